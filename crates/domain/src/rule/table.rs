//! A decision table as typed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::term::TermId;

id! {
    /// Names a [`Column`] inside its table.
    ColumnId
}

id! {
    /// Names a [`Row`] inside its table.
    RowId
}

/// A decision table: if (inputs) | then (outputs) | because.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RuleTable")]
pub struct Table {
    /// Which rows answer.
    pub hit_policy: HitPolicy,
    /// What a row asks about the case.
    pub inputs: Vec<Column>,
    /// What a row answers.
    pub outputs: Vec<Column>,
    /// The rows, in order.
    pub rows: Vec<Row>,
}

/// Which rows answer a case when several match: the hit policies of DMN 1.5, section 8.2.8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HitPolicy {
    /// Exactly one row matches each case; two are a mistake.
    Unique,
    /// The first row that matches, in the table's order.
    First,
    /// Every row that matches says the same; two that differ are a mistake.
    Any,
    /// Of the rows that match the one whose answer stands first in its term's list, see [`ReadTable::rank`].
    ///
    /// [`ReadTable::rank`]: super::ReadTable::rank
    Priority,
    /// Every row that matches, together as a list.
    Collect,
    /// Every row that matches, as a list in the table's order.
    RuleOrder,
    /// Every row that matches, as a list in the order of [`HitPolicy::Priority`].
    OutputOrder,
    /// The sum of what the rows that match set (DMN's `C+`).
    Sum,
    /// The smallest of what the rows that match set (`C<`).
    Min,
    /// The largest of what the rows that match set (`C>`).
    Max,
    /// The number of rows that match and set the term (`C#`).
    Count,
}

/// How the rows that match a case become its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answering {
    /// One row, and a second that matches (or that differs) is a mistake.
    Alone,
    /// One row: the first in some order.
    Foremost,
    /// All of them, side by side.
    List,
    /// One value made from all of them.
    Total,
}

impl HitPolicy {
    /// Every policy, those most used first.
    pub const ALL: [Self; 11] = [
        Self::Unique,
        Self::First,
        Self::Any,
        Self::Priority,
        Self::Collect,
        Self::RuleOrder,
        Self::OutputOrder,
        Self::Sum,
        Self::Min,
        Self::Max,
        Self::Count,
    ];

    /// Whether all rows that match answer together, in a list or a total.
    #[must_use]
    pub fn answers_together(self) -> bool {
        matches!(self.answering(), Answering::List | Answering::Total)
    }

    pub(crate) fn answering(self) -> Answering {
        match self {
            Self::Unique | Self::Any => Answering::Alone,
            Self::First | Self::Priority => Answering::Foremost,
            Self::Collect | Self::RuleOrder | Self::OutputOrder => Answering::List,
            Self::Sum | Self::Min | Self::Max | Self::Count => Answering::Total,
        }
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RuleColumn")]
pub struct Column {
    /// Its id.
    pub id: ColumnId,
    /// The term it asks for or sets. Two columns may share one: a row then has to fit both.
    pub term: TermId,
    /// Inputs only: a case may come without this value. Then `null` belongs to the cases that must be answered.
    #[serde(default)]
    pub may_be_missing: bool,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RuleRow")]
pub struct Row {
    /// Its id.
    pub id: RowId,
    /// Its cells. A missing input cell asks nothing, a missing output cell sets nothing.
    pub cells: BTreeMap<ColumnId, Cell>,
    /// Why the team decided so.
    #[serde(default)]
    pub because: String,
}

/// The text of one cell exactly as typed, and the language that its numbers and words are written in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RuleCell")]
pub struct Cell {
    /// The text.
    pub text: String,
    /// Its language. Kept with the cell: "1.500" is one and a half in English and fifteen hundred in German, and must
    /// not change its meaning when somebody switches the interface.
    pub language: Language,
}

/// The language that a cell is written in. It decides how numbers are read; words of all languages are understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "CellLanguage")]
pub enum Language {
    /// FEEL itself: imported tables and rows that the program proposes. A comma separates, a point is decimal.
    Feel,
    /// English: 1,500.50
    En,
    /// German: 1.500,50
    De,
}

impl Cell {
    /// A cell in FEEL.
    #[must_use]
    pub fn feel(text: impl Into<String>) -> Self {
        Self { text: text.into(), language: Language::Feel }
    }
}
