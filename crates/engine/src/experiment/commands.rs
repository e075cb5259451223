//! What happens to experiments.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;
use spielraum_domain::rule::HitPolicy;
use ts_rs::TS;

use super::{Ending, Role};
use crate::board::{self, CardKind, CardMove};
use crate::door::{self, Door, Patch};
use crate::journey::{read_word, word};
use crate::order::Siblings;
use crate::rule::RuleAdd;
use crate::statement::{self, SaidAt, StatementAdd};
use crate::{
    BoardColumnId, CardId, Done, JourneyId, LinkId, Op, OutcomeId, Party, Rejection, Result, StageId, TeamId, Workspace,
};
use crate::{id, rule, text};

/// By which outcome an experiment is looked at, beside those that come with its card.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ExperimentWatch {
    /// The experiment.
    pub id: CardId,
    /// The outcome.
    pub outcome: OutcomeId,
    /// What it shall do; it is looked at no longer when left out.
    #[ts(optional)]
    pub role: Option<Role>,
}

/// How an experiment ends.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ExperimentEnd {
    /// Which.
    pub id: CardId,
    /// How.
    pub ending: Ending,
    /// What was learned, in the team's own words. It must say something.
    pub learned: String,
    /// What is kept becomes this; nothing yet when left out.
    #[ts(optional)]
    pub becomes: Option<Becomes>,
}

/// What becomes of something that is kept.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Becomes {
    /// The draft of a rule.
    Rule {
        /// What it decides.
        topic: String,
    },
    /// A statement that every touchpoint says alike.
    Statement {
        /// What is said.
        sentence: String,
        /// At which stage.
        stage: StageId,
    },
}

impl Workspace {
    /// Chooses by which outcomes an experiment is looked at.
    pub fn watch_experiment(&self, by: &Party, watch: ExperimentWatch) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ExperimentWatch, move |door| {
            must_be_our_running(&party, door.tables(), &watch.id)?;
            let sql = "SELECT id FROM experiment_outcome WHERE card = ?1 AND outcome = ?2";
            let there: Option<String> =
                door.tables().query_row(sql, (&watch.id, &watch.outcome), |row| row.get("id")).optional()?;
            match (there, &watch.role) {
                (Some(there), Some(role)) => {
                    door.patch("experiment_outcome", &there, Patch::new().set("role", word(role)?))
                }
                (Some(there), None) => door.remove("experiment_outcome", &there),
                (None, Some(role)) => create_watch(door, &watch.id, &watch.outcome, *role),
                (None, None) => Ok(()),
            }
        })
    }

    /// Ends an experiment: it goes where work is done, and what was learned stays. What is tried in another way gets a card of its
    /// own, linked to this one.
    pub fn end_experiment(&self, by: &Party, end: ExperimentEnd) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ExperimentEnd, move |door| {
            let team = must_be_our_running(&party, door.tables(), &end.id)?;
            let patch = Patch::new()
                .set("ended", door.today().to_string())
                .set("ending", word(&end.ending)?)
                .set("learned", text::needed("learned", &end.learned)?);
            door.patch("card", &end.id, patch)?;
            match (end.ending, &end.becomes) {
                (Ending::Keep, Some(becomes)) => become_of(door, &team, &end.id, becomes)?,
                (Ending::Change, _) => try_again(door, &team, &end.id)?,
                _ => {}
            }
            finish(door, &team, &end.id)
        })
    }
}

/// Only what has not ended changes.
fn must_be_our_running(by: &Party, tables: &Connection, card: &CardId) -> Result<TeamId> {
    let team = board::must_be_our_card(by, tables, card)?;
    let sql = "SELECT kind = 'experiment' AND ended IS NULL FROM card WHERE id = ?1";
    let is_running: bool = tables.query_row(sql, [card], |row| row.get(0))?;
    if is_running { Ok(team) } else { Err(Rejection::WrongState.into()) }
}

fn create_watch(door: &mut Door<'_>, card: &CardId, outcome: &OutcomeId, role: Role) -> Result<()> {
    let patch = Patch::new().refer("card", card).refer("outcome", outcome).set("role", word(&role)?);
    door.create("experiment_outcome", &id::random(), patch)
}

fn become_of(door: &mut Door<'_>, team: &TeamId, card: &CardId, becomes: &Becomes) -> Result<()> {
    match becomes {
        Becomes::Rule { topic } => {
            let sql = "SELECT stage.id, stage.journey FROM card JOIN stage ON stage.id = card.stage WHERE card.id = ?1";
            let place: Option<(StageId, JourneyId)> =
                door.tables().query_row(sql, [card], |row| Ok((row.get("id")?, row.get("journey")?))).optional()?;
            let (stage, journey) = place.unzip();
            let (hit_policy, inputs, outputs) = (HitPolicy::Unique, Vec::new(), Vec::new());
            let add = RuleAdd { team: team.clone(), topic: topic.clone(), journey, stage, hit_policy, inputs, outputs };
            let (rule, _) = rule::create_rule(door, &add)?;
            door.patch("card", card, Patch::new().set("became_rule", rule.0))
        }
        Becomes::Statement { sentence, stage } => {
            let at = SaidAt::Stage(stage.clone());
            let add = StatementAdd { team: team.clone(), sentence: sentence.clone(), at };
            let statement = statement::create(door, &add)?;
            door.patch("card", card, Patch::new().set("became_statement", statement.0))
        }
    }
}

/// A card for the next try, where this one stands: with a number and what shall be looked at, without an expectation and a day.
fn try_again(door: &mut Door<'_>, team: &TeamId, card: &CardId) -> Result<()> {
    let (next, now) = (CardId::random(), door.now_written());
    let kind = word(&CardKind::Experiment)?;
    let sql = "SELECT board_column, title, description, stop_when, stage, outcome, started FROM card WHERE id = ?1";
    let (column, title, patch): (BoardColumnId, String, Patch) = door.tables().query_row(sql, [card], |row| {
        let column = row.get("board_column")?;
        let patch = Patch::new()
            .refer("board_column", &column)
            .set("kind", kind)
            .set("description", row.get::<_, String>("description")?)
            .set("stop_when", row.get::<_, String>("stop_when")?)
            .set("stage", row.get::<_, Option<String>>("stage")?)
            .set("outcome", row.get::<_, Option<String>>("outcome")?)
            .set("started", row.get::<_, Option<String>>("started")?.map(|_| now.clone()))
            .set("moved", now);
        Ok((column, row.get("title")?, patch))
    })?;
    let siblings = Siblings { table: "card", parent: Some(("board_column", column.as_ref())) };
    let title = next_title(door.tables(), team, &title)?;
    let patch = patch.set("title", title).set("place", siblings.place(door.tables(), None)?);
    door.create("card", &next, patch)?;
    for (outcome, role) in chosen(door.tables(), card)? {
        create_watch(door, &next, &outcome, read_word(role)?)?;
    }
    let link = Patch::new().refer("card", &next).set("kind", "relates").refer("other", card);
    door.create("card_link", &LinkId::random(), link)
}

/// The title of what is tried with the number of the try, so that the tries are told apart. A number at its end is that of a try only
/// where there is a title without it.
fn next_title(tables: &Connection, team: &TeamId, title: &str) -> Result<String> {
    let mut statement = tables.prepare_cached(include_str!("titles.sql"))?;
    let taken = statement.query_map([team], |row| row.get::<_, String>("title"))?;
    let taken: BTreeSet<String> = taken.map(|title| Ok(title?.to_lowercase())).collect::<rusqlite::Result<_>>()?;
    let is_number = |end: &str| end.chars().all(|c| c.is_ascii_digit());
    let first = title.rsplit_once(' ').filter(|(first, end)| is_number(end) && taken.contains(&first.to_lowercase()));
    Ok(text::numbered(first.map_or(title, |(first, _)| first), &taken))
}

/// The outcomes that were chosen beside those that come with the card.
fn chosen(tables: &Connection, card: &CardId) -> Result<Vec<(OutcomeId, String)>> {
    let sql = "SELECT outcome, role FROM experiment_outcome WHERE card = ?1 ORDER BY id";
    let mut statement = tables.prepare_cached(sql)?;
    let chosen = statement.query_map([card], |row| Ok((row.get("outcome")?, row.get("role")?)))?;
    Ok(chosen.collect::<rusqlite::Result<_>>()?)
}

/// Where work is done; it stays where it is on a board that has no such place.
fn finish(door: &mut Door<'_>, team: &TeamId, card: &CardId) -> Result<()> {
    let Some(column) = board::done_column(door.tables(), card)? else { return Ok(()) };
    let sql = "SELECT board_column FROM card WHERE id = ?1";
    if door::required::<BoardColumnId>(door.tables(), "card", sql, card)? == column {
        return Ok(());
    }
    board::move_all(door, team, &CardMove { ids: vec![card.clone()], column, before: None, stage: None })
}
