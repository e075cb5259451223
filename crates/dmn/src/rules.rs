//! The decision tables of a model as rules, so that they can be proved.
//!
//! What a table asks and answers become terms: their types come from the model's item definitions, from the values that a
//! column lists, and where a model says nothing, from the cells themselves. Cells stand as they are; those that are more than
//! unary tests and literals are problems of the rule, which the proof calls "not provable".

use std::collections::BTreeMap;

use spielraum_domain::duration::DurationKind;
use spielraum_domain::rule::{
    Cell, Check, Column, Comparison, HitPolicy, Language, Row, Table, UnaryTests, read_entry, read_tests,
};
use spielraum_domain::term::{Term, TermId, Type, Value};

use crate::model::{self, Aggregation, Boxed, BoxedKind, ItemDefinition, Model, Text};

/// The decision tables of a model.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// What they ask and answer.
    pub terms: Vec<Term>,
    /// The tables, in the order of the model.
    pub tables: Vec<Rule>,
}

/// One decision table.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The id of the decision or function it belongs to.
    pub element: String,
    /// The name of the decision or function, and of the part of it that the table is.
    pub name: String,
    /// The table.
    pub table: Table,
    /// Whether it names an answer for cases that no row matches, so that it has no gaps.
    pub has_default: bool,
}

/// Takes the decision tables out of a model.
#[must_use]
pub fn rules(model: &Model) -> Rules {
    let mut taken = Taking { model, terms: BTreeMap::new(), order: Vec::new(), tables: Vec::new() };
    for decision in &model.decisions {
        let variable = &decision.variable;
        if let Some(logic) = &decision.logic {
            taken.boxed(logic, &decision.id, &decision.name, (&variable.name, variable.type_ref.as_deref()));
        }
    }
    for knowledge in &model.knowledge {
        let body = knowledge.function.as_ref().and_then(|function| function.body.as_deref());
        if let Some(body) = body {
            let name = knowledge.variable.name.as_str();
            taken.boxed(body, &knowledge.id, name, (name, None));
        }
    }
    taken.rules()
}

/// What is known of a term while tables are read.
#[derive(Default)]
struct Known {
    /// The base type that the model names.
    base: Option<String>,
    /// Its values, as unary tests.
    values: Option<String>,
    asked: Vec<String>,
    answered: Vec<String>,
}

struct Taking<'m> {
    model: &'m Model,
    terms: BTreeMap<String, Known>,
    order: Vec<String>,
    tables: Vec<Rule>,
}

impl Taking<'_> {
    /// Takes every table of an expression; `result` is the name and type of its value.
    fn boxed(&mut self, boxed: &Boxed, element: &str, name: &str, result: (&str, Option<&str>)) {
        match &boxed.kind {
            BoxedKind::Table(table) => self.table(table, element, name, result),
            BoxedKind::Context(entries) => {
                for (variable, part) in entries {
                    match variable {
                        Some(variable) => {
                            let inner = format!("{name}, {}", variable.name);
                            self.boxed(part, element, &inner, (&variable.name, variable.type_ref.as_deref()));
                        }
                        None => self.boxed(part, element, name, result),
                    }
                }
            }
            BoxedKind::Function(function) => {
                if let Some(body) = &function.body {
                    self.boxed(body, element, name, result);
                }
            }
            _ => {}
        }
    }

    fn table(&mut self, table: &model::Table, element: &str, name: &str, (result, kind): (&str, Option<&str>)) {
        let mut inputs = Vec::new();
        for (index, input) in table.inputs.iter().enumerate() {
            let term = one_line(&input.expression.text);
            let (base, values) = self.resolve(input.type_ref.as_deref().or(self.type_of(&term)));
            let known = self.known(&term, base, input.values.as_ref().map(|text| text.text.clone()).or(values));
            known.asked.extend(table.rules.iter().filter_map(|rule| Some(rule.tests.get(index)?.text.clone())));
            inputs.push(column("in", index, &term));
        }
        let mut outputs = Vec::new();
        for (index, output) in table.outputs.iter().enumerate() {
            let part = output.name.as_deref().filter(|_| table.outputs.len() > 1);
            let term = part.map_or_else(|| result.to_owned(), |part| format!("{result}.{part}"));
            let own = output.type_ref.as_deref();
            let (base, values) = match part {
                Some(part) => self.resolve(own.or_else(|| self.member(kind?, part))),
                None => self.resolve(own.or(kind)),
            };
            let known = self.known(&term, base, output.values.as_ref().map(|text| text.text.clone()).or(values));
            known.answered.extend(table.rules.iter().filter_map(|rule| Some(rule.entries.get(index)?.text.clone())));
            outputs.push(column("out", index, &term));
        }
        let rows = table.rules.iter().enumerate().map(|(index, rule)| row(index, rule, &inputs, &outputs)).collect();
        let has_default = table.outputs.iter().any(|output| output.default.is_some());
        let table = Table { hit_policy: policy(table.hit_policy), inputs, outputs, rows };
        self.tables.push(Rule { element: element.to_owned(), name: name.to_owned(), table, has_default });
    }

    fn known(&mut self, term: &str, base: Option<String>, values: Option<String>) -> &mut Known {
        if !self.terms.contains_key(term) {
            self.order.push(term.to_owned());
        }
        let known = self.terms.entry(term.to_owned()).or_default();
        known.base = known.base.take().or(base);
        known.values = known.values.take().or(values);
        known
    }

    /// The type that the model gives a name, or a member of one ("Applicant.Age").
    fn type_of(&self, expression: &str) -> Option<&str> {
        let inputs = self.model.inputs.iter().map(|input| &input.variable);
        let decisions = self.model.decisions.iter().map(|decision| &decision.variable);
        let mut path = expression.split('.').map(str::trim);
        let root = path.next()?;
        let variable = inputs.chain(decisions).find(|variable| variable.name == root)?;
        path.try_fold(variable.type_ref.as_deref()?, |kind, member| self.member(kind, member))
    }

    fn member(&self, kind: &str, member: &str) -> Option<&str> {
        let item = self.item(kind)?;
        item.components.iter().find(|part| part.name == member)?.type_ref.as_deref()
    }

    fn item(&self, name: &str) -> Option<&ItemDefinition> {
        self.model.items.iter().find(|item| item.name == name)
    }

    /// The base type under a type's name, and the first values that a type on the way lists.
    fn resolve(&self, name: Option<&str>) -> (Option<String>, Option<String>) {
        let (mut name, mut values) = (name.map(str::to_owned), None);
        // Longer chains go round in a circle.
        for _ in 0..=self.model.items.len() {
            let Some(item) = name.as_deref().and_then(|name| self.item(name)) else { break };
            values = values.or_else(|| item.allowed_values.as_ref().map(|text: &Text| text.text.clone()));
            match &item.type_ref {
                Some(next) if !item.is_collection => name = Some(next.clone()),
                _ => return (None, values),
            }
        }
        (name, values)
    }

    fn rules(self) -> Rules {
        let term = |name: &String| {
            let kind = kind(&self.terms[name]);
            Term {
                id: name.as_str().into(),
                name: name.clone(),
                kind,
                protected: false,
                same_everywhere: false,
                answers: BTreeMap::new(),
            }
        };
        Rules { terms: self.order.iter().map(term).collect(), tables: self.tables }
    }
}

fn column(side: &str, index: usize, term: &str) -> Column {
    Column { id: format!("{side}{}", index + 1).as_str().into(), term: TermId(term.to_owned()), may_be_missing: false }
}

fn row(index: usize, rule: &model::Rule, inputs: &[Column], outputs: &[Column]) -> Row {
    let cell = |text: &Text| match text.text.trim() {
        "" | "-" => None,
        said => Some(Cell::feel(said)),
    };
    let pairs = inputs.iter().zip(&rule.tests).chain(outputs.iter().zip(&rule.entries));
    let cells = pairs.filter_map(|(column, text)| Some((column.id.clone(), cell(text)?))).collect();
    let notes = rule.annotations.iter().chain(&rule.description).map(|note| note.trim());
    let because: Vec<&str> = notes.filter(|note| !note.is_empty()).collect();
    Row { id: format!("row{}", index + 1).as_str().into(), cells, because: because.join("\n") }
}

/// The name of a term stands on one line, however its expression was broken.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn policy(policy: model::HitPolicy) -> HitPolicy {
    match policy {
        model::HitPolicy::Unique => HitPolicy::Unique,
        model::HitPolicy::Any => HitPolicy::Any,
        model::HitPolicy::Priority => HitPolicy::Priority,
        model::HitPolicy::First => HitPolicy::First,
        model::HitPolicy::OutputOrder => HitPolicy::OutputOrder,
        model::HitPolicy::RuleOrder => HitPolicy::RuleOrder,
        model::HitPolicy::Collect(None) => HitPolicy::Collect,
        model::HitPolicy::Collect(Some(Aggregation::Sum)) => HitPolicy::Sum,
        model::HitPolicy::Collect(Some(Aggregation::Count)) => HitPolicy::Count,
        model::HitPolicy::Collect(Some(Aggregation::Min)) => HitPolicy::Min,
        model::HitPolicy::Collect(Some(Aggregation::Max)) => HitPolicy::Max,
    }
}

/// The type under which most of a term's cells can be read; of those, the one that the model names or that says most.
fn kind(known: &Known) -> Type {
    let candidates = candidates(known);
    let unread = |kind: &Type| {
        let cell = |text: &String| Cell { text: text.clone(), language: Language::Feel };
        let asked = known.asked.iter().filter(|text| read_tests(&cell(text), kind).is_err()).count();
        asked + known.answered.iter().filter(|text| read_entry(&cell(text), kind).is_err()).count()
    };
    candidates.into_iter().min_by_key(unread).unwrap_or(Type::Text)
}

fn candidates(known: &Known) -> Vec<Type> {
    let values = known.values.as_deref().unwrap_or_default();
    let whole = || Type::Number { unit: None, step: Some(1.into()), min: None, max: None };
    let any = || Type::Number { unit: None, step: None, min: None, max: None };
    let mut found: Vec<Type> = Vec::new();
    let base = known.base.as_deref().unwrap_or_default().to_lowercase();
    match base.as_str() {
        "number" | "double" | "decimal" | "float" => found.push(bounded(any(), values)),
        "integer" | "long" | "int" => found.push(bounded(whole(), values)),
        "boolean" => found.push(Type::YesNo),
        "date" => found.push(DATE),
        "days and time duration" | "daytimeduration" => found.push(duration(DurationKind::DaysTime)),
        "years and months duration" | "yearmonthduration" => found.push(duration(DurationKind::YearsMonths)),
        "string" => found.extend(named(values)),
        _ => found.extend(named(values).into_iter().chain([bounded(any(), values), Type::YesNo, DATE])),
    }
    // Models call numbers strings, too; then their cells tell.
    found.extend([Type::Text, bounded(any(), values), Type::YesNo, DATE]);
    found.retain(|kind| kind.check().is_ok());
    found
}

const DATE: Type = Type::Date { min: None, max: None };

fn duration(of: DurationKind) -> Type {
    Type::Duration { of, step: None, min: None, max: None }
}

/// The names that a list of values says, if it says nothing else.
fn named(values: &str) -> Option<Type> {
    let UnaryTests::OneOf { tests } = read_tests(&Cell::feel(values), &Type::Text).ok()? else { return None };
    let name = |check: &Check| match check {
        Check::Equals { value: Value::Text(name) } => Some(name.clone()),
        _ => None,
    };
    Some(Type::Enum { values: tests.iter().map(|test| name(&test.check)).collect::<Option<_>>()? })
}

/// A number within the range that its values are, if they are one range with its ends.
fn bounded(kind: Type, values: &str) -> Type {
    let Type::Number { unit, step, .. } = kind else { return kind };
    let (mut min, mut max) = (None, None);
    if let Ok(UnaryTests::OneOf { tests }) =
        read_tests(&Cell::feel(values), &Type::Number { unit: None, step: None, min: None, max: None })
        && let [one] = tests.as_slice()
    {
        match &one.check {
            Check::Between {
                low: Value::Number(low),
                low_included: true,
                high: Value::Number(high),
                high_included: true,
            } => {
                (min, max) = (Some(*low), Some(*high));
            }
            Check::Compare { comparison: Comparison::AtLeast, value: Value::Number(low) } => min = Some(*low),
            Check::Compare { comparison: Comparison::AtMost, value: Value::Number(high) } => max = Some(*high),
            _ => {}
        }
    }
    Type::Number { unit, step, min, max }
}
