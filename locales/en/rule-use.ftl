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
