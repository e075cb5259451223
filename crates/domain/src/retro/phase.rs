//! Where a retrospective is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The phases in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RetroPhase")]
pub enum Phase {
    /// Everybody comes to the table.
    Arrive,
    /// What happened since the last time.
    Evidence,
    /// Everybody writes, hidden from the others.
    Gather,
    /// Notes are shown and put together.
    Themes,
    /// Votes, and what is tried.
    Decide,
    /// What was agreed, once more.
    Close,
}

impl Phase {
    /// All of them, in their order.
    pub const ALL: [Self; 6] = [Self::Arrive, Self::Evidence, Self::Gather, Self::Themes, Self::Decide, Self::Close];

    /// How many come before it.
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }
}
