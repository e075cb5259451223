//! What is tried: it leaves the retrospective as a card on the team's board, at once.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use spielraum_domain::retro::{Phase, Refused};
use spielraum_domain::rule::HitPolicy;
use ts_rs::TS;

use super::ATTEMPTS;
use crate::board::{self, CardKind, ColumnRole};
use crate::door::{self, Door, Patch};
use crate::frame::not_past;
use crate::journey::{read_word, word};
use crate::order::Siblings;
use crate::rule::{self, RuleAdd};
use crate::{CardId, Done, Op, OutcomeId, Party, PersonId, Rejection, Result, RetroAttemptId, RetroId, RuleId, TeamId};
use crate::{Workspace, text};

/// What is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RetroAttemptKind")]
pub enum AttemptKind {
    /// A change with an expectation and a look-at date.
    Experiment,
    /// Something the team makes better.
    Improvement,
    /// A rule is drafted, or another version of one.
    Rule,
}

/// Something that is tried.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RetroAttemptAdd")]
pub struct AttemptAdd {
    /// The retrospective.
    pub id: RetroId,
    /// What it is.
    pub kind: AttemptKind,
    /// What is done.
    pub title: String,
    /// What it is expected to change.
    pub expectation: String,
    /// The day it is looked at.
    #[ts(type = "string")]
    pub look_at: NaiveDate,
    /// What stops an experiment early; may be empty.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub stop_when: String,
    /// The outcome that should move.
    #[ts(optional)]
    pub outcome: Option<OutcomeId>,
    /// The rule that gets another draft; a new rule when left out.
    #[ts(optional)]
    pub rule: Option<RuleId>,
    /// Whom to ask about it.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<PersonId>>")]
    pub ask: Vec<PersonId>,
}

/// Names something that is tried.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroAttemptRef")]
pub struct AttemptRef {
    /// Which.
    pub id: RetroAttemptId,
}

impl Workspace {
    /// Takes something out of a retrospective that is tried, at most three times. It stands on the board from now on.
    pub fn add_attempt(&self, by: &Party, add: AttemptAdd) -> Result<Done<RetroAttemptId>> {
        let party = by.clone();
        self.transact(by, Op::RetroAttempt, move |door| {
            let team = must_be_open(door, &party, &add.id)?;
            let tried: u32 = door.tables().query_row(
                "SELECT count(*) AS tried FROM retro_attempt WHERE retro = ?1",
                [&add.id],
                |row| row.get("tried"),
            )?;
            if tried >= ATTEMPTS {
                return Err(Rejection::EnoughAttempts { limit: ATTEMPTS }.into());
            }
            let expectation = text::needed("expectation", &add.expectation)?;
            not_past(add.look_at, door.today())?;
            let rule = match add.kind {
                AttemptKind::Rule => Some(draft(door, &party, &team, &add)?),
                _ => None,
            };
            let card = card(door, &team, &add, &expectation)?;
            let id = RetroAttemptId::random();
            let siblings = Siblings { table: "retro_attempt", parent: Some(("retro", add.id.as_ref())) };
            let patch = Patch::new()
                .refer("retro", &add.id)
                .set("kind", word(&add.kind)?)
                .refer("card", &card)
                .refer_or_none("rule", rule.as_ref())
                .set("expectation", expectation)
                .set("look_at", add.look_at.to_string())
                .set("place", siblings.place(door.tables(), None)?);
            door.create("retro_attempt", &id, patch)?;
            let sql = "INSERT OR IGNORE INTO card_initials (card, person) SELECT ?1, id FROM person WHERE id = ?2";
            for person in &add.ask {
                door.tables().prepare_cached(sql)?.execute(params![card, person])?;
            }
            door.touch("retro", &add.id);
            Ok(id)
        })
    }

    /// Takes it back while the retrospective is open: its card goes into the trash. A draft of a rule stays.
    pub fn remove_attempt(&self, by: &Party, of: AttemptRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RetroAttempt, move |door| {
            let sql = "SELECT retro, card FROM retro_attempt WHERE id = ?1";
            let found: Option<(RetroId, CardId)> =
                door.tables().query_row(sql, [&of.id], |row| Ok((row.get("retro")?, row.get("card")?))).optional()?;
            let (retro, card) = found.ok_or(Rejection::NotFound { kind: "retro_attempt" })?;
            must_be_open(door, &party, &retro)?;
            let now = door.now_written();
            door.patch("card", &card, Patch::new().set("trashed", now))?;
            door.remove("retro_attempt", &of.id)?;
            door.touch("retro", &retro);
            Ok(())
        })
    }
}

fn must_be_open(door: &Door<'_>, party: &Party, retro: &RetroId) -> Result<TeamId> {
    let tables = door.tables();
    let team: TeamId = door::required(tables, "retro", "SELECT team FROM retro WHERE id = ?1", retro)?;
    party.must_be(&team)?;
    let closed: Option<String> = door::required(tables, "retro", "SELECT closed FROM retro WHERE id = ?1", retro)?;
    if closed.is_some() {
        return Err(Refused::Closed.into());
    }
    let phase: Phase = read_word(door::required(tables, "retro", "SELECT phase FROM retro WHERE id = ?1", retro)?)?;
    if phase < Phase::Themes { Err(Refused::Phase.into()) } else { Ok(team) }
}

fn draft(door: &mut Door<'_>, party: &Party, team: &TeamId, add: &AttemptAdd) -> Result<RuleId> {
    if let Some(rule) = &add.rule {
        party.must_be(&rule::team_of(door.tables(), rule)?)?;
        rule::draft_of(door, rule)?;
        return Ok(rule.clone());
    }
    let new = RuleAdd {
        team: team.clone(),
        topic: add.title.clone(),
        journey: None,
        stage: None,
        hit_policy: HitPolicy::Unique,
        inputs: Vec::new(),
        outputs: Vec::new(),
    };
    Ok(rule::create_rule(door, &new)?.0)
}

fn card(door: &mut Door<'_>, team: &TeamId, add: &AttemptAdd, expectation: &str) -> Result<CardId> {
    let expects = if add.kind == AttemptKind::Experiment { "expectation" } else { "description" };
    let patch = Patch::new().set(expects, expectation.to_owned()).refer_or_none("outcome", add.outcome.as_ref());
    let (kind, patch) = match add.kind {
        AttemptKind::Experiment => {
            let begun = door.today().to_string();
            let patch = patch.set("begun", begun).set("look_at", add.look_at.to_string());
            (CardKind::Experiment, patch.set("stop_when", text::prose("stopWhen", &add.stop_when)?))
        }
        AttemptKind::Improvement | AttemptKind::Rule => {
            (CardKind::Improvement, patch.set("due", add.look_at.to_string()))
        }
    };
    // What a team has just decided to try is no option any more.
    board::add_to_first(door, team, ColumnRole::Active, (kind, &add.title), patch)
}
