# Das Verzeichnis der Wirkungen: Namen, und der eine Satz, der sagt, wie ein Wert berechnet wird.

measure-name = { $what ->
        [repeatContact] Binnen { $days } Tagen wiedergekommen
        [firstContact] Beim ersten Mal gelöst
        [reopened] Wieder geöffnet
        [resolved] Binnen { $days } Tagen gelöst
        [endToEnd] Vom ersten Kontakt bis zum Ende
        [handovers] Weitergereicht
        [handedOn] Mehr als einmal weitergereicht
        [satisfied] Zufrieden
        [easy] Es war einfach
        [recommend] Würden uns weiterempfehlen
        [answered] Haben auf die Frage geantwortet
        [reachedPerson] Menschen erreicht, wenn gewünscht
        [contained] Vom Bot allein gelöst
        [failureDemand] Fehlernachfrage
        [retained] Sind geblieben
       *[own] Wirkung
    }
measure-note = { $what ->
        [repeatContact] von den Fällen mit Kunde
        [firstContact] kein weiterer Kontakt binnen { $days } Tagen
        [reopened] von den beendeten Fällen
        [resolved] von allen Fällen
        [endToEnd] die Hälfte ist bis dahin erledigt
        [handovers] wie oft ein Fall weitergereicht wird
        [handedOn] von allen Fällen
        [satisfied] die zwei besten Noten
        [easy] stimmen zu, von denen, die geantwortet haben
        [recommend] Fürsprecher weniger Kritiker
        [answered] von denen, die gefragt wurden
        [reachedPerson] von denen, die einen wollten
        [contained] nicht übergeben, nicht aufgegeben, nicht wiedergekommen
        [failureDemand] weil etwas nicht oder nicht richtig getan wurde
        [retained] von den Kunden mit einem Fall
       *[own] { "" }
    }
measure-cheat = { $what ->
        [repeatContact] Alte Fälle offen halten und den neuen Kontakt hineinschreiben.
        [firstContact] Alte Fälle offen halten und den neuen Kontakt hineinschreiben.
        [reopened] Einen neuen Fall anlegen statt den alten zu öffnen.
        [resolved] Früh schließen und die Leute wiederkommen lassen.
        [endToEnd] Früh schließen und die Leute wiederkommen lassen.
        [handovers] Behalten, was andere lösen könnten.
        [handedOn] Behalten, was andere lösen könnten.
        [satisfied] Nur die Zufriedenen fragen, oder um eine gute Note bitten.
        [easy] Nur nach den einfachen Fällen fragen.
        [recommend] Nur fragen, wer uns mag, oder um eine Zehn bitten.
        [answered] Nur einladen, wer ohnehin antwortet.
        [reachedPerson] Es schwer machen, nach einem Menschen zu fragen.
        [contained] Den Weg vom Bot zum Menschen verstecken.
        [failureDemand] Unter einem anderen Thema ablegen.
        [retained] Das Kündigen schwer machen.
       *[own] { "" }
    }

measure-share = { $numerator } von { $denominator } { $of }: { $what }.
# $more: wer mehr sind, $by: um wie viele.
measure-net = { $more ->
        [promoters] { $by } mehr Fürsprecher als Kritiker unter { $denominator } { $of }: { $what }.
        [detractors] { $by } mehr Kritiker als Fürsprecher unter { $denominator } { $of }: { $what }.
       *[none] Gleich viele Fürsprecher wie Kritiker unter { $denominator } { $of }: { $what }.
    }
measure-mean = { $numerator } { $what } in { $denominator } { $of }.
measure-median = Die Hälfte ist bis dahin erledigt, { $also } von 100 binnen { $within }. Kalenderzeit vom ersten Kontakt { $ends ->
        [closed] bis zum letzten Abschluss
       *[resolved] bis der Fall zuletzt als gelöst galt
    }; { $numerator } von { $denominator } Fällen sind zu Ende, offene zählen mit.
measure-pulse = Der Mittelwert der Antworten in eurem Puls, von 1 (gar nicht) bis 5 (ganz). Eine Runde zählt für eine Frage ab { $needed } Antworten; keine einzelne Antwort bleibt. Ganz am Rand bleibt der Mittelwert um eine Stufe einer Antwort davon weg, damit er nie verrät, was alle geantwortet haben.
measure-own = Vom Team eingetragen, Woche für Woche.
measure-window = Nur Wochen, deren Zeitfenster zu ist, zählen.
measure-interval = Mit 95 % Sicherheit zwischen { $lower } und { $upper }.
measure-excludes = { $what ->
        [withoutCustomer] Fälle ohne Kunde bleiben außen vor.
        [notEnded] Fälle, die noch nie zu Ende waren, bleiben außen vor.
        [beyondScale] Leere Antworten und Noten außerhalb der Skala bleiben außen vor.
       *[notSaid] Fälle, bei denen das Protokoll es nicht sagt, bleiben außen vor.
    }
measure-of = { $what ->
        [casesWithCustomer] Fällen mit Kunde
        [endedCases] Fällen, die schon einmal zu Ende waren
        [answers] Antworten von { $lowest } bis { $highest }
        [invited] Befragten
        [wantedPerson] Fällen, in denen jemand einen Menschen wollte
        [automatedCases] Fällen, die ein Automat begonnen hat
        [casesWithCause] Fällen, deren Ursache bekannt ist
        [casesWithFate] Fällen, nach denen bekannt ist, ob der Kunde blieb
       *[cases] Fällen
    }
measure-counted = { $what ->
        [casesFollowedByAnother] Innerhalb von { $days } Tagen kam von derselben Person ein weiterer{ $topic ->
            [yes] { " zum selben Thema" }
           *[no] { "" }
        }
        [solvedAtFirst] nicht wieder geöffnet, und innerhalb von { $days } Tagen kam von derselben Person kein weiterer{ $topic ->
            [yes] { " zum selben Thema" }
           *[no] { "" }
        }
        [endedInTime] binnen { $days } Tagen zu Ende
        [reopenedCases] wieder geöffnet
        [handedOnCases] mehr als einmal weitergereicht
        [highAnswers] { $way ->
            [down] Noten bis { $from }; die kleinste ist die beste
           *[up] Noten ab { $from }
        }
        [promotersLessDetractors] Noten 9 und 10, weniger Noten 0 bis 6
        [answeredInvitations] haben geantwortet
        [reachedPerson] haben einen erreicht
        [containedCases] nicht übergeben, nicht aufgegeben, und innerhalb von { $days } Tagen kam von derselben Person kein weiterer
        [failureDemand] { $topics ->
            [0] weil etwas nicht oder nicht richtig getan wurde
           *[other] zu { $named }
        }
        [retained] geblieben
        [changesOfPerson] Wechsel von einem Menschen zum nächsten
       *[changesOfGroup] Gruppenwechsel
    }
measure-topic = „{ $topic }“
