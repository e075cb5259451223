//! The same table in another DMN engine: DecisionToolkit (`dsntk`), which parses and evaluates FEEL by itself.

use dsntk_feel::context::FeelContext;
use dsntk_feel::values::Value;
use dsntk_feel::{Evaluator, FeelNumber, FeelScope, Name};
use dsntk_model::{
    BuiltinAggregator, DecisionRule, DecisionTable, DecisionTableOrientation, HitPolicy, InputClause, InputEntry,
    OutputClause, OutputEntry,
};
use dsntk_model_evaluator::build_decision_table_evaluator;

use crate::table::{Known, NAMES, Sheet, TEXTS, term_id};

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
            Some(Known::Text(at)) => Value::String(TEXTS.get(*at).unwrap_or(&"something else").to_string()),
        };
        context.set_entry(&Name::from(term_id(term).as_str()), value);
    }
    context.into()
}

fn table(sheet: &Sheet, policy: HitPolicy) -> DecisionTable {
    let clause = |term: usize| InputClause { input_expression: term_id(term), allowed_input_values: None };
    // The engine cannot do without an input column; one that nobody asks changes nothing.
    let idle =
        sheet.inputs.is_empty().then(|| InputClause { input_expression: "1".to_owned(), allowed_input_values: None });
    let rule = |row: usize| {
        let cells = (0..sheet.inputs.len()).map(|column| InputEntry { text: sheet.feel(row, column) });
        let idle = idle.iter().map(|_| InputEntry { text: "-".to_owned() });
        DecisionRule {
            input_entries: cells.chain(idle).collect(),
            output_entries: vec![OutputEntry { text: row.to_string() }],
            annotation_entries: Vec::new(),
        }
    };
    let output = OutputClause { type_ref: None, name: None, allowed_output_values: None, default_output_entry: None };
    let clauses = sheet.inputs.iter().map(|input| clause(input.term)).chain(idle.clone()).collect();
    let rules = (0..sheet.lines.len()).map(rule).collect();
    let orientation = DecisionTableOrientation::RuleAsRow;
    DecisionTable::new(None, clauses, vec![output], Vec::new(), rules, policy, None, orientation, None)
}
