//! On whose behalf a change is made.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Rejection, Result, TeamId, UnitId};

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
