//! A control chart of a column in a file, without a workspace.
//!
//! Ends with 0 when the chart was drawn, whatever it says, and with 2 when the file cannot be read.

mod numbers;
mod told;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::{Map, Value, json};
use spielraum_domain::chart::{
    Chart, Count, Direction, Funnel, Kind, Options, Rules, Signal, Verdict, draw, draw_counts, funnel, suited,
};
use spielraum_engine::import::{Table, TableRow, read_columns};
use spielraum_words::Words;

use crate::page;
use crate::{Terminal, refusal};
use numbers::{Unread, numbers};

/// A file that cannot be read.
const UNREADABLE: u8 = 2;
/// More rows than that make no chart that anybody reads.
const MOST_ROWS: usize = 100_000;

/// Draw a control chart of a column in a file. Limits come from the figures alone.
#[derive(Args)]
#[command(group = clap::ArgGroup::new("figures").required(true).args(["value", "numerator"]))]
pub(crate) struct Arguments {
    /// The file: CSV, semicolons, tabs, any usual encoding, with the names of the columns above.
    file: PathBuf,
    /// The column with the figures.
    #[arg(long, value_name = "COLUMN")]
    value: Option<String>,
    /// The column with what was found, for shares and rates.
    #[arg(long, value_name = "COLUMN", requires = "denominator")]
    numerator: Option<String>,
    /// The column with what it was found among.
    #[arg(long, value_name = "COLUMN", requires = "numerator")]
    denominator: Option<String>,
    /// Which chart. Of counts: p or u, and p′ or u′ where they vary more than chance explains; xmr otherwise.
    #[arg(long)]
    chart: Option<Which>,
    /// What counts as a signal: outside the limits or eight on one side, unless another set is named.
    #[arg(long)]
    rules: Option<Set>,
    /// Leave moving ranges above their own limit out of the limits; the default with --rules nhs.
    #[arg(long, conflicts_with = "no_screen")]
    screen: bool,
    /// Leave no moving range out; the default otherwise.
    #[arg(long)]
    no_screen: bool,
    /// Draw the limits anew from this point on, counted from 0. Can be given several times.
    #[arg(long, value_name = "INDEX")]
    rebase_at: Vec<usize>,
    /// Draw the limits from the first so many points and keep them.
    #[arg(long, value_name = "POINTS")]
    fix_after: Option<usize>,
    /// Which way is better.
    #[arg(long)]
    improve: Option<Way>,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

/// A kind of chart.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Which {
    /// Individual values and moving ranges.
    Xmr,
    /// Shares.
    P,
    /// Shares that vary more than chance explains.
    Pprime,
    /// Rates.
    U,
    /// Rates that vary more than chance explains.
    Uprime,
    /// Groups side by side; every row is one.
    Funnel,
}

/// A set of rules.
#[derive(Clone, Copy, ValueEnum)]
enum Set {
    /// "Making Data Count".
    Nhs,
    /// Wheeler's.
    Wheeler,
}

/// A direction.
#[derive(Clone, Copy, ValueEnum)]
enum Way {
    Up,
    Down,
}

/// What was drawn.
enum Drawn {
    Chart(Chart),
    Funnel(Funnel),
}

pub(crate) fn run(terminal: &Terminal, arguments: &Arguments) -> ExitCode {
    let words = &terminal.words;
    match drawn(words, arguments) {
        Ok(drawn) => {
            match (&drawn, arguments.json) {
                (Drawn::Chart(chart), true) => print_json(&chart_json(chart, arguments.improve.is_some())),
                (Drawn::Funnel(funnel), true) => print_json(&funnel_json(funnel)),
                (Drawn::Chart(chart), false) => page::print(&told::chart(words, chart)),
                (Drawn::Funnel(funnel), false) => page::print(&told::funnel(words, funnel)),
            }
            ExitCode::SUCCESS
        }
        Err(said) => {
            eprintln!("{said}");
            ExitCode::from(UNREADABLE)
        }
    }
}

fn drawn(words: &Words, arguments: &Arguments) -> Result<Drawn, String> {
    let options = options(arguments);
    let (Some(numerator), Some(denominator)) = (&arguments.numerator, &arguments.denominator) else {
        let column = arguments.value.as_deref().unwrap_or_default();
        if arguments.chart.is_some_and(|which| which != Which::Xmr) {
            return Err(words.say("cli-chart-needs-counts"));
        }
        let rows = rows(words, &arguments.file, &[column])?;
        lies_within(words, arguments, rows.len())?;
        return Ok(Drawn::Chart(draw(&figures(words, &rows, 0, column)?, &options)));
    };
    let rows = rows(words, &arguments.file, &[numerator, denominator])?;
    lies_within(words, arguments, rows.len())?;
    let found = figures(words, &rows, 0, numerator)?;
    let among = figures(words, &rows, 1, denominator)?;
    let is_share = matches!(arguments.chart, Some(Which::P | Which::Pprime));
    let mut counts = Vec::with_capacity(rows.len());
    for (row, (found, among)) in rows.iter().zip(found.into_iter().zip(among)) {
        let count = found.zip(among).map(|(numerator, denominator)| Count { numerator, denominator });
        if count.is_some_and(|it| it.numerator < 0.0 || it.denominator < 0.0) {
            return Err(words.say_with("cli-chart-negative", &[("line", row.line.into())]));
        }
        if is_share && count.is_some_and(|it| it.numerator > it.denominator) {
            return Err(words.say_with("cli-chart-more-than-all", &[("line", row.line.into())]));
        }
        counts.push(count);
    }
    let kind = match arguments.chart {
        Some(Which::Funnel) => return Ok(Drawn::Funnel(funnel(&counts))),
        Some(Which::Xmr) => Kind::Xmr,
        Some(Which::P) => Kind::P,
        Some(Which::Pprime) => Kind::PPrime,
        Some(Which::U) => Kind::U,
        Some(Which::Uprime) => Kind::UPrime,
        None => suited(&counts, &options),
    };
    Ok(Drawn::Chart(draw_counts(&counts, kind, 1.0, &options)))
}

/// Limits that would be drawn from points that are not there are refused: a chart without them would look as if they were.
fn lies_within(words: &Words, arguments: &Arguments, points: usize) -> Result<(), String> {
    let facts = |at: usize| [("at", at.into()), ("points", points.into()), ("last", points.saturating_sub(1).into())];
    if let Some(outside) = arguments.rebase_at.iter().find(|at| **at >= points) {
        return Err(words.say_with("cli-chart-rebase-outside", &facts(*outside)));
    }
    match arguments.fix_after {
        Some(fix) if fix == 0 || fix > points => Err(words.say_with("cli-chart-fix-outside", &facts(fix))),
        _ => Ok(()),
    }
}

fn options(arguments: &Arguments) -> Options {
    let rules = match arguments.rules {
        None => Rules::Window,
        Some(Set::Nhs) => Rules::Nhs,
        Some(Set::Wheeler) => Rules::Wheeler,
    };
    Options {
        rules,
        // The reference implementation of "Making Data Count" screens unless it is told not to.
        screened: arguments.screen || (rules == Rules::Nhs && !arguments.no_screen),
        rebase_at: arguments.rebase_at.clone(),
        fix_after: arguments.fix_after,
        direction: arguments.improve.map(|way| match way {
            Way::Up => Direction::Up,
            Way::Down => Direction::Down,
        }),
        ..Options::default()
    }
}

/// The rows with these columns. A line that does not fit below the header is an error: which figure it holds is unknown.
fn rows(words: &Words, path: &Path, wanted: &[&str]) -> Result<Vec<TableRow>, String> {
    let shown = path.display().to_string();
    let table = read_columns(path, wanted, MOST_ROWS).map_err(|error| refusal::said(&error.into(), words))?;
    let rows = match table {
        Table::Rows(rows) => rows,
        Table::TooLong => {
            let facts = [("path", shown.into()), ("most", MOST_ROWS.into())];
            return Err(words.say_with("cli-chart-too-long", &facts));
        }
        Table::NoSuchColumn { there } => {
            let missing: Vec<&str> = wanted.iter().copied().filter(|name| !there.iter().any(|it| it == name)).collect();
            let facts =
                [("path", shown.into()), ("columns", missing.join(", ").into()), ("there", there.join(", ").into())];
            return Err(words.say_with("cli-chart-no-column", &facts));
        }
    };
    if let Some(odd) = rows.iter().find(|row| row.cells.is_none()) {
        return Err(words.say_with("cli-chart-odd-line", &[("path", shown.into()), ("line", odd.line.into())]));
    }
    if rows.is_empty() {
        return Err(words.say_with("cli-chart-no-rows", &[("path", shown.into())]));
    }
    Ok(rows)
}

fn figures(words: &Words, rows: &[TableRow], place: usize, column: &str) -> Result<Vec<Option<f64>>, String> {
    let cell = |row: &'_ TableRow| row.cells.as_ref().and_then(|cells| cells.get(place)).cloned().unwrap_or_default();
    let cells: Vec<(u32, String)> = rows.iter().map(|row| (row.line, cell(row))).collect();
    numbers(cells.iter().map(|(line, text)| (*line, text.as_str()))).map_err(|unread| {
        let (id, line, text) = match unread {
            Unread::NoNumber { line, text } => ("cli-chart-no-number", line, text),
            Unread::TwoReadings { line, text } => ("cli-chart-two-readings", line, text),
        };
        words.say_with(id, &[("line", line.into()), ("text", text.into()), ("column", column.to_owned().into())])
    })
}

fn flag(signal: Signal) -> &'static str {
    match signal {
        Signal::Outside => "outside",
        Signal::Shift => "shift",
        Signal::Trend => "trend",
        Signal::TwoOfThree => "two_of_three",
        Signal::ThreeOfFour => "three_of_four",
    }
}

/// Centre and limits of a point; nothing where there are none.
pub(crate) fn limits(chart: &Chart, at: usize) -> (Option<f64>, Option<f64>, Option<f64>) {
    let point = &chart.points[at];
    let segment = &chart.segments[point.segment];
    let (lower, upper) = match (chart.kind, &segment.limits) {
        (Kind::Xmr, limits) => limits.as_ref().map(|it| (it.lower, it.upper)),
        _ => point.limits.map(|it| (it.lower, it.upper)),
    }
    .unzip();
    (segment.centre, lower, upper)
}

pub(crate) fn chart_json(chart: &Chart, with_verdicts: bool) -> Value {
    let all = 0..chart.points.len();
    let mut answer = Map::new();
    answer.insert("chart".into(), json!(kind(chart.kind)));
    answer.insert("centre".into(), all.clone().map(|at| json!(limits(chart, at).0)).collect());
    answer.insert("lower".into(), all.clone().map(|at| json!(limits(chart, at).1)).collect());
    answer.insert("upper".into(), all.clone().map(|at| json!(limits(chart, at).2)).collect());
    let flags = |at: usize| chart.points[at].signals.iter().map(|it| flag(it.signal)).collect::<Vec<_>>();
    answer.insert("flags".into(), all.clone().map(|at| json!(distinct(flags(at)))).collect());
    if with_verdicts {
        let verdict = |at: usize| match chart.points[at].verdict {
            Some(Verdict::Favourable) => json!("improvement"),
            Some(Verdict::Unfavourable) => json!("concern"),
            Some(Verdict::Neutral) | None => Value::Null,
        };
        answer.insert("verdicts".into(), all.clone().map(verdict).collect());
    }
    answer.insert("moving_range".into(), all.map(|at| json!(chart.points[at].moving_range)).collect());
    let segment = |it: &spielraum_domain::chart::Segment| {
        json!({
            "start": it.start,
            "end": it.end,
            "based_on": it.based_on,
            "provisional": it.provisional,
            "doubts": it.doubts,
            "mean_moving_range": it.limits.as_ref().map(|it| it.mean_moving_range),
            "moving_range_limit": it.limits.as_ref().map(|it| it.moving_range_limit),
            "runs": it.runs.map(|it| json!({
                "n_useful": it.useful,
                "longest_run": it.longest,
                "longest_run_max": it.longest_allowed,
                "n_crossings": it.crossings,
                "n_crossings_min": it.crossings_needed,
                "runs_signal": it.signal,
            })),
        })
    };
    answer.insert("segments".into(), chart.segments.iter().map(segment).collect());
    Value::Object(answer)
}

/// Where a falling trend turns into a rising one, the point belongs to both and is flagged once.
fn distinct(flags: Vec<&'static str>) -> Vec<&'static str> {
    let mut once: Vec<&str> = Vec::with_capacity(flags.len());
    for flag in flags {
        if !once.contains(&flag) {
            once.push(flag);
        }
    }
    once
}

fn funnel_json(funnel: &Funnel) -> Value {
    let of = |value: fn(&spielraum_domain::chart::FunnelPoint) -> f64| -> Vec<Option<f64>> {
        funnel.points.iter().map(|point| point.as_ref().map(value)).collect()
    };
    let is_outside = |point: &Option<spielraum_domain::chart::FunnelPoint>| point.is_some_and(|it| it.is_outside());
    json!({
        "chart": "funnel",
        "centre": funnel.points.iter().map(|_| funnel.centre).collect::<Vec<_>>(),
        "lower": of(|it| it.lower),
        "upper": of(|it| it.upper),
        "lower_95": of(|it| it.near_lower),
        "upper_95": of(|it| it.near_upper),
        "flags": funnel.points.iter().map(|it| if is_outside(it) { vec!["outside"] } else { vec![] }).collect::<Vec<_>>(),
        "phi": funnel.dispersion,
        "tau2": funnel.between,
    })
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Xmr => "xmr",
        Kind::P => "p",
        Kind::PPrime => "pprime",
        Kind::U => "u",
        Kind::UPrime => "uprime",
    }
}

fn print_json(value: &Value) {
    page::print(&serde_json::to_string(value).unwrap_or_default());
}
