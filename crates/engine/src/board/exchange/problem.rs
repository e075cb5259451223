//! What is said about a file with boards: why it is not taken in, what is wrong in it, what does not come along.

use serde::Serialize;
use ts_rs::TS;

/// Which program wrote a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BoardFormat {
    /// This one.
    Spielraum,
    /// Trello, its JSON export.
    Trello,
    /// Kanri, one board or all of them.
    Kanri,
    /// Focalboard, an archive or its lines.
    Focalboard,
    /// Jira, its CSV export.
    Jira,
    /// Any program that writes tables: CSV or a workbook.
    Table,
}

/// Why no board is taken from a file.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum BoardProblem {
    /// More than is read, in MiB.
    TooLarge { limit: u32 },
    /// It is neither a table nor the export of a program that is known.
    Unknown,
    /// It begins like JSON and is none, from this line on.
    NotJson { line: u32 },
    /// Another Spielraum wrote it, in a form that this one does not know.
    Newer { version: u32 },
    /// More cards than a board is brought in with.
    TooManyCards { limit: u32 },
    /// An archive cannot be taken apart.
    Damaged,
    /// A table has no column with titles.
    NoTitles { there: Vec<String> },
    /// There is no board in it.
    NoBoard,
    /// It was changed since it was looked at.
    Changed,
    /// So many things in it are wrong, the first in this line (0 where there is but one), and nobody said that they shall be left out.
    Faulty { count: u32, line: u32 },
}

/// Where in a file something stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct At {
    /// The line, from 1; 0 where it says nothing, because all of the file stands in one.
    pub line: u32,
    /// What is called so there; empty when it has no name.
    pub name: String,
}

impl At {
    /// A line of which nothing else is known.
    pub(super) fn line(line: u32) -> Self {
        Self { line, name: String::new() }
    }
}

/// What is wrong in a file. It cannot come in as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BoardFault {
    /// Where.
    pub at: At,
    /// What.
    pub fault: Fault,
}

/// Something wrong.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Fault {
    /// It cannot be read.
    Unreadable,
    /// A quotation mark is opened in its line that nothing closes.
    OpenQuote,
    /// It has more or fewer cells than the header of the table.
    OtherCells { cells: u32, columns: u32 },
    /// It has no id to be referred to by.
    NoId,
    /// It has the id of something before it.
    SameId { id: String },
    /// It has no title.
    NoTitle,
    /// A card stands in a column that is not in the file.
    UnknownColumn { id: String },
    /// A text is longer than fits, both in characters.
    TooLong { field: &'static str, limit: u32, length: u32 },
    /// It belongs to a card that is not in the file.
    UnknownCard { id: String },
    /// Cards wait on each other, or lie in each other, in a circle: these, in order.
    Circle { cards: Vec<String> },
    /// It names a file that does not stand in this one.
    UnknownFile { name: String },
}

/// What does not come along, or comes otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BoardRemark {
    /// What.
    pub remark: Remark,
    /// How often.
    pub count: u32,
    /// Where, the first ones.
    pub places: Vec<RemarkPlace>,
}

/// A place of which something is remarked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RemarkPlace {
    /// Where.
    pub at: At,
    /// What stands there and does not come along, as it is written; empty where that says nothing more.
    pub text: String,
}

/// Something that does not come along, or comes otherwise.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Remark {
    /// Members, assignees, authors. They are never kept.
    People,
    /// A column or field that cards do not have here.
    Field { name: String },
    /// A value of the field that makes the columns which is gone there: its cards come into the column of those without any.
    ColumnGone { name: String },
    /// A file that is only referred to: its address stands in the description.
    FileElsewhere,
    /// A file that is larger than what hangs on a card may be.
    FileTooLarge { name: String },
    /// A file that is said to be there and is not.
    FileMissing { name: String },
    /// A title was longer than fits; the whole stands in the description.
    TitleCut,
    /// Cards of a list that was put away there lie in the archive.
    ListPutAway { name: String },
    /// Cards that are only templates there.
    Template,
    /// The name of a checklist: a card has one here, which has none.
    ChecklistName { name: String },
    /// Comments that cards have there and that are not in the file.
    CommentsMissing,
    /// Links with cards that are not in the file.
    LinkElsewhere,
    /// A day that can be read in two ways, or not at all.
    UnclearDay { name: String },
    /// A kind of cards that there is not here: they come as improvements.
    UnknownKind { name: String },
    /// It is known nowhere in this workspace, so that cards come without it.
    UnknownStage { name: String },
    /// As above.
    UnknownOutcome { name: String },
    /// As above.
    UnknownTeam { name: String },
    /// A sheet of a workbook that is not read: one sheet is one board.
    SheetLeftOut { name: String },
    /// A team asks for it here already, so that it is asked for twice.
    AskedAlready,
    /// When work on finished cards began is not in the file, so they count in no figure.
    NoTimes,
    /// Cards wait on each other in a circle. They come as they are.
    Circle,
}
