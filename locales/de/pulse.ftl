# Der Puls: ein paar Fragen an das Team, beantwortet von allen, die mögen.

pulse-title = Puls
pulse-note = Kurz gefragt, ohne Namen beantwortet
pulse-none = Noch kein Puls
pulse-none-next = Wie viel Spielraum spürt ihr? Für jede Person eine Minute, und nur, wer mag.
pulse-no-team = Ein Puls gehört zu einem Team
pulse-no-team-next = Wechselt zu einem Team, um ihn zu fühlen oder frühere anzusehen.

## Was gefragt wird

pulse-name = { $question ->
        [room] Spielraum
        [sense] Sinn
        [respect] Respekt
        [strain] Belastung
       *[ourselves] „Wir konnten selbst entscheiden“
    }
pulse-name-other = { $name } (Puls)
pulse-sentence = { $question ->
        [room] Ich habe genug Spielraum, um für unsere Kunden zu entscheiden.
        [sense] Ich sehe Sinn in dem, was ich hier tue.
        [respect] Wir gehen respektvoll miteinander um.
        [strain] Meine Arbeit hier belastet mich.
       *[ourselves] Was zu entscheiden war, konnten wir selbst entscheiden.
    }
pulse-outcome-note = Puls des Teams, anonym
pulse-outcome-cheat = Fragen, bis die Antwort gefällt, oder antworten, was andere gern hören.
pulse-mark = { $mark ->
        [1] gar nicht
        [2] kaum
        [3] teils
        [4] meist
       *[5] ganz
    }

## Beginnen

pulse-begin-title = Was fragt ihr diesmal?
pulse-begin-note = Angekreuzt sind die Fragen, die an der Reihe sind. Mit dreien dauert es für jede Person eine Minute.
pulse-begin = Puls beginnen
pulse-begin-missing = Wählt mindestens eine Frage.
pulse-voluntary = Wer nicht antworten mag, lässt es. Niemand führt Buch, wer geantwortet hat.
pulse-small-team = { $people ->
        [one] Du bist allein. Gezeigt wird erst etwas, wenn { $scored } geantwortet haben.
       *[other] Ihr seid { $people }. Gezeigt wird erst etwas, wenn { $scored } geantwortet haben.
    }
pulse-from = Der nächste Puls kann ab { $day } beginnen. Zwei in einer Woche, mit fast denselben Leuten, würden einzelne verraten.

## Am Bildschirm

pulse-pass = Gebt die Tastatur jemandem, der antworten möchte.
pulse-heard = { $heard ->
        [0] Noch hat niemand geantwortet.
        [one] Eine Person hat geantwortet.
       *[other] { $heard } haben geantwortet.
    }
pulse-missing = { $missing ->
        [0] Es kann gezeigt werden.
        [one] Nach einer Antwort mehr kann es gezeigt werden.
       *[other] Nach { $missing } Antworten mehr kann es gezeigt werden.
    }
pulse-texts-missing = { $missing ->
        [one] Texte nach einer mehr.
       *[other] Texte nach { $missing } mehr.
    }
pulse-answer = Ich antworte jetzt
pulse-show = Puls zeigen
pulse-end = Ohne Ergebnis beenden
pulse-end-sure = Diesen Puls ohne Ergebnis beenden?
pulse-end-note = Was beantwortet wurde, ist dann vergessen; nichts davon bleibt.
pulse-leave = Offen lassen
pulse-ended = Der Puls ist vorbei. Nichts davon blieb.
pulse-lost = Was beantwortet war, ist weg: Die App wurde inzwischen geschlossen. In der Datei stand nichts davon. Beginnt noch einmal.
pulse-anew = Dieselben Fragen noch einmal stellen
pulse-kept = Festgehalten: wie viele mitgemacht haben und der Mittelwert jeder Frage ab { $scored } Antworten; Texte ab { $read }, nach ihren Worten sortiert. Nicht festgehalten: wer, in welcher Reihenfolge, um welche Zeit, und keine einzelne Antwort. Bis gezeigt wird, liegt alles nur im Arbeitsspeicher und ist weg, wenn die App geschlossen wird.
pulse-who = Wer es trotzdem herausfinden könnte: wer auf den Bildschirm schaut; wer weiß, was alle anderen geantwortet haben, oder selbst mehrmals antwortet; wer erkennt, wie du schreibst; ein Programm auf diesem Computer, das Speicher oder Tastatur mitliest.
pulse-who-few = { $people ->
        [one] Du bist hier allein: Was auch gezeigt wird, alle wissen, von wem die Antworten sind.
        [2] Ihr seid hier zu zweit. { $scored } Antworten kommen nur zusammen, wenn jemand mehrmals antwortet, und dann kann jede Person ausrechnen, was die andere geantwortet hat.
       *[other] Ihr seid hier nur { $people }. { $scored } Antworten kommen nur zusammen, wenn jemand mehrmals antwortet, und wer das tut, kann leichter ausrechnen, was die anderen geantwortet haben.
    }

## Antworten

pulse-of = Frage { $number } von { $count }
pulse-minute = Eine Minute genügt. Ist sie um, geschieht nichts.
pulse-marks = Wie sehr stimmst du zu?
pulse-skip = Diese auslassen
pulse-back = Zurück
pulse-discard = Gehen, ohne zu antworten
pulse-text = Möchtest du etwas dazu sagen?
pulse-text-hint = { $missing ->
        [0] Texte sehen alle von euch. Keine Namen; vielleicht erkennt jemand, wie du schreibst.
        [one] Texte sehen alle von euch, und nur, wenn noch eine Person mitmacht. Keine Namen; vielleicht erkennt jemand, wie du schreibst.
       *[other] Texte sehen alle von euch, und nur, wenn noch { $missing } mitmachen. Keine Namen; vielleicht erkennt jemand, wie du schreibst.
    }
pulse-answered = { $count ->
        [0] Du hast alle ausgelassen.
        [one] Du hast eine Frage beantwortet.
       *[other] Du hast { $count } Fragen beantwortet.
    }
pulse-give = Abgeben
pulse-give-missing = Bisher ist jede Frage ausgelassen. Geh zurück und beantworte mindestens eine, oder geh, ohne zu antworten.

## Was gezeigt wurde

pulse-charts = Eure Antworten über die Zeit
pulse-rounds = Runden
pulse-round = { $answers } haben mitgemacht
pulse-round-erased = gelöscht
pulse-score = { $mean } von 5
pulse-score-few = weniger als { $scored } Antworten, nicht gezeigt
pulse-score-answers = { $answers } Antworten
pulse-texts = Was ihr dazu gesagt habt
pulse-texts-few = Texte werden gezeigt, wenn mindestens { $read } mitmachen.
pulse-erase = Löschen
pulse-erase-of = Puls vom { $day } löschen
pulse-erase-sure = Den Puls vom { $day } endgültig löschen?
pulse-erase-note = Seine Mittelwerte und Texte verschwinden, auch aus den Diagrammen, und lassen sich nicht zurückholen.
pulse-erased = Der Puls ist gelöscht.

## Tasten

pulse-key-answer = antworten
pulse-key-show = zeigen
pulse-key-begin = beginnen
pulse-key-mark = zustimmen
pulse-key-skip = auslassen
pulse-key-back = zurück
pulse-key-give = abgeben
pulse-key-discard = ohne Antwort gehen
