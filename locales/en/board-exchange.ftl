# Boards on their way in and out, files that hang on cards, and templates.

give-menu = Bring in, take out, print
# Beside a sign; part of the name above.
give-menu-word = Take out
give-in = Bring a board in …
give-in-note = from Trello, Kanri, Focalboard, Jira, CSV or Excel, or from a Spielraum board
give-out = Take this board out
give-json = As a Spielraum board
give-json-note = everything, to be brought in again; initials stay here
give-csv-note = a line a card, for any spreadsheet
give-xlsx = Excel workbook
give-xlsx-note = a row a card
give-markdown-note = a heading for each column, for a wiki
give-print = Print on { $size }, or as PDF
give-print-across = landscape, as the board stands here
give-print-upright = portrait, for long columns
give-save = Save the board as a file
give-saved = Saved: { $path }
give-file = Board
give-limit = at most
give-about = About this board
give-blocked = Blocked
give-finished = Finished
give-archived = Archived
give-column = Column
give-kind = Kind
give-stage = Stage
give-outcome = Outcome
give-asker = Asked by
give-due = Due
give-printed = { $team }, { $day }
give-page = page { $page } of { $pages }
# A lane that began on a page before.
give-continued = { $name }, continued

### Bringing in

bring-title = Bring boards in
bring-empty = Which board would you like to bring in?
bring-empty-question = Exports of Trello (JSON), Kanri (JSON), Focalboard (.boardarchive) and Jira (CSV) can be read, and so can tables (CSV, Excel) and boards from another Spielraum. You see everything before anything is stored. Nobody's name comes along.
bring-choose = Choose a file
bring-other = Choose another file
bring-leave = Back to the board
bring-do =
    { $count ->
        [one] Bring in { $count } board
       *[other] Bring in { $count } boards
    }
bring-key = bring in
bring-stands = Nothing is stored yet. What you choose becomes a board of your own; none of yours changes. One step takes it back.
bring-teams-only = Nothing is stored yet. Only a team brings boards in: choose one at the top left.
bring-from =
    { $format ->
        [trello] Written by Trello.
        [kanri] Written by Kanri.
        [focalboard] Written by Focalboard.
        [jira] Written by Jira.
        [table] A table.
       *[spielraum] Written by Spielraum.
    }
bring-take = Bring in “{ $name }”
bring-cards =
    { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }
bring-away = { $count } of them in the archive or the trash
bring-lines =
    { $count ->
        [one] { $count } line of checklists
       *[other] { $count } lines of checklists
    }
bring-comments =
    { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
bring-labels =
    { $count ->
        [one] { $count } label
       *[other] { $count } labels
    }
bring-links =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
bring-attachments =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
bring-columns = Columns, and what each is for
bring-columns-note = Other programs do not say what a column is for. This is proposed from the names; afterwards it stays as it is. They come in the order of the work: options, in progress, done.
bring-role-of = What “{ $name }” is for
bring-unnamed = Without a column
bring-remarks = What comes otherwise, or not at all
bring-times = { $count } times
bring-lines-at =
    { $count ->
        [one] line { $lines }
       *[other] lines { $lines }
    }
bring-lines-more = lines { $lines } and more
bring-name = “{ $name }”
bring-names-more = { $names } and more
bring-remark =
    { $kind ->
        [people] Members, assignees and authors stay out: Spielraum never keeps who does what.
        [field] “{ $name }” is no field that comes in with cards. It stays out.
        [columnGone] The value of “{ $name }” that these cards had is gone there. They come into the column of cards without one:
        [fileElsewhere] Files are not in this export. Their addresses stand in the description.
        [fileTooLarge] “{ $name }” is larger than 10 MB. It does not come along.
        [fileMissing] The file “{ $name }” is not in this export. Its card comes without it.
        [titleCut] A title longer than 200 characters is cut; the whole stands in the description.
        [listPutAway] “{ $name }” was put away there. Its cards come into the archive.
        [checklistName] The checklist “{ $name }” comes without its name: a card has one checklist here.
        [commentsMissing] These comments are not in the export: it holds the last thousand acts of the board.
        [template] Cards that are only templates there stay out.
        [linkElsewhere] Links with cards that are not in this file stay out.
        [unclearDay] Days in “{ $name }” can be read in two ways, or not at all. They stay out:
        [unknownKind] There is no kind “{ $name }” here. These cards come as improvements.
        [unknownStage] There is no stage called “{ $name }” here. Cards come without it.
        [unknownOutcome] There is no outcome called “{ $name }” here. Cards come without it.
        [unknownTeam] There is no team called “{ $name }” here. Cards come without it.
        [sheetLeftOut] The sheet “{ $name }” is not read: one sheet is one board. To bring it in as well, save it as a file of its own.
        [askedAlready] Another team asks for this here already: it will be asked for twice.
        [noTimes] When work on these finished cards began does not stand in the file. They count in no figure.
       *[circle] Cards wait on each other in a circle. They come as they are.
    }
bring-faults =
    { $count ->
        [one] { $count } thing is wrong
       *[other] { $count } things are wrong
    }
bring-faults-note = As long as that is so, nothing comes in. Mend the file and choose it again, or leave out what is wrong.
bring-faults-more = These are the first { $shown }.
bring-line = line { $line }
bring-fault =
    { $kind ->
        [unreadable] This cannot be read.
        [otherCells] The line has { $cells } { $cells ->
            [one] cell
           *[other] cells
        }, the header { $columns }. Separators are missing or too many, or a text with one in it stands without quotation marks.
        [openQuote] A quotation mark is opened here and not closed.
        [noId] It has no id.
        [sameId] It has the same id as something before it: { $id }.
        [noTitle] It has no title.
        [unknownColumn] It stands in a column that is not in the file: { $id }.
        [tooLong] A text has { $length } characters, more than the { $limit } that fit.
        [unknownCard] It belongs to a card that is not in the file: { $id }.
        [circle] These hang on each other in a circle: { $cards }.
       *[unknownFile] The file “{ $name }” is not in it, or is another one.
    }
bring-without = Leave out what is wrong, and bring in the rest
bring-done =
    { $count ->
        [one] The board is yours now.
       *[other] { $count } boards are yours now.
    }

### Files that hang on a card

attach-title = Files
attach-add = Attach a file
attach-choose = Which file shall hang on the card?
attach-drop = Drop it: a copy hangs on “{ $title }”
attach-added = “{ $name }” hangs on the card. The file itself stays where it is.
attach-save = Save …
attach-save-of = Save “{ $name }” as a file
attach-saved = Saved: { $path }
attach-remove = Take “{ $name }” off the card
attach-there = “{ $name }” hangs on this card already.
attach-size = { $size } { $unit ->
        [mb] MB
        [b] B
       *[kb] KB
    }
attach-note = Up to 10 MB each. Spielraum never opens them.
attach-said =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }

### Templates

template-keep = Keep as template
template-kept = “{ $title }” is kept as a template. Begin with it in “New card”.
template-from = Begin with
template-none = an empty card
template-lines =
    { $count ->
        [0] no checklist
        [one] { $count } line of a checklist
       *[other] { $count } lines of a checklist
    }
template-remove = Remove this template
