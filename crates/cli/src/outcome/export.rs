//! Outcomes as a table for spreadsheets: the one that the window saves, with the name in front.

use std::path::Path;

use spielraum_contract::{BrokenCode, Failure};
use spielraum_domain::chart::Verdict;
use spielraum_domain::outcome::{Maturity, Measure, Point, Week};
use spielraum_engine::outcome::Outcome;
use spielraum_engine::saving;
use spielraum_words::{Language, Words};

use crate::page;

const COLUMNS: [&str; 10] =
    ["outcome", "week", "monday", "value", "counted", "among", "lower", "centre", "upper", "flags"];

/// Every week of these outcomes, each with how it is called. German writes decimal commas and semicolons between cells. Figures are in the unit that
/// they are stored in: times in minutes.
pub(super) fn table<'o>(
    words: &Words,
    outcomes: impl Iterator<Item = (&'o Outcome, &'o String)>,
) -> Result<String, Failure> {
    let delimiter = if words.language() == Language::De { b';' } else { b',' };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let defect = |error: csv::Error| Failure::Broken(BrokenCode::Defect { detail: error.to_string() });
    let head = COLUMNS.map(|it| words.say(&format!("cli-outcome-{it}")));
    writer
        .write_record(head.iter().chain([&words.say("cli-outcome-counts"), &words.say("cli-outcome-definition")]))
        .map_err(defect)?;
    for (outcome, name) in outcomes {
        for (at, point) in outcome.series.points.iter().enumerate() {
            let (centre, lower, upper) = crate::chart::limits(&outcome.chart, at);
            let monday = point.week.monday().map(|day| day.to_string()).unwrap_or_default();
            let number = |value: Option<f64>| value.map(|value| plain(words, value)).unwrap_or_default();
            let mut row = vec![harmless(name), week_of(point.week), monday];
            row.push(number(point.value));
            row.extend(counts(outcome, point).map(number));
            row.extend([lower, centre, upper].map(number));
            row.extend([signal(words, outcome, at), maturity(words, point.maturity)]);
            row.push(version(outcome, point.week).to_string());
            writer.write_record(row).map_err(defect)?;
        }
    }
    let bytes =
        writer.into_inner().map_err(|error| Failure::Broken(BrokenCode::Defect { detail: error.to_string() }))?;
    String::from_utf8(bytes).map_err(|error| Failure::Broken(BrokenCode::Defect { detail: error.to_string() }))
}

/// What was counted and out of what; nothing for a figure that was entered as it is. Of few answers only how many there are.
pub(super) fn counts(outcome: &Outcome, point: &Point) -> [Option<f64>; 2] {
    let is_plain = matches!(outcome.measure, Measure::Own(_)) && point.denominator <= 1.0;
    let is_hidden = point.maturity == Maturity::HiddenAnswers;
    [(point.numerator, is_plain || is_hidden), (point.denominator, is_plain)]
        .map(|(count, left_out)| (!left_out).then_some(count))
}

/// By which version of its definition a week is counted, from 1.
fn version(outcome: &Outcome, week: Week) -> usize {
    1 + outcome.earlier.iter().filter(|earlier| earlier.until <= week).count()
}

/// Writes to a file or to stdout.
pub(super) fn put(text: &str, to: Option<&Path>) -> Result<(), Failure> {
    let Some(path) = to else {
        page::print(text);
        return Ok(());
    };
    Ok(saving::save(path, text.as_bytes())?)
}

/// `2026-W45`
pub(super) fn week_of(week: Week) -> String {
    format!("{:04}-W{:02}", week.year, week.week)
}

/// Whether this week is part of a signal, and whether that is good news.
pub(super) fn signal(words: &Words, outcome: &Outcome, at: usize) -> String {
    let said = match outcome.chart.points.get(at).and_then(|point| point.verdict) {
        None => return String::new(),
        Some(Verdict::Favourable) => "cli-outcome-better",
        Some(Verdict::Unfavourable) => "cli-outcome-worse",
        Some(Verdict::Neutral) => "cli-outcome-signal",
    };
    words.say(said)
}

fn maturity(words: &Words, maturity: Maturity) -> String {
    let kind = match maturity {
        Maturity::Mature => "mature",
        Maturity::Empty => "empty",
        Maturity::BeforeExtract => "beforeExtract",
        Maturity::ExtractEnded => "extractEnded",
        Maturity::OpenLeftOut => "openLeftOut",
        Maturity::WindowOpen => "windowOpen",
        Maturity::CohortEnded => "cohortEnded",
        Maturity::StillOpen { .. } => "stillOpen",
        Maturity::FewCases => "fewCases",
        Maturity::HiddenAnswers => "hiddenAnswers",
        Maturity::FewAnswers => "fewAnswers",
    };
    words.say_with("cli-outcome-maturity", &[("kind", kind.into())])
}

/// Without a mark for thousands, which programs misread; the shortest that reads back as the same number.
fn plain(words: &Words, value: f64) -> String {
    let text = value.to_string();
    if words.language() == Language::De { text.replace('.', ",") } else { text }
}

/// A name that a spreadsheet would compute.
fn harmless(name: &str) -> String {
    if name.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{name}") } else { name.to_owned() }
}
