//! What `docs/rules.md` tells people to type means what it says there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::duration::DurationKind;
use spielraum_domain::rule::{Cell, Language, read_tests};
use spielraum_domain::term::Type;
use support::*;

fn kinds() -> Vec<Type> {
    vec![
        amount("Goodwill", Some("€"), None, None, None).kind,
        one_of("Tracking says", &["On its way", "Lost"]).kind,
        Type::Date { min: None, max: None },
        Type::Duration { of: DurationKind::DaysTime, step: None, min: None, max: None },
    ]
}

/// What two texts mean in the first type in which both can be read.
fn mean_the_same(typed: &str, language: Language, feel: &str) -> bool {
    let read = |text: &str, language, kind: &Type| {
        read_tests(&Cell { text: text.to_owned(), language }, kind).ok().map(|tests| tests.without_places())
    };
    kinds().iter().any(|kind| {
        let typed = read(typed, language, kind);
        typed.is_some() && typed == read(feel, Language::Feel, kind)
    })
}

#[test]
fn the_table_of_cells_is_true() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/rules.md")).unwrap();
    let section = text.split("## What to type into a cell").nth(1).unwrap().split("\n\nIn German").next().unwrap();
    let mut tried = 0;
    for line in section.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let quoted = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
        let feel = quoted(cells[2]).remove(0);
        for typed in quoted(cells[1]) {
            assert!(mean_the_same(&typed, Language::En, &feel), "{typed} is not {feel}");
            tried += 1;
        }
    }
    assert!(tried >= 10, "only {tried} cells found");
    for (typed, feel) in [
        ("über 5", "> 5"),
        ("höchstens 60 €", "<= 60"),
        ("3 bis 5", "[3..5]"),
        ("nicht Lost", "not(\"Lost\")"),
        ("nach dem 1.3.2026", "> date(\"2026-03-01\")"),
    ] {
        assert!(mean_the_same(typed, Language::De, feel), "{typed} is not {feel}");
    }
}
