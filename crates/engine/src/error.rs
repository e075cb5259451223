//! "Rejected" is a normal answer of the domain, with the facts; "broken" is what should not have happened. The words for both
//! are in the message files.

use serde::Serialize;
use spielraum_domain::consent::Refused as ConsentRefused;
use spielraum_domain::outcome::Quarantined;
use spielraum_domain::pulse::Refused as PulseRefused;
use spielraum_domain::retro::Refused;
use spielraum_domain::term::{Ordered, TermProblem};
use ts_rs::TS;

use crate::board::BoardProblem;
use crate::import::LogProblem;
use crate::party::PartyNamed;
use crate::rule::DmnProblem;
use crate::{Op, TeamId};

/// What an engine call answers.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a call did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A normal "no".
    #[error("rejected: {0:?}")]
    Rejected(Rejection),
    /// Something that should not have happened; nothing was changed.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl From<Rejection> for Error {
    fn from(rejection: Rejection) -> Self {
        Self::Rejected(rejection)
    }
}

impl From<ConsentRefused> for Rejection {
    fn from(why: ConsentRefused) -> Self {
        Self::Consent { why }
    }
}

impl From<PulseRefused> for Error {
    fn from(why: PulseRefused) -> Self {
        Rejection::Pulse { why }.into()
    }
}

impl From<Refused> for Error {
    fn from(why: Refused) -> Self {
        Rejection::RetroRefused { why }.into()
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Broken(error.into())
    }
}

/// A normal "no": nothing was changed, and the facts say why. Each has its words in `locales/*/errors.ftl`.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Rejection {
    /// A text that must say something is empty.
    Empty { field: &'static str },
    /// A text is longer than its limit, both in characters.
    TooLong { field: &'static str, limit: u32, length: u32 },
    /// Another one of this kind has the name already.
    NameTaken { name: String },
    /// A card cannot be linked to itself, and a team asks nothing of itself.
    LinkedToItself,
    /// The thing belongs to another team.
    NotYours { owner: TeamId },
    /// Only managers set the frame.
    ManagersOnly,
    /// Only a team does this; managers can propose.
    TeamsOnly,
    /// What the request names is not there (any more).
    NotFound { kind: &'static str },
    /// Others still stand on it, so it cannot go.
    StillUsed { kind: &'static str, by: &'static str, count: u32 },
    /// Spreadsheets hold neither so many rows nor so long a cell.
    TooLargeForSpreadsheet,
    /// Formulas of so many rules in force say a term by its name.
    NamedInFormulas { count: u32 },
    /// A value is outside what the field can hold.
    OutOfRange { field: &'static str },
    /// A bound lies between two steps of its term: rules would be held against another value than the one that stands there.
    BetweenSteps { field: &'static str, step: Ordered },
    /// A number that is set has more digits than anybody reads, and than are kept exactly.
    TooManyDigits { field: &'static str, limit: u32 },
    /// The values of a term contradict themselves.
    FaultyTerm { problem: TermProblem },
    /// It counts another thing, so it is another outcome and no version of this one.
    AnotherOutcome,
    /// It does not measure the talk, so it is not retired here.
    NotOfTheTalk { name: String },
    /// It measures the talk and not what customers experience, so it is no outcome.
    NoOutcome { measure: Quarantined },
    /// The version is in force or retired, so its text is bound.
    NotADraft,
    /// There is a draft already; it is continued, not begun again.
    DraftExists,
    /// The version is not in force, so it answers nothing.
    NotInForce,
    /// The row does not answer a case with these inputs.
    RowDoesNotAnswer,
    /// An exception says the same as the row.
    SameAsTheRow,
    /// An exception lies outside this guardrail.
    OutsideTheFrame { name: String },
    /// The rule cannot come into force yet: what the proof still shows.
    ProofOpen {
        gaps: u32,
        overlaps: u32,
        violated: u32,
        unreadable: u32,
        silent: u32,
        contradictions: u32,
        /// What could be neither proved nor refuted.
        unproved: u32,
    },
    /// The proof of the rule was not done after so many seconds, and had shown nothing by then.
    ProofTooLong { seconds: u32 },
    /// The rule hangs on itself over these others, itself first: none of them decides anything.
    Circle { topics: Vec<String> },
    /// Another rule of the team is in force on this topic.
    TopicTaken { topic: String },
    /// The team meets for the same at that time already, on a day of these.
    MeetsAlready { title: String, time: String },
    /// This very text is agreed already.
    AgreedAlready,
    /// A consent round about it is under way: it is finished or withdrawn first.
    RoundRunning,
    /// An experiment that does not say yet what is expected.
    NothingExpected,
    /// What people had said before it was shown went with another run of the program.
    AnswersLost,
    /// In a consent round this cannot happen now.
    Consent { why: ConsentRefused },
    /// The version is not where the act could begin: asked already, in force, retired.
    WrongState,
    /// The other team was asked already and has not answered yet.
    AlreadyAsked,
    /// The team has no board that a card could be put on.
    NoBoard { team: TeamId },
    /// Another team asks for it and has no reply yet: until then the card neither leaves the board nor becomes something else.
    AskWithoutReply,
    /// Who asked for it has taken it back, and only they ask anew.
    AskTakenBack,
    /// By when an ask is needed is for the team to say that asks.
    AskersDay,
    /// What is asked is said in the words of the team that asks.
    AskersWords,
    /// What was asked stays as it stood when the other team replied to it.
    AskReplied,
    /// A team keeps one board at least.
    LastBoard,
    /// A day was named that has passed.
    DayHasPassed,
    /// The day of the version has come: what is in force is changed by a new draft, and not withdrawn.
    InForceAlready,
    /// The version is neither announced nor in force, or the answer is no objection.
    NothingToAnswer,
    /// The day by which an objection shall be answered lies too far away: this one is the last.
    TooLateToAnswer { latest: String },
    /// A file tells its cases apart in another way than the import that it shall bring up to date: none would be known.
    CasesToldOtherwise,
    /// The proposal was taken up, declined or withdrawn already.
    SettledAlready,
    /// It does not happen now in a retrospective, and why.
    RetroRefused { why: Refused },
    /// As many things as leave a retrospective are tried already.
    EnoughAttempts { limit: u32 },
    /// In a pulse this cannot happen now.
    Pulse { why: PulseRefused },
    /// A pulse was shown this week; the next one can begin from this day on.
    PulseThisWeek { from: String },
    /// The history has no step to take back.
    NothingToUndo,
    /// The history has no step to do again.
    NothingToRedo,
    /// The last act binds others and has its own counter-act; undo stops there.
    UndoStopsHere { op: Op },
    /// The last act is another party's, and binds others; undo stops there, and the counter-act is theirs.
    UndoBindsTheirs { op: Op, whose: PartyNamed },
    /// The last step is another party's; undo stops there.
    UndoIsTheirs { op: Op, whose: PartyNamed },
    /// The workspace is open for reading only.
    ReadOnly { why: ReadOnlyBecause },
    /// The file is not a workspace.
    NotAWorkspace { path: String },
    /// A workspace lies where a file was to be saved, or what belongs to one.
    IsWorkspace { path: String },
    /// Another process has the workspace open.
    OpenElsewhere { path: String },
    /// There is nothing at the path.
    NoSuchFile { path: String },
    /// A folder stands where a file is asked for.
    IsAFolder { path: String },
    /// A pipe, a device or a socket stands where a file is asked for.
    NotAFile { path: String },
    /// The folder is not there.
    NoSuchFolder { path: String },
    /// The folder or file does not take writing.
    FolderReadOnly { path: String },
    /// Something is there already and is not overwritten.
    FileExists { path: String },
    /// A service log cannot be read at all.
    UnreadableLog { path: String, problem: LogProblem },
    /// A DMN file is not taken in.
    UnreadableDmn { path: String, problem: DmnProblem },
    /// A board in a file is not taken in.
    UnreadableBoard { path: String, problem: BoardProblem },
    /// A file is larger than what hangs on a card may be; both in bytes.
    AttachmentTooLarge { name: String, limit: u32, size: u64 },
    /// The outcome is computed from a log; figures are not entered by hand.
    ComputedOutcome,
    /// The person asked for it to stop; nothing was kept.
    Cancelled,
}

/// Why a workspace is only read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReadOnlyBecause {
    /// A newer Spielraum wrote it.
    Newer,
    /// The file or its folder does not take writing.
    Protected,
}

/// What should not have happened. Nothing was changed; the detail is for whoever mends it.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// SQLite could not do its work.
    #[error("storage: {0}")]
    Storage(rusqlite::Error),
    /// The disk has no room.
    #[error("the disk is full")]
    DiskFull,
    /// The file's own check found damage.
    #[error("damaged: {detail}")]
    Damaged { detail: String, backup: Backup },
    /// A migration did not go through; the file is as it was.
    #[error("migration: {0}")]
    Migration(String),
    /// Reading or writing a file failed.
    #[error("{path}: {source}")]
    File { path: String, source: std::io::Error },
    /// A defect of ours.
    #[error("defect: {0}")]
    Defect(String),
}

impl From<std::io::Error> for Error {
    /// Of what is put aside in files without a name.
    fn from(source: std::io::Error) -> Self {
        match source.kind() {
            std::io::ErrorKind::StorageFull => Broken::DiskFull.into(),
            _ => Broken::File { path: std::env::temp_dir().display().to_string(), source }.into(),
        }
    }
}

/// A backup of a damaged file.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Backup {
    /// The newest of those that lie beside the file.
    Beside { file: String },
    /// None is known.
    Unknown,
}

impl Broken {
    /// Damage, where nobody has looked for a backup.
    pub(crate) fn damaged(detail: impl ToString) -> Self {
        Self::Damaged { detail: detail.to_string(), backup: Backup::Unknown }
    }
}

impl From<rusqlite::Error> for Broken {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::DiskFull,
            Some(rusqlite::ErrorCode::DatabaseCorrupt) => Self::damaged(error),
            _ => Self::Storage(error),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Broken::Defect(error.to_string()).into()
    }
}
