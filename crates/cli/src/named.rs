//! What is meant by a name at a terminal.

use spielraum_contract::Failure;
use spielraum_engine::{Error, Rejection, TeamId, Workspace};

/// The team of this name.
pub(crate) fn team(workspace: &Workspace, name: &str) -> Result<TeamId, Failure> {
    let found = workspace.organisation()?.teams.into_iter().find(|team| team.name == name);
    Ok(found.map(|team| team.id).ok_or_else(|| Error::from(Rejection::NotFound { kind: "team" }))?)
}
