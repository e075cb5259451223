//! What happens in a round.

use chrono::NaiveDate;
use serde::Deserialize;
use spielraum_domain::consent::{Event, Reaction, Refused, Round, Said, SaidKind, Stage, Way, Words};
use ts_rs::TS;

use super::load::{self, Stored};
use super::subject::{self, ConsentKind, ConsentSubject, Kept, team_of};
use super::{agreements, fingerprint};
use crate::door::{Door, Tag};
use crate::frame::not_past;
use crate::journey::word;
use crate::{ConsentId, ConsentSaidId, Done, Op, Party, Rejection, Result, Workspace, text};

/// A new round.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConsentBegin {
    /// What is decided about.
    pub about: ConsentSubject,
    /// Why: what happened that something should change.
    pub driver: String,
}

/// Names one round.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConsentRef {
    /// Which.
    pub id: ConsentId,
}

/// What changes of the proposal.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConsentEdit {
    /// Which round.
    pub id: ConsentId,
    /// Why.
    #[ts(optional)]
    pub driver: Option<String>,
    /// The text, where it stands nowhere else.
    #[ts(optional)]
    pub text: Option<String>,
}

/// How many are asked.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConsentPeople {
    /// Which round.
    pub id: ConsentId,
    /// How many, those who are spoken for among them.
    pub people: u32,
}

/// What one of them says.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConsentReact {
    /// Which round.
    pub id: ConsentId,
    /// What.
    pub reaction: Reaction,
}

/// What the room does with an objection.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConsentDecide {
    /// Which round.
    pub id: ConsentId,
    /// Which objection.
    pub said: ConsentSaidId,
    /// What.
    pub way: Way,
}

/// The end of a round to which nobody objects.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConsentAdopt {
    /// Which round.
    pub id: ConsentId,
    /// What will tell that it works.
    pub works: String,
    /// The day it is looked at again.
    #[ts(type = "string")]
    pub review: NaiveDate,
}

impl Workspace {
    /// Begins a round. A rule has to be one that nothing stands against, and waits for consent from here on.
    pub fn begin_consent(&self, by: &Party, begin: ConsentBegin) -> Result<Done<ConsentId>> {
        let team = team_of(by)?;
        let driver = text::needed("driver", &begin.driver)?;
        let (party, op) = (by.clone(), begun_by(&begin.about));
        self.transact(by, op, move |door| {
            let Kept { kind, subject, words } = begin.about.checked(door, &party)?;
            if let (Some(subject), false) = (&subject, kind == ConsentKind::Frame) {
                load::running(door.tables(), &word(&kind)?, subject)?;
            }
            let id = ConsentId::random();
            let sql = "INSERT INTO consent_round (id, team, kind, subject, words, driver, stage, begun) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'understand', ?7)";
            let begun = door.today().to_string();
            door.tables().execute(sql, rusqlite::params![id, team, word(&kind)?, subject, words, driver, begun])?;
            door.touch(KIND, &id);
            Ok(id)
        })
    }

    /// Changes why it is proposed, or what. Whoever was asked about another text is asked again.
    pub fn edit_consent(&self, by: &Party, edit: ConsentEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ConsentRound, move |door| {
            let stored = open(door, &party, &edit.id)?;
            if let Some(driver) = &edit.driver {
                let driver = text::needed("driver", driver)?;
                door.tables()
                    .execute("UPDATE consent_round SET driver = ?2 WHERE id = ?1", [edit.id.as_ref(), &driver])?;
            }
            if let Some(words) = &edit.text {
                if matches!(stored.kind, ConsentKind::Rule | ConsentKind::Experiment) {
                    return Err(Rejection::WrongState.into());
                }
                let words = text::needed("text", words)?;
                if stored.kind == ConsentKind::Agreement {
                    agreements::must_be_new(door.tables(), &stored.team, &words)?;
                }
                door.tables()
                    .execute("UPDATE consent_round SET words = ?2 WHERE id = ?1", [edit.id.as_ref(), &words])?;
            }
            door.touch(KIND, &edit.id);
            Ok(())
        })
    }

    /// Asks everybody, hidden from the others: for the first time, once more, or anew when something went wrong.
    pub fn ask_everybody(&self, by: &Party, ask: ConsentPeople) -> Result<Done<()>> {
        let (party, id, held) = (by.clone(), ask.id.clone(), self.rounds.of(&ask.id));
        let asked = self.transact(by, Op::RuleConsent, move |door| {
            let stored = open(door, &party, &ask.id)?;
            let passes = stored.passes(door.tables())?;
            let mut round = held.unwrap_or_else(|| stored.round_without_memory(&passes));
            let text = fingerprint::of(door.tables(), &stored)?;
            happen(&mut round, Event::Ask { people: ask.people, text })?;
            stored.can_be_asked(door, &party)?;
            let about = serde_json::to_string(&subject::about(door.tables(), &stored)?)?;
            let rule = stored.rule_text(door.tables())?.map(|text| serde_json::to_string(&text)).transpose()?;
            let sql = "INSERT INTO consent_pass (round, number, text, asked, about, rule) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
                       ON CONFLICT DO UPDATE SET text = excluded.text, asked = excluded.asked, about = excluded.about, \
                       rule = excluded.rule";
            door.tables().execute(sql, rusqlite::params![ask.id, round.pass, round.text, round.people, about, rule])?;
            set_stage(door, &ask.id, Stage::React, None)?;
            Ok(round)
        })?;
        self.rounds.keep(id, asked.output);
        Ok(Done { output: (), tags: asked.tags })
    }

    /// Somebody came or left while people are being heard. Kept in memory until all are shown.
    pub fn ask_people(&self, by: &Party, ask: ConsentPeople) -> Result<Done<()>> {
        self.hear(by, &ask.id, Event::People(ask.people))
    }

    /// One of them is heard. Nothing is written.
    pub fn react(&self, by: &Party, react: ConsentReact) -> Result<Done<()>> {
        self.hear(by, &react.id, Event::React(checked(react.reaction)?))
    }

    fn hear(&self, by: &Party, id: &ConsentId, event: Event) -> Result<Done<()>> {
        let stored = self.read(|tables| load::ours(tables, by, id))?;
        let heard = self.rounds.with(id, |round| round.happens(event));
        match heard {
            Some(heard) => heard.map_err(Rejection::from)?,
            None if stored.stage == Stage::React => return Err(Rejection::AnswersLost.into()),
            None => return Err(refused(stored.stage)),
        }
        Ok(Done { output: (), tags: vec![Tag { kind: KIND.to_owned(), id: id.0.clone() }] })
    }

    /// Shows what was said, when everybody has been heard. All of it is written in one transaction and in an order that is chance.
    pub fn open_reactions(&self, by: &Party, of: ConsentRef) -> Result<Done<()>> {
        let (party, id, held) = (by.clone(), of.id.clone(), self.rounds.of(&of.id));
        let shown = self.transact(by, Op::ConsentRound, move |door| {
            let stored = open(door, &party, &of.id)?;
            let lost = if stored.stage == Stage::React { Rejection::AnswersLost.into() } else { refused(stored.stage) };
            let mut round = held.ok_or(lost)?;
            let text = fingerprint::of(door.tables(), &stored)?;
            happen(&mut round, Event::Show { text })?;
            let sql = "UPDATE consent_pass SET asked = ?3, free = ?4 WHERE round = ?1 AND number = ?2";
            door.tables().execute(sql, rusqlite::params![of.id, round.pass, round.people, round.free])?;
            write_down(door, &of.id, &round)?;
            set_stage(door, &of.id, Stage::Objections, None)
        })?;
        self.rounds.forget(&id);
        Ok(shown)
    }

    /// Says what is done with an objection; another way takes its place.
    pub fn decide_objection(&self, by: &Party, decide: ConsentDecide) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ConsentRound, move |door| {
            let stored = open(door, &party, &decide.id)?;
            let passes = stored.passes(door.tables())?;
            let place = passes.last().and_then(|pass| pass.said.iter().position(|one| one.id == decide.said));
            let place = place.ok_or(Rejection::NotFound { kind: "consent_said" })?;
            let until = decide.way.until.map(|day| not_past(day, door.today())).transpose()?;
            let way = Way { words: text::prose("words", decide.way.words.trim())?, until, ..decide.way };
            let mut round = stored.round_without_memory(&passes);
            happen(&mut round, Event::Decide { said: place, way: way.clone() })?;
            let sql = "UPDATE consent_said SET way = ?2, way_words = ?3, way_until = ?4 WHERE id = ?1";
            let until = way.until.map(|day| day.to_string());
            door.tables().execute(sql, rusqlite::params![decide.said, word(&way.kind)?, way.words, until])?;
            door.touch(KIND, &decide.id);
            Ok(())
        })
    }

    /// Lets the round rest until what objections wait for is there.
    pub fn rest_consent(&self, by: &Party, of: ConsentRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ConsentRound, move |door| {
            let stored = open(door, &party, &of.id)?;
            let mut round = stored.round_without_memory(&stored.passes(door.tables())?);
            happen(&mut round, Event::Rest)?;
            let waits = |said: &Said| said.way.as_ref().filter(|way| way.kind.takes_time()).and_then(|way| way.until);
            let until = round.said.iter().filter_map(waits).max();
            set_stage(door, &of.id, Stage::Resting, until)
        })
    }

    /// Adopts what nobody objects to: exactly the text that everybody was asked about.
    pub fn adopt(&self, by: &Party, adopt: ConsentAdopt) -> Result<Done<()>> {
        let kind = self.read(|tables| load::ours(tables, by, &adopt.id))?.kind;
        let op = if kind == ConsentKind::Rule { Op::RuleInForce } else { Op::ConsentAdopt };
        let party = by.clone();
        self.transact(by, op, move |door| {
            let stored = open(door, &party, &adopt.id)?;
            let works = text::needed("works", &adopt.works)?;
            let review = not_past(adopt.review, door.today())?;
            let mut round = stored.round_without_memory(&stored.passes(door.tables())?);
            let text = fingerprint::of(door.tables(), &stored)?;
            happen(&mut round, Event::Adopt { text })?;
            stored.keep_text(door.tables())?;
            let sql = "UPDATE consent_round SET stage = 'adopted', works = ?2, review = ?3, until = NULL, ended = ?4 \
                       WHERE id = ?1";
            let today = door.today().to_string();
            door.tables().execute(sql, rusqlite::params![adopt.id, works, review.to_string(), today])?;
            door.touch(KIND, &adopt.id);
            stored.come_true(door, &works, review)
        })
    }

    /// Ends a round without adopting anything. What was not shown is forgotten.
    pub fn withdraw_consent(&self, by: &Party, of: ConsentRef) -> Result<Done<()>> {
        let (party, id) = (by.clone(), of.id.clone());
        let withdrawn = self.transact(by, Op::ConsentRound, move |door| {
            let stored = open(door, &party, &of.id)?;
            let mut round = stored.round_without_memory(&stored.passes(door.tables())?);
            happen(&mut round, Event::Withdraw)?;
            stored.keep_text(door.tables())?;
            let sql = "UPDATE consent_round SET stage = 'withdrawn', until = NULL, ended = ?2 WHERE id = ?1";
            door.tables().execute(sql, [of.id.as_ref(), &door.today().to_string()])?;
            door.touch(KIND, &of.id);
            Ok(())
        })?;
        self.rounds.forget(&id);
        Ok(withdrawn)
    }

    /// Takes a closed round out of the file, with all that was said in it. What was adopted stays.
    pub fn erase_consent(&self, by: &Party, of: ConsentRef) -> Result<Done<()>> {
        let party = by.clone();
        let erased = self.transact(by, Op::ConsentRound, move |door| {
            let stored = load::ours(door.tables(), &party, &of.id)?;
            if !stored.stage.is_closed() {
                return Err(Rejection::RoundRunning.into());
            }
            door.tables().execute("DELETE FROM consent_round WHERE id = ?1", [&of.id])?;
            door.touch(KIND, &of.id);
            Ok(())
        })?;
        self.settle()?;
        Ok(erased)
    }
}

/// How changes name a round.
pub(super) const KIND: &str = "consent";

/// To ask about a rule is an act on the rule as well, and in its history.
fn begun_by(about: &ConsentSubject) -> Op {
    if matches!(about, ConsentSubject::Rule { .. }) { Op::RuleConsent } else { Op::ConsentRound }
}

/// A round of the team that acts in which something can still happen.
pub(super) fn open(door: &Door<'_>, by: &Party, id: &ConsentId) -> Result<Stored> {
    let stored = load::ours(door.tables(), by, id)?;
    if stored.stage.is_closed() { Err(Rejection::from(Refused::Closed).into()) } else { Ok(stored) }
}

fn refused(stage: Stage) -> crate::Error {
    Rejection::from(if stage.is_closed() { Refused::Closed } else { Refused::WrongStage }).into()
}

fn happen(round: &mut Round, event: Event) -> Result<()> {
    round.happens(event).map_err(|why| Rejection::from(why).into())
}

/// What somebody says, as far as it can be kept.
fn checked(reaction: Reaction) -> Result<Reaction> {
    let kept = |words: Words| -> Result<Words> {
        Ok(Words { words: text::prose("argument", words.words.trim())?, part: words.part })
    };
    Ok(match reaction {
        Reaction::Free => Reaction::Free,
        Reaction::Objection(words) => Reaction::Objection(kept(words)?),
        Reaction::Concern(words) => Reaction::Concern(kept(words)?),
    })
}

/// Rows are written in the order of their identities, which is chance: where they come to lie in the file tells nothing.
fn write_down(door: &Door<'_>, round: &ConsentId, shown: &Round) -> Result<()> {
    let mut rows: Vec<(ConsentSaidId, &Said)> = shown.said.iter().map(|said| (ConsentSaidId::random(), said)).collect();
    rows.sort_by(|(one, _), (other, _)| one.cmp(other));
    let sql = "INSERT INTO consent_said (id, round, pass, kind, words, part) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    for (id, Said { kind, words, .. }) in rows {
        let kind = word::<SaidKind>(kind)?;
        door.tables().execute(sql, rusqlite::params![id, round, shown.pass, kind, words.words, words.part])?;
    }
    Ok(())
}

fn set_stage(door: &mut Door<'_>, id: &ConsentId, stage: Stage, until: Option<NaiveDate>) -> Result<()> {
    let sql = "UPDATE consent_round SET stage = ?2, until = ?3 WHERE id = ?1";
    let until = until.map(|day| day.to_string());
    door.tables().execute(sql, rusqlite::params![id, word(&stage)?, until])?;
    door.touch(KIND, id);
    Ok(())
}
