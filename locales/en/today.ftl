# What is true for a team today. It ends.

today-title = Today
today-date = { $day }, week { $week }
today-key-up = up
today-key-down = down
today-worse-and-better = { $worse ->
        [one] One outcome
        [2] Two outcomes
        [3] Three outcomes
        [4] Four outcomes
        [5] Five outcomes
        [6] Six outcomes
       *[other] { $worse } outcomes
    } got worse, { $better ->
        [one] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
       *[other] { $better }
    } got better.
today-worse = { $worse ->
        [one] One outcome
        [2] Two outcomes
        [3] Three outcomes
        [4] Four outcomes
        [5] Five outcomes
        [6] Six outcomes
       *[other] { $worse } outcomes
    } got worse.
today-better = { $better ->
        [one] One outcome
        [2] Two outcomes
        [3] Three outcomes
        [4] Four outcomes
        [5] Five outcomes
        [6] Six outcomes
       *[other] { $better } outcomes
    } got better.
today-decisions = { $decisions ->
        [one] One decision waits
        [2] Two decisions wait
        [3] Three decisions wait
        [4] Four decisions wait
        [5] Five decisions wait
        [6] Six decisions wait
       *[other] { $decisions } decisions wait
    } for you.
today-asks-wait = { $count ->
        [one] A team waits for your answer.
       *[other] { $count } asks wait for your answer.
    }
today-experiments = { $count ->
        [one] One experiment is to be looked at.
       *[other] { $count } experiments are to be looked at.
    }
today-cards-due =
    { $count ->
        [one] One card is due
       *[other] { $count } cards are due
    }{ $late ->
        [0] .
        [one] , one of them overdue.
       *[other] , { $late } of them overdue.
    }
today-cards-late =
    { $count ->
        [one] One card is overdue.
       *[other] { $count } cards are overdue.
    }
today-asks-declined =
    { $count ->
        [one] An ask of yours was declined.
       *[other] { $count } asks of yours were declined.
    }
today-cards-blocked =
    { $count ->
        [one] One card is blocked.
       *[other] { $count } cards are blocked.
    }
today-rest = Everything else is steady.
today-quiet = Everything is steady.
today-nothing = Nothing asks for you today.
today-young = You have just begun.
today-young-rest = This is what comes next, in any order.
today-ahead = What comes next
today-ahead-note = each begins in its room
today-ahead-stages = Draw the stages of your journey
today-ahead-stages-note = What customers go through, from the first thought to the end, in their words.
today-ahead-figures = Let figures speak
today-ahead-figures-note = Import a service log, or enter the first weeks by hand.
today-ahead-frame = Ask for the frame
today-ahead-frame-note = Managers set it. Until there is one, no rule can be called inside it.
today-ahead-rule = Write down what you decide again and again
today-ahead-rule-note = A rule of your own, proved against the frame while you write.
today-ahead-board = Plan what you want to make better
today-ahead-board-note = A board with columns and limits of your own.
today-unknown = No current figure
today-more = and { $count } more on the board
today-moved = Outcomes that moved
today-now = Now { $value }.
today-last = Most recently { $value }.
today-look = Look at it together
today-beside = In week { $week }: { $mark }.
today-annotate = Note a known cause
today-rebase = Redraw the limits?
today-act-review = Review
today-act-round = To the round
today-tried = From the retro on { $day }
# An open retro: $day is when it began, $phase where it is.
today-retro = Retro, interrupted
today-retro-note = Began on { $day }, at “{ $phase }”.
today-round = Consent: { $what }
today-act-go-on = Go on
# The frame: $number is its version, $day the day it takes or took effect.
today-frame-version = Frame v{ $number }
today-frame-announced = In force from { $day }. You have not answered yet.
today-frame-unanswered = In force since { $day }. You have not answered yet.
today-frame-coming = Frame v{ $number }, announced for { $day }
today-act-answer = Answer
# A rule in force that the frame does not allow: $day is since or from when.
today-outside-since = Outside the frame since { $day }. It stays in force until you change it.
today-outside-from = Outside the frame from { $day }. Change it before then.
today-act-change = Change
today-proposal-for = Managers propose it for “{ $topic }”.
today-act-decide = Decide
# An objection of $team to version $number of the frame.
today-objection = { $team } objects to v{ $number } of the frame
today-objection-due = To be answered by { $day }.
today-objection-overdue = Was to be answered by { $day }.
today-proposal-by = { $team } proposes it for the frame.
today-waiting = Waiting for your voice
today-waiting-note = your rules, the frame and what others ask of you
today-version = { $topic }, v{ $number }
today-review = To be looked at again by { $day }.
today-review-late = Was to be looked at again by { $day }.
today-draft-ready = The proof holds. You can bring it into force.
today-consent = Waits for your consent, asked on { $day }.
today-draft-long = The proof takes longer. Open the draft and run it to the end.
today-draft-open = { $gaps ->
        [0] No gap
        [one] One gap
       *[other] { $gaps } gaps
    }{ $others ->
        [0] { "" }
        [one] , one other finding
       *[other] , { $others } other findings
    } in the proof.{ $contradictions ->
        [0] { "" }
        [one] { " " }Another team answers a case differently.
       *[other] { " " }Other teams answer { $contradictions } cases differently.
    }
today-blocked = Blocked
today-asks = Asks from other teams
today-taken-back = Not needed any more
# An ask that we had agreed to.
today-taken-back-by = { $team } took it back on { $day }
today-asked = Asked of other teams
today-look-at = look at it together, due { $day }
today-due = Due
today-days = { $days ->
        [0] since today
        [one] one day
       *[other] { $days } days
    }
today-waits-on = waits on { $name }
today-by = by { $day }
today-by-past = by { $day }, which has passed
today-steady = Steady
today-all = All outcomes
today-end = That is all for today.
today-no-frame = There is no frame yet. Until there is one, no rule can be called inside it.
today-first-team = Name the first team
today-first-team-note = It looks after a journey from the first contact to the last, and decides inside the frame.
today-first-frame = Set the frame
today-first-frame-note = What it is for, what every rule keeps to, and what teams decide by themselves.
today-act-begin = Begin
today-frame = The frame stands. What lies inside is the teams’.
today-frame-in-force = Frame v{ $number }, in force since { $day }
today-frame-draft = Draft of frame v{ $number }
today-teams = { $teams ->
        [one] One team
       *[other] { $teams } teams
    }, { $journeys ->
        [one] one journey
       *[other] { $journeys } journeys
    }
