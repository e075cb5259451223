# Konsent: was ein Team zusammen entscheidet und was es vereinbart hat.

consent-title = Konsent
consent-list-lead = Was ihr zusammen entscheidet
consent-begin = Runde beginnen
consent-none-yet = Noch nichts zusammen entschieden.
consent-none = Was würdet ihr gern versuchen, wenn niemand etwas einwendet?
consent-open = Im Gang
consent-agreements = Was wir vereinbart haben
consent-agreements-none = Noch keine Absprache. Wie wollt ihr miteinander arbeiten?
consent-closed = Runden, die vorbei sind
consent-managers = Im Konsent entscheidet ein Team. Wechselt zu einem Team, um seine Runden zu sehen.
consent-kind-rule = Regel
consent-kind-frame = Änderung des Rahmens
consent-kind-agreement = Absprache
consent-kind-experiment = Versuch
consent-kind-gone = Worum es ging, gibt es nicht mehr
consent-rule = { $topic }, v{ $number }
consent-stage-understand = Fragen und Antworten
consent-stage-react = alle werden gehört
consent-stage-objections = Einwände liegen offen
consent-stage-resting = ruht
consent-stage-lost = die Antworten sind weg: fragt noch einmal alle
consent-stage-changed = der Text wurde geändert: fragt noch einmal alle
consent-stage-unopposed = niemand wendet etwas ein: es kann angenommen werden
consent-stage-resting-until = ruht bis { $day }
consent-stage-rested = geht weiter, ruhte bis { $day }
consent-stage-adopted = angenommen am { $day }
consent-stage-withdrawn = ohne Entscheidung beendet am { $day }
consent-erase = Löschen
consent-erase-sure = „{ $what }“ löschen?
consent-erase-note = Anzahlen, Einwände und Bedenken sind dann endgültig weg. Was angenommen wurde, bleibt.
consent-erased = Die Runde ist gelöscht. Was angenommen wurde, bleibt.
consent-since = seit { $day }
consent-review = Wieder anschauen am { $day }
consent-review-then = wieder anzuschauen am { $day }
consent-review-change = Anderer Tag
consent-works = Es wirkt, wenn: { $works }
consent-agreement-change = Ändern
consent-agreement-end = Beenden
consent-agreement-again = Wieder aufnehmen
consent-agreement-round = Zur Runde
consent-agreement-end-sure = Diese Absprache beenden?
consent-agreement-end-note = „{ $what }“ gilt ab heute nicht mehr. Ihr habt sie zusammen angenommen: Beendet sie nur, wenn ihr euch auch darin einig seid.
consent-agreement-ended = Die Absprache ist beendet. Sie bleibt zum Nachlesen.
consent-ended = beendet am { $day }

## Eine Runde beginnen

consent-new-title = Eine Konsent-Runde beginnen
consent-new-note = Der Entwurf einer Regel kommt von seiner eigenen Seite aus in den Konsent.
consent-new-kind = Worum geht es?
consent-new-driver = Warum? Was ist geschehen, dass sich etwas ändern soll?
consent-new-text = Was schlagt ihr vor?
consent-new-same = Das gilt bei euch schon, Wort für Wort. Schreibt, was anders werden soll.
consent-new-card = Welcher Versuch?
consent-new-card-none = Auf eurem Board ist noch kein Versuch. Legt zuerst eine Karte an.
consent-new-do = Beginnen

## Die Runde

consent-steps = Wo die Runde steht
consent-step-understand = Verstehen
consent-step-react = Reagieren
consent-step-objections = Einwände
consent-step-integrate = Einarbeiten
consent-step-adopted = Angenommen
consent-just-opened = eben geöffnet
consent-once-more = noch einmal
consent-heard = { $heard } von { $people } an diesem Bildschirm gehört
consent-close = Die Runde verlassen; nichts wird angenommen
consent-key-leave = unterbrechen, nichts wird angenommen
consent-key-undo = hier wird nichts rückgängig gemacht
consent-undo-none = In einer Runde wird nichts rückgängig gemacht. Fragen und Wege lassen sich dort ändern, wo sie stehen.
consent-key-back = zurück zu den Runden
consent-key-whole = alles
consent-key-choose = wählen
consent-key-questions = zurück zu den Fragen
consent-key-open = zeigen, was gesagt wurde
consent-key-give = abgeben
consent-key-next = gehört werden
consent-proposal = Der Vorschlag
consent-replaces = Tritt an die Stelle von
consent-expects = Erwartet wird: { $expectation }
consent-expects-nothing = Auf der Karte steht noch nicht, was erwartet wird.
consent-looked = Gemessen an { $outcome }: { $role }
consent-stop = Endet früher, wenn: { $stop }
consent-to-managers = Wird er angenommen, geht er als euer Vorschlag an die Führungskräfte.
consent-proof-clean = Im Rahmen, keine Lücke, eben geprüft
consent-proof-open = Der Nachweis zeigt etwas, das noch offen ist.
consent-proof-other = Antwortet in einem Fall anders als { $team }. Das ist zu klären, bevor sie in Kraft tritt.
consent-proof-look = Zur Regel
consent-count = { $count } von { $all } Fällen bekommen eine andere Antwort
consent-count-dark = kräftig: andere Antwort
consent-map = Welche Fälle eine andere Antwort bekommen
consent-map-same = behält die Antwort
consent-map-changed = bekommt eine andere Antwort
consent-first-version = Die erste Fassung dieser Regel: { $count ->
        [one] eine Zeile
       *[other] { $count } Zeilen
    }
consent-changes-none = Keine Zeile ist anders geschrieben.
consent-changes-more = { $count ->
        [one] Die andere Änderung zeigen
       *[other] Die anderen { $count } Änderungen zeigen
    }
consent-changes-fewer = Weniger zeigen
consent-changed-text = Der Text wurde geändert, nachdem ihr gefragt wart. Fragt noch einmal alle.
consent-changed-before = Das wurde zum Text gesagt, bevor er geändert wurde.
consent-text-changed = Text geändert, noch einmal fragen
consent-gone = Worum es in dieser Runde ging, gibt es nicht mehr. Sie lässt sich nur noch beenden.
consent-edit-text = Text ändern
consent-edit-same = Der Text ist noch derselbe. Ändert, worum es im Einwand geht, oder wählt einen anderen Weg.
consent-edit-unkept = Dieser Text ist noch nicht festgehalten. Haltet ihn fest, oder schreibt wieder, was vorher da stand.
consent-edit-rule = Regel ändern
consent-edit-card = Karte ändern
consent-withdraw = Ohne Entscheidung beenden
consent-withdraw-sure = Diese Runde ohne Entscheidung beenden?
consent-withdraw-note = Nichts wird angenommen. Was gezeigt war, bleibt zum Nachlesen, aber die Runde lässt sich nicht wieder öffnen.
consent-withdraw-note-heard = Nichts wird angenommen. Die Antworten, die noch nicht gezeigt sind, gehen verloren, und die Runde lässt sich nicht wieder öffnen.
consent-sure-not = Nein, zurück
consent-withdrawn = Die Runde ist vorbei. Nichts wurde angenommen.

consent-understand = Ist klar, was vorgeschlagen wird?
consent-understand-note = Nur Fragen, die beim Verstehen helfen. Was ihr davon haltet, kommt danach.
consent-question = Frage
consent-answer = Antwort
consent-question-add = Frage festhalten
consent-question-answer = Beantworten
consent-question-change = Ändern
consent-question-remove = Herausnehmen
consent-answer-open = noch keine Antwort
consent-questions-asked = Fragen und Antworten
consent-text-before = Zu diesem Text wurdet ihr vorher gefragt
consent-amended = Was geändert wurde, seit ihr davor gefragt wart
consent-last-time = Was beim letzten Mal gesagt wurde
consent-questions-none = Noch wurde nichts gefragt.
consent-questions-back = Zurück zu dem, was gesagt wurde
consent-question-unkept = In einem Feld steht noch etwas. Haltet die Frage fest, oder leert das Feld.
consent-people = Wie viele von euch entscheiden?
consent-people-hint = Zählt auch die mit, die fehlen und jemandem gesagt haben, was für sie gilt.
consent-ask = Alle fragen
consent-ask-again = Noch einmal alle fragen

consent-neutral = { $missing ->
        [0] Alle sind gehört.
        [one] Eine Person fehlt noch.
       *[other] { $missing } Personen fehlen noch.
    }
consent-neutral-note = Gebt die Tastatur weiter, die Reihenfolge ist egal. Niemand sieht eine Antwort, bevor alle gehört sind.
consent-neutral-slot = Immer nur eine Person. Haben zwei zusammen geantwortet oder jemand zweimal: Fragt alle von vorn.
consent-neutral-all = Schaut es euch jetzt zusammen an.
consent-next = Ich bin noch nicht gehört
consent-proxy = Ich spreche für jemanden, der fehlt
consent-anew = Alle von vorn fragen
consent-anew-sure = Alle von vorn fragen?
consent-anew-note = { $heard ->
        [one] Eine Antwort, die noch nicht gezeigt ist, geht verloren. Wer sie gab, gibt sie noch einmal.
       *[other] { $heard } Antworten, die noch nicht gezeigt sind, gehen verloren. Alle geben ihre noch einmal.
    }
consent-more = Eine Person mehr
consent-fewer = Eine Person weniger
consent-show = Zeigen, was gesagt wurde
consent-lost = Die Antworten, die noch nicht gezeigt waren, sind weg: Die App wurde inzwischen geschlossen. Was gezeigt war, bleibt. Fragt noch einmal alle.
consent-react = Gut genug für jetzt und sicher genug, um es zu versuchen?
consent-react-proxy = Was sollst du für sie oder ihn sagen?
consent-react-note = Das siehst nur du.
consent-free = Kein Einwand
consent-free-note = Ich kann es mittragen
consent-concern = Bedenken
consent-concern-note = wird festgehalten, hält nicht auf
consent-objection = Einwand
consent-objection-note = hält auf und braucht ein Argument
consent-argument = Was könnte geschehen?
consent-argument-hint = Diese Worte sehen später alle. Keine Namen.
consent-argument-missing = Das Argument fehlt. Sag in einem Satz, was geschehen könnte.
consent-concern-missing = Das Bedenken fehlt. Sag in einem Satz, was dir Sorgen macht.
consent-part = Es betrifft
consent-part-all = den ganzen Vorschlag
consent-part-row = Zeile { $row }
consent-give = Das ist meine Antwort
consent-back-sure = Deine Worte sind noch nicht abgegeben. Geh noch einmal zurück, um sie zu verwerfen.
consent-turn-left = Jemand antwortete gerade, als dieser Bildschirm verlassen wurde. Abgegeben ist davon nichts, und was im Feld stand, ist weg. Wer es war, sagt es noch einmal.
consent-answer-gone = Während hier jemand antwortete, ging die Runde in einem anderen Fenster weiter. Diese Antwort war nicht abgegeben und zählt nicht; was im Feld stand, ist weg. Wer es war, sagt es jetzt den anderen.
consent-back = Zurück ohne Antwort

consent-safe = Was würde es sicher genug machen, um es zu versuchen?
consent-no-objection = Niemand wendet etwas ein.
consent-count-free = ohne Einwand
consent-count-objections = { $count ->
        [0] Einwände
        [one] Einwand, er hält auf
       *[other] Einwände, sie halten auf
    }
consent-count-concerns = { $count ->
        [0] Bedenken
        [one] Bedenken, festgehalten
       *[other] Bedenken, festgehalten
    }
consent-to-row = zu Zeile { $row }
consent-ways = Was machen wir mit dem Einwand?
consent-ways-note = er gehört jetzt allen im Raum
consent-way-amend = Ändern
consent-way-amend-note = den Text, hier und jetzt
consent-way-defer = Vertagen
consent-way-defer-note = bis zu einem Tag, den ihr nennt
consent-way-monitor = Beobachten
consent-way-monitor-note = versuchen, mit einem Zeichen zum Aufhören
consent-way-delegate = Abgeben
consent-way-delegate-note = zwei arbeiten es aus, dann zurück
consent-way-ask = Fragen
consent-way-ask-note = erst muss man etwas wissen
consent-way-words-monitor = An welchem Zeichen hören wir auf?
consent-way-words-delegate = Was arbeiten zwei von euch aus?
consent-way-words-ask = Was muss man erst wissen?
consent-way-until = Bis wann?
consent-way-until-ask = Bis wann? (darf offen bleiben)
consent-way-incomplete = Das fehlt noch.
consent-way-keep = Festhalten
consent-way-chosen = { $way }: { $words }
consent-way-change = Anderer Weg
consent-rest = Bis dahin ruhen lassen
consent-rest-open = Ruhen lassen
consent-rested = Die Runde ruht. Noch ist nichts angenommen.
consent-afterwards = { $people ->
        [1] Danach wird noch einmal gefragt.
        [2] Danach werdet ihr beide noch einmal gefragt, wieder verdeckt.
       *[other] Danach werden alle { $people } noch einmal gefragt, wieder verdeckt.
    } Angenommen wird, sobald kein Einwand mehr da ist.
consent-resting = Sie ruht bis { $day }.
consent-rested-until = Sie hat bis { $day } geruht. Jetzt geht es weiter.
consent-resting-open = Sie ruht, bis bekannt ist, was fehlt.
consent-anonymous = In der Datei anonym.
consent-confidential = Vertraulich, nicht anonym, denn sie läuft seit { $day }: Wer weiß, wer an welchem Tag hier saß, kann mehr herausfinden.
consent-kept = Festgehalten: die Anzahlen und diese Worte. Lesen kann sie, wer diese Datei öffnet, auch andere Teams und Führungskräfte. Nicht festgehalten: wer, in welcher Reihenfolge, um welche Zeit. Antworten, die noch nicht gezeigt sind, gehen verloren, wenn die App geschlossen wird.
consent-kept-many = In einem Raum von { $people } erkennt vielleicht trotzdem jemand, wie ein anderer schreibt.
consent-kept-two = Zu zweit weiß jeder, was der andere gesagt hat.
consent-kept-one = Bei einer Person wissen alle, von wem die Antwort ist.

consent-adopt-works = Woran werdet ihr merken, dass es wirkt?
consent-adopt-review = Wann schaut ihr es wieder an?
consent-adopt-review-card = Das wird auch der Tag, an dem die Karte angeschaut wird.
consent-adopt-differs = { $team } beantwortet einen Fall anders. Klärt es miteinander, oder nehmt den Unterschied auf beiden Seiten hin; erst dann kann sie in Kraft treten.
consent-adopt-do = Annehmen
consent-adopted = Angenommen
consent-adopted-said = Angenommen: { $what }
consent-adopted-rule = In Kraft seit { $day }.
consent-adopted-frame = Seit { $day } bei den Führungskräften.
consent-adopted-agreement = Gilt seit { $day }.
consent-adopted-experiment = Der Versuch läuft, wie ihr es am { $day } entschieden habt.
consent-adopted-sign = Zeichen zum Aufhören: { $sign }
consent-adopted-text = Genau dieser Text, nach seinem Fingerabdruck { $text }
consent-asked = { $number ->
        [1] Zuerst gefragt
        [2] Beim zweiten Mal gefragt
        [3] Beim dritten Mal gefragt
       *[other] Beim { $number }. Mal gefragt
    }
consent-continue = Runde fortsetzen
consent-put = Konsent-Runde beginnen
consent-put-title = v{ $number } in den Konsent geben
consent-put-note = Euer Team entscheidet über genau diesen Text. „Heute“ kündigt die Runde an.
