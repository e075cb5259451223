//! The catalogue of answers: what a named value of a term sets besides itself, so that a guardrail on the goodwill means something
//! for "Resend by express".

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;
use serde_json::json;
use spielraum_domain::term::{Sets, Term, TermId as DomainTerm, Type};
use ts_rs::TS;

use super::{edited, sound, terms};
use crate::door::{self, Door, Patch};
use crate::{Done, Op, Party, Rejection, Result, TermId, Workspace, id, text};

/// An answer of the catalogue.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerSet {
    /// The term that it is a value of.
    pub term: TermId,
    /// The value; a new one is added at the end of the term's list.
    pub name: String,
    /// What it sets besides itself; nothing makes it a plain value again.
    pub sets: Sets,
}

/// Names one answer of the catalogue.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AnswerRef {
    /// The term that it is a value of.
    pub term: TermId,
    /// The value.
    pub name: String,
}

impl Workspace {
    /// Sets what an answer sets, and adds it when it is new.
    pub fn set_answer(&self, by: &Party, answer: AnswerSet) -> Result<Done<()>> {
        self.transact(by, Op::AnswerSet, move |door| {
            let name = text::name("name", &answer.name)?;
            let mut values = values_of(door.tables(), &answer.term)?;
            must_fit(&terms(door.tables())?, &answer)?;
            if !values.contains(&name) {
                values.push(name.clone());
                door.patch("term", &answer.term, Patch::new().set("type", sound(&Type::Enum { values })?))?;
            }
            match (entry(door.tables(), &answer.term, &name)?, answer.sets.is_empty()) {
                (None, true) => Ok(()),
                (Some(entry), true) => door.remove("answer_entry", &entry),
                (Some(entry), false) => {
                    door.patch("answer_entry", &entry, Patch::new().set("sets", json!(answer.sets)))
                }
                (None, false) => create(door, &answer.term, &name, &answer.sets),
            }
        })
    }

    /// Takes an answer out of the catalogue and its term's values, unless a rule in force uses the term.
    pub fn remove_answer(&self, by: &Party, answer: AnswerRef) -> Result<Done<()>> {
        self.transact(by, Op::AnswerRemove, move |door| {
            let mut values = values_of(door.tables(), &answer.term)?;
            let known = values.iter().position(|value| *value == answer.name);
            values.remove(known.ok_or(Rejection::NotFound { kind: "answer_entry" })?);
            keep_only(door, &answer.term, &values)?;
            let patch = edited(door.tables(), &answer.term, &Type::Enum { values })?;
            door.patch("term", &answer.term, patch)
        })
    }
}

/// Makes an entry of the catalogue.
pub(crate) fn create(door: &mut Door<'_>, term: &TermId, name: &str, sets: &Sets) -> Result<()> {
    let patch = Patch::new().refer("term", term).set("name", name);
    door.create("answer_entry", &id::random(), patch.set("sets", json!(sets)))
}

/// Every answer sets values that its terms take, and not itself.
pub(super) fn must_fit(terms: &[Term], answer: &AnswerSet) -> Result<()> {
    for (set, value) in &answer.sets {
        let term = terms.iter().find(|term| term.id == *set).ok_or(Rejection::NotFound { kind: "term" })?;
        if set.0 == answer.term.0 || !term.kind.admits(value) {
            return Err(Rejection::OutOfRange { field: "sets" }.into());
        }
    }
    Ok(())
}

fn values_of(tables: &Connection, term: &TermId) -> Result<Vec<String>> {
    let kind: String = door::required(tables, "term", "SELECT type FROM term WHERE id = ?1", term)?;
    match serde_json::from_str(&kind)? {
        Type::Enum { values } => Ok(values),
        _ => Err(Rejection::OutOfRange { field: "term" }.into()),
    }
}

fn entry(tables: &Connection, term: &TermId, name: &str) -> Result<Option<String>> {
    let sql = "SELECT id FROM answer_entry WHERE term = ?1 AND name = ?2";
    Ok(tables.prepare_cached(sql)?.query_row([term.as_ref(), name], |row| row.get("id")).optional()?)
}

/// The catalogue by term: what each named value sets.
pub(super) fn catalogue(tables: &Connection) -> Result<BTreeMap<DomainTerm, BTreeMap<String, Sets>>> {
    let mut statement = tables.prepare_cached("SELECT term, name, sets FROM answer_entry ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut catalogue: BTreeMap<DomainTerm, BTreeMap<String, Sets>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let sets = serde_json::from_str(&row.get::<_, String>("sets")?)?;
        catalogue.entry(DomainTerm(row.get("term")?)).or_default().insert(row.get("name")?, sets);
    }
    Ok(catalogue)
}

/// Takes out the answers of a term whose values are none of these any more.
pub(super) fn keep_only(door: &mut Door<'_>, term: &TermId, values: &[String]) -> Result<()> {
    let answers: Vec<(String, String)> = {
        let mut statement = door.tables().prepare_cached("SELECT id, name FROM answer_entry WHERE term = ?1")?;
        let rows = statement.query_map([term], |row| Ok((row.get("id")?, row.get("name")?)))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    for (entry, _) in answers.iter().filter(|(_, name)| !values.contains(name)) {
        door.remove("answer_entry", entry)?;
    }
    Ok(())
}

/// The number of answers that set a term.
pub(super) fn setting(tables: &Connection, term: &TermId) -> Result<u32> {
    let sql = "SELECT count(*) FROM answer_entry, json_each(answer_entry.sets) AS one WHERE one.key = ?1";
    Ok(tables.prepare_cached(sql)?.query_row([term], |row| row.get(0))?)
}

/// Whether every answer that sets a term still fits these values of it.
pub(super) fn still_fit(tables: &Connection, term: &TermId, kind: &Type) -> Result<bool> {
    let id = DomainTerm(term.0.clone());
    let catalogue = catalogue(tables)?;
    let mut set = catalogue.values().flat_map(BTreeMap::values).filter_map(|sets| sets.get(&id));
    Ok(set.all(|value| kind.admits(value)))
}
