//! What is said beside the rows of a table: why they answer so, and remarks.

use crate::model::{Rule, Table};
use crate::write::{BECAUSE, Remark};

/// What the columns for annotations of a table are for.
pub(super) struct Notes {
    /// Whether Spielraum wrote the table: then texts are kept to the letter.
    is_own: bool,
    /// The column that says why: the one of that name, or else the first.
    because: usize,
    /// The names of all columns.
    names: Vec<String>,
}

impl Notes {
    pub(super) fn of(table: &Table, is_own: bool) -> Self {
        // Some tools write annotations and name no column for them.
        let entries = table.rules.iter().map(|rule| rule.annotations.len()).max().unwrap_or(0);
        let name = |index: usize| table.annotations.get(index).map_or("", |name| name.trim());
        let names: Vec<String> = (0..entries.max(table.annotations.len()))
            .map(
                |index| {
                    if name(index).is_empty() { format!("annotation {}", index + 1) } else { name(index).to_owned() }
                },
            )
            .collect();
        let because = names.iter().position(|name| name == BECAUSE).unwrap_or(0);
        Self { is_own, because, names }
    }

    /// Why a row answers so. Tools without such columns write it into the row's description.
    pub(super) fn because(&self, rule: &Rule) -> String {
        let annotation = rule.annotations.get(self.because).map_or("", String::as_str);
        match &rule.description {
            None if self.is_own => annotation.to_owned(),
            description => {
                let notes = [Some(annotation), description.as_deref()].into_iter().flatten().map(str::trim);
                notes.filter(|note| !note.is_empty()).collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// The other columns.
    pub(super) fn remarks(&self, table: &Table) -> Vec<Remark> {
        let others = self.names.iter().enumerate().filter(|(index, _)| *index != self.because);
        let text = |rule: &Rule, index: usize| {
            let text = rule.annotations.get(index).map_or("", String::as_str);
            if self.is_own { text.to_owned() } else { text.trim().to_owned() }
        };
        let remark = |(index, name): (usize, &String)| Remark {
            name: name.clone(),
            texts: table.rules.iter().map(|rule| text(rule, index)).collect(),
        };
        others.map(remark).collect()
    }
}
