//! Writes rules as DMN: 1.3 (what dmn-js writes and every tool reads) or 1.5.
//!
//! Cells are written in FEEL. What DMN has no place for goes into attributes and elements of a namespace of its own, which
//! other tools keep and ignore: the text exactly as it was typed, the unit and step of a number, and the guardrails, as FEEL.

use std::collections::BTreeSet;

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use spielraum_domain::duration::DurationKind;
use spielraum_domain::frame::{Bound, Guardrail};
use spielraum_domain::rule::{Cell, Column, HitPolicy, Language, ReadTable, Row, Table, feel_literal};
use spielraum_domain::term::{Ordered, Term, TermId, Type, Value};

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
    /// The guardrails that bind it.
    pub guardrails: &'a [Guardrail],
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
    let mut file = File { xml: Writer::new_with_indent(Vec::new(), b' ', 2), terms };
    file.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
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
    file.open("definitions", &definitions)?;
    let used = used(decisions);
    for term in terms.iter().filter(|term| used.contains(&term.id)) {
        file.item(term)?;
    }
    let set = outputs(decisions);
    let asked: Vec<&Term> = terms.iter().filter(|term| used.contains(&term.id) && !set.contains(&term.id)).collect();
    for term in &asked {
        file.input_data(term)?;
    }
    for (index, decision) in decisions.iter().enumerate() {
        file.decision(index, decision, decisions)?;
    }
    file.diagram(&asked, decisions.len())?;
    file.close("definitions")?;
    let mut text = file.xml.into_inner();
    text.push(b'\n');
    String::from_utf8(text).map_err(std::io::Error::other)
}

fn used(decisions: &[Decision<'_>]) -> BTreeSet<TermId> {
    let columns = decisions.iter().flat_map(|decision| decision.table.inputs.iter().chain(&decision.table.outputs));
    columns.map(|column| column.term.clone()).collect()
}

fn outputs(decisions: &[Decision<'_>]) -> BTreeSet<TermId> {
    decisions.iter().flat_map(|decision| &decision.table.outputs).map(|column| column.term.clone()).collect()
}

struct File<'t> {
    xml: Writer<Vec<u8>>,
    terms: &'t [Term],
}

type Written = std::io::Result<()>;
type Attribute<'a> = (&'a str, &'a str);

impl File<'_> {
    fn event(&mut self, event: Event<'_>) -> Written {
        self.xml.write_event(event)
    }

    fn open(&mut self, name: &str, attributes: &[Attribute<'_>]) -> Written {
        self.event(Event::Start(element(name, attributes)))
    }

    fn close(&mut self, name: &str) -> Written {
        self.event(Event::End(BytesEnd::new(name)))
    }

    fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) -> Written {
        self.event(Event::Empty(element(name, attributes)))
    }

    fn text(&mut self, name: &str, text: &str) -> Written {
        self.open(name, &[])?;
        self.said(text)?;
        self.close(name)
    }

    /// Text between tags. Quotation marks stay as they are, so that FEEL can be read by people.
    fn said(&mut self, text: &str) -> Written {
        let text = unbroken(text);
        self.event(Event::Text(BytesText::from_escaped(partial_escape(&text))))
    }

    fn term(&self, id: &TermId) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == *id)
    }

    /// A name for XML: terms' own ids may be any text.
    fn key(&self, id: &TermId) -> String {
        self.terms.iter().position(|term| term.id == *id).map_or_else(|| "gone".to_owned(), |at| (at + 1).to_string())
    }

    fn name(&self, id: &TermId) -> String {
        self.term(id).map_or_else(|| id.0.clone(), |term| term.name.clone())
    }

    /// The type of a term: an item definition of its name.
    fn item(&mut self, term: &Term) -> Written {
        let key = self.key(&term.id);
        let id = format!("item_{key}");
        let mut own: Vec<(&str, String)> = Vec::new();
        if let Type::Number { unit: Some(unit), .. } = &term.kind {
            own.push(("spielraum:unit", unit.clone()));
        }
        own.extend(term.kind.step().map(|step| ("spielraum:step", step.to_string())));
        for (name, is_so) in
            [("spielraum:protected", term.protected), ("spielraum:sameEverywhere", term.same_everywhere)]
        {
            own.extend(is_so.then(|| (name, "true".to_owned())));
        }
        let mut attributes = vec![("id", id.as_str()), ("name", term.name.as_str())];
        attributes.extend(own.iter().map(|(name, value)| (*name, value.as_str())));
        self.open("itemDefinition", &attributes)?;
        self.text("typeRef", type_ref(&term.kind))?;
        if let Some(values) = allowed(&term.kind) {
            self.open("allowedValues", &[("id", &format!("allowed_{key}"))])?;
            self.text("text", &values)?;
            self.close("allowedValues")?;
        }
        self.close("itemDefinition")
    }

    fn input_data(&mut self, term: &Term) -> Written {
        let key = self.key(&term.id);
        self.open("inputData", &[("id", &format!("input_{key}")), ("name", &term.name)])?;
        let variable = [("id", &*format!("variable_{key}")), ("name", &*term.name), ("typeRef", &*term.name)];
        self.empty("variable", &variable)?;
        self.close("inputData")
    }

    fn decision(&mut self, index: usize, decision: &Decision<'_>, all: &[Decision<'_>]) -> Written {
        let id = format!("decision_{}", index + 1);
        self.open("decision", &[("id", &id), ("name", decision.name)])?;
        if !decision.guardrails.is_empty() {
            self.open("extensionElements", &[])?;
            for guardrail in decision.guardrails {
                self.guardrail(guardrail)?;
            }
            self.close("extensionElements")?;
        }
        self.empty("variable", &[("id", &format!("{id}_variable")), ("name", decision.name)])?;
        self.requirements(index, decision, all)?;
        self.table(&id, decision.table)?;
        self.close("decision")
    }

    fn requirements(&mut self, index: usize, decision: &Decision<'_>, all: &[Decision<'_>]) -> Written {
        let mut known: BTreeSet<String> = BTreeSet::new();
        for column in &decision.table.inputs {
            let source = all.iter().position(|other| other.table.outputs.iter().any(|one| one.term == column.term));
            let (element, href) = match source {
                Some(source) if source == index => continue,
                Some(source) => ("requiredDecision", format!("#decision_{}", source + 1)),
                None => ("requiredInput", format!("#input_{}", self.key(&column.term))),
            };
            if known.insert(href.clone()) {
                let id = format!("decision_{}_requires_{}", index + 1, known.len());
                self.open("informationRequirement", &[("id", &id)])?;
                self.empty(element, &[("href", &href)])?;
                self.close("informationRequirement")?;
            }
        }
        Ok(())
    }

    fn guardrail(&mut self, guardrail: &Guardrail) -> Written {
        let term = self.name(&guardrail.term);
        let every = guardrail.every_row.to_string();
        self.open("spielraum:guardrail", &[("name", &guardrail.name), ("term", &term), ("everyRow", &every)])?;
        self.said(&bound(&guardrail.bound))?;
        self.close("spielraum:guardrail")
    }

    fn table(&mut self, decision: &str, table: &Table) -> Written {
        let terms = self.terms;
        let read = table.read(|id| terms.iter().find(|term| term.id == *id));
        let id = format!("{decision}_table");
        let (policy, aggregation) = policy(table.hit_policy);
        let mut attributes = vec![("id", id.as_str()), ("hitPolicy", policy)];
        attributes.extend(aggregation.map(|aggregation| ("aggregation", aggregation)));
        self.open("decisionTable", &attributes)?;
        for (index, column) in table.inputs.iter().enumerate() {
            self.input(&format!("{decision}_in_{}", index + 1), column)?;
        }
        for (index, column) in table.outputs.iter().enumerate() {
            self.output(&format!("{decision}_out_{}", index + 1), column)?;
        }
        self.empty("annotation", &[("name", "because")])?;
        for (position, row) in table.rows.iter().enumerate() {
            self.row(&format!("{decision}_row_{}", position + 1), table, row, (&read, position))?;
        }
        self.close("decisionTable")
    }

    fn input(&mut self, id: &str, column: &Column) -> Written {
        let name = self.name(&column.term);
        let mut attributes = vec![("id", id), ("label", name.as_str())];
        attributes.extend(column.may_be_missing.then_some(("spielraum:mayBeMissing", "true")));
        self.open("input", &attributes)?;
        self.open("inputExpression", &[("id", &format!("{id}_expression")), ("typeRef", &name)])?;
        self.text("text", &name)?;
        self.close("inputExpression")?;
        self.close("input")
    }

    fn output(&mut self, id: &str, column: &Column) -> Written {
        let name = self.name(&column.term);
        let attributes = [("id", id), ("label", &*name), ("name", &*name), ("typeRef", &*name)];
        let values = self.term(&column.term).and_then(|term| allowed(&term.kind));
        match values {
            Some(values) => {
                self.open("output", &attributes)?;
                self.open("outputValues", &[("id", &format!("{id}_values"))])?;
                self.text("text", &values)?;
                self.close("outputValues")?;
                self.close("output")
            }
            None => self.empty("output", &attributes),
        }
    }

    fn row(&mut self, id: &str, table: &Table, row: &Row, (read, position): (&ReadTable, usize)) -> Written {
        self.open("rule", &[("id", id)])?;
        for (index, column) in table.inputs.iter().enumerate() {
            let feel = read.rows[position].inputs[index].as_ref().map(ToString::to_string);
            self.cell("inputEntry", &format!("{id}_in_{}", index + 1), row.cells.get(&column.id), feel, "-")?;
        }
        for (index, column) in table.outputs.iter().enumerate() {
            let feel = read.rows[position].outputs[index].as_ref().map(ToString::to_string);
            self.cell("outputEntry", &format!("{id}_out_{}", index + 1), row.cells.get(&column.id), feel, "")?;
        }
        self.open("annotationEntry", &[])?;
        self.text("text", &row.because)?;
        self.close("annotationEntry")?;
        self.close("rule")
    }

    /// A cell in FEEL, and as it was typed where that differs. One that cannot be read stands as it was typed.
    fn cell(&mut self, element: &str, id: &str, cell: Option<&Cell>, feel: Option<String>, empty: &str) -> Written {
        let typed = cell.map_or("", |cell| cell.text.as_str());
        let language = cell.map_or(Language::Feel, |cell| cell.language);
        let text = match feel {
            Some(text) if text.is_empty() => empty.to_owned(),
            Some(text) => text,
            None => typed.to_owned(),
        };
        let mut attributes = vec![("id", id)];
        let is_plain = language == Language::Feel && (text == typed || typed.is_empty());
        if !is_plain {
            attributes.push(("spielraum:typed", typed));
            attributes.push(("spielraum:language", language_name(language)));
        }
        self.open(element, &attributes)?;
        self.text("text", &text)?;
        self.close(element)
    }

    /// Where the parts stand: inputs below, decisions above them. Tools that draw a diagram need it.
    fn diagram(&mut self, inputs: &[&Term], decisions: usize) -> Written {
        self.open("dmndi:DMNDI", &[])?;
        self.open("dmndi:DMNDiagram", &[("id", "diagram")])?;
        for index in 0..decisions {
            self.shape(&format!("decision_{}", index + 1), index, 80, (180, 80))?;
        }
        for (index, term) in inputs.iter().enumerate() {
            self.shape(&format!("input_{}", self.key(&term.id)), index, 280, (125, 45))?;
        }
        self.close("dmndi:DMNDiagram")?;
        self.close("dmndi:DMNDI")
    }

    fn shape(&mut self, of: &str, index: usize, y: u32, (width, height): (u32, u32)) -> Written {
        self.open("dmndi:DMNShape", &[("id", &format!("shape_{of}")), ("dmnElementRef", of)])?;
        let x = 160 + 220 * index;
        let [x, y, width, height] = [x.to_string(), y.to_string(), width.to_string(), height.to_string()];
        self.empty("dc:Bounds", &[("height", &height), ("width", &width), ("x", &x), ("y", &y)])?;
        self.close("dmndi:DMNShape")
    }
}

fn element<'e>(name: &'e str, attributes: &[Attribute<'_>]) -> BytesStart<'e> {
    let mut element = BytesStart::new(name);
    for (name, value) in attributes {
        element.push_attribute((*name, unbroken(value).as_str()));
    }
    element
}

/// XML has no place for most control characters.
fn unbroken(text: &str) -> String {
    text.chars().filter(|&char| !char.is_control() || matches!(char, '\n' | '\r' | '\t')).collect()
}

fn language_name(language: Language) -> &'static str {
    match language {
        Language::Feel => "feel",
        Language::En => "en",
        Language::De => "de",
    }
}

/// DMN's name of a hit policy, and of what it aggregates by.
pub(crate) fn policy(policy: HitPolicy) -> (&'static str, Option<&'static str>) {
    match policy {
        HitPolicy::Unique => ("UNIQUE", None),
        HitPolicy::First => ("FIRST", None),
        HitPolicy::Any => ("ANY", None),
        HitPolicy::Priority => ("PRIORITY", None),
        HitPolicy::Collect => ("COLLECT", None),
        HitPolicy::RuleOrder => ("RULE ORDER", None),
        HitPolicy::OutputOrder => ("OUTPUT ORDER", None),
        HitPolicy::Sum => ("COLLECT", Some("SUM")),
        HitPolicy::Min => ("COLLECT", Some("MIN")),
        HitPolicy::Max => ("COLLECT", Some("MAX")),
        HitPolicy::Count => ("COLLECT", Some("COUNT")),
    }
}

/// The base type of a term in FEEL.
fn type_ref(kind: &Type) -> &'static str {
    match kind {
        Type::Number { .. } => "number",
        Type::YesNo => "boolean",
        Type::Date { .. } => "date",
        Type::Duration { of: DurationKind::DaysTime, .. } => "dayTimeDuration",
        Type::Duration { of: DurationKind::YearsMonths, .. } => "yearMonthDuration",
        Type::Enum { .. } | Type::Text => "string",
    }
}

/// The values of a term as a FEEL test; nothing where every value of its type is one.
fn allowed(kind: &Type) -> Option<String> {
    match kind {
        Type::Enum { values } => {
            let values: Vec<String> = values.iter().map(|value| feel_literal(&Value::Text(value.clone()))).collect();
            Some(values.join(", "))
        }
        _ => match kind.bounds() {
            (None, None) => None,
            (Some(min), None) => Some(format!(">= {}", end(min))),
            (None, Some(max)) => Some(format!("<= {}", end(max))),
            (Some(min), Some(max)) => Some(format!("[{}..{}]", end(min), end(max))),
        },
    }
}

/// An end of a range in FEEL.
fn end(end: Ordered) -> String {
    feel_literal(&end.into())
}

/// A bound as a FEEL test of its term, or the words for one that is no test.
fn bound(bound: &Bound) -> String {
    match bound {
        Bound::AtMost { max } => format!("<= {}", end(*max)),
        Bound::AtLeast { min } => format!(">= {}", end(*min)),
        Bound::Between { min, max } => format!("[{}..{}]", end(*min), end(*max)),
        Bound::OneOf { values } => values.iter().map(feel_literal).collect::<Vec<_>>().join(", "),
        Bound::Is { value } => feel_literal(value),
        Bound::NeverInput => "never an input".to_owned(),
    }
}
