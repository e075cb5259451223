//! The exact text that people are asked about, as SHA-256 of a canonical form: fields in a fixed order, maps by key.

use std::collections::BTreeMap;
use std::fmt::Write;

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use sha2::{Digest, Sha256};
use spielraum_domain::rule::Table;
use spielraum_domain::term::Term;

use super::load::Stored;
use super::subject::ConsentKind;
use crate::experiment::{self, Role};
use crate::{CardId, OutcomeId, Rejection, Result, VersionId, rule, term};

/// The first field of every canonical form; another number when the form changes.
const FORM: u32 = 2;

#[derive(Serialize)]
struct Canonical<T> {
    form: u32,
    kind: ConsentKind,
    text: T,
}

#[derive(Serialize)]
struct RuleText {
    topic: String,
    table: Table,
    comments: Vec<(String, String)>,
    remarks: Vec<BTreeMap<String, String>>,
    impossible: Vec<(BTreeMap<String, spielraum_domain::rule::Cell>, String)>,
    /// A cell means what its term means.
    terms: Vec<Term>,
}

#[derive(Serialize)]
struct CardText {
    title: String,
    description: String,
    expectation: String,
    /// Those that shall get better and those that must not get worse.
    outcomes: Vec<(OutcomeId, Role)>,
    stop: String,
}

/// The fingerprint of what the round is about, as it stands now.
pub(super) fn of(tables: &Connection, stored: &Stored) -> Result<String> {
    match (stored.kind, &stored.subject) {
        (ConsentKind::Rule, Some(version)) => hashed(stored.kind, rule_text(tables, &VersionId(version.clone()))?),
        (ConsentKind::Experiment, Some(card)) => hashed(stored.kind, card_text(tables, card)?),
        _ => hashed(stored.kind, (&stored.subject, &stored.words)),
    }
}

fn hashed(kind: ConsentKind, text: impl Serialize) -> Result<String> {
    let canonical = serde_json::to_vec(&Canonical { form: FORM, kind, text })?;
    let mut hex = String::new();
    for byte in Sha256::digest(canonical) {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    Ok(hex)
}

fn rule_text(tables: &Connection, version: &VersionId) -> Result<RuleText> {
    let sql = "SELECT topic FROM rule JOIN rule_version ON rule_version.rule = rule.id WHERE rule_version.id = ?1";
    let topic = crate::door::required(tables, "rule_version", sql, version)?;
    let (table, mut terms) = (rule::load::table(tables, version)?, term::terms(tables)?);
    terms.retain(|term| table.inputs.iter().chain(&table.outputs).any(|column| column.term == term.id));
    terms.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(RuleText {
        topic,
        table,
        comments: rule::comment_names(tables, version)?,
        remarks: rule::load::rows(tables, version)?.into_iter().map(|row| row.comments).collect(),
        impossible: rule::impossible_cells(tables, version)?,
        terms,
    })
}

fn card_text(tables: &Connection, card: &str) -> Result<CardText> {
    let sql = "SELECT title, description, expectation, stop_when FROM card WHERE id = ?1";
    let outcomes = experiment::roles_of(tables, &CardId(card.to_owned()))?;
    let outcomes = outcomes.into_iter().map(|one| (one.outcome, one.role)).collect();
    let text = tables.query_row(sql, [card], |row| {
        Ok(CardText {
            title: row.get("title")?,
            description: row.get("description")?,
            expectation: row.get("expectation")?,
            outcomes,
            stop: row.get("stop_when")?,
        })
    });
    text.optional()?.ok_or_else(|| Rejection::NotFound { kind: "card" }.into())
}
