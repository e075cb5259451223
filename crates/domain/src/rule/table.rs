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

/// Which rows answer a case when several match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum HitPolicy {
    /// Exactly one row matches each case; two are a mistake.
    Unique,
    /// The first row that matches, in the table's order.
    First,
    /// Every row that matches says the same; two that differ are a mistake.
    Any,
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
