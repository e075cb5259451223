//! What has not been shown yet and would be gone if this workspace were closed now.

use serde::Serialize;
use ts_rs::TS;

use crate::Workspace;

/// Whether something lies in memory alone. Not how much, and not of which team: both could tell what somebody has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Hidden {
    /// Answers in consent rounds.
    pub answers: bool,
    /// Notes of retrospectives.
    pub notes: bool,
    /// Votes in retrospectives.
    pub votes: bool,
    /// Answers in pulses.
    pub pulse: bool,
}

impl Workspace {
    /// What would be gone if the workspace were closed now.
    pub fn hidden(&self) -> Hidden {
        let (notes, votes) = self.retros.hides();
        let answers = self.rounds.any(|round| !round.heard.is_empty());
        Hidden { answers, notes, votes, pulse: self.pulses.any(|pulse| pulse.heard() > 0) }
    }
}
