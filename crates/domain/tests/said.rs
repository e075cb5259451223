//! What the screen says about a cell can be typed into a cell: the message files and the grammar agree.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::rule::{Cell, Language, read_tests};
use spielraum_domain::term::Type;
use support::*;

const LANGUAGES: [(Language, &str, &str); 2] = [
    (Language::En, include_str!("../../../locales/en/rules.ftl"), include_str!("../../../locales/en/kit.ftl")),
    (Language::De, include_str!("../../../locales/de/rules.ftl"), include_str!("../../../locales/de/kit.ftl")),
];

/// The values of a family of messages as each language says them, and as FEEL does.
struct Family {
    name: &'static str,
    kind: Type,
    said: [[&'static str; 2]; 2],
    feel: [&'static str; 2],
}

fn families() -> [Family; 3] {
    [
        Family {
            name: "test",
            kind: amount("", None, None, None, None).kind,
            said: [["1,500", "2,000.5"], ["1.500", "2.000,5"]],
            feel: ["1500", "2000.5"],
        },
        Family {
            name: "day",
            kind: day("", None, None).kind,
            // With the spaces that keep a date on one line.
            said: [["1\u{a0}March 2026", "24\u{a0}December 2026"], ["1.\u{202f}März 2026", "24.\u{202f}Dezember 2026"]],
            feel: ["date(\"2026-03-01\")", "date(\"2026-12-24\")"],
        },
        Family {
            name: "span",
            kind: span("", "PT1S", None, None).kind,
            said: [["1\u{a0}day 4\u{a0}hours", "1,000\u{a0}days"], ["1\u{a0}Tag 4\u{a0}Stunden", "1.000\u{a0}Tage"]],
            feel: ["duration(\"P1DT4H\")", "duration(\"P1000D\")"],
        },
    ]
}

fn message<'f>(file: &'f str, id: &str) -> &'f str {
    file.lines()
        .find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "))
        .unwrap_or_else(|| panic!("{id} is missing"))
}

#[test]
fn every_order_that_is_said_reads_back() {
    for family in families() {
        let [low, high] = family.feel;
        let expected = [
            ("less", format!("< {low}")),
            ("at-most", format!("<= {low}")),
            ("greater", format!("> {low}")),
            ("at-least", format!(">= {low}")),
            ("range", format!("[{low}..{high}]")),
            ("range-under", format!("[{low}..{high})")),
            ("range-over", format!("({low}..{high}]")),
            ("range-inside", format!("({low}..{high})")),
        ];
        for (position, (language, rules, _)) in LANGUAGES.into_iter().enumerate() {
            let [low, high] = family.said[position];
            for (order, feel) in &expected {
                let pattern = message(rules, &format!("rules-{}-{order}", family.name));
                let said = pattern.replace("{ $value }", low).replace("{ $low }", low).replace("{ $high }", high);
                let read = read_tests(&Cell { text: said.clone(), language }, &family.kind);
                assert_eq!(read.map(|tests| tests.to_string()).as_ref(), Ok(feel), "{said}");
            }
        }
    }
}

#[test]
fn every_unit_that_is_said_reads_back() {
    let (short, long) = (span("", "PT1S", None, None).kind, span("", "P1M", None, None).kind);
    let units = [
        ("years", &long, "P1Y", "P7Y"),
        ("months", &long, "P1M", "P7M"),
        ("days", &short, "P1D", "P7D"),
        ("hours", &short, "PT1H", "PT7H"),
        ("minutes", &short, "PT1M", "PT7M"),
        ("seconds", &short, "PT1S", "PT7S"),
    ];
    for (language, _, kit) in LANGUAGES {
        for (unit, kind, one, seven) in units {
            let (_, behind) = kit.split_once(&format!("kit-{unit} =")).unwrap();
            for (form, count, feel) in [("[one] ", "1", one), ("*[other] ", "7", seven)] {
                let pattern = behind.lines().find_map(|line| line.trim().strip_prefix(form)).unwrap();
                let said = pattern.replace("{ $count }", count);
                let read = read_tests(&Cell { text: said.clone(), language }, kind).map(|tests| tests.to_string());
                assert_eq!(read, Ok(format!("duration(\"{feel}\")")), "{said}");
            }
        }
    }
}
