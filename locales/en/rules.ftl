# The room Rules: a team's decision tables and their proof.

rules-title = Rules
rules-ours = Our rules
rules-all = All rules
rules-choose = Choose a rule
rules-new = New rule
rules-first = Write the first rule

### Nothing there yet

rules-empty = No rule yet.
rules-empty-question = Which question do you answer again and again?
rules-empty-managers = Teams write rules. Choose a team at the top left to write one for it.

### Where a rule applies and where it is in its life

# $number is the place of the stage in its journey.
rules-place = { $journey }, stage { $number }
rules-life = Life of this rule
rules-life-draft = Draft v{ $number }
rules-life-consent = Consent
rules-life-in-force = In force
rules-life-in-force-number = In force, v{ $number }
# v$number is the version in force while the draft is written.
rules-life-now = In force, now v{ $number }
rules-life-retired = v{ $number } retired
rules-life-since = v{ $number }, in force since { $day }
rules-life-none = retired

### Head of the table

rules-hit = Which rows answer
rules-hit-unique = Exactly one row fits
rules-hit-unique-note = Two rows for one case are a mistake.
rules-hit-first = The first row that fits
rules-hit-first-note = The order of the rows decides.
rules-hit-any = Any row that fits
rules-hit-any-note = Several rows may fit a case, as long as they say the same.
rules-hit-priority = The best answer of those that fit
rules-hit-priority-note = The answer that stands first in its term’s list wins.
rules-hit-collect = All rows that fit
rules-hit-collect-note = Their answers are given together, as a list.
rules-hit-ruleOrder = All rows that fit, in table order
rules-hit-ruleOrder-note = A list in the order of the rows.
rules-hit-outputOrder = All rows that fit, best first
rules-hit-outputOrder-note = A list in the order of the term’s list.
rules-hit-sum = The sum of the rows that fit
rules-hit-sum-note = What each of them sets is added up.
rules-hit-min = The smallest of the rows that fit
rules-hit-min-note = The lowest number counts.
rules-hit-max = The largest of the rows that fit
rules-hit-max-note = The highest number counts.
rules-hit-count = The number of rows that fit
rules-hit-count-note = Counted, whatever they set.
rules-view = How the rule is shown
rules-view-table = Table
rules-view-sentences = Sentences
rules-agree = We agreed
rules-ask-consent = Ask for consent
rules-take-back = Back to the draft
rules-consent-since = Consent asked for on { $day }; a change takes it back
rules-round-changed = The text is no longer the one you were asked about: in the round everybody is asked once more.
rules-consent-asked = v{ $number } waits for your consent.

## Why a draft cannot come into force yet. The list holds one or more of the following.

rules-waits = Consent opens when { $what }
rules-waits-agree = You can agree when { $what }
rules-waits-rows = there is a row
rules-waits-cells = every cell can be read
rules-waits-totals = one value can be made of what the rows say
rules-waits-answers = every row says something
rules-waits-values = every formula comes to a value that its term takes
rules-waits-gaps = no gap is left
rules-waits-overlaps = no case has two answers
rules-waits-inputs = no protected term is asked for
rules-waits-guardrails = every guardrail is kept
rules-waits-circle = rules no longer hang on each other in a circle
rules-waits-topic = no other rule of yours is in force on this topic
rules-waits-contradictions = the contradiction is settled or accepted by both teams
rules-waits-frame = managers have put a frame in force
rules-waits-proof = everything is proved
rules-waits-checking = being checked

## Why nothing can be changed here.

# $team is the team that owns the rule.
rules-locked-other-team = This rule belongs to { $team }. You can read it; they change it.
rules-locked-managers = Teams set their rules, managers set the frame. This one belongs to { $team }.
rules-locked-read-only = This workspace is open for reading only.
rules-locked-retired = This version is retired and stays as it was.
rules-locked-bound = This version is agreed and stays as it is.
rules-draft-begin = Draft v{ $number }
rules-draft-open = Open draft v{ $number }
rules-edit = Change name and place …
rules-draft-discard = Throw draft v{ $number } away
rules-retire = Retire v{ $number } …
rules-retire-note = From today the rule answers nothing.
rules-retire-title = Retire v{ $number }?
rules-retire-undo = The case desk answers nothing on this topic then, and a rule that asks for this answer lacks it. This cannot be undone: for the rule to hold again, you begin a draft and agree on it.
rules-retire-do = Retire
rules-retire-done = v{ $number } is retired: the rule answers nothing any more.
rules-draft-discarded = The draft v{ $number } is discarded.

### Coming into force

rules-in-force-title = Bring v{ $number } into force
rules-in-force-note = From today this version answers. The proof is made once more at that moment.
rules-agreed = We agreed on …
rules-agreed-missing = What you agreed on is missing. One sentence is enough.
rules-review = Look at it again on
rules-review-hint = The day you ask yourselves whether it still fits.
rules-in-force-do = Bring into force
rules-in-force-done = v{ $number } is in force.

### The table

rules-side-if = If
rules-side-then = then
rules-side-because = because
rules-because = Why
rules-term-gone = Term is gone
# Under a column's name: the bound that the frame sets.
rules-at-most = at most { $value }
rules-at-latest = by { $value }
rules-column-new = new in v{ $number }
rules-column-no-total =
    { $policy ->
        [min] no number, day or length of time: it has no smallest
        [max] no number, day or length of time: it has no largest
        [priority] no values in an order: none comes first
        [outputOrder] no values in an order: none comes first
       *[other] no number: it cannot be added up
    }
rules-column-menu = Column { $name }
rules-column-add = Add a column
rules-column-add-if = Add a column to ask about
rules-column-add-then = Add a column to answer
rules-column-add-before = Add a column before
rules-column-add-note = Terms are shared: rules of all teams mean the same by them.
rules-column-remove = Remove the column
rules-column-term = What it means, and who uses it
rules-new-answer = New answer …
rules-new-answer-named = New answer “{ $name }” …
rules-new-value = New value …
rules-new-value-named = New value “{ $name }” …
rules-column-left = Move the column left
rules-column-right = Move the column right
rules-comment-add = Add a column for remarks
rules-comment-rename = Rename the column
rules-comment-title = A column for remarks
rules-comment-note = Source, contact, open question: whatever stands there is kept with the rule and changes no answer.
rules-comment-name = What the column is called

rules-filter = Filter rows
# Beside a sign; part of the name above.
rules-filter-word = Filter
rules-filter-text = Rows that contain
rules-filter-column = Where to look
rules-filter-everywhere = in all columns
rules-filter-findings = Only rows with findings
# $shown and $all are numbers.
rules-filter-count = { $shown } of { $all } rows
rules-filter-none = No row is like this.
rules-filter-close = Show all rows
rules-filter-by = Filter by this column
rules-filter-no-move = Rows are moved when all of them are shown.

rules-keys-table = In the table
rules-keys-cell = In a cell
rules-key-move = from cell to cell
rules-key-step = next, previous cell
rules-key-page = ten rows on
rules-key-line-ends = start, end of the row
rules-key-ends = to the edge of the table
rules-key-select = select several cells
rules-key-select-all = select all cells
rules-key-copy = copy cells
rules-key-cut = cut cells
rules-key-paste = paste cells, from Excel as well
rules-key-clear = empty cells
rules-key-leave = leave the table
rules-key-write = change the cell (or just type)
rules-key-suggest = choose a suggestion
rules-key-keep-down = keep, one row down
rules-key-keep-right = keep, next cell
rules-key-drop = drop the change
rules-key-break = new line in the why

rules-row-add = Add a row
rules-row-add-above = Add a row above
rules-row-add-below = Add a row below
rules-row-up = Move the row up
rules-row-down = Move the row down
rules-fill = Fill down
rules-row-remove = Remove the row
rules-row-menu = Row { $number }: move, add, remove

# Read aloud while a cell is edited.
rules-cell-editing = Row { $row }, { $column }
rules-suggestions = What can stand here

rules-mark-changed = changed since the version in force
rules-mark-broken = breaks a guardrail
rules-mark-unreachable = never answers
rules-mark-overlap = answers the same case as row { $rows }
# Read aloud with a cell that was left open.
rules-mark-implied = set by the answer
# Read aloud before what is wrong with a cell. $position counts characters from 1.
rules-mark-wrong-at = At character { $position }, “{ $text }”:
rules-mark-wrong-end = At the end:

rules-gap = Gap
rules-gap-no-row = No row answers this case.
rules-gap-add = Add the row
rules-gap-impossible = Mark as impossible

rules-impossible-title = These cases cannot happen
rules-impossible-note = They then need no answer. The reason stays with the rule.
rules-impossible-reason = Why can they not happen?
rules-impossible-missing = The reason is missing. Say in a few words why they cannot happen.
rules-impossible =
    { $count ->
        [one] Marked as impossible
       *[other] Marked as impossible, in { $count } places
    }
rules-impossible-remove = They can happen after all

rules-pasting = { $count } rows are being pasted …
rules-paste-wider =
    { $count ->
        [one] One column of what you pasted found no place: the table ends before it. The others stand there. Add a column first, then paste once more.
       *[other] { $count } columns of what you pasted found no place: the table ends before them. The others stand there. Add columns first, then paste once more.
    }
rules-typed-gone = Another window has removed this row or column. Nothing was written. You had typed: “{ $text }”
rules-paste-too-long = { $length } characters are more than the { $limit } that fit into a cell. Nothing was pasted, and what stood there is still there. Paste a shorter text.

### Words in cells. Cells understand them when somebody types them.

rules-value-yes = yes
rules-value-no = no
rules-value-null = missing
rules-value-unnamed = a text that no row names
# A number with what it counts: "6 days".
rules-value-unit = { $value } { $unit }
# What a unit is called behind 1. $unit is written by the teams, in whichever language.
rules-unit-one =
    { $unit ->
        [minutes] minute
        [hours] hour
        [days] day
        [weeks] week
        [months] month
        [years] year
        [parcels] parcel
        [items] item
        [Minuten] Minute
        [Stunden] Stunde
        [Tage] Tag
        [Wochen] Woche
        [Monate] Monat
        [Jahre] Jahr
        [Pakete] Paket
       *[other] { $unit }
    }
rules-test-any = any
rules-test-not = not { $list }
rules-test-or = { $first } or { $last }
rules-test-less = under { $value }
rules-test-at-most = up to { $value }
rules-test-greater = over { $value }
rules-test-at-least = at least { $value }
rules-test-range = { $low } to { $high }
rules-test-range-under = { $low } to under { $high }
rules-test-range-over = over { $low } and up to { $high }
rules-test-range-inside = over { $low } and under { $high }

## Days have an order of their own words.

rules-day-less = before { $value }
rules-day-at-most = until { $value }
rules-day-greater = after { $value }
rules-day-at-least = from { $value }
rules-day-range = { $low } to { $high }
rules-day-range-under = { $low } to before { $high }
rules-day-range-over = after { $low } and until { $high }
rules-day-range-inside = after { $low } and before { $high }

## Lengths of time: "more than 2 days".

rules-span-less = less than { $value }
rules-span-at-most = up to { $value }
rules-span-greater = more than { $value }
rules-span-at-least = at least { $value }
rules-span-range = { $low } to { $high }
rules-span-range-under = { $low } to less than { $high }
rules-span-range-over = more than { $low } and up to { $high }
rules-span-range-inside = more than { $low } and less than { $high }

### Why a cell cannot be read

rules-problem-too-long = This is longer than { $limit } characters, so it is kept but not read. Shorten it.
rules-problem-not-understood = “{ $found }” is not understood here. Try “over 5”, “3 to 5” or “any”.
rules-problem-not-understood-day = “{ $found }” is not understood here. Try “after 1 March 2026” or “any”.
rules-problem-not-understood-span = “{ $found }” is not understood here. Try “more than { $example }” or “any”.
rules-problem-value-missing = Something is missing at the end. Write the value.
rules-problem-not-closed = “{ $open }” is opened and never closed.
rules-problem-wrong-kind =
    { $expected ->
        [number] A number belongs here.
        [yesNo] Yes or no belongs here.
        [enum] One of the named values belongs here.
        [date] A day belongs here, such as “1 March 2026”.
        [daysTime] A length of time belongs here, such as “3 days” or “48 h”.
        [yearsMonths] A length of time belongs here, such as “2 years 3 months”.
       *[text] A text belongs here.
    }
rules-problem-beyond-numbers = This number is beyond anything that can be counted.
rules-problem-division-by-zero = This divides by zero.
rules-problem-ambiguous-number = “{ $found }” can be read as two different numbers. Write thousands without a separator and decimals behind a point: 1500 or 1.5.
# $several: the same with semicolons, "3; 4".
rules-problem-one-or-several = “{ $found }” can be one number or several. Write “{ $several }” for several, and one number without “not( )” and as its term takes it.
rules-problem-no-unit = “{ $found }” does not belong here: this term is counted without a unit.
rules-problem-wrong-unit = “{ $found }” is another unit. This term is counted in { $expected }.
rules-problem-value-nearest = “{ $found }” is none of the values. Do you mean “{ $nearest }”?
rules-problem-value-unknown = “{ $found }” is none of the values: { $values }.
rules-problem-no-order = These values have no order, so nothing is over or under them.
rules-problem-range-backwards = The range runs backwards: { $low } is more than { $high }.
rules-problem-bounds = Only values from { $low } to { $high } fit here.
rules-problem-bound-low = Only values from { $low } on fit here.
rules-problem-bound-high = Only values up to { $high } fit here.
rules-problem-between-steps = This lies between two steps. The step is { $step }.
# $ends is the last day of the month that is meant.
rules-problem-whole = Only whole { $unit } fit here.
rules-problem-whole-numbers = Only whole numbers fit here.
rules-problem-no-such-date = There is no { $found }. That month ends on { $ends }.
rules-problem-no-date = There is no day { $found }.
rules-problem-ambiguous-date = “{ $found }” can be { $one } or { $other }. Write the month as a word.
rules-problem-date-incomplete =
    { $missing ->
        [day] “{ $found }” names no day. Write day, month and year, such as “1 March 2026”.
       *[year] “{ $found }” has no year. Write it with four digits, such as “1 March 2026”.
    }
rules-problem-unit-missing =
    { $expected ->
        [yearsMonths] { $found } of what? Write months or years behind it.
       *[daysTime] { $found } of what? Write minutes, hours, days or weeks behind it.
    }
rules-problem-mixed-units =
    { $expected ->
        [yearsMonths] “{ $found }” cannot be turned into months. Write months or years.
       *[daysTime] “{ $found }” has no fixed number of days. Write minutes, hours, days or weeks.
    }
# Of two days.
rules-problem-range-backwards-day = The range runs backwards: { $low } is later than { $high }.
rules-problem-too-deep = Too many brackets stand inside each other. Split the formula into several rows.
rules-problem-not-in-formula = “{ $found }” is not understood in a formula. Formulas know numbers, the terms on the “if” side, + − * /, min, max, decimal and “if … then … else …”.
rules-problem-expected = “{ $expected }” is missing here.
rules-problem-name-nearest = “{ $found }” is no term on the “if” side of this rule and no function. Do you mean “{ $nearest }”?
rules-problem-name-unknown = “{ $found }” is no term on the “if” side of this rule and no function.
rules-problem-arguments =
    { $takes ->
        [one] “{ $function }” needs 1 value in its brackets.
       *[other] “{ $function }” needs { $takes } values in its brackets.
    }
rules-problem-unknown-term = The term of this column is gone.

### Sentences

rules-sentences = The rule in sentences
# $list holds one or more of the clauses below.
rules-sentence-if = If { $list }:
rules-sentence-else-if = Otherwise, if { $list }:
rules-sentence-always = In every case:
rules-sentence-else = In every other case:
# What one term decides: "Goodwill: €15". Where rows are added up or counted, it says so.
rules-sentence-sets = { $name }: { $value }
rules-sentence-adds = { $name }: { $value } more
rules-sentence-counts = { $name }: one more

## What a row asks and what is so in a case, as clauses behind “if” or “when”: the name of a term and what is said about it.

rules-says = “{ $name }” { $says }
rules-says-quoted = “{ $value }”
rules-says-unnamed = a text that no row names
rules-says-or = { $first } or { $last }
rules-says-unread = cannot be read yet (“{ $text }”)
# The clause of a case in which nothing is asked.
rules-says-nothing = nothing is asked
rules-says-missing = is missing
rules-says-yes = applies
rules-says-no = does not apply
rules-says-word = is { $value }
rules-says-word-not = is not { $value }
rules-says-word-neither = is neither { $first } nor { $last }
rules-says-not = is not { $value }
rules-says-neither = is neither { $first } nor { $last }

rules-says-test = is { $value }
rules-says-test-less = is under { $value }
rules-says-test-at-most = is at most { $value }
rules-says-test-greater = is over { $value }
rules-says-test-at-least = is at least { $value }
rules-says-test-range = is from { $low } to { $high }
rules-says-test-range-under = is at least { $low } and under { $high }
rules-says-test-range-over = is over { $low } and at most { $high }
rules-says-test-range-inside = is over { $low } and under { $high }

rules-says-day = is { $value }
rules-says-day-less = is before { $value }
rules-says-day-at-most = is no later than { $value }
rules-says-day-greater = is after { $value }
rules-says-day-at-least = is { $value } or later
rules-says-day-range = is from { $low } to { $high }
rules-says-day-range-under = is from { $low } on and before { $high }
rules-says-day-range-over = is after { $low } and no later than { $high }
rules-says-day-range-inside = is after { $low } and before { $high }

rules-says-span = is { $value }
rules-says-span-less = is less than { $value }
rules-says-span-at-most = is at most { $value }
rules-says-span-greater = is more than { $value }
rules-says-span-at-least = is at least { $value }
rules-says-span-range = is from { $low } to { $high }
rules-says-span-range-under = is at least { $low } and less than { $high }
rules-says-span-range-over = is more than { $low } and at most { $high }
rules-says-span-range-inside = is more than { $low } and less than { $high }

## What a row answers.

rules-sentence-open = The answer is still open.

### Try a case

rules-try = Try a case
rules-try-hint = Fill in a case and see which row answers.
rules-try-unfit = There is no such case: the marked value does not fit its term.
rules-try-row = Row { $number } answers
rules-try-rows = Rows { $list } answer together
rules-try-total = Rows { $list } make the total
rules-try-min = The smallest value of rows { $list }
rules-try-max = The largest value of rows { $list }
rules-try-count = Rows { $list } are counted
rules-try-gap = No row answers this case.
# $list: numbers of rows.
rules-try-overlap = More than one row answers this case: { $list }
rules-try-unclear = Not to be said while cells cannot be read: row { $list }
rules-try-take = Try this gap: { $values }
rules-try-clear = Show the example of the row again

### Proof

rules-proof = Proof
rules-proof-cases =
    { $cases ->
        [one] the only case checked just now
       *[other] all { $cases } cases checked just now
    }
# Some cells cannot be read.
rules-proof-unread = only what can be read was checked
rules-proof-no-cases = the cases cannot be counted
rules-proof-checking = being checked
# Somebody types in a row, and nothing is kept yet.
rules-proof-typing = so far row { $row } alone
rules-proof-unfinished = not checked to the end yet
# The proof took too long or was stopped.
rules-proof-out-of-time =
    { $seconds ->
        [one] Halted after one second.
       *[other] Halted after { $seconds } seconds.
    } This is what is certain so far. What was not checked yet counts as not proved.
rules-proof-stopped = Stopped. This is what is certain so far. What was not checked yet counts as not proved.
rules-proof-go-on = Check to the end
rules-proof-going-on =
    { $share ->
        [none] Looking for gaps. Nobody knows beforehand how long that takes.
       *[other] { $share } of the rows checked.
    }
rules-proof-stop = Stop
rules-proof-clean = Every case has one answer
rules-proof-clean-note = No gap, no overlap, every row answers something.
# Where the rows that fit answer together.
rules-proof-clean-together = Every case has an answer
rules-proof-clean-together-note = No gap, every row answers something. Where several rows fit, all of them have a say.
# The table has changed, and what was proved is about the one before.
rules-proof-again = Being checked again
rules-proof-again-note = Before the change, every case had its answer.
rules-proof-nothing = There is nothing to prove yet
rules-proof-nothing-note = Write the first row: from then on it is checked while you type.
# Read aloud after a change.
rules-proof-said-unfinished = The proof is not checked to the end yet.
rules-proof-said-clean = Proof: nothing is open.
rules-proof-said =
    { $count ->
        [one] Proof: 1 thing is open.
       *[other] Proof: { $count } things are open.
    }

rules-frame-inside = Inside the frame
rules-frame-outside = Outside the frame
rules-frame-not-provable = Not proved inside the frame
rules-frame-none = No frame yet
rules-frame-none-note = Managers have put none in force, so no rule can be called inside it.
# $all counts only guardrails that apply to this rule.
rules-frame-kept = { $kept } of { $all } guardrails
rules-frame-broken = { $broken } of { $all } broken
rules-frame-not-applying =
    { $count ->
        [one] 1 does not apply
       *[other] { $count } do not apply
    }
# $used of the room up to $max.
rules-guardrail-of = { $used } of { $max }
rules-guardrail-from = { $used }, at least { $min }
# The same of days.
rules-guardrail-latest = { $used }, by { $max } at the latest
rules-guardrail-earliest = { $used }, from { $min } at the earliest
rules-guardrail-within = { $low } to { $high }, within { $min } to { $max }
# The level that a guardrail comes from.
rules-level-company = company
rules-level-team = team
# Read aloud for the bracket bar.
rules-guardrail-used = used up to { $said }, { $name }
rules-guardrail-rows =
    { $count ->
        [one] row { $rows }
       *[other] rows { $rows }
    }
rules-guardrail-kept = { $count } of { $all } rows
rules-guardrail-inputs =
    { $count ->
        [one] 1 input checked
       *[other] { $count } inputs checked
    }
rules-guardrail-broken = broken
rules-guardrail-not-applying = does not apply
rules-not-provable =
    { $reason ->
        [unreadCells] not provable: cells cannot be read
        [unusableTerm] not provable: a term is faulty
        [unfitBound] not provable: the bound does not fit the term
        [stopped] not checked to the end yet
        [tooManyTogether] not provable: too many rows fit together
        [noOrder] not provable: the term has no order of values
        [tooManyDigits] not provable: the sum has too many digits
        [productOfInputs] not provable: a formula multiplies or divides terms with each other
        [unknownFunction] not provable: a formula uses a function that the proof cannot follow
        [tooManyPieces] not provable: the cases of a formula fall into too many pieces
        [formula] not provable: formulas would have to be compared with each other
        [severalAnswers] not provable: several rows answer together
       *[unconfirmed] not provable: not confirmed
    }
# $rows: one or more rows by their numbers; $why: rules-not-provable
rules-unproved-rows =
    { $count ->
        [one] row { $rows }
       *[other] rows { $rows }
    }: { $why }

rules-found-unproved = Not proved
# Below it: rules-not-provable
rules-unproved-gaps = Whether every case has an answer
rules-unproved-overlaps = Whether no case has two answers
rules-unproved-values = Whether all that is computed comes to a value that its term takes
rules-unproved-reach = Whether every row answers some case

## What the proof found, with a concrete case. <case>: its clauses, <row>: the way to the row

# Above what rules answer then.
rules-when = When <case>it is so</case>:
# All the cases that some cells describe.
rules-when-all = When <case>it is so</case>
rules-every-case = Every case
# One case, without marks. $case: its clauses
rules-when-said = When { $case }

rules-found-gaps =
    { $count ->
        [one] 1 gap
       *[other] { $count } gaps
    }
rules-found-gaps-more = more than { $count } gaps
rules-found-no-row = When <case>it is so</case>, <row>no row answers</row>.
rules-found-overlaps =
    { $count ->
        [one] 1 overlap
       *[other] { $count } overlaps
    }
rules-found-different = <row>Row { $one } and row { $other } answer differently</row> when <case>it is so</case>.
rules-found-overlap = <row>Row { $one } and row { $other } both answer</row> when <case>it is so</case>.
rules-found-unreachable =
    { $count ->
        [one] 1 row never answers
       *[other] { $count } rows never answer
    }
rules-found-shadowed =
    { $count ->
        [one] Row { $row } never answers: row { $rows } answers its cases before it.
       *[other] Row { $row } never answers: rows { $rows } answer its cases before it.
    }
rules-found-beyond-low = Row { $row } describes no case: “{ $name }” only has values from { $low }.
rules-found-beyond-high = Row { $row } describes no case: “{ $name }” only has values up to { $high }.
rules-found-empty = Row { $row } describes no case: its cells exclude each other.
rules-found-no-values =
    { $count ->
        [one] 1 formula without a value
       *[other] { $count } formulas without a value
    }
rules-found-no-value = <row>Row { $row } cannot compute “{ $name }”</row> when <case>it is so</case>.
rules-found-counted = Rows are counted
rules-found-counted-money = “{ $name }” is money, but this rule counts rows: three rows come to { $value }. If amounts are meant, let rows be added up; if rows are meant, take a number without a currency.
rules-found-unfits =
    { $count ->
        [one] 1 value that its term does not take
       *[other] { $count } values that their terms do not take
    }
rules-found-unfit-together = <row>All rows that fit, row { $row } among them, come to { $value } for “{ $name }”</row> when <case>it is so</case>.
rules-found-unfit = <row>In row { $row } “{ $name }” comes to { $value }</row> when <case>it is so</case>.
rules-found-unfit-next = Nothing is rounded or cut off by itself. Round with decimal(…, { $places }), stay inside bounds with min(…) and max(…), or change the term.
rules-found-guardrails =
    { $count ->
        [one] 1 guardrail not kept
       *[other] Guardrails not kept in { $count } places
    }
rules-found-broken-together = <row>Rows { $rows } together come to { $value } and break “{ $name }”</row>, for example when <case>it is so</case>.
# A guardrail of one level, where another level has one of the same name: “Goodwill per case” (team).
rules-found-of-level = { $name } ({ $level })
rules-found-broken = <row>Row { $row } breaks “{ $name }” with { $value }</row>, for example when <case>it is so</case>.
rules-found-open = <row>Row { $row } leaves open what “{ $name }” wants of every row</row>, for example when <case>it is so</case>.
rules-found-input = “{ $name }” may never be an input. Remove its column.
rules-found-silent =
    { $count ->
        [one] 1 row says nothing
       *[other] { $count } rows say nothing
    }
rules-found-silent-row = Row { $row } sets no answer yet. Write at least one.
rules-found-cells =
    { $count ->
        [one] 1 cell cannot be read
       *[other] { $count } cells cannot be read
    }
rules-found-cell = Row { $row }, { $column }
rules-found-term = The term “{ $name }” is gone or its values are faulty.
rules-found-no-total =
    { $policy ->
        [min] “{ $name }” is no number, day or length of time, so it has no smallest. Take one of these, or let rows answer in another way.
        [max] “{ $name }” is no number, day or length of time, so it has no largest. Take one of these, or let rows answer in another way.
        [priority] “{ $name }” has no order of values, so no answer comes before another. Take a term with named values, or let rows answer in another way.
        [outputOrder] “{ $name }” has no order of values, so no answer comes before another. Take a term with named values, or let rows answer in another way.
       *[other] “{ $name }” is no number, so it cannot be added up. Take a number, or let rows answer in another way.
    }
rules-found-more = Show { $count } more

## Other teams

# $teams: names of teams.
rules-found-contradictions =
    { $count ->
        [one] 1 contradiction, { $teams }
       *[other] { $count } contradictions, { $teams }
    }
# Rules of other teams of which nobody can tell whether they answer the same.
rules-undecided =
    { $count ->
        [one] 1 rule that cannot be compared, { $teams }
       *[other] { $count } rules that cannot be compared, { $teams }
    }
# $why: rules-not-provable
rules-undecided-one = “{ $topic }”: { $why }
rules-others-unfinished = Not all rules of other teams were compared yet: that takes long. All of them are before the rule comes into force.
rules-others-going-on =
    { $share ->
        [none] Comparing with rules of other teams.
       *[other] { $share } of the other teams’ rules compared.
    }
rules-row = Row { $number }
rules-row-of = “{ $topic }”, row { $number }
rules-row-of-draft = Draft of “{ $topic }”, row { $number }
rules-accepted =
    { $count ->
        [one] 1 difference accepted for now, { $teams }
       *[other] { $count } differences accepted for now, { $teams }
    }
rules-accept = Accept for now
rules-accept-title = Accept this difference for now
# $term: the output that differs.
rules-accept-note = The rule can come into force once { $team } accepts it as well. It holds for everything the two rules say differently about “{ $term }”, and ends by itself.
rules-accept-against = against { $team }:
rules-accept-theirs = { $team } accepts it until { $day }:
rules-accept-theirs-over = { $team } accepted it until { $day }:
rules-accept-reason = Why do you accept it?
rules-accept-reason-missing = The reason is missing. The other team reads it.
rules-accept-until = Until when?
rules-accept-until-hint = From the next day on it is open again.
rules-accept-until-missing = Name the day on which it ends.
rules-accept-done = You accept the difference. { $team } is asked to say the same.
rules-accept-both = Both teams accept the difference until { $day }.
rules-accepts-until = until { $day }:
rules-accepts-over = until { $day }, which is over:
rules-accepts-end = Take it back
rules-accepts-waits = It counts once { $team } says why and until when as well.
rules-settle = Settle it together
rules-settle-no-board = { $team } has no board, so there is nowhere to put an ask. Talk to the team.
rules-settle-note = { $team } gets a card on its board that asks for one answer.
rules-settle-title = What the card is called
rules-settle-title-missing = The card has no name yet.
rules-settle-text = What stands on it
rules-settle-due = Needed by
rules-settle-do = Ask them
rules-settle-done = { $team } was asked.
# What stands on the card.
rules-settle-card = One answer: { $term } in “{ $topic }”
rules-settle-case = When { $situation }, customers hear two answers.
rules-settle-line = { $team }: { $answer }. “{ $topic }”, row { $number }
rules-settle-asked = { $team } asked on { $day }
rules-settle-asked-due = { $team } asked on { $day }, needed by { $due }
rules-mark-contradicts = another team answers differently

## The map of cases. $rows: numbers of rows.

rules-map = All cases and the rows that answer
rules-map-cell = When { $situation }: { $answer }
rules-map-cell-breaks = When { $situation }: { $answer }, breaks a guardrail
rules-map-answered = row { $rows }
rules-map-gap = no row
rules-map-overlap = rows { $rows }
rules-map-unclear = not to be said yet
rules-map-impossible = cannot happen
rules-map-legend = Each bar stands for a part of the cases. The taller it is, the more rows answer there, { $most } at most.
rules-map-key =
    { $state ->
        [gap] gap
        [overlap] overlap
       *[unknown] cannot be said yet
    }
# A stretch of an input when cases are too many to be shown one by one.
rules-map-mark =
    { $name }: { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }{ $state ->
        [gap] , with a gap
        [overlap] , with an overlap
        [unknown] , not checked to the end yet
       *[answered] {""}
    }

### Versions

rules-versions = Versions
rules-version = v{ $number }
rules-version-draft = draft
rules-version-draft-column = draft, column “{ $name }” is new
rules-version-draft-rows =
    { $count ->
        [one] draft, 1 row changed
       *[other] draft, { $count } rows changed
    }
rules-version-consent = consent asked for on { $day }
rules-version-draft-same = draft, nothing changed yet
rules-version-in-force = in force since { $day }
rules-version-retired-day = in force on { $day }
rules-version-retired = { $from } to { $to }

### Two versions beside each other

# v$after is the newer one.
rules-compare = Compare v{ $after } with v{ $before }
rules-compare-with = compared with
rules-compare-after = The version that is compared
rules-compare-before = The version it is compared with
rules-compare-back = Back to the rule
rules-compare-table = What v{ $after } says differently than v{ $before }
rules-compare-what = What happened
rules-compare-same = Both versions read the same.
# $list: one or more of the following, "1 row is new".
rules-compare-written = Written differently: { $list }.
rules-compare-policy = “{ $after }” instead of “{ $before }”
rules-compare-columns-new =
    { $count ->
        [one] the column { $names } is new
       *[other] the columns { $names } are new
    }
rules-compare-columns-gone =
    { $count ->
        [one] the column { $names } is gone
       *[other] the columns { $names } are gone
    }
rules-compare-columns-moved =
    { $count ->
        [one] the column { $names } stands elsewhere
       *[other] the columns { $names } stand elsewhere
    }
rules-compare-rows-new =
    { $count ->
        [one] 1 row is new
       *[other] { $count } rows are new
    }
rules-compare-rows-gone =
    { $count ->
        [one] 1 row is gone
       *[other] { $count } rows are gone
    }
rules-compare-rows-moved =
    { $count ->
        [one] 1 row stands elsewhere
       *[other] { $count } rows stand elsewhere
    }
rules-compare-rows-changed =
    { $count ->
        [one] 1 row is changed
       *[other] { $count } rows are changed
    }
rules-compare-mark-new = new
rules-compare-mark-gone = gone
rules-compare-mark-moved = moved
rules-compare-mark-changed = changed
rules-compare-was = was:
rules-compare-is = is:
rules-compare-empty = nothing
rules-compare-show =
    { $count ->
        [one] Show the row that is the same
       *[other] Show the { $count } rows that are the same
    }
rules-compare-answers = These cases get another answer
rules-compare-none = No case gets another answer
rules-compare-checked =
    { $count ->
        [one] Proved for the only case that the two versions tell apart.
       *[other] Proved for all { $count } cases that the two versions tell apart.
    }
rules-compare-proved = Proved for every case.
rules-compare-count =
    { $count ->
        [one] { $count } of { $all } cases gets another answer.
       *[other] { $count } of { $all } cases get another answer.
    }
rules-compare-groups =
    { $count ->
        [one] Cases in 1 group get another answer.
       *[other] Cases in { $count } groups get another answer.
    }
rules-compare-groups-more = Cases in more than { $count } groups get another answer.
rules-compare-more = There may be more.
rules-compare-gap = No row answers.
rules-compare-overlap = More than one row answers.
rules-compare-unclear = Not to be said.
rules-compare-nothing = nothing

### New rule, new term

rules-edit-title = Name and place of the rule
rules-edit-note = Versions and answers stay as they are.

rules-new-title = New rule
rules-new-note = Which question do you answer again and again?
rules-topic = What the rule decides
rules-topic-example = What we may offer when a parcel is late
rules-topic-missing = The rule has no name yet. Say what it decides.
# $teams: whose rules they are, "Orders & payment and Digital channels".
rules-topic-taken =
    { $count ->
        [one] A rule of { $teams } is called so already. Another name tells them apart.
       *[other] { $count } rules are called so already, of { $teams }. Another name tells them apart.
    }
rules-journey = Journey
rules-stage = Stage
rules-none = none
rules-inputs = What do you look at before you decide?
rules-inputs-hint = These become the columns under “If”.
rules-inputs-missing = Choose at least one term to look at, or write a new one and take it.
rules-outputs = What do you decide?
rules-outputs-hint = These become the columns under “then”.
rules-outputs-missing = Choose at least one term to decide, or write a new one and take it.
rules-new-do = Begin the draft

rules-terms = Terms
rules-terms-find = Find among { $count } terms
rules-terms-none = No term is called so. You can make one.
rules-terms-missing = Choose at least one term, or write a new one and take it.
rules-term-new = A new term
rules-term-make = Take it
rules-term-name = Name
rules-term-name-hint = As you say it: “Days late”
rules-term-name-missing = The term has no name yet.
rules-term-kind = Values
rules-term-protected = never an input
rules-kind-enum = One of …
rules-kind-number = Number
# $unit: days, €
rules-kind-number-in = Number, { $unit }
rules-kind-yes-no = Yes or no
rules-kind-date = Date
rules-kind-duration = Duration
# The two kinds of durations: months have no fixed number of days, so they do not mix.
rules-kind-days-time = Days and hours
rules-kind-years-months = Years and months
rules-term-of = Counted in
rules-term-first = First day
rules-term-last = Last day
rules-term-day-hint = such as “1 March 2026”
rules-term-span-step-hint = such as “1 day”, empty for any
rules-term-span-step-hint-months = such as “1 year”, empty for any
rules-term-shortest = Shortest
rules-term-longest = Longest
rules-kind-text = Text
rules-term-values = The values
rules-term-values-hint = One on each line.
rules-term-values-missing = Write at least one value, each on its own line.
rules-term-unit = Unit
rules-term-unit-hint = days, €
rules-term-step = Step
rules-term-step-hint = 1 for whole numbers
rules-term-min = Least
rules-term-max = Most

## Rules that feed each other

rules-fed-by = from “{ $topic }”
rules-found-circle = Rules in a circle
# $list: what the rules decide, each answering what the one before asks.
rules-found-circle-list = They hang on each other, so none of them decides: { $list }. Break the circle: one of them has to do without what the next one sets.
rules-try-fed = { $term }: { $value }, from “{ $topic }”
rules-try-fed-nothing = nothing
rules-contested = { $count } rules say it, so neither does; it is asked for
rules-found-contested =
    { $count ->
        [one] 1 term is answered by more than one rule
       *[other] { $count } terms are answered by more than one rule
    }
rules-found-contested-term = “{ $name }” is set by { $list }. Nobody can tell which of them counts here, so it comes from none of them and is asked for.
rules-found-contested-next = Let only one of your rules set it, or give what the other one sets a term of its own.
rules-found-circle-to-come = A circle in waiting
rules-found-circle-to-come-list = These rules hang on each other: { $list }. As soon as only one rule sets each term, none of them decides. Break the circle before: one of them has to do without what the next one sets.
rules-found-same-topic = More than one rule on this topic
rules-found-same-topic-in-force = <open>“{ $topic }”</open> is in force here already, and nobody could tell which of the two answers. So this one cannot come into force. Write it as the next version there, retire that one, or let this one decide something else.
rules-found-same-topic-draft = <open>“{ $topic }”</open> is being written here, too. Only one of the two can come into force.
rules-formula-if = if
rules-formula-then = then
rules-formula-else = else
rules-formula-and = and
rules-formula-or = or
rules-formula-not = not
rules-formula-between = between
rules-formula-true = true
rules-formula-false = false
rules-formula-null = null
rules-formula-decimal = decimal
rules-formula-floor = floor
rules-formula-ceiling = ceiling
rules-why-name = “{ $name }”
rules-why-missing =
    { $count ->
        [one] “{ $name }” stays open: { $list } is not known, and the formula needs it.
       *[other] “{ $name }” stays open: { $list } are not known, and the formula needs them.
    }
rules-why-divisionByZero = “{ $name }” stays open: the formula divides by zero here.
rules-why-beyondNumbers = “{ $name }” stays open: the formula comes to more than any number reaches.
rules-why-noSuchMoment = “{ $name }” stays open: the formula comes to a day or a length of time that there is not.
rules-why-notDefined = “{ $name }” stays open: the formula asks for something that has no value, such as the root of a negative number.
rules-why-open = “{ $name }” stays open: its formula leaves it open in this case.
rules-why-unfit = “{ $name }” comes to { $value }.

### From the frame and from managers

rules-notices = From the frame and from managers
# $day is since or from when.
rules-outside-since = outside the frame since { $day }
rules-outside-from = outside the frame from { $day }
rules-outside-draft = draft outside the frame from { $day }
rules-outside-draft-note = A frame is announced that it breaks on that day. Until then it can still come into force.
rules-outside-next = It stays in force until you change it.
rules-outside-note = It stays in force until its team changes it.
rules-proposal-draft = Begin a draft
rules-propose-title = Propose a change of “{ $topic }”
rules-propose-note = The rule is { $team }’s. They take it up, or decline it and say why.
