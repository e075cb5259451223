// Generated from crates/contract by `script/contract`; do not edit.

export type Access = { "kind": "readWrite" } | { "kind": "readOnly", 
/**
 * The reason.
 */
why: ReadOnlyBecause, };

export type Agreement = { 
/**
 * Which.
 */
id: AgreementId, 
/**
 * What is agreed.
 */
text: string, 
/**
 * Why.
 */
why: string, 
/**
 * What will tell that it works.
 */
works: string, 
/**
 * The day it was agreed.
 */
since: string, 
/**
 * The day it is looked at again.
 */
review: string | null, 
/**
 * The day it ended; nothing while it holds.
 */
ended: string | null, };

export type AgreementId = string;

export type AgreementRef = { 
/**
 * Which.
 */
id: AgreementId, };

export type AgreementReview = { 
/**
 * Which.
 */
id: AgreementId, 
/**
 * The day.
 */
review: string, };

export type AgreementsShow = { 
/**
 * The team.
 */
team: TeamId, };

export type Announcement = { 
/**
 * The version.
 */
frame: FrameId, 
/**
 * Its number.
 */
number: number, 
/**
 * The day it takes or took effect.
 */
since: string, 
/**
 * Whether that day has come.
 */
isInForce: boolean, };

export type Answer = { "kind": "row", 
/**
 * The row, counted from 0.
 */
row: number, 
/**
 * The values that it sets.
 */
values: { [key in TermId]: TermValue }, } | { "kind": "gap" } | { "kind": "overlap", 
/**
 * The rows, counted from 0.
 */
rows: Array<number>, } | { "kind": "list", 
/**
 * The rows, counted from 0, in the order of the hit policy.
 */
rows: Array<number>, 
/**
 * The values that each of them sets.
 */
values: Array<{ [key in TermId]: TermValue }>, } | { "kind": "total", 
/**
 * The rows that match, counted from 0.
 */
rows: Array<number>, 
/**
 * The totals.
 */
values: { [key in TermId]: TermValue }, } | { "kind": "unclear", 
/**
 * The rows, counted from 0.
 */
rows: Array<number>, };

export type AnswerChange = { 
/**
 * The cases: a cell for each input of either version. Largest: it grows in no direction without another row deciding.
 */
region: Array<TermCell>, 
/**
 * One of them.
 */
case: RuleCase, 
/**
 * What the old version answers.
 */
before: Answer, 
/**
 * What the new version answers.
 */
after: Answer, };

export type AnswerComparison = { 
/**
 * Proved: every case keeps its answer. Violated: some case gets another.
 */
status: ProofStatus, 
/**
 * Cases that get another answer. Regions may share cases.
 */
changes: Array<AnswerChange>, 
/**
 * Whether there may be more cases than these regions hold.
 */
more: boolean, 
/**
 * How many cases get another answer; nothing if they are too many to be counted or cells could not be read.
 */
count: CaseCount | null, 
/**
 * The same cases, laid out; nothing if they are too many to be shown.
 */
map: ChangeMap | null, };

export type AnswerRef = { 
/**
 * The term that it is a value of.
 */
term: TermId, 
/**
 * The value.
 */
name: string, };

export type AnswerSet = { 
/**
 * The term that it is a value of.
 */
term: TermId, 
/**
 * The value; a new one is added at the end of the term's list.
 */
name: string, 
/**
 * What it sets besides itself; nothing makes it a plain value again.
 */
sets: { [key in TermId]: TermValue }, };

export type AppState = { 
/**
 * The choices of the person at this computer.
 */
preferences: Preferences, 
/**
 * Workspaces opened lately, newest first.
 */
recent: Array<Recent>, 
/**
 * Where new workspaces are proposed.
 */
documents: string, 
/**
 * The open workspace.
 */
workspace: WorkspaceInfo | null, 
/**
 * The program's version.
 */
version: string, 
/**
 * Today, as the clock of the app has it, an ISO day.
 */
today: string, };

export type AreaAdd = { 
/**
 * The matter.
 */
name: string, 
/**
 * How far it is delegated.
 */
level: DelegationLevel, 
/**
 * What is meant, in a few words.
 */
note: string, };

export type AreaEdit = { 
/**
 * Which.
 */
id: AreaId, 
/**
 * A new name.
 */
name?: string, 
/**
 * Another level.
 */
level?: DelegationLevel, 
/**
 * A new note.
 */
note?: string, };

export type AreaId = string;

export type Ask = { 
/**
 * The input.
 */
term: TermId, 
/**
 * Whether at most one answer is left, whatever is said.
 */
decides: boolean, 
/**
 * For each answer still possible, in the same order: what has to be said to get there.
 */
leads: Array<UnaryTests>, };

export type AskAdd = { 
/**
 * The team that is asked.
 */
of: TeamId, 
/**
 * What is asked.
 */
title: string, 
/**
 * More about it, Markdown.
 */
description?: string, 
/**
 * The stage of the asker's journey that it is for.
 */
stage?: StageId, 
/**
 * The day it is needed by.
 */
due?: string, };

export type AskAnswer = { 
/**
 * The card.
 */
id: CardId, 
/**
 * What is said.
 */
reply: Reply, };

export type AskSeen = { 
/**
 * The card.
 */
card: CardId, 
/**
 * The board it stands on.
 */
board: BoardId, 
/**
 * What is asked.
 */
title: string, 
/**
 * The other team.
 */
other: TeamId, 
/**
 * We asked; otherwise they did.
 */
isOurs: boolean, 
/**
 * Where it stands.
 */
stands: AskStands, };

export type AskStands = "offered" | "accepted" | "declined" | "answered";

export type AskState = { "kind": "offered", 
/**
 * For how many days.
 */
days: number, } | { "kind": "accepted" } | { "kind": "declined", 
/**
 * Why.
 */
reason: string, } | { "kind": "answered", 
/**
 * What the team says to it.
 */
answer: string, };

export type AskedCard = { 
/**
 * Which.
 */
id: CardId, 
/**
 * What is asked.
 */
title: string, 
/**
 * The team that is asked.
 */
of: TeamId, 
/**
 * The board of that team that it stands on.
 */
board: BoardId, 
/**
 * The stage it is for.
 */
stage: StageId | null, 
/**
 * The day it is needed by.
 */
due: string | null, 
/**
 * Where it stands.
 */
state: AskState, 
/**
 * It is blocked on the other side.
 */
isBlocked: boolean, };

export type At = { 
/**
 * The line, from 1; 0 where it says nothing, because all of the file stands in one.
 */
line: number, 
/**
 * What is called so there; empty when it has no name.
 */
name: string, };

export type Attachment = { 
/**
 * Which.
 */
id: AttachmentId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its size in bytes.
 */
size: number, };

export type AttachmentAdd = { 
/**
 * The card.
 */
card: CardId, 
/**
 * Where the file lies.
 */
path: string, };

export type AttachmentId = string;

export type AttachmentRef = { 
/**
 * Which.
 */
id: AttachmentId, };

export type AttachmentSave = { 
/**
 * Which.
 */
id: AttachmentId, 
/**
 * Where; a file that lies there is replaced.
 */
path: string, };

export type AttemptStands = "waiting" | "begun" | "done" | "dropped";

export type Away = "trash" | "archive" | "done";

export type AwayCard = { 
/**
 * Which.
 */
id: CardId, 
/**
 * What it is.
 */
kind: CardKind, 
/**
 * Its title.
 */
title: string, 
/**
 * Where it lies.
 */
lies: Away, 
/**
 * The day since which it does.
 */
since: string, 
/**
 * The team that asked for it and has taken that back.
 */
takenBackBy: TeamId | null, };

export type Backup = { "kind": "beside", file: string, } | { "kind": "unknown" };

export type Batch = { 
/**
 * How the text of the file is encoded.
 */
encoding: string, 
/**
 * What stands between its cells.
 */
delimiter: Delimiter, 
/**
 * Line of the header, from 1.
 */
headerLine: number, 
/**
 * Its columns.
 */
columns: Array<BatchColumn>, 
/**
 * What a case has to say and no column does: then no line is answered.
 */
missing: Array<TermId>, 
/**
 * How many lines came to what.
 */
counts: BatchCounts, 
/**
 * The first lines of each kind, in the order of the file.
 */
lines: Array<BatchLine>, };

export type BatchAsk = { 
/**
 * The version that is asked.
 */
version: VersionId, 
/**
 * The file.
 */
path: string, 
/**
 * The language in which its numbers and days are written.
 */
language: CellLanguage, };

export type BatchColumn = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for.
 */
role: BatchRole, };

export type BatchCounts = { 
/**
 * All lines.
 */
lines: number, 
/**
 * A row answers, or several do together.
 */
answered: number, 
/**
 * No row answers.
 */
gap: number, 
/**
 * More rows answer than may.
 */
several: number, 
/**
 * A cell of the rule that cannot be read stands in the way.
 */
unclear: number, 
/**
 * A cell of the line cannot be read.
 */
unreadable: number, 
/**
 * The answer is the one that was expected.
 */
met: number, 
/**
 * It is another one.
 */
differs: number, };

export type BatchLine = { 
/**
 * Its number in the file, from 1.
 */
line: number, 
/**
 * The case, as far as it could be read.
 */
case: RuleCase, 
/**
 * What came of it.
 */
came: LineCame, 
/**
 * What it ought to get, by term; nothing where nothing is said.
 */
expected: { [key in string]: TermValue }, 
/**
 * Whether it gets that; nothing where nothing is expected or nothing is answered.
 */
isMet: boolean | null, };

export type BatchRole = { "kind": "input", 
/**
 * The term.
 */
term: TermId, } | { "kind": "expected", 
/**
 * The term.
 */
term: TermId, } | { "kind": "unused" };

export type BatchSave = { 
/**
 * The version that is asked.
 */
version: VersionId, 
/**
 * The file with the cases.
 */
path: string, 
/**
 * The language in which numbers and days are written, in both files.
 */
language: CellLanguage, 
/**
 * The file with the answers.
 */
into: string, 
/**
 * What is written into it.
 */
words: BatchWords, };

export type BatchWords = { 
/**
 * Names of the columns that are added: what came of it, the rows, and what a term got beside what was expected of it.
 */
came: string, rows: string, got: string, 
/**
 * What came of a line.
 */
answered: string, gap: string, several: string, unclear: string, unreadable: string, odd: string, met: string, differs: string, 
/**
 * Values.
 */
yes: string, no: string, };

export type Becomes = { "kind": "rule", 
/**
 * What it decides.
 */
topic: string, } | { "kind": "statement", 
/**
 * What is said.
 */
sentence: string, 
/**
 * At which stage.
 */
stage: StageId, };

export type Beginning = "stages" | "figures" | "frame" | "rule" | "board";

export type BesideCompany = "narrower" | "wider" | "other";

export type BlankMark = { 
/**
 * Name of the column.
 */
column: string, 
/**
 * The mark.
 */
mark: number, 
/**
 * The scale it lies beyond.
 */
scale: Scale, 
/**
 * In so many lines.
 */
count: number, 
/**
 * The first of them.
 */
line: number, };

export type Block = { 
/**
 * Which.
 */
id: BlockId, 
/**
 * Why.
 */
reason: string, 
/**
 * The team it waited on.
 */
team: TeamId | null, 
/**
 * Whom or what it waited on, when that is no team of the workspace.
 */
on: string | null, 
/**
 * The day it began.
 */
since: string, 
/**
 * The day it ended; nothing while it lasts.
 */
until: string | null, };

export type BlockId = string;

export type Blocked = { 
/**
 * The reason.
 */
reason: string, 
/**
 * The team it waits on.
 */
team?: TeamId, 
/**
 * Whom or what it waits on, when that is no team of the workspace.
 */
on?: string, 
/**
 * For how many days.
 */
days: number, };

export type BlockedCard = { 
/**
 * The card.
 */
card: CardId, 
/**
 * Its board.
 */
board: BoardId, 
/**
 * Its title.
 */
title: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The team it waited on.
 */
team: TeamId | null, 
/**
 * Whom or what it waited on otherwise.
 */
on: string | null, 
/**
 * For how many days in this time; since it began, where it goes on.
 */
days: number, 
/**
 * It still is.
 */
isOpen: boolean, };

export type Board = { 
/**
 * Which.
 */
id: BoardId, 
/**
 * Its name.
 */
name: string, 
/**
 * The team whose board it is.
 */
team: TeamId, 
/**
 * Its columns, in order.
 */
columns: Array<BoardColumn>, 
/**
 * Its open cards, and those finished lately, in their order.
 */
cards: Array<Card>, 
/**
 * What the team asks of others.
 */
asked: Array<AskedCard>, 
/**
 * For how many days a finished card stays among the cards.
 */
doneDays: number, 
/**
 * How work flows.
 */
flow: Flow, };

export type BoardAdd = { 
/**
 * The team whose board it is.
 */
team: TeamId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its columns, in order.
 */
columns: Array<ColumnSpec>, };

export type BoardArchive = { 
/**
 * Which.
 */
id: BoardId, 
/**
 * Whether it is.
 */
archived: boolean, };

export type BoardBringIn = { 
/**
 * Where the file lies.
 */
path: string, 
/**
 * What it was known by when it was looked at.
 */
fingerprint: string, 
/**
 * Which of its boards.
 */
boards: Array<BoardChosen>, 
/**
 * Whether what is wrong in it shall be left out. Otherwise nothing comes in as long as something is wrong.
 */
withoutFaulty?: boolean, 
/**
 * What a column is called that has no name.
 */
unnamed: string, };

export type BoardChosen = { 
/**
 * Its number in the file, from 0.
 */
board: number, 
/**
 * What its columns are for, in order; as proposed when left out.
 */
roles?: Array<ColumnRole>, };

export type BoardColumn = { 
/**
 * Which.
 */
id: BoardColumnId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for.
 */
role: ColumnRole, 
/**
 * The agreement.
 */
policy: string, 
/**
 * How many cards belong in it at once.
 */
limit: number | null, };

export type BoardColumnId = string;

export type BoardEdit = { 
/**
 * Which.
 */
id: BoardId, 
/**
 * Its new name.
 */
name: string, };

export type BoardFault = { 
/**
 * Where.
 */
at: At, 
/**
 * What.
 */
fault: Fault, };

export type BoardFile = { 
/**
 * Where it lies.
 */
path: string, };

export type BoardFilePreview = { 
/**
 * The file's name.
 */
file: string, 
/**
 * Which program wrote it.
 */
format: BoardFormat, 
/**
 * What it is known by, until it is brought in.
 */
fingerprint: string, 
/**
 * The boards in it.
 */
boards: Array<BoardIncoming>, };

export type BoardFilterId = string;

export type BoardFlow = { 
/**
 * The day.
 */
day: string, 
/**
 * The first day that is looked at.
 */
since: string, 
/**
 * The board's columns, in order.
 */
columns: Array<BoardColumn>, 
/**
 * Cards finished in each whole week, oldest first, from the first week in which this board finished any.
 */
weeks: Array<FlowWeek>, 
/**
 * Those weeks as a control chart.
 */
chart: Chart, 
/**
 * In how many days finished cards were done; nothing while too few are.
 */
within: Within | null, 
/**
 * Of so many finished cards on, something is said about how long cards take.
 */
fewest: number, 
/**
 * How many cards were finished.
 */
finished: number, 
/**
 * The latest of them, oldest first.
 */
done: Array<FlowDone>, 
/**
 * The share of the finished cards' time in which they were not blocked, in percent; nothing while too few are.
 */
efficiency: number | null, 
/**
 * How many cards are in progress.
 */
open: number, 
/**
 * How many of them have been for longer than 85 of 100 finished ones took; none while nothing is said of these.
 */
late: number, 
/**
 * The oldest of them, oldest first.
 */
ages: Array<FlowOpen>, 
/**
 * How many cards stood in each column at the end of each day, from the first day on.
 */
standing: Array<Array<number>>, 
/**
 * What stopped cards lately.
 */
stops: Stops, };

export type BoardForm = "json" | "csv" | "xlsx" | "markdown";

export type BoardFormat = "spielraum" | "trello" | "kanri" | "focalboard" | "jira" | "table";

export type BoardId = string;

export type BoardIncoming = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its columns, in order.
 */
columns: Array<ColumnIncoming>, 
/**
 * How many cards come.
 */
cards: number, 
/**
 * How many of them lie in the archive or the trash.
 */
away: number, 
/**
 * How many lines of checklists.
 */
lines: number, 
/**
 * How many comments.
 */
comments: number, 
/**
 * How many labels.
 */
labels: number, 
/**
 * How many links.
 */
links: number, 
/**
 * How many files.
 */
attachments: number, 
/**
 * What does not come along, or comes otherwise.
 */
remarks: Array<BoardRemark>, 
/**
 * What is wrong, the first hundred in the order of the file; what concerns all of it has no line and comes first.
 */
faults: Array<BoardFault>, 
/**
 * How many things are wrong.
 */
faulty: number, };

export type BoardItem = { 
/**
 * Which.
 */
id: BoardId, 
/**
 * Its name.
 */
name: string, 
/**
 * The team whose board it is.
 */
team: TeamId, 
/**
 * Whether it is laid aside.
 */
isArchived: boolean, };

export type BoardMove = { 
/**
 * Which.
 */
id: BoardId, 
/**
 * The board it comes before; at the end when left out.
 */
before?: BoardId, };

export type BoardPart = { 
/**
 * Those of the cards that stand on the board, and the cards that wait on one of them.
 */
cards: Array<Card>, 
/**
 * The order of each column in which one of them stands.
 */
orders: Array<ColumnOrder>, 
/**
 * What the team asks of others.
 */
asked: Array<AskedCard>, 
/**
 * How work flows.
 */
flow: Flow, };

export type BoardPartShow = { 
/**
 * The board.
 */
board: BoardId, 
/**
 * The cards that changed; each may stand on it, or not any more.
 */
cards: Array<CardId>, };

export type BoardProblem = { "kind": "tooLarge", limit: number, } | { "kind": "unknown" } | { "kind": "notJson", line: number, } | { "kind": "newer", version: number, } | { "kind": "tooManyCards", limit: number, } | { "kind": "damaged" } | { "kind": "noTitles", there: Array<string>, } | { "kind": "noBoard" } | { "kind": "changed" } | { "kind": "faulty", count: number, line: number, };

export type BoardRef = { id: BoardId, };

export type BoardRemark = { 
/**
 * What.
 */
remark: Remark, 
/**
 * How often.
 */
count: number, 
/**
 * Where, the first ones.
 */
places: Array<RemarkPlace>, };

export type BoardSave = { 
/**
 * Where; a file that lies there is replaced.
 */
path: string, 
/**
 * What, and as what.
 */
out: BoardTakeOut, };

export type BoardTakeOut = { 
/**
 * Which.
 */
board: BoardId, 
/**
 * As what.
 */
form: BoardForm, 
/**
 * The words that stand in it, in the language of whoever reads it.
 */
words: BoardWords, };

export type BoardWords = { title: string, column: string, kind: string, stage: string, outcome: string, asker: string, due: string, labels: string, checklist: string, description: string, comments: string, attachments: string, blocked: string, finished: string, archived: string, 
/**
 * What stands above the page with facts of a workbook.
 */
about: string, limit: string, kinds: KindWords, 
/**
 * Between the cells of a line, as spreadsheets of the language read it.
 */
separator: string, };

export type Break = { 
/**
 * The guardrail.
 */
guardrail: Guardrail, 
/**
 * The frame in force is broken there in the same way: nothing that this version changes breaks it.
 */
already: boolean, 
/**
 * How many rows or columns break it.
 */
count: number, 
/**
 * The first of the rows, counted from 0; nothing where an input is forbidden.
 */
row: number | null, 
/**
 * What it sets the guardrail's term to; nothing where an input is forbidden.
 */
value: TermValue | null, 
/**
 * A case in which that row answers; nothing where an input is forbidden.
 */
case: RuleCase | null, 
/**
 * The inputs that the row's answer hangs on.
 */
asked: Array<TermId>, };

export type Breaking = { 
/**
 * How many versions of rules were held against it, in force and drafts.
 */
checked: number, 
/**
 * How many there are. More than were checked when it was stopped.
 */
of: number, 
/**
 * Those that break it, by team and rule in the organisation's order.
 */
rules: Array<BreakingRule>, 
/**
 * Those that lie outside the frame in force and would be inside this one, with what they break now.
 */
mended: Array<BreakingRule>, 
/**
 * Those of which it cannot be said.
 */
notProvable: number, };

export type BreakingAsk = { 
/**
 * The version.
 */
frame: FrameId, };

export type BreakingRule = { 
/**
 * The team.
 */
team: TeamId, 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * What it decides.
 */
topic: string, 
/**
 * The version.
 */
version: VersionId, 
/**
 * Its number.
 */
number: number, 
/**
 * In force, or a draft.
 */
state: VersionState, 
/**
 * From which day on a rule in force lies outside; nothing for a draft of either.
 */
since: string | null, 
/**
 * Whether it breaks the frame in force already.
 */
already: boolean, 
/**
 * Each guardrail that it breaks.
 */
breaks: Array<Break>, };

export type BrokenCode = { "code": "storage", detail: string, } | { "code": "diskFull" } | { "code": "damaged", detail: string, backup: Backup, } | { "code": "migration", detail: string, } | { "code": "file", path: string, detail: string, } | { "code": "defect", detail: string, } | { "code": "badRequest", detail: string, };

export type Card = { 
/**
 * Which.
 */
id: CardId, 
/**
 * The column it stands in.
 */
column: BoardColumnId, 
/**
 * What it is.
 */
kind: CardKind, 
/**
 * Its title.
 */
title: string, 
/**
 * Its description, Markdown.
 */
description?: string, 
/**
 * The stage it belongs to.
 */
stage?: StageId, 
/**
 * The outcome it serves.
 */
outcome?: OutcomeId, 
/**
 * That outcome's name.
 */
outcomeName?: string, 
/**
 * The team that asks for it.
 */
asker?: TeamId, 
/**
 * The day it is due, or needed by.
 */
due?: string, 
/**
 * The day an experiment began.
 */
begun?: string, 
/**
 * The day an experiment is looked at.
 */
lookAt?: string, 
/**
 * The day an experiment was ended.
 */
ended?: string, 
/**
 * What stops an experiment early.
 */
stopWhen?: string, 
/**
 * What an experiment is expected to do.
 */
expectation?: string, 
/**
 * What was learned from it, in the team's own words.
 */
learned?: string, 
/**
 * Why it does not go on.
 */
blocked?: Blocked, 
/**
 * For how many days work on it has been going on; nothing before it began.
 */
age?: number, 
/**
 * The day it was finished.
 */
finished?: string, 
/**
 * Whom to ask, while it is open.
 */
initials?: Array<WhomToAsk>, 
/**
 * Its labels, in the team's order.
 */
labels?: Array<Label>, 
/**
 * How far its checklist is; nothing without one.
 */
checklist?: ChecklistProgress, 
/**
 * How many comments were written beside it.
 */
comments?: number, 
/**
 * How many files hang on it.
 */
attachments?: number, 
/**
 * Cards that are not done yet and that it waits on.
 */
waitsOn?: number, 
/**
 * Where it stands, when another team asks for it.
 */
ask?: AskState, };

export type CardAdd = { 
/**
 * The column it begins in.
 */
column: BoardColumnId, 
/**
 * What it is.
 */
kind: CardKind, 
/**
 * Its title.
 */
title: string, 
/**
 * The stage it belongs to.
 */
stage?: StageId, 
/**
 * The outcome it serves.
 */
outcome?: OutcomeId, 
/**
 * The team that asks for it.
 */
asker?: TeamId, 
/**
 * The day it is due, or needed by.
 */
due?: string, };

export type CardArchive = { 
/**
 * Which.
 */
ids: Array<CardId>, 
/**
 * Whether they do.
 */
archived: boolean, };

export type CardBlock = { 
/**
 * Which.
 */
ids: Array<CardId>, 
/**
 * The reason, of all of them.
 */
reason: string, 
/**
 * The team it waits on.
 */
team?: TeamId, 
/**
 * Whom or what it waits on, when that is no team of the workspace.
 */
on?: string, };

export type CardComment = { 
/**
 * Which.
 */
id: CardCommentId, 
/**
 * As it was written, Markdown.
 */
text: string, 
/**
 * As safe HTML.
 */
html: string, 
/**
 * The day it was written.
 */
day: string, };

export type CardCommentAdd = { 
/**
 * The card.
 */
card: CardId, 
/**
 * What is written, Markdown.
 */
text: string, };

export type CardCommentEdit = { 
/**
 * Which.
 */
id: CardCommentId, 
/**
 * What is written, Markdown.
 */
text: string, };

export type CardCommentId = string;

export type CardCommentRef = { 
/**
 * Which.
 */
id: CardCommentId, };

export type CardDetail = { 
/**
 * As it stands on the board.
 */
card: Card, 
/**
 * The board it stands on.
 */
board: BoardId, 
/**
 * The team whose board that is.
 */
team: TeamId, 
/**
 * Its description as safe HTML.
 */
html: string, 
/**
 * What is to be done, in order.
 */
checklist: Array<ChecklistItem>, 
/**
 * What it has to do with other cards.
 */
links: Array<Link>, 
/**
 * Cards that wait on each other in a circle through this one, by title, each on the next, beginning with it; empty without one.
 */
circle: Array<string>, 
/**
 * What was written beside it, oldest first.
 */
comments: Array<CardComment>, 
/**
 * The files that hang on it, in order.
 */
attachments: Array<Attachment>, 
/**
 * When it was blocked, oldest first.
 */
blocks: Array<Block>, 
/**
 * It was taken off the board for good.
 */
isArchived: boolean, 
/**
 * It lies in the trash.
 */
isTrashed: boolean, };

export type CardEdit = { 
/**
 * Which.
 */
id: CardId, 
/**
 * Another kind.
 */
kind?: CardKind, 
/**
 * A new title.
 */
title?: string, 
/**
 * A new description, Markdown.
 */
description?: string, 
/**
 * Another stage, or none.
 */
stage?: StageId | null, 
/**
 * Another outcome, or none.
 */
outcome?: OutcomeId | null, 
/**
 * Another team that asks for it, or none.
 */
asker?: TeamId | null, 
/**
 * Another due day, or none.
 */
due?: string | null, 
/**
 * The day an experiment begins, or none.
 */
begun?: string | null, 
/**
 * The day an experiment is looked at, or none.
 */
lookAt?: string | null, 
/**
 * What stops an experiment early.
 */
stopWhen?: string, 
/**
 * What an experiment is expected to do.
 */
expectation?: string, };

export type CardFilter = { 
/**
 * Words that all have to stand somewhere on the card.
 */
text: string, 
/**
 * Cards of one of these kinds.
 */
kinds: Array<CardKind>, 
/**
 * Cards with one of these labels.
 */
labels: Array<LabelId>, 
/**
 * Only cards that are blocked.
 */
blocked: boolean, 
/**
 * Cards that serve this outcome.
 */
outcome: OutcomeId | null, 
/**
 * Cards of this stage.
 */
stage: StageId | null, 
/**
 * Open cards whose day is near, past or missing.
 */
due: DueFilter | null, };

export type CardId = string;

export type CardInitials = { 
/**
 * The card.
 */
card: CardId, 
/**
 * Everyone to ask, replacing who stood there.
 */
people: Array<PersonId>, };

export type CardKind = "improvement" | "experiment" | "ask" | "followUp";

export type CardLabelSet = { 
/**
 * The cards.
 */
cards: Array<CardId>, 
/**
 * The label; of the team whose cards they are.
 */
label: LabelId, 
/**
 * Whether it stands on them.
 */
on: boolean, };

export type CardMove = { 
/**
 * Which, in the order they shall have.
 */
ids: Array<CardId>, 
/**
 * The column.
 */
column: BoardColumnId, 
/**
 * The card they come before; at the end when left out.
 */
before?: CardId, 
/**
 * The stage they come to, when lanes are stages: a stage, or `null` for none; unchanged when left out.
 */
stage?: StageId | null, };

export type CardRef = { 
/**
 * Which.
 */
id: CardId, };

export type CardRefs = { 
/**
 * Which.
 */
ids: Array<CardId>, };

export type CardTemplate = { 
/**
 * Which.
 */
id: TemplateId, 
/**
 * What the card is.
 */
kind: CardKind, 
/**
 * Its title.
 */
title: string, 
/**
 * How many lines its checklist has.
 */
lines: number, 
/**
 * The outcome that the card served, as long as there is one: a proposal for the next.
 */
outcome?: OutcomeId, };

export type CaseChange = { 
/**
 * What the version in force answers.
 */
before: Answer, 
/**
 * What the draft answers.
 */
after: Answer, 
/**
 * How many cases.
 */
count: number, 
/**
 * A few of them.
 */
examples: Array<RuleCase>, };

export type CaseCount = { 
/**
 * Those that do.
 */
changed: number, 
/**
 * All.
 */
all: number, };

export type CaseEnd = "closed" | "resolved";

export type CellError = { 
/**
 * The characters at fault. Empty at the end of the text: something is missing there.
 */
span: Span, 
/**
 * What is wrong.
 */
problem: CellProblem, };

export type CellLanguage = "feel" | "en" | "de";

export type CellProblem = { "kind": "tooLong", 
/**
 * How many are read.
 */
limit: number, } | { "kind": "notUnderstood", 
/**
 * The text, shortened.
 */
found: string, } | { "kind": "valueMissing" } | { "kind": "notClosed", 
/**
 * What was opened.
 */
open: string, } | { "kind": "tooDeep" } | { "kind": "notInFormula", 
/**
 * The text, shortened.
 */
found: string, } | { "kind": "expected", 
/**
 * The word or sign.
 */
expected: string, } | { "kind": "unknownName", 
/**
 * What stands there.
 */
found: string, 
/**
 * The most similar name, if one is similar.
 */
nearest: string | null, } | { "kind": "wrongArguments", 
/**
 * The function.
 */
function: string, 
/**
 * How many it takes at least.
 */
takes: number, } | { "kind": "wrongKind", 
/**
 * The term's type.
 */
expected: ValueKind, } | { "kind": "beyondNumbers" } | { "kind": "divisionByZero" } | { "kind": "ambiguousNumber", 
/**
 * The text.
 */
found: string, } | { "kind": "oneOrSeveral", 
/**
 * The text.
 */
found: string, } | { "kind": "wrongUnit", 
/**
 * What stands there.
 */
found: string, 
/**
 * The term's unit, if it has one.
 */
expected: string | null, } | { "kind": "unknownValue", 
/**
 * What stands there, shortened.
 */
found: string, 
/**
 * The most similar value, if one is similar.
 */
nearest: string | null, } | { "kind": "noSuchDate", 
/**
 * What stands there.
 */
found: string, 
/**
 * The last day of the month that is meant, if there is such a month.
 */
monthEnds: Day | null, } | { "kind": "ambiguousDate", 
/**
 * What stands there.
 */
found: string, 
/**
 * The day with the first number as day of the month, then the other.
 */
readings: [Day, Day], } | { "kind": "dateIncomplete", 
/**
 * What stands there.
 */
found: string, 
/**
 * What is missing.
 */
missing: DatePart, } | { "kind": "unitMissing", 
/**
 * The number.
 */
found: string, 
/**
 * What the term counts.
 */
expected: DurationKind, } | { "kind": "mixedUnits", 
/**
 * What stands there.
 */
found: string, 
/**
 * What the term counts.
 */
expected: DurationKind, } | { "kind": "noOrder" } | { "kind": "rangeBackwards", 
/**
 * The first end.
 */
low: Ordered, 
/**
 * The second end.
 */
high: Ordered, } | { "kind": "outOfBounds", 
/**
 * The term's lower bound.
 */
min: Ordered | null, 
/**
 * The term's upper bound.
 */
max: Ordered | null, } | { "kind": "betweenSteps", 
/**
 * The term's step.
 */
step: Ordered, } | { "kind": "unknownTerm" };

export type CellSet = { 
/**
 * The row.
 */
row: RowId, 
/**
 * The column, be it one of comments; the "because" when left out.
 */
column?: ColumnId, 
/**
 * What was typed.
 */
text: string, 
/**
 * The language it was typed in.
 */
language: CellLanguage, };

export type CellUnread = { 
/**
 * Its term.
 */
term: TermId, 
/**
 * The name of its term.
 */
name: string, 
/**
 * What stands in it; empty where something is missing.
 */
text: string, 
/**
 * Why it cannot be read.
 */
problem: CellProblem, };

export type CellView = { 
/**
 * As typed.
 */
cell: RuleCell, 
/**
 * What an input cell means; nothing for an output or a cell that cannot be read.
 */
tests: UnaryTests | null, 
/**
 * What an output cell sets; nothing for an input or a cell that cannot be read.
 */
entry: OutputEntry | null, };

export type CellsSet = { 
/**
 * The draft.
 */
version: VersionId, 
/**
 * The cells.
 */
cells: Array<CellSet>, };

export type ChangeAxis = { 
/**
 * The term.
 */
term: TermId, 
/**
 * The values that cells tell apart, in order.
 */
marks: Array<UnaryTests>, };

export type ChangeEffect = { 
/**
 * What can be said.
 */
told: EffectVerdict, 
/**
 * What one figure stands for.
 */
per: FigurePer, 
/**
 * Figures before.
 */
before: number, 
/**
 * Figures since.
 */
after: number, 
/**
 * Their median before; nothing without a figure.
 */
medianBefore: number | null, 
/**
 * Their median since; nothing without a figure.
 */
medianAfter: number | null, 
/**
 * The chance that a figure since is higher than one before, ties counted half; nothing when there are too few.
 */
higher: number | null, 
/**
 * How much of a figure carries over to the next, as it was allowed for; nothing when there are too few.
 */
carryOver: number | null, };

export type ChangeMap = { 
/**
 * One axis for each input of either version.
 */
axes: Array<ChangeAxis>, 
/**
 * Whether each case gets another answer, the last axis running fastest.
 */
cells: Array<boolean>, };

export type Channel = "letter" | "email" | "phone" | "chat" | "bot" | "web" | "app" | "message" | "visit";

export type Chart = { 
/**
 * Which chart.
 */
kind: ChartKind, 
/**
 * One for every figure that came in, in the same order.
 */
points: Array<ChartPoint>, 
/**
 * The stretches between redrawn limits; never empty when there are points.
 */
segments: Array<Segment>, 
/**
 * What the chart says, most important first.
 */
says: Array<Statement>, };

export type ChartDoubt = { "kind": "carriesOver", 
/**
 * How much of it: the correlation of neighbours.
 */
share: number, } | { "kind": "skewed" } | { "kind": "selectedByEnd" };

export type ChartKind = "xmr" | "p" | "pPrime" | "u" | "uPrime";

export type ChartPoint = { 
/**
 * The figure, or nothing where there is none that may be used.
 */
value: number | null, 
/**
 * Index into [`Chart::segments`].
 */
segment: number, 
/**
 * Distance to the figure before it in the same segment.
 */
movingRange: number | null, 
/**
 * Its own limits, where they follow its size.
 */
limits: PointLimits | null, 
/**
 * Every signal this point is part of; empty means noise.
 */
signals: Array<Flag>, 
/**
 * Whether the signal is good or bad news; nothing for noise.
 */
verdict: Verdict | null, };

export type ChartRules = "window" | "nhs" | "wheeler";

export type ChartRuns = { 
/**
 * Figures that do not lie on the centre.
 */
useful: number, 
/**
 * Figures in the longest run on one side.
 */
longest: number, 
/**
 * The longest run that is still noise: log₂ of the useful figures, rounded, plus 3 (Schilling, "The surprising
 * predictability of long runs", 2012).
 */
longestAllowed: number, 
/**
 * How often the series crosses the centre.
 */
crossings: number, 
/**
 * The fewest crossings that are still noise: the lower 5 % of a coin thrown for each figure but the first (Chen,
 * "A note on the number of crossings", 2010).
 */
crossingsNeeded: number, 
/**
 * One of the two is beyond noise.
 */
signal: boolean, };

export type ChecklistAdd = { 
/**
 * The card.
 */
card: CardId, 
/**
 * What is to be done, one for each line; empty ones are left out.
 */
lines: Array<string>, };

export type ChecklistEdit = { 
/**
 * Which.
 */
id: ChecklistItemId, 
/**
 * What is to be done.
 */
text?: string, 
/**
 * Whether it is done.
 */
done?: boolean, };

export type ChecklistItem = { 
/**
 * Which.
 */
id: ChecklistItemId, 
/**
 * What is to be done.
 */
text: string, 
/**
 * Whether it is.
 */
done: boolean, };

export type ChecklistItemId = string;

export type ChecklistMove = { 
/**
 * Which.
 */
id: ChecklistItemId, 
/**
 * The line it comes before; at the end when left out.
 */
before?: ChecklistItemId, };

export type ChecklistProgress = { 
/**
 * Lines that are done.
 */
done: number, 
/**
 * All lines; at least one.
 */
of: number, };

export type ChecklistRef = { 
/**
 * Which.
 */
id: ChecklistItemId, };

export type Cohort = { 
/**
 * Last day of it.
 */
until: string, 
/**
 * The day its key was thrown away.
 */
day: string, };

export type Column = { 
/**
 * Name in the header.
 */
name: string, 
/**
 * What stands in it. Empty for columns of agents and for free text: that is not even shown.
 */
examples: Array<string>, 
/**
 * What it seems to mean.
 */
means: Means, 
/**
 * How many different values it has; counted up to a thousand.
 */
different: number, 
/**
 * There are more than were counted.
 */
moreDifferent: boolean, 
/**
 * Cells with nothing in them, or with a word for it.
 */
blank: number, 
/**
 * Nearly every line has a value of its own: as the number of a case it says that a line is a whole case.
 */
tellsLinesApart: boolean, 
/**
 * What stands in it names people, so it can be no group and nothing else that figures are told apart by.
 */
namesPeople: boolean, 
/**
 * It may hold names of people or of groups, and nobody can tell which from what stands in it: somebody should look.
 */
mayBePeople: boolean, 
/**
 * For a column whose heading speaks of people: the few words in it, when each of them plainly names a group. Somebody may say that
 * they are groups; these are then kept.
 */
groups: Array<string>, 
/**
 * Its heading speaks of people who may be customers as well: somebody may say that they are.
 */
mayBeCustomers: boolean, 
/**
 * Its dates, if it holds any.
 */
dates: DateEvidence | null, 
/**
 * The marks that stand in it, lowest first, when it holds nothing but small whole numbers: it may be a scale.
 */
marks: Array<MarkCount>, 
/**
 * A figure with decimals that stands in it, when it holds some: it tells what stands before the decimals.
 */
decimals: string | null, 
/**
 * The scale they speak for.
 */
scale: Scale | null, 
/**
 * What has to be answered before the column can be read as a time.
 */
asks: Question | null, };

export type ColumnAdd = { 
/**
 * The board.
 */
board: BoardId, 
/**
 * The column.
 */
column: ColumnSpec, 
/**
 * The column it comes before; at the end when left out.
 */
before?: BoardColumnId, };

export type ColumnDiff = { 
/**
 * Its place among all columns of the older version, inputs first, counted from 0; nothing if it is new.
 */
before: number | null, 
/**
 * Its place in the newer version; nothing if it is gone.
 */
after: number | null, 
/**
 * It stands elsewhere among the columns that stayed.
 */
moved: boolean, };

export type ColumnEdit = { 
/**
 * Which.
 */
id: BoardColumnId, 
/**
 * A new name.
 */
name?: string, 
/**
 * Something else that it is for.
 */
role?: ColumnRole, 
/**
 * A new agreement.
 */
policy?: string, 
/**
 * A new limit, or none.
 */
limit?: number | null, };

export type ColumnId = string;

export type ColumnIncoming = { 
/**
 * Its name; empty for cards that stand in none.
 */
name: string, 
/**
 * What it is for, as far as its name says.
 */
role: ColumnRole, 
/**
 * How many cards stand in it.
 */
cards: number, };

export type ColumnMapping = { 
/**
 * Name in the header, without blanks around it.
 */
name: string, 
/**
 * What it means.
 */
means: Means, 
/**
 * How day and month stand in it; nothing for columns without dates and while the question is open.
 */
dateOrder: DateOrder | null, 
/**
 * Somebody said that it holds groups although its heading speaks of people. It counts as long as what stands in it plainly does.
 */
saidGroups?: boolean, };

export type ColumnMove = { 
/**
 * Which.
 */
id: BoardColumnId, 
/**
 * The column it comes before; at the end when left out.
 */
before?: BoardColumnId, };

export type ColumnOrder = { 
/**
 * Which.
 */
column: BoardColumnId, 
/**
 * The cards that stand in it, in order.
 */
cards: Array<CardId>, };

export type ColumnRef = { 
/**
 * Which.
 */
id: BoardColumnId, };

export type ColumnRole = "options" | "active" | "done";

export type ColumnSpec = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it is for.
 */
role: ColumnRole, 
/**
 * The agreement: when a card comes in, when it goes on.
 */
policy?: string, 
/**
 * How many cards belong in it at once.
 */
limit?: number, };

export type CommentAdd = { 
/**
 * The draft.
 */
version: VersionId, 
/**
 * What it is called.
 */
name: string, };

export type CommentEdit = { 
/**
 * Which.
 */
id: CommentId, 
/**
 * What it is called.
 */
name: string, };

export type CommentId = string;

export type CommentMove = { 
/**
 * Which.
 */
id: CommentId, 
/**
 * The one it comes before; at the end when left out.
 */
before?: CommentId, };

export type CommentPair = { 
/**
 * In the older version; nothing if it is new.
 */
before: CommentId | null, 
/**
 * In the newer version; nothing if it is gone.
 */
after: CommentId | null, };

export type CommentRef = { 
/**
 * Which.
 */
id: CommentId, };

export type CommentView = { 
/**
 * Which.
 */
id: CommentId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whether the version in force has no such column.
 */
isNew: boolean, };

export type Comparison = "less" | "atMost" | "greater" | "atLeast";

export type ConsentAbout = { "kind": "rule" } & RuleAbout | { "kind": "frame", 
/**
 * The part it is about, by its lineage.
 */
part: string | null, 
/**
 * What that part is called.
 */
name: string | null, 
/**
 * What shall change.
 */
text: string, } | { "kind": "agreement", 
/**
 * What it takes the place of.
 */
replaces: string | null, 
/**
 * What is agreed.
 */
text: string, } | { "kind": "experiment" } & ExperimentAbout | { "kind": "gone" };

export type ConsentAdopt = { 
/**
 * Which round.
 */
id: ConsentId, 
/**
 * What will tell that it works.
 */
works: string, 
/**
 * The day it is looked at again.
 */
review: string, };

export type ConsentBegin = { 
/**
 * What is decided about.
 */
about: ConsentSubject, 
/**
 * Why: what happened that something should change.
 */
driver: string, };

export type ConsentDecide = { 
/**
 * Which round.
 */
id: ConsentId, 
/**
 * Which objection.
 */
said: ConsentSaidId, 
/**
 * What.
 */
way: ObjectionWay, };

export type ConsentEdit = { 
/**
 * Which round.
 */
id: ConsentId, 
/**
 * Why.
 */
driver?: string, 
/**
 * The text, where it stands nowhere else.
 */
text?: string, };

export type ConsentId = string;

export type ConsentItem = { 
/**
 * Which.
 */
id: ConsentId, 
/**
 * The team that decides.
 */
team: TeamId, 
/**
 * What it decides about.
 */
about: ConsentAbout, 
/**
 * Why.
 */
driver: string, 
/**
 * Where it is.
 */
stage: ConsentStage, 
/**
 * The day it began.
 */
begun: string, 
/**
 * The day on which a resting round goes on.
 */
until: string | null, 
/**
 * The day it closed.
 */
ended: string | null, 
/**
 * What will tell that it works, once it is adopted.
 */
works: string, 
/**
 * The day it is looked at again, once it is adopted.
 */
review: string | null, 
/**
 * What its stage alone does not say.
 */
stands: ConsentStands, };

export type ConsentList = { 
/**
 * The team.
 */
team: TeamId, };

export type ConsentPass = { 
/**
 * How often everybody had been asked by then.
 */
number: number, 
/**
 * How many were asked.
 */
people: number, 
/**
 * How many had nothing against it.
 */
free: number, 
/**
 * What they were asked about, as it stood then; nothing in a round that was held before this was kept.
 */
about: ConsentAbout | null, 
/**
 * Objections first, then concerns.
 */
said: Array<ConsentSaid>, };

export type ConsentPeople = { 
/**
 * Which round.
 */
id: ConsentId, 
/**
 * How many, those who are spoken for among them.
 */
people: number, };

export type ConsentQuestion = { 
/**
 * Which.
 */
id: QuestionId, 
/**
 * What was asked.
 */
question: string, 
/**
 * What was answered; empty while nothing was.
 */
answer: string, };

export type ConsentReact = { 
/**
 * Which round.
 */
id: ConsentId, 
/**
 * What.
 */
reaction: Reaction, };

export type ConsentRef = { 
/**
 * Which.
 */
id: ConsentId, };

export type ConsentRefusal = { "kind": "closed" } | { "kind": "wrongStage" } | { "kind": "tooFew", 
/**
 * How many have been heard.
 */
heard: number, } | { "kind": "allHeard" } | { "kind": "notAllHeard", 
/**
 * How many are still to be heard.
 */
missing: number, } | { "kind": "noArgument" } | { "kind": "noObjection" } | { "kind": "incompleteWay" } | { "kind": "objectionOpen" } | { "kind": "notAmended" } | { "kind": "hasToRest" } | { "kind": "nothingToWaitFor" } | { "kind": "textChanged" };

export type ConsentRound = { 
/**
 * The round.
 */
item: ConsentItem, 
/**
 * Questions and answers, in the order in which they were asked.
 */
questions: Array<ConsentQuestion>, 
/**
 * How many are asked now, or were last.
 */
people: number, 
/**
 * How many of them have been heard.
 */
heard: number, 
/**
 * What people had said before it was shown went with another run of the program: everybody has to be asked again.
 */
isLost: boolean, 
/**
 * The text is another one than everybody was asked about.
 */
isChanged: boolean, 
/**
 * The fingerprint of the text that everybody was asked about.
 */
text: string | null, 
/**
 * Each time everybody was asked and it was shown, the first time first.
 */
passes: Array<ConsentPass>, 
/**
 * The signs to stop that objections were answered with.
 */
signs: Array<string>, };

export type ConsentSaid = { 
/**
 * Which.
 */
id: ConsentSaidId, 
/**
 * Whether it blocks.
 */
kind: ConsentSaidKind, 
/**
 * What it says.
 */
words: string, 
/**
 * The part of the proposal that it is about: a row of a rule.
 */
part: string | null, 
/**
 * What the room does with it.
 */
way: ObjectionWay | null, };

export type ConsentSaidId = string;

export type ConsentSaidKind = "objection" | "concern";

export type ConsentStage = "understand" | "react" | "objections" | "resting" | "adopted" | "withdrawn";

export type ConsentStands = "asStage" | "lost" | "changed" | "unopposed";

export type ConsentSubject = { "kind": "rule", 
/**
 * Which version.
 */
version: VersionId, } | { "kind": "frame", 
/**
 * The part it is about, by its lineage.
 */
part?: string, 
/**
 * What shall change.
 */
text: string, } | { "kind": "agreement", 
/**
 * The one it takes the place of.
 */
replaces?: AgreementId, 
/**
 * What is agreed.
 */
text: string, } | { "kind": "experiment", 
/**
 * Its card.
 */
card: CardId, };

export type ContestedTerm = { 
/**
 * The term.
 */
term: TermId, 
/**
 * What those rules decide.
 */
topics: Array<string>, };

export type Contradiction = { 
/**
 * The term that gets different values.
 */
term: TermId, 
/**
 * The row of the first table and the row of the second, counted from 0.
 */
rows: [number, number], 
/**
 * The value by the first and the value by the second.
 */
values: [TermValue, TermValue], 
/**
 * A case that both rows answer: a value for each input of either table.
 */
case: RuleCase, };

export type Counted = "cases" | "casesWithCustomer" | "casesFollowedByAnother" | "solvedAtFirst" | "endedCases" | "endedInTime" | "reopenedCases" | "changesOfGroup" | "changesOfPerson" | "handedOnCases" | "answers" | "highAnswers" | "promotersLessDetractors" | "invited" | "answeredInvitations" | "wantedPerson" | "reachedPerson" | "automatedCases" | "containedCases" | "casesWithCause" | "failureDemand" | "casesWithFate" | "retained";

export type Counts = { 
/**
 * Rows that were imported.
 */
rows: number, 
/**
 * Lines that were not.
 */
rejected: number, 
/**
 * Answers in rows that were imported that were not, because they lie beyond their scale, or are no marks.
 */
rejectedAnswers: number, 
/**
 * Lines that are none of the table: totals, who made it when.
 */
leftOut: number, 
/**
 * Cases.
 */
cases: number, 
/**
 * Different customers.
 */
customers: number, 
/**
 * Cases in which the customer wrote something, where somebody has asked for it.
 */
texts: number, 
/**
 * Lines whose text stays in the file, because all of them together are too much.
 */
textsLeft: number, 
/**
 * Rows that were written before their case was opened. They count; their clock was wrong.
 */
updatedBeforeOpened: number, 
/**
 * Cells that name an hour the clock passed twice; the first is taken, unless that puts what follows before it.
 */
inDoubleHour: number, 
/**
 * Those of them that were read the second time.
 */
inSecondHour: number, 
/**
 * Cells that name an hour the clock never showed.
 */
inSkippedHour: number, };

export type CustomerKey = { 
/**
 * Whether there is one: the first import makes it, and so does the first after it was thrown away.
 */
there: boolean, 
/**
 * The imports whose customers it recognises, by name.
 */
imports: Array<string>, 
/**
 * The day one was thrown away last.
 */
thrown: string | null, };

export type DateEvidence = { 
/**
 * The order, when the column decides it.
 */
order: DateOrder | null, 
/**
 * Every order in which all dates of the column exist.
 */
possible: Array<DateOrder>, 
/**
 * Dates whose first number is above 12, so that it is a day.
 */
firstAbove12: number, 
/**
 * Dates whose second number is above 12.
 */
secondAbove12: number, 
/**
 * Dates with the year in front or the month as a word: there is nothing to decide.
 */
unmistakable: number, 
/**
 * Every date says how far it is from UTC.
 */
allWithZone: boolean, 
/**
 * Cells that are no date at all.
 */
unreadable: number, 
/**
 * A line whose date reads differently in each order, and the date as it is written.
 */
example: [number, string] | null, };

export type DateOrder = "dayMonthYear" | "monthDayYear" | "yearMonthDay" | "yearDayMonth" | "dayNumber";

export type DatePart = "day" | "year";

export type DateProblem = { "kind": "notADate" } | { "kind": "noSuchDay", 
/**
 * As written.
 */
day: number, 
/**
 * As written.
 */
month: number, 
/**
 * As written.
 */
year: number, } | { "kind": "outOfRange" } | { "kind": "noClock" } | { "kind": "unclearZone" } | { "kind": "noSuchTime", 
/**
 * As written.
 */
hour: number, 
/**
 * As written.
 */
minute: number, };

export type DateReading = { 
/**
 * Day, month and year in this order
 */
order: DateOrder, 
/**
 * are this day, as year-month-day.
 */
day: string, };

export type Day = string;

export type Decision = { 
/**
 * Which rule.
 */
rule: RuleId, 
/**
 * What it decides.
 */
topic: string, 
/**
 * The version.
 */
version: VersionId, 
/**
 * Its number.
 */
number: number, 
/**
 * Why it waits.
 */
why: DecisionWhy, };

export type DecisionArea = { 
/**
 * Which.
 */
id: AreaId, 
/**
 * The same in every version of the frame that has this part, so that versions can be compared.
 */
lineage: string, 
/**
 * The matter.
 */
name: string, 
/**
 * How far it is delegated.
 */
level: DelegationLevel, 
/**
 * The level in the frame before, when it was another.
 */
before: DelegationLevel | null, 
/**
 * What is meant.
 */
note: string, };

export type DecisionWhy = { "kind": "review", 
/**
 * The day it is due.
 */
due: string, } | { "kind": "draftReady" } | { "kind": "consent", 
/**
 * The day the team was asked.
 */
day: string, } | { "kind": "draftLong" } | { "kind": "draftOpen", 
/**
 * How many gaps.
 */
gaps: number, 
/**
 * How many other findings.
 */
others: number, 
/**
 * How many contradictions with other teams' rules, as far as they are listed.
 */
contradictions: number, };

export type DelegationLevel = "tell" | "sell" | "consult" | "agree" | "advise" | "inquire" | "delegate";

export type Delimiter = "comma" | "semicolon" | "tab" | "bar";

export type Desk = { 
/**
 * The rules in force on its journeys: its own first, those used most before others.
 */
topics: Array<DeskTopic>, 
/**
 * The guardrails in force, of the company and of every team: what the team decides otherwise stays inside those that bind it.
 */
guardrails: Array<Guardrail>, };

export type DeskAnswer = { 
/**
 * The rows that give it, counted from 0.
 */
rows: Array<number>, 
/**
 * What it sets.
 */
values: { [key in TermId]: TermValue }, 
/**
 * What is to be said of its formulas: why one has no value, or one that its term does not take.
 */
remarks: Array<FormulaRemark>, 
/**
 * Why, in the words of the first of these rows.
 */
because: string, };

export type DeskAsk = { 
/**
 * The version that is asked.
 */
version: VersionId, 
/**
 * The inputs that are known; one that is known to be missing is `null`.
 */
known: RuleCase, };

export type DeskCase = { 
/**
 * What is asked, in the order of the rule's columns: before what another rule answers, what that rule asks.
 */
inputs: Array<DeskInput>, 
/**
 * What the rule sets: its columns, and what its answers set besides.
 */
outputs: Array<TermId>, 
/**
 * All rows of the version, in order.
 */
rows: Array<RowId>, 
/**
 * The answers that are still possible.
 */
answers: Array<DeskAnswer>, 
/**
 * Whether the case may turn out to be one that no row answers.
 */
unanswered: boolean, 
/**
 * Whether these rows answer together, in a list or a total, and not one of them alone.
 */
together: boolean, 
/**
 * Whether an answer can be taken: of rows that answer together only once it is certain which, and what of it all.
 */
settled: boolean, 
/**
 * What every answer still possible sets alike.
 */
certain: { [key in TermId]: TermValue }, 
/**
 * The input to ask for next.
 */
ask: Ask | null, };

export type DeskFed = { 
/**
 * The rule that answers it.
 */
rule: RuleId, 
/**
 * What that rule decides.
 */
topic: string, 
/**
 * What it says with what is known; nothing while that hangs on something open.
 */
value: TermValue | null, 
/**
 * Its row that says so, counted from 0; nothing where it is no single row.
 */
row: number | null, 
/**
 * Why, in the words of that row.
 */
because: string, 
/**
 * Everything it asks is known, and it says nothing about this: somebody has to say it.
 */
silent: boolean, 
/**
 * Why its formulas say nothing, where they do not.
 */
remarks: Array<FormulaRemark>, };

export type DeskInput = { 
/**
 * The term.
 */
term: TermId, 
/**
 * Whether a case may come without it.
 */
mayBeMissing: boolean, 
/**
 * Once it is known: how many rows fall away by it that the inputs before it had left.
 */
fallen: number | null, 
/**
 * What the other rule decides that asks it; nothing where this rule does.
 */
askedBy: string | null, 
/**
 * The rule that answers it instead of somebody.
 */
fed: DeskFed | null, 
/**
 * Why its term does not take what was said; then nothing counts as said.
 */
unfit: CellProblem | null, };

export type DeskShow = { 
/**
 * The team.
 */
team: TeamId, };

export type DeskTopic = { 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * The version in force.
 */
version: VersionId, 
/**
 * Its number.
 */
number: number, 
/**
 * What it decides.
 */
topic: string, 
/**
 * The team whose rule it is.
 */
team: TeamId, 
/**
 * The journey it belongs to.
 */
journey: JourneyId | null, 
/**
 * The stage it applies at.
 */
stage: StageId | null, };

export type Direction = "up" | "down";

export type DmnAsk = { 
/**
 * Which.
 */
version: VersionId, 
/**
 * The edition of the standard.
 */
edition: DmnEdition, };

export type DmnEdition = "1.3" | "1.5";

export type DmnFile = { 
/**
 * Where it lies.
 */
path: string, };

export type DmnImport = { 
/**
 * Where the file lies.
 */
path: string, 
/**
 * What it was known by when it was looked at.
 */
fingerprint: string, 
/**
 * The numbers of the tables.
 */
tables: Array<number>, 
/**
 * What the rules are called, by number of table, where they are not called as in the file.
 */
topics?: { [key in number]: string }, 
/**
 * The names of terms that are made new although the workspace has them.
 */
separate?: Array<string>, 
/**
 * The journey that the rules belong to.
 */
journey?: JourneyId, 
/**
 * The stage that they apply at.
 */
stage?: StageId, };

export type DmnKept = { 
/**
 * Its name, or the id of what it belongs to.
 */
name: string, 
/**
 * Why.
 */
why: DmnKeptWhy, };

export type DmnKeptWhy = { "kind": "expression" } | { "kind": "empty" } | { "kind": "around" } | { "kind": "function" } | { "kind": "service" } | { "kind": "language", language: string, } | { "kind": "unknown", element: string, } | { "kind": "hitPolicy", policy: string, } | { "kind": "default" } | { "kind": "later", element: string, edition: string, } | { "kind": "test", test: string, } | { "kind": "conditions", row: number, has: number, columns: number, } | { "kind": "answers", row: number, has: number, columns: number, } | { "kind": "noAnswer" };

export type DmnPreview = { 
/**
 * What the file is called.
 */
file: string, 
/**
 * What the model is called.
 */
model: string, 
/**
 * The edition of the standard, for example "1.3".
 */
edition: string, 
/**
 * What the file is known by; the import asks for it, so that what comes in is what was looked at.
 */
fingerprint: string, 
/**
 * The tables, each of which can become a rule.
 */
tables: Array<DmnTable>, 
/**
 * What they ask and answer.
 */
terms: Array<DmnTerm>, 
/**
 * What does not become part of a rule and is kept with the file.
 */
kept: Array<DmnKept>, 
/**
 * The names of the guardrails that the file was written under. They stay where they were: only managers set the frame.
 */
guardrails: Array<string>, };

export type DmnProblem = { "kind": "tooLarge", limit: number, } | { "kind": "tooDeep" } | { "kind": "notText" } | { "kind": "notXml", line: number, column: number, } | { "kind": "documentType", line: number, } | { "kind": "notDmn", element: string, } | { "kind": "foreignFunction", element: string, language: string, } | { "kind": "otherFile", file: string, } | { "kind": "noTable" } | { "kind": "changed" };

export type DmnSource = { 
/**
 * What it was called.
 */
name: string, 
/**
 * Its text, with the tables as they are now.
 */
text: string, };

export type DmnTable = { 
/**
 * Its number in the file.
 */
table: number, 
/**
 * What it decides.
 */
name: string, 
/**
 * What the rule is called when nobody says otherwise: its name, or a number behind it where the file has it already.
 */
topic: string, 
/**
 * How many tables of the file have its name.
 */
alike: number, 
/**
 * The id of the decision or function that it belongs to.
 */
element: string, 
/**
 * Which rows answer.
 */
hitPolicy: HitPolicy, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * The names of the terms that it asks for.
 */
inputs: Array<string>, 
/**
 * The names of the terms that it sets.
 */
outputs: Array<string>, 
/**
 * How many cells cannot be read; they come in as they stand.
 */
unread: number, 
/**
 * The topics of other tables of the file that answer what it asks.
 */
fedBy: Array<string>, };

export type DmnTerm = { 
/**
 * Its name in the file.
 */
name: string, 
/**
 * Which values it takes there.
 */
type: TermType, 
/**
 * The term of the workspace that it is; nothing when it is new.
 */
existing: TermId | null, 
/**
 * What it is called when it is made new.
 */
asNew: string, 
/**
 * Whether the file works it out from something else; here it is asked for.
 */
isComputed: boolean, };

export type DoctorVisit = { keep: boolean, };

export type DueFilter = "overdue" | "week" | "undated";

export type DurationKind = "daysTime" | "yearsMonths";

export type EarlierDefinition = { 
/**
 * What was counted.
 */
measure: Measure, 
/**
 * How it was computed, for the sentence.
 */
formula: Formula, 
/**
 * What it counted, in a few words.
 */
note: string, 
/**
 * The first week that is counted otherwise.
 */
until: Week, 
/**
 * The day that was decided.
 */
decided: string, 
/**
 * Why.
 */
reason: string, };

export type EarlierObjection = { 
/**
 * Which.
 */
id: FrameAnswerId, 
/**
 * The day the team said so.
 */
day: string, 
/**
 * Why it objected.
 */
reason: string, 
/**
 * The managers' answer.
 */
reply: FrameReply | null, };

export type Effect = { 
/**
 * The term.
 */
term: TermId, 
/**
 * With the version in force; nothing if it never sets the term.
 */
before: Figures | null, 
/**
 * With the draft; nothing if it never sets the term.
 */
after: Figures | null, };

export type EffectVerdict = { "kind": "improved" } | { "kind": "worsened" } | { "kind": "alreadyImproving" } | { "kind": "alreadyWorsening" } | { "kind": "cannotTell" } | { "kind": "tooFew", 
/**
 * Figures it takes before.
 */
beforeNeeded: number, 
/**
 * Figures it takes since.
 */
afterNeeded: number, };

export type EncodingFound = { 
/**
 * Its name, as the web names it.
 */
name: string, 
/**
 * The file says so itself, with a byte order mark.
 */
marked: boolean, 
/**
 * Letters beyond English ones that can be read with it, as evidence.
 */
beyondAscii: number | null, };

export type Exception = { 
/**
 * The use.
 */
id: UseId, 
/**
 * The day.
 */
day: string, 
/**
 * The number of the version that was in force.
 */
number: number, 
/**
 * The inputs as far as they were known.
 */
inputs: RuleCase, 
/**
 * What was answered instead.
 */
answer: { [key in TermId]: TermValue }, 
/**
 * Why it was right.
 */
reason: string, };

export type Excluded = "withoutCustomer" | "notEnded" | "beyondScale" | "notSaid";

export type Exemption = { 
/**
 * Which.
 */
id: ExemptionId, 
/**
 * Why the team accepts it.
 */
reason: string, 
/**
 * The last day it is accepted.
 */
until: string, 
/**
 * That day is past, so it no longer counts.
 */
isOver: boolean, };

export type ExemptionAdd = { 
/**
 * Our rule.
 */
rule: RuleId, 
/**
 * The rule of the other team.
 */
other: RuleId, 
/**
 * The term that gets different values.
 */
term: TermId, 
/**
 * Why it is accepted.
 */
reason: string, 
/**
 * The last day it is accepted.
 */
until: string, };

export type ExemptionId = string;

export type ExemptionRef = { 
/**
 * Which.
 */
id: ExemptionId, };

export type Experiment = { 
/**
 * The card it stands on.
 */
id: CardId, 
/**
 * What is expected, in one sentence.
 */
expectation: string, 
/**
 * The outcomes it is looked at by: those that shall move, then those that must not.
 */
watched: Array<ExperimentOutcome>, 
/**
 * The first day on which every outcome can say something; nothing before a beginning is set, or without an outcome.
 */
verdictFrom: string | null, 
/**
 * Its look-at date has come and nobody has ended it.
 */
isDue: boolean, 
/**
 * The day it was ended.
 */
ended: string | null, 
/**
 * How.
 */
ending: ExperimentEnding | null, 
/**
 * What was learned, in the team's own words.
 */
learned: string, 
/**
 * What became of it, as long as that is there.
 */
became: ExperimentBecame | null, };

export type ExperimentAbout = { 
/**
 * Its card.
 */
card: CardId, 
/**
 * What is tried.
 */
title: string, 
/**
 * What stands on the card.
 */
description: string, 
/**
 * What is expected.
 */
expectation: string, 
/**
 * By which outcomes it is looked at.
 */
outcomes: Array<ExperimentRoleOf>, 
/**
 * The day it is looked at.
 */
lookAt: string | null, 
/**
 * What stops it early.
 */
stop: string, };

export type ExperimentBecame = { "kind": "rule", 
/**
 * Which.
 */
id: RuleId, 
/**
 * What it decides.
 */
topic: string, } | { "kind": "statement", 
/**
 * Which.
 */
id: StatementId, 
/**
 * What is said.
 */
sentence: string, };

export type ExperimentEnd = { 
/**
 * Which.
 */
id: CardId, 
/**
 * How.
 */
ending: ExperimentEnding, 
/**
 * What was learned, in the team's own words. It must say something.
 */
learned: string, 
/**
 * What is kept becomes this; nothing yet when left out.
 */
becomes?: Becomes, };

export type ExperimentEnding = "keep" | "change" | "stop";

export type ExperimentItem = { 
/**
 * The card.
 */
id: CardId, 
/**
 * The board it stands or stood on.
 */
board: BoardId, 
/**
 * What was tried.
 */
title: string, 
/**
 * What was expected.
 */
expectation: string, 
/**
 * The day it began.
 */
begun: string | null, 
/**
 * The day it is looked at.
 */
lookAt: string | null, 
/**
 * The day it was ended.
 */
ended: string | null, 
/**
 * How.
 */
ending: ExperimentEnding | null, 
/**
 * What was learned.
 */
learned: string, };

export type ExperimentLacking = { 
/**
 * Its name.
 */
name: string, 
/**
 * Weeks with a figure so far.
 */
points: number, 
/**
 * Weeks it takes.
 */
needed: number, };

export type ExperimentOutcome = { 
/**
 * Which outcome.
 */
outcome: OutcomeId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it shall do.
 */
role: ExperimentRole, 
/**
 * It comes with the card: the outcome that the card serves, or its counter-measure. Others were chosen beside it.
 */
isGiven: boolean, 
/**
 * What it is counted in.
 */
unit: OutcomeUnit, 
/**
 * Which way is better.
 */
direction: Direction, 
/**
 * The first day on which it can say something; nothing before a beginning is set.
 */
from: string | null, 
/**
 * Whether that is said by weeks or, sooner, by days.
 */
per: FigurePer, 
/**
 * What it says; nothing before a beginning is set.
 */
verdict: ExperimentVerdict | null, 
/**
 * The evidence; nothing before a beginning is set.
 */
effect: ChangeEffect | null, };

export type ExperimentPlan = { 
/**
 * The first day on which its outcomes can say something.
 */
from: string | null, 
/**
 * Whether the last of them says it by weeks or by days.
 */
per: FigurePer, 
/**
 * The outcome that must not get worse, by name: it comes with the one that shall get better.
 */
counter: string | null, 
/**
 * Those of them with too few weeks before to compare with: as long as that is so, they say nothing.
 */
lacking: Array<ExperimentLacking>, };

export type ExperimentPlanAsk = { 
/**
 * The outcome that shall get better.
 */
outcome: OutcomeId, 
/**
 * The day it begins.
 */
begun: string, };

export type ExperimentRole = "moves" | "holds";

export type ExperimentRoleOf = { 
/**
 * The outcome.
 */
outcome: OutcomeId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it shall do.
 */
role: ExperimentRole, };

export type ExperimentSeen = { 
/**
 * Its card.
 */
card: CardId, 
/**
 * The board of the card.
 */
board: BoardId, 
/**
 * What is tried.
 */
title: string, 
/**
 * The day it was to be looked at.
 */
lookAt: string | null, 
/**
 * It is over.
 */
isOver: boolean, };

export type ExperimentVerdict = { "kind": "tooEarly", 
/**
 * Figures so far.
 */
points: number, 
/**
 * Figures it takes.
 */
needed: number, 
/**
 * What one of them stands for.
 */
per: FigurePer, } | { "kind": "missing", 
/**
 * Figures so far.
 */
points: number, 
/**
 * Figures it takes.
 */
needed: number, 
/**
 * What one of them stands for.
 */
per: FigurePer, } | { "kind": "tooShort", 
/**
 * Figures of its time.
 */
points: number, 
/**
 * Figures it takes.
 */
needed: number, 
/**
 * What one of them stands for.
 */
per: FigurePer, } | { "kind": "noFigures" } | { "kind": "nothingBefore", 
/**
 * Weeks with a figure.
 */
points: number, 
/**
 * Weeks it takes.
 */
needed: number, } | { "kind": "improved" } | { "kind": "worsened" } | { "kind": "alreadyImproving" } | { "kind": "alreadyWorsening" } | { "kind": "cannotTell" };

export type ExperimentWatch = { 
/**
 * The experiment.
 */
id: CardId, 
/**
 * The outcome.
 */
outcome: OutcomeId, 
/**
 * What it shall do; it is looked at no longer when left out.
 */
role?: ExperimentRole, };

export type ExperimentsShow = { 
/**
 * The team.
 */
team: TeamId, };

export type Fault = { "kind": "unreadable" } | { "kind": "openQuote" } | { "kind": "otherCells", cells: number, columns: number, } | { "kind": "noId" } | { "kind": "sameId", id: string, } | { "kind": "noTitle" } | { "kind": "unknownColumn", id: string, } | { "kind": "tooLong", field: string, limit: number, length: number, } | { "kind": "unknownCard", id: string, } | { "kind": "circle", cards: Array<string>, } | { "kind": "unknownFile", name: string, };

export type FedTerm = { 
/**
 * The term and the rule.
 */
by: RuleFeed, 
/**
 * Its answer.
 */
answer: Answer, 
/**
 * What is to be said of its formulas.
 */
remarks: Array<FormulaRemark>, };

export type Figure = { "kind": "value", 
/**
 * In the unit of the measure.
 */
value: number, } | { "kind": "ratio", 
/**
 * What was counted.
 */
numerator: number, 
/**
 * Out of what; above 0.
 */
denominator: number, };

export type FigurePer = "week" | "day";

export type Figures = { 
/**
 * How many there are.
 */
count: number, 
/**
 * Their sum.
 */
sum: Number, 
/**
 * Their mean.
 */
mean: Number, };

export type FilterKeep = { 
/**
 * The team that keeps it.
 */
team: TeamId, 
/**
 * What the team calls it.
 */
name: string, 
/**
 * What it looks for.
 */
filter: CardFilter, };

export type FilterRef = { 
/**
 * Which.
 */
id: BoardFilterId, };

export type FilterRename = { 
/**
 * Which.
 */
id: BoardFilterId, 
/**
 * What the team calls it from now on; no other filter of the team has this name.
 */
name: string, };

export type FiltersShow = { 
/**
 * The team.
 */
team: TeamId, };

export type Finding = { "kind": "gap", 
/**
 * A case without answer.
 */
case: RuleCase, 
/**
 * All cases like it: the input cells of a row that would answer exactly these.
 */
region: Array<RegionCell>, } | { "kind": "overlap", 
/**
 * The two rows, in order.
 */
rows: [number, number], 
/**
 * A case that both answer.
 */
case: RuleCase, 
/**
 * All cases that both answer.
 */
region: Array<RegionCell>, } | { "kind": "unreachable", 
/**
 * The row.
 */
row: number, 
/**
 * The rows that answer its cases before it; none if its own cells leave no case.
 */
earlier: Array<number>, 
/**
 * A case that the row describes and an earlier row answers.
 */
case: RuleCase | null, } | { "kind": "guardrail", 
/**
 * The guardrail.
 */
guardrail: GuardrailId, 
/**
 * The row. Where a total breaks it, the row that decides the total, or the first that is added up.
 */
row: number, 
/**
 * All rows that come to the value together, where they are added up or counted; else none.
 */
together: Array<number>, 
/**
 * The output column.
 */
column: ColumnId, 
/**
 * The value that breaks it; `null` if the row leaves open what every row has to set.
 */
value: TermValue, 
/**
 * A case in which the row answers.
 */
case: RuleCase, } | { "kind": "noValue", 
/**
 * The row.
 */
row: number, 
/**
 * The output column.
 */
column: ColumnId, 
/**
 * A case in which the row answers and the formula has no value.
 */
case: RuleCase, } | { "kind": "unfit", 
/**
 * The row; of those that match together, the first.
 */
row: number, 
/**
 * Whether rows come to it together, not the row alone.
 */
together: boolean, 
/**
 * The output column.
 */
column: ColumnId, 
/**
 * What it comes to.
 */
value: TermValue, 
/**
 * Why the term does not take that.
 */
problem: CellProblem, 
/**
 * A case in which the row answers with that.
 */
case: RuleCase, } | { "kind": "forbiddenInput", 
/**
 * The guardrail that forbids it; nothing if the term itself is protected.
 */
guardrail: GuardrailId | null, 
/**
 * The input column.
 */
column: ColumnId, 
/**
 * Its term.
 */
term: TermId, };

export type Flag = { 
/**
 * Which rule found it.
 */
signal: Signal, 
/**
 * Side of the centre, or way of the trend.
 */
side: SignalSide, };

export type Flow = { 
/**
 * Cards finished in each of the last weeks, oldest first; the running week is left out.
 */
finished: Array<WeekCount>, 
/**
 * The number of days in which 85 of 100 cards finished in the last half year were done; nothing below ten.
 */
p85Days: number | null, 
/**
 * The ages of the cards in progress, in days, youngest first.
 */
ages: Array<number>, 
/**
 * How many cards are in progress.
 */
open: number, 
/**
 * How many of them wait on somebody else; what is blocked and names nobody is stopped, but waits on none.
 */
waiting: number, };

export type FlowDone = { 
/**
 * Which.
 */
id: CardId, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is.
 */
kind: CardKind, 
/**
 * The day it was finished.
 */
day: string, 
/**
 * In how many days, from the day work began.
 */
days: number, 
/**
 * Minutes of them in which it was blocked.
 */
blocked: number, };

export type FlowForecast = { 
/**
 * The board.
 */
board: BoardId, 
/**
 * Only cards of this stage, or (`null`) only those without one.
 */
stage?: StageId | null, 
/**
 * Only cards of this kind.
 */
kind?: CardKind, 
/**
 * When will so many be done?
 */
cards: number, 
/**
 * How many will be done by this day?
 */
until: string, 
/**
 * Where the drawing begins; the same seed gives the same answer.
 */
seed?: number, };

export type FlowOpen = { 
/**
 * Which.
 */
id: CardId, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is.
 */
kind: CardKind, 
/**
 * The column it stands in.
 */
column: BoardColumnId, 
/**
 * For how many days work on it has been going on.
 */
age: number, 
/**
 * For how many days it has stood in this column.
 */
still: number, 
/**
 * It does not go on.
 */
isBlocked: boolean, };

export type FlowShow = { 
/**
 * The board.
 */
board: BoardId, 
/**
 * Only cards of this stage, or (`null`) only those without one.
 */
stage?: StageId | null, 
/**
 * Only cards of this kind.
 */
kind?: CardKind, };

export type FlowWeek = { 
/**
 * The week.
 */
week: Week, 
/**
 * How many cards.
 */
count: number, };

export type Forecast = { 
/**
 * Where the drawing began.
 */
seed: number, 
/**
 * How often the future was run through.
 */
runs: number, 
/**
 * How many days of the past it is drawn from.
 */
days: number, 
/**
 * How many it needs at least.
 */
fewestDays: number, 
/**
 * How many cards were finished in them.
 */
finished: number, 
/**
 * How many have to be at least.
 */
fewest: number, 
/**
 * When the cards will be done; nothing when it is too early to say or would take longer than ten years.
 */
when: WhenDone | null, 
/**
 * How many will be done; nothing when it is too early to say.
 */
howMany: HowManyCards | null, };

export type Formula = { "kind": "share" } & FormulaFacts | { "kind": "mean" } & FormulaFacts | { "kind": "medianToEnd", 
/**
 * Which cases.
 */
of: Counted, 
/**
 * The share, in percent, that the second figure holds for.
 */
also: number, } | { "kind": "pulse", 
/**
 * To which question.
 */
question: PulseQuestion, 
/**
 * From how many answers on it is shown.
 */
needed: number, } | { "kind": "own" };

export type FormulaFacts = { 
/**
 * What is counted.
 */
numerator: Counted, 
/**
 * Out of what.
 */
denominator: Counted, 
/**
 * Within how many days; only weeks whose window has closed count.
 */
windowDays: number | null, 
/**
 * Only another case on the same topic counts.
 */
byTopic: boolean, 
/**
 * The marks that are answers.
 */
scale: Scale | null, 
/**
 * The mark from which an answer is counted.
 */
from: number | null, 
/**
 * The topics that count.
 */
topics: Array<string>, 
/**
 * What is left out.
 */
excludes: Array<Excluded>, };

export type FormulaRemark = { 
/**
 * The row, counted from 0.
 */
row: number, 
/**
 * The term that the formula is for.
 */
term: TermId, 
/**
 * What is to be said.
 */
why: FormulaWhy, };

export type FormulaWhy = { "kind": "missing", 
/**
 * The terms.
 */
terms: Array<TermId>, } | { "kind": "divisionByZero" } | { "kind": "beyondNumbers" } | { "kind": "noSuchMoment" } | { "kind": "notDefined" } | { "kind": "open" } | { "kind": "unfit", 
/**
 * The value.
 */
value: TermValue, 
/**
 * Why the term does not take it.
 */
problem: CellProblem, };

export type Frame = { 
/**
 * The day it is.
 */
today: string, 
/**
 * The frame in force; without one, no rule can be called inside it.
 */
inForce: FrameVersion | null, 
/**
 * What was published and takes effect on a later day.
 */
announced: FrameVersion | null, 
/**
 * The draft of the next one.
 */
draft: FrameVersion | null, };

export type FrameAnswer = { 
/**
 * Which.
 */
id: FrameAnswerId, 
/**
 * The version.
 */
frame: FrameId, 
/**
 * The team.
 */
team: TeamId, 
/**
 * What it says.
 */
kind: FrameAnswerKind, 
/**
 * The day it said so.
 */
day: string, 
/**
 * Why it objects.
 */
reason: string, 
/**
 * The day by which managers shall answer an objection.
 */
due: string | null, 
/**
 * The managers' answer.
 */
reply: FrameReply | null, 
/**
 * Whether the day for the managers' answer has passed without one.
 */
isOverdue: boolean, 
/**
 * What the team had said before and managers had answered, the newest first: it was said, and stays to be read.
 */
earlier: Array<EarlierObjection>, };

export type FrameAnswerId = string;

export type FrameAnswerKind = "acknowledged" | "objects";

export type FrameAnswerSet = { 
/**
 * The version.
 */
frame: FrameId, 
/**
 * What the team says.
 */
says: TeamSays, };

export type FrameDraft = { 
/**
 * The version it copies; the one announced, or else the one in force, when left out.
 */
from?: FrameId, };

export type FrameEdit = { 
/**
 * Why the service exists, in words for people.
 */
purpose: string, };

export type FrameGuardrail = { 
/**
 * Which.
 */
id: GuardrailId, 
/**
 * The same in every version of the frame that has this part, so that versions can be compared.
 */
lineage: string, 
/**
 * What people call it.
 */
name: string, 
/**
 * The term it binds.
 */
term: TermId, 
/**
 * The bound.
 */
bound: GuardrailBound, 
/**
 * The one team it binds; nothing for every team.
 */
team: TeamId | null, 
/**
 * Whether a row that leaves the term open breaks it.
 */
everyRow: boolean, 
/**
 * Where it binds one team and the company binds the same term: how the two stand to each other.
 */
beside: BesideCompany | null, };

export type FrameId = string;

export type FrameItem = { 
/**
 * Which.
 */
id: FrameId, 
/**
 * Its number.
 */
number: number, 
/**
 * Where it is in its life today.
 */
state: FrameState, 
/**
 * The day it takes, took or would have taken effect; nothing for a draft.
 */
since: string | null, 
/**
 * The day the next one takes or took its place.
 */
until: string | null, 
/**
 * The day it was announced.
 */
announced: string | null, 
/**
 * The day it was withdrawn.
 */
withdrawn: string | null, 
/**
 * Why the frame changed, in words for the teams.
 */
why: string, 
/**
 * The version whose place it takes or took; nothing for the first.
 */
before: FrameId | null, };

export type FrameProblem = { "kind": "unknownTerm", 
/**
 * The guardrail.
 */
guardrail: GuardrailId, 
/**
 * The term.
 */
term: TermId, } | { "kind": "faultyTerm", 
/**
 * The guardrail.
 */
guardrail: GuardrailId, 
/**
 * The term.
 */
term: TermId, 
/**
 * What is wrong with it.
 */
problem: TermProblem, } | { "kind": "unfitBound", 
/**
 * The guardrail.
 */
guardrail: GuardrailId, } | { "kind": "unsatisfiable", 
/**
 * As few guardrails as it takes, in the order given.
 */
guardrails: Array<GuardrailId>, 
/**
 * Their term.
 */
term: TermId, };

export type FramePublish = { 
/**
 * The day it takes effect; today when left out.
 */
since?: string, 
/**
 * Why the frame changes, in words for the teams.
 */
why?: string, };

export type FrameRef = { 
/**
 * Which.
 */
id: FrameId, };

export type FrameReply = { 
/**
 * What they did about it.
 */
kind: ReplyKind, 
/**
 * Why.
 */
note: string, 
/**
 * The day they answered.
 */
day: string, };

export type FrameReplySet = { 
/**
 * The objection.
 */
id: FrameAnswerId, 
/**
 * What they did about it.
 */
kind: ReplyKind, 
/**
 * Why, in words for the team.
 */
note: string, };

export type FrameState = "draft" | "announced" | "inForce" | "past" | "withdrawn";

export type FrameVersion = { 
/**
 * Why the service exists.
 */
purpose: string, 
/**
 * What is checked by machine on every rule.
 */
guardrails: Array<FrameGuardrail>, 
/**
 * What is judged by people.
 */
principles: Array<Principle>, 
/**
 * The outcomes wanted.
 */
wanted: Array<WantedOutcome>, 
/**
 * Who decides what.
 */
areas: Array<DecisionArea>, 
/**
 * Bounds on what is measured, which no rule can keep alone.
 */
watched: Array<WatchedGuardrail>, 
/**
 * What the teams say to it.
 */
answers: Array<FrameAnswer>, 
/**
 * The day by which an objection would be answered unless the team names another; nothing when it cannot be answered.
 */
answerBy: string | null, 
/**
 * The last day that the team may name.
 */
answerLatest: string | null, 
/**
 * Guardrails that nothing can keep, alone or together. They never keep a frame from being written down.
 */
problems: Array<FrameProblem>, 
/**
 * Which.
 */
id: FrameId, 
/**
 * Its number.
 */
number: number, 
/**
 * Where it is in its life today.
 */
state: FrameState, 
/**
 * The day it takes, took or would have taken effect; nothing for a draft.
 */
since: string | null, 
/**
 * The day the next one takes or took its place.
 */
until: string | null, 
/**
 * The day it was announced.
 */
announced: string | null, 
/**
 * The day it was withdrawn.
 */
withdrawn: string | null, 
/**
 * Why the frame changed, in words for the teams.
 */
why: string, 
/**
 * The version whose place it takes or took; nothing for the first.
 */
before: FrameId | null, };

export type GroupFigure = { 
/**
 * The channel, topic or group.
 */
name: string, 
/**
 * What was counted.
 */
numerator: number, 
/**
 * Out of what.
 */
denominator: number, 
/**
 * The figure.
 */
value: number, 
/**
 * Whether it is large enough to be compared.
 */
compared: boolean, 
/**
 * It lies outside the limits for its size, for better or worse.
 */
outside: Verdict | null, };

export type GroupLimits = { 
/**
 * What was counted in.
 */
size: number, 
/**
 * 99.8 % of groups that differ no more than all do lie above.
 */
lower: number, 
/**
 * 99.8 % lie below.
 */
upper: number, };

export type GroupedBy = "channel" | "topic" | "group";

export type Groups = { 
/**
 * All that are large enough to be shown, largest first.
 */
groups: Array<GroupFigure>, 
/**
 * So many are too small to be shown.
 */
hidden: number, 
/**
 * The whole; nothing where groups cannot be compared.
 */
centre: number | null, 
/**
 * Whether the groups differ more than chance explains anyway: then the limits are widened by it.
 */
differ: boolean, 
/**
 * The limits from the smallest group to the largest; empty where groups cannot be compared.
 */
limits: Array<GroupLimits>, };

export type GroupsShow = { 
/**
 * The outcome.
 */
id: OutcomeId, 
/**
 * What cases are told apart by.
 */
by: GroupedBy, };

export type Guardrail = { 
/**
 * Its id.
 */
id: GuardrailId, 
/**
 * What people call it ("Goodwill per case").
 */
name: string, 
/**
 * The term it binds.
 */
term: TermId, 
/**
 * The bound.
 */
bound: GuardrailBound, 
/**
 * Whom it binds.
 */
scope: GuardrailScope, 
/**
 * A row that leaves the term open breaks it ("a way to a person on every path"); otherwise such a row is free.
 */
everyRow: boolean, };

export type GuardrailAdd = { 
/**
 * What people call it.
 */
name: string, 
/**
 * The term it binds.
 */
term: TermId, 
/**
 * The bound.
 */
bound: GuardrailBound, 
/**
 * The one team it binds; every team when left out.
 */
team?: TeamId, 
/**
 * Whether a row that leaves the term open breaks it.
 */
everyRow?: boolean, };

export type GuardrailBound = { "kind": "atMost", 
/**
 * The largest value allowed.
 */
max: Ordered, } | { "kind": "atLeast", 
/**
 * The smallest value allowed.
 */
min: Ordered, } | { "kind": "between", 
/**
 * The smallest value allowed.
 */
min: Ordered, 
/**
 * The largest value allowed.
 */
max: Ordered, } | { "kind": "oneOf", 
/**
 * The values allowed.
 */
values: Array<TermValue>, } | { "kind": "is", 
/**
 * The value demanded.
 */
value: TermValue, } | { "kind": "neverInput" };

export type GuardrailEdit = { 
/**
 * Which.
 */
id: GuardrailId, 
/**
 * A new name.
 */
name?: string, 
/**
 * Another term.
 */
term?: TermId, 
/**
 * Another bound.
 */
bound?: GuardrailBound, 
/**
 * Another team, or every team.
 */
team?: TeamId | null, 
/**
 * Whether a row that leaves the term open breaks it.
 */
everyRow?: boolean, };

export type GuardrailId = string;

export type GuardrailScope = { "kind": "company" } | { "kind": "team", 
/**
 * The team.
 */
team: TeamId, };

export type GuardrailStanding = { "kind": "kept", 
/**
 * The rows that set the term, counted from 0.
 */
rows: Array<number>, 
/**
 * The smallest and largest number, date or duration that these rows set: the room used.
 */
used: [Ordered, Ordered] | null, } | { "kind": "notAsked", 
/**
 * The number of input columns checked.
 */
inputs: number, } | { "kind": "broken", 
/**
 * How many rows or columns do.
 */
count: number, } | { "kind": "doesNotApply" } | { "kind": "notProvable", 
/**
 * Why.
 */
reason: NotProvableReason, };

export type GuardrailVerdict = { 
/**
 * The guardrail.
 */
guardrail: GuardrailId, 
/**
 * How the table stands to it.
 */
verdict: GuardrailStanding, };

export type Handling = "selfService" | "automated" | "assisted" | "person";

export type Health = { 
/**
 * How many changes the log holds.
 */
changes: number, 
/**
 * Each folded table.
 */
tables: Array<TableHealth>, };

export type Hidden = { 
/**
 * Answers in consent rounds.
 */
answers: boolean, 
/**
 * Notes of retrospectives.
 */
notes: boolean, 
/**
 * Votes in retrospectives.
 */
votes: boolean, 
/**
 * Answers in pulses.
 */
pulse: boolean, };

export type Hit = { 
/**
 * What it is.
 */
kind: HitKind, 
/**
 * Which; of a kind that `kind` names.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Where the words stand, when that is not the title.
 */
around: string | null, 
/**
 * The team it belongs to.
 */
team: TeamId, 
/**
 * The board that a card stands on.
 */
board: BoardId | null, 
/**
 * A card that is finished.
 */
isDone: boolean, 
/**
 * A card in the archive.
 */
isArchived: boolean, 
/**
 * A card in the trash.
 */
isTrashed: boolean, };

export type HitKind = "card" | "rule" | "statement" | "outcome" | "agreement" | "round" | "retro";

export type HitPolicy = "unique" | "first" | "any" | "priority" | "collect" | "ruleOrder" | "outputOrder" | "sum" | "min" | "max" | "count";

export type HitPolicySet = { 
/**
 * The draft.
 */
version: VersionId, 
/**
 * Which rows answer.
 */
hitPolicy: HitPolicy, };

export type HowManyCards = { 
/**
 * In half of all runs.
 */
half: number, 
/**
 * In 85 of 100.
 */
likely: number, 
/**
 * In 95 of 100.
 */
almostSure: number, };

export type ImportId = string;

export type ImportInto = { "kind": "journey", 
/**
 * Which.
 */
id: JourneyId, } | { "kind": "newJourney", 
/**
 * Its name.
 */
name: string, } | { "kind": "import", 
/**
 * Which.
 */
id: ImportId, } | { "kind": "instead", 
/**
 * Which.
 */
id: ImportId, };

export type ImportItem = { 
/**
 * Which.
 */
id: ImportId, 
/**
 * The journey it belongs to.
 */
journey: JourneyId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whom to credit.
 */
credit: string, 
/**
 * Rows that were imported.
 */
rows: number, 
/**
 * Cases they tell of.
 */
cases: number, 
/**
 * Lines that were not imported.
 */
rejected: number, 
/**
 * The day it was imported.
 */
day: string, 
/**
 * Its newest cohort that no customer can be followed out of.
 */
cohort: Cohort | null, 
/**
 * What is there because of it.
 */
stands: ImportStands, 
/**
 * Every outcome that can be computed from it.
 */
measures: Array<Measure>, };

export type ImportOutcome = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it counts, in a few words.
 */
note?: string, 
/**
 * What is counted.
 */
measure: Measure, 
/**
 * How it could be cheated.
 */
cheat?: string, };

export type ImportPreview = { 
/**
 * How much there is.
 */
counts: Counts, 
/**
 * The first lines that would not be imported, with the reason.
 */
rejected: Array<Reject>, 
/**
 * Marks that stand for a blank.
 */
blank: Array<BlankMark>, 
/**
 * Columns of which no figure comes, because too many of their answers are no marks.
 */
unread: Array<UnreadColumn>, 
/**
 * The first values.
 */
outcomes: Array<PreviewOutcome>, 
/**
 * What imports of files with the same columns know of the same cases.
 */
meets: Array<Meeting>, };

export type ImportRef = { 
/**
 * Which.
 */
id: ImportId, };

export type ImportReport = { 
/**
 * Which import.
 */
import: ImportId, 
/**
 * How much there was.
 */
counts: Counts, 
/**
 * Cases that were not known before.
 */
added: number, 
/**
 * Cases that were known, and of which the file knows something new.
 */
changed: number, 
/**
 * Cases that went because the file takes the place of what was there.
 */
removed: number, 
/**
 * What customers wrote that was not known before.
 */
texts: number, 
/**
 * The cohort before this file: it ends with this file, or cases of the file belong to it.
 */
cohort: Cohort | null, 
/**
 * A new cohort begins with this file: the customer key was thrown away since the last one.
 */
cohortBegins: boolean, 
/**
 * Cases of the file that were begun in that cohort: nobody can tell which they are any more, so they stay as they were.
 */
ofEarlierCohort: number, 
/**
 * The outcomes that are computed from it.
 */
outcomes: Array<OutcomeId>, 
/**
 * The first lines that were not imported, with the reason.
 */
rejected: Array<Reject>, 
/**
 * Marks that stand for a blank.
 */
blank: Array<BlankMark>, 
/**
 * Columns of which no figure comes, because too many of their answers are no marks.
 */
unread: Array<UnreadColumn>, };

export type ImportRun = { 
/**
 * The file.
 */
path: string, 
/**
 * How it is to be read.
 */
mapping: Mapping, 
/**
 * Where it goes.
 */
into: ImportInto, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whom to credit, when it is not the team's own.
 */
credit?: string, 
/**
 * The outcomes to begin with.
 */
outcomes: Array<ImportOutcome>, 
/**
 * Under which name the mapping is kept for the next file, if it is.
 */
keepMapping?: string, };

export type ImportStands = { 
/**
 * Outcomes that are computed from it, by name. They go with it.
 */
outcomes: Array<string>, 
/**
 * Notes and decisions about limits in the charts of those. They go as well.
 */
marks: number, 
/**
 * What customers wrote: so many texts. They go as well.
 */
texts: number, 
/**
 * Cards that aim at one of those, by title. They stay, and aim at nothing.
 */
cards: Array<string>, };

export type ImportTopics = { 
/**
 * The most frequent first.
 */
topics: Array<TopicCount>, 
/**
 * Whether the log itself says of each case if it is failure demand.
 */
saysFailureDemand: boolean, };

export type Impossible = { 
/**
 * Which.
 */
id: string, 
/**
 * The cases, as input cells by column.
 */
cells: { [key in string]: RuleCell }, 
/**
 * What those cells ask, by column, as far as they can be read today.
 */
asks: { [key in string]: UnaryTests }, 
/**
 * Why.
 */
reason: string, };

export type ImpossibleAdd = { 
/**
 * The draft.
 */
version: VersionId, 
/**
 * The cases, as input cells by column.
 */
cells: { [key in string]: RuleCell }, 
/**
 * Why they cannot happen.
 */
reason: string, };

export type ImpossibleRef = { 
/**
 * Which.
 */
id: string, };

export type Interval = { 
/**
 * Not below this
 */
lower: number, 
/**
 * and not above that.
 */
upper: number, };

export type JourneyAdd = { 
/**
 * Its name.
 */
name: string, 
/**
 * The one team that owns it.
 */
owner: TeamId, 
/**
 * The names of its stages, as far as they are known.
 */
stages?: Array<string>, };

export type JourneyEdit = { 
/**
 * Which.
 */
id: JourneyId, 
/**
 * A new name.
 */
name?: string, 
/**
 * A new owner.
 */
owner?: TeamId, };

export type JourneyId = string;

export type JourneyItem = { 
/**
 * Which.
 */
id: JourneyId, 
/**
 * Its name.
 */
name: string, 
/**
 * The one team that owns it.
 */
owner: TeamId, 
/**
 * The other teams that take part.
 */
others: Array<TeamId>, 
/**
 * Its stages, in order.
 */
stages: Array<StageItem>, };

export type JourneyMap = { 
/**
 * The journey.
 */
journey: JourneyItem, 
/**
 * Its stages with all that belongs to them, in order.
 */
stages: Array<Stage>, };

export type JourneyRef = { 
/**
 * Which.
 */
id: JourneyId, };

export type KeptFilter = { 
/**
 * Which.
 */
id: BoardFilterId, 
/**
 * What the team calls it.
 */
name: string, 
/**
 * What it looks for.
 */
filter: CardFilter, };

export type KindWords = { improvement: string, experiment: string, ask: string, followUp: string, };

export type KnowledgeStatement = { 
/**
 * Which.
 */
id: StatementId, 
/**
 * The team that owns it and keeps it right.
 */
team: TeamId, 
/**
 * What is said.
 */
sentence: string, 
/**
 * Where it is said: with the answers of this rule…
 */
rule: RuleId | null, 
/**
 * … or at this stage.
 */
stage: StageId | null, 
/**
 * The day it was last verified.
 */
verified: string, };

export type Label = { 
/**
 * Which.
 */
id: LabelId, 
/**
 * The word.
 */
name: string, 
/**
 * Its colour.
 */
colour: LabelColour, };

export type LabelAdd = { 
/**
 * The team whose label it is.
 */
team: TeamId, 
/**
 * The word.
 */
name: string, 
/**
 * Its colour.
 */
colour: LabelColour, 
/**
 * The card that it is made for, and put on in the same step; of the same team.
 */
card?: CardId, };

export type LabelColour = "grey" | "petrol" | "blue" | "violet" | "ochre" | "brick";

export type LabelEdit = { 
/**
 * Which.
 */
id: LabelId, 
/**
 * Another word.
 */
name?: string, 
/**
 * Another colour.
 */
colour?: LabelColour, };

export type LabelId = string;

export type LabelRef = { 
/**
 * Which.
 */
id: LabelId, };

export type LabelsShow = { 
/**
 * The team.
 */
team: TeamId, };

export type Lack = { 
/**
 * The term.
 */
term: TermId, 
/**
 * How many cases.
 */
count: number, };

export type Layout = "serviceNowIncidents" | "zammad" | "znuny" | "osTicket" | "zendesk" | "freshdesk" | "intercom" | "jira" | "chatwootCsat" | "survey" | "contactLog";

export type Limits = { 
/**
 * The mean; of counts the sum of what was counted over the sum of what it was counted in.
 */
centre: number, 
/**
 * Lower limit, as computed; where limits follow the size of each point, that of the newest one.
 */
lower: number, 
/**
 * Upper limit, as computed; where limits follow the size of each point, that of the newest one.
 */
upper: number, 
/**
 * Lower limit as it is drawn: not below what is possible.
 */
drawnLower: number, 
/**
 * Upper limit as it is drawn: not above what is possible.
 */
drawnUpper: number, 
/**
 * Mean of the moving ranges (after screening, when asked for).
 */
meanMovingRange: number, 
/**
 * Upper limit of the moving ranges.
 */
movingRangeLimit: number, };

export type LineCame = { "kind": "case", 
/**
 * The answer.
 */
answer: Answer, } | { "kind": "unreadable", 
/**
 * Which, and why.
 */
cells: Array<CellUnread>, } | { "kind": "odd" };

export type Lines = "events" | "cases";

export type Link = { 
/**
 * Which link.
 */
id: LinkId, 
/**
 * What this card has to do with the other.
 */
kind: LinkKind, 
/**
 * The other.
 */
card: CardId, 
/**
 * Its title.
 */
title: string, 
/**
 * The team on whose board it stands.
 */
team: TeamId, 
/**
 * It is finished.
 */
isDone: boolean, 
/**
 * It lies in the trash.
 */
isTrashed: boolean, };

export type LinkAdd = { 
/**
 * One card; of the team that links.
 */
card: CardId, 
/**
 * What it has to do with the other.
 */
kind: LinkKind, 
/**
 * The other card, of any team.
 */
other: CardId, };

export type LinkId = string;

export type LinkKind = "blocks" | "waitsOn" | "relates" | "duplicates";

export type LinkRef = { 
/**
 * Which.
 */
id: LinkId, };

export type LogFile = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * The time zone of times that name none, as IANA calls it.
 */
zone: string, 
/**
 * What a person says about it.
 */
told?: Told, };

export type LogFormat = { "kind": "delimited" } | { "kind": "sheet", 
/**
 * Its name.
 */
name: string, } | { "kind": "json" } | { "kind": "xes" };

export type LogMapped = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * How it is to be read.
 */
mapping: Mapping, 
/**
 * Imports that it may bring up to date.
 */
known?: Array<ImportId>, };

export type LogProblem = { "kind": "empty" } | { "kind": "notText", looksLike: string | null, } | { "kind": "oneColumn" } | { "kind": "otherDelimiter" } | { "kind": "noHeader", firstLine: number, } | { "kind": "noRows", headerLine: number, } | { "kind": "unknownEncoding", name: string, } | { "kind": "unknownZone", name: string, } | { "kind": "otherHeader", missing: Array<string>, } | { "kind": "noTime" } | { "kind": "meantTwice", columns: Array<string>, } | { "kind": "clockAlone", column: string, } | { "kind": "neverImported", column: string, } | { "kind": "waveToCome" } | { "kind": "dateOrderOpen", column: string, } | { "kind": "damagedBook" } | { "kind": "bomb", megabytes: number, ratio: number, } | { "kind": "locked" } | { "kind": "noSuchSheet", name: string, there: Array<string>, } | { "kind": "notJson", line: number, } | { "kind": "cutOff", line: number, } | { "kind": "notXml", line: number, } | { "kind": "otherXml", element: string, } | { "kind": "documentType", line: number, } | { "kind": "entity", line: number, } | { "kind": "fieldTooLarge", line: number, } | { "kind": "tooManyColumns", limit: number, };

export type LogUnderstood = { 
/**
 * The file; what was decided about the same columns before is taken over.
 */
understood: Understood, 
/**
 * Imports of files with the same columns: those of this very header first, then the newest.
 */
known: Array<ImportItem>, 
/**
 * What should be known of its columns before it is imported.
 */
noted: Array<Noted>, 
/**
 * Mappings that were kept for files with these columns, newest first.
 */
mappings: Array<MappingItem>, };

export type ManagersToday = { 
/**
 * The day.
 */
day: string, 
/**
 * Objections without an answer, the most urgent first.
 */
objections: Array<OpenObjection>, 
/**
 * What teams propose.
 */
proposals: Array<Proposal>, };

export type MapAxis = { 
/**
 * The term.
 */
term: TermId, 
/**
 * The columns that ask for it.
 */
columns: Array<ColumnId>, 
/**
 * The values that cells tell apart, in order.
 */
marks: Array<MapMark>, };

export type MapCell = { 
/**
 * The rows that answer it, counted from 0.
 */
rows: Array<number>, 
/**
 * What the table says.
 */
state: MapCellState, 
/**
 * The guardrails that the answer breaks.
 */
breaks: Array<GuardrailId>, 
/**
 * The case.
 */
case: RuleCase, };

export type MapCellState = "answered" | "gap" | "overlap" | "unclear" | "impossible";

export type MapMark = { 
/**
 * Which values.
 */
tests: UnaryTests, 
/**
 * How many rows describe cases here.
 */
rows: number, 
/**
 * Whether some case here has no answer. Nothing if that was not found out before the stop.
 */
gap: boolean | null, 
/**
 * Whether two rows answer some case here where one may.
 */
overlap: boolean, };

export type Mapping = { 
/**
 * What kind of file it is; mappings that do not say are of the only kind there was.
 */
format?: LogFormat, 
/**
 * Name of the encoding, as the web names it ("utf-8", "windows-1252").
 */
encoding: string, 
/**
 * What stands between cells.
 */
delimiter: Delimiter, 
/**
 * Line of the header, from 1; 0 where the format says the name with every value.
 */
headerLine: number, 
/**
 * IANA name of the time zone of times without one of their own.
 */
zone: string, 
/**
 * What a line tells of.
 */
lines: Lines, 
/**
 * Cells that mean "nothing", besides blank ones.
 */
nothing: Array<string>, 
/**
 * Every column of the file.
 */
columns: Array<ColumnMapping>, 
/**
 * The day everything in it is from, where no column says when: the wave of a survey.
 */
wave?: string, 
/**
 * Column of agents whose changes count as handovers when no column means group; looked at in memory only.
 */
handoversFrom: number | null, };

export type MappingId = string;

export type MappingItem = { 
/**
 * Which.
 */
id: MappingId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Columns that it imports, by name.
 */
columns: Array<string>, 
/**
 * The day it was kept last.
 */
day: string, };

export type MappingRef = { 
/**
 * Which.
 */
id: MappingId, };

export type MappingRename = { 
/**
 * Which.
 */
id: MappingId, 
/**
 * Its name from now on.
 */
name: string, };

export type Mark = { 
/**
 * The week it falls into.
 */
week: Week, 
/**
 * The day.
 */
day: string, 
/**
 * Whether the figures since are better than before; nothing for a note, which changed nothing, and
 * for what changed before the series began.
 */
effect: ChangeEffect | null, } & ({ "kind": "rule", 
/**
 * What the rule decides.
 */
topic: string, 
/**
 * The version's number.
 */
number: number, } | { "kind": "note", 
/**
 * Which note.
 */
id: string, 
/**
 * The words.
 */
text: string, } | { "kind": "definition", 
/**
 * Which version of the definition begins.
 */
number: number, 
/**
 * Why.
 */
reason: string, } | { "kind": "cohort", 
/**
 * The day the key before was thrown away.
 */
thrown: string, } | { "kind": "experiment", 
/**
 * Its title.
 */
title: string, 
/**
 * The week it ends in; nothing while that is open.
 */
until: Week | null, });

export type MarkCount = { 
/**
 * The mark.
 */
mark: number, 
/**
 * How often.
 */
count: number, };

export type Maturity = { "kind": "mature" } | { "kind": "empty" } | { "kind": "beforeExtract" } | { "kind": "extractEnded" } | { "kind": "openLeftOut" } | { "kind": "windowOpen" } | { "kind": "cohortEnded" } | { "kind": "stillOpen", 
/**
 * How many.
 */
open: number, } | { "kind": "fewCases" } | { "kind": "hiddenAnswers" } | { "kind": "fewAnswers" };

export type Means = { "kind": "case" } | { "kind": "customer" } | { "kind": "opened" } | { "kind": "updated" } | { "kind": "sequence" } | { "kind": "channel" } | { "kind": "topic" } | { "kind": "group" } | { "kind": "resolved" } | { "kind": "closed" } | { "kind": "reopened" } | { "kind": "state" } | { "kind": "satisfaction" } & Scale | { "kind": "effort" } & Scale | { "kind": "recommend" } & Scale | { "kind": "invited" } | { "kind": "eligible" } | { "kind": "mode" } | { "kind": "wantedPerson" } | { "kind": "reachedPerson" } | { "kind": "automated" } | { "kind": "escalated" } | { "kind": "abandoned" } | { "kind": "failureDemand" } | { "kind": "retained" } | { "kind": "openedClock" } | { "kind": "updatedClock" } | { "kind": "resolvedClock" } | { "kind": "closedClock" } | { "kind": "voice" } | { "kind": "notImported", 
/**
 * Why.
 */
because: Unimported, };

export type Measure = { "kind": "repeatContact", 
/**
 * Length of the window after the opening, 1 to 366 days. The opening itself is outside, the last minute inside.
 */
windowDays: number, 
/**
 * Only another one on the same topic counts.
 */
byTopic: boolean, } | { "kind": "firstContact", 
/**
 * As for repeat contacts.
 */
windowDays: number, 
/**
 * As for repeat contacts.
 */
byTopic: boolean, } | { "kind": "reopened" } | { "kind": "resolved", 
/**
 * Length of the window after the opening, 1 to 366 days.
 */
windowDays: number, } | { "kind": "endToEnd" } | { "kind": "handovers" } | { "kind": "handedOn" } | { "kind": "satisfied", 
/**
 * The marks that are answers.
 */
scale: Scale, } | { "kind": "easy", 
/**
 * The marks that are answers.
 */
scale: Scale, } | { "kind": "recommend", 
/**
 * The marks that are answers; 0 to 10.
 */
scale: Scale, } | { "kind": "answered", 
/**
 * Which question.
 */
question: SurveyQuestion, 
/**
 * The marks that are answers.
 */
scale: Scale, } | { "kind": "reachedPerson" } | { "kind": "contained", 
/**
 * As for repeat contacts.
 */
windowDays: number, } | { "kind": "failureDemand", 
/**
 * Topics that count as such; none when the log says it of each case.
 */
topics: Array<string>, } | { "kind": "retained" } | { "kind": "pulse", 
/**
 * Which question.
 */
question: PulseQuestion, } | { "kind": "own" } & OwnMeasure;

export type MeasureName = { 
/**
 * What was typed.
 */
name: string, };

export type MeasureRetire = { 
/**
 * The team that was steered by it.
 */
team: TeamId, 
/**
 * Its name.
 */
name: string, 
/**
 * Why, in the team's words.
 */
because?: string, 
/**
 * The outcomes that took its place.
 */
replacedBy: Array<OutcomeId>, };

export type Measured = { 
/**
 * What the teams call it.
 */
name: string, 
/**
 * What it is counted in.
 */
unit: OutcomeUnit, };

export type Meeting = { 
/**
 * The import.
 */
import: ImportId, 
/**
 * Cases of the file that it knows.
 */
known: number, 
/**
 * Those of them that were opened at another time, or by another customer, as the file has it.
 */
otherwise: number, 
/**
 * Most are: the file is of another log, whose cases have the same numbers.
 */
anotherLog: boolean, };

export type NewContradiction = { 
/**
 * The other team.
 */
team: TeamId, 
/**
 * What its rule decides.
 */
topic: string, 
/**
 * The case and both answers, those of the touched rule first.
 */
contradiction: Contradiction, };

export type NoParams = Record<string, never>;

export type NotProvableReason = "unreadCells" | "unusableTerm" | "unfitBound" | "stopped" | "tooManyTogether" | "noOrder" | "tooManyDigits" | "severalAnswers" | "productOfInputs" | "unknownFunction" | "tooManyPieces" | "formula" | "unconfirmed";

export type NoteAdd = { 
/**
 * The outcome it stands at; every outcome of the journey when left out.
 */
outcome?: OutcomeId, 
/**
 * The journey it stands at.
 */
journey?: JourneyId, 
/**
 * The day.
 */
day: string, 
/**
 * What happened.
 */
text: string, 
/**
 * The question about a figure of the outcome that this answers; it is not asked again.
 */
answers?: Tripwire, };

export type NoteRef = { 
/**
 * Which.
 */
id: string, };

export type Noted = { "kind": "newColumn", 
/**
 * Its name.
 */
column: string, 
/**
 * What it is taken as.
 */
means: Means, } | { "kind": "otherScale", 
/**
 * Its name.
 */
column: string, 
/**
 * The scale of the files before.
 */
before: Scale, 
/**
 * The scale that the marks speak for, and that is taken.
 */
now: Scale, } | { "kind": "missingColumn", 
/**
 * Its name.
 */
column: string, 
/**
 * What it was taken as.
 */
means: Means, 
/**
 * The outcomes that learn nothing from this file, by name.
 */
outcomes: Array<string>, } | { "kind": "unreadMarks", 
/**
 * Its name.
 */
column: string, 
/**
 * What stands in it.
 */
example: string, } | { "kind": "timesApart", 
/**
 * Its name.
 */
column: string, } | { "kind": "timesJoined", 
/**
 * Its name.
 */
column: string, 
/**
 * The name of the column with the days.
 */
days: string, } | { "kind": "mayBePeople", 
/**
 * Its name.
 */
column: string, 
/**
 * Whether it is kept as groups.
 */
kept: boolean, } | { "kind": "noCustomer", 
/**
 * Its name.
 */
column: string, 
/**
 * What stands in it, as it stands there.
 */
words: Array<string>, };

export type Nothing = { 
/**
 * The word.
 */
word: string, 
/**
 * Name of the column it stands in.
 */
column: string, 
/**
 * How often.
 */
count: number, };

export type Number = string;

export type ObjectionWay = { 
/**
 * Which of the five.
 */
kind: ObjectionWayKind, 
/**
 * The sign to stop, what is worked out, or what has to be known.
 */
words?: string, 
/**
 * The day on which it goes on.
 */
until?: string, };

export type ObjectionWayKind = "amend" | "defer" | "monitor" | "delegate" | "ask";

export type Op = "workspaceBegin" | "workspaceEdit" | "unitAdd" | "unitEdit" | "unitRemove" | "teamAdd" | "teamEdit" | "teamRemove" | "peopleEdit" | "journeyAdd" | "journeyEdit" | "journeyRemove" | "journeyTakePart" | "stageAdd" | "stageEdit" | "stageMove" | "stageRemove" | "touchpointAdd" | "touchpointEdit" | "touchpointRemove" | "termAdd" | "termEdit" | "termRemove" | "answerSet" | "answerRemove" | "frameDraft" | "frameEdit" | "frameDiscard" | "framePublish" | "frameWithdraw" | "frameAnswer" | "frameReply" | "proposalAdd" | "proposalSettle" | "ruleAdd" | "ruleImport" | "ruleEdit" | "ruleRemove" | "ruleDraft" | "ruleColumn" | "ruleRowAdd" | "ruleCell" | "ruleRowMove" | "ruleRowRemove" | "ruleImpossible" | "ruleConsent" | "ruleTakeBack" | "ruleInForce" | "ruleRetire" | "ruleUse" | "consentRound" | "consentAdopt" | "agreementReview" | "agreementEnd" | "statementAdd" | "statementEdit" | "statementVerify" | "statementRemove" | "statementAsk" | "ruleReview" | "ruleExemption" | "ruleSettle" | "ruleTest" | "outcomeAdd" | "outcomeEdit" | "outcomeDefine" | "measureRetire" | "measureForget" | "outcomeRemove" | "outcomePoint" | "outcomeRebase" | "outcomeNote" | "outcomeNoteRemove" | "import" | "importReplace" | "importRemove" | "keyForget" | "mappingEdit" | "mappingRemove" | "boardAdd" | "boardEdit" | "boardArchive" | "boardTakeUp" | "boardMove" | "filterKeep" | "filterRename" | "filterRemove" | "columnAdd" | "columnEdit" | "columnRole" | "columnMove" | "columnRemove" | "cardAdd" | "cardEdit" | "cardMove" | "cardBlock" | "cardUnblock" | "cardTrash" | "cardRestore" | "cardArchive" | "cardChecklist" | "cardLabel" | "cardLink" | "cardComment" | "experimentWatch" | "experimentEnd" | "labelEdit" | "cardAttachment" | "cardTemplate" | "templateRemove" | "boardBringIn" | "askAdd" | "askAccept" | "askDecline" | "askAnswer" | "askWithdraw" | "retroEdit" | "retroFormat" | "retroAttempt" | "rhythmSet" | "rhythmRemove" | "pulseHold";

export type OpenObjection = { 
/**
 * The number of the version it is about.
 */
number: number, 
/**
 * The objection.
 */
answer: FrameAnswer, };

export type OpenPulse = { 
/**
 * Which.
 */
id: PulseId, 
/**
 * What is asked.
 */
questions: Array<PulseQuestion>, 
/**
 * How many have answered.
 */
heard: number, 
/**
 * What was answered went with another run of the program.
 */
isLost: boolean, };

export type OpenRows = { 
/**
 * The claim.
 */
claim: ProofClaim, 
/**
 * The rows, counted from 0: one, or two that would have to be compared.
 */
rows: Array<number>, 
/**
 * What cannot be decided there.
 */
reason: NotProvableReason, };

export type Ordered = string;

export type Organisation = { 
/**
 * Units, in their order.
 */
units: Array<Unit>, 
/**
 * Teams, in their order.
 */
teams: Array<Team>, 
/**
 * How many journeys there are in all.
 */
journeys: number, };

export type Outcome = { 
/**
 * Which.
 */
id: OutcomeId, 
/**
 * The team that looks at it.
 */
team: TeamId, 
/**
 * The journey it is about.
 */
journey: JourneyId | null, 
/**
 * The stage it is about.
 */
stage: StageId | null, 
/**
 * Its name.
 */
name: string, 
/**
 * What it counts, in a few words.
 */
note: string, 
/**
 * What is counted.
 */
measure: Measure, 
/**
 * How it is computed, for the sentence beside the number.
 */
formula: Formula, 
/**
 * What it counted before, oldest first. The series breaks where the definition was changed.
 */
earlier: Array<EarlierDefinition>, 
/**
 * What it is counted in.
 */
unit: OutcomeUnit, 
/**
 * Which way is better.
 */
direction: Direction, 
/**
 * How it could be cheated.
 */
cheat: string, 
/**
 * The outcome that would suffer if this one were gamed.
 */
counter: OutcomeId | null, 
/**
 * What counts as a signal in its chart.
 */
rules: ChartRules, 
/**
 * The log it is computed from.
 */
source: OutcomeSource | null, 
/**
 * Whether the figures are invented, and say so.
 */
example: boolean, 
/**
 * Week by week.
 */
series: Series, 
/**
 * The chart of the series; its points are those of the series, in the same order.
 */
chart: Chart, 
/**
 * What happened beside it, oldest first.
 */
marks: Array<Mark>, 
/**
 * The weeks from which the team drew the limits anew.
 */
rebased: Array<Rebase>, 
/**
 * What the team may want to ask itself and nobody has answered yet, the newest first.
 */
questions: Array<OutcomeQuestion>, 
/**
 * Of customers' answers: why nothing can be asked about them yet; nothing where it can.
 */
tooFewToAsk: TooFewToAsk | null, };

export type OutcomeAdd = { 
/**
 * The team that looks at it.
 */
team: TeamId, 
/**
 * The journey it is about.
 */
journey?: JourneyId, 
/**
 * The stage it is about.
 */
stage?: StageId, 
/**
 * The log it is computed from; nothing for figures entered by hand.
 */
import?: ImportId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it counts, in a few words.
 */
note?: string, 
/**
 * What is counted.
 */
measure: Measure, 
/**
 * How it could be cheated; asked of everybody who adds one.
 */
cheat?: string, };

export type OutcomeDefine = { 
/**
 * The outcome.
 */
id: OutcomeId, 
/**
 * What is counted from now on: the same thing, with another window, topic or scale.
 */
measure: Measure, 
/**
 * What it counts, in a few words.
 */
note: string, 
/**
 * The first week that is counted so.
 */
week: Week, 
/**
 * Why.
 */
reason: string, };

export type OutcomeEdit = { 
/**
 * Which.
 */
id: OutcomeId, 
/**
 * A new name.
 */
name?: string, 
/**
 * A new note.
 */
note?: string, 
/**
 * How it could be cheated.
 */
cheat?: string, 
/**
 * The outcome that would suffer if this one were gamed, or none.
 */
counter?: OutcomeId | null, 
/**
 * Another stage, or none.
 */
stage?: StageId | null, 
/**
 * Another journey, or none.
 */
journey?: JourneyId | null, 
/**
 * Which way is better, for figures entered by hand: what is computed knows it by itself.
 */
direction?: Direction, 
/**
 * What counts as a signal in its chart.
 */
rules?: ChartRules, };

export type OutcomeId = string;

export type OutcomeQuestion = { 
/**
 * What to ask.
 */
what: Tripwire, 
/**
 * The week from which on the figure is another one.
 */
week: Week, 
/**
 * The name of the outcome it is seen beside, or of the way in which customers are asked.
 */
other: string | null, };

export type OutcomeRef = { 
/**
 * Which.
 */
id: OutcomeId, };

export type OutcomeSource = { 
/**
 * Which import.
 */
import: ImportId, 
/**
 * Its name.
 */
name: string, 
/**
 * Whom to credit.
 */
credit: string, };

export type OutcomeUnit = { "kind": "percent" } | { "kind": "minutes" } | { "kind": "perCase" } | { "kind": "score", 
/**
 * Lowest mark of the scale.
 */
lowest: number, 
/**
 * Highest mark of the scale.
 */
highest: number, } | { "kind": "named", 
/**
 * The word, such as "parcels".
 */
name: string, };

export type OutcomesShow = { 
/**
 * Those of one team; of all when left out.
 */
team?: TeamId, 
/**
 * Those of one journey; of all when left out.
 */
journey?: JourneyId, };

export type OutputEntry = { "kind": "open" } | { "kind": "literal", 
/**
 * The value.
 */
value: TermValue, } | { "kind": "formula", 
/**
 * The formula.
 */
formula: RuleFormula, };

export type OwnMeasure = { 
/**
 * What one of it is.
 */
unit: OutcomeUnit, 
/**
 * Which way is better.
 */
direction: Direction, };

export type PartRef = { "guardrail": GuardrailId } | { "principle": PrincipleId } | { "wanted": WantedId } | { "area": AreaId } | { "watched": WatchedId };

export type Party = { "team": TeamId } | { "managers": UnitId };

export type PartyNamed = { "kind": "team", name: string, } | { "kind": "managers", name: string, };

export type Person = { 
/**
 * Which.
 */
id: PersonId, 
/**
 * The name.
 */
name: string, 
/**
 * What stands on open cards.
 */
initials: string, 
/**
 * Where the person stays employed.
 */
unit: UnitId | null, 
/**
 * The teams the person works in.
 */
teams: Array<TeamId>, };

export type PersonAdd = { 
/**
 * The name.
 */
name: string, 
/**
 * Initials; made from the name when left out.
 */
initials?: string, 
/**
 * The home unit.
 */
unit?: UnitId, 
/**
 * The teams the person works in.
 */
teams: Array<TeamId>, };

export type PersonEdit = { 
/**
 * Which.
 */
id: PersonId, 
/**
 * A new name.
 */
name?: string, 
/**
 * New initials.
 */
initials?: string, 
/**
 * Another home unit, or none.
 */
unit?: UnitId | null, 
/**
 * The teams from now on.
 */
teams?: Array<TeamId>, };

export type PersonId = string;

export type PersonRef = { 
/**
 * Which.
 */
id: PersonId, };

export type PictureSave = { 
/**
 * Where; a file that lies there is replaced.
 */
path: string, 
/**
 * The bytes of the file in Base64: requests are JSON.
 */
bytes: string, };

export type PlacedRow = { 
/**
 * Counted from 0.
 */
index: number, 
/**
 * The row.
 */
row: RuleRowView, };

export type Point = { 
/**
 * Which week; cases belong to the week they were opened in.
 */
week: Week, 
/**
 * What was counted. For a median: the cases that have ended.
 */
numerator: number, 
/**
 * Out of what.
 */
denominator: number, 
/**
 * The figure, in the unit of the measure; nothing where it cannot be computed.
 */
value: number | null, 
/**
 * For end-to-end time: what 85 of 100 cases stay within, once that is certain.
 */
p85: number | null, 
/**
 * For the net promoter score: where it lies with 95 % confidence.
 */
interval: Interval | null, 
/**
 * Whether it may be believed. Only mature points are drawn filled and enter limits.
 */
maturity: Maturity, };

export type PointEntry = { 
/**
 * The week.
 */
week: Week, 
/**
 * The figure; nothing takes the week's figure back.
 */
figure: Figure | null, };

export type PointLimits = { 
/**
 * Lower limit: not below what is possible.
 */
lower: number, 
/**
 * Upper limit: not above what is possible.
 */
upper: number, };

export type PointsSet = { 
/**
 * The outcome.
 */
outcome: OutcomeId, 
/**
 * The weeks.
 */
points: Array<PointEntry>, };

export type Preferences = { 
/**
 * `en` or `de`; nothing while the system's language decides.
 */
language: string | null, 
/**
 * The appearance.
 */
theme: Theme, };

export type PreferencesSet = { 
/**
 * `en` or `de`.
 */
language?: string, 
/**
 * The appearance.
 */
theme?: Theme, };

export type PreviewOutcome = { 
/**
 * What is counted.
 */
measure: Measure, 
/**
 * How it is computed.
 */
formula: Formula, 
/**
 * What it is counted in.
 */
unit: OutcomeUnit, 
/**
 * Week by week.
 */
series: Series, 
/**
 * The chart of the series.
 */
chart: Chart, };

export type Principle = { 
/**
 * Which.
 */
id: PrincipleId, 
/**
 * The same in every version of the frame that has this part, so that versions can be compared.
 */
lineage: string, 
/**
 * The sentence.
 */
text: string, };

export type PrincipleAdd = { 
/**
 * The sentence.
 */
text: string, };

export type PrincipleEdit = { 
/**
 * Which.
 */
id: PrincipleId, 
/**
 * The sentence.
 */
text: string, };

export type PrincipleId = string;

export type Proof = { 
/**
 * The number of cases that the table tells apart; nothing above 4 billion or if its terms are unusable.
 */
cases: number | null, 
/**
 * Whether every case has an answer.
 */
gaps: ProofStatus, 
/**
 * Whether no case has two answers, or two that differ where any row may answer. Does not apply where the hit policy says
 * what becomes of several.
 */
overlaps: ProofStatus, 
/**
 * Whether every row answers some case.
 */
reach: ProofStatus, 
/**
 * Each guardrail, in the order given.
 */
guardrails: Array<GuardrailVerdict>, 
/**
 * Whether every formula comes to a value that its term takes, in all cases that its row answers, and every sum and number of
 * rows as well. Does not apply without any of them.
 */
values: ProofStatus, 
/**
 * Whether no protected term is an input.
 */
protectedInputs: ProofStatus, 
/**
 * The mistakes: gaps, overlaps, rows without cases, formulas without a (fitting) value, guardrails, inputs. Long lists end early, see the counts.
 */
findings: Array<Finding>, 
/**
 * The rows on which it hangs that a claim is not provable, where it hangs on some. Long lists end early.
 */
open: Array<OpenRows>, 
/**
 * Whether there are more gaps than the findings list.
 */
moreGaps: boolean, 
/**
 * The number of overlapping pairs of rows, listed or not.
 */
overlapCount: number, 
/**
 * The number of rows that answer no case, listed or not.
 */
unreachableCount: number, 
/**
 * What could not be read.
 */
problems: Array<RuleProblem>, };

export type ProofClaim = { "kind": "overlaps" } | { "kind": "values" } | { "kind": "reach" } | { "kind": "guardrail", 
/**
 * The guardrail.
 */
guardrail: GuardrailId, };

export type ProofEnd = { "kind": "complete" } | { "kind": "outOfTime", 
/**
 * After how many seconds.
 */
seconds: number, } | { "kind": "stopped" };

export type ProofMap = { 
/**
 * One axis for each input term, in the order of the columns.
 */
axes: Array<MapAxis>, 
/**
 * One cell for each case, the last axis running fastest; nothing if there are too many to show.
 */
cells: Array<MapCell> | null, };

export type ProofStatus = { "kind": "proved" } | { "kind": "violated" } | { "kind": "notProvable", 
/**
 * Why.
 */
reason: NotProvableReason, } | { "kind": "doesNotApply" };

export type Proposal = { 
/**
 * Which.
 */
id: ProposalId, 
/**
 * The team that made it; nothing for managers.
 */
from: TeamId | null, 
/**
 * The rule it is about; nothing for the frame.
 */
rule: ProposedRule | null, 
/**
 * The part of the frame it is about, by its lineage.
 */
part: string | null, 
/**
 * What that part is called in the newest version that has it.
 */
partName: string | null, 
/**
 * What shall change.
 */
text: string, 
/**
 * Why.
 */
why: string, 
/**
 * The day it was made.
 */
made: string, 
/**
 * How it ended; nothing while it is open.
 */
end: ProposalEnd | null, 
/**
 * Why it ended so.
 */
reason: string, 
/**
 * The day it ended.
 */
settled: string | null, };

export type ProposalAdd = { 
/**
 * The rule it is about; the frame when left out.
 */
rule?: RuleId, 
/**
 * The row of the rule it is about.
 */
row?: RowId, 
/**
 * The part of the frame it is about, by its lineage.
 */
part?: string, 
/**
 * What shall change.
 */
text: string, 
/**
 * Why.
 */
why: string, };

export type ProposalEnd = "takenUp" | "declined" | "withdrawn";

export type ProposalId = string;

export type ProposalSettle = { 
/**
 * Which.
 */
id: ProposalId, 
/**
 * How it ends.
 */
end: ProposalEnd, 
/**
 * Why; needed where it is declined.
 */
reason?: string, };

export type ProposedRule = { 
/**
 * Which.
 */
id: RuleId, 
/**
 * What it decides.
 */
topic: string, 
/**
 * Its team, to whom the proposal is made.
 */
team: TeamId, 
/**
 * The row it is about in the newest version that has it, counted from 0.
 */
row: number | null, };

export type ProveRule = { 
/**
 * Which.
 */
version: VersionId, 
/**
 * However long that takes.
 */
toTheEnd?: boolean, };

export type PulseAnswer = { 
/**
 * The pulse.
 */
id: PulseId, 
/**
 * What.
 */
sheet: PulseSheet, };

export type PulseBegin = { 
/**
 * Whose it is.
 */
team: TeamId, 
/**
 * What is asked.
 */
questions: Array<PulseQuestion>, };

export type PulseId = string;

export type PulseQuestion = "room" | "sense" | "respect" | "strain" | "ourselves";

export type PulseRef = { 
/**
 * Which.
 */
id: PulseId, };

export type PulseRefused = { "kind": "shown" } | { "kind": "tooFew", 
/**
 * How many.
 */
missing: number, } | { "kind": "noAnswer" } | { "kind": "notAsked" } | { "kind": "noSuchMark" } | { "kind": "noQuestion" };

export type PulseScore = { 
/**
 * Which.
 */
question: PulseQuestion, 
/**
 * How many answered it and the mean of their marks; nothing when they were too few.
 */
told: PulseTold | null, };

export type PulseSheet = { 
/**
 * From [`LOWEST`] to [`HIGHEST`], how much one agrees.
 */
marks: { [key in PulseQuestion]?: number }, 
/**
 * What one would like to add.
 */
text?: string, };

export type PulseTold = { 
/**
 * How many.
 */
answers: number, 
/**
 * The mean.
 */
mean: number, };

export type Pulses = { 
/**
 * The one that is being held.
 */
open: OpenPulse | null, 
/**
 * Those that were shown, the newest first.
 */
shown: Array<ShownPulse>, 
/**
 * The questions whose turn it is.
 */
turn: Array<PulseQuestion>, 
/**
 * The day from which on the next one can begin, when that is not today.
 */
from: string | null, 
/**
 * From how many answers on scores are shown.
 */
scored: number, 
/**
 * From how many who took part on texts are shown.
 */
read: number, };

export type PulsesShow = { 
/**
 * The team.
 */
team: TeamId, };

export type Quarantined = "handling" | "talk" | "wrapUp" | "throughput" | "occupancy";

export type Question = { "kind": "dateOrder", 
/**
 * Index of the column.
 */
column: number, 
/**
 * A line to look at.
 */
line: number, 
/**
 * The date that stands in it.
 */
written: string, 
/**
 * What it would be in each order that is possible.
 */
readings: Array<DateReading>, } | { "kind": "mixedDates", 
/**
 * Index of the column.
 */
column: number, 
/**
 * Dates whose first number is above 12.
 */
firstAbove12: number, 
/**
 * Dates whose second number is above 12.
 */
secondAbove12: number, } | { "kind": "whichTime" };

export type QuestionAdd = { 
/**
 * In which round.
 */
round: ConsentId, 
/**
 * What is asked.
 */
question: string, 
/**
 * What is answered.
 */
answer?: string, };

export type QuestionEdit = { 
/**
 * In which round.
 */
round: ConsentId, 
/**
 * Which.
 */
id: QuestionId, 
/**
 * What is asked; an empty one goes.
 */
question: string, 
/**
 * What is answered.
 */
answer: string, };

export type QuestionId = string;

export type Reaction = { "kind": "free" } | { "kind": "objection" } & ReactionWords | { "kind": "concern" } & ReactionWords;

export type ReactionWords = { 
/**
 * The argument.
 */
words: string, 
/**
 * The part of the proposal that it is about.
 */
part?: string, };

export type ReadOnlyBecause = "newer" | "protected";

export type Reason = { "kind": "otherColumns", 
/**
 * Cells it has.
 */
found: number, 
/**
 * Cells the header has.
 */
expected: number, } | { "kind": "tooLarge", 
/**
 * Last line it takes up.
 */
toLine: number, } | { "kind": "openQuote" } | { "kind": "broken" } | { "kind": "noCase" } | { "kind": "noTime" } | { "kind": "date", 
/**
 * What is wrong with it.
 */
problem: DateProblem, } | { "kind": "inFuture" } | { "kind": "endsBeforeItBegins", 
/**
 * By so many minutes.
 */
minutes: number, } | { "kind": "beyondScale", 
/**
 * The mark.
 */
mark: number, 
/**
 * Lowest mark of the scale.
 */
lowest: number, 
/**
 * Highest mark of the scale.
 */
highest: number, } | { "kind": "noMark" };

export type ReasonCount = { 
/**
 * The words.
 */
reason: string, 
/**
 * How often it was given.
 */
count: number, };

export type Rebase = { 
/**
 * The first week of the new limits.
 */
week: Week, 
/**
 * The day it was decided.
 */
decided: string, 
/**
 * Why.
 */
reason: string, };

export type RebaseSet = { 
/**
 * The outcome.
 */
outcome: OutcomeId, 
/**
 * The first week of the new limits.
 */
week: Week, 
/**
 * Why; nothing takes the decision back.
 */
reason: string | null, };

export type Recent = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * Its file's name without the ending.
 */
name: string, 
/**
 * Whether it is still there.
 */
exists: boolean, };

export type RegionCell = { 
/**
 * The column.
 */
column: ColumnId, 
/**
 * Its tests.
 */
tests: UnaryTests, 
/**
 * The tests in FEEL, as the text of a cell that is added.
 */
feel: string, };

export type Reject = { 
/**
 * Line in the file, from 1.
 */
line: number, 
/**
 * Name of the column that is wrong; nothing when the line is.
 */
column: string | null, 
/**
 * What is wrong.
 */
reason: Reason, 
/**
 * The line as it stands in the file, without customers, agents and free text.
 */
raw: string, };

export type RejectedCode = Rejection | SessionRejection;

export type Rejection = { "code": "empty", field: string, } | { "code": "tooLong", field: string, limit: number, length: number, } | { "code": "nameTaken", name: string, } | { "code": "linkedToItself" } | { "code": "notYours", owner: TeamId, } | { "code": "managersOnly" } | { "code": "teamsOnly" } | { "code": "notFound", kind: string, } | { "code": "stillUsed", kind: string, by: string, count: number, } | { "code": "tooLargeForSpreadsheet" } | { "code": "namedInFormulas", count: number, } | { "code": "outOfRange", field: string, } | { "code": "betweenSteps", field: string, step: Ordered, } | { "code": "tooManyDigits", field: string, limit: number, } | { "code": "faultyTerm", problem: TermProblem, } | { "code": "anotherOutcome" } | { "code": "notOfTheTalk", name: string, } | { "code": "noOutcome", measure: Quarantined, } | { "code": "notADraft" } | { "code": "draftExists" } | { "code": "notInForce" } | { "code": "rowDoesNotAnswer" } | { "code": "sameAsTheRow" } | { "code": "outsideTheFrame", name: string, } | { "code": "proofOpen", gaps: number, overlaps: number, violated: number, unreadable: number, silent: number, contradictions: number, 
/**
 * What could be neither proved nor refuted.
 */
unproved: number, } | { "code": "proofTooLong", seconds: number, } | { "code": "circle", topics: Array<string>, } | { "code": "topicTaken", topic: string, } | { "code": "meetsAlready", title: string, time: string, } | { "code": "agreedAlready" } | { "code": "roundRunning" } | { "code": "nothingExpected" } | { "code": "answersLost" } | { "code": "consent", why: ConsentRefusal, } | { "code": "wrongState" } | { "code": "alreadyAsked" } | { "code": "noBoard", team: TeamId, } | { "code": "askWithoutReply" } | { "code": "askTakenBack" } | { "code": "askersDay" } | { "code": "askersWords" } | { "code": "askReplied" } | { "code": "lastBoard" } | { "code": "dayHasPassed" } | { "code": "inForceAlready" } | { "code": "nothingToAnswer" } | { "code": "tooLateToAnswer", latest: string, } | { "code": "casesToldOtherwise" } | { "code": "settledAlready" } | { "code": "retroRefused", why: RetroRefused, } | { "code": "enoughAttempts", limit: number, } | { "code": "pulse", why: PulseRefused, } | { "code": "pulseThisWeek", from: string, } | { "code": "nothingToUndo" } | { "code": "nothingToRedo" } | { "code": "undoStopsHere", op: Op, } | { "code": "undoBindsTheirs", op: Op, whose: PartyNamed, } | { "code": "undoIsTheirs", op: Op, whose: PartyNamed, } | { "code": "readOnly", why: ReadOnlyBecause, } | { "code": "notAWorkspace", path: string, } | { "code": "isWorkspace", path: string, } | { "code": "openElsewhere", path: string, } | { "code": "noSuchFile", path: string, } | { "code": "isAFolder", path: string, } | { "code": "notAFile", path: string, } | { "code": "noSuchFolder", path: string, } | { "code": "folderReadOnly", path: string, } | { "code": "fileExists", path: string, } | { "code": "unreadableLog", path: string, problem: LogProblem, } | { "code": "unreadableDmn", path: string, problem: DmnProblem, } | { "code": "unreadableBoard", path: string, problem: BoardProblem, } | { "code": "attachmentTooLarge", name: string, limit: number, size: number, } | { "code": "computedOutcome" } | { "code": "cancelled" };

export type Remark = { "kind": "people" } | { "kind": "field", name: string, } | { "kind": "columnGone", name: string, } | { "kind": "fileElsewhere" } | { "kind": "fileTooLarge", name: string, } | { "kind": "fileMissing", name: string, } | { "kind": "titleCut" } | { "kind": "listPutAway", name: string, } | { "kind": "template" } | { "kind": "checklistName", name: string, } | { "kind": "commentsMissing" } | { "kind": "linkElsewhere" } | { "kind": "unclearDay", name: string, } | { "kind": "unknownKind", name: string, } | { "kind": "unknownStage", name: string, } | { "kind": "unknownOutcome", name: string, } | { "kind": "unknownTeam", name: string, } | { "kind": "sheetLeftOut", name: string, } | { "kind": "askedAlready" } | { "kind": "noTimes" } | { "kind": "circle" };

export type RemarkPlace = { 
/**
 * Where.
 */
at: At, 
/**
 * What stands there and does not come along, as it is written; empty where that says nothing more.
 */
text: string, };

export type Replacement = { 
/**
 * Which.
 */
id: OutcomeId, 
/**
 * Its name.
 */
name: string, };

export type Reply = { "kind": "accept" } | { "kind": "decline", 
/**
 * Why.
 */
reason: string, } | { "kind": "answer", 
/**
 * What there is to say to it; may be empty.
 */
answer: string, };

export type ReplyKind = "kept" | "changed";

export type RetiredId = string;

export type RetiredMeasure = { 
/**
 * Which.
 */
id: RetiredId, 
/**
 * The team that was steered by it.
 */
team: TeamId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it measured.
 */
kind: Quarantined, 
/**
 * The day it was retired.
 */
day: string, 
/**
 * Why, in the team's words.
 */
because: string, 
/**
 * The outcomes that took its place.
 */
replacedBy: Array<Replacement>, };

export type RetiredRef = { 
/**
 * Which.
 */
id: RetiredId, };

export type RetiredShow = { 
/**
 * Those of one team; of all when left out.
 */
team?: TeamId, };

export type Retro = { 
/**
 * Which.
 */
id: RetroId, 
/**
 * Whose it is.
 */
team: TeamId, 
/**
 * The day it began.
 */
day: string, 
/**
 * The day from which on the evidence is gathered.
 */
since: string, 
/**
 * The day it was closed.
 */
closed: string | null, 
/**
 * How it is asked.
 */
format: RetroFormat, 
/**
 * For each column, whether what stands there is worth keeping.
 */
keptColumns: Array<boolean>, 
/**
 * The minutes of each phase.
 */
minutes: [number, number, number, number, number, number], 
/**
 * How many take part.
 */
seats: number, 
/**
 * How many votes each of them has.
 */
dots: number, 
/**
 * Where it is.
 */
phase: RetroPhase, 
/**
 * Somebody has written. Not how much: that would tell what the one before has done.
 */
hasHidden: boolean, 
/**
 * How many have written, or had nothing to write, since this opening of the file.
 */
turns: number, 
/**
 * The hidden notes have been shown.
 */
isRevealed: boolean, 
/**
 * Votes are given.
 */
isVoting: boolean, 
/**
 * The votes have been shown.
 */
votesShown: boolean, 
/**
 * How many have voted.
 */
ballots: number, 
/**
 * The notes on the wall, in no order.
 */
notes: Array<RetroNote>, 
/**
 * The themes, in their order.
 */
themes: Array<RetroTheme>, 
/**
 * What is tried.
 */
attempts: Array<RetroAttempt>, 
/**
 * The timer of the phase.
 */
timer: RetroTimer, 
/**
 * What lay in the memory of a program that has ended since.
 */
lost: RetroLost | null, };

export type RetroAttempt = { 
/**
 * Which.
 */
id: RetroAttemptId, 
/**
 * What it is.
 */
kind: RetroAttemptKind, 
/**
 * Its card.
 */
card: CardId, 
/**
 * The board of the card.
 */
board: BoardId, 
/**
 * What is done.
 */
title: string, 
/**
 * What it is expected to change.
 */
expectation: string, 
/**
 * The day it is looked at.
 */
lookAt: string, 
/**
 * What stops an experiment early.
 */
stopWhen: string, 
/**
 * The rule that is drafted.
 */
rule: RuleId | null, 
/**
 * What became of it.
 */
stands: AttemptStands, };

export type RetroAttemptAdd = { 
/**
 * The retrospective.
 */
id: RetroId, 
/**
 * What it is.
 */
kind: RetroAttemptKind, 
/**
 * What is done.
 */
title: string, 
/**
 * What it is expected to change.
 */
expectation: string, 
/**
 * The day it is looked at.
 */
lookAt: string, 
/**
 * What stops an experiment early; may be empty.
 */
stopWhen?: string, 
/**
 * The outcome that should move.
 */
outcome?: OutcomeId, 
/**
 * The rule that gets another draft; a new rule when left out.
 */
rule?: RuleId, 
/**
 * Whom to ask about it.
 */
ask?: Array<PersonId>, };

export type RetroAttemptId = string;

export type RetroAttemptKind = "experiment" | "improvement" | "rule";

export type RetroAttemptRef = { 
/**
 * Which.
 */
id: RetroAttemptId, };

export type RetroBegin = { 
/**
 * Whose it is.
 */
team: TeamId, 
/**
 * How it is asked.
 */
format: RetroFormat, 
/**
 * The minutes of each phase.
 */
minutes: [number, number, number, number, number, number], 
/**
 * How many take part.
 */
seats: number, 
/**
 * How many votes each of them has.
 */
dots: number, };

export type RetroEvidence = { 
/**
 * The day from which on.
 */
since: string, 
/**
 * The last day.
 */
until: string, 
/**
 * What the last retrospective wanted to try, and what became of it.
 */
attempts: Array<RetroAttempt>, 
/**
 * Exceptions to the team's rules.
 */
exceptions: Array<RuleExceptions>, 
/**
 * What was blocked.
 */
blocked: Array<BlockedCard>, 
/**
 * What was asked of others, and by others.
 */
asks: Array<AskSeen>, 
/**
 * Rules in force that are to be looked at by now.
 */
rules: Array<RuleDue>, 
/**
 * Experiments that ended, or whose day has come.
 */
experiments: Array<ExperimentSeen>, 
/**
 * The retrospective was closed before its evidence was kept: this is how things stand today.
 */
isOfToday: boolean, };

export type RetroFormat = { "kind": "preset", "format": RetroPreset } | { "kind": "own", "format": RetroOwnFormat };

export type RetroFormatAdd = { 
/**
 * Whose it is.
 */
team: TeamId, 
/**
 * What it is.
 */
format: RetroOwnFormat, };

export type RetroFormatId = string;

export type RetroFormatRef = { 
/**
 * Which.
 */
id: RetroFormatId, };

export type RetroGo = { 
/**
 * Which.
 */
id: RetroId, 
/**
 * The next phase, or the one before.
 */
phase: RetroPhase, };

export type RetroId = string;

export type RetroItem = { 
/**
 * Which.
 */
id: RetroId, 
/**
 * The day it began.
 */
day: string, 
/**
 * The day it was closed.
 */
closed: string | null, 
/**
 * How it is asked.
 */
format: RetroFormat, 
/**
 * Where it is.
 */
phase: RetroPhase, 
/**
 * How many notes lie on the wall.
 */
notes: number, 
/**
 * The themes with the most votes, at most three.
 */
themes: Array<string>, 
/**
 * What is tried.
 */
attempts: Array<RetroAttempt>, };

export type RetroKeptFormat = { 
/**
 * Which.
 */
id: RetroFormatId, 
/**
 * What it is.
 */
format: RetroOwnFormat, };

export type RetroLost = { 
/**
 * Notes that were not shown yet.
 */
notes: boolean, 
/**
 * Votes that were not shown yet.
 */
votes: boolean, };

export type RetroNote = { 
/**
 * Which.
 */
id: RetroNoteId, 
/**
 * The column it was written in, counted from nought.
 */
column: number, 
/**
 * The words.
 */
text: string, 
/**
 * It was written for all to see.
 */
isOpen: boolean, 
/**
 * Where it lies.
 */
place: RetroPlace, };

export type RetroNoteAdd = { 
/**
 * The retrospective.
 */
id: RetroId, 
/**
 * The column of the format, counted from nought.
 */
column: number, 
/**
 * The words.
 */
text: string, };

export type RetroNoteId = string;

export type RetroNoteMove = { 
/**
 * The retrospective.
 */
id: RetroId, 
/**
 * The notes.
 */
notes: Array<RetroNoteId>, 
/**
 * Where to.
 */
to: RetroPlace, };

export type RetroNoteRef = { 
/**
 * The retrospective.
 */
id: RetroId, 
/**
 * The note.
 */
note: RetroNoteId, };

export type RetroNotesAdd = { 
/**
 * The retrospective.
 */
id: RetroId, 
/**
 * The column of the format, counted from nought.
 */
column: number, 
/**
 * The words of each.
 */
texts: Array<string>, };

export type RetroOpen = { 
/**
 * Which.
 */
id: RetroId, 
/**
 * The day it began.
 */
day: string, 
/**
 * Where it is.
 */
phase: RetroPhase, };

export type RetroOwnColumn = { 
/**
 * What is asked.
 */
question: string, 
/**
 * What stands there is worth keeping and needs no vote.
 */
isKept: boolean, };

export type RetroOwnFormat = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What is written into.
 */
columns: Array<RetroOwnColumn>, };

export type RetroPhase = "arrive" | "evidence" | "gather" | "themes" | "decide" | "close";

export type RetroPlace = { "kind": "loose" } | { "kind": "theme", 
/**
 * Which.
 */
theme: RetroThemeId, } | { "kind": "kept" } | { "kind": "aside" };

export type RetroPreset = "evidenceFirst" | "startStopContinue" | "fourLs" | "sailboat" | "madSadGlad" | "daki" | "leanCoffee" | "kalm" | "timeline";

export type RetroRef = { 
/**
 * Which.
 */
id: RetroId, };

export type RetroRefused = "closed" | "phase" | "notesHidden" | "votesHidden" | "notAllWrote" | "notAllVoted" | "shown" | "budget" | "allVoted" | "themeHasVotes" | "onTheWall" | "tooFew" | "gone";

export type RetroSeats = { 
/**
 * In which retrospective.
 */
id: RetroId, 
/**
 * How many.
 */
seats: number, };

export type RetroTheme = { 
/**
 * Which.
 */
id: RetroThemeId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its votes; nothing before they are shown.
 */
votes: number | null, };

export type RetroThemeAdd = { 
/**
 * The retrospective.
 */
id: RetroId, 
/**
 * What it is called.
 */
title: string, 
/**
 * The notes it begins with.
 */
notes: Array<RetroNoteId>, };

export type RetroThemeId = string;

export type RetroThemeMerge = { 
/**
 * The retrospective.
 */
id: RetroId, 
/**
 * The one that goes.
 */
theme: RetroThemeId, 
/**
 * The one that gets its notes and votes.
 */
into: RetroThemeId, };

export type RetroThemeRef = { 
/**
 * The retrospective.
 */
id: RetroId, 
/**
 * The theme.
 */
theme: RetroThemeId, };

export type RetroThemeRename = { 
/**
 * The retrospective.
 */
id: RetroId, 
/**
 * The theme.
 */
theme: RetroThemeId, 
/**
 * What it is called.
 */
title: string, };

export type RetroTimer = { 
/**
 * What is left, in milliseconds.
 */
left: number, 
/**
 * It runs.
 */
isRunning: boolean, };

export type RetroTimerAct = "run" | "pause" | "longer";

export type RetroTimerSet = { 
/**
 * Of which retrospective.
 */
id: RetroId, 
/**
 * What happens to it.
 */
act: RetroTimerAct, };

export type RetroTried = { 
/**
 * Which.
 */
id: RetroId, 
/**
 * The day it began.
 */
day: string, 
/**
 * What is tried, and where it stands.
 */
attempts: Array<RetroAttempt>, };

export type RetroUncover = { 
/**
 * Of which retrospective.
 */
id: RetroId, 
/**
 * Although it is what few wrote or voted: the room was asked.
 */
early?: boolean, };

export type RetroVote = { 
/**
 * The retrospective.
 */
id: RetroId, 
/**
 * How many for which theme.
 */
votes: { [key in RetroThemeId]: number }, };

export type RetrosShow = { 
/**
 * The team.
 */
team: TeamId, };

export type ReviewSet = { 
/**
 * The version.
 */
version: VersionId, 
/**
 * The day, or none.
 */
review: string | null, };

export type Rhythm = { 
/**
 * Which.
 */
id: RhythmId, 
/**
 * What for, and when.
 */
spec: RhythmSpec, 
/**
 * The day it is next, today among them.
 */
next: string | null, };

export type RhythmAdd = { 
/**
 * Which team.
 */
team: TeamId, 
/**
 * What for, and when.
 */
spec: RhythmSpec, };

export type RhythmEdit = { 
/**
 * Which.
 */
id: RhythmId, 
/**
 * As it is from now on.
 */
spec: RhythmSpec, };

export type RhythmId = string;

export type RhythmKind = "standUp" | "retro" | "review" | "pulse";

export type RhythmMeeting = { 
/**
 * Of which rhythm.
 */
id: RhythmId, 
/**
 * What for.
 */
kind: RhythmKind, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day.
 */
day: string, 
/**
 * The time of day.
 */
time: string, 
/**
 * Its day has come, and nothing was held for it.
 */
isDue: boolean, };

export type RhythmRef = { 
/**
 * Which.
 */
id: RhythmId, };

export type RhythmSpec = { 
/**
 * What for.
 */
kind: RhythmKind, 
/**
 * What it is called.
 */
title: string, 
/**
 * The time of day, such as `09:15`, wherever the team sits.
 */
time: string, 
/**
 * How many minutes it takes.
 */
minutes: number, 
/**
 * On which days of the week.
 */
days: Array<Weekday>, 
/**
 * Every so many weeks.
 */
every: number, 
/**
 * Not before this day.
 */
first: string, };

export type RhythmsShow = { 
/**
 * The team.
 */
team: TeamId, };

export type Room = { 
/**
 * What people call the guardrail.
 */
name: string, 
/**
 * The term it binds.
 */
term: TermId, 
/**
 * What values the term takes.
 */
type: TermType, 
/**
 * The bound for everybody; nothing when only teams have one.
 */
company: GuardrailBound | null, 
/**
 * The ends of the scale on which room is drawn; nothing for dates, which begin nowhere.
 */
scale: [Ordered, Ordered] | null, 
/**
 * Each team that has a rule in force, in the organisation's order.
 */
teams: Array<TeamRoom>, };

export type RowDiff = { 
/**
 * Its place in the older version, counted from 0; nothing if it is new.
 */
before: number | null, 
/**
 * Its place in the newer version; nothing if it is gone.
 */
after: number | null, 
/**
 * It stands elsewhere among the rows that stayed.
 */
moved: boolean, 
/**
 * Where its cells mean something else than before: places in the list of columns. A column that only one version has asks and
 * sets nothing in the other.
 */
changed: Array<number>, 
/**
 * Its reason reads differently.
 */
because: boolean, };

export type RowExceptions = { 
/**
 * The row of the version that was asked about.
 */
row: RowId, 
/**
 * Its exceptions, newest first.
 */
exceptions: Array<Exception>, };

export type RowId = string;

export type RowProof = { 
/**
 * The mistakes that the row takes part in: overlaps, rows without cases (the row itself, and those it takes all cases from), formulas
 * without a value, guardrails. Long lists end early, see the counts.
 */
findings: Array<Finding>, 
/**
 * The number of rows that it overlaps with, listed or not.
 */
overlapCount: number, 
/**
 * The number of rows that answer no case because of it, itself among them, listed or not.
 */
unreachableCount: number, };

export type RowProposed = { 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * The draft that holds it.
 */
version: VersionId, 
/**
 * The row.
 */
row: RowId, };

export type RowSpec = { 
/**
 * The cells.
 */
cells: { [key in string]: RuleCell }, 
/**
 * Why the team decides so.
 */
because?: string, };

export type RowTold = { 
/**
 * Counted from 0.
 */
row: number, 
/**
 * What the proof says of it.
 */
proof: RowProof, 
/**
 * What cannot be read in it.
 */
problems: Array<RuleProblem>, 
/**
 * Whether it sets none of the outputs.
 */
isSilent: boolean, };

export type RowTyped = { 
/**
 * The version.
 */
version: VersionId, 
/**
 * The row.
 */
row: RowId, 
/**
 * The cells that are not stored yet, by column; the others stand as they are.
 */
cells: { [key in string]: RuleCell }, };

export type RowsAdd = { 
/**
 * The draft.
 */
version: VersionId, 
/**
 * The rows, in order.
 */
rows: Array<RowSpec>, 
/**
 * The row they come before; at the end when left out.
 */
before?: RowId, };

export type RowsAre = { "kind": "events", 
/**
 * How many cases there are.
 */
cases: number, } | { "kind": "cases" } | { "kind": "contacts" };

export type RowsMove = { 
/**
 * The draft.
 */
version: VersionId, 
/**
 * Which, in the order they shall have.
 */
rows: Array<RowId>, 
/**
 * The row they come before; at the end when left out.
 */
before?: RowId, };

export type RowsPaste = { 
/**
 * The draft.
 */
version: VersionId, 
/**
 * The cells of rows that are there.
 */
cells: Array<CellSet>, 
/**
 * The rows that come at the end.
 */
rows: Array<RowSpec>, };

export type RowsRemove = { 
/**
 * The draft.
 */
version: VersionId, 
/**
 * Which.
 */
rows: Array<RowId>, };

export type RowsShow = { 
/**
 * The version.
 */
version: VersionId, 
/**
 * The rows. Those that are not there (any more) are left out of the answer.
 */
rows: Array<RowId>, };

export type RowsShown = { 
/**
 * How many rows the version has.
 */
count: number, 
/**
 * The rows that were asked for, in order.
 */
rows: Array<PlacedRow>, 
/**
 * What could not be read in them.
 */
problems: Array<RuleProblem>, };

export type Rule = { 
/**
 * The rule.
 */
rule: RuleItem, 
/**
 * The version shown.
 */
version: VersionItem, 
/**
 * Which rows answer.
 */
hitPolicy: HitPolicy, 
/**
 * What a row asks, then what it answers.
 */
columns: Array<RuleColumnView>, 
/**
 * The free columns behind the "because", in order.
 */
comments: Array<CommentView>, 
/**
 * The rows, in order.
 */
rows: Array<RuleRowView>, 
/**
 * Cases that cannot happen.
 */
impossible: Array<Impossible>, 
/**
 * What could not be read.
 */
problems: Array<RuleProblem>, 
/**
 * The experiment that it came from.
 */
cameFrom: RuleCameFrom | null, };

export type RuleAbout = { 
/**
 * Its rule.
 */
rule: RuleId, 
/**
 * What the rule decides.
 */
topic: string, 
/**
 * The version.
 */
version: VersionId, 
/**
 * Its number.
 */
number: number, 
/**
 * The version in force that it would take the place of.
 */
before: VersionId | null, };

export type RuleAdd = { 
/**
 * The team whose rule it is.
 */
team: TeamId, 
/**
 * What it decides.
 */
topic: string, 
/**
 * The journey it belongs to.
 */
journey?: JourneyId, 
/**
 * The stage it applies at.
 */
stage?: StageId, 
/**
 * Which rows answer.
 */
hitPolicy: HitPolicy, 
/**
 * The terms a row asks about.
 */
inputs: Array<TermId>, 
/**
 * The terms a row sets.
 */
outputs: Array<TermId>, };

export type RuleCameFrom = { 
/**
 * Its card.
 */
card: CardId, 
/**
 * What was tried.
 */
title: string, 
/**
 * What was learned.
 */
learned: string, };

export type RuleCase = { [key in TermId]: TermValue };

export type RuleCell = { 
/**
 * The text.
 */
text: string, 
/**
 * Its language. Kept with the cell: "1.500" is one and a half in English and fifteen hundred in German, and must
 * not change its meaning when somebody switches the interface.
 */
language: CellLanguage, };

export type RuleChain = { 
/**
 * The terms that a case has to say, with those that the feeding rules ask for.
 */
asked: Array<TermId>, 
/**
 * The terms that other rules answer.
 */
fed: Array<RuleFeed>, 
/**
 * What the rules decide that feed each other in a circle, this one first; empty if there is none.
 */
circle: Array<string>, 
/**
 * The terms that more than one other rule answers, so that none of them does.
 */
contested: Array<ContestedTerm>, };

export type RuleColumnAdd = { 
/**
 * The draft.
 */
version: VersionId, 
/**
 * Its side.
 */
side: Side, 
/**
 * Its term.
 */
term: TermId, 
/**
 * The column it comes before; at the end of its side when left out.
 */
before?: ColumnId, };

export type RuleColumnMove = { 
/**
 * Which.
 */
id: ColumnId, 
/**
 * The column of the same side that it comes before; at the end of its side when left out.
 */
before?: ColumnId, };

export type RuleColumnRef = { 
/**
 * Which.
 */
id: ColumnId, };

export type RuleColumnView = { 
/**
 * Which.
 */
id: ColumnId, 
/**
 * Its side.
 */
side: Side, 
/**
 * Its term.
 */
term: TermId, 
/**
 * Whether the version in force has no such column.
 */
isNew: boolean, };

export type RuleComparison = { 
/**
 * The rule with the older version.
 */
before: Rule, 
/**
 * The rule with the newer version.
 */
after: Rule, 
/**
 * What is written differently.
 */
diff: TableDiff, 
/**
 * The free columns of both.
 */
comments: Array<CommentPair>, 
/**
 * Which cases get another answer.
 */
answers: AnswerComparison, };

export type RuleContradictions = { 
/**
 * Where they answer differently, at most ten cases for each rule and term.
 */
contradictions: Array<TeamContradiction>, 
/**
 * The rules that may answer differently or not: nobody can tell. That is no agreement.
 */
undecided: Array<Undecided>, 
/**
 * Whether all rules were looked at.
 */
end: ProofEnd, };

export type RuleDue = { 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * What it decides.
 */
topic: string, 
/**
 * The day.
 */
review: string, };

export type RuleEdit = { 
/**
 * Which.
 */
id: RuleId, 
/**
 * What it decides.
 */
topic?: string, 
/**
 * The journey it belongs to, or none.
 */
journey?: JourneyId | null, 
/**
 * The stage it applies at, or none.
 */
stage?: StageId | null, };

export type RuleExceptions = { 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * What it decides.
 */
topic: string, 
/**
 * Each reason and how often it was given, the most frequent first.
 */
reasons: Array<ReasonCount>, };

export type RuleFeed = { 
/**
 * The term.
 */
term: TermId, 
/**
 * The rule that answers it.
 */
rule: RuleId, 
/**
 * What that rule decides.
 */
topic: string, };

export type RuleFormula = { 
/**
 * Canonical FEEL.
 */
text: string, 
/**
 * The terms that it names.
 */
terms: Array<TermId>, 
/**
 * What the text calls them, in the same order.
 */
names: Array<string>, };

export type RuleId = string;

export type RuleInForce = { 
/**
 * The draft.
 */
version: VersionId, 
/**
 * What was agreed, in the team's words.
 */
agreed: string, 
/**
 * The day it is looked at again.
 */
review?: string, };

export type RuleItem = { 
/**
 * Which.
 */
id: RuleId, 
/**
 * What it decides.
 */
topic: string, 
/**
 * The team whose rule it is.
 */
team: TeamId, 
/**
 * The journey it belongs to.
 */
journey: JourneyId | null, 
/**
 * The stage it applies at.
 */
stage: StageId | null, 
/**
 * The name of the DMN file that it came in.
 */
file: string | null, 
/**
 * Its versions, newest first.
 */
versions: Array<VersionItem>, };

export type RuleObstacle = "rows" | "cells" | "totals" | "answers" | "values" | "gaps" | "overlaps" | "inputs" | "guardrails" | "circle" | "topic" | "frame" | "contradictions" | "proof";

export type RuleProblem = { "kind": "unknownTerm", 
/**
 * The column.
 */
column: ColumnId, 
/**
 * The term.
 */
term: TermId, } | { "kind": "faultyTerm", 
/**
 * The column.
 */
column: ColumnId, 
/**
 * The term.
 */
term: TermId, 
/**
 * What is wrong with it.
 */
problem: TermProblem, } | { "kind": "noTotal", 
/**
 * The column.
 */
column: ColumnId, } | { "kind": "cell", 
/**
 * The row, counted from 0.
 */
row: number, 
/**
 * The column.
 */
column: ColumnId, 
/**
 * What is wrong and where.
 */
error: CellError, };

export type RuleProof = { 
/**
 * The proof.
 */
proof: Proof, 
/**
 * The guardrails it was held against, those that bind the team.
 */
guardrails: Array<Guardrail>, 
/**
 * Whether there is a frame at all; without one, no rule can be called inside it.
 */
hasFrame: boolean, 
/**
 * Rows that set none of their outputs, counted from 0: whom they answer would hear nothing.
 */
silent: Array<number>, 
/**
 * What the rules decide that feed each other in a circle with this one: none of them decides anything.
 */
circle: Array<string>, 
/**
 * The terms that more than one other rule of the team answers, so that none of them feeds this one.
 */
contested: Array<ContestedTerm>, 
/**
 * What the rules decide that would feed each other in a circle if only one rule answered each term.
 */
circleToCome: Array<string>, 
/**
 * The other rules of the team on this topic, at a place that both share.
 */
sameTopic: Array<SameTopic>, 
/**
 * What keeps the version from being agreed on, the nearest first. What other teams' rules say is asked for separately.
 */
obstacles: Array<RuleObstacle>, 
/**
 * Whether this is all that there is to know.
 */
end: ProofEnd, 
/**
 * The cases, laid out; nothing if terms are unusable or nobody asked for it.
 */
map: ProofMap | null, };

export type RuleRef = { 
/**
 * Which.
 */
id: RuleId, };

export type RuleRowView = { 
/**
 * Which.
 */
id: RowId, 
/**
 * Its cells by column; empty ones are left out.
 */
cells: { [key in string]: CellView }, 
/**
 * Why the team decides so.
 */
because: string, 
/**
 * What stands in the free columns, by column; empty ones are left out.
 */
comments: { [key in string]: string }, 
/**
 * The columns whose cells differ from the version in force.
 */
changed: Array<ColumnId>, 
/**
 * What its answers set that its own cells leave open.
 */
implied: { [key in TermId]: TermValue }, };

export type RuleSheet = { 
/**
 * What the rule decides.
 */
title: string, 
/**
 * What is to be known about it: version, validity, frame, proof.
 */
facts: Array<SheetFact>, 
/**
 * What the page with these facts is called.
 */
factsTitle: string, 
/**
 * What stands above the columns: "If", "then", "because", with how many columns each.
 */
sides: Array<SheetSide>, 
/**
 * The columns.
 */
columns: Array<string>, 
/**
 * The rows, a text for each column.
 */
rows: Array<Array<string>>, 
/**
 * What stands above the sentences.
 */
sentencesTitle: string, 
/**
 * Each row as a sentence.
 */
sentences: Array<string>, 
/**
 * Between the cells of a line, as spreadsheets of the language read it.
 */
separator: string, };

export type RuleShow = { 
/**
 * The rule.
 */
id: RuleId, 
/**
 * The version; the draft, or else the one in force, when left out.
 */
version?: VersionId, };

export type RuleTest = { 
/**
 * Which.
 */
id: TestId, 
/**
 * What people call it.
 */
name: string, 
/**
 * How the version does.
 */
result: TestResult, 
/**
 * The case.
 */
inputs: RuleCase, 
/**
 * The values, by output term; `null` where the answer may set nothing.
 */
expected: { [key in string]: TermValue }, };

export type RuleUse = { 
/**
 * The version in force.
 */
version: VersionId, 
/**
 * The row that answers.
 */
row: RowId, 
/**
 * The inputs as far as they were known.
 */
inputs: RuleCase, 
/**
 * What was decided otherwise.
 */
exception?: UseException, 
/**
 * Why inputs were said otherwise than the rules say that answer them, by term.
 */
otherwise?: { [key in TermId]: string }, };

export type RuleWhatIf = { 
/**
 * The number of the version in force.
 */
before: number, 
/**
 * The number of the draft.
 */
after: number, 
/**
 * Over how many days it looks back.
 */
days: number, 
/**
 * What was found.
 */
found: WhatIf, };

export type SaidAt = { "rule": RuleId } | { "stage": StageId };

export type SameTopic = { 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * What it decides, as it is written there.
 */
topic: string, 
/**
 * It answers cases already; otherwise it is only being written.
 */
isInForce: boolean, };

export type Scale = { 
/**
 * Lowest mark.
 */
lowest: number, 
/**
 * Highest mark.
 */
highest: number, 
/**
 * The lowest mark is the best one, as in school grades.
 */
lowestIsBest?: boolean, };

export type SearchAsk = { 
/**
 * Words or parts of words. Beside longer ones those of less than three letters are left out.
 */
text: string, };

export type Segment = { 
/**
 * First index.
 */
start: number, 
/**
 * Index after the last.
 */
end: number, 
/**
 * How many figures the limits stand on.
 */
basedOn: number, 
/**
 * Mean of those figures; nothing without a figure.
 */
centre: number | null, 
/**
 * Nothing with fewer than two figures.
 */
limits: Limits | null, 
/**
 * Fewer than [`ESTABLISHED_FROM`] figures: drawn dashed. Signals nothing by the window's rules or when guarded; the
 * reference implementations of the other rules flag however few points there are.
 */
provisional: boolean, 
/**
 * How the figures run about the centre; nothing when all lie on it.
 */
runs: ChartRuns | null, 
/**
 * Why the limits cannot be trusted.
 */
doubts: Array<ChartDoubt>, };

export type Series = { 
/**
 * Every week from the first to the last opening, oldest first, without a hole.
 */
points: Array<Point>, 
/**
 * Over the mature weeks, and over those whose answers are shown though they are few: the figure to show.
 */
mature: Summary, 
/**
 * Over everything in the log.
 */
all: Summary, 
/**
 * What ends a case.
 */
ends: CaseEnd, 
/**
 * What to know before believing it.
 */
warnings: Array<SeriesWarning>, };

export type SeriesWarning = { "kind": "extractBegins", 
/**
 * First week that is whole.
 */
from: Week, 
/**
 * Weeks before it.
 */
weeks: number, 
/**
 * Cases that are missing in them because they had ended.
 */
missing: number, } | { "kind": "extractEnds", 
/**
 * First week that is not whole.
 */
from: Week, 
/**
 * Cases in a usual week before.
 */
usual: number, 
/**
 * Mean number of cases a week since.
 */
after: number, } | { "kind": "openLeftOut", 
/**
 * First week that lacks some.
 */
from: Week, 
/**
 * How many weeks.
 */
weeks: number, 
/**
 * Cases that usually would still be open.
 */
missing: number, } | { "kind": "windowOpen", 
/**
 * First of them.
 */
from: Week, 
/**
 * How many.
 */
weeks: number, } | { "kind": "cohortEnded", 
/**
 * Last of them.
 */
until: Week, 
/**
 * How many.
 */
weeks: number, } | { "kind": "stillOpen", 
/**
 * How many weeks.
 */
weeks: number, 
/**
 * Open cases in them.
 */
cases: number, } | { "kind": "fewCases", 
/**
 * How many weeks.
 */
weeks: number, 
/**
 * How many cases it takes.
 */
needed: number, } | { "kind": "notCounted" } | { "kind": "sharedCustomers", 
/**
 * How many accounts.
 */
customers: number, 
/**
 * How many cases are theirs.
 */
cases: number, } | { "kind": "noCustomer", 
/**
 * How many.
 */
cases: number, } | { "kind": "fewAnswers", 
/**
 * Weeks of which nothing is shown.
 */
hidden: number, 
/**
 * Weeks that are shown but compared with nothing.
 */
shown: number, 
/**
 * Answers it takes to be compared.
 */
needed: number, } | { "kind": "beyondScale", 
/**
 * How many.
 */
entries: number, 
/**
 * Which marks, the most frequent first, at most three.
 */
marks: Array<number>, } | { "kind": "unusualScale", 
/**
 * The mark that is in doubt.
 */
mark: number, 
/**
 * How often it counts as an answer.
 */
entries: number, } | { "kind": "manyOpen", 
/**
 * Open cases.
 */
open: number, 
/**
 * Of so many.
 */
cases: number, 
/**
 * The median of the closed ones alone, in minutes.
 */
closedOnly: number, } | { "kind": "selectedByEnd", 
/**
 * Cases that are missing at the beginning because they ended too early.
 */
missingEarly: number, 
/**
 * Cases that are missing at the end because they are still open.
 */
missingLate: number, };

export type SessionRejection = { "code": "noWorkspace" } | { "code": "noParty" };

export type SettleAsk = { 
/**
 * Our rule.
 */
rule: RuleId, 
/**
 * The rule of the other team.
 */
other: RuleId, 
/**
 * The term that gets different values.
 */
term: TermId, 
/**
 * What the card is called.
 */
title: string, 
/**
 * The case that both answer differently, in words.
 */
description: string, 
/**
 * The day an answer is needed by.
 */
due?: string, };

export type Settlement = { 
/**
 * Which.
 */
id: SettlementId, 
/**
 * The team that asked.
 */
asker: TeamId, 
/**
 * The day it asked.
 */
day: string, 
/**
 * The card on the other team's board.
 */
card: CardId, 
/**
 * That board.
 */
board: BoardId, 
/**
 * The day an answer is needed by.
 */
due: string | null, 
/**
 * The card is done. Where the difference is still there, it can be asked again.
 */
isDone: boolean, };

export type SettlementId = string;

export type SheetFact = { 
/**
 * Its name.
 */
name: string, 
/**
 * What is so.
 */
text: string, };

export type SheetForm = "csv" | "xlsx" | "markdown";

export type SheetFound = { 
/**
 * Its name.
 */
name: string, 
/**
 * Rows that hold something.
 */
rows: number, };

export type SheetSave = { 
/**
 * Where; a file that lies there is replaced.
 */
path: string, 
/**
 * What it is written as.
 */
form: SheetForm, 
/**
 * What.
 */
sheet: RuleSheet, };

export type SheetSide = { 
/**
 * Its name.
 */
name: string, 
/**
 * How many columns it has.
 */
columns: number, };

export type ShownPulse = { 
/**
 * Which.
 */
id: PulseId, 
/**
 * The day it was shown.
 */
day: string, 
/**
 * How many took part; nothing when it has been erased.
 */
answers: number | null, 
/**
 * What was asked, and what came of it.
 */
scores: Array<PulseScore>, 
/**
 * What was added, if enough took part.
 */
texts: Array<string>, };

export type Side = "if" | "then";

export type Signal = "outside" | "shift" | "trend" | "twoOfThree" | "threeOfFour";

export type SignalSide = "above" | "below";

export type Span = { 
/**
 * The first unit.
 */
start: number, 
/**
 * One past the last unit.
 */
end: number, };

export type Stage = { 
/**
 * Which.
 */
id: StageId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is, in a few words.
 */
note: string, 
/**
 * What the customer wants, in their words.
 */
wants: string, 
/**
 * To how many of a hundred customers a person matters here.
 */
needsPerson: number | null, 
/**
 * How many of a hundred reach a person here.
 */
hasPerson: number | null, 
/**
 * Where customer and company meet.
 */
touchpoints: Array<Touchpoint>, 
/**
 * The rules that apply here.
 */
rules: Array<StageRule>, };

export type StageAdd = { 
/**
 * The journey.
 */
journey: JourneyId, 
/**
 * The stage's name.
 */
name: string, 
/**
 * The stage it comes before; at the end when left out.
 */
before?: StageId, };

export type StageEdit = { 
/**
 * Which.
 */
id: StageId, 
/**
 * A new name.
 */
name?: string, 
/**
 * What the stage is, in a few words.
 */
note?: string, 
/**
 * What the customer wants, in their words.
 */
wants?: string, 
/**
 * To how many of a hundred customers a person matters here.
 */
needsPerson?: number | null, 
/**
 * How many of a hundred reach a person here.
 */
hasPerson?: number | null, };

export type StageId = string;

export type StageItem = { 
/**
 * Which.
 */
id: StageId, 
/**
 * Its name.
 */
name: string, };

export type StageMove = { 
/**
 * Which.
 */
id: StageId, 
/**
 * The stage it comes before; at the end when left out.
 */
before?: StageId, };

export type StageRef = { 
/**
 * Which.
 */
id: StageId, };

export type StageRule = { 
/**
 * Which.
 */
id: RuleId, 
/**
 * What it decides.
 */
topic: string, 
/**
 * The team whose rule it is.
 */
team: TeamId, 
/**
 * The version in force, or the draft when there is none.
 */
number: number, 
/**
 * Whether that version is in force.
 */
inForce: boolean, };

export type StandUpAt = { 
/**
 * The board that is walked over.
 */
board: BoardId, 
/**
 * The card of now; none when it is over.
 */
card?: CardId, };

export type Statement = { "kind": "empty" } | { "kind": "provisional", 
/**
 * Figures there are since the limits were last drawn.
 */
points: number, 
/**
 * Figures it takes.
 */
needed: number, } | { "kind": "doubted", 
/**
 * Why.
 */
why: ChartDoubt, } | { "kind": "redefined", 
/**
 * First point of the new definition.
 */
at: number, } | { "kind": "levelMoved", 
/**
 * Centre before.
 */
from: number, 
/**
 * Centre since.
 */
to: number, 
/**
 * First point of the new level.
 */
at: number, } | { "kind": "outside", 
/**
 * Which.
 */
at: number, 
/**
 * Its figure.
 */
value: number, 
/**
 * Above the upper or below the lower limit.
 */
side: SignalSide, 
/**
 * Good or bad news.
 */
verdict: Verdict, 
/**
 * It is the newest point.
 */
latest: boolean, } | { "kind": "run", 
/**
 * Which rule found it (any but outside).
 */
signal: Signal, 
/**
 * First point.
 */
from: number, 
/**
 * Last point.
 */
to: number, 
/**
 * How many figures it has.
 */
length: number, 
/**
 * Side of the centre, or way of the trend.
 */
side: SignalSide, 
/**
 * Good or bad news.
 */
verdict: Verdict, 
/**
 * It reaches the newest point.
 */
ongoing: boolean, } | { "kind": "quiet" } | { "kind": "within", 
/**
 * Lower limit as drawn.
 */
lower: number, 
/**
 * Upper limit as drawn.
 */
upper: number, };

export type StatementAdd = { 
/**
 * The team that owns it.
 */
team: TeamId, 
/**
 * What is said.
 */
sentence: string, 
/**
 * Where.
 */
at: SaidAt, };

export type StatementAsk = { 
/**
 * Which.
 */
id: StatementId, 
/**
 * What the card says.
 */
title: string, };

export type StatementEdit = { 
/**
 * Which.
 */
id: StatementId, 
/**
 * What is said. A new sentence is verified the day it is written.
 */
sentence?: string, 
/**
 * Where.
 */
at?: SaidAt, };

export type StatementId = string;

export type StatementRef = { 
/**
 * Which.
 */
id: StatementId, };

export type StepLabel = { 
/**
 * The act.
 */
op: Op, 
/**
 * Whether it binds others, so that undo stops there and says so.
 */
binds: boolean, 
/**
 * On how many cards it was done, where one such act may be done on several; 0 otherwise.
 */
cards: number, };

export type Stops = { 
/**
 * For how many days back.
 */
days: number, 
/**
 * How often a card was stopped.
 */
times: number, 
/**
 * Minutes that cards stood still, all together.
 */
minutes: number, 
/**
 * By whom they waited on, longest first.
 */
whom: Array<StopsBy>, 
/**
 * By what the reasons have in common, longest first.
 */
reasons: Array<StopsBy>, };

export type StopsBy = { 
/**
 * What: whom cards waited on, or a word that the reasons share.
 */
what: Waited, 
/**
 * How many times.
 */
times: number, 
/**
 * How many cards.
 */
cards: number, 
/**
 * Minutes, all together.
 */
minutes: number, 
/**
 * How many of them still stand still.
 */
running: number, 
/**
 * The reasons, each once.
 */
reasons: Array<string>, };

export type Summary = { 
/**
 * What was counted.
 */
numerator: number, 
/**
 * Out of what.
 */
denominator: number, 
/**
 * The figure, in the unit of the measure.
 */
value: number | null, 
/**
 * For end-to-end time: what 85 of 100 cases stay within.
 */
p85: number | null, 
/**
 * For the net promoter score: where it lies with 95 % confidence.
 */
interval: Interval | null, };

export type SurveyQuestion = "satisfaction" | "effort" | "recommend";

export type TableDiff = { 
/**
 * The columns of both, inputs first.
 */
columns: Array<ColumnDiff>, 
/**
 * The rows of both, in the order of the newer version; one that is gone stands behind its neighbour of before.
 */
rows: Array<RowDiff>, };

export type TableHealth = { 
/**
 * Its name.
 */
name: string, 
/**
 * How many rows the log gives it.
 */
rows: number, 
/**
 * A fingerprint of what the log says of it; equal tables have equal ones.
 */
fingerprint: string, 
/**
 * Whether it held exactly these rows before.
 */
agrees: boolean, };

export type Tag = { 
/**
 * What kind of thing, as the log names it: `card`, `rule_row`, `import`…
 */
kind: string, 
/**
 * Which one.
 */
id: string, };

export type TakePart = { 
/**
 * The journey.
 */
journey: JourneyId, 
/**
 * The team.
 */
team: TeamId, 
/**
 * Whether it takes part.
 */
takesPart: boolean, };

export type TakenBackAsk = { 
/**
 * Which.
 */
id: CardId, 
/**
 * What was asked.
 */
title: string, 
/**
 * The team that asked.
 */
by: TeamId, 
/**
 * The board in whose trash it lies.
 */
board: BoardId, 
/**
 * The day it was taken back.
 */
day: string, };

export type Team = { 
/**
 * Which.
 */
id: TeamId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its official short name, two to four characters.
 */
short: string, 
/**
 * The home unit it belongs to.
 */
unit: UnitId | null, 
/**
 * How many people work in it.
 */
people: number, 
/**
 * How many journeys it owns or takes part in.
 */
journeys: number, };

export type TeamAdd = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its short name; made from the name when left out.
 */
short?: string, 
/**
 * Its home unit.
 */
unit?: UnitId, };

export type TeamContradiction = { 
/**
 * The other team.
 */
team: TeamId, 
/**
 * Its rule.
 */
rule: RuleId, 
/**
 * The version of it that answers differently.
 */
version: VersionId, 
/**
 * That version is a draft for which its team recorded that it accepts this: it binds nobody yet.
 */
isDraft: boolean, 
/**
 * What that rule decides.
 */
topic: string, 
/**
 * Both teams accept it for now, so it stands in nobody's way.
 */
isAccepted: boolean, 
/**
 * Our side of that, then theirs.
 */
sides: [Exemption | null, Exemption | null], 
/**
 * The last time that one of the teams asked the other to settle it.
 */
settlement: Settlement | null, 
/**
 * The case and both answers: the row and value of the version asked for come first.
 */
contradiction: Contradiction, 
/**
 * The inputs that this hangs on, ours first: those that neither row asks about would change nothing.
 */
asked: Array<TermId>, };

export type TeamEdit = { 
/**
 * Which.
 */
id: TeamId, 
/**
 * A new name.
 */
name?: string, 
/**
 * A new short name.
 */
short?: string, 
/**
 * Another home unit, or none.
 */
unit?: UnitId | null, };

export type TeamId = string;

export type TeamRef = { 
/**
 * Which.
 */
id: TeamId, };

export type TeamRoom = { 
/**
 * The team.
 */
team: TeamId, 
/**
 * The largest value allowed; nothing when there is no upper stop.
 */
allowed: Ordered | null, 
/**
 * The smallest and largest value that come out of its rules in force; nothing when none sets the term, or nobody knows.
 */
used: [Ordered, Ordered] | null, 
/**
 * The middle one of the values in the cases kept of the last 90 days; nothing while too few were kept.
 */
typical: Ordered | null, 
/**
 * Whether a rule sets the term of which nobody can tell how far it goes.
 */
isUnknown: boolean, 
/**
 * Whether a rule goes right up to the stop, or beyond.
 */
atStop: boolean, 
/**
 * Whether a rule goes beyond it: it came into force before the stop did.
 */
isOutside: boolean, };

export type TeamSays = { "kind": "acknowledged" } | { "kind": "objects", 
/**
 * Why, and what it would do instead.
 */
reason: string, 
/**
 * The day by which managers shall answer; the one that the version proposes when left out.
 */
due?: string, };

export type TemplateId = string;

export type TemplateRef = { 
/**
 * Which.
 */
id: TemplateId, };

export type TemplateUse = { 
/**
 * The template: it gives description, checklist, labels, and of an experiment what it expects, what stops it and when
 * it is looked at.
 */
template: TemplateId, 
/**
 * Everything else.
 */
card: CardAdd, };

export type TemplatesShow = { 
/**
 * The team.
 */
team: TeamId, };

export type Term = { 
/**
 * Its id.
 */
id: TermId, 
/**
 * What people call it ("Days late").
 */
name: string, 
/**
 * Which values it takes.
 */
type: TermType, 
/**
 * Never an input of a rule (age, origin, name), whatever the guardrails say.
 */
protected: boolean, 
/**
 * Every team's rules must give the same case the same value.
 */
sameEverywhere: boolean, 
/**
 * The shared catalogue of answers: which named value of this term sets what else ("Resend by express" sets the goodwill).
 */
answers: { [key in string]: { [key in TermId]: TermValue } }, };

export type TermAdd = { 
/**
 * What people call it.
 */
name: string, 
/**
 * Which values it takes.
 */
type: TermType, 
/**
 * Never an input of a rule.
 */
protected?: boolean, 
/**
 * Every team's rules must give the same case the same value.
 */
sameEverywhere?: boolean, };

export type TermCell = { 
/**
 * The term.
 */
term: TermId, 
/**
 * Which of its values.
 */
tests: UnaryTests, 
/**
 * The tests in FEEL.
 */
feel: string, };

export type TermCheck = { 
/**
 * How many versions of rules were looked at, in force and drafts.
 */
checked: number, 
/**
 * How many there are. More than were looked at when it was stopped.
 */
of: number, 
/**
 * Those that it would break or change, by team and rule in the organisation's order.
 */
rules: Array<TouchedRule>, };

export type TermEdit = { 
/**
 * Which.
 */
id: TermId, 
/**
 * A new name.
 */
name?: string, 
/**
 * Other values. While a rule in force uses the term, named values may only be added.
 */
type?: TermType, 
/**
 * Whether it may never be an input.
 */
protected?: boolean, 
/**
 * Whether every team must give the same value.
 */
sameEverywhere?: boolean, };

export type TermId = string;

export type TermProblem = { "kind": "stepNotPositive" } | { "kind": "noValue" } | { "kind": "stepTooFine" } | { "kind": "valueTwice", 
/**
 * The second name.
 */
value: string, } | { "kind": "mixedDurations" };

export type TermRef = { 
/**
 * Which.
 */
id: TermId, };

export type TermType = { "kind": "number", 
/**
 * What is counted ("€", "days"); cells may repeat it and may not name another.
 */
unit: string | null, 
/**
 * The distance between neighbouring values. Whole numbers need it: without, 5 < x < 6 is a case.
 */
step: Number | null, 
/**
 * The smallest value.
 */
min: Number | null, 
/**
 * The largest value.
 */
max: Number | null, } | { "kind": "enum", 
/**
 * The names.
 */
values: Array<string>, } | { "kind": "yesNo" } | { "kind": "date", 
/**
 * The first day.
 */
min: Day | null, 
/**
 * The last day.
 */
max: Day | null, } | { "kind": "duration", 
/**
 * Days and time, or years and months. Step and bounds are of the same kind.
 */
of: DurationKind, 
/**
 * The distance between neighbouring values.
 */
step: TimeSpan | null, 
/**
 * The shortest.
 */
min: TimeSpan | null, 
/**
 * The longest.
 */
max: TimeSpan | null, } | { "kind": "text" };

export type TermUse = { 
/**
 * The term.
 */
term: TermId, 
/**
 * How.
 */
by: UsedBy, 
/**
 * The team.
 */
team: TeamId, 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * What it decides.
 */
topic: string, 
/**
 * The version.
 */
version: VersionId, 
/**
 * Its number.
 */
number: number, 
/**
 * In force, or a draft.
 */
state: VersionState, };

export type TermUses = { 
/**
 * The rules in force and the drafts, by team and rule in the organisation's order.
 */
rules: Array<TermUse>, 
/**
 * The guardrails in force.
 */
guardrails: Array<Guardrail>, };

export type TermValue = { "kind": "null" } | { "kind": "yesNo", "value": boolean } | { "kind": "number", "value": Number } | { "kind": "date", "value": Day } | { "kind": "duration", "value": TimeSpan } | { "kind": "text", "value": string };

export type TestAdd = { 
/**
 * The version.
 */
version: VersionId, 
/**
 * What people call it.
 */
name: string, 
/**
 * The case.
 */
inputs: RuleCase, 
/**
 * The values it ought to get, by term.
 */
expected: { [key in string]: TermValue }, };

export type TestEdit = { 
/**
 * Which.
 */
id: TestId, 
/**
 * What people call it.
 */
name?: string, 
/**
 * The case.
 */
inputs?: RuleCase, 
/**
 * The values it ought to get, by term.
 */
expected?: { [key in string]: TermValue }, };

export type TestId = string;

export type TestRef = { 
/**
 * Which.
 */
id: TestId, };

export type TestResult = { "kind": "passed" } | { "kind": "differs", 
/**
 * What it answers.
 */
answer: Answer, } | { "kind": "incomplete", 
/**
 * Their terms.
 */
missing: Array<TermId>, } | { "kind": "unfit", 
/**
 * Why, by term.
 */
unfit: { [key in string]: CellProblem }, };

export type TextSave = { 
/**
 * Where; a file that lies there is replaced.
 */
path: string, 
/**
 * What.
 */
text: string, };

export type Theme = "system" | "light" | "dark";

export type TimeSpan = string;

export type Today = { 
/**
 * The day.
 */
day: string, 
/**
 * Outcomes whose newest points are a signal, worse news first.
 */
moved: Array<Outcome>, 
/**
 * Outcomes without a signal.
 */
steady: Array<Outcome>, 
/**
 * Outcomes without a figure of the last weeks: nothing can be said of them today.
 */
unknown: Array<Outcome>, 
/**
 * What the team has not begun yet, in the order in which it helps.
 */
ahead: Array<Beginning>, 
/**
 * Rules to be looked at, and drafts that could go on.
 */
decisions: Array<Decision>, 
/**
 * Versions of the frame that the team has not answered.
 */
announcements: Array<Announcement>, 
/**
 * Rules in force that lie outside the frame, or will from the day of the one announced.
 */
outside: Array<BreakingRule>, 
/**
 * What managers propose.
 */
proposals: Array<Proposal>, 
/**
 * The retrospective that is not closed.
 */
retro: RetroOpen | null, 
/**
 * What is tried since the last one, as long as something of it is open.
 */
tried: RetroTried | null, 
/**
 * Consent rounds that are under way, or go on within a week.
 */
rounds: Array<ConsentItem>, 
/**
 * Working agreements that are to be looked at again within a week.
 */
agreements: Array<Agreement>, 
/**
 * What the team meets for: what is due, and what comes within a week.
 */
meetings: Array<RhythmMeeting>, 
/**
 * Cards that do not go on.
 */
blocked: Array<TodayCard>, 
/**
 * What other teams ask for: what has no answer yet, then what was accepted.
 */
asks: Array<TodayCard>, 
/**
 * What the team had agreed to and need not do any more: who asked has taken it back in the last days.
 */
takenBack: Array<TakenBackAsk>, 
/**
 * What the team asks of others: all that is open, and what was answered or declined in the last days.
 */
asked: Array<AskedCard>, 
/**
 * Other cards that are due within a week, or were, and experiments whose look-at day has come.
 */
due: Array<TodayCard>, };

export type TodayCard = { 
/**
 * Which.
 */
id: CardId, 
/**
 * Its title.
 */
title: string, 
/**
 * The team it waits on, or that asks for it.
 */
team: TeamId | null, 
/**
 * Whom or what it waits on, when that is no team of the workspace.
 */
on: string | null, 
/**
 * For how many days it has been blocked.
 */
days: number | null, 
/**
 * The day it is due, or needed by.
 */
due: string | null, 
/**
 * For how many days an ask of another team has had no answer.
 */
unanswered: number | null, 
/**
 * The day on which an experiment is looked at, once it has come.
 */
lookAt: string | null, };

export type TodayShow = { 
/**
 * The team.
 */
team: TeamId, };

export type Told = { 
/**
 * Name of the encoding.
 */
encoding?: string, 
/**
 * What stands between cells.
 */
delimiter?: Delimiter, 
/**
 * Name of the sheet of a workbook.
 */
sheet?: string, 
/**
 * Line of the header, from 1.
 */
headerLine?: number, };

export type TooFewToAsk = { 
/**
 * Weeks there are, or stretches of weeks taken together until enough have answered.
 */
stretches: number, 
/**
 * How many it takes.
 */
needed: number, 
/**
 * How many answers a stretch takes.
 */
answers: number, };

export type TopicCount = { 
/**
 * As the log names it.
 */
topic: string, 
/**
 * How many cases are about it.
 */
cases: number, };

export type TouchedRule = { 
/**
 * The team.
 */
team: TeamId, 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * What it decides.
 */
topic: string, 
/**
 * The version.
 */
version: VersionId, 
/**
 * Its number.
 */
number: number, 
/**
 * In force, or a draft.
 */
state: VersionState, 
/**
 * What it asks, in the order of its columns: so a case of it is told.
 */
inputs: Array<TermId>, 
/**
 * The rows with a cell that could no longer be read, counted from 0.
 */
unreadable: Array<number>, 
/**
 * Each guardrail that it would break and keeps now.
 */
breaks: Array<Break>, 
/**
 * A case that no row would answer any more, or not yet.
 */
gap: RuleCase | null, 
/**
 * Two rows that would answer one case, counted from 0, and the case.
 */
overlap: [[number, number], RuleCase] | null, 
/**
 * Rules of other teams in force that would say something else than this one, and do not now.
 */
contradictions: Array<NewContradiction>, 
/**
 * Cases that would get another answer.
 */
change: AnswerChange | null, };

export type Touchpoint = { 
/**
 * Which.
 */
id: TouchpointId, 
/**
 * Its name.
 */
name: string, 
/**
 * The channel.
 */
channel: Channel, 
/**
 * Who answers there.
 */
handling: Handling, 
/**
 * Its share of the stage's contacts, per cent.
 */
share: number | null, };

export type TouchpointAdd = { 
/**
 * The stage.
 */
stage: StageId, 
/**
 * Its name.
 */
name: string, 
/**
 * The channel.
 */
channel: Channel, 
/**
 * Who answers there.
 */
handling: Handling, 
/**
 * Its share of the stage's contacts, per cent.
 */
share?: number, };

export type TouchpointEdit = { 
/**
 * Which.
 */
id: TouchpointId, 
/**
 * A new name.
 */
name?: string, 
/**
 * A new channel.
 */
channel?: Channel, 
/**
 * Who answers there from now on.
 */
handling?: Handling, 
/**
 * Its share of the stage's contacts, per cent.
 */
share?: number | null, };

export type TouchpointId = string;

export type TouchpointRef = { 
/**
 * Which.
 */
id: TouchpointId, };

export type TriedCase = { 
/**
 * The answer; nothing while something is asked that the case does not say, or something is said, of it or of what is expected,
 * that its terms do not take.
 */
answer: Answer | null, 
/**
 * What the terms do not take, and why they do not.
 */
unfit: { [key in string]: CellProblem }, 
/**
 * What is to be said of its formulas: why one has no value, or one that its term does not take.
 */
remarks: Array<FormulaRemark>, 
/**
 * What other rules said on the way to it, in that order.
 */
fed: Array<FedTerm>, };

export type Tripwire = "marksJump" | "fewerAnswer" | "betterMarksFewerAnswers" | "fewerReopenedMoreRepeats" | "fewerInvited" | "otherModes" | "counterFalls";

export type TryCase = { 
/**
 * The version that answers.
 */
version: VersionId, 
/**
 * The situation.
 */
case: RuleCase, 
/**
 * What somebody expects of the answer, by term.
 */
expected?: RuleCase, };

export type UnaryCheck = { "kind": "equals", 
/**
 * The value.
 */
value: TermValue, } | { "kind": "compare", 
/**
 * Which side.
 */
comparison: Comparison, 
/**
 * The value.
 */
value: TermValue, } | { "kind": "between", 
/**
 * The lower end.
 */
low: TermValue, 
/**
 * Whether the lower end itself passes.
 */
lowIncluded: boolean, 
/**
 * The upper end.
 */
high: TermValue, 
/**
 * Whether the upper end itself passes.
 */
highIncluded: boolean, };

export type UnaryTest = { 
/**
 * Where it stands. 0 to 0 for a test that nobody typed.
 */
span: Span, 
/**
 * What it checks.
 */
check: UnaryCheck, };

export type UnaryTests = { "kind": "any" } | { "kind": "oneOf", 
/**
 * At least one test.
 */
tests: Array<UnaryTest>, } | { "kind": "noneOf", 
/**
 * At least one test.
 */
tests: Array<UnaryTest>, };

export type Undecided = { 
/**
 * The other team.
 */
team: TeamId, 
/**
 * Its rule.
 */
rule: RuleId, 
/**
 * What that rule decides.
 */
topic: string, 
/**
 * Why.
 */
reason: NotProvableReason, };

export type Understood = { 
/**
 * Size of the file.
 */
bytes: number, 
/**
 * Lines below the header that have as many cells as it.
 */
rows: number, 
/**
 * Lines below the header that have more or fewer.
 */
oddRows: number, 
/**
 * Lines below the header that are none of the table: totals, who made it when.
 */
leftOut: number, 
/**
 * Names that stand more than once in the header; all but the first got a number.
 */
doubledNames: number, 
/**
 * What kind of file it is.
 */
format: LogFormat, 
/**
 * The sheets of a workbook, in its order.
 */
sheets: Array<SheetFound>, 
/**
 * How the text is encoded.
 */
encoding: EncodingFound, 
/**
 * What stands between cells.
 */
delimiter: Delimiter, 
/**
 * Line of the header, from 1; what stands above it is left out. 0 where the format says the name with every value.
 */
headerLine: number, 
/**
 * Whether a case has one row or many.
 */
rowsAre: RowsAre, 
/**
 * The known layout it has.
 */
layout: Layout | null, 
/**
 * Why it is read in this time zone.
 */
zone: ZoneFound, 
/**
 * Every column.
 */
columns: Array<Column>, 
/**
 * Words that mean "nothing", in which column, and how often.
 */
nothing: Array<Nothing>, 
/**
 * What a person has to answer before it can be imported.
 */
questions: Array<Question>, 
/**
 * How it would be read.
 */
mapping: Mapping, };

export type Unimported = "agent" | "handleTime" | "wrapUp" | "freeText" | "notNeeded" | "leftOut";

export type Unit = { 
/**
 * Which.
 */
id: UnitId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its short name.
 */
short: string, 
/**
 * The unit above.
 */
parent: UnitId | null, 
/**
 * How many journeys its teams and those below own or take part in, each counted once.
 */
journeys: number, };

export type UnitAdd = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its short name; made from the name when left out.
 */
short?: string, 
/**
 * The unit above.
 */
parent?: UnitId, };

export type UnitEdit = { 
/**
 * Which.
 */
id: UnitId, 
/**
 * Its new name.
 */
name: string, };

export type UnitId = string;

export type UnitRef = { 
/**
 * Which.
 */
id: UnitId, };

export type UnreadColumn = { 
/**
 * Name of the column.
 */
column: string, 
/**
 * Answers that are no marks.
 */
count: number, 
/**
 * Of so many.
 */
of: number, 
/**
 * The first line with one.
 */
line: number, };

export type UseException = { 
/**
 * The whole answer.
 */
answer: { [key in TermId]: TermValue }, 
/**
 * Why it is right here.
 */
reason: string, };

export type UseId = string;

export type UseRef = { 
/**
 * Which.
 */
id: UseId, };

export type UsedBy = "if" | "then" | "answer";

export type ValueKind = "number" | "enum" | "yesNo" | "date" | "daysTime" | "yearsMonths" | "text";

export type Verdict = "favourable" | "unfavourable" | "neutral";

export type VersionId = string;

export type VersionItem = { 
/**
 * Which.
 */
id: VersionId, 
/**
 * Its number.
 */
number: number, 
/**
 * Where it is in its life.
 */
state: VersionState, 
/**
 * The day the team was asked for its consent.
 */
asked: string | null, 
/**
 * What was agreed when it came into force.
 */
agreed: string, 
/**
 * The day it came into force.
 */
since: string | null, 
/**
 * The day it was retired.
 */
until: string | null, 
/**
 * The day it is looked at again.
 */
review: string | null, };

export type VersionRef = { 
/**
 * Which.
 */
version: VersionId, };

export type VersionState = "draft" | "consent" | "inForce" | "retired";

export type VersionsCompare = { 
/**
 * The older one, or whichever comes first.
 */
before: VersionId, 
/**
 * The newer one.
 */
after: VersionId, };

export type VoiceSpan = { 
/**
 * The first week with a text.
 */
from: Week, 
/**
 * The last one.
 */
until: Week, 
/**
 * How many customers wrote.
 */
texts: number, };

export type VoiceText = { 
/**
 * The text.
 */
text: string, 
/**
 * How many wrote it.
 */
times: number, };

export type Voices = { 
/**
 * Stretches of weeks, newest first.
 */
spans: Array<VoiceSpan>, 
/**
 * Some wrote, and too few to be shown.
 */
isFew: boolean, 
/**
 * The texts of one stretch, in no order that tells when they came.
 */
texts: Array<VoiceText>, 
/**
 * So many different texts more there are in it.
 */
more: number, };

export type VoicesShow = { 
/**
 * The outcome beside which they stand: those of the log that it is computed from.
 */
outcome: OutcomeId, 
/**
 * The first week of the stretch; the newest when left out.
 */
from?: Week, };

export type Waited = { "kind": "team", 
/**
 * Which.
 */
team: TeamId, } | { "kind": "on", 
/**
 * Whom or what.
 */
name: string, } | { "kind": "nobody" } | { "kind": "reason", 
/**
 * The word.
 */
word: string, };

export type Wanted = "up" | "down" | "steady";

export type WantedAdd = { 
/**
 * Its name.
 */
name: string, 
/**
 * Where it shall go.
 */
direction: Wanted, 
/**
 * What is meant, in a few words.
 */
note: string, };

export type WantedEdit = { 
/**
 * Which.
 */
id: WantedId, 
/**
 * A new name.
 */
name?: string, 
/**
 * Another direction.
 */
direction?: Wanted, 
/**
 * A new note.
 */
note?: string, };

export type WantedId = string;

export type WantedOutcome = { 
/**
 * Which.
 */
id: WantedId, 
/**
 * The same in every version of the frame that has this part, so that versions can be compared.
 */
lineage: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Where it shall go.
 */
direction: Wanted, 
/**
 * What is meant.
 */
note: string, };

export type Warning = { "kind": "synchronised", 
/**
 * The service's name.
 */
service: string, } | { "kind": "network", 
/**
 * The kind of file system.
 */
system: string, };

export type WatchedAdd = { 
/**
 * What people call it.
 */
name: string, 
/**
 * The outcome it bounds, by the name that the teams give theirs.
 */
outcome: string, 
/**
 * At most, at least or between, in the unit of the outcome.
 */
bound: GuardrailBound, 
/**
 * The one team it binds; every team when left out.
 */
team?: TeamId, 
/**
 * What is meant, in a few words.
 */
note: string, };

export type WatchedEdit = { 
/**
 * Which.
 */
id: WatchedId, 
/**
 * A new name.
 */
name?: string, 
/**
 * Another outcome.
 */
outcome?: string, 
/**
 * Another bound.
 */
bound?: GuardrailBound, 
/**
 * Another team, or every team.
 */
team?: TeamId | null, 
/**
 * A new note.
 */
note?: string, };

export type WatchedGuardrail = { 
/**
 * Which.
 */
id: WatchedId, 
/**
 * The same in every version of the frame that has this part, so that versions can be compared.
 */
lineage: string, 
/**
 * What people call it.
 */
name: string, 
/**
 * The outcome it bounds, by the name that the teams give theirs.
 */
outcome: string, 
/**
 * What that outcome is counted in; nothing while no team measures it.
 */
unit: OutcomeUnit | null, 
/**
 * The bound.
 */
bound: GuardrailBound, 
/**
 * The one team it binds; nothing for every team.
 */
team: TeamId | null, 
/**
 * What is meant.
 */
note: string, };

export type WatchedId = string;

export type WatchedRoom = { 
/**
 * The guardrail.
 */
guardrail: WatchedGuardrail, 
/**
 * The smallest value of the scale.
 */
from: number, 
/**
 * The largest value of the scale.
 */
to: number, 
/**
 * Each team that measures the outcome, in the organisation's order.
 */
teams: Array<WatchedTeam>, };

export type WatchedTeam = { 
/**
 * The team.
 */
team: TeamId, 
/**
 * Its outcome.
 */
outcome: OutcomeId, 
/**
 * The smallest and largest figure that may be believed; nothing when there is none yet.
 */
measured: [number, number] | null, 
/**
 * In how many weeks there was such a figure.
 */
weeks: number, 
/**
 * In how many of them it was at the bound or beyond.
 */
atStop: number, };

export type Week = { 
/**
 * ISO year, which differs from the calendar's around New Year.
 */
year: number, 
/**
 * 1 to 53.
 */
week: number, };

export type WeekCount = { 
/**
 * The ISO week's number.
 */
week: number, 
/**
 * How many.
 */
count: number, };

export type Weekday = "mo" | "tu" | "we" | "th" | "fr" | "sa" | "su";

export type WhatIf = { 
/**
 * How many cases there are.
 */
cases: number, 
/**
 * How many would have got the same answer.
 */
same: number, 
/**
 * How many lack an input on which the answer hangs, or get none because of a cell that could not be read.
 */
cannotSay: number, 
/**
 * Which inputs those lack, the most frequent first.
 */
lacks: Array<Lack>, 
/**
 * The others, by the answers they get, the most frequent first.
 */
changes: Array<CaseChange>, 
/**
 * What the numbers come to, term by term, over all cases of which something is said.
 */
effects: Array<Effect>, };

export type WhenDone = { 
/**
 * In half of all runs.
 */
half: string, 
/**
 * In 85 of 100.
 */
likely: string, 
/**
 * In 95 of 100.
 */
almostSure: string, };

export type WhomToAsk = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * What stands on the card.
 */
initials: string, };

export type Within = { 
/**
 * Half of them.
 */
half: number, 
/**
 * 85 of 100.
 */
likely: number, 
/**
 * 95 of 100.
 */
almostSure: number, };

export type WorkspaceCreate = { 
/**
 * Its name.
 */
name: string, 
/**
 * `en` or `de`.
 */
language: string, 
/**
 * Where it shall lie; in the documents, named after itself, when left out.
 */
path?: string, };

export type WorkspaceExample = { 
/**
 * `en` or `de`.
 */
language: string, 
/**
 * Where it shall lie; in the documents when left out.
 */
path?: string, };

export type WorkspaceInfo = { 
/**
 * Where the file lies.
 */
path: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether its data is invented and says so wherever it shows.
 */
example: boolean, 
/**
 * Whether it takes changes.
 */
access: Access, 
/**
 * What should be known about where it lies.
 */
warnings: Array<Warning>, 
/**
 * What Ctrl+Z would take back.
 */
undo: StepLabel | null, 
/**
 * What Ctrl+Shift+Z would do again.
 */
redo: StepLabel | null, };

export type WorkspaceOpen = { 
/**
 * Where it lies.
 */
path: string, };

export type WorkspaceRename = { name: string, };

export type ZoneFound = "named" | "layout" | "times" | "known" | "proposed";

/** Every method of the contract: queries read, commands write on behalf of a party. */
export interface Methods {
  "app.state": { shape: "session"; params: NoParams; reply: AppState };
  "app.preferences": { shape: "session"; params: PreferencesSet; reply: null };
  "workspace.open": { shape: "session"; params: WorkspaceOpen; reply: WorkspaceInfo };
  "workspace.create": { shape: "session"; params: WorkspaceCreate; reply: WorkspaceInfo };
  "workspace.example": { shape: "session"; params: WorkspaceExample; reply: WorkspaceInfo };
  "text.save": { shape: "session"; params: TextSave; reply: null };
  "picture.save": { shape: "session"; params: PictureSave; reply: null };
  "sheet.save": { shape: "session"; params: SheetSave; reply: null };
  "workspace.close": { shape: "session"; params: NoParams; reply: null };
  "workspace.info": { shape: "query"; params: NoParams; reply: WorkspaceInfo };
  "workspace.hidden": { shape: "query"; params: NoParams; reply: Hidden };
  "workspace.doctor": { shape: "query"; params: DoctorVisit; reply: Health };
  "workspace.rename": { shape: "command"; params: WorkspaceRename; reply: null };
  "undo": { shape: "command"; params: NoParams; reply: StepLabel };
  "redo": { shape: "command"; params: NoParams; reply: StepLabel };
  "organisation": { shape: "query"; params: NoParams; reply: Organisation };
  "team.add": { shape: "command"; params: TeamAdd; reply: TeamId };
  "team.edit": { shape: "command"; params: TeamEdit; reply: null };
  "team.remove": { shape: "command"; params: TeamRef; reply: null };
  "unit.add": { shape: "command"; params: UnitAdd; reply: UnitId };
  "unit.edit": { shape: "command"; params: UnitEdit; reply: null };
  "unit.remove": { shape: "command"; params: UnitRef; reply: null };
  "people": { shape: "query"; params: NoParams; reply: Array<Person> };
  "person.add": { shape: "command"; params: PersonAdd; reply: PersonId };
  "person.edit": { shape: "command"; params: PersonEdit; reply: null };
  "person.erase": { shape: "command"; params: PersonRef; reply: null };
  "journeys": { shape: "query"; params: NoParams; reply: Array<JourneyItem> };
  "journey.show": { shape: "query"; params: JourneyRef; reply: JourneyMap };
  "journey.add": { shape: "command"; params: JourneyAdd; reply: JourneyId };
  "journey.edit": { shape: "command"; params: JourneyEdit; reply: null };
  "journey.remove": { shape: "command"; params: JourneyRef; reply: null };
  "journey.takePart": { shape: "command"; params: TakePart; reply: null };
  "stage.add": { shape: "command"; params: StageAdd; reply: StageId };
  "stage.edit": { shape: "command"; params: StageEdit; reply: null };
  "stage.move": { shape: "command"; params: StageMove; reply: null };
  "stage.remove": { shape: "command"; params: StageRef; reply: null };
  "touchpoint.add": { shape: "command"; params: TouchpointAdd; reply: TouchpointId };
  "touchpoint.edit": { shape: "command"; params: TouchpointEdit; reply: null };
  "touchpoint.remove": { shape: "command"; params: TouchpointRef; reply: null };
  "today.managers": { shape: "query"; params: NoParams; reply: ManagersToday };
  "today": { shape: "query"; params: TodayShow; reply: Today };
  "terms": { shape: "query"; params: NoParams; reply: Array<Term> };
  "term.uses": { shape: "query"; params: NoParams; reply: TermUses };
  "term.check": { shape: "long"; params: TermEdit; reply: TermCheck };
  "term.add": { shape: "command"; params: TermAdd; reply: TermId };
  "term.edit": { shape: "command"; params: TermEdit; reply: null };
  "term.remove": { shape: "command"; params: TermRef; reply: null };
  "answer.check": { shape: "long"; params: AnswerSet; reply: TermCheck };
  "answer.set": { shape: "command"; params: AnswerSet; reply: null };
  "answer.remove": { shape: "command"; params: AnswerRef; reply: null };
  "frame": { shape: "query"; params: NoParams; reply: Frame };
  "frame.room": { shape: "query"; params: NoParams; reply: Array<Room> };
  "frame.breaking": { shape: "long"; params: BreakingAsk; reply: Breaking };
  "frame.withoutStop": { shape: "query"; params: NoParams; reply: Array<TermId> };
  "frame.measured": { shape: "query"; params: NoParams; reply: Array<Measured> };
  "frame.watched": { shape: "query"; params: NoParams; reply: Array<WatchedRoom> };
  "frame.versions": { shape: "query"; params: NoParams; reply: Array<FrameItem> };
  "frame.show": { shape: "query"; params: FrameRef; reply: FrameVersion };
  "frame.draft": { shape: "command"; params: FrameDraft; reply: FrameId };
  "frame.discard": { shape: "command"; params: NoParams; reply: null };
  "frame.publish": { shape: "command"; params: FramePublish; reply: null };
  "frame.withdraw": { shape: "command"; params: NoParams; reply: null };
  "frame.answer": { shape: "command"; params: FrameAnswerSet; reply: null };
  "frame.reply": { shape: "command"; params: FrameReplySet; reply: null };
  "frame.edit": { shape: "command"; params: FrameEdit; reply: null };
  "guardrail.add": { shape: "command"; params: GuardrailAdd; reply: GuardrailId };
  "guardrail.edit": { shape: "command"; params: GuardrailEdit; reply: null };
  "watched.add": { shape: "command"; params: WatchedAdd; reply: WatchedId };
  "watched.edit": { shape: "command"; params: WatchedEdit; reply: null };
  "principle.add": { shape: "command"; params: PrincipleAdd; reply: PrincipleId };
  "principle.edit": { shape: "command"; params: PrincipleEdit; reply: null };
  "wanted.add": { shape: "command"; params: WantedAdd; reply: WantedId };
  "wanted.edit": { shape: "command"; params: WantedEdit; reply: null };
  "area.add": { shape: "command"; params: AreaAdd; reply: AreaId };
  "area.edit": { shape: "command"; params: AreaEdit; reply: null };
  "frame.remove": { shape: "command"; params: PartRef; reply: null };
  "consent.rounds": { shape: "query"; params: ConsentList; reply: Array<ConsentItem> };
  "consent.show": { shape: "query"; params: ConsentRef; reply: ConsentRound };
  "consent.amended": { shape: "query"; params: ConsentRef; reply: RuleComparison | null };
  "consent.begin": { shape: "command"; params: ConsentBegin; reply: ConsentId };
  "consent.edit": { shape: "command"; params: ConsentEdit; reply: null };
  "consent.question.add": { shape: "command"; params: QuestionAdd; reply: QuestionId };
  "consent.question.edit": { shape: "command"; params: QuestionEdit; reply: null };
  "consent.ask": { shape: "command"; params: ConsentPeople; reply: null };
  "consent.people": { shape: "command"; params: ConsentPeople; reply: null };
  "consent.react": { shape: "command"; params: ConsentReact; reply: null };
  "consent.open": { shape: "command"; params: ConsentRef; reply: null };
  "consent.decide": { shape: "command"; params: ConsentDecide; reply: null };
  "consent.rest": { shape: "command"; params: ConsentRef; reply: null };
  "consent.adopt": { shape: "command"; params: ConsentAdopt; reply: null };
  "consent.withdraw": { shape: "command"; params: ConsentRef; reply: null };
  "consent.erase": { shape: "command"; params: ConsentRef; reply: null };
  "agreements": { shape: "query"; params: AgreementsShow; reply: Array<Agreement> };
  "agreement.review": { shape: "command"; params: AgreementReview; reply: null };
  "agreement.end": { shape: "command"; params: AgreementRef; reply: null };
  "proposals": { shape: "query"; params: NoParams; reply: Array<Proposal> };
  "proposal.add": { shape: "command"; params: ProposalAdd; reply: ProposalId };
  "proposal.settle": { shape: "command"; params: ProposalSettle; reply: null };
  "rules": { shape: "query"; params: NoParams; reply: Array<RuleItem> };
  "rule.show": { shape: "query"; params: RuleShow; reply: Rule };
  "rule.rows": { shape: "query"; params: RowsShow; reply: RowsShown };
  "rule.prove": { shape: "shared"; params: ProveRule; reply: RuleProof };
  "rule.prove.cancel": { shape: "session"; params: NoParams; reply: null };
  "rule.prove.row": { shape: "session"; params: RowTyped; reply: RowTold | null };
  "rule.contradictions": { shape: "shared"; params: ProveRule; reply: RuleContradictions };
  "rule.contradictions.cancel": { shape: "session"; params: NoParams; reply: null };
  "rule.compare": { shape: "query"; params: VersionsCompare; reply: RuleComparison };
  "rule.batch": { shape: "shared"; params: BatchAsk; reply: Batch };
  "rule.batch.save": { shape: "shared"; params: BatchSave; reply: null };
  "rule.batch.cancel": { shape: "session"; params: NoParams; reply: null };
  "rule.tests": { shape: "query"; params: VersionRef; reply: Array<RuleTest> };
  "rule.chain": { shape: "query"; params: VersionRef; reply: RuleChain };
  "rule.try": { shape: "query"; params: TryCase; reply: TriedCase };
  "rule.dmn": { shape: "query"; params: DmnAsk; reply: string };
  "rule.dmn.source": { shape: "query"; params: VersionRef; reply: DmnSource };
  "dmn.look": { shape: "query"; params: DmnFile; reply: DmnPreview };
  "dmn.import": { shape: "command"; params: DmnImport; reply: Array<RuleId> };
  "rule.add": { shape: "command"; params: RuleAdd; reply: RuleId };
  "rule.edit": { shape: "command"; params: RuleEdit; reply: null };
  "rule.draft": { shape: "command"; params: RuleRef; reply: VersionId };
  "rule.discard": { shape: "command"; params: RuleRef; reply: null };
  "rule.consent": { shape: "command"; params: VersionRef; reply: null };
  "rule.takeBack": { shape: "command"; params: VersionRef; reply: null };
  "rule.inForce": { shape: "command"; params: RuleInForce; reply: null };
  "rule.retire": { shape: "command"; params: RuleRef; reply: null };
  "rule.review": { shape: "command"; params: ReviewSet; reply: null };
  "rule.hitPolicy": { shape: "command"; params: HitPolicySet; reply: null };
  "rule.column.add": { shape: "command"; params: RuleColumnAdd; reply: ColumnId };
  "rule.column.move": { shape: "command"; params: RuleColumnMove; reply: null };
  "rule.column.remove": { shape: "command"; params: RuleColumnRef; reply: null };
  "rule.comment.add": { shape: "command"; params: CommentAdd; reply: CommentId };
  "rule.comment.edit": { shape: "command"; params: CommentEdit; reply: null };
  "rule.comment.move": { shape: "command"; params: CommentMove; reply: null };
  "rule.comment.remove": { shape: "command"; params: CommentRef; reply: null };
  "rule.rows.add": { shape: "command"; params: RowsAdd; reply: Array<RowId> };
  "rule.rows.move": { shape: "command"; params: RowsMove; reply: null };
  "rule.rows.remove": { shape: "command"; params: RowsRemove; reply: null };
  "rule.cells": { shape: "command"; params: CellsSet; reply: null };
  "rule.paste": { shape: "command"; params: RowsPaste; reply: Array<RowId> };
  "rule.impossible.add": { shape: "command"; params: ImpossibleAdd; reply: string };
  "rule.impossible.remove": { shape: "command"; params: ImpossibleRef; reply: null };
  "rule.test.add": { shape: "command"; params: TestAdd; reply: TestId };
  "rule.test.edit": { shape: "command"; params: TestEdit; reply: null };
  "rule.test.remove": { shape: "command"; params: TestRef; reply: null };
  "exemption.add": { shape: "command"; params: ExemptionAdd; reply: ExemptionId };
  "exemption.remove": { shape: "command"; params: ExemptionRef; reply: null };
  "settlement.ask": { shape: "command"; params: SettleAsk; reply: CardId };
  "desk": { shape: "query"; params: DeskShow; reply: Desk };
  "desk.case": { shape: "query"; params: DeskAsk; reply: DeskCase };
  "rule.use": { shape: "command"; params: RuleUse; reply: UseId };
  "rule.use.takeBack": { shape: "command"; params: UseRef; reply: null };
  "rule.exceptions": { shape: "query"; params: VersionRef; reply: Array<RowExceptions> };
  "rule.propose": { shape: "command"; params: UseRef; reply: RowProposed };
  "rule.whatIf": { shape: "query"; params: VersionRef; reply: RuleWhatIf };
  "statements": { shape: "query"; params: NoParams; reply: Array<KnowledgeStatement> };
  "statement.add": { shape: "command"; params: StatementAdd; reply: StatementId };
  "statement.edit": { shape: "command"; params: StatementEdit; reply: null };
  "statement.verify": { shape: "command"; params: StatementRef; reply: null };
  "statement.remove": { shape: "command"; params: StatementRef; reply: null };
  "statement.ask": { shape: "command"; params: StatementAsk; reply: CardId };
  "outcomes": { shape: "query"; params: OutcomesShow; reply: Array<Outcome> };
  "outcome.show": { shape: "query"; params: OutcomeRef; reply: Outcome };
  "outcome.groups": { shape: "query"; params: GroupsShow; reply: Groups };
  "outcome.voices": { shape: "query"; params: VoicesShow; reply: Voices };
  "outcome.add": { shape: "command"; params: OutcomeAdd; reply: OutcomeId };
  "outcome.define": { shape: "command"; params: OutcomeDefine; reply: null };
  "measures.retired": { shape: "query"; params: RetiredShow; reply: Array<RetiredMeasure> };
  "measure.ofTheTalk": { shape: "query"; params: MeasureName; reply: Quarantined | null };
  "measure.retire": { shape: "command"; params: MeasureRetire; reply: RetiredId };
  "measure.forget": { shape: "command"; params: RetiredRef; reply: null };
  "outcome.edit": { shape: "command"; params: OutcomeEdit; reply: null };
  "outcome.remove": { shape: "command"; params: OutcomeRef; reply: null };
  "outcome.points": { shape: "command"; params: PointsSet; reply: null };
  "outcome.rebase": { shape: "command"; params: RebaseSet; reply: null };
  "outcome.note": { shape: "command"; params: NoteAdd; reply: string };
  "outcome.note.remove": { shape: "command"; params: NoteRef; reply: null };
  "imports": { shape: "query"; params: NoParams; reply: Array<ImportItem> };
  "import.understand": { shape: "session"; params: LogFile; reply: LogUnderstood };
  "import.preview": { shape: "session"; params: LogMapped; reply: ImportPreview };
  "job.cancel": { shape: "session"; params: NoParams; reply: null };
  "import.run": { shape: "job"; params: ImportRun; reply: ImportReport };
  "import.remove": { shape: "command"; params: ImportRef; reply: null };
  "import.topics": { shape: "query"; params: ImportRef; reply: ImportTopics };
  "key.show": { shape: "query"; params: NoParams; reply: CustomerKey };
  "key.forget": { shape: "command"; params: NoParams; reply: null };
  "mappings": { shape: "query"; params: NoParams; reply: Array<MappingItem> };
  "mapping.rename": { shape: "command"; params: MappingRename; reply: null };
  "mapping.remove": { shape: "command"; params: MappingRef; reply: null };
  "retros": { shape: "query"; params: RetrosShow; reply: Array<RetroItem> };
  "retro.show": { shape: "query"; params: RetroRef; reply: Retro };
  "retro.evidence": { shape: "query"; params: RetroRef; reply: RetroEvidence };
  "retro.formats": { shape: "query"; params: RetrosShow; reply: Array<RetroKeptFormat> };
  "retro.format.add": { shape: "command"; params: RetroFormatAdd; reply: RetroFormatId };
  "retro.format.remove": { shape: "command"; params: RetroFormatRef; reply: null };
  "retro.begin": { shape: "command"; params: RetroBegin; reply: RetroId };
  "retro.seats": { shape: "command"; params: RetroSeats; reply: null };
  "retro.go": { shape: "command"; params: RetroGo; reply: null };
  "retro.goOn": { shape: "command"; params: RetroRef; reply: null };
  "retro.timer": { shape: "command"; params: RetroTimerSet; reply: null };
  "retro.close": { shape: "command"; params: RetroRef; reply: null };
  "retro.erase": { shape: "command"; params: RetroRef; reply: null };
  "retro.note.hide": { shape: "command"; params: RetroNoteAdd; reply: RetroNoteId };
  "retro.note.takeBack": { shape: "command"; params: RetroNoteRef; reply: null };
  "retro.handOn": { shape: "command"; params: RetroRef; reply: null };
  "retro.reveal": { shape: "command"; params: RetroUncover; reply: Retro };
  "retro.notes.open": { shape: "command"; params: RetroNotesAdd; reply: Array<RetroNoteId> };
  "retro.notes.move": { shape: "command"; params: RetroNoteMove; reply: null };
  "retro.note.remove": { shape: "command"; params: RetroNoteRef; reply: null };
  "retro.theme.add": { shape: "command"; params: RetroThemeAdd; reply: RetroThemeId };
  "retro.theme.rename": { shape: "command"; params: RetroThemeRename; reply: null };
  "retro.theme.merge": { shape: "command"; params: RetroThemeMerge; reply: null };
  "retro.theme.remove": { shape: "command"; params: RetroThemeRef; reply: null };
  "retro.votes.begin": { shape: "command"; params: RetroRef; reply: null };
  "retro.vote": { shape: "command"; params: RetroVote; reply: null };
  "retro.votes.show": { shape: "command"; params: RetroUncover; reply: null };
  "retro.attempt.add": { shape: "command"; params: RetroAttemptAdd; reply: RetroAttemptId };
  "retro.attempt.remove": { shape: "command"; params: RetroAttemptRef; reply: null };
  "rhythms": { shape: "query"; params: RhythmsShow; reply: Array<Rhythm> };
  "rhythm.calendar": { shape: "query"; params: RhythmsShow; reply: string };
  "rhythm.add": { shape: "command"; params: RhythmAdd; reply: RhythmId };
  "rhythm.edit": { shape: "command"; params: RhythmEdit; reply: null };
  "rhythm.remove": { shape: "command"; params: RhythmRef; reply: null };
  "pulses": { shape: "query"; params: PulsesShow; reply: Pulses };
  "pulse.begin": { shape: "command"; params: PulseBegin; reply: PulseId };
  "pulse.answer": { shape: "command"; params: PulseAnswer; reply: null };
  "pulse.show": { shape: "command"; params: PulseRef; reply: null };
  "pulse.end": { shape: "command"; params: PulseRef; reply: null };
  "pulse.erase": { shape: "command"; params: PulseRef; reply: null };
  "search": { shape: "query"; params: SearchAsk; reply: Array<Hit> };
  "boards": { shape: "query"; params: NoParams; reply: Array<BoardItem> };
  "board.show": { shape: "query"; params: BoardRef; reply: Board };
  "board.part": { shape: "query"; params: BoardPartShow; reply: BoardPart };
  "board.standUp": { shape: "query"; params: BoardRef; reply: CardId | null };
  "board.standUp.at": { shape: "command"; params: StandUpAt; reply: null };
  "board.away": { shape: "query"; params: BoardRef; reply: Array<AwayCard> };
  "flow.show": { shape: "query"; params: FlowShow; reply: BoardFlow };
  "flow.forecast": { shape: "query"; params: FlowForecast; reply: Forecast };
  "board.add": { shape: "command"; params: BoardAdd; reply: BoardId };
  "board.edit": { shape: "command"; params: BoardEdit; reply: null };
  "board.move": { shape: "command"; params: BoardMove; reply: null };
  "board.archive": { shape: "command"; params: BoardArchive; reply: null };
  "board.filters": { shape: "query"; params: FiltersShow; reply: Array<KeptFilter> };
  "board.filter.rename": { shape: "command"; params: FilterRename; reply: null };
  "board.filter.keep": { shape: "command"; params: FilterKeep; reply: BoardFilterId };
  "board.filter.remove": { shape: "command"; params: FilterRef; reply: null };
  "column.add": { shape: "command"; params: ColumnAdd; reply: BoardColumnId };
  "column.edit": { shape: "command"; params: ColumnEdit; reply: null };
  "column.move": { shape: "command"; params: ColumnMove; reply: null };
  "column.remove": { shape: "command"; params: ColumnRef; reply: null };
  "card.add": { shape: "command"; params: CardAdd; reply: CardId };
  "card.edit": { shape: "command"; params: CardEdit; reply: null };
  "card.move": { shape: "command"; params: CardMove; reply: null };
  "card.block": { shape: "command"; params: CardBlock; reply: null };
  "card.unblock": { shape: "command"; params: CardRefs; reply: null };
  "card.trash": { shape: "command"; params: CardRefs; reply: null };
  "card.restore": { shape: "command"; params: CardRefs; reply: null };
  "card.show": { shape: "query"; params: CardRef; reply: CardDetail };
  "card.archive": { shape: "command"; params: CardArchive; reply: null };
  "card.label": { shape: "command"; params: CardLabelSet; reply: null };
  "card.checklist.add": { shape: "command"; params: ChecklistAdd; reply: Array<ChecklistItemId> };
  "card.checklist.edit": { shape: "command"; params: ChecklistEdit; reply: null };
  "card.checklist.move": { shape: "command"; params: ChecklistMove; reply: null };
  "card.checklist.remove": { shape: "command"; params: ChecklistRef; reply: null };
  "experiment.plan": { shape: "query"; params: ExperimentPlanAsk; reply: ExperimentPlan };
  "experiment.show": { shape: "query"; params: CardRef; reply: Experiment };
  "experiments": { shape: "query"; params: ExperimentsShow; reply: Array<ExperimentItem> };
  "experiment.watch": { shape: "command"; params: ExperimentWatch; reply: null };
  "experiment.end": { shape: "command"; params: ExperimentEnd; reply: null };
  "card.link": { shape: "command"; params: LinkAdd; reply: LinkId };
  "card.unlink": { shape: "command"; params: LinkRef; reply: null };
  "card.comment.add": { shape: "command"; params: CardCommentAdd; reply: CardCommentId };
  "card.comment.edit": { shape: "command"; params: CardCommentEdit; reply: null };
  "card.comment.remove": { shape: "command"; params: CardCommentRef; reply: null };
  "labels": { shape: "query"; params: LabelsShow; reply: Array<Label> };
  "label.add": { shape: "command"; params: LabelAdd; reply: LabelId };
  "label.edit": { shape: "command"; params: LabelEdit; reply: null };
  "label.remove": { shape: "command"; params: LabelRef; reply: null };
  "ask.add": { shape: "command"; params: AskAdd; reply: CardId };
  "ask.answer": { shape: "command"; params: AskAnswer; reply: null };
  "ask.withdraw": { shape: "command"; params: CardRef; reply: null };
  "card.initials": { shape: "command"; params: CardInitials; reply: null };
  "attachment.add": { shape: "command"; params: AttachmentAdd; reply: AttachmentId };
  "attachment.remove": { shape: "command"; params: AttachmentRef; reply: null };
  "attachment.save": { shape: "session"; params: AttachmentSave; reply: null };
  "templates": { shape: "query"; params: TemplatesShow; reply: Array<CardTemplate> };
  "template.keep": { shape: "command"; params: CardRef; reply: TemplateId };
  "template.use": { shape: "command"; params: TemplateUse; reply: CardId };
  "template.remove": { shape: "command"; params: TemplateRef; reply: null };
  "board.look": { shape: "query"; params: BoardFile; reply: BoardFilePreview };
  "board.bringIn": { shape: "command"; params: BoardBringIn; reply: Array<BoardId> };
  "board.save": { shape: "session"; params: BoardSave; reply: null };
}

/** The commands among them, for whoever has to tell them apart while running. */
export const COMMANDS: ReadonlySet<keyof Methods> = new Set<keyof Methods>([
  "workspace.rename",
  "undo",
  "redo",
  "team.add",
  "team.edit",
  "team.remove",
  "unit.add",
  "unit.edit",
  "unit.remove",
  "person.add",
  "person.edit",
  "person.erase",
  "journey.add",
  "journey.edit",
  "journey.remove",
  "journey.takePart",
  "stage.add",
  "stage.edit",
  "stage.move",
  "stage.remove",
  "touchpoint.add",
  "touchpoint.edit",
  "touchpoint.remove",
  "term.add",
  "term.edit",
  "term.remove",
  "answer.set",
  "answer.remove",
  "frame.draft",
  "frame.discard",
  "frame.publish",
  "frame.withdraw",
  "frame.answer",
  "frame.reply",
  "frame.edit",
  "guardrail.add",
  "guardrail.edit",
  "watched.add",
  "watched.edit",
  "principle.add",
  "principle.edit",
  "wanted.add",
  "wanted.edit",
  "area.add",
  "area.edit",
  "frame.remove",
  "consent.begin",
  "consent.edit",
  "consent.question.add",
  "consent.question.edit",
  "consent.ask",
  "consent.people",
  "consent.react",
  "consent.open",
  "consent.decide",
  "consent.rest",
  "consent.adopt",
  "consent.withdraw",
  "consent.erase",
  "agreement.review",
  "agreement.end",
  "proposal.add",
  "proposal.settle",
  "dmn.import",
  "rule.add",
  "rule.edit",
  "rule.draft",
  "rule.discard",
  "rule.consent",
  "rule.takeBack",
  "rule.inForce",
  "rule.retire",
  "rule.review",
  "rule.hitPolicy",
  "rule.column.add",
  "rule.column.move",
  "rule.column.remove",
  "rule.comment.add",
  "rule.comment.edit",
  "rule.comment.move",
  "rule.comment.remove",
  "rule.rows.add",
  "rule.rows.move",
  "rule.rows.remove",
  "rule.cells",
  "rule.paste",
  "rule.impossible.add",
  "rule.impossible.remove",
  "rule.test.add",
  "rule.test.edit",
  "rule.test.remove",
  "exemption.add",
  "exemption.remove",
  "settlement.ask",
  "rule.use",
  "rule.use.takeBack",
  "rule.propose",
  "statement.add",
  "statement.edit",
  "statement.verify",
  "statement.remove",
  "statement.ask",
  "outcome.add",
  "outcome.define",
  "measure.retire",
  "measure.forget",
  "outcome.edit",
  "outcome.remove",
  "outcome.points",
  "outcome.rebase",
  "outcome.note",
  "outcome.note.remove",
  "import.remove",
  "key.forget",
  "mapping.rename",
  "mapping.remove",
  "retro.format.add",
  "retro.format.remove",
  "retro.begin",
  "retro.seats",
  "retro.go",
  "retro.goOn",
  "retro.timer",
  "retro.close",
  "retro.erase",
  "retro.note.hide",
  "retro.note.takeBack",
  "retro.handOn",
  "retro.reveal",
  "retro.notes.open",
  "retro.notes.move",
  "retro.note.remove",
  "retro.theme.add",
  "retro.theme.rename",
  "retro.theme.merge",
  "retro.theme.remove",
  "retro.votes.begin",
  "retro.vote",
  "retro.votes.show",
  "retro.attempt.add",
  "retro.attempt.remove",
  "rhythm.add",
  "rhythm.edit",
  "rhythm.remove",
  "pulse.begin",
  "pulse.answer",
  "pulse.show",
  "pulse.end",
  "pulse.erase",
  "board.standUp.at",
  "board.add",
  "board.edit",
  "board.move",
  "board.archive",
  "board.filter.rename",
  "board.filter.keep",
  "board.filter.remove",
  "column.add",
  "column.edit",
  "column.move",
  "column.remove",
  "card.add",
  "card.edit",
  "card.move",
  "card.block",
  "card.unblock",
  "card.trash",
  "card.restore",
  "card.archive",
  "card.label",
  "card.checklist.add",
  "card.checklist.edit",
  "card.checklist.move",
  "card.checklist.remove",
  "experiment.watch",
  "experiment.end",
  "card.link",
  "card.unlink",
  "card.comment.add",
  "card.comment.edit",
  "card.comment.remove",
  "label.add",
  "label.edit",
  "label.remove",
  "ask.add",
  "ask.answer",
  "ask.withdraw",
  "card.initials",
  "attachment.add",
  "attachment.remove",
  "template.keep",
  "template.use",
  "template.remove",
  "board.bringIn",
]);

/** Those among them that may take long to answer, so that nobody should wait for them. */
export const LONG: ReadonlySet<keyof Methods> = new Set<keyof Methods>([
  "term.check",
  "answer.check",
  "frame.breaking",
  "rule.prove",
  "rule.contradictions",
  "rule.batch",
  "rule.batch.save",
]);
