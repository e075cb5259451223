# The case desk: rules in force for somebody in a conversation.

desk-title = Case desk
desk-note = rules in force, for the conversation you are in
desk-new = New case
desk-topics = Topics
desk-other = Other topic
desk-other-heading = Rules in force on your journeys
desk-empty = No rule is in force on your journeys yet.
desk-empty-question = Which answer would you like to give without asking anybody?
desk-empty-rules = To the rules
desk-empty-managers = A team answers cases here.
desk-empty-managers-question = For which team do you want to look? Choose it at the top left.

## What is known

desk-inputs = What you know
desk-cannot-say = cannot say
desk-fallen =
    { $count ->
        [0] no row falls away
        [one] { $count } of { $all } rows falls away
       *[other] { $count } of { $all } rows fall away
    }
desk-fallen-more =
    { $count ->
        [0] none falls away
        [one] { $count } more falls away
       *[other] { $count } more fall away
    }
# $question: one of desk-question
desk-ask-decides = You could ask: <b>“{ $question }”</b> Then the answer is clear.
desk-ask = You could ask: <b>“{ $question }”</b> It tells the most.
# $name is the term as people call it, $unit what it counts, $values its values.
desk-question-yesNo = { $name }: yes or no?
desk-question-enum = { $name }: { $values }?
desk-question-number = { $name }: how much?
desk-question-unit = { $name }: how many { $unit }?
desk-question-date = { $name }: which day?
desk-question-duration = { $name }: how long?
desk-question-text = { $name }: what exactly?
desk-asked-by = for “{ $topic }”
# What another rule of the team answers. $topic is what that rule decides.
desk-fed-open = follows from “{ $topic }”
desk-fed-from = from “{ $topic }”
desk-fed-row = from “{ $topic }”, row { $number }
desk-fed-silent = “{ $topic }” says nothing about this
desk-fed-silent-why = Row { $number } of “{ $topic }”: { $why }
desk-fed-otherwise = Say otherwise
desk-fed-back = Take what “{ $topic }” says
desk-fed-reason = Why not { $value }, as “{ $topic }” says?
desk-fed-reason-missing = The reason is missing. It is kept with “{ $topic }” as an exception.
desk-unreadable = This is no { $kind ->
        [number] number
        [date] day
        [duration] length of time
       *[other] value
    } yet.

## What is possible

desk-answers = Answers
desk-none = No row answers this case.
desk-none-note = The team marked such cases as impossible, or the inputs contradict each other. Look at them again.
desk-one = { $count ->
        [one] Row { $rows } answers.
       *[other] Rows { $rows } answer the same.
    }
desk-possible = { $count ->
        [2] Two answers are
        [3] Three answers are
        [4] Four answers are
       *[other] { $count } answers are
    } still possible.
desk-possible-decides = { desk-possible } One question decides.
desk-together = { $count ->
        [one] One row may be part of the answer.
       *[other] { $count } rows may be part of the answer.
    }
desk-together-settled = { $count ->
        [one] Row { $rows } answers.
       *[other] Rows { $rows } answer together.
    }
desk-together-open = What these rows say together is certain once the rest is known. Fill in what you know.
desk-many = Fill in what you know. The answers stand here when four or fewer are left.
desk-rows-left = Row { $number }: still possible
desk-rows-gone = Row { $number }: fallen away
desk-rows-of = { $left } of { $all } rows
desk-then = then row { $number }
desk-row = row { $number }
desk-looked = looked at now
desk-up-to = up to { $value }
desk-bar = { $name }: { $value }, allowed { $bound }
desk-bar-most = up to { $high }
desk-bar-between = from { $low } to { $high }
desk-allowed = Allowed: { $bound }
desk-fact = { $name }: { $value }
desk-certain = Certain either way:
desk-unanswered = For some cases like this there is no row.

## What can be done

desk-take = { $count ->
        [one] Take row { $rows }
       *[other] Take rows { $rows }
    }
desk-take-one = Choose a row and take it…
desk-which = Which row applies?
desk-take-lead = { $said }: take row { $number }
desk-otherwise = Decide otherwise
desk-copy = Copy as plain words
desk-copied = Copied.
desk-kept = { $count ->
        [one] Kept: row { $rows }.
       *[other] Kept: rows { $rows }.
    }
desk-kept-exception = { $count ->
        [one] Kept as an exception from row { $rows }.
       *[other] Kept as an exception from rows { $rows }.
    }
desk-take-back = Take it back
desk-taken-back = Taken back, nothing of it was kept.
desk-new-version = Version { $number } applies from now on. What you filled in stays.
desk-privacy = Kept: rule version, row, these inputs, a reason if there is one, and the day. Not kept: the customer, you, the time of day. What-if and exceptions are counted from this.

## Keys

desk-key-topic = topic
desk-key-input = next input
desk-key-look = look at an answer
desk-key-take = take it
desk-key-otherwise = otherwise
desk-key-copy = copy
desk-key-other = other topic
desk-key-new = new case
desk-key-say = answer the question

## What is said alike

desk-statements = What we say alike
desk-statements-note = on every channel
desk-statements-none = Nothing is agreed for this topic yet.
desk-statement-ours = ours, verified on { $day }
desk-statement-theirs = { $team }, verified on { $day }
desk-statement-ours-old = ours, verified { $days } days ago
desk-statement-theirs-old = { $team }, verified { $days } days ago
desk-statement-old = Old: verified more than 90 days ago
desk-statement-ask = Ask them
desk-statement-ask-title = Is this still right? “{ $sentence }”
desk-statement-is-asked = asked
desk-statement-asked = { $team } have it on their board.
desk-statement-right = It is still right
desk-statement-add = Add a sentence
desk-statement-sentence = What do you say?
desk-statement-where = Where is it said?
desk-statement-at-rule = with this topic
desk-statement-at-stage = at the stage “{ $stage }”
desk-statement-edit = Change
desk-statement-remove = Remove
desk-statement-acts = What can be done with “{ $sentence }”

## Decide otherwise

desk-otherwise-title = Decide otherwise, inside the frame
desk-otherwise-note = { $count ->
        [one] instead of row { $rows }, for this one case
       *[other] instead of rows { $rows }, for this one case
    }
desk-otherwise-row = { $count ->
        [one] row { $rows }: { $value }
       *[other] rows { $rows }: { $value }
    }
desk-otherwise-team-stop = team stop { $value }
desk-otherwise-stop = stop { $value }
desk-reason = Why is it right here?
desk-reason-hint = No names, no numbers: the team reads this, and nobody should recognise themselves.
desk-keep = Keep as an exception
desk-inside = inside the frame
desk-outside = outside “{ $name }”
desk-same = the same as the row
desk-needs-reason = a reason is missing
# $count counts the one that is being decided, $day is that of the first.
desk-again = This is exception number { $count } from row { $row } with this answer since { $day }.
desk-after = The team will see the reasons, nobody’s name.
desk-propose = Propose a row
desk-proposed = The row stands in the draft. See whether it is right for the next cases.
