//! Large random decision tables for benchmarks, the same in every run and on every machine.
//!
//! [`tree`] makes them as Calvanese et al. did in "Semantics, Analysis and Simplification of DMN Decision Tables" (2018): a
//! random tree splits the cases over mixed columns, its leaves are the rows, and a tenth of the rows gets a cell that is
//! wrong. Their trees were learnt from credit data, ours are drawn by lot.

use std::collections::BTreeMap;
use std::ops::Range;

use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::rule::{Case, Cell, Column, HitPolicy, ReadTable, Row, Table};
use spielraum_domain::term::{Term, Type, Value};

/// The number of values of a number column (whole numbers from 0), and of an enum column.
const SIZE: u32 = 10_000;
const VALUES: u32 = 8;
/// The number of values of the output.
const OUTPUTS: usize = 100;

/// Pseudo-random numbers (splitmix64).
#[derive(Clone, Debug)]
pub struct Dice(u64);

/// For each column the values that a row asks for: numbers in even columns, positions of enum values in odd ones.
type Asked = Vec<Range<u32>>;

impl Dice {
    /// The same numbers for the same seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 to before `bound`.
    pub fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let below = (mixed ^ (mixed >> 31)) % u64::from(bound.max(1));
        u32::try_from(below).unwrap_or(0)
    }

    fn position(&mut self, length: usize) -> usize {
        self.below(u32::try_from(length).unwrap_or(u32::MAX)) as usize
    }
}

/// The leaves of a random tree over mixed columns; a tenth of the rows is wrong in one cell.
#[must_use]
pub fn tree(hit_policy: HitPolicy, rows: usize, columns: usize) -> Table {
    let mut dice = Dice::new(42);
    let mut asked = leaves(rows, columns, &mut dice);
    for _ in 0..rows / 10 {
        let (row, column) = (dice.position(rows), dice.position(columns));
        let domain = domain(column);
        let start = dice.below(domain.end);
        asked[row][column] = start..start + 1 + dice.below(domain.end - start);
    }
    table(hit_policy, columns, &asked)
}

/// Rows that ask for two or three columns only.
#[must_use]
pub fn mostly_empty(hit_policy: HitPolicy, rows: usize, columns: usize) -> Table {
    let mut dice = Dice::new(7);
    let mut row = || -> Asked {
        let mut asked: Asked = (0..columns).map(domain).collect();
        for _ in 0..2 + dice.below(2) {
            let column = dice.position(columns);
            let end = domain(column).end;
            let start = dice.below(end);
            asked[column] = start..(start + 1 + dice.below(end / 300 + 3)).min(end);
        }
        asked
    };
    let asked: Vec<Asked> = (0..rows).map(|_| row()).collect();
    table(hit_policy, columns, &asked)
}

/// The terms of tables with this many input columns.
#[must_use]
pub fn terms(columns: usize) -> Vec<Term> {
    let number = |step: Option<i32>, max: Option<u32>| Type::Number {
        unit: None,
        step: step.map(Into::into),
        min: max.map(|_| 0.into()),
        max: max.and_then(|max| i32::try_from(max).ok()).map(Into::into),
    };
    let kind = |column: usize| match is_number(column) {
        true => number(Some(1), Some(SIZE - 1)),
        false => Type::Enum { values: (0..VALUES).map(name).collect() },
    };
    let term = |name: String, kind| Term {
        id: name.as_str().into(),
        name,
        kind,
        answers: BTreeMap::new(),
        protected: false,
        same_everywhere: false,
    };
    let inputs = (0..columns).map(|column| term(input(column), kind(column)));
    inputs.chain([term("out".to_owned(), number(None, None))]).collect()
}

/// A table of this crate with its cells read.
#[must_use]
pub fn read(table: &Table) -> ReadTable {
    let terms = terms(table.inputs.len());
    table.read(|id| terms.iter().find(|term| term.id == *id))
}

/// Random cases for tables with this many input columns.
#[must_use]
pub fn cases(count: usize, columns: usize) -> Vec<Case> {
    let mut dice = Dice::new(3);
    let mut value = |column: usize| match (is_number(column), dice.below(domain(column).end)) {
        (true, number) => Value::Number(i32::try_from(number).unwrap_or(i32::MAX).into()),
        (false, at) => Value::Text(name(at)),
    };
    let mut case = || (0..columns).map(|column| (input(column).as_str().into(), value(column))).collect();
    (0..count).map(|_| case()).collect()
}

/// Upper bounds on the output, some of which a few rows break.
#[must_use]
pub fn guardrails(count: i32) -> Vec<Guardrail> {
    let guardrail = |position: i32| Guardrail {
        id: format!("g{position}").as_str().into(),
        name: String::new(),
        term: "out".into(),
        bound: Bound::AtMost { max: (80 + position).into() },
        scope: Scope::Company,
        every_row: false,
    };
    (0..count).map(guardrail).collect()
}

fn leaves(rows: usize, columns: usize, dice: &mut Dice) -> Vec<Asked> {
    let mut leaves: Vec<Asked> = vec![(0..columns).map(domain).collect()];
    while leaves.len() < rows {
        let (leaf, column) = (dice.position(leaves.len()), dice.position(columns));
        let Range { start, end } = leaves[leaf][column];
        if end - start < 2 {
            continue;
        }
        let at = start + 1 + dice.below(end - start - 1);
        let mut upper = leaves[leaf].clone();
        leaves[leaf][column] = start..at;
        upper[column] = at..end;
        leaves.push(upper);
    }
    leaves
}

fn table(hit_policy: HitPolicy, columns: usize, asked: &[Asked]) -> Table {
    let column = |name: String| Column { id: name.as_str().into(), term: name.as_str().into(), may_be_missing: false };
    let row = |(position, asked): (usize, &Asked)| {
        let cells = asked.iter().enumerate().map(|(at, values)| (input(at).as_str().into(), cell(at, values)));
        let output = ("out".into(), Cell::feel((position % OUTPUTS).to_string()));
        Row {
            id: format!("r{position}").as_str().into(),
            cells: cells.chain([output]).collect(),
            because: String::new(),
        }
    };
    Table {
        hit_policy,
        inputs: (0..columns).map(|at| column(input(at))).collect(),
        outputs: vec![column("out".to_owned())],
        rows: asked.iter().enumerate().map(row).collect(),
    }
}

fn cell(column: usize, values: &Range<u32>) -> Cell {
    Cell::feel(match is_number(column) {
        _ if *values == domain(column) => "-".to_owned(),
        true => format!("[{}..{}]", values.start, values.end - 1),
        false => values.clone().map(|at| format!("\"{}\"", name(at))).collect::<Vec<_>>().join(", "),
    })
}

fn is_number(column: usize) -> bool {
    column.is_multiple_of(2)
}

fn domain(column: usize) -> Range<u32> {
    0..if is_number(column) { SIZE } else { VALUES }
}

fn input(column: usize) -> String {
    format!("c{column}")
}

fn name(value: u32) -> String {
    format!("v{value}")
}
