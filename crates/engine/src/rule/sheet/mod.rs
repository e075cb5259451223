//! A rule as a sheet that leaves the workspace: for a spreadsheet, a wiki or paper. What its cells say is said by whoever asks, in
//! the language of the window; here stands only how it is written down.

mod csv;
mod markdown;
mod xlsx;

pub(crate) use markdown::plain;

use serde::Deserialize;
use ts_rs::TS;

use crate::Result;

/// A rule in words.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RuleSheet")]
pub struct Sheet {
    /// What the rule decides.
    pub title: String,
    /// What is to be known about it: version, validity, frame, proof.
    pub facts: Vec<SheetFact>,
    /// What the page with these facts is called.
    pub facts_title: String,
    /// What stands above the columns: "If", "then", "because", with how many columns each.
    pub sides: Vec<SheetSide>,
    /// The columns.
    pub columns: Vec<String>,
    /// The rows, a text for each column.
    pub rows: Vec<Vec<String>>,
    /// What stands above the sentences.
    pub sentences_title: String,
    /// Each row as a sentence.
    pub sentences: Vec<String>,
    /// Between the cells of a line, as spreadsheets of the language read it.
    pub separator: char,
}

/// One thing to be known about a rule.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SheetFact {
    /// Its name.
    pub name: String,
    /// What is so.
    pub text: String,
}

/// A side of the table.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SheetSide {
    /// Its name.
    pub name: String,
    /// How many columns it has.
    pub columns: u16,
}

/// What a sheet is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SheetForm {
    /// Cells between separators, read right by Excel.
    Csv,
    /// A workbook.
    Xlsx,
    /// Text for a wiki.
    Markdown,
}

impl Sheet {
    /// The sheet as the bytes of a file.
    ///
    /// # Errors
    /// A workbook that cannot hold the sheet: spreadsheets end at a million rows, and a cell of them at 32,767 characters.
    pub fn written(&self, form: SheetForm) -> Result<Vec<u8>> {
        match form {
            SheetForm::Csv => Ok(csv::written(self).into_bytes()),
            SheetForm::Xlsx => xlsx::written(self),
            SheetForm::Markdown => Ok(markdown::written(self).into_bytes()),
        }
    }
}

#[cfg(test)]
pub(super) fn example() -> Sheet {
    let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
    let side = |name: &str, columns| SheetSide { name: name.into(), columns };
    Sheet {
        title: "What we may offer: [all]".into(),
        facts: vec![SheetFact { name: "Version".into(), text: "v6, in force since 2 Sep".into() }],
        facts_title: "About".into(),
        sides: vec![side("If", 2), side("then", 1), side("because", 1)],
        columns: texts(&["Tracking says", "Days late", "We offer", "Why"]),
        rows: vec![
            texts(&["On its way", "1 to 2", "Name the new date; keep watch", "A date \"helps\""]),
            texts(&["Lost", "any", "=HYPERLINK(\"http://x\")", "two\nlines | and <b>"]),
            texts(&["-5", "+49 30", "@sum", "-"]),
        ],
        sentences_title: "In sentences".into(),
        sentences: texts(&["If Tracking says On its way: Name the new date."]),
        separator: ';',
    }
}
