//! What a DMN file says, as it says it: names and texts, nothing resolved yet.

mod unsupported;

use std::collections::BTreeMap;
use std::ops::Range;

use spielraum_domain::term::Value;

pub use self::unsupported::{Feature, Uneven, Unsupported};

/// The attributes of Spielraum's own namespace, by name.
pub type Own = BTreeMap<String, String>;

/// A version of the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// DMN 1.1
    V1_1,
    /// DMN 1.2
    V1_2,
    /// DMN 1.3
    V1_3,
    /// DMN 1.4
    V1_4,
    /// DMN 1.5
    V1_5,
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::V1_1 => "1.1",
            Self::V1_2 => "1.2",
            Self::V1_3 => "1.3",
            Self::V1_4 => "1.4",
            Self::V1_5 => "1.5",
        })
    }
}

/// A decision model.
#[derive(Clone, Debug)]
pub struct Model {
    /// The version of the standard that it is written in.
    pub version: Version,
    /// What other models call it.
    pub namespace: String,
    /// Its name.
    pub name: String,
    /// The language of expressions that name none; nothing means FEEL.
    pub language: Option<String>,
    /// Models that it uses.
    pub imports: Vec<Import>,
    /// Its types.
    pub items: Vec<ItemDefinition>,
    /// What is known from outside.
    pub inputs: Vec<InputData>,
    /// What is decided.
    pub decisions: Vec<Decision>,
    /// Functions.
    pub knowledge: Vec<Knowledge>,
    /// Decisions that are called like functions.
    pub services: Vec<Service>,
    /// What the file holds and nobody here evaluates, and what its edition of the standard does not have.
    pub unsupported: Vec<Unsupported>,
}

impl Model {
    /// The decisions that a name means: by id, otherwise by the name of theirs or of their value, otherwise by the label that a check
    /// calls them by. More than one where the file names several alike.
    #[must_use]
    pub fn decisions_called(&self, name: &str) -> Vec<&Decision> {
        let those = |is: &dyn Fn(&Decision) -> bool| self.decisions.iter().filter(|one| is(one)).collect::<Vec<_>>();
        let by_label = || those(&|one| one.label.as_deref() == Some(name));
        [those(&|one| one.id == name), those(&|one| one.name == name || one.variable.name == name)]
            .into_iter()
            .find(|found| !found.is_empty())
            .unwrap_or_else(by_label)
    }

    /// The decision among those needed whose only output has this name, where no value is called so: Camunda knows the value of a
    /// decision by the name of its output.
    #[must_use]
    pub fn output_of(&self, requires: &Requirements, name: &str) -> Option<&Decision> {
        let is_needed = |decision: &&Decision| {
            requires.decisions.iter().any(|href| href.strip_prefix('#').is_some_and(|id| id == decision.id))
        };
        let inputs = self.inputs.iter().map(|input| &input.variable);
        let mut variables = inputs.chain(self.decisions.iter().map(|decision| &decision.variable));
        if variables.any(|variable| variable.name == name) {
            return None;
        }
        self.decisions.iter().filter(is_needed).find(|decision| decision.output() == Some(name))
    }
}

/// A model that another one uses.
#[derive(Clone, Debug)]
pub struct Import {
    /// What it is called in the model that uses it.
    pub name: String,
    /// Its namespace.
    pub namespace: String,
    /// Whether it is a decision model at all.
    pub is_dmn: bool,
    /// Where the other file lies, if it is said.
    pub location: Option<String>,
}

impl Import {
    /// What to call it: where it lies, or else its namespace, or else its name.
    #[must_use]
    pub fn said(&self) -> &str {
        let location = self.location.as_deref().unwrap_or_default();
        [location, &self.namespace, &self.name].into_iter().find(|said| !said.is_empty()).unwrap_or_default()
    }
}

/// A type.
#[derive(Clone, Debug, Default)]
pub struct ItemDefinition {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// What people call it, if that is said.
    pub label: Option<String>,
    /// What Spielraum said about it.
    pub own: Own,
    /// What its values set besides themselves, if Spielraum wrote it: ids of types, and FEEL.
    pub answers: BTreeMap<String, BTreeMap<String, String>>,
    /// The type that it is made from.
    pub type_ref: Option<String>,
    /// Whether its values are lists.
    pub is_collection: bool,
    /// Unary tests that each value (each element of a collection) passes.
    pub allowed_values: Option<Text>,
    /// Unary tests that the whole value passes.
    pub type_constraint: Option<Text>,
    /// Its members.
    pub components: Vec<ItemDefinition>,
    /// For the type of a function: the types of its parameters and of its result.
    pub function: Option<(Vec<Variable>, Option<String>)>,
}

/// A name with a type.
#[derive(Clone, Debug, Default)]
pub struct Variable {
    /// The name.
    pub name: String,
    /// The type, if it is said.
    pub type_ref: Option<String>,
}

/// Something known from outside.
#[derive(Clone, Debug)]
pub struct InputData {
    /// Its id.
    pub id: String,
    /// The name and type of its value.
    pub variable: Variable,
}

/// Something decided.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What people call it, if that is said.
    pub label: Option<String>,
    /// The guardrails that bound it where Spielraum wrote it.
    pub guardrails: Vec<Guardrail>,
    /// Cases that cannot happen, where Spielraum wrote it.
    pub impossible: Vec<Impossible>,
    /// Cases kept as tests, where Spielraum wrote it.
    pub tests: Vec<Test>,
    /// The name and type of its value.
    pub variable: Variable,
    /// References to what it needs.
    pub requires: Requirements,
    /// How it is decided; nothing if the model does not say.
    pub logic: Option<Boxed>,
}

/// A guardrail as Spielraum writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guardrail {
    /// Its name.
    pub name: String,
    /// The id of the type of the term that it binds.
    pub term: String,
    /// The bound as a unary test, or words for one that is none.
    pub bound: String,
    /// Whether a row that leaves the term open breaks it.
    pub every_row: bool,
}

/// Cases that cannot happen, as Spielraum writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impossible {
    /// Why they cannot.
    pub reason: String,
    /// The id of an input column, the language, and the text as it was typed.
    pub cells: Vec<(String, String, String)>,
}

/// A case kept as a test, as Spielraum writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// What people call it.
    pub name: String,
    /// The case: ids of the types of terms, and values.
    pub given: BTreeMap<String, Value>,
    /// What it ought to get, likewise.
    pub expected: BTreeMap<String, Value>,
}

/// References to what a decision or function needs.
#[derive(Clone, Debug, Default)]
pub struct Requirements {
    /// Input data.
    pub inputs: Vec<String>,
    /// Decisions.
    pub decisions: Vec<String>,
    /// Functions and services.
    pub knowledge: Vec<String>,
}

impl Decision {
    /// Whether it is a table that answers with every row that fits.
    #[must_use]
    pub fn answers_list(&self) -> bool {
        let lists = |policy| matches!(policy, HitPolicy::RuleOrder | HitPolicy::OutputOrder | HitPolicy::Collect(None));
        matches!(self.logic.as_ref().map(|logic| &logic.kind), Some(BoxedKind::Table(table)) if lists(table.hit_policy))
    }

    /// The name of the only output of its table.
    #[must_use]
    pub fn output(&self) -> Option<&str> {
        match self.logic.as_ref().map(|logic| &logic.kind) {
            Some(BoxedKind::Table(Table { outputs, .. })) if outputs.len() == 1 => outputs[0].name.as_deref(),
            _ => None,
        }
    }
}

/// A function of the model.
#[derive(Clone, Debug)]
pub struct Knowledge {
    /// Its id.
    pub id: String,
    /// The name and type of the function.
    pub variable: Variable,
    /// References to what it needs.
    pub requires: Requirements,
    /// The function; nothing if the model does not say.
    pub function: Option<Function>,
}

/// Decisions that are called like a function.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// The name and type of the function.
    pub variable: Variable,
    /// References to the decisions whose values it answers.
    pub outputs: Vec<String>,
    /// References to the decisions that it takes as given.
    pub input_decisions: Vec<String>,
    /// References to the input data that it takes.
    pub input_data: Vec<String>,
}

/// A text of FEEL, and the id it is found by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The id of its element, if it has one.
    pub id: Option<String>,
    /// The text.
    pub text: String,
    /// The language it is written in, where that is not FEEL: nobody here reads it.
    pub language: Option<String>,
    /// What Spielraum said about it.
    pub own: Own,
}

/// An expression as boxes.
#[derive(Clone, Debug)]
pub struct Boxed {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// The type of its value, if it is said.
    pub type_ref: Option<String>,
    /// What is in it.
    pub kind: BoxedKind,
}

/// The kinds of expression.
#[derive(Clone, Debug)]
pub enum BoxedKind {
    /// A text of FEEL.
    Literal(Text),
    /// A decision table.
    Table(Table),
    /// Named values; one without a name at the end is the result.
    Context(Vec<(Option<Variable>, Boxed)>),
    /// A call.
    Invocation {
        /// What is called.
        function: Option<Box<Boxed>>,
        /// With what.
        bindings: Vec<(Variable, Option<Boxed>)>,
    },
    /// A function.
    Function(Function),
    /// A list of contexts with the same names.
    Relation {
        /// The names.
        columns: Vec<Variable>,
        /// The values.
        rows: Vec<Vec<Boxed>>,
    },
    /// A list.
    List(Vec<Boxed>),
    /// If, then, else.
    Conditional(Box<[Boxed; 3]>),
    /// The elements of a list that match.
    Filter(Box<[Boxed; 2]>),
    /// One value for each element.
    For {
        /// What an element is called.
        variable: String,
        /// The list, and the value for an element.
        parts: Box<[Boxed; 2]>,
    },
    /// Whether some or all elements satisfy a condition.
    Quantified {
        /// Whether all have to.
        every: bool,
        /// What an element is called.
        variable: String,
        /// The list, and the condition.
        parts: Box<[Boxed; 2]>,
    },
    /// Something that is not evaluated.
    Unsupported,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Function {
    /// What it takes.
    pub parameters: Vec<Variable>,
    /// What it answers.
    pub body: Option<Box<Boxed>>,
    /// Whether it is written in FEEL; no other is ever called.
    pub is_feel: bool,
}

/// A decision table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Where in the text of the file it stands, as bytes, a byte order mark not counted.
    pub range: Range<usize>,
    /// What stands before the names of its elements, with the colon.
    pub prefix: String,
    /// Which of several rules that fit count.
    pub hit_policy: HitPolicy,
    /// The columns that are asked.
    pub inputs: Vec<Input>,
    /// The columns that are answered.
    pub outputs: Vec<Output>,
    /// The names of the columns for annotations; one that has none is empty.
    pub annotations: Vec<String>,
    /// The rows.
    pub rules: Vec<Rule>,
}

impl Table {
    /// Whether a row has more or fewer cells than there are columns.
    #[must_use]
    pub fn is_uneven(&self, rule: &Rule) -> bool {
        rule.tests.len() != self.inputs.len() || rule.entries.len() != self.outputs.len()
    }
}

/// Which of several rules that fit count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HitPolicy {
    /// Never more than one fits.
    Unique,
    /// Those that fit agree.
    Any,
    /// The one whose output comes first in the list of output values.
    Priority,
    /// The first.
    First,
    /// All, in the order of the list of output values.
    OutputOrder,
    /// All, in their own order.
    RuleOrder,
    /// All, or what becomes of them.
    Collect(Option<Aggregation>),
}

/// What becomes of all values that were collected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aggregation {
    /// Their sum.
    Sum,
    /// How many there are.
    Count,
    /// The smallest.
    Min,
    /// The largest.
    Max,
}

/// An input column.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// What people call it.
    pub label: Option<String>,
    /// What is asked.
    pub expression: Text,
    /// The type of what is asked.
    pub type_ref: Option<String>,
    /// Unary tests that its values pass.
    pub values: Option<Text>,
    /// What Spielraum said about it.
    pub own: Own,
}

/// An output column.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// The name in the result, if there are several.
    pub name: Option<String>,
    /// What people call it.
    pub label: Option<String>,
    /// The type of its values.
    pub type_ref: Option<String>,
    /// Its values, the most important first.
    pub values: Option<Text>,
    /// The value when no rule fits.
    pub default: Option<Text>,
    /// What Spielraum said about it.
    pub own: Own,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// Unary tests, one for each input column.
    pub tests: Vec<Text>,
    /// Expressions, one for each output column.
    pub entries: Vec<Text>,
    /// Annotations, in the order of their columns.
    pub annotations: Vec<String>,
    /// The description of the row.
    pub description: Option<String>,
}
