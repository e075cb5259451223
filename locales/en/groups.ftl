# Channels, topics or groups of an outcome side by side.

groups-compare = Compare channels, topics, groups
groups-compare-hide = Leave the comparison
groups-title = Side by side
groups-by = What is compared
groups-way =
    { $by ->
        [channel] Channel
        [topic] Topic
       *[group] Group
    }
groups-none =
    { $by ->
        [channel] The log names no channel with ten cases or more.
        [topic] The log names no topic with ten cases or more.
       *[group] The log names no group with ten cases or more.
    }
groups-few =
    { $by ->
        [channel] Fewer than three channels have 30 cases or more: too little to compare.
        [topic] Fewer than three topics have 30 cases or more: too little to compare.
       *[group] Fewer than three groups have 30 cases or more: too little to compare.
    }
groups-outside =
    { $count ->
        [0] None differs from the others by more than the limits allow.
        [one] One differs from the others by more than the limits allow.
       *[other] { $count } differ from the others by more than the limits allow.
    }
groups-differ =
    { $differ ->
        [yes] All of them differ more than chance explains; the limits are widened by it.
       *[no] Taken together, they differ no more than chance explains.
    }
groups-axis = How many were counted
groups-counted = Counted
groups-of = { $numerator } of { $denominator }
groups-small = too small to compare
groups-hidden =
    { $count ->
        [one] One with fewer than ten cases is not shown.
       *[other] { $count } with fewer than ten cases each are not shown.
    }
