//! Two versions of a table: which cases get another answer, against brute force, and what was written differently.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::collections::BTreeMap;

use proptest::prelude::*;
use spielraum_domain::proof::{CaseCount, Comparison, Reason, Status, compare};
use spielraum_domain::rule::{Answer, Case, Cell, HitPolicy, ReadTable, Row, Table, TableDiff, Version};
use spielraum_domain::term::{Term, TermId, Value};
use support::*;

fn terms() -> Vec<Term> {
    vec![
        one_of("Tracking", &["On its way", "No scan", "Lost"]),
        amount("Days late", Some("days"), Some("1"), Some("0"), Some("6")),
        yes_no("Date needed"),
        one_of("Offer", &["date", "resend", "refund"]),
        amount("Goodwill", Some("€"), Some("1"), Some("0"), Some("9")),
    ]
}

const INPUTS: [&str; 3] = ["Tracking", "Days late", "Date needed"];

fn old(hit_policy: HitPolicy) -> Table {
    let rows: [&[&str]; 3] = [
        &["On its way", "up to 2", "date", "0"],
        &["On its way", "over 2", "resend", "5"],
        &["Lost", "any", "refund", "9"],
    ];
    table(hit_policy, &["Tracking", "Days late"], &["Offer", "Goodwill"], &rows)
}

fn set(table: &mut Table, row: usize, column: &str, text: &str) {
    table.rows[row].cells.insert(column.into(), Cell::feel(text));
}

fn compared(one: &Table, other: &Table) -> Comparison {
    compare(&read(one, &terms()), &read(other, &terms()), 100, &|| false)
}

fn said(change: &spielraum_domain::proof::Change) -> Vec<&str> {
    change.region.iter().map(|cell| cell.feel.as_str()).collect()
}

#[test]
fn a_higher_amount_is_another_answer_for_all_cases_of_its_row() {
    let mut new = old(HitPolicy::Unique);
    set(&mut new, 1, "Goodwill", "6");
    let found = compared(&old(HitPolicy::Unique), &new);
    assert_eq!(found.status, Status::Violated);
    assert_eq!(found.count, Some(CaseCount { changed: 1, all: 6 }));
    let [change] = found.changes.as_slice() else { panic!("{found:?}") };
    assert_eq!(said(change), ["\"On its way\"", "> 2"]);
    assert_eq!(change.case, case(&[("Tracking", text("On its way")), ("Days late", num("3"))]));
    let goodwill = |answer: &Answer| match answer {
        Answer::Row { row: 1, values } => values[&"Goodwill".into()].clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!([goodwill(&change.before), goodwill(&change.after)], [num("5"), num("6")]);
}

#[test]
fn what_only_reads_differently_changes_no_case() {
    let mut new = old(HitPolicy::Unique);
    // Split in two, said with other words, in another order: every case hears what it heard.
    set(&mut new, 0, "Days late", "< 2");
    let mut between = new.rows[0].clone();
    between.cells.insert("Days late".into(), Cell::feel("2"));
    new.rows.insert(0, between);
    new.rows.swap(0, 2);
    let found = compared(&old(HitPolicy::Unique), &new);
    assert_eq!((found.status, found.changes.len(), found.more), (Status::Proved, 0, false));
    assert_eq!(found.count, Some(CaseCount { changed: 0, all: 9 }));
}

#[test]
fn a_moved_row_counts_only_where_the_first_answers() {
    let both: [&[&str]; 2] = [&["any", "date"], &["Lost", "refund"]];
    let one = |policy| table(policy, &["Tracking"], &["Offer"], &both);
    let mut moved = one(HitPolicy::First);
    moved.rows.swap(0, 1);
    let found = compared(&one(HitPolicy::First), &moved);
    let [change] = found.changes.as_slice() else { panic!("{found:?}") };
    assert_eq!(said(change), ["\"Lost\""]);
    moved.hit_policy = HitPolicy::Unique;
    assert_eq!(compared(&one(HitPolicy::Unique), &moved).status, Status::Proved);
}

#[test]
fn a_gap_is_an_answer_too() {
    let mut new = old(HitPolicy::Unique);
    new.rows.remove(2);
    let found = compared(&old(HitPolicy::Unique), &new);
    let [change] = found.changes.as_slice() else { panic!("{found:?}") };
    assert_eq!((said(change), &change.after), (vec!["\"Lost\"", "-"], &Answer::Gap));
    assert!(matches!(change.before, Answer::Row { row: 2, .. }));
}

#[test]
fn what_cannot_be_read_is_not_called_the_same() {
    let mut new = old(HitPolicy::Unique);
    set(&mut new, 2, "Tracking", "\"Lots\"");
    let found = compared(&new, &new);
    assert_eq!((found.status, found.count), (Status::NotProvable { reason: Reason::UnreadCells }, None));
    let mut open = old(HitPolicy::Unique);
    set(&mut open, 2, "Goodwill", "a lot");
    assert_eq!(compared(&open, &open).status, Status::NotProvable { reason: Reason::UnreadCells });
    let mut changed = old(HitPolicy::Unique);
    set(&mut changed, 1, "Goodwill", "6");
    let stopped = compare(&read(&old(HitPolicy::Unique), &terms()), &read(&changed, &terms()), 100, &|| true);
    assert_eq!(stopped.status, Status::NotProvable { reason: Reason::Stopped });
}

#[test]
fn a_long_list_ends_and_says_so() {
    let mut new = old(HitPolicy::Unique);
    (0..3).for_each(|row| set(&mut new, row, "Goodwill", "1"));
    let found = compare(&read(&old(HitPolicy::Unique), &terms()), &read(&new, &terms()), 2, &|| false);
    assert_eq!((found.changes.len(), found.more), (2, true));
    assert_eq!(found.count, Some(CaseCount { changed: 4, all: 6 }));
}

fn diff(one: &Table, other: &Table) -> TableDiff {
    let (before, after) = (read(one, &terms()), read(other, &terms()));
    TableDiff::between(Version { table: one, read: &before }, Version { table: other, read: &after })
}

#[test]
fn a_diff_names_rows_columns_cells_and_reasons() {
    let before = old(HitPolicy::Unique);
    let rows: [&[&str]; 3] = [
        &["Lost", "any", "any", "refund"],
        &["On its way", "up to 3", "any", "date"],
        &["No scan", "any", "any", "resend"],
    ];
    let mut after = table(HitPolicy::Unique, &INPUTS, &["Offer"], &rows);
    let ids = ["r3", "r1", "r9"];
    after.rows.iter_mut().zip(ids).for_each(|(row, id)| row.id = id.into());
    after.rows[0].because = "Nothing is left to wait for".to_owned();
    let found = diff(&before, &after);
    let columns: Vec<_> = found.columns.iter().map(|column| (column.before, column.after)).collect();
    assert_eq!(columns, [(Some(0), Some(0)), (Some(1), Some(1)), (None, Some(2)), (Some(2), Some(3)), (Some(3), None)]);
    let rows: Vec<_> = found.rows.iter().map(|row| (row.before, row.after, row.moved, row.because)).collect();
    let expected = [
        (Some(2), Some(0), true, true),
        (Some(0), Some(1), false, false),
        (Some(1), None, false, false),
        (None, Some(2), false, false),
    ];
    assert_eq!(rows, expected);
    // What it sets of a column that is gone is set no more.
    assert_eq!(found.rows[1].changed, [1, 4]);
    assert_eq!(found.rows[0].changed, [4]);
}

#[test]
fn a_condition_in_a_new_column_changes_its_row() {
    let before = old(HitPolicy::Unique);
    let rows: [&[&str]; 3] = [
        &["On its way", "up to 2", "any", "date", "0"],
        &["On its way", "over 2", "yes", "resend", "5"],
        &["Lost", "any", "-", "refund", "9"],
    ];
    let after = table(HitPolicy::Unique, &INPUTS, &["Offer", "Goodwill"], &rows);
    let changed = |one, other| diff(one, other).rows.into_iter().map(|row| row.changed).collect::<Vec<_>>();
    assert_eq!(changed(&before, &after), [vec![], vec![2], vec![]]);
    assert_eq!(changed(&after, &before), [vec![], vec![2], vec![]], "one that is gone was asked, too");
}

#[test]
fn a_cell_that_says_the_same_in_other_words_is_no_change() {
    let before = old(HitPolicy::Unique);
    let mut after = before.clone();
    set(&mut after, 0, "Days late", "<= 2");
    assert!(diff(&before, &after).is_empty());
    set(&mut after, 0, "Days late", "2 or so");
    assert_eq!(diff(&before, &after).rows[0].changed, [1]);
}

/// Every case over all inputs.
fn cases() -> impl Iterator<Item = Case> {
    ["On its way", "No scan", "Lost"].into_iter().flat_map(|tracking| {
        (0..=6i32).flat_map(move |days| {
            [false, true].map(|needed| {
                let days = Value::Number(days.into());
                case(&[("Tracking", text(tracking)), ("Days late", days), ("Date needed", Value::YesNo(needed))])
            })
        })
    })
}

fn makes_totals(policy: HitPolicy) -> bool {
    matches!(policy, HitPolicy::Sum | HitPolicy::Min | HitPolicy::Max | HitPolicy::Count)
}

fn table_strategy() -> impl Strategy<Value = Table> {
    let cell = |term: &str| match term {
        "Tracking" => prop::sample::select(vec!["any", "Lost", "On its way", "not Lost"]).boxed(),
        "Days late" => {
            prop::sample::select(vec!["any", "0 to 2", "over 2", "1, 4", "under 1", "not 3", "5", "over 4"]).boxed()
        }
        "Date needed" => prop::sample::select(vec!["any", "yes", "no"]).boxed(),
        "Offer" => prop::sample::select(vec!["date", "refund", ""]).boxed(),
        _ => prop::sample::select(vec!["1", "2"]).boxed(),
    };
    let inputs = prop::sample::subsequence(INPUTS.to_vec(), 0..=3);
    let outputs = prop::sample::subsequence(vec!["Offer", "Goodwill"], 1..=2);
    let policy = prop::sample::select(HitPolicy::ALL.to_vec());
    (inputs, outputs, policy, 0..6usize).prop_flat_map(move |(inputs, outputs, policy, rows)| {
        let outputs = if makes_totals(policy) { vec!["Goodwill"] } else { outputs };
        let cells: Vec<_> = inputs.iter().chain(&outputs).map(|term| cell(term)).collect();
        prop::collection::vec(cells, rows).prop_map(move |rows| {
            let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
            table(policy, &inputs, &outputs, &rows)
        })
    })
}

/// A table and another that came out of it by a few edits.
fn versions() -> impl Strategy<Value = [Table; 2]> {
    let edit = (0..6u8, any::<prop::sample::Index>(), any::<prop::sample::Index>());
    (table_strategy(), table_strategy(), prop::collection::vec(edit, 0..4)).prop_map(|(before, other, edits)| {
        let mut after = before.clone();
        for (what, one, two) in edits {
            apply(&mut after, &other, what, |length| one.index(length), |length| two.index(length));
        }
        [before, after]
    })
}

fn apply(table: &mut Table, other: &Table, what: u8, one: impl Fn(usize) -> usize, two: impl Fn(usize) -> usize) {
    let rows = table.rows.len();
    match what {
        0 => table.rows.extend(other.rows.iter().take(1).map(|row| Row { id: "new".into(), ..row.clone() })),
        1 if rows > 0 => {
            table.rows.remove(one(rows));
        }
        2 if rows > 0 => table.rows.swap(one(rows), two(rows)),
        3 if rows > 0 && !other.rows.is_empty() => {
            table.rows[one(rows)].cells.extend(other.rows[two(other.rows.len())].cells.clone());
        }
        // Only numbers make totals.
        4 if makes_totals(table.hit_policy) || !makes_totals(other.hit_policy) => table.hit_policy = other.hit_policy,
        5 if !table.inputs.is_empty() => {
            table.inputs.remove(one(table.inputs.len()));
        }
        _ => {}
    }
}

/// What a case hears: nothing, one answer, or several where one may be given.
fn heard(table: &ReadTable, case: &Case) -> (u8, Vec<BTreeMap<TermId, Value>>) {
    let sets = |row: u32| table.values(row as usize, case);
    match table.answer(case) {
        Answer::Gap => (0, Vec::new()),
        Answer::Row { values, .. } | Answer::Total { values, .. } => (1, vec![values]),
        // What is collected has no order.
        Answer::List { mut values, .. } if table.hit_policy == HitPolicy::Collect => {
            values.sort_unstable();
            (3, values)
        }
        Answer::List { values, .. } => (3, values),
        Answer::Overlap { rows } => {
            let mut said: Vec<BTreeMap<_, _>> = rows.into_iter().map(sets).collect();
            said.sort_unstable();
            said.dedup();
            (2, said)
        }
        Answer::Unclear { rows } => panic!("all cells can be read: {rows:?}"),
    }
}

fn assert_exact(before: &Table, after: &Table) {
    let (one, other) = (read(before, &terms()), read(after, &terms()));
    let found = compare(&one, &other, 10_000, &|| false);
    assert!(!found.more);
    let mut differ = false;
    for case in cases() {
        let changes = heard(&one, &case) != heard(&other, &case);
        differ |= changes;
        let holds = |change: &spielraum_domain::proof::Change| {
            change.region.iter().all(|cell| cell.tests.matches(case.value(&cell.term)))
        };
        let regions: Vec<_> = found.changes.iter().filter(|change| holds(change)).collect();
        assert_eq!(!regions.is_empty(), changes, "{case:?}");
        for region in regions {
            assert_eq!((&one.answer(&case), &other.answer(&case)), (&region.before, &region.after), "{case:?}");
        }
    }
    assert_eq!(found.status, if differ { Status::Violated } else { Status::Proved });
    let count = found.count.unwrap();
    let map = found.map.as_ref().unwrap();
    assert_eq!(map.axes.iter().map(|axis| axis.marks.len()).product::<usize>(), map.cells.len());
    assert_eq!(map.cells.iter().filter(|changed| **changed).count(), count.changed as usize);
    assert_eq!(count.changed > 0, differ);
    assert!(count.changed <= count.all);
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn comparison_and_brute_force_agree(tables in versions()) {
        let [before, after] = tables;
        assert_exact(&before, &after);
        assert_exact(&after, &before);
    }

    #[test]
    fn any_two_tables_compare_exactly(before in table_strategy(), after in table_strategy()) {
        assert_exact(&before, &after);
    }

    #[test]
    fn a_version_is_the_same_as_itself(table in table_strategy()) {
        prop_assert!(diff(&table, &table).is_empty());
        prop_assert_eq!(compared(&table, &table).status, Status::Proved);
    }
}
