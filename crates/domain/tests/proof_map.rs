//! The proof map of the table in which a parcel is late.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::frame::Bound;
use spielraum_domain::proof::{CellState, MapLimits, ProofMap, map};
use spielraum_domain::rule::{HitPolicy, Table};
use spielraum_domain::term::Term;
use support::*;

fn terms() -> Vec<Term> {
    vec![
        one_of("Tracking", &["On its way", "No scan", "Lost"]),
        amount("Days late", Some("days"), Some("1"), Some("1"), None),
        yes_no("Date needed"),
        amount("Goodwill", Some("€"), None, Some("0"), None),
    ]
}

fn late() -> Table {
    let rows: [&[&str]; 9] = [
        &["On its way", "1 to 2", "no", "0"],
        &["On its way", "1 to 2", "yes", "15"],
        &["On its way", "3 to 5", "no", "10"],
        &["On its way", "3 to 5", "yes", "15"],
        &["On its way", "over 5", "any", "20"],
        &["No scan", "up to 5", "no", "10"],
        &["No scan", "up to 5", "yes", "15"],
        &["No scan", "over 5", "no", "20"],
        &["Lost", "any", "any", "25"],
    ];
    table(HitPolicy::Unique, &["Tracking", "Days late", "Date needed"], &["Goodwill"], &rows)
}

fn drawn(table: &Table, limits: MapLimits) -> ProofMap {
    let read = read(table, &terms());
    let narrow = [guardrail("narrow", "Goodwill", Bound::AtMost { max: ordered("20") })];
    map(&read, None, &narrow, limits, &|| false).unwrap()
}

fn labels(map: &ProofMap, axis: usize) -> Vec<String> {
    map.axes[axis].marks.iter().map(|mark| mark.tests.to_string()).collect()
}

#[test]
fn few_cases_are_cells() {
    let map = drawn(&late(), MapLimits::default());
    assert_eq!(labels(&map, 0), ["\"On its way\"", "\"No scan\"", "\"Lost\""]);
    assert_eq!(labels(&map, 1), ["[1..2]", "[3..5]", "> 5"]);
    assert_eq!(labels(&map, 2), ["false", "true"]);
    let cells = map.cells.unwrap();
    let rows: Vec<Option<u32>> = cells.iter().map(|cell| cell.rows.first().map(|row| row + 1)).collect();
    let expected = [1, 2, 3, 4, 5, 5, 6, 7, 6, 7, 8, 0, 9, 9, 9, 9, 9, 9].map(|row| (row > 0).then_some(row));
    assert_eq!(rows, expected);
    assert_eq!(cells[11].state, CellState::Gap);
    assert!(cells[..11].iter().chain(&cells[12..]).all(|cell| cell.state == CellState::Answered));
    let broken: Vec<usize> = (0..18).filter(|cell| !cells[*cell].breaks.is_empty()).collect();
    assert_eq!(broken, [12, 13, 14, 15, 16, 17]);
}

#[test]
fn many_cases_are_counted_along_the_axes_just_as_exactly() {
    let mut table = late();
    table.rows[6].cells.insert("Days late".into(), spielraum_domain::rule::Cell::feel("<= 5"));
    table.rows[5].cells.insert("Date needed".into(), spielraum_domain::rule::Cell::feel("-"));
    let few = drawn(&table, MapLimits::default());
    let many = drawn(&table, MapLimits { cells: 0, marks: 24 });
    assert_eq!(many.cells, None);
    assert_eq!(many.axes, few.axes);
    let gaps: Vec<Vec<bool>> =
        many.axes.iter().map(|axis| axis.marks.iter().map(|mark| mark.gap == Some(true)).collect()).collect();
    assert_eq!(gaps, [vec![false, true, false], vec![false, false, true], vec![false, true]]);
    let overlaps: Vec<bool> = many.axes[2].marks.iter().map(|mark| mark.overlap).collect();
    assert_eq!(overlaps, [false, true]);
    let joined = drawn(&table, MapLimits { cells: 0, marks: 2 });
    assert_eq!(labels(&joined, 1), ["[1..2]", ">= 3"]);
}

#[test]
fn cases_that_cannot_happen_are_no_gaps() {
    let read = read(&late(), &terms());
    let cannot = |cells: &[&str]| {
        let never = table(HitPolicy::First, &["Tracking", "Days late", "Date needed"], &["Goodwill"], &[cells]);
        support::read(&never, &terms())
    };
    let drawn = |impossible, limits| map(&read, Some(&impossible), &[], limits, &|| false).unwrap();
    let whole = ["No scan", "> 5", "yes", ""];
    let cells = drawn(cannot(&whole), MapLimits::default()).cells.unwrap();
    assert_eq!(cells[11].state, CellState::Impossible);
    let gaps =
        |map: &ProofMap| map.axes.iter().flat_map(|axis| &axis.marks).filter(|mark| mark.gap == Some(true)).count();
    assert_eq!(gaps(&drawn(cannot(&whole), MapLimits { cells: 0, marks: 24 })), 0);

    // What is only half impossible is drawn as two cells: one of them stays a gap.
    let half = drawn(cannot(&["No scan", "> 9", "yes", ""]), MapLimits::default());
    let states: Vec<CellState> = half.cells.iter().flatten().map(|cell| cell.state).collect();
    let count = |state| states.iter().filter(|one| **one == state).count();
    assert_eq!((count(CellState::Gap), count(CellState::Impossible)), (1, 1));
    assert_eq!(gaps(&half), 3);
}
