# The first run: three ways in, three questions, and what the workspace holds so far.

first-run-title = New workspace
first-run-question = Nothing here yet. Where do you want to begin?
first-run-mind = You can change your mind at any time.

### Three ways in

first-run-example = Open the example
first-run-example-note = A mail-order company with 24 weeks of invented data. Every figure says “example”.
first-run-team = Start with our team
first-run-team-note = Three questions. Answer one, all or none.
first-run-open = Open a file
first-run-open-note = A .spielraum workspace on this computer, or one that a colleague gave you.
# Before the names of workspaces that were open before.
first-run-recent = Opened before:

### Three questions

first-run-questions = Three questions, in any order
first-run-questions-note = what you skip waits in its room
first-run-change = Change
first-run-team-question = What do you call yourselves?
first-run-team-hint = Your name and, if you like, a short one of two to four letters. It stands on asks to you.
first-run-short = Short name
first-run-short-placeholder = short
first-run-short-note = this short name stands on asks to you
# The name of a team that has answered another question but not this one.
first-run-unnamed = Our team
first-run-journey-question = Which concern of your customers do you see through to the end?
first-run-journey-hint = In their words. One is enough. Its stages come later, on the map.
first-run-outcome-question = What would tell you that it goes well for them?
first-run-outcome-hint = A direction, no target number. Where the data comes from is asked when there is data.
first-run-outcome-solved = Solved at first go
first-run-outcome-person = Reached a person when wanted
first-run-outcome-easy = “It was easy for me”
# How a share could be cheated, until the team says it better.
first-run-outcome-cheat = Count only the cases that went well.
first-run-outcome-own = in your own words

### The workspace so far

first-run-so-far = Your workspace so far
first-run-brackets = The brackets are the frame that managers set.
first-run-between = <hl>What lies between them is yours.</hl>
# Names below the parts of the drawing.
first-run-part-team = team
first-run-part-journey = journey
first-run-part-outcome = outcome
# In a part of the drawing that is still open.
first-run-first-team = your team
first-run-first-journey = first journey
first-run-first-outcome = first outcome
first-run-so-far-team = Team
first-run-so-far-journey = Journey
first-run-so-far-outcome = Outcome
first-run-so-far-frame = Frame
first-run-so-far-people = People
first-run-so-far-file = File
first-run-typing = (typing)
first-run-not-yet = not yet
first-run-unframed = Until there is one, no rule can be called inside it.
first-run-framed = in force
first-run-nobody = none, and none needed to begin
first-run-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
first-run-no-file = not yet, it comes with your first answer
# $folder is the path of the folder.
first-run-place = in { $folder }, on this computer only. No account, nothing is sent.
first-run-look = Look around
first-run-look-note = You come to Today. The rooms on the left are open already; each asks its own next question.
first-run-look-note-empty = An empty workspace begins and you come to Today. The rooms on the left are open already; each asks its own next question.
first-run-begun-empty = An empty workspace has begun. Its file lies in your documents.

### Keys

first-run-key-choose = choose
first-run-key-next = next question
first-run-key-undo = take an answer back
first-run-key-look = look around
