//! Definitions of outcomes, as data.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Case;
use crate::chart::{Bounds, Direction};
use crate::pulse;

/// What is counted. Stored with the outcome; a changed measure is another version of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Measure {
    /// Share of cases whose customer opens another one within the window.
    RepeatContact {
        /// Length of the window after the opening, 1 to 366 days. The opening itself is outside, the last minute inside.
        window_days: u16,
        /// Only another one on the same topic counts.
        #[serde(default)]
        by_topic: bool,
    },
    /// Share of cases that were solved at first contact: not opened again, and not followed by another within the window.
    FirstContact {
        /// As for repeat contacts.
        window_days: u16,
        /// As for repeat contacts.
        #[serde(default)]
        by_topic: bool,
    },
    /// Share of ended cases that were opened again.
    Reopened,
    /// Share of cases that ended within the window.
    Resolved {
        /// Length of the window after the opening, 1 to 366 days.
        window_days: u16,
    },
    /// Calendar time from first contact to the end: median, and what 85 of 100 stay within.
    EndToEnd,
    /// Mean number of changes between groups.
    Handovers,
    /// Share of cases that were handed on more than once.
    HandedOn,
    /// Share of answers in the two highest marks.
    Satisfied {
        /// The marks that are answers.
        scale: Scale,
    },
    /// Share of answers that agree it was easy (5 to 7 of 7).
    Easy {
        /// The marks that are answers.
        scale: Scale,
    },
    /// Who would recommend us, minus who would not (net promoter score, -100 to 100).
    Recommend {
        /// The marks that are answers; 0 to 10.
        scale: Scale,
    },
    /// Share of those who were asked that answered.
    Answered {
        /// Which question.
        question: Question,
        /// The marks that are answers.
        scale: Scale,
    },
    /// Share of those who asked for a person that reached one.
    ReachedPerson,
    /// Share of what an automaton began that was over with it: not handed on, not given up, and not followed by another.
    Contained {
        /// As for repeat contacts.
        window_days: u16,
    },
    /// Share of contacts that something not done, or not done right, caused.
    FailureDemand {
        /// Topics that count as such; none when the log says it of each case.
        #[serde(default)]
        topics: Vec<String>,
    },
    /// Share of customers who stayed.
    Retained,
    /// What the team answered in its pulses.
    Pulse {
        /// Which question.
        question: pulse::Question,
    },
    /// Entered by the team.
    Own(OwnMeasure),
}

/// A question that customers answer with a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "SurveyQuestion")]
pub enum Question {
    /// How satisfied they were.
    Satisfaction,
    /// How easy it was.
    Effort,
    /// How likely they would recommend us.
    Recommend,
}

impl Question {
    /// What stands in the case, answer or not.
    pub fn mark(self, case: &Case) -> Option<i16> {
        match self {
            Self::Satisfaction => case.satisfaction,
            Self::Effort => case.effort,
            Self::Recommend => case.recommend,
        }
    }
}

/// The marks that are answers. What stands beyond them in the log is none, however often it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Scale {
    /// Lowest mark.
    pub lowest: i16,
    /// Highest mark.
    pub highest: i16,
    /// The lowest mark is the best one, as in school grades.
    #[serde(skip_serializing_if = "is_not")]
    #[ts(optional, as = "Option<bool>")]
    pub lowest_is_best: bool,
}

/// Left out where it is not so, so that scales read as they always did.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_not(it: &bool) -> bool {
    !it
}

impl Default for Scale {
    /// What surveys use most, and what a mapping meant that was made before scales were asked for.
    fn default() -> Self {
        Self::of(1, 5)
    }
}

impl Scale {
    /// The marks from one to the other, of which the highest is the best.
    pub const fn of(lowest: i16, highest: i16) -> Self {
        Self { lowest, highest, lowest_is_best: false }
    }

    /// The same marks, of which the lowest is the best.
    #[must_use]
    pub const fn from_the_best(self) -> Self {
        Self { lowest_is_best: true, ..self }
    }

    /// The mark on a scale of which the highest is the best; also the way back.
    pub fn turned(self, mark: i16) -> i16 {
        if self.lowest_is_best { self.lowest.saturating_add(self.highest).saturating_sub(mark) } else { mark }
    }

    /// Whether the mark is an answer.
    pub fn holds(self, mark: i16) -> bool {
        (self.lowest..=self.highest).contains(&mark)
    }

    /// Whether marks on it can say who would recommend us, and who would not: promoters answer 9 or 10, detractors at most 6. What lies
    /// behind the ten stands where nobody answered.
    pub fn can_recommend(self) -> bool {
        (0..=1).contains(&self.lowest) && (10..=11).contains(&self.highest) && !self.lowest_is_best
    }

    fn span(self) -> i32 {
        i32::from(self.highest) - i32::from(self.lowest)
    }

    /// The mark so many parts of the scale up, rounded up.
    fn at(self, part: i32, of: i32) -> i16 {
        let up = (self.span() * part + of - 1) / of;
        i16::try_from(i32::from(self.lowest) + up).unwrap_or(self.highest)
    }

    /// Lowest of the marks that are called satisfied, on a scale of which the highest is the best: the two highest; the highest where there are fewer than four, and the
    /// upper quarter where marks are points.
    pub fn top(self) -> i16 {
        match self.span() {
            ..3 => self.highest,
            3..=10 => self.highest - 1,
            _ => self.at(3, 4),
        }
    }

    /// Lowest of the marks that agree: 5 of 7, and as far up on other scales.
    pub fn agrees(self) -> i16 {
        self.at(2, 3)
    }
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

/// Answers of at least this mark of 0 to 10 are promoters.
pub(super) const PROMOTER: i16 = 9;
/// Answers of at most this mark are detractors.
pub(super) const DETRACTOR: i16 = 6;

impl Measure {
    /// Its name in the registry, as it is stored.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::RepeatContact { .. } => "repeatContact",
            Self::FirstContact { .. } => "firstContact",
            Self::Reopened => "reopened",
            Self::Resolved { .. } => "resolved",
            Self::EndToEnd => "endToEnd",
            Self::Handovers => "handovers",
            Self::HandedOn => "handedOn",
            Self::Satisfied { .. } => "satisfied",
            Self::Easy { .. } => "easy",
            Self::Recommend { .. } => "recommend",
            Self::Answered { .. } => "answered",
            Self::ReachedPerson => "reachedPerson",
            Self::Contained { .. } => "contained",
            Self::FailureDemand { .. } => "failureDemand",
            Self::Retained => "retained",
            Self::Pulse { .. } => "pulse",
            Self::Own(_) => "own",
        }
    }

    /// Whether the other one counts the same thing, perhaps otherwise: another window, topic or scale. What the team enters
    /// stays in its unit and direction, or figures of one series would mean different things.
    pub fn is_version_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Own(one), Self::Own(two)) => one == two,
            (Self::Answered { question: one, .. }, Self::Answered { question: two, .. }) => one == two,
            (Self::Pulse { question: one }, Self::Pulse { question: two }) => one == two,
            (one, two) => one.kind() == two.kind(),
        }
    }

    /// Which way is better for the customer.
    pub fn direction(&self) -> Direction {
        match self {
            Self::Own(own) => own.direction,
            Self::Pulse { question } => question.direction(),
            Self::RepeatContact { .. }
            | Self::Reopened
            | Self::EndToEnd
            | Self::Handovers
            | Self::HandedOn
            | Self::FailureDemand { .. } => Direction::Down,
            Self::FirstContact { .. }
            | Self::Resolved { .. }
            | Self::Satisfied { .. }
            | Self::Easy { .. }
            | Self::Recommend { .. }
            | Self::Answered { .. }
            | Self::ReachedPerson
            | Self::Contained { .. }
            | Self::Retained => Direction::Up,
        }
    }

    /// What the figure is counted in.
    pub fn unit(&self) -> Unit {
        match self {
            Self::EndToEnd => Unit::Minutes,
            Self::Handovers => Unit::PerCase,
            Self::Recommend { .. } => Unit::Score { lowest: -100.0, highest: 100.0 },
            Self::Pulse { .. } => Unit::Score { lowest: f64::from(pulse::LOWEST), highest: f64::from(pulse::HIGHEST) },
            Self::Own(own) => own.unit.clone(),
            _ => Unit::Percent,
        }
    }

    /// How long the window is that has to close before a week counts.
    pub fn window_days(&self) -> Option<u16> {
        match self {
            Self::RepeatContact { window_days, .. }
            | Self::FirstContact { window_days, .. }
            | Self::Resolved { window_days }
            | Self::Contained { window_days } => Some(*window_days),
            _ => None,
        }
    }

    /// The marks that are answers, of a measure made of them.
    pub fn scale(&self) -> Option<Scale> {
        match self {
            Self::Answered { scale, .. } => Some(*scale),
            other => other.asks().map(|(_, scale)| scale),
        }
    }

    /// The question and scale it is made of, when it is made of customers' answers.
    pub fn asks(&self) -> Option<(Question, Scale)> {
        match self {
            Self::Satisfied { scale } => Some((Question::Satisfaction, *scale)),
            Self::Easy { scale } => Some((Question::Effort, *scale)),
            Self::Recommend { scale } => Some((Question::Recommend, *scale)),
            _ => None,
        }
    }
}
