//! What a check says, as other programs read it.

use std::collections::BTreeMap;

use serde::Serialize;
use spielraum_domain::frame::Bound;
use spielraum_domain::proof::Reason;
use spielraum_domain::rule::CellError;

use crate::beyond::Beyond;

/// What is known of a file.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Each decision table.
    pub decisions: Vec<DecisionReport>,
    /// Decisions that need each other in a circle and therefore decide nothing: the names of each circle.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub circles: Vec<Vec<String>>,
    /// Names and ids that more than one decision has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub duplicates: Vec<String>,
    /// What the file holds beyond decision tables in FEEL.
    pub unsupported: Vec<String>,
    /// What is no decision table, by name: it is evaluated, and nothing is proved of it.
    #[serde(skip)]
    pub beyond: Vec<(String, Beyond)>,
    /// The cells that cannot be read, part by part.
    #[serde(skip)]
    pub unread: Vec<UnreadCell>,
    /// Whether something in the file is neither proved nor evaluated.
    #[serde(skip)]
    pub is_partial: bool,
    /// What the frame names and the file does not have: a slip of the pen would otherwise bind nobody unseen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Guardrails that no value can keep, alone or together.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unsatisfiable: Vec<Vec<String>>,
}

/// A cell that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadCell {
    /// The name of its decision.
    pub decision: String,
    /// Its row, counted from 1.
    pub row: u32,
    /// Its column.
    pub column: String,
    /// What stands in it.
    pub text: String,
    /// Why it cannot be read, and from which character on.
    pub error: CellError,
}

impl UnreadCell {
    /// The character from which on it cannot be read, counted from 1.
    pub fn position(&self) -> usize {
        let units: Vec<u16> = self.text.encode_utf16().take(self.error.span.start as usize).collect();
        char::decode_utf16(units).count() + 1
    }
}

/// What is known of a decision table.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionReport {
    /// Its name.
    pub name: String,
    /// Which rows answer, in DMN's words.
    pub hit_policy: String,
    /// How many rows it has.
    pub rows: usize,
    /// How many columns ask and answer.
    pub columns: usize,
    /// What was checked: one entry for a check that holds or cannot be made, one for each mistake otherwise.
    pub findings: Vec<FindingReport>,
}

/// The result of one check, or one mistake.
#[derive(Clone, Debug, Serialize)]
pub struct FindingReport {
    /// What was checked.
    pub kind: Kind,
    /// What came out.
    pub status: Outcome,
    /// The rows it is about, counted from 1.
    pub rows: Vec<u32>,
    /// A case that shows it.
    pub case: Option<BTreeMap<String, serde_json::Value>>,
    /// The output whose formula has no value, or one that it does not take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<OutputReport>,
    /// The guardrail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guardrail: Option<String>,
    /// What the guardrail binds, and how.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub bound: Option<BoundReport>,
    /// What the rows come to together, where that breaks it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<serde_json::Value>,
    /// The other decision that answers differently, and its row counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<(String, u32)>,
    /// Why it cannot be proved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// An output of which it is asked what is computed for it. A script that knows no more than the five kinds is told all the same: a case
/// without a value is one without an answer, and what an output takes is a bound on it.
#[derive(Clone, Debug, Serialize)]
pub struct OutputReport {
    /// Its name.
    pub name: String,
    /// What it comes to; nothing where that is not known, or where it comes to nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<serde_json::Value>,
    /// Whether several rows come to it together.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub together: bool,
}

/// What a guardrail binds.
#[derive(Clone, Debug, Serialize)]
pub struct BoundReport {
    /// The term.
    pub term: String,
    /// How it is bound.
    pub bound: Bound,
}

/// What a check looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Cases that no row answers, or only one whose formula has no value there.
    Gap,
    /// Cases that two rows answer where one may.
    Overlap,
    /// Rows that answer no case.
    Unreachable,
    /// Rows outside the frame, or outside the values that an output takes.
    Guardrail,
    /// Cases that two tables answer differently.
    Contradiction,
}

/// What came out of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It holds in every case.
    Proved,
    /// It does not hold.
    Violated,
    /// Not known.
    NotProvable,
    /// There is nothing to check: the table does not set the guardrail's term. Never counted as kept.
    DoesNotApply,
}

impl Report {
    /// Whether every check holds.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        let mut findings = self.decisions.iter().flat_map(|decision| &decision.findings);
        let of_frame = self.unknown.len() + self.unsatisfiable.len();
        self.circles.len() + self.duplicates.len() + self.unread.len() + of_frame == 0
            && !self.is_partial
            && findings.all(|finding| matches!(finding.status, Outcome::Proved | Outcome::DoesNotApply))
    }
}
