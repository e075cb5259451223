//! A version as a DMN file, with the rules that feed it.

use rusqlite::Connection;
use serde::Deserialize;
use spielraum_dmn::write::{Decision, Edition, write};
use spielraum_domain::frame::TeamId as DomainTeam;
use spielraum_domain::rule::Table;
use ts_rs::TS;

use crate::rule::chain::Team;
use crate::rule::{load, rule_of, team_of};
use crate::{Broken, Result, VersionId, Workspace, frame, term};

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

impl Workspace {
    /// The text of a DMN file: a version, the rules of its team that feed it, and the guardrails that bind them.
    pub fn rule_as_dmn(&self, ask: &DmnAsk) -> Result<String> {
        let today = self.today_is();
        self.read(|tables| {
            let team = DomainTeam(team_of(tables, &rule_of(tables, &ask.version)?)?.0);
            let mut guardrails = frame::in_force(tables, today)?.unwrap_or_default();
            guardrails.retain(|guardrail| guardrail.binds(&team));
            let parts = parts(tables, &ask.version)?;
            let name = parts.last().map(|(topic, _)| topic.as_str()).unwrap_or_default();
        XX
            let decisions: Vec<Decision<'_>> = parts.iter().map(|(topic, table)| decision((topic, table))).collect();
            let terms = term::terms(tables)?;
            Ok(write(name, &decisions, &terms, ask.edition.into())
                .map_err(|error| Broken::Defect(error.to_string()))?)
        })
    }
}

/// The tables that make a file, each with what it decides: those that feed others first, the one asked for last.
fn parts(tables: &Connection, version: &VersionId) -> Result<Vec<(String, Table)>> {
    let team = Team::outline(tables, version)?;
    team.needed().map(|(version, topic)| Ok((topic.to_owned(), load::table(tables, version)?))).collect()
}
