//! How long proofs take, on tables generated as in Calvanese et al. 2018, "Semantics, Analysis and Simplification of DMN
//! Decision Tables": a random tree splits the cases over mixed columns, its leaves are the rows, and a tenth of the rows
//! gets a cell that is wrong.

#![allow(missing_docs, clippy::unwrap_used, reason = "criterion's macros; a benchmark that cannot go on ends")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::proof::{Limits, MapLimits, map, prove};
use spielraum_domain::rule::{Case, Cell, Column, HitPolicy, Row, Table};
use spielraum_domain::term::{Term, Type, Value};

/// The largest number of a number column, and the number of values of an enum column.
const SIZE: u32 = 1_000;
const VALUES: u32 = 8;

/// Pseudo-random numbers (splitmix64), the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % u64::from(bound)) as u32
    }
}

/// For each column the values `low..high` that are left: numbers in even columns, positions of enum values in odd ones.
type Leaf = Vec<(u32, u32)>;

fn is_number(column: usize) -> bool {
    column.is_multiple_of(2)
}

fn domain(column: usize) -> (u32, u32) {
    (0, if is_number(column) { SIZE } else { VALUES })
}

fn leaves(rows: usize, columns: usize, dice: &mut Dice) -> Vec<Leaf> {
    let mut leaves: Vec<Leaf> = vec![(0..columns).map(domain).collect()];
    while leaves.len() < rows {
        let position = dice.below(leaves.len() as u32) as usize;
        let column = dice.below(columns as u32) as usize;
        let (low, high) = leaves[position][column];
        if high - low < 2 {
            continue;
        }
        let at = low + 1 + dice.below(high - low - 1);
        let mut upper = leaves[position].clone();
        leaves[position][column] = (low, at);
        upper[column] = (at, high);
        leaves.push(upper);
    }
    leaves
}

fn text(column: usize, (low, high): (u32, u32)) -> String {
    match (is_number(column), (low, high) == domain(column)) {
        (_, true) => "-".to_owned(),
        (true, _) => format!("[{low}..{}]", high - 1),
        (false, _) => (low..high).map(|value| format!("\"v{value}\"")).collect::<Vec<_>>().join(", "),
    }
}

fn terms(columns: usize) -> Vec<Term> {
    let kind = |column| match is_number(column) {
        true => {
            Type::Number { unit: None, step: Some(1.into()), min: Some(0.into()), max: Some((SIZE as i32 - 1).into()) }
        }
        false => Type::Enum { values: (0..VALUES).map(|value| format!("v{value}")).collect() },
    };
    let term = |name: String, kind| Term {
        id: name.as_str().into(),
        name,
        kind,
        protected: false,
        same_everywhere: false,
        answers: BTreeMap::new(),
    };
    let output = Type::Number { unit: None, step: None, min: None, max: None };
    (0..columns)
        .map(|column| term(format!("c{column}"), kind(column)))
        .chain([term("out".to_owned(), output)])
        .collect()
}

fn table(hit_policy: HitPolicy, boxes: &[Leaf]) -> Table {
    let columns = boxes.first().map_or(0, Vec::len);
    let column = |name: String| Column { id: name.as_str().into(), term: name.as_str().into(), may_be_missing: false };
    let row = |(position, leaf): (usize, &Leaf)| {
        let inputs = leaf.iter().enumerate();
        let inputs = inputs.map(|(at, values)| (format!("c{at}").as_str().into(), Cell::feel(text(at, *values))));
        let output = ("out".into(), Cell::feel((position % 100).to_string()));
        Row {
            id: format!("r{position}").as_str().into(),
            cells: inputs.chain([output]).collect(),
            because: String::new(),
        }
    };
    Table {
        hit_policy,
        inputs: (0..columns).map(|at| column(format!("c{at}"))).collect(),
        outputs: vec![column("out".to_owned())],
        rows: boxes.iter().enumerate().map(row).collect(),
    }
}

/// A tree's table with a tenth of its rows wrong in one cell.
fn noisy(hit_policy: HitPolicy, rows: usize, columns: usize) -> Table {
    let mut dice = Dice(42);
    let mut boxes = leaves(rows, columns, &mut dice);
    for _ in 0..rows / 10 {
        let (row, column) = (dice.below(rows as u32) as usize, dice.below(columns as u32) as usize);
        let (low, high) = domain(column);
        let start = low + dice.below(high - low);
        boxes[row][column] = (start, start + 1 + dice.below(high - start));
    }
    table(hit_policy, &boxes)
}

/// Rows that ask for two or three columns only.
fn mostly_empty(rows: usize, columns: usize) -> Table {
    let mut dice = Dice(7);
    let boxes: Vec<Leaf> = (0..rows)
        .map(|_| {
            let mut leaf: Leaf = (0..columns).map(domain).collect();
            for _ in 0..2 + dice.below(2) {
                let column = dice.below(columns as u32) as usize;
                let (low, high) = domain(column);
                let start = low + dice.below(high - low);
                leaf[column] = (start, (start + 1 + dice.below(3)).min(high));
            }
            leaf
        })
        .collect();
    table(HitPolicy::First, &boxes)
}

fn guardrails(count: i32) -> Vec<Guardrail> {
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

fn proofs(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("proof");
    group.sample_size(10).measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_millis(500));
    let tables = [
        ("unique 100x6", noisy(HitPolicy::Unique, 100, 6)),
        ("first 100x6", noisy(HitPolicy::First, 100, 6)),
        ("unique 1500x15", noisy(HitPolicy::Unique, 1_500, 15)),
        ("first 1500x15", noisy(HitPolicy::First, 1_500, 15)),
        ("mostly empty 8000x10", mostly_empty(8_000, 10)),
        ("unique 10000x15", noisy(HitPolicy::Unique, 10_000, 15)),
    ];
    let guardrails = guardrails(20);
    for (name, table) in tables {
        let terms = terms(table.inputs.len());
        let read = table.read(|id| terms.iter().find(|term| term.id == *id));
        assert!(read.problems.is_empty());
        group.bench_function(BenchmarkId::from_parameter(name), |bencher| {
            bencher.iter(|| prove(black_box(&read), &guardrails, Limits::default(), &|| false));
        });
    }
    group.finish();
}

fn reading(criterion: &mut Criterion) {
    let table = noisy(HitPolicy::Unique, 100, 6);
    let terms = terms(6);
    let read = || table.read(|id| terms.iter().find(|term| term.id == *id));
    criterion.bench_function("read 100x6", |bencher| bencher.iter(|| black_box(read())));
    let read = read();
    criterion.bench_function("map 100x6", |bencher| {
        bencher.iter(|| map(black_box(&read), None, &[], MapLimits::default(), &|| false));
    });
}

fn answering(criterion: &mut Criterion) {
    let table = noisy(HitPolicy::Unique, 50, 5);
    let terms = terms(5);
    let read = table.read(|id| terms.iter().find(|term| term.id == *id));
    let value = |column: usize| match is_number(column) {
        true => Value::Number(500.into()),
        false => Value::Text("v3".to_owned()),
    };
    let case: Case = (0..5).map(|column| (format!("c{column}").as_str().into(), value(column))).collect();
    criterion.bench_function("answer 50x5", |bencher| bencher.iter(|| black_box(&read).answer(black_box(&case))));
}

criterion_group!(benches, proofs, reading, answering);
criterion_main!(benches);
