//! Whether formulas come to a value that their terms take, in all cases that their rows answer; and what is added up from rows.
//!
//! What comes to nothing leaves its term open: nobody is told what to do, and a guardrail on the term has nothing to check. What lies
//! between the steps or outside the bounds of its term could not be typed as an answer, and nobody rounds it. Both are mistakes of
//! their own, whatever the guardrails say.

use std::ops::Range;

use super::check::{Checked, Ground, number};
use super::finding::{Claim, Finding, Reason};
use super::formulas::{Analysis, Goal, Witness};
use super::rows::{self, Reach};
use super::totals::Total;
use crate::number::Steps;
use crate::rule::{Formula, HitPolicy, ReadTable, outside};
use crate::term::{Type, Value};

/// Whether a table comes to values that nobody typed. The smallest and the largest are values of single rows.
pub(super) fn apply(table: &ReadTable) -> bool {
    adds_up(table) || table.formulas().next().is_some()
}

fn adds_up(table: &ReadTable) -> bool {
    matches!(table.hit_policy, HitPolicy::Sum | HitPolicy::Count)
}

/// Looks for cases in which formulas of these rows have no value or an unfit one, and for unfit totals that are told of these rows;
/// lists at most `limit` findings.
pub(super) fn check(ground: &Ground<'_>, reach: &[Reach], rows: Range<usize>, limit: usize) -> Checked {
    let mut checked = of_formulas(ground, reach, rows.clone(), limit);
    if adds_up(ground.table) {
        let totals = of_totals(ground);
        let told = totals
            .findings
            .into_iter()
            .filter(|finding| matches!(finding, Finding::Unfit { row, .. } if rows.contains(&(*row as usize))));
        checked.findings.extend(told);
        checked.findings.truncate(limit);
        checked.doubt = checked.doubt.or(totals.doubt);
    }
    checked
}

/// The sums and numbers of rows that their terms do not take.
fn of_totals(ground: &Ground<'_>) -> Checked {
    let mut checked = Checked::default();
    for (column, output) in ground.table.outputs.iter().enumerate() {
        let Some(kind) = &output.kind else { continue };
        match unfit_totals(ground, column, kind) {
            Err(reason) => drop(checked.doubt.get_or_insert(reason)),
            Ok(totals) => {
                for total in totals {
                    if !ground.totals_to(column, &total) {
                        checked.doubt.get_or_insert(Reason::Unconfirmed);
                        continue;
                    }
                    let (row, value) = (number(total.row), total.value.map_or(Value::Null, Value::from));
                    let (column, problem) = (output.id.clone(), outside(kind, &value));
                    checked.findings.push(Finding::Unfit {
                        row,
                        together: true,
                        column,
                        problem,
                        value,
                        case: total.case,
                    });
                }
            }
        }
    }
    checked
}

fn unfit_totals(ground: &Ground<'_>, column: usize, kind: &Type) -> Result<Vec<Total>, Reason> {
    let (bounds, steps) = (kind.bounds(), kind.steps());
    if bounds == (None, None) && steps.is_none() {
        return Ok(Vec::new());
    }
    if !ground.table.computes_total(column) {
        let is_unfit = |total: &Total| total.value.is_some_and(|value| !kind.admits(&value.into()));
        let unfit: Vec<Total> = ground.totals(column)?.into_iter().filter(is_unfit).collect();
        if !unfit.is_empty() || steps.is_none_or(|steps| keeps_steps(ground.table.hit_policy, &steps)) {
            return Ok(unfit);
        }
    }
    let mut unfit = Vec::new();
    for piece in ground.pieces(column)?.iter() {
        unfit.extend(piece.find(ground, column, &Goal::Unfit(kind))?);
    }
    Ok(unfit)
}

/// Whether what is added up from values of a term lies on its steps in any case.
fn keeps_steps(policy: HitPolicy, steps: &Steps) -> bool {
    let counts_ones = || {
        let whole = 10i128.checked_pow(steps.exponent().unsigned_abs()).filter(|_| steps.exponent() <= 0);
        whole.is_some_and(|whole| whole % steps.unit() == 0)
    };
    steps.is_from_zero() && (policy == HitPolicy::Sum || counts_ones())
}

/// Looks for cases in which formulas of these rows have no value or an unfit one; lists at most `limit` findings.
fn of_formulas(ground: &Ground<'_>, reach: &[Reach], rows: Range<usize>, limit: usize) -> Checked {
    let mut checked = Checked::default();
    for (row, column, formula) in ground.table.formulas().filter(|(row, ..)| rows.contains(row)) {
        let output = &ground.table.outputs[column];
        for goal in [Goal::Nothing].into_iter().chain(output.kind.as_ref().map(Goal::Unfit)) {
            if checked.findings.len() == limit {
                return checked;
            }
            match found(ground, (row, formula), &reach[row], &goal) {
                Ok(None) => {}
                Ok(Some(Witness { case, value })) if ground.answers(&case, number(row)) => {
                    let (row, column) = (number(row), output.id.clone());
                    checked.findings.push(match goal {
                        Goal::Unfit(kind) => {
                            let problem = outside(kind, &value);
                            Finding::Unfit { row, together: false, column, problem, value, case }
                        }
                        _ => Finding::NoValue { row, column, case },
                    });
                }
                Ok(Some(_)) => drop(checked.doubt.get_or_insert(Reason::Unconfirmed)),
                Err(reason) => {
                    ground.leave_open(Claim::Values, &[row], reason);
                    checked.doubt.get_or_insert(reason);
                }
            }
        }
    }
    checked
}

/// A case that a row answers and in which its formula comes to what is sought.
fn found(
    ground: &Ground<'_>,
    (row, formula): (usize, &Formula),
    reach: &Reach,
    goal: &Goal<'_>,
) -> Result<Option<Witness>, Reason> {
    match reach {
        Reach::None => return Ok(None),
        Reach::Point(_) => {}
        Reach::Unknown => return Err(ground.unknown),
        Reach::Stopped => return Err(Reason::Stopped),
    }
    let seek = |regions: &[_]| Analysis::of((&ground.grid, ground.stop), formula, regions)?.find(goal);
    // Where its own cells leave none, rows before it need not be asked.
    if let Ok(None) = seek(std::slice::from_ref(&ground.boxes.rows[row])) {
        return Ok(None);
    }
    match seek(&rows::answered(ground, row)?)? {
        None if rows::is_doubtful(ground, row) => Err(ground.unknown),
        found => Ok(found),
    }
}
