### An experiment: what is expected, what came of it

experiment-expectation = What we expect
experiment-expectation-hint = One sentence: what will be different for customers?
experiment-looked = By what we look at it
experiment-moves = shall get better
experiment-holds = must not get worse
experiment-none = An experiment needs an outcome. Choose above which one it serves.
experiment-add = One more outcome
experiment-add-outcome = Outcome
experiment-add-role = What it shall do
experiment-add-done = Look at it as well
experiment-leave-out = No longer look at “{ $name }”
# $day is "26 Oct".
# $per is what it is told by: days where each of them has cases enough, weeks otherwise.
experiment-from =
    A verdict can be had from { $day }, { $per ->
        [day] by single days: each has cases enough
       *[week] by weeks
    }.
experiment-from-late =
    A verdict can be had from { $day }, { $per ->
        [day] by single days: each has cases enough
       *[week] by weeks
    }. That is after the look-at date.
experiment-no-day = Say when it begins, and you see from when a verdict can be had.
experiment-too-early = Too early: { $points } of { $needed } { $per ->
        [day] days
       *[week] weeks
    }
experiment-missing = Figures are missing: { $points } of { $needed } { $per ->
        [day] days
       *[week] weeks
    } since it began
experiment-too-short = Ended too soon for a verdict: { $points } of { $needed } { $per ->
        [day] days
       *[week] weeks
    }
experiment-no-figures = No figures for this outcome yet
experiment-way-before = Enter figures of the weeks before it, or import a log that has them, and look again later. Or judge it in your own words: that counts as well.
experiment-way-since = Enter what is missing, or import a newer log, and look again later. Or judge it in your own words: that counts as well.
# Before there is a card. $name is the outcome.
experiment-lacking =
    { $points ->
        [0] “{ $name }” has no figure yet.
        [one] “{ $name }” has a figure of only { $points } week before.
       *[other] “{ $name }” has figures of only { $points } weeks before.
    } A verdict takes { $needed } weeks with figures before it begins: enter them, import a log, or judge in your own words.
experiment-nothing-before =
    Nothing to compare with: { $points ->
        [0] no week
        [one] { $points } week
       *[other] { $points } weeks
    } with a figure before, { $needed } are needed
experiment-improved = Better by more than chance
experiment-worsened = Worse by more than chance
experiment-already-improving = It was already getting better before it began
experiment-already-worsening = It was already getting worse before it began
experiment-cannot-tell = The difference can be chance
# $from and $to are figures with their unit.
experiment-medians =
    { $from } before, { $to } since ({ $per ->
        [day] middle days
       *[week] middle weeks
    })
experiment-due = The day to look at it has come.
# $day is "26 Oct".
experiment-overdue = It was to be looked at on { $day }, and has not been yet.
experiment-look-again = Look again on { $day }
experiment-end = Look at it and decide
experiment-end-title = What came of it?
experiment-end-learned = What we learned
experiment-end-learned-hint = In your own words. It stays, also when nothing came of it.
experiment-end-how = What do we do with it?
experiment-keep = Keep
experiment-keep-note = it stays this way
experiment-change = Change
experiment-change-note = try it in another way, on a new card
experiment-stop = Stop
experiment-stop-note = leave it, and know why
experiment-keep-unproven = No figure says that it helps. You can keep it all the same: say above what speaks for it.
experiment-becomes = What it becomes
experiment-becomes-nothing = Nothing yet
experiment-becomes-rule = A draft of a rule
experiment-becomes-statement = A statement for every touchpoint
experiment-becomes-topic = What the rule decides
experiment-becomes-sentence = What everybody says
experiment-becomes-stage = At which stage
experiment-end-done = End the experiment
experiment-ended =
    { $ending ->
        [keep] Kept on { $day }
        [change] Changed on { $day }
       *[stop] Stopped on { $day }
    }
# $what is the topic of the rule, or the sentence that is said.
experiment-became-rule = It became the rule “{ $what }”
experiment-became-statement = It became what everybody says: “{ $what }”
experiment-tried = What we try and tried
# Beside a sign; part of the name above.
experiment-tried-word = Tried
experiment-tried-note = What did not work is worth as much: nobody has to try it again.
experiment-tried-none = Nothing was tried yet.
experiment-tried-none-note = A card of the kind “Experiment” with a beginning stands here.
experiment-tried-running = Running
experiment-tried-ended = Ended
# $from and $to are days.
experiment-tried-span = { $from } to { $to }
experiment-tried-since = since { $from }
experiment-key-tried = what we try and tried
