//! Tables as formulas over integers, reals and truth values (SMT-LIB 2), written down from [`crate::table`] and not from
//! what Spielraum read.

use spielraum_domain::date::Date;
use spielraum_domain::proof::RegionCell;
use spielraum_domain::rule::{Case, Check, Comparison, UnaryTests};
use spielraum_domain::term::Value;

use crate::table::{Hundredths, Kind, Known, NAMES, Sheet, TEXTS, Test, Tests, day, span, term_id};

/// The constant that holds the value of a term.
pub fn value_of(term: usize) -> String {
    format!("v{term}")
}

/// The constant that says whether a term is missing.
fn missing(term: usize) -> String {
    format!("n{term}")
}

/// Every formula of a list, or some; true or false of an empty list.
fn join(connective: &str, formulas: impl IntoIterator<Item = String>) -> String {
    let formulas: Vec<String> = formulas.into_iter().collect();
    match (formulas.as_slice(), connective) {
        ([], "and") => "true".to_owned(),
        ([], _) => "false".to_owned(),
        ([one], _) => one.clone(),
        _ => format!("({connective} {})", formulas.join(" ")),
    }
}

/// Every formula of a list.
pub fn every(formulas: impl IntoIterator<Item = String>) -> String {
    join("and", formulas)
}

/// Some formula of a list.
pub fn some(formulas: impl IntoIterator<Item = String>) -> String {
    join("or", formulas)
}

/// The opposite.
pub fn not(formula: &str) -> String {
    format!("(not {formula})")
}

/// A number with a decimal point, negative ones in brackets.
pub fn decimal(value: Hundredths) -> String {
    let text = format!("{}.{:02}", value.unsigned_abs() / 100, value.unsigned_abs() % 100);
    if value < 0 { format!("(- {text})") } else { text }
}

/// Declares the terms and what their domains allow; a term may be missing where a column of one of the tables says so.
pub fn domain(kinds: &[Kind], sheets: &[&Sheet]) -> Vec<String> {
    let mut commands = Vec::new();
    for (term, kind) in kinds.iter().enumerate() {
        let (value, missing) = (value_of(term), missing(term));
        let (sort, allowed) = match kind {
            Kind::Number { .. } => ("Real", numbers(term, kind)),
            Kind::Enum(count) => ("Int", format!("(and (<= 0 {value}) (< {value} {count}))")),
            Kind::YesNo => ("Bool", "true".to_owned()),
            Kind::Day { min, max } => {
                let [first, last] = [Date::FIRST, Date::LAST].map(|day| i64::from(day.days()));
                ("Int", within(&value, [min.unwrap_or(first), max.unwrap_or(last)]))
            }
            Kind::Span { step, min, max } => {
                let on_step = format!("(= {value} (+ {} (* {step} k{term})))", min.unwrap_or(0));
                let bounds = within(&value, [min.unwrap_or(-1_000_000), max.unwrap_or(1_000_000)]);
                ("Int", every([on_step, bounds]))
            }
            // Every other integer is a text that no cell asks for.
            Kind::Text => ("Int", "true".to_owned()),
        };
        commands.push(format!("(declare-const {value} {sort})"));
        commands.push(format!("(declare-const {missing} Bool)"));
        commands.push(format!("(declare-const k{term} Int)"));
        commands.push(format!("(assert {allowed})"));
        if !sheets.iter().any(|sheet| sheet.may_be_missing(term)) {
            commands.push(format!("(assert {})", not(&missing)));
        }
    }
    commands
}

fn within(value: &str, [min, max]: [i64; 2]) -> String {
    format!("(and (<= {} {value}) (<= {value} {}))", integer(min), integer(max))
}

fn integer(value: i64) -> String {
    if value < 0 { format!("(- {})", value.unsigned_abs()) } else { value.to_string() }
}

fn numbers(term: usize, kind: &Kind) -> String {
    let Kind::Number { step, min, max } = kind else { return "true".to_owned() };
    let value = value_of(term);
    let on_step = step.map(|step| {
        let base = decimal(min.unwrap_or(0));
        format!("(= {value} (+ {base} (* {} (to_real k{term}))))", decimal(step))
    });
    let above = min.map(|min| format!("(<= {} {value})", decimal(min)));
    let below = max.map(|max| format!("(<= {value} {})", decimal(max)));
    every([on_step, above, below].into_iter().flatten())
}

/// Whether a row describes a case.
pub fn row(sheet: &Sheet, row: usize) -> String {
    let cells = sheet.inputs.iter().zip(&sheet.lines[row].inputs);
    every(cells.map(|(input, (tests, _))| cell(input.term, tests)))
}

/// Whether a row answers a case, be it together with others.
pub fn fires(sheet: &Sheet, at: usize) -> String {
    let above = if sheet.first { 0..at } else { 0..0 };
    every(std::iter::once(row(sheet, at)).chain(above.map(|earlier| not(&row(sheet, earlier)))))
}

/// Whether no row describes a case.
pub fn gap(sheet: &Sheet) -> String {
    every((0..sheet.lines.len()).map(|at| not(&row(sheet, at))))
}

fn cell(term: usize, tests: &Tests) -> String {
    let one_of = |tests: &[Test]| some(tests.iter().map(|one| test(term, one)));
    match tests {
        Tests::Any => "true".to_owned(),
        Tests::OneOf(tests) => one_of(tests),
        Tests::NoneOf(tests) => not(&one_of(tests)),
    }
}

fn test(term: usize, test: &Test) -> String {
    let value = value_of(term);
    let check = match test {
        Test::Missing => return missing(term),
        Test::Is(known) => format!("(= {value} {})", literal(known)),
        Test::Compare(sign, end) => format!("({sign} {value} {})", literal(end)),
        Test::Between(low, low_included, high, high_included) => {
            let sign = |included: &bool| if *included { "<=" } else { "<" };
            let (above, below) = (sign(low_included), sign(high_included));
            format!("(and ({above} {} {value}) ({below} {value} {}))", literal(low), literal(high))
        }
    };
    format!("(and {} {check})", not(&missing(term)))
}

fn literal(known: &Known) -> String {
    match known {
        Known::Number(value) => decimal(*value),
        Known::Name(at) | Known::Text(at) => at.to_string(),
        Known::YesNo(yes) => yes.to_string(),
        Known::Day(value) | Known::Span(value) => integer(*value),
    }
}

/// One of Spielraum's values of a term as a literal.
fn spoken(kind: &Kind, value: &Value) -> String {
    let place = |names: &[&str], text: &str| names.iter().position(|name| *name == text);
    match (kind, value) {
        (_, Value::Number(number)) => spoken_number(*number),
        (_, Value::YesNo(yes)) => yes.to_string(),
        (_, Value::Date(date)) => integer(date.days().into()),
        (_, Value::Duration(duration)) => {
            assert_eq!(duration.amount() % 3600, 0, "{duration} in hours");
            integer(duration.amount() / 3600)
        }
        (Kind::Enum(_), Value::Text(text)) => place(&NAMES, text).expect("a name of the enum").to_string(),
        (_, Value::Text(text)) => place(&TEXTS, text).unwrap_or(TEXTS.len()).to_string(),
        (_, other) => panic!("{other:?} has no literal"),
    }
}

/// One of Spielraum's numbers as a literal.
pub fn spoken_number(number: spielraum_domain::number::Number) -> String {
    let text = number.to_string();
    match text.strip_prefix('-') {
        Some(text) => format!("(- {})", with_point(text)),
        None => with_point(&text),
    }
}

fn with_point(text: &str) -> String {
    if text.contains('.') { text.to_owned() } else { format!("{text}.0") }
}

/// That the case is this one of Spielraum's.
pub fn is_case(kinds: &[Kind], case: &Case) -> String {
    let terms = kinds.iter().enumerate().filter_map(|(term, kind)| {
        Some(match case.0.get(&term_id(term).as_str().into())? {
            Value::Null => missing(term),
            value => format!("(and {} (= {} {}))", not(&missing(term)), value_of(term), spoken(kind, value)),
        })
    });
    every(terms)
}

/// The cases of a region that Spielraum printed: the cells of a row under the columns of the table.
pub fn region(kinds: &[Kind], sheet: &Sheet, region: &[RegionCell]) -> String {
    let cells = region.iter().zip(&sheet.inputs);
    every(cells.map(|(cell, input)| spoken_cell(&kinds[input.term], input.term, &cell.tests)))
}

fn spoken_cell(kind: &Kind, term: usize, tests: &UnaryTests) -> String {
    let one_of = some(tests.tests().iter().map(|test| spoken_check(kind, term, &test.check)));
    match tests {
        UnaryTests::Any => "true".to_owned(),
        UnaryTests::OneOf { .. } => one_of,
        UnaryTests::NoneOf { .. } => not(&one_of),
    }
}

fn spoken_check(kind: &Kind, term: usize, check: &Check) -> String {
    let name = value_of(term);
    let side =
        |comparison: Comparison, value: &Value| format!("({} {name} {})", comparison.sign(), spoken(kind, value));
    let check = match check {
        Check::Equals { value: Value::Null } => return missing(term),
        Check::Equals { value } => format!("(= {name} {})", spoken(kind, value)),
        Check::Compare { comparison, value } => side(*comparison, value),
        Check::Between { low, low_included, high, high_included } => {
            let above = if *low_included { Comparison::AtLeast } else { Comparison::Greater };
            let below = if *high_included { Comparison::AtMost } else { Comparison::Less };
            every([side(above, low), side(below, high)])
        }
    };
    format!("(and {} {check})", not(&missing(term)))
}

/// The constants that make up a case, to ask the solver for: value and missing of each term.
pub fn constants(kinds: &[Kind]) -> Vec<String> {
    (0..kinds.len()).flat_map(|term| [value_of(term), missing(term)]).collect()
}

/// A case from what the solver says of [`constants`].
pub fn case(kinds: &[Kind], values: &[String]) -> Case {
    let terms = kinds.iter().zip(values.chunks(2)).enumerate().map(|(term, (kind, said))| {
        let value = if said[1] == "true" { Value::Null } else { heard(kind, &said[0]) };
        (term_id(term).as_str().into(), value)
    });
    terms.collect()
}

fn heard(kind: &Kind, said: &str) -> Value {
    match kind {
        Kind::YesNo => Value::YesNo(said == "true"),
        Kind::Enum(_) => Value::Text(NAMES[said.parse::<usize>().expect("a place")].to_owned()),
        Kind::Text => {
            let place = said.parse::<usize>().ok().filter(|place| *place < TEXTS.len());
            Value::Text(place.map_or("something else", |place| TEXTS[place]).to_owned())
        }
        Kind::Number { .. } => Value::Number(fraction(said)),
        Kind::Day { .. } => Value::Date(day(whole(said))),
        Kind::Span { .. } => Value::Duration(span(whole(said))),
    }
}

/// `5` or `(- 5)`
fn whole(said: &str) -> i64 {
    let digits: i64 = said.trim_matches(['(', ')', '-', ' ']).parse().expect("digits");
    if said.contains('-') { -digits } else { digits }
}

/// `5.0`, `(- 5.0)`, `(/ 1.0 8.0)` or `(- (/ 1.0 8.0))`. Solvers pick fractions between two decimals by halving, so they
/// have few digits.
fn fraction(said: &str) -> spielraum_domain::number::Number {
    let negative = said.contains('-');
    let words = said.replace(['(', ')', '-', '/'], " ");
    let mut parts = words.split_whitespace().map(|part| part.trim_end_matches(".0").parse::<i128>().expect("digits"));
    let (mut above, below) = (parts.next().expect("a number"), parts.next().unwrap_or(1));
    let mut exponent = 0;
    while above % below != 0 {
        above *= 10;
        exponent -= 1;
        assert!(exponent > -30, "{said} is no short decimal");
    }
    let value = above / below;
    spielraum_domain::number::Number::new(if negative { -value } else { value }, exponent).expect("a number")
}
