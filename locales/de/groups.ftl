# Kanäle, Themen oder Gruppen einer Wirkung nebeneinander.

groups-compare = Kanäle, Themen, Gruppen vergleichen
groups-compare-hide = Vergleich ausblenden
groups-title = Nebeneinander
groups-by = Was verglichen wird
groups-way =
    { $by ->
        [channel] Kanal
        [topic] Thema
       *[group] Gruppe
    }
groups-none =
    { $by ->
        [channel] Das Protokoll nennt keinen Kanal mit zehn oder mehr Fällen.
        [topic] Das Protokoll nennt kein Thema mit zehn oder mehr Fällen.
       *[group] Das Protokoll nennt keine Gruppe mit zehn oder mehr Fällen.
    }
groups-few =
    { $by ->
        [channel] Weniger als drei Kanäle haben 30 oder mehr Fälle: zu wenig für einen Vergleich.
        [topic] Weniger als drei Themen haben 30 oder mehr Fälle: zu wenig für einen Vergleich.
       *[group] Weniger als drei Gruppen haben 30 oder mehr Fälle: zu wenig für einen Vergleich.
    }
groups-outside =
    { $count ->
        [0] Nichts weicht von den anderen stärker ab, als die Grenzen erlauben.
        [one] Eines weicht von den anderen stärker ab, als die Grenzen erlauben.
       *[other] { $count } weichen von den anderen stärker ab, als die Grenzen erlauben.
    }
groups-differ =
    { $differ ->
        [yes] Alle unterscheiden sich stärker, als der Zufall erklärt; die Grenzen sind darum weiter.
       *[no] Zusammengenommen unterscheiden sie sich nicht stärker, als der Zufall erklärt.
    }
groups-axis = Wie viele gezählt wurden
groups-counted = Gezählt
groups-of = { $numerator } von { $denominator }
groups-small = zu klein für einen Vergleich
groups-hidden =
    { $count ->
        [one] Was weniger als zehn Fälle hat, wird nicht gezeigt (1).
       *[other] Was weniger als zehn Fälle hat, wird nicht gezeigt ({ $count }).
    }
