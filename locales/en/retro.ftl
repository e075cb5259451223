# Retrospectives: look at the evidence, gather, decide what to try.

retro-title = Retro
retro-of = { $team }, { $from } to { $to }
retro-none = No retro yet
retro-none-next = What would you like to learn from your last weeks? Begin with the evidence: it is there already.
retro-no-team = Retros belong to a team
retro-no-team-next = Switch to a team to hold one, or to read its past ones.
retro-begin = Begin a retro
retro-go-on = Go on with it
retro-running = Open, began on { $day }
retro-past = Past retros
retro-notes-count = { $count ->
        [one] One note
       *[other] { $count } notes
    }
retro-attempts-done = { $done } of { $all } tried things done

## How it is asked

retro-format = How do you want to ask?
retro-preset-evidenceFirst = Evidence first
retro-preset-startStopContinue = Start, stop, continue
retro-preset-fourLs = 4 Ls
retro-preset-sailboat = Sailboat
retro-preset-madSadGlad = Mad, sad, glad
retro-preset-daki = Drop, add, keep, improve
retro-preset-leanCoffee = Lean coffee
retro-preset-kalm = Keep, add, less, more
retro-preset-timeline = Timeline
retro-column-noticed = What did we notice?
retro-column-hinders = What stands in our customers’ way?
retro-column-worth-keeping = What is worth keeping?
retro-column-start = What do we start?
retro-column-stop = What do we stop?
retro-column-continue = What do we continue?
retro-column-liked = What did we like?
retro-column-learned = What did we learn?
retro-column-lacked = What did we lack?
retro-column-longed-for = What did we long for?
retro-column-wind = Wind: what drives us?
retro-column-anchor = Anchor: what holds us back?
retro-column-rocks = Rocks: what lies ahead?
retro-column-island = Island: where do we want to go?
retro-column-mad = What made us mad?
retro-column-sad = What made us sad?
retro-column-glad = What made us glad?
retro-column-drop = What do we drop?
retro-column-add = What do we add?
retro-column-keep = What do we keep?
retro-column-improve = What do we improve?
retro-column-topic = What should we talk about?
retro-column-less = What do we do less?
retro-column-more = What do we do more?
retro-column-high = What was a high?
retro-column-low = What was a low?
retro-column-turn = Where did it turn?
retro-own = A format of your own
retro-own-name = Name of the format
retro-own-question = Question { $number }
retro-own-kept = worth keeping, no vote needed
retro-own-add = Add a question
retro-own-remove = Remove question { $number }
retro-own-keep = Keep for next time
retro-own-forget = Forget “{ $name }”
retro-minutes = How long is each phase?
retro-minutes-sum = { $minutes } minutes together
retro-seats = How many take part?
retro-dots = Votes for each

## Phases

retro-phases = Phases
retro-phase = { $phase ->
        [arrive] Arrive
        [evidence] Look at the evidence
        [gather] Gather
        [themes] Find themes
        [decide] Decide
       *[close] Close
    }
retro-phase-minutes = { $minutes } min
retro-question = { $phase ->
        [arrive] How are you here today?
        [evidence] What stands out, and what surprises us?
        [gather] What should the others know?
        [themes] What belongs together?
        [decide] Which of these can we change ourselves?
       *[close] What do we take with us?
    }
retro-arrive-text = A word from everybody who wants to say one. Then look together at what happened since { $day }.
retro-next = Next: { $phase }
retro-end = Close the retro
retro-end-sure = Close the retro for good?
retro-end-note = Once it is closed, nothing about it changes. What you try stands on the board.
retro-left = left in “{ $phase }”
retro-time = { $minutes }:{ $seconds }
retro-time-read = { $minutes } minutes and { $seconds } seconds left
retro-time-up = The time for “{ $phase }” is over. Take a minute more, or go on.
retro-run = Start the timer
retro-pause = Pause the timer
retro-longer = One minute more
retro-sound-on = Sound at the end: on
retro-sound-off = Sound at the end: off
retro-more = More
retro-present = Show on the big screen
retro-erase = Erase this retro
retro-erase-sure = Erase this retro for good?
retro-erase-note = All its notes, themes and votes go, and cannot be brought back. What you try stays on the board.
retro-erased = The retro is erased.
retro-leave = Leave it

## Evidence

retro-evidence = What happened
retro-evidence-large = What happened since { $day }
retro-evidence-nothing = Nothing that the workspace knows of. What do you know of?
retro-evidence-as-of = As it stood on { $day }, when the retro was closed.
retro-evidence-of-today = This retro was closed before its evidence was kept: cards, rules and experiments are shown as they stand today.
retro-signals-today = Outcomes are shown with the figures of today.
# $week is "45", or "45 of 2026" in another year.
retro-last = Tried since last time
retro-last-done = { $done } of { $all } done
retro-stands = { $stands ->
        [waiting] not begun
        [begun] begun
        [done] done
       *[dropped] given up
    }
retro-signals = Outcomes that moved
retro-exceptions = { $count ->
        [one] One exception to “{ $topic }”
       *[other] { $count } exceptions to “{ $topic }”
    }
retro-times = { $count ->
        [one] once
       *[other] { $count } times
    }
retro-blocked = { $count ->
        [one] One blocked card
       *[other] { $count } blocked cards
    }
retro-days = { $days ->
        [0] less than a day
        [one] one day
       *[other] { $days } days
    }
retro-blocked-nobody = not said on whom
retro-blocked-still = still
retro-asks-given = { $count ->
        [one] One ask to another team
       *[other] { $count } asks to other teams
    }
retro-asks-received = { $count ->
        [one] One ask to us
       *[other] { $count } asks to us
    }
retro-ask-stands = { $stands ->
        [offered] open
        [accepted] accepted
        [declined] declined
       *[answered] answered
    }
retro-rules = { $count ->
        [one] One rule to look at again
       *[other] { $count } rules to look at again
    }
retro-rule-due = since { $day }
retro-rule-ahead = on { $day }
retro-experiments = Experiments whose day has come
retro-experiment-over = ended
retro-experiment-due = to be looked at since { $day }

## Gather

retro-private-days = Confidential, not anonymous, as it has gone on since { $day }: whoever knows who sat here on which day can tell more. No name, order or time is stored. Until the notes are shown they lie in the memory of this computer only: if the app ends before, they are gone.
retro-private = Anonymous in the file: no name is stored, and no order or time. Until the notes are shown they lie in the memory of this computer only: if the app ends before, they are gone. Once shown, everybody who opens this file can read them, other teams and managers, too. Whoever looks over a shoulder or knows somebody’s wording could still find out.
retro-private-two = Of two, each knows what the other wrote.
retro-private-one = With one person everybody who reads it knows whose notes these are.
retro-pass = Pass the keyboard to somebody who has not written yet.
retro-pass-all = All of you have written.
retro-pass-count = { $turns } of { $seats } have written.
retro-seat-more = One more takes part
retro-seat-fewer = One fewer takes part
retro-early-sure = Show the notes before all have written?
retro-early-note = { $turns ->
        [0] Nobody has handed the keyboard on, and { $seats } take part. Whoever has written would be known by it, and nothing can be hidden afterwards.
        [one] One of { $seats } has written. Everybody would know whose notes these are, and nothing can be hidden afterwards.
       *[other] { $turns } of { $seats } have written. Whoever has not would be known by it, and nothing can be hidden afterwards.
    }
retro-early-wait = Wait for the others
retro-turn-left = Somebody was still writing when this screen was left. What was kept with Enter is kept and stays hidden; what stood in a field is gone. Whoever it was goes on, and writes nothing twice.
retro-write-on = I go on writing
retro-write-more = I add something
retro-pass-waiting = Nobody sees anything before you show all notes together.
retro-write = I write now
retro-write-title = Nobody else sees this
retro-write-hint = Enter keeps a note. Ctrl+Enter hands the keyboard on.
retro-written = { $count ->
        [0] Nothing written yet
        [one] One note kept
       *[other] { $count } notes kept
    }
retro-typed = There is something in a field still. Enter keeps it; or empty the field.
retro-take-back = Take back “{ $text }”
retro-taken-back = Taken back. It stands in the field again.
retro-done-writing = Done, hand on
retro-giving = One moment: it is being handed in.
retro-note-field = Note
retro-reveal = Show the notes
retro-reveal-none = Nothing had been written hidden.
retro-paper = From paper
retro-paper-note = Notes from paper are open: they stand on the wall at once, and whoever typed them has read them.
retro-paper-field = One note a line
retro-paper-add = Put them up
retro-lost-notes = The app ended in between. Notes that had not been shown are gone. Everything that was shown is here. Whoever wrote one writes it again.
retro-lost-votes = The app ended in between. Votes that had not been shown are gone. Notes and themes are here. Everybody votes again.
retro-lost-go-on = Understood, go on
retro-shown-writing = The notes were shown in another window. What was still in a field here is not among them, and is kept nowhere.
retro-shown-open = Write it as an open card

## Wall

retro-stored = { $notes ->
        [one] One card
       *[other] { $notes } cards
    }, no names stored
retro-stored-votes = { $notes ->
        [one] One card
       *[other] { $notes } cards
    }, no names stored, { $given } of { $all } votes placed
retro-loose = In no theme yet
retro-kept = Worth keeping
retro-kept-note = no vote needed
retro-open = open
retro-open-note = typed for all to see
retro-new-theme = New theme
retro-theme-title = Name of the theme
retro-theme-of = Of “{ $one }” and “{ $other }”
retro-theme-votes = { $votes ->
        [one] One vote
       *[other] { $votes } votes
    }
retro-theme-notes = { $count ->
        [0] empty
        [one] one note
       *[other] { $count } notes
    }
retro-theme-more = More about “{ $title }”
retro-theme-merge = Put into “{ $title }”
retro-theme-merge-sure = Put “{ $title }” into “{ $into }”?
retro-theme-merge-note = Its notes and votes go along. Afterwards nobody can tell them apart, and it cannot be taken back.
retro-theme-merged = “{ $title }” is part of “{ $into }” now, with its notes and votes.
retro-theme-voted = votes have begun: put it into another one
retro-theme-remove = Remove the theme
retro-theme-remove-note = its notes lie loose again
retro-aside = Put aside
retro-aside-count = { $count ->
        [one] Put aside: one note
       *[other] Put aside: { $count } notes
    }
retro-aside-done = The note is put aside. It lies below the wall.
retro-aside-back = Bring back
retro-aside-back-of = Bring back “{ $text }”
retro-remove-of = Erase “{ $text }” for good
retro-remove = Erase
retro-remove-sure = Erase this note for good?
retro-remove-note = “{ $text }” is gone then, and nobody can bring it back: no file keeps it.
retro-note-removed = The note is erased.
retro-put = Put “{ $text }” to “{ $place }”?
retro-put-done = Put to “{ $place }”.
retro-carry-gone = This theme is gone. The note stays where it is.
retro-add-note = Add a card
retro-add-note-title = A card for all to see
retro-column = Question

## Votes

retro-vote = Vote
retro-vote-pass = Pass the keyboard to somebody who has not voted yet.
retro-vote-count = { $ballots } of { $seats } have voted
retro-vote-now = I vote now
retro-vote-title = Your { $dots ->
        [one] vote
       *[other] { $dots } votes
    }. Nobody else sees them.
retro-vote-left = { $left ->
        [0] all placed
       *[other] { $left } left
    }
retro-vote-for = Votes for “{ $title }”
retro-vote-more = One more for “{ $title }”
retro-vote-less = One less for “{ $title }”
retro-vote-hint = Right and left give and take a vote, up and down choose. Enter hands them in.
retro-vote-give = Hand in
retro-vote-private = Only totals are kept, once all are shown. Until then votes lie in memory only and are gone if the app ends.
retro-vote-private-many = Whoever looks over a shoulder, or knows how all the others voted, could still find out.
retro-vote-private-two = Of two, each knows how the other voted: it is the total without one’s own votes.
retro-vote-private-one = With one person everybody who reads the totals knows whose votes these are.
retro-vote-empty = No vote is placed yet. Hand in once more if you want to give none.
retro-early-votes-sure = Show the votes before all have voted?
retro-early-votes-note = { $ballots ->
        [one] One of { $seats } has voted. Everybody would know whose votes these are, and nobody can vote afterwards.
       *[other] { $ballots } of { $seats } have voted. The others cannot vote afterwards.
    }
retro-votes-show = Show the votes
retro-votes-back = Back to the wall
retro-all-voted = Everybody has voted.
retro-shown-voting = The votes were shown in another window. What was given here and not handed in does not count.
retro-vote-themes = Make a theme first: votes are given to themes.

## What we try

retro-try = What we try
retro-try-of = { $count } of { $most }
retro-try-room = { $left ->
        [one] Room for one more, or none
       *[other] Room for { $left } more, or none
    }
retro-try-add = Try something
retro-try-title = What do we try?
retro-try-full = Three is enough for now. Put the next idea among the options of the board.
retro-try-kind = What is it?
retro-kind = { $kind ->
        [experiment] Experiment
        [improvement] Improvement
       *[rule] Rule draft
    }
retro-try-expect-field = What do we expect?
retro-try-expect-hint = One sentence: what will customers or the team notice?
retro-try-look-field = When do we look at it?
retro-try-stop-field = What makes us stop early?
retro-try-outcome = Which outcome should move?
retro-try-outcome-none = none
retro-try-rule = Which rule?
retro-try-rule-new = a new rule
retro-try-whom = Whom to ask about it?
retro-try-no-outcome = Without an outcome nobody can tell later whether it worked.
retro-try-counter = “{ $name }” must not get worse: it would suffer if only the first one counted.
retro-try-no-counter = This outcome has no counter-measure yet. What must not get worse can be named on the card.
retro-try-keep = Put it on the board
retro-try-kept = It stands on the board.
retro-try-remove = Take back “{ $title }”
retro-try-removed = Taken back. The card lies in the trash.
retro-expect = Expect
retro-look = Look at
retro-stop = Stop if
retro-outcome = Outcome
retro-whom = Ask
retro-draft-line = A draft of this rule is open.

## Close, and leaving the room

retro-closing-none = Nothing tried this time. That is a result too.
retro-closed-on = Closed on { $day }. Nothing about it changes any more.
retro-closed = The retro is closed.
retro-closed-meanwhile = The retro has been closed meanwhile. What stood in the form does not become part of it any more.
retro-export-md = Save as text (Markdown)
retro-export-json = Save as data (JSON)
retro-export-note = without authors: none are stored
retro-print = Print or save as PDF
retro-file-md = Text
retro-file-json = Data
retro-saved = Saved: { $path }
retro-file-name = Retro { $day }

## Keys

retro-key-phase = phase
retro-key-wall = to the notes
retro-key-undo = take back the last step of this retro
retro-undo-none = There is nothing to take back here. What was done in other rooms stays as it is.
retro-undo-votes = While you vote, nothing is taken back.
retro-undone = Taken back.
retro-redo-none = There is nothing to do again here. What was done in other rooms stays as it is.
retro-key-redo = nothing to do again here
retro-key-timer = timer
retro-key-longer = one minute more
retro-key-card = add a card
retro-key-theme = new theme
retro-key-vote = vote
retro-key-try = try something
retro-key-evidence = evidence large
retro-key-reveal = show
retro-key-write = write
retro-key-go = choose
retro-key-move = put elsewhere
retro-key-keep = worth keeping
retro-key-read = read large
retro-key-aside = put aside
retro-key-back = bring back
retro-key-remove = erase for good
retro-key-carry = choose where
retro-key-drop = put it here
retro-key-cancel = leave it
retro-key-give = give and take a vote
retro-ballot-leave = leave without voting
retro-key-keep-note = keep the note
