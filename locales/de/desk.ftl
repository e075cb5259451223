# Im Gespräch: geltende Regeln für jemanden, der gerade mit einem Kunden spricht.

desk-title = Im Gespräch
desk-note = geltende Regeln, für den Fall, den ihr gerade vor euch habt
desk-new = Neuer Fall
desk-topics = Themen
desk-other = Anderes Thema
desk-other-heading = Geltende Regeln auf euren Journeys
desk-empty = Auf euren Journeys gilt noch keine Regel.
desk-empty-question = Welche Antwort wollt ihr geben können, ohne jemanden zu fragen?
desk-empty-rules = Zu den Regeln
desk-empty-managers = Hier beantwortet ein Team Fälle.
desk-empty-managers-question = Für welches Team wollt ihr nachsehen? Wählt es oben links.

## Was bekannt ist

desk-inputs = Was ihr wisst
desk-cannot-say = unbekannt
desk-fallen =
    { $count ->
        [0] keine Zeile fällt weg
        [one] { $count } von { $all } Zeilen fällt weg
       *[other] { $count } von { $all } Zeilen fallen weg
    }
desk-fallen-more =
    { $count ->
        [0] keine fällt weg
        [one] { $count } weitere fällt weg
       *[other] { $count } weitere fallen weg
    }
# $question: eine der desk-question
desk-ask-decides = Ihr könntet fragen: <b>„{ $question }“</b> Dann ist die Antwort klar.
desk-ask = Ihr könntet fragen: <b>„{ $question }“</b> Das sagt am meisten.
# $name ist der Begriff, $unit, was er zählt, $values seine Werte.
desk-question-yesNo = { $name }: ja oder nein?
desk-question-enum = { $name }: { $values }?
desk-question-number = { $name }: wie viel?
desk-question-unit = { $name }: wie viele { $unit }?
desk-question-date = { $name }: welcher Tag?
desk-question-duration = { $name }: wie lange?
desk-question-text = { $name }: was genau?
desk-asked-by = für „{ $topic }“
desk-fed-open = folgt aus „{ $topic }“
desk-fed-from = aus „{ $topic }“
desk-fed-row = aus „{ $topic }“, Zeile { $number }
desk-fed-silent = „{ $topic }“ sagt dazu nichts
desk-fed-silent-why = Zeile { $number } von „{ $topic }“: { $why }
desk-fed-otherwise = Anders ansetzen
desk-fed-back = Nehmen, was „{ $topic }“ sagt
desk-fed-reason = Warum nicht { $value }, wie „{ $topic }“ es sagt?
desk-fed-reason-missing = Der Grund fehlt noch. Er wird bei „{ $topic }“ als Abweichung festgehalten.
desk-unreadable = Das ist noch { $kind ->
        [number] keine Zahl
        [date] kein Tag
        [duration] keine Dauer
       *[other] kein Wert
    }.

## Was möglich ist

desk-answers = Antworten
desk-none = Keine Zeile beantwortet diesen Fall.
desk-none-note = Das Team hat solche Fälle als unmöglich vermerkt, oder die Angaben widersprechen sich. Seht sie noch einmal an.
desk-one = { $count ->
        [one] Zeile { $rows } antwortet.
       *[other] Die Zeilen { $rows } antworten dasselbe.
    }
desk-possible = { $count ->
        [2] Zwei Antworten sind
        [3] Drei Antworten sind
        [4] Vier Antworten sind
       *[other] { $count } Antworten sind
    } noch möglich.
desk-possible-decides = { desk-possible } Eine Frage entscheidet.
desk-together = { $count ->
        [one] Eine Zeile kann zur Antwort gehören.
       *[other] { $count } Zeilen können zur Antwort gehören.
    }
desk-together-settled = { $count ->
        [one] Zeile { $rows } antwortet.
       *[other] Zeilen { $rows } antworten zusammen.
    }
desk-together-open = Was diese Zeilen zusammen sagen, ist erst sicher, wenn der Rest bekannt ist. Tragt ein, was ihr wisst.
desk-many = Tragt ein, was ihr wisst. Die Antworten stehen hier, sobald höchstens vier übrig sind.
desk-rows-left = Zeile { $number }: noch möglich
desk-rows-gone = Zeile { $number }: weggefallen
desk-rows-of = { $left } von { $all } Zeilen
desk-then = dann Zeile { $number }
desk-row = Zeile { $number }
desk-looked = im Blick
desk-up-to = bis { $value }
desk-bar = { $name }: { $value }, erlaubt { $bound }
desk-bar-most = bis { $high }
desk-bar-between = von { $low } bis { $high }
desk-allowed = Erlaubt: { $bound }
desk-fact = { $name }: { $value }
desk-certain = So oder so sicher:
desk-unanswered = Für manche solche Fälle gibt es keine Zeile.

## Was zu tun ist

desk-take = { $count ->
        [one] Zeile { $rows } nehmen
       *[other] Zeilen { $rows } nehmen
    }
desk-take-one = Zeile wählen und nehmen…
desk-which = Welche Zeile gilt?
desk-take-lead = { $said }: Zeile { $number } nehmen
desk-otherwise = Anders entscheiden
desk-copy = Als Text kopieren
desk-copied = Kopiert.
desk-kept = { $count ->
        [one] Festgehalten: Zeile { $rows }.
       *[other] Festgehalten: Zeilen { $rows }.
    }
desk-kept-exception = { $count ->
        [one] Als Abweichung von Zeile { $rows } festgehalten.
       *[other] Als Abweichung von den Zeilen { $rows } festgehalten.
    }
desk-take-back = Zurücknehmen
desk-taken-back = Zurückgenommen, nichts davon wurde behalten.
desk-new-version = Ab jetzt gilt Fassung { $number }. Was ihr eingetragen habt, bleibt stehen.
desk-privacy = Festgehalten werden: Fassung der Regel, Zeile, diese Angaben, ein Grund, wenn es einen gibt, und der Tag. Nicht festgehalten werden: wer gefragt hat, wer geantwortet hat, die Uhrzeit. Daraus werden Probeläufe und Abweichungen gezählt.

## Tasten

desk-key-topic = Thema
desk-key-input = nächste Angabe
desk-key-look = Antwort ansehen
desk-key-take = nehmen
desk-key-otherwise = anders
desk-key-copy = kopieren
desk-key-other = anderes Thema
desk-key-new = neuer Fall
desk-key-say = Frage beantworten

## Was alle gleich sagen

desk-statements = Was wir alle sagen
desk-statements-note = auf jedem Kanal
desk-statements-none = Zu diesem Thema ist noch nichts vereinbart.
desk-statement-ours = von euch, geprüft am { $day }
desk-statement-theirs = { $team }, geprüft am { $day }
desk-statement-ours-old = von euch, vor { $days } Tagen geprüft
desk-statement-theirs-old = { $team }, vor { $days } Tagen geprüft
desk-statement-old = Alt: vor mehr als 90 Tagen geprüft
desk-statement-ask = Nachfragen
desk-statement-ask-title = Stimmt das noch? „{ $sentence }“
desk-statement-is-asked = nachgefragt
desk-statement-asked = { $team } hat es auf dem Board.
desk-statement-right = Stimmt noch
desk-statement-add = Satz hinzufügen
desk-statement-sentence = Was sagt ihr?
desk-statement-where = Wo wird es gesagt?
desk-statement-at-rule = bei diesem Thema
desk-statement-at-stage = in der Phase „{ $stage }“
desk-statement-edit = Ändern
desk-statement-remove = Entfernen
desk-statement-acts = Was mit „{ $sentence }“ zu tun ist

## Anders entscheiden

desk-otherwise-title = Anders entscheiden, innerhalb des Rahmens
desk-otherwise-note = { $count ->
        [one] statt Zeile { $rows }, für diesen einen Fall
       *[other] statt der Zeilen { $rows }, für diesen einen Fall
    }
desk-otherwise-row = { $count ->
        [one] Zeile { $rows }: { $value }
       *[other] Zeilen { $rows }: { $value }
    }
desk-otherwise-team-stop = Grenze des Teams { $value }
desk-otherwise-stop = Grenze { $value }
desk-reason = Warum ist es hier richtig?
desk-reason-hint = Keine Namen, keine Nummern: Das Team liest es, und niemand soll sich wiedererkennen.
desk-keep = Als Abweichung festhalten
desk-inside = innerhalb des Rahmens
desk-outside = außerhalb von „{ $name }“
desk-same = dasselbe wie die Zeile
desk-needs-reason = der Grund fehlt
# $count zählt die mit, die gerade entschieden wird, $day ist der Tag der ersten.
desk-again = Das ist die { $count }. Abweichung von Zeile { $row } mit dieser Antwort seit { $day }.
desk-after = Das Team sieht die Gründe, aber keine Namen.
desk-propose = Zeile vorschlagen
desk-proposed = Die Zeile steht im Entwurf. Seht nach, ob sie für die nächsten Fälle so stimmt.
