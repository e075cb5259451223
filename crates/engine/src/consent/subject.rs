//! What a round decides about, and what becomes of it when it is adopted.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use spielraum_domain::life::State;
use ts_rs::TS;

use super::load::Stored;
use crate::door::{self, Door, Patch};
use crate::experiment::{self, RoleOf};
use crate::{AgreementId, CardId, Party, Rejection, Result, RuleId, TeamId, VersionId, board, proposal, rule, text};

/// What a round decides about.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ConsentSubject {
    /// A draft of a rule.
    Rule {
        /// Which version.
        version: VersionId,
    },
    /// A change of the frame, to be proposed to the managers.
    Frame {
        /// The part it is about, by its lineage.
        #[ts(optional)]
        part: Option<String>,
        /// What shall change.
        text: String,
    },
    /// How the team works.
    Agreement {
        /// The one it takes the place of.
        #[ts(optional)]
        replaces: Option<AgreementId>,
        /// What is agreed.
        text: String,
    },
    /// An experiment on the board.
    Experiment {
        /// Its card.
        card: CardId,
    },
}

/// Which kind of thing a round decides about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ConsentKind {
    /// A draft of a rule.
    Rule,
    /// A change of the frame.
    Frame,
    /// How the team works.
    Agreement,
    /// An experiment.
    Experiment,
}

/// What a round decides about, as it stands now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ConsentAbout {
    /// A draft of a rule.
    Rule(RuleAbout),
    /// A change of the frame.
    Frame {
        /// The part it is about, by its lineage.
        part: Option<String>,
        /// What that part is called.
        name: Option<String>,
        /// What shall change.
        text: String,
    },
    /// How the team works.
    Agreement {
        /// What it takes the place of.
        replaces: Option<String>,
        /// What is agreed.
        text: String,
    },
    /// An experiment.
    Experiment(ExperimentAbout),
    /// What it was about is not there any more.
    Gone,
}

/// The experiment that a round decides about: as its card stands, or, of a round that is over, as it stood then.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExperimentAbout {
    /// Its card.
    pub card: CardId,
    /// What is tried.
    pub title: String,
    /// What stands on the card.
    pub description: String,
    /// What is expected.
    pub expectation: String,
    /// By which outcomes it is looked at.
    pub outcomes: Vec<RoleOf>,
    /// The day it is looked at.
    pub look_at: Option<String>,
    /// What stops it early.
    pub stop: String,
}

/// The draft that a round decides about.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RuleAbout {
    /// Its rule.
    pub rule: RuleId,
    /// What the rule decides.
    pub topic: String,
    /// The version.
    pub version: VersionId,
    /// Its number.
    pub number: u32,
    /// The version in force that it would take the place of.
    pub before: Option<VersionId>,
}

/// A subject as the round keeps it: what it is, which one, and its text when that stands nowhere else.
pub(super) struct Kept {
    pub(super) kind: ConsentKind,
    pub(super) subject: Option<String>,
    pub(super) words: String,
}

impl ConsentSubject {
    /// Checks that the team may decide about it, and that nothing stands against it.
    pub(super) fn checked(self, door: &mut Door<'_>, by: &Party) -> Result<Kept> {
        Ok(match self {
            Self::Rule { version } => {
                put_to_consent(door, by, &version)?;
                Kept { kind: ConsentKind::Rule, subject: Some(version.0), words: String::new() }
            }
            Self::Frame { part, text } => {
                let part = part.map(|part| proposal::known_part(door.tables(), part)).transpose()?;
                Kept { kind: ConsentKind::Frame, subject: part, words: text::needed("text", &text)? }
            }
            Self::Agreement { replaces, text } => {
                if let Some(old) = &replaces {
                    by.must_be(&super::agreements::holding(door.tables(), old)?)?;
                }
                super::agreements::must_be_new(door.tables(), &team_of(by)?, &text)?;
                let subject = replaces.map(|old| old.0);
                Kept { kind: ConsentKind::Agreement, subject, words: text::needed("text", &text)? }
            }
            Self::Experiment { card } => {
                by.must_be(&board::team_of_card(door.tables(), &card)?)?;
                let sql = "SELECT kind = 'experiment' AND ended IS NULL AND trashed IS NULL FROM card WHERE id = ?1";
                if !door::required::<bool>(door.tables(), "card", sql, &card)? {
                    return Err(Rejection::WrongState.into());
                }
                Kept { kind: ConsentKind::Experiment, subject: Some(card.0), words: String::new() }
            }
        })
    }
}

/// A version that people are asked about waits for consent, and nothing stands against it.
fn put_to_consent(door: &mut Door<'_>, by: &Party, version: &VersionId) -> Result<()> {
    by.must_be(&rule::team_of(door.tables(), &rule::rule_of(door.tables(), version)?)?)?;
    match rule::state_of(door.tables(), version)? {
        State::Draft | State::Consent => {}
        State::InForce | State::Retired => return Err(Rejection::WrongState.into()),
    }
    rule::must_hold_alone(door.tables(), door.today(), version)?;
    rule::ask(door, version)
}

impl Stored {
    /// Checks, before people are asked (again), that what they are asked about can be decided.
    pub(super) fn can_be_asked(&self, door: &mut Door<'_>, by: &Party) -> Result<()> {
        match (self.kind, &self.subject) {
            (ConsentKind::Rule, Some(version)) => put_to_consent(door, by, &VersionId(version.clone())),
            // It says what is expected before it begins, and it begins when it is adopted.
            (ConsentKind::Experiment, Some(card)) => {
                let sql = "SELECT expectation FROM card WHERE id = ?1";
                let expectation: String = door::required(door.tables(), "card", sql, card)?;
                if expectation.trim().is_empty() { Err(Rejection::NothingExpected.into()) } else { Ok(()) }
            }
            // It may have been agreed in another round since this one began.
            (ConsentKind::Agreement, _) => super::agreements::must_be_new(door.tables(), &self.team, &self.words),
            _ => Ok(()),
        }
    }

    /// Keeps the text of what has no words of its own in the round: whoever reads a round that is over reads what it was about.
    pub(super) fn keep_text(&self, tables: &Connection) -> Result<()> {
        let (ConsentKind::Experiment, Some(card)) = (self.kind, &self.subject) else { return Ok(()) };
        if let Some(text) = card_about(tables, &CardId(card.clone()))? {
            let sql = "UPDATE consent_round SET words = ?2 WHERE id = ?1";
            tables.execute(sql, rusqlite::params![self.id, serde_json::to_string(&text)?])?;
        }
        Ok(())
    }

    /// Brings what was adopted into the tables.
    pub(super) fn come_true(&self, door: &mut Door<'_>, works: &str, review: NaiveDate) -> Result<()> {
        let subject = self.subject.clone();
        match (self.kind, subject) {
            (ConsentKind::Rule, Some(version)) => {
                rule::bring_into_force(door, &VersionId(version), &self.driver, Some(review))
            }
            (ConsentKind::Frame, part) => {
                proposal::propose(door, Some(&self.team), None, part.as_ref(), &self.words, &self.driver).map(drop)
            }
            (ConsentKind::Agreement, replaced) => {
                super::agreements::agree(door, self, replaced.map(AgreementId), works, review)
            }
            (ConsentKind::Experiment, Some(card)) => {
                begin_experiment(door, &CardId(card), &self.signs(door.tables())?, review)
            }
            (ConsentKind::Rule | ConsentKind::Experiment, None) => Err(Rejection::NotFound { kind: "consent" }.into()),
        }
    }
}

/// An experiment that was agreed on begins, unless it has; it is looked at when that was agreed, and stops at the signs that were.
fn begin_experiment(door: &mut Door<'_>, card: &CardId, signs: &[String], review: NaiveDate) -> Result<()> {
    let sql = "SELECT begun, stop_when FROM card WHERE id = ?1";
    let (begun, mut stop): (Option<String>, String) = door
        .tables()
        .query_row(sql, [card], |row| Ok((row.get("begun")?, row.get("stop_when")?)))
        .optional()?
        .ok_or(Rejection::NotFound { kind: "card" })?;
    for sign in signs.iter().filter(|sign| !stop.contains(sign.as_str())).cloned().collect::<Vec<_>>() {
        stop = if stop.is_empty() { sign } else { format!("{stop}; {sign}") };
    }
    let patch = Patch::new().set("look_at", review.to_string()).set("stop_when", stop);
    let today = door.today().to_string();
    door.patch("card", card, if begun.is_none() { patch.set("begun", Value::from(today)) } else { patch })
}

/// What a round decides about, as it stands now.
pub(super) fn about(tables: &Connection, stored: &Stored) -> Result<ConsentAbout> {
    let subject = stored.subject.as_deref();
    Ok(match stored.kind {
        ConsentKind::Rule => rule_about(tables, subject)?.map_or(ConsentAbout::Gone, ConsentAbout::Rule),
        ConsentKind::Frame => {
            let name = subject.map(|part| proposal::part_name(tables, part)).transpose()?.flatten();
            ConsentAbout::Frame { part: stored.subject.clone(), name, text: stored.words.clone() }
        }
        ConsentKind::Agreement => {
            let sql = "SELECT text FROM agreement WHERE id = ?1";
            let replaces = tables.query_row(sql, [subject], |row| row.get("text")).optional()?;
            ConsentAbout::Agreement { replaces, text: stored.words.clone() }
        }
        ConsentKind::Experiment => {
            let found = match subject {
                // What was decided about stands here for good, whatever becomes of the card.
                _ if stored.stage.is_closed() && !stored.words.is_empty() => Some(serde_json::from_str(&stored.words)?),
                Some(card) => card_about(tables, &CardId(card.to_owned()))?,
                None => None,
            };
            found.map_or(ConsentAbout::Gone, ConsentAbout::Experiment)
        }
    })
}

fn card_about(tables: &Connection, card: &CardId) -> Result<Option<ExperimentAbout>> {
    let sql = "SELECT title, description, expectation, look_at, stop_when FROM card WHERE id = ?1 AND trashed IS NULL";
    let outcomes = experiment::roles_of(tables, card)?;
    let found = tables.query_row(sql, [card], |row| {
        Ok(ExperimentAbout {
            card: card.clone(),
            title: row.get("title")?,
            description: row.get("description")?,
            expectation: row.get("expectation")?,
            outcomes,
            look_at: row.get("look_at")?,
            stop: row.get("stop_when")?,
        })
    });
    Ok(found.optional()?)
}

fn rule_about(tables: &Connection, version: Option<&str>) -> Result<Option<RuleAbout>> {
    let found = tables.prepare_cached(include_str!("rule_about.sql"))?.query_row([version], |row| {
        Ok(RuleAbout {
            rule: row.get("rule")?,
            topic: row.get("topic")?,
            version: row.get("version")?,
            number: row.get("number")?,
            before: row.get("before")?,
        })
    });
    Ok(found.optional()?)
}

/// The team that a subject belongs to is the one that acts.
pub(super) fn team_of(by: &Party) -> Result<TeamId> {
    by.must_be_a_team().cloned()
}
