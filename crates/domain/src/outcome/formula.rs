//! What the one sentence beside a figure is made of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::measure::{Measure, PROMOTER, Scale};
use crate::pulse;

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
    /// Cases that were not opened again, and not followed by another within the window.
    SolvedAtFirst,
    /// Cases opened in the week that were resolved or closed since.
    EndedCases,
    /// Cases that ended within the window.
    EndedInTime,
    /// Ended cases that were opened again.
    ReopenedCases,
    /// Changes from one group to another.
    ChangesOfGroup,
    /// Changes from one person to another. They were counted in memory, and nobody knows between whom.
    ChangesOfPerson,
    /// Cases handed on more than once.
    HandedOnCases,
    /// Answers on the scale.
    Answers,
    /// Answers from the mark on that is counted.
    HighAnswers,
    /// Promoters, less detractors.
    PromotersLessDetractors,
    /// Customers who were asked.
    Invited,
    /// Those of them who answered.
    AnsweredInvitations,
    /// Cases whose customer asked for a person.
    WantedPerson,
    /// Those of them who reached one.
    ReachedPerson,
    /// Cases that an automaton began.
    AutomatedCases,
    /// Those of them that were over with it.
    ContainedCases,
    /// Cases of which the log says what caused them.
    CasesWithCause,
    /// Cases that something not done, or not done right, caused.
    FailureDemand,
    /// Cases of which the log says whether the customer stayed.
    CasesWithFate,
    /// Those whose customer stayed.
    Retained,
}

/// How the figure is computed: the facts of the one sentence that stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Formula {
    /// `numerator` of 100 `denominator`.
    Share(Facts),
    /// `numerator` for each of `denominator`.
    Mean(Facts),
    /// Half of `denominator` end within it, measured in calendar time from first contact; open cases are counted in for as
    /// long as they have been open (Kaplan and Meier).
    MedianToEnd {
        /// Which cases.
        of: Counted,
        /// The share, in percent, that the second figure holds for.
        also: u8,
    },
    /// The mean of the marks that the team gave in a pulse.
    Pulse {
        /// To which question.
        question: pulse::Question,
        /// From how many answers on it is shown.
        needed: u32,
    },
    /// As the team defines it.
    Own,
}

/// What a share or a mean is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "FormulaFacts")]
pub struct Facts {
    /// What is counted.
    pub numerator: Counted,
    /// Out of what.
    pub denominator: Counted,
    /// Within how many days; only weeks whose window has closed count.
    pub window_days: Option<u16>,
    /// Only another case on the same topic counts.
    pub by_topic: bool,
    /// The marks that are answers.
    pub scale: Option<Scale>,
    /// The mark from which an answer is counted.
    pub from: Option<i16>,
    /// The topics that count.
    pub topics: Vec<String>,
    /// What is left out.
    pub excludes: Vec<Excluded>,
}

/// What a figure leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Excluded {
    /// Cases without a customer.
    WithoutCustomer,
    /// Cases that have not ended.
    NotEnded,
    /// Marks beyond the scale, and blanks.
    BeyondScale,
    /// Cases of which the log does not say it.
    NotSaid,
}

impl Facts {
    fn of(numerator: Counted, denominator: Counted) -> Self {
        Self {
            numerator,
            denominator,
            window_days: None,
            by_topic: false,
            scale: None,
            from: None,
            topics: Vec::new(),
            excludes: Vec::new(),
        }
    }

    fn within(self, window_days: u16) -> Self {
        Self { window_days: Some(window_days), ..self }
    }

    fn without(self, excluded: Excluded) -> Self {
        Self { excludes: vec![excluded], ..self }
    }

    fn on(self, scale: Scale, from: Option<i16>) -> Self {
        Self { scale: Some(scale), from, ..self }.without(Excluded::BeyondScale)
    }
}

impl Formula {
    /// The same where a log names no groups, so that changes of people were counted.
    #[must_use]
    pub fn between_people(self) -> Self {
        match self {
            Self::Mean(facts) if facts.numerator == Counted::ChangesOfGroup => {
                Self::Mean(Facts { numerator: Counted::ChangesOfPerson, ..facts })
            }
            other => other,
        }
    }
}

impl Measure {
    /// The facts of the one-sentence definition.
    pub fn formula(&self) -> Formula {
        use Counted as C;
        let followed = |numerator, denominator, days, by_topic| {
            Facts { by_topic, ..Facts::of(numerator, denominator) }.within(days)
        };
        let asked = |numerator, scale: Scale, from| Formula::Share(Facts::of(numerator, C::Answers).on(scale, from));
        let said =
            |numerator, denominator| Formula::Share(Facts::of(numerator, denominator).without(Excluded::NotSaid));
        match self {
            Self::RepeatContact { window_days, by_topic } => Formula::Share(
                followed(C::CasesFollowedByAnother, C::CasesWithCustomer, *window_days, *by_topic)
                    .without(Excluded::WithoutCustomer),
            ),
            Self::FirstContact { window_days, by_topic } => Formula::Share(
                followed(C::SolvedAtFirst, C::CasesWithCustomer, *window_days, *by_topic)
                    .without(Excluded::WithoutCustomer),
            ),
            Self::Reopened => Formula::Share(Facts::of(C::ReopenedCases, C::EndedCases).without(Excluded::NotEnded)),
            Self::Resolved { window_days } => Formula::Share(Facts::of(C::EndedInTime, C::Cases).within(*window_days)),
            Self::EndToEnd => Formula::MedianToEnd { of: C::Cases, also: 85 },
            Self::Handovers => Formula::Mean(Facts::of(C::ChangesOfGroup, C::Cases)),
            Self::HandedOn => Formula::Share(Facts::of(C::HandedOnCases, C::Cases)),
            Self::Satisfied { scale } => asked(C::HighAnswers, *scale, Some(scale.turned(scale.top()))),
            Self::Easy { scale } => asked(C::HighAnswers, *scale, Some(scale.turned(scale.agrees()))),
            Self::Recommend { scale } => asked(C::PromotersLessDetractors, *scale, Some(PROMOTER)),
            Self::Answered { scale, .. } => {
                Formula::Share(Facts::of(C::AnsweredInvitations, C::Invited).on(*scale, None))
            }
            Self::ReachedPerson => said(C::ReachedPerson, C::WantedPerson),
            Self::Contained { window_days } => Formula::Share(
                Facts::of(C::ContainedCases, C::AutomatedCases).within(*window_days).without(Excluded::WithoutCustomer),
            ),
            Self::FailureDemand { topics } => {
                let facts = Facts::of(C::FailureDemand, C::CasesWithCause).without(Excluded::NotSaid);
                Formula::Share(Facts { topics: topics.clone(), ..facts })
            }
            Self::Retained => said(C::Retained, C::CasesWithFate),
            Self::Pulse { question } => Formula::Pulse { question: *question, needed: pulse::FEWEST_SCORED },
            Self::Own(_) => Formula::Own,
        }
    }
}
