//! On whose behalf a change is made.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Rejection, Result, TeamId, UnitId};

/// A party by its name, for saying whose something is.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum PartyNamed {
    /// A journey team.
    Team { name: String },
    /// The managers of the unit with this name.
    Managers { name: String },
}

/// A team or a unit's managers, chosen in the switcher. It prevents mistakes (managers editing a team's rule); it is no access
/// control, and never a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Party {
    /// A journey team.
    Team(TeamId),
    /// The managers of a unit.
    Managers(UnitId),
}

impl Party {
    /// How the log writes the party.
    pub(crate) fn written(&self) -> String {
        match self {
            Self::Team(id) => format!("team:{id}"),
            Self::Managers(id) => format!("managers:{id}"),
        }
    }

    /// A party as the log writes it, by its name; nothing when it is not there (any more).
    pub(crate) fn named(tables: &Connection, written: &str) -> Result<Option<PartyNamed>> {
        let name = |sql: &str, id: &str| tables.query_row(sql, [id], |row| row.get("name")).optional();
        Ok(match written.split_once(':') {
            Some(("team", id)) => {
                name("SELECT name FROM team WHERE id = ?1", id)?.map(|name| PartyNamed::Team { name })
            }
            Some(("managers", id)) => {
                name("SELECT name FROM unit WHERE id = ?1", id)?.map(|name| PartyNamed::Managers { name })
            }
            _ => None,
        })
    }

    /// Only this team may do it.
    pub(crate) fn must_be(&self, team: &TeamId) -> Result<()> {
        match self {
            Self::Team(id) if id == team => Ok(()),
            _ => Err(Rejection::NotYours { owner: team.clone() }.into()),
        }
    }

    /// Only a team may do it; which one acts.
    pub(crate) fn must_be_a_team(&self) -> Result<&TeamId> {
        match self {
            Self::Team(id) => Ok(id),
            Self::Managers(_) => Err(Rejection::TeamsOnly.into()),
        }
    }

    /// Only managers may do it.
    pub(crate) fn must_be_managers(&self) -> Result<()> {
        match self {
            Self::Managers(_) => Ok(()),
            Self::Team(_) => Err(Rejection::ManagersOnly.into()),
        }
    }
}
