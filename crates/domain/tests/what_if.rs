//! A draft beside the version in force over cases that came.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use spielraum_domain::proof::{CaseChange, Effect, Figures, WhatIf, what_if};
use spielraum_domain::rule::{Answer, Case, HitPolicy, ReadTable, Table};
use spielraum_domain::term::{Term, Value};
use support::*;

fn terms() -> Vec<Term> {
    vec![
        amount("Days late", Some("days"), Some("1"), Some("1"), Some("6")),
        yes_no("Date needed"),
        one_of("We offer", &["wait", "resend"]),
        amount("Goodwill", Some("€"), Some("0.01"), Some("0"), None),
    ]
}

fn in_force() -> ReadTable {
    let rows: [&[&str]; 2] = [&["1 to 2", "wait", "€0"], &["over 2", "resend", "€10"]];
    read(&table(HitPolicy::Unique, &["Days late"], &["We offer", "Goodwill"], &rows), &terms())
}

/// Asks one thing more, and gives more to those who need the parcel by a day.
fn draft() -> ReadTable {
    let rows: [&[&str]; 4] = [
        &["1 to 2", "no", "wait", "€0"],
        &["1 to 2", "yes", "resend", "€15"],
        &["3 to 5", "any", "resend", "€10"],
        &["over 5", "yes", "resend", "€15.50"],
    ];
    read(&table(HitPolicy::Unique, &["Days late", "Date needed"], &["We offer", "Goodwill"], &rows), &terms())
}

fn came(days: i32, needed: Option<bool>) -> Case {
    let needed = needed.map(|needed| ("Date needed".into(), Value::YesNo(needed)));
    [("Days late".into(), Value::Number(days.into()))].into_iter().chain(needed).collect()
}

fn compared(cases: &[Case]) -> WhatIf {
    what_if(&in_force(), &draft(), cases, &|| false).unwrap()
}

#[test]
fn a_case_that_lacks_what_the_draft_asks_is_not_spoken_of_unless_it_does_not_matter() {
    let found = compared(&[came(1, None), came(4, None), came(1, Some(false))]);
    assert_eq!((found.cases, found.same, found.cannot_say), (3, 2, 1));
    assert_eq!(found.changes, []);
    let lacks: Vec<(&str, u32)> = found.lacks.iter().map(|lack| (lack.term.0.as_str(), lack.count)).collect();
    assert_eq!(lacks, [("Date needed", 1)]);
}

#[test]
fn only_the_version_that_has_no_answer_says_what_a_case_lacks() {
    let in_force = table(HitPolicy::Unique, &["Days late"], &["We offer"], &[&["any", "wait"]]);
    let draft = table(HitPolicy::Unique, &["Date needed"], &["We offer"], &[&["yes", "resend"], &["no", "wait"]]);
    let [in_force, draft] = [in_force, draft].map(|one| read(&one, &terms()));
    let found = what_if(&in_force, &draft, &[Case::default()], &|| false).unwrap();
    let lacks: Vec<&str> = found.lacks.iter().map(|lack| lack.term.0.as_str()).collect();
    assert_eq!((found.cannot_say, lacks), (1, vec!["Date needed"]));
}

#[test]
fn changes_are_told_by_the_rows_that_answer_the_most_frequent_first() {
    let found = compared(&[
        came(6, Some(true)),
        came(1, Some(true)),
        came(2, Some(true)),
        came(1, Some(true)),
        came(6, Some(false)),
    ]);
    let rows = |answer: &Answer| if let Answer::Row { row, .. } = answer { Some(*row) } else { None };
    let told = |change: &CaseChange| (rows(&change.before), rows(&change.after), change.count);
    assert_eq!(
        found.changes.iter().map(told).collect::<Vec<_>>(),
        [(Some(0), Some(1), 3), (Some(1), Some(3), 1), (Some(1), None, 1)]
    );
    assert_eq!(found.changes[0].examples, [came(1, Some(true)), came(2, Some(true))]);
}

#[test]
fn the_numbers_of_both_versions_are_summed_over_the_same_cases() {
    // The last one is not spoken of, so it counts on neither side.
    let found = compared(&[came(6, Some(true)), came(1, Some(true)), came(2, Some(false)), came(2, None)]);
    let figures = |sum: &str, mean: &str| Some(Figures { count: 3, sum: number(sum), mean: number(mean) });
    let third = "10.16666666666666666666666666666667";
    let before = figures("10", "3.333333333333333333333333333333333");
    assert_eq!(found.effects, [Effect { term: "Goodwill".into(), before, after: figures("30.5", third) }]);
}

#[test]
fn nothing_is_told_when_it_was_stopped() {
    assert_eq!(what_if(&in_force(), &draft(), &[came(1, None)], &|| true), None);
}

/// Small tables over the same inputs, perhaps with gaps and overlaps.
fn any_table() -> impl Strategy<Value = Table> {
    let cells = (
        prop::sample::select(vec!["any", "1", "1 to 3", "2 to 5", "over 3"]),
        prop::sample::select(vec!["any", "yes", "no"]),
        prop::sample::select(vec!["wait", "resend"]),
        prop::sample::select(vec!["", "€0", "€10"]),
    );
    let policy = prop::sample::select(vec![HitPolicy::Unique, HitPolicy::First, HitPolicy::Any, HitPolicy::Priority]);
    (policy, prop::collection::vec(cells, 0..5)).prop_map(|(policy, rows)| {
        let rows: Vec<[&str; 4]> =
            rows.into_iter().map(|(days, needed, offer, euros)| [days, needed, offer, euros]).collect();
        let rows: Vec<&[&str]> = rows.iter().map(<[&str; 4]>::as_slice).collect();
        table(policy, &["Days late", "Date needed"], &["We offer", "Goodwill"], &rows)
    })
}

/// What every completion of a case gets, if they all get the same from rows that answer; a case that is known whole may get nothing.
fn surely(table: &ReadTable, case: &Case) -> Option<Answer> {
    let days: Vec<i32> = (1..=6)
        .filter(|day| case.0.get(&"Days late".into()).is_none_or(|known| *known == Value::Number((*day).into())))
        .collect();
    let needed: Vec<bool> = [true, false]
        .into_iter()
        .filter(|needed| case.0.get(&"Date needed".into()).is_none_or(|known| *known == Value::YesNo(*needed)))
        .collect();
    let all: Vec<Answer> =
        days.iter().flat_map(|day| needed.iter().map(|needed| table.answer(&came(*day, Some(*needed))))).collect();
    let said: BTreeSet<_> =
        all.iter().map(|answer| if let Answer::Row { values, .. } = answer { Some(values) } else { None }).collect();
    let is_whole = all.len() == 1;
    (is_whole || (said.len() == 1 && !said.contains(&None))).then(|| all[0].clone())
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn every_case_is_counted_once_and_as_its_completions_say(
        one in any_table(),
        other in any_table(),
        cases in prop::collection::vec((prop::option::weighted(0.8, 1..=6i32), prop::option::of(any::<bool>())), 0..8),
    ) {
        let (one, other) = (read(&one, &terms()), read(&other, &terms()));
        let cases: Vec<Case> = cases
            .into_iter()
            .map(|(days, needed)| {
                let mut case = came(1, needed);
                match days {
                    Some(days) => case.0.insert("Days late".into(), Value::Number(days.into())),
                    None => case.0.remove(&"Days late".into()),
                };
                case
            })
            .collect();
        let found = what_if(&one, &other, &cases, &|| false).unwrap();
        let (mut same, mut cannot_say) = (0, 0);
        for case in &cases {
            let said = |answer: &Answer| if let Answer::Row { values, .. } = answer { Ok(values.clone()) } else { Err(answer.clone()) };
            match (surely(&one, case), surely(&other, case)) {
                (Some(before), Some(after)) if said(&before) == said(&after) => same += 1,
                (Some(_), Some(_)) => {}
                _ => cannot_say += 1,
            }
        }
        prop_assert_eq!((found.cases as usize, found.same, found.cannot_say), (cases.len(), same, cannot_say));
        prop_assert_eq!(found.changes.iter().map(|change| change.count).sum::<u32>() + same + cannot_say, found.cases);
        for change in &found.changes {
            prop_assert!(change.examples.iter().all(|case| surely(&one, case).is_some() && surely(&other, case).is_some()));
        }
    }
}
