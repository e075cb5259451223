//! Today: what moved, what is due, what waits. Built from the rooms that exist, and it ends.

mod frame;

use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use spielraum_domain::chart::{Statement, Verdict};
use spielraum_domain::life::Obstacle;
use spielraum_domain::outcome::Maturity;
use ts_rs::TS;

use crate::board::{self, AskState, AskedCard, TakenBackAsk};
use crate::consent::{self, Agreement, ConsentItem};
pub use frame::{Announcement, ManagersToday, OpenObjection};

use crate::frame::BreakingRule;
use crate::outcome::{self, KeptSeries, Outcome, OutcomesShow};
use crate::proposal::Proposal;
use crate::retro::{self, RetroOpen, RetroTried};
use crate::rhythm::{self, Meeting};
use crate::{CardId, Result, RuleId, TeamId, VersionId, Workspace};

/// How many days ahead something counts as due.
const AHEAD: u64 = 7;

/// How many days back an answer to an ask is still news.
const NEWS: u64 = 7;

/// How many weeks back a figure is still news. Windows have to close and exports come late, so it is more than one.
const CURRENT: u64 = 8;

/// How long the proof of a draft may take here.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is true for a team today.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// The day.
    pub day: String,
    /// Outcomes whose newest points are a signal, worse news first.
    pub moved: Vec<Outcome>,
    /// Outcomes without a signal.
    pub steady: Vec<Outcome>,
    /// Outcomes without a figure of the last weeks: nothing can be said of them today.
    pub unknown: Vec<Outcome>,
    /// What the team has not begun yet, in the order in which it helps.
    pub ahead: Vec<Beginning>,
    /// Rules to be looked at, and drafts that could go on.
    pub decisions: Vec<Decision>,
    /// Versions of the frame that the team has not answered.
    pub announcements: Vec<Announcement>,
    /// Rules in force that lie outside the frame, or will from the day of the one announced.
    pub outside: Vec<BreakingRule>,
    /// What managers propose.
    pub proposals: Vec<Proposal>,
    /// The retrospective that is not closed.
    pub retro: Option<RetroOpen>,
    /// What is tried since the last one, as long as something of it is open.
    pub tried: Option<RetroTried>,
    /// Consent rounds that are under way, or go on within a week.
    pub rounds: Vec<ConsentItem>,
    /// Working agreements that are to be looked at again within a week.
    pub agreements: Vec<Agreement>,
    /// What the team meets for: what is due, and what comes within a week.
    pub meetings: Vec<Meeting>,
    /// Cards that do not go on.
    pub blocked: Vec<TodayCard>,
    /// What other teams ask for: what has no answer yet, then what was accepted.
    pub asks: Vec<TodayCard>,
    /// What the team had agreed to and need not do any more: who asked has taken it back in the last days.
    pub taken_back: Vec<TakenBackAsk>,
    /// What the team asks of others: all that is open, and what was answered or declined in the last days.
    pub asked: Vec<AskedCard>,
    /// Other cards that are due within a week, or were, and experiments whose look-at day has come.
    pub due: Vec<TodayCard>,
}

/// What a young team has still ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Beginning {
    /// Its journey has no stages.
    Stages,
    /// No outcome has a figure.
    Figures,
    /// No frame is in force.
    Frame,
    /// It has written no rule.
    Rule,
    /// It has no board.
    Board,
}

/// Whose today it is.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TodayShow {
    /// The team.
    pub team: TeamId,
}

/// A rule that waits for the team.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// Which rule.
    pub rule: RuleId,
    /// What it decides.
    pub topic: String,
    /// The version.
    pub version: VersionId,
    /// Its number.
    pub number: u32,
    /// Why it waits.
    pub why: DecisionWhy,
}

/// Why a rule waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DecisionWhy {
    /// The version in force is to be looked at again.
    Review {
        /// The day it is due.
        due: String,
    },
    /// A draft that nothing stands against.
    DraftReady,
    /// A draft that waits for the team's consent.
    Consent {
        /// The day the team was asked.
        day: String,
    },
    /// A draft whose proof takes longer than there is time for here.
    DraftLong,
    /// A draft whose proof still shows something.
    DraftOpen {
        /// How many gaps.
        gaps: u32,
        /// How many other findings.
        others: u32,
        /// How many contradictions with other teams' rules, as far as they are listed.
        contradictions: u32,
    },
}

/// A card as a line.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayCard {
    /// Which.
    pub id: CardId,
    /// Its title.
    pub title: String,
    /// The team it waits on, or that asks for it.
    pub team: Option<TeamId>,
    /// Whom or what it waits on, when that is no team of the workspace.
    pub on: Option<String>,
    /// For how many days it has been blocked.
    pub days: Option<u32>,
    /// The day it is due, or needed by.
    pub due: Option<String>,
    /// For how many days an ask of another team has had no answer.
    pub unanswered: Option<u32>,
    /// The day on which an experiment is looked at, once it has come.
    pub look_at: Option<String>,
}

impl Workspace {
    /// What is true for a team today.
    pub fn today(&self, team: &TeamId) -> Result<Today> {
        let today = self.today_is();
        self.read(|tables| {
            let Outcomes { moved, steady, unknown, has_figures } = outcomes(tables, &self.series, team, today)?;
            let ahead = ahead(tables, team, today, has_figures)?;
            let frame::Asked { announcements, outside, proposals } = frame::asked(tables, team, today)?;
            let soon = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today).to_string();
            let cards = open_cards(tables, team, today, &soon)?;
            let pick =
                |is: fn(&Open) -> bool| cards.iter().filter(|card| is(card)).map(|card| card.card.clone()).collect();
            Ok(Today {
                day: today.to_string(),
                moved,
                steady,
                unknown,
                ahead,
                decisions: decisions(tables, team, today, &soon)?,
                announcements,
                outside,
                proposals,
                retro: retro::open(tables, team)?,
                tried: retro::tried(tables, team)?,
                rounds: consent::open_rounds(tables, &self.rounds, team, &soon)?,
                agreements: consent::agreements_due(tables, team, &soon)?,
                meetings: rhythm::meetings(tables, team, today, AHEAD)?,
                blocked: pick(|card| card.is_blocked),
                asks: asks(&cards),
                taken_back: board::taken_back(tables, team, &news(today))?,
                asked: board::asked_by(tables, team, &news(today), today)?,
                due: due(&cards, &soon),
            })
        })
    }
}

/// What waits for an answer comes first, longest first; then what is needed first.
fn asks(cards: &[Open]) -> Vec<TodayCard> {
    let asks = cards.iter().filter(|card| card.is_ask && !card.is_blocked);
    let mut asks: Vec<TodayCard> = asks.map(|card| card.card.clone()).collect();
    asks.sort_by_key(|card| std::cmp::Reverse(card.unanswered));
    asks
}

/// What is due until then or to be looked at, the earliest first.
fn due(cards: &[Open], soon: &String) -> Vec<TodayCard> {
    let is_due = |card: &TodayCard| card.look_at.is_some() || card.due.as_ref().is_some_and(|due| due <= soon);
    let own = cards.iter().filter(|card| !card.is_ask && !card.is_blocked);
    let mut due: Vec<TodayCard> = own.map(|card| card.card.clone()).filter(is_due).collect();
    due.sort_by_cached_key(|card| [&card.due, &card.look_at].into_iter().flatten().min().cloned());
    due
}

/// The day since when what came of an ask is news.
fn news(today: NaiveDate) -> String {
    today.checked_sub_days(Days::new(NEWS)).unwrap_or(today).to_string()
}

struct Outcomes {
    moved: Vec<Outcome>,
    steady: Vec<Outcome>,
    unknown: Vec<Outcome>,
    has_figures: bool,
}

fn outcomes(tables: &Connection, kept: &KeptSeries, team: &TeamId, today: NaiveDate) -> Result<Outcomes> {
    let all = outcome::outcomes(tables, kept, &OutcomesShow { team: Some(team.clone()), journey: None }, today)?;
    let has_figures = all.iter().any(|outcome| outcome.series.points.iter().any(|point| point.value.is_some()));
    let since = today.checked_sub_days(Days::new(7 * CURRENT)).unwrap_or(today);
    let is_current = |outcome: &Outcome| {
        let last = outcome.series.points.iter().rev().find(|point| point.maturity == Maturity::Mature);
        last.and_then(|point| point.week.monday()).is_some_and(|monday| monday >= since)
    };
    let (known, unknown): (Vec<_>, Vec<_>) = all.into_iter().partition(is_current);
    let (mut moved, steady): (Vec<_>, Vec<_>) = known.into_iter().partition(|outcome| signals_now(outcome).is_some());
    moved.sort_by_key(|outcome| signals_now(outcome) != Some(Verdict::Unfavourable));
    Ok(Outcomes { moved, steady, unknown, has_figures })
}

fn ahead(tables: &Connection, team: &TeamId, today: NaiveDate, has_figures: bool) -> Result<Vec<Beginning>> {
    let has_frame = crate::frame::in_force_on(tables, today)?.is_some();
    tables
        .prepare_cached(include_str!("begun.sql"))?
        .query_row([team], |row| {
            let begun = [
                (Beginning::Stages, row.get("stages")?),
                (Beginning::Figures, has_figures),
                (Beginning::Frame, has_frame),
                (Beginning::Rule, row.get("rule")?),
                (Beginning::Board, row.get("board")?),
            ];
            Ok(begun.into_iter().filter(|(_, begun)| !begun).map(|(beginning, _)| beginning).collect())
        })
        .map_err(Into::into)
}

/// Whether the newest point is part of a signal, and which news it is.
fn signals_now(outcome: &Outcome) -> Option<Verdict> {
    outcome.chart.says.iter().find_map(|statement| match statement {
        Statement::Outside { verdict, latest: true, .. } | Statement::Run { verdict, ongoing: true, .. } => {
            Some(*verdict)
        }
        _ => None,
    })
}

fn decisions(tables: &Connection, team: &TeamId, today: NaiveDate, soon: &str) -> Result<Vec<Decision>> {
    let mut statement = tables.prepare_cached(include_str!("decisions.sql"))?;
    let mut rows = statement.query([team.as_ref(), soon])?;
    let mut decisions = Vec::new();
    while let Some(row) = rows.next()? {
        let version: VersionId = row.get("version")?;
        let why = match row.get::<_, String>("state")?.as_str() {
            "draft" => draft(tables, today, &version, row.get("asked")?)?,
            _ => DecisionWhy::Review { due: row.get("review")? },
        };
        decisions.push(Decision {
            rule: row.get("rule")?,
            topic: row.get("topic")?,
            number: row.get("number")?,
            version,
            why,
        });
    }
    Ok(decisions)
}

fn draft(tables: &Connection, today: NaiveDate, version: &VersionId, asked: Option<String>) -> Result<DecisionWhy> {
    let begun = Instant::now();
    let stop = || begun.elapsed() >= PATIENCE;
    let proof = crate::rule::prove(tables, today, version, &stop)?;
    if proof.obstacles == [Obstacle::Proof] && stop() {
        return Ok(DecisionWhy::DraftLong);
    }
    let Some(contradictions) = crate::rule::open_contradictions(tables, today, version, &stop)? else {
        return Ok(DecisionWhy::DraftLong);
    };
    if proof.obstacles.is_empty() && contradictions == 0 {
        return Ok(match asked {
            Some(day) => DecisionWhy::Consent { day },
            None => DecisionWhy::DraftReady,
        });
    }
    let count = |items: usize| u32::try_from(items).unwrap_or(u32::MAX);
    let gaps = proof
        .proof
        .findings
        .iter()
        .filter(|finding| matches!(finding, spielraum_domain::proof::Finding::Gap { .. }))
        .count();
    let others = proof.proof.findings.len() - gaps + proof.proof.problems.len() + proof.proof.unproved().count();
    Ok(DecisionWhy::DraftOpen { gaps: count(gaps), others: count(others), contradictions })
}

/// An open card of which something is to be said, with what decides where it stands.
struct Open {
    card: TodayCard,
    is_blocked: bool,
    is_ask: bool,
}

fn open_cards(tables: &Connection, team: &TeamId, today: NaiveDate, soon: &str) -> Result<Vec<Open>> {
    let mut statement = tables.prepare_cached(include_str!("open_cards.sql"))?;
    let mut rows = statement.query([team.as_ref(), soon, &today.to_string()])?;
    let mut cards = Vec::new();
    while let Some(row) = rows.next()? {
        let since: Option<String> = row.get("blocked_since")?;
        let is_blocked = since.is_some();
        let since = since.as_deref().and_then(board::written_day);
        let asker: Option<TeamId> = row.get("asker")?;
        let ask = board::ask_state(row, today)?;
        cards.push(Open {
            is_ask: ask.is_some(),
            is_blocked,
            card: TodayCard {
                id: row.get("id")?,
                title: row.get("title")?,
                team: if is_blocked { row.get("blocked_team")? } else { asker },
                on: row.get("blocked_on")?,
                days: since.map(|since| board::days_between(since, today)),
                due: row.get("due")?,
                look_at: row.get::<_, Option<String>>("look_at")?.filter(|day| *day <= today.to_string()),
                unanswered: match ask {
                    Some(AskState::Offered { days }) => Some(days),
                    _ => None,
                },
            },
        });
    }
    Ok(cards)
}
