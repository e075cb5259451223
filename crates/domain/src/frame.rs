//! The frame: the bounds that managers set and a machine checks on every rule, and who decides what.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::term::{Ordered, TermId, Value};

id! {
    /// Names a [`Guardrail`].
    GuardrailId
}

id! {
    /// Names a journey team.
    TeamId
}

/// A bound on one term, checked on every rule that sets it (or, for [`Bound::NeverInput`], that asks for it).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Guardrail {
    /// Its id.
    pub id: GuardrailId,
    /// What people call it ("Goodwill per case").
    pub name: String,
    /// The term it binds.
    pub term: TermId,
    /// The bound.
    pub bound: Bound,
    /// Whom it binds.
    pub scope: Scope,
    /// A row that leaves the term open breaks it ("a way to a person on every path"); otherwise such a row is free.
    #[serde(default)]
    pub every_row: bool,
}

/// What a guardrail demands of its term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "GuardrailBound")]
pub enum Bound {
    /// A number, date or duration no larger than this.
    AtMost {
        /// The largest value allowed.
        max: Ordered,
    },
    /// A number, date or duration no smaller than this.
    AtLeast {
        /// The smallest value allowed.
        min: Ordered,
    },
    /// A number, date or duration in this range, ends included.
    Between {
        /// The smallest value allowed.
        min: Ordered,
        /// The largest value allowed.
        max: Ordered,
    },
    /// One of these values.
    OneOf {
        /// The values allowed.
        values: Vec<Value>,
    },
    /// Exactly this value ("person reachable" is yes).
    Is {
        /// The value demanded.
        value: Value,
    },
    /// The term may not be an input of a rule.
    NeverInput,
}

/// Whom a guardrail binds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "GuardrailScope")]
pub enum Scope {
    /// Every team.
    Company,
    /// One team: as a rule narrower than the company's bound on the same term. Both hold.
    Team {
        /// The team.
        team: TeamId,
    },
}

/// How far a decision is delegated: the seven levels of Management 3.0, in ascending order of the team's room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DelegationLevel {
    /// Managers decide and say so.
    Tell,
    /// Managers decide and convince.
    Sell,
    /// Managers ask first, then decide.
    Consult,
    /// Both decide together.
    Agree,
    /// The team decides after hearing advice.
    Advise,
    /// The team decides, then tells why.
    Inquire,
    /// The team decides.
    Delegate,
}

impl DelegationLevel {
    /// All levels, from the least to the most room.
    pub const ALL: [Self; 7] =
        [Self::Tell, Self::Sell, Self::Consult, Self::Agree, Self::Advise, Self::Inquire, Self::Delegate];
}

impl Guardrail {
    /// Whether it binds this team.
    #[must_use]
    pub fn binds(&self, team: &TeamId) -> bool {
        match &self.scope {
            Scope::Company => true,
            Scope::Team { team: narrower } => narrower == team,
        }
    }
}

impl Bound {
    /// The values with an order that it holds others against, each under the name of its field.
    #[must_use]
    pub fn ends(&self) -> Vec<(&'static str, Ordered)> {
        match self {
            Self::AtMost { max } => vec![("max", *max)],
            Self::AtLeast { min } => vec![("min", *min)],
            Self::Between { min, max } => vec![("min", *min), ("max", *max)],
            Self::OneOf { values } => values.iter().filter_map(Value::ordered).map(|value| ("values", value)).collect(),
            Self::Is { value } => value.ordered().map(|value| ("value", value)).into_iter().collect(),
            Self::NeverInput => Vec::new(),
        }
    }

    /// Whether a value that a row sets keeps the bound. Values of another type than the bound's keep nothing.
    #[must_use]
    pub fn allows(&self, value: &Value) -> bool {
        let set = value.ordered();
        match self {
            Self::AtMost { max } => set.is_some_and(|set| set <= *max),
            Self::AtLeast { min } => set.is_some_and(|set| set >= *min),
            Self::Between { min, max } => set.is_some_and(|set| *min <= set && set <= *max),
            Self::OneOf { values } => values.contains(value),
            Self::Is { value: demanded } => demanded == value,
            Self::NeverInput => true,
        }
    }

    /// Whether the other bound allows everything that this one does, so that it demands nothing beside this one.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        let at_most = |end: &Ordered| match self {
            Self::AtMost { max } | Self::Between { max, .. } => max <= end,
            _ => false,
        };
        let at_least = |end: &Ordered| match self {
            Self::AtLeast { min } | Self::Between { min, .. } => min >= end,
            _ => false,
        };
        match (self, other) {
            (Self::NeverInput, _) | (_, Self::NeverInput) => self == other,
            (Self::OneOf { values }, _) => values.iter().all(|value| other.allows(value)),
            (Self::Is { value }, _) => other.allows(value),
            (_, Self::AtMost { max }) => at_most(max),
            (_, Self::AtLeast { min }) => at_least(min),
            (_, Self::Between { min, max }) => at_least(min) && at_most(max),
            (_, Self::OneOf { .. } | Self::Is { .. }) => false,
        }
    }

    /// How it stands to the bound of the company on the same term. Both hold.
    #[must_use]
    pub fn beside(&self, company: &Self) -> Beside {
        match (self.is_within(company), company.is_within(self)) {
            (_, true) => Beside::Wider,
            (true, false) => Beside::Narrower,
            (false, false) => Beside::Other,
        }
    }
}

/// How a team's bound stands to the company's on the same term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "BesideCompany")]
pub enum Beside {
    /// It leaves less room.
    Narrower,
    /// It leaves as much room or more, so it changes nothing: the company's holds as well.
    Wider,
    /// Each forbids something that the other allows.
    Other,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_allows_its_ends_and_nothing_beyond() {
        let between = Bound::Between { min: 1.into(), max: 3.into() };
        for (number, allowed) in [(0, false), (1, true), (3, true), (4, false)] {
            assert_eq!(between.allows(&Value::Number(number.into())), allowed, "{number}");
        }
        assert!(!between.allows(&Value::YesNo(true)));
        assert!(Bound::Is { value: Value::YesNo(true) }.allows(&Value::YesNo(true)));
        assert!(!Bound::Is { value: Value::YesNo(true) }.allows(&Value::Null));
    }

    #[test]
    fn dates_and_durations_are_bound_like_numbers_and_never_by_them() {
        let ordered = |text: &str| text.parse::<Ordered>().unwrap();
        let within = Bound::AtMost { max: ordered("P14D") };
        assert!(within.allows(&ordered("PT336H").into()));
        assert!(!within.allows(&ordered("P14DT1S").into()));
        assert!(!within.allows(&ordered("P1M").into()));
        assert!(!within.allows(&Value::Number(3.into())));
        let advent = Bound::Between { min: ordered("2026-12-01"), max: ordered("2026-12-24") };
        assert!(advent.allows(&ordered("2026-12-24").into()));
        assert!(!advent.allows(&ordered("2026-12-25").into()));
    }

    #[test]
    fn a_bound_is_narrower_only_where_it_takes_room_away() {
        let at_most = |max: i32| Bound::AtMost { max: max.into() };
        let between = |min: i32, max: i32| Bound::Between { min: min.into(), max: max.into() };
        let one_of = |values: &[&str]| Bound::OneOf {
            values: values.iter().map(|value| Value::Text((*value).to_owned())).collect(),
        };
        assert_eq!(at_most(40).beside(&at_most(60)), Beside::Narrower);
        assert_eq!(at_most(80).beside(&at_most(60)), Beside::Wider);
        assert_eq!(at_most(60).beside(&at_most(60)), Beside::Wider);
        assert_eq!(between(5, 60).beside(&at_most(60)), Beside::Narrower);
        assert_eq!(between(5, 70).beside(&at_most(60)), Beside::Other);
        assert_eq!(Bound::AtLeast { min: 5.into() }.beside(&at_most(60)), Beside::Other);
        assert_eq!(one_of(&["Wait"]).beside(&one_of(&["Wait", "Refund"])), Beside::Narrower);
        assert_eq!(one_of(&["Wait", "Resend"]).beside(&one_of(&["Wait"])), Beside::Wider);
        let yes = Bound::Is { value: Value::YesNo(true) };
        assert_eq!((yes.beside(&yes), yes.beside(&Bound::NeverInput)), (Beside::Wider, Beside::Other));
        // A length of time is neither more nor less than a number.
        let within = Bound::AtMost { max: "P14D".parse().unwrap() };
        assert_eq!(within.beside(&at_most(60)), Beside::Other);
    }

    #[test]
    fn bounds_are_kept_as_they_always_were() {
        // Logs hold this form since numbers were all that could be bound.
        let kept = r#"{"kind":"between","min":"0.5","max":"60"}"#;
        let bound: Bound = serde_json::from_str(kept).unwrap();
        assert_eq!(bound, Bound::Between { min: "0.5".parse().unwrap(), max: 60.into() });
        assert_eq!(serde_json::to_string(&bound).unwrap(), kept);
        let kept = r#"{"kind":"atMost","max":"P14D"}"#;
        let bound: Bound = serde_json::from_str(kept).unwrap();
        assert_eq!(serde_json::to_string(&bound).unwrap(), kept);
    }

    #[test]
    fn a_teams_guardrail_binds_that_team_alone() {
        let team = TeamId::from("dr");
        let scope = Scope::Team { team: team.clone() };
        let bound = Bound::NeverInput;
        let guardrail =
            Guardrail { id: "g".into(), name: "Age".to_owned(), term: "age".into(), bound, scope, every_row: false };
        assert!(guardrail.binds(&team));
        assert!(!guardrail.binds(&"op".into()));
    }
}
