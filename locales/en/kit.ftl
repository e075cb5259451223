# Small parts that every room uses.

### Keys, as they are written on the keyboard.

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-space = Space
key-tab = Tab
key-delete = Del
key-backspace = Backspace
key-home = Home
key-end = End
key-page-up = Page up
key-page-down = Page down
key-up = Arrow up
key-down = Arrow down
key-left = Arrow left
key-right = Arrow right
# Between the first and the last of several keys: "1 to 3".
key-range = to

### Buttons and states.

kit-close = Close
kit-missing = This is still missing.
kit-sentence-missing = This is missing. One sentence is enough.
kit-number-digits = These are too many digits. There may be 34 at most, before and behind the point together.
kit-day-missing = The day is missing.
kit-range = A whole number from { $least } to { $most }.
kit-cancel = Cancel
kit-ok = OK
kit-save = Save
kit-delete = Delete
kit-undo = Undo
kit-try-again = Try again
kit-loading = One moment
kit-example = example
kit-choose = Choose
kit-none = none
# Beside the name of a field that may stay empty.
kit-optional = may stay empty

### Two windows

# Below a field whose text was changed elsewhere while somebody wrote in it.
kit-changed = Meanwhile it was changed to: “{ $text }”. Yours is not kept yet.
kit-changed-keep = Keep mine
kit-changed-take = Take the other

### A day, typed or chosen in the calendar.

kit-calendar = Calendar
# Shows in an empty field how a day is typed.
kit-day-pattern = DD/MM/YYYY
# $day is an example, as it would stand in the field.
kit-day-unread = This cannot be read as a day. Write it like this: { $day }
kit-day-none = The calendar has no such day. Write day, month, year, like this: { $day }
kit-month-before = One month back
kit-month-after = One month on

### Bracket bars, read aloud.

# $filled of $total places are taken, for example cards in a column.
bracket-count = { $filled } of { $total }
# $used lies between the bounds $from and $to.
bracket-range = { $used }, bounds { $from } to { $to }
# $filled places are taken and there is no limit.
bracket-unlimited = { $filled }, no limit

### A unit behind a number. Units are free text; these are counted as the language counts them.

kit-unit =
    { $unit ->
        [days] { $count ->
            [one] day
           *[other] days
        }
        [hours] { $count ->
            [one] hour
           *[other] hours
        }
        [weeks] { $count ->
            [one] week
           *[other] weeks
        }
        [months] { $count ->
            [one] month
           *[other] months
        }
        [minutes] { $count ->
            [one] minute
           *[other] minutes
        }
       *[other] { $unit }
    }

### Lengths of time, one part each: "2 days" and "4 hours" stand beside each other. Cells understand these words.

kit-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
kit-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
kit-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
kit-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
kit-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
kit-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
