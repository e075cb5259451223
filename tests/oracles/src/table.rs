//! Random tables: their terms, rows and cells, and how people write them.

mod random;
mod write;

use std::collections::BTreeMap;

use spielraum_domain::date::Date;
use spielraum_domain::duration::{Duration, DurationKind};
use spielraum_domain::number::Number;
use spielraum_domain::rule::{Cell, Column, HitPolicy, Language, ReadTable, Row, Table};
use spielraum_domain::term::{Term, Type, Value};

pub use random::{one_table, over, two_tables, value_of};
pub use write::feel_number;

/// The texts that cells of free text ask for.
pub const TEXTS: [&str; 3] = ["x", "not x", "y, or z"];
/// The names of enums; a term takes the first few. They hold words that mean something in a cell;
/// none is such a word as a whole, for a name wins over the word.
pub const NAMES: [&str; 6] = ["lost", "on its way", "not lost", "up to 5, or more", "say \"hi\"", "anyone"];
/// The values of the output "say".
pub const SAYS: [&str; 3] = ["a", "b", "c"];

/// A number in hundredths: every number here has at most two decimals.
pub type Hundredths = i64;

/// Which values a term takes.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Numbers, counted from `min` (else from 0) where there is a step.
    Number {
        /// Distance between neighbours.
        step: Option<Hundredths>,
        /// Smallest.
        min: Option<Hundredths>,
        /// Largest.
        max: Option<Hundredths>,
    },
    /// The first so many of [`NAMES`].
    Enum(usize),
    /// Yes or no.
    YesNo,
    /// Free text.
    Text,
    /// Days, counted from the first of 2000.
    Day {
        /// First.
        min: Option<i64>,
        /// Last.
        max: Option<i64>,
    },
    /// Lengths of time in hours, counted from `min` (else from 0) in steps.
    Span {
        /// Distance between neighbours.
        step: i64,
        /// Shortest.
        min: Option<i64>,
        /// Longest.
        max: Option<i64>,
    },
}

/// The text of an input cell, taken apart.
#[derive(Clone, Debug)]
pub enum Tests {
    /// Everything.
    Any,
    /// One of these.
    OneOf(Vec<Test>),
    /// None of these.
    NoneOf(Vec<Test>),
}

/// One test.
#[derive(Clone, Debug)]
pub enum Test {
    /// The value is missing.
    Missing,
    /// The value is this one.
    Is(Known),
    /// `<`, `<=`, `>` or `>=`.
    Compare(&'static str, Known),
    /// A range; whether each end belongs to it.
    Between(Known, bool, Known, bool),
}

/// A value that is not missing.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    /// A number.
    Number(Hundredths),
    /// The place of a name in [`NAMES`].
    Name(usize),
    /// Yes or no.
    YesNo(bool),
    /// The place of a text in [`TEXTS`]; beyond it, a text that no cell asks for.
    Text(usize),
    /// A day.
    Day(i64),
    /// A length of time in hours.
    Span(i64),
}

/// An input column.
#[derive(Clone, Debug)]
pub struct Input {
    /// Which of the shared terms it asks for.
    pub term: usize,
    /// Whether a case may come without the value.
    pub may_be_missing: bool,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it asks, column by column, and the language that is written in.
    pub inputs: Vec<(Tests, Language)>,
    /// The number that it sets.
    pub amount: Option<Hundredths>,
    /// The place in [`SAYS`] of what it says.
    pub say: Option<usize>,
}

/// A table over shared terms.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Whether the first row that matches answers; otherwise exactly one has to.
    pub first: bool,
    /// Its input columns.
    pub inputs: Vec<Input>,
    /// Its rows.
    pub lines: Vec<Line>,
}

/// The id of an input term.
pub fn term_id(term: usize) -> String {
    format!("t{term}")
}

/// Hundredths as one of Spielraum's numbers.
pub fn number(value: Hundredths) -> Number {
    Number::new(i128::from(value), -2).expect("a small number")
}

/// A day as one of Spielraum's.
pub fn day(days: i64) -> Date {
    Date::from_days(days).unwrap_or_else(|| panic!("{days} is no day of the calendar"))
}

/// Hours as one of Spielraum's lengths of time.
pub fn span(hours: i64) -> Duration {
    Duration::new(DurationKind::DaysTime, i128::from(hours) * 3600).expect("a short time")
}

/// The terms as Spielraum knows them, those of the outputs included.
pub fn terms(kinds: &[Kind]) -> Vec<Term> {
    let term = |id: String, kind: Type| Term {
        name: id.clone(),
        id: id.as_str().into(),
        kind,
        protected: false,
        same_everywhere: false,
        answers: BTreeMap::new(),
    };
    let mut terms: Vec<Term> = kinds.iter().enumerate().map(|(at, kind)| term(term_id(at), kind.as_type())).collect();
    let plain = Type::Number { unit: None, step: None, min: None, max: None };
    terms.push(term("amount".to_owned(), plain));
    let says = Type::Enum { values: SAYS.map(str::to_owned).to_vec() };
    terms.push(Term { same_everywhere: true, ..term("say".to_owned(), says) });
    terms
}

impl Kind {
    fn as_type(&self) -> Type {
        match self {
            Self::Number { step, min, max } => {
                let [step, min, max] = [step, min, max].map(|value| value.map(number));
                Type::Number { unit: None, step, min, max }
            }
            Self::Enum(count) => Type::Enum { values: NAMES[..*count].iter().map(ToString::to_string).collect() },
            Self::YesNo => Type::YesNo,
            Self::Text => Type::Text,
            Self::Day { min, max } => Type::Date { min: min.map(day), max: max.map(day) },
            Self::Span { step, min, max } => Type::Duration {
                of: DurationKind::DaysTime,
                step: Some(span(*step)),
                min: min.map(span),
                max: max.map(span),
            },
        }
    }

    /// Whether its values have an order.
    pub fn is_ordered(&self) -> bool {
        matches!(self, Self::Number { .. } | Self::Day { .. } | Self::Span { .. })
    }
}

impl Known {
    /// As one of Spielraum's values.
    pub fn value(&self) -> Value {
        match self {
            Self::Number(value) => Value::Number(number(*value)),
            Self::Name(at) => Value::Text(NAMES[*at].to_owned()),
            Self::YesNo(yes) => Value::YesNo(*yes),
            Self::Day(days) => Value::Date(day(*days)),
            Self::Span(hours) => Value::Duration(span(*hours)),
            Self::Text(at) => Value::Text(TEXTS.get(*at).map_or_else(|| format!("text {at}"), ToString::to_string)),
        }
    }
}

impl Sheet {
    /// As typed into Spielraum.
    pub fn typed(&self) -> Table {
        let column = |id: String, term: String, may_be_missing| Column {
            id: id.as_str().into(),
            term: term.as_str().into(),
            may_be_missing,
        };
        let inputs = self.inputs.iter().enumerate();
        let inputs = inputs.map(|(at, input)| column(format!("c{at}"), term_id(input.term), input.may_be_missing));
        let outputs = ["amount", "say"].map(|id| column(id.to_owned(), id.to_owned(), false));
        let row = |(at, line): (usize, &Line)| {
            let asked = line.inputs.iter().enumerate().map(|(column, (tests, language))| {
                let text = write::tests(tests, *language);
                (format!("c{column}").as_str().into(), Cell { text, language: *language })
            });
            let amount = line.amount.map(|amount| ("amount".into(), Cell::feel(write::feel_number(amount))));
            let say = line.say.map(|say| ("say".into(), Cell::feel(format!("\"{}\"", SAYS[say]))));
            let cells = asked.chain(amount).chain(say).collect();
            Row { id: format!("r{at}").as_str().into(), cells, because: String::new() }
        };
        Table {
            hit_policy: if self.first { HitPolicy::First } else { HitPolicy::Unique },
            inputs: inputs.collect(),
            outputs: outputs.to_vec(),
            rows: self.lines.iter().enumerate().map(row).collect(),
        }
    }

    /// As Spielraum reads it. Every cell can be read, or the test ends here.
    pub fn read(&self, kinds: &[Kind]) -> ReadTable {
        let terms = terms(kinds);
        let typed = self.typed();
        let read = typed.read(|id| terms.iter().find(|term| term.id == *id));
        assert!(read.problems.is_empty(), "{:?} in {typed:#?}", read.problems);
        read
    }

    /// Asks for one more term, without a wish.
    pub fn ask(&mut self, term: usize) {
        self.inputs.push(Input { term, may_be_missing: false });
        self.lines.iter_mut().for_each(|line| line.inputs.push((Tests::Any, Language::Feel)));
    }

    /// The cell of an input in plain FEEL.
    pub fn feel(&self, row: usize, column: usize) -> String {
        write::tests(&self.lines[row].inputs[column].0, Language::Feel)
    }

    /// Whether a case may come without this term.
    pub fn may_be_missing(&self, term: usize) -> bool {
        self.inputs.iter().any(|input| input.term == term && input.may_be_missing)
    }
}
