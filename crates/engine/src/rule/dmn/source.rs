//! The file that a rule came in, given back.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use serde_json::json;
use spielraum_dmn::write::{Place, Remark, write_table};
use spielraum_domain::rule::{Column, Table};
use spielraum_domain::term::{Term, TermId as DomainTerm};
use ts_rs::TS;

use super::export::remarks;
use super::file::understood;
use crate::journey::ids;
use crate::rule::{VersionRef, load, rule_of};
use crate::{Broken, Rejection, Result, RuleId, VersionId, Workspace, door, term};

/// Where a rule came from.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Source {
    /// What the file is known by.
    pub(super) file: String,
    /// The number of the table in it.
    pub(super) table: u32,
    /// How the table read when it came in, see [`reading`].
    pub(super) reading: String,
    /// What the file calls the terms.
    pub(super) terms: BTreeMap<String, String>,
}

/// The file that a rule came in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DmnSource {
    /// What it was called.
    pub name: String,
    /// Its text, with the tables as they are now.
    pub text: String,
}

impl Workspace {
    /// The file that a rule came in. Where the rule reads as it did then, the text is untouched; otherwise its table stands in
    /// the place of the old one. What nobody here evaluates stays as it was.
    pub fn dmn_source(&self, of: &VersionRef) -> Result<DmnSource> {
        self.read(|tables| {
            let rule = rule_of(tables, &of.version)?;
            let source = source(tables, &rule)?.ok_or(Rejection::NotFound { kind: "dmn_file" })?;
            let (name, text) = kept(tables, &source.file)?;
            let file = understood(name, text).map_err(|problem| Broken::Defect(format!("a kept file: {problem:?}")))?;
            let terms = term::terms(tables)?;
            let mut changed = Vec::new();
            for version in together(tables, &rule, &of.version)? {
                let Some(source) =
                    self::source(tables, &rule_of(tables, &version)?)?.filter(|one| one.file == source.file)
                else {
                    continue;
                };
                let (table, remarks) = (load::table(tables, &version)?, remarks(tables, &version)?);
                let is_changed = reading(&table, &remarks) != source.reading;
                let Some(old) = file.rules.tables.get(source.table as usize).filter(|_| is_changed) else {
                    continue;
                };
                let id = format!("spielraum_{}", source.table + 1);
                let place = Place { prefix: &old.prefix, id: &id, version: file.model.version };
                let text = write_table(&table, &remarks, &named(&terms, &source), &place)
                    .map_err(|error| Broken::Defect(error.to_string()))?;
                changed.push((old.range.clone(), text));
            }
            let mut text = file.text;
            // From the end, so that what stands before keeps its place.
            changed.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
            for (range, table) in changed {
                text.replace_range(range, &table);
            }
            Ok(DmnSource { name: file.name, text })
        })
    }
}

/// The name of the file that a rule came in.
pub(crate) fn file_of(tables: &Connection, rule: &RuleId) -> Result<Option<String>> {
    let sql = "SELECT dmn_file.name FROM rule JOIN dmn_file ON dmn_file.id = rule.source ->> 'file' WHERE rule.id = ?1";
    Ok(tables.prepare_cached(sql)?.query_row([rule], |row| row.get("name")).optional()?)
}

fn source(tables: &Connection, rule: &RuleId) -> Result<Option<Source>> {
    let source: Option<String> = door::required(tables, "rule", "SELECT source FROM rule WHERE id = ?1", rule)?;
    Ok(source.map(|source| serde_json::from_str(&source)).transpose()?)
}

fn kept(tables: &Connection, file: &str) -> Result<(String, String)> {
    let sql = "SELECT name, text FROM dmn_file WHERE id = ?1";
    let kept = tables.prepare_cached(sql)?.query_row([file], |row| Ok((row.get("name")?, row.get("text")?)));
    kept.optional()?.ok_or_else(|| Rejection::NotFound { kind: "dmn_file" }.into())
}

/// The version asked for, and of each other rule of the team the one that counts.
fn together(tables: &Connection, rule: &RuleId, version: &VersionId) -> Result<Vec<VersionId>> {
    let others = ids(tables, include_str!("../team_versions.sql"), rule.as_ref())?.into_iter().map(VersionId);
    Ok(std::iter::once(version.clone()).chain(others).collect())
}

/// What a table and its remarks say, whatever their parts are called.
pub(super) fn reading(table: &Table, remarks: &[Remark]) -> String {
    let columns = |columns: &[Column]| -> Vec<_> {
        columns.iter().map(|column| json!([column.term, column.may_be_missing])).collect()
    };
    let ids: Vec<_> = table.inputs.iter().chain(&table.outputs).map(|column| &column.id).collect();
    let rows = table.rows.iter().map(|row| {
        let cells: Vec<_> = ids.iter().map(|id| row.cells.get(id)).collect();
        json!([cells, row.because])
    });
    let mut said = json!([table.hit_policy, columns(&table.inputs), columns(&table.outputs), rows.collect::<Vec<_>>()]);
    // A table without remarks reads as it did when nobody kept any.
    if let Some(said) = said.as_array_mut().filter(|_| !remarks.is_empty()) {
        said.extend(remarks.iter().map(|Remark { name, texts }| json!([name, texts])));
    }
    blake3::hash(said.to_string().as_bytes()).to_hex().to_string()
}

/// The terms under the names that the file has for them.
fn named(terms: &[Term], source: &Source) -> Vec<Term> {
    let name = |id: &DomainTerm, name: &str| source.terms.get(&id.0).cloned().unwrap_or_else(|| name.to_owned());
    terms.iter().map(|term| Term { name: name(&term.id, &term.name), ..term.clone() }).collect()
}
