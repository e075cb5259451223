//! What a room does with an objection.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is done with an objection.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(rename = "ObjectionWay")]
pub struct Way {
    /// Which of the five.
    pub kind: WayKind,
    /// The sign to stop, what is worked out, or what has to be known.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub words: String,
    /// The day on which it goes on.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub until: Option<NaiveDate>,
}

/// The five ways on. None is better than another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ObjectionWayKind")]
pub enum WayKind {
    /// The text is changed, here and now.
    Amend,
    /// It is put off until a day.
    Defer,
    /// It is tried, with a sign to stop.
    Monitor,
    /// Two work something out and come back on a day.
    Delegate,
    /// Something has to be known first.
    Ask,
}

impl WayKind {
    /// Whether the round rests meanwhile.
    #[must_use]
    pub fn takes_time(self) -> bool {
        matches!(self, Self::Defer | Self::Delegate | Self::Ask)
    }

    /// Whether it says nothing without words.
    #[must_use]
    pub fn needs_words(self) -> bool {
        matches!(self, Self::Monitor | Self::Delegate | Self::Ask)
    }

    /// Whether it says nothing without a day.
    #[must_use]
    pub fn needs_day(self) -> bool {
        matches!(self, Self::Defer | Self::Delegate)
    }
}

impl Way {
    /// Whether it says all that it has to.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let has_words = !self.words.trim().is_empty();
        (has_words || !self.kind.needs_words()) && (self.until.is_some() || !self.kind.needs_day())
    }
}
