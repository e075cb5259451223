//! People: for membership and "whom do I ask?", and for nothing else. They are kept outside the log, so they can be erased, and
//! nothing that measures refers to them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::optional::double;
use crate::{CardId, Done, Op, Party, PersonId, Rejection, Result, TeamId, UnitId, Workspace, text};

/// The longest initials, in characters.
const INITIALS: u32 = 4;

/// Someone with a home unit and memberships.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Which.
    pub id: PersonId,
    /// The name.
    pub name: String,
    /// What stands on open cards.
    pub initials: String,
    /// Where the person stays employed.
    pub unit: Option<UnitId>,
    /// The teams the person works in.
    pub teams: Vec<TeamId>,
}

/// A new person.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonAdd {
    /// The name.
    pub name: String,
    /// Initials; made from the name when left out.
    #[ts(optional)]
    pub initials: Option<String>,
    /// The home unit.
    #[ts(optional)]
    pub unit: Option<UnitId>,
    /// The teams the person works in.
    pub teams: Vec<TeamId>,
}

/// What changes of a person.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonEdit {
    /// Which.
    pub id: PersonId,
    /// A new name.
    #[ts(optional)]
    pub name: Option<String>,
    /// New initials.
    #[ts(optional)]
    pub initials: Option<String>,
    /// Another home unit, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub unit: Option<Option<UnitId>>,
    /// The teams from now on.
    #[ts(optional)]
    pub teams: Option<Vec<TeamId>>,
}

/// Names one person.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PersonRef {
    /// Which.
    pub id: PersonId,
}

/// Whom to ask about an open card.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardInitials {
    /// The card.
    pub card: CardId,
    /// Everyone to ask, replacing who stood there.
    pub people: Vec<PersonId>,
}

impl Workspace {
    /// Everybody, by name.
    pub fn people(&self) -> Result<Vec<Person>> {
        self.read(|tables| {
            let mut statement =
                tables.prepare_cached("SELECT id, name, initials, unit FROM person ORDER BY name, id")?;
            let mut people = statement
                .query_map([], |row| {
                    Ok(Person {
                        id: row.get("id")?,
                        name: row.get("name")?,
                        initials: row.get("initials")?,
                        unit: row.get("unit")?,
                        teams: Vec::new(),
                    })
                })?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            let mut statement = tables.prepare_cached("SELECT team FROM membership WHERE person = ?1 ORDER BY team")?;
            for person in &mut people {
                person.teams =
                    statement.query_map([&person.id], |row| row.get("team"))?.collect::<rusqlite::Result<_>>()?;
            }
            Ok(people)
        })
    }

    /// Adds a person.
    pub fn add_person(&self, by: &Party, person: PersonAdd) -> Result<Done<PersonId>> {
        self.transact(by, Op::PeopleEdit, move |door| {
            let name = text::name("name", &person.name)?;
            let initials = initials(person.initials.as_deref(), &name)?;
            let id = PersonId::random();
            door.tables()
                .prepare_cached("INSERT INTO person (id, name, initials) VALUES (?1, ?2, ?3)")?
                .execute(rusqlite::params![id, name, initials])?;
            employ(door.tables(), &id, person.unit.as_ref())?;
            join(door.tables(), &id, &person.teams)?;
            door.touch("person", &id);
            Ok(id)
        })
    }

    /// Changes a person.
    pub fn edit_person(&self, by: &Party, edit: PersonEdit) -> Result<Done<()>> {
        self.transact(by, Op::PeopleEdit, move |door| {
            let name: String =
                crate::door::required(door.tables(), "person", "SELECT name FROM person WHERE id = ?1", &edit.id)?;
            let name = edit.name.as_deref().map_or(Ok(name), |typed| text::name("name", typed))?;
            if edit.name.is_some() || edit.initials.is_some() {
                let initials = initials(edit.initials.as_deref(), &name)?;
                let sql = "UPDATE person SET name = ?2, initials = ?3 WHERE id = ?1";
                door.tables().execute(sql, rusqlite::params![edit.id, name, initials])?;
            }
            if let Some(unit) = &edit.unit {
                employ(door.tables(), &edit.id, unit.as_ref())?;
            }
            if let Some(teams) = &edit.teams {
                door.tables().execute("DELETE FROM membership WHERE person = ?1", [&edit.id])?;
                join(door.tables(), &edit.id, teams)?;
            }
            door.touch("person", &edit.id);
            Ok(())
        })
    }

    /// Erases a person: the row, the memberships and the initials. Nothing else knew of them.
    pub fn erase_person(&self, by: &Party, person: PersonRef) -> Result<Done<()>> {
        self.transact(by, Op::PeopleEdit, move |door| {
            if door.tables().execute("DELETE FROM person WHERE id = ?1", [&person.id])? == 0 {
                return Err(Rejection::NotFound { kind: "person" }.into());
            }
            door.touch("person", &person.id);
            Ok(())
        })
    }

    /// Says whom to ask about an open card. Finished cards carry no initials.
    pub fn set_initials(&self, by: &Party, whom: CardInitials) -> Result<Done<()>> {
        self.transact(by, Op::PeopleEdit, move |door| {
            let sql = "SELECT finished IS NULL FROM card WHERE id = ?1";
            let open: bool = crate::door::required(door.tables(), "card", sql, &whom.card)?;
            door.tables().execute("DELETE FROM card_initials WHERE card = ?1", [&whom.card])?;
            if open {
                let sql = "INSERT OR IGNORE INTO card_initials (card, person) SELECT ?1, id FROM person WHERE id = ?2";
                let mut statement = door.tables().prepare_cached(sql)?;
                for person in &whom.people {
                    statement.execute([whom.card.as_ref(), person.as_ref()])?;
                }
            }
            door.touch("card", &whom.card);
            Ok(())
        })
    }
}

fn employ(tables: &rusqlite::Connection, person: &PersonId, unit: Option<&UnitId>) -> Result<()> {
    if let Some(unit) = unit {
        let _: String = crate::door::required(tables, "unit", "SELECT name FROM unit WHERE id = ?1", unit)?;
    }
    tables.execute("UPDATE person SET unit = ?2 WHERE id = ?1", rusqlite::params![person, unit])?;
    Ok(())
}

fn join(tables: &rusqlite::Connection, person: &PersonId, teams: &[TeamId]) -> Result<()> {
    let mut statement = tables.prepare_cached("INSERT OR IGNORE INTO membership (person, team) VALUES (?1, ?2)")?;
    for team in teams {
        let _: String = crate::door::required(tables, "team", "SELECT name FROM team WHERE id = ?1", team)?;
        statement.execute([person.as_ref(), team.as_ref()])?;
    }
    Ok(())
}

fn initials(typed: Option<&str>, name: &str) -> Result<String> {
    let initials = match typed {
        Some(typed) => text::name("initials", typed)?,
        None => {
            let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
            words.next().into_iter().chain(words.next_back()).collect::<String>().to_uppercase()
        }
    };
    let length = u32::try_from(initials.chars().count()).unwrap_or(u32::MAX);
    if length > INITIALS {
        return Err(Rejection::TooLong { field: "initials", limit: INITIALS, length }.into());
    }
    Ok(initials)
}
