# Diagramme, die den Arbeitsbereich verlassen: Dateien und Papier.

leave-more = Mehr
leave-together = Gemeinsam ansehen
leave-together-note = groß, für den ganzen Raum
# $form is png, svg or csv.
leave-as =
    { $form ->
        [png] Als Bild speichern (PNG)
        [svg] Als Zeichnung speichern (SVG)
       *[csv] Die Zahlen speichern (CSV)
    }
leave-as-note =
    { $form ->
        [png] für Dokumente und Folien
        [svg] scharf in jeder Größe
       *[csv] jede Woche, mit Grenzen
    }
leave-key-png = Das Diagramm als Bild speichern (PNG)
leave-key-svg = Das Diagramm als Zeichnung speichern (SVG)
leave-key-csv = Die Zahlen des Diagramms speichern (CSV)
leave-print = Wirkungen des Teams drucken
leave-print-note = oder als PDF speichern: eine Seite
leave-save = Das Diagramm als Datei speichern
leave-saved = Gespeichert: { $path }
leave-file =
    { $form ->
        [png] Bild
        [svg] Zeichnung
       *[csv] Tabelle
    }

# The columns of the table.
leave-week = Woche
leave-monday = Montag
leave-value = Wert ({ $unit })
leave-value-time =
    { $unit ->
        [minutes] Wert (Minuten)
        [hours] Wert (Stunden)
       *[days] Wert (Tage)
    }
leave-numerator = Gezählt
leave-denominator = Von
leave-signal = Signal
leave-definition = Zählweise
leave-counts = Zählt für die Grenzen
# What a week is, so that somebody knows why it counts or not.
leave-maturity =
    { $kind ->
        [mature] ja
        [empty] nein: nichts geschehen
        [beforeExtract] nein: der Auszug hatte noch nicht begonnen
        [extractEnded] nein: der Auszug war zu Ende
        [openLeftOut] nein: die langsamen, noch offenen Fälle fehlen
        [windowOpen] nein: das Zeitfenster ist noch offen
        [cohortEnded] nein: der Kundenschlüssel ist weggeworfen
        [stillOpen] nein: zu viele Fälle sind noch offen
        [hiddenAnswers] nein: so wenige Antworten, dass nichts gezeigt wird
        [fewAnswers] nein: zu wenige Antworten zum Vergleichen
       *[fewCases] nein: zu wenige Fälle
    }

# On paper.
leave-paper = Wirkungen von { $team }
leave-paper-everyone = Wirkungen aller Teams
leave-paper-made = Mit Spielraum gemacht, { $day }
