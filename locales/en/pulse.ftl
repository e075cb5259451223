# The pulse: a few questions to the team, answered by whoever likes to.

pulse-title = Pulse
pulse-note = Asked briefly, answered by nobody in particular
pulse-none = No pulse yet
pulse-none-next = How much room to decide do you feel? A minute each, whoever likes to.
pulse-no-team = A pulse belongs to a team
pulse-no-team-next = Switch to a team to take its pulse, or to see the earlier ones.

## What is asked

pulse-name = { $question ->
        [room] Room to decide
        [sense] Sense
        [respect] Respect
        [strain] Strain
       *[ourselves] “We could decide it ourselves”
    }
pulse-name-other = { $name } (pulse)
pulse-sentence = { $question ->
        [room] I have enough room to decide for our customers.
        [sense] What I do here makes sense to me.
        [respect] We treat each other with respect.
        [strain] My work here strains me.
       *[ourselves] What had to be decided, we could decide ourselves.
    }
pulse-outcome-note = team pulse, anonymous
pulse-outcome-cheat = Asking until the answer pleases, or answering what others like to hear.
pulse-mark = { $mark ->
        [1] not at all
        [2] hardly
        [3] partly
        [4] mostly
       *[5] fully
    }

## Beginning

pulse-begin-title = What do you ask this time?
pulse-begin-note = Chosen are the questions whose turn it is. With three of them it takes everybody a minute.
pulse-begin = Begin the pulse
pulse-begin-missing = Choose one question at least.
pulse-voluntary = Whoever does not want to answer does not. Nobody keeps a list of who did.
pulse-small-team = { $people ->
        [one] You are one. Nothing is shown before { $scored } have answered.
       *[other] You are { $people }. Nothing is shown before { $scored } have answered.
    }
pulse-from = The next pulse can begin from { $day } on. Two in one week, with almost the same people, would give single ones away.

## At the screen

pulse-pass = Pass the keyboard to somebody who would like to answer.
pulse-heard = { $heard ->
        [0] Nobody has answered yet.
        [one] One has answered.
       *[other] { $heard } have answered.
    }
pulse-missing = { $missing ->
        [0] It can be shown.
        [one] It can be shown after one more.
       *[other] It can be shown after { $missing } more.
    }
pulse-texts-missing = { $missing ->
        [one] Texts after one more.
       *[other] Texts after { $missing } more.
    }
pulse-answer = I answer now
pulse-show = Show the pulse
pulse-end = End without a result
pulse-end-sure = End this pulse without a result?
pulse-end-note = What has been answered is forgotten, and nothing of it is kept.
pulse-leave = Leave it open
pulse-ended = The pulse is over. Nothing of it was kept.
pulse-lost = What had been answered is gone: the app was closed meanwhile. None of it was in the file. Begin anew.
pulse-anew = Ask the same questions again
pulse-kept = Kept: how many took part, and the mean of each question from { $scored } answers on; texts from { $read } on, sorted by their words. Not kept: who, in which order, at what time, and no single answer. Until it is shown, everything is in memory only and gone when the app is closed.
pulse-who = Who could still find out: whoever watches the screen; whoever knows what all the others answered, or answers several times; whoever knows the way you write; a program on this computer that reads memory or keyboard.
pulse-who-few = { $people ->
        [one] You are one here: whatever is shown, everybody knows whose answers these are.
        [2] You are two here. { $scored } answers come about only if somebody answers several times, and then each can work out what the other answered.
       *[other] You are { $people } here. { $scored } answers come about only if somebody answers several times, and whoever does so can more easily work out what the others answered.
    }

## Answering

pulse-of = Question { $number } of { $count }
pulse-minute = A minute is enough. Nothing happens when it is over.
pulse-marks = How far do you agree?
pulse-skip = Leave this one out
pulse-back = Back
pulse-discard = Leave without an answer
pulse-text = Is there something you would like to add?
pulse-text-hint = { $missing ->
        [0] Texts are shown to all of you. No names; somebody may know the way you write.
        [one] Texts are shown to all of you, and only if one more takes part. No names; somebody may know the way you write.
       *[other] Texts are shown to all of you, and only if { $missing } more take part. No names; somebody may know the way you write.
    }
pulse-answered = { $count ->
        [0] You have left all of them out.
        [one] You have answered one question.
       *[other] You have answered { $count } questions.
    }
pulse-give = Hand in
pulse-give-missing = You have left all questions out. Go back and answer one at least, or leave without an answer.

## What was shown

pulse-charts = Your answers over time
pulse-rounds = Rounds
pulse-round = { $answers } took part
pulse-round-erased = erased
pulse-score = { $mean } of 5
pulse-score-few = fewer than { $scored } answers, not shown
pulse-score-answers = { $answers } answers
pulse-texts = What you added
pulse-texts-few = Texts are shown from { $read } who take part on.
pulse-erase = Erase
pulse-erase-of = Erase the pulse of { $day }
pulse-erase-sure = Erase the pulse of { $day } for good?
pulse-erase-note = Its means and texts go, also from the charts, and cannot be brought back.
pulse-erased = The pulse is erased.

## Keys

pulse-key-answer = answer
pulse-key-show = show
pulse-key-begin = begin
pulse-key-mark = agree
pulse-key-skip = leave out
pulse-key-back = back
pulse-key-give = hand in
pulse-key-discard = leave without an answer
