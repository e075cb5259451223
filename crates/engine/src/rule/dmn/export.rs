//! A version as a DMN file, with the rules that feed it.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Deserialize;
use spielraum_dmn::write::{self, Decision, Edition, write};
use spielraum_domain::frame::TeamId as DomainTeam;
use spielraum_domain::rule::{ColumnId, Table};
use ts_rs::TS;

use crate::rule::chain::Team;
use crate::rule::columns::{StoredComment, comments};
use crate::rule::load::StoredRow;
use crate::rule::test_case::{Stored, stored};
use crate::rule::view::impossible;
use crate::rule::{load, rule_of, team_of};
use crate::{Broken, CommentId, Result, VersionId, Workspace, frame, term};

/// A version that is asked for as a DMN file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DmnAsk {
    /// Which.
    pub version: VersionId,
    /// The edition of the standard.
    pub edition: DmnEdition,
}

/// An edition of DMN that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub enum DmnEdition {
    /// What most tools read and write.
    #[serde(rename = "1.3")]
    V1_3,
    /// The newest.
    #[serde(rename = "1.5")]
    V1_5,
}

impl From<DmnEdition> for Edition {
    fn from(edition: DmnEdition) -> Self {
        match edition {
            DmnEdition::V1_3 => Self::V1_3,
            DmnEdition::V1_5 => Self::V1_5,
        }
    }
}

/// A table of the file with what stands beside it.
struct Part {
    topic: String,
    table: Table,
    impossible: Vec<write::Impossible>,
    remarks: Vec<write::Remark>,
    tests: Vec<write::Test>,
}

impl Workspace {
    /// The text of a DMN file: a version, the rules of its team that feed it, and the guardrails that bind them.
    pub fn rule_as_dmn(&self, ask: &DmnAsk) -> Result<String> {
        let today = self.today_is();
        self.read(|tables| {
            let team = DomainTeam(team_of(tables, &rule_of(tables, &ask.version)?)?.0);
            let mut guardrails = frame::in_force(tables, today)?.unwrap_or_default();
            guardrails.retain(|guardrail| guardrail.binds(&team));
            let parts = parts(tables, &ask.version)?;
            let decisions: Vec<Decision<'_>> = parts
                .iter()
                .map(|Part { topic, table, impossible, remarks, tests }| Decision {
                    name: topic,
                    table,
                    impossible,
                    guardrails: &guardrails,
                    remarks,
                    tests,
                })
                .collect();
            let name = decisions.last().map(|decision| decision.name).unwrap_or_default();
            let terms = term::terms(tables)?;
            Ok(write(name, &decisions, &terms, ask.edition.into())
                .map_err(|error| Broken::Defect(error.to_string()))?)
        })
    }
}

/// The tables that make a file: those that feed others first, the one asked for last.
fn parts(tables: &Connection, version: &VersionId) -> Result<Vec<Part>> {
    let part = |(version, topic): (&VersionId, &str)| {
        let never = impossible(tables, version)?.into_iter().map(|one| {
            let cells: BTreeMap<ColumnId, _> =
                one.cells.into_iter().map(|(column, cell)| (ColumnId(column), cell)).collect();
            write::Impossible { cells, reason: one.reason }
        });
        Ok(Part {
            topic: topic.to_owned(),
            table: load::table(tables, version)?,
            impossible: never.collect(),
            remarks: remarks(tables, version)?,
            tests: tests(tables, version)?,
        })
    };
    Team::outline(tables, version)?.needed().map(part).collect()
}

/// The free columns of a version, with what stands in them.
pub(super) fn remarks(tables: &Connection, version: &VersionId) -> Result<Vec<write::Remark>> {
    let rows = load::rows(tables, version)?;
    let text = |row: &StoredRow, id: &CommentId| row.comments.get(&id.0).cloned().unwrap_or_default();
    let remark =
        |StoredComment { id, name, .. }| write::Remark { texts: rows.iter().map(|row| text(row, &id)).collect(), name };
    Ok(comments(tables, version)?.into_iter().map(remark).collect())
}

fn tests(tables: &Connection, version: &VersionId) -> Result<Vec<write::Test>> {
    let test = |Stored { name, expectation, .. }| write::Test { name, expectation };
    Ok(stored(tables, version)?.into_iter().map(test).collect())
}
