# Wie Arbeit über ein Board fließt: gezählt werden Karten, nie Menschen.

flow-title = Arbeitsfluss
flow-open = Arbeitsfluss ansehen
flow-key = Arbeitsfluss
flow-back = Zurück zum Board
flow-key-back = zurück zum Board
flow-lane = Bahn
flow-lane-all = Alle Bahnen
flow-lane-none = Ohne Phase
flow-kind = Art
flow-kind-all = Alle Arten
flow-numbers = Zahlen zeigen
flow-numbers-hide = Zahlen verbergen
flow-numbers-of = Zahlen: { $title }
flow-save = Als CSV speichern
flow-save-title = Die Zahlen als Datei speichern
flow-file = Arbeitsfluss { $board }

flow-axis-days = Tage
flow-line =
    { $share } in { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }

flow-count = Gezählt werden Karten, nie Menschen.
flow-none = Noch ist nichts fertig geworden.
flow-none-next = Welche kleinste Karte könntet ihr diese Woche fertig bekommen?
flow-said =
    { $count ->
        [one] Eine Karte
       *[other] { $count } Karten
    } fertig seit { $day }.
flow-said-within = Die Hälfte brauchte höchstens <hl>{ $half ->
        [one] { $half } Tag
       *[other] { $half } Tage
    }</hl>, { $share } höchstens <hl>{ $likely ->
        [one] { $likely } Tag
       *[other] { $likely } Tage
    }</hl>.
flow-few = Zu wenige fertige Karten, um zu sagen, wie lange Karten dauern: { $count } von { $fewest }.

flow-throughput = Fertig je Woche
flow-throughput-none = Gezählt wird ab der ersten ganzen Woche, in der eine Karte fertig geworden ist.
flow-week = Woche
flow-throughput-note = Die Grenzen kommen aus euren eigenen Wochen. Ein Ziel gibt es nicht: Mehr Karten allein sind keine bessere Arbeit.

flow-ages = Alter der offenen Karten
flow-ages-none = Keine Karte ist in Arbeit.
flow-ages-late =
    { $late ->
        [0] Keine offene Karte ist älter als { $days ->
            [one] der Tag
           *[other] die { $days } Tage
        }, in denen { $share } fertig wurden.
        [one] <hl>Eine offene Karte</hl> ist älter als { $days ->
            [one] der Tag
           *[other] die { $days } Tage
        }, in denen { $share } fertig wurden.
       *[other] <hl>{ $late } offene Karten</hl> sind älter als { $days ->
            [one] der Tag
           *[other] die { $days } Tage
        }, in denen { $share } fertig wurden.
    }
flow-ages-said =
    { $count ->
        [one] Eine Karte ist in Arbeit.
       *[other] { $count } Karten sind in Arbeit.
    }
flow-ages-oldest = Die älteste: „{ $title }“, { $age ->
        [one] { $age } Tag
       *[other] { $age } Tage
    }, { $still ->
        [0] heute bewegt.
        [one] { $still } Tag in dieser Spalte.
       *[other] { $still } Tage in dieser Spalte.
    }
flow-ages-drawn = Gezeichnet sind die ältesten { $count }; gezählt sind alle { $all }.
flow-ages-blocked = Der Strich links an einem Zeichen heißt: blockiert.

flow-cycles = Wie lange fertige Karten gedauert haben
flow-cycles-note = Gezählt in Tagen vom Zug in die Arbeit bis zum Zug nach „Fertig“. Änderungen am Text zählen nicht.
flow-cycles-latest = Gezeichnet sind die letzten { $count }; gezählt sind alle { $all }.
flow-cycles-slow =
    { $count ->
        [0] Keine dauerte länger.
        [one] Eine dauerte länger.
       *[other] { $count } dauerten länger.
    }

flow-standing = Wo Karten standen
flow-standing-said = Am Ende jedes Tages: wie viele Karten in jeder Spalte standen. Fertiges zählt, was nach dem { $day } dazukam.
flow-standing-note = Wo eine Schicht dicker wird, staut sich Arbeit. Gleichmäßige Schichten fließen.

flow-forecast = Wann, und wie viele?
flow-forecast-how = { $runs }-mal gezogen aus euren eigenen letzten { $days } Tagen bis gestern, in denen { $finished } Karten fertig wurden. Ohne Schätzungen.
flow-forecast-cards = Karten
flow-forecast-until = Bis
flow-forecast-when = Wann { $cards ->
        [one] ist diese Karte
       *[other] sind { $cards } Karten
    } fertig?
flow-forecast-many = Wie viele sind bis { $day } fertig?
flow-forecast-by = bis { $day }
flow-forecast-least = mindestens { $count }
flow-forecast-share = in { $share } aller Durchläufe
flow-forecast-few = Noch zu früh: Es braucht { $days } Tage Verlauf (ihr habt { $has }) und { $cards } fertige Karten (ihr habt bis gestern { $done }).
flow-forecast-never = Später als in zehn Jahren, wenn es so weitergeht.
flow-forecast-seed = Gezogen mit Startzahl { $seed }: Dieselbe Startzahl gibt dieselbe Antwort.
flow-forecast-again = Neu ziehen
flow-forecast-wrong-cards = Eine ganze Zahl von 1 bis 10.000.
flow-forecast-wrong-day = Ein Tag nach heute, innerhalb von zehn Jahren.

flow-stops = Was uns aufhält
flow-stops-none = In den letzten { $days } Tagen war keine Karte blockiert.
flow-stops-said = In den letzten { $days } Tagen waren Karten { $times ->
        [one] einmal
       *[other] { $times }-mal
    } blockiert, zusammen { $sum }.
flow-stops-whom = Auf wen Karten gewartet haben
flow-stops-why = Was die Gründe gemeinsam haben
flow-stops-nobody = niemand genannt
flow-stops-more = und { $count } weitere
flow-stops-cards =
    { $cards ->
        [one] { $cards } Karte
       *[other] { $cards } Karten
    }
flow-stops-running =
    { $running ->
        [one] { $running } noch blockiert
       *[other] { $running } noch blockiert
    }
flow-days =
    { $count ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
flow-efficiency = In <hl>{ $share }</hl> der Zeit, in der fertige Karten in Arbeit waren, konnten sie weitergehen.
flow-efficiency-note = Als Warten zählt nur, was als blockiert markiert war.

flow-col-card = Karte
flow-col-kind = Art
flow-col-column = Spalte
flow-col-age = Tage offen
flow-col-still = Tage in dieser Spalte
flow-col-done = Fertig
flow-col-days = Tage
flow-col-blocked = Tage blockiert
flow-col-day = Tag
flow-col-times = Mal
flow-col-reasons = Gründe
flow-col-what = Was
