//! A draft beside the version in force, over the cases of the last 90 days.

use serde::Serialize;
use spielraum_domain::proof::{WhatIf, what_if};
use spielraum_domain::rule::Case;
use ts_rs::TS;

use super::view::Asked;
use super::{LOOKED_BACK, before_the_days};
use crate::{Broken, Rejection, Result, VersionId, Workspace, rule};

/// What a draft would have done to the cases of the last days.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleWhatIf {
    /// The number of the version in force.
    pub before: u32,
    /// The number of the draft.
    pub after: u32,
    /// Over how many days it looks back.
    pub days: u32,
    /// What was found.
    pub found: WhatIf,
}

impl Workspace {
    /// What a draft would have answered to the cases of the last 90 days, beside the version in force.
    pub fn what_if(&self, draft: &VersionId) -> Result<RuleWhatIf> {
        let since = before_the_days(self.today_is());
        self.read(|tables| {
            let rule = rule::rule_of(tables, draft)?;
            let in_force = rule::in_state(tables, &rule, "inForce")?.ok_or(Rejection::NotInForce)?;
            let sql = "SELECT inputs FROM rule_use JOIN rule_version ON rule_version.id = rule_use.version \
                       WHERE rule_version.rule = ?1 AND rule_use.day > ?2 ORDER BY rule_use.day, rule_use.id";
            let mut statement = tables.prepare_cached(sql)?;
            let mut rows = statement.query(rusqlite::params![rule, since])?;
            let mut cases: Vec<Case> = Vec::new();
            while let Some(row) = rows.next()? {
                cases.push(serde_json::from_str(&row.get::<_, String>("inputs")?)?);
            }
            let [one, other] = [&in_force, draft].map(|version| Asked::of(tables, version));
            let found = what_if(&one?.table, &other?.table, &cases, &|| false);
            let number = |version: &VersionId| {
                let sql = "SELECT number FROM rule_version WHERE id = ?1";
                tables.query_row(sql, [version], |row| row.get::<_, u32>("number"))
            };
            Ok(RuleWhatIf {
                before: number(&in_force)?,
                after: number(draft)?,
                days: u32::try_from(LOOKED_BACK).unwrap_or(u32::MAX),
                found: found.ok_or_else(|| Broken::Defect("nobody stopped it".into()))?,
            })
        })
    }
}
