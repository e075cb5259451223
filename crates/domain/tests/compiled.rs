//! A table made ready to answer many cases says what the table itself says.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use proptest::prelude::*;
use spielraum_domain::rule::{
    Case, Check, Comparison, Compiled, Entry, HitPolicy, ReadColumn, ReadRow, ReadTable, UnaryTests,
};
use spielraum_domain::term::Value;
use support::*;

/// What stands on the line of a column: numbers, days, or durations of one kind. Their places meet.
#[derive(Clone, Copy, Debug)]
enum Line {
    Numbers,
    Days,
    Times,
    Months,
}

const LINES: [Line; 4] = [Line::Numbers, Line::Days, Line::Times, Line::Months];

fn ordered_value(line: Line) -> BoxedStrategy<Value> {
    match line {
        Line::Numbers => prop_oneof![
            6 => (-4..8_i32).prop_map(|halves| Value::Number((f64::from(halves) / 2.0).to_string().parse().unwrap())),
            1 => prop::sample::select(vec!["1e40", "-1e40", "0.001", "-0.001", "1e-50"]).prop_map(num),
        ]
        .boxed(),
        Line::Days => (1..6_i32).prop_map(|day| at(&format!("2000-01-0{day}"))).boxed(),
        Line::Times => (0..6_i32).prop_map(|seconds| at(&format!("PT{seconds}S"))).boxed(),
        Line::Months => (0..6_i32).prop_map(|months| at(&format!("P{months}M"))).boxed(),
    }
}

fn value(line: Line) -> impl Strategy<Value = Value> {
    prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::YesNo),
        7 => ordered_value(line),
        3 => prop::sample::select(vec!["a", "b", "c", ""]).prop_map(text),
    ]
}

/// Values of every kind: whatever a term's type says, a case may bring another.
fn any_value() -> impl Strategy<Value = Value> {
    prop::sample::select(LINES.to_vec()).prop_flat_map(value)
}

fn check(line: Line) -> impl Strategy<Value = Check> {
    let comparison =
        prop::sample::select(vec![Comparison::Less, Comparison::AtMost, Comparison::Greater, Comparison::AtLeast]);
    prop_oneof![
        value(line).prop_map(|value| Check::Equals { value }),
        (comparison, value(line)).prop_map(|(comparison, value)| Check::Compare { comparison, value }),
        (value(line), any::<bool>(), value(line), any::<bool>()).prop_map(
            |(low, low_included, high, high_included)| { Check::Between { low, low_included, high, high_included } }
        ),
    ]
}

fn tests(line: Line) -> impl Strategy<Value = Option<UnaryTests>> {
    let checks = || prop::collection::vec(check(line), 1..4);
    prop_oneof![
        2 => Just(Some(UnaryTests::Any)),
        6 => checks().prop_map(|checks| Some(UnaryTests::one_of(checks))),
        2 => checks().prop_map(|checks| Some(UnaryTests::none_of(checks))),
        1 => Just(None),
    ]
}

fn table() -> impl Strategy<Value = ReadTable> {
    let policy = prop::sample::select(HitPolicy::ALL.to_vec());
    // More rows than a word has bits in some, so that sets are kept as changes.
    let rows = prop_oneof![4 => 0..8_usize, 1 => 600..700_usize];
    let lines = prop::collection::vec(prop::sample::select(LINES.to_vec()), 0..4);
    (policy, lines, rows).prop_flat_map(|(hit_policy, lines, rows)| {
        let entry = prop_oneof![
            6 => any_value().prop_map(|value| Some(Entry::Literal { value })),
            1 => Just(Some(Entry::Open)),
            1 => Just(None),
        ];
        let cells: Vec<_> = lines.iter().map(|line| tests(*line)).collect();
        let row = (cells, entry).prop_map(|(inputs, output)| ReadRow { id: "r".into(), inputs, outputs: vec![output] });
        let column = |term: String| ReadColumn {
            id: term.as_str().into(),
            term: term.as_str().into(),
            kind: None,
            may_be_missing: false,
            same_everywhere: false,
            protected: false,
        };
        let columns: Vec<ReadColumn> = (0..lines.len()).map(|at| column(format!("c{at}"))).collect();
        prop::collection::vec(row, rows).prop_map(move |rows| ReadTable {
            hit_policy,
            inputs: columns.clone(),
            outputs: vec![column("out".to_owned())],
            rows,
            problems: Vec::new(),
        })
    })
}

fn case() -> impl Strategy<Value = Case> {
    prop::collection::vec(prop::option::weighted(0.9, any_value()), 4).prop_map(|values| {
        let named = |(at, value): (usize, Option<Value>)| Some((format!("c{at}").as_str().into(), value?));
        values.into_iter().enumerate().filter_map(named).collect()
    })
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn compiled_and_plain_answers_agree(table in table(), cases in prop::collection::vec(case(), 1..20)) {
        let compiled = Compiled::from(table.clone());
        for case in cases {
            prop_assert_eq!(compiled.answer(&case), table.answer(&case), "{:?}", case);
        }
    }
}
