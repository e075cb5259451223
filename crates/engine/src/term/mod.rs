//! Terms: the shared inputs and outputs of rules, so that tables of different teams mean the same.

mod answers;
mod check;
mod uses;

use rusqlite::Connection;
use serde::Deserialize;
use serde_json::json;
use spielraum_domain::number;
use spielraum_domain::term::{Term, Type};
use ts_rs::TS;

pub(crate) use answers::create as create_answer;
pub use answers::{AnswerRef, AnswerSet};
pub use check::{NewContradiction, TermCheck, TouchedRule};
pub use uses::{TermUse, TermUses, UsedBy};

use crate::door::{self, Door, Patch};
use crate::order::Siblings;
use crate::team::{free_name, unused};
use crate::{Done, Op, Party, Rejection, Result, TermId, Workspace};

const TERMS: Siblings<'_> = Siblings { table: "term", parent: None };

/// A new term.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermAdd {
    /// What people call it.
    pub name: String,
    /// Which values it takes.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Never an input of a rule.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub protected: bool,
    /// Every team's rules must give the same case the same value.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub same_everywhere: bool,
}

/// What changes of a term.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermEdit {
    /// Which.
    pub id: TermId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// Other values. While a rule in force uses the term, named values may only be added.
    #[serde(rename = "type")]
    #[ts(optional)]
    pub kind: Option<Type>,
    /// Whether it may never be an input.
    #[ts(optional)]
    pub protected: Option<bool>,
    /// Whether every team must give the same value.
    #[ts(optional)]
    pub same_everywhere: Option<bool>,
}

/// Names one term.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TermRef {
    /// Which.
    pub id: TermId,
}

impl Workspace {
    /// All terms, in their order.
    pub fn terms(&self) -> Result<Vec<Term>> {
        self.read(terms)
    }

    /// Adds a term.
    pub fn add_term(&self, by: &Party, term: TermAdd) -> Result<Done<TermId>> {
        self.transact(by, Op::TermAdd, move |door| {
            readable(&term.kind)?;
            create(door, &term)
        })
    }

    /// Changes a term.
    pub fn edit_term(&self, by: &Party, edit: TermEdit) -> Result<Done<()>> {
        self.transact(by, Op::TermEdit, move |door| {
            let mut patch = match &edit.kind {
                Some(kind) => edited(door.tables(), &edit.id, kind)?,
                None => Patch::new(),
            };
            if let Some(name) = &edit.name {
                let name = free_name(door.tables(), "term", name, Some(edit.id.as_ref()))?;
                match check::naming(door.tables(), &edit.id, &name)? {
                    0 => patch = patch.set("name", name),
                    count => return Err(Rejection::NamedInFormulas { count }.into()),
                }
            }
            patch = patch.set_some("protected", edit.protected).set_some("same_everywhere", edit.same_everywhere);
            door.patch("term", &edit.id, patch)?;
            match &edit.kind {
                Some(Type::Enum { values }) => answers::keep_only(door, &edit.id, values),
                Some(_) => answers::keep_only(door, &edit.id, &[]),
                None => Ok(()),
            }
        })
    }

    /// Removes a term that no rule and no guardrail uses.
    pub fn remove_term(&self, by: &Party, term: TermRef) -> Result<Done<()>> {
        self.transact(by, Op::TermRemove, move |door| {
            let _: String = door::required(door.tables(), "term", "SELECT type FROM term WHERE id = ?1", &term.id)?;
            unused(door, "term", "rule_column", "term", term.id.as_ref())?;
            unused(door, "term", "guardrail", "term", term.id.as_ref())?;
            match answers::setting(door.tables(), &term.id)? {
                0 => {}
                count => return Err(Rejection::StillUsed { kind: "term", by: "answer_entry", count }.into()),
            }
            answers::keep_only(door, &term.id, &[])?;
            door.remove("term", &term.id)
        })
    }
}

/// Makes a term.
pub(crate) fn create(door: &mut Door<'_>, term: &TermAdd) -> Result<TermId> {
    let id = TermId::random();
    let patch = Patch::new()
        .set("name", free_name(door.tables(), "term", &term.name, None)?)
        .set("type", sound(&term.kind)?)
        .set("protected", term.protected)
        .set("same_everywhere", term.same_everywhere)
        .set("place", TERMS.place(door.tables(), None)?);
    door.create("term", &id, patch)?;
    Ok(id)
}

/// All terms, in their order.
pub(crate) fn terms(tables: &Connection) -> Result<Vec<Term>> {
    let mut catalogue = answers::catalogue(tables)?;
    let mut statement =
        tables.prepare_cached("SELECT id, name, type, protected, same_everywhere FROM term ORDER BY place, id")?;
    let mut rows = statement.query([])?;
    let mut terms = Vec::new();
    while let Some(row) = rows.next()? {
        let id = spielraum_domain::term::TermId(row.get("id")?);
        terms.push(Term {
            answers: catalogue.remove(&id).unwrap_or_default(),
            id,
            name: row.get("name")?,
            kind: serde_json::from_str(&row.get::<_, String>("type")?)?,
            protected: row.get("protected")?,
            same_everywhere: row.get("same_everywhere")?,
        });
    }
    Ok(terms)
}

/// The type as the log keeps it, when its domain holds something.
fn sound(kind: &Type) -> Result<serde_json::Value> {
    match kind.check() {
        Ok(()) => Ok(json!(kind)),
        Err(problem) => Err(Rejection::FaultyTerm { problem }.into()),
    }
}

/// Somebody sets step and bounds, and everybody reads them: they have so many digits at most, all of which are kept. What files bring
/// along stays as it is.
fn readable(kind: &Type) -> Result<()> {
    let Type::Number { step, min, max, .. } = kind else { return Ok(()) };
    for (field, number) in [("step", step), ("min", min), ("max", max)] {
        if number.is_some_and(|number| number.written_digits() > number::DIGITS) {
            return Err(Rejection::TooManyDigits { field, limit: number::DIGITS }.into());
        }
    }
    Ok(())
}

/// Other values of a term: while a rule in force uses it, named ones may only be added, and what answers set has to stay one.
fn edited(tables: &Connection, term: &TermId, kind: &Type) -> Result<Patch> {
    let old: String = door::required(tables, "term", "SELECT type FROM term WHERE id = ?1", term)?;
    let old: Type = serde_json::from_str(&old)?;
    if old != *kind {
        readable(kind)?;
    }
    if !only_adds_values(&old, kind) {
        not_in_force(tables, term)?;
        if !answers::still_fit(tables, term, kind)? {
            let count = answers::setting(tables, term)?;
            return Err(Rejection::StillUsed { kind: "term", by: "answer_entry", count }.into());
        }
    }
    Ok(Patch::new().set("type", sound(kind)?))
}

fn only_adds_values(old: &Type, new: &Type) -> bool {
    match (old, new) {
        (Type::Enum { values: old }, Type::Enum { values: new }) => old.iter().all(|value| new.contains(value)),
        (old, new) => old == new,
    }
}

fn not_in_force(tables: &Connection, term: &TermId) -> Result<()> {
    let count: u32 = tables.query_row(include_str!("in_force.sql"), [term], |row| row.get("uses"))?;
    if count == 0 { Ok(()) } else { Err(Rejection::StillUsed { kind: "term", by: "rule_version", count }.into()) }
}
