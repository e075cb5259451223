# The board: a team's work in one glance.

board-title = Board
# To choose between several boards.
board-which = Which board
board-journey = Journey
board-all-journeys = All journeys
board-lanes = Lanes
board-lanes-stage = Lanes by stage
board-lanes-none = No lanes
board-lanes-no-stages = No journey of this team has stages yet, so there are no lanes by stage.
board-new = New card

### Flow

board-finished = { $count } finished last week
board-usual = usual is { $low } to { $high }
# The same number of cards in every week.
board-usual-one = usual is { $count }
board-usual-unknown = too early for a usual week
# Describes the bars to somebody who cannot see them; $counts is a list of numbers.
board-bars = Finished a week, oldest first: { $counts }
board-ages = Age of open cards
# $share is "85 %".
board-within =
    { $share } finish in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
board-within-unknown = too few finished yet
board-ages-said =
    { $count ->
        [0] No card in progress
        [one] One card in progress, open for { $oldest ->
            [one] { $oldest } day
           *[other] { $oldest } days
        }
       *[other] { $count } cards in progress, the oldest open for { $oldest ->
            [one] { $oldest } day
           *[other] { $oldest } days
        }
    }
board-waiting =
    { $waiting ->
        [one] { $waiting } of { $open } waits on others
       *[other] { $waiting } of { $open } wait on others
    }
board-strip-cards = Cards:
board-count-cards = we count cards, never people

### Columns and lanes

board-count-of = { $count } of { $limit }
# Read aloud behind a number.
board-cards =
    { $count ->
        [one] card
       *[other] cards
    }
# The rail of a folded column; the policy goes on behind the name.
board-rail-options = { $name }, { $policy }
board-rail-done =
    { $name } in the last { $days ->
        [one] day
       *[other] { $days } days
    }
board-done-days =
    In the last { $days ->
        [one] day
       *[other] { $days } days
    }; what is older lies in the archive
board-fold = Fold { $name }
board-room =
    { $count ->
        [one] Room for one more
       *[other] Room for { $count } more
    }
board-lane-none = Without a stage
board-lane-empty = { $name }, no cards
# While cards are filtered.
board-lane-shown =
    { $name }, { $count ->
        [0] no cards shown
        [one] { $count } card shown
       *[other] { $count } cards shown
    }
board-cell-hidden = No cards shown
# Of a column, while cards are filtered.
board-shown = { $shown } of { $total } shown
board-lane-quiet = { $name }, no cards in progress
board-lane-closed =
    { $name }, { $count ->
        [one] { $count } card in progress
       *[other] { $count } cards in progress
    }
# Behind what is said of a closed lane.
board-lane-blocked = { $count } blocked
# A list of cards, read aloud.
board-cell = { $column }, { $lane }

### Menu of a column

board-column-menu = Change { $name }
board-column-add-card = New card here
board-column-change = Name, policy, limit, what it is for
board-column-left = Move left
board-column-right = Move right
board-column-insert-left = New column on the left
board-column-insert-right = New column on the right
board-column-remove = Remove
board-column-remove-full = Move its cards first.
# $titles are up to three titles in quotation marks.
board-column-old =
    { $count ->
        [one] A card that was finished more than { $days } days ago still stands here
       *[other] { $count } cards that were finished more than { $days } days ago still stand here
    }, which the board does not show any more: { $titles }{ $more ->
        [0] {""}
       *[other] { " " }and { $more } more
    }. Nothing was changed. Find them with Ctrl+K and archive them, then the column can go.
board-column-old-title = “{ $title }”
board-column-at = { $name } (column { $place })
board-column-title = Column “{ $name }”
board-column-new = New column
board-column-name = Name
board-column-policy = Policy
board-column-policy-hint = When does a card come in? When does it go on?
board-column-limit = Limit
board-column-limit-hint = How many cards belong here at once. Empty for no limit.
board-limit-wrong = A limit is a whole number from 1 to 999, or nothing.
board-limit-said = at most { $limit }
board-column-role = What it is for
board-role-options = Options
board-role-options-note = What could be done
board-role-active = Work in progress
board-role-active-note = Counts as open
board-role-done = Done
board-role-done-note = Counts as finished
# What it means for the cards of a column that it is for something else from now on.
board-role-to-options =
    { $count ->
        [0] Work on what comes here has not begun.
        [one] Work on the card here then counts as not begun.
       *[other] Work on the { $count } cards here then counts as not begun.
    }
board-role-to-active =
    { $count ->
        [0] What comes here is then in progress.
        [one] Work on the card here begins today.
       *[other] Work on the { $count } cards here begins today.
    }
board-role-to-done =
    { $count ->
        [0] What comes here then counts as finished.
        [one] The card here counts as finished from today.
       *[other] The { $count } cards here count as finished from today.
    }
board-role-from-done =
    { $count ->
        [0] {""}
        [one] The card here is then open again.{ " " }
       *[other] The { $count } cards here are then open again.{ " " }
    }What was finished more than { $days ->
        [one] a day
       *[other] { $days } days
    } ago stays so, in the archive.

### Cards

board-kind-improvement = Improvement
board-kind-experiment = Experiment
board-kind-ask = Ask
board-kind-follow-up = Follow-up
# How long a card has been open, as short as can be.
board-age =
    { $days ->
        [0] today
       *[other] { $days } d
    }
board-age-said =
    { $days ->
        [0] open since today
        [one] open for { $days } day
       *[other] open for { $days } days
    }
# $said is "open for 12 days": longer than 85 % of the finished cards were.
board-age-old = { $said }, longer than usual
board-blocked =
    { $days ->
        [0] Blocked today
       *[other] Blocked { $days } d
    }
# $day is "20 Nov".
board-needed-by = needed by { $day }
board-was-needed-by = was needed by { $day }
board-due = due { $day }
board-overdue = overdue since { $day }
# How far an experiment is.
board-day-of = day { $day } of { $of }
# An experiment that has not begun yet.
board-begins = begins on { $day }
board-look-since = to be looked at since { $day }

### A card beside the board

board-finished-on = finished { $day }
board-card-title = Title
board-card-kind = Kind
board-card-column = Column
board-card-stage = Stage
board-card-outcome = Outcome it serves
board-card-asker = Asked by
# $how: accepted or answered.
board-ask-replied =
    { $how ->
        [answered] { $team } has answered this as it stands. If you need something else, ask anew.
       *[accepted] { $team } has accepted this as it stands, so it stays so. If you need something else, write a comment, or take it back and ask anew.
    }
board-ask-to-say = What is asked, and by when, is for { $team } to say.
board-card-needed = Needed by
board-card-due = Due
board-day-past = This day has passed.
board-card-begun = Begins
board-card-days = Days
board-card-look-at = looked at on { $day }
board-card-stop = Stop criterion
board-card-stop-hint = What would make you stop early?
board-card-description = Description
board-stage-none = none
board-outcome-none = none yet
board-asker-none = nobody yet
board-whom = Whom do I ask?
board-whom-note = Initials stand on open cards only. Nothing is ever counted by them. They are in no history, so undo does not bring them back.
board-trash = Throw away
board-trashed = “{ $title }” is in the trash.

### What is beside a card's face

board-description-edit = Edit description
board-description-add = Add a description
board-card-gone = The card is not on this board any more: it was put away elsewhere.
board-card-gone-typed = What you were writing comes back with it.
# $initials: who could be asked about the cards until now.
board-initials-gone = Finished cards bear no initials. Until now you could ask { $initials }.
board-description-whole = Show all of it
board-description-less = Show less
board-description-room = { $length } of at most { $limit } characters
board-markdown = Markdown: **bold**, lists, tables, links. Ctrl+Enter or Esc keeps it.
board-checklist = Checklist
board-checklist-of = { $done } of { $of } done
board-checklist-add = Add a line
board-checklist-line = Line
board-checklist-remove = Remove “{ $text }”
board-checklist-up = Move up
board-checklist-down = Move down
board-line-gone = The line was removed elsewhere while you wrote in it. Enter keeps your text as a new line.
board-labels = Labels
board-label-new = New label
board-label-name = Word
board-label-colour = Colour
board-label-remove = Remove everywhere
board-label-change = Change label { $name }
board-label-hint = A right click or F2 changes label { $name }
board-colour-grey = Grey
board-colour-petrol = Petrol
board-colour-blue = Blue
board-colour-violet = Violet
board-colour-ochre = Ochre
board-colour-brick = Brick
board-links = Links
board-link-add = Link a card
board-link-find = Find a card by its words
board-link-found =
    { $count ->
        [one] { $count } card found. Arrow down leads to it.
       *[other] { $count } cards found. Arrow down leads to them.
    }
board-link-none = No other card has these words.
board-link-known = What has these words is linked already.
board-link-more = { $count } more
board-link-short = Three letters at least.
board-link-blocks = Blocks
board-link-waits-on = Waits on
board-link-relates = Belongs with
board-link-duplicates = Same as
board-link-kind = What has it to do with it?
board-link-remove = Unlink “{ $title }”
board-link-done = done
board-link-trashed = in the trash
board-link-circle = These wait on each other in a circle: { $cards }. None of them goes on until one does without the other.
board-comments = Comments
board-comment-add = Write a comment
board-comment-hint = Enter sends the comment, Esc sends it and closes the field.
board-comment-note = Comments have no author.
board-comment-edit = Change comment
board-comment-remove = Remove comment
board-comment-gone = The comment was removed elsewhere while you changed it. Enter sends your text as a new comment.
board-comments-said =
    { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
board-waits-on-cards =
    { $count ->
        [one] waits on { $count } card
       *[other] waits on { $count } cards
    }
board-blocks = Was blocked
board-block-span = { $since } to { $until }
board-archive = Archive
board-archived = “{ $title }” is in the archive.

### What left the board

board-away = Archive and trash
# Beside a sign; part of the name above.
board-away-word = Archive
board-away-note = Cards that left the board keep everything. Nothing is deleted.
board-away-find = Words in the title
board-away-none = Nothing has left this board yet.
board-away-none-found = No card here has these words.
board-away-trash = in the trash since { $day }
board-away-taken-back = taken back by { $team }, { $day }
board-away-archive = in the archive since { $day }
board-away-done = finished { $day }
board-away-brought = “{ $title }” is back on the board.
board-away-back = Bring back
board-away-line-done = done:
board-away-line-open = open:
board-away-bare = Nothing more was written on it.
board-away-more = The latest 1,000 are shown. Words find the others from anywhere: Ctrl+K.
board-key-away = archive and trash

### Asks between teams

board-ask-of = Whom do you ask?
board-ask-choose = Choose a team
board-ask-whom = Whom do you ask? Choose a team, then send it.
board-ask-of-us = Somebody asks us
board-ask-send = Send the ask
board-ask-sent = Asked { $team }.
board-ask-offered =
    { $days ->
        [0] asked today
        [one] unanswered for { $days } day
       *[other] unanswered for { $days } days
    }
board-ask-accepted = accepted
board-ask-declined = declined
board-ask-answered = answered
board-ask-stands = { $team } asks you
board-ask-ours = You ask { $team }
board-ask-theirs = { $asker } asks { $team }
board-ask-said-accept = “{ $title }” accepted. { $team } sees that you do it.
board-ask-said-decline = “{ $title }” declined. { $team } reads your reason.
board-ask-said-answer = “{ $title }” answered. { $team } sees that it is done.
board-asks-wait =
    { $count ->
        [one] { $count } ask waits for your answer
       *[other] { $count } asks wait for your answer
    }
board-ask-boardless = has no board yet, so nowhere to put an ask
board-ask-accept = We do it
board-ask-decline = We do not
board-ask-answer = It is done
board-ask-reason = Why not?
board-ask-reason-hint = { $team } reads this. Say what would help instead, if you know.
board-ask-words = Your answer
board-ask-words-hint = May stay empty.
board-ask-decline-title = Decline “{ $title }”?
board-ask-answer-title = Answer “{ $title }”
# $reason is theirs, as they wrote it.
board-ask-gone-declined = { $team } has declined “{ $title }”: “{ $reason }”
board-ask-gone-taken-back = { $team } has taken “{ $title }” back.
board-ask-gone-typed = What you were writing on it was not stored.
board-ask-markdown = Markdown: **bold**, lists, tables, links. Until they reply you can still change everything.
board-ask-withdraw = Take it back
board-ask-withdraw-title = Take “{ $title }” back?
board-ask-withdraw-declined = { $team } has declined it already. It stands on your strip no longer, and { $team } cannot take it up any more.
board-ask-withdraw-note = It leaves the board of { $team }. They are not told why.
board-asked = Asked of others
board-asked-count =
    { $count ->
        [one] { $count } ask to another team
       *[other] { $count } asks to other teams
    }
board-asked-blocked = blocked there
board-asked-open = Look at it there

### A new card

board-new-add = Add card
board-begun-forget = Begin anew
board-begun = You began this card and left it.
board-begun-kept = Not added yet: “{ $title }” waits in “New card”.

### Blocking

board-block = Block
board-block-change = Change or free
board-block-save = Keep the change
board-block-title =
    { $count ->
        [one] What blocks this card?
       *[other] What blocks these { $count } cards?
    }
# $title is that of the first one; $others are blocked with it, $finished chosen cards are not.
board-block-which =
    { $others ->
        [0] “{ $title }”.
        [one] “{ $title }” and one more.
       *[other] “{ $title }” and { $others } more.
    } { $finished ->
        [0] { "" }
        [one] The finished card stays as it is.
       *[other] The { $finished } finished cards stay as they are.
    }
board-block-reason = Reason
board-block-team = Waits on
board-block-nobody = no team of ours
board-block-on = Whom or what then?
board-block-hint = A supplier, a decision, a delivery. No names of people.
board-free =
    { $count ->
        [one] Free it
       *[other] Free them
    }

### Filter and notes

board-filter = Filter
board-filter-text = Words on the card
board-filter-kinds = Only
board-filter-blocked = Blocked
board-filter-clear = Clear the filter
board-filtered = { $shown } of { $total } cards shown.
board-added-hidden = “{ $title }” is on the board, but your filter hides it.
board-filtered-none = No card fits the filter.
board-filtered-no-words = Nothing matches “{ $words }”.
board-show-all = Show all
board-theirs = This is the board of { $team }. You can look at everything; only that team moves its cards.
board-read-only = This workspace is open for reading only. You can look at everything.

### The first board

board-none = No board yet.
board-none-managers = Teams begin their boards themselves. Choose a team at the top left to begin one for it.
board-no-team = No team yet.
board-no-team-add = Add a team
board-no-team-next = Who looks after the journey? Add a team, then its board can begin.
board-begin-question = What do you want to make better first?
board-begin-card = Your first card
board-begin-hint = May stay empty. It comes to “Chosen”; you can move it at once.
board-begin-columns = These columns to begin with
board-begin-note = Names, policies and limits are yours: change them at any time.
board-begin = Begin the board
board-begin-options = Options
board-begin-options-policy = refilled on Thursdays
board-begin-chosen = Chosen
board-begin-chosen-policy = In when an outcome is named. Out when two people have time.
board-begin-doing = Doing
board-begin-doing-policy = Out when the proof shows no open gap.
board-begin-trying = Trying with customers
board-begin-trying-policy = At most 14 days, stop criterion written first.
board-begin-checking = Checking the effect
board-begin-checking-policy = Out after 6 points on the chart, good or bad.
board-begin-done = Done

### Keys

board-key-go = move around
board-key-open = open
board-key-move = move to
board-key-block = block
board-key-new = new card
board-key-lanes = lanes
board-key-filter = filter
board-key-link = link with a card
board-key-trash = throw away what is chosen
board-key-label = change the label with the focus
board-key-close = close the card
board-key-menu = menu
board-key-others = look at another team’s board
board-key-carry = carry the card
board-key-drop = put down, or click there
board-key-cancel = put back

### Said while a card moves, to those who do not see it.

board-said-lifted = “{ $title }” lifted. Arrows carry it, Enter puts it down, Escape puts it back.
board-said-place = { $column }, place { $place } of { $of }
board-said-place-each = { $column }, each in its own stage
board-said-place-lane = { $column }, { $lane }, place { $place } of { $of }
board-said-dropped = Put down: { $place }.
board-said-back = Put back.
board-said-blocked =
    { $count ->
        [one] “{ $title }” is blocked.
       *[other] { $count } cards are blocked.
    }
board-said-free =
    { $count ->
        [one] “{ $title }” is free again.
       *[other] { $count } cards are free again.
    }
board-said-column = { $name }, column { $place } of { $of }.
board-said-removed = “{ $name }” is removed.

### Several boards

# The menu beside the name of a board.
board-acts = Boards: { $name }
board-another = Another board
board-another-note = A second board for work of another kind. Cards can go from one to the other.
board-another-columns = Its columns
board-another-same = As on this board
board-another-first = The usual ones
board-another-add = Begin the board
board-name = Name
board-name-hint = What is it for?
board-rename = Rename
board-rename-title = Rename “{ $name }”
board-earlier = Further up in the list
board-later = Further down in the list
board-put-aside = Put aside
board-put-aside-last = a team keeps one board
board-is-aside = put aside
board-aside = This board is put aside. You can look at everything; nothing on it comes up anywhere else.
board-take-up = Take it up again

### Several cards

board-picked =
    { $count ->
        [one] { $count } card chosen
       *[other] { $count } cards chosen
    }
board-let-go = Let go
board-move-to = Move to
board-menu-open = Open
board-menu-move = Move
board-to-another = To another board
board-to-board = To “{ $name }”
board-to-board-note = where its work begins
board-no-column = “{ $name }” has no column. Nothing was moved. Add one there first.
board-sent =
    { $count ->
        [one] { $count } card stands on “{ $name }” now.
       *[other] { $count } cards stand on “{ $name }” now.
    }
board-label-them = Label
board-label-off = Take off: { $name }
board-trashed-some = { $count } cards are in the trash.
board-archived-some = { $count } cards are in the archive.
# $title is that of the first one.
board-cut =
    { $count ->
        [one] “{ $title }” is cut. Choose a place on any of your boards.
       *[other] { $count } cards are cut. Choose a place on any of your boards.
    }
# Of a card, read aloud beside its name.
board-cut-said = cut
board-cut-act = Cut
board-paste-act = Put down here
board-cut-forget = Leave as it is
board-pasted =
    { $count ->
        [one] { $count } card put down in “{ $column }”.
       *[other] { $count } cards put down in “{ $column }”.
    }
board-paste-theirs = Cards stay with their team. To another team’s board comes an ask: N, then “Ask”.
# Of a place for cards that were cut; $place is that of “board-said-place”.
board-said-chosen = Chosen: { $place }. Put down with Ctrl+V.
board-said-let-go = Nothing is chosen any more.
board-said-lifted-some = { $count } cards lifted. Arrows carry them, Enter puts them down, Escape puts them back.

### Filters that are kept

board-filter-labels = With one of these labels
board-filter-any = Any
board-filter-day = Due, or to be looked at
board-filter-overdue = Overdue
board-filter-week = Within seven days or overdue
board-filter-undated = Without a day
board-filter-ours = Filters you keep
board-filter-name = Keep this filter as
board-filter-keep = Keep
board-filter-kept = “{ $name }” is kept.
board-filter-remove = Do not keep “{ $name }” any more
board-filter-rename = Call “{ $name }” something else
board-filter-new-name = New name
board-filter-nothing = looks for nothing any more: its labels are gone
board-filter-label-gone = A label that the filter looked for is gone. It no longer counts.

### Stand-up

board-standup = Stand-up
board-standup-blocked = Blocked first
board-standup-at = { $at } of { $of }
board-standup-gone = This card is not on the board any more.
board-standup-over = That was the board.
# $time is minutes and seconds, "8:41".
board-standup-took =
    { $count ->
        [0] Nothing is in progress.
        [one] { $count } card in { $time }.
       *[other] { $count } cards in { $time }.
    }
board-standup-left = Time left
board-standup-minutes = How long
board-standup-minutes-of = { $count } min
board-standup-next = next card
board-standup-back = card before
board-standup-stop = End
board-standup-end = end the stand-up
board-key-standup = stand-up
board-standup-elsewhere = Stand-up in another window, now at: { $title }
board-standup-alone = Do not follow
board-key-pick = choose one more
board-key-pick-along = choose along
board-key-cut = cut what is chosen
board-key-paste = put down here
board-key-archive = archive what is chosen
board-key-let-go = let go
