//! How long cases took, week by week. The newest weeks come first, and of a week that is over only its figures stay.

use std::collections::BTreeMap;

use super::CaseLog;
use crate::outcome::case::{Case, Cases};
use crate::outcome::durations::{Durations, Lengths};
use crate::outcome::series::{Maturity, Point, Series, Warning};

/// The times from first contact to end while cases are counted.
#[derive(Default)]
pub(super) struct EndToEnd {
    /// Weeks that more cases may be of.
    running: BTreeMap<usize, Durations>,
    over: BTreeMap<usize, Point>,
    mature: Durations,
    all: Durations,
}

impl EndToEnd {
    pub fn take<C: Cases + ?Sized>(&mut self, log: &CaseLog<'_, C>, week: usize, case: &Case) {
        self.running.entry(week).or_default().add(case, log.ends, log.known_until(case));
        // A clock that is set back may lead into the week after once more.
        while let Some(last) = self.running.last_entry().filter(|last| *last.key() > week + 1) {
            let (week, durations) = last.remove_entry();
            self.end(log, week, &durations.sorted());
        }
    }

    fn end<C: Cases + ?Sized>(&mut self, log: &CaseLog<'_, C>, week: usize, lengths: &Lengths) {
        let ripe = match log.maturity(week, lengths.len() as u64, 0, log.until) {
            Maturity::Mature if !lengths.median_is_certain() => Maturity::StillOpen { open: lengths.open() as u32 },
            ripe => ripe,
        };
        self.all.extend(lengths);
        if ripe == Maturity::Mature {
            self.mature.extend(lengths);
        }
        self.over.insert(week, log.point(week, lengths.summary(), ripe));
    }

    pub fn series<C: Cases + ?Sized>(mut self, log: &CaseLog<'_, C>) -> Series {
        for (week, durations) in std::mem::take(&mut self.running) {
            self.end(log, week, &durations.sorted());
        }
        let empty = |week| log.point(week, Lengths::default().summary(), log.maturity(week, 0, 0, log.until));
        let points =
            (0..log.openings.len()).map(|week| self.over.remove(&week).unwrap_or_else(|| empty(week))).collect();
        let (mature, all) = (self.mature.sorted(), self.all.sorted());
        let mut warnings = log.of_the_log();
        warnings.extend(many_open(&mature));
        Series { ends: log.ends, ..Series::of(points, mature.summary(), all.summary(), warnings) }
    }
}

/// Closed cases alone look this much quicker, or more, when too much is open.
const MUCH_QUICKER: f64 = 0.9;

/// So much is open that the closed cases alone would look much quicker.
fn many_open(all: &Lengths) -> Option<Warning> {
    let (closed_only, counted_in) = (all.closed_only()?, all.summary().value);
    let quicker = counted_in.is_none_or(|counted_in| closed_only < MUCH_QUICKER * counted_in);
    let warning = Warning::ManyOpen { open: all.open() as u32, cases: all.len() as u32, closed_only };
    (all.open() > 0 && quicker).then_some(warning)
}
