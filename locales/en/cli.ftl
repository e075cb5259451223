# The command line.

### Days

cli-month-1 = January
cli-month-2 = February
cli-month-3 = March
cli-month-4 = April
cli-month-5 = May
cli-month-6 = June
cli-month-7 = July
cli-month-8 = August
cli-month-9 = September
cli-month-10 = October
cli-month-11 = November
cli-month-12 = December
cli-day = { $day } { $month } { $year }

### Every command

cli-yes = yes
cli-no = no
cli-nothing = nothing
cli-example = Example: everything in it is invented, but for what names its source.
cli-today = { $day }, week { $week }
cli-begun = “{ $name }” lies at { $path }.

### Today

cli-today-of = Today: { $team }
cli-today-worse =
    { $count ->
        [one] { $count } outcome got worse.
       *[other] { $count } outcomes got worse.
    }
cli-today-better =
    { $count ->
        [one] { $count } outcome got better.
       *[other] { $count } outcomes got better.
    }
cli-today-decisions =
    { $count ->
        [one] { $count } decision waits for you.
       *[other] { $count } decisions wait for you.
    }
cli-today-else = Everything else is steady.
cli-today-steady = Everything is steady.
cli-decision-review = to be looked at again, due { $day }
cli-decision-ready = the proof shows nothing open
cli-decision-consent = waits for consent, asked { $day }
cli-decision-long = the proof takes longer than a second
cli-decision-open =
    { $gaps ->
        [0] the proof shows no gap
        [one] the proof shows { $gaps } gap
       *[other] the proof shows { $gaps } gaps
    }{ $others ->
        [0] {""}
        [one] {" "}and { $others } other finding
       *[other] {" "}and { $others } other findings
    }{ $contradictions ->
        [0] {""}
        [one] ; another team answers { $contradictions } case differently
       *[other] ; other teams answer { $contradictions } cases differently
    }

### Teams

cli-teams = Journey teams
cli-team-size =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $journeys ->
        [one] { $journeys } journey
       *[other] { $journeys } journeys
    }

### Frame

cli-frame = Frame v{ $number }, in force since { $since }
cli-frame-none = No frame is in force. Until there is one, no rule can be called inside it.
cli-wanted = Outcomes we want
cli-guardrails = Guardrails, checked on every rule
cli-principles = Principles, judged by people
cli-areas = Who decides what
cli-area-before = before: { $level }
cli-level-tell = tell
cli-level-sell = sell
cli-level-consult = consult
cli-level-agree = agree
cli-level-advise = advise
cli-level-inquire = inquire
cli-level-delegate = delegate
# The level a guardrail comes from.
cli-company = company
cli-bound-at-most = at most { $max }
cli-bound-at-least = at least { $min }
cli-bound-latest = by { $max }
cli-bound-earliest = from { $min } on
cli-bound-between = { $min } to { $max }
cli-bound-one-of = one of { $values }
cli-bound-is = { $value }
cli-bound-never = never an input
cli-room = Room to decide, used and allowed
cli-room-used = up to { $used } of { $allowed }
cli-room-at-stop = up to { $used }, at the stop

### Rules

cli-rules-in-force =
    { $count ->
        [one] { $count } rule in force
       *[other] { $count } rules in force
    }
cli-since = since { $day }
cli-proved = proved again just now
cli-not-proved = no longer proved
cli-draft = Draft v{ $number } of “{ $topic }”, { $team }
cli-cases =
    { $count ->
        [one] { $count } case checked
       *[other] { $count } cases checked
    }
cli-gap = Gap: when { $case }, no row answers.
cli-overlap = Overlap: row { $one } and row { $other } both answer when { $case }.
cli-unreachable = Row { $row } answers no case.
cli-broken = Row { $row } breaks “{ $guardrail }”, for example when { $case }.
cli-no-value = Row { $row } computes nothing when { $case }.
cli-unfit-together = When { $case }, all rows that fit, row { $row } among them, come to { $value }, which their term does not take.
cli-unfit = When { $case }, row { $row } comes to { $value }, which its term does not take.
cli-forbidden = “{ $term }” may never be an input.
cli-case-part = { $term } = { $value }
# The end of a list.
cli-and = { $first } and { $last }
cli-unread =
    { $count ->
        [one] { $count } cell cannot be read
       *[other] { $count } cells cannot be read
    }
cli-may-come = It may come into force.
cli-may-not-come = It does not come into force before this is settled.
cli-no-frame = There is no frame to hold it against.
cli-standing = Held against the frame
cli-kept-up-to = kept, up to { $used }
cli-kept =
    { $rows ->
        [one] kept, { $rows } row sets it
       *[other] kept, { $rows } rows set it
    }
cli-not-asked =
    { $inputs ->
        [one] not asked, { $inputs } input checked
       *[other] not asked, { $inputs } inputs checked
    }
cli-verdict-broken = broken
cli-do-not-apply =
    { $count ->
        [one] { $count } guardrail does not apply: the rule does not set its term
       *[other] { $count } guardrails do not apply: the rule does not set their terms
    }
cli-not-provable = not provable

### Outcomes

cli-outcomes = Outcomes: { $journey }
cli-limits = { $low } to { $high }, centre { $centre }
cli-minutes = { $n } min
cli-hours = { $n } h
cli-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
cli-says-empty = no figure yet
cli-says-provisional = { $points ->
        [one] limits from 1 point
       *[other] limits from { $points } points
    }, provisional until { $needed }
cli-says-redefined = since week { $week } it is counted otherwise; what was before cannot be compared
cli-says-moved = level moved from { $from } to { $to } in week { $week }
cli-says-outside-now = week { $week }, the last one, lies outside the limits
cli-says-outside = week { $week } lay outside the limits
cli-says-above = { $length } weeks in a row above the centre line, up to week { $week }
cli-says-below = { $length } weeks in a row below the centre line, up to week { $week }
cli-says-run = { $length } weeks say more than each of them, up to week { $week }
cli-says-redrawn = limits drawn anew from week { $week } (“{ $reason }”); the centre was { $from } before and is { $to } since
cli-says-quiet = no signal
cli-says-quiet-since = no signal since the limits were drawn anew in week { $week }; before that { $count ->
        [one] one week
       *[other] { $count } weeks
    } signalled
cli-says-doubted = the limits cannot be trusted, so nothing is signalled

### Boards

cli-board = { $name }, { $team }
cli-finished = { $count } finished last week, usual is { $low } to { $high }
cli-p85 = 85 of 100 finish in { $days } days
cli-not-found =
    { $kind ->
        [board] This team has no board of that name.
        [team] There is no team of that name.
       *[other] This is not there.
    } Nothing was changed. See whether it is written as in the app.
cli-waiting = { $waiting } of { $open } wait on others
cli-column = { $name }: { $count }
cli-column-of = { $name }: { $count } of { $limit }
cli-column-full = { $name }: { $count } of { $limit }, full
cli-improvement = Improvement
cli-experiment = Experiment
cli-ask = Ask
cli-follow-up = Follow-up
cli-age = { $days } d
cli-asked = asked for by { $team }
cli-asked-by = asked for by { $team }, needed by { $day }
cli-blocked =
    { $days ->
        [one] blocked { $days } day
       *[other] blocked { $days } days
    }, waits on { $on }

### Doctor

cli-doctor-read =
    { $changes ->
        [one] { $changes } change
       *[other] { $changes } changes
    } in the log, { $rows } rows in { $tables } tables.
cli-doctor-sound = Sound: every table says what the log says.
cli-doctor-read-only =
    { $why ->
        [newer] A newer Spielraum wrote this workspace, and only a newer one can tell whether its tables say what its log says. The file itself shows no damage, and nothing was changed. Update Spielraum, then check again.
       *[protected] The file or its folder takes no changes, so its tables cannot be written again. Nothing was changed. Check it without --rebuild, or copy it to another folder first.
    }
cli-doctor-differs = These tables say something else than the log: { $tables }. Nothing was changed. --rebuild writes them again from the log.
cli-doctor-rebuilt = These tables said something else than the log and were written again from it: { $tables }.

### Import

cli-log-form = { $format ->
        [sheet] Excel workbook, sheet “{ $sheet }”, header in line { $header }
        [json] JSON, { $encoding }
        [xes] Event log (XES), { $encoding }
       *[delimited] Delimited text, { $encoding }, header in line { $header }
    }; { $columns } columns.
# $why: as with import-zone-found.
cli-log-zone = Times that do not say their zone are read in { $zone }: { $why ->
        [named] the log names it.
        [layout] such exports are written so.
        [known] as at the import before.
        [chosen] as you said.
       *[proposed] the log does not say where it is from. --zone changes that.
    }
cli-imported = { $rows ->
        [one] 1 line
       *[other] { $rows } lines
    } imported: { $cases ->
        [one] 1 case
       *[other] { $cases } cases
    } of { $customers ->
        [one] 1 customer
       *[other] { $customers } customers
    }. { $rejected ->
        [one] 1 line
       *[other] { $rejected } lines
    } could not be read.
cli-import-no-journey = There is no journey “{ $name }”. { $count ->
        [0] The workspace has none yet: begin one with --new-journey, or in the window.
       *[other] These are there: { $there }.
    } Nothing was imported.
cli-import-no-column = The log has no column “{ $name }”. These are there: { $there }. Nothing was imported.
cli-import-whose-journey = { $count ->
        [0] There is no team yet that the journey could belong to: begin one in the window. A new workspace begins with one: new --team.
       *[other] Several teams could own the journey: { $there }. Say which with --team.
    } Nothing was imported.
cli-import-wave-unneeded = The log itself says when: “{ $column }”. --wave is for logs that do not. Nothing was imported.
cli-import-another-log = This log has the columns of “{ $name }” and is not the same log: of { $known ->
        [one] one case
       *[other] { $known } cases
    } with known numbers, { $otherwise } were opened at another time or by another customer. Nothing was imported. --new begins an import of its own; --update "{ $name }" overwrites those cases.
# $where: the row as a whole, or a cell of it.
# Lines with the same fault in the same column.
cli-import-reject-lines = { $count } lines, first { $lines }{ $where ->
        [cell] , “{ $column }”
       *[row] {""}
    }: { $reason }
cli-import-mapping-file = --mapping wants the path of a file with JSON, as --check writes it, and not the JSON itself. Nothing was imported.
cli-import-reject = Line { $line }{ $where ->
        [cell] , “{ $column }”
       *[row] {""}
    }: { $reason }
cli-import-rejects-more = { $count ->
        [one] One more
       *[other] { $count } more
    }; --rejects saves them as a table with the reasons.
cli-import-lacks = These columns of “{ $name }” are not in the log (see above). Nothing was imported. --update "{ $name }" brings it up to date without them, --new begins another import.
cli-import-same-cases = { $known } of { $cases } cases of this log stand in “{ $name }” already. Nothing was imported. --update "{ $name }" brings it up to date, --new imports them a second time.
cli-import-texts-go = { $count ->
        [one] One text that a customer wrote stands
       *[other] { $count } texts that customers wrote stand
    } in “{ $name }”, and would go with what is replaced. Nothing was imported. --voice names the column that brings them again, --without-texts lets them go.
cli-import-which = Several imports have these columns: { $names }. Nothing was imported. Say which one it brings up to date with --update, or begin another with --new.
cli-import-updated = Brought “{ $name }” up to date: { $added ->
        [one] 1 case is
       *[other] { $added } cases are
    } new, { $changed } { $changed ->
        [one] was
       *[other] were
    } known otherwise.
cli-import-unchanged = “{ $name }” knew all of it already: nothing changed.
cli-import-replaced = The cases of “{ $name }” are replaced: { $removed } went, { $added } came. Its outcomes stay and are computed anew.
cli-import-removed = “{ $name }” is removed with its cases. Importing the file again brings them back.
cli-import-none = Nothing is imported yet.
cli-import-item = “{ $name }”: { $cases ->
        [one] 1 case
       *[other] { $cases } cases
    }; last file { $day }, { $rows ->
        [one] 1 line
       *[other] { $rows } lines
    }, { $rejected } not readable
cli-import-mapping = Mapping “{ $name }”: { $columns }, { $day }
cli-import-outcomes = Outcomes computed from it: { $names }
cli-import-marks = { $count ->
        [one] One note or decision about limits stands in their charts.
       *[other] { $count } notes and decisions about limits stand in their charts.
    }
cli-import-cards = Cards that aim at them: { $titles }
cli-questions = Before the log can be imported, somebody has to answer. Nothing was stored.
cli-question-order = “{ $column }” can be read both ways. Line { $line }: { $written } may be { $readings }.
cli-question-day-number = “{ $column }” holds numbers that could be days as Excel counts them: in line { $line }, { $written } would be { $readings }. If they are, write "dayNumber" as its dateOrder.
cli-question-mixed = “{ $column }” holds dates of both orders; no order reads them all.
cli-question-time = No column seems to say when a case was opened. If everything in the log is from one day, as in the wave of a survey, say which: --wave.
cli-questions-next = Write the mapping with --check, answer there, and import with --mapping.

### Rules in files

# $policy: the hit policy as DMN names it.
cli-rule-decision = { $name } ({ $policy }, { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    })
cli-rule-no-table = The file holds no decision table.
cli-rule-beyond = Evaluated, but nothing is proved of it:
cli-rule-beyond-around = What it makes of the answers of its tables.
# How far a check is.
cli-rule-progress = { $name }: { $step ->
        [rows] rows, { $done } of { $all }
        [overlaps] overlaps, { $done } of { $all }
        [guardrails] guardrails, { $done } of { $all }
        [others] other tables, { $done } of { $all }
       *[gaps] gaps, { $done } found
    } …
cli-rule-circle = { $names }: they need each other in a circle, so none of them decides anything.
cli-rule-any-case = nothing is asked
cli-rule-unsupported = Kept, but neither proved nor evaluated:
cli-rule-feature = { $element }: { $kind ->
        [function] a function in { $fact }
        [language] an expression in { $fact }
        [imported] a text in another file
        [expression] an expression that DMN does not have, { $fact }
        [hitPolicy] a hit policy that DMN does not have, { $fact }
        [later] an expression that DMN has only since a later edition, { $fact }
        [noAnswer] the table has no column for an answer
       *[test] the test case “{ $fact }” cannot be read
    }
cli-rule-uneven = { $element }: row { $row } has { $has } { $kind ->
        [conditions] { $has ->
            [one] condition
           *[other] conditions
        }
       *[answers] { $has ->
            [one] answer
           *[other] answers
        }
    }, the table has { $columns }
cli-rule-import = { $name }: a model in another file
cli-rule-duplicate = More than one decision is called “{ $name }”, or has that as its id: nobody knows which one is meant.
cli-rule-unread = { $name }, row { $row }, { $column }: “{ $text }” cannot be read: { $why } (character { $position })
# $kind is the code of what is wrong, $found what stands there or is missing.
cli-rule-unread-why =
    { $kind ->
        [tooLong] more than { $found } characters stand there
        [notUnderstood] “{ $found }” is not understood
        [valueMissing] a value is missing
        [notClosed] “{ $found }” is opened and never closed
        [tooDeep] too many brackets stand inside each other
        [notInFormula] “{ $found }” is not understood in a formula
        [expected] “{ $found }” is missing
        [unknownName] “{ $found }” is no input and no function
        [wrongArguments] “{ $found }” takes another number of values
        [wrongKind] a value of another type belongs there
        [beyondNumbers] the number is beyond anything that can be counted
        [divisionByZero] it divides by zero
        [ambiguousNumber] “{ $found }” can be two different numbers
        [oneOrSeveral] “{ $found }” can be one number or several
        [wrongUnit] “{ $found }” is another unit
        [unknownValue] “{ $found }” is none of the values
        [noSuchDate] there is no day “{ $found }”
        [ambiguousDate] “{ $found }” can be two different days
        [dateIncomplete] “{ $found }” is no whole date
        [unitMissing] “{ $found }” lacks its unit
        [mixedUnits] “{ $found }” has no fixed length in what the term counts
        [noOrder] these values have no order
        [rangeBackwards] the range runs backwards
        [outOfBounds] it lies outside the bounds of the term
        [betweenSteps] it lies between two steps of the term
       *[unknownTerm] the term of the column is gone
    }
cli-rule-gap =
    { $status ->
        [proved] No gap: every case has an answer.
        [violated] Gap: when { $case }, no row answers.
       *[notProvable] Gaps: not provable: { $why }.
    }
cli-rule-overlap =
    { $status ->
        [proved] No overlap.
        [violated] Overlap: rows { $rows } answer when { $case }.
       *[notProvable] Overlaps: not provable: { $why }.
    }
cli-rule-unreachable =
    { $status ->
        [proved] Every row answers some case.
        [violated] Row { $rows } never answers.
       *[notProvable] Rows that never answer: not provable: { $why }.
    }
cli-rule-guardrail =
    { $status ->
        [proved] Guardrail “{ $guardrail }”{ $bound }: kept.
        [violated] Guardrail “{ $guardrail }”{ $bound }: broken by { $together ->
            [yes] rows { $rows } together, which come to { $total },
           *[no] row { $rows }
        } when { $case }.
        [doesNotApply] Guardrail “{ $guardrail }”{ $bound }: does not apply.
       *[notProvable] Guardrail “{ $guardrail }”{ $bound }: not provable: { $why }.
    }
cli-rule-guardrail-asked = Guardrail “{ $guardrail }”{ $bound }: broken, the table asks for what may never be an input.
cli-rule-unknown-term = The frame names “{ $name }”, which the file does not have. Check how it is spelled.
cli-rule-unsatisfiable = No value can keep these guardrails together: { $names }
cli-rule-contradiction =
    { $status ->
        [violated] Contradiction with “{ $other }”: row { $rows } when { $case }.
       *[notProvable] Contradictions with “{ $other }”: not provable: { $why }.
    }
cli-rule-gap-computed =
    { $status ->
        [violated] Gap: row { $rows } computes nothing for “{ $output }” when { $case }.
       *[notProvable] Whether “{ $output }” always has a value is not provable: { $why }.
    }
cli-rule-guardrail-computed =
    { $status ->
        [violated] “{ $output }” does not take { $value }, which row { $rows } comes to (perhaps together with others) when { $case }.
       *[notProvable] Whether “{ $output }” takes what is computed is not provable: { $why }.
    }
cli-rule-why =
    { $reason ->
        [unreadCells] cells cannot be read
        [unusableTerm] an input or output is faulty
        [unfitBound] the bound does not fit the output
        [stopped] ran out of time (more with --seconds)
        [tooManyTogether] too many rows fit together
        [noOrder] an output has no order of values
        [tooManyDigits] the sum has too many digits
        [productOfInputs] a formula multiplies or divides inputs with each other
        [unknownFunction] a formula uses a function that the proof cannot follow
        [tooManyPieces] the cases of a formula fall into too many pieces
        [formula] formulas would have to be compared with each other
        [severalAnswers] several rows answer together
       *[unconfirmed] not confirmed
    }
cli-feel-warning = { $asked } (at { $place }): { $reason }.
cli-feel-reason =
    { $kind ->
        [unknownName] nothing is called “{ $name }”
        [unknownMember] it has no part “{ $name }”
        [unknownType] there is no type “{ $name }”
        [wrongOperands] “{ $name }” cannot be done with { $left } and { $right }
        [wrongKind] { $left } is needed, and there is { $right }
        [wrongType] the value is not of the type that was declared for it
        [wrongArguments] “{ $name }” takes other arguments
        [wrongArgument] “{ $name }” does not take { $right } as “{ $left }”
        [noSuchMoment] there is no such day, time or duration
        [notUnderstood] “{ $name }” cannot be understood
        [divisionByZero] it divides by zero
        [notDefined] it is not defined, such as the root of a negative number
        [beyondNumbers] it goes beyond all numbers
        [noClock] it asks for today, and nobody says what day it is
        [external] it calls a function outside DMN, which is never done
        [cycle] it needs itself
        [noLogic] nothing says how to decide it
        [noRow] no row answers
        [severalRows] rows { $name } fit together
        [unevenRow] row { $name } has more or fewer cells than the table has columns
        [untakenInput] “{ $name }” has a value that it does not take
        [tooDeep] it is nested too deeply
       *[tooMuch] it is too much work for one value
    }
cli-feel-kind =
    { $kind ->
        [null] nothing
        [boolean] yes or no
        [number] a number
        [text] a text
        [date] a day
        [time] a time of day
        [dateTime] a day with a time
        [yearsAndMonths] a duration in years and months
        [daysAndTime] a duration in days and hours
        [list] a list
        [context] a value with parts
        [range] a range
       *[function] a function
    }
cli-rule-compared =
    { $name }: { $status ->
        [same] every case keeps its answer.
        [changed] these cases get another answer:
       *[not_provable] not provable.
    }
cli-rule-gone = { $name }: not in the second file.
cli-rule-new = { $name }: only in the second file.
# $ids: the ids of those that are called so
cli-rule-ambiguous = More than one decision is called “{ $name }”. Nothing was evaluated. Ask for one by its id: { $ids }.
cli-rule-no-decision = The file has no decision “{ $name }”. Nothing was evaluated. Name one of its decisions.
cli-rule-unreadable = { $path } cannot be read: { $detail }. Nothing was changed. Check the file.
cli-rule-unreadable-dmn = { dmn-problem } Nothing was changed. Change it in the tool it comes from, or choose another file.
cli-rule-imported =
    { $count ->
        [one] Imported as a draft. The file is kept with it.
       *[other] { $count } rules imported as drafts. The file is kept with them.
    }
cli-rule-exported =
    { $count ->
        [one] 1 rule written to { $path }.
       *[other] { $count } rules written to { $path }.
    }
cli-rule-several = Several rules decide “{ $name }”. Nothing was written. Say the team with --team.
cli-rule-no-file = “{ $name }” came in no file. Nothing was written. Say --to 1.3 or --to 1.5.
cli-rule-term-ours = { $name }: your term
cli-rule-term-new = { $name }: new, as “{ $new }”
cli-cases-unused = Column “{ $name }” is no input of the model; it stays as it is.
cli-cases-missing = No column is called “{ $name }”: it counts as missing in every case.
cli-cases-line = Line { $line }: { $problem }
cli-cases-odd = It has more or fewer cells than the head, or a quotation mark that nothing closes. It is not answered.
cli-cases-no-value = “{ $text }” in column “{ $name }” { $kind ->
        [number] is no number.
        [notTaken] is a value that the input does not take: it is beyond its bounds or between its steps.
        [beyondNumbers] is beyond all numbers that are counted with.
        [date] is no day.
        [duration] is no length of time.
        [yesNo] is neither yes nor no.
        [enum] is none of: { $values }.
       *[text] cannot be read.
    } The line is not answered.
cli-cases-answer = { $name }: answer
cli-cases-problem = Problem
cli-cases-done =
    { $lines ->
        [one] 1 line
       *[other] { $lines } lines
    }, { $troubled ->
        [0] all answered.
        [one] 1 of them with a problem.
       *[other] { $troubled } of them with problems.
    }

### Control charts of files

cli-chart-of =
    { $kind ->
        [p] p chart (shares)
        [pprime] p′ chart (shares that vary more than chance explains)
        [u] u chart (rates)
        [uprime] u′ chart (rates that vary more than chance explains)
        [funnel] Funnel plot
       *[xmr] XmR chart
    }, { $points ->
        [one] 1 figure
       *[other] { $points } figures
    }
cli-chart-point = point
cli-chart-value = figure
cli-chart-lower = lower limit
cli-chart-centre = centre
cli-chart-upper = upper limit
cli-chart-flags = signals
cli-chart-flag-outside = outside the limits
cli-chart-flag-shift = run on one side
cli-chart-flag-trend = trend
cli-chart-flag-two-of-three = two of three near a limit
cli-chart-flag-three-of-four = three of four near a limit
cli-chart-says = What the chart says
cli-chart-segment =
    Points { $from } to { $to }: { $state ->
        [none] too few figures for limits.
        [provisional] the limits stand on { $basis } figures. Below { $needed } they are provisional and signal nothing.
        [quiet] no signal. A better or worse figure between the limits means nothing by itself.
       *[signals] { $signals ->
            [one] 1 figure is
           *[other] { $signals } figures are
        } part of a signal.
    }
cli-chart-doubt =
    Careful: { $why ->
        [carriesOver] each figure carries over to the next ({ $share } of it), so the limits are too close and signal too often.
        [selectedByEnd] what was counted was selected by how it ended, and figures move by that alone.
       *[skewed] the figures lie farther out on one side than on the other, so that side lies outside by itself too often.
    }
cli-chart-runs =
    Runs: the longest has { $longest } figures (up to { $allowed } is noise), the centre is crossed { $crossings ->
        [one] once
       *[other] { $crossings } times
    } ({ $needed } or more is noise). { $signal ->
        [yes] Something moved.
       *[no] Nothing unusual about the runs.
    }
cli-chart-funnel =
    { $outside ->
        [0] No group differs from the others
        [one] 1 group differs from the others
       *[other] { $outside } groups differ from the others
    } by more than the limits allow. { $differ ->
        [yes] The groups differ more than chance explains anyway; the limits are widened by it.
       *[no] The groups differ no more than chance explains.
    }
cli-chart-no-column = { $path } has no column “{ $columns }”. In its first line stand: { $there }. Nothing was drawn. Name one of its columns.
cli-chart-rebase-outside = --rebase-at { $at } lies outside the series: its { $points } points are counted from 0 to { $last }.
cli-chart-fix-outside = --fix-after { $at } is not possible: it takes at least 1 point, and there are { $points }.
cli-chart-odd-line = Line { $line } of { $path } has more or fewer cells than the header. Nothing was drawn. Correct the line.
cli-chart-no-rows = Below the header of { $path } stands nothing. Nothing was drawn. Give a file with figures.
cli-chart-too-long = { $path } has more than { $most } lines. Nothing was drawn. Draw the chart of weeks or days, not of single cases.
cli-chart-no-number = “{ $text }” in line { $line } is no number (column “{ $column }”). Nothing was drawn. Correct the cell, or leave it empty when the figure is missing.
cli-chart-two-readings = “{ $text }” in line { $line } can be read in two ways (column “{ $column }”): with decimals, or with thousands. Nothing was drawn. Write the column without marks between thousands.
cli-chart-negative = In line { $line } a count is below zero. Nothing was drawn. Counts are 0 or more.
cli-chart-more-than-all = In line { $line } more was found than it was found among, so this is no share. Nothing was drawn. Take --chart u or uprime for rates.
cli-chart-needs-counts = This chart needs to know what was counted in how much. Nothing was drawn. Give --numerator and --denominator.

### Outcomes

cli-outcome-outcome = Outcome
cli-outcome-week = Week
cli-outcome-monday = Monday
cli-outcome-value = Value
cli-outcome-counted = Counted
cli-outcome-among = Out of
cli-outcome-lower = Lower limit
cli-outcome-centre = Centre
cli-outcome-upper = Upper limit
cli-outcome-flags = Signal
cli-outcome-counts = Counts into the limits
cli-outcome-definition = Definition
cli-outcome-better = better
cli-outcome-worse = worse
cli-outcome-signal = signal
cli-outcome-maturity =
    { $kind ->
        [mature] yes
        [empty] no: nothing happened
        [beforeExtract] no: the extract had not begun
        [extractEnded] no: the extract had ended
        [openLeftOut] no: the slow cases, still open, are missing
        [windowOpen] no: the window is open
        [cohortEnded] no: the customer key was thrown away
        [stillOpen] no: too many cases are open
        [hiddenAnswers] no: so few answers that nothing is shown
        [fewAnswers] no: too few answers to compare
       *[fewCases] no: too few cases
    }
