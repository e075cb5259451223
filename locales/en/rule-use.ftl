## Rules in use: exceptions, test cases, cases from a file, what-if, review

### Exceptions at the row

rules-exceptions =
    { $count ->
        [one] 1 exception
       *[other] { $count } exceptions
    }
rules-exceptions-row =
    { $count ->
        [one] 1 exception from row { $number }
       *[other] { $count } exceptions from row { $number }
    }
rules-exceptions-when = in the last 90 days, the last one on { $day }
rules-exceptions-show = Show the row’s exceptions
# Stands before what was decided instead.
rules-exceptions-times =
    { $count ->
        [one] Once:
        [2] Twice:
       *[other] { $count } times:
    }
rules-exceptions-reason = { $count } times, last on { $day }
rules-exceptions-add = Add as a row
rules-exceptions-change = Change row { $number }
rules-exceptions-change-draft = Change row { $number } in the draft
# $bound: "at most €40". The exceptions go up to the guardrail and no further.
rules-exceptions-reached =
    { $count ->
        [one] One of them goes as far as “{ $name }” allows ({ $bound }).
       *[other] { $count } of them go as far as “{ $name }” allows ({ $bound }).
    } There the frame stops you, not the row.
rules-exceptions-frame = Propose a change of the frame

### Test cases

rules-tests = Test cases
rules-tests-none = A case that is kept from “Try a case” is answered anew at every change: you see at once when it gets another answer.
rules-tests-passing =
    { $count ->
        [one] The test case gets its answer
       *[other] All { $count } test cases get their answer
    }
rules-tests-failing =
    { $count ->
        [one] 1 of { $all } test cases gets another answer
       *[other] { $count } of { $all } test cases get another answer
    }
rules-tests-passed = gets its answer:
rules-tests-failed = gets another answer:
rules-tests-keep = Keep as a test case
rules-tests-edit = Change the test case
rules-tests-note = At every change of the rule it is looked whether this case still gets this answer.
rules-tests-name = What you call it
rules-tests-nothing = Nothing is expected yet. Say what the answer is to set.
rules-tests-expected = The answer it ought to get
# A part of the answer that is not looked at.
rules-tests-any = whatever it is
rules-tests-kept = Kept as a test case: { $name }
rules-tests-open = Show in “Try a case”
rules-tests-menu = What can be done with “{ $name }”
rules-tests-change = Change
rules-tests-remove = Remove
rules-tests-expects = Expected: { $said }.
# $rows: numbers of rows; $said: what they answer.
rules-tests-got =
    { $count ->
        [one] Row { $rows } answers: { $said }.
       *[other] Rows { $rows } answer: { $said }.
    }
# $list: names of inputs.
rules-tests-incomplete = The rule asks for { $list }, and the case does not say that.

### Looked at again

rules-review-none = You have not set a day to look at it again.
rules-review-on = v{ $number } is looked at again on { $day }.
rules-review-due = v{ $number } was to be looked at again on { $day }.
rules-review-set = Set a day
rules-review-change = Set another day
rules-review-remove = Without a day
rules-review-missing = Which day?

### What a draft would have done to the cases that came

rules-came-link = Try v{ $number } on the cases of the last 90 days
rules-came-which = Which cases
rules-came-all = All cases
rules-came-came = Cases that came
rules-came = The cases of the last { $days } days
rules-came-none = In the last { $days } days no case was kept at the case desk, so there is nothing to try the draft on.
rules-came-desk = To the case desk
rules-came-same =
    { $count ->
        [one] 1 of { $all } cases would have got the same answer.
       *[other] { $count } of { $all } cases would have got the same answer.
    }
rules-came-changed =
    { $count ->
        [one] 1 would have got another.
       *[other] { $count } would have got another.
    }
# $list: rules-came-lack, one or more
rules-came-cannot-say =
    { $count ->
        [one] Of 1 nothing can be said: it lacks { $list }.
       *[other] Of { $count } nothing can be said: they lack { $list }.
    }
# A term that cases lack, and how many of them where that is not all.
rules-came-lack = “{ $name }”{ $count ->
        [0] {""}
       *[other] { " " }({ $count })
    }
# Cells stand in the way.
rules-came-unclear =
    { $count ->
        [one] Of 1 nothing can be said, because cells cannot be read or the answer hangs on a formula.
       *[other] Of { $count } nothing can be said, because cells cannot be read or the answer hangs on a formula.
    }
# What the numbers of a term add up to over all cases.
rules-came-effect = { $name } altogether: { $before } with v{ $one }, { $after } with v{ $other }.
rules-came-times =
    { $count ->
        [one] 1 case, for example
       *[other] { $count } cases, for example
    }

### Cases from a file

rules-batch-open = Many cases from a file
rules-batch = Cases from a file
# $list: names of the terms that a case says.
rules-batch-note = A CSV file whose columns are called like the terms of the rule: { $list }. A column called like an answer says what is expected. Nothing of it is kept.
rules-batch-choose = Choose a CSV file
rules-batch-other = Another file
rules-batch-files = CSV files
rules-batch-file = the file
rules-batch-busy =
    { $what ->
        [save] Writes the answers.
       *[other] Reads { $file }.
    }
rules-batch-read =
    { $encoding }, { $delimiter ->
        [semicolon] semicolons
        [tab] tabs
        [bar] vertical bars
       *[comma] commas
    } between the cells, names in line { $line }
rules-batch-language = How numbers and days are written
rules-batch-de = German: 1.500,50
rules-batch-en = English: 1,500.50
rules-batch-unused =
    { $count ->
        [one] Not used, because no term of the rule is called so: { $list }.
       *[other] Not used, because no terms of the rule are called so: { $list }.
    }
rules-batch-missing =
    { $count ->
        [one] No column is called “{ $list }”, and the rule asks for it. Give a column this name and choose the file again.
       *[other] No columns are called { $list }, and the rule asks for them. Give columns these names and choose the file again.
    }
rules-batch-no-lines = Below the names in line { $line } there is no case.
rules-batch-only = What is shown
rules-batch-lines =
    { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
rules-batch-answered = answered: { $count }
rules-batch-gap = no row: { $count }
rules-batch-several = several rows: { $count }
rules-batch-unclear = not to be said: { $count }
rules-batch-unreadable = not readable: { $count }
rules-batch-differs = not as expected: { $count }
rules-batch-met = { $count } as expected
rules-batch-table = The cases and their answers
rules-batch-line = Line
rules-batch-answer = Answer
rules-batch-odd = More or fewer cells than there are names: not read.
# $text: what stands in the cell; $why: a sentence.
rules-batch-cell = { $name }: “{ $text }”. { $why }
rules-batch-nothing = { $name }: empty. The rule asks for it.
rules-batch-more = The first { $count } of { $all }. The saved file has them all.
rules-batch-save = Save the answers
rules-batch-saved = Saved: { $path }
# A file name.
rules-batch-proposed = { $file } answers.csv
rules-batch-file-came = What came of it
rules-batch-file-rows = Row
rules-batch-file-got = answer
rules-batch-file-answered = answered
rules-batch-file-gap = no row answers
rules-batch-file-several = more than one row answers
rules-batch-file-unclear = not to be said while cells of the rule cannot be read
rules-batch-file-unreadable = not readable
rules-batch-file-met = as expected
rules-batch-file-differs = not as expected
