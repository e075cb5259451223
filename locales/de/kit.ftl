# Kleine Teile, die jeder Raum benutzt.

### Tasten, wie sie auf der Tastatur stehen.

key-ctrl = Strg
key-alt = Alt
key-shift = Umschalt
key-enter = Eingabe
key-escape = Esc
key-space = Leertaste
key-tab = Tab
key-delete = Entf
key-backspace = Rücktaste
key-home = Pos1
key-end = Ende
key-page-up = Bild auf
key-page-down = Bild ab
key-up = Pfeil auf
key-down = Pfeil ab
key-left = Pfeil links
key-right = Pfeil rechts
key-range = bis

### Knöpfe und Zustände.

kit-close = Schließen
kit-missing = Das fehlt noch.
kit-sentence-missing = Das fehlt noch. Ein Satz genügt.
kit-number-digits = Das sind zu viele Stellen. Höchstens 34 dürfen es sein, vor und nach dem Komma zusammen.
kit-day-missing = Der Tag fehlt noch.
kit-range = Eine ganze Zahl von { $least } bis { $most }.
kit-cancel = Abbrechen
kit-ok = OK
kit-save = Speichern
kit-delete = Löschen
kit-undo = Rückgängig
kit-try-again = Noch einmal versuchen
kit-loading = Einen Moment
kit-example = Beispiel
kit-choose = Wählen
kit-none = keine
kit-optional = kann leer bleiben

### Zwei Fenster

# Unter einem Feld, dessen Text woanders geändert wurde, während jemand darin schrieb.
kit-changed = Inzwischen wurde daraus: „{ $text }“. Euer Text ist noch nicht gespeichert.
kit-changed-keep = Meinen Text nehmen
kit-changed-take = Den anderen nehmen

### Ein Tag, getippt oder im Kalender gewählt.

kit-calendar = Kalender
kit-day-pattern = TT.MM.JJJJ
kit-day-unread = Als Tag nicht zu erkennen. Schreibt ihn zum Beispiel so: { $day }
kit-day-none = Diesen Tag gibt es im Kalender nicht. Schreibt ihn mit Tag, Monat, Jahr, zum Beispiel so: { $day }
kit-month-before = Einen Monat zurück
kit-month-after = Einen Monat weiter

### Klammerbalken, vorgelesen.

bracket-count = { $filled } von { $total }
bracket-range = { $used }, Grenzen { $from } bis { $to }
bracket-unlimited = { $filled }, keine Grenze

### Eine Einheit hinter einer Zahl. Einheiten sind freier Text; diese werden gebeugt.

kit-unit =
    { $unit ->
        [Tage] { $count ->
            [one] Tag
           *[other] Tage
        }
        [Stunden] { $count ->
            [one] Stunde
           *[other] Stunden
        }
        [Wochen] { $count ->
            [one] Woche
           *[other] Wochen
        }
        [Monate] { $count ->
            [one] Monat
           *[other] Monate
        }
        [Minuten] { $count ->
            [one] Minute
           *[other] Minuten
        }
       *[other] { $unit }
    }

### Zeitspannen, Teil für Teil: „2 Tage“ und „4 Stunden“ stehen nebeneinander. Zellen verstehen diese Wörter.

kit-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
kit-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
kit-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
kit-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
kit-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
kit-seconds =
    { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
