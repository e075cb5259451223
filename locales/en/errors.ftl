# What happened, what is safe, what next. No apology, no blame.
# The id is "error-" and the code of the contract; the facts of the error are the variables.
# A fact may choose the words: the name of a field, a kind of thing.

error-title = This did not work

## A normal "no"

error-empty = Something is still missing here. Nothing was changed. Fill in the empty field.
error-too-long = { $length } characters are more than the { $limit } that fit here. Your text is kept. Shorten it.
error-name-taken = There is a “{ $name }” already. Nothing was changed. Choose another name.
error-linked-to-itself = That is the same one. Nothing was changed. Choose another.
error-not-yours = This belongs to another team. Nothing was changed. Ask that team, or switch to it if you are acting for it.
error-managers-only = Managers set the frame. Nothing was changed. Switch to the managers of a unit if you are acting for them.
error-teams-only = A team decides this. Nothing was changed. Switch to the team if you are acting for it.
error-not-found = This is not there any more. Nothing was changed. Go back to the room and choose again.
error-still-used =
    { $by ->
        [journey] { $count ->
            [one] A journey stands
           *[other] { $count } journeys stand
        }
        [journey_team] { $count ->
            [one] A journey it takes part in stands
           *[other] { $count } journeys it takes part in stand
        }
        [rule] { $count ->
            [one] A rule stands
           *[other] { $count } rules stand
        }
        [card] { $count ->
            [one] A card stands
           *[other] { $count } cards stand
        }
        [ask] { $count ->
            [one] An open ask of another team stands
           *[other] { $count } open asks of other teams stand
        }
        [outcome] { $count ->
            [one] An outcome stands
           *[other] { $count } outcomes stand
        }
        [retro] { $count ->
            [one] A retro stands
           *[other] { $count } retros stand
        }
        [experiment_outcome] { $count ->
            [one] An experiment stands
           *[other] { $count } experiments stand
        }
        [board] A board stands
        [guardrail] { $count ->
            [one] A guardrail stands
           *[other] { $count } guardrails stand
        }
        [watched_guardrail] { $count ->
            [one] A watched guardrail stands
           *[other] { $count } watched guardrails stand
        }
       *[other] { $count ->
            [one] One other thing stands
           *[other] { $count } other things stand
        }
    } on this. Nothing was changed. { $kind ->
        [team] { $by ->
            [card] What a team has had on its boards is kept, also in the archive and in the trash, and the team with it. It may get another name.
           *[other] Move or remove what stands on it first.
        }
        [board_column] { $by ->
            [ask] Whoever asked would take this for an answer: reply to them first, or move what they asked for to another column.
           *[other] Move or remove what stands on it first.
        }
       *[other] Move or remove what stands on it first.
    }
error-too-large-for-spreadsheet = A spreadsheet cannot hold this: it ends at a million rows, and a cell at 32,767 characters. Nothing was written. Save it as CSV or Markdown.
error-named-in-formulas =
    { $count ->
        [one] Formulas of one rule in force say this term
       *[other] Formulas of { $count } rules in force say this term
    } by its name and could not be read any more. Nothing was changed. Draft those rules without it first, or keep the name.
error-out-of-range = This value does not fit here. Nothing was changed. Choose one within the range.
error-not-a-draft = This version is bound and cannot be edited. Nothing was changed. Begin a new draft.
error-draft-exists = There is a draft already. It is kept. Continue it.
error-not-in-force = This version is not in force any more. Nothing was kept. Choose the topic again.
error-row-does-not-answer = This row does not answer a case with these inputs. Nothing was kept. Look at the inputs again.
error-same-as-the-row = This is what the row says already, so it is no exception. Your words are kept. Take the row, or decide otherwise.
error-outside-the-frame = This lies outside “{ $name }”. Nothing was kept, your words are still here. Stay inside the frame, or propose to change it.
error-wrong-state = It has moved on in the meantime. Nothing was changed. Look at where it stands now.
error-round-running = A consent round about this is under way. Nothing was changed. Finish it or withdraw it first.
error-nothing-expected = The card does not say yet what is expected. Nobody was asked. Write it on the card in one sentence, then ask everybody.
error-agreed-already = This is agreed already, in these very words. Nothing was changed. Write what shall be different; if it is to stay, say only when it is looked at again.
error-answers-lost = What was said before it was shown went when the app was closed. What was shown is kept. Ask everybody again.
error-consent =
    { $why ->
        [closed] The round is closed, so it stays as it is. Nothing was changed. Begin a new one.
        [tooFew] Not so few can be asked: { $heard } have been heard. Nothing was changed. Name more, or ask everybody anew.
        [allHeard] Everybody has been heard. Nothing was added. Show what was said, or name one more.
        [notAllHeard] { $missing ->
            [one] One is still to be heard.
           *[other] { $missing } are still to be heard.
        } Nothing was shown. Pass the keyboard on.
        [noArgument] The argument is missing. Nothing was given yet. Say what could happen, in one sentence.
        [noObjection] That is no objection of this round. Nothing was changed. Choose an objection.
        [incompleteWay] Something is still missing here: the words or the day. Nothing was changed. Fill it in.
        [objectionOpen] Somebody objects to exactly this text. Nothing was adopted. Decide what is done with the objection, or change the text, then ask everybody once more.
        [notAmended] The text is the same as before. Nobody was asked. Change it first, or choose another way.
        [hasToRest] An objection needs time. Nobody was asked. Let the round rest, or choose another way.
        [nothingToWaitFor] No objection needs time. Nothing was changed. Ask everybody once more.
        [textChanged] The text was changed after everybody was asked. Nothing was adopted. Ask everybody once more.
       *[wrongStage] The round is somewhere else by now. Nothing was changed. Look at where it stands.
    }
error-already-asked = That team was asked already and has not answered yet. Nothing was changed. The card on its board holds the case.
error-ask-without-reply = Another team asks for this and waits for it. Nothing was changed. Decline it or answer it first: then they know where they stand.
error-ask-taken-back = The team that asked for this has taken it back. Nothing was changed. Only they can ask anew. If you want to do it all the same, add a card of your own.
error-askers-day = By when it is needed is for those to say who ask you. Nothing was changed. Write them a comment, or decline and name the day that you can keep.
error-askers-words = What is asked is for those to say who ask you: they read it in their own words. Nothing was changed. Write a comment or lines of the checklist; as long as you have not replied, they can change it themselves.
error-ask-replied = They have replied to what you asked as it stood. Nothing was changed. Write a comment, or ask anew.
error-no-board = That team has no board, so there is nowhere to put an ask. Nothing was changed. Talk to the team.
error-proof-open =
    This cannot come into force yet.{ $gaps ->
        [0] { "" }
        [one] { " " }One gap is open: answer it, or mark it as impossible.
       *[other] { " " }{ $gaps } gaps are open: answer them, or mark them as impossible.
    }{ $overlaps ->
        [0] { "" }
        [one] { " " }One case gets two answers: part the rows.
       *[other] { " " }{ $overlaps } times a case gets two answers: part the rows.
    }{ $violated ->
        [0] { "" }
        [one] { " " }A guardrail is not kept: change the rows that break it.
       *[other] { " " }{ $violated } guardrails are not kept: change the rows that break them.
    }{ $unreadable ->
        [0] { "" }
        [one] { " " }One cell cannot be read: write it anew.
       *[other] { " " }{ $unreadable } cells cannot be read: write them anew.
    }{ $silent ->
        [0] { "" }
        [one] { " " }One row has no answer: write one into it.
       *[other] { " " }{ $silent } rows have no answer: write one into each.
    }{ $contradictions ->
        [0] { "" }
        [one] { " " }The rule of another team answers a case otherwise: settle it with them, or accept the difference on both sides.
       *[other] { " " }Rules of other teams answer { $contradictions } cases otherwise: settle them with each other, or accept the differences on both sides.
    }{ $unproved ->
        [0] { "" }
        [one] { " " }One thing could not be proved: see in the proof what it is.
       *[other] { " " }{ $unproved } things could not be proved: see in the proof what they are.
    } The draft is kept.
error-proof-too-long = The proof was not done after { $seconds } seconds. The draft is kept. Split the table, or ask less at once.
error-circle = These rules hang on each other in a circle, so none of them decides: { $topics }. The draft is kept. Let one of them ask something else.
error-topic-taken = A rule of yours on “{ $topic }” is in force here already, and nobody could tell which of the two answers. Nothing was changed. Write it as the next version of that rule, retire that one, or let this one decide something else.
error-last-board = A team keeps one board at least. Nothing was changed. Add another one first.
error-meets-already = “{ $title }” already is at { $time } on at least one of these days. Nothing was changed. Choose other days or another time, or change “{ $title }”.
error-day-has-passed = That day has passed. Nothing was changed. Choose today or a later day.
error-in-force-already = Nothing is announced any more: its day has come, or it was withdrawn. Nothing was changed. To change the frame, begin a new draft.
error-nothing-to-answer = There is nothing to answer here any more. Nothing was changed. Look at the frame again.
error-too-late-to-answer = That is too late for an answer. Nothing was changed. Name { $latest } at the latest.
error-cases-told-otherwise = A column names the cases in this import and none does in this file, or the other way round: each case would come a second time. Nothing was changed. Map the columns as the first time, replace what the import holds, or begin a new one with the file.
error-settled-already = This proposal is settled already. Nothing was changed. Make a new one.
error-retro-refused =
    { $why ->
        [closed] This retro is closed. Nothing was changed. Begin the next one.
        [phase] This belongs to another phase. Nothing was changed. Go there first.
        [notesHidden] Notes are hidden still. They are kept. Show them first.
        [votesHidden] Votes are hidden still. They are kept. Show them first.
        [shown] Everything was shown already, so nothing can be hidden any more. Nothing was changed. Add it for all to see.
        [budget] Those are more votes than there are for each. Nothing was counted. Take some back.
        [allVoted] Everybody has voted. Nothing was counted. Show the votes.
        [notAllWrote] Not everybody has written yet, so the notes of few would be shown. They are hidden still. Wait for the others, or decide together to show them all the same.
        [notAllVoted] Not everybody has voted yet, so the votes of few would be shown. They are hidden still. Wait for the others, or decide together to show them all the same.
        [tooFew] Somebody has written or voted and was told how many take part. Nothing was changed. Decide together to show it before all have been heard.
        [onTheWall] Somebody wrote this note. It is still there. Put it aside first.
        [themeHasVotes] Votes could be lost with this theme. Nothing was changed. Put it into another theme instead.
       *[gone] This is not on the wall any more. Nothing was changed. Choose again.
    }
error-pulse =
    { $why ->
        [shown] This pulse has been shown. Nothing was changed. What came now could be told to be one person’s. Ask again next week.
        [tooFew] { $missing ->
            [one] One answer is still missing,
           *[other] { $missing } answers are still missing,
        } so that nobody can be recognised. Nothing was shown. Pass the keyboard on.
        [noAnswer] Nothing is answered yet. Nothing was handed in. Answer one question at least.
        [noQuestion] Nothing is chosen yet. Nothing has begun. Choose one question at least.
       *[other] This answer does not belong to what is asked. Nothing was handed in. Answer once more.
    }
error-pulse-this-week = You have seen your pulse this week already. Nothing has begun. Two rounds of almost the same people would give single ones away; the next can begin from { $from } on.
error-enough-attempts = { $limit } things are tried already. Nothing was changed. Put the next idea among the options of the board.
error-nothing-to-undo = There is nothing to take back.
error-nothing-to-redo = There is nothing to do again.
error-undo-stops-here = Undo stops here: the last step binds others, so it stands. { $op ->
        [askAccept] If you cannot do it after all, decline the ask and say why.
        [askDecline] If you can do it after all, accept the ask: it lies in the archive of the board.
        [askAnswer] If it is not done after all, move the card out of Done: among the options the other team reads it as not answered yet, elsewhere as accepted.
        [askWithdraw] To have it done after all, ask anew.
        [import] To take the import back, remove it in Outcomes, under “Import”.
        [importRemove] To have the figures back, import the file again.
        [ruleInForce] To change the rule, begin a new draft.
        [ruleRetire] To have the rule back, begin a new draft.
        [framePublish] Until its day, managers can withdraw it; after that they begin a new draft.
        [frameWithdraw] To announce it again, managers begin a draft from it under “Versions”.
       *[other] Its own counter-act takes it back.
    }
error-undo-binds-theirs =
    Undo stops here: “{ $act }” is the step of { $whose ->
        [team] { $name }
       *[managers] the managers of { $name }
    }, and it binds others, so it stands. Nothing was changed. { $op ->
        [askAccept] If you do not need it any more, take your ask back.
        [askDecline] Talk with them: they can still accept it. Or take your ask back, and ask another team.
        [askAnswer] If it is not done after all, tell them: they move the card out of Done.
        [askWithdraw] If you think it is still needed, ask them.
       *[other] Only they have its counter-act: ask them.
    }
error-undo-is-theirs =
    Undo and redo stop here: “{ $act }” is the step of { $whose ->
        [team] { $name }
       *[managers] the managers of { $name }
    }, and only they take it back or do it again. Nothing was changed. Ask them, or change by hand what you may change.
error-read-only =
    { $why ->
        [newer] A newer Spielraum wrote this workspace, so it is open for reading only. It is unharmed. Update the app to change it.
       *[protected] The file or its folder takes no changes, so it is open for reading only. It is unharmed. Copy it to another folder to change it.
    }
error-not-a-workspace = This file is not a Spielraum workspace: { $path }. It was not touched. Choose a file that ends in .spielraum.
error-open-elsewhere = The workspace is open in another window or program: { $path }. It is safe there. Close it there first.
error-no-such-file = There is no file at { $path }. Nothing was changed. Check the path, or choose another file.
error-is-workspace = { $path } is a workspace of Spielraum. Nothing was saved, and it is as it was. Choose another name.
error-is-a-folder = { $path } is a folder. Nothing was changed. Choose a file in it.
error-not-a-file = { $path } is not a file but a pipe, a device or a socket. Nothing was changed. Choose a file.
error-no-such-folder = There is no folder at { $path }. Nothing was changed. Choose another folder.
error-folder-read-only = Not saved: the folder is read-only: { $path }. What you had is kept. Choose another folder.
error-file-exists = There is something at { $path } already. It was not overwritten. Choose another name.
error-no-outcome = { no-outcome-why } Nothing was changed. { no-outcome-instead }
no-outcome-why =
    { $measure ->
        [handling] Handle time is no outcome: it rewards ending the call.
        [talk] How long somebody talks is no outcome: it rewards ending the call.
        [wrapUp] What comes after the call is no outcome: it rewards leaving things undone.
        [throughput] Cases in a while are no outcome: they reward taking the easy ones.
       *[occupancy] How busy people are is no outcome: it rewards having no time for anybody.
    }
no-outcome-instead = What customers experience instead: repeat contact within 7 days, time from first contact to the end, handovers per case. They come with an imported log.
error-another-outcome = This counts another thing, so it would be another outcome. Nothing was changed. Add it as a new outcome.
error-not-of-the-talk = “{ $name }” does not measure the talk, so there is nothing to retire. Nothing was changed. If customers feel it, add it as an outcome.
error-unreadable-board =
    { $problem ->
        [tooLarge] { $path } holds more than the { $limit } MB that are read or written at once.
        [tooManyCards] { $path } holds more than { $limit } cards.
        [unknown] { $path } is neither a table nor the export of Trello, Kanri, Focalboard, Jira or Spielraum. A board written as Markdown is for reading; as JSON it comes in again whole.
        [notJson] { $path } begins like JSON and cannot be read as such from line { $line } on.
        [newer] A newer Spielraum wrote { $path }. Update the app to read it.
        [damaged] { $path } is an archive that is damaged or cut off.
        [noTitles] No column of { $path } holds titles. It has: { $there }. Call one of them “Title”.
        [noBoard] There is no board in { $path }.
        [changed] { $path } was changed since you looked at it. Look at it again.
       *[faulty] { $count ->
            [one] Something in { $path } is wrong{ $line ->
                [0] {""}
               *[other] , in line { $line }
            }.
           *[other] { $count } things in { $path } are wrong{ $line ->
                [0] {""}
               *[other] , the first in line { $line }
            }.
        } Mend the file, or leave out what is wrong.
    } Nothing was changed.
error-attachment-too-large = “{ $name }” is larger than the 10 MB that hang on a card. Nothing was changed, the file is where it was. Make it smaller, or write down where it lies.
error-computed-outcome = This outcome is computed from a log. Nothing was changed. Enter figures for an outcome of your own.
error-between-steps = This lies between two steps. The step is { $step }. Nothing was changed. Name a value on a step.
error-too-many-digits = These are too many digits. There may be { $limit } at most, before and behind the point together. Nothing was changed. Write a shorter number.
error-faulty-term =
    { $problem ->
        [stepNotPositive] The step must be larger than nothing.
        [stepTooFine] The step is too fine for values this large.
        [valueTwice] “{ $value }” is named twice.
        [mixedDurations] Months and years cannot be mixed with days and hours.
       *[noValue] These bounds leave no value between them.
    } Nothing was changed. Correct the values.
error-unreadable-log =
    { $problem ->
        [empty] There is nothing in { $path }.
        [notText] { $path } is not a text file.
        [oneColumn] Nothing separates columns in { $path }.
        [otherDelimiter] The delimiter that you chose separates no columns in { $path }.
        [noHeader] Line { $firstLine } of { $path } holds data where the names of the columns should be.
        [noRows] Below the header in line { $headerLine } of { $path } stands nothing.
        [unknownEncoding] There is no encoding called “{ $name }”.
        [unknownZone] There is no time zone called “{ $name }”.
        [otherHeader] { $path } has other columns than the mapping. Missing: { $missing }.
        [noTime] No column says when a case was opened.
        [meantTwice] Two columns mean the same: { $columns }.
        [damagedBook] { $path } is a workbook that is damaged or cut off.
        [bomb] { $path } unpacks to more than { $megabytes } MB, or to more than { $ratio } times its size. Such a file is not unpacked.
        [locked] { $path } is locked with a password.
        [noSuchSheet] { $path } has no sheet called “{ $name }”. It has: { $there }.
        [notJson] Line { $line } of { $path } begins like JSON and cannot be read as such.
        [cutOff] { $path } ends in the middle, in line { $line }.
        [notXml] Line { $line } of { $path } begins like XML and cannot be read as such.
        [otherXml] { $path } is XML, but no event log: it begins with “{ $element }”.
        [documentType] Line { $line } of { $path } declares a document type (DOCTYPE). That could grow without end or lead to other files.
        [entity] Line { $line } of { $path } refers to an entity. That could grow without end or lead to other files.
        [fieldTooLarge] Line { $line } of { $path } holds a single value of more than 16 MB.
        [tooManyColumns] { $path } has more than { $limit } columns.
        [clockAlone] “{ $column }” holds times of day, and no column holds their days.
        [neverImported] “{ $column }” tells of one person, or of how long a case was handled.
        [waveToCome] The day that you gave is still to come.
       *[dateOrderOpen] “{ $column }” can be read both ways.
    } Nothing was imported, your file is as it was. { $problem ->
        [otherDelimiter] Choose another one; the file itself may be in order.
        [unknownEncoding] Choose another one.
        [unknownZone] Choose another one.
        [otherHeader] Choose the file that the mapping was made for, or map the columns again.
        [noTime] Choose a column for the first contact.
        [meantTwice] Give one of them another meaning.
        [damagedBook] Save it once more in the spreadsheet, or fetch it again.
        [bomb] Export it again, in parts if it is that large.
        [locked] Save it without a password.
        [noSuchSheet] Choose one of these.
        [notJson] Export it again: one object a line, or a list of objects.
        [cutOff] Fetch it again; on the way something was lost.
        [notXml] Export it again.
        [otherXml] Choose an event log in XES, or export a table as CSV.
        [documentType] Export it without one.
        [entity] Export it without.
        [fieldTooLarge] Export it without that value.
        [tooManyColumns] Export only the ones that you need.
        [clockAlone] Say below which column holds the day, or leave this one out.
        [neverImported] Leave it out: what customers experience is measured here, and nobody who works.
        [waveToCome] Give the day on which the answers came.
        [dateOrderOpen] Say what is day and what is month, or leave the column out.
        [empty] Choose a file that holds something.
       *[other] Export it again as a table (CSV or Excel), with the names of the columns above them.
    }
dmn-problem =
    { $problem ->
        [tooLarge] { $path } is larger than the { $limit } MB that are read of a decision model.
        [tooDeep] In { $path } elements stand inside each other without end.
        [notText] { $path } is not a text file.
        [notXml] { $path } is not XML: line { $line }, column { $column }.
        [documentType] Line { $line } of { $path } declares a document type (DOCTYPE). That could grow without end or lead to other files.
        [notDmn] { $path } is XML, but not a decision model: it begins with “{ $element }”.
        [foreignFunction] “{ $element }” in { $path } calls a function in { $language }. Foreign programs are never run here.
        [otherFile] { $path } needs another file: { $file }. Other files are never fetched here.
        [noTable] There is no decision table in { $path }.
       *[changed] { $path } was changed since you looked at it.
    }
error-unreadable-dmn =
    { dmn-problem } { $problem ->
        [changed] Nothing was imported. Look at it again.
       *[other] Nothing was imported, your file is as it was. Change it in the tool it comes from, or choose another file.
    }
error-cancelled = Stopped, as you asked. Nothing of it was kept.
error-no-workspace = No workspace is open. Open one or begin a new one.
error-no-party = It is not chosen who is acting. Nothing was changed. Choose a team or managers at the top left.

## What should not have happened

error-storage = The file could not be written ({ $detail }). What was saved before is safe. Try again; if it stays, restart the app.
error-disk-full = The disk is full. What was saved before is safe. Make room and try again.
# $file is the path of the newest backup beside the file.
error-damaged =
    { $backup ->
        [beside] The file is damaged ({ $detail }). It was not changed. Open the newest backup beside it: { $file }
       *[unknown] The file is damaged ({ $detail }). It was not changed. Open a copy of it: from your own backup, from the folder’s earlier versions, or from somebody who has one.
    }
error-migration = The file could not be brought up to date ({ $detail }). It is as it was. Open it with the version that wrote it.
error-file = Reading or writing failed: { $path } ({ $detail }). Nothing was changed. Check the path and whether you may write there.
error-system =
    { $why ->
        [missing] there is no such file or folder
        [denied] that is not permitted
        [full] the disk is full
        [folder] that is a folder
       *[readOnly] nothing can be written there
    }
error-defect = Something went wrong inside ({ $detail }). What was saved before is safe. Try again; if it stays, report it.
error-bad-request = Window and engine do not fit together ({ $detail }). Nothing was changed. Restart the app.

## Of the window itself

# A code without words of its own.
error-unknown = This did not work ({ $code }). What was saved before is safe. Try again, or restart the app.
error-unreachable = The part that reads your file does not answer. What was saved is safe. Restart the app.
error-unexpected = This view could not be shown ({ $detail }). Your file is untouched. Open the room again.
