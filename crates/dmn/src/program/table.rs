//! Decision tables, made ready to run.

use std::sync::Arc;

use super::logic::Compiler;
use super::{Domain, Wrong};
use crate::model::{HitPolicy, Rule, Table, Text};
use spielraum_domain::feel::{Expression, Origin, Tests};

/// A decision table made ready.
#[derive(Debug)]
pub(crate) struct TableLogic {
    pub(crate) hit_policy: HitPolicy,
    pub(crate) inputs: Vec<InputColumn>,
    pub(crate) outputs: Vec<Column>,
    pub(crate) rows: Vec<Row>,
}

#[derive(Debug)]
pub(crate) struct InputColumn {
    pub(crate) origin: Origin,
    /// What is asked, as it is written.
    pub(crate) asked: String,
    pub(crate) expression: Option<Expression>,
    pub(crate) domain: Option<Arc<Domain>>,
    /// Tests that its values pass.
    pub(crate) values: Option<Tests>,
}

/// An output column.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) name: Arc<str>,
    pub(crate) domain: Option<Arc<Domain>>,
    /// Its values, the most important first.
    pub(crate) values: Vec<Expression>,
    pub(crate) default: Option<Cell<Expression>>,
}

/// The text of a cell made ready; nothing if it could not be read.
#[derive(Debug)]
pub(crate) struct Cell<T> {
    pub(crate) origin: Origin,
    pub(crate) content: Option<T>,
}

#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) tests: Vec<Cell<Tests>>,
    pub(crate) entries: Vec<Cell<Expression>>,
    /// Whether it has more or fewer cells than there are columns: then it answers nothing.
    pub(crate) is_uneven: bool,
}

impl Compiler<'_> {
    pub(super) fn table(&mut self, table: &Table, element: &str) -> TableLogic {
        let mut inputs = Vec::new();
        for input in &table.inputs {
            inputs.push(InputColumn {
                origin: self.origin(&input.expression),
                asked: input.expression.text.split_whitespace().collect::<Vec<_>>().join(" "),
                expression: self.expression(&input.expression),
                domain: self.domain(input.type_ref.as_deref(), element),
                values: input.values.as_ref().and_then(|values| self.tests(values)),
            });
        }
        let mut outputs = Vec::new();
        for (index, output) in table.outputs.iter().enumerate() {
            let name = output.name.clone().or_else(|| output.label.clone());
            let values = output.values.as_ref().and_then(|values| self.tests(values));
            outputs.push(Column {
                name: name.unwrap_or_else(|| format!("output {}", index + 1)).into(),
                domain: self.domain(output.type_ref.as_deref(), element),
                values: match values {
                    Some(Tests::OneOf(values)) => values,
                    _ => Vec::new(),
                },
                default: output.default.as_ref().map(|entry| self.cell(entry)),
            });
        }
        let mut rows = Vec::new();
        for rule in &table.rules {
            rows.push(self.row(rule, table, element));
        }
        TableLogic { hit_policy: table.hit_policy, inputs, outputs, rows }
    }

    fn row(&mut self, rule: &Rule, table: &Table, element: &str) -> Row {
        let is_uneven = table.is_uneven(rule);
        if is_uneven {
            let element = rule.id.clone().unwrap_or_else(|| element.to_owned());
            self.problem(element, Wrong::WrongCells);
        }
        let mut tests = Vec::new();
        for test in &rule.tests {
            tests.push(Cell { origin: self.origin(test), content: self.tests(test) });
        }
        Row { tests, entries: rule.entries.iter().map(|entry| self.cell(entry)).collect(), is_uneven }
    }

    fn cell(&mut self, text: &Text) -> Cell<Expression> {
        let origin = self.origin(text);
        // An output that nobody filled, or filled with a dash, is `null`.
        let empty = matches!(text.text.trim(), "" | "-");
        let content = if empty { None } else { self.expression(text) };
        Cell { origin, content }
    }
}
