//! All checks of one table.

use std::cell::RefCell;
use std::collections::HashMap;
use std::iter;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::finding::{Claim, Finding, OpenRows, Reason, RegionCell, Status};
use super::grid::{Boxes, Grid};
use super::guardrails::{self, GuardrailVerdict, Verdict};
use super::pieces::Piece;
use super::rows::Reach;
use super::totals::Total;
use super::watch::Step;
use super::{Stop, Watch, gaps, overlaps, rows, values};
use crate::frame::Guardrail;
use crate::rule::{Answer, Answering, Case, Problem, ReadRow, ReadTable, UnaryTests};

/// What is known about a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proof {
    /// The number of cases that the table tells apart; nothing above 4 billion or if its terms are unusable.
    pub cases: Option<u32>,
    /// Whether every case has an answer.
    pub gaps: Status,
    /// Whether no case has two answers, or two that differ where any row may answer. Does not apply where the hit policy says
    /// what becomes of several.
    pub overlaps: Status,
    /// Whether every row answers some case.
    pub reach: Status,
    /// Each guardrail, in the order given.
    pub guardrails: Vec<GuardrailVerdict>,
    /// Whether every formula comes to a value that its term takes, in all cases that its row answers, and every sum and number of
    /// rows as well. Does not apply without any of them.
    pub values: Status,
    /// Whether no protected term is an input.
    pub protected_inputs: Status,
    /// The mistakes: gaps, overlaps, rows without cases, formulas without a (fitting) value, guardrails, inputs. Long lists end early, see the counts.
    pub findings: Vec<Finding>,
    /// The rows on which it hangs that a claim is not provable, where it hangs on some. Long lists end early.
    pub open: Vec<OpenRows>,
    /// Whether there are more gaps than the findings list.
    pub more_gaps: bool,
    /// The number of overlapping pairs of rows, listed or not.
    pub overlap_count: u32,
    /// The number of rows that answer no case, listed or not.
    pub unreachable_count: u32,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl Proof {
    /// Why the claims that keep a rule from coming into force could be neither proved nor refuted, one reason for each. That a row
    /// answers some case is none of them.
    pub fn unproved(&self) -> impl Iterator<Item = Reason> + '_ {
        let claims = [&self.gaps, &self.overlaps, &self.values, &self.protected_inputs].into_iter();
        let claims = claims.filter_map(|status| match status {
            Status::NotProvable { reason } => Some(*reason),
            _ => None,
        });
        let guardrails = self.guardrails.iter().filter_map(|guardrail| match guardrail.verdict {
            Verdict::NotProvable { reason } => Some(reason),
            _ => None,
        });
        claims.chain(guardrails)
    }

    /// Whether a claim is not provable.
    fn is_open(&self, claim: &Claim) -> bool {
        let status = match claim {
            Claim::Overlaps => &self.overlaps,
            Claim::Values => &self.values,
            Claim::Reach => &self.reach,
            Claim::Guardrail { guardrail } => {
                let found = self.guardrails.iter().find(|one| one.guardrail == *guardrail);
                return found.is_some_and(|one| matches!(one.verdict, Verdict::NotProvable { .. }));
            }
        };
        matches!(status, Status::NotProvable { .. })
    }
}

/// How much a proof lists. Whether there is any mistake at all is always exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The number of gaps listed.
    pub gaps: usize,
    /// The number of overlaps listed.
    pub overlaps: usize,
    /// The number of rows listed for each guardrail, and of rows that answer no case.
    pub rows: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { gaps: 50, overlaps: 200, rows: 100 }
    }
}

/// How many rows are listed for each claim that is not provable.
const OPEN: usize = 20;

/// What was found of output columns, each looked at once.
pub(super) type ByColumn<Found> = RefCell<HashMap<usize, Result<Found, Reason>>>;

/// What the checks of one table share.
pub(super) struct Ground<'a> {
    pub(super) table: &'a ReadTable,
    pub(super) grid: Grid,
    pub(super) boxes: Boxes,
    /// The rows that describe cases which cannot happen.
    pub(super) impossible: Option<(&'a ReadTable, Boxes)>,
    /// The rows in the order in which they take cases; the table's own where that does not matter.
    pub(super) order: Vec<usize>,
    /// Why it is not known which cases rows answer, where it is not: cells that could not be read, or else formulas where answers have an
    /// order.
    pub(super) unknown: Reason,
    /// For each output column that makes a total, what was found of it.
    pub(super) totals: ByColumn<Vec<Total>>,
    pub(super) pieces: ByColumn<Rc<Vec<Piece>>>,
    /// The rows of which something could not be decided.
    pub(super) open: RefCell<Vec<OpenRows>>,
    pub(super) stop: Stop<'a>,
    /// Told how far the proof is.
    pub(super) at: &'a dyn Fn(Step),
}

/// What one check found.
#[derive(Debug, Default)]
pub(super) struct Checked {
    pub(super) findings: Vec<Finding>,
    /// A counterexample that the evaluator did not confirm, or a stop.
    pub(super) doubt: Option<Reason>,
}

/// Proves a table against the guardrails that bind its team.
#[must_use]
pub fn prove(table: &ReadTable, guardrails: &[Guardrail], limits: Limits, stop: Stop<'_>) -> Proof {
    Question { table, impossible: None, guardrails, limits }.prove(&|| stop())
}

/// What is to be proved.
#[derive(Clone, Copy, Debug)]
pub struct Question<'q> {
    /// The table.
    pub table: &'q ReadTable,
    /// Rows with the same inputs that describe cases which cannot happen: they need no answer.
    pub impossible: Option<&'q ReadTable>,
    /// The guardrails that bind the table's team.
    pub guardrails: &'q [Guardrail],
    /// How much is listed.
    pub limits: Limits,
}

impl Question<'_> {
    /// Proves it. What may take longest comes last, so that a proof that is stopped knows as much as it can.
    #[must_use]
    pub fn prove(&self, watch: &dyn Watch) -> Proof {
        let table = self.table;
        let (stop, at) = (|| watch.stop(), |step| watch.at(step));
        match Ground::of(table, self.impossible, &stop) {
            Some(ground) => prove_on(&Ground { at: &at, ..ground }, self.guardrails, self.limits),
            None => without_grid(table, self.guardrails),
        }
    }
}

fn prove_on(ground: &Ground<'_>, guardrails: &[Guardrail], limits: Limits) -> Proof {
    let table = ground.table;
    let unread = ground.boxes.any_unclear().then_some(Reason::UnreadCells);
    let unread_impossible = ground.impossible.as_ref().is_some_and(|(_, boxes)| boxes.any_unclear());
    let unread_anywhere = unread.or(unread_impossible.then_some(Reason::UnreadCells));
    let (reach, mut solver) = rows::reach(ground);
    let one_answers = table.hit_policy.answering() == Answering::Alone;
    let (overlaps, overlap_count) =
        if one_answers { overlaps::find(ground, limits.overlaps) } else { (Checked::default(), 0) };
    let (unreachable, unreachable_count) = rows::unreachable(ground, &reach, limits.rows);
    let unknown_reach = reach.contains(&Reach::Unknown).then_some(ground.unknown);
    let (verdicts, broken) = guardrails::check(ground, guardrails, &reach, limits.rows);
    let values = values::check(ground, &reach, 0..table.rows.len(), limits.rows);
    let forbidden = guardrails::protected_inputs(table, guardrails);
    let (gaps, more_gaps) = gaps::find(ground, &mut solver, limits.gaps);
    let mut proof = Proof {
        cases: ground.grid.cases(),
        gaps: Status::of(!gaps.findings.is_empty(), gaps.doubt.or(unread_anywhere)),
        overlaps: if one_answers {
            Status::of(overlap_count > 0, overlaps.doubt.or(unread))
        } else {
            Status::DoesNotApply
        },
        reach: Status::of(unreachable_count > 0, unreachable.doubt.or(unknown_reach)),
        guardrails: verdicts,
        values: if values::apply(table) {
            Status::of(!values.findings.is_empty(), values.doubt)
        } else {
            Status::DoesNotApply
        },
        protected_inputs: Status::of(!forbidden.is_empty(), None),
        findings: [gaps.findings, overlaps.findings, unreachable.findings, values.findings, broken, forbidden].concat(),
        open: Vec::new(),
        more_gaps,
        overlap_count,
        unreachable_count,
        problems: table.problems.clone(),
    };
    let open = ground.open.take();
    proof.open = open.into_iter().filter(|one| proof.is_open(&one.claim)).collect();
    proof
}

/// What can be said when a column's term is unusable: only which inputs are forbidden.
fn without_grid(table: &ReadTable, guardrails: &[Guardrail]) -> Proof {
    let unusable = || Status::NotProvable { reason: Reason::UnusableTerm };
    let (guardrails, inputs) = guardrails::inputs_only(table, guardrails);
    let forbidden = !inputs.is_empty();
    Proof {
        cases: None,
        gaps: unusable(),
        overlaps: if table.hit_policy.answering() == Answering::Alone { unusable() } else { Status::DoesNotApply },
        reach: unusable(),
        guardrails,
        values: if values::apply(table) { unusable() } else { Status::DoesNotApply },
        protected_inputs: Status::of(forbidden, None),
        findings: inputs,
        open: Vec::new(),
        more_gaps: false,
        overlap_count: 0,
        unreachable_count: 0,
        problems: table.problems.clone(),
    }
}

impl<'a> Ground<'a> {
    /// Nothing if a column has no usable term.
    pub(super) fn of(table: &'a ReadTable, impossible: Option<&'a ReadTable>, stop: Stop<'a>) -> Option<Self> {
        let tables: Vec<&ReadTable> = iter::once(table).chain(impossible).collect();
        let grid = Grid::of(&tables)?;
        let boxes = grid.boxes(table);
        let impossible = impossible.map(|impossible| (impossible, grid.boxes(impossible)));
        let order = match table.hit_policy.answering() {
            Answering::Foremost => table.precedence(),
            _ => (0..table.rows.len()).collect(),
        };
        let is_unread =
            |row: &ReadRow| row.inputs.iter().any(Option::is_none) || row.outputs.iter().any(Option::is_none);
        let unknown = if table.rows.iter().any(is_unread) {
            Reason::UnreadCells
        } else if table.lacks_order() {
            Reason::NoOrder
        } else {
            Reason::Formula
        };
        let (totals, pieces, open) = Default::default();
        Some(Self { table, grid, boxes, impossible, order, unknown, totals, pieces, open, stop, at: &|_| {} })
    }

    /// Remembers that a claim could not be decided of rows. That the proof was stopped says nothing about any of them.
    pub(super) fn leave_open(&self, claim: Claim, rows: &[usize], reason: Reason) {
        let found = OpenRows { claim, rows: rows.iter().copied().map(number).collect(), reason };
        let mut open = self.open.borrow_mut();
        let listed = open.iter().filter(|one| one.claim == found.claim).count();
        if reason != Reason::Stopped && listed < OPEN && !open.contains(&found) {
            open.push(found);
        }
    }

    pub(super) fn stopped(&self) -> bool {
        (self.stop)()
    }

    /// The cells of a region under the columns of the table. Of two columns with the same term the first tells it all.
    pub(super) fn region(&self, region: &[super::atoms::AtomSet]) -> Vec<RegionCell> {
        let cells = self.grid.cells(region);
        let mut used = vec![false; cells.len()];
        let columns = self.table.inputs.iter().map(|column| {
            let axis = self.grid.axes.iter().position(|axis| axis.term == column.term);
            let fresh = axis.filter(|axis| !std::mem::replace(&mut used[*axis], true));
            let tests = fresh.map_or(UnaryTests::Any, |axis| cells[axis].clone());
            RegionCell { column: column.id.clone(), feel: tests.to_string(), tests }
        });
        columns.collect()
    }

    /// Whether the evaluator confirms that this row answers a case, be it together with others.
    pub(super) fn answers(&self, case: &Case, row: u32) -> bool {
        match self.table.hit_policy.answering() {
            Answering::Alone | Answering::List | Answering::Total => self.table.matches(row as usize, case),
            Answering::Foremost => {
                matches!(self.table.answer(case), Answer::Row { row: answering, .. } if answering == row)
            }
        }
    }
}

/// A row's number as findings give it.
pub(super) fn number(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}
