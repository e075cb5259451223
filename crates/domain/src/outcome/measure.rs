//! Definitions of outcomes, as data.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chart::{Bounds, Direction};

/// What is counted. Stored with the outcome; a changed measure is another outcome version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Measure {
    /// Share of cases whose customer opens another one within the window.
    RepeatContact {
        /// Length of the window after the opening, 1 to 366 days. The opening itself is outside, the last minute inside.
        window_days: u16,
    },
    /// Share of ended cases that were opened again.
    Reopened,
    /// Calendar time from first contact to the end: median, and what 85 of 100 stay within.
    EndToEnd,
    /// Mean number of changes between groups.
    Handovers,
    /// Entered by the team.
    Own(OwnMeasure),
}

/// A figure the team enters itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnMeasure {
    /// What one of it is.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
}

/// What a figure is counted in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(rename = "OutcomeUnit")]
pub enum Unit {
    /// 0 to 100.
    Percent,
    /// Calendar minutes; shown as minutes, hours or days.
    Minutes,
    /// A mean of whole numbers, 0 and above.
    PerCase,
    /// Points on a scale.
    Score {
        /// Lowest mark of the scale.
        lowest: f64,
        /// Highest mark of the scale.
        highest: f64,
    },
    /// Anything else, in the team's own word.
    Named {
        /// The word, such as "parcels".
        name: String,
    },
}

impl Unit {
    /// What a figure in this unit cannot leave.
    pub fn bounds(&self) -> Bounds {
        match self {
            Self::Percent => Bounds::PERCENT,
            Self::Minutes | Self::PerCase => Bounds::FROM_ZERO,
            Self::Score { lowest, highest } => Bounds { lowest: Some(*lowest), highest: Some(*highest) },
            Self::Named { .. } => Bounds::default(),
        }
    }
}

/// Things that are counted in numerators and denominators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Counted {
    /// Cases opened in the week.
    Cases,
    /// Cases opened in the week whose customer is known.
    CasesWithCustomer,
    /// Cases whose customer opened another one within the window.
    CasesFollowedByAnother,
    /// Cases opened in the week that were resolved or closed since.
    EndedCases,
    /// Ended cases that were opened again.
    ReopenedCases,
    /// Changes from one group to another.
    ChangesOfGroup,
}

/// How the figure is computed: the facts of the one sentence that stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Formula {
    /// `numerator` of 100 `denominator`.
    Share {
        /// What is counted.
        numerator: Counted,
        /// Out of what.
        denominator: Counted,
        /// Within how many days; only weeks whose window has closed count.
        window_days: Option<u16>,
    },
    /// `numerator` for each of `denominator`.
    Mean {
        /// What is counted.
        numerator: Counted,
        /// For each of what.
        denominator: Counted,
    },
    /// Half of `of` end within it, measured in calendar time from first contact; open cases count as not ended.
    MedianToEnd {
        /// Which cases.
        of: Counted,
        /// The share, in percent, that the second figure holds for.
        also: u8,
    },
    /// As the team defines it.
    Own,
}

impl Measure {
    /// Which way is better for the customer.
    pub fn direction(&self) -> Direction {
        match self {
            Self::Own(own) => own.direction,
            _ => Direction::Down,
        }
    }

    /// What the figure is counted in.
    pub fn unit(&self) -> Unit {
        match self {
            Self::RepeatContact { .. } | Self::Reopened => Unit::Percent,
            Self::EndToEnd => Unit::Minutes,
            Self::Handovers => Unit::PerCase,
            Self::Own(own) => own.unit.clone(),
        }
    }

    /// The facts of the one-sentence definition.
    pub fn formula(&self) -> Formula {
        match self {
            Self::RepeatContact { window_days } => Formula::Share {
                numerator: Counted::CasesFollowedByAnother,
                denominator: Counted::CasesWithCustomer,
                window_days: Some(*window_days),
            },
            Self::Reopened => Formula::Share {
                numerator: Counted::ReopenedCases,
                denominator: Counted::EndedCases,
                window_days: None,
            },
            Self::EndToEnd => Formula::MedianToEnd { of: Counted::Cases, also: 85 },
            Self::Handovers => Formula::Mean { numerator: Counted::ChangesOfGroup, denominator: Counted::Cases },
            Self::Own(_) => Formula::Own,
        }
    }
}
