//! How long one answer takes, by Spielraum and by two other engines on the same tables and cases.
//!
//! Every engine gets the case in its own form, made beforehand, and gives back the values that the row sets. Before anything
//! is timed, all of them have to give the same values.

#![allow(missing_docs, reason = "criterion's macros")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use dsntk_feel::context::FeelContext;
use dsntk_feel::values::Value as Feel;
use dsntk_feel::{Evaluator, FeelNumber, FeelScope, Name};
use dsntk_model::{
    DecisionRule, DecisionTable, DecisionTableOrientation, HitPolicy as Policy, InputClause, InputEntry, OutputClause,
    OutputEntry,
};
use dsntk_model_evaluator::build_decision_table_evaluator;
use serde_json::{Value as Json, json};
use spielraum_domain::rule::{Answer, Case, Compiled, HitPolicy, Table};
use spielraum_domain::term::Value;
use spielraum_tables::{cases, read, tree};
use zen_engine::model::DecisionContent;
use zen_engine::{Decision, DecisionEngine, Variable};

fn text<'t>(table: &'t Table, row: usize, column: &str) -> &'t str {
    &table.rows[row].cells[&column.into()].text
}

fn dsntk(table: &Table) -> Evaluator {
    let columns: Vec<&str> = table.inputs.iter().map(|column| column.id.0.as_str()).collect();
    let clause = |column: &&str| InputClause { input_expression: (*column).to_owned(), allowed_input_values: None };
    let rule = |row: usize| DecisionRule {
        input_entries: columns.iter().map(|id| InputEntry { text: text(table, row, id).to_owned() }).collect(),
        output_entries: vec![OutputEntry { text: text(table, row, "out").to_owned() }],
        annotation_entries: Vec::new(),
    };
    let output = OutputClause { type_ref: None, name: None, allowed_output_values: None, default_output_entry: None };
    let table = DecisionTable::new(
        None,
        columns.iter().map(clause).collect(),
        vec![output],
        Vec::new(),
        (0..table.rows.len()).map(rule).collect(),
        Policy::First,
        None,
        DecisionTableOrientation::RuleAsRow,
        None,
    );
    // FEEL's grammar needs to know the names; the values come with each case.
    let mut names = FeelContext::default();
    columns.iter().for_each(|column| names.set_entry(&Name::from(*column), Feel::Null(None)));
    build_decision_table_evaluator(&names.into(), &table).expect("FEEL that can be read")
}

fn dsntk_case(case: &Case) -> FeelScope {
    let mut context = FeelContext::default();
    for (term, value) in &case.0 {
        let value = match value {
            Value::Number(number) => Feel::Number(number.to_string().parse::<FeelNumber>().expect("a number")),
            Value::Text(text) => Feel::String(text.clone()),
            _ => Feel::Null(None),
        };
        context.set_entry(&Name::from(term.0.as_str()), value);
    }
    context.into()
}

fn zen(table: &Table) -> Decision {
    let columns: Vec<&str> = table.inputs.iter().map(|column| column.id.0.as_str()).collect();
    let cell = |text: &str| Json::from(if text == "-" { "" } else { text });
    let rule = |row: usize| -> Json {
        let cells = columns.iter().copied().chain(["out"]).map(|id| (id.to_owned(), cell(text(table, row, id))));
        cells.chain([("_id".to_owned(), Json::from(row.to_string()))]).collect::<serde_json::Map<_, _>>().into()
    };
    let inputs: Vec<Json> = columns.iter().map(|id| json!({ "id": id, "name": id, "field": id })).collect();
    let graph = json!({
        "nodes": [
            { "id": "in", "name": "in", "type": "inputNode", "content": {} },
            { "id": "table", "name": "table", "type": "decisionTableNode", "content": {
                "hitPolicy": "first",
                "inputs": inputs,
                "outputs": [{ "id": "out", "name": "out", "field": "out" }],
                "rules": (0..table.rows.len()).map(rule).collect::<Vec<_>>(),
            } },
            { "id": "out", "name": "out", "type": "outputNode", "content": {} },
        ],
        "edges": [
            { "id": "one", "sourceId": "in", "targetId": "table" },
            { "id": "two", "sourceId": "table", "targetId": "out" },
        ],
    });
    let content: DecisionContent = serde_json::from_value(graph).expect("a decision of zen's");
    let mut decision = DecisionEngine::default().create_decision(content.into()).expect("a decision that zen reads");
    decision.compile();
    decision
}

fn zen_case(case: &Case) -> Variable {
    let value = |value: &Value| match value {
        Value::Number(number) => number.to_string().parse::<i64>().map_or(Json::Null, Json::from),
        Value::Text(text) => Json::from(text.as_str()),
        _ => Json::Null,
    };
    let values = case.0.iter().map(|(term, known)| (term.0.clone(), value(known)));
    Json::from(values.collect::<serde_json::Map<_, _>>()).into()
}

/// What Spielraum sets, as text; nothing if no row answers.
fn out(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Row { values, .. } => match values.get(&"out".into()) {
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        },
        _ => None,
    }
}

fn answers(criterion: &mut Criterion) {
    for (rows, columns) in [(50, 5), (1_000, 5)] {
        let table = tree(HitPolicy::First, rows, columns);
        let (ours, dsntk, zen) = (Compiled::from(read(&table)), dsntk(&table), zen(&table));
        let cases = cases(500, columns);
        let scopes: Vec<FeelScope> = cases.iter().map(dsntk_case).collect();
        let variables: Vec<Variable> = cases.iter().map(zen_case).collect();
        let zen = |variable: &Variable| pollster::block_on(zen.evaluate(variable.clone())).expect("an answer").result;
        for ((case, scope), variable) in cases.iter().zip(&scopes).zip(&variables) {
            let expected = out(&ours.answer(case));
            let by_dsntk = match dsntk(scope) {
                Feel::Number(number) => Some(number.to_string()),
                _ => None,
            };
            assert_eq!(by_dsntk, expected, "dsntk: {case:?}");
            let by_zen = zen(variable).dot("out").and_then(|out| out.as_number()).map(|number| number.to_string());
            assert_eq!(by_zen, expected, "zen: {case:?}");
        }
        let mut group = criterion.benchmark_group(format!("answer {rows}x{columns}"));
        let mut next = (0..cases.len()).cycle();
        let mut at = || next.next().unwrap_or(0);
        group.bench_function("spielraum", |bencher| bencher.iter(|| ours.answer(black_box(&cases[at()]))));
        group.bench_function("zen-engine", |bencher| bencher.iter(|| zen(black_box(&variables[at()]))));
        group.bench_function("dsntk", |bencher| bencher.iter(|| dsntk(black_box(&scopes[at()]))));
        group.finish();
    }
}

criterion_group!(benches, answers);
criterion_main!(benches);
