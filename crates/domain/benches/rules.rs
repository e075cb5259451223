//! How long proofs and answers take. All of it happens in one thread, so the time on a processor is measured: what else the
//! machine does does not count. `script/bench rules` runs this and holds it against what is wanted.

#![allow(missing_docs, reason = "criterion's macros")]

mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use spielraum_domain::proof::{Limits, MapLimits, agree, compare, map, prove, what_if};
use spielraum_domain::rule::{Cell, Compiled, HitPolicy, ReadTable, Table};
use spielraum_tables::{cases, guardrails, mostly_empty, read, terms, tree};
use support::on_processor;

/// Measures the time on a processor.
struct OnProcessor;

impl Measurement for OnProcessor {
    type Intermediate = Duration;
    type Value = Duration;

    fn start(&self) -> Duration {
        on_processor()
    }

    fn end(&self, begun: Duration) -> Duration {
        on_processor().saturating_sub(begun)
    }

    fn add(&self, one: &Duration, other: &Duration) -> Duration {
        *one + *other
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, time: &Duration) -> f64 {
        time.as_secs_f64() * 1e9
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

fn readable(table: &Table) -> ReadTable {
    let read = read(table);
    assert!(read.problems.is_empty(), "every cell can be read");
    read
}

fn proofs(criterion: &mut Criterion<OnProcessor>) {
    let mut group = criterion.benchmark_group("proof");
    group.sample_size(10).measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_millis(500));
    let tables = [
        ("unique 100x6", tree(HitPolicy::Unique, 100, 6), 0),
        ("unique 1500x15", tree(HitPolicy::Unique, 1_500, 15), 0),
        ("any 1500x15", tree(HitPolicy::Any, 1_500, 15), 0),
        ("first 1500x15, 20 guardrails", tree(HitPolicy::First, 1_500, 15), 20),
        ("unique 10000x15", tree(HitPolicy::Unique, 10_000, 15), 0),
        ("unique mostly empty 8000x10", mostly_empty(HitPolicy::Unique, 8_000, 10), 0),
        ("any mostly empty 8000x10", mostly_empty(HitPolicy::Any, 8_000, 10), 0),
        ("first mostly empty 8000x10", mostly_empty(HitPolicy::First, 8_000, 10), 0),
    ];
    for (name, table, bounds) in tables {
        let (read, guardrails) = (readable(&table), guardrails(bounds));
        group.bench_function(BenchmarkId::from_parameter(name), |bencher| {
            bencher.iter(|| prove(black_box(&read), &guardrails, Limits::default(), &|| false));
        });
    }
    let (small, guardrails) = (readable(&tree(HitPolicy::First, 30, 5)), guardrails(20));
    group.bench_function("2000 rules of first 30x5, 20 guardrails", |bencher| {
        bencher.iter(|| {
            for _ in 0..2_000 {
                black_box(prove(black_box(&small), &guardrails, Limits::default(), &|| false));
            }
        });
    });
    group.finish();
}

/// Two versions of a table, one row of which was changed; and a rule beside those of other teams.
fn comparing(criterion: &mut Criterion<OnProcessor>) {
    let mut group = criterion.benchmark_group("compare");
    group.sample_size(10).measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_millis(500));
    for (policy, rows, columns) in [(HitPolicy::Unique, 1_500, 15), (HitPolicy::First, 1_500, 15)] {
        let before = tree(policy, rows, columns);
        let mut after = before.clone();
        after.rows[rows / 2].cells.insert("out".into(), Cell::feel("101"));
        let (before, after) = (readable(&before), readable(&after));
        group.bench_function(format!("{policy:?} {rows}x{columns}, one row changed").to_lowercase(), |bencher| {
            bencher.iter(|| compare(black_box(&before), &after, 50, &|| false));
        });
    }
    let shared = |seed: usize| {
        let mut table = readable(&tree(HitPolicy::First, 30 + seed % 3, 5));
        table.outputs.iter_mut().for_each(|column| column.same_everywhere = true);
        table
    };
    let (ours, theirs) = (shared(0), [shared(0), shared(1), shared(2)]);
    group.bench_function("30x5 with 500 rules of 30x5", |bencher| {
        bencher.iter(|| {
            for their in theirs.iter().cycle().take(500) {
                black_box(agree(black_box(&ours), their, 10, &|| false));
            }
        });
    });
    group.finish();
}

/// What happens after a key: the table is read, proved and drawn.
fn typing(criterion: &mut Criterion<OnProcessor>) {
    let mut group = criterion.benchmark_group("after a key");
    group.sample_size(10).measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_millis(500));
    for (rows, columns) in [(100, 6), (1_000, 10)] {
        let table = tree(HitPolicy::Unique, rows, columns);
        let terms = terms(columns);
        group.bench_function(format!("read {rows}x{columns}"), |bencher| {
            bencher.iter(|| black_box(&table).read(|id| terms.iter().find(|term| term.id == *id)));
        });
        let read = readable(&table);
        group.bench_function(format!("map {rows}x{columns}"), |bencher| {
            bencher.iter(|| map(black_box(&read), None, &[], MapLimits::default(), &|| false));
        });
    }
    group.finish();
}

fn answering(criterion: &mut Criterion<OnProcessor>) {
    let mut group = criterion.benchmark_group("answer");
    for (rows, columns) in [(50, 5), (1_000, 5)] {
        let read = readable(&tree(HitPolicy::First, rows, columns));
        let cases = cases(1_000, columns);
        let compiled = Compiled::from(read.clone());
        let mut next = cases.iter().cycle();
        group.bench_function(format!("{rows}x{columns}"), |bencher| {
            bencher.iter(|| black_box(&compiled).answer(black_box(next.next().unwrap_or(&cases[0]))));
        });
        group.bench_function(format!("{rows}x{columns}, word by word"), |bencher| {
            bencher.iter(|| black_box(&read).answer(black_box(next.next().unwrap_or(&cases[0]))));
        });
    }
    group.finish();
}

/// A draft beside the version in force over 100,000 cases that came, of which no two are alike.
fn trying(criterion: &mut Criterion<OnProcessor>) {
    let mut group = criterion.benchmark_group("what if");
    group.sample_size(10).measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_millis(500));
    for (rows, columns) in [(50, 5), (1_000, 5)] {
        let [in_force, draft] = [rows, rows - 1].map(|rows| readable(&tree(HitPolicy::First, rows, columns)));
        let cases = cases(100_000, columns);
        group.bench_function(format!("{rows}x{columns}, 100000 cases"), |bencher| {
            bencher.iter(|| what_if(black_box(&in_force), &draft, &cases, &|| false));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(OnProcessor);
    targets = proofs, comparing, typing, answering, trying
}
criterion_main!(benches);
