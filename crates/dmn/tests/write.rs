//! What a written file says.

use std::collections::BTreeMap;

use spielraum_dmn::write::{Decision, Edition, write};
use spielraum_domain::duration::DurationKind;
use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::rule::{Cell, Column, HitPolicy, Language, Row, Table};
use spielraum_domain::term::{Term, Type};

fn term(name: &str, kind: Type) -> Term {
    Term {
        id: name.into(),
        name: name.to_owned(),
        kind,
        protected: false,
        same_everywhere: false,
        answers: Default::default(),
    }
}

fn number(unit: &str, max: i32) -> Type {
    Type::Number { unit: Some(unit.to_owned()), step: Some(1.into()), min: Some(0.into()), max: Some(max.into()) }
}

fn terms() -> Vec<Term> {
    vec![
        term("Tracking says", Type::Enum { values: vec!["On its way".to_owned(), "Lost".to_owned()] }),
        term("Days late", number("days", 90)),
        term("Goodwill", number("€", 60)),
        term("Not asked", Type::YesNo),
    ]
}

fn column(term: &str) -> Column {
    Column { id: term.to_lowercase().replace(' ', "_").as_str().into(), term: term.into(), may_be_missing: false }
}

fn late() -> Table {
    let cell = |text: &str, language| Cell { text: text.to_owned(), language };
    let cells = BTreeMap::from([
        ("tracking_says".into(), cell("\"On its way\"", Language::Feel)),
        ("days_late".into(), cell("über 5", Language::De)),
        ("goodwill".into(), cell("15", Language::Feel)),
    ]);
    let unreadable = BTreeMap::from([("days_late".into(), cell("some <days> & more", Language::En))]);
    Table {
        hit_policy: HitPolicy::Max,
        inputs: vec![column("Tracking says"), column("Days late")],
        outputs: vec![column("Goodwill")],
        rows: vec![
            Row { id: "r1".into(), cells, because: "A second miss \u{1} costs".to_owned() },
            Row { id: "r2".into(), cells: unreadable, because: String::new() },
        ],
    }
}

#[test]
fn days_and_durations_keep_their_bounds_and_steps() {
    let day = Type::Date { min: "2026-01-01".parse().ok(), max: None };
    let within = Type::Duration {
        of: DurationKind::DaysTime,
        step: "P1D".parse().ok(),
        min: "PT0S".parse().ok(),
        max: "P60D".parse().ok(),
    };
    let terms = [term("Ordered on", day), term("Refund within", within)];
    let cells = BTreeMap::from([
        ("ordered_on".into(), Cell { text: "nach dem 1. März 2026".to_owned(), language: Language::De }),
        ("refund_within".into(), Cell { text: "2 weeks".to_owned(), language: Language::En }),
    ]);
    let table = Table {
        hit_policy: HitPolicy::Unique,
        inputs: vec![column("Ordered on")],
        outputs: vec![column("Refund within")],
        rows: vec![Row { id: "r1".into(), cells, because: String::new() }],
    };
    let at_most = Guardrail {
        id: "g".into(),
        name: "Soon".to_owned(),
        term: "Refund within".into(),
        bound: Bound::AtMost { max: "P14D".parse().expect("a duration") },
        scope: Scope::Company,
        every_row: false,
    };
    let decision =
        Decision { name: "Refunds", table: &table, guardrails: &[at_most], impossible: &[], remarks: &[], tests: &[] };
    let text = write("Parcels", &[decision], &terms, Edition::V1_3).expect("memory");
    for part in [
        "<typeRef>date</typeRef>",
        "<text>&gt;= date(\"2026-01-01\")</text>",
        "<typeRef>dayTimeDuration</typeRef>",
        "spielraum:step=\"P1D\"",
        "<text>[duration(\"PT0S\")..duration(\"P60D\")]</text>",
        "<text>&gt; date(\"2026-03-01\")</text>",
        "<text>duration(\"P14D\")</text>",
        "&lt;= duration(\"P14D\")</spielraum:guardrail>",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

#[test]
fn a_rule_is_a_decision_that_other_tools_read() {
    let at_most = Guardrail {
        id: "g".into(),
        name: "Goodwill per case".to_owned(),
        term: "Goodwill".into(),
        bound: Bound::AtMost { max: 40.into() },
        scope: Scope::Company,
        every_row: false,
    };
    let decision = Decision {
        name: "What we may offer",
        table: &late(),
        guardrails: &[at_most],
        impossible: &[],
        remarks: &[],
        tests: &[],
    };
    let text = write("Parcels", &[decision], &terms(), Edition::V1_3).expect("memory");
    for part in [
        "xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"",
        "<text>\"On its way\", \"Lost\"</text>",
        "spielraum:unit=\"days\" spielraum:step=\"1\"",
        "<text>[0..90]</text>",
        "hitPolicy=\"COLLECT\" aggregation=\"MAX\"",
        "<requiredInput href=\"#input_2\"/>",
        "everyRow=\"false\">&lt;= 40</spielraum:guardrail>",
        "spielraum:typed=\"über 5\" spielraum:language=\"de\"",
        "<text>&gt; 5</text>",
        "<text>some &lt;days&gt; &amp; more</text>",
        "<text>A second miss  costs</text>",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    assert!(!text.contains("Not asked"), "only terms that are used");
    let newer = write("Parcels", &[decision], &terms(), Edition::V1_5).expect("memory");
    assert!(newer.contains("xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\""));
}
