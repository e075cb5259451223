# Words on charts and in their tables.

chart-value = Value
chart-lower = Lower limit
chart-centre = Centre
chart-upper = Upper limit
chart-range = Moving range
chart-says = Says
chart-missing = none
chart-immature = still open
chart-provisional = provisional
chart-favourable = better
chart-unfavourable = worse
chart-neutral = signal
# At the beginning of an axis of days.
chart-more = +{ $count }
chart-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
