//! Two tables side by side: named cases, and against brute force.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use spielraum_domain::proof::{Reason, Status, agree};
use spielraum_domain::rule::{Answer, Case, HitPolicy, ReadTable, Table};
use spielraum_domain::term::{Term, Value};
use support::*;

fn terms() -> Vec<Term> {
    let refund = one_of("Refund", &["at once", "wait"]);
    vec![
        one_of("Tracking", &["On its way", "Lost"]),
        amount("Days late", None, Some("1"), Some("0"), Some("5")),
        amount("Order value", Some("€"), Some("1"), Some("0"), Some("600")),
        Term { same_everywhere: true, ..refund },
        one_of("Tone", &["warm", "brief"]),
    ]
}

fn ours(hit_policy: HitPolicy) -> Table {
    let rows: [&[&str]; 2] = [&["On its way", "any", "wait", "warm"], &["Lost", "any", "at once", "warm"]];
    table(hit_policy, &["Tracking", "Days late"], &["Refund", "Tone"], &rows)
}

fn theirs() -> Table {
    let rows: [&[&str]; 2] = [&["up to €250", "at once", "brief"], &["over €250", "wait", "brief"]];
    table(HitPolicy::Unique, &["Order value"], &["Refund", "Tone"], &rows)
}

fn agreement(one: &Table, other: &Table) -> spielraum_domain::proof::Agreement {
    agree(&read(one, &terms()), &read(other, &terms()), 100, &|| false)
}

#[test]
fn a_contradiction_is_a_case_over_the_inputs_of_both() {
    let found = agreement(&ours(HitPolicy::Unique), &theirs());
    assert_eq!(found.status, Status::Violated);
    let pairs: Vec<[u32; 2]> = found.contradictions.iter().map(|one| one.rows).collect();
    assert_eq!(pairs, [[0, 0], [1, 1]]);
    let lost = &found.contradictions[1];
    assert_eq!(lost.term, "Refund".into());
    assert_eq!(lost.values, [text("at once"), text("wait")]);
    let expected = [("Tracking", text("Lost")), ("Days late", num("0")), ("Order value", num("251"))];
    assert_eq!(lost.case, case(&expected));
}

#[test]
fn terms_that_may_differ_do_not_contradict() {
    let tone_only = |text: &str| {
        let rows: [&[&str]; 1] = [&["any", text]];
        table(HitPolicy::Unique, &["Days late"], &["Tone"], &rows)
    };
    assert_eq!(agreement(&tone_only("warm"), &tone_only("brief")).status, Status::DoesNotApply);
}

#[test]
fn rows_that_never_fire_contradict_nobody() {
    let mut first = ours(HitPolicy::First);
    first.rows.swap(0, 1);
    let mut shadowed = first.rows[1].clone();
    shadowed.cells.insert("Refund".into(), spielraum_domain::rule::Cell::feel("\"at once\""));
    first.rows.push(shadowed);
    let rows: [&[&str]; 1] = [&["any", "wait"]];
    let waits = table(HitPolicy::Unique, &["Days late"], &["Refund"], &rows);
    let pairs: Vec<[u32; 2]> = agreement(&first, &waits).contradictions.iter().map(|one| one.rows).collect();
    assert_eq!(pairs, [[0, 0]]);
}

#[test]
fn what_cannot_be_read_is_not_called_agreement() {
    let mut broken = theirs();
    let wait = spielraum_domain::rule::Cell::feel("\"at once\"");
    broken.rows[1].cells.insert("Refund".into(), wait);
    let mut same = ours(HitPolicy::Unique);
    same.rows.remove(0);
    assert_eq!(agreement(&same, &broken).status, Status::Proved);
    broken.rows[1].cells.insert("Order value".into(), spielraum_domain::rule::Cell::feel("over"));
    assert_eq!(agreement(&same, &broken).status, Status::NotProvable { reason: Reason::UnreadCells });
    let stopped = agree(&read(&same, &terms()), &read(&theirs(), &terms()), 100, &|| true);
    assert_eq!(stopped.status, Status::NotProvable { reason: Reason::Stopped });
}

fn table_strategy() -> impl Strategy<Value = Table> {
    let cell = |term: &str| match term {
        "Tracking" => prop::sample::select(vec!["any", "Lost", "On its way", "not Lost"]).boxed(),
        "Days late" => prop::sample::select(vec!["any", "0 to 2", "over 2", "1, 4", "under 1", "not 3", "5"]).boxed(),
        _ => prop::sample::select(vec!["any", "up to 250", "over 250", "100 to 300", "0 or 600"]).boxed(),
    };
    let inputs = prop::sample::subsequence(vec!["Tracking", "Days late", "Order value"], 0..=3);
    let policy = prop::sample::select(vec![HitPolicy::Unique, HitPolicy::First, HitPolicy::Any]);
    (inputs, policy, 0..5usize).prop_flat_map(move |(inputs, policy, rows)| {
        let cells: Vec<_> = inputs.iter().map(|term| cell(term)).collect();
        let refund = prop::sample::select(vec!["at once", "wait", ""]);
        prop::collection::vec((cells, refund), rows).prop_map(move |rows| {
            let rows: Vec<Vec<&str>> = rows.into_iter().map(|(cells, refund)| [cells, vec![refund]].concat()).collect();
            let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
            table(policy, &inputs, &["Refund"], &rows)
        })
    })
}

fn cases() -> impl Iterator<Item = Case> {
    // At least one from every piece that the cells above cut the range into.
    let values = ["0", "50", "100", "150", "250", "251", "300", "301", "600"].map(num);
    ["Lost", "On its way"].into_iter().flat_map(move |tracking| {
        let values = values.clone();
        (0..=5).flat_map(move |days: i32| {
            let day = Value::Number(days.into());
            values
                .clone()
                .map(|value| case(&[("Tracking", text(tracking)), ("Days late", day.clone()), ("Order value", value)]))
        })
    })
}

/// The rows that take part in an answer, each with what it sets.
fn rows_with_refund(table: &ReadTable, case: &Case) -> Vec<(u32, Value)> {
    let rows = match table.answer(case) {
        // Every row that fits answers, be it together with others.
        _ if table.hit_policy == HitPolicy::Any => {
            (0u32..).take(table.rows.len()).filter(|row| table.matches(*row as usize, case)).collect()
        }
        Answer::Row { row, .. } => vec![row],
        Answer::Overlap { rows } => rows,
        _ => Vec::new(),
    };
    let refund = |row: u32| table.settings(row as usize).next().map(|(_, value)| (row, value.clone()));
    rows.into_iter().filter_map(refund).collect()
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn agreement_and_brute_force_agree(one in table_strategy(), other in table_strategy()) {
        let (one, other) = (read(&one, &terms()), read(&other, &terms()));
        let mut tried = BTreeSet::new();
        for case in cases() {
            for (row, value) in rows_with_refund(&one, &case) {
                let differing = rows_with_refund(&other, &case).into_iter().filter(|(_, theirs)| *theirs != value);
                tried.extend(differing.map(|(theirs, _)| [row, theirs]));
            }
        }
        let found = agree(&one, &other, 1_000, &|| false);
        let pairs: BTreeSet<[u32; 2]> = found.contradictions.iter().map(|one| one.rows).collect();
        prop_assert_eq!(&pairs, &tried);
        prop_assert_eq!(found.status, if tried.is_empty() { Status::Proved } else { Status::Violated });
    }
}
