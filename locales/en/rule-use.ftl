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
