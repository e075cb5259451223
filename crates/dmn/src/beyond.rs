//! What a model holds beyond its decision tables. It stays in the file and is evaluated with it; nothing is proved of it.

use crate::model::{BoxedKind, Model};
use crate::rules::Rules;

/// What is no decision table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beyond {
    /// A decision of which nothing says how it is decided.
    Empty,
    /// What a decision makes of the answers of its tables.
    Around,
    /// An expression.
    Expression,
    /// A function that others call.
    Function,
    /// A decision service.
    Service,
}

impl std::fmt::Display for Beyond {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Empty => "nothing says how it is decided",
            Self::Around => "what is made of the answers of its tables",
            Self::Expression => "an expression, not a table",
            Self::Function => "a function that others call",
            Self::Service => "a decision service",
        })
    }
}

/// The names of what is no decision table, in the order of the model.
#[must_use]
pub fn beyond<'m>(model: &'m Model, rules: &Rules) -> Vec<(&'m str, Beyond)> {
    let has_table = |id: &str| rules.tables.iter().any(|rule| rule.element == id);
    let decided = model.decisions.iter().filter_map(|decision| {
        let what = match decision.logic.as_ref().map(|logic| &logic.kind) {
            None => Beyond::Empty,
            // What nobody here can read is named with its reason.
            Some(BoxedKind::Table(_) | BoxedKind::Unsupported) => return None,
            Some(_) if has_table(&decision.id) => Beyond::Around,
            Some(_) => Beyond::Expression,
        };
        Some((decision.name.as_str(), what))
    });
    let functions = model.knowledge.iter().filter(|function| !has_table(&function.id));
    let functions = functions.map(|function| (function.variable.name.as_str(), Beyond::Function));
    let services = model.services.iter().map(|service| (service.variable.name.as_str(), Beyond::Service));
    decided.chain(functions).chain(services).collect()
}
