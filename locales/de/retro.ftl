# Retros: hinschauen, sammeln, entscheiden, was ihr ausprobiert.

retro-title = Retro
retro-of = { $team }, { $from } bis { $to }
retro-none = Noch keine Retro
retro-none-next = Was möchtet ihr aus den letzten Wochen lernen? Fangt mit dem an, was ihr seht: Es liegt schon da.
retro-no-team = Retros gehören einem Team
retro-no-team-next = Wechselt zu einem Team, um eine zu halten oder frühere zu lesen.
retro-begin = Retro beginnen
retro-go-on = Weitermachen
retro-running = Offen, begonnen am { $day }
retro-past = Frühere Retros
retro-notes-count = { $count ->
        [one] Eine Notiz
       *[other] { $count } Notizen
    }
retro-attempts-done = { $done } von { $all } Vorhaben erledigt

## Wie gefragt wird

retro-format = Wie wollt ihr fragen?
retro-preset-evidenceFirst = Erst hinschauen
retro-preset-startStopContinue = Anfangen, aufhören, weitermachen
retro-preset-fourLs = 4 L
retro-preset-sailboat = Segelboot
retro-preset-madSadGlad = Wütend, traurig, froh
retro-preset-daki = Weglassen, dazunehmen, behalten, verbessern
retro-preset-leanCoffee = Lean Coffee
retro-preset-kalm = Behalten, dazunehmen, weniger, mehr
retro-preset-timeline = Zeitstrahl
retro-column-noticed = Was ist uns aufgefallen?
retro-column-hinders = Was steht unseren Kunden im Weg?
retro-column-worth-keeping = Was wollen wir bewahren?
retro-column-start = Womit fangen wir an?
retro-column-stop = Womit hören wir auf?
retro-column-continue = Was machen wir weiter?
retro-column-liked = Was hat uns gefallen?
retro-column-learned = Was haben wir gelernt?
retro-column-lacked = Was hat uns gefehlt?
retro-column-longed-for = Wonach haben wir uns gesehnt?
retro-column-wind = Wind: Was treibt uns an?
retro-column-anchor = Anker: Was hält uns fest?
retro-column-rocks = Felsen: Was liegt vor uns?
retro-column-island = Insel: Wo wollen wir hin?
retro-column-mad = Was hat uns wütend gemacht?
retro-column-sad = Was hat uns traurig gemacht?
retro-column-glad = Was hat uns froh gemacht?
retro-column-drop = Was lassen wir weg?
retro-column-add = Was nehmen wir dazu?
retro-column-keep = Was behalten wir?
retro-column-improve = Was machen wir besser?
retro-column-topic = Worüber sollten wir reden?
retro-column-less = Wovon machen wir weniger?
retro-column-more = Wovon machen wir mehr?
retro-column-high = Was war ein Hoch?
retro-column-low = Was war ein Tief?
retro-column-turn = Wo hat sich etwas gedreht?
retro-own = Ein eigenes Format
retro-own-name = Name des Formats
retro-own-question = Frage { $number }
retro-own-kept = bewahren, ohne Abstimmung
retro-own-add = Frage hinzufügen
retro-own-remove = Frage { $number } entfernen
retro-own-keep = Für das nächste Mal behalten
retro-own-forget = „{ $name }“ vergessen
retro-minutes = Wie lang ist jede Phase?
retro-minutes-sum = zusammen { $minutes } Minuten
retro-seats = Wie viele sind dabei?
retro-dots = Stimmen je Person

## Phasen

retro-phases = Phasen
retro-phase = { $phase ->
        [arrive] Ankommen
        [evidence] Hinschauen
        [gather] Sammeln
        [themes] Themen finden
        [decide] Entscheiden
       *[close] Abschließen
    }
retro-phase-minutes = { $minutes } Min.
retro-question = { $phase ->
        [arrive] Wie seid ihr heute da?
        [evidence] Was fällt auf, und was überrascht uns?
        [gather] Was sollten die anderen wissen?
        [themes] Was gehört zusammen?
        [decide] Was davon können wir selbst ändern?
       *[close] Was nehmen wir mit?
    }
retro-arrive-text = Ein Wort von allen, die eines sagen möchten. Dann schaut gemeinsam an, was seit dem { $day } war.
retro-next = Weiter: { $phase }
retro-end = Retro abschließen
retro-end-sure = Die Retro endgültig abschließen?
retro-end-note = Ist sie abgeschlossen, ändert sich an ihr nichts mehr. Was ihr ausprobiert, steht auf dem Board.
retro-left = übrig für „{ $phase }“
retro-time = { $minutes }:{ $seconds }
retro-time-read = noch { $minutes } Minuten und { $seconds } Sekunden
retro-time-up = Die Zeit für „{ $phase }“ ist um. Nehmt euch eine Minute mehr, oder geht weiter.
retro-run = Uhr starten
retro-pause = Uhr anhalten
retro-longer = Eine Minute mehr
retro-sound-on = Ton am Ende: an
retro-sound-off = Ton am Ende: aus
retro-more = Mehr
retro-present = Auf der großen Leinwand zeigen
retro-erase = Diese Retro löschen
retro-erase-sure = Diese Retro endgültig löschen?
retro-erase-note = Alle Notizen, Themen und Stimmen verschwinden und lassen sich nicht zurückholen. Was ihr ausprobiert, bleibt auf dem Board.
retro-erased = Die Retro ist gelöscht.
retro-leave = Lassen

## Hinschauen

retro-evidence = Was war
retro-evidence-large = Was seit dem { $day } war
retro-evidence-nothing = Nichts, wovon der Arbeitsbereich weiß. Wovon wisst ihr?
retro-evidence-as-of = Stand vom { $day }, als die Retro abgeschlossen wurde.
retro-evidence-of-today = Als diese Retro abgeschlossen wurde, wurde noch nicht festgehalten, was war: Karten, Regeln und Versuche stehen hier so da wie heute.
retro-signals-today = Die Wirkungen stehen mit den Zahlen von heute da.
# $week is "45", or "45/2026" in another year.
retro-last = Seit dem letzten Mal ausprobiert
retro-last-done = { $done } von { $all } erledigt
retro-stands = { $stands ->
        [waiting] nicht begonnen
        [begun] begonnen
        [done] erledigt
       *[dropped] aufgegeben
    }
retro-signals = Wirkungen, die sich bewegt haben
retro-exceptions = { $count ->
        [one] Eine Abweichung von „{ $topic }“
       *[other] { $count } Abweichungen von „{ $topic }“
    }
retro-times = { $count ->
        [one] einmal
       *[other] { $count }-mal
    }
retro-blocked = { $count ->
        [one] Eine blockierte Karte
       *[other] { $count } blockierte Karten
    }
retro-days = { $days ->
        [0] keinen ganzen Tag
        [one] einen Tag
       *[other] { $days } Tage
    }
retro-blocked-nobody = nicht gesagt, durch wen
retro-blocked-still = immer noch
retro-asks-given = { $count ->
        [one] Eine Bitte an ein anderes Team
       *[other] { $count } Bitten an andere Teams
    }
retro-asks-received = { $count ->
        [one] Eine Bitte an uns
       *[other] { $count } Bitten an uns
    }
retro-ask-stands = { $stands ->
        [offered] offen
        [accepted] angenommen
        [declined] abgelehnt
       *[answered] beantwortet
    }
retro-rules = { $count ->
        [one] Eine Regel, die wieder anzuschauen ist
       *[other] { $count } Regeln, die wieder anzuschauen sind
    }
retro-rule-due = seit dem { $day }
retro-rule-ahead = am { $day }
retro-experiments = Versuche, deren Tag gekommen ist
retro-experiment-over = beendet
retro-experiment-due = anzuschauen seit dem { $day }

## Sammeln

retro-private-days = Vertraulich, nicht anonym, denn sie läuft seit { $day }: Wer weiß, wer an welchem Tag hier saß, kann mehr herausfinden. Gespeichert wird kein Name, keine Reihenfolge und keine Uhrzeit. Bis ihr die Notizen zeigt, liegen sie nur im Arbeitsspeicher dieses Rechners: Endet die App vorher, sind sie weg.
retro-private = In der Datei anonym: Gespeichert wird kein Name, keine Reihenfolge und keine Uhrzeit. Bis ihr die Notizen zeigt, liegen sie nur im Arbeitsspeicher dieses Rechners: Endet die App vorher, sind sie weg. Sind sie gezeigt, kann sie lesen, wer diese Datei öffnet, auch andere Teams und Führungskräfte. Wer jemandem über die Schulter schaut oder eine Ausdrucksweise kennt, kann es trotzdem herausfinden.
retro-private-two = Zu zweit weiß jede Person, was die andere geschrieben hat.
retro-private-one = Bei einer Person weiß jeder, der es liest, von wem die Notizen sind.
retro-pass = Gebt die Tastatur jemandem, der noch nicht geschrieben hat.
retro-pass-all = Alle haben geschrieben.
retro-pass-count = { $turns ->
        [one] { $turns } von { $seats } hat geschrieben.
       *[other] { $turns } von { $seats } haben geschrieben.
    }
retro-seat-more = Eine Person mehr macht mit
retro-seat-fewer = Eine Person weniger macht mit
retro-early-sure = Notizen zeigen, bevor alle geschrieben haben?
retro-early-note = { $turns ->
        [0] Noch hat niemand die Tastatur weitergegeben, und ihr seid { $seats }. Wer geschrieben hat, wäre daran zu erkennen, und danach lässt sich nichts mehr verdecken.
        [one] Eine Person von { $seats } hat geschrieben. Alle wüssten, von wem die Notizen sind, und danach lässt sich nichts mehr verdecken.
       *[other] { $turns } von { $seats } haben geschrieben. Wer noch nicht dran war, wäre daran zu erkennen, und danach lässt sich nichts mehr verdecken.
    }
retro-early-wait = Auf die anderen warten
retro-turn-left = Jemand schrieb noch, als dieser Bildschirm verlassen wurde. Was mit der Eingabetaste behalten war, ist da und bleibt verborgen; was noch in einem Feld stand, ist weg. Wer es war, schreibt weiter und nichts doppelt.
retro-write-on = Ich schreibe weiter
retro-write-more = Ich ergänze etwas
retro-pass-waiting = Niemand sieht etwas, bevor ihr alle Notizen zusammen zeigt.
retro-write = Ich schreibe jetzt
retro-write-title = Das sieht sonst niemand
retro-write-hint = Eingabe behält eine Notiz. Strg+Eingabe gibt die Tastatur weiter.
retro-written = { $count ->
        [0] Noch nichts geschrieben
        [one] Eine Notiz behalten
       *[other] { $count } Notizen behalten
    }
retro-typed = In einem Feld steht noch etwas. Die Eingabetaste behält es, oder leert das Feld.
retro-take-back = „{ $text }“ zurücknehmen
retro-taken-back = Zurückgenommen. Der Text steht wieder im Feld.
retro-done-writing = Fertig, weitergeben
retro-giving = Einen Augenblick: Es wird abgegeben.
retro-note-field = Notiz
retro-reveal = Notizen zeigen
retro-reveal-none = Verborgen war nichts geschrieben.
retro-paper = Von Papier
retro-paper-note = Notizen von Papier sind offen: Sie hängen sofort an der Wand, und wer sie abtippt, hat sie gelesen.
retro-paper-field = Eine Notiz je Zeile
retro-paper-add = Aufhängen
retro-lost-notes = Die App war zwischendurch beendet. Notizen, die noch nicht gezeigt waren, sind weg. Alles, was gezeigt war, ist da. Wer eine geschrieben hatte, schreibt sie noch einmal.
retro-lost-votes = Die App war zwischendurch beendet. Stimmen, die noch nicht gezeigt waren, sind weg. Notizen und Themen sind da. Alle stimmen noch einmal ab.
retro-lost-go-on = Verstanden, weiter
retro-shown-writing = In einem anderen Fenster wurden die Notizen gezeigt. Was hier noch im Feld stand, ist nicht dabei und nirgends gespeichert.
retro-shown-open = Als offene Karte schreiben

## Wand

retro-stored = { $notes ->
        [one] Eine Karte
       *[other] { $notes } Karten
    }, keine Namen gespeichert
retro-stored-votes = { $notes ->
        [one] Eine Karte
       *[other] { $notes } Karten
    }, keine Namen gespeichert, { $given } von { $all } Stimmen vergeben
retro-loose = Noch in keinem Thema
retro-kept = Bewahren
retro-kept-note = ohne Abstimmung
retro-open = offen
retro-open-note = vor aller Augen getippt
retro-new-theme = Neues Thema
retro-theme-title = Name des Themas
retro-theme-of = Aus „{ $one }“ und „{ $other }“
retro-theme-votes = { $votes ->
        [one] Eine Stimme
       *[other] { $votes } Stimmen
    }
retro-theme-notes = { $count ->
        [0] leer
        [one] eine Notiz
       *[other] { $count } Notizen
    }
retro-theme-more = Mehr zu „{ $title }“
retro-theme-merge = Zu „{ $title }“ legen
retro-theme-merge-sure = „{ $title }“ zu „{ $into }“ legen?
retro-theme-merge-note = Die Notizen und Stimmen kommen mit. Danach kann sie niemand mehr auseinanderhalten, und es lässt sich nicht zurücknehmen.
retro-theme-merged = „{ $title }“ gehört jetzt zu „{ $into }“, mit Notizen und Stimmen.
retro-theme-voted = die Abstimmung läuft schon: legt es zu einem anderen
retro-theme-remove = Thema entfernen
retro-theme-remove-note = seine Notizen liegen wieder lose
retro-aside = Beiseitegelegt
retro-aside-count = { $count ->
        [one] Beiseitegelegt: eine Notiz
       *[other] Beiseitegelegt: { $count } Notizen
    }
retro-aside-done = Die Notiz ist beiseitegelegt. Sie liegt unter der Wand.
retro-aside-back = Zurückholen
retro-aside-back-of = „{ $text }“ zurückholen
retro-remove-of = „{ $text }“ endgültig löschen
retro-remove = Löschen
retro-remove-sure = Diese Notiz endgültig löschen?
retro-remove-note = „{ $text }“ ist dann weg, und niemand kann sie zurückholen: Keine Datei behält sie.
retro-note-removed = Die Notiz ist gelöscht.
retro-put = „{ $text }“ zu „{ $place }“ legen?
retro-put-done = Liegt bei „{ $place }“.
retro-carry-gone = Dieses Thema gibt es nicht mehr. Die Notiz bleibt, wo sie ist.
retro-add-note = Karte hinzufügen
retro-add-note-title = Eine Karte vor aller Augen
retro-column = Frage

## Stimmen

retro-vote = Abstimmen
retro-vote-pass = Gebt die Tastatur jemandem, der noch nicht abgestimmt hat.
retro-vote-count = { $ballots ->
        [one] { $ballots } von { $seats } hat abgestimmt
       *[other] { $ballots } von { $seats } haben abgestimmt
    }
retro-vote-now = Ich stimme jetzt ab
retro-vote-title = { $dots ->
        [one] Deine Stimme. Sie sieht
       *[other] Deine { $dots } Stimmen. Sie sieht
    } sonst niemand.
retro-vote-left = { $left ->
        [0] alle vergeben
       *[other] noch { $left }
    }
retro-vote-for = Stimmen für „{ $title }“
retro-vote-more = Eine mehr für „{ $title }“
retro-vote-less = Eine weniger für „{ $title }“
retro-vote-hint = Rechts und links gibt und nimmt eine Stimme, hoch und runter wählt. Eingabe gibt sie ab.
retro-vote-give = Abgeben
retro-vote-private = Behalten werden nur Summen, sobald alle gezeigt sind. Bis dahin liegen Stimmen nur im Arbeitsspeicher und sind weg, wenn die App endet.
retro-vote-private-many = Wer jemandem über die Schulter schaut oder weiß, wie alle anderen abgestimmt haben, kann es trotzdem herausfinden.
retro-vote-private-two = Zu zweit weiß jede Person, wie die andere abgestimmt hat: Es ist die Summe ohne die eigenen Stimmen.
retro-vote-private-one = Bei einer einzigen Person wissen alle, die die Summen lesen, von wem die Stimmen sind.
retro-vote-empty = Noch ist keine Stimme vergeben. Gib noch einmal ab, wenn du keine vergeben willst.
retro-early-votes-sure = Stimmen zeigen, bevor alle abgestimmt haben?
retro-early-votes-note = { $ballots ->
        [one] Eine Person von { $seats } hat abgestimmt. Alle wüssten, wessen Stimmen das sind, und danach kann niemand mehr abstimmen.
       *[other] { $ballots } von { $seats } haben abgestimmt. Die anderen können danach nicht mehr abstimmen.
    }
retro-votes-show = Stimmen zeigen
retro-votes-back = Zurück zur Wand
retro-all-voted = Alle haben abgestimmt.
retro-shown-voting = In einem anderen Fenster wurden die Stimmen gezeigt. Was hier verteilt, aber nicht abgegeben war, zählt nicht mit.
retro-vote-themes = Macht zuerst ein Thema: Stimmen bekommen Themen.

## Was wir ausprobieren

retro-try = Was wir ausprobieren
retro-try-of = { $count } von { $most }
retro-try-room = { $left ->
        [one] Platz für eins mehr, oder keins
       *[other] Platz für { $left } mehr, oder keins
    }
retro-try-add = Etwas ausprobieren
retro-try-title = Was probieren wir aus?
retro-try-full = Drei reichen fürs Erste. Legt den nächsten Einfall zu den Möglichkeiten auf dem Board.
retro-try-kind = Was ist es?
retro-kind = { $kind ->
        [experiment] Versuch
        [improvement] Verbesserung
       *[rule] Regelentwurf
    }
retro-try-expect-field = Was erwarten wir?
retro-try-expect-hint = Ein Satz: Was merken Kunden oder das Team?
retro-try-look-field = Wann schauen wir es an?
retro-try-stop-field = Was lässt uns früher aufhören?
retro-try-outcome = Welche Wirkung soll sich bewegen?
retro-try-outcome-none = keine
retro-try-rule = Welche Regel?
retro-try-rule-new = eine neue Regel
retro-try-whom = Wen fragen wir danach?
retro-try-no-outcome = Ohne Wirkung kann später niemand sagen, ob es geholfen hat.
retro-try-counter = „{ $name }“ darf nicht schlechter werden: Es würde leiden, wenn nur die erste zählte.
retro-try-no-counter = Zu dieser Wirkung gibt es noch keine Gegenprobe. Was nicht schlechter werden darf, lässt sich auf der Karte nennen.
retro-try-keep = Aufs Board legen
retro-try-kept = Es steht auf dem Board.
retro-try-remove = „{ $title }“ zurücknehmen
retro-try-removed = Zurückgenommen. Die Karte liegt im Papierkorb.
retro-expect = Erwartet
retro-look = Anschauen
retro-stop = Aufhören, wenn
retro-outcome = Wirkung
retro-whom = Fragen
retro-draft-line = Ein Entwurf dieser Regel ist offen.

## Abschließen, und was den Raum verlässt

retro-closing-none = Diesmal probiert ihr nichts aus. Auch das ist ein Ergebnis.
retro-closed-on = Abgeschlossen am { $day }. An ihr ändert sich nichts mehr.
retro-closed = Die Retro ist abgeschlossen.
retro-closed-meanwhile = Die Retro ist inzwischen abgeschlossen. Was im Formular stand, kommt nicht mehr dazu.
retro-export-md = Als Text sichern (Markdown)
retro-export-json = Als Daten sichern (JSON)
retro-export-note = ohne Urheber: Es sind keine gespeichert
retro-print = Drucken oder als PDF sichern
retro-file-md = Text
retro-file-json = Daten
retro-saved = Gesichert: { $path }
retro-file-name = Retro { $day }

## Tasten

retro-key-phase = Phase
retro-key-wall = zu den Notizen
retro-key-undo = letzten Schritt dieser Retro zurücknehmen
retro-undo-none = Hier gibt es nichts zurückzunehmen. Was in anderen Räumen geschah, bleibt, wie es ist.
retro-undo-votes = Während ihr abstimmt, wird nichts rückgängig gemacht.
retro-undone = Zurückgenommen.
retro-redo-none = Hier gibt es nichts zu wiederholen. Was in anderen Räumen geschah, bleibt, wie es ist.
retro-key-redo = hier gibt es nichts zu wiederholen
retro-key-timer = Uhr
retro-key-longer = eine Minute mehr
retro-key-card = Karte hinzufügen
retro-key-theme = neues Thema
retro-key-vote = abstimmen
retro-key-try = etwas ausprobieren
retro-key-evidence = groß hinschauen
retro-key-reveal = zeigen
retro-key-write = schreiben
retro-key-go = wählen
retro-key-move = woanders hinlegen
retro-key-keep = bewahren
retro-key-read = groß lesen
retro-key-aside = beiseitelegen
retro-key-back = zurückholen
retro-key-remove = endgültig löschen
retro-key-carry = Ort wählen
retro-key-drop = hier ablegen
retro-key-cancel = lassen
retro-key-give = Stimme geben, nehmen
retro-ballot-leave = gehen, ohne abzustimmen
retro-key-keep-note = Notiz behalten
