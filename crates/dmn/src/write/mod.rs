//! Writes rules as DMN: 1.3 (what dmn-js writes and every tool reads) or 1.5.
//!
//! Cells are written in FEEL. What DMN has no place for goes into attributes and elements of a namespace of its own, which
//! other tools keep and ignore: the text exactly as it was typed, the unit and step of a number, what answers set, cases that
//! cannot happen, cases kept as tests, and the guardrails, as FEEL. [`rules`](crate::rules::rules) reads all of it back.

mod feel;
mod own;
mod table;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::{BytesDecl, Event};
use spielraum_domain::frame::Guardrail;
use spielraum_domain::rule::{Cell, ColumnId, Expectation, Table};
use spielraum_domain::term::{Term, TermId, Type};

pub use self::feel::bound;
use self::feel::{allowed, type_ref};
pub(crate) use self::feel::{policy, renamed};
use self::table::TableWriter;
pub(crate) use self::table::{BECAUSE, said};
use self::xml::{Written, Xml};

use crate::model::Version;

/// The namespace of what DMN has no place for.
pub const OWN: &str = "https://spielraum.app/dmn/1";

/// An edition of DMN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// 1.3
    V1_3,
    /// 1.5
    V1_5,
}

/// A rule to be written as a decision.
#[derive(Clone, Copy, Debug)]
pub struct Decision<'a> {
    /// What it decides.
    pub name: &'a str,
    /// Its table.
    pub table: &'a Table,
    /// Cases that cannot happen: input cells by column, and the reason.
    pub impossible: &'a [Impossible],
    /// The guardrails that bind it.
    pub guardrails: &'a [Guardrail],
    /// Its columns for remarks.
    pub remarks: &'a [Remark],
    /// Cases kept as tests with it.
    pub tests: &'a [Test],
}

/// A column for remarks: it changes no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it is called.
    pub name: String,
    /// What stands in it, row by row.
    pub texts: Vec<String>,
}

/// A case kept as a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// What people call it.
    pub name: String,
    /// The case and what it ought to get.
    pub expectation: Expectation,
}

/// Where a table stands in the place of another one.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// What stands before the names of the file's elements, with the colon.
    pub prefix: &'a str,
    /// What the ids of its parts begin with.
    pub id: &'a str,
    /// The edition of the file.
    pub version: Version,
}

/// Cases that cannot happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impossible {
    /// Input cells by column.
    pub cells: BTreeMap<ColumnId, Cell>,
    /// Why they cannot.
    pub reason: String,
}

impl Edition {
    fn model(self) -> &'static str {
        match self {
            Self::V1_3 => "https://www.omg.org/spec/DMN/20191111/MODEL/",
            Self::V1_5 => "https://www.omg.org/spec/DMN/20230324/MODEL/",
        }
    }

    fn diagram(self) -> &'static str {
        match self {
            Self::V1_3 => "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            Self::V1_5 => "https://www.omg.org/spec/DMN/20230324/DMNDI/",
        }
    }
}

/// Writes decisions over these terms as one file.
///
/// # Errors
/// Only when memory cannot be written to.
pub fn write(name: &str, decisions: &[Decision<'_>], terms: &[Term], edition: Edition) -> std::io::Result<String> {
    let used = used(decisions, terms);
    let mut taken = BTreeSet::new();
    let names = Names::of(terms, &used, &mut taken);
    let decided: Vec<String> = decisions.iter().map(|decision| feel::name(decision.name, &mut taken)).collect();
    let mut file = File { xml: Xml::new(String::new()), names, decided };
    file.xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let definitions = [
        ("xmlns", edition.model()),
        ("xmlns:dmndi", edition.diagram()),
        ("xmlns:dc", "http://www.omg.org/spec/DMN/20180521/DC/"),
        ("xmlns:di", "http://www.omg.org/spec/DMN/20180521/DI/"),
        ("xmlns:spielraum", OWN),
        ("id", "definitions"),
        ("name", name),
        ("namespace", OWN),
    ];
    file.xml.open("definitions", &definitions)?;
    for term in terms.iter().filter(|term| used.contains(&term.id)) {
        file.item(term)?;
    }
    let asked = asked(decisions);
    let asked: Vec<&Term> = terms.iter().filter(|term| asked.contains(&term.id)).collect();
    for term in &asked {
        file.input_data(term)?;
    }
    for (index, decision) in decisions.iter().enumerate() {
        file.decision(index, decision, decisions)?;
    }
    file.diagram(&asked, decisions.len())?;
    file.xml.close("definitions")?;
    Ok(file.xml.done()? + "\n")
}

/// The table of a decision by itself, to stand in the place of another one in a file that was read.
///
/// # Errors
/// Only when memory cannot be written to.
pub fn write_table(table: &Table, remarks: &[Remark], terms: &[Term], place: &Place<'_>) -> std::io::Result<String> {
    let mut xml = Xml::new(place.prefix.to_owned());
    // Terms stand in the file under their own names.
    let names = Names { terms, names: terms.iter().map(|term| (term.id.clone(), term.name.clone())).collect() };
    let ask = |term: &TermId| names.label(term);
    let has_annotations = place.version > Version::V1_1;
    let mut writer = TableWriter { xml: &mut xml, names: &names, has_types: false, has_annotations };
    writer.table(place.id, (table, remarks), ask)?;
    xml.done()
}

/// Every term that the file has to explain: of the columns, of guardrails, of tests, and what answers set.
fn used(decisions: &[Decision<'_>], terms: &[Term]) -> BTreeSet<TermId> {
    let bound = decisions.iter().flat_map(|decision| decision.guardrails).map(|guardrail| guardrail.term.clone());
    let columns = decisions.iter().flat_map(|decision| decision.table.inputs.iter().chain(&decision.table.outputs));
    let tests = decisions.iter().flat_map(|decision| decision.tests).map(|test| &test.expectation);
    let tested = tests.flat_map(|test| test.inputs.0.keys().chain(test.expected.keys()).cloned());
    let columns = columns.map(|column| column.term.clone());
    let mut used: BTreeSet<TermId> = columns.chain(bound).chain(tested).collect();
    loop {
        let answers = terms.iter().filter(|term| used.contains(&term.id)).flat_map(|term| term.answers.values());
        let set: Vec<TermId> = answers.flat_map(BTreeMap::keys).filter(|set| !used.contains(set)).cloned().collect();
        if set.is_empty() {
            return used;
        }
        used.extend(set);
    }
}

/// The terms that a decision asks for and no other decides.
fn asked(decisions: &[Decision<'_>]) -> BTreeSet<TermId> {
    let columns = decisions.iter().enumerate().flat_map(|(of, decision)| {
        decision.table.inputs.iter().filter(move |column| feeding(of, &column.term, decisions).is_none())
    });
    columns.map(|column| column.term.clone()).collect()
}

/// What the file calls its terms.
pub(super) struct Names<'t> {
    terms: &'t [Term],
    names: BTreeMap<TermId, String>,
}

impl<'t> Names<'t> {
    fn of(terms: &'t [Term], used: &BTreeSet<TermId>, taken: &mut BTreeSet<String>) -> Self {
        let used = terms.iter().filter(|term| used.contains(&term.id));
        let names = used.map(|term| (term.id.clone(), feel::name(&term.name, taken))).collect();
        Self { terms, names }
    }

    fn term(&self, id: &TermId) -> Option<&'t Term> {
        self.terms.iter().find(|term| term.id == *id)
    }

    /// A name for XML: terms' own ids may be any text.
    fn key(&self, id: &TermId) -> String {
        self.terms.iter().position(|term| term.id == *id).map_or_else(|| "gone".to_owned(), |at| (at + 1).to_string())
    }

    fn item_id(&self, id: &TermId) -> String {
        format!("item_{}", self.key(id))
    }

    /// The name of a term as FEEL reads it; also that of its type.
    fn item(&self, id: &TermId) -> String {
        self.names.get(id).cloned().unwrap_or_else(|| id.0.clone())
    }

    /// The name of a term as people say it.
    fn label(&self, id: &TermId) -> String {
        self.term(id).map_or_else(|| id.0.clone(), |term| term.name.clone())
    }

    fn base(&self, id: &TermId) -> &'static str {
        self.term(id).map_or("Any", |term| type_ref(&term.kind))
    }
}

struct File<'t> {
    xml: Xml,
    names: Names<'t>,
    /// The names of the decisions.
    decided: Vec<String>,
}

impl File<'_> {
    /// The type of a term: an item definition of its name.
    fn item(&mut self, term: &Term) -> Written {
        let (key, name) = (self.names.key(&term.id), self.names.item(&term.id));
        let id = self.names.item_id(&term.id);
        let mut own: Vec<(&str, String)> = vec![("spielraum:id", term.id.0.clone())];
        if let Type::Number { unit: Some(unit), .. } = &term.kind {
            own.push(("spielraum:unit", unit.clone()));
        }
        own.extend(term.kind.step().map(|step| ("spielraum:step", step.to_string())));
        for (name, is_so) in
            [("spielraum:protected", term.protected), ("spielraum:sameEverywhere", term.same_everywhere)]
        {
            own.extend(is_so.then(|| (name, "true".to_owned())));
        }
        let mut attributes = vec![("id", id.as_str()), ("name", name.as_str()), ("label", term.name.as_str())];
        attributes.extend(own.iter().map(|(name, value)| (*name, value.as_str())));
        self.xml.open("itemDefinition", &attributes)?;
        self.answers(term)?;
        self.xml.text("typeRef", type_ref(&term.kind))?;
        if let Some(values) = allowed(&term.kind) {
            self.xml.open("allowedValues", &[("id", &format!("allowed_{key}"))])?;
            self.xml.text("text", &values)?;
            self.xml.close("allowedValues")?;
        }
        self.xml.close("itemDefinition")
    }

    fn input_data(&mut self, term: &Term) -> Written {
        let (key, name) = (self.names.key(&term.id), self.names.item(&term.id));
        self.xml.open("inputData", &[("id", &format!("input_{key}")), ("name", &name), ("label", &term.name)])?;
        let variable = [("id", &*format!("variable_{key}")), ("name", &*name), ("typeRef", &*name)];
        self.xml.empty("variable", &variable)?;
        self.xml.close("inputData")
    }

    fn decision(&mut self, index: usize, decision: &Decision<'_>, all: &[Decision<'_>]) -> Written {
        let id = format!("decision_{}", index + 1);
        let name = self.decided[index].clone();
        self.xml.open("decision", &[("id", &id), ("name", &name), ("label", decision.name)])?;
        self.beside(&id, decision)?;
        self.xml.empty("variable", &[("id", &format!("{id}_variable")), ("name", &name)])?;
        self.requirements(index, decision, all)?;
        let (names, decided) = (&self.names, &self.decided);
        // A decision is called by its own name; of several outputs each is a part of it.
        let ask = |term: &TermId| match feeding(index, term, all) {
            Some(source) if all[source].table.outputs.len() > 1 => format!("{}.{}", decided[source], names.item(term)),
            Some(source) => decided[source].clone(),
            None => names.item(term),
        };
        let mut writer = TableWriter { xml: &mut self.xml, names, has_types: true, has_annotations: true };
        writer.table(&id, (decision.table, decision.remarks), ask)?;
        self.xml.close("decision")
    }

    fn requirements(&mut self, index: usize, decision: &Decision<'_>, all: &[Decision<'_>]) -> Written {
        let mut known: BTreeSet<String> = BTreeSet::new();
        for column in &decision.table.inputs {
            let (element, href) = match feeding(index, &column.term, all) {
                Some(source) => ("requiredDecision", format!("#decision_{}", source + 1)),
                None => ("requiredInput", format!("#input_{}", self.names.key(&column.term))),
            };
            if known.insert(href.clone()) {
                let id = format!("decision_{}_requires_{}", index + 1, known.len());
                self.xml.open("informationRequirement", &[("id", &id)])?;
                self.xml.empty(element, &[("href", &href)])?;
                self.xml.close("informationRequirement")?;
            }
        }
        Ok(())
    }

    /// Where the parts stand: inputs below, decisions above them. Tools that draw a diagram need it.
    fn diagram(&mut self, inputs: &[&Term], decisions: usize) -> Written {
        self.xml.open("dmndi:DMNDI", &[])?;
        self.xml.open("dmndi:DMNDiagram", &[("id", "diagram")])?;
        for index in 0..decisions {
            self.shape(&format!("decision_{}", index + 1), index, 80, (180, 80))?;
        }
        for (index, term) in inputs.iter().enumerate() {
            self.shape(&format!("input_{}", self.names.key(&term.id)), index, 280, (125, 45))?;
        }
        self.xml.close("dmndi:DMNDiagram")?;
        self.xml.close("dmndi:DMNDI")
    }

    fn shape(&mut self, of: &str, index: usize, y: u32, (width, height): (u32, u32)) -> Written {
        self.xml.open("dmndi:DMNShape", &[("id", &format!("shape_{of}")), ("dmnElementRef", of)])?;
        let x = 160 + 220 * index;
        let [x, y, width, height] = [x.to_string(), y.to_string(), width.to_string(), height.to_string()];
        self.xml.empty("dc:Bounds", &[("height", &height), ("width", &width), ("x", &x), ("y", &y)])?;
        self.xml.close("dmndi:DMNShape")
    }
}

/// The decision that sets a term which another one asks for: the only one besides itself.
fn feeding(of: usize, term: &TermId, all: &[Decision<'_>]) -> Option<usize> {
    let sets = |decision: &Decision<'_>| decision.table.outputs.iter().any(|output| output.term == *term);
    let mut found = (0..all.len()).filter(|other| *other != of && sets(&all[*other]));
    found.next().filter(|_| found.next().is_none())
}
