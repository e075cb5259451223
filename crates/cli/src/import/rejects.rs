//! The lines that could not be read, as a table of their own.

use std::path::Path;

use spielraum_contract::{BrokenCode, Failure};
use spielraum_engine::import::ImportReport;
use spielraum_engine::import::reading::{BlankMark, DateProblem, Reason, Reject, UnreadColumn};
use spielraum_engine::saving;
use spielraum_words::{Language, Words};

use crate::page::Page;

/// Saves them as spreadsheets open it: with a byte order mark, and with semicolons where commas are decimal.
pub(super) fn save(path: &Path, rejected: &[Reject], words: &Words) -> Result<(), Failure> {
    let broken = |detail: String| Failure::Broken(BrokenCode::File { path: path.display().to_string(), detail });
    let table = table(rejected, words).map_err(|error| broken(error.to_string()))?;
    Ok(saving::save(path, &table)?)
}

/// So many faults stand on the screen, and so many lines of each.
const SHOWN: usize = 8;
const LINES: usize = 3;

/// Faults of the same kind in the same column: one that stands in every line must not hide the others.
fn alike(rejected: &[Reject]) -> Vec<Vec<&Reject>> {
    let mut faults: Vec<Vec<&Reject>> = Vec::new();
    for reject in rejected {
        let is_alike = |other: &Reject| {
            other.column == reject.column
                && std::mem::discriminant(&other.reason) == std::mem::discriminant(&reject.reason)
        };
        match faults.iter_mut().find(|fault| is_alike(fault[0])) {
            Some(fault) => fault.push(reject),
            None => faults.push(vec![reject]),
        }
    }
    faults
}

/// Says of the first lines why they, or answers in them, could not be read, how to see all, and which marks are blanks.
pub(super) fn first(page: &mut Page, report: &ImportReport, words: &Words) {
    let faults = alike(&report.rejected);
    for fault in faults.iter().take(SHOWN) {
        let Reject { line, column, reason, .. } = fault[0];
        let lines: Vec<String> = fault.iter().take(LINES).map(|it| it.line.to_string()).collect();
        let facts = [
            ("line", (*line).into()),
            ("lines", lines.join(", ").into()),
            ("count", fault.len().into()),
            ("where", if column.is_some() { "cell" } else { "row" }.into()),
            ("column", column.clone().unwrap_or_default().into()),
            ("reason", said(*reason, words).into()),
        ];
        let id = if fault.len() == 1 { "cli-import-reject" } else { "cli-import-reject-lines" };
        page.line(1, &words.say_with(id, &facts));
    }
    let all = report.counts.rejected + report.counts.rejected_answers;
    let shown: usize = faults.iter().take(SHOWN).map(|fault| fault.len().min(LINES)).sum();
    let more = all as usize - shown;
    if more > 0 {
        page.line(1, &words.say_with("cli-import-rejects-more", &[("count", more.into())]));
    }
    for UnreadColumn { column, count, of, line } in &report.unread {
        let facts = [
            ("column", column.clone().into()),
            ("count", (*count).into()),
            ("of", (*of).into()),
            ("line", (*line).into()),
        ];
        page.line(1, &words.say_with("import-unread-column", &facts));
    }
    for BlankMark { column, mark, scale, count, line } in &report.blank {
        let facts = [
            ("column", column.clone().into()),
            ("mark", mark.to_string().into()),
            ("scale", format!("{}–{}", scale.lowest, scale.highest).into()),
            ("count", (*count).into()),
            ("line", (*line).into()),
        ];
        page.line(1, &words.say_with("import-blank-mark", &facts));
    }
}

fn table(rejected: &[Reject], words: &Words) -> Result<Vec<u8>, csv::Error> {
    let delimiter = if words.language() == Language::De { b';' } else { b',' };
    let mut table = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    table.write_record(["line", "column", "reason", "raw"].map(|of| words.say(&format!("import-csv-{of}"))))?;
    for Reject { line, column, reason, raw } in rejected {
        table.write_record([
            line.to_string().as_str(),
            column.as_deref().unwrap_or_default(),
            &said(*reason, words),
            raw,
        ])?;
    }
    table.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// Why a line is not imported, or an answer in it, in the words of the window.
fn said(reason: Reason, words: &Words) -> String {
    match reason {
        Reason::OtherColumns { found, expected } => {
            words.say_with("import-reject-columns", &[("found", found.into()), ("expected", expected.into())])
        }
        Reason::TooLarge { to_line } => words.say_with("import-reject-large", &[("line", to_line.into())]),
        Reason::OpenQuote => words.say("import-reject-open-quote"),
        Reason::Broken => words.say("import-reject-broken"),
        Reason::NoCase => words.say("import-reject-nocase"),
        Reason::NoTime => words.say("import-reject-notime"),
        Reason::Date { problem } => {
            let what = match problem {
                DateProblem::NotADate => "notADate",
                DateProblem::NoSuchDay { .. } => "noSuchDay",
                DateProblem::OutOfRange => "outOfRange",
                DateProblem::NoClock => "noClock",
                DateProblem::UnclearZone => "unclearZone",
                DateProblem::NoSuchTime { .. } => "noSuchTime",
            };
            words.say_with("import-reject-date", &[("what", what.into())])
        }
        Reason::InFuture => words.say("import-reject-future"),
        Reason::EndsBeforeItBegins { minutes } => {
            let (count, unit) = span(minutes);
            words.say_with("import-reject-backwards", &[("count", count.into()), ("unit", unit.into())])
        }
        Reason::BeyondScale { mark, lowest, highest } => {
            let facts = [("mark", mark.to_string().into()), ("scale", format!("{lowest}–{highest}").into())];
            words.say_with("import-reject-beyond", &facts)
        }
        Reason::NoMark => words.say("import-reject-nomark"),
    }
}

/// In the unit that somebody would say it in.
fn span(minutes: u32) -> (u32, &'static str) {
    const HOUR: u32 = 60;
    const DAY: u32 = 24 * HOUR;
    let rounded = |unit: u32| (minutes + unit / 2) / unit;
    match minutes {
        _ if minutes < 2 * HOUR => (minutes, "minutes"),
        _ if minutes < 2 * DAY => (rounded(HOUR), "hours"),
        _ => (rounded(DAY), "days"),
    }
}
