# Getting a service log into the workspace.

import-title = Import
import-log = Service log
import-choose = Choose a file
import-other = Another file
import-leave = Back to the outcomes
import-empty = Bring a service log.
import-empty-question = An export of your ticket system as CSV is enough. You see what it would say before anything is stored.
import-into = Into the journey
import-new-journey = A new journey
import-journey-name = Which concern do these cases tell of?
import-journey-hint = In the customers’ words.
import-run = Import { $rows } lines
import-cancel = Stop
import-busy = { $what ->
        [understand] Looking at the file …
        [preview] Computing first values …
       *[import] Importing …
    }

import-file = File
import-rows = { $rows } lines, { $megabytes } MB
import-rows-are = { $what ->
        [events] several lines a case, { $cases } cases
        [cases] one line a case
       *[contacts] one line a contact
    }
# A layout that is known; product names are not translated.
import-layout = { $layout ->
       *[serviceNowIncidents] ServiceNow incident log
    }
import-encoding = Encoding
import-delimiter = Delimiter
import-delimiter-is = { $delimiter ->
        [comma] comma
        [semicolon] semicolon
        [tab] tab
       *[bar] vertical bar
    }
import-header = Header row
import-header-line = line { $line }
import-odd-rows = { $rows ->
        [0] every line has as many columns
        [one] one line has another number of columns
       *[other] { $rows } lines have another number of columns
    }
import-zone = Time zone
import-nothing = Means “nothing”
import-blank = blank

import-both-ways = “{ $column }” can be read both ways. No day in it is above 12.
import-what-is = Line { $line }: what is { $written }?
import-mixed = “{ $column }” holds dates of both orders, so none of them can be trusted.
import-leave-out = Leave it out
import-no-time = No column says when a case was opened. Choose one below.

import-column = Column in the file
import-looks = Looks like
import-means = Means
import-means-of = What “{ $column }” means
import-note = Note
import-not-shown = { $different } entries, not shown
import-means-is = { $means ->
        [case] Case
        [customer] Customer
        [opened] First contact
        [updated] Time of the line
        [sequence] Order of the lines
        [channel] Channel
        [topic] Stage or topic
        [group] Group
        [resolved] Resolved
        [closed] Closed
        [reopened] Reopened
        [state] State
        [rating] Rating
       *[notImported] not imported
    }
import-because = { $because ->
        [agent] Counts handovers in memory at most, never stored.
        [handleTime] Measures the talk. Instead: end-to-end time.
        [wrapUp] Measures the talk. Instead: handovers per case.
        [freeText] Only when you ask for it: names stand in there.
        [notNeeded] No outcome needs it.
       *[leftOut] Left out.
    }
import-customer-hashed = becomes a keyed hash at once, { $different } different
import-dates = { $order ->
        [dayMonthYear] day, month, year: { $above } days above 12
        [monthDayYear] month, day, year: { $above } days above 12
        [yearMonthDay] year, month, day
       *[open] waits for your answer above
    }
import-different = { $different ->
        [one] one value
       *[other] { $different } different
    }
import-more-different = more than { $different } different

import-first = First values
import-nothing-stored = nothing is stored yet
import-first-waits = They come as soon as every question is answered.
import-no-outcome = These columns give no outcome yet. Which one says when a case ended, or whose it is?
import-rejected = { $count ->
        [0] Every line can be read
        [one] One line cannot be read
       *[other] { $count } lines cannot be read
    }
import-line = line { $line }
import-others = All other lines are imported. Your file stays as it is.
import-reject-columns = { $found } columns where { $expected } are expected
import-reject-large = too large, up to line { $line }
import-reject-nocase = no case number
import-reject-notime = no time of contact
import-reject-date = { $what ->
        [noSuchDay] this day does not exist
        [noSuchTime] this time does not exist
       *[notADate] this is no date
    }
import-reject-backwards = ends { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } before it begins

import-outcome = { $what ->
        [repeatContact] Came again within 7 days
        [reopened] Reopened
        [endToEnd] From first contact to solved
        [handovers] Handed on
       *[own] Outcome
    }
import-outcome-note = { $what ->
        [repeatContact] of cases with a customer
        [reopened] of ended cases
        [endToEnd] half are done by then
        [handovers] changes of group per case
       *[own] { "" }
    }
import-outcome-cheat = { $what ->
        [repeatContact] Keep old cases open and write the new contact into them.
        [reopened] Open a new case instead of the old one.
        [endToEnd] Close early and let the customer come back.
        [handovers] Keep what somebody else could solve.
       *[own] { "" }
    }

import-done = { $file } is imported.
import-done-counts = { $rows } lines tell of { $cases } cases of { $customers } customers.
import-done-early = { $count ->
        [one] One line was
       *[other] { $count } lines were
    } written before the case was opened: a clock was wrong. They count.
import-done-private = Customers and case numbers became keyed hashes. Agents and handle times were not stored.
import-look = Look at the charts
import-list = Imported so far
import-item = { $cases } cases from { $rows } lines, { $day }
import-remove = Remove the import
import-remove-note = “{ $name }” goes with its cases and the outcomes computed from it.
import-remove-binds = This cannot be taken back with undo; importing the file again brings it back.
