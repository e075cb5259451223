# Was Kundinnen und Kunden erleben, mit dem Diagramm, das Signal von Rauschen trennt.

outcomes-title = Wirkungen
outcomes-journey = Journey
outcomes-all-journeys = Alle Journeys
outcomes-no-journey = Keine Journey
outcomes-new = Neue Wirkung
outcomes-annotate = Anmerken
outcomes-import = Importieren
outcomes-import-log = Ein Protokoll importieren
outcomes-key-before = zurück
outcomes-key-after = weiter
outcomes-example = Beispiel
outcomes-week = Woche
outcomes-week-of = Woche { $week }, { $year }
outcomes-up = Mehr ist besser
outcomes-down = Weniger ist besser
outcomes-better-up = mehr ist besser
outcomes-better-down = weniger ist besser
outcomes-days = { $value ->
        [one] { $text } Tag
       *[other] { $text } Tage
    }
outcomes-days-inside = { $value ->
        [one] { $text } Tag
       *[other] { $text } Tagen
    }
outcomes-hours = { $value ->
        [one] { $text } Stunde
       *[other] { $text } Stunden
    }
outcomes-minutes = { $value ->
        [one] { $text } Minute
       *[other] { $text } Minuten
    }

outcomes-empty = Noch keine Wirkung.
outcomes-empty-question = Woran würdet ihr merken, dass es euren Kunden gut ergeht?
outcomes-choose-team = Wählt oben links ein Team: Wirkungen gehören Teams.
outcomes-none-own = Noch kein Wert. Tragt die ersten Wochen ein.
outcomes-none-pulse = Noch kein Wert. Er kommt mit dem ersten Puls, bei dem genug von euch mitmachen.
outcomes-none-computed = Das Protokoll gibt dafür keinen Wert her.
outcomes-no-figure = noch kein Wert
outcomes-no-signal = kein Signal
outcomes-not-ours = Diese Wirkung gehört einem anderen Team. Ihr könnt sie ansehen; ändern kann nur das Team sie.

# Beside the room's name: how many weeks the chart shows, and its last day.
outcomes-span = { $weeks ->
        [one] Eine Woche
       *[other] { $weeks } Wochen
    }, bis { $day }
outcomes-about = Über diese Zahl
outcomes-all-marks = Alle { $count } Änderungen
outcomes-says = Was das Diagramm sagt
outcomes-says-empty = Noch kein Wert.
outcomes-says-provisional = { $points } von { $needed } Punkten. Die Grenzen sind <hl>vorläufig</hl> und geben noch kein Signal.
# Eine Woche in einem Satz zu einem Diagramm, das über mehrere Jahre reicht.
outcomes-week-in-year = { $week }/{ $year }
outcomes-says-redefined = Ab Woche { $week } wird <hl>anders gezählt</hl>. Mit davor lässt sich das nicht vergleichen.
outcomes-says-level = Seit Woche { $week } liegt das Niveau bei <b>{ $to }</b> statt bei { $from }.
outcomes-says-outside = Woche { $week } liegt mit { $value } <hl>{ $side ->
        [above] über
       *[below] unter
    } dem üblichen Bereich</hl>. { $verdict ->
        [favourable] Das ist eine gute Nachricht.
        [unfavourable] Da ist etwas passiert.
       *[neutral] Da ist etwas passiert.
    }
outcomes-says-run = { $signal ->
        [trend] { $length } Punkte in Folge <hl>{ $side ->
            [above] steigend
           *[below] fallend
        }</hl>, Woche { $from } bis { $to }.
        [twoOfThree] Zwei von drei Wochen <hl>nahe der { $side ->
            [above] oberen
           *[below] unteren
        } Grenze</hl>, Woche { $from } bis { $to }.
        [threeOfFour] Drei von vier Wochen <hl>näher an der { $side ->
            [above] oberen
           *[below] unteren
        } Grenze als an der Mitte</hl>, Woche { $from } bis { $to }.
       *[other] { $length ->
            [8] Acht Wochen
            [9] Neun Wochen
            [10] Zehn Wochen
           *[other] { $length } Wochen
        } in Folge <hl>{ $side ->
            [above] über
           *[below] unter
        } der Mittellinie</hl>, Woche { $from } bis { $to }.
    } { $news ->
        [better] Es ist besser geworden.
        [worse] Es ist schlechter geworden.
        [wasBetter] Diese Wochen waren besser als die anderen.
        [wasWorse] Diese Wochen waren schlechter als die anderen.
        [was] Diese Wochen waren anders als die anderen.
       *[changed] Es hat sich verändert.
    }
outcomes-says-doubted =
    Diesen Grenzen <hl>ist nicht zu trauen</hl>, darum gibt das Diagramm kein Signal. { $why ->
        [carriesOver] Jede Woche wirkt in die nächste hinein: Auf eine schlechte folgt eine schlechte, und die Grenzen lägen zu eng.
        [selectedByEnd] Das Protokoll ist nach dem Tag des Endes ausgewählt, und schon dadurch bewegen sich die Werte.
       *[skewed] Die Werte liegen auf einer Seite weiter außen als auf der anderen; dort läge ein Punkt schon von selbst außerhalb.
    } Schaut auf längere Abschnitte, oder vergleicht vorher und nachher.
outcomes-says-doubted-too =
    Noch etwas spricht gegen sie: { $why ->
        [carriesOver] Jede Woche wirkt in die nächste hinein; auf eine schlechte folgt eine schlechte, und die Grenzen lägen zu eng.
        [selectedByEnd] Das Protokoll ist nach dem Tag des Endes ausgewählt, und schon dadurch bewegen sich die Werte.
       *[skewed] Die Werte liegen auf einer Seite weiter außen als auf der anderen; dort läge ein Punkt schon von selbst außerhalb.
    }
outcomes-says-redrawn = Ihr habt die Grenzen <hl>ab Woche { $week } neu gezogen</hl>: „{ $reason }“. Die Mitte lag davor bei { $from } und liegt seitdem bei <b>{ $to }</b>.
outcomes-says-outside-several = <hl>{ $count } Wochen liegen { $side ->
        [above] über
       *[below] unter
    } dem üblichen Bereich</hl>: { $weeks }{ $more ->
        [0] {""}
        [one] {" "}und eine davor
       *[other] {" "}und { $more } davor
    }. { $verdict ->
        [favourable] Das ist eine gute Nachricht.
        [unfavourable] Da ist etwas passiert.
       *[neutral] Da ist etwas passiert.
    }
outcomes-says-rest = { $count ->
        [one] Ein weiteres Signal steht
       *[other] { $count } weitere Signale stehen
    } unter „{ outcomes-show-numbers }“.
outcomes-says-quiet-since = Kein Signal, seit die Grenzen in Woche { $week } neu gezogen wurden. { $count ->
        [one] Davor gab es eine Woche mit Signal.
       *[other] Davor gab es { $count } Wochen mit Signal.
    }
outcomes-says-quiet = Kein Signal.
outcomes-says-within = Zwischen { $lower } und { $upper } <hl>sagt eine bessere oder schlechtere Woche für sich nichts</hl>.

outcomes-line-above = { $count } Wochen über der Mittellinie
outcomes-line-below = { $count } Wochen unter der Mittellinie
outcomes-line-trend = { $count } Wochen in eine Richtung
outcomes-line-near = mehrere Wochen nahe einer Grenze
outcomes-line-redrawn = Grenzen ab Woche { $week } neu gezogen
outcomes-line-outside = letzte Woche außerhalb der Grenzen
outcomes-line-was-outside = Woche { $week } außerhalb der Grenzen
outcomes-line-was-run = Signal bis Woche { $week }
outcomes-line-stale = kein aktueller Wert: der letzte ist aus Woche { $week }
outcomes-line-last = zuletzt aus Woche { $week }
outcomes-newest = Der neueste Wert ist aus Woche { $week }; seitdem gibt es keinen.
outcomes-line-provisional = zu wenige Wochen für ein Signal
outcomes-line-doubted = den Grenzen ist nicht zu trauen
outcomes-line-not-yet = noch kein Wert, der zählt

outcomes-warn-begins = Vor Woche { $week } { $year } enthält das Protokoll nur, was zu Beginn des Auszugs noch lief: die langsamen Fälle ({ $missing } schnelle fehlen). { $weeks ->
        [one] Diese Woche bleibt
       *[other] Diese { $weeks } Wochen bleiben
    } außen vor.
outcomes-warn-extract = Ab Woche { $week } { $year } tröpfelt das Protokoll nur noch: Der Auszug war zu Ende. Diese Wochen bleiben außen vor.
outcomes-warn-open-left = Dieses Protokoll enthält keine offenen Fälle, obwohl von denen ab Woche { $week } { $year } üblicherweise noch { $missing } offen wären. Es fehlen die langsamen, und schon dadurch werden die Werte besser; { $weeks ->
        [one] diese Woche bleibt
       *[other] diese { $weeks } Wochen bleiben
    } außen vor. Exportiert auch die offenen Fälle.
outcomes-warn-window = { $weeks ->
        [one] Bei der letzten Woche ist das Zeitfenster noch offen; sie bleibt außen vor.
       *[other] Bei den letzten { $weeks } Wochen ist das Zeitfenster noch offen; sie bleiben außen vor.
    }
outcomes-warn-cohort = { $weeks ->
        [one] In Woche { $week } { $year }
       *[other] In den { $weeks } Wochen bis Woche { $week } { $year }
    } lässt sich nicht mehr sagen, wer wiederkam: Der Kundenschlüssel ist weggeworfen. Sie zählen nicht mit; wer vorher und wer seitdem kam, gilt nie als dieselbe Person.
outcomes-warn-open = In { $weeks ->
        [one] einer Woche
       *[other] { $weeks } Wochen
    } sind noch so viele Fälle offen ({ $cases }), dass sich der Wert ändern kann; sie bleiben außen vor.
outcomes-warn-few = { $weeks ->
        [one] Eine Woche hat
       *[other] { $weeks } Wochen haben
    } weniger als { $needed } Fälle; zu sehen, aber nicht in den Grenzen.
outcomes-warn-notcounted = Übergaben werden in diesem Import nicht gezählt: Eine Zeile je Fall zeigt, wer ihn zuletzt hatte, und nicht, wie oft er weitergegeben wurde.
outcomes-warn-shared = { $customers ->
        [one] Ein Konto hat { $cases } Fälle, mehr als einen am Tag oder weit mehr als alle anderen: vermutlich geteilt. Seine Fälle
       *[other] { $customers } Konten haben zusammen { $cases } Fälle, jedes mehr als einen am Tag oder weit mehr als alle anderen: vermutlich geteilt. Ihre Fälle
    } sehen wie Wiederholkontakte aus.
outcomes-warn-nocustomer = { $cases ->
        [one] Ein Fall nennt keinen Kunden und zählt nicht mit.
       *[other] { $cases } Fälle nennen keinen Kunden und zählen nicht mit.
    }

outcomes-warn-few-answers = Wenige Antworten: { $hidden ->
        [0] { "" }
        [one] Von einer Woche ist nichts zu sehen, damit niemand erkannt wird;{ " " }
       *[other] Von { $hidden } Wochen ist nichts zu sehen, damit niemand erkannt wird;{ " " }
    }{ $shown ->
        [0] { "" }
        [one] eine Woche ist zu sehen, wird aber mit nichts verglichen;{ " " }
       *[other] { $shown } Wochen sind zu sehen, werden aber mit nichts verglichen;{ " " }
    }zum Vergleichen braucht es { $needed }.
outcomes-warn-beyond = { $entries ->
        [one] Ein Eintrag liegt
       *[other] { $entries } Einträge liegen
    } außerhalb der Skala ({ $marks }) und zählen nicht als Antwort.
outcomes-warn-scale = { $mark } zählt { $entries ->
        [one] einmal
       *[other] { $entries }-mal
    } als Antwort. So eine Skala ist selten: Vielleicht steht das dort, wo niemand geantwortet hat. Prüft die Skala.
outcomes-warn-many-open = { $open } von { $cases } Fällen sind noch offen. Nur die geschlossenen sähen schneller aus, als es ist: die Hälfte binnen { $closed }.
outcomes-warn-selected = Dieses Protokoll enthält Fälle nach dem Tag ihres Endes: in frühen Wochen nur die langsamen, in späten nur die schnellen. Schon dadurch bewegen sich die Werte. Exportiert nach dem Tag der Eröffnung.
outcomes-cheat = Wie man sie schönen könnte: { $cheat }
outcomes-cheat-how = Wie sie sich schönen ließe:
outcomes-source = Berechnet aus „{ $name }“

outcomes-mark-rule = Regel v{ $number } in Kraft
outcomes-mark-level-redrawn = Grenzen neu gezogen
# Ein Fähnchen am Diagramm, wo eine geänderte Zählweise beginnt.
outcomes-mark-definition = Zählweise { $number }
outcomes-mark-redefined = Zählweise { $number }: { $reason }
outcomes-mark-cohort = Neuer Kundenschlüssel
outcomes-mark-cohort-since = Neuer Kundenschlüssel; der frühere wurde am { $day } weggeworfen
outcomes-mark-version = { $topic }, v{ $number }
outcomes-show-numbers = Zahlen zeigen
outcomes-hide-numbers = Zahlen ausblenden
outcomes-enter = Werte eintragen
outcomes-rebase = Grenzen neu ziehen
outcomes-removed = „{ $name }“ ist entfernt. Karten, die sie nannten, nennen jetzt keine.
outcomes-remove = Entfernen
outcomes-edit = Wirkung bearbeiten
outcomes-edit-note = Name, Worte und was leiden würde, wenn diese Zahl geschönt wird. Die Werte bleiben.
outcomes-edit-keep = Änderungen behalten
outcomes-counter = Was leiden würde, wenn man sie schönt
outcomes-counter-hint = Wird diese Zahl besser und jene schlechter, fragt das Diagramm nach.
outcomes-counter-none = noch nichts
outcomes-counter-is = Daneben im Blick: { $name }
outcomes-leave = Abbrechen

outcomes-earlier = Vor Woche { $week } { $year } anders gezählt: { $what }. Geändert, weil: { $reason }

outcomes-define = Ändern, was gezählt wird
outcomes-define-short = Zeitfenster, Thema, Skala; die Reihe bricht dort
outcomes-define-note = Die Wochen davor bleiben, wie sie gezählt wurden. Ab der gewählten Woche beginnen die Grenzen neu, und das Diagramm sagt es.
outcomes-define-by-topic = Nur ein weiterer Fall zum selben Thema zählt
outcomes-define-lowest = Kleinster Wert, der eine Antwort ist
outcomes-define-highest = Größter Wert, der eine Antwort ist
outcomes-define-from = Erste Woche, die so gezählt wird
outcomes-define-reason = Warum zählt ihr anders?
outcomes-define-hint = Zum Beispiel: Pakete brauchen jetzt länger, sieben Tage sagen zu wenig.
outcomes-define-do = Ab dann so zählen

outcomes-topics = Themen, die Fehlernachfrage sind
outcomes-topics-chosen = Diese zählen: { $topics }
outcomes-topics-log = Keins gewählt: so, wie es das Protokoll bei jedem Fall sagt.
outcomes-topics-none = Wählt mindestens eins: Das Protokoll sagt es nicht bei jedem Fall.
outcomes-topics-find = Thema suchen
outcomes-topics-cases = { $cases } Fälle

voices-title = Was Kunden geschrieben haben
voices-hide = Texte der Kunden ausblenden
voices-note = Ohne Reihenfolge, und ohne wer es geschrieben und wie bewertet hat. In den Texten können Namen stehen.
voices-few = Weniger als zehn Kunden haben geschrieben. Gezeigt wird es, sobald es zehn sind.
voices-weeks = Wochen
# $size: mehrere Wochen oder eine.
voices-span = { $size ->
        [weeks] { $from } bis { $until }
       *[week] { $until }
    }: { $count } Texte
voices-times = { $times }-mal
voices-more = { $count ->
        [one] Ein weiterer Text wird nicht gezeigt.
       *[other] { $count } weitere Texte werden nicht gezeigt.
    }

outcomes-no-outcome = { no-outcome-why } { no-outcome-instead }
outcomes-retire = Geerbte Messgröße ausmustern
outcomes-retire-note = Bearbeitungszeit, Gesprächszeit, Tickets pro Stunde: ohne Zahlen gezeigt, mit dem, was an ihre Stelle tritt.
outcomes-retire-name = Wie sie hieß
outcomes-retire-by = Was an ihre Stelle tritt
outcomes-retire-none = Noch keine Wirkung. Legt zuerst die an, die an ihre Stelle tritt.
outcomes-retire-because = Warum habt ihr sie losgelassen?
outcomes-retire-hint = Darf leer bleiben; dann steht dort der allgemeine Grund.
outcomes-retire-do = Als ausgemustert zeigen
outcomes-retire-offer = Geerbt? Als ausgemustert zeigen, mit dem, was sie ersetzt
outcomes-retired-is = Ausgemustert: { $name }
outcomes-retired-on = seit { $day } nicht mehr erhoben
outcomes-retired-by = ersetzt durch
outcomes-retired-because = Warum: { $because }
outcomes-retired-why = Warum: { $kind ->
        [handling] Sie belohnte, Gespräche zu beenden.
        [talk] Sie belohnte, Gespräche zu beenden.
        [wrapUp] Sie belohnte, Dinge liegen zu lassen.
        [throughput] Sie belohnte, die leichten Fälle zu nehmen.
       *[occupancy] Sie belohnte, für niemanden Zeit zu haben.
    }
outcomes-retired-forget = „{ $name }“ nicht mehr zeigen
outcomes-note-day = Tag
outcomes-note-text = Was ist passiert?
outcomes-note-hint = Ein paar Worte, die später einen Punkt erklären: „Sommerschlussverkauf“.
outcomes-note-keep = Anmerkung behalten

outcomes-rebased = Grenzen ab Woche { $week } { $year } neu gezogen: „{ $reason }“
outcomes-rebase-back = Zurücknehmen
outcomes-rebase-note = Eine Entscheidung des Teams, mit ihrem Grund festgehalten. Die alten Grenzen bleiben sichtbar.
outcomes-rebase-from = Erste Woche der neuen Grenzen
outcomes-rebase-reason = Warum ist das ein neues Niveau?
outcomes-rebase-hint = Zum Beispiel: Mit Regel v6 entscheidet die Kundin selbst.
outcomes-rebase-few = Ab da { $points ->
        [0] gibt es noch keinen Punkt, der zählt
        [one] gibt es erst einen Punkt, der zählt
       *[other] gibt es erst { $points } Punkte, die zählen
    }. Bis es { $needed } sind, sind die neuen Grenzen vorläufig und melden nichts.
outcomes-rebase-do = Grenzen neu ziehen

outcomes-new-title = Woran würdet ihr merken, dass es gut läuft?
outcomes-new-note = Eine Richtung, keine Zielzahl.
outcomes-new-name = Name
outcomes-new-from = Woher
outcomes-new-own = Wir tragen es selbst ein
outcomes-new-measure = Was gezählt wird
outcomes-new-by-topic = { $name }, gleiches Thema
outcomes-new-days = Innerhalb wie vieler Tage
outcomes-new-days-wrong = Eine ganze Zahl von 1 bis { $longest }.
outcomes-new-counts = Was wird gezählt?
outcomes-new-counts-hint = In wenigen Worten: „von allen, die darum baten“.
outcomes-new-direction = Was ist besser
outcomes-new-unit = Gezählt in
outcomes-unit-percent = Prozent
outcomes-unit-score = 1 bis 5
outcomes-unit-named = etwas anderem
outcomes-new-word = Das Wort dafür
outcomes-new-cheat = Wie könnten wir sie schönen?
outcomes-new-cheat-hint = Jede Zahl lässt sich verbessern, ohne dass etwas besser wird. Schreibt auf, wie, dann merkt ihr es.
outcomes-new-add = Wirkung hinzufügen

outcomes-enter-title = Werte von „{ $name }“
outcomes-enter-note = Ein Wert, oder gezählt und von wie vielen: 31/43. Spalten aus einer Tabelle lassen sich einfügen oder aus einer Datei holen.
outcomes-enter-wrong = Das ist kein Wert. Schreibt 72 oder 31/43.
outcomes-enter-outside = Woche { $week }: Hier geht { $open ->
        [yes] kein Wert unter { $lowest }
       *[no] nur ein Wert von { $lowest } bis { $highest }
    }.
outcomes-enter-running = Die Woche läuft noch: zu sehen, aber nicht in den Grenzen.
outcomes-enter-earlier = Ältere Wochen zeigen
outcomes-enter-pasted = { $count ->
        [one] Einen Wert übernommen, für Woche { $to } { $toYear }.
       *[other] { $count } Werte übernommen, Woche { $from } { $fromYear } bis Woche { $to } { $toYear }.
    }
outcomes-enter-file = Aus einer Datei
outcomes-enter-nothing = Nichts übernommen. { $why ->
        [empty] Die Datei ist leer.
        [workbook] Das ist eine Arbeitsmappe. Speichert das Blatt zuerst als CSV.
        [binary] Das ist kein Text. Eine Tabelle mit Werten ist einer: Speichert sie als CSV.
        [noWeeks] Bei den Werten steht keine Woche und kein Tag. Nennt die Woche in einer eigenen Spalte, etwa 2026-W40, oder 40 und daneben das Jahr.
        [manyColumns] In mehreren Spalten stehen Werte. Lasst nur die Woche und den Wert stehen, oder gezählt und von wie vielen.
       *[noFigures] Darin stand kein Wert. Je Zeile einer, oder gezählt und von wie vielen; davor darf eine Woche oder ein Tag stehen.
    }
outcomes-enter-left-out = { $count ->
        [one] Eine Zeile bleibt außen vor:
       *[other] { $count } Zeilen bleiben außen vor:
    }
outcomes-enter-refused = Zeile { $line }: { $why ->
        [noWeek] keine Woche zu erkennen
        [noSuchWeek] diese Woche hat das Jahr nicht
        [noSuchDay] diesen Tag gibt es nicht
        [eitherOrder] in anderen Zeilen stehen Tag und Monat andersherum
        [outside] diesen Wert kann die Wirkung nicht haben
        [later] die Woche kommt erst noch
        [longAgo] mehr als zehn Jahre her
        [twice] für dieselbe Woche gibt es noch eine Zeile
        [tooMany] mehr Felder, als Spalten benannt sind
        [unclosed] ein Anführungszeichen geht auf und nicht wieder zu
       *[noFigure] kein Wert zu erkennen
    }
outcomes-enter-more = { $count ->
        [one] und eine weitere
       *[other] und { $count } weitere
    }
outcomes-enter-ask-order = Welcher Tag ist { $sample }?
outcomes-enter-ask-point = Was steht in { $sample } hinter dem Zeichen?
outcomes-enter-thousands = Tausender
outcomes-enter-decimals = Nachkommastellen
outcomes-enter-ask-shares = Wie viel ist { $sample }?
outcomes-enter-ask-weeks = Was sagt die Zeile { $sample }?
outcomes-enter-of-week = Woche { $week }: { $value }
outcomes-enter-out-of = { $counted } von { $all }
outcomes-enter-keep = Werte behalten

outcomes-rules = Was als Signal zählt
outcomes-rules-name =
    { $set ->
        [nhs] Making Data Count (NHS)
        [wheeler] Wheeler
       *[window] Außerhalb, oder acht auf einer Seite
    }
outcomes-rules-note =
    { $set ->
        [nhs] Auch sieben auf einer Seite, sieben steigend oder fallend, zwei von drei nahe einer Grenze; Grenzen ohne große Sprünge
        [wheeler] Auch drei von vier näher an einer Grenze als an der Mitte
       *[window] Wenig Fehlalarm; genügt für die meisten Diagramme
    }
outcomes-by-size = Die Grenzen richten sich danach, wie viele Fälle eine Woche hat{ $kind ->
        [prime] {" "}und wie viel mehr die Wochen schwanken, als der Zufall erklärt (p′ und u′ nach Laney).
       *[plain] {" "}(p- und u-Karten): Wenige Fälle schwanken von selbst weiter.
    }
outcomes-ranges = Gleitende Spannweiten: wie weit jede Woche von der vorigen entfernt liegt
outcomes-ranges-above =
    { $count ->
        [0] Kein Sprung von einer Woche zur nächsten ist größer als üblich.
        [one] Ein Sprung von einer Woche zur nächsten ist größer als üblich.
       *[other] { $count } Sprünge von einer Woche zur nächsten sind größer als üblich.
    }
outcomes-runs = Die längste Folge auf einer Seite hat { $longest } Wochen (bis { $allowed } ist es Rauschen); die Mitte wird { $crossings ->
        [one] einmal
       *[other] { $crossings }-mal
    } gekreuzt (ab { $needed } ist es Rauschen). { $signal ->
        [yes] Etwas hat sich bewegt.
       *[no] An der Folge ist nichts ungewöhnlich.
    }

outcomes-effect =
    { $told ->
        [improved] Seitdem besser, als der Zufall erklärt
        [worsened] Seitdem schlechter, als der Zufall erklärt
        [alreadyImproving] Es wurde schon vorher besser und ging so weiter; dieser Änderung lässt sich das nicht zuschreiben
        [alreadyWorsening] Es wurde schon vorher schlechter und ging so weiter; an dieser Änderung liegt das nicht
       *[cannotTell] Ob es seitdem besser oder schlechter ist, lässt sich nicht vom Zufall unterscheiden
    }: Die Hälfte der { $per ->
        [day] Tage
       *[week] Wochen
    } liegt über { $to } statt { $from } ({ $after } gegen { $before }).
outcomes-effect-few =
    Ob es seitdem besser ist, lässt sich noch nicht sagen: { $side ->
        [before] Vorher
       *[after] Seither
    } gibt es { $points } von { $needed } { $per ->
        [day] Tagen
       *[week] Wochen
    }.

### Fragen an das Team, nie zu einer Person

outcomes-asks = Einen zweiten Blick wert
outcomes-ask-since = Seit Woche { $week }:
outcomes-ask-answer = Beantworten
outcomes-ask-answer-title = Was war da?
outcomes-ask-answer-text = Eure Antwort
outcomes-ask-answer-hint = Sie bleibt bei dieser Woche auf der Zeitachse, und die Frage kommt nicht wieder.
outcomes-ask-too-few = Ob diese Noten anders zustande kamen, lässt sich noch nicht fragen: Dafür braucht es { $needed } Abschnitte mit je { $answers } Antworten, und es gibt { $stretches }.
outcomes-ask-marks-jump = Die Noten sind gesprungen. Werden andere gefragt, oder anders?
outcomes-ask-fewer-answer = Von den Gefragten antworten weniger. Wer antwortet nicht mehr?
outcomes-ask-better-marks-fewer-answers = Bessere Noten, während „{ $other }“ fällt: Antworten die Unzufriedenen nicht mehr?
outcomes-ask-fewer-reopened-more-repeats = Weniger wird wieder geöffnet, während „{ $other }“ steigt: Wird ein neuer Fall angelegt statt des alten?
outcomes-ask-fewer-invited = Von denen, die ihr fragen könntet, werden weniger gefragt. Wer fehlt, und würde er dasselbe sagen?
outcomes-ask-other-modes = Die Kundschaft wird anders befragt als vorher (der Anteil von „{ $mode }“ hat sich verschoben). Lassen sich die Noten mit den früheren vergleichen?
outcomes-ask-counter-falls = Das ist besser geworden, während „{ $other }“ schlechter wurde. Wer zahlt dafür?
