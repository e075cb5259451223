# The journey: one customer concern from first need to solved, as a map.

journey-title = Journey
journey-choose = Choose a journey
# $team owns it; $count teams take part, the owner among them.
journey-owned =
    owned by { $team }, { $count ->
        [one] no other team takes part
       *[other] { $count } teams take part
    }
journey-edit = Edit map
journey-done = Done
journey-new = New journey

### Nothing there yet

journey-none = No journey yet.
journey-none-question = Which concern of your customers do you see through to the end?
journey-none-team = A journey is owned by a team. What do you call yourselves?
journey-name-team = Name the team
journey-stages-none = No stage yet.
journey-stages-question = What happens first, as the customer lives it?

### A new journey

journey-new-title = Which concern do you see through to the end?
journey-new-name = In the customers’ words
journey-new-name-hint = For example “My parcel is late”.
journey-new-stages = Stages
journey-new-stages-hint = One a line, as the customer lives them. They can come later.
journey-new-add = Begin the journey

### The map

journey-lane-wants = What the customer wants
journey-lane-touchpoints = Touchpoints
journey-lane-touchpoints-note = % of contacts
journey-lane-person = A person
journey-lane-person-note = needed and there
journey-lane-rules = Rules that apply
journey-lane-outcomes = Outcomes
journey-lane-outcomes-note = last 24 weeks
# What a customer says, in quotation marks.
journey-quote = “{ $text }”
journey-wants = What the customer wants
journey-wants-question = What would they say here?
journey-wants-none = nobody’s words yet
journey-touchpoints-none = none named yet
# $needed and $there are shares.
journey-person-both = { $needed } needed, { $there } there
journey-person-needed = { $needed } needed, there: not known
journey-person-not-needed = not needed here
journey-person-not-asked = not asked yet
journey-person-needed-label = needed %
journey-person-there-label = there %
journey-rule-version = v{ $number }
journey-rule-draft = draft
journey-rules-none = no rule yet
journey-outcome-none = No outcome yet.
journey-outcome-question = What would tell you this stage goes well?
journey-outcome-add = Add one
journey-outcome-name = Outcome

### Who answers

journey-handling = Who answers
journey-handling-person = a person
journey-handling-assisted = person, assisted
journey-handling-automated = automated
journey-handling-self-service = self-service
journey-channel = Channel
journey-channel-letter = letter
journey-channel-email = e-mail
journey-channel-phone = phone
journey-channel-chat = chat
journey-channel-bot = chat bot
journey-channel-web = web page
journey-channel-app = app
journey-channel-message = text message
journey-channel-visit = face to face

### A person is missing

# $number is the stage's number, $needed and $there are shares.
journey-short = <b>Stage { $number }: a person matters to { $needed }, { $there } reach one.</b>
journey-improve = Improvement
# Title of the card that is made from the sentence above.
journey-improvement = More people reach a person: { $stage }

### Editing

journey-facts = The journey
journey-name = Name
journey-owner = Owned by
journey-take-part = Also takes part
journey-remove = Remove this journey
journey-stage-name = Stage
journey-stage-note = In a few words
journey-stage-add = Stage
journey-stage-left = Move to the left: { $name }
journey-stage-right = Move to the right: { $name }
journey-stage-remove = Remove: { $name }
journey-touchpoint-add = Touchpoint
journey-touchpoint-name = Name
journey-touchpoint-remove = Remove
journey-share = % of contacts
journey-share-wrong = A share is a whole number from 0 to 100.

### Keys

journey-key-stage = stage
journey-key-lane = lane
journey-key-open = open
