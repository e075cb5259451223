//! A decision table.

use spielraum_domain::rule::{Cell, Column, Entry, Language, ReadRow, Row, Table};
use spielraum_domain::term::TermId;

use super::feel::{allowed, language_name, policy, renamed};
use super::xml::{Attribute, Written, Xml};
use super::{Names, OWN, Remark};

/// What a table is written with.
pub(super) struct TableWriter<'w> {
    pub(super) xml: &'w mut Xml,
    pub(super) names: &'w Names<'w>,
    /// Whether the types of the terms stand in the file; otherwise columns name the types of FEEL.
    pub(super) has_types: bool,
    /// Whether the edition has columns for annotations; otherwise they are lines of the description of their row.
    pub(super) has_annotations: bool,
}

/// The annotation that says why a row answers so; columns for remarks stand behind it.
pub(crate) const BECAUSE: &str = "because";

impl TableWriter<'_> {
    /// `id` is what the ids of its parts begin with; `ask` says by which expression a term is asked for.
    pub(super) fn table(
        &mut self,
        id: &str,
        (table, remarks): (&Table, &[Remark]),
        ask: impl Fn(&TermId) -> String,
    ) -> Written {
        let names = self.names;
        let read = table.read(|id| names.term(id));
        // Formulas name what they compute from as the columns ask for it.
        let asked: Vec<(String, String)> =
            table.inputs.iter().map(|column| (names.label(&column.term), ask(&column.term))).collect();
        let own_id = format!("{id}_table");
        let (policy, aggregation) = policy(table.hit_policy);
        let mut attributes = vec![("id", own_id.as_str()), ("hitPolicy", policy)];
        attributes.extend(aggregation.map(|aggregation| ("aggregation", aggregation)));
        if !self.has_types {
            attributes.push(("xmlns:spielraum", OWN));
        }
        self.xml.open("decisionTable", &attributes)?;
        for (index, column) in table.inputs.iter().enumerate() {
            self.input(&format!("{id}_in_{}", index + 1), column, &ask(&column.term))?;
        }
        for (index, column) in table.outputs.iter().enumerate() {
            self.output(&format!("{id}_out_{}", index + 1), column)?;
        }
        if self.has_annotations {
            for name in std::iter::once(BECAUSE).chain(remarks.iter().map(|remark| remark.name.as_str())) {
                self.xml.empty("annotation", &[("name", name)])?;
            }
        }
        for (position, row) in table.rows.iter().enumerate() {
            let notes = remarks
                .iter()
                .map(|remark| (remark.name.as_str(), remark.texts.get(position).map_or("", String::as_str)));
            let notes: Vec<_> = std::iter::once((BECAUSE, row.because.as_str())).chain(notes).collect();
            let id = format!("{id}_row_{}", position + 1);
            self.row(&id, table, (row, &notes), (&read.rows[position], &asked))?;
        }
        self.xml.close("decisionTable")
    }

    fn type_ref(&self, term: &TermId) -> String {
        if self.has_types { self.names.item(term) } else { self.names.base(term).to_owned() }
    }

    /// What the column is about, as the file calls it.
    fn own(&self, term: &TermId) -> Vec<(&'static str, String)> {
        if self.has_types { vec![("spielraum:term", self.names.item_id(term))] } else { Vec::new() }
    }

    fn input(&mut self, id: &str, column: &Column, ask: &str) -> Written {
        let label = self.names.label(&column.term);
        let (own, type_ref) = (self.own(&column.term), self.type_ref(&column.term));
        let mut attributes = vec![("id", id), ("label", label.as_str())];
        attributes.extend(own.iter().map(|(name, value)| (*name, value.as_str())));
        attributes.extend(column.may_be_missing.then_some(("spielraum:mayBeMissing", "true")));
        self.xml.open("input", &attributes)?;
        self.xml.open("inputExpression", &[("id", &format!("{id}_expression")), ("typeRef", &type_ref)])?;
        self.xml.text("text", ask)?;
        self.xml.close("inputExpression")?;
        self.xml.close("input")
    }

    fn output(&mut self, id: &str, column: &Column) -> Written {
        let (label, name) = (self.names.label(&column.term), self.names.item(&column.term));
        let (own, type_ref) = (self.own(&column.term), self.type_ref(&column.term));
        let mut attributes: Vec<Attribute<'_>> =
            vec![("id", id), ("label", &label), ("name", &name), ("typeRef", &type_ref)];
        attributes.extend(own.iter().map(|(name, value)| (*name, value.as_str())));
        let values = self.names.term(&column.term).and_then(|term| allowed(&term.kind));
        match values {
            Some(values) => {
                self.xml.open("output", &attributes)?;
                self.xml.open("outputValues", &[("id", &format!("{id}_values"))])?;
                self.xml.text("text", &values)?;
                self.xml.close("outputValues")?;
                self.xml.close("output")
            }
            None => self.xml.empty("output", &attributes),
        }
    }

    /// `notes` are what is said beside the row, by the names of their columns.
    fn row(
        &mut self,
        id: &str,
        table: &Table,
        (row, notes): (&Row, &[(&str, &str)]),
        (read, asked): (&ReadRow, &[(String, String)]),
    ) -> Written {
        self.xml.open("rule", &[("id", id)])?;
        if !self.has_annotations {
            self.description(notes)?;
        }
        for (index, column) in table.inputs.iter().enumerate() {
            let feel = read.inputs[index].as_ref().map(ToString::to_string);
            self.cell("inputEntry", &format!("{id}_in_{}", index + 1), row.cells.get(&column.id), feel, "-")?;
        }
        for (index, column) in table.outputs.iter().enumerate() {
            let feel = read.outputs[index].as_ref().map(|entry| said(entry, asked));
            self.cell("outputEntry", &format!("{id}_out_{}", index + 1), row.cells.get(&column.id), feel, "")?;
        }
        if self.has_annotations {
            for (_, text) in notes {
                self.xml.open("annotationEntry", &[])?;
                self.xml.text("text", text)?;
                self.xml.close("annotationEntry")?;
            }
        }
        self.xml.close("rule")
    }

    /// The notes of a row as one text, in which each says of which column it is.
    fn description(&mut self, notes: &[(&str, &str)]) -> Written {
        let said = notes.iter().filter(|(_, text)| !text.trim().is_empty());
        let lines =
            said.map(|(name, text)| if *name == BECAUSE { (*text).to_owned() } else { format!("{name}: {text}") });
        let lines: Vec<String> = lines.collect();
        if lines.is_empty() { Ok(()) } else { self.xml.text("description", &lines.join("\n")) }
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
        // A cell that asks nothing and no cell at all look alike, and so do blanks around a text.
        let is_exact = text == typed && text.trim() == text && !matches!(text.as_str(), "" | "-");
        let is_plain = cell.is_none() || (language == Language::Feel && is_exact);
        if !is_plain {
            attributes.push(("spielraum:typed", typed));
            attributes.push(("spielraum:language", language_name(language)));
        }
        self.xml.open(element, &attributes)?;
        self.xml.text("text", &text)?;
        self.xml.close(element)
    }
}

/// An output cell in FEEL.
pub(crate) fn said(entry: &Entry, asked: &[(String, String)]) -> String {
    match entry {
        Entry::Formula { formula } => renamed(&formula.to_string(), asked),
        entry => entry.to_string(),
    }
}
