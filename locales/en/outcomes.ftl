# What customers experience, with the chart that tells a signal from noise.

outcomes-title = Outcomes
outcomes-journey = Journey
outcomes-all-journeys = All journeys
outcomes-no-journey = No journey
outcomes-new = New outcome
outcomes-annotate = Annotate
outcomes-import = Import
outcomes-import-log = Import a service log
outcomes-key-before = before
outcomes-key-after = after
outcomes-example = example
outcomes-week = week
# A week of a year, where figures are entered.
outcomes-week-of = Week { $week }, { $year }
outcomes-up = Higher is better
outcomes-down = Lower is better
outcomes-better-up = higher is better
outcomes-better-down = lower is better
outcomes-days = { $value ->
        [one] { $text } day
       *[other] { $text } days
    }
outcomes-days-inside = { $value ->
        [one] { $text } day
       *[other] { $text } days
    }
outcomes-hours = { $value ->
        [one] { $text } hour
       *[other] { $text } hours
    }
outcomes-minutes = { $value ->
        [one] { $text } minute
       *[other] { $text } minutes
    }

outcomes-empty = No outcome yet.
outcomes-empty-question = What would tell you that it goes well for your customers?
outcomes-choose-team = Choose a team at the top left: outcomes belong to teams.
outcomes-none-own = No figure yet. Enter the first weeks.
outcomes-none-pulse = No figure yet. It comes with the first pulse that enough of you take part in.
outcomes-none-computed = The log gives no figure for this.
outcomes-no-figure = no figure yet
outcomes-no-signal = no signal
outcomes-not-ours = This outcome belongs to another team. You can look at it; only they change it.

# Beside the room's name: how many weeks the chart shows, and its last day.
outcomes-span = { $weeks ->
        [one] One week
       *[other] { $weeks } weeks
    }, to { $day }
outcomes-about = About this figure
outcomes-all-marks = All { $count } changes
outcomes-says = What the chart says
outcomes-says-empty = No figure yet.
outcomes-says-provisional = { $points } of { $needed } points. The limits are <hl>provisional</hl> and signal nothing yet.
# A week in a sentence about a chart that reaches over several years.
outcomes-week-in-year = { $week } of { $year }
outcomes-says-redefined = Since week { $week } it is <hl>counted otherwise</hl>. What was before cannot be compared.
outcomes-says-level = Since week { $week } the level has moved from { $from } to <b>{ $to }</b>.
outcomes-says-outside = Week { $week } is { $value }, <hl>{ $side ->
        [above] above
       *[below] below
    } the usual range</hl>. { $verdict ->
        [favourable] That is good news.
        [unfavourable] Something happened there.
       *[neutral] Something happened there.
    }
outcomes-says-run = { $signal ->
        [trend] { $length } points in a row <hl>{ $side ->
            [above] rising
           *[below] falling
        }</hl>, weeks { $from } to { $to }.
        [twoOfThree] Two of three weeks <hl>near the { $side ->
            [above] upper
           *[below] lower
        } limit</hl>, weeks { $from } to { $to }.
        [threeOfFour] Three of four weeks <hl>nearer to the { $side ->
            [above] upper
           *[below] lower
        } limit than to the centre</hl>, weeks { $from } to { $to }.
       *[other] { $length ->
            [8] Eight weeks
            [9] Nine weeks
            [10] Ten weeks
           *[other] { $length } weeks
        } in a row <hl>{ $side ->
            [above] above
           *[below] below
        } the centre line</hl>, weeks { $from } to { $to }.
    } { $news ->
        [better] It got better.
        [worse] It got worse.
        [wasBetter] Those weeks were better than the others.
        [wasWorse] Those weeks were worse than the others.
        [was] Those weeks were not like the others.
       *[changed] It changed.
    }
outcomes-says-doubted =
    These limits <hl>cannot be trusted</hl>, so the chart signals nothing. { $why ->
        [carriesOver] Each week carries over to the next: a bad one is followed by a bad one, and the limits would be too close.
        [selectedByEnd] The log was cut by the day cases ended, and figures move by that alone.
       *[skewed] The figures lie farther out on one side than on the other, and there a point would lie outside by itself.
    } Look at longer stretches, or compare before and after.
outcomes-says-doubted-too =
    There is more against them: { $why ->
        [carriesOver] each week carries over to the next; a bad one is followed by a bad one, and the limits would be too close.
        [selectedByEnd] the log was cut by the day cases ended, and figures move by that alone.
       *[skewed] the figures lie farther out on one side than on the other, and there a point would lie outside by itself.
    }
outcomes-says-redrawn = Your limits were <hl>drawn anew from week { $week }</hl>: “{ $reason }”. The centre was { $from } before and is <b>{ $to }</b> since.
outcomes-says-outside-several = <hl>{ $count } weeks lie { $side ->
        [above] above
       *[below] below
    } the usual range</hl>: { $weeks }{ $more ->
        [0] {""}
        [one] {" "}and one before
       *[other] {" "}and { $more } before
    }. { $verdict ->
        [favourable] That is good news.
        [unfavourable] Something happened there.
       *[neutral] Something happened there.
    }
outcomes-says-rest = { $count ->
        [one] One more signal stands
       *[other] { $count } more signals stand
    } in “{ outcomes-show-numbers }”.
outcomes-says-quiet-since = No signal since the limits were drawn anew in week { $week }. { $count ->
        [one] Before that, one week signalled.
       *[other] Before that, { $count } weeks signalled.
    }
outcomes-says-quiet = No signal.
outcomes-says-within = Within { $lower } to { $upper }, a better or worse week <hl>means nothing by itself</hl>.

outcomes-line-above = { $count } weeks above the centre line
outcomes-line-below = { $count } weeks below the centre line
outcomes-line-trend = { $count } weeks in one direction
outcomes-line-near = several weeks near a limit
outcomes-line-redrawn = limits redrawn from week { $week }
outcomes-line-was-outside = week { $week } outside the limits
outcomes-line-was-run = signal until week { $week }
outcomes-line-stale = no current figure: the last one is of week { $week }
outcomes-line-last = last one of week { $week }
outcomes-newest = Its newest figure is of week { $week }; there is none since.
outcomes-line-provisional = too few weeks for a signal
outcomes-line-doubted = limits cannot be trusted
outcomes-line-not-yet = no figure that counts yet
outcomes-line-outside = last week outside the limits

outcomes-warn-begins = Before week { $week } of { $year } the log holds only what was still running when its extract began: the slow cases ({ $missing } quick ones are missing). { $weeks ->
        [one] That week is
       *[other] Those { $weeks } weeks are
    } left out.
outcomes-warn-extract = From week { $week } of { $year } on the log holds only a trickle: its extract had ended. Those weeks are left out.
outcomes-warn-open-left = This log holds no open cases, although { $missing } of those opened from week { $week } of { $year } on would usually still be open. The slow ones are missing, so figures get better by that alone; { $weeks ->
        [one] that week is
       *[other] those { $weeks } weeks are
    } left out. Export open cases as well.
outcomes-warn-window = { $weeks ->
        [one] The last week waits for its window to close; it is left out.
       *[other] The last { $weeks } weeks wait for their window to close; they are left out.
    }
outcomes-warn-cohort = { $weeks ->
        [one] In week { $week } of { $year }
       *[other] In the { $weeks } weeks up to week { $week } of { $year }
    } nobody can tell any more who came again: the customer key was thrown away. They are left out; customers from before and from then on are never the same.
outcomes-warn-open = In { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    } so many cases ({ $cases }) are still open that the figure can still change; left out.
outcomes-warn-few = { $weeks ->
        [one] One week has
       *[other] { $weeks } weeks have
    } fewer than { $needed } cases; shown, but not counted into the limits.
outcomes-warn-notcounted = Handovers are not counted in this import: one line a case shows who had it last, and not how often it was handed on.
outcomes-warn-shared = { $customers ->
        [one] One account has { $cases } cases, more than one a day or far more than anybody else: probably shared. Its cases
       *[other] { $customers } accounts have { $cases } cases, each of them more than one a day or far more than anybody else: probably shared. Their cases
    } look like repeat contacts.
outcomes-warn-nocustomer = { $cases ->
        [one] One case names no customer and is left out.
       *[other] { $cases } cases name no customer and are left out.
    }

outcomes-warn-few-answers = Few answers: { $hidden ->
        [0] { "" }
        [one] of one week nothing is shown, so that nobody is recognised;{ " " }
       *[other] of { $hidden } weeks nothing is shown, so that nobody is recognised;{ " " }
    }{ $shown ->
        [0] { "" }
        [one] one week is shown and compared with nothing;{ " " }
       *[other] { $shown } weeks are shown and compared with nothing;{ " " }
    }it takes { $needed } to compare.
outcomes-warn-beyond = { $entries ->
        [one] One entry is
       *[other] { $entries } entries are
    } beyond the scale ({ $marks }) and count as no answer.
outcomes-warn-scale = { $mark } counts as an answer { $entries ->
        [one] once
       *[other] { $entries } times
    }. Few surveys use such a scale: it may stand where nobody answered. Check the scale.
outcomes-warn-many-open = { $open } of { $cases } cases are still open. Closed ones alone would look quicker than it is: half done within { $closed }.
outcomes-warn-selected = This log holds cases by the day they ended: early weeks hold the slow ones only, late weeks the quick ones. Figures move by that alone. Export by the day of opening.
outcomes-cheat = How it could be cheated: { $cheat }
outcomes-cheat-how = How it could be cheated:
outcomes-source = Computed from “{ $name }”

outcomes-mark-rule = Rule v{ $number } in force
outcomes-mark-level-redrawn = limits drawn anew
# A flag on the chart where a changed definition begins.
outcomes-mark-definition = Definition { $number }
outcomes-mark-redefined = Definition { $number }: { $reason }
outcomes-mark-cohort = New customer key
outcomes-mark-cohort-since = New customer key; the one before was thrown away on { $day }
outcomes-mark-version = { $topic }, v{ $number }
outcomes-show-numbers = Show the numbers
outcomes-hide-numbers = Hide the numbers
outcomes-enter = Enter figures
outcomes-rebase = Redraw the limits
outcomes-removed = “{ $name }” is removed. Cards that named it name none now.
outcomes-edit = Edit the outcome
outcomes-edit-note = Its name, its words, and what would suffer if the figure were gamed. The figures stay.
outcomes-edit-keep = Keep the changes
outcomes-counter = What would suffer if it were gamed
outcomes-counter-hint = When this figure gets better while that one gets worse, the chart asks.
outcomes-counter-none = nothing yet
outcomes-counter-is = Watched beside it: { $name }
outcomes-remove = Remove
outcomes-leave = Cancel

outcomes-earlier = Before week { $week } of { $year } counted otherwise: { $what }. Changed because: { $reason }

outcomes-define = Change what is counted
outcomes-define-short = window, topic, scale; the series breaks there
outcomes-define-note = Weeks before stay as they were counted. From the chosen week on the limits begin anew, and the chart says so.
outcomes-define-by-topic = Only another case on the same topic counts
outcomes-define-lowest = Lowest mark that is an answer
outcomes-define-highest = Highest mark that is an answer
outcomes-define-from = First week that is counted so
outcomes-define-reason = Why is it counted otherwise?
outcomes-define-hint = For example: parcels take longer now, so seven days say too little.
outcomes-define-do = Change what is counted

outcomes-topics = Topics that are failure demand
outcomes-topics-chosen = These count: { $topics }
outcomes-topics-log = None chosen: as the log says it of each case.
outcomes-topics-none = Choose at least one: the log does not say it of each case.
outcomes-topics-find = Find a topic
outcomes-topics-cases = { $cases } cases

voices-title = What customers wrote
voices-hide = Hide what customers wrote
voices-note = In no order, and without who wrote it or which mark they gave. Names may stand in the texts.
voices-few = Fewer than ten customers wrote. Their texts are shown as soon as there are ten.
voices-weeks = Weeks
# $size: several weeks or one.
voices-span = { $size ->
        [weeks] { $from } to { $until }
       *[week] { $until }
    }: { $count } texts
voices-times = { $times } times
voices-more = { $count ->
        [one] One more is not shown.
       *[other] { $count } more are not shown.
    }

outcomes-no-outcome = { no-outcome-why } { no-outcome-instead }
outcomes-retire = Retire an inherited measure
outcomes-retire-note = Handle time, talk time, tickets per hour: shown without figures, with what took its place.
outcomes-retire-name = What it was called
outcomes-retire-by = What took its place
outcomes-retire-none = No outcome yet. Add the one that takes its place first.
outcomes-retire-because = Why did you let it go?
outcomes-retire-hint = May stay empty; then the general reason stands there.
outcomes-retire-do = Show it as retired
outcomes-retire-offer = Inherited? Show it as retired, with what replaced it
outcomes-retired-is = Retired: { $name }
outcomes-retired-on = not collected since { $day }
outcomes-retired-by = replaced by
outcomes-retired-because = Why: { $because }
outcomes-retired-why = Why: { $kind ->
        [handling] it rewarded ending the call.
        [talk] it rewarded ending the call.
        [wrapUp] it rewarded leaving things undone.
        [throughput] it rewarded taking the easy ones.
       *[occupancy] it rewarded having no time for anybody.
    }
outcomes-retired-forget = Show “{ $name }” no more
outcomes-note-day = Day
outcomes-note-text = What happened?
outcomes-note-hint = A few words that explain a point later: “Summer sale”.
outcomes-note-keep = Keep the note

outcomes-rebased = Limits drawn anew from week { $week } of { $year }: “{ $reason }”
outcomes-rebase-back = Take it back
outcomes-rebase-note = A decision of the team, kept with its reason. The old limits stay visible.
outcomes-rebase-from = First week of the new limits
outcomes-rebase-reason = Why is this a new level?
outcomes-rebase-hint = For example: rule v6 lets the customer choose.
outcomes-rebase-few = From then on { $points ->
        [0] there is no point that counts
        [one] there is one point that counts
       *[other] there are { $points } points that count
    } so far. Until there are { $needed }, the new limits are provisional and signal nothing.
outcomes-rebase-do = Redraw the limits

outcomes-new-title = What would tell you that it goes well?
outcomes-new-note = A direction, no target number.
outcomes-new-name = Name
outcomes-new-from = Where from
outcomes-new-own = We enter it ourselves
outcomes-new-measure = What is counted
outcomes-new-by-topic = { $name }, same topic
outcomes-new-days = Within how many days
outcomes-new-days-wrong = A whole number from 1 to { $longest }.
outcomes-new-counts = What does it count?
outcomes-new-counts-hint = In a few words: “of those who asked for one”.
outcomes-new-direction = Which way is better
outcomes-new-unit = Counted in
outcomes-unit-percent = per cent
outcomes-unit-score = 1 to 5
outcomes-unit-named = something else
outcomes-new-word = The word for it
outcomes-new-cheat = How could we cheat this?
outcomes-new-cheat-hint = Every figure can be improved without anything getting better. Say how, and you will notice.
outcomes-new-add = Add the outcome

outcomes-enter-title = Figures of “{ $name }”
outcomes-enter-note = A value, or counted and out of how many: 31/43. Columns from a spreadsheet can be pasted, or come from a file.
outcomes-enter-wrong = This is no figure. Type 72 or 31/43.
outcomes-enter-outside = Week { $week }: { $open ->
        [yes] a figure cannot be below { $lowest }
       *[no] a figure lies between { $lowest } and { $highest }
    }.
outcomes-enter-running = The week is not over: shown, but in no limit.
outcomes-enter-earlier = Show earlier weeks
outcomes-enter-pasted = { $count ->
        [one] One figure taken over, of week { $to } of { $toYear }.
       *[other] { $count } figures taken over, of week { $from } of { $fromYear } to week { $to } of { $toYear }.
    }
outcomes-enter-file = From a file
outcomes-enter-nothing = Nothing was taken over. { $why ->
        [empty] The file is empty.
        [workbook] This is a workbook of a spreadsheet program. Save the sheet as CSV first.
        [binary] This is no text. A table of figures is: save it as CSV.
        [noWeeks] No week and no day stands beside the figures. Name the week in a column of its own, like 2026-W40, or 40 and the year beside it.
        [manyColumns] Several columns hold figures. Keep the week and the figure, or what was counted and out of how many.
       *[noFigures] No figure was found in it. It takes one a line, or what was counted and out of how many; a week or a day may stand before.
    }
outcomes-enter-left-out = { $count ->
        [one] One line is left out:
       *[other] { $count } lines are left out:
    }
outcomes-enter-refused = Line { $line }: { $why ->
        [noWeek] no week that can be read
        [noSuchWeek] the year has no such week
        [noSuchDay] there is no such day
        [eitherOrder] other lines have day and month the other way round
        [outside] a figure that this outcome cannot have
        [later] the week is still to come
        [longAgo] more than ten years ago
        [twice] another line is of the same week
        [tooMany] more cells than columns have names
        [unclosed] a quotation mark opens and nothing closes it
       *[noFigure] no figure that can be read
    }
outcomes-enter-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }
outcomes-enter-ask-order = Which day is { $sample }?
outcomes-enter-ask-point = What stands behind the mark in { $sample }?
outcomes-enter-thousands = thousands
outcomes-enter-decimals = decimals
outcomes-enter-ask-shares = How much is { $sample }?
outcomes-enter-ask-weeks = What does the line { $sample } say?
outcomes-enter-of-week = Week { $week }: { $value }
outcomes-enter-out-of = { $counted } out of { $all }
outcomes-enter-keep = Keep the figures

outcomes-rules = What counts as a signal
outcomes-rules-name =
    { $set ->
        [nhs] Making Data Count (NHS)
        [wheeler] Wheeler
       *[window] Outside, or eight on one side
    }
outcomes-rules-note =
    { $set ->
        [nhs] Also seven on one side, seven rising or falling, two of three near a limit; limits without large jumps
        [wheeler] Also three of four nearer to a limit than to the centre
       *[window] Few false alarms; enough for most charts
    }
outcomes-by-size = The limits follow how many cases a week has{ $kind ->
        [prime] , and how much more the weeks vary than chance explains (Laney’s p′ and u′).
       *[plain] {" "}(p and u charts): few cases vary more by themselves.
    }
outcomes-ranges = Moving ranges: how far each week lies from the one before
outcomes-ranges-above =
    { $count ->
        [0] No jump from one week to the next is larger than usual.
        [one] One jump from one week to the next is larger than usual.
       *[other] { $count } jumps from one week to the next are larger than usual.
    }
outcomes-runs = The longest run on one side has { $longest } weeks (up to { $allowed } is noise); the centre is crossed { $crossings ->
        [one] once
       *[other] { $crossings } times
    } ({ $needed } or more is noise). { $signal ->
        [yes] Something moved.
       *[no] Nothing unusual about the runs.
    }

outcomes-effect =
    { $told ->
        [improved] Since then better by more than chance
        [worsened] Since then worse by more than chance
        [alreadyImproving] It was already getting better before, and went on; not what this change can be credited to
        [alreadyWorsening] It was already getting worse before, and went on; not what this change can be blamed for
       *[cannotTell] Better or worse since then: cannot be told from chance
    }: half of the { $per ->
        [day] days
       *[week] weeks
    } lie above { $to } instead of { $from } ({ $after } against { $before }).
outcomes-effect-few =
    Better or worse since then: too early to tell. There are { $points } of { $needed } { $per ->
        [day] days
       *[week] weeks
    } { $side ->
        [before] before
       *[after] since
    }.

### Questions to the team, never about a person

outcomes-asks = Worth a second look
outcomes-ask-since = Since week { $week }:
outcomes-ask-answer = Answer
outcomes-ask-answer-title = What was it?
outcomes-ask-answer-text = Your answer
outcomes-ask-answer-hint = It stays on the time line at this week, and the question is not asked again.
outcomes-ask-too-few = Whether these marks came about otherwise cannot be asked yet: it takes { $needed } stretches of { $answers } answers, and there are { $stretches }.
outcomes-ask-marks-jump = The marks jumped up. Is somebody else being asked, or asked otherwise?
outcomes-ask-fewer-answer = Fewer of those who are asked answer. Who does not answer any more?
outcomes-ask-better-marks-fewer-answers = Better marks while “{ $other }” falls: did the dissatisfied stop answering?
outcomes-ask-fewer-reopened-more-repeats = Fewer are opened again while “{ $other }” rises: is a new case opened instead of the old one?
outcomes-ask-fewer-invited = Fewer of those who could be asked are asked. Who is left out, and would they say the same?
outcomes-ask-other-modes = Customers are asked otherwise than before (“{ $mode }” changed its share). Can these marks be compared with the earlier ones?
outcomes-ask-counter-falls = This got better while “{ $other }” got worse. Who pays for it?
