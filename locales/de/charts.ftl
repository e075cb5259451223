# Wörter an Diagrammen und in ihren Tabellen.

chart-value = Wert
chart-lower = Untere Grenze
chart-centre = Mitte
chart-upper = Obere Grenze
chart-range = Spannweite
chart-says = Sagt
chart-missing = keine Zahl
chart-immature = noch offen
chart-provisional = vorläufig
chart-favourable = besser
chart-unfavourable = schlechter
chart-neutral = Signal
chart-more = +{ $count }
chart-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
