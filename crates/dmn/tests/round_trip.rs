//! What Spielraum writes comes back as it was.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use spielraum_dmn::check::{Frame, Kind, Outcome, check};
use spielraum_dmn::rules::rules;
use spielraum_dmn::write::{Decision, Edition, Impossible, Remark, Test, write};
use spielraum_dmn::{Given, Program};
use spielraum_domain::duration::DurationKind;
use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::rule::{Case, Cell, Column, Expectation, HitPolicy, Language, Row, Table};
use spielraum_domain::term::{Ordered, Sets, Term, TermId, Type, Value};

/// Every kind of term, with names that FEEL cannot read, that are types of FEEL, or that look alike.
fn terms() -> Vec<Term> {
    let enumeration = Type::Enum { values: ["Lost", "On its \"way\"", "a\\b", "Ü & <b>"].map(str::to_owned).to_vec() };
    let number = |unit: Option<&str>, step: Option<&str>, min: Option<i32>, max: Option<i32>| Type::Number {
        unit: unit.map(str::to_owned),
        step: step.map(|step| step.parse().unwrap()),
        min: min.map(Into::into),
        max: max.map(Into::into),
    };
    let duration = |of, step: &str| Type::Duration { of, step: step.parse().ok(), min: None, max: None };
    let kinds = [
        ("Tracking says", enumeration),
        ("Days late (so far)?", number(Some("days"), Some("1"), Some(0), Some(90))),
        ("Days late so far", number(Some("€"), Some("0.01"), Some(-5), None)),
        ("number", number(None, None, None, Some(7))),
        ("Date", Type::Date { min: "2026-01-01".parse().ok(), max: None }),
        ("2. Mahnung", Type::Date { min: None, max: None }),
        ("Refund within", duration(DurationKind::DaysTime, "P1D")),
        ("Warranty & more", duration(DurationKind::YearsMonths, "P1M")),
        ("person reachable", Type::YesNo),
        ("Wörtlich <gesagt>", Type::Text),
        ("Sum", number(None, None, None, None)),
    ];
    let term = |(at, (name, kind)): (usize, (&str, Type))| Term {
        id: format!("id {at}").as_str().into(),
        name: name.to_owned(),
        kind,
        protected: at == 2,
        same_everywhere: at == 4,
        answers: BTreeMap::new(),
    };
    let mut terms: Vec<Term> = kinds.into_iter().enumerate().map(term).collect();
    let sets = Sets::from([
        (terms[1].id.clone(), Value::Number(15.into())),
        (terms[9].id.clone(), Value::Text("said \"so\"\n".to_owned())),
    ]);
    terms[0].answers.insert("Lost".to_owned(), sets);
    terms
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(vec![Language::Feel, Language::En, Language::De])
}

/// Texts that mean something for some kind of term, and any text at all.
fn typed() -> impl Strategy<Value = Option<Cell>> {
    let known = [
        "über 5",
        "höchstens 60 €",
        "> 5",
        "[1..5)",
        "not(3)",
        "-",
        "true",
        "ja",
        "no",
        "\"Lost\"",
        "Lost",
        "not(Lost)",
        " 7 ",
        "null",
        "1.500",
        "2 Wochen",
        "P1D",
        "date(\"2026-03-01\")",
        "nach dem 1. März 2026",
        "after 2026-01-05",
        "Days late so far * 2",
        "min(3, 4)",
        "\"a\", \"b\"",
        "5 \n 6",
    ];
    let text = prop_oneof![4 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => "[ -~äöü€\\n\\r\\t<&\"]{1,12}"];
    // The workspace keeps no cell that says nothing.
    let text = text.prop_filter("blank", |text| !text.trim().is_empty());
    prop::option::weighted(0.8, (text, language()).prop_map(|(text, language)| Cell { text, language }))
}

fn because() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[ -~äöü€\\n\\r\\t<&\"]{0,20}"]
}

/// A table over these terms, and cases that cannot happen.
fn table(inputs: Vec<usize>, outputs: Vec<usize>) -> impl Strategy<Value = (Table, Vec<Impossible>)> {
    let columns = inputs.len() + outputs.len();
    let rows = prop::collection::vec((prop::collection::vec(typed(), columns), because()), 0..4);
    let impossible = prop::collection::vec((prop::collection::vec(typed(), inputs.len()), "[a-z<]{1,9}"), 0..2);
    (rows, impossible, prop::sample::select(HitPolicy::ALL.to_vec()), any::<bool>()).prop_map(
        move |(rows, impossible, hit_policy, may_be_missing)| {
            let column = |side: &str, (at, term): (usize, &usize)| Column {
                id: format!("{side}{}", at + 1).as_str().into(),
                term: format!("id {term}").as_str().into(),
                may_be_missing: may_be_missing && side == "in" && at == 0,
            };
            let inputs: Vec<Column> = inputs.iter().enumerate().map(|one| column("in", one)).collect();
            let outputs: Vec<Column> = outputs.iter().enumerate().map(|one| column("out", one)).collect();
            let ids: Vec<_> = inputs.iter().chain(&outputs).map(|column| column.id.clone()).collect();
            let cells = |cells: Vec<Option<Cell>>| -> BTreeMap<_, _> {
                ids.iter().cloned().zip(cells).filter_map(|(id, cell)| Some((id, cell?))).collect()
            };
            let row = |(at, (texts, because)): (usize, (Vec<Option<Cell>>, String))| Row {
                id: format!("row{}", at + 1).as_str().into(),
                cells: cells(texts),
                because,
            };
            let impossible =
                impossible.into_iter().map(|(texts, reason)| Impossible { cells: cells(texts), reason }).collect();
            (Table { hit_policy, rows: rows.into_iter().enumerate().map(row).collect(), inputs, outputs }, impossible)
        },
    )
}

fn guardrails() -> Vec<Guardrail> {
    let guardrail = |name: &str, term: usize, bound| Guardrail {
        id: name.into(),
        name: name.to_owned(),
        term: format!("id {term}").as_str().into(),
        bound,
        scope: Scope::Company,
        every_row: term == 8,
    };
    let text = |text: &str| Value::Text(text.to_owned());
    vec![
        guardrail("at most", 1, Bound::AtMost { max: 40.into() }),
        guardrail("at least <a day>", 6, Bound::AtLeast { min: "P1D".parse().unwrap() }),
        guardrail("between", 3, Bound::Between { min: 1.into(), max: 5.into() }),
        guardrail("one of", 0, Bound::OneOf { values: vec![text("Lost"), text("a\\b")] }),
        guardrail("is", 8, Bound::Is { value: Value::YesNo(true) }),
        guardrail("never", 9, Bound::NeverInput),
    ]
}

/// Values of every kind, and texts that look like another kind. A test may say what its term does not take any more.
fn value() -> impl Strategy<Value = Value> {
    let known = ["5", "-0.25", "1e6000", "2026-03-01", "P3D", "-PT36H", "P2Y"];
    let ordered = prop::sample::select(known.to_vec()).prop_map(|text| text.parse::<Ordered>().unwrap().into());
    let text = prop_oneof![
        prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        prop::sample::select(vec!["true", "null", "", "  a ", "date(\"2026-03-01\")"]).prop_map(str::to_owned),
        "[ -~äöü€\\n\\r\\t<&\"]{0,12}",
    ];
    prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::YesNo), ordered, text.prop_map(Value::Text)]
}

fn tests() -> impl Strategy<Value = Vec<Test>> {
    let values = |least| {
        let term = (0..11usize).prop_map(|term| TermId(format!("id {term}")));
        prop::collection::btree_map(term, value(), least..4)
    };
    let test = ("[A-Za-zäöü<&\"€ ]{0,12}", values(0), values(1)).prop_map(|(name, inputs, expected)| Test {
        name: format!("T{name}"),
        expectation: Expectation { inputs: Case(inputs), expected },
    });
    prop::collection::vec(test, 0..3)
}

/// Columns for remarks, one of which has the name of the column that says why.
fn remarks() -> impl Strategy<Value = Vec<Remark>> {
    let texts = prop::collection::vec(because(), 4);
    let names = prop::sample::subsequence(vec!["Source <1>", "because", "Offen & \"gefragt\""], 0..=3);
    (names, prop::collection::vec(texts, 3)).prop_map(|(names, texts)| {
        let remark = |(name, texts): (&str, Vec<String>)| Remark { name: name.to_owned(), texts };
        names.into_iter().zip(texts).map(remark).collect()
    })
}

/// The remarks of a table that has only so many rows.
fn of_rows(remarks: &[Remark], rows: usize) -> Vec<Remark> {
    let cut = |remark: &Remark| Remark { texts: remark.texts[..rows].to_vec(), ..remark.clone() };
    remarks.iter().map(cut).collect()
}

/// What is read back calls terms by their names.
fn by_name(terms: &[Term]) -> impl Fn(&TermId) -> TermId {
    let names: BTreeMap<TermId, TermId> =
        terms.iter().map(|term| (term.id.clone(), TermId(term.name.clone()))).collect();
    move |id| names[id].clone()
}

fn named(table: &Table, name: &impl Fn(&TermId) -> TermId) -> Table {
    let column = |column: &Column| Column { term: name(&column.term), ..column.clone() };
    Table {
        inputs: table.inputs.iter().map(column).collect(),
        outputs: table.outputs.iter().map(column).collect(),
        ..table.clone()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_rule_comes_back_as_it_was(
        (feeding, impossible) in table(vec![0, 1, 4, 8, 3], vec![2, 6]),
        (asked, _) in table(vec![2, 3, 5, 7, 9, 1], vec![9, 10]),
        topic in "[A-Za-zäöü0-9€?:.<& -]{1,20}",
        (remarks, tests) in (remarks(), tests()),
        edition in prop::sample::select(vec![Edition::V1_3, Edition::V1_5]),
    ) {
        let (terms, guardrails) = (terms(), guardrails());
        let decisions = [
            Decision {
                name: "Feeding",
                table: &feeding,
                impossible: &impossible,
                guardrails: &guardrails,
                remarks: &[],
                tests: &tests,
            },
            Decision { name: &topic, table: &asked, impossible: &[], guardrails: &[], remarks: &remarks, tests: &[] },
        ];
        let text = write("A file", &decisions, &terms, edition).unwrap();
        let model = spielraum_dmn::read(&text).unwrap();
        prop_assert!(model.unsupported.is_empty());
        let back = rules(&model);
        let name = by_name(&terms);

        prop_assert_eq!(back.tables.len(), 2);
        for (back, (decision, table)) in back.tables.iter().zip(decisions.iter().zip([&feeding, &asked])) {
            prop_assert_eq!(&back.name, decision.name);
            prop_assert_eq!(&back.table, &named(table, &name), "{}", text);
            prop_assert_eq!(&back.impossible, decision.impossible);
            let bounds: Vec<Guardrail> = decision
                .guardrails
                .iter()
                .map(|guardrail| Guardrail { term: name(&guardrail.term), ..guardrail.clone() })
                .collect();
            prop_assert_eq!(&back.guardrails, &bounds);
            prop_assert_eq!(&back.remarks, &of_rows(decision.remarks, table.rows.len()));
            let by_name = |values: &BTreeMap<TermId, Value>| -> BTreeMap<TermId, Value> {
                values.iter().map(|(term, value)| (name(term), value.clone())).collect()
            };
            let tests: Vec<Test> = decision
                .tests
                .iter()
                .map(|Test { name, expectation: Expectation { inputs, expected } }| Test {
                    name: name.clone(),
                    expectation: Expectation { inputs: Case(by_name(&inputs.0)), expected: by_name(expected) },
                })
                .collect();
            prop_assert_eq!(&back.tests, &tests, "{}", text);
        }
        prop_assert_eq!(back.terms.len(), terms.len());
        for term in &terms {
            let id = name(&term.id);
            let mut expected = Term { id: id.clone(), ..term.clone() };
            for sets in expected.answers.values_mut() {
                *sets = sets.iter().map(|(term, value)| (name(term), value.clone())).collect();
            }
            prop_assert_eq!(back.terms.iter().find(|one| one.id == id), Some(&expected));
            prop_assert_eq!(&back.origins[&id], &term.id.0);
        }
        prop_assert!(back.computed.is_empty());
    }
}

#[test]
fn what_another_tool_changed_wins_over_what_was_typed() {
    let terms = terms();
    let column = |id: &str, term: usize| Column {
        id: id.into(),
        term: format!("id {term}").as_str().into(),
        may_be_missing: false,
    };
    let cells = BTreeMap::from([
        ("in1".into(), Cell { text: "über 5".to_owned(), language: Language::De }),
        ("out1".into(), Cell { text: "ja".to_owned(), language: Language::De }),
    ]);
    let table = Table {
        hit_policy: HitPolicy::Unique,
        inputs: vec![column("in1", 1)],
        outputs: vec![column("out1", 8)],
        rows: vec![Row { id: "row1".into(), cells, because: String::new() }],
    };
    let decision = Decision { name: "Late", table: &table, impossible: &[], guardrails: &[], remarks: &[], tests: &[] };
    let text = write("A file", &[decision], &terms, Edition::V1_3).unwrap();
    let changed = text.replace("<text>&gt; 5</text>", "<text>&gt; 7</text>");
    assert_ne!(text, changed);
    let back = rules(&spielraum_dmn::read(&changed).unwrap());
    let cells = &back.tables[0].table.rows[0].cells;
    assert_eq!(cells[&"in1".into()], Cell::feel("> 7"));
    assert_eq!(cells[&"out1".into()], Cell { text: "ja".to_owned(), language: Language::De });
}

#[test]
fn a_file_is_checked_against_the_guardrails_that_it_brings() {
    let terms = terms();
    let column = |id: &str, term: usize| Column {
        id: id.into(),
        term: format!("id {term}").as_str().into(),
        may_be_missing: false,
    };
    // The answer sets what the guardrail binds; cases above five cannot happen.
    let table = Table {
        hit_policy: HitPolicy::Unique,
        inputs: vec![column("in1", 3)],
        outputs: vec![column("out1", 0)],
        rows: vec![Row {
            id: "row1".into(),
            cells: BTreeMap::from([("in1".into(), Cell::feel("<= 5")), ("out1".into(), Cell::feel("\"Lost\""))]),
            because: String::new(),
        }],
    };
    let never = Impossible {
        cells: BTreeMap::from([("in1".into(), Cell { text: "über 5".to_owned(), language: Language::De })]),
        reason: "Never".to_owned(),
    };
    let findings = |max: i32, impossible: &[Impossible]| {
        let bound = Bound::AtMost { max: max.into() };
        let guardrail = Guardrail { bound, ..guardrails().remove(0) };
        let decision =
            Decision { name: "Late", table: &table, impossible, guardrails: &[guardrail], remarks: &[], tests: &[] };
        let model = spielraum_dmn::read(&write("A file", &[decision], &terms, Edition::V1_5).unwrap()).unwrap();
        let report = check(&model, rules(&model), &Frame::default());
        let broken = report.decisions[0].findings.iter().filter(|finding| finding.status == Outcome::Violated);
        broken.map(|finding| finding.kind).collect::<Vec<_>>()
    };
    assert_eq!(findings(15, std::slice::from_ref(&never)), []);
    assert_eq!(findings(15, &[]), [Kind::Gap]);
    assert_eq!(findings(14, &[never]), [Kind::Guardrail]);
}

#[test]
fn other_tools_evaluate_what_was_written_to_the_same_answers() {
    let terms = terms();
    let column = |id: &str, term: usize| Column {
        id: id.into(),
        term: format!("id {term}").as_str().into(),
        may_be_missing: false,
    };
    let cell = |text: &str, language| Cell { text: text.to_owned(), language };
    let row = |id: &str, cells: &[(&str, Cell)]| Row {
        id: id.into(),
        cells: cells.iter().map(|(column, cell)| ((*column).into(), cell.clone())).collect(),
        because: String::new(),
    };
    // What the first one answers has a name that FEEL cannot read, the second computes with it.
    let feeding = Table {
        hit_policy: HitPolicy::First,
        inputs: vec![column("in1", 3)],
        outputs: vec![column("out1", 2)],
        rows: vec![
            row("row1", &[("in1", cell("über 5", Language::De)), ("out1", cell("1,50 €", Language::De))]),
            row("row2", &[("out1", cell("€3", Language::En))]),
        ],
    };
    let asked = Table {
        hit_policy: HitPolicy::Unique,
        inputs: vec![column("in1", 2), column("in2", 3)],
        outputs: vec![column("out1", 10), column("out2", 9)],
        rows: vec![row(
            "row1",
            &[
                ("out1", cell("(Days late so far + number) * 2", Language::En)),
                ("out2", cell("\"number\"", Language::Feel)),
            ],
        )],
    };
    let decisions = [
        Decision {
            name: "1. How much (€)?",
            table: &feeding,
            impossible: &[],
            guardrails: &[],
            remarks: &[],
            tests: &[],
        },
        Decision { name: "What we do", table: &asked, impossible: &[], guardrails: &[], remarks: &[], tests: &[] },
    ];
    let text = write("A file", &decisions, &terms, Edition::V1_3).unwrap();
    let program = Arc::new(Program::new(&[spielraum_dmn::read(&text).unwrap()]));
    for (number, expected) in [(7, "17"), (2, "10")] {
        let given = [Given { namespace: None, name: "_number".to_owned(), value: number.into() }];
        let outcome = program.evaluate("What we do", &given, None).unwrap();
        let said = outcome.value.to_string();
        assert!(said.contains(&format!("Sum: {expected}")) && said.contains("\"number\""), "{said}\n{text}");
        assert!(outcome.warnings.is_empty());
    }
}
