//! What DMN has no place for and a decision or a type keeps all the same.

use spielraum_domain::frame::Guardrail;
use spielraum_domain::rule::{Table, feel_literal};
use spielraum_domain::term::{Term, TermId, Value};

use super::feel::{bound, language_name};
use super::xml::Written;
use super::{Decision, File, Impossible, Test};

impl File<'_> {
    /// What the values of a term set besides themselves.
    pub(super) fn answers(&mut self, term: &Term) -> Written {
        if term.answers.is_empty() {
            return Ok(());
        }
        self.xml.open("extensionElements", &[])?;
        for (answer, sets) in &term.answers {
            self.xml.open("spielraum:answer", &[("value", answer)])?;
            for (set, value) in sets {
                self.value("spielraum:sets", set, value)?;
            }
            self.xml.close("spielraum:answer")?;
        }
        self.xml.close("extensionElements")
    }

    /// What stands beside the table of a decision.
    pub(super) fn beside(&mut self, id: &str, decision: &Decision<'_>) -> Written {
        let Decision { table, impossible, guardrails, tests, .. } = decision;
        if guardrails.is_empty() && impossible.is_empty() && tests.is_empty() {
            return Ok(());
        }
        self.xml.open("extensionElements", &[])?;
        for guardrail in *guardrails {
            self.guardrail(guardrail)?;
        }
        for impossible in *impossible {
            self.impossible(id, table, impossible)?;
        }
        for test in *tests {
            self.test(test)?;
        }
        self.xml.close("extensionElements")
    }

    fn guardrail(&mut self, guardrail: &Guardrail) -> Written {
        let term = self.names.item_id(&guardrail.term);
        let every = guardrail.every_row.to_string();
        let attributes = [("name", guardrail.name.as_str()), ("term", &term), ("everyRow", &every)];
        self.xml.open("spielraum:guardrail", &attributes)?;
        self.xml.said(&bound(&guardrail.bound))?;
        self.xml.close("spielraum:guardrail")
    }

    fn impossible(&mut self, decision: &str, table: &Table, impossible: &Impossible) -> Written {
        self.xml.open("spielraum:impossible", &[("reason", &impossible.reason)])?;
        for (index, column) in table.inputs.iter().enumerate() {
            let Some(cell) = impossible.cells.get(&column.id) else { continue };
            let input = format!("{decision}_in_{}", index + 1);
            self.xml.open("spielraum:cell", &[("input", &input), ("language", language_name(cell.language))])?;
            self.xml.said(&cell.text)?;
            self.xml.close("spielraum:cell")?;
        }
        self.xml.close("spielraum:impossible")
    }

    fn test(&mut self, test: &Test) -> Written {
        self.xml.open("spielraum:test", &[("name", &test.name)])?;
        for (term, value) in &test.expectation.inputs.0 {
            self.value("spielraum:given", term, value)?;
        }
        for (term, value) in &test.expectation.expected {
            self.value("spielraum:expected", term, value)?;
        }
        self.xml.close("spielraum:test")
    }

    /// A value of a term, as FEEL.
    fn value(&mut self, element: &str, term: &TermId, value: &Value) -> Written {
        self.xml.open(element, &[("term", &self.names.item_id(term))])?;
        self.xml.said(&feel_literal(value))?;
        self.xml.close(element)
    }
}
