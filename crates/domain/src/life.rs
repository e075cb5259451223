//! The life of a version of a rule: draft → consent → in force → retired, and what stands in its way.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::proof::{Proof, Status, Verdict};
use crate::rule::{Problem, ReadTable};

/// Where a version is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "VersionState")]
pub enum State {
    /// It is being written.
    Draft,
    /// The team was asked for its consent.
    Consent,
    /// It answers cases.
    InForce,
    /// It answered cases once.
    Retired,
}

/// What happens to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Its text is changed.
    Edit,
    /// The team is asked for its consent. Needs a version without [`Obstacle`]s but contradictions, which can be settled until the
    /// team has agreed.
    AskConsent,
    /// The team agreed. Needs a version without [`Obstacle`]s.
    Agree,
    /// It is withdrawn, or a newer version takes its place.
    Retire,
}

impl State {
    /// Where an act leads; nothing where it cannot happen.
    #[must_use]
    pub fn after(self, act: Act) -> Option<Self> {
        match (self, act) {
            // What was asked about is no longer what stands there, so it has to be asked again.
            (Self::Draft | Self::Consent, Act::Edit) => Some(Self::Draft),
            (Self::Draft, Act::AskConsent) => Some(Self::Consent),
            // With everybody in the room nobody has to be asked first.
            (Self::Draft | Self::Consent, Act::Agree) => Some(Self::InForce),
            (Self::InForce, Act::Retire) => Some(Self::Retired),
            _ => None,
        }
    }
}

/// What keeps a version from being agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RuleObstacle")]
pub enum Obstacle {
    /// It has no row.
    Rows,
    /// Cells or terms cannot be read.
    Cells,
    /// What is to be added up is no number.
    Totals,
    /// Rows set none of their outputs.
    Answers,
    /// Formulas come to nothing in cases that their rows answer.
    Values,
    /// Cases have no answer, and nobody said that they cannot happen.
    Gaps,
    /// Cases have more than one answer where one may be given.
    Overlaps,
    /// What may never be an input is asked for.
    Inputs,
    /// A guardrail is broken.
    Guardrails,
    /// The rule hangs on itself over others.
    Circle,
    /// Another rule of the team is in force on the same topic.
    Topic,
    /// No frame is in force that it could be held against.
    Frame,
    /// Another team's rule answers a case differently, and the teams did not both accept that.
    Contradictions,
    /// Something could be neither proved nor refuted.
    Proof,
}

/// What is known about a rule besides its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Around {
    /// A frame is in force.
    pub has_frame: bool,
    /// It feeds itself over other rules.
    pub in_circle: bool,
    /// Another rule of the team answers the same topic.
    pub topic_is_taken: bool,
}

/// What keeps a table from being agreed on, the nearest first, whatever other teams' rules say. A row that never answers is told
/// and harms nobody.
#[must_use]
pub fn obstacles(table: &ReadTable, proof: &Proof, around: Around) -> Vec<Obstacle> {
    let has_rows = !table.rows.is_empty();
    let violated = |status: &Status| *status == Status::Violated;
    let broken = proof.guardrails.iter().any(|one| matches!(one.verdict, Verdict::Broken { .. }));
    let mut found = Vec::new();
    let mut stands_in_the_way = |is: bool, obstacle| {
        if is {
            found.push(obstacle);
        }
    };
    stands_in_the_way(!has_rows, Obstacle::Rows);
    let is_total = |problem: &Problem| matches!(problem, Problem::NoTotal { .. });
    stands_in_the_way(!proof.problems.iter().all(is_total), Obstacle::Cells);
    stands_in_the_way(proof.problems.iter().any(is_total), Obstacle::Totals);
    stands_in_the_way(!table.silent_rows().is_empty(), Obstacle::Answers);
    stands_in_the_way(violated(&proof.values), Obstacle::Values);
    // Without a row every case is a gap, which tells nobody anything.
    stands_in_the_way(has_rows && violated(&proof.gaps), Obstacle::Gaps);
    stands_in_the_way(violated(&proof.overlaps), Obstacle::Overlaps);
    stands_in_the_way(violated(&proof.protected_inputs), Obstacle::Inputs);
    stands_in_the_way(broken, Obstacle::Guardrails);
    stands_in_the_way(around.in_circle, Obstacle::Circle);
    stands_in_the_way(around.topic_is_taken, Obstacle::Topic);
    stands_in_the_way(!around.has_frame, Obstacle::Frame);
    if found.is_empty() && proof.unproved().next().is_some() {
        found.push(Obstacle::Proof);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_lives_forward_and_only_edits_lead_back() {
        use {Act::*, State::*};
        let leads = |acts: &[Act]| acts.iter().try_fold(Draft, |state, act| state.after(*act));
        assert_eq!(leads(&[AskConsent, Agree, Retire]), Some(Retired));
        assert_eq!(leads(&[Agree]), Some(InForce));
        assert_eq!(leads(&[AskConsent, Edit]), Some(Draft));
        for bound in [InForce, Retired] {
            assert!([Edit, AskConsent, Agree].iter().all(|act| bound.after(*act).is_none()));
        }
        assert!([AskConsent, AskConsent].iter().try_fold(Draft, |state, act| state.after(*act)).is_none());
        assert!([Draft, Consent, Retired].iter().all(|state| state.after(Retire).is_none()));
    }
}
