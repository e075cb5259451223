# The rhythm of a team: when it meets again and again.

rhythm-title = Your rhythm
rhythm-set = Set it
rhythm-change = Change
rhythm-note = When you meet for stand-up, retro and reviews. Times hold wherever you sit, before and after clocks change.
rhythm-none = Nothing set yet. When do you meet?
rhythm-kind = { $kind ->
        [standUp] Stand-up
        [retro] Retro
        [review] Review
       *[pulse] Pulse
    }
rhythm-day = { $day ->
        [mo] Mon
        [tu] Tue
        [we] Wed
        [th] Thu
        [fr] Fri
        [sa] Sat
       *[su] Sun
    }
rhythm-day-long = { $day ->
        [mo] Monday
        [tu] Tuesday
        [we] Wednesday
        [th] Thursday
        [fr] Friday
        [sa] Saturday
       *[su] Sunday
    }
rhythm-when = { $days }, { $every ->
        [1] every week
        [2] every second week
       *[other] every { $every } weeks
    }, { $time }
rhythm-next = next on { $day }
rhythm-today = today, { $time }
rhythm-due-since = due since { $day }
rhythm-on = { $day }, { $time }
rhythm-stand-up = Start stand-up, { $time }

## Setting it

rhythm-add = Add
rhythm-add-title = What do you meet for?
rhythm-edit-title = Change “{ $title }”
rhythm-edit = Change “{ $title }”
rhythm-remove = Remove “{ $title }”
rhythm-removed = { $title } is no longer part of your rhythm.
rhythm-field-kind = What for?
rhythm-field-title = Name
rhythm-field-days = On which days?
rhythm-field-every = Every how many weeks?
rhythm-field-time = At what time?
rhythm-field-minutes = Minutes
rhythm-field-first = From which day on?
rhythm-days-missing = No day is chosen yet. Choose one at least.
rhythm-title-missing = The name is still missing.
rhythm-save = Save as a calendar (.ics)
rhythm-file = Calendar
rhythm-file-name = Rhythm { $team }
rhythm-saved = Saved: { $path }
