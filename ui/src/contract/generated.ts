// Generated from crates/contract by `script/contract`; do not edit.

export type Access = { "kind": "readWrite" } | { "kind": "readOnly", 
/**
 * The reason.
 */
why: ReadOnlyBecause, };

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

export type Blocked = { 
/**
 * The reason.
 */
reason: string, 
/**
 * The team it waits on.
 */
team: TeamId | null, 
/**
 * Whom or what it waits on, when that is no team of the workspace.
 */
on: string | null, 
/**
 * For how many days.
 */
days: number, };

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

export type BoardId = string;

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
team: TeamId, };

export type BoardRef = { id: BoardId, };

export type BrokenCode = { "code": "storage", detail: string, } | { "code": "diskFull" } | { "code": "damaged", detail: string, } | { "code": "migration", detail: string, } | { "code": "file", path: string, detail: string, } | { "code": "defect", detail: string, } | { "code": "badRequest", detail: string, };

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
description: string, 
/**
 * The stage it belongs to.
 */
stage: StageId | null, 
/**
 * The outcome it serves.
 */
outcome: OutcomeId | null, 
/**
 * That outcome's name.
 */
outcomeName: string | null, 
/**
 * The team that asks for it.
 */
asker: TeamId | null, 
/**
 * The day it is due, or needed by.
 */
due: string | null, 
/**
 * The day an experiment began.
 */
begun: string | null, 
/**
 * The day an experiment is looked at.
 */
lookAt: string | null, 
/**
 * What stops an experiment early.
 */
stopWhen: string, 
/**
 * Why it does not go on.
 */
blocked: Blocked | null, 
/**
 * For how many days work on it has been going on; nothing before it began.
 */
age: number | null, 
/**
 * The day it was finished.
 */
finished: string | null, 
/**
 * Whom to ask; initials of people, while it is open.
 */
initials: Array<string>, };

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

export type CardBlock = { 
/**
 * Which.
 */
id: CardId, 
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
on?: string, };

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
stopWhen?: string, };

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

export type Channel = "letter" | "email" | "phone" | "chat" | "bot" | "web" | "app" | "message" | "visit";

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
 * A new agreement.
 */
policy?: string, 
/**
 * A new limit, or none.
 */
limit?: number | null, };

export type ColumnMove = { 
/**
 * Which.
 */
id: BoardColumnId, 
/**
 * The column it comes before; at the end when left out.
 */
before?: BoardColumnId, };

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

export type DoctorVisit = { keep: boolean, };

export type Flow = { 
/**
 * Cards finished in each of the last weeks, oldest first; the running week is left out.
 */
finished: Array<WeekCount>, 
/**
 * The number of days in which 85 of 100 finished cards were done; nothing below ten finished cards.
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
 * How many of them wait on somebody else.
 */
waiting: number, };

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

export type Nothing = Record<string, never>;

export type Op = "workspaceBegin" | "workspaceEdit" | "unitAdd" | "unitEdit" | "unitRemove" | "teamAdd" | "teamEdit" | "teamRemove" | "peopleEdit" | "journeyAdd" | "journeyEdit" | "journeyRemove" | "journeyTakePart" | "stageAdd" | "stageEdit" | "stageMove" | "stageRemove" | "touchpointAdd" | "touchpointEdit" | "touchpointRemove" | "termAdd" | "termEdit" | "termRemove" | "frameDraft" | "frameEdit" | "frameDiscard" | "framePublish" | "ruleAdd" | "ruleEdit" | "ruleRemove" | "ruleDraft" | "ruleColumn" | "ruleRowAdd" | "ruleCell" | "ruleRowMove" | "ruleRowRemove" | "ruleImpossible" | "ruleInForce" | "ruleRetire" | "outcomeAdd" | "outcomeEdit" | "outcomeRemove" | "outcomePoint" | "outcomeRebase" | "outcomeNote" | "import" | "importRemove" | "boardAdd" | "boardEdit" | "columnAdd" | "columnEdit" | "columnMove" | "columnRemove" | "cardAdd" | "cardEdit" | "cardMove" | "cardBlock" | "cardUnblock" | "cardTrash" | "cardRestore";

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

export type OutcomeId = string;

export type Party = { "team": TeamId } | { "managers": UnitId };

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
 * The teams from now on.
 */
teams?: Array<TeamId>, };

export type PersonId = string;

export type PersonRef = { 
/**
 * Which.
 */
id: PersonId, };

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

export type ReadOnlyBecause = "newer" | "protected";

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

export type RejectedCode = Rejection | SessionRejection;

export type Rejection = { "code": "empty", field: string, } | { "code": "tooLong", field: string, limit: number, length: number, } | { "code": "nameTaken", name: string, } | { "code": "notYours", owner: TeamId, } | { "code": "managersOnly" } | { "code": "teamsOnly" } | { "code": "notFound", kind: string, } | { "code": "stillUsed", kind: string, by: string, count: number, } | { "code": "outOfRange", field: string, } | { "code": "notADraft" } | { "code": "draftExists" } | { "code": "proofOpen", gaps: number, overlaps: number, violated: number, unreadable: number, } | { "code": "nothingToUndo" } | { "code": "nothingToRedo" } | { "code": "undoStopsHere", op: Op, } | { "code": "readOnly", why: ReadOnlyBecause, } | { "code": "notAWorkspace", path: string, } | { "code": "openElsewhere", path: string, } | { "code": "noSuchFile", path: string, } | { "code": "noSuchFolder", path: string, } | { "code": "folderReadOnly", path: string, } | { "code": "fileExists", path: string, } | { "code": "cancelled" };

export type RuleId = string;

export type SessionRejection = { "code": "noWorkspace" } | { "code": "noParty" };

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

export type StepLabel = { 
/**
 * The act.
 */
op: Op, 
/**
 * Whether it binds others, so that undo stops there and says so.
 */
binds: boolean, };

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
short?: string, };

export type TeamId = string;

export type TeamRef = { 
/**
 * Which.
 */
id: TeamId, };

export type Theme = "system" | "light" | "dark";

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
parent: UnitId | null, };

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

export type Warning = { "kind": "synchronised", 
/**
 * The service's name.
 */
service: string, } | { "kind": "network", 
/**
 * The kind of file system.
 */
system: string, };

export type WeekCount = { 
/**
 * The ISO week's number.
 */
week: number, 
/**
 * How many.
 */
count: number, };

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

/** Every method of the contract: queries read, commands write on behalf of a party. */
export interface Methods {
  "app.state": { shape: "session"; params: Nothing; reply: AppState };
  "app.preferences": { shape: "session"; params: PreferencesSet; reply: null };
  "workspace.open": { shape: "session"; params: WorkspaceOpen; reply: WorkspaceInfo };
  "workspace.create": { shape: "session"; params: WorkspaceCreate; reply: WorkspaceInfo };
  "workspace.example": { shape: "session"; params: WorkspaceExample; reply: WorkspaceInfo };
  "workspace.close": { shape: "session"; params: Nothing; reply: null };
  "workspace.info": { shape: "query"; params: Nothing; reply: WorkspaceInfo };
  "workspace.doctor": { shape: "query"; params: DoctorVisit; reply: Health };
  "workspace.rename": { shape: "command"; params: WorkspaceRename; reply: null };
  "undo": { shape: "command"; params: Nothing; reply: StepLabel };
  "redo": { shape: "command"; params: Nothing; reply: StepLabel };
  "organisation": { shape: "query"; params: Nothing; reply: Organisation };
  "team.add": { shape: "command"; params: TeamAdd; reply: TeamId };
  "team.edit": { shape: "command"; params: TeamEdit; reply: null };
  "team.remove": { shape: "command"; params: TeamRef; reply: null };
  "unit.add": { shape: "command"; params: UnitAdd; reply: UnitId };
  "unit.edit": { shape: "command"; params: UnitEdit; reply: null };
  "unit.remove": { shape: "command"; params: UnitRef; reply: null };
  "people": { shape: "query"; params: Nothing; reply: Array<Person> };
  "person.add": { shape: "command"; params: PersonAdd; reply: PersonId };
  "person.edit": { shape: "command"; params: PersonEdit; reply: null };
  "person.erase": { shape: "command"; params: PersonRef; reply: null };
  "journeys": { shape: "query"; params: Nothing; reply: Array<JourneyItem> };
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
  "boards": { shape: "query"; params: Nothing; reply: Array<BoardItem> };
  "board.show": { shape: "query"; params: BoardRef; reply: Board };
  "board.add": { shape: "command"; params: BoardAdd; reply: BoardId };
  "column.add": { shape: "command"; params: ColumnAdd; reply: BoardColumnId };
  "column.edit": { shape: "command"; params: ColumnEdit; reply: null };
  "column.move": { shape: "command"; params: ColumnMove; reply: null };
  "column.remove": { shape: "command"; params: ColumnRef; reply: null };
  "card.add": { shape: "command"; params: CardAdd; reply: CardId };
  "card.edit": { shape: "command"; params: CardEdit; reply: null };
  "card.move": { shape: "command"; params: CardMove; reply: null };
  "card.block": { shape: "command"; params: CardBlock; reply: null };
  "card.unblock": { shape: "command"; params: CardRef; reply: null };
  "card.trash": { shape: "command"; params: CardRef; reply: null };
  "card.restore": { shape: "command"; params: CardRef; reply: null };
  "card.initials": { shape: "command"; params: CardInitials; reply: null };
}
