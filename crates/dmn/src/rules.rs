//! The decision tables of a model as rules, so that they can be proved.
//!
//! What a table asks and answers become terms: their types come from the model's item definitions, from the values that a
//! column lists, and where a model says nothing, from the cells themselves. Cells stand as they are; those that are more than
//! unary tests and literals are problems of the rule, which the proof calls "not provable".

mod constant;
mod declared;
mod inputs;
mod kind;
mod notes;
mod own;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use spielraum_domain::frame::Guardrail;
use spielraum_domain::rule::{Cell, Column, ColumnId, HitPolicy, Language, ReadTable, Row, Table, read_tests};
use spielraum_domain::term::{Term, TermId, Type, Value};

pub(crate) use self::inputs::{inputs, type_of};
use self::kind::Known;
pub(crate) use self::kind::shared;
use self::notes::Notes;
use crate::model::{self, Aggregation, Boxed, BoxedKind, Model, Text};
use crate::write::{Impossible, Remark, Test};

/// The decision tables of a model.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// What they ask and answer.
    pub terms: Vec<Term>,
    /// The tables, in the order of the model.
    pub tables: Vec<Rule>,
    /// The ids that terms had in the workspace they come from, where Spielraum wrote the file.
    pub origins: BTreeMap<TermId, String>,
    /// The terms that are asked for by more than their names: the file works them out.
    pub computed: BTreeSet<TermId>,
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
    /// Cases that cannot happen, where Spielraum wrote the file.
    pub impossible: Vec<Impossible>,
    /// The guardrails that bound it, where Spielraum wrote the file.
    pub guardrails: Vec<Guardrail>,
    /// Its columns for remarks.
    pub remarks: Vec<Remark>,
    /// Cases kept as tests, where Spielraum wrote the file.
    pub tests: Vec<Test>,
    /// Where in the text of the file the table stands, as bytes, a byte order mark not counted.
    pub range: Range<usize>,
    /// What stands before the names of its elements, with the colon.
    pub prefix: String,
    /// Whether it names an answer for cases that no row matches, so that it has no gaps.
    pub has_default: bool,
    /// The types of terms that have fewer values here than elsewhere, because a column of this table lists them.
    pub kinds: BTreeMap<TermId, Type>,
    /// The rows, counted from 0, that have more or fewer cells than the table has columns. They stand with a cell that nobody can read.
    pub uneven: BTreeSet<usize>,
    /// The names of its outputs as their columns say them: as a term, an only one is called like the value of its decision, and one of
    /// several has that in front.
    pub outputs: Vec<Option<String>>,
}

impl Rules {
    /// The terms as a table knows them: with the values that its own columns list.
    #[must_use]
    pub fn terms_of(&self, rule: &Rule) -> Cow<'_, [Term]> {
        if rule.kinds.is_empty() {
            return Cow::Borrowed(&self.terms);
        }
        let kind = |term: &Term| rule.kinds.get(&term.id).unwrap_or(&term.kind).clone();
        Cow::Owned(self.terms.iter().map(|term| Term { kind: kind(term), ..term.clone() }).collect())
    }

    /// Reads a table.
    #[must_use]
    pub fn read(&self, rule: &Rule) -> ReadTable {
        let terms = self.terms_of(rule);
        let term = |id: &TermId| terms.iter().find(|term| term.id == *id);
        let mut read = rule.table.read(term).with_answers(term);
        // Which of their cells belongs where, nobody knows.
        for (_, row) in read.rows.iter_mut().enumerate().filter(|(at, _)| rule.uneven.contains(at)) {
            row.inputs.fill(None);
            row.outputs.fill(None);
        }
        read
    }
}

/// Takes the decision tables out of a model.
#[must_use]
pub fn rules(model: &Model) -> Rules {
    let mut taken = Taking::of(model);
    for decision in &model.decisions {
        let variable = &decision.variable;
        if let Some(logic) = &decision.logic {
            let from = taken.tables.len();
            taken.boxed(logic, &decision.id, &decision.name, (&variable.name, variable.type_ref.as_deref()));
            taken.own(decision, from);
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

struct Taking<'m> {
    model: &'m Model,
    terms: BTreeMap<String, Known<'m>>,
    order: Vec<String>,
    tables: Vec<Rule>,
    /// For each table, the values that its columns list of what they ask for.
    listed: Vec<Vec<(String, String)>>,
}

impl<'m> Taking<'m> {
    fn of(model: &'m Model) -> Self {
        Self { model, terms: BTreeMap::new(), order: Vec::new(), tables: Vec::new(), listed: Vec::new() }
    }

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
        let mut listed = Vec::new();
        for (index, input) in table.inputs.iter().enumerate() {
            let tests = table.rules.iter().filter_map(|rule| Some(rule.tests.get(index)?.text.clone()));
            if let Some(item) = self.own_item(&input.own) {
                let term = self.own_term(item);
                let may_be_missing = input.own.get("mayBeMissing").is_some_and(|said| said == "true");
                inputs.push(Column { may_be_missing, ..column("in", index, &term) });
                continue;
            }
            let asked = asked_for(input, name, index);
            let term = self.behind(element, &asked).unwrap_or(asked);
            // The type of a column may say less than the model declares of what it asks for, and more for this table alone.
            let (base, own) = self.resolve(input.type_ref.as_deref());
            let (declared, values) = self.declared(&term);
            let own = own.filter(|own| Some(own) != values.as_ref());
            let known = self.known(&term, base.or(declared), values);
            known.is_foreign |= input.expression.language.is_some();
            let values = input.values.as_ref().and_then(in_feel).or(own);
            known.listed.push(values.clone());
            known.asked.extend(tests);
            listed.extend(values.map(|values| (term.clone(), values)));
            inputs.push(column("in", index, &term));
        }
        let outputs = self.outputs(table, (result, kind));
        let is_own = outputs.iter().any(|column| self.terms[&column.term.0].is_own());
        let notes = Notes::of(table, is_own);
        let row = |(index, rule)| self.row(index, (rule, notes.because(rule)), &inputs, &outputs);
        let rows = table.rules.iter().enumerate().map(row).collect();
        let has_default = table.outputs.iter().any(|output| output.default.is_some());
        let (range, prefix) = (table.range.clone(), table.prefix.clone());
        let mut read = Table { hit_policy: policy(table.hit_policy), inputs, outputs, rows };
        if is_own {
            self.settle(&mut read, table);
        }
        self.tables.push(Rule {
            element: element.to_owned(),
            name: name.to_owned(),
            table: read,
            impossible: Vec::new(),
            guardrails: Vec::new(),
            remarks: notes.remarks(table),
            tests: Vec::new(),
            range,
            prefix,
            has_default,
            kinds: BTreeMap::new(),
            uneven: (0..table.rules.len()).filter(|at| table.is_uneven(&table.rules[*at])).collect(),
            outputs: table.outputs.iter().map(|output| output.name.clone()).collect(),
        });
        self.listed.push(listed);
    }

    /// The name of the value that a decision asks for by the name of an output.
    fn behind(&self, element: &str, asked: &str) -> Option<String> {
        let decision = self.model.decisions.iter().find(|decision| decision.id == element)?;
        Some(self.model.output_of(&decision.requires, asked)?.variable.name.clone())
    }

    fn outputs(&mut self, table: &model::Table, (result, kind): (&str, Option<&str>)) -> Vec<Column> {
        let mut outputs = Vec::new();
        for (index, output) in table.outputs.iter().enumerate() {
            if let Some(item) = self.own_item(&output.own) {
                let term = self.own_term(item);
                outputs.push(column("out", index, &term));
                continue;
            }
            let part = output.name.as_deref().filter(|_| table.outputs.len() > 1);
            let term = part.map_or_else(|| result.to_owned(), |part| format!("{result}.{part}"));
            let own = output.type_ref.as_deref();
            let (base, values) = match part {
                Some(part) if own.is_none() => {
                    self.member(kind, part).map_or((None, None), |part| self.behind_item(part))
                }
                _ => self.resolve(own.or(kind.filter(|_| part.is_none()))),
            };
            let known = self.known(&term, base, values);
            known.ranked = known.ranked.take().or_else(|| output.values.as_ref().and_then(in_feel));
            known.answered.extend(table.rules.iter().filter_map(|rule| Some(rule.entries.get(index)?.text.clone())));
            outputs.push(column("out", index, &term));
        }
        outputs
    }

    fn row(&self, index: usize, (rule, because): (&model::Rule, String), inputs: &[Column], outputs: &[Column]) -> Row {
        let cells = self.cells(inputs, &rule.tests).chain(self.cells(outputs, &rule.entries)).collect();
        Row { id: format!("row{}", index + 1).as_str().into(), cells, because }
    }

    /// The cells of a row under its columns. What has no column stands in the last one behind a bar, and where a cell is lacking there is
    /// a question mark: nobody can read either, so that nothing is lost and nothing proved.
    fn cells<'c>(&self, columns: &'c [Column], texts: &'c [Text]) -> impl Iterator<Item = (ColumnId, Cell)> {
        let lacking = columns.iter().skip(texts.len()).map(|column| (column.id.clone(), Cell::feel("?")));
        let cell = move |(at, (column, text)): (usize, (&'c Column, &'c Text))| {
            let beyond = texts.get(columns.len()..).filter(|beyond| at + 1 == columns.len() && !beyond.is_empty());
            let cell = match beyond {
                Some(beyond) => {
                    let all = std::iter::once(text).chain(beyond).map(|text| text.text.trim());
                    Some(Cell::feel(all.collect::<Vec<_>>().join(" | ")))
                }
                None => self.cell(text, &column.term),
            };
            Some((column.id.clone(), cell?))
        };
        columns.iter().zip(texts).enumerate().filter_map(cell).chain(lacking)
    }

    /// A cell as it stands, or as it was typed where Spielraum wrote the file.
    fn cell(&self, text: &Text, term: &TermId) -> Option<Cell> {
        let is_own = self.terms.get(&term.0).is_some_and(Known::is_own);
        if let Some(typed) = Some(text).filter(|_| is_own).and_then(own::typed) {
            return Some(typed);
        }
        if let Some(language) = &text.language {
            return Some(Cell::feel(in_its_language(language, text.text.trim())));
        }
        match text.text.trim() {
            "" | "-" => None,
            said => Some(Cell::feel(said)),
        }
    }

    fn known(&mut self, term: &str, base: Option<String>, values: Option<String>) -> &mut Known<'m> {
        if !self.terms.contains_key(term) {
            self.order.push(term.to_owned());
        }
        let known = self.terms.entry(term.to_owned()).or_default();
        known.base = known.base.take().or(base);
        known.values = known.values.take().or(values);
        known
    }

    /// Lets cells that can be worked out without a case say what comes out.
    fn work_out(&mut self) {
        // What Spielraum wrote comes back as it was.
        let foreign = self.order.iter().filter(|name| !self.terms[*name].is_own());
        let types: BTreeMap<TermId, Type> =
            foreign.map(|name| (TermId(name.clone()), self.terms[name].kind())).collect();
        for Table { inputs, outputs, rows, .. } in self.tables.iter_mut().map(|rule| &mut rule.table) {
            for row in rows {
                for (column, is_input) in
                    inputs.iter().map(|column| (column, true)).chain(outputs.iter().map(|column| (column, false)))
                {
                    let (Some(cell), Some(kind)) = (row.cells.get_mut(&column.id), types.get(&column.term)) else {
                        continue;
                    };
                    let known = if is_input { constant::tests(cell, kind) } else { constant::entry(cell, kind) };
                    if let Some(known) = known.filter(|_| cell.language == Language::Feel) {
                        *cell = known;
                    }
                }
            }
        }
    }

    /// The types of what a table's own columns list the values of.
    fn narrow(&mut self) {
        for (rule, listed) in self.tables.iter_mut().zip(&self.listed) {
            for (name, values) in listed {
                let known = &self.terms[name];
                let kind = known.listing(values);
                if kind != known.kind() {
                    rule.kinds.insert(TermId(name.clone()), kind);
                }
            }
        }
    }

    /// Where a cell names `null`, a case without the value is a case of its own: nothing keeps it from the table.
    fn let_null_in(&mut self) {
        for rule in &mut self.tables {
            let Table { inputs, rows, .. } = &mut rule.table;
            for column in inputs.iter_mut().filter(|column| !self.terms[&column.term.0].is_own()) {
                let kind = rule.kinds.get(&column.term).cloned().unwrap_or_else(|| self.terms[&column.term.0].kind());
                let names_null = |cell: &Cell| read_tests(cell, &kind).is_ok_and(|tests| tests.names(&Value::Null));
                column.may_be_missing |= rows.iter().filter_map(|row| row.cells.get(&column.id)).any(names_null);
            }
        }
    }

    fn rules(mut self) -> Rules {
        self.work_out();
        self.narrow();
        self.let_null_in();
        let term = |name: &String| {
            let known = &self.terms[name];
            Term {
                id: name.as_str().into(),
                name: name.clone(),
                kind: known.kind(),
                protected: known.says("protected"),
                same_everywhere: known.says("sameEverywhere"),
                answers: self.answers(known),
            }
        };
        let terms = self.order.iter().map(term).collect();
        let named = |name: &String| TermId(name.clone());
        let origins = self.order.iter().filter_map(|name| Some((named(name), self.terms[name].origin()?))).collect();
        let computed = self.order.iter().filter(|name| self.terms[*name].is_computed(name)).map(named).collect();
        Rules { terms, tables: self.tables, origins, computed }
    }
}

/// What an input column asks for, on one line however its expression was broken; one without expression by its label.
fn asked_for(input: &model::Input, table: &str, index: usize) -> String {
    let said = input.expression.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let label = || input.label.clone().filter(|label| !label.trim().is_empty());
    match &input.expression.language {
        _ if said.is_empty() => label().unwrap_or_else(|| format!("{table}, {}", index + 1)),
        Some(language) => in_its_language(language, &said),
        None => said,
    }
}

/// A text in another language: that is said in front, so that nobody takes it for FEEL that means something else.
fn in_its_language(language: &str, text: &str) -> String {
    let language = language.trim_end_matches('/').rsplit(['/', '#']).next().unwrap_or(language);
    format!("{language}: {text}")
}

/// What a text says, unless it says it in another language.
fn in_feel(text: &Text) -> Option<String> {
    text.language.is_none().then(|| text.text.clone())
}

fn column(side: &str, index: usize, term: &str) -> Column {
    Column { id: format!("{side}{}", index + 1).as_str().into(), term: TermId(term.to_owned()), may_be_missing: false }
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
