# Der Rhythmus eines Teams: wann es immer wieder zusammenkommt.

rhythm-title = Euer Rhythmus
rhythm-set = Festlegen
rhythm-change = Ändern
rhythm-note = Wann ihr euch zu Stand-up, Retro und Durchsicht trefft. Uhrzeiten gelten, wo immer ihr sitzt, vor und nach der Zeitumstellung.
rhythm-none = Noch ist nichts festgelegt. Wann trefft ihr euch?
rhythm-kind = { $kind ->
        [standUp] Stand-up
        [retro] Retro
        [review] Durchsicht
       *[pulse] Puls
    }
rhythm-day = { $day ->
        [mo] Mo
        [tu] Di
        [we] Mi
        [th] Do
        [fr] Fr
        [sa] Sa
       *[su] So
    }
rhythm-day-long = { $day ->
        [mo] Montag
        [tu] Dienstag
        [we] Mittwoch
        [th] Donnerstag
        [fr] Freitag
        [sa] Samstag
       *[su] Sonntag
    }
rhythm-when = { $days }, { $every ->
        [1] jede Woche
        [2] jede zweite Woche
       *[other] alle { $every } Wochen
    }, { $time }
rhythm-next = das nächste Mal am { $day }
rhythm-today = heute, { $time }
rhythm-due-since = fällig seit { $day }
rhythm-on = { $day }, { $time }
rhythm-stand-up = Stand-up beginnen, { $time }

## Festlegen

rhythm-add = Hinzufügen
rhythm-add-title = Wozu trefft ihr euch?
rhythm-edit-title = „{ $title }“ ändern
rhythm-edit = „{ $title }“ ändern
rhythm-remove = „{ $title }“ entfernen
rhythm-removed = { $title } gehört nicht mehr zu eurem Rhythmus.
rhythm-field-kind = Wozu?
rhythm-field-title = Name
rhythm-field-days = An welchen Tagen?
rhythm-field-every = Alle wie viele Wochen?
rhythm-field-time = Um wie viel Uhr?
rhythm-field-minutes = Minuten
rhythm-field-first = Ab welchem Tag?
rhythm-days-missing = Noch ist kein Tag gewählt. Wählt mindestens einen.
rhythm-title-missing = Der Name fehlt noch.
rhythm-save = Als Kalender sichern (.ics)
rhythm-file = Kalender
rhythm-file-name = Rhythmus { $team }
rhythm-saved = Gesichert: { $path }
