//! What happens to cards.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;
use serde_json::Value;
use ts_rs::TS;

use super::columns::{board_of, team_of_board};
use super::role::{come, fitting, freed, role, stamped};
use super::{CardKind, ColumnRole, asks, blocks};
use crate::door::{self, Door, Patch};
use crate::journey::word;
use crate::optional::double;
use crate::order::Siblings;
use crate::{BoardColumnId, CardId, Done, Op, OutcomeId, Party, Rejection, Result, StageId, TeamId, Workspace, text};

/// A new card.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardAdd {
    /// The column it begins in.
    pub column: BoardColumnId,
    /// What it is.
    pub kind: CardKind,
    /// Its title.
    pub title: String,
    /// The stage it belongs to.
    #[ts(optional)]
    pub stage: Option<StageId>,
    /// The outcome it serves.
    #[ts(optional)]
    pub outcome: Option<OutcomeId>,
    /// The team that asks for it.
    #[ts(optional)]
    pub asker: Option<TeamId>,
    /// The day it is due, or needed by.
    #[ts(optional, type = "string")]
    pub due: Option<NaiveDate>,
}

/// What changes of a card.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardEdit {
    /// Which.
    pub id: CardId,
    /// Another kind.
    #[ts(optional)]
    pub kind: Option<CardKind>,
    /// A new title.
    #[ts(optional)]
    pub title: Option<String>,
    /// A new description, Markdown.
    #[ts(optional)]
    pub description: Option<String>,
    /// Another stage, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub stage: Option<Option<StageId>>,
    /// Another outcome, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub outcome: Option<Option<OutcomeId>>,
    /// Another team that asks for it, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub asker: Option<Option<TeamId>>,
    /// Another due day, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional, type = "string | null")]
    pub due: Option<Option<NaiveDate>>,
    /// The day an experiment begins, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional, type = "string | null")]
    pub begun: Option<Option<NaiveDate>>,
    /// The day an experiment is looked at, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional, type = "string | null")]
    pub look_at: Option<Option<NaiveDate>>,
    /// What stops an experiment early.
    #[ts(optional)]
    pub stop_when: Option<String>,
    /// What an experiment is expected to do.
    #[ts(optional)]
    pub expectation: Option<String>,
}

/// Where cards go.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardMove {
    /// Which, in the order they shall have.
    pub ids: Vec<CardId>,
    /// The column.
    pub column: BoardColumnId,
    /// The card they come before; at the end when left out.
    #[ts(optional)]
    pub before: Option<CardId>,
    /// The stage they come to, when lanes are stages: a stage, or `null` for none; unchanged when left out.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub stage: Option<Option<StageId>>,
}

/// Why cards do not go on.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardBlock {
    /// Which.
    pub ids: Vec<CardId>,
    /// The reason, of all of them.
    pub reason: String,
    /// The team it waits on.
    #[ts(optional)]
    pub team: Option<TeamId>,
    /// Whom or what it waits on, when that is no team of the workspace.
    #[ts(optional)]
    pub on: Option<String>,
}

/// Names one card.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CardRef {
    /// Which.
    pub id: CardId,
}

/// Names several cards.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CardRefs {
    /// Which.
    pub ids: Vec<CardId>,
}

/// Whether cards stand in the archive.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CardArchive {
    /// Which.
    pub ids: Vec<CardId>,
    /// Whether they do.
    pub archived: bool,
}

impl Workspace {
    /// Adds a card at the end of a column.
    pub fn add_card(&self, by: &Party, card: CardAdd) -> Result<Done<CardId>> {
        let party = by.clone();
        self.transact(by, Op::CardAdd, move |door| new_card(door, &party, &card))
    }

    /// Changes a card's words and references.
    pub fn edit_card(&self, by: &Party, edit: CardEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardEdit, move |door| {
            may_edit(&party, door.tables(), &edit)?;
            must_not_rewrite_an_end(door.tables(), &edit)?;
            let mut patch = Patch::new();
            if let Some(kind) = &edit.kind {
                patch = patch.set("kind", word(kind)?);
            }
            if let Some(title) = &edit.title {
                patch = patch.set("title", text::name("title", title)?);
            }
            if let Some(description) = &edit.description {
                patch = patch.set("description", text::prose("description", description)?);
            }
            if let Some(stop_when) = &edit.stop_when {
                patch = patch.set("stop_when", text::prose("stopWhen", stop_when)?);
            }
            if let Some(expectation) = &edit.expectation {
                patch = patch.set("expectation", text::prose("expectation", expectation)?);
            }
            let given = |id: Option<String>| id.map_or(Value::Null, Value::String);
            patch = patch
                .set_some("stage", edit.stage.map(|id| given(id.map(|id| id.0))))
                .set_some("outcome", edit.outcome.map(|id| given(id.map(|id| id.0))))
                .set_some("asker", edit.asker.map(|id| given(id.map(|id| id.0))));
            for (field, day) in [("due", edit.due), ("begun", edit.begun), ("look_at", edit.look_at)] {
                patch = patch.set_some(field, day.map(|day| given(day.map(|day| day.to_string()))));
            }
            door.patch("card", &edit.id, patch)
        })
    }

    /// Moves cards, all or none.
    pub fn move_cards(&self, by: &Party, moved: CardMove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardMove, move |door| {
            let team = must_be_ours(&party, door.tables(), &moved.column)?;
            // Whoever asked reads it as an answer, however it is given.
            if asks::is_answered_by(door.tables(), &moved)? {
                door.is_rather(Op::AskAnswer);
            }
            move_all(door, &team, &moved)
        })
    }

    /// Says why cards do not go on, and whom they wait on, all or none. One that was blocked already stays so since it was.
    pub fn block_cards(&self, by: &Party, block: CardBlock) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardBlock, move |door| {
            let reason = text::name("reason", &block.reason)?;
            let on = block.on.as_deref().map(str::trim).filter(|on| !on.is_empty());
            let on = on.map(|on| text::name("on", on)).transpose()?;
            for id in &block.ids {
                must_be_our_card(&party, door.tables(), id)?;
                let sql = "SELECT blocked_since FROM card WHERE id = ?1";
                let since: Option<String> = door::required(door.tables(), "card", sql, id)?;
                let since = since.unwrap_or_else(|| door.now_written());
                let patch = Patch::new()
                    .set("blocked_reason", reason.clone())
                    .refer_or_none("blocked_team", block.team.as_ref())
                    .set("blocked_on", on.clone())
                    .set("blocked_since", since.clone());
                door.patch("card", id, patch)?;
                let patch = Patch::new()
                    .set("reason", reason.clone())
                    .refer_or_none("team", block.team.as_ref())
                    .set("waits_on", on.clone())
                    .set("since", since);
                blocks::keep(door, id, patch)?;
            }
            Ok(())
        })
    }

    /// Frees cards, all or none.
    pub fn unblock_cards(&self, by: &Party, cards: CardRefs) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardUnblock, move |door| {
            for id in &cards.ids {
                must_be_our_card(&party, door.tables(), id)?;
                blocks::end(door, id)?;
                door.patch("card", id, freed(Patch::new()))?;
            }
            Ok(())
        })
    }

    /// Puts cards into the trash, all or none. An ask of another team needs a reply first.
    pub fn trash_cards(&self, by: &Party, cards: CardRefs) -> Result<Done<()>> {
        self.patch_cards(by, Op::CardTrash, cards.ids, |door, id, team| {
            asks::must_have_a_reply(door.tables(), id, team)?;
            Ok(Patch::new().set("trashed", door.now_written()))
        })
    }

    /// Brings cards back from the trash.
    pub fn restore_cards(&self, by: &Party, cards: CardRefs) -> Result<Done<()>> {
        self.patch_cards(by, Op::CardRestore, cards.ids, |door, id, team| {
            asks::must_not_be_taken_back(door.tables(), id, team)?;
            let patch = fitting(door, id, Patch::new())?;
            Ok(patch.set("trashed", Value::Null))
        })
    }

    /// Takes cards off the board for good, or puts them back. They stay in figures, search and the archive. An ask of another
    /// team needs a reply first, and one that was declined stands on the board again as it was asked.
    pub fn archive_cards(&self, by: &Party, archive: CardArchive) -> Result<Done<()>> {
        let CardArchive { ids, archived } = archive;
        self.patch_cards(by, Op::CardArchive, ids, move |door, id, team| {
            if !archived {
                asks::must_not_be_taken_back(door.tables(), id, team)?;
                return Ok(fitting(door, id, Patch::new())?.set("archived", Value::Null).set("declined", Value::Null));
            }
            asks::must_have_a_reply(door.tables(), id, team)?;
            Ok(Patch::new().set("archived", door.now_written()))
        })
    }

    /// One patch for several cards of the party's team, all or none.
    fn patch_cards(
        &self,
        by: &Party,
        op: Op,
        ids: Vec<CardId>,
        patch: impl Fn(&Door<'_>, &CardId, &TeamId) -> Result<Patch> + Send + 'static,
    ) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, op, move |door| {
            for id in &ids {
                let team = must_be_our_card(&party, door.tables(), id)?;
                let patch = patch(door, id, &team)?;
                door.patch("card", id, patch)?;
            }
            Ok(())
        })
    }
}

/// Makes a card at the end of a column.
pub(super) fn new_card(door: &mut Door<'_>, by: &Party, card: &CardAdd) -> Result<CardId> {
    must_be_ours(by, door.tables(), &card.column)?;
    let id = CardId::random();
    let now = door.now_written();
    let patch = Patch::new()
        .refer("board_column", &card.column)
        .set("kind", word(&card.kind)?)
        .set("title", text::name("title", &card.title)?)
        .refer_or_none("stage", card.stage.as_ref())
        .refer_or_none("outcome", card.outcome.as_ref())
        .refer_or_none("asker", card.asker.as_ref())
        .set("due", card.due.map(|day| day.to_string()))
        .set("place", cards_in(&card.column).place(door.tables(), None)?)
        .set("moved", now.clone());
    let patch = stamped(patch, role(door.tables(), &card.column)?, None, &now);
    door.create("card", &id, patch)?;
    Ok(id)
}

/// Moves cards that all belong to `team` into one of its columns.
pub(crate) fn move_all(door: &mut Door<'_>, team: &TeamId, moved: &CardMove) -> Result<()> {
    let role = role(door.tables(), &moved.column)?;
    let before = moved.before.as_ref().filter(|before| !moved.ids.contains(before)).map(AsRef::as_ref);
    let places = cards_in(&moved.column).places(door.tables(), before, moved.ids.len())?;
    for (id, place) in moved.ids.iter().zip(places) {
        Party::Team(team.clone()).must_be(&team_of_card(door.tables(), id)?)?;
        move_one(door, id, moved, role, place)?;
    }
    Ok(())
}

/// Puts what one team asks of another onto the other's first board, where it begins.
pub(crate) fn add_ask(
    door: &mut Door<'_>,
    of: &TeamId,
    asker: &TeamId,
    title: &str,
    description: &str,
    due: Option<NaiveDate>,
) -> Result<CardId> {
    let patch = Patch::new()
        .set("description", text::prose("description", description)?)
        .refer("asker", asker)
        .set("due", due.map(|day| day.to_string()));
    add_to_first(door, of, ColumnRole::Options, (CardKind::Ask, title), patch)
}

/// Puts a card onto a team's first board, where its work begins. `patch` says what there is besides kind and title.
pub(crate) fn add_to_first(
    door: &mut Door<'_>,
    team: &TeamId,
    first: ColumnRole,
    (kind, title): (CardKind, &str),
    patch: Patch,
) -> Result<CardId> {
    let column: Option<BoardColumnId> = door
        .tables()
        .prepare_cached(include_str!("first_column.sql"))?
        .query_row(rusqlite::params![team, word(&first)?], |row| row.get(0))
        .optional()?;
    let column = column.ok_or_else(|| Rejection::NoBoard { team: team.clone() })?;
    let (id, now) = (CardId::random(), door.now_written());
    let patch = patch
        .refer("board_column", &column)
        .set("kind", word(&kind)?)
        .set("title", text::name("title", title)?)
        .set("place", cards_in(&column).place(door.tables(), None)?)
        .set("moved", now.clone());
    let patch = stamped(patch, role(door.tables(), &column)?, None, &now);
    door.create("card", &id, patch)?;
    Ok(id)
}

fn move_one(door: &mut Door<'_>, id: &CardId, to: &CardMove, role: ColumnRole, place: String) -> Result<()> {
    let sql = "SELECT board_column FROM card WHERE id = ?1";
    let from: BoardColumnId = door::required(door.tables(), "card", sql, id)?;
    let mut patch = Patch::new().set("place", place);
    if let Some(stage) = &to.stage {
        patch = patch.refer_or_none("stage", stage.as_ref());
    }
    if from != to.column {
        patch = patch.refer("board_column", &to.column).set("moved", door.now_written());
        patch = come(door, id, patch, role)?;
    }
    door.patch("card", id, patch)
}

pub(super) fn cards_in(column: &BoardColumnId) -> Siblings<'_> {
    Siblings { table: "card", parent: Some(("board_column", column.as_ref())) }
}

/// The team of the column, which must be the one that acts.
fn must_be_ours(by: &Party, tables: &Connection, column: &BoardColumnId) -> Result<TeamId> {
    let team = team_of_board(tables, &board_of(tables, column)?)?;
    by.must_be(&team)?;
    Ok(team)
}

/// A card is changed by the team on whose board it stands; of an ask, the words and the day by the team that asks.
fn may_edit(by: &Party, tables: &Connection, edit: &CardEdit) -> Result<()> {
    if asks::may_reword(by, tables, edit)? {
        return Ok(());
    }
    let team = must_be_our_card(by, tables, &edit.id)?;
    if edit.kind.is_some() || edit.asker.is_some() {
        asks::must_have_a_reply(tables, &edit.id, &team)?;
    }
    asks::must_be_the_askers(tables, edit, &team)
}

/// What was expected of an experiment, and until when, stays what it was once that is ended: it is what was learned from.
fn must_not_rewrite_an_end(tables: &Connection, edit: &CardEdit) -> Result<()> {
    let CardEdit { expectation, stop_when, begun, look_at, .. } = edit;
    let rewrites = expectation.is_some() || stop_when.is_some() || begun.is_some() || look_at.is_some();
    let sql = "SELECT kind = 'experiment' AND ended IS NOT NULL FROM card WHERE id = ?1";
    if rewrites && tables.query_row(sql, [&edit.id], |row| row.get(0))? {
        return Err(Rejection::WrongState.into());
    }
    Ok(())
}

/// The team of the card, which must be the one that acts.
pub(crate) fn must_be_our_card(by: &Party, tables: &Connection, card: &CardId) -> Result<TeamId> {
    let team = team_of_card(tables, card)?;
    by.must_be(&team)?;
    Ok(team)
}

/// The team on whose board the card stands.
pub(crate) fn team_of_card(tables: &Connection, card: &CardId) -> Result<TeamId> {
    let column = door::required(tables, "card", "SELECT board_column FROM card WHERE id = ?1", card)?;
    team_of_board(tables, &board_of(tables, &column)?)
}
