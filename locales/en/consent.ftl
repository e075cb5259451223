# Consent: what a team decides together, and what it has agreed.

consent-title = Consent
consent-list-lead = What you decide together
consent-begin = Begin a round
consent-none-yet = Nothing decided together yet.
consent-none = What would you like to try, if nobody objects?
consent-open = Under way
consent-agreements = What we agreed
consent-agreements-none = No working agreement yet. How do you want to work with each other?
consent-closed = Rounds that are over
consent-managers = A team decides by consent. Switch to a team to see its rounds.
consent-kind-rule = Rule
consent-kind-frame = Change of the frame
consent-kind-agreement = Working agreement
consent-kind-experiment = Experiment
consent-kind-gone = What it was about is gone
consent-rule = { $topic }, v{ $number }
consent-stage-understand = questions and answers
consent-stage-react = people are being heard
consent-stage-objections = objections are open
consent-stage-resting = rests
consent-stage-lost = the answers are gone: ask everybody again
consent-stage-changed = the text was changed: ask everybody once more
consent-stage-unopposed = nobody objects: it can be adopted
consent-stage-resting-until = rests until { $day }
consent-stage-rested = goes on, rested until { $day }
consent-stage-adopted = adopted on { $day }
consent-stage-withdrawn = ended without a decision on { $day }
consent-erase = Erase
consent-erase-sure = Erase “{ $what }”?
consent-erase-note = Counts, objections and concerns are gone for good. What was adopted stays.
consent-erased = The round is erased. What was adopted stays.
consent-since = since { $day }
consent-review = Look again on { $day }
consent-review-then = to be looked at again on { $day }
consent-review-change = Another day
consent-works = It works if: { $works }
consent-agreement-change = Change
consent-agreement-end = End
consent-agreement-again = Take up again
consent-agreement-round = See the round
consent-agreement-end-sure = End this agreement?
consent-agreement-end-note = “{ $what }” no longer holds from today. You adopted it together: end it when you agree about that, too.
consent-agreement-ended = The agreement is ended. It stays to be read.
consent-ended = ended on { $day }

## Beginning a round

consent-new-title = Begin a consent round
consent-new-note = A draft of a rule goes to consent from its own page.
consent-new-kind = What is it about?
consent-new-driver = Why? What happened that something should change?
consent-new-text = What do you propose?
consent-new-same = This is agreed already, in these very words. Write what shall be different.
consent-new-card = Which experiment?
consent-new-card-none = No experiment on your board yet. Put a card there first.
consent-new-do = Begin

## The round

consent-steps = Where the round is
consent-step-understand = Understand
consent-step-react = React
consent-step-objections = Objections
consent-step-integrate = Integrate
consent-step-adopted = Adopted
consent-just-opened = just opened
consent-once-more = once more
consent-heard = { $heard } of { $people } heard at this screen
consent-close = Leave the round; nothing is adopted
consent-key-leave = interrupt, nothing is adopted
consent-key-undo = nothing is taken back here
consent-undo-none = In a round nothing is taken back. What was kept of questions and ways can be changed where it stands.
consent-key-back = back to the rounds
consent-key-whole = everything
consent-key-choose = choose
consent-key-questions = back to the questions
consent-key-open = show what was said
consent-key-give = hand in
consent-key-next = be heard
consent-proposal = The proposal
consent-replaces = Takes the place of
consent-expects = Expected: { $expectation }
consent-expects-nothing = The card does not say yet what is expected.
consent-looked = Looked at by { $outcome }: { $role }
consent-stop = Stops early if: { $stop }
consent-to-managers = Once adopted, it goes to the managers as your proposal.
consent-proof-clean = Inside the frame, no gap, checked just now
consent-proof-open = The proof shows something that is still open.
consent-proof-other = Differs from { $team } in a case. To settle before it comes into force.
consent-proof-look = Look at the rule
consent-count = { $count } of { $all } cases get another answer
consent-count-dark = strong colour: answer changes
consent-map = Which cases get another answer
consent-map-same = keeps its answer
consent-map-changed = gets another answer
consent-first-version = The first version of this rule: { $count ->
        [one] one row
       *[other] { $count } rows
    }
consent-changes-none = No row is written differently.
consent-changes-more = { $count ->
        [one] Show the other change
       *[other] Show the other { $count } changes
    }
consent-changes-fewer = Show fewer
consent-changed-text = The text was changed after you were asked. Ask everybody once more.
consent-changed-before = This was said about the text before it was changed.
consent-text-changed = text changed, ask once more
consent-gone = What this round was about is not there any more. It can only be ended.
consent-edit-text = Change the text
consent-edit-same = The text is still the same. Change what the objection is about, or choose another way.
consent-edit-unkept = This text is not kept yet. Keep it, or write what stood there before.
consent-edit-rule = Change the rule
consent-edit-card = Change the card
consent-withdraw = End without a decision
consent-withdraw-sure = End this round without a decision?
consent-withdraw-note = Nothing is adopted. What was shown stays to be read, and the round cannot be opened again.
consent-withdraw-note-heard = Nothing is adopted. The answers that have not been shown are lost, and the round cannot be opened again.
consent-sure-not = No, go back
consent-withdrawn = The round is over. Nothing was adopted.

consent-understand = Is it clear what is proposed?
consent-understand-note = Only questions that help to understand. What you think of it comes next.
consent-question = Question
consent-answer = Answer
consent-question-add = Keep the question
consent-question-answer = Answer it
consent-question-change = Change
consent-question-remove = Take it out
consent-answer-open = no answer yet
consent-questions-asked = Questions and answers
consent-text-before = You were asked about this text before
consent-amended = What was changed since you were asked before
consent-last-time = What was said the last time
consent-questions-none = Nothing was asked yet.
consent-questions-back = Back to what was said
consent-question-unkept = Something still stands in a field here. Keep the question, or empty the field.
consent-people = How many of you decide?
consent-people-hint = Count those who are absent and have told somebody what to say.
consent-ask = Ask everybody
consent-ask-again = Ask everybody once more

consent-neutral = { $missing ->
        [0] Everybody has been heard.
        [one] One is still to be heard.
       *[other] { $missing } are still to be heard.
    }
consent-neutral-note = Pass the keyboard on, in any order. Nobody sees an answer before all have been heard.
consent-neutral-slot = One at a time. If two answered together, or one of you twice: ask everybody anew.
consent-neutral-all = Look at it together now.
consent-next = I have not been heard yet
consent-proxy = I speak for somebody who is absent
consent-anew = Ask everybody anew
consent-anew-sure = Ask everybody anew?
consent-anew-note = { $heard ->
        [one] One answer that has not been shown is lost. Whoever gave it says it again.
       *[other] { $heard } answers that have not been shown are lost. Everybody says theirs again.
    }
consent-more = One more
consent-fewer = One fewer
consent-show = Show what was said
consent-lost = The answers that had not been shown are gone: the app was closed meanwhile. What was shown is kept. Ask everybody again.
consent-react = Good enough for now, and safe enough to try?
consent-react-proxy = What did they ask you to say?
consent-react-note = Only you see this.
consent-free = No objection
consent-free-note = I can go along with it
consent-concern = Concern
consent-concern-note = it is recorded, it does not block
consent-objection = Objection
consent-objection-note = it blocks, and needs an argument
consent-argument = What could happen?
consent-argument-hint = The words are shown to all later. No names.
consent-argument-missing = The argument is missing. Say what could happen, in one sentence.
consent-concern-missing = The concern is missing. Say what worries you, in one sentence.
consent-part = About
consent-part-all = the whole proposal
consent-part-row = row { $row }
consent-give = That is my answer
consent-back-sure = Your words are not handed in. Go back once more to throw them away.
consent-turn-left = Somebody was answering when this screen was left. Nothing of it was handed in, and what stood in the field is gone. Whoever it was says it again.
consent-answer-gone = While somebody was answering here, the round went on in another window. This answer was not handed in and does not count; what stood in the field is gone. Whoever it was tells the others now.
consent-back = Back without an answer

consent-safe = What would make it safe enough to try?
consent-no-objection = Nobody objects.
consent-count-free = without objection
consent-count-objections = { $count ->
        [0] objections
        [one] objection, it blocks
       *[other] objections, they block
    }
consent-count-concerns = { $count ->
        [0] concerns
        [one] concern, it is recorded
       *[other] concerns, they are recorded
    }
consent-to-row = to row { $row }
consent-ways = What do we do with the objection?
consent-ways-note = it belongs to everyone in the room now
consent-way-amend = Amend
consent-way-amend-note = change the text, here and now
consent-way-defer = Defer
consent-way-defer-note = until a day you name
consent-way-monitor = Monitor
consent-way-monitor-note = try it, with a sign to stop
consent-way-delegate = Delegate
consent-way-delegate-note = two work it out, then back
consent-way-ask = Ask
consent-way-ask-note = something must be known first
consent-way-words-monitor = By which sign do we stop?
consent-way-words-delegate = What do two of you work out?
consent-way-words-ask = What must be known first?
consent-way-until = Until when?
consent-way-until-ask = By when? (may stay open)
consent-way-incomplete = This is missing.
consent-way-keep = Keep
consent-way-chosen = { $way }: { $words }
consent-way-change = Another way
consent-rest = Let it rest until then
consent-rest-open = Let it rest
consent-rested = The round rests. Nothing is adopted yet.
consent-afterwards = { $people ->
        [1] Afterwards the one of you is asked once more.
        [2] Afterwards both of you are asked once more, hidden again.
       *[other] Afterwards all { $people } are asked once more, hidden again.
    } Adopted opens when no objection is left.
consent-resting = It rests until { $day }.
consent-rested-until = It rested until { $day }. Now go on with it.
consent-resting-open = It rests until what is missing is known.
consent-anonymous = Anonymous in the file.
consent-confidential = Confidential, not anonymous, as it has gone on since { $day }: whoever knows who sat here on which day can tell more.
consent-kept = Kept: the counts and these words. Everybody who opens this file can read them, other teams and managers, too. Not kept: who, in which order, at what time. Answers not yet shown are lost if the app is closed.
consent-kept-many = In a room of { $people }, somebody may still know the way another one writes.
consent-kept-two = Of two, each knows what the other said.
consent-kept-one = With one person everybody knows whose answer it is.

consent-adopt-works = What will tell you that it works?
consent-adopt-review = When do you look at it again?
consent-adopt-review-card = This also becomes the day on which the card is looked at.
consent-adopt-differs = { $team } answers a case otherwise. Settle it with them, or accept the difference on both sides; only then can it come into force.
consent-adopt-do = Adopt it
consent-adopted = Adopted
consent-adopted-said = Adopted: { $what }
consent-adopted-rule = It is in force since { $day }.
consent-adopted-frame = It lies with the managers since { $day }.
consent-adopted-agreement = It holds since { $day }.
consent-adopted-experiment = It runs, as you decided on { $day }.
consent-adopted-sign = Sign to stop: { $sign }
consent-adopted-text = Exactly this text, by its fingerprint { $text }
consent-asked = { $number ->
        [1] Asked first
        [2] Asked the second time
        [3] Asked the third time
       *[other] Asked again, time { $number }
    }
consent-continue = Go on with the round
consent-put = Begin the consent round
consent-put-title = Put v{ $number } to consent
consent-put-note = Your team decides about exactly this text. Today announces the round.
