//! What a team has agreed about how it works.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::load::Stored;
use crate::door::{self, Door, Patch};
use crate::frame::not_past;
use crate::{AgreementId, Done, Op, Party, Rejection, Result, TeamId, Workspace};

/// A working agreement.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Agreement {
    /// Which.
    pub id: AgreementId,
    /// What is agreed.
    pub text: String,
    /// Why.
    pub why: String,
    /// What will tell that it works.
    pub works: String,
    /// The day it was agreed.
    pub since: String,
    /// The day it is looked at again.
    pub review: Option<String>,
    /// The day it ended; nothing while it holds.
    pub ended: Option<String>,
}

/// Whose agreements to list.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AgreementsShow {
    /// The team.
    pub team: TeamId,
}

/// Names one agreement.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AgreementRef {
    /// Which.
    pub id: AgreementId,
}

/// When an agreement is looked at again.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AgreementReview {
    /// Which.
    pub id: AgreementId,
    /// The day.
    #[ts(type = "string")]
    pub review: NaiveDate,
}

impl Workspace {
    /// The agreements of a team: those that hold, then those that ended, the newest first.
    pub fn agreements(&self, show: &AgreementsShow) -> Result<Vec<Agreement>> {
        self.read(|tables| agreements(tables, &show.team))
    }

    /// Keeps an agreement, and says when it is looked at again.
    pub fn review_agreement(&self, by: &Party, set: AgreementReview) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::AgreementReview, move |door| {
            party.must_be(&holding(door.tables(), &set.id)?)?;
            let day = not_past(set.review, door.today())?;
            door.patch("agreement", &set.id, Patch::new().set("review", day.to_string()))
        })
    }

    /// Ends an agreement.
    pub fn end_agreement(&self, by: &Party, of: AgreementRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::AgreementEnd, move |door| {
            party.must_be(&holding(door.tables(), &of.id)?)?;
            let today = door.today().to_string();
            door.patch("agreement", &of.id, Patch::new().set("ended", today))
        })
    }
}

fn agreements(tables: &Connection, team: &TeamId) -> Result<Vec<Agreement>> {
    let sql = "SELECT id, text, why, works, since, review, ended FROM agreement WHERE team = ?1 \
               ORDER BY ended IS NOT NULL, coalesce(ended, since) DESC, id";
    let mut statement = tables.prepare_cached(sql)?;
    let found = statement.query_map([team], |row| {
        Ok(Agreement {
            id: row.get("id")?,
            text: row.get("text")?,
            why: row.get("why")?,
            works: row.get("works")?,
            since: row.get("since")?,
            review: row.get("review")?,
            ended: row.get("ended")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The agreements of a team that hold and are to be looked at by a day.
pub(crate) fn agreements_due(tables: &Connection, team: &TeamId, by: &str) -> Result<Vec<Agreement>> {
    let is_due = |one: &Agreement| one.ended.is_none() && one.review.as_deref().is_some_and(|day| day <= by);
    Ok(agreements(tables, team)?.into_iter().filter(is_due).collect())
}

/// Nobody is asked about what is agreed already, however it is broken into lines: only why it is would be new.
pub(super) fn must_be_new(tables: &Connection, team: &TeamId, text: &str) -> Result<()> {
    let is_same = |one: &Agreement| one.ended.is_none() && one.text.split_whitespace().eq(text.split_whitespace());
    if agreements(tables, team)?.iter().any(is_same) { Err(Rejection::AgreedAlready.into()) } else { Ok(()) }
}

/// The team of an agreement that holds.
pub(super) fn holding(tables: &Connection, id: &AgreementId) -> Result<TeamId> {
    let sql = "SELECT team FROM agreement WHERE id = ?1 AND ended IS NULL";
    let team = tables.query_row(sql, [id], |row| row.get("team")).optional()?;
    team.ok_or_else(|| Rejection::NotFound { kind: "agreement" }.into())
}

/// What a round adopted holds from today, in place of another one if it was about one that still does.
pub(super) fn agree(
    door: &mut Door<'_>,
    round: &Stored,
    replaced: Option<AgreementId>,
    works: &str,
    review: NaiveDate,
) -> Result<()> {
    let today = door.today().to_string();
    if let Some(old) = replaced
        && door::exists(door.tables(), "agreement", old.as_ref())?
    {
        door.patch("agreement", &old, Patch::new().set("ended", today.as_str()))?;
    }
    let patch = Patch::new()
        .refer("team", &round.team)
        .set("text", round.words.as_str())
        .set("why", round.driver.as_str())
        .set("works", works)
        .set("since", today)
        .set("review", review.to_string());
    door.create("agreement", &AgreementId::random(), patch)
}
