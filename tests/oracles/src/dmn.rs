//! The same table in another DMN engine: DecisionToolkit (`dsntk`), which parses and evaluates FEEL by itself.

use dsntk_feel::context::FeelContext;
use dsntk_feel::values::Value;
use dsntk_feel::{Evaluator, FeelNumber, FeelScope, Name};
use dsntk_model::{
    BuiltinAggregator, DecisionRule, DecisionTable, DecisionTableOrientation, HitPolicy, InputClause, InputEntry,
    OutputClause, OutputEntry,
};
use dsntk_model_evaluator::build_decision_table_evaluator;

use spielraum_domain::number::Number;
use spielraum_domain::rule::HitPolicy as OurPolicy;

use crate::computed::{Computed, Output};
use crate::table::{Known, NAMES, Sheet, TEXTS, day, term_id};

/// A case: a value for each shared term, nothing where it is missing.
pub type Case = Vec<Option<Known>>;

/// A table whose rows answer with their own number.
pub struct Engine {
    every: Evaluator,
    policy: Evaluator,
}

/// What the table answers under its hit policy.
#[derive(Debug, PartialEq, Eq)]
pub enum Result {
    /// This row.
    Row(usize),
    /// No row matches.
    Nothing,
    /// Several match where one may.
    Several,
}

impl Engine {
    /// Reads the table.
    pub fn new(sheet: &Sheet, terms: usize) -> Self {
        let policy = if sheet.first { HitPolicy::First } else { HitPolicy::Unique };
        // FEEL's grammar needs to know the names; the values come with each case.
        let names = scope(&vec![None; terms]);
        let build =
            |policy| build_decision_table_evaluator(&names, &table(sheet, policy)).expect("FEEL that can be read");
        Self { every: build(HitPolicy::Collect(BuiltinAggregator::List)), policy: build(policy) }
    }

    /// Every row that matches, in order.
    pub fn matching(&self, case: &Case) -> Vec<usize> {
        match (self.every)(&scope(case)) {
            Value::List(rows) => rows.iter().map(row).collect(),
            Value::Null(_) => Vec::new(),
            other => panic!("{other:?} is no list"),
        }
    }

    /// What the hit policy makes of them.
    pub fn answer(&self, case: &Case) -> Result {
        match (self.policy)(&scope(case)) {
            Value::Null(Some(why)) if why.contains("no rules matched") => Result::Nothing,
            Value::Null(Some(why)) if why.contains("multiple_rules") => Result::Several,
            value => Result::Row(row(&value)),
        }
    }
}

/// A table whose rows answer with what they compute.
pub struct Calculator {
    evaluate: Evaluator,
    makes_list: bool,
}

impl Calculator {
    /// Reads the table.
    pub fn new(table: &Computed, terms: usize) -> Self {
        let policy = match table.policy {
            OurPolicy::Unique => HitPolicy::Unique,
            OurPolicy::First => HitPolicy::First,
            OurPolicy::Sum => HitPolicy::Collect(BuiltinAggregator::Sum),
            OurPolicy::Min => HitPolicy::Collect(BuiltinAggregator::Min),
            OurPolicy::Max => HitPolicy::Collect(BuiltinAggregator::Max),
            OurPolicy::Count => HitPolicy::Collect(BuiltinAggregator::Count),
            _ => HitPolicy::Collect(BuiltinAggregator::List),
        };
        let names = scope(&vec![None; terms]);
        let outputs: Vec<String> = table.outputs.iter().map(Output::feel).collect();
        let model = with_outputs(&table.sheet, policy, &outputs);
        let evaluate = build_decision_table_evaluator(&names, &model).expect("FEEL that can be read");
        Self { evaluate, makes_list: table.policy == OurPolicy::Collect }
    }

    /// The numbers that it says, in order; nothing for no answer, and for several where one may be.
    pub fn answer(&self, case: &Case) -> Option<Vec<Number>> {
        let number = |value: &Value| match value {
            Value::Number(number) => number.to_string().parse().expect("a number"),
            other => panic!("{other:?} is no number"),
        };
        match (self.evaluate)(&scope(case)) {
            Value::Null(_) => None,
            Value::List(values) if self.makes_list => Some(values.iter().map(number).collect()),
            value => Some(vec![number(&value)]),
        }
    }
}

fn row(value: &Value) -> usize {
    match value {
        Value::Number(number) => number.to_string().parse().expect("a row"),
        other => panic!("{other:?} is no row"),
    }
}

fn scope(case: &Case) -> FeelScope {
    let mut context = FeelContext::default();
    for (term, value) in case.iter().enumerate() {
        let value = match value {
            None => Value::Null(None),
            Some(Known::Number(hundredths)) => Value::Number(FeelNumber::new(*hundredths, 2)),
            Some(Known::YesNo(yes)) => Value::Boolean(*yes),
            Some(Known::Name(at)) => Value::String(NAMES[*at].to_owned()),
            Some(Known::Day(days)) => Value::Date(day(*days).to_string().parse().expect("a day")),
            Some(Known::Span(hours)) => {
                Value::DaysAndTimeDuration(format!("PT{hours}H").as_str().try_into().expect("a length of time"))
            }
            Some(Known::Text(at)) => Value::String(TEXTS.get(*at).unwrap_or(&"something else").to_string()),
        };
        context.set_entry(&Name::from(term_id(term).as_str()), value);
    }
    context.into()
}

fn table(sheet: &Sheet, policy: HitPolicy) -> DecisionTable {
    let rows: Vec<String> = (0..sheet.lines.len()).map(|row| row.to_string()).collect();
    with_outputs(sheet, policy, &rows)
}

fn with_outputs(sheet: &Sheet, policy: HitPolicy, outputs: &[String]) -> DecisionTable {
    let clause = |term: usize| InputClause { input_expression: term_id(term), allowed_input_values: None };
    // The engine cannot do without an input column; one that nobody asks changes nothing.
    let idle =
        sheet.inputs.is_empty().then(|| InputClause { input_expression: "1".to_owned(), allowed_input_values: None });
    let rule = |row: usize| {
        let cells = (0..sheet.inputs.len()).map(|column| InputEntry { text: sheet.feel(row, column) });
        let idle = idle.iter().map(|_| InputEntry { text: "-".to_owned() });
        DecisionRule {
            input_entries: cells.chain(idle).collect(),
            output_entries: vec![OutputEntry { text: outputs[row].clone() }],
            annotation_entries: Vec::new(),
        }
    };
    let output = OutputClause { type_ref: None, name: None, allowed_output_values: None, default_output_entry: None };
    let clauses = sheet.inputs.iter().map(|input| clause(input.term)).chain(idle.clone()).collect();
    let rules = (0..sheet.lines.len()).map(rule).collect();
    let orientation = DecisionTableOrientation::RuleAsRow;
    DecisionTable::new(None, clauses, vec![output], Vec::new(), rules, policy, None, orientation, None)
}
