//! Many cases from a CSV file, put to the decisions of a DMN file: the CSV file again with the answers beside its columns.

use std::path::Path;
use std::process::ExitCode;

use serde_json::{Map, Value, json};
use spielraum_contract::Failure;
use spielraum_dmn::cases::{Asked, Input, Unreadable};
use spielraum_dmn::json::of_feel;
use spielraum_dmn::model::Model;
use spielraum_domain::feel;
use spielraum_domain::rule::Language;
use spielraum_domain::term::Type;
use spielraum_engine::import::reading::{Delimiter, Line, Problem, Sheet};
use spielraum_words::{Language as WordsLanguage, Words};

use super::{Done, broken, evaluate, print_json, reasons, saved};
use crate::{page, refusal};

/// What stands at the beginning of the file, so that spreadsheets know its encoding.
const MARK: &str = "\u{FEFF}";

/// What is asked of a file of cases.
pub(super) struct Cases<'a> {
    pub(super) path: &'a Path,
    /// The language in which its numbers and days are written.
    pub(super) language: Language,
    /// The decision; every one when left out.
    pub(super) decision: Option<&'a str>,
    /// Where the file goes with the answers; stdout when left out.
    pub(super) out: Option<&'a Path>,
    pub(super) as_json: bool,
}

/// A line with what came of it.
struct Answered {
    line: u32,
    cells: Vec<String>,
    values: Vec<feel::Value>,
    problems: Vec<String>,
}

/// Ends with 1 when a line could not be read or answered; such a line is named.
pub(super) fn run(words: &Words, model: &Model, cases: &Cases<'_>) -> Done {
    let decision = cases.decision.map(|name| evaluate::meant(words, model, name)).transpose()?;
    let asked = Asked::of(model, decision);
    let unreadable = |problem: Problem| refusal::said(&Failure::from(problem.about(cases.path)), words);
    let mut sheet = Sheet::open(cases.path).map_err(unreadable)?;
    let columns = asked.columns(&sheet.names);
    let unused = sheet.names.iter().zip(&columns).filter(|(_, input)| input.is_none()).map(|(name, _)| name.as_str());
    for (id, name) in unused
        .map(|name| ("cli-cases-unused", name))
        .chain(asked.missing(&columns).map(|name| ("cli-cases-missing", name)))
    {
        eprintln!("{}", words.say_with(id, &[("name", name.to_owned().into())]));
    }
    let mut answered = Vec::new();
    while let Some(line) = sheet.next().map_err(unreadable)? {
        let one = answer(words, &asked, &columns, line, cases.language);
        for problem in &one.problems {
            let facts = [("line", one.line.into()), ("problem", problem.clone().into())];
            eprintln!("{}", words.say_with("cli-cases-line", &facts));
        }
        answered.push(one);
    }
    let text = || csv(words, &asked, (&sheet.names, sheet.delimiter), &answered, cases.language);
    match cases.out {
        Some(out) => saved(words, out, &format!("{MARK}{}", text()?))?,
        None if !cases.as_json => page::print(&text()?),
        None => {}
    }
    if cases.as_json {
        print_json(&json!({ "cases": answered.iter().map(|one| one.json(&asked)).collect::<Vec<_>>() }));
    }
    let troubled = answered.iter().filter(|one| !one.problems.is_empty()).count();
    let facts = [("lines", answered.len().into()), ("troubled", troubled.into())];
    eprintln!("{}", words.say_with("cli-cases-done", &facts));
    Ok(if troubled == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn answer(words: &Words, asked: &Asked<'_>, columns: &[Option<&Input>], line: Line, language: Language) -> Answered {
    let Line { line, cells, is_odd, .. } = line;
    let (mut case, mut problems) = (Vec::new(), Vec::new());
    if is_odd {
        problems.push(words.say("cli-cases-odd"));
    }
    for (input, text) in columns.iter().zip(&cells).filter_map(|(input, text)| Some(((*input)?, text))) {
        match input.read(text, language) {
            Ok(Some(value)) => case.push((input, value)),
            Ok(None) => {}
            Err(why) => problems.push(no_value(words, input, text, why)),
        }
    }
    if !problems.is_empty() {
        return Answered { line, cells, values: Vec::new(), problems };
    }
    let answered = asked.answer(&case);
    let told = answered.warnings.iter().map(|(asked, one)| reasons::warning(words, asked, one)).collect();
    Answered { line, cells, values: answered.values, problems: told }
}

/// Why a cell is no value of its input.
fn no_value(words: &Words, input: &Input, text: &str, why: Unreadable) -> String {
    let (kind, values) = match &input.kind {
        _ if why == Unreadable::NotTaken => ("notTaken", String::new()),
        _ if why == Unreadable::BeyondNumbers => ("beyondNumbers", String::new()),
        Type::Number { .. } => ("number", String::new()),
        Type::Date { .. } => ("date", String::new()),
        Type::Duration { .. } => ("duration", String::new()),
        Type::YesNo => ("yesNo", String::new()),
        Type::Enum { values } => ("enum", values.join(", ")),
        Type::Text => ("text", String::new()),
    };
    let facts = [
        ("name", input.name.clone().into()),
        ("text", text.to_owned().into()),
        ("kind", kind.into()),
        ("values", values.into()),
    ];
    words.say_with("cli-cases-no-value", &facts)
}

impl Answered {
    fn json(&self, asked: &Asked<'_>) -> Value {
        let answers =
            asked.answers().iter().zip(&self.values).map(|(column, value)| (column.name.clone(), of_feel(value)));
        json!({ "line": self.line, "answers": answers.collect::<Map<_, _>>(), "problems": self.problems })
    }
}

/// The file with the answers. A line with other cells keeps them, so that nothing of it is lost.
fn csv(
    words: &Words,
    asked: &Asked<'_>,
    (names, delimiter): (&[String], Delimiter),
    lines: &[Answered],
    language: Language,
) -> Result<String, String> {
    let failed = |error: &dyn std::fmt::Display| broken(words, Path::new("CSV"), error);
    let mut out = csv::WriterBuilder::new().delimiter(delimiter.byte()).flexible(true).from_writer(Vec::new());
    let beside = asked.answers().iter().map(|column| {
        let is_there = names.iter().any(|name| name.trim().to_lowercase() == column.name.trim().to_lowercase());
        let name = || column.name.clone();
        if is_there { words.say_with("cli-cases-answer", &[("name", name().into())]) } else { name() }
    });
    let head = names.iter().cloned().chain(beside).chain([words.say("cli-cases-problem")]);
    out.write_record(head).map_err(|error| failed(&error))?;
    let say =
        Said { words: Words::of(WordsLanguage::of(if language == Language::De { "de" } else { "en" })), language };
    for line in lines {
        let blank = std::iter::repeat_n(String::new(), names.len().saturating_sub(line.cells.len()));
        let values =
            (0..asked.answers().len()).map(|at| line.values.get(at).map_or_else(String::new, |value| say.cell(value)));
        let problems = line.problems.join(" ");
        let record = line.cells.iter().cloned().chain(blank).chain(values).chain([problems]);
        out.write_record(record).map_err(|error| failed(&error))?;
    }
    let bytes = out.into_inner().map_err(|error| failed(&error))?;
    String::from_utf8(bytes).map_err(|error| failed(&error))
}

/// Values as spreadsheets of a language read them.
struct Said {
    words: Words,
    language: Language,
}

impl Said {
    fn cell(&self, value: &feel::Value) -> String {
        match value {
            feel::Value::Null => String::new(),
            feel::Value::Boolean(yes) => self.words.say(if *yes { "cli-yes" } else { "cli-no" }),
            feel::Value::Number(number) if self.language == Language::De => number.to_string().replace('.', ","),
            feel::Value::Text(text) => text.to_string(),
            feel::Value::List(_) | feel::Value::Context(_) => of_feel(value).to_string(),
            other => other.to_string(),
        }
    }
}
