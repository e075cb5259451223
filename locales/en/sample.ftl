# The example workspace: everything in it is invented, and says so wherever it shows.
# A message whose entries are separated by | is a list; its length is fixed by the program.

sample-workspace = Mail-order example
sample-file = Spielraum example

### Organisation

sample-unit-company = Mail-order
sample-unit-company-short = MO
sample-unit-service = Customer service
sample-unit-service-short = CS
sample-unit-carriers = Carrier desk
sample-unit-carriers-short = CD

sample-team-delivery = Delivery & returns
sample-team-delivery-short = DR
sample-team-orders = Orders & payment
sample-team-orders-short = OP
sample-team-digital = Digital channels
sample-team-digital-short = DC
sample-team-leaving = Contract & leaving
sample-team-leaving-short = CL
sample-team-welcome = Welcome & first bill
sample-team-welcome-short = WB
sample-team-logistics = Logistics data
sample-team-logistics-short = LD

# Names of people, the same in both languages: initials on cards are made from them.
sample-people-managers = Katrin Albers
sample-people-delivery = Jana Vogt | Marek Dudek | Paula Lindner | Tuan Nguyen | Aylin Özdemir | Sabine Krüger | Ben Okafor
sample-people-orders = Ruth Hansen | Emil Sander | Fatma Yıldız | Lars Petersen | Ines Costa | Georg Wolff
sample-people-digital = Nora Schulte | Amir Haddad | Lena Brandt | Piotr Nowak | Clara Engel
sample-people-leaving = Hanna Roth | Milan Petrović | Eva Lorenz | Onur Kaya | Silke Busch | Dario Conti
sample-people-welcome = Theo Albrecht | Mina Park | Kirsten Jahn | Samuel Asante | Vera Lang
sample-people-logistics = Felix Grund | Zoe Martin | Jonas Weiß | Alma Berg

### Journeys

sample-journey-late = My parcel is late
sample-journey-late-stages = Expecting it | Looking it up | Asking us | Getting an answer | Waiting again | Settled
sample-journey-return = I want to send it back
sample-journey-return-stages = Deciding | Packing | Handing it over | Money is back
sample-journey-refund = Where is my refund?
sample-journey-refund-stages = Waiting | Asking | Money is there
sample-journey-twice = I was charged twice
sample-journey-twice-stages = Noticing | Telling us | Corrected
sample-journey-change = Change my order
sample-journey-change-stages = Changing my mind | Telling us | Changed or too late
sample-journey-login = I cannot log in
sample-journey-login-stages = Locked out | Trying again | Inside
sample-journey-app = The app does not do what I want
sample-journey-app-stages = Stuck | Looking for help | Going on
sample-journey-cancel = Cancel my contract
sample-journey-cancel-stages = Thinking about it | Telling us | Hearing what happens | Leaving well
sample-journey-moving = I am moving
sample-journey-moving-stages = Telling us | Old and new address | Arrived
sample-journey-bill = First bill
sample-journey-bill-stages = Waiting for it | Opening it | Asking about it | Paid or corrected
sample-journey-new = I am new here
sample-journey-new-stages = First order | First parcel | Knowing how it works
sample-journey-pickup = My parcel is at a shop
sample-journey-pickup-stages = Finding out where | Going there | Having it
sample-journey-address = Wrong address
sample-journey-address-stages = Noticing | Redirecting | Arrived

sample-stage-late-expecting-note = the named day has come
sample-stage-late-expecting-wants = I want to know the day, so I can be at home.
sample-stage-late-looking-note = tracking link, app
sample-stage-late-looking-wants = Where is it, and is anyone moving it?
sample-stage-late-asking-note = 2,140 last month
sample-stage-late-asking-wants = I want to tell it once, to someone.
sample-stage-late-answer-note = we decide and say so
sample-stage-late-answer-wants = Give me a choice, not a voucher.
sample-stage-late-waiting-note = new date or resend
sample-stage-late-waiting-wants = Keep the date. Tell me before I ask.
sample-stage-late-settled-note = parcel or money is there
sample-stage-late-settled-wants = Money back without a second letter.
sample-stage-cancel-thinking-note = reading the small print
sample-stage-cancel-thinking-wants = What happens if I leave?
sample-stage-cancel-telling-note = form, phone, letter
sample-stage-cancel-telling-wants = One sentence should be enough.
sample-stage-cancel-hearing-note = we confirm and name the last day
sample-stage-cancel-hearing-wants = Tell me the date. Do not talk me round.
sample-stage-cancel-leaving-note = last parcel, last bill
sample-stage-cancel-leaving-wants = I might come back. Make it easy to.
sample-stage-bill-waiting-note = the first parcel has come
sample-stage-bill-waiting-wants = When do I pay, and how?
sample-stage-bill-opening-note = in the mailbox
sample-stage-bill-opening-wants = I want to understand every line.
sample-stage-bill-asking-note = 310 last month
sample-stage-bill-asking-wants = Explain it to me, without lecturing.
sample-stage-bill-settled-note = paid or corrected
sample-stage-bill-settled-wants = And next month it is right.

sample-touch-shipping-mail = Shipping mail
sample-touch-tracking = Tracking page
sample-touch-phone = Phone
sample-touch-bot = Chat bot
sample-touch-email = E-mail
sample-touch-call-back = Call-back
sample-touch-letter = Answer letter
sample-touch-text = Text message
sample-touch-refund-notice = Refund notice
sample-touch-help-page = Help page
sample-touch-form = Cancellation form
sample-touch-confirmation = Confirmation
sample-touch-last-bill = Last bill
sample-touch-welcome-mail = Welcome mail
sample-touch-bill = Bill by e-mail

### Terms and their values

sample-days = days
sample-term-tracking = Tracking says
sample-term-days-late = Days late
sample-term-date-needed = Date needed
sample-term-order-value = Order value
sample-term-offer = We offer
sample-term-goodwill = Goodwill
sample-term-date-named = Date we name
sample-term-person = A way to a person
sample-term-refund-before-return = Refund before return
sample-term-refund-days = Refund within
sample-term-answer-days = Days until we answer
sample-term-money-back = Money back
sample-term-tell = We say
sample-term-box = Packaging
sample-term-deduct = We deduct
sample-term-again = Happened before
sample-term-concern = Concern
sample-term-person-wanted = Asked for a person
sample-term-answers-first = Answers first
sample-term-leaving-because = Leaving because of
sample-term-bill-surprise = Surprised by
sample-term-protected = Age, origin, name

sample-value-on-its-way = On its way
sample-value-no-scan = No scan for 48 h
sample-value-lost = Lost
sample-value-confirmed = carrier confirmed
sample-value-estimated = estimated
sample-value-at-once = at once
sample-value-when-scanned = when the return is scanned
sample-value-when-carrier-answers = when the carrier has answered
sample-value-original-box = original box
sample-value-other-box = another box
sample-value-no-box = no box
sample-value-parcel = where is my parcel
sample-value-complaint = complaint
sample-value-something-else = something else
sample-value-chat-bot = chat bot
sample-value-a-person = a person
sample-value-price = price
sample-value-delivery = delivery
sample-value-not-needed = no longer needed
sample-value-amount = the amount
sample-value-due-date = the due date
sample-value-unknown-item = an item they do not know

### Frame

sample-frame-purpose = When something goes wrong with an order, people find someone who sorts it out. The first time, without asking twice.
sample-guardrail-goodwill = Goodwill per case
sample-guardrail-before-return = Refund before return
sample-guardrail-withdrawal = Refund after withdrawal
sample-guardrail-person = Way to a person
sample-guardrail-protected = Age, origin, name
sample-guardrail-answer = Days until we answer
sample-guardrail-dates = Dates we promise
sample-principle-choice = A choice beats a voucher.
sample-principle-no = We say no clearly, and say why.
sample-principle-listens = Whoever listens, decides.
sample-principle-unknown = What we do not know, we say.
sample-principle-twice = Nobody has to tell it twice.
sample-wanted-solved = Solved at first go
sample-wanted-solved-note = rising in every journey
sample-wanted-person = Reached a person
sample-wanted-person-note = when the customer wants to
sample-wanted-healthy = Healthy teams
sample-wanted-healthy-note = strain in the pulse not rising
sample-watched-reached = Reached a person
sample-watched-reached-note = A share of all who asked. No single rule can keep it.
sample-frame-why-1 = Until now every team asked case by case. What lies inside this frame you decide yourselves.
sample-frame-why-2 = You used your room well, so it grows. A way to a person is missing too often.
sample-frame-why-3 = Refunds before return wait for us more than for the parcel. You may go up to €250.
sample-frame-why-4 = Welcome & first bill begin with room of their own. Goodwill inside the stops is now yours alone.
sample-frame-objection = €25 per case stays as it is for us, and every fifth case of ours ends there. Why do we have less than Delivery & returns?
sample-frame-reply = Your cases are small and many, theirs are few and large. We keep it for half a year, look at how often you reach the stop, and talk again.
sample-proposal-frame = Goodwill for Orders & payment up to €35 per case.
sample-proposal-frame-why = We have reached the stop all summer, and each time the customer was charged twice through no fault of their own.
sample-area-own-rules = Rules of own journeys
sample-area-goodwill = Goodwill inside the stops
sample-area-knowledge = Knowledge statements
sample-area-shifts = Shifts and presence
sample-area-people = New people in the team
sample-area-automation = Automation that meets customers
sample-area-prices = Prices and contract terms

### Rules

sample-rule-offer = What we may offer
sample-rule-warn = When we warn first
sample-rule-posted = Keep me posted
sample-rule-refund = Refund in 5 days
sample-rule-box = Return without the original box
sample-rule-before-return = Refund before return
sample-rule-twice = Charged twice
sample-rule-answers-first = Who answers first
sample-rule-leaving = When somebody wants to leave
sample-rule-first-bill = The first bill is a surprise

sample-agreed-all = Consent of everybody in the team.
sample-accepted-delivery = Up to €250 it makes no difference. Above, we watch what waiting does to customers.
sample-accepted-orders = The insurance pays above €250 only with the carrier’s word. We renegotiate in autumn.

# What is typed into cells. The words have to be words that cells understand.
sample-cell-any = any
sample-cell-yes = yes
sample-cell-no = no
sample-cell-between = { $low } to { $high }
sample-cell-up-to = up to { $n }
sample-cell-over = over { $n }
sample-cell-up-to-euros = up to €{ $n }
sample-cell-over-euros = over €{ $n }
sample-cell-euros = €{ $n }
sample-cell-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }

sample-says-watch = Name the new date and keep watch
sample-says-pick-up = Offer pick-up or express resend
sample-says-apologise = Name the new date and apologise
sample-says-express = Resend by express now
sample-says-voucher = Send a voucher
sample-says-choose = Resend or refund, customer chooses
sample-says-wait-for-trace = Wait for the carrier’s trace
sample-says-open-trace = We open the trace, call back in 24 h
sample-says-resend-now = Resend now, do not wait for the trace
sample-says-resend-after-trace = Resend once the trace is closed
sample-says-refund = Refund
sample-says-buy-elsewhere = Refund, the customer buys elsewhere
sample-says-choose-at-once = Refund or resend at once, customer chooses
sample-says-wait-for-carrier = Wait for the carrier’s word
sample-says-mail-new-date = E-mail with the new date
sample-says-mail-waiting = E-mail that we are looking for it
sample-says-text-new-date = Text message with the new date
sample-says-text-after-24 = Text message after 24 h without a scan
sample-says-phone-same-day = Phone the same day
sample-says-text-on-change = Text message on every change
sample-says-call-every-second-day = Call every second day
sample-says-thank-you = Thank you, the money is on its way
sample-says-ask-for-box = Please send the box as well
sample-says-say-deduction = Thank you, we deduct for the box and say why
sample-says-correct-and-confirm = Correct it and confirm in writing
sample-says-correct-and-call = Correct it, call and apologise
sample-says-confirm-and-name-end = Confirm and name the last day
sample-says-apologise-and-settle = Apologise, settle what is open, name the last day
sample-says-explain-lines = Explain line by line
sample-says-move-due-date = Move the due date once
sample-says-take-off-and-check = Take it off the bill, check afterwards

sample-because-date-helps = A date helps, a voucher does not
sample-because-planned = They planned around that day
sample-because-two-waits = Two waits deserve an apology
sample-because-second-miss = A second miss costs the customer
sample-because-thin-trust = After five days, trust is thin
sample-because-trace-is-ours = Tracing is our job, not theirs
sample-because-trace-takes = A trace takes eight days
sample-because-same-as-row-3 = Feels the same as row 3
sample-because-same-as-row-5 = Feels the same as row 5
sample-because-nothing-left = Nothing is left to wait for
sample-because-carrier-knows = The carrier knows more than we do
sample-because-before-they-ask = Better we write than they ask
sample-because-silence-worries = Silence worries more than bad news
sample-because-bad-news-by-voice = Bad news needs a voice
sample-because-no-need-to-ask = Nobody should have to ask
sample-because-voice-calms = A voice calms more than a message
sample-because-booking-takes = The bank takes its time
sample-because-small-sums = Small sums are not worth the waiting
sample-because-as-it-came = It came back as it went out
sample-because-goods-matter = The goods matter, not the box
sample-because-box-costs = A new box costs us money
sample-because-still-a-chance = The parcel may still arrive
sample-because-large-sums = Large sums need certainty
sample-because-our-mistake = The mistake was ours
sample-because-second-mistake = The second time is no accident
sample-because-people-first = Who asks wants to be heard
sample-because-bot-knows-pages = The bot finds pages faster
sample-because-bot-is-there-at-night = The bot is there at night too
sample-because-no-haggling = Who leaves in peace may come back
sample-because-we-owe-them = We owe them something
sample-because-first-impression = The first impression stays
sample-because-believe-first = Believe first, check later

### Consent rounds

sample-round-choice-why = After five days without a scan we open a trace and resend afterwards. Whoever has waited that long wants to choose.
sample-round-choice-objection = €25 for a parcel without a scan is as much as for one that is lost. Then nothing is left for those who lost theirs, and row 3 stops at €20.
sample-round-choice-concern = Some will choose a new parcel, and then the first one turns up after all.
sample-round-choice-works = “Solved at first go” rises, and fewer people ask a second time.
sample-round-quiet-hour-why = Written answers lie until the evening, because the phone always comes first.
sample-round-quiet-hour-text =
    From nine to ten, two of us answer in writing only.
    Who that is changes every day.
sample-round-quiet-hour-concern = On Mondays the phone does not stop before eleven.
sample-round-quiet-hour-works = No written answer waits overnight.

### The last retro

sample-retro-theme-refund = The refund waits for the parcel
sample-retro-notes-refund =
    The parcel is on its way back, and the money is not. |
    They ask twice: where is my parcel, and where is my money? |
    Up to sixty euros we could simply trust them.
sample-retro-theme-holiday = Days on which nothing moves
sample-retro-notes-holiday =
    On a public holiday the page still says “on its way”. |
    People count Sundays. The carrier does not. |
    The day after, everybody asks the same.
sample-retro-theme-gift = Gifts that came back
sample-retro-notes-gift =
    A gift came back, and we told the giver last. |
    I did not know whom to call: who pays, or who waits?
sample-retro-notes-kept =
    Since row 5 they choose, and nobody argues. |
    The hand-written note. Two of them wrote back.

### Boards

sample-board = Board
sample-column-options = Options
sample-column-options-policy = refilled on Thursdays
sample-column-chosen = Chosen
sample-column-chosen-policy = In when an outcome is named. Out when two people have time.
sample-column-doing = Doing
sample-column-doing-policy = Out when the proof shows no open gap.
sample-column-trying = Trying with customers
sample-column-trying-policy = At most 14 days, stop criterion written first.
sample-column-checking = Checking the effect
sample-column-checking-policy = Out after 6 points on the chart, good or bad.
sample-column-done = Done
sample-column-small-options = Options
sample-column-small-options-policy = refilled when something is finished
sample-column-small-doing = Doing
sample-column-small-doing-policy = Out when a customer noticed it.
sample-column-small-done = Done

sample-card-tracking-date = Tracking page says a date, not “soon”
sample-stopped-on-legal = Legal department
sample-stopped-carrier-data = Data of the carrier came too late
sample-stopped-carrier-day = The carrier had no day free to test it
sample-stopped-chat-words = Words in the chat change on Mondays only
sample-stopped-chat-release = The chat was frozen for a release
sample-stopped-legal-answer = No answer from legal yet
sample-stopped-legal-reads = Legal reads the new wording
sample-card-tracking-date-blocked = The carrier’s dates come in once a day only
sample-card-open-parcels = Show open parcels in the first-bill call
sample-card-rule-v7 = Late parcel rule v7: needed by a date
sample-card-refund-letter = Refund letter that fits one page
sample-card-person-step-one = A way to a person in step one of the chat
sample-card-person-step-one-text =
    Whoever types “person” in the chat reaches one at once, without a second menu.

    - Words for the first step: ready
    - Change in the start of the bot: asked of Digital channels
    - Count those who still type it twice
sample-card-person-step-one-blocked = The first step of the chat is changed by Digital channels only
sample-card-one-answer = One answer for lost parcels above €250
sample-card-one-answer-text =
    Above €250, Orders & payment wait for the carrier’s word and we do not. For the same lost parcel, customers hear two answers.
sample-card-phone-twelve = Phone 12 customers who met the bot twice
sample-card-refund-first = Refund first, return later, up to €60
sample-card-refund-first-text =
    Up to €60 the money goes out as soon as the return label is made. We count how many parcels still come back.
sample-card-refund-first-stop = More than 3 of 100 parcels do not come back
sample-card-message-24 = Message after 24 h without a scan
sample-card-message-24-text =
    Whose parcel has had no scan for 24 hours hears from us before asking.
sample-card-message-24-stop = More people ask because of the message than without it
sample-card-call-back-window = Call-back window in place of the queue
sample-card-call-back-window-text =
    Customers choose a half hour, and we call in it. Nobody waits in the queue.
sample-card-call-back-window-stop = Two windows in a row are missed
sample-card-refund-first-expects = “Refund within 5 days” leaves its band upwards, and parcels still come back.
sample-card-message-24-expects = Fewer people have to ask, and “It was easy” rises.
sample-card-call-back-window-expects = “Promise kept” is back inside its limits.
sample-card-evening-calls-expects = More people reach a person, because we call when they are at home.
sample-card-evening-calls-learned = Half of those we called in the evening did not want a call then. Next time they choose the hour themselves.
sample-card-handwritten-expects = “It was easy” rises where a resend comes with a note.
sample-card-handwritten-learned = Customers wrote back to say thanks. It costs two minutes, and it is ours to give.
sample-card-resend-first-expects = “Solved at first go” rises when nobody is asked back.
sample-card-resend-first-learned = No extra effect seen: most of those parcels arrived by themselves in the meantime. We ask first.
sample-card-without-asking-expects = “We could decide it ourselves” rises, and “Promise kept” does not fall.
sample-card-without-asking-learned = We decide more ourselves, and what we give has not grown. Most of what we used to ask was about sums below €10.
sample-card-holiday-notice-expects = Fewer people ask on the day after a public holiday.
sample-card-carrier-trace = We open the carrier trace, not the customer
sample-card-one-number = One phone number on every letter

sample-card-orders-partial = Say which part of the order was refunded
sample-card-orders-voucher = No voucher unless somebody asks for one
sample-card-orders-lost = Refund for lost parcels without a second form
sample-card-orders-twice = Call the nine who were charged twice
sample-card-digital-words = The bot says what it cannot do
sample-card-digital-person = A way to a person in step one of the chat
sample-card-digital-night = At night the bot offers a call-back
sample-card-digital-login = One link instead of three passwords
sample-card-welcome-letter = Welcome letter without small print
sample-card-welcome-lines = Explain every line of the first bill

sample-options =
    Say the pick-up shop’s opening hours in the message |
    Return label inside every parcel |
    Let customers choose the evening for delivery |
    Photo of the place where the parcel was left |
    One page for everything about a late parcel |
    Ask the ten who wrote twice last month |
    Express resend without asking first |
    Answer letter in plain words |
    Sorry letter signed by the team |
    Redirect a parcel while it is on its way |
    Call before the second delivery attempt |
    Visit the depot where most scans are missing |
    Say how long the bank takes |
    Text message in the customer’s language

sample-done =
    Hold message says how long it takes |
    Tracking link on top of every mail |
    Ask the five who sent the gift back |
    Refund notice names the amount |
    One template for “where is my parcel” |
    Evening call-backs for two weeks |
    No more “unfortunately” in the first sentence |
    Write back to the three angry letters |
    Missing scans visible in the case view |
    Say which shop took the parcel in |
    Voucher only where somebody wants one |
    Return label as a code on the phone |
    Parcels of one order shown together |
    Late list every morning at eight |
    Shipping mail names a day, not a range |
    Our direct number on the answer letter |
    Thank the depot that found forty parcels |
    Lost parcels settled without a form |
    Open returns in the call, for Orders & payment |
    Phone the customer with three lost parcels |
    Text message when the parcel turns round |
    Address check before shipping |
    Refund reason in plain words |
    Rule v6 explained on one page |
    Pick-up shop shown on a map |
    Date of the new parcel, for Digital channels |
    Hand-written note with every second resend |
    Complaint answered where it came in |
    Second delivery day can be chosen |
    Carrier’s answer copied into the case |
    Ask depots why scans are missing at night |
    Resend first, do not ask back |
    Holiday notice on the tracking page |
    Letters leave the house the same day |
    List of late parcels, for Welcome & first bill |
    Up to €15 without asking anybody

sample-done-this-week =
    Search by order number in the case view |
    Return dates, for Contract & leaving |
    Short form for damaged parcels |
    Call back the two from Monday’s outage

### Outcomes

sample-outcome-solved = Solved at first go
sample-outcome-solved-note = no repeat contact within 7 days
sample-outcome-solved-cheat = Calling a case closed and opening a new one under another topic.
sample-outcome-solved-rebase = Eight weeks above the old centre line since rule v6.
sample-outcome-reached = Reached a person when wanted
sample-outcome-reached-note = of those who asked for one
sample-outcome-reached-cheat = Not offering a person, so that nobody asks for one.
sample-outcome-promise = Promise kept
sample-outcome-promise-note = call-backs and dates we named
sample-outcome-promise-cheat = Naming late dates, or none at all.
sample-outcome-easy = “It was easy for me”
sample-outcome-easy-note = agree, asked after closing
sample-outcome-easy-cheat = Asking only those for whom it went well.
sample-outcome-refund = Refund on account in 5 days
sample-outcome-refund-note = from parcel scan to booking
sample-outcome-refund-cheat = Scanning the parcel later.
sample-outcome-handed = Handed on more than once
sample-outcome-handed-note = of all contacts
sample-outcome-handed-cheat = Keeping cases that others could solve sooner.
sample-retired-handle-time = Average handle time
sample-outcome-decide = “We could decide it ourselves”
sample-outcome-decide-note = team pulse, anonymous
sample-outcome-decide-cheat = Asking until the answer pleases.

sample-note-summer-sale = Summer sale
sample-note-bot-first = Chat bot goes first
sample-note-no-carrier-data = Four days without carrier data; 61 dates slipped

### The real log

sample-journey-incidents = IT incidents (real data)
sample-journey-incidents-stages = Reported | Worked on | Solved
sample-real-log = Incident log of an IT company, 2016
# The licence asks for authors, title and source.
sample-real-log-credit = Claudio Amaral, Marcelo Fantinato, Sarajane Peres (2018): Incident management process enriched event log, UCI Machine Learning Repository, doi 10.24432/C57S4H, CC BY 4.0. Every 50th caller, cells unchanged.
sample-real-repeat = Came again within 7 days
sample-real-repeat-note = callers with another incident
sample-real-repeat-cheat = Adding to an old incident instead of opening a new one.
sample-real-reopened = Reopened
sample-real-reopened-note = of all incidents called solved
sample-real-reopened-cheat = Asking for a new incident instead of opening the old one again.
sample-real-end-to-end = From report to closing
sample-real-end-to-end-note = half of the incidents are closed by then
sample-real-end-to-end-cheat = Closing before it works again.
sample-real-handovers = Handovers
sample-real-handovers-note = changes of group per incident
sample-real-handovers-cheat = Asking a colleague in place of handing on.

### At the case desk

sample-statement-express = Express leaves the warehouse the same day when it is ordered before 16:00.
sample-statement-first-parcel = The first parcel may be kept until the new one has come. Sending it back is free.
sample-statement-saturday = On Saturdays the carrier delivers until 14:00.
sample-exceptions-offer =
    Needed for a birthday on Saturday, express comes on Friday.
    | Leaves on Friday morning, express comes on Thursday.
    | Found the same thing in a shop around the corner.
    | Moves house on Saturday, the parcel would come to the old address.
    | Bought it elsewhere to have it for the weekend, and had called twice.
    | Needs it for work on Monday, express comes in time.
sample-exceptions-box =
    We had told them that the box is not needed.
    | The box was soaked when it was delivered.

### The rhythm

sample-rhythm-stand-up = Stand-up
sample-rhythm-retro = Retro
sample-rhythm-review = Rules and outcomes
