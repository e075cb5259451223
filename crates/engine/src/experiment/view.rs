//! What is shown of experiments.

use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use spielraum_domain::chart::{Direction, Effect, Per};
use spielraum_domain::experiment::Verdict;
use spielraum_domain::outcome::Unit;
use ts_rs::TS;

use crate::board::CardRef;
use crate::clock::day;
use crate::journey::read_word;
use crate::outcome::{self, KeptSeries, Outcome, OutcomesShow};
use crate::{BoardId, CardId, OutcomeId, Rejection, Result, RuleId, StatementId, TeamId, Workspace};

/// What an outcome shall do while the experiment runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ExperimentRole")]
pub enum Role {
    /// It shall get better.
    Moves,
    /// It must not get worse.
    Holds,
}

/// How an experiment ended. None is worth more than another: something was learned each time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ExperimentEnding")]
pub enum Ending {
    /// What was tried stays.
    Keep,
    /// It is tried again, in another way.
    Change,
    /// It is left.
    Stop,
}

/// An experiment with what its outcomes say.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Experiment {
    /// The card it stands on.
    pub id: CardId,
    /// What is expected, in one sentence.
    pub expectation: String,
    /// The outcomes it is looked at by: those that shall move, then those that must not.
    pub watched: Vec<Watched>,
    /// The first day on which every outcome can say something; nothing before a beginning is set, or without an outcome.
    pub verdict_from: Option<String>,
    /// Its look-at date has come and nobody has ended it.
    pub is_due: bool,
    /// The day it was ended.
    pub ended: Option<String>,
    /// How.
    pub ending: Option<Ending>,
    /// What was learned, in the team's own words.
    pub learned: String,
    /// What became of it, as long as that is there.
    pub became: Option<Became>,
}

/// What became of an experiment that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "ExperimentBecame")]
pub enum Became {
    /// A rule.
    Rule {
        /// Which.
        id: RuleId,
        /// What it decides.
        topic: String,
    },
    /// A statement.
    Statement {
        /// Which.
        id: StatementId,
        /// What is said.
        sentence: String,
    },
}

/// What one outcome says.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ExperimentOutcome")]
pub struct Watched {
    /// Which outcome.
    pub outcome: OutcomeId,
    /// Its name.
    pub name: String,
    /// What it shall do.
    pub role: Role,
    /// It comes with the card: the outcome that the card serves, or its counter-measure. Others were chosen beside it.
    pub is_given: bool,
    /// What it is counted in.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// The first day on which it can say something; nothing before a beginning is set.
    pub from: Option<String>,
    /// Whether that is said by weeks or, sooner, by days.
    pub per: Per,
    /// What it says; nothing before a beginning is set.
    pub verdict: Option<Verdict>,
    /// The evidence; nothing before a beginning is set.
    pub effect: Option<Effect>,
}

/// An outcome that an experiment will be looked at by, without what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ExperimentRoleOf")]
pub struct RoleOf {
    /// The outcome.
    pub outcome: OutcomeId,
    /// Its name.
    pub name: String,
    /// What it shall do.
    pub role: Role,
}

/// An experiment before there is a card for it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "ExperimentPlanAsk")]
pub struct PlanAsk {
    /// The outcome that shall get better.
    pub outcome: OutcomeId,
    /// The day it begins.
    #[ts(type = "string")]
    pub begun: NaiveDate,
}

/// What can be known of an experiment before it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ExperimentPlan")]
pub struct Plan {
    /// The first day on which its outcomes can say something.
    pub from: Option<String>,
    /// Whether the last of them says it by weeks or by days.
    pub per: Per,
    /// The outcome that must not get worse, by name: it comes with the one that shall get better.
    pub counter: Option<String>,
    /// Those of them with too few weeks before to compare with: as long as that is so, they say nothing.
    pub lacking: Vec<Lacking>,
}

/// An outcome with too few figures before an experiment begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ExperimentLacking")]
pub struct Lacking {
    /// Its name.
    pub name: String,
    /// Weeks with a figure so far.
    pub points: usize,
    /// Weeks it takes.
    pub needed: usize,
}

/// Whose experiments to list.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ExperimentsShow {
    /// The team.
    pub team: TeamId,
}

/// An experiment in the list of what was tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExperimentItem {
    /// The card.
    pub id: CardId,
    /// The board it stands or stood on.
    pub board: BoardId,
    /// What was tried.
    pub title: String,
    /// What was expected.
    pub expectation: String,
    /// The day it began.
    pub begun: Option<String>,
    /// The day it is looked at.
    pub look_at: Option<String>,
    /// The day it was ended.
    pub ended: Option<String>,
    /// How.
    pub ending: Option<Ending>,
    /// What was learned.
    pub learned: String,
}

impl Workspace {
    /// An experiment with what its outcomes say today.
    pub fn experiment(&self, of: &CardRef) -> Result<Experiment> {
        let today = day(self.clock().now());
        self.read(|tables| experiment(tables, &self.series, &of.id, today))
    }

    /// What can be known of an experiment that is looked at by an outcome, before there is a card for it.
    pub fn experiment_plan(&self, ask: &PlanAsk) -> Result<Plan> {
        let today = day(self.clock().now());
        self.read(|tables| {
            let outcomes = outcome::outcomes(tables, &self.series, &OutcomesShow::default(), today)?;
            let of = |id: &OutcomeId| outcomes.iter().find(|one| one.id == *id);
            let moves = of(&ask.outcome).ok_or(Rejection::NotFound { kind: "outcome" })?;
            let counter = moves.counter.as_ref().and_then(of);
            let lacking = std::iter::once(moves).chain(counter).filter_map(|one| {
                let (points, needed) = outcome::lack_before(one, ask.begun)?;
                Some(Lacking { name: one.name.clone(), points, needed })
            });
            let from = |one| outcome::verdict_from(tables, &self.series, one, ask.begun);
            let all = std::iter::once(moves).chain(counter).map(from).collect::<Result<Option<Vec<_>>>>()?;
            let last = all.and_then(|all| all.into_iter().max_by_key(|(day, _)| *day));
            let (from, per) = last.map_or((None, Per::Week), |(day, per)| (Some(day.to_string()), per));
            Ok(Plan { from, per, counter: counter.map(|one| one.name.clone()), lacking: lacking.collect() })
        })
    }

    /// What a team tries and tried: running ones first, then ended ones, the latest first. Trashed cards are left out.
    pub fn experiments(&self, show: &ExperimentsShow) -> Result<Vec<ExperimentItem>> {
        self.read(|tables| {
            let mut statement = tables.prepare_cached(include_str!("experiments.sql"))?;
            let mut rows = statement.query([&show.team])?;
            let mut items = Vec::new();
            while let Some(row) = rows.next()? {
                items.push(item(row)?);
            }
            Ok(items)
        })
    }
}

fn item(row: &Row<'_>) -> Result<ExperimentItem> {
    Ok(ExperimentItem {
        id: row.get("id")?,
        board: row.get("board")?,
        title: row.get("title")?,
        expectation: row.get("expectation")?,
        begun: row.get("begun")?,
        look_at: row.get("look_at")?,
        ended: row.get("ended")?,
        ending: ending(row)?,
        learned: row.get("learned")?,
    })
}

fn ending(row: &Row<'_>) -> Result<Option<Ending>> {
    row.get::<_, Option<String>>("ending")?.map(read_word).transpose()
}

fn experiment(tables: &Connection, kept: &KeptSeries, id: &CardId, today: NaiveDate) -> Result<Experiment> {
    let mut statement = tables.prepare_cached(include_str!("experiment.sql"))?;
    let mut rows = statement.query([id])?;
    let row = rows.next()?.ok_or(Rejection::NotFound { kind: "card" })?;
    let on = |field: &str| -> Result<Option<NaiveDate>> {
        Ok(row.get::<_, Option<String>>(field)?.and_then(|day| day.parse().ok()))
    };
    let (begun, look_at, ended) = (on("begun")?, on("look_at")?, on("ended")?);
    let outcomes = outcome::outcomes(tables, kept, &OutcomesShow::default(), today)?;
    let watch = |(id, role, is_given)| -> Result<Watched> {
        let outcome = outcomes.iter().find(|one| one.id == id).ok_or(Rejection::NotFound { kind: "outcome" })?;
        watched(tables, kept, outcome, (role, is_given), (begun, ended, today))
    };
    let watched = roles(tables, id)?.into_iter().map(watch).collect::<Result<Vec<_>>>()?;
    let from = watched.iter().map(|one: &Watched| one.from.clone()).collect::<Option<Vec<_>>>();
    Ok(Experiment {
        id: id.clone(),
        expectation: row.get("expectation")?,
        watched,
        // ISO days sort as they follow each other.
        verdict_from: from.and_then(|days| days.into_iter().max()),
        is_due: ended.is_none() && look_at.is_some_and(|day| day <= today),
        ended: row.get("ended")?,
        ending: ending(row)?,
        learned: row.get("learned")?,
        became: became(row)?,
    })
}

fn became(row: &Row<'_>) -> Result<Option<Became>> {
    if let (Some(id), Some(topic)) = (row.get("rule")?, row.get("topic")?) {
        return Ok(Some(Became::Rule { id, topic }));
    }
    let statement = (row.get("statement")?, row.get("sentence")?);
    Ok(if let (Some(id), Some(sentence)) = statement { Some(Became::Statement { id, sentence }) } else { None })
}

/// The outcomes an experiment is looked at by: those that shall move, then those that must not.
pub(crate) fn roles_of(tables: &Connection, card: &CardId) -> Result<Vec<RoleOf>> {
    let mut statement = tables.prepare_cached("SELECT name FROM outcome WHERE id = ?1")?;
    let name = |(outcome, role, _)| -> Result<RoleOf> {
        Ok(RoleOf { name: statement.query_row([&outcome], |row| row.get("name"))?, outcome, role })
    };
    roles(tables, card)?.into_iter().map(name).collect()
}

/// The outcomes an experiment is looked at by. The one its card serves moves, and that one's counter-measure holds.
fn roles(tables: &Connection, card: &CardId) -> Result<Vec<(OutcomeId, Role, bool)>> {
    let mut statement = tables.prepare_cached(include_str!("roles.sql"))?;
    let mut rows = statement.query([card])?;
    let mut roles: Vec<(OutcomeId, Role, bool)> = Vec::new();
    while let Some(row) = rows.next()? {
        let outcome: OutcomeId = row.get("outcome")?;
        if roles.iter().all(|(known, ..)| *known != outcome) {
            roles.push((outcome, read_word(row.get("role")?)?, row.get("is_given")?));
        }
    }
    roles.sort_by_key(|(_, role, _)| *role);
    Ok(roles)
}

fn watched(
    tables: &Connection,
    kept: &KeptSeries,
    outcome: &Outcome,
    (role, is_given): (Role, bool),
    (begun, ended, today): (Option<NaiveDate>, Option<NaiveDate>, NaiveDate),
) -> Result<Watched> {
    let said = begun.map(|begun| outcome::verdict_on(tables, kept, outcome, (begun, ended), today)).transpose()?;
    let from = begun.map(|begun| outcome::verdict_from(tables, kept, outcome, begun)).transpose()?.flatten();
    Ok(Watched {
        outcome: outcome.id.clone(),
        name: outcome.name.clone(),
        role,
        is_given,
        unit: outcome.unit.clone(),
        direction: outcome.direction,
        from: from.map(|(day, _)| day.to_string()),
        per: from.map_or(Per::Week, |(_, per)| per),
        verdict: said.as_ref().map(|(verdict, _)| *verdict),
        effect: said.map(|(_, effect)| effect),
    })
}
