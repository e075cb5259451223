//! What a proof can say.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::frame::GuardrailId;
use crate::rule::{Case, CellProblem, ColumnId, UnaryTests};
use crate::term::{TermId, Value};

/// The result of one check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "ProofStatus")]
pub enum Status {
    /// Holds in every case.
    Proved,
    /// Does not hold; the findings show cases.
    Violated,
    /// Not known, and why.
    NotProvable {
        /// Why.
        reason: Reason,
    },
    /// Nothing to check here.
    DoesNotApply,
}

/// Why something could not be proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "NotProvableReason")]
pub enum Reason {
    /// Cells could not be read; the proof lists them.
    UnreadCells,
    /// A column's term does not exist or has a faulty domain; the proof lists it.
    UnusableTerm,
    /// The bound of the guardrail does not fit the term's type.
    UnfitBound,
    /// The proof was stopped before it ended.
    Stopped,
    /// Several rows answer together, in too many ways to look at each.
    TooManyTogether,
    /// The answers decide which goes first, and their values have no order.
    NoOrder,
    /// A sum needs more digits than the 34 that numbers have.
    TooManyDigits,
    /// Several rows answer together where a bound or another team's rule asks for one value.
    SeveralAnswers,
    /// A formula multiplies or divides inputs with each other.
    ProductOfInputs,
    /// A formula calls a function (or raises to a power) that is not reasoned about.
    UnknownFunction,
    /// The cases of a formula fall into too many pieces to look at each.
    TooManyPieces,
    /// Formulas stand where fixed values would have to be compared.
    Formula,
    /// A counterexample was found that the evaluator does not confirm: a mistake of this program.
    Unconfirmed,
}

/// Rows on which it hangs that a claim could be neither proved nor refuted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenRows {
    /// The claim.
    pub claim: Claim,
    /// The rows, counted from 0: one, or two that would have to be compared.
    pub rows: Vec<u32>,
    /// What cannot be decided there.
    pub reason: Reason,
}

/// A claim of the proof that hangs on single rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "ProofClaim")]
pub enum Claim {
    /// No case has two answers.
    Overlaps,
    /// All that is computed comes to a value that its term takes.
    Values,
    /// Every row answers some case.
    Reach,
    /// A guardrail is kept.
    Guardrail {
        /// The guardrail.
        guardrail: GuardrailId,
    },
}

/// A mistake in a table. Rows are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Finding {
    /// No row answers this case.
    Gap {
        /// A case without answer.
        case: Case,
        /// All cases like it: the input cells of a row that would answer exactly these.
        region: Vec<RegionCell>,
    },
    /// Both rows answer this case where exactly one may.
    Overlap {
        /// The two rows, in order.
        rows: [u32; 2],
        /// A case that both answer.
        case: Case,
        /// All cases that both answer.
        region: Vec<RegionCell>,
    },
    /// This row answers no case.
    Unreachable {
        /// The row.
        row: u32,
        /// The rows that answer its cases before it; none if its own cells leave no case.
        earlier: Vec<u32>,
        /// A case that the row describes and an earlier row answers.
        case: Option<Case>,
    },
    /// A row breaks a guardrail in this case.
    Guardrail {
        /// The guardrail.
        guardrail: GuardrailId,
        /// The row. Where a total breaks it, the row that decides the total, or the first that is added up.
        row: u32,
        /// All rows that come to the value together, where they are added up or counted; else none.
        together: Vec<u32>,
        /// The output column.
        column: ColumnId,
        /// The value that breaks it; `null` if the row leaves open what every row has to set.
        value: Value,
        /// A case in which the row answers.
        case: Case,
    },
    /// A formula comes to nothing in a case that its row answers: it divides by zero, is given a text to multiply, or goes beyond
    /// what numbers reach.
    NoValue {
        /// The row.
        row: u32,
        /// The output column.
        column: ColumnId,
        /// A case in which the row answers and the formula has no value.
        case: Case,
    },
    /// A formula, or the sum or number of rows that match together, comes to a value that its term does not take: between two of its
    /// steps, or outside its bounds.
    Unfit {
        /// The row; of those that match together, the first.
        row: u32,
        /// Whether rows come to it together, not the row alone.
        together: bool,
        /// The output column.
        column: ColumnId,
        /// What it comes to.
        value: Value,
        /// Why the term does not take that.
        problem: CellProblem,
        /// A case in which the row answers with that.
        case: Case,
    },
    /// A column asks for what may never be an input.
    ForbiddenInput {
        /// The guardrail that forbids it; nothing if the term itself is protected.
        guardrail: Option<GuardrailId>,
        /// The input column.
        column: ColumnId,
        /// Its term.
        term: TermId,
    },
}

/// One input cell of a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegionCell {
    /// The column.
    pub column: ColumnId,
    /// Its tests.
    pub tests: UnaryTests,
    /// The tests in FEEL, as the text of a cell that is added.
    pub feel: String,
}

impl Status {
    /// Violated if there are findings, else not provable for this reason if there is one, else proved.
    pub(super) fn of(violated: bool, reason: Option<Reason>) -> Self {
        match (violated, reason) {
            (true, _) => Self::Violated,
            (false, Some(reason)) => Self::NotProvable { reason },
            (false, None) => Self::Proved,
        }
    }

    /// Whether nothing speaks against the rule here.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        matches!(self, Self::Proved | Self::DoesNotApply)
    }
}
