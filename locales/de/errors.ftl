# Was geschehen ist, was sicher ist, wie es weitergeht. Keine Entschuldigung, keine Schuld.

error-title = Das hat nicht geklappt

## Ein gewöhnliches „Nein“

error-empty = Hier fehlt noch etwas. Nichts wurde geändert. Füllt das leere Feld aus.
error-too-long = { $length } Zeichen sind mehr als die { $limit }, die hier Platz haben. Euer Text bleibt erhalten. Kürzt ihn.
error-name-taken = „{ $name }“ gibt es schon. Nichts wurde geändert. Wählt einen anderen Namen.
error-linked-to-itself = Das ist dieselbe. Nichts wurde geändert. Wählt eine andere.
error-not-yours = Das gehört einem anderen Team. Nichts wurde geändert. Fragt das Team, oder wechselt zu ihm, wenn ihr für es handelt.
error-managers-only = Den Rahmen setzen Führungskräfte. Nichts wurde geändert. Wechselt zu den Führungskräften einer Einheit, wenn ihr für sie handelt.
error-teams-only = Das entscheidet ein Team. Nichts wurde geändert. Wechselt zu dem Team, wenn ihr für es handelt.
error-not-found = Das gibt es nicht mehr. Nichts wurde geändert. Geht zurück in den Raum und wählt noch einmal.
error-still-used =
    { $by ->
        [journey] { $count ->
            [one] Darauf steht eine Journey.
           *[other] Darauf stehen { $count } Journeys.
        }
        [journey_team] { $count ->
            [one] Das ist noch an einer Journey beteiligt.
           *[other] Das ist noch an { $count } Journeys beteiligt.
        }
        [rule] { $count ->
            [one] Darauf steht eine Regel.
           *[other] Darauf stehen { $count } Regeln.
        }
        [card] { $count ->
            [one] Darauf steht eine Karte.
           *[other] Darauf stehen { $count } Karten.
        }
        [ask] { $count ->
            [one] Darauf steht eine offene Bitte eines anderen Teams.
           *[other] Darauf stehen { $count } offene Bitten anderer Teams.
        }
        [outcome] { $count ->
            [one] Darauf steht eine Wirkung.
           *[other] Darauf stehen { $count } Wirkungen.
        }
        [retro] { $count ->
            [one] Darauf steht eine Retro.
           *[other] Darauf stehen { $count } Retros.
        }
        [experiment_outcome] { $count ->
            [one] Darauf steht ein Versuch.
           *[other] Darauf stehen { $count } Versuche.
        }
        [board] Darauf steht ein Board.
        [guardrail] { $count ->
            [one] Darauf steht eine Leitplanke.
           *[other] Darauf stehen { $count } Leitplanken.
        }
        [watched_guardrail] { $count ->
            [one] Darauf steht eine beobachtete Leitplanke.
           *[other] Darauf stehen { $count } beobachtete Leitplanken.
        }
       *[other] { $count ->
            [one] Darauf steht noch eine andere Sache.
           *[other] Darauf stehen noch { $count } andere Sachen.
        }
    } Nichts wurde geändert. { $kind ->
        [team] { $by ->
            [card] Was ein Team auf seinen Boards hatte, bleibt erhalten, auch im Archiv und im Papierkorb, und mit ihm das Team. Es kann einen anderen Namen bekommen.
           *[other] Verschiebt oder entfernt zuerst, was darauf steht.
        }
        [board_column] { $by ->
            [ask] Wer euch bittet, hielte das für eine Antwort: Antwortet zuerst oder lehnt ab, oder verschiebt die Karte in eine andere Spalte.
           *[other] Verschiebt oder entfernt zuerst, was darauf steht.
        }
       *[other] Verschiebt oder entfernt zuerst, was darauf steht.
    }
error-too-large-for-spreadsheet = Das fasst keine Tabellenkalkulation: Sie endet bei einer Million Zeilen und eine Zelle bei 32.767 Zeichen. Es wurde nichts geschrieben. Speichert es als CSV oder Markdown.
error-named-in-formulas =
    { $count ->
        [one] Formeln einer geltenden Regel nennen
       *[other] Formeln von { $count } geltenden Regeln nennen
    } diesen Begriff beim Namen und wären nicht mehr lesbar. Es wurde nichts geändert. Ändert zuerst diese Regeln, oder lasst den Namen stehen.
error-out-of-range = Dieser Wert passt hier nicht. Nichts wurde geändert. Wählt einen, der im Bereich liegt.
error-not-a-draft = Diese Fassung ist gebunden und lässt sich nicht ändern. Nichts wurde geändert. Beginnt einen neuen Entwurf.
error-draft-exists = Es gibt schon einen Entwurf. Er bleibt erhalten. Arbeitet an ihm weiter.
error-not-in-force = Diese Fassung gilt nicht mehr. Nichts wurde festgehalten. Wählt das Thema noch einmal.
error-row-does-not-answer = Diese Zeile beantwortet keinen Fall mit diesen Angaben. Nichts wurde festgehalten. Seht die Angaben noch einmal an.
error-same-as-the-row = Das sagt schon die Zeile, es ist also keine Abweichung. Eure Worte bleiben erhalten. Nehmt die Zeile, oder entscheidet anders.
error-outside-the-frame = Das liegt außerhalb von „{ $name }“. Nichts wurde festgehalten, eure Worte stehen noch da. Bleibt im Rahmen, oder schlagt vor, ihn zu ändern.
error-wrong-state = Hier ist es inzwischen weitergegangen. Nichts wurde geändert. Schaut nach, wie es jetzt steht.
error-round-running = Darüber läuft gerade eine Konsent-Runde. Nichts wurde geändert. Schließt sie zuerst ab oder zieht sie zurück.
error-nothing-expected = Auf der Karte steht noch nicht, was ihr erwartet. Niemand wurde gefragt. Schreibt es in einem Satz auf die Karte, dann fragt alle.
error-agreed-already = Das gilt bei euch schon, Wort für Wort. Nichts wurde geändert. Schreibt, was anders werden soll; soll es bleiben, sagt nur, wann ihr es wieder anschaut.
error-answers-lost = Was noch nicht gezeigt war, ist mit dem Schließen der App verschwunden. Was gezeigt war, bleibt. Fragt noch einmal alle.
error-consent =
    { $why ->
        [closed] Die Runde ist abgeschlossen und bleibt, wie sie ist. Nichts wurde geändert. Beginnt eine neue.
        [tooFew] So wenige lassen sich nicht fragen: Gehört sind { $heard }. Nichts wurde geändert. Nennt mehr, oder fragt alle von vorn.
        [allHeard] Alle sind gehört. Nichts kam hinzu. Zeigt, was gesagt wurde, oder nennt eine Person mehr.
        [notAllHeard] { $missing ->
            [one] Eine Person fehlt noch.
           *[other] { $missing } Personen fehlen noch.
        } Nichts wurde gezeigt. Gebt die Tastatur weiter.
        [noArgument] Das Argument fehlt. Noch ist nichts abgegeben. Sagt in einem Satz, was geschehen könnte.
        [noObjection] Das ist kein Einwand dieser Runde. Nichts wurde geändert. Wählt einen Einwand.
        [incompleteWay] Hier fehlt noch etwas: die Worte oder der Tag. Nichts wurde geändert. Ergänzt es.
        [objectionOpen] Gegen genau diesen Text steht ein Einwand. Nichts wurde angenommen. Entscheidet, was ihr mit dem Einwand macht, oder ändert den Text, und fragt dann noch einmal alle.
        [notAmended] Der Text ist derselbe wie vorher. Niemand wurde gefragt. Ändert ihn zuerst, oder wählt einen anderen Weg.
        [hasToRest] Ein Einwand braucht Zeit. Niemand wurde gefragt. Lasst die Runde ruhen, oder wählt einen anderen Weg.
        [nothingToWaitFor] Kein Einwand braucht Zeit. Nichts wurde geändert. Fragt noch einmal alle.
        [textChanged] Der Text wurde geändert, nachdem alle gefragt waren. Nichts wurde angenommen. Fragt noch einmal alle.
       *[wrongStage] Die Runde ist inzwischen an einer anderen Stelle. Nichts wurde geändert. Schaut nach, wo sie steht.
    }
error-already-asked = Dieses Team ist schon gebeten worden und hat noch nicht geantwortet. Nichts wurde geändert. Der Fall steht auf der Karte an seinem Board.
error-ask-without-reply = Darum bittet ein anderes Team und wartet darauf. Nichts wurde geändert. Lehnt vorher ab oder antwortet: Dann wissen die anderen, woran sie sind.
error-ask-taken-back = Das Team, das darum gebeten hat, hat die Bitte zurückgenommen. Nichts wurde geändert. Nur dieses Team kann neu darum bitten. Wollt ihr es trotzdem tun, legt eine eigene Karte an.
error-askers-day = Bis wann sie es brauchen, sagen die, die euch bitten. Nichts wurde geändert. Schreibt ihnen einen Kommentar, oder lehnt ab und nennt den Tag, der euch möglich ist.
error-askers-words = Worum gebeten wird, sagen die, die euch bitten: Sie lesen es in ihren eigenen Worten. Nichts wurde geändert. Schreibt einen Kommentar oder in die Checkliste; solange ihr nicht geantwortet habt, können die anderen es selbst ändern.
error-ask-replied = Auf diese Bitte ist schon geantwortet, so wie sie dastand. Nichts wurde geändert. Schreibt einen Kommentar, oder bittet neu.
error-no-board = Dieses Team hat kein Board, also gibt es keinen Platz für eine Bitte. Nichts wurde geändert. Sprecht mit dem Team.
error-proof-open =
    Die Regel kann noch nicht in Kraft treten.{ $gaps ->
        [0] { "" }
        [one] { " " }Eine Lücke ist offen: Beantwortet sie, oder sagt, dass der Fall nicht vorkommt.
       *[other] { " " }{ $gaps } Lücken sind offen: Beantwortet sie, oder sagt, dass die Fälle nicht vorkommen.
    }{ $overlaps ->
        [0] { "" }
        [one] { " " }Ein Fall bekommt zwei Antworten: Trennt die Zeilen voneinander.
       *[other] { " " }{ $overlaps }-mal bekommt ein Fall zwei Antworten: Trennt die Zeilen voneinander.
    }{ $violated ->
        [0] { "" }
        [one] { " " }Eine Leitplanke ist nicht eingehalten: Ändert die Zeilen, die dagegen verstoßen.
       *[other] { " " }{ $violated } Leitplanken sind nicht eingehalten: Ändert die Zeilen, die dagegen verstoßen.
    }{ $unreadable ->
        [0] { "" }
        [one] { " " }Eine Zelle ist nicht lesbar: Schreibt sie neu.
       *[other] { " " }{ $unreadable } Zellen sind nicht lesbar: Schreibt sie neu.
    }{ $silent ->
        [0] { "" }
        [one] { " " }Eine Zeile gibt keine Antwort: Schreibt eine hinein.
       *[other] { " " }{ $silent } Zeilen geben keine Antwort: Schreibt in jede eine hinein.
    }{ $contradictions ->
        [0] { "" }
        [one] { " " }Die Regel eines anderen Teams beantwortet einen Fall anders: Klärt es miteinander, oder nehmt den Unterschied auf beiden Seiten hin.
       *[other] { " " }Regeln anderer Teams beantworten { $contradictions } Fälle anders: Klärt es miteinander, oder nehmt die Unterschiede auf beiden Seiten hin.
    }{ $unproved ->
        [0] { "" }
        [one] { " " }Eines ließ sich nicht nachweisen: Der Nachweis zeigt, was.
       *[other] { " " }{ $unproved } Dinge ließen sich nicht nachweisen: Der Nachweis zeigt, welche.
    } Der Entwurf bleibt erhalten.
error-proof-too-long = Der Nachweis war nach { $seconds } Sekunden nicht fertig. Der Entwurf bleibt erhalten. Teilt die Tabelle auf, oder fragt weniger auf einmal ab.
error-circle = Diese Regeln hängen im Kreis voneinander ab, so entscheidet keine: { $topics }. Der Entwurf bleibt erhalten. Fragt in einer von ihnen etwas anderes ab.
error-topic-taken = Hier ist von euch schon eine Regel zu „{ $topic }“ in Kraft, und niemand wüsste, welche von beiden antwortet. Nichts wurde geändert. Schreibt es als nächste Fassung jener Regel, setzt jene außer Kraft, oder lasst diese etwas anderes entscheiden.
error-last-board = Ein Team behält mindestens ein Board. Nichts wurde geändert. Legt zuerst ein anderes an.
error-meets-already = „{ $title }“ steht an mindestens einem dieser Tage schon um { $time } fest. Nichts wurde geändert. Wählt andere Tage oder eine andere Uhrzeit, oder ändert „{ $title }“.
error-day-has-passed = Dieser Tag ist vorbei. Nichts wurde geändert. Wählt heute oder einen späteren Tag.
error-in-force-already = Es ist nichts mehr angekündigt: Der Tag ist gekommen, oder die Ankündigung wurde zurückgezogen. Nichts wurde geändert. Wollt ihr den Rahmen ändern, beginnt einen neuen Entwurf.
error-nothing-to-answer = Hier gibt es nichts mehr zu beantworten. Nichts wurde geändert. Seht euch den Rahmen noch einmal an.
error-too-late-to-answer = So spät antwortet niemand mehr. Nichts wurde geändert. Nennt spätestens den { $latest }.
error-cases-told-otherwise = In diesem Import hat eine Spalte die Nummer der Fälle und in dieser Datei nicht, oder umgekehrt: Jeder Fall käme ein zweites Mal dazu. Nichts wurde geändert. Ordnet die Spalten wie beim ersten Mal zu, ersetzt, was der Import enthält, oder beginnt mit der Datei einen neuen.
error-settled-already = Über diesen Vorschlag ist schon entschieden. Nichts wurde geändert. Macht einen neuen.
error-retro-refused =
    { $why ->
        [closed] Diese Retro ist abgeschlossen. Nichts wurde geändert. Beginnt die nächste.
        [phase] Das gehört in eine andere Phase. Nichts wurde geändert. Geht zuerst dorthin.
        [notesHidden] Notizen sind noch verborgen. Sie bleiben erhalten. Zeigt sie zuerst.
        [votesHidden] Stimmen sind noch verborgen. Sie bleiben erhalten. Zeigt sie zuerst.
        [shown] Es ist schon alles gezeigt, deshalb lässt sich nichts mehr verbergen. Nichts wurde geändert. Fügt es vor aller Augen hinzu.
        [budget] Das sind mehr Stimmen, als es für jede Person gibt. Nichts wurde gezählt. Nehmt welche zurück.
        [allVoted] Alle haben abgestimmt. Nichts wurde gezählt. Zeigt die Stimmen.
        [notAllWrote] Noch haben nicht alle geschrieben, zu sehen wären nur die Notizen von wenigen. Sie sind weiter verborgen. Wartet auf die anderen, oder beschließt gemeinsam, sie trotzdem zu zeigen.
        [notAllVoted] Noch haben nicht alle abgestimmt, zu sehen wären nur die Stimmen von wenigen. Sie sind weiter verborgen. Wartet auf die anderen, oder beschließt gemeinsam, sie trotzdem zu zeigen.
        [tooFew] Jemand hat schon geschrieben oder abgestimmt und wusste, wie viele mitmachen. Geändert wurde nichts. Beschließt gemeinsam, alles zu zeigen, bevor alle dran waren.
        [onTheWall] Diese Notiz hat jemand geschrieben. Sie ist noch da. Legt sie zuerst beiseite.
        [themeHasVotes] Mit diesem Thema könnten Stimmen verloren gehen. Nichts wurde geändert. Legt es stattdessen zu einem anderen.
       *[gone] Das hängt nicht mehr an der Wand. Nichts wurde geändert. Wählt noch einmal.
    }
error-pulse =
    { $why ->
        [shown] Dieser Puls ist schon gezeigt. Nichts wurde geändert. Was dazukäme, ließe sich einer Person zuordnen. Fragt nächste Woche wieder.
        [tooFew] { $missing ->
            [one] Eine Antwort fehlt noch,
           *[other] { $missing } Antworten fehlen noch,
        } damit niemand zu erkennen ist. Nichts wurde gezeigt. Gebt die Tastatur weiter.
        [noAnswer] Noch ist nichts beantwortet. Nichts wurde abgegeben. Beantwortet mindestens eine Frage.
        [noQuestion] Noch ist nichts ausgewählt. Nichts hat begonnen. Wählt mindestens eine Frage.
       *[other] Diese Antwort gehört nicht zu dem, was gefragt ist. Nichts wurde abgegeben. Antwortet noch einmal.
    }
error-pulse-this-week = Diese Woche habt ihr euren Puls schon gesehen. Nichts hat begonnen. Zwei Runden mit fast denselben Leuten würden einzelne verraten; ab { $from } geht es wieder.
error-enough-attempts = Ihr probiert schon { $limit } Dinge aus. Nichts wurde geändert. Legt den nächsten Einfall zu den Möglichkeiten auf dem Board.
error-nothing-to-undo = Es gibt nichts, was sich zurücknehmen lässt.
error-nothing-to-redo = Es gibt nichts, was sich wiederholen lässt.
error-undo-stops-here = Hier endet das Rückgängigmachen: Der letzte Schritt bindet andere und bleibt bestehen. { $op ->
        [askAccept] Könnt ihr es doch nicht tun, lehnt die Bitte ab und sagt, warum.
        [askDecline] Könnt ihr es doch tun, sagt zu: Die Bitte liegt im Archiv des Boards.
        [askAnswer] Ist es doch nicht fertig, zieht die Karte aus „Fertig“ heraus: Unter den Optionen gilt die Bitte dem anderen Team als noch nicht beantwortet, anderswo als angenommen.
        [askWithdraw] Soll es doch geschehen, bittet neu.
        [import] Wollt ihr den Import zurücknehmen, entfernt ihn unter „Wirkungen“, „Importieren“.
        [importRemove] Wollt ihr die Werte wiederhaben, importiert die Datei noch einmal.
        [ruleInForce] Wollt ihr die Regel ändern, beginnt einen neuen Entwurf.
        [ruleRetire] Wollt ihr die Regel wiederhaben, beginnt einen neuen Entwurf.
        [framePublish] Bis zu seinem Tag können Führungskräfte den Rahmen zurückziehen, danach beginnen sie einen neuen Entwurf.
        [frameWithdraw] Wollt ihr ihn wieder ankündigen, beginnt unter „Fassungen“ einen Entwurf daraus.
       *[other] Zurück geht es mit seinem eigenen Gegenschritt.
    }
error-undo-binds-theirs =
    Hier endet das Rückgängigmachen: „{ $act }“ ist ein Schritt { $whose ->
        [team] von { $name }
       *[managers] der Führungskräfte von { $name }
    }, bindet andere und bleibt bestehen. Nichts wurde geändert. { $op ->
        [askAccept] Braucht ihr es nicht mehr, nehmt eure Bitte zurück.
        [askDecline] Sprecht mit dem Team: Es kann noch zusagen. Oder nehmt eure Bitte zurück und bittet ein anderes Team.
        [askAnswer] Ist es doch nicht fertig, sagt es dem Team: Es zieht die Karte wieder aus „Fertig“ heraus.
        [askWithdraw] Wird es eurer Meinung nach noch gebraucht, fragt dort nach.
       *[other] Den Gegenschritt kann nur gehen, wessen Schritt es war: Fragt dort nach.
    }
error-undo-is-theirs =
    Rückgängig und Wiederholen enden hier: „{ $act }“ ist ein Schritt { $whose ->
        [team] des Teams { $name }
       *[managers] der Führungskräfte von { $name }
    }, und nur sie nehmen ihn zurück oder wiederholen ihn. Nichts wurde geändert. Fragt dort nach, oder ändert von Hand, was ihr ändern dürft.
error-read-only =
    { $why ->
        [newer] Ein neueres Spielraum hat diesen Arbeitsbereich geschrieben, deshalb ist er nur lesbar. Er ist unversehrt. Aktualisiert die Anwendung, um ihn zu ändern.
       *[protected] Die Datei oder ihr Ordner nimmt keine Änderungen an, deshalb ist sie nur lesbar. Sie ist unversehrt. Kopiert sie in einen anderen Ordner, um sie zu ändern.
    }
error-not-a-workspace = Diese Datei ist kein Spielraum-Arbeitsbereich: { $path }. Sie wurde nicht angefasst. Wählt eine Datei, die auf .spielraum endet.
error-open-elsewhere = Der Arbeitsbereich ist in einem anderen Fenster oder Programm offen: { $path }. Dort ist er sicher. Schließt ihn zuerst dort.
error-no-such-file = Unter { $path } liegt keine Datei. Nichts wurde geändert. Prüft den Pfad oder wählt eine andere Datei.
error-is-workspace = { $path } ist ein Arbeitsbereich von Spielraum. Nichts wurde gespeichert, und er ist, wie er war. Wählt einen anderen Namen.
error-is-a-folder = { $path } ist ein Ordner. Nichts wurde geändert. Wählt eine Datei darin.
error-not-a-file = { $path } ist keine Datei, sondern eine Pipe, ein Gerät oder ein Socket. Nichts wurde geändert. Wählt eine Datei.
error-no-such-folder = Den Ordner { $path } gibt es nicht. Nichts wurde geändert. Wählt einen anderen Ordner.
error-folder-read-only = Nicht gespeichert: Der Ordner ist schreibgeschützt: { $path }. Was ihr hattet, bleibt erhalten. Wählt einen anderen Ordner.
error-file-exists = Unter { $path } liegt schon etwas. Es wurde nicht überschrieben. Wählt einen anderen Namen.
error-no-outcome = { no-outcome-why } Nichts wurde geändert. { no-outcome-instead }
no-outcome-why =
    { $measure ->
        [handling] Die Bearbeitungszeit ist keine Wirkung: Sie belohnt, wer das Gespräch beendet.
        [talk] Wie lange jemand spricht, ist keine Wirkung: Das belohnt, wer das Gespräch beendet.
        [wrapUp] Die Zeit nach dem Gespräch ist keine Wirkung: Sie belohnt, wer etwas liegen lässt.
        [throughput] Fälle in einer Zeit sind keine Wirkung: Sie belohnen, wer sich die leichten nimmt.
       *[occupancy] Wie ausgelastet Menschen sind, ist keine Wirkung: Das belohnt, wer für niemanden Zeit hat.
    }
no-outcome-instead = Was Kunden stattdessen erleben: erneuter Kontakt in 7 Tagen, Zeit vom ersten Kontakt bis zum Ende, Weitergaben je Fall. Das alles kommt mit einem importierten Protokoll.
error-another-outcome = Damit würde etwas anderes gezählt; das wäre eine andere Wirkung. Es wurde nichts geändert. Legt sie als neue Wirkung an.
error-not-of-the-talk = „{ $name }“ misst nicht das Gespräch, also ist hier nichts auszumustern. Es wurde nichts geändert. Wenn die Kundschaft es spürt, legt es als Wirkung an.
error-unreadable-board =
    { $problem ->
        [tooLarge] { $path } ist größer als die { $limit } MB, die auf einmal gelesen oder geschrieben werden.
        [tooManyCards] In { $path } stehen mehr als { $limit } Karten.
        [unknown] { $path } ist weder eine Tabelle noch ein Export von Trello, Kanri, Focalboard, Jira oder Spielraum. Ein Board als Markdown ist zum Lesen da; als JSON kommt es vollständig wieder herein.
        [notJson] { $path } beginnt wie JSON, ist aber ab Zeile { $line } nicht als JSON zu lesen.
        [newer] { $path } hat ein neueres Spielraum geschrieben. Aktualisiert die App, um die Datei zu lesen.
        [damaged] { $path } ist ein Archiv, das beschädigt oder abgeschnitten ist.
        [noTitles] Keine Spalte von { $path } enthält Titel. Es gibt: { $there }. Nennt eine davon „Titel“.
        [noBoard] In { $path } steht kein Board.
        [changed] { $path } hat sich geändert, seit ihr die Datei angeschaut habt. Schaut sie noch einmal an.
       *[faulty] { $count ->
            [one] Etwas in { $path } stimmt nicht{ $line ->
                [0] {""}
               *[other] , in Zeile { $line }
            }.
           *[other] { $count } Sachen in { $path } stimmen nicht{ $line ->
                [0] {""}
               *[other] , das erste in Zeile { $line }
            }.
        } Bessert die Datei nach oder lasst weg, was nicht stimmt.
    } Nichts wurde geändert.
error-attachment-too-large = „{ $name }“ ist größer als die 10 MB, die an einer Karte hängen können. Nichts wurde geändert, die Datei liegt, wo sie lag. Macht sie kleiner oder schreibt auf, wo sie liegt.
error-computed-outcome = Diese Wirkung wird aus einem Protokoll berechnet. Nichts wurde geändert. Tragt Werte bei einer eigenen Wirkung ein.
error-between-steps = Das liegt zwischen zwei Schritten. Ein Schritt ist { $step }. Nichts wurde geändert. Nennt einen Wert auf einem Schritt.
error-too-many-digits = Das sind zu viele Stellen. Höchstens { $limit } dürfen es sein, vor und nach dem Komma zusammen. Nichts wurde geändert. Schreibt die Zahl kürzer.
error-faulty-term =
    { $problem ->
        [stepNotPositive] Die Schrittweite muss größer als null sein.
        [stepTooFine] Die Schrittweite ist für so große Werte zu fein.
        [valueTwice] „{ $value }“ kommt zweimal vor.
        [mixedDurations] Monate und Jahre lassen sich nicht mit Tagen und Stunden mischen.
       *[noValue] Zwischen diesen Grenzen liegt kein Wert.
    } Nichts wurde geändert. Korrigiert die Werte.
error-unreadable-log =
    { $problem ->
        [empty] In { $path } steht nichts.
        [notText] { $path } ist keine Textdatei.
        [oneColumn] In { $path } trennt nichts die Spalten.
        [otherDelimiter] Das gewählte Trennzeichen trennt in { $path } keine Spalten.
        [noHeader] In Zeile { $firstLine } von { $path } stehen Daten, wo die Spaltennamen stehen sollten.
        [noRows] Unter der Kopfzeile { $headerLine } von { $path } steht nichts.
        [unknownEncoding] Eine Kodierung namens „{ $name }“ gibt es nicht.
        [unknownZone] Eine Zeitzone namens „{ $name }“ gibt es nicht.
        [otherHeader] { $path } hat andere Spalten als die Zuordnung. Es fehlen: { $missing }.
        [noTime] Keine Spalte sagt, wann ein Fall begonnen hat.
        [meantTwice] Zwei Spalten bedeuten dasselbe: { $columns }.
        [damagedBook] { $path } ist eine Arbeitsmappe, die beschädigt oder abgeschnitten ist.
        [bomb] { $path } wird beim Entpacken größer als { $megabytes } MB oder mehr als { $ratio }-mal so groß. So eine Datei entpacken wir nicht.
        [locked] { $path } ist mit einem Kennwort verschlossen.
        [noSuchSheet] In { $path } gibt es kein Blatt namens „{ $name }“. Es gibt: { $there }.
        [notJson] Zeile { $line } von { $path } beginnt wie JSON und lässt sich nicht als solches lesen.
        [cutOff] { $path } hört mittendrin auf, in Zeile { $line }.
        [notXml] Zeile { $line } von { $path } beginnt wie XML und lässt sich nicht als solches lesen.
        [otherXml] { $path } ist XML, aber kein Ereignisprotokoll: Es beginnt mit „{ $element }“.
        [documentType] Zeile { $line } von { $path } vereinbart einen Dokumenttyp (DOCTYPE). Der könnte endlos wachsen oder zu anderen Dateien führen.
        [entity] Zeile { $line } von { $path } verweist auf eine Entität. Die könnte endlos wachsen oder zu anderen Dateien führen.
        [fieldTooLarge] In Zeile { $line } von { $path } steht ein einzelner Wert von mehr als 16 MB.
        [tooManyColumns] { $path } hat mehr als { $limit } Spalten.
        [clockAlone] „{ $column }“ enthält Uhrzeiten, und keine Spalte enthält den Tag dazu.
        [neverImported] „{ $column }“ erzählt von einem einzelnen Menschen oder davon, wie lange ein Fall bearbeitet wurde.
        [waveToCome] Der Tag, den ihr angegeben habt, kommt erst noch.
       *[dateOrderOpen] „{ $column }“ lässt sich auf zwei Arten lesen.
    } Nichts wurde importiert, eure Datei ist, wie sie war. { $problem ->
        [otherDelimiter] Wählt ein anderes; die Datei selbst kann in Ordnung sein.
        [unknownEncoding] Wählt eine andere.
        [unknownZone] Wählt eine andere.
        [otherHeader] Wählt die Datei, für die die Zuordnung gemacht ist, oder ordnet die Spalten neu zu.
        [noTime] Wählt eine Spalte für den ersten Kontakt.
        [meantTwice] Gebt einer davon eine andere Bedeutung.
        [damagedBook] Speichert sie in der Tabellenkalkulation noch einmal, oder holt sie neu.
        [bomb] Exportiert sie noch einmal; ist sie wirklich so groß, in Teilen.
        [locked] Speichert sie ohne Kennwort.
        [noSuchSheet] Wählt eines davon.
        [notJson] Exportiert sie noch einmal: ein Objekt je Zeile oder eine Liste von Objekten.
        [cutOff] Holt sie noch einmal; unterwegs ist etwas verloren gegangen.
        [notXml] Exportiert sie noch einmal.
        [otherXml] Wählt ein Ereignisprotokoll in XES, oder exportiert eine Tabelle als CSV.
        [documentType] Exportiert sie ohne.
        [entity] Exportiert sie ohne.
        [fieldTooLarge] Exportiert sie ohne diesen Wert.
        [tooManyColumns] Exportiert nur die, die ihr braucht.
        [clockAlone] Sagt unten, in welcher Spalte der Tag steht, oder lasst diese weg.
        [neverImported] Lasst die Spalte weg: Gemessen wird hier, was Kundinnen und Kunden erleben, und nie, wer arbeitet.
        [waveToCome] Gebt den Tag an, an dem die Antworten kamen.
        [dateOrderOpen] Sagt, was Tag und was Monat ist, oder lasst die Spalte weg.
        [empty] Wählt eine Datei, in der etwas steht.
       *[other] Exportiert sie noch einmal als Tabelle (CSV oder Excel), mit den Spaltennamen darüber.
    }
dmn-problem =
    { $problem ->
        [tooLarge] { $path } ist größer als die { $limit } MB, die von einem Entscheidungsmodell gelesen werden.
        [tooDeep] In { $path } stecken Elemente endlos ineinander.
        [notText] { $path } ist keine Textdatei.
        [notXml] { $path } ist kein XML: Zeile { $line }, Spalte { $column }.
        [documentType] Zeile { $line } von { $path } vereinbart einen Dokumenttyp (DOCTYPE). Der könnte endlos wachsen oder zu anderen Dateien führen.
        [notDmn] { $path } ist XML, aber kein Entscheidungsmodell: Es beginnt mit „{ $element }“.
        [foreignFunction] „{ $element }“ in { $path } ruft eine Funktion in { $language } auf. Fremde Programme werden hier nie ausgeführt.
        [otherFile] { $path } braucht eine andere Datei: { $file }. Andere Dateien werden hier nie geholt.
        [noTable] In { $path } steht keine Entscheidungstabelle.
       *[changed] { $path } wurde geändert, seit ihr die Datei angeschaut habt.
    }
error-unreadable-dmn =
    { dmn-problem } { $problem ->
        [changed] Nichts wurde importiert. Schaut sie noch einmal an.
       *[other] Nichts wurde importiert, eure Datei ist, wie sie war. Ändert sie in dem Werkzeug, aus dem sie kommt, oder wählt eine andere.
    }
error-cancelled = Abgebrochen, wie gewünscht. Nichts davon wurde behalten.
error-no-workspace = Kein Arbeitsbereich ist offen. Öffnet einen oder beginnt einen neuen.
error-no-party = Es ist nicht gewählt, wer handelt. Nichts wurde geändert. Wählt oben links ein Team oder Führungskräfte.

## Was nicht hätte geschehen sollen

error-storage = Die Datei ließ sich nicht schreiben ({ $detail }). Was vorher gespeichert war, ist sicher. Versucht es noch einmal; bleibt es so, startet die Anwendung neu.
error-disk-full = Der Datenträger ist voll. Was vorher gespeichert war, ist sicher. Schafft Platz und versucht es noch einmal.
# $file is the path of the newest backup beside the file.
error-damaged =
    { $backup ->
        [beside] Die Datei ist beschädigt ({ $detail }). Sie wurde nicht verändert. Öffnet die neueste Sicherung, die daneben liegt: { $file }
       *[unknown] Die Datei ist beschädigt ({ $detail }). Sie wurde nicht verändert. Öffnet eine Kopie davon: aus eurer eigenen Sicherung, aus früheren Versionen des Ordners oder von jemandem, der eine hat.
    }
error-migration = Die Datei ließ sich nicht auf den neuen Stand bringen ({ $detail }). Sie ist, wie sie war. Öffnet sie mit der Version, die sie geschrieben hat.
error-file = Lesen oder Schreiben ist fehlgeschlagen: { $path } ({ $detail }). Nichts wurde geändert. Prüft den Pfad und ob ihr dort schreiben dürft.
error-system =
    { $why ->
        [missing] diese Datei oder diesen Ordner gibt es nicht
        [denied] das ist nicht erlaubt
        [full] der Datenträger ist voll
        [folder] das ist ein Ordner
       *[readOnly] dort lässt sich nichts schreiben
    }
error-defect = Im Inneren ist etwas schiefgegangen ({ $detail }). Was vorher gespeichert war, ist sicher. Versucht es noch einmal; bleibt es so, meldet es.
error-bad-request = Fenster und Programmkern passen nicht zusammen ({ $detail }). Nichts wurde geändert. Startet die Anwendung neu.

## Vom Fenster selbst

error-unknown = Das hat nicht geklappt ({ $code }). Was gespeichert war, ist sicher. Versucht es noch einmal oder startet die Anwendung neu.
error-unreachable = Der Teil, der eure Datei liest, antwortet nicht. Was gespeichert war, ist sicher. Startet die Anwendung neu.
error-unexpected = Diese Ansicht konnte nicht gezeigt werden ({ $detail }). Eure Datei ist unberührt. Öffnet den Raum noch einmal.
