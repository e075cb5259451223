//! A board as it travels: complete in itself, without an identity of any workspace. It is the form of our own file, and what
//! the readers of other programs' files make.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::coming::Coming;
use super::elsewhere::PortableElsewhere;
use super::problem::{At, BoardFault, BoardFormat, BoardRemark, Fault, Remark, RemarkPlace};
use crate::board::labels::LabelColour;
use crate::board::{CardKind, ColumnRole};

/// How many places a remark names, and how many of those whose words are lost.
const PLACES: usize = 20;
const LOST: usize = 1_000;

/// A board. What is left out of the file is empty, none or false.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableBoard {
    pub name: String,
    #[serde(default)]
    pub columns: Vec<PortableColumn>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<PortableLabel>,
    #[serde(default)]
    pub cards: Vec<PortableCard>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<PortableLink>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<PortableElsewhere>,
    /// Since when it is laid aside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<String>,
    /// The bytes of files by their names in this board.
    #[serde(skip)]
    pub files: BTreeMap<String, Vec<u8>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct PortableColumn {
    /// What cards refer to it by.
    #[serde(default)]
    pub id: String,
    #[serde(default)]
    pub name: String,
    pub role: ColumnRole,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub policy: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip)]
    pub at: At,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableLabel {
    pub name: String,
    pub colour: LabelColour,
}

/// A card. Instants are RFC 3339.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct PortableCard {
    /// What links refer to it by.
    #[serde(default)]
    pub id: String,
    #[serde(default)]
    pub column: String,
    #[serde(default = "improvement")]
    pub kind: CardKind,
    #[serde(default)]
    pub title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<PortableStage>,
    /// By name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// By name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asker: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begun: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub look_at: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub stop_when: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expectation: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<PortableEnding>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub learned: String,
    /// By which outcomes an experiment is looked at, beside the one that it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub watched: Vec<PortableWatch>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<PortableBlock>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trashed: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declined: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checklist: Vec<PortableLine>,
    /// By name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<PortableComment>,
    /// Stretches of time in which it was blocked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<PortableBlock>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<PortableAttachment>,
    /// How it came from column to column, oldest first; the last is where it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<PortableMove>,
    /// How another program tells it, oldest first.
    #[serde(skip)]
    pub came: Vec<Coming>,
    #[serde(skip)]
    pub at: At,
}

/// A card came to a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableMove {
    pub column: String,
    pub day: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableStage {
    /// By name; any journey of the team when left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub journey: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableBlock {
    pub since: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    pub reason: String,
    /// A team, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// Whom or what it waits on otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableLine {
    pub text: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub done: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableComment {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<String>,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableAttachment {
    pub name: String,
    /// What its bytes are known by in the board's files: SHA-256 in our own.
    pub file: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableLink {
    pub card: String,
    pub kind: KeptLink,
    pub other: String,
    #[serde(skip)]
    pub at: At,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PortableWatch {
    /// By name.
    pub outcome: String,
    pub role: KeptRole,
}

/// What an outcome shall do while something is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum KeptRole {
    Moves,
    Holds,
}

/// How an experiment was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum PortableEnding {
    Keep,
    Change,
    Stop,
}

/// A link from the side it is kept from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum KeptLink {
    Blocks,
    Relates,
    Duplicates,
}

fn improvement() -> CardKind {
    CardKind::Improvement
}

impl PortableColumn {
    pub fn new(id: impl Into<String>, name: impl Into<String>, role: ColumnRole) -> Self {
        Self { id: id.into(), name: name.into(), role, policy: String::new(), limit: None, at: At::default() }
    }
}

impl PortableCard {
    pub fn new(id: impl Into<String>, column: impl Into<String>, title: impl Into<String>, line: u32) -> Self {
        let (id, column, title): (String, String, String) = (id.into(), column.into(), title.into());
        let at = At { line, name: title.chars().take(80).collect() };
        Self {
            id,
            column,
            kind: improvement(),
            title,
            description: String::new(),
            stage: None,
            outcome: None,
            asker: None,
            due: None,
            begun: None,
            look_at: None,
            stop_when: String::new(),
            expectation: String::new(),
            ended: None,
            ending: None,
            learned: String::new(),
            watched: Vec::new(),
            blocked: None,
            started: None,
            moved: None,
            finished: None,
            archived: None,
            trashed: None,
            accepted: None,
            declined: None,
            answer: String::new(),
            checklist: Vec::new(),
            labels: Vec::new(),
            comments: Vec::new(),
            blocks: Vec::new(),
            attachments: Vec::new(),
            moves: Vec::new(),
            came: Vec::new(),
            at,
        }
    }

    /// Puts a paragraph under the description.
    pub fn add_paragraph(&mut self, text: &str) {
        if !self.description.is_empty() {
            self.description.push_str("\n\n");
        }
        self.description.push_str(text);
    }
}

/// What a reader made of one board of a file.
#[derive(Debug, Default)]
pub(super) struct Incoming {
    pub board: PortableBoard,
    pub faults: Vec<BoardFault>,
    remarks: BTreeMap<Remark, (u32, Vec<RemarkPlace>)>,
}

impl Incoming {
    pub fn named(name: &str) -> Self {
        let board = PortableBoard { name: name.trim().to_owned(), ..PortableBoard::default() };
        Self { board, ..Self::default() }
    }

    pub fn fault(&mut self, at: At, fault: Fault) {
        self.faults.push(BoardFault { at, fault });
    }

    pub fn remark(&mut self, remark: Remark, at: &At) {
        self.lose(remark, at, "");
    }

    /// Remarks something whose words do not come along.
    pub fn lose(&mut self, remark: Remark, at: &At, text: &str) {
        self.lose_times(remark, at, text, 1);
    }

    /// Remarks something that comes up so often; never is nothing to remark.
    pub fn remark_times(&mut self, remark: Remark, at: &At, times: usize) {
        if times > 0 {
            self.lose_times(remark, at, "", times);
        }
    }

    fn lose_times(&mut self, remark: Remark, at: &At, text: &str, times: usize) {
        let (count, places) = self.remarks.entry(remark).or_default();
        *count = count.saturating_add(u32::try_from(times).unwrap_or(u32::MAX));
        let place = RemarkPlace { at: at.clone(), text: text.chars().take(200).collect() };
        let is_known = *at != At::default() || !text.is_empty();
        let most = if text.is_empty() { PLACES } else { LOST };
        if is_known && places.len() < most && places.last() != Some(&place) {
            places.push(place);
        }
    }

    /// The day of an instant as interfaces write it; one that cannot be read is remarked.
    pub fn day(&mut self, name: &str, written: Option<&str>, at: &At) -> Option<NaiveDate> {
        let written = written.map(str::trim).filter(|written| !written.is_empty())?;
        let day = written.get(..10).and_then(|day| day.parse().ok());
        if day.is_none() {
            self.lose(Remark::UnclearDay { name: name.to_owned() }, at, written);
        }
        day
    }

    pub fn remarks(&self) -> Vec<BoardRemark> {
        let said = |(remark, (count, places)): (&Remark, &(u32, Vec<RemarkPlace>))| BoardRemark {
            remark: remark.clone(),
            count: *count,
            places: places.clone(),
        };
        self.remarks.iter().map(said).collect()
    }

    /// A label of this name on a card; it is made when it is not there.
    pub fn label(&mut self, card: &mut PortableCard, name: &str, colour: LabelColour) {
        let name = name.trim();
        if name.is_empty() {
            return;
        }
        let folded = name.to_lowercase();
        let known = self.board.labels.iter().find(|label| label.name.to_lowercase() == folded);
        let name = known.map_or_else(|| name.to_owned(), |label| label.name.clone());
        if known.is_none() {
            self.board.labels.push(PortableLabel { name: name.clone(), colour });
        }
        if !card.labels.contains(&name) {
            card.labels.push(name);
        }
    }
}

/// A line of Markdown that leads to a file by its name.
pub(super) fn link_to(name: &str, address: &str) -> String {
    let plain: String = name.chars().filter(|c| !"[]".contains(*c)).collect();
    format!("- [{}](<{address}>)", if plain.trim().is_empty() { address } else { &plain })
}

/// The boards of a file.
pub(super) struct Boards {
    pub format: BoardFormat,
    pub boards: Vec<Incoming>,
}
