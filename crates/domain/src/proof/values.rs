//! Whether formulas come to a value in all cases that their rows answer.
//!
//! What comes to nothing leaves its term open: nobody is told what to do, and a guardrail on the term has nothing to check. So it is a
//! mistake of its own, whatever the guardrails say.

use std::ops::Range;

use super::check::{Checked, Ground, number};
use super::finding::{Finding, Reason};
use super::formulas::{Analysis, Goal, Witness};
use super::rows::{self, Reach};
use crate::rule::Formula;

/// Looks for cases in which formulas of these rows have no value; lists at most `limit` cells.
pub(super) fn check(ground: &Ground<'_>, reach: &[Reach], rows: Range<usize>, limit: usize) -> Checked {
    let mut checked = Checked::default();
    for (row, column, formula) in ground.table.formulas().filter(|(row, ..)| rows.contains(row)) {
        if checked.findings.len() == limit {
            break;
        }
        match without_value(ground, (row, formula), &reach[row]) {
            Ok(None) => {}
            Ok(Some(Witness { case, .. })) if ground.answers(&case, number(row)) => {
                let column = ground.table.outputs[column].id.clone();
                checked.findings.push(Finding::NoValue { row: number(row), column, case });
            }
            Ok(Some(_)) => drop(checked.doubt.get_or_insert(Reason::Unconfirmed)),
            Err(reason) => drop(checked.doubt.get_or_insert(reason)),
        }
    }
    checked
}

/// A case that a row answers and in which its formula comes to nothing.
fn without_value(
    ground: &Ground<'_>,
    (row, formula): (usize, &Formula),
    reach: &Reach,
) -> Result<Option<Witness>, Reason> {
    match reach {
        Reach::None => return Ok(None),
        Reach::Point(_) => {}
        Reach::Unknown => return Err(ground.unknown()),
        Reach::Stopped => return Err(Reason::Stopped),
    }
    let seek = |regions: &[_]| Analysis::of((&ground.grid, ground.stop), formula, regions)?.find(&Goal::Nothing);
    // Where its own cells leave none, rows before it need not be asked.
    if let Ok(None) = seek(std::slice::from_ref(&ground.boxes.rows[row])) {
        return Ok(None);
    }
    match seek(&rows::answered(ground, row)?)? {
        None if rows::is_doubtful(ground, row) => Err(ground.unknown()),
        found => Ok(found),
    }
}
