//! Models made ready to run: references resolved, names known, expressions read.

mod circles;
mod domain;
mod logic;
mod names;
mod table;

use std::collections::HashMap;
use std::sync::Arc;

pub(crate) use self::domain::Domain;
use self::domain::Domains;
use self::logic::Compiler;
pub(crate) use self::logic::{Entry, FunctionLogic, Logic, LogicKind};
pub(crate) use self::table::{Row, TableLogic};
use crate::model::{Model, Requirements, Variable};
use spielraum_domain::feel::ParseError;

/// One or several models, ready to be evaluated.
#[derive(Debug)]
pub struct Program {
    pub(crate) units: Vec<Unit>,
    problems: Vec<Problem>,
}

/// Something wrong with a model. Everything else in it still works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id, or else name, of what is wrong.
    pub element: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A text is not FEEL.
    Text(ParseError),
    /// Nothing has this id.
    UnknownReference(String),
    /// No type has this name, or it is made from itself.
    UnknownType(String),
    /// The imported model is not there.
    UnknownImport(String),
    /// A row has more or fewer cells than the table has columns.
    WrongCells,
}

/// Names an element of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Node {
    /// The model, by place.
    pub(crate) unit: usize,
    pub(crate) kind: NodeKind,
    /// The place among the elements of this kind.
    pub(crate) index: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum NodeKind {
    Input,
    Decision,
    Knowledge,
    Service,
}

/// One model.
#[derive(Debug, Default)]
pub(crate) struct Unit {
    pub(crate) namespace: String,
    pub(crate) inputs: Vec<InputNode>,
    pub(crate) decisions: Vec<DecisionNode>,
    pub(crate) knowledge: Vec<KnowledgeNode>,
    pub(crate) services: Vec<ServiceNode>,
}

/// What an element uses, and what it is called there.
#[derive(Clone, Debug)]
pub(crate) struct Need {
    /// What the other model is called, if it comes from there.
    pub(crate) import: Option<Arc<str>>,
    pub(crate) name: Arc<str>,
    pub(crate) node: Node,
}

#[derive(Debug)]
pub(crate) struct InputNode {
    pub(crate) name: Arc<str>,
    pub(crate) domain: Option<Arc<Domain>>,
}

#[derive(Debug)]
pub(crate) struct DecisionNode {
    pub(crate) id: String,
    pub(crate) name: Arc<str>,
    /// The name of the only output of its table.
    pub(crate) output: Option<Arc<str>>,
    /// Whether it needs itself, by itself or by others.
    pub(crate) is_in_circle: bool,
    /// Whether it is a table that answers with every row that fits.
    pub(crate) answers_list: bool,
    pub(crate) needs: Vec<Need>,
    pub(crate) domain: Option<Arc<Domain>>,
    pub(crate) logic: Option<Logic>,
}

#[derive(Debug)]
pub(crate) struct KnowledgeNode {
    pub(crate) name: Arc<str>,
    pub(crate) needs: Vec<Need>,
    pub(crate) result: Option<Arc<Domain>>,
    pub(crate) function: Option<Arc<FunctionLogic>>,
}

#[derive(Debug)]
pub(crate) struct ServiceNode {
    pub(crate) name: Arc<str>,
    pub(crate) result: Option<Arc<Domain>>,
    pub(crate) outputs: Vec<Need>,
    /// Its parameters in order: the input data first.
    pub(crate) takes: Vec<Need>,
}

impl Program {
    /// Makes models ready to run. The first is the one whose decisions people ask for; the others are imported.
    #[must_use]
    pub fn new(models: &[Model]) -> Self {
        let linker = Linker::new(models);
        let mut problems = Vec::new();
        let mut units: Vec<Unit> = (0..models.len()).map(|unit| linker.unit(unit, &mut problems)).collect();
        circles::mark(&mut units);
        Self { units, problems }
    }

    /// What is wrong with the models.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The names of the first model's decisions.
    pub fn decisions(&self) -> impl Iterator<Item = &str> {
        self.units.iter().take(1).flat_map(|unit| unit.decisions.iter().map(|decision| &*decision.name))
    }
}

/// Finds what models refer to.
struct Linker<'m> {
    models: &'m [Model],
    /// For each model, its elements by id.
    by_id: Vec<HashMap<&'m str, (Node, &'m Variable)>>,
    /// For each model, the models that it imports by the names it gives them.
    imports: Vec<Vec<(Arc<str>, usize)>>,
    domains: Vec<Domains>,
    members: names::Members,
}

impl<'m> Linker<'m> {
    fn new(models: &'m [Model]) -> Self {
        let by_id = models.iter().enumerate().map(|(unit, model)| elements(unit, model)).collect();
        let place = |namespace: &str| models.iter().position(|model| model.namespace == namespace);
        let imports_of = |model: &Model| {
            let known = model
                .imports
                .iter()
                .filter_map(|import| Some((import.name.as_str().into(), place(&import.namespace)?)));
            known.collect()
        };
        let imports: Vec<Vec<(Arc<str>, usize)>> = models.iter().map(imports_of).collect();
        let domains = domain::all(models, &imports);
        let members = names::Members::of(models);
        Self { models, by_id, imports, domains, members }
    }

    /// The element that a reference means: `#id`, or `namespace#id`.
    fn find(&self, unit: usize, reference: &str) -> Option<(Node, &'m Variable)> {
        let (namespace, id) = reference.rsplit_once('#').unwrap_or(("", reference));
        let local = namespace.is_empty() || namespace == self.models[unit].namespace;
        let unit = if local { unit } else { self.models.iter().position(|model| model.namespace == namespace)? };
        self.by_id[unit].get(id).copied()
    }

    fn need(&self, unit: usize, reference: &str, element: &str, problems: &mut Vec<Problem>) -> Option<Need> {
        let found = self.find(unit, reference).and_then(|(node, variable)| {
            let import = if node.unit == unit {
                None
            } else {
                Some(self.imports[unit].iter().find(|(_, imported)| *imported == node.unit)?.0.clone())
            };
            Some(Need { import: import.filter(|name| !name.is_empty()), name: variable.name.as_str().into(), node })
        });
        if found.is_none() {
            let wrong = Wrong::UnknownReference(reference.to_owned());
            problems.push(Problem { element: element.to_owned(), wrong });
        }
        found
    }

    fn needs(&self, unit: usize, requires: &Requirements, element: &str, problems: &mut Vec<Problem>) -> Vec<Need> {
        let references = requires.inputs.iter().chain(&requires.decisions).chain(&requires.knowledge);
        let mut needs: Vec<Need> =
            references.filter_map(|reference| self.need(unit, reference, element, problems)).collect();
        let own = needs.iter().filter(|need| need.import.is_none());
        let outputs: Vec<Need> = own.filter_map(|need| self.by_output(unit, requires, need)).collect();
        needs.extend(outputs);
        needs
    }

    /// The same decision under the name of its output.
    fn by_output(&self, unit: usize, requires: &Requirements, need: &Need) -> Option<Need> {
        let model = &self.models[unit];
        let decision = model.decisions.get(need.node.index).filter(|_| need.node.kind == NodeKind::Decision)?;
        let name = decision.output()?;
        let is_it = model.output_of(requires, name).is_some_and(|one| one.id == decision.id);
        is_it.then(|| Need { name: name.into(), ..need.clone() })
    }

    fn unit(&self, unit: usize, problems: &mut Vec<Problem>) -> Unit {
        let model = &self.models[unit];
        for import in &model.imports {
            if import.is_dmn && !self.imports[unit].iter().any(|(name, _)| **name == *import.name) {
                let wrong = Wrong::UnknownImport(import.namespace.clone());
                problems.push(Problem { element: import.name.clone(), wrong });
            }
        }
        problems.extend(self.domains[unit].problems.iter().cloned());
        let mut compiler = Compiler::new(&self.domains[unit], &self.members, problems);
        let input = |input: &crate::model::InputData, compiler: &mut Compiler<'_>| InputNode {
            name: input.variable.name.as_str().into(),
            domain: compiler.domain(input.variable.type_ref.as_deref(), &input.id),
        };
        let inputs = model.inputs.iter().map(|data| input(data, &mut compiler)).collect();
        let mut decisions = Vec::new();
        for decision in &model.decisions {
            let needs = self.needs(unit, &decision.requires, &decision.id, compiler.problems);
            compiler.begin(&decision.id, &needs);
            decisions.push(DecisionNode {
                id: decision.id.clone(),
                output: decision.output().map(Into::into),
                is_in_circle: false,
                answers_list: decision.answers_list(),
                name: decision.variable.name.as_str().into(),
                domain: compiler.domain(decision.variable.type_ref.as_deref(), &decision.id),
                logic: decision.logic.as_ref().map(|logic| compiler.logic(logic)),
                needs,
            });
        }
        let mut knowledge = Vec::new();
        for element in &model.knowledge {
            let needs = self.needs(unit, &element.requires, &element.id, compiler.problems);
            compiler.begin(&element.id, &needs);
            knowledge.push(KnowledgeNode {
                name: element.variable.name.as_str().into(),
                result: compiler.result(element.variable.type_ref.as_deref(), &element.id),
                function: element.function.as_ref().map(|function| Arc::new(compiler.function(function))),
                needs,
            });
        }
        let mut services = Vec::new();
        for service in &model.services {
            let mut all = |references: &[String]| -> Vec<Need> {
                references.iter().filter_map(|one| self.need(unit, one, &service.id, compiler.problems)).collect()
            };
            let (outputs, mut takes) = (all(&service.outputs), all(&service.input_data));
            takes.extend(all(&service.input_decisions));
            services.push(ServiceNode {
                name: service.variable.name.as_str().into(),
                result: compiler.result(service.variable.type_ref.as_deref(), &service.id),
                outputs,
                takes,
            });
        }
        Unit { namespace: model.namespace.clone(), inputs, decisions, knowledge, services }
    }
}

fn elements(unit: usize, model: &Model) -> HashMap<&str, (Node, &Variable)> {
    let mut all = HashMap::new();
    let mut add = |id, kind, index, variable| {
        all.entry(id).or_insert((Node { unit, kind, index }, variable));
    };
    for (index, input) in model.inputs.iter().enumerate() {
        add(input.id.as_str(), NodeKind::Input, index, &input.variable);
    }
    for (index, decision) in model.decisions.iter().enumerate() {
        add(&decision.id, NodeKind::Decision, index, &decision.variable);
    }
    for (index, knowledge) in model.knowledge.iter().enumerate() {
        add(&knowledge.id, NodeKind::Knowledge, index, &knowledge.variable);
    }
    for (index, service) in model.services.iter().enumerate() {
        add(&service.id, NodeKind::Service, index, &service.variable);
    }
    all
}
