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
        Term { same_everywhere: true, ..amount("Voucher", Some("€"), Some("1"), Some("0"), Some("50")) },
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

/// A table that sets this term.
fn table_strategy(output: &'static str) -> impl Strategy<Value = Table> {
    let cell = |term: &str| match term {
        "Tracking" => prop::sample::select(vec!["any", "Lost", "On its way", "not Lost"]).boxed(),
        "Days late" => prop::sample::select(vec!["any", "0 to 2", "over 2", "1, 4", "under 1", "not 3", "5"]).boxed(),
        _ => prop::sample::select(vec!["any", "up to 250", "over 250", "100 to 300", "0 or 600"]).boxed(),
    };
    let inputs = prop::sample::subsequence(vec!["Tracking", "Days late", "Order value"], 0..=3);
    let totals = [HitPolicy::Sum, HitPolicy::Min, HitPolicy::Max, HitPolicy::Count];
    let fits = |policy: &HitPolicy| output == "Voucher" || !totals.contains(policy);
    let policy = prop::sample::select(HitPolicy::ALL.into_iter().filter(fits).collect::<Vec<_>>());
    (inputs, policy, 0..5usize).prop_flat_map(move |(inputs, policy, rows)| {
        let cells: Vec<_> = inputs.iter().map(|term| cell(term)).collect();
        let said = if output == "Refund" { vec!["at once", "wait", ""] } else { vec!["1", "2", "3", ""] };
        prop::collection::vec((cells, prop::sample::select(said)), rows).prop_map(move |rows| {
            let rows: Vec<Vec<&str>> = rows.into_iter().map(|(cells, said)| [cells, vec![said]].concat()).collect();
            let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
            table(policy, &inputs, &[output], &rows)
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

/// What a case is given, with the rows that give it; a total comes from no single row.
fn given(table: &ReadTable, case: &Case) -> Vec<(Option<u32>, Value)> {
    let rows = match table.answer(case) {
        // Every row that fits answers, be it together with others.
        _ if table.hit_policy == HitPolicy::Any => {
            (0u32..).take(table.rows.len()).filter(|row| table.matches(*row as usize, case)).collect()
        }
        Answer::Row { row, .. } => vec![row],
        Answer::Overlap { rows } | Answer::List { rows, .. } => rows,
        Answer::Total { values, .. } => return values.into_values().map(|value| (None, value)).collect(),
        _ => Vec::new(),
    };
    let said = |row: u32| table.values(row as usize, case).into_values().next().map(|value| (Some(row), value));
    rows.into_iter().filter_map(said).collect()
}

/// Whether a table may give one case more than one value, or one made of several rows.
fn is_plain(table: &ReadTable) -> bool {
    matches!(table.hit_policy, HitPolicy::Unique | HitPolicy::Any | HitPolicy::First | HitPolicy::Priority)
}

fn two_tables() -> impl Strategy<Value = (Table, Table)> {
    let output = prop::sample::select(vec!["Refund", "Voucher"]);
    output.prop_flat_map(|output| (table_strategy(output), table_strategy(output)))
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn agreement_and_brute_force_agree((one, other) in two_tables()) {
        let (one, other) = (read(&one, &terms()), read(&other, &terms()));
        let mut pairs = BTreeSet::new();
        let mut differ = false;
        for case in cases() {
            let (ours, theirs) = (given(&one, &case), given(&other, &case));
            let missing = |from: &[(Option<u32>, Value)], in_: &[(Option<u32>, Value)]| {
                from.iter().any(|(_, value)| in_.iter().all(|(_, other)| other != value))
            };
            // A list that holds the other's value and more says something else, too.
            differ |= !ours.is_empty() && !theirs.is_empty() && (missing(&ours, &theirs) || missing(&theirs, &ours));
            for (row, value) in &ours {
                let differing = theirs.iter().filter(|(_, theirs)| theirs != value);
                pairs.extend(differing.filter_map(|(their_row, _)| Some([(*row)?, (*their_row)?])));
            }
        }
        let found = agree(&one, &other, 1_000, &|| false);
        if is_plain(&one) && is_plain(&other) {
            let found: BTreeSet<[u32; 2]> = found.contradictions.iter().map(|one| one.rows).collect();
            prop_assert_eq!(&found, &pairs);
            differ = !pairs.is_empty();
        }
        match found.status {
            Status::Proved => prop_assert!(!differ),
            Status::Violated => prop_assert!(differ),
            status => prop_assert_eq!(status, Status::NotProvable { reason: Reason::SeveralAnswers }),
        }
        for contradiction in &found.contradictions {
            let [ours, theirs] = [(&one, 0), (&other, 1)].map(|(table, side)| {
                given(table, &contradiction.case).iter().any(|(_, value)| *value == contradiction.values[side])
            });
            prop_assert!(ours && theirs, "{:?}", contradiction);
        }
    }
}
