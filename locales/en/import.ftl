# Getting a service log into the workspace.

import-title = Import
import-log = Service log
import-choose = Choose a file
import-other = Another file
import-leave = Back to the outcomes
import-back = Back
import-drop = You can also drop the file on the window.
import-steps = Steps of the import
import-step = { $step ->
        [file] File
        [understood] What we understood
        [import] Import
       *[report] Report
    }
import-empty = Bring a service log.
import-empty-question = An export of your ticket system is enough: CSV, Excel, JSON or XES. You see what it would say before anything is stored.
import-into = Where it goes
import-into-choose = Choose where it goes
import-into-known = Brings “{ $name }” up to date
import-into-instead = Replaces the cases of “{ $name }”
import-into-journey = Into “{ $name }”
import-into-new = Into a new journey
import-keep = Keep this mapping as
import-keep-as = What import and mapping are called
import-called = What the import is called
import-another-log = This file has the columns of “{ $name }” and seems to be another log: of { $known ->
        [one] one case
       *[other] { $known } cases
    } with known numbers, { $otherwise ->
        [one] one was
       *[other] { $otherwise } were
    } opened at another time or by another customer. Bringing “{ $name }” up to date with it overwrites its cases.
import-which = Several imports have these columns. Say above which one this file brings up to date, or begin another.
import-noted-new = New column “{ $column }”: { $because ->
        [agent] it names who handles the case, and stays out.
        [handleTime] it measures the talk, and stays in the file.
        [wrapUp] it measures the talk, and stays in the file.
        [freeText] free text; it stays in the file.
        [notNeeded] no outcome needs it; you can map it all the same.
       *[other] it is taken as “{ $means }”. You can change that.
    }
import-noted-scale = “{ $column }” holds marks beyond its scale so far, { $before }. It is read as { $now }; you can change that.
import-noted-missing = “{ $column }” ({ $means }) is not in this file. What is known of it stays; this file adds nothing to it. { $count ->
        [0] No outcome is computed from it.
        [one] { $outcomes } learns nothing from this file.
       *[other] { $outcomes } learn nothing from this file.
    } If you did not expect that, take the export again with this column.
import-replaces-texts = { $count ->
        [one] One text that a customer wrote goes
       *[other] { $count } texts that customers wrote go
    } with what is replaced, and this file brings none: give a column the meaning “What customers wrote” if they shall stay.
import-noted-marks = “{ $column }” holds words where marks are expected (“{ $example }”), and too many for the others to speak for all: no figure will come of it. Map the column to something else, or replace the words in the file by numbers.
import-noted-times = “{ $column }” holds times of day, and days stand in another column. They are not read: everything counts from midnight. For hours, say below to what they belong.
import-noted-joined = “{ $days }” is read with the times of day in “{ $column }”. A line with a day and no time is rejected.
import-noted-nobody = “{ $column }” names nobody in particular with { $words }. These lines count as of an unknown customer: taken for one, they would come again and again.
import-updates-note = Known columns: read as last time. Cases you have are brought up to date, new ones are added; an older file spoils nothing.
import-replaces-note = All cases of the import go, those of this file take their place. Its outcomes stay and are computed anew.
import-open = { $count ->
        [one] One question open: { $which }
       *[other] { $count } questions open: { $which }
    }
import-open-time = when a case was opened
import-open-journey = which concern the cases are of
import-journey-name = Which concern do these cases tell of?
import-journey-hint = In the customers’ words.
import-run = Import { $rows } lines
import-cancel = Stop
import-busy = { $what ->
        [understand] Looking at the file …
        [preview] Computing first values …
       *[import] Importing { $file } …
    }
import-busy-note = Until it is done nothing is stored; stop it at any time.

import-file = File
import-size =
    { $rows ->
        [one] one line
       *[other] { $rows } lines
    }, { $size } { $unit ->
        [kilo] kB
       *[mega] MB
    }
import-layout-new = a layout of your own
# A layout that is known; product names are not translated.
import-layout = { $layout ->
        [zammad] Zammad tickets
        [znuny] Znuny or OTRS ticket search
        [osTicket] osTicket tickets
        [zendesk] Zendesk tickets
        [freshdesk] Freshdesk tickets
        [intercom] Intercom conversations
        [jira] Jira Service Management
        [chatwootCsat] Chatwoot survey answers
        [survey] survey answers
        [contactLog] contact log
       *[serviceNowIncidents] ServiceNow incident log
    }
import-encoding = Encoding
import-encoding-marked = the file says so itself
import-encoding-told = as you said
import-encoding-usual = as this format asks for
import-encoding-read = { $letters ->
        [0] English letters only
        [one] one letter beyond English read right
       *[other] { $letters } letters beyond English read right
    }
import-format = Format
import-format-is = { $format ->
        [sheet] Excel workbook
        [json] JSON
        [xes] event log (XES)
       *[delimited] delimited text
    }
import-sheet = Sheet
import-sheet-rows = { $rows ->
        [one] one row
       *[other] { $rows } rows
    }
import-sheets = { $count ->
        [one] the only one
       *[other] { $count } sheets
    }
import-header-names = Names of columns
import-names-inside = with every value
import-names-inside-note = columns need no line above them
import-delimiter = Delimiter
import-delimiter-is = { $delimiter ->
        [comma] comma
        [semicolon] semicolon
        [tab] tab
       *[bar] vertical bar
    }
import-columns = { $columns } columns
import-odd-rows = { $rows ->
        [one] one line has others
       *[other] { $rows } lines have others
    }
import-header = Header row
import-header-line = line { $line }
import-above = { $lines ->
        [0] nothing above it
        [one] one line above left out
       *[other] { $lines } lines above left out
    }
import-below = { $lines } below it
import-doubled = { $names ->
        [one] a name that stands twice got a number
       *[other] { $names } names that stand twice got a number
    }
import-order = Date order
import-order-is = { $order ->
        [dayMonthYear] day, month, year
        [monthDayYear] month, day, year
        [yearMonthDay] year, month, day
        [yearDayMonth] year, day, month
        [dayNumber] number of the day (Excel)
       *[unknown] read as it stands
    }
import-order-of = Date order of “{ $column }”
import-order-open = waits for your answer
import-order-mixed = different by column
import-order-none = no column of times
import-order-seen =
    whole columns: { $days ->
        [one] one day
       *[other] { $days } days
    } above 12
import-order-unseen = no day above 12 to go by
import-order-plain = written without a doubt
import-lines = A line is
import-lines-are = { $what ->
        [events] an event
        [cases] a whole case
       *[contacts] a contact
    }
import-lines-cases = { $cases } cases with several lines each
import-lines-one = every line counts once
import-zone = Time zone
# Why a file is read in a time zone; the zone stands above it.
import-zone-found = { $why ->
        [named] named in the file
        [layout] as this program writes it
        [times] every time says its own; weeks begin here
        [known] as last time
        [chosen] as you say
       *[proposed] yours; the file names none
    }
import-double-hour = { $count ->
        [one] one time in the double hour of autumn
       *[other] { $count } times in the double hour of autumn
    }
import-skipped-hour = { $count ->
        [one] one time in the hour that spring skips
       *[other] { $count } times in the hour that spring skips
    }
import-decimals = { $mark ->
        [comma] decimal comma
       *[point] decimal point
    }: { $figure }
import-nothing = Means “nothing”
import-blank = blank
import-nothing-stands = { $word } stands in { $column } { $count } times
import-nothing-else = no other word for it found

import-both-ways = “{ $column }” can be read both ways.
import-day-number = “{ $column }” holds numbers that could be days as Excel counts them.
import-no-day = No day in it is above 12.
import-what-is = Line { $line }: what is
import-mixed = “{ $column }” holds days and months in both orders.
import-mixed-next = None of its dates can be trusted. Leave the column out, or export it in one order.
import-no-dates = “{ $column }” holds no dates.
import-no-dates-next = Give it another meaning below, or leave it out.
import-no-time = No column says when a case was opened.
import-no-time-next = Choose “First contact” for one below.

import-wave = Or the day of the survey
import-no-customer = No column says whose case it is. So nobody can tell who came again: repeat contacts, solved at first go and what a bot solves alone cannot be computed. Everything else can.
import-leave-out = Leave it out

import-column = Column in the file
import-looks = Looks like
import-means = Means
import-means-of = What “{ $column }” means
import-note = Note
import-not-shown =
    { $different ->
        [one] one entry, not shown
       *[other] { $different } entries, not shown
    }
import-free-text = free text
import-blank-column = blank
import-more = over { $count }
import-waits = waits for your answer above
import-customer-hashed = becomes a keyed hash at once
import-blank-cells = { $count } blank
import-voice-note = Kept in the workspace as texts with their week and nothing else: they may hold names, nothing else refers to them, and they go with the import.
import-clock-alone = no column holds the day it belongs to
import-clock-note = joined with the day in “{ $days }”
# $lines: what a line tells of.
import-group-note = { $lines ->
        [cases] has the case last; only an event log shows handovers
       *[events] its changes are the handovers
    }
# $counts: whether its changes are counted.
import-people = { $counts ->
        [yes] Looks like people’s names: only counts handovers in memory, and is never stored.
       *[no] Looks like people’s names: is never stored, and no figure is told apart by people.
    }
# $kept: whether it is taken for groups, which are stored.
import-may-be-people = { $kept ->
        [yes] Does “{ $column }” name groups, or people by logins or initials? Nobody can tell from what stands in it. If people, choose “not imported”: groups are stored with the cases.
       *[no] Does “{ $column }” name groups or people? It looks like people, so nothing of it is stored. If they are groups, choose “Group”.
    }
import-users = The heading may speak of people who work: never stored. If these are your customers, choose “Customer”: they become a keyed hash at once.
import-people-never = Of people nothing is told apart.
import-heading-people = The heading speaks of people: counts handovers in memory at most, never stored. If groups stand in it, give the column another heading in the file.
# $said: whether somebody has said that they are groups; $groups: what stands in it.
import-groups = { $said ->
        [yes] You say that these are groups. Stored with the cases: { $groups }.
       *[no] The heading speaks of people, so nothing of it is stored. If you say that these are groups, these words are stored with the cases: { $groups }.
    }
import-groups-said = “{ $column }” names groups, not people
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
        [satisfaction] How satisfied
        [effort] How easy it was
        [recommend] Would recommend us
        [invited] Was asked how it was
        [eligible] Could be asked
        [mode] How they were asked
        [wantedPerson] Wanted a person
        [reachedPerson] Reached a person
        [automated] Begun by a bot
        [escalated] Handed to a person
        [abandoned] Gave up
        [failureDemand] Failure demand
        [retained] Stayed a customer
        [openedClock] First contact: time of day
        [updatedClock] Time of the line: time of day
        [resolvedClock] Resolved: time of day
        [closedClock] Closed: time of day
        [voice] What customers wrote
       *[notImported] not imported
    }
import-scale-from = from
import-scale-to = to
import-scale-lowest = Lowest mark of “{ $column }”
import-scale-highest = Highest mark of “{ $column }”
import-scale-beyond = { $mark } ({ $count } times) is no answer
# Of a scale on which nobody can give a 9 or a 10.
import-scale-no-recommend = What customers would recommend needs marks from 0 to 10: no outcome comes of this scale. If it fits better, choose “How satisfied”.
import-scale-best = { $mark } is best
import-scale-best-of = In “{ $column }” { $mark } is the best mark
import-because = { $because ->
        [agent] Counts handovers in memory at most, never stored.
        [handleTime] Measures the talk. Instead: end-to-end time.
        [wrapUp] Measures the talk. Instead: handovers per case.
        [freeText] It stays in the file unless you choose otherwise: names stand in there.
        [notNeeded] No outcome needs it.
       *[leftOut] Left out.
    }
import-different = { $different ->
        [one] one value
       *[other] { $different } different
    }
import-more-different = more than { $different } different

import-first = First values
import-nothing-stored = nothing is stored yet
import-careful = Before you believe them
import-first-waits = They come as soon as every question is answered.
import-no-outcome = These columns give no outcome yet. Which one says when a case ended, or whose it is?
import-no-handovers = Handovers are missing here: one line a case shows who had it last, and not how often it was handed on. Only a log of events says that.
import-rejected = { $count ->
        [0] Every line can be read
        [one] One line cannot be read
       *[other] { $count } lines cannot be read
    }
# Answers of lines that are imported.
import-rejected-answers = { $count ->
        [one] One answer is left out
       *[other] { $count } answers are left out
    }
import-line = line { $line }
import-lines-alike = { $count } lines, first { $lines }
import-others = All other lines are imported. Your file stays as it is.
import-rest-of-line = Where only an answer is left out, the rest of its line is imported. If the scale is another one, change it at the column; or put the answer right in the file and import it again.
import-blank-mark = In “{ $column }”, { $mark } lies beyond { $scale } and was taken as no answer: { $count ->
        [one] once, in line { $line }
       *[other] { $count } times, first in line { $line }
    }.
# Of a column of answers: too many are no marks.
import-unread-column = In “{ $column }”, { $count } of { $of } answers are no marks, first in line { $line }. The others would not speak for all, so no figure comes of this column.
import-save-list = Save the list
import-list-file = Table
# File name that is proposed; $file is the log's.
import-list-name = { $file } rejected lines.csv
import-list-saved = The list lies at { $path }.
import-list-first = The list holds the first { $count } of them.
import-more-rejected = { $count ->
        [one] and one more in the list
       *[other] and { $count } more in the list
    }
import-csv-line = Line
import-csv-column = Column
import-csv-reason = Reason
import-csv-raw = Line as it stands
import-reject-open-quote = a quotation mark is opened here that nothing closes
import-reject-columns = { $found } columns where { $expected } are expected
import-reject-large = too large, up to line { $line }
import-reject-broken = this cannot be read
import-reject-nocase = no case number
import-reject-notime = no time of contact
import-reject-future = this day is still to come
import-reject-date = { $what ->
        [noSuchDay] this day does not exist
        [outOfRange] this day is out of range
        [noClock] the time of day is missing or cannot be read
        [unclearZone] the name of the time zone means several
        [noSuchTime] this time does not exist
       *[notADate] this is no date
    }
import-reject-beyond = { $mark } is beyond the scale { $scale }, so it is no answer
import-reject-nomark = this is no mark, so it is no answer
import-reject-backwards = ends { $unit ->
        [minutes] { $count ->
            [one] one minute
           *[other] { $count } minutes
        }
        [hours] { $count } hours
       *[days] { $count } days
    } before it begins

import-done = { $file } is imported.
import-done-counts = { $rows ->
        [one] One line tells
       *[other] { $rows } lines tell
    } of { $cases ->
        [one] one case
       *[other] { $cases } cases
    } of { $customers ->
        [one] one customer
       *[other] { $customers } customers
    }.
import-done-known = “{ $name }” is up to date: { $added ->
        [one] one case is
       *[other] { $added } cases are
    } new, { $changed ->
        [one] one was
       *[other] { $changed } were
    } known otherwise.
import-done-unchanged = “{ $name }” knew all of it already: nothing changed.
import-done-replaced = The cases of “{ $name }” are replaced: { $removed } went, { $added } came.
import-done-early = { $count ->
        [one] One line was
       *[other] { $count } lines were
    } written before the case was opened: a clock was wrong. They count.
import-done-double = { $count ->
        [one] One time names
       *[other] { $count } times name
    } the hour that autumn shows twice: { $second ->
        [0] the first one was taken.
        [one] the first one was taken, and once the second, because otherwise it would lie before what came earlier.
       *[other] the first one was taken, and { $second } times the second, because otherwise they would lie before what came earlier.
    }
import-done-skipped = { $count ->
        [one] One time names
       *[other] { $count } times name
    } an hour that spring skips: it was read as one hour later.
import-done-texts = { $count ->
        [one] One text that a customer wrote stands in the workspace now. It
       *[other] { $count } texts that customers wrote stand in the workspace now. They
    } may hold names; nothing else refers to { $count ->
        [one] it
       *[other] them
    }.
import-done-texts-left = { $count ->
        [one] One text more stays
       *[other] { $count } texts more stay
    } in the file: all together they are too much.
import-done-private = Customers and case numbers became keyed hashes. Agents and handle times were not stored.
import-look = Look at the charts
import-list = Imported so far
import-item = { $cases ->
        [one] One case
       *[other] { $cases } cases
    }, last from { $rows ->
        [one] one line
       *[other] { $rows } lines
    } on { $day }
import-replace = Replace with a file
import-stands-outcomes = Outcomes computed from it: { $names }
import-stands-marks = { $count ->
        [one] One note or decision about limits in their charts
       *[other] { $count } notes and decisions about limits in their charts
    }
import-stands-texts = { $count ->
        [one] One text that a customer wrote
       *[other] { $count } texts that customers wrote
    }
import-stands-cards = Cards that aim at them stay, without an aim: { $titles }
import-key = Customer key
import-key-there = Customers and case numbers are kept as hashes; with this key they are recognised in the next file. It lies in the workspace file and can be thrown away.
import-key-thrown = The key before was thrown away on { $day }.
import-key-next = The next import makes a new one and begins a new cohort.
import-key-forget = Throw the key away
import-key-keep = Keep the key
import-key-note = What it means, before you do it:
import-key-means-customers = Nobody can recognise a customer of what was imported so far, whoever has the file.
import-key-means-cases = Cases imported so far are not brought up to date any more; those that are open stay open up to their last day.
import-key-means-stays = Figures so far stay. Repeat contacts count within a cohort only: who came before and who comes from then on are never the same.
import-key-means-copies = Copies and backups of the file that were made before still hold the key. Delete those you do not need.
import-key-imports = It concerns: { $names }
import-key-binds = This cannot be taken back, not even with undo.
import-cohort = The key of its customers was thrown away on { $day }: up to { $until } nobody can be recognised.
import-cohort-begins = Cases begun by then stay as they are; newer ones begin a new cohort.
import-done-cohort-begins = A new cohort begins.
import-done-cohort = { $count ->
        [0] No case of the file was begun before.
        [one] One case of the file was begun before; it stays as it was.
       *[other] { $count } cases of the file were begun before; they stay as they were.
    }
import-mappings = Mappings you kept
import-mapping-item = { $columns }. Kept on { $day }
import-mapping-rename = Rename the mapping
import-mapping-name = What the mapping is called
import-mapping-note = Files with these columns are recognised whatever it is called.
import-mapping-remove = Remove the mapping
import-remove = Remove the import
import-remove-note = “{ $name }” goes with its cases and the outcomes computed from it.
import-remove-binds = This cannot be taken back with undo; importing the file again brings it back.
