//! Cases that no row answers. None is told twice: rows that answer two gaps do not meet.

use std::iter;

use super::check::{Checked, Ground, number};
use super::finding::{Finding, Reason};
use super::grid::Boxes;
use super::meetings::Rows;
use super::solver::{Found, Solver};
use super::watch::Step;
use crate::rule::Answer;

/// Lists gaps, largest regions first found, and says whether there are more. The solver has to have excluded every row.
pub(super) fn find(ground: &Ground<'_>, solver: &mut Solver<'_>, limit: usize) -> (Checked, bool) {
    let mut regions = Vec::new();
    let mut checked = Checked::default();
    let everything = ground.grid.everything();
    let impossible = ground.impossible.as_ref().map(|(_, boxes)| boxes);
    impossible.into_iter().flat_map(|boxes| &boxes.rows).for_each(|region| solver.exclude(region));
    let taken: Vec<(&Boxes, Rows)> =
        iter::once(&ground.boxes).chain(impossible).map(|boxes| (boxes, boxes.those(|_| true))).collect();
    let taken: Vec<(&Boxes, &Rows)> = taken.iter().map(|(boxes, rows)| (*boxes, rows)).collect();
    let more = loop {
        (ground.at)(Step::Gaps { found: number(regions.len()) });
        match solver.find(None, &[]) {
            Found::Nothing => break false,
            Found::Stopped => {
                checked.doubt = Some(Reason::Stopped);
                break true;
            }
            Found::Point(_) if regions.len() == limit => break true,
            Found::Point(point) => {
                let region = ground.grid.grown_apart(&point, &everything, &taken, &regions);
                solver.exclude(&region);
                regions.push(region);
            }
        }
    };
    regions.sort_unstable();
    let tables = || iter::once(ground.table).chain(ground.impossible.as_ref().map(|(table, _)| *table));
    for region in regions {
        let case = ground.grid.case(&region);
        if tables().all(|table| table.answer(&case) == Answer::Gap) {
            checked.findings.push(Finding::Gap { case, region: ground.region(&region) });
        } else {
            checked.doubt = Some(Reason::Unconfirmed);
        }
    }
    (checked, more)
}
