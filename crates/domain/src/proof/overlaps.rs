//! Cases that more than one row answers, where that is a mistake: always if exactly one row may, and if any may, where rows
//! differ.

use std::collections::HashMap;

use super::check::{Checked, Ground, number};
use super::finding::{Claim, Finding, Reason};
use super::grid::intersection;
use super::meetings::Rows;
use super::watch::Step;
use crate::rule::{Entry, HitPolicy, ReadTable};

/// Lists pairs of overlapping rows and counts them all. Rows with a cell that could not be read are left out: nobody
/// knows what they meet.
pub(super) fn find(ground: &Ground<'_>, limit: usize) -> (Checked, u32) {
    let mut pairs = Pairs { ground, limit, checked: Checked::default(), count: 0 };
    let alike = (ground.table.hit_policy == HitPolicy::Any).then(|| Alike::of(ground));
    let rows = ground.boxes.those(|row| !ground.boxes.unclear[row]);
    let mut later = rows.clone();
    for one in rows.iter() {
        if ground.stopped() {
            pairs.checked.doubt = Some(Reason::Stopped);
            break;
        }
        (ground.at)(Step::Overlaps { done: number(one), all: number(ground.boxes.rows.len()) });
        later.remove(one);
        let mut meeting = ground.boxes.meeting(&ground.boxes.rows[one], &later);
        if let Some(alike) = &alike {
            alike.leave_out(one, &mut meeting);
        }
        if pairs.is_full() {
            // Nothing is left to be shown of those that surely differ.
            let surely = alike.as_ref().map_or_else(|| meeting.clone(), |alike| alike.differing(one, &meeting));
            pairs.count = pairs.count.saturating_add(surely.len());
            meeting.drop(&surely);
        }
        meeting.iter().for_each(|other| pairs.look(one, other));
    }
    (pairs.checked, pairs.count)
}

/// As [`find`], for the pairs that one row is in. The row is compared with each other: that is quicker than preparing to ask all of
/// them at once.
pub(super) fn with(ground: &Ground<'_>, row: usize, limit: usize) -> (Checked, u32) {
    let mut pairs = Pairs { ground, limit, checked: Checked::default(), count: 0 };
    let boxes = &ground.boxes;
    if !boxes.unclear[row] {
        let others = (0..boxes.rows.len()).filter(|other| *other != row && !boxes.unclear[*other]);
        others.filter(|other| boxes.meet(row, *other)).for_each(|other| pairs.look(row.min(other), row.max(other)));
    }
    (pairs.checked, pairs.count)
}

/// Pairs of rows that meet, as they are looked at.
struct Pairs<'g, 'a> {
    ground: &'g Ground<'a>,
    limit: usize,
    checked: Checked,
    count: u32,
}

impl Pairs<'_, '_> {
    /// Whether no more are listed.
    fn is_full(&self) -> bool {
        self.checked.findings.len() >= self.limit
    }

    /// Looks at two rows that meet: where any may answer, they may say the same.
    fn look(&mut self, one: usize, other: usize) {
        let table = self.ground.table;
        let same = match table.hit_policy {
            HitPolicy::Any => table.same_answer(one, other),
            _ => Some(false),
        };
        match same {
            Some(true) => return,
            Some(false) => {}
            None => {
                let computed = [one, other].iter().any(|row| table.computes(*row));
                let reason = if computed { Reason::Formula } else { Reason::UnreadCells };
                self.ground.leave_open(Claim::Overlaps, &[one, other], reason);
                self.checked.doubt.get_or_insert(reason);
                return;
            }
        }
        if !self.is_full() {
            match overlap(self.ground, one, other) {
                Some(finding) => self.checked.findings.push(finding),
                None => {
                    self.checked.doubt = Some(Reason::Unconfirmed);
                    return;
                }
            }
        }
        self.count = self.count.saturating_add(1);
    }
}

/// Rows that set the same.
struct Alike {
    /// The kind of each row; nothing if an output could not be read, or computes.
    kinds: Vec<Option<usize>>,
    /// The rows that have a kind.
    known: Rows,
    /// The rows of each kind.
    of: Vec<Kind>,
}

/// Few rows are left out one by one, many at once.
enum Kind {
    Few(Vec<usize>),
    Many(Rows),
}

impl Alike {
    fn of(ground: &Ground<'_>) -> Self {
        let kinds = kinds(ground.table);
        let mut members: Vec<Vec<usize>> = Vec::new();
        for (row, kind) in kinds.iter().enumerate() {
            let Some(kind) = *kind else { continue };
            members.resize_with(members.len().max(kind + 1), Vec::new);
            members[kind].push(row);
        }
        let kind = |rows: Vec<usize>| {
            if rows.len() < kinds.len() / 64 {
                return Kind::Few(rows);
            }
            let mut all = Rows::none(kinds.len());
            rows.into_iter().for_each(|row| all.insert(row));
            Kind::Many(all)
        };
        let of = members.into_iter().map(kind).collect();
        Self { known: Rows::of(kinds.len(), |row| kinds[row].is_some()), of, kinds }
    }

    /// Leaves out the rows that surely set the same as this one.
    fn leave_out(&self, row: usize, rows: &mut Rows) {
        match self.kinds[row].map(|kind| &self.of[kind]) {
            Some(Kind::Few(alike)) => alike.iter().for_each(|row| rows.remove(*row)),
            Some(Kind::Many(alike)) => rows.drop(alike),
            None => {}
        }
    }

    /// Of rows that do not surely set the same as this one, those that surely do not.
    fn differing(&self, row: usize, rows: &Rows) -> Rows {
        let mut differing = rows.clone();
        match self.kinds[row] {
            Some(_) => differing.keep(&self.known),
            None => differing = Rows::none(self.kinds.len()),
        }
        differing
    }
}

/// For each row a number that it shares with the rows that set the same.
fn kinds(table: &ReadTable) -> Vec<Option<usize>> {
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
