//! Home units and journey teams.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{self, Door, Patch};
use crate::journey::ids;
use crate::optional::double;
use crate::order::Siblings;
use crate::{Broken, Done, Op, Party, Rejection, Result, TeamId, UnitId, Workspace, text};

const TEAMS: Siblings<'_> = Siblings { table: "team", parent: None };
const UNITS: Siblings<'_> = Siblings { table: "unit", parent: None };

/// The longest official short name, in characters.
const SHORT: usize = 4;

/// A self-organising team with end-to-end responsibility.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Team {
    /// Which.
    pub id: TeamId,
    /// Its name.
    pub name: String,
    /// Its official short name, two to four characters.
    pub short: String,
    /// The home unit it belongs to.
    pub unit: Option<UnitId>,
    /// How many people work in it.
    pub people: u32,
    /// How many journeys it owns or takes part in.
    pub journeys: u32,
}

/// A place in the line organisation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unit {
    /// Which.
    pub id: UnitId,
    /// Its name.
    pub name: String,
    /// Its short name.
    pub short: String,
    /// The unit above.
    pub parent: Option<UnitId>,
    /// How many journeys its teams and those below own or take part in, each counted once.
    pub journeys: u32,
}

/// The teams and units: the parties of the switcher.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Organisation {
    /// Units, in their order.
    pub units: Vec<Unit>,
    /// Teams, in their order.
    pub teams: Vec<Team>,
    /// How many journeys there are in all.
    pub journeys: u32,
}

/// A new team.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TeamAdd {
    /// Its name.
    pub name: String,
    /// Its short name; made from the name when left out.
    #[ts(optional)]
    pub short: Option<String>,
    /// Its home unit.
    #[ts(optional)]
    pub unit: Option<UnitId>,
}

/// What changes of a team.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TeamEdit {
    /// Which.
    pub id: TeamId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// A new short name.
    #[ts(optional)]
    pub short: Option<String>,
    /// Another home unit, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub unit: Option<Option<UnitId>>,
}

/// Names one team.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TeamRef {
    /// Which.
    pub id: TeamId,
}

/// A new home unit.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitAdd {
    /// Its name.
    pub name: String,
    /// Its short name; made from the name when left out.
    #[ts(optional)]
    pub short: Option<String>,
    /// The unit above.
    #[ts(optional)]
    pub parent: Option<UnitId>,
}

/// What changes of a unit.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitEdit {
    /// Which.
    pub id: UnitId,
    /// Its new name.
    pub name: String,
}

/// Names one unit.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct UnitRef {
    /// Which.
    pub id: UnitId,
}

impl Workspace {
    /// Teams and units.
    pub fn organisation(&self) -> Result<Organisation> {
        self.read(|tables| {
            let mut statement = tables.prepare_cached(include_str!("teams.sql"))?;
            let teams = statement
                .query_map([], |row| {
                    Ok(Team {
                        id: row.get("id")?,
                        name: row.get("name")?,
                        short: row.get("short")?,
                        unit: row.get("unit")?,
                        people: row.get("people")?,
                        journeys: row.get("journeys")?,
                    })
                })?
                .collect::<rusqlite::Result<_>>()?;
            let mut statement = tables.prepare_cached(include_str!("units.sql"))?;
            let units = statement
                .query_map([], |row| {
                    Ok(Unit {
                        id: row.get("id")?,
                        name: row.get("name")?,
                        short: row.get("short")?,
                        parent: row.get("parent")?,
                        journeys: row.get("journeys")?,
                    })
                })?
                .collect::<rusqlite::Result<_>>()?;
            let journeys = tables.query_row("SELECT count(*) FROM journey", [], |row| row.get(0))?;
            Ok(Organisation { units, teams, journeys })
        })
    }

    /// Adds a team.
    pub fn add_team(&self, by: &Party, team: TeamAdd) -> Result<Done<TeamId>> {
        self.transact(by, Op::TeamAdd, move |door| {
            let name = free_name(door.tables(), "team", &team.name, None)?;
            let short = short_name(door.tables(), team.short.as_deref(), &name, None)?;
            let id = TeamId::random();
            let place = TEAMS.place(door.tables(), None)?;
            let patch = Patch::new().set("name", name).set("short", short).set("place", place);
            door.create("team", &id, patch.refer_or_none("unit", team.unit.as_ref()))?;
            Ok(id)
        })
    }

    /// Changes a team's names and home unit.
    pub fn edit_team(&self, by: &Party, edit: TeamEdit) -> Result<Done<()>> {
        self.transact(by, Op::TeamEdit, move |door| {
            let old: String = door::required(door.tables(), "team", "SELECT name FROM team WHERE id = ?1", &edit.id)?;
            let mut patch = Patch::new();
            if let Some(name) = &edit.name {
                patch = patch.set("name", free_name(door.tables(), "team", name, Some(edit.id.as_ref()))?);
            }
            if let Some(short) = &edit.short {
                patch = patch.set("short", short_name(door.tables(), Some(short), &old, Some(edit.id.as_ref()))?);
            }
            if let Some(unit) = &edit.unit {
                patch = patch.refer_or_none("unit", unit.as_ref());
            }
            door.patch("team", &edit.id, patch)
        })
    }

    /// Removes a team that nothing stands on any more.
    pub fn remove_team(&self, by: &Party, team: TeamRef) -> Result<Done<()>> {
        self.transact(by, Op::TeamRemove, move |door| {
            let _: String = door::required(door.tables(), "team", "SELECT name FROM team WHERE id = ?1", &team.id)?;
            for (kind, column) in
                [("journey", "owner"), ("journey_team", "team"), ("rule", "team"), ("outcome", "team")]
            {
                unused(door, "team", kind, column, team.id.as_ref())?;
            }
            let count: u32 = door::required(door.tables(), "team", include_str!("cards.sql"), &team.id)?;
            if count > 0 {
                return Err(Rejection::StillUsed { kind: "team", by: "card", count }.into());
            }
            unused(door, "team", "card", "asker", team.id.as_ref())?;
            unused(door, "team", "card", "blocked_team", team.id.as_ref())?;
            unused(door, "team", "guardrail", "team", team.id.as_ref())?;
            unused(door, "team", "watched_guardrail", "team", team.id.as_ref())?;
            let columns = "SELECT board_column.id FROM board_column JOIN board ON board.id = board_column.board \
                           WHERE board.team = ?1 ORDER BY board_column.id";
            for id in ids(door.tables(), columns, team.id.as_ref())? {
                door.remove("board_column", &id)?;
            }
            // Boards on which nothing lies, and what it said to the frame or proposed, are its own and go with it.
            let own = ["board", "label", "board_filter", "card_template"];
            for kind in own.into_iter().chain(["frame_answer", "proposal", "agreement", "rhythm"]) {
                let sql = format!("SELECT id FROM {kind} WHERE team = ?1 ORDER BY id");
                for id in ids(door.tables(), &sql, team.id.as_ref())? {
                    door.remove(kind, &id)?;
                }
            }
            door.remove("team", &team.id)
        })
    }

    /// Adds a home unit. The first one becomes the home of the teams there are.
    pub fn add_unit(&self, by: &Party, unit: UnitAdd) -> Result<Done<UnitId>> {
        self.transact(by, Op::UnitAdd, move |door| {
            let name = free_name(door.tables(), "unit", &unit.name, None)?;
            let short = unit.short.as_deref().map_or_else(|| initials(&name), |short| short.trim().to_owned());
            let id = UnitId::random();
            let place = UNITS.place(door.tables(), None)?;
            let patch = Patch::new().set("name", name).set("short", short).set("place", place);
            let units: u32 =
                door.tables().query_row("SELECT count(*) AS units FROM unit", [], |row| row.get("units"))?;
            door.create("unit", &id, patch.refer_or_none("parent", unit.parent.as_ref()))?;
            if units == 0 {
                for team in homeless(door.tables())? {
                    door.patch("team", &team, Patch::new().refer("unit", &id))?;
                }
            }
            Ok(id)
        })
    }

    /// Renames a home unit.
    pub fn edit_unit(&self, by: &Party, edit: UnitEdit) -> Result<Done<()>> {
        self.transact(by, Op::UnitEdit, move |door| {
            let _: String = door::required(door.tables(), "unit", "SELECT name FROM unit WHERE id = ?1", &edit.id)?;
            let name = free_name(door.tables(), "unit", &edit.name, Some(edit.id.as_ref()))?;
            door.patch("unit", &edit.id, Patch::new().set("name", name))
        })
    }

    /// Removes a home unit that nothing stands on any more.
    pub fn remove_unit(&self, by: &Party, unit: UnitRef) -> Result<Done<()>> {
        self.transact(by, Op::UnitRemove, move |door| {
            let _: String = door::required(door.tables(), "unit", "SELECT name FROM unit WHERE id = ?1", &unit.id)?;
            for (kind, column) in [("unit", "parent"), ("team", "unit"), ("person", "unit")] {
                unused(door, "unit", kind, column, unit.id.as_ref())?;
            }
            door.remove("unit", &unit.id)
        })
    }
}

/// The teams without a home unit.
fn homeless(tables: &Connection) -> Result<Vec<TeamId>> {
    let mut statement = tables.prepare_cached("SELECT id FROM team WHERE unit IS NULL ORDER BY id")?;
    let teams = statement.query_map([], |row| row.get("id"))?.collect::<rusqlite::Result<_>>()?;
    Ok(teams)
}

/// A checked name that no other row of the table has, whatever its case.
pub(crate) fn free_name(tables: &Connection, table: &'static str, typed: &str, itself: Option<&str>) -> Result<String> {
    let name = text::name("name", typed)?;
    let wanted = name.to_lowercase();
    let mut statement = tables.prepare_cached(&format!("SELECT name FROM {table} WHERE id IS NOT ?1"))?;
    let mut rows = statement.query([itself])?;
    while let Some(row) = rows.next()? {
        if row.get::<_, String>("name")?.to_lowercase() == wanted {
            return Err(Rejection::NameTaken { name }.into());
        }
    }
    Ok(name)
}

/// Nothing of a kind may stand on it.
pub(crate) fn unused(door: &Door<'_>, kind: &'static str, by: &'static str, column: &str, id: &str) -> Result<()> {
    let sql = format!("SELECT count(*) FROM {by} WHERE {column} = ?1");
    let count: u32 = door.tables().query_row(&sql, [id], |row| row.get(0))?;
    if count == 0 { Ok(()) } else { Err(Rejection::StillUsed { kind, by, count }.into()) }
}

/// The short name as typed, or one made from the name that no other team has.
fn short_name(tables: &Connection, typed: Option<&str>, name: &str, itself: Option<&str>) -> Result<String> {
    let mut statement = tables.prepare_cached("SELECT upper(short) AS short FROM team WHERE id IS NOT ?1")?;
    let taken: Vec<String> = statement.query_map([itself], |row| row.get("short"))?.collect::<rusqlite::Result<_>>()?;
    if let Some(typed) = typed {
        let short = text::name("short", typed)?.to_uppercase();
        let length = short.chars().count();
        if length > SHORT {
            let length = u32::try_from(length).unwrap_or(u32::MAX);
            return Err(Rejection::TooLong { field: "short", limit: SHORT as u32, length }.into());
        }
        return if taken.contains(&short) { Err(Rejection::NameTaken { name: short }.into()) } else { Ok(short) };
    }
    let first = initials(name);
    let numbered = (2..1000).map(|n| format!("{}{n}", first.chars().take(1).collect::<String>()));
    std::iter::once(first.clone())
        .chain(numbered)
        .find(|short| !taken.contains(short))
        .ok_or_else(|| Broken::Defect("no short name left".into()).into())
}

/// The first letters of the first two words that begin with a letter.
fn initials(name: &str) -> String {
    let letters: String =
        name.split_whitespace().filter_map(|word| word.chars().next().filter(|c| c.is_alphabetic())).take(2).collect();
    let letters = if letters.is_empty() { name.chars().take(2).collect() } else { letters };
    letters.to_uppercase()
}
