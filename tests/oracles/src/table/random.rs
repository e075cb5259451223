//! How random tables come about.

use proptest::prelude::*;
use spielraum_domain::rule::Language;

use super::{Hundredths, Input, Kind, Known, Line, NAMES, SAYS, Sheet, TEXTS, Test, Tests};

const SIGNS: [&str; 4] = ["<", "<=", ">", ">="];

fn kind() -> impl Strategy<Value = Kind> {
    let step = prop_oneof![1 => Just(None), 3 => prop::sample::select(vec![1, 25, 50, 100, 300, 700]).prop_map(Some)];
    let bound = prop_oneof![Just(None), (-300..2_000_i64).prop_map(Some), Just(Some(0))];
    let width = prop_oneof![Just(None), (0..400_i64).prop_map(Some), (0..500_000_i64).prop_map(Some)];
    prop_oneof![
        6 => (step, bound, width).prop_map(|(step, min, width)| {
            Kind::Number { step, min, max: width.map(|width| min.unwrap_or(-150) + width) }
        }),
        2 => (1..=NAMES.len()).prop_map(Kind::Enum),
        1 => Just(Kind::YesNo),
        1 => Just(Kind::Text),
        2 => days(),
        2 => spans(),
    ]
}

/// The middle of winter, where a year ends and the next February has 28 days.
const WINTER: i64 = 9_480;

fn days() -> impl Strategy<Value = Kind> {
    let begin = prop::option::of((0..40_i64).prop_map(|day| WINTER + day));
    (begin, prop::option::of(0..90_i64))
        .prop_map(|(min, length)| Kind::Day { min, max: length.map(|length| min.unwrap_or(WINTER) + length) })
}

fn spans() -> impl Strategy<Value = Kind> {
    let step = prop::sample::select(vec![1_i64, 12, 24]);
    (step, prop::option::of(0..50_i64), prop::option::of(0..30_i64)).prop_map(|(step, min, steps)| Kind::Span {
        step,
        min,
        max: steps.map(|steps| min.unwrap_or(0) + steps * step),
    })
}

/// Numbers that meet each other, steps, bounds and what lies just beside them.
fn near(kind: &Kind) -> BoxedStrategy<Hundredths> {
    let (step, low, max) = match kind {
        Kind::Number { step, min, max } => (step.unwrap_or(40), min.unwrap_or(0), max),
        Kind::Day { min, max } => (1, min.unwrap_or(WINTER), max),
        Kind::Span { step, min, max } => (*step, min.unwrap_or(0), max),
        _ => return (0..10_i64).boxed(),
    };
    let high = max.unwrap_or(low + 5 * step);
    prop_oneof![
        4 => (-1..6_i64).prop_map(move |steps| low + steps * step),
        2 => (-4..2_i64).prop_map(move |steps| high + steps * step),
        1 => (-3..4_i64).prop_map(move |beside| low + step + beside),
        1 => low.min(high)..=high.max(low),
    ]
    .boxed()
}

/// A value with an order. Nothing takes less time than none, as cells say it.
fn ordered(kind: &Kind) -> BoxedStrategy<Known> {
    match kind {
        Kind::Day { .. } => near(kind).prop_map(Known::Day).boxed(),
        Kind::Span { .. } => near(kind).prop_map(|hours| Known::Span(hours.max(0))).boxed(),
        _ => near(kind).prop_map(Known::Number).boxed(),
    }
}

fn place(known: &Known) -> i64 {
    match known {
        Known::Number(place) | Known::Day(place) | Known::Span(place) => *place,
        other => panic!("{other:?} has no order"),
    }
}

fn known(kind: &Kind) -> BoxedStrategy<Known> {
    match kind {
        Kind::Number { .. } | Kind::Day { .. } | Kind::Span { .. } => ordered(kind),
        Kind::Enum(count) => (0..*count).prop_map(Known::Name).boxed(),
        Kind::YesNo => any::<bool>().prop_map(Known::YesNo).boxed(),
        Kind::Text => (0..TEXTS.len()).prop_map(Known::Text).boxed(),
    }
}

fn test(kind: &Kind) -> BoxedStrategy<Test> {
    let is = known(kind).prop_map(Test::Is);
    if !kind.is_ordered() {
        return prop_oneof![1 => Just(Test::Missing), 6 => is].boxed();
    }
    let compare =
        (prop::sample::select(SIGNS.to_vec()), ordered(kind)).prop_map(|(sign, end)| Test::Compare(sign, end));
    let between = (ordered(kind), any::<bool>(), ordered(kind), any::<bool>()).prop_map(|(one, low, other, high)| {
        let (one, other) = if place(&one) <= place(&other) { (one, other) } else { (other, one) };
        Test::Between(one, low, other, high)
    });
    prop_oneof![1 => Just(Test::Missing), 3 => is, 5 => compare, 5 => between].boxed()
}

fn tests(kind: &Kind) -> BoxedStrategy<Tests> {
    let list = || prop::collection::vec(test(kind), 1..4);
    prop_oneof![
        3 => Just(Tests::Any),
        6 => list().prop_map(Tests::OneOf),
        2 => list().prop_map(Tests::NoneOf),
    ]
    .boxed()
}

fn language() -> impl Strategy<Value = Language> {
    prop_oneof![Just(Language::Feel), Just(Language::En), Just(Language::De)]
}

/// A table over these terms.
pub fn over(kinds: &[Kind]) -> BoxedStrategy<Sheet> {
    let kinds = kinds.to_vec();
    let columns = prop::collection::vec((0..kinds.len(), prop::bool::weighted(0.25)), 0..5);
    (columns, any::<bool>(), 0..9_usize)
        .prop_flat_map(move |(columns, first, lines)| {
            let inputs: Vec<Input> =
                columns.into_iter().map(|(term, may_be_missing)| Input { term, may_be_missing }).collect();
            let cells: Vec<_> = inputs.iter().map(|input| (tests(&kinds[input.term]), language())).collect();
            let amount = prop::option::weighted(0.8, (0..20_i64).prop_map(|it| it * 50));
            let line = (cells, amount, prop::option::weighted(0.8, 0..SAYS.len()));
            let line = line.prop_map(|(inputs, amount, say)| Line { inputs, amount, say });
            prop::collection::vec(line, lines).prop_map(move |lines| Sheet { first, inputs: inputs.clone(), lines })
        })
        .boxed()
}

fn kinds() -> impl Strategy<Value = Vec<Kind>> {
    prop::collection::vec(kind(), 1..5)
}

/// Terms and a table over them.
pub fn one_table() -> impl Strategy<Value = (Vec<Kind>, Sheet)> {
    kinds().prop_flat_map(|kinds| (Just(kinds.clone()), over(&kinds)))
}

/// Terms and two tables over them.
pub fn two_tables() -> impl Strategy<Value = (Vec<Kind>, Sheet, Sheet)> {
    kinds().prop_flat_map(|kinds| (Just(kinds.clone()), over(&kinds), over(&kinds)))
}

/// A value to try a term with, inside its domain or beside it: what a table answers is defined for both.
pub fn value_of(kind: &Kind) -> BoxedStrategy<Known> {
    match kind {
        Kind::Text => (0..TEXTS.len() + 2).prop_map(Known::Text).boxed(),
        _ => known(kind),
    }
}
