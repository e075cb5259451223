# The room Terms: what all rules mean by a word, and the shared answers with what they set.

terms-title = Terms
terms-note = shared, so that rules of all teams mean the same
terms-none = No term yet.
terms-none-question = What do you look at before you decide, and what do you decide?
terms-new = New term
terms-edit = Change
terms-remove = Remove this term
terms-kept = “{ $name }” is changed.

### The list

terms-group-set = What rules decide
terms-group-asked = What rules look at
terms-group-unused = Not used by any rule yet
terms-protected = never an input
terms-same = the same everywhere
terms-rules =
    { $count ->
        [0] no rule
        [one] 1 rule
       *[other] { $count } rules
    }
# What bounds a number, a day or a length of time, behind its kind: "Number in €, from 0 to 60, in steps of 0.01".
terms-between = from { $min } to { $max }
terms-from = from { $min }
terms-to = up to { $max }
terms-step = in steps of { $step }

### One term

terms-protected-means = No rule may ask for it, whatever the guardrails say.
terms-same-means = Rules of all teams have to give the same case the same value.
terms-used = Rules that use it
terms-unused = No rule uses it.
terms-by-if = asks for it
terms-by-then = decides it
terms-by-answer = decides it through an answer
terms-draft = draft
terms-guardrails = What the frame says about it

### The catalogue of answers

terms-answers = Answers and what they set
terms-answers-note = Whoever gives one of these answers also says what it sets, so the frame binds it in every rule.
terms-answer-new = New answer
terms-answer-sets-nothing = sets nothing else
terms-answer-new-title = New answer: { $term }
terms-answer-dialog-note = One of the answers of “{ $term }”, shared by all teams.
terms-answer-name = What you say
terms-answer-name-hint = As customers hear it: “Resend by express”
terms-answer-name-missing = The answer has no name yet.
terms-answer-name-taken = There is an answer with this name already.
terms-answer-sets = What it sets besides
terms-answer-open = left open
terms-answer-more = Set something else as well
terms-answer-kept = “{ $name }” is kept.
terms-answer-remove = Remove this answer
terms-answer-remove-note = The answer leaves the list, and with it what it sets.
terms-values = The values
terms-value-new = New value
terms-value-new-title = New value: { $term }
terms-value-dialog-note = One of the values of “{ $term }”, shared by all teams.
terms-value-name = The value
terms-value-name-missing = The value has no name yet.
terms-value-name-taken = There is a value with this name already.
terms-value-remove = Remove this value
terms-value-remove-note = The value leaves the list. Rules cannot ask about it any more.
terms-answer-remove-do = Remove
terms-answer-removed = “{ $name }” is removed.

### Change or make a term

terms-new-title = New term
terms-edit-title = Change “{ $name }”
terms-dialog-note = Shared by all teams. While a rule in force uses it, named values may only be added.
terms-keep = Keep
terms-keep-anyway = Keep all the same

### What a change would do, looked at before it is kept

terms-check = What would change
terms-check-none = No rule would break or answer differently.
terms-check-breaks =
    { $count ->
        [one] 1 rule would break.
       *[other] { $count } rules would break.
    }
terms-check-changes =
    { $count ->
        [one] 1 rule would answer differently.
       *[other] { $count } rules would answer differently.
    }
terms-check-checked =
    { $of ->
        [0] There is no rule yet.
        [one] 1 version checked.
       *[other] { $checked } of { $of } versions checked, in force and drafts.
    }
terms-check-wait = It is still being looked at, and kept then.
terms-check-news = This would break other rules than what stood here before. Look at it, then keep it.
terms-check-stopped = Stopped before the end.
# $rows is a list of numbers.
terms-check-unreadable =
    { $count ->
        [one] Row { $rows } could not be read any more.
       *[other] Rows { $rows } could not be read any more.
    }
# <case>: the clauses of a case
terms-check-gap = <row>No row answers</row> when <case>it is so</case>.
# A customer situation comes before.
terms-check-contradicts = { $term } { $ours } here, { $theirs } in “{ $topic }” of { $team }.
# A customer situation comes before. $before and $after are answers.
terms-check-change = { $before } becomes { $after }.
