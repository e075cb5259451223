//! Short ways to write terms and tables in tests.
#![allow(dead_code, clippy::unwrap_used, reason = "each test binary uses its own part")]

pub mod formulas;

use std::collections::BTreeMap;

use proptest::test_runner::Config as ProptestConfig;
use spielraum_domain::duration::Duration;
use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::number::Number;
use spielraum_domain::proof::{Finding, Limits, Proof, Question, prove};
use spielraum_domain::rule::{Case, Cell, Column, HitPolicy, Language, ReadTable, Row, Table};
use spielraum_domain::term::{Ordered, Term, TermId, Type, Value};

/// Settings of a property test that tries this many cases, or as many as PROPTEST_CASES says.
pub fn config(cases: u32) -> ProptestConfig {
    let wanted = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: wanted.unwrap_or(cases), failure_persistence: None, ..ProptestConfig::default() }
}

pub fn number(text: &str) -> Number {
    text.parse().unwrap()
}

/// A number, date or duration.
pub fn ordered(text: &str) -> Ordered {
    text.parse().unwrap()
}

/// A date term; its id is its name.
pub fn day(name: &str, min: Option<&str>, max: Option<&str>) -> Term {
    let date = |text: &str| text.parse().unwrap();
    term(name, Type::Date { min: min.map(date), max: max.map(date) })
}

/// A duration term of the kind that its step has; its id is its name.
pub fn span(name: &str, step: &str, min: Option<&str>, max: Option<&str>) -> Term {
    let duration = |text: &str| text.parse::<Duration>().unwrap();
    let (of, step) = (duration(step).kind(), Some(duration(step)));
    term(name, Type::Duration { of, step, min: min.map(duration), max: max.map(duration) })
}

/// A number term; its id is its name.
pub fn amount(name: &str, unit: Option<&str>, step: Option<&str>, min: Option<&str>, max: Option<&str>) -> Term {
    let (step, min, max) = (step.map(number), min.map(number), max.map(number));
    term(name, Type::Number { unit: unit.map(str::to_owned), step, min, max })
}

pub fn one_of(name: &str, values: &[&str]) -> Term {
    term(name, Type::Enum { values: values.iter().map(ToString::to_string).collect() })
}

pub fn yes_no(name: &str) -> Term {
    term(name, Type::YesNo)
}

pub fn term(name: &str, kind: Type) -> Term {
    Term {
        id: name.into(),
        name: name.to_owned(),
        kind,
        protected: false,
        same_everywhere: false,
        answers: BTreeMap::new(),
    }
}

/// A table of English cells whose columns are named as their terms.
pub fn table(hit_policy: HitPolicy, inputs: &[&str], outputs: &[&str], rows: &[&[&str]]) -> Table {
    table_in(Language::En, hit_policy, inputs, outputs, rows)
}

pub fn table_in(
    language: Language,
    hit_policy: HitPolicy,
    inputs: &[&str],
    outputs: &[&str],
    rows: &[&[&str]],
) -> Table {
    let columns = |names: &[&str]| -> Vec<Column> {
        let column = |name: &&str| Column { id: (*name).into(), term: (*name).into(), may_be_missing: false };
        names.iter().map(column).collect()
    };
    let row = |(position, texts): (usize, &&[&str])| Row {
        id: format!("r{}", position + 1).as_str().into(),
        cells: inputs
            .iter()
            .chain(outputs)
            .zip(texts.iter())
            .map(|(column, text)| ((*column).into(), Cell { text: (*text).to_owned(), language }))
            .collect(),
        because: String::new(),
    };
    Table {
        hit_policy,
        inputs: columns(inputs),
        outputs: columns(outputs),
        rows: rows.iter().enumerate().map(row).collect(),
    }
}

pub fn read(table: &Table, terms: &[Term]) -> ReadTable {
    table.read(|id: &TermId| terms.iter().find(|term| term.id == *id))
}

pub fn proof_of(table: &Table, terms: &[Term], guardrails: &[Guardrail]) -> Proof {
    prove(&read(table, terms), guardrails, Limits::default(), &|| false)
}

pub fn guardrail(id: &str, term: &str, bound: Bound) -> Guardrail {
    Guardrail { id: id.into(), name: id.to_owned(), term: term.into(), bound, scope: Scope::Company, every_row: false }
}

pub fn case(values: &[(&str, Value)]) -> Case {
    values.iter().map(|(term, value)| ((*term).into(), value.clone())).collect()
}

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// The date, duration or number of a text.
pub fn at(text: &str) -> Value {
    ordered(text).into()
}

pub fn num(text: &str) -> Value {
    Value::Number(number(text))
}

/// A limit that no small table reaches.
pub const ALL: Limits = Limits { gaps: 10_000, overlaps: 10_000, rows: 10_000 };

/// What is proved of each row alone has to be the part of the whole proof that names the row. The case that shows it may be another
/// one where there are several: then it has to be one that the row matches.
pub fn assert_rows_alone_agree(read: &ReadTable, guardrails: &[Guardrail], proof: &Proof) {
    for row in 0..u32::try_from(read.rows.len()).unwrap() {
        let names = |finding: &&Finding| match finding {
            Finding::Overlap { rows, .. } => rows.contains(&row),
            Finding::Unreachable { row: own, earlier, .. } => *own == row || earlier.contains(&row),
            Finding::Guardrail { row: own, .. }
            | Finding::NoValue { row: own, .. }
            | Finding::Unfit { row: own, .. } => *own == row,
            Finding::Gap { .. } | Finding::ForbiddenInput { .. } => false,
        };
        let told = |finding: &Finding| match finding {
            Finding::Guardrail { guardrail, column, .. } => format!("{guardrail:?} {column:?}"),
            Finding::NoValue { column, .. } => format!("{column:?}"),
            Finding::Unfit { column, .. } => format!("unfit {column:?}"),
            other => format!("{other:?}"),
        };
        let alone =
            Question { table: read, impossible: None, guardrails, limits: ALL }.prove_row(row as usize, &|| false);
        let whole: Vec<String> = proof.findings.iter().filter(names).map(told).collect();
        assert_eq!(alone.findings.iter().map(told).collect::<Vec<_>>(), whole, "row {row}");
        let count = |kind: fn(&Finding) -> bool| alone.findings.iter().filter(|finding| kind(finding)).count();
        assert_eq!(alone.overlap_count as usize, count(|finding| matches!(finding, Finding::Overlap { .. })));
        assert_eq!(alone.unreachable_count as usize, count(|finding| matches!(finding, Finding::Unreachable { .. })));
        for finding in &alone.findings {
            if let Finding::Guardrail { case, .. } | Finding::NoValue { case, .. } | Finding::Unfit { case, .. } =
                finding
            {
                assert!(read.matches(row as usize, case), "row {row} does not match {case:?}");
            }
        }
    }
}
