//! Boards and their columns.

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde::Deserialize;
use ts_rs::TS;

use super::ColumnRole;
use super::cards::cards_in;
use super::role::{role, take_on};
use crate::door::{self, Door, Patch};
use crate::journey::word;
use crate::optional::double;
use crate::order::Siblings;
use crate::{BoardColumnId, BoardId, CardId, Done, Op, Party, Rejection, Result, TeamId, Workspace, text};

/// A new board with its columns.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardAdd {
    /// The team whose board it is.
    pub team: TeamId,
    /// Its name.
    pub name: String,
    /// Its columns, in order.
    pub columns: Vec<ColumnSpec>,
}

/// A column as it is begun.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnSpec {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub role: ColumnRole,
    /// The agreement: when a card comes in, when it goes on.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub policy: String,
    /// How many cards belong in it at once.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// What changes of a board.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardEdit {
    /// Which.
    pub id: BoardId,
    /// Its new name.
    pub name: String,
}

/// A board's new place among the team's boards.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardMove {
    /// Which.
    pub id: BoardId,
    /// The board it comes before; at the end when left out.
    #[ts(optional)]
    pub before: Option<BoardId>,
}

/// Whether a board is laid aside.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BoardArchive {
    /// Which.
    pub id: BoardId,
    /// Whether it is.
    pub archived: bool,
}

/// A new column.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnAdd {
    /// The board.
    pub board: BoardId,
    /// The column.
    pub column: ColumnSpec,
    /// The column it comes before; at the end when left out.
    #[ts(optional)]
    pub before: Option<BoardColumnId>,
}

/// What changes of a column.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnEdit {
    /// Which.
    pub id: BoardColumnId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// Something else that it is for.
    #[ts(optional)]
    pub role: Option<ColumnRole>,
    /// A new agreement.
    #[ts(optional)]
    pub policy: Option<String>,
    /// A new limit, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub limit: Option<Option<u32>>,
}

/// A column's new place.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnMove {
    /// Which.
    pub id: BoardColumnId,
    /// The column it comes before; at the end when left out.
    #[ts(optional)]
    pub before: Option<BoardColumnId>,
}

/// Names one column.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ColumnRef {
    /// Which.
    pub id: BoardColumnId,
}

impl Workspace {
    /// Adds a board.
    pub fn add_board(&self, by: &Party, board: BoardAdd) -> Result<Done<BoardId>> {
        by.must_be(&board.team)?;
        self.transact(by, Op::BoardAdd, move |door| {
            door::required::<String>(door.tables(), "team", "SELECT name FROM team WHERE id = ?1", &board.team)?;
            let id = BoardId::random();
            let boards = Siblings { table: "board", parent: Some(("team", board.team.as_ref())) };
            let patch = Patch::new()
                .refer("team", &board.team)
                .set("name", free_name(door.tables(), &board.team, &board.name, None)?)
                .set("place", boards.place(door.tables(), None)?);
            door.create("board", &id, patch)?;
            for column in &board.columns {
                create(door, &id, column, None)?;
            }
            Ok(id)
        })
    }

    /// Renames a board.
    pub fn edit_board(&self, by: &Party, edit: BoardEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::BoardEdit, move |door| {
            let team = team_of_board(door.tables(), &edit.id)?;
            party.must_be(&team)?;
            let name = free_name(door.tables(), &team, &edit.name, Some(&edit.id))?;
            door.patch("board", &edit.id, Patch::new().set("name", name))
        })
    }

    /// Gives a board another place among the boards of its team.
    pub fn move_board(&self, by: &Party, moved: BoardMove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::BoardMove, move |door| {
            let team = team_of_board(door.tables(), &moved.id)?;
            party.must_be(&team)?;
            if let Some(before) = &moved.before
                && team_of_board(door.tables(), before)? != team
            {
                return Err(Rejection::NotFound { kind: "board" }.into());
            }
            let siblings = Siblings { table: "board", parent: Some(("team", team.as_ref())) };
            let place = siblings.place(door.tables(), moved.before.as_ref().map(AsRef::as_ref))?;
            door.patch("board", &moved.id, Patch::new().set("place", place))
        })
    }

    /// Lays a board aside with everything on it, or takes it up again. A team keeps one board at least, and none goes on which
    /// another team waits for an answer.
    pub fn archive_board(&self, by: &Party, archive: BoardArchive) -> Result<Done<()>> {
        let party = by.clone();
        let op = if archive.archived { Op::BoardArchive } else { Op::BoardTakeUp };
        self.transact(by, op, move |door| {
            let team = team_of_board(door.tables(), &archive.id)?;
            party.must_be(&team)?;
            if archive.archived {
                let mut others = door
                    .tables()
                    .prepare_cached("SELECT 1 FROM board WHERE team = ?1 AND id <> ?2 AND archived IS NULL")?;
                if !others.exists((&team, &archive.id))? {
                    return Err(Rejection::LastBoard.into());
                }
                let count: u32 = door::required(door.tables(), "board", include_str!("open_asks.sql"), &archive.id)?;
                if count > 0 {
                    return Err(Rejection::StillUsed { kind: "board", by: "ask", count }.into());
                }
            }
            let archived = archive.archived.then(|| door.now_written());
            door.patch("board", &archive.id, Patch::new().set("archived", archived))
        })
    }

    /// Adds a column.
    pub fn add_column(&self, by: &Party, add: ColumnAdd) -> Result<Done<BoardColumnId>> {
        let party = by.clone();
        self.transact(by, Op::ColumnAdd, move |door| {
            party.must_be(&team_of_board(door.tables(), &add.board)?)?;
            create(door, &add.board, &add.column, add.before.as_ref())
        })
    }

    /// Changes a column's name, agreement or limit, or what it is for.
    pub fn edit_column(&self, by: &Party, edit: ColumnEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ColumnEdit, move |door| {
            party.must_be(&team_of_board(door.tables(), &board_of(door.tables(), &edit.id)?)?)?;
            let was = role(door.tables(), &edit.id)?;
            let mut patch = Patch::new();
            if let Some(name) = &edit.name {
                patch = patch.set("name", text::name("name", name)?);
            }
            if let Some(role) = edit.role.filter(|role| *role != was) {
                door.is_rather(Op::ColumnRole);
                take_on(door, &edit.id, role)?;
                patch = patch.set("role", word(&role)?);
            }
            if let Some(policy) = &edit.policy {
                patch = patch.set("policy", text::prose("policy", policy)?);
            }
            if let Some(limit) = edit.limit {
                patch = patch.set("card_limit", positive(limit)?);
            }
            door.patch("board_column", &edit.id, patch)
        })
    }

    /// Moves a column.
    pub fn move_column(&self, by: &Party, moved: ColumnMove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ColumnMove, move |door| {
            let board = board_of(door.tables(), &moved.id)?;
            party.must_be(&team_of_board(door.tables(), &board)?)?;
            let place = columns_of(&board).place(door.tables(), moved.before.as_ref().map(AsRef::as_ref))?;
            door.patch("board_column", &moved.id, Patch::new().set("place", place))
        })
    }

    /// Removes a column on which no card stands. What lies in the trash or the archive goes to its neighbour.
    pub fn remove_column(&self, by: &Party, column: ColumnRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ColumnRemove, move |door| {
            party.must_be(&team_of_board(door.tables(), &board_of(door.tables(), &column.id)?)?)?;
            let count: u32 = door::required(door.tables(), "board_column", include_str!("standing.sql"), &column.id)?;
            if count > 0 {
                return Err(Rejection::StillUsed { kind: "board_column", by: "card", count }.into());
            }
            give_to_neighbour(door, &column.id)?;
            door.remove("board_column", &column.id)
        })
    }
}

pub(super) fn create(
    door: &mut Door<'_>,
    board: &BoardId,
    column: &ColumnSpec,
    before: Option<&BoardColumnId>,
) -> Result<BoardColumnId> {
    let id = BoardColumnId::random();
    let place = columns_of(board).place(door.tables(), before.map(AsRef::as_ref))?;
    let patch = Patch::new()
        .refer("board", board)
        .set("name", text::name("name", &column.name)?)
        .set("role", word(&column.role)?)
        .set("policy", text::prose("policy", &column.policy)?)
        .set("card_limit", positive(column.limit)?)
        .set("place", place);
    door.create("board_column", &id, patch)?;
    Ok(id)
}

/// Gives what lies in the trash or the archive of a column to its neighbour. The days on which work began and ended stay, so that
/// every figure does.
fn give_to_neighbour(door: &mut Door<'_>, column: &BoardColumnId) -> Result<()> {
    let ids = |door: &Door<'_>, sql: &str| -> Result<Vec<String>> {
        let mut statement = door.tables().prepare_cached(sql)?;
        let found = statement.query_map([column], |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    };
    let lying = ids(door, "SELECT id FROM card WHERE board_column = ?1 ORDER BY place, id")?;
    if lying.is_empty() {
        return Ok(());
    }
    let Some(neighbour) = ids(door, include_str!("neighbour.sql"))?.into_iter().next().map(BoardColumnId) else {
        let count = u32::try_from(lying.len()).unwrap_or(u32::MAX);
        return Err(Rejection::StillUsed { kind: "board_column", by: "card", count }.into());
    };
    let places = cards_in(&neighbour).places_at_end(door.tables(), lying.len())?;
    for (id, place) in lying.into_iter().zip(places) {
        let patch = Patch::new().refer("board_column", &neighbour).set("place", place);
        door.patch("card", &CardId(id), patch)?;
    }
    Ok(())
}

/// The name of a board as typed, unless another of the team has it: whoever names one means that one.
fn free_name(tables: &Connection, team: &TeamId, typed: &str, itself: Option<&BoardId>) -> Result<String> {
    let name = text::name("name", typed)?;
    let taken = names(tables, team, itself)?.contains(&name.to_lowercase());
    if taken { Err(Rejection::NameTaken { name }.into()) } else { Ok(name) }
}

/// The name of a board that comes in, with a number behind it where the team has a board of that name.
pub(super) fn numbered(tables: &Connection, team: &TeamId, typed: &str) -> Result<String> {
    Ok(text::numbered(&text::name("name", typed)?, &names(tables, team, None)?))
}

/// What the other boards of a team are called, in small letters.
fn names(tables: &Connection, team: &TeamId, itself: Option<&BoardId>) -> Result<BTreeSet<String>> {
    let mut others = tables.prepare_cached("SELECT name FROM board WHERE team = ?1 AND id IS NOT ?2")?;
    let names = others.query_map((team, itself), |row| Ok(row.get::<_, String>(0)?.to_lowercase()))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn columns_of(board: &BoardId) -> Siblings<'_> {
    Siblings { table: "board_column", parent: Some(("board", board.as_ref())) }
}

fn positive(limit: Option<u32>) -> Result<Option<u32>> {
    match limit {
        Some(0) => Err(Rejection::OutOfRange { field: "limit" }.into()),
        limit => Ok(limit),
    }
}

pub(super) fn board_of(tables: &Connection, column: &BoardColumnId) -> Result<BoardId> {
    door::required(tables, "board_column", "SELECT board FROM board_column WHERE id = ?1", column)
}

pub(super) fn team_of_board(tables: &Connection, board: &BoardId) -> Result<TeamId> {
    door::required(tables, "board", "SELECT team FROM board WHERE id = ?1", board)
}
