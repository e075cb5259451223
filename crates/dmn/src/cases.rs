//! Many cases as lines of a table: which column is for which input, and what the decisions answer to a line.

use std::collections::BTreeMap;
use std::sync::Arc;

use spielraum_domain::feel::{Context, Value, Warning};
use spielraum_domain::rule::{Cell, CellProblem, Entry, Language, read_entry};
use spielraum_domain::term::{self, Type};

use crate::model::{BoxedKind, Decision, HitPolicy, Model};
use crate::rules::inputs;
use crate::{Given, Program, json};

/// What a file is asked, and with what.
pub struct Asked<'m> {
    model: &'m Model,
    program: Arc<Program>,
    /// The ids of the decisions: two may have the same name.
    decisions: Vec<String>,
    inputs: Vec<Input>,
    answers: Vec<AnswerColumn>,
}

/// An input that a column may say: an input of the model, or a part of one ("Driver.Points").
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name.
    pub name: String,
    /// What can be read in its column.
    pub kind: Type,
}

/// A column of answers: of a decision, or of one of its outputs.
#[derive(Clone, Debug)]
pub struct AnswerColumn {
    /// What it is called.
    pub name: String,
    decision: usize,
    part: Option<String>,
}

/// What became of a line.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The values, one for each column of answers.
    pub values: Vec<Value>,
    /// Why values are missing that ought to be there, and which decision was asked for them.
    pub warnings: Vec<(String, Warning)>,
}

impl<'m> Asked<'m> {
    /// One decision of the model, or all of them.
    #[must_use]
    pub fn of(model: &'m Model, decision: Option<&'m Decision>) -> Self {
        let program = Arc::new(Program::new(std::slice::from_ref(model)));
        let chosen: Vec<&Decision> = decision.map_or_else(|| model.decisions.iter().collect(), |one| vec![one]);
        let answers = chosen.iter().enumerate().flat_map(|(at, decision)| answers(at, decision)).collect();
        let decisions = chosen.iter().map(|decision| decision.id.clone()).collect();
        Self { model, program, decisions, inputs: inputs(model), answers }
    }

    /// The columns of answers.
    #[must_use]
    pub fn answers(&self) -> &[AnswerColumn] {
        &self.answers
    }

    /// The input of each column, by its name; of two columns with the same name, the first.
    #[must_use]
    pub fn columns(&self, names: &[String]) -> Vec<Option<&Input>> {
        let mut taken: Vec<&str> = Vec::new();
        let of = |name: &String| {
            let is_meant = |input: &&Input| is_same_name(&input.name, name) && !taken.contains(&input.name.as_str());
            let found = self.inputs.iter().find(is_meant)?;
            taken.push(&found.name);
            Some(found)
        };
        names.iter().map(of).collect()
    }

    /// The inputs that no column says.
    pub fn missing<'a>(&'a self, columns: &[Option<&Input>]) -> impl Iterator<Item = &'a str> {
        let said: Vec<String> = columns.iter().flatten().map(|input| input.name.clone()).collect();
        self.inputs.iter().map(|input| input.name.as_str()).filter(move |name| !said.iter().any(|one| one == name))
    }

    /// What the decisions answer to these values by inputs.
    #[must_use]
    pub fn answer(&self, values: &[(&Input, term::Value)]) -> Answered {
        let mut case = Node::default();
        // A value with parts is one of its type only with all of them.
        for input in self.inputs.iter().filter(|input| input.name.contains('.')) {
            case.put(&input.name, Value::Null);
        }
        for (input, value) in values {
            case.put(&input.name, self.value(&input.name, value));
        }
        let given: Vec<Given> =
            case.parts.into_iter().map(|(name, node)| Given { namespace: None, name, value: node.value() }).collect();
        let outcomes: Vec<_> = self.decisions.iter().map(|name| self.program.evaluate(name, &given, None)).collect();
        let told = outcomes.iter().enumerate().flat_map(|(at, outcome)| {
            let warnings = outcome.iter().flat_map(|outcome| &outcome.warnings);
            warnings.map(move |warning| (at, warning.clone()))
        });
        let mut warnings: Vec<(String, Warning)> = told
            .map(|(at, warning)| {
                let decision = self.model.decisions.iter().find(|one| one.id == self.decisions[at]);
                (decision.map_or_else(String::new, |decision| decision.name.clone()), warning)
            })
            .collect();
        warnings.dedup();
        let value = |column: &AnswerColumn| {
            let outcome = outcomes.get(column.decision).and_then(Option::as_ref);
            match (outcome.map(|outcome| &outcome.value), &column.part) {
                (Some(Value::Context(context)), Some(part)) => context.get(part).cloned().unwrap_or(Value::Null),
                (Some(value), None) => value.clone(),
                _ => Value::Null,
            }
        };
        Answered { values: self.answers.iter().map(value).collect(), warnings }
    }

    fn value(&self, name: &str, value: &term::Value) -> Value {
        match value {
            term::Value::Null => Value::Null,
            term::Value::YesNo(yes) => Value::Boolean(*yes),
            term::Value::Number(number) => Value::Number(*number),
            term::Value::Text(text) => json::of_text(crate::rules::type_of(self.model, name).as_deref(), text),
            term::Value::Date(date) => json::of_text(Some("date"), &date.to_string()),
            term::Value::Duration(duration) => json::of_text(Some("duration"), &duration.to_string()),
        }
    }
}

impl Input {
    /// The value of a cell; nothing where the cell is empty, an error where it cannot be read.
    ///
    /// # Errors
    /// When the cell says something that the input does not take.
    pub fn read(&self, text: &str, language: Language) -> Result<Option<term::Value>, Unreadable> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        if self.kind == Type::Text {
            return Ok(Some(term::Value::Text(text.to_owned())));
        }
        match read_entry(&Cell { text: text.to_owned(), language }, &self.kind) {
            Ok(Entry::Literal { value }) => Ok(Some(value)),
            Ok(Entry::Open) => Ok(None),
            Ok(Entry::Formula { .. }) => Err(Unreadable::NoValue),
            Err(error) => Err(match error.problem {
                CellProblem::OutOfBounds { .. } | CellProblem::BetweenSteps { .. } => Unreadable::NotTaken,
                CellProblem::BeyondNumbers => Unreadable::BeyondNumbers,
                _ => Unreadable::NoValue,
            }),
        }
    }
}

/// A cell says something that its input does not take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is no value of this kind.
    #[error("no value")]
    NoValue,
    /// It is outside the bounds of the input, or between its steps.
    #[error("not taken")]
    NotTaken,
    /// It is a number beyond all that are counted with.
    #[error("beyond all numbers")]
    BeyondNumbers,
}

/// Values with parts ("Driver.Points").
#[derive(Default)]
struct Node {
    own: Option<Value>,
    parts: BTreeMap<String, Node>,
}

impl Node {
    fn put(&mut self, path: &str, value: Value) {
        match path.split_once('.') {
            Some((root, rest)) => self.parts.entry(root.trim().to_owned()).or_default().put(rest, value),
            None => self.parts.entry(path.trim().to_owned()).or_default().own = Some(value),
        }
    }

    fn value(self) -> Value {
        match self.own {
            Some(value) if self.parts.is_empty() => value,
            _ => {
                let parts = self.parts.into_iter().map(|(name, node)| (name.as_str().into(), node.value()));
                Value::Context(Context::new(parts))
            }
        }
    }
}

/// One column for a decision, or one for each of its outputs where it answers several at once.
fn answers(at: usize, decision: &Decision) -> Vec<AnswerColumn> {
    let together =
        |policy: HitPolicy| matches!(policy, HitPolicy::RuleOrder | HitPolicy::OutputOrder | HitPolicy::Collect(_));
    let parts: Vec<String> = match decision.logic.as_ref().map(|logic| &logic.kind) {
        Some(BoxedKind::Table(table)) if table.outputs.len() > 1 && !together(table.hit_policy) => {
            table.outputs.iter().filter_map(|output| output.name.clone()).collect()
        }
        _ => Vec::new(),
    };
    let column = |part: Option<String>| AnswerColumn {
        name: part.as_ref().map_or_else(|| decision.name.clone(), |part| format!("{}.{part}", decision.name)),
        decision: at,
        part,
    };
    if parts.is_empty() { vec![column(None)] } else { parts.into_iter().map(|part| column(Some(part))).collect() }
}

fn is_same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
