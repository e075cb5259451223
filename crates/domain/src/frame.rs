//! The frame: the bounds that managers set and a machine checks on every rule, and who decides what.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::number::Number;
use crate::term::{TermId, Value};

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
    /// A number no larger than this.
    AtMost {
        /// The largest value allowed.
        max: Number,
    },
    /// A number no smaller than this.
    AtLeast {
        /// The smallest value allowed.
        min: Number,
    },
    /// A number in this range, ends included.
    Between {
        /// The smallest value allowed.
        min: Number,
        /// The largest value allowed.
        max: Number,
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
    /// Whether a value that a row sets keeps the bound. Values of another type than the bound's keep nothing.
    #[must_use]
    pub fn allows(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::AtMost { max }, Value::Number(number)) => number <= max,
            (Self::AtLeast { min }, Value::Number(number)) => number >= min,
            (Self::Between { min, max }, Value::Number(number)) => min <= number && number <= max,
            (Self::OneOf { values }, value) => values.contains(value),
            (Self::Is { value: demanded }, value) => demanded == value,
            (Self::NeverInput, _) => true,
            _ => false,
        }
    }
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
