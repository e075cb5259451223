//! The proof against brute force: small random tables whose domains are so small that every case can be tried.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use spielraum_domain::date::Date;
use spielraum_domain::duration::DurationKind;
use spielraum_domain::frame::{Bound, Guardrail};
use spielraum_domain::number::Number;
use spielraum_domain::proof::{Finding, Limits, Possible, Proof, Status, Verdict, possible, prove};
use spielraum_domain::rule::{
    Answer, Case, Cell, Check, Column, HitPolicy, ReadTable, Row, Table, UnaryTest, read_tests,
};
use spielraum_domain::term::{Ordered, Term, TermId, Type, Value};
use support::*;

/// Terms whose values can all be listed, or (the last) be represented by a few.
fn terms() -> Vec<Term> {
    vec![
        amount("whole", None, Some("1"), Some("0"), Some("6")),
        amount("half", None, Some("0.5"), Some("1"), Some("3")),
        one_of("colour", &["red", "green", "blue", "not red"]),
        yes_no("flag"),
        amount("free", None, None, None, None),
        term("words", Type::Text),
        day("day", Some("2026-02-27"), Some("2026-03-02")),
        span("wait", "PT12H", Some("PT0S"), Some("P2D")),
        term("age", Type::Duration { of: DurationKind::YearsMonths, step: None, min: None, max: None }),
        amount("out", None, Some("1"), Some("-9"), Some("9")),
        one_of("say", &["a", "b", "c"]),
        day("by", Some("2026-02-20"), None),
        span("within", "PT12H", Some("PT0S"), None),
    ]
}

const INPUTS: [&str; 9] = ["whole", "half", "colour", "flag", "free", "words", "day", "wait", "age"];

/// Every value of an input term. The endless ones are represented: cells use whole numbers from 0 to 3, whole years from 0
/// to 3 and the words "x" and "y", so these values meet every stretch that cells can tell apart.
fn values(term: &str, may_be_missing: bool) -> Vec<Value> {
    let mut values: Vec<Value> = match term {
        "whole" => (0..=6).map(|value| Value::Number(value.into())).collect(),
        "half" => ["1", "1.5", "2", "2.5", "3"].map(num).to_vec(),
        "colour" => ["red", "green", "blue", "not red"].map(text).to_vec(),
        "flag" => vec![Value::YesNo(false), Value::YesNo(true)],
        "free" => ["-7", "0", "0.5", "1", "1.2", "2", "2.9", "3", "100"].map(num).to_vec(),
        "day" => ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"].map(at).to_vec(),
        "wait" => ["PT0S", "PT12H", "P1D", "PT36H", "P2D"].map(at).to_vec(),
        "age" => ["-P10Y", "P0M", "P1M", "P11M", "P1Y", "P13M", "P2Y", "P25M", "P3Y", "P99Y"].map(at).to_vec(),
        _ => ["x", "y", "something else"].map(text).to_vec(),
    };
    if may_be_missing {
        values.push(Value::Null);
    }
    values
}

/// The day so many days after the last of January 2026.
fn february(day: i64) -> Date {
    Date::from_days(i64::from("2026-01-31".parse::<Date>().unwrap().days()) + day).unwrap()
}

/// Where a literal of a term stands in order.
fn place(term: &str, literal: &str) -> Number {
    let kind = &terms().into_iter().find(|one| one.name == term).unwrap().kind;
    match read_tests(&Cell::feel(literal), kind).unwrap().tests() {
        [UnaryTest { check: Check::Equals { value }, .. }] => value.ordered().unwrap().place(),
        other => panic!("{other:?}"),
    }
}

fn check(term: &'static str) -> BoxedStrategy<String> {
    let number = match term {
        // One day beyond each end of the term.
        "day" => (26..=32i64).prop_map(|day| format!("date(\"{}\")", february(day))).boxed(),
        "wait" => {
            (-1..=5i32).prop_map(|halves| format!("duration(\"PT{}H\")", 12 * halves).replace("PT-", "-PT")).boxed()
        }
        "age" => (0..=3i32).prop_map(|years| format!("duration(\"P{years}Y\")")).boxed(),
        "half" => (2..=6i32).prop_map(|halves| format!("{}", f64::from(halves) / 2.0)).boxed(),
        "whole" => (-1..=7i32).prop_map(|value| value.to_string()).boxed(),
        _ => (0..=3i32).prop_map(|value| value.to_string()).boxed(),
    };
    match term {
        "colour" => prop::sample::select(vec!["\"red\"", "\"green\"", "\"blue\"", "\"not red\"", "null"])
            .prop_map(str::to_owned)
            .boxed(),
        "flag" => prop::sample::select(vec!["true", "false", "null"]).prop_map(str::to_owned).boxed(),
        "words" => prop::sample::select(vec!["\"x\"", "\"y\"", "null"]).prop_map(str::to_owned).boxed(),
        _ => prop_oneof![
            1 => Just("null".to_owned()),
            3 => number.clone(),
            4 => (prop::sample::select(vec!["<", "<=", ">", ">="]), number.clone())
                .prop_map(|(sign, number)| format!("{sign} {number}")),
            4 => (prop::sample::select(vec!["[", "("]), number.clone(), number, prop::sample::select(vec!["]", ")"]))
                .prop_filter("ends in order", move |(_, low, high, _)| place(term, low) <= place(term, high))
                .prop_map(|(open, low, high, close)| format!("{open}{low}..{high}{close}")),
        ]
        .boxed(),
    }
}

fn cell(term: &'static str) -> BoxedStrategy<String> {
    let list = prop::collection::vec(check(term), 1..3).prop_map(|checks| checks.join(", "));
    prop_oneof![2 => Just("-".to_owned()), 5 => list.clone(), 1 => list.prop_map(|list| format!("not({list})"))].boxed()
}

fn entry(term: &str) -> BoxedStrategy<String> {
    let open = Just(String::new());
    match term {
        "out" => prop_oneof![6 => (-4..=9).prop_map(|value: i32| value.to_string()), 1 => open].boxed(),
        "by" => {
            let day = (24..=32i64).prop_map(|day| format!("date(\"{}\")", february(day)));
            prop_oneof![9 => day, 2 => open, 1 => Just("?!".to_owned())].boxed()
        }
        "within" => {
            let wait = (0..=4i32).prop_map(|halves| format!("duration(\"PT{}H\")", 12 * halves));
            prop_oneof![9 => wait, 2 => open].boxed()
        }
        _ => {
            let said = prop::sample::select(vec!["\"a\"", "\"b\"", "\"c\""]).prop_map(str::to_owned);
            prop_oneof![6 => said, 1 => Just("?!".to_owned())].boxed()
        }
    }
}

fn table_strategy() -> impl Strategy<Value = Table> {
    let inputs = prop::collection::vec((prop::sample::select(INPUTS.to_vec()), prop::bool::weighted(0.2)), 0..4);
    let policy = prop::sample::select(HitPolicy::ALL.to_vec());
    (inputs, policy, 0..7usize).prop_flat_map(|(inputs, hit_policy, rows)| {
        let columns = |names: &[(&'static str, bool)], kind: &str| -> Vec<Column> {
            let column = |(position, (term, may_be_missing)): (usize, &(&'static str, bool))| Column {
                id: format!("{kind}{position}").as_str().into(),
                term: (*term).into(),
                may_be_missing: *may_be_missing,
            };
            names.iter().enumerate().map(column).collect()
        };
        // Only what has an order has a smallest value, only numbers are added up.
        let said: &[&str] = match hit_policy {
            HitPolicy::Sum | HitPolicy::Count => &["out"],
            HitPolicy::Min | HitPolicy::Max => &["out", "by", "within"],
            _ => &["out", "say"],
        };
        let set: Vec<(&'static str, bool)> = said.iter().map(|term| (*term, false)).collect();
        let (input_columns, outputs) = (columns(&inputs, "i"), columns(&set, "o"));
        let unreadable = prop::option::weighted(0.02, Just("?!".to_owned()));
        let cells =
            inputs.iter().map(|(term, _)| (cell(term), unreadable.clone()).prop_map(|(cell, bad)| bad.unwrap_or(cell)));
        let entries: Vec<_> = said.iter().map(|term| entry(term)).collect();
        let row = (cells.collect::<Vec<_>>(), entries);
        prop::collection::vec(row, rows).prop_map(move |rows| {
            let row = |(position, (cells, entries)): (usize, (Vec<String>, Vec<String>))| {
                let ids = input_columns.iter().chain(&outputs).map(|column| column.id.clone());
                let cells = ids.zip(cells.into_iter().chain(entries).map(Cell::feel)).collect();
                Row { id: format!("r{position}").as_str().into(), cells, because: String::new() }
            };
            let rows = rows.into_iter().enumerate().map(row).collect();
            Table { hit_policy, inputs: input_columns.clone(), outputs: outputs.clone(), rows }
        })
    })
}

fn guardrails_strategy() -> impl Strategy<Value = Vec<Guardrail>> {
    let bound = prop_oneof![
        (-9..20i32).prop_map(|max| ("out", Bound::AtMost { max: max.into() })),
        (0..9i32).prop_map(|min| ("out", Bound::AtLeast { min: min.into() })),
        (0..5i32, 0..5i32)
            .prop_map(|(min, more)| ("out", Bound::Between { min: min.into(), max: (min + more).into() })),
        prop::sample::subsequence(vec!["a", "b", "c"], 0..3)
            .prop_map(|values| ("say", Bound::OneOf { values: values.into_iter().map(text).collect() })),
        Just(("say", Bound::Is { value: text("a") })),
        prop::sample::select(INPUTS.to_vec()).prop_map(|term| (term, Bound::NeverInput)),
        (26..32i64).prop_map(|day| ("by", Bound::AtMost { max: Ordered::Date(february(day)) })),
        Just(("by", Bound::Is { value: at("2026-03-01") })),
        (0..3i32).prop_map(|days| ("within", Bound::AtLeast { min: ordered(&format!("P{days}D")) })),
        Just(("elsewhere", Bound::AtMost { max: 0.into() })),
    ];
    prop::collection::vec((bound, any::<bool>()), 0..4).prop_map(|bounds| {
        let named = |(position, ((term, bound), every_row)): (usize, ((&str, Bound), bool))| Guardrail {
            every_row,
            ..guardrail(&format!("g{position}"), term, bound)
        };
        bounds.into_iter().enumerate().map(named).collect()
    })
}

/// Every case over the input terms of a table.
fn cases(table: &Table) -> Vec<Case> {
    let mut terms: Vec<(String, bool)> = Vec::new();
    for column in &table.inputs {
        match terms.iter_mut().find(|(term, _)| *term == column.term.0) {
            Some((_, may_be_missing)) => *may_be_missing |= column.may_be_missing,
            None => terms.push((column.term.0.clone(), column.may_be_missing)),
        }
    }
    let mut cases = vec![Case::default()];
    for (term, may_be_missing) in terms {
        let extended = cases.iter().flat_map(|case| {
            values(&term, may_be_missing).into_iter().map({
                let term = term.clone();
                move |value| {
                    let mut case = case.clone();
                    case.0.insert(term.as_str().into(), value);
                    case
                }
            })
        });
        cases = extended.collect();
    }
    cases
}

/// What brute force knows: tried on every case.
struct Tried {
    gap: bool,
    overlaps: BTreeSet<[u32; 2]>,
    /// The rows that answer some case, alone or with others.
    answering: BTreeSet<u32>,
}

/// Whether two rows surely set something else: an output that could be read in both.
fn differ(read: &ReadTable, one: usize, other: usize) -> bool {
    let outputs = read.rows[one].outputs.iter().zip(&read.rows[other].outputs);
    outputs.filter_map(|(one, other)| one.as_ref().zip(other.as_ref())).any(|(one, other)| one != other)
}

fn try_all(table: &Table, read: &ReadTable) -> Tried {
    let mut tried = Tried { gap: false, overlaps: BTreeSet::new(), answering: BTreeSet::new() };
    for case in cases(table) {
        let matching: Vec<u32> =
            (0..read.rows.len()).filter(|row| read.matches(*row, &case)).map(|row| row as u32).collect();
        match read.answer(&case) {
            Answer::Gap => tried.gap = true,
            Answer::Row { row, .. } => {
                tried.answering.insert(row);
            }
            _ => {}
        }
        if !matches!(read.hit_policy, HitPolicy::First | HitPolicy::Priority) {
            tried.answering.extend(&matching);
        }
        if matches!(read.hit_policy, HitPolicy::Unique | HitPolicy::Any) {
            for (index, one) in matching.iter().enumerate() {
                let wrong = matching[index + 1..].iter().filter(|other| {
                    read.hit_policy == HitPolicy::Unique || differ(read, *one as usize, **other as usize)
                });
                tried.overlaps.extend(wrong.map(|other| [*one, *other]));
            }
        }
    }
    tried
}

fn assert_gaps_agree(table: &Table, read: &ReadTable, proof: &Proof, tried: &Tried) {
    let gaps: Vec<_> = proof
        .findings
        .iter()
        .filter_map(|finding| match finding {
            Finding::Gap { case, region } => Some((case, region)),
            _ => None,
        })
        .collect();
    assert_eq!(!gaps.is_empty(), tried.gap, "gap");
    assert!(!proof.more_gaps);
    let terms = terms();
    let holds = |region: &[spielraum_domain::proof::RegionCell], case: &Case| {
        region.iter().zip(&table.inputs).all(|(cell, column)| {
            let kind = &terms.iter().find(|term| term.id == column.term).unwrap().kind;
            let reread = read_tests(&Cell::feel(cell.feel.clone()), kind).unwrap();
            assert_eq!(reread.without_places(), cell.tests, "{}", cell.feel);
            cell.tests.matches(case.value(&column.term))
        })
    };
    // The regions are exactly the cases without answer: nothing forgotten, nothing that has an answer.
    for case in cases(table) {
        let inside = gaps.iter().any(|(_, region)| holds(region, &case));
        assert_eq!(inside, read.answer(&case) == Answer::Gap, "{case:?}");
    }
    for (case, region) in &gaps {
        assert!(holds(region, case), "{case:?} outside its region");
        assert_eq!(gaps.iter().filter(|(_, region)| holds(region, case)).count(), 1, "{case:?} is told twice");
        assert_eq!(read.answer(case), Answer::Gap);
    }
}

/// Whether nobody knows of some row which cases it takes: cells that decide it could not be read.
fn any_unclear(read: &ReadTable) -> bool {
    let by_answers = read.hit_policy == HitPolicy::Priority;
    let unranked = |row: usize| by_answers && read.rows[row].outputs.iter().any(Option::is_none);
    (0..read.rows.len()).any(|row| read.is_unclear(row) || unranked(row))
}

fn assert_rows_agree(read: &ReadTable, proof: &Proof, tried: &Tried) {
    for finding in &proof.findings {
        match finding {
            Finding::Overlap { rows, case, .. } => {
                assert!(tried.overlaps.contains(rows), "{rows:?}");
                assert!(rows.iter().all(|row| read.matches(*row as usize, case)));
            }
            Finding::Unreachable { row, .. } => assert!(!tried.answering.contains(row), "row {row} answers"),
            _ => {}
        }
    }
    assert_eq!(proof.overlap_count as usize, tried.overlaps.len(), "overlaps");
    let unreachable: BTreeSet<u32> = proof
        .findings
        .iter()
        .filter_map(|finding| if let Finding::Unreachable { row, .. } = finding { Some(*row) } else { None })
        .collect();
    if !any_unclear(read) {
        let expected: BTreeSet<u32> =
            (0..read.rows.len() as u32).filter(|row| !tried.answering.contains(row)).collect();
        assert_eq!(unreachable, expected, "unreachable rows");
    }
}

/// What a case is given for a term: by each row that answers, or as one total. Nothing if that is unclear.
fn given(read: &ReadTable, case: &Case, term: &TermId) -> Option<Vec<Value>> {
    let of = |rows: &[u32]| -> Option<Vec<Value>> {
        let column = read.outputs.iter().position(|column| column.term == *term)?;
        let value = |row: &u32| Some(read.rows[*row as usize].outputs[column].as_ref()?.value(case));
        rows.iter().map(value).collect()
    };
    match read.answer(case) {
        Answer::Gap => Some(Vec::new()),
        // Of several rows that say the same, the evaluator names the first, of too many that differ it names all.
        _ if matches!(read.hit_policy, HitPolicy::Unique | HitPolicy::Any) => {
            of(&(0..read.rows.len() as u32).filter(|row| read.matches(*row as usize, case)).collect::<Vec<_>>())
        }
        Answer::Row { row, .. } => of(&[row]),
        Answer::List { rows, .. } => of(&rows),
        Answer::Total { values, .. } => Some(vec![values.get(term).cloned().unwrap_or(Value::Null)]),
        Answer::Overlap { .. } | Answer::Unclear { .. } => None,
    }
}

fn assert_guardrails_agree(table: &Table, read: &ReadTable, proof: &Proof, guardrails: &[Guardrail], tried: &Tried) {
    let any_unclear = any_unclear(read);
    let unread = any_unclear || read.rows.iter().any(|row| row.outputs.iter().any(Option::is_none));
    for (guardrail, verdict) in guardrails.iter().zip(&proof.guardrails) {
        let asks = read.inputs.iter().any(|column| column.term == guardrail.term);
        let sets = read.outputs.iter().any(|column| column.term == guardrail.term);
        let breaks = |value: &Value| match value {
            Value::Null => guardrail.every_row,
            value => !guardrail.bound.allows(value),
        };
        let is_broken = || {
            let given = cases(table).into_iter().filter_map(|case| given(read, &case, &guardrail.term));
            sets && given.flatten().any(|value| breaks(&value))
        };
        match (&guardrail.bound, &verdict.verdict) {
            (Bound::NeverInput, verdict) => assert_eq!(asks, matches!(verdict, Verdict::Broken { .. })),
            (_, Verdict::DoesNotApply) => assert!(!is_broken(), "breaks, yet does not apply"),
            (_, Verdict::Broken { .. }) => assert!(unread || is_broken(), "broken by nothing"),
            (_, Verdict::Kept { rows, .. }) => {
                assert!(!is_broken(), "kept, yet broken");
                let answering = |row: &u32| any_unclear || tried.answering.contains(row);
                assert!(rows.iter().all(answering), "a row that keeps it answers nothing");
            }
            (_, Verdict::NotProvable { .. }) => assert!(unread, "everything can be read"),
            (_, verdict) => panic!("{verdict:?}"),
        }
    }
    for finding in &proof.findings {
        let Finding::Guardrail { guardrail, case, value, .. } = finding else { continue };
        let guardrail = guardrails.iter().find(|one| one.id == *guardrail).unwrap();
        let given = given(read, case, &guardrail.term);
        assert!(given.is_none_or(|given| given.contains(value)), "{case:?} is not given {value:?}");
    }
}

/// A table, and a case of which some inputs are known; perhaps to be missing.
fn half_known() -> impl Strategy<Value = (Table, Case)> {
    table_strategy().prop_flat_map(|table| {
        let known = INPUTS.map(|term| prop::option::weighted(0.4, prop::sample::select(values(term, true))).boxed());
        (Just(table), known.to_vec()).prop_map(|(table, known)| {
            let known = INPUTS.iter().zip(known).filter_map(|(term, value)| Some(((*term).into(), value?)));
            (table, known.collect())
        })
    })
}

/// Every case that what is known may turn out to be.
fn completions(table: &Table, known: &Case) -> Vec<Case> {
    let with_known = |mut case: Case| {
        case.0.extend(known.0.clone());
        case
    };
    cases(table).into_iter().map(with_known).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The rows that an answer comes from, and what each of them sets; nothing if there is no answer.
fn rows_of(read: &ReadTable, answer: Answer) -> Option<Vec<(u32, BTreeMap<TermId, Value>)>> {
    let set = |row: u32| read.values(row as usize, &Case::default());
    match answer {
        Answer::Row { row, values } => Some(vec![(row, values)]),
        Answer::List { rows, .. } | Answer::Total { rows, .. } => {
            Some(rows.into_iter().map(|row| (row, set(row))).collect())
        }
        _ => None,
    }
}

/// The number of the answer that a case gets, if it gets one.
fn answer_to(read: &ReadTable, found: &Possible, case: &Case) -> Option<usize> {
    let (row, _) = rows_of(read, read.answer(case))?.remove(0);
    Some(found.answers.iter().position(|rows| rows.contains(&row)).unwrap_or_else(|| panic!("row {row} is possible")))
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn what_is_still_possible_and_brute_force_agree((table, known) in half_known()) {
        let read = read(&table, &terms());
        let none = BTreeMap::new();
        let found = possible(&read, &known, &|| false).unwrap();
        let all = completions(&table, &known);
        let answers: Vec<_> = all.iter().map(|case| rows_of(&read, read.answer(case))).collect();
        let rows: BTreeMap<u32, _> = answers.iter().flatten().flatten().cloned().collect();
        prop_assert_eq!(found.rows(), rows.keys().copied().collect::<Vec<_>>());
        prop_assert_eq!(found.unanswered, answers.iter().any(Option::is_none));
        let mut said = rows.values().cloned();
        let mut certain = said.next().unwrap_or_default();
        said.for_each(|values| certain.retain(|term, value| values.get(term) == Some(value)));
        let total = [HitPolicy::Sum, HitPolicy::Min, HitPolicy::Max, HitPolicy::Count].contains(&table.hit_policy);
        prop_assert_eq!(&found.certain, if total { &none } else { &certain });
        if total || [HitPolicy::Collect, HitPolicy::RuleOrder, HitPolicy::OutputOrder].contains(&table.hit_policy) {
            prop_assert_eq!(found.ask, None);
            return Ok(());
        }

        // The worst that can be left after each question.
        let worst = |term: &str| {
            let left = |value: Value| {
                let said = all.iter().filter(|case| *case.value(&term.into()) == value);
                said.filter_map(|case| answer_to(&read, &found, case)).collect::<BTreeSet<_>>()
            };
            let may_be_missing = all.iter().any(|case| *case.value(&term.into()) == Value::Null);
            values(term, may_be_missing).into_iter().map(left).collect::<Vec<_>>()
        };
        let open: BTreeSet<&str> =
            table.inputs.iter().map(|column| column.term.0.as_str()).filter(|term| !known.0.contains_key(&(*term).into())).collect();
        let least = open.iter().map(|term| worst(term).iter().map(BTreeSet::len).max().unwrap()).min();
        match &found.ask {
            Some(ask) => {
                let left = worst(&ask.term.0);
                prop_assert_eq!(left.iter().map(BTreeSet::len).max(), least);
                prop_assert_eq!(ask.decides, least <= Some(1));
                for (value, answers) in values(&ask.term.0, true).iter().zip(&left) {
                    for (answer, lead) in ask.leads.iter().enumerate() {
                        prop_assert_eq!(lead.matches(value), answers.contains(&answer), "{:?} {}", value, lead);
                    }
                }
            }
            None if found.answers.len() > 1 => {
                let helps = open.iter().any(|term| worst(term).iter().any(|left| left.len() < found.answers.len()));
                prop_assert!(!helps, "a question would have helped");
            }
            None => {}
        }
    }

    #[test]
    fn proof_and_brute_force_agree(table in table_strategy(), guardrails in guardrails_strategy()) {
        let read = read(&table, &terms());
        let proof = prove(&read, &guardrails, ALL, &|| false);
        let tried = try_all(&table, &read);
        assert_gaps_agree(&table, &read, &proof, &tried);
        assert_rows_agree(&read, &proof, &tried);
        assert_guardrails_agree(&table, &read, &proof, &guardrails, &tried);
        let unclear = read.rows.iter().any(|row| row.inputs.iter().any(Option::is_none));
        prop_assert_eq!(proof.gaps == Status::Proved, !tried.gap && !unclear);
    }

    #[test]
    fn what_is_proved_of_a_row_alone_is_what_the_whole_proof_says_of_it(
        table in table_strategy(),
        guardrails in guardrails_strategy(),
    ) {
        let read = read(&table, &terms());
        assert_rows_alone_agree(&read, &guardrails, &prove(&read, &guardrails, ALL, &|| false));
    }

    #[test]
    fn the_same_table_gives_the_same_proof(table in table_strategy()) {
        let read = read(&table, &terms());
        let prove = || prove(&read, &[], Limits { gaps: 3, overlaps: 3, rows: 3 }, &|| false);
        prop_assert_eq!(prove(), prove());
    }
}
