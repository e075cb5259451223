//! Whether formulas come to a value that their terms take, in all cases that their rows answer.
//!
//! What comes to nothing leaves its term open: nobody is told what to do, and a guardrail on the term has nothing to check. What lies
//! between the steps or outside the bounds of its term could not be typed as an answer, and nobody rounds it. Both are mistakes of
//! their own, whatever the guardrails say.

use std::ops::Range;

use super::check::{Checked, Ground, number};
use super::finding::{Finding, Reason};
use super::formulas::{Analysis, Goal, Witness};
use super::rows::{self, Reach};
use crate::rule::{Formula, outside};

/// Looks for cases in which formulas of these rows have no value or an unfit one; lists at most `limit` findings.
pub(super) fn check(ground: &Ground<'_>, reach: &[Reach], rows: Range<usize>, limit: usize) -> Checked {
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
                            Finding::Unfit { row, column, problem: outside(kind, &value), value, case }
                        }
                        _ => Finding::NoValue { row, column, case },
                    });
                }
                Ok(Some(_)) => drop(checked.doubt.get_or_insert(Reason::Unconfirmed)),
                Err(reason) => drop(checked.doubt.get_or_insert(reason)),
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
        Reach::Unknown => return Err(ground.unknown()),
        Reach::Stopped => return Err(Reason::Stopped),
    }
    let seek = |regions: &[_]| Analysis::of((&ground.grid, ground.stop), formula, regions)?.find(goal);
    // Where its own cells leave none, rows before it need not be asked.
    if let Ok(None) = seek(std::slice::from_ref(&ground.boxes.rows[row])) {
        return Ok(None);
    }
    match seek(&rows::answered(ground, row)?)? {
        None if rows::is_doubtful(ground, row) => Err(ground.unknown()),
        found => Ok(found),
    }
}
