### Ein Versuch: was ihr erwartet, was daraus wurde

experiment-expectation = Was wir erwarten
experiment-expectation-hint = Ein Satz: Was wird für Kundinnen und Kunden anders?
experiment-looked = Woran wir ihn messen
experiment-moves = soll besser werden
experiment-holds = darf nicht schlechter werden
experiment-none = Ein Versuch braucht eine Wirkung. Wählt oben, welcher er dient.
experiment-add = Noch eine Wirkung
experiment-add-outcome = Wirkung
experiment-add-role = Was sie soll
experiment-add-done = Auch daran messen
experiment-leave-out = „{ $name }“ nicht mehr ansehen
# $day is "26. Okt.".
# $per ist, wonach geurteilt wird: nach Tagen, wo jeder genug Fälle hat, sonst nach Wochen.
experiment-from =
    Ein Urteil ist ab { $day } möglich, { $per ->
        [day] nach einzelnen Tagen: Jeder hat genug Fälle
       *[week] gemessen in Wochen
    }.
experiment-from-late =
    Ein Urteil ist erst ab { $day } möglich, { $per ->
        [day] nach einzelnen Tagen: Jeder hat genug Fälle
       *[week] gemessen in Wochen
    }. Das ist nach dem Tag, an dem ihr hinseht.
experiment-no-day = Sagt, wann er beginnt, dann steht hier, ab wann ein Urteil möglich ist.
experiment-too-early = Zu früh: { $points } von { $needed } { $per ->
        [day] Tagen
       *[week] Wochen
    }
experiment-missing = Es fehlen Werte: { $points } von { $needed } { $per ->
        [day] Tagen
       *[week] Wochen
    } seit dem Beginn
experiment-too-short = Zu früh beendet für ein Urteil: { $points } von { $needed } { $per ->
        [day] Tagen
       *[week] Wochen
    }
experiment-no-figures = Für diese Wirkung gibt es noch keine Werte
experiment-way-before = Tragt Werte der Wochen davor ein oder importiert ein Protokoll, in dem sie stehen, und seht später wieder hin. Oder urteilt in euren eigenen Worten: Auch das zählt.
experiment-way-since = Tragt nach, was fehlt, oder importiert ein neueres Protokoll, und seht später wieder hin. Oder urteilt in euren eigenen Worten: Auch das zählt.
# Before there is a card. $name is the outcome.
experiment-lacking =
    { $points ->
        [0] „{ $name }“ hat noch keinen Wert.
        [one] „{ $name }“ hat erst aus { $points } Woche davor einen Wert.
       *[other] „{ $name }“ hat erst aus { $points } Wochen davor Werte.
    } Für ein Urteil braucht es { $needed } Wochen mit Werten vor dem Beginn: Tragt sie ein, importiert ein Protokoll oder urteilt in euren eigenen Worten.
experiment-nothing-before =
    Kein Vergleich möglich: { $points ->
        [0] keine Woche
        [one] { $points } Woche
       *[other] { $points } Wochen
    } mit einem Wert davor, nötig sind { $needed }
experiment-improved = Besser, als der Zufall erklärt
experiment-worsened = Schlechter, als der Zufall erklärt
experiment-already-improving = Es wurde schon vor dem Beginn besser
experiment-already-worsening = Es wurde schon vor dem Beginn schlechter
experiment-cannot-tell = Der Unterschied kann Zufall sein
# $from and $to are figures with their unit.
experiment-medians =
    vorher { $from }, seitdem { $to } ({ $per ->
        [day] mittlere Tage
       *[week] mittlere Wochen
    })
experiment-due = Der Tag, um hinzusehen, ist da.
# $day ist „26. Okt.“.
experiment-overdue = Es war am { $day } anzuschauen, und das steht noch aus.
experiment-look-again = Wieder anschauen am { $day }
experiment-end = Hinsehen und entscheiden
experiment-end-title = Was ist daraus geworden?
experiment-end-learned = Was wir gelernt haben
experiment-end-learned-hint = In euren eigenen Worten. Es bleibt, auch wenn nichts daraus wurde.
experiment-end-how = Was machen wir damit?
experiment-keep = Behalten
experiment-keep-note = so bleibt es
experiment-change = Ändern
experiment-change-note = anders versuchen, auf einer neuen Karte
experiment-stop = Aufhören
experiment-stop-note = es lassen und wissen, warum
experiment-keep-unproven = Keine Zahl sagt, dass es hilft. Ihr könnt es trotzdem behalten: Schreibt oben, was dafür spricht.
experiment-becomes = Was daraus wird
experiment-becomes-nothing = Noch nichts
experiment-becomes-rule = Ein Regelentwurf
experiment-becomes-statement = Eine Aussage für alle Kontaktpunkte
experiment-becomes-topic = Was die Regel entscheidet
experiment-becomes-sentence = Was alle sagen
experiment-becomes-stage = In welcher Phase
experiment-end-done = Versuch beenden
experiment-ended =
    { $ending ->
        [keep] Behalten am { $day }
        [change] Geändert am { $day }
       *[stop] Aufgehört am { $day }
    }
# $what is the topic of the rule, or the sentence that is said.
experiment-became-rule = Daraus wurde die Regel „{ $what }“
experiment-became-statement = Daraus wurde, was alle sagen: „{ $what }“
experiment-tried = Was wir versuchen und versucht haben
experiment-tried-word = Versucht
experiment-tried-note = Was nicht ging, ist genauso viel wert: Niemand muss es noch einmal versuchen.
experiment-tried-none = Noch habt ihr nichts versucht.
experiment-tried-none-note = Hier steht jede Karte der Art „Versuch“, die begonnen hat.
experiment-tried-running = Laufen gerade
experiment-tried-ended = Beendet
# $from and $to are days.
experiment-tried-span = { $from } bis { $to }
experiment-tried-since = seit { $from }
experiment-key-tried = was wir versuchen
