//! Cases that more than one row answers, where that is a mistake: always if exactly one row may, and if any may, where rows
//! differ.

use std::collections::HashMap;

use super::check::{Checked, Ground, number};
use super::finding::{Finding, Reason};
use super::grid::intersection;
use super::watch::Step;
use crate::rule::{Entry, HitPolicy, ReadTable};

/// Lists pairs of overlapping rows and counts them all. Rows with a cell that could not be read are left out: nobody
/// knows what they meet.
pub(super) fn find(ground: &Ground<'_>, limit: usize) -> (Checked, u32) {
    let mut checked = Checked::default();
    let mut count = 0u32;
    let any_may_answer = ground.table.hit_policy == HitPolicy::Any;
    let said = if any_may_answer { said(ground.table) } else { Vec::new() };
    let rows = ground.boxes.those(|row| !ground.boxes.unclear[row]);
    let mut later = rows.clone();
    for one in rows.iter() {
        if ground.stopped() {
            checked.doubt = Some(Reason::Stopped);
            break;
        }
        (ground.at)(Step::Overlaps { done: number(one), all: number(ground.boxes.rows.len()) });
        later.remove(one);
        let meeting = ground.boxes.meeting(&ground.boxes.rows[one], &later);
        if !any_may_answer && checked.findings.len() >= limit {
            count = count.saturating_add(meeting.len());
            continue;
        }
        for other in meeting.iter() {
            let same = match any_may_answer {
                true if said[one].is_some() && said[other].is_some() => Some(said[one] == said[other]),
                true => ground.table.same_answer(one, other),
                false => Some(false),
            };
            match same {
                Some(true) => continue,
                Some(false) => {}
                None => {
                    let computed = [one, other].iter().any(|row| ground.table.computes(*row));
                    let reason = if computed { Reason::Formula } else { Reason::UnreadCells };
                    checked.doubt.get_or_insert(reason);
                    continue;
                }
            }
            if checked.findings.len() < limit {
                match overlap(ground, one, other) {
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

/// For each row a number that it shares with the rows that set the same; nothing if an output could not be read, or computes.
fn said(table: &ReadTable) -> Vec<Option<usize>> {
    let mut known = HashMap::new();
    let rows = table.rows.iter().map(|row| {
        let entries: Vec<&Entry> = row.outputs.iter().map(constant).collect::<Option<_>>()?;
        let next = known.len();
        Some(*known.entry(entries).or_insert(next))
    });
    rows.collect()
}

fn constant(entry: &Option<Entry>) -> Option<&Entry> {
    entry.as_ref().filter(|entry| entry.constant().is_some())
}

fn overlap(ground: &Ground<'_>, one: usize, other: usize) -> Option<Finding> {
    let region = intersection(&ground.boxes.rows[one], &ground.boxes.rows[other]);
    let case = ground.grid.case(&region);
    let rows = [number(one), number(other)];
    let confirmed = rows.iter().all(|row| ground.answers(&case, *row));
    confirmed.then(|| Finding::Overlap { rows, case, region: ground.region(&region) })
}
