//! Many cases from a file, put to a version at once. Nothing is stored: what came in is answered, and what cannot be read is named.

mod lines;
mod save;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::rule::{Answer, Case, CellProblem, Language};
use spielraum_domain::term::{Sets, Term, Value};
use ts_rs::TS;

use super::chain::Team;
use crate::import::reading::{Delimiter, Sheet};
use crate::progress::{Pace, Progress};
use crate::{Rejection, Result, TermId, VersionId, Workspace, term};
use lines::{Asker, Columns};

pub use save::*;

/// So many lines of each kind are shown; the file that is saved has them all.
const SHOWN: u32 = 100;

/// Cases in a file, for a version.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchAsk {
    /// The version that is asked.
    pub version: VersionId,
    /// The file.
    pub path: PathBuf,
    /// The language in which its numbers and days are written.
    pub language: Language,
}

/// What a version answers to the cases of a file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Batch {
    /// How the text of the file is encoded.
    pub encoding: String,
    /// What stands between its cells.
    pub delimiter: Delimiter,
    /// Line of the header, from 1.
    pub header_line: u32,
    /// Its columns.
    pub columns: Vec<BatchColumn>,
    /// What a case has to say and no column does: then no line is answered.
    pub missing: Vec<TermId>,
    /// How many lines came to what.
    pub counts: BatchCounts,
    /// The first lines of each kind, in the order of the file.
    pub lines: Vec<BatchLine>,
}

/// A column of the file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchColumn {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub role: BatchRole,
}

/// What a column is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum BatchRole {
    /// It says what a case is.
    Input {
        /// The term.
        term: TermId,
    },
    /// It says what a case ought to get.
    Expected {
        /// The term.
        term: TermId,
    },
    /// Its name is no term of the rule, or another column says the same already.
    Unused,
}

/// How many lines came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchCounts {
    /// All lines.
    pub lines: u32,
    /// A row answers, or several do together.
    pub answered: u32,
    /// No row answers.
    pub gap: u32,
    /// More rows answer than may.
    pub several: u32,
    /// A cell of the rule that cannot be read stands in the way.
    pub unclear: u32,
    /// A cell of the line cannot be read.
    pub unreadable: u32,
    /// The answer is the one that was expected.
    pub met: u32,
    /// It is another one.
    pub differs: u32,
}

/// A line of the file and what came of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchLine {
    /// Its number in the file, from 1.
    pub line: u32,
    /// The case, as far as it could be read.
    pub case: Case,
    /// What came of it.
    pub came: LineCame,
    /// What it ought to get, by term; nothing where nothing is said.
    #[ts(as = "BTreeMap<String, Value>")]
    pub expected: Sets,
    /// Whether it gets that; nothing where nothing is expected or nothing is answered.
    pub is_met: Option<bool>,
}

/// What came of a line.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LineCame {
    /// It is a case, and this is the answer.
    Case {
        /// The answer.
        answer: Answer,
    },
    /// It is none: these cells cannot be read.
    Unreadable {
        /// Which, and why.
        cells: Vec<CellUnread>,
    },
    /// It has more or fewer cells than the header, or a quotation mark that nothing closes.
    Odd,
}

/// A cell of a line that cannot be read.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellUnread {
    /// Its term.
    pub term: TermId,
    /// The name of its term.
    pub name: String,
    /// What stands in it; empty where something is missing.
    pub text: String,
    /// Why it cannot be read.
    pub problem: CellProblem,
}

impl BatchCounts {
    fn add(&mut self, line: &BatchLine) {
        self.lines += 1;
        *self.of(&line.came) += 1;
        self.met += u32::from(line.is_met == Some(true));
        self.differs += u32::from(line.is_met == Some(false));
    }

    fn of(&mut self, came: &LineCame) -> &mut u32 {
        match came {
            LineCame::Unreadable { .. } | LineCame::Odd => &mut self.unreadable,
            LineCame::Case { answer } => match answer {
                Answer::Row { .. } | Answer::List { .. } | Answer::Total { .. } => &mut self.answered,
                Answer::Gap => &mut self.gap,
                Answer::Overlap { .. } => &mut self.several,
                Answer::Unclear { .. } => &mut self.unclear,
            },
        }
    }
}

impl Workspace {
    /// What a version answers to the cases of a file.
    pub fn rule_batch(&self, ask: &BatchAsk, progress: Progress<'_>) -> Result<Batch> {
        let run = self.read(|tables| Run::of(tables, &ask.version))?;
        let mut sheet = Sheet::open(&ask.path).map_err(|problem| problem.about(&ask.path))?;
        let columns = run.columns(&sheet.names, ask.language);
        let mut batch = Batch {
            encoding: sheet.encoding.clone(),
            delimiter: sheet.delimiter,
            header_line: sheet.header_line,
            columns: columns.described(&sheet.names),
            missing: columns.missing.iter().map(|term| TermId(term.0.clone())).collect(),
            counts: BatchCounts::default(),
            lines: Vec::new(),
        };
        let mut shown = BatchCounts::default();
        run.each(&ask.path, &mut sheet, &columns, progress, |_, line| {
            batch.counts.add(&line);
            if *shown.of(&line.came) < SHOWN || (line.is_met == Some(false) && shown.differs < SHOWN) {
                shown.add(&line);
                batch.lines.push(line);
            }
            Ok(())
        })?;
        Ok(batch)
    }
}

/// A version that is asked, with the terms that it speaks of.
struct Run {
    asker: Asker,
    terms: Vec<Term>,
}

impl Run {
    fn of(tables: &Connection, version: &VersionId) -> Result<Self> {
        Ok(Self { asker: Asker::from(Team::of(tables, version)?), terms: term::terms(tables)? })
    }

    /// The terms that the version sets, with their names, each once.
    fn outputs(&self) -> Vec<(spielraum_domain::term::TermId, String)> {
        let mut outputs = Vec::new();
        for column in &self.asker.table().outputs {
            let found = self.terms.iter().find(|term| term.id == column.term);
            let is_new = outputs.iter().all(|(id, _)| *id != column.term);
            outputs.extend(found.filter(|_| is_new).map(|term| (term.id.clone(), term.name.clone())));
        }
        outputs
    }

    fn columns(&self, names: &[String], language: Language) -> Columns {
        Columns::of(&self.asker, &self.terms, names, language)
    }

    /// Puts every line of the file to the version. Where a column is missing, no line can be answered.
    fn each(
        &self,
        path: &Path,
        sheet: &mut Sheet,
        columns: &Columns,
        progress: Progress<'_>,
        mut take: impl FnMut(&[String], BatchLine) -> Result<()>,
    ) -> Result<()> {
        if !columns.missing.is_empty() {
            return Ok(());
        }
        let mut pace = Pace::new(progress);
        while let Some(line) = sheet.next().map_err(|problem| problem.about(path))? {
            take(&line.cells, columns.answer(&self.asker, &line))?;
            if pace.stops(sheet.bytes_done(), sheet.bytes) {
                return Err(Rejection::Cancelled.into());
            }
        }
        Ok(())
    }
}
