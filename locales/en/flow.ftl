# How work flows over a board: cards are counted, people never.

flow-title = Flow
flow-open = Look at the flow
flow-key = flow
flow-back = Back to the board
flow-key-back = back to the board
flow-lane = Lane
flow-lane-all = All lanes
flow-lane-none = Without a stage
flow-kind = Kind
flow-kind-all = All kinds
flow-numbers = Show the numbers
flow-numbers-hide = Hide the numbers
flow-numbers-of = Numbers: { $title }
flow-save = Save as CSV
flow-save-title = Save the numbers as a file
flow-file = flow { $board }

flow-axis-days = days
# Beside a line: within so many days that share of the cards was done.
flow-line =
    { $share } in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

### The sentence at the top

flow-count = Cards are counted, never people.
flow-none = Nothing has been finished yet.
flow-none-next = What is the smallest card that you could finish this week?
flow-said =
    { $count ->
        [one] One card
       *[other] { $count } cards
    } finished since { $day }.
flow-said-within = Half of them took at most <hl>{ $half ->
        [one] { $half } day
       *[other] { $half } days
    }</hl>, { $share } at most <hl>{ $likely ->
        [one] { $likely } day
       *[other] { $likely } days
    }</hl>.
# Too few cards: $fewest is the number it needs.
flow-few = Too few finished cards to say how long cards take: { $count } of { $fewest }.

### Finished a week

flow-throughput = Finished a week
flow-throughput-none = From the first whole week on in which a card was finished, this counts how many were.
flow-week = week
flow-throughput-note = Limits come from your own weeks. There is no target: a higher number alone is no better work.

### Age

flow-ages = Age of open cards
flow-ages-none = No card is in progress.
flow-ages-late =
    { $late ->
        [0] No open card is older than the { $days ->
            [one] day
           *[other] { $days } days
        } in which { $share } were finished.
        [one] <hl>One open card</hl> is older than the { $days ->
            [one] day
           *[other] { $days } days
        } in which { $share } were finished.
       *[other] <hl>{ $late } open cards</hl> are older than the { $days ->
            [one] day
           *[other] { $days } days
        } in which { $share } were finished.
    }
flow-ages-said =
    { $count ->
        [one] One card in progress.
       *[other] { $count } cards in progress.
    }
flow-ages-oldest = The oldest: “{ $title }”, { $age ->
        [one] { $age } day
       *[other] { $age } days
    }, { $still ->
        [0] moved today.
        [one] { $still } day in this column.
       *[other] { $still } days in this column.
    }
flow-ages-drawn = The oldest { $count } are drawn; all { $all } count.
flow-ages-blocked = The bar on the left of a mark means: blocked.

### Cycle time

flow-cycles = How long finished cards took
flow-cycles-note = Counted in days from the move into work to the move to done. Edits count for nothing.
flow-cycles-latest = The latest { $count } are drawn; all { $all } count.
flow-cycles-slow =
    { $count ->
        [0] None took longer.
        [one] One took longer.
       *[other] { $count } took longer.
    }

### Cumulative flow

flow-standing = Where cards stood
flow-standing-said = At the end of each day: how many cards stood in each column. Done counts what came after { $day }.
flow-standing-note = A layer that grows thicker is work that piles up there. Steady layers flow.

### Forecast

flow-forecast = When, and how many?
flow-forecast-how = Drawn { $runs } times from your own last { $days } days up to yesterday, in which { $finished } cards were finished. No estimates.
flow-forecast-cards = Cards
flow-forecast-until = By
flow-forecast-when = When will { $cards ->
        [one] this card
       *[other] { $cards } cards
    } be done?
flow-forecast-many = How many will be done by { $day }?
flow-forecast-by = by { $day }
flow-forecast-least = at least { $count }
# The share of all runs.
flow-forecast-share = in { $share } of all runs
flow-forecast-few = Too early to say: it needs { $days } days of history (you have { $has }) and { $cards } finished cards (you have { $done } up to yesterday).
flow-forecast-never = Later than in ten years, if work goes on as it does.
flow-forecast-seed = Drawn with seed { $seed }: the same seed gives the same answer.
flow-forecast-again = Draw again
flow-forecast-wrong-cards = A whole number from 1 to 10,000.
flow-forecast-wrong-day = A day after today, within ten years.

### What stops us

flow-stops = What stops us
flow-stops-none = No card was blocked in the last { $days } days.
flow-stops-said = In the last { $days } days cards were blocked { $times ->
        [one] once
       *[other] { $times } times
    }, { $sum } together.
flow-stops-whom = Whom cards waited on
flow-stops-why = What the reasons share
flow-stops-nobody = nobody named
flow-stops-more = and { $count } more
flow-stops-cards =
    { $cards ->
        [one] { $cards } card
       *[other] { $cards } cards
    }
flow-stops-running =
    { $running ->
        [one] { $running } still blocked
       *[other] { $running } still blocked
    }
# $days is a figure with one decimal, $count the same as a number.
flow-days =
    { $count ->
        [one] { $days } day
       *[other] { $days } days
    }
flow-efficiency = Of the time that finished cards were in progress they were free to go on for <hl>{ $share }</hl>.
flow-efficiency-note = Only what was marked as blocked counts as waiting.

### Numbers

flow-col-card = Card
flow-col-kind = Kind
flow-col-column = Column
flow-col-age = Days open
flow-col-still = Days in this column
flow-col-done = Finished
flow-col-days = Days
flow-col-blocked = Days blocked
flow-col-day = Day
flow-col-times = Times
flow-col-reasons = Reasons
flow-col-what = What
