# The registry of outcomes: names, and the one sentence that says how a figure is computed.

measure-name = { $what ->
        [repeatContact] Came again within { $days } days
        [firstContact] Solved at first go
        [reopened] Reopened
        [resolved] Solved within { $days } days
        [endToEnd] From first contact to the end
        [handovers] Handed on
        [handedOn] Handed on more than once
        [satisfied] Satisfied
        [easy] It was easy
        [recommend] Would recommend us
        [answered] Answered when asked
        [reachedPerson] Reached a person when wanted
        [contained] Solved by the bot alone
        [failureDemand] Failure demand
        [retained] Stayed with us
       *[own] Outcome
    }
measure-note = { $what ->
        [repeatContact] of cases with a customer
        [firstContact] no repeat contact within { $days } days
        [reopened] of ended cases
        [resolved] of all cases
        [endToEnd] half are done by then
        [handovers] how often a case is handed on
        [handedOn] of all cases
        [satisfied] the two highest marks
        [easy] agree, of those who answered
        [recommend] promoters less detractors
        [answered] of those who were asked
        [reachedPerson] of those who asked for one
        [contained] not handed on, not given up, not come again
        [failureDemand] caused by something not done or not done right
        [retained] of customers with a case
       *[own] { "" }
    }
measure-cheat = { $what ->
        [repeatContact] Keep old cases open and write the new contact into them.
        [firstContact] Keep old cases open and write the new contact into them.
        [reopened] Open a new case instead of the old one.
        [resolved] Close early and let the customer come back.
        [endToEnd] Close early and let the customer come back.
        [handovers] Keep what somebody else could solve.
        [handedOn] Keep what somebody else could solve.
        [satisfied] Ask only those who are satisfied, or ask for a good mark.
        [easy] Ask only after the easy cases.
        [recommend] Ask only those who like us, or ask for a ten.
        [answered] Invite only those who usually answer.
        [reachedPerson] Make it hard to ask for a person.
        [contained] Make it hard to get from the bot to a person.
        [failureDemand] File it under another topic.
        [retained] Make it hard to leave.
       *[own] { "" }
    }

measure-share = { $numerator } of { $denominator } { $of }: { $what }.
# $more: which of both are more, $by: by how many.
measure-net = { $more ->
        [promoters] { $by } more promoters than detractors among { $denominator } { $of }: { $what }.
        [detractors] { $by } more detractors than promoters among { $denominator } { $of }: { $what }.
       *[none] As many promoters as detractors among { $denominator } { $of }: { $what }.
    }
measure-mean = { $numerator } { $what } in { $denominator } { $of }.
measure-median = Half are done by then, { $also } of 100 within { $within }. Calendar time from first contact to { $ends ->
        [closed] last closing
       *[resolved] the last time a case was called resolved
    }; { $numerator } of { $denominator } cases have ended, open ones are counted in.
measure-pulse = The mean of the answers in your pulse, from 1 (not at all) to 5 (fully). A round counts for a question from { $needed } answers on; nobody’s answer is kept. Right at either end the mean stays one mark of one answer away, so that it never says what everybody answered.
measure-own = Entered by the team, week by week.
measure-window = Only weeks whose window has closed count.
measure-interval = With 95 % confidence between { $lower } and { $upper }.
measure-excludes = { $what ->
        [withoutCustomer] Cases without a customer are left out.
        [notEnded] Cases that have never ended are left out.
        [beyondScale] Blanks and marks beyond the scale are left out.
       *[notSaid] Cases of which the log does not say it are left out.
    }
measure-of = { $what ->
        [casesWithCustomer] cases with a customer
        [endedCases] cases that have ended at least once
        [answers] answers from { $lowest } to { $highest }
        [invited] customers who were asked
        [wantedPerson] cases whose customer asked for a person
        [automatedCases] cases that an automaton began
        [casesWithCause] cases whose cause is known
        [casesWithFate] cases after which we know whether the customer stayed
       *[cases] cases
    }
measure-counted = { $what ->
        [casesFollowedByAnother] their customer opened another one{ $topic ->
            [yes] { " on the same topic" }
           *[no] { "" }
        } within { $days } days
        [solvedAtFirst] not opened again, and their customer opened no other one{ $topic ->
            [yes] { " on the same topic" }
           *[no] { "" }
        } within { $days } days
        [endedInTime] ended within { $days } days
        [reopenedCases] opened again
        [handedOnCases] handed on more than once
        [highAnswers] { $way ->
            [down] marks up to { $from }; the lowest is the best
           *[up] marks from { $from } on
        }
        [promotersLessDetractors] marks of 9 and 10, less marks of 0 to 6
        [answeredInvitations] answered
        [reachedPerson] reached one
        [containedCases] not handed on, not given up, and their customer opened no other one within { $days } days
        [failureDemand] { $topics ->
            [0] caused by something not done or not done right
           *[other] on { $named }
        }
        [retained] stayed
        [changesOfPerson] changes from one person to another
       *[changesOfGroup] changes of group
    }
measure-topic = “{ $topic }”
