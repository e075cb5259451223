//! Decisions that feed decisions.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::rule::{Answer, Case, Chain, HitPolicy, ReadTable, Table};
use spielraum_domain::term::{Term, Value};
use support::*;

fn terms() -> Vec<Term> {
    vec![
        amount("Order value", Some("€"), Some("1"), Some("0"), Some("600")),
        yes_no("Regular customer"),
        one_of("Weight", &["light", "heavy"]),
        one_of("Offer", &["Resend", "Refund"]),
    ]
}

fn weight() -> Table {
    let rows: [&[&str]; 2] = [&["up to 100", "light"], &["over 100", "heavy"]];
    table(HitPolicy::Unique, &["Order value"], &["Weight"], &rows)
}

fn offer() -> Table {
    let rows: [&[&str]; 3] = [&["light", "any", "Resend"], &["heavy", "yes", "Refund"], &["heavy", "no", "Resend"]];
    table(HitPolicy::Unique, &["Weight", "Regular customer"], &["Offer"], &rows)
}

fn tables(tables: &[Table]) -> Vec<ReadTable> {
    tables.iter().map(|table| read(table, &terms())).collect()
}

fn parcel(value: &str, regular: bool) -> Case {
    case(&[("Order value", num(value)), ("Regular customer", Value::YesNo(regular))])
}

#[test]
fn what_is_not_said_comes_from_the_table_that_answers_it() {
    let tables = tables(&[offer(), weight()]);
    let chain = Chain(&tables);
    assert_eq!(chain.asked(0), ["Order value".into(), "Regular customer".into()]);
    let (answer, fed) = chain.answer(0, &parcel("300", true));
    assert!(matches!(answer, Answer::Row { row: 1, .. }));
    assert_eq!((fed.len(), &fed[0].term, fed[0].table), (1, &"Weight".into(), 1));
    assert!(matches!(fed[0].answer, Answer::Row { row: 1, .. }));
}

#[test]
fn what_was_said_wins() {
    let tables = tables(&[offer(), weight()]);
    let mut case = parcel("300", true);
    case.0.insert("Weight".into(), text("light"));
    let (answer, fed) = Chain(&tables).answer(0, &case);
    assert!(matches!(answer, Answer::Row { row: 0, .. }) && fed.is_empty());
}

#[test]
fn a_term_that_two_tables_set_is_asked_for() {
    let tables = tables(&[offer(), weight(), weight()]);
    assert_eq!(Chain(&tables).feeding(0, &"Weight".into()), None);
    assert_eq!(Chain(&tables).asked(0), ["Weight".into(), "Regular customer".into()]);
}

#[test]
fn a_gap_in_what_feeds_leaves_the_term_missing() {
    let mut gappy = weight();
    gappy.rows.pop();
    let tables = tables(&[offer(), gappy]);
    let (answer, fed) = Chain(&tables).answer(0, &parcel("300", true));
    assert_eq!((answer, &fed[0].answer), (Answer::Gap, &Answer::Gap));
}

#[test]
fn a_circle_is_found_and_ends() {
    let rows: [&[&str]; 1] = [&["Resend", "light"]];
    let back = table(HitPolicy::Unique, &["Offer"], &["Weight"], &rows);
    let tables = tables(&[offer(), back, weight()]);
    let chain = Chain(&tables[..2]);
    assert_eq!(chain.circle(0), Some(vec![0, 1]));
    assert_eq!(chain.circle(1), Some(vec![1, 0]));
    let (answer, _) = chain.answer(0, &parcel("300", true));
    assert_eq!(answer, Answer::Gap);
    assert_eq!(chain.asked(0), ["Offer".into(), "Regular customer".into()]);
    assert_eq!(Chain(&tables[2..]).circle(0), None);
}

#[test]
fn a_circle_further_up_is_not_ones_own() {
    let rows: [&[&str]; 1] = [&["Resend", "light"]];
    let back = table(HitPolicy::Unique, &["Offer"], &["Weight"], &rows);
    let rows: [&[&str]; 1] = [&["Resend", "yes"]];
    let end = table(HitPolicy::Unique, &["Offer"], &["Regular customer"], &rows);
    let mut plain = offer();
    plain.inputs.pop();
    let tables = tables(&[end, plain, back]);
    let chain = Chain(&tables);
    assert_eq!(chain.circle(0), None);
    assert_eq!(chain.circle(1), Some(vec![1, 2]));
}

#[test]
fn rules_that_set_the_same_term_are_told_and_so_is_the_circle_that_they_hide() {
    let back = || table(HitPolicy::Unique, &["Offer"], &["Weight"], &[&["-", "light"]]);
    let alone = tables(&[offer(), weight()]);
    assert_eq!((Chain(&alone).contested(0).count(), Chain(&alone).circle_to_come(0)), (0, None));
    let two = tables(&[offer(), weight(), back()]);
    let chain = Chain(&two);
    assert_eq!(chain.contested(0).collect::<Vec<_>>(), [(&"Weight".into(), vec![1, 2])]);
    assert_eq!((chain.circle(0), chain.circle_to_come(0)), (None, Some(vec![0, 2])));
    assert_eq!(chain.circle_to_come(1), None);
    let one = tables(&[offer(), back()]);
    assert_eq!((Chain(&one).circle(0), Chain(&one).circle_to_come(0)), (Some(vec![0, 1]), None));
}
