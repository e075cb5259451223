# The frame: what managers set, so that teams can decide what lies inside.

frame-title = Frame
# $number is the version, $day the day it came into force.
frame-note = v{ $number }, in force since { $day }
# $until is the day on which the announced version takes its place.
frame-note-until = v{ $number }, in force since { $day }, until { $until }
# $days is how many days are left.
frame-note-announced = v{ $number }, announced, in force from { $day }, { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }
frame-note-past = v{ $number }, in force from { $day } to { $until }
frame-note-withdrawn = v{ $number }, announced for { $day }, withdrawn on { $withdrawn }
frame-draft-note = draft of v{ $number }, v{ $before } stays in force until then
frame-draft-first = first draft, nothing is in force yet
frame-side = Which frame is shown
frame-side-in-force = In force
frame-side-announced = Announced
frame-side-draft = Draft
frame-change = Change the frame
frame-discard = Discard the draft
# $units are the names of the home units, joined as a list.
frame-who = Set by the managers of { $units }. They take it up, or decline it and say why.
frame-who-nobody = Managers of a home unit set it. None is named yet.

### Nothing there yet

frame-none = No frame yet.
frame-none-question = What may every team decide without asking, and where does it stop?
frame-none-teams = Until managers set one, no rule can be called inside it.
frame-begin = Begin the frame
frame-as-managers = Go on as managers of { $unit }
frame-name-unit = Name the home unit

### Purpose and outcomes

frame-purpose = Purpose
frame-purpose-question = What are you there for? One sentence that a customer would understand.
frame-wanted = Outcomes we want
frame-wanted-note = direction, no target numbers
frame-wanted-none = No outcome is wanted by name yet.
frame-wanted-add = Add an outcome
frame-wanted-name = Outcome
frame-wanted-meant = What is meant, in a few words
frame-wanted-direction = Direction
frame-wanted-up = rising
frame-wanted-down = falling
frame-wanted-steady = not rising, not falling

### Guardrails

frame-guardrails = Guardrails
frame-guardrails-note = checked on every rule
frame-guardrails-none = No guardrail yet: nothing stops a rule.
frame-guardrail-add = Add a guardrail
frame-guardrail-edit = Change
frame-guardrail-take-out = Take it out
# Before the short names of teams with a bound of their own on the same term.
frame-beside-narrower = narrower:
frame-beside-wider = wider:
# Once below the list, where a team has a wider bound than the company.
frame-beside-wider-means = A team’s bound that is wider changes nothing: the company’s holds.
frame-beside-other = also:
# The level that a guardrail comes from.
frame-level-company = company
frame-level-team = team

# Bounds. $value, $from and $to are numbers with their unit.
frame-bound-at-most = at most { $value }
frame-bound-at-least = at least { $value }
# The same of days.
frame-bound-latest = by { $value }
frame-bound-earliest = from { $value } on
frame-bound-between = { $from } to { $to }
# Between the values that are allowed: "refund or voucher".
frame-bound-or = {" or "}
frame-bound-never-input = never an input
frame-value-yes = yes
frame-value-no = no
frame-value-none = nothing

frame-guardrail-name = Name
frame-guardrail-term = Term it binds
frame-guardrail-new-term = A new term
frame-guardrail-for = For
frame-guardrail-everybody = every team
frame-guardrail-only = only { $team }
frame-guardrail-kind = Bound
frame-kind-at-most = at most
frame-kind-at-least = at least
frame-kind-latest = by, at the latest
frame-kind-earliest = from, at the earliest
frame-kind-between = between
frame-kind-one-of = one of
frame-kind-is = is
frame-kind-never-input = never an input
frame-guardrail-low = Smallest
frame-guardrail-high = Largest
frame-guardrail-first = First day
frame-guardrail-last = Last day
frame-guardrail-shortest = Shortest
frame-guardrail-longest = Longest
frame-guardrail-value = Value
frame-guardrail-values = Values allowed
frame-guardrail-every-row = Every row has to say it
frame-guardrail-every-row-note = A row that leaves this term open does not keep the guardrail either.
frame-guardrail-unnamed = The guardrail has no name yet. Give it one.
frame-guardrail-term-missing = It does not bind anything yet. Choose a term.
frame-guardrail-term-unnamed = The new term has no name yet. Give it one.
frame-guardrail-values-missing = The new term has no values yet. Name at least one.
frame-guardrail-value-missing = The bound says nothing yet. Name a value.
frame-guardrail-number = This is no number. Write it like 60 or 2.5.
frame-guardrail-day = This is no day. Write it like 1 March 2026.
frame-guardrail-days-time = This is no length of time. Write it like 14 days or 48 h.
frame-guardrail-years-months = This is no length of time in months. Write it like 2 years 3 months.

### Guardrails that nothing can keep

# $term is the term they bind.
frame-problem-alone = No value of “{ $term }” keeps this guardrail. Change its bound.
# $others are guardrails with their bounds, joined as a list.
frame-problem-together = No value of “{ $term }” keeps this and { $others }. Change one of them.
# One of those: "Goodwill per case (at most €60)".
frame-problem-other = { $name } ({ $bound })
frame-problem-unfit = The bound does not fit “{ $term }”. Choose another bound.
frame-problem-term = Its term is not there any more. Choose another term.

### A new term

frame-term-name = Name of the term
frame-term-hint = What every team calls it, for example “Goodwill”.
frame-term-type = What it takes
frame-type-number = a number
frame-type-enum = one of a few names
frame-type-yes-no = yes or no
frame-type-date = a day
frame-type-days-time = a length of time in days and hours
frame-type-years-months = a length of time in months and years
frame-type-text = free text
frame-term-unit = Unit
frame-term-whole = whole numbers only
frame-term-values = Its values
frame-term-values-hint = One on each line.

### Principles

frame-principles = Principles
frame-principles-note = judged by people
frame-principles-none = No principle yet.
frame-principle = Principle
frame-principle-add = Add a principle

### Who decides what

frame-areas = Who decides what
frame-areas-note = seven levels of delegation, for all journey teams
frame-areas-none = It is not said yet who decides what.
frame-area-add = Add a matter
frame-area-name = Matter
frame-area-meant = Who decides, in a few words
# $name is the matter; the control takes one of seven levels.
frame-area-level = Level of { $name }
# Above the seven segments: the first, the fourth and the last level.
frame-axis-tell = tell
frame-axis-agree = agree
frame-axis-delegate = delegate
frame-level-tell = Tell
frame-level-sell = Sell
frame-level-consult = Consult
frame-level-agree = Agree
frame-level-advise = Advise
frame-level-inquire = Inquire
frame-level-delegate = Delegate
frame-level-tell-who = managers decide and say so
frame-level-sell-who = managers decide and convince
frame-level-consult-who = managers ask, then decide
frame-level-agree-who = decided together
frame-level-advise-who = team decides, hears advice first
frame-level-inquire-who = team decides, then tells why
frame-level-delegate-who = team decides
# $since is a month, $was the level's word.
frame-level-was-since = since { $since }, before: { $was }
frame-level-was = before: { $was }
frame-level-more = more room than before
frame-level-less = less room than before

### Drafting

# Takes a part out of the draft.
frame-take-out = Take out: { $name }
frame-change-new = new
frame-change-gone = taken out
frame-change-words = said otherwise
frame-change-before = in force: { $before }
frame-change-none = The draft says the same as the frame in force.
frame-publish-open = Publish…
frame-publish-title = Publish v{ $number }?
frame-publish-binds = It binds every team from today: their rules are proved against it at once.
frame-publish-announces =
    { $days ->
        [one] It is announced to every team and binds them from tomorrow. Until then they can object, and you can withdraw it.
       *[other] It is announced to every team and binds them in { $days } days. Until then they can object, and you can withdraw it.
    }
frame-publish-since = In force from
frame-publish-notice =
    { $days ->
        [one] one day of notice
       *[other] { $days } days of notice
    }
frame-publish-today = today, without notice
frame-publish-day-missing = The day is missing. Choose one.
frame-publish-why = Why
frame-publish-why-hint = The teams read it before anything else.
frame-publish-why-missing = The teams do not know yet why the frame changes. Tell them.
frame-publish-changes = What changes
frame-publish-problems =
    { $count ->
        [one] One guardrail cannot be kept by any rule. You can publish it all the same.
       *[other] { $count } guardrails cannot be kept by any rule. You can publish them all the same.
    }
frame-publish-breaks =
    { $count ->
        [one] The rule stays in force and is shown as outside the frame to its team until it is changed.
       *[other] The rules stay in force and are shown as outside the frame to their teams until they are changed.
    }
frame-publish-replaces = v{ $number }, which is announced, is withdrawn by this.
frame-publish-undo = Undo does not take this back. A new draft does.
frame-publish-undo-announced = Undo does not take this back. Until its day you can withdraw it.
frame-publish-not-yet = Not yet
frame-publish = Put in force
frame-publish-announce = Announce
frame-published = v{ $number } of the frame is in force.
frame-announced = v{ $number } of the frame is announced for { $day }.

### Announced, withdrawn, earlier versions

frame-why = Why it changes
frame-changes = What changes
frame-changes-note = beside the version before it
frame-withdraw-open = Withdraw…
frame-withdraw-title = Withdraw v{ $number }?
frame-withdraw-note = It will not take effect. Every team sees that it was withdrawn.
frame-withdraw-undo = Undo does not take this back. A draft that begins from it does.
frame-withdraw = Withdraw
frame-withdrawn = v{ $number } of the frame is withdrawn.
frame-versions = Versions
frame-versions-title = Versions of the frame
frame-versions-note = Each holds until the next one takes its place.
frame-versions-draft = Begin a draft from it
# Read aloud in place of the one above.
frame-versions-draft-from = Begin a draft from it: v{ $number }

### What the teams say

frame-answers = What the teams say
frame-answers-note = each with one voice
frame-waits = v{ $number } is announced, in force from { $day }, and waits for your answer.
frame-waits-read = Read and answer
frame-answer-ask = Have you read what changes? Acknowledging is no agreement.
frame-answer-ask-in-force = This frame is in force and you have not answered yet. Acknowledging is no agreement.
frame-answer-acknowledge = Acknowledge
frame-answer-object = Object…
frame-answer-none = not answered yet
frame-answer-acknowledged = acknowledged, { $day }
frame-answer-objects = objects, { $day }
frame-answer-due = to be answered by { $day }
frame-answer-overdue = was to be answered by { $day }
frame-answer-unanswered = Managers did not answer it.
frame-answer-before = before that an objection, { $day }:
frame-answer-otherwise = Answer otherwise
frame-answer-kept = Acknowledged. The managers see it.
frame-object-title = Object to v{ $number }
frame-object-note = An objection does not stop the frame. Managers have to answer it.
frame-object-reason = What speaks against it, and what would you do instead?
frame-object-reason-missing = An objection without a reason cannot be answered. Say what speaks against it.
frame-object-due = Answer by
frame-object-due-hint = From then on it stands as overdue with the managers.
frame-object-due-passed = That day has passed. Choose today or a later day.
frame-object-due-late = That is too late for an answer. The latest is { $day }.
frame-object-do = Object
frame-object-kept = Your objection waits for the managers.
frame-reply = Answer…
frame-reply-title = Answer { $team }
frame-reply-kind = What you do about it
frame-reply-keep = The frame stays
frame-reply-change = The frame changes
frame-reply-kept = The frame stays, { $day }:
frame-reply-changed = The frame changes, { $day }:
frame-reply-note = Why, or what will change
frame-reply-note-missing = The answer is empty. Say why, or what will change.
frame-reply-do = Answer
frame-reply-done = { $team } can read your answer.

### Dry run: which rules would break

frame-dry-run = Dry run
frame-dry-run-draft = What this draft would break
frame-dry-run-announced = What it will break
frame-dry-run-in-force = Outside the frame
# $rules of $teams teams.
frame-breaks =
    { $rules ->
        [one] One rule of
       *[other] { $rules } rules of
    } { $teams ->
        [one] one team would break.
       *[other] { $teams } teams would break.
    }
frame-outside =
    { $rules ->
        [one] One rule in force of
       *[other] { $rules } rules in force of
    } { $teams ->
        [one] one team
       *[other] { $teams } teams
    } { $rules ->
        [one] lies outside.
       *[other] lie outside.
    }
frame-breaks-none = No rule in force would break.
frame-breaks-drafts =
    { $count ->
        [one] One draft of a rule would not come into force as it is.
       *[other] { $count } drafts of rules would not come into force as they are.
    }
frame-dry-run-checked =
    { $of ->
        [0] There is no rule yet.
        [one] One rule was proved.
       *[other] { $checked } of { $of } rules were proved.
    }
frame-dry-run-not-provable =
    { $count ->
        [one] Of one rule it cannot be proved.
       *[other] Of { $count } rules it cannot be proved.
    }
frame-dry-run-busy = Proving every rule…
frame-dry-run-stop = Stop
frame-dry-run-stopped = Stopped before the end.
frame-dry-run-again = Go on from the beginning
frame-break-rule = { $topic }, v{ $number }
frame-break-draft = draft
frame-mended =
    { $count ->
        [one] One rule would be inside again: { $list }.
       *[other] { $count } rules would be inside again: { $list }.
    }
frame-already =
    { $count ->
        [one] One rule lies outside already. That stays as it is.
       *[other] { $count } rules lie outside already. That stays as it is.
    }
# $row is its number, $value what it sets.
frame-break-row = Row { $row } sets { $value }.
frame-break-open = Row { $row } leaves it open.
# <case>: the clauses of a case in which the row answers
frame-break-when = That is so when <case>it is so</case>.
frame-break-input = It asks for what may never be an input.
# The guardrail with its bound.
frame-break-guardrail = { $name }: { $bound }.
frame-break-more =
    { $count ->
        [one] One more row does so, too.
       *[other] { $count } more rows do so, too.
    }

### Watched, not proved

frame-watched = Watched, not proved
frame-watched-add = Watch a figure
frame-watched-outcome = Outcome that is measured
frame-watched-outcome-missing = It is not said yet what is measured. Choose an outcome.
frame-watched-none = No team measures anything yet. Name what you would watch.
frame-watched-minutes = minutes
frame-watched-word = watched: { $bound }
frame-watched-nothing-yet = nothing measured yet
# Weeks in which the figure was at its bound or beyond.
frame-watched-at-stop =
    { $weeks ->
        [one] one week at the stop
       *[other] { $weeks } weeks at the stop
    }
frame-watched-read = { $team }: { $measured }, watched { $bound }
frame-watched-nobody = No team measures “{ $outcome }” yet.

### Proposals

proposals = Proposals
proposals-note = what teams may not change, they propose
frame-propose = Propose a change
frame-propose-title = Propose a change of the frame
proposal-text = What shall change?
proposal-text-missing = The proposal says nothing yet. Say what shall change.
proposal-about = About
proposal-frame-whole = the frame as a whole
proposal-rule-whole = the rule as a whole
# A row of a rule by its number.
proposal-row = row { $row }
proposal-why = Why?
proposal-why-missing = Why is missing. In a consent round it stands on top of the proposal.
proposal-consent = Decide by consent first
proposal-do = Propose
proposal-made = Your proposal waits on the other side.
proposal-by-managers = Managers
# $part is a guardrail, a principle, a row …
proposal-about-part = about: { $part }
proposal-take-up = Take up
proposal-decline = Decline…
proposal-withdraw = Withdraw
proposal-taken-up = Taken up, { $day }.
proposal-declined = Declined, { $day }:
proposal-withdrawn = Withdrawn, { $day }.
proposal-taken-up-done = Taken up. What follows from it is a draft.
proposal-declined-done = Declined. The other side can read why.
proposal-withdrawn-done = Your proposal is withdrawn.
proposal-decline-title = Decline the proposal
proposal-reason = Why not, or not yet?
proposal-reason-missing = Without a reason it cannot be declined. Say why not, or not yet.
proposal-decline-do = Decline
proposal-ended = { $end ->
        [withdrawn] The proposal was withdrawn meanwhile.
        [takenUp] The proposal was taken up meanwhile.
       *[other] The proposal was declined meanwhile.
    } Nothing is left to decline. Your text stays here until you cancel.
proposal-earlier =
    { $count ->
        [one] One earlier proposal
       *[other] { $count } earlier proposals
    }

### Room to decide

frame-room = Room to decide
frame-room-note = allowed, and used by the rules in force
# Days.
frame-room-note-since = allowed and used, { $since } to { $today }
# Matters that rules decide and no guardrail binds; a list follows.
frame-room-open = Open, no stop
# $team presses against $count stops.
frame-room-pressing =
    <hl>{ $team }</hl> { $count ->
        [one] reaches one stop.
       *[other] reaches { $count } stops.
    }
frame-room-unused =
    <hl>{ $team }</hl> { $count ->
        [one] uses nothing of one room it has.
       *[other] uses nothing of { $count } rooms it has.
    }
frame-room-ask = Ask before you change the frame.
frame-room-calm = Every team has room left, and uses some of it.
frame-room-none = Nothing is used yet.
frame-room-none-next = Once a rule with a number is in force, what it uses of the frame is drawn here.
frame-legend-allowed = allowed
frame-legend-used = used, with typical case
frame-legend-stop = at the stop
# $bound is a bound such as "at most €60".
frame-room-company = company: { $bound }
frame-room-up-to = up to { $value }
frame-room-outside-word = up to { $value }, outside
frame-room-at-stop-word = at { $value }, the stop
frame-room-unused-word = not used
frame-room-unknown-word = used, how far is not known
frame-room-not-theirs = not theirs
# Read aloud behind the next one: the middle one of the cases kept.
frame-room-typical = In the middle of the cases kept: { $value }.
# Read aloud. $used is "up to €25".
frame-room-read = { $team }: { $used }, allowed up to { $allowed }
