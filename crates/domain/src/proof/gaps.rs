//! Cases that no row answers.

use super::check::{Checked, Ground};
use super::finding::{Finding, Reason};
use super::grid::Region;
use super::solver::{Found, Solver};
use crate::rule::Answer;

/// Lists gaps, largest regions first found, and says whether there are more. The solver has to have excluded every row.
pub(super) fn find(ground: &Ground<'_>, solver: &mut Solver<'_>, limit: usize) -> (Checked, bool) {
    let mut regions = Vec::new();
    let mut checked = Checked::default();
    let everything = ground.grid.everything();
    let rows: Vec<&Region> = ground.boxes.rows.iter().collect();
    let more = loop {
        match solver.find(None, &[]) {
            Found::Nothing => break false,
            Found::Stopped => {
                checked.doubt = Some(Reason::Stopped);
                break true;
            }
            Found::Point(_) if regions.len() == limit => break true,
            Found::Point(point) => {
                let region = ground.grid.grown(&point, &everything, &rows);
                solver.exclude(&region);
                regions.push(region);
            }
        }
    };
    regions.sort_unstable();
    for region in regions {
        let case = ground.grid.case(&region);
        if ground.table.answer(&case) == Answer::Gap {
            checked.findings.push(Finding::Gap { case, region: ground.region(&region) });
        } else {
            checked.doubt = Some(Reason::Unconfirmed);
        }
    }
    (checked, more)
}
