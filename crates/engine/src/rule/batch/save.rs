//! The file again, with what came of each line beside it.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use spielraum_domain::rule::{Answer, Language};
use spielraum_domain::term::{Sets, TermId, Value};
use ts_rs::TS;

use super::{BatchAsk, BatchLine, LineCame, Run};
use crate::import::reading::Sheet;
use crate::progress::Progress;
use crate::saving::{broken, save_by};
use crate::{Result, VersionId, Workspace};

/// What stands at the beginning of the file, so that spreadsheets know its encoding.
const MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Where the answers to a file are written.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchSave {
    /// The version that is asked.
    pub version: VersionId,
    /// The file with the cases.
    pub path: PathBuf,
    /// The language in which numbers and days are written, in both files.
    pub language: Language,
    /// The file with the answers.
    pub into: PathBuf,
    /// What is written into it.
    pub words: BatchWords,
}

/// The words of the file with the answers, in the language of whoever asks.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "fields are named for what they say")]
pub struct BatchWords {
    /// Names of the columns that are added: what came of it, the rows, and what a term got beside what was expected of it.
    pub came: String,
    pub rows: String,
    pub got: String,
    /// What came of a line.
    pub answered: String,
    pub gap: String,
    pub several: String,
    pub unclear: String,
    pub unreadable: String,
    pub odd: String,
    pub met: String,
    pub differs: String,
    /// Values.
    pub yes: String,
    pub no: String,
}

impl Workspace {
    /// Answers a file once more and writes it with the answers.
    pub fn save_rule_batch(&self, save: &BatchSave, progress: Progress<'_>) -> Result<()> {
        let ask = BatchAsk { version: save.version.clone(), path: save.path.clone(), language: save.language };
        let run = self.read(|tables| Run::of(tables, &ask.version))?;
        save_by(&save.into, |draft| write(&run, &ask, save, draft, progress))
    }
}

fn write(run: &Run, ask: &BatchAsk, save: &BatchSave, draft: &Path, progress: Progress<'_>) -> Result<()> {
    let mut sheet = Sheet::open(&ask.path).map_err(|problem| problem.about(&ask.path))?;
    let columns = run.columns(&sheet.names, ask.language);
    let file = File::create(draft).map_err(|source| broken(&save.into, source))?;
    let mut file = BufWriter::new(file);
    file.write_all(MARK).map_err(|source| broken(&save.into, source))?;
    let mut out = csv::WriterBuilder::new().delimiter(sheet.delimiter.byte()).flexible(true).from_writer(file);
    let failed = |error: csv::Error| broken(&save.into, error.into());
    let outputs = run.outputs();
    let (words, names) = (&save.words, sheet.names.clone());
    let beside = outputs.iter().map(|(_, name)| {
        if names.iter().any(|one| one.trim().eq_ignore_ascii_case(name)) {
            format!("{name}: {}", words.got)
        } else {
            name.clone()
        }
    });
    let head = names.iter().cloned().chain([words.came.clone(), words.rows.clone()]).chain(beside);
    out.write_record(head).map_err(failed)?;
    let width = names.len();
    run.each(&ask.path, &mut sheet, &columns, progress, |cells, line| {
        // A line with other cells keeps them, so that nothing of it is lost.
        let blank = std::iter::repeat_n(String::new(), width.saturating_sub(cells.len()));
        let said = [came(&line, words), rows(&line)];
        let values = outputs.iter().map(|(term, _)| value_of(&line, term, save));
        let record = cells.iter().cloned().chain(blank).chain(said).chain(values);
        Ok(out.write_record(record).map_err(failed)?)
    })?;
    out.flush().map_err(|source| broken(&save.into, source).into())
}

fn came(line: &BatchLine, words: &BatchWords) -> String {
    let said = match (&line.came, line.is_met) {
        (LineCame::Odd, _) => &words.odd,
        (LineCame::Unreadable { cells }, _) => {
            let cells: Vec<&str> = cells.iter().map(|cell| cell.name.as_str()).collect();
            return format!("{}: {}", words.unreadable, cells.join(", "));
        }
        (LineCame::Case { .. }, Some(true)) => &words.met,
        (LineCame::Case { .. }, Some(false)) => &words.differs,
        (LineCame::Case { answer }, None) => match answer {
            Answer::Row { .. } | Answer::List { .. } | Answer::Total { .. } => &words.answered,
            Answer::Gap => &words.gap,
            Answer::Overlap { .. } => &words.several,
            Answer::Unclear { .. } => &words.unclear,
        },
    };
    said.clone()
}

/// The rows that answer, counted from 1.
fn rows(line: &BatchLine) -> String {
    let LineCame::Case { answer } = &line.came else { return String::new() };
    let rows: Vec<String> = numbers(answer).iter().map(|row| (row + 1).to_string()).collect();
    rows.join(" ")
}

fn numbers(answer: &Answer) -> &[u32] {
    match answer {
        Answer::Row { row, .. } => std::slice::from_ref(row),
        Answer::List { rows, .. } | Answer::Total { rows, .. } => rows,
        Answer::Overlap { rows } | Answer::Unclear { rows } => rows,
        Answer::Gap => &[],
    }
}

/// What the answer sets a term to; several values side by side where several rows answer.
fn value_of(line: &BatchLine, term: &TermId, save: &BatchSave) -> String {
    let LineCame::Case { answer } = &line.came else { return String::new() };
    let all: Vec<&Sets> = match answer {
        Answer::Row { values, .. } | Answer::Total { values, .. } => vec![values],
        Answer::List { values, .. } => values.iter().collect(),
        Answer::Gap | Answer::Overlap { .. } | Answer::Unclear { .. } => Vec::new(),
    };
    let said: Vec<String> =
        all.into_iter().filter_map(|values| values.get(term)).map(|value| say(value, save)).collect();
    said.join(" | ")
}

/// A value as spreadsheets of this language read it.
fn say(value: &Value, save: &BatchSave) -> String {
    match value {
        Value::Null => String::new(),
        Value::Text(text) => text.clone(),
        Value::YesNo(yes) => if *yes { &save.words.yes } else { &save.words.no }.clone(),
        Value::Number(number) if save.language == Language::De => number.to_string().replace('.', ","),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Duration(duration) => duration.to_string(),
    }
}
