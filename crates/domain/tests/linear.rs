//! Formulas that are sums of multiples, over domains too large to try: what is proved of them is what exact arithmetic on whole
//! numbers says, also where a bound is touched exactly.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use proptest::prelude::*;
use spielraum_domain::frame::Bound;
use spielraum_domain::number::Number;
use spielraum_domain::proof::{Finding, Reason, Verdict};
use spielraum_domain::rule::{HitPolicy, Language};
use spielraum_domain::term::{Ordered, Term, Value};
use support::*;

const NAMES: [&str; 3] = ["cents", "halves", "whole"];
/// The smallest and the largest value of each, in hundredths.
const ENDS: [[i128; 2]; 3] = [[-100_000, 500_000], [0, 100_000_000], [-5_000, 6_000]];
/// Coefficients and constants are counted in parts of this size: 10^-12.
const DIGITS: u32 = 12;
const ONE: i128 = 10i128.pow(DIGITS);

fn terms() -> Vec<Term> {
    vec![
        amount("cents", None, Some("0.01"), Some("-1000"), Some("5000")),
        amount("halves", None, Some("0.5"), Some("0"), Some("1000000")),
        amount("whole", None, Some("1"), Some("-50"), Some("60")),
        amount("out", None, None, None, None),
    ]
}

/// A formula, and what it is by the laws of arithmetic: how often each term, and a constant.
type Linear = (String, [i128; 3], i128);

fn linear() -> impl Strategy<Value = Linear> {
    let leaf = prop_oneof![
        4 => (0..3usize).prop_map(|at| {
            let mut times = [0; 3];
            times[at] = ONE;
            (NAMES[at].to_owned(), times, 0)
        }),
        1 => (-40..40i128).prop_map(|constant| (constant.to_string(), [0; 3], constant * ONE)),
    ];
    leaf.prop_recursive(4, 24, 2, |part| {
        let sum = |sign: i128| {
            move |((one, ones, c), (other, others, d)): (Linear, Linear)| {
                let times = [0, 1, 2].map(|at: usize| ones[at] + sign * others[at]);
                (format!("({one}) {} ({other})", if sign > 0 { '+' } else { '-' }), times, c + sign * d)
            }
        };
        let scaled = |(text, by, over): (&'static str, i128, i128)| {
            move |(part, times, constant): Linear| {
                (format!("({part}) {text}"), times.map(|one| one * by / over), constant * by / over)
            }
        };
        // What each of them divides by stays a whole number of parts: at most four levels of three digits.
        let scales = [("* -2", -2, 1), ("* 0.2", 1, 5), ("* 3", 3, 1), ("/ 4", 1, 4), ("/ -8", -1, 8), ("* 0.05", 1, 20)];
        prop_oneof![
            3 => (part.clone(), part.clone()).prop_map(sum(1)),
            3 => (part.clone(), part.clone()).prop_map(sum(-1)),
            2 => (prop::sample::select(scales.to_vec()), part.clone()).prop_map(move |(scale, part)| scaled(scale)(part)),
            1 => part.prop_map(|(part, times, constant)| (format!("-({part})"), times.map(|one| -one), -constant)),
        ]
    })
    .prop_map(|(text, [cents, halves, whole], constant)| {
        (format!("cents + ({text})"), [cents + ONE, halves, whole], constant)
    })
}

/// The smallest (or largest) value, in 10^-14.
fn end(times: [i128; 3], constant: i128, largest: bool) -> i128 {
    let each = times.iter().zip(ENDS).map(|(times, [low, high])| {
        let (one, other) = (times * low, times * high);
        if largest { one.max(other) } else { one.min(other) }
    });
    constant * 100 + each.sum::<i128>()
}

fn number(parts: i128) -> Number {
    Number::new(parts, -14).unwrap()
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn extremes_are_exact_where_the_bound_is_touched((formula, times, constant) in linear()) {
        let [low, high] = [false, true].map(|largest| end(times, constant, largest));
        let rows: [&[&str]; 1] = [&["-", "-", "-", &formula]];
        let table = table_in(Language::Feel, HitPolicy::Unique, &NAMES, &["out"], &rows);
        let bounds = [
            Bound::AtMost { max: number(high).into() },
            Bound::AtLeast { min: number(low).into() },
            Bound::Between { min: number(low).into(), max: number(high).into() },
            Bound::AtMost { max: number(high - 1).into() },
            Bound::AtLeast { min: number(low + 1).into() },
        ];
        let guardrails: Vec<_> =
            bounds.into_iter().enumerate().map(|(at, bound)| guardrail(&format!("g{at}"), "out", bound)).collect();
        let proof = proof_of(&table, &terms(), &guardrails);
        prop_assert_eq!(&proof.problems, &[]);
        let used = Some([number(low), number(high)].map(Ordered::from));
        for kept in &proof.guardrails[..3] {
            prop_assert_eq!(&kept.verdict, &Verdict::Kept { rows: vec![0], used });
        }
        for broken in &proof.guardrails[3..] {
            prop_assert_eq!(&broken.verdict, &Verdict::Broken { count: 1 });
        }
        for finding in &proof.findings {
            let Finding::Guardrail { case, value: Value::Number(value), .. } = finding else { continue };
            let of = |at: usize| match case.value(&NAMES[at].into()) {
                Value::Number(number) => {
                    let (coefficient, exponent) = number.parts();
                    coefficient * 10i128.pow((exponent + 2).unsigned_abs())
                }
                other => panic!("{other:?}"),
            };
            let exact: i128 = constant * 100 + (0..3).map(|at| times[at] * of(at)).sum::<i128>();
            prop_assert_eq!(*value, number(exact), "{}", formula);
        }
    }
}

#[test]
fn a_term_that_cancels_out_is_decided_without_bounds_too() {
    let mut terms = terms();
    terms[1] = amount("halves", None, Some("0.5"), Some("0"), None);
    let verdict = |formula: &str, max: i32| {
        let rows: [&[&str]; 1] = [&["-", "-", "-", formula]];
        let table = table_in(Language::Feel, HitPolicy::Unique, &NAMES, &["out"], &rows);
        let bound = Bound::AtMost { max: max.into() };
        proof_of(&table, &terms, &[guardrail("g", "out", bound)]).guardrails.remove(0).verdict
    };
    assert!(matches!(verdict("(whole + cents) - cents", 60), Verdict::Kept { .. }));
    assert!(matches!(verdict("(whole + cents) - cents", 59), Verdict::Broken { .. }));
    // So large that halves no longer show beside it, which is a case as well.
    assert!(matches!(verdict("(whole + halves) - halves", 60), Verdict::Kept { .. } | Verdict::Broken { .. }));
    // Where a condition compares two inputs inside a formula of both, the bound is touched all along a line.
    let along = verdict("0 - (if cents > halves then cents - halves else 0)", 0);
    assert_eq!(along, Verdict::NotProvable { reason: Reason::TooManyPieces });
}
