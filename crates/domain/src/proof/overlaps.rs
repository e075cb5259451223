//! Cases that more than one row answers, where that is a mistake: always if exactly one row may, and if any may, where rows
//! differ.

use super::check::{Checked, Ground, number};
use super::finding::{Finding, Reason};
use super::grid::intersection;
use super::meetings::{Meetings, Rows};
use crate::rule::HitPolicy;

/// Lists pairs of overlapping rows and counts them all. Rows with a cell that could not be read are left out: nobody
/// knows what they meet.
pub(super) fn find(ground: &Ground<'_>, limit: usize) -> (Checked, u32) {
    let mut checked = Checked::default();
    let mut count = 0u32;
    let rows: Vec<usize> = (0..ground.boxes.rows.len()).filter(|row| !ground.boxes.unclear[*row]).collect();
    let meetings = Meetings::new(&ground.boxes, &ground.grid.sizes);
    let mut later = Rows::of(ground.boxes.rows.len(), |row| !ground.boxes.unclear[row]);
    for one in &rows {
        if ground.stopped() {
            checked.doubt = Some(Reason::Stopped);
            break;
        }
        later.remove(*one);
        for other in meetings.with(&ground.boxes.rows[*one], &later).iter() {
            let other = &other;
            if ground.table.hit_policy == HitPolicy::Any {
                match ground.table.same_answer(*one, *other) {
                    Some(true) => continue,
                    Some(false) => {}
                    None => {
                        let computed = [one, other].iter().any(|row| ground.table.computes(**row));
                        let reason = if computed { Reason::Formula } else { Reason::UnreadCells };
                        checked.doubt.get_or_insert(reason);
                        continue;
                    }
                }
            }
            if checked.findings.len() < limit {
                match overlap(ground, *one, *other) {
                    Some(finding) => checked.findings.push(finding),
                    None => {
                        checked.doubt = Some(Reason::Unconfirmed);
                        continue;
                    }
                }
            }
            count = count.saturating_add(1);
        }
    }
    (checked, count)
}

fn overlap(ground: &Ground<'_>, one: usize, other: usize) -> Option<Finding> {
    let region = intersection(&ground.boxes.rows[one], &ground.boxes.rows[other]);
    let case = ground.grid.case(&region);
    let rows = [number(one), number(other)];
    let confirmed = rows.iter().all(|row| ground.answers(&case, *row));
    confirmed.then(|| Finding::Overlap { rows, case, region: ground.region(&region) })
}
