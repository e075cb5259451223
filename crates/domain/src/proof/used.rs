//! The room that a table uses: the smallest and largest values that come out of it.

use std::collections::BTreeMap;

use super::Stop;
use super::check::Ground;
use super::finding::Reason;
use super::formulas::Analysis;
use super::rows::{self, Reach};
use crate::rule::{Answering, Entry, ReadTable};
use crate::term::{Ordered, TermId};

/// The smallest and the largest of some values.
type Range = [Ordered; 2];

/// For each term whose values have an order, the smallest and the largest that some case gets; nothing where it is set but nobody
/// knows how far. Rows that answer no case do not count, rows that answer together count with what they make together, and
/// formulas with what they come to in the cases that their rows answer.
#[must_use]
pub fn used(table: &ReadTable, stop: Stop<'_>) -> BTreeMap<TermId, Option<Range>> {
    let mut used: BTreeMap<TermId, Option<Range>> = BTreeMap::new();
    let Some(ground) = Ground::of(table, None, stop) else { return used };
    let reach = rows::reach(&ground).0;
    for (column, output) in table.outputs.iter().enumerate() {
        if output.kind.as_ref().is_none_or(|kind| kind.ordered().is_none()) {
            continue;
        }
        let found = match table.hit_policy.answering() {
            Answering::Total => of_totals(&ground, column),
            _ => of_rows(&ground, &reach, column),
        };
        let range = match found {
            Ok(None) => continue,
            Ok(range) => range,
            Err(_) => None,
        };
        let known = used.entry(output.term.clone()).or_insert(range);
        *known = known.zip(range).map(|(known, range)| wider(known, range));
    }
    used
}

fn wider([low, high]: Range, [lower, higher]: Range) -> Range {
    [if lower < low { lower } else { low }, if higher > high { higher } else { high }]
}

fn of_totals(ground: &Ground<'_>, column: usize) -> Result<Option<Range>, Reason> {
    if ground.table.computes_total(column) {
        let pieces = ground.pieces(column)?;
        let used: Vec<Option<Range>> = pieces.iter().map(|piece| piece.used(ground)).collect::<Result<_, _>>()?;
        return Ok(used.into_iter().flatten().reduce(wider));
    }
    let values = ground.totals(column)?.into_iter().filter_map(|total| total.value);
    Ok(values.map(|value| [value, value]).reduce(wider))
}

fn of_rows(ground: &Ground<'_>, reach: &[Reach], column: usize) -> Result<Option<Range>, Reason> {
    let mut all = None;
    for (row, reach) in reach.iter().enumerate() {
        let entry = &ground.table.rows[row].outputs[column];
        match reach {
            Reach::None => continue,
            _ if *entry == Some(Entry::Open) => continue,
            Reach::Point(_) => {}
            Reach::Unknown => return Err(ground.unknown),
            Reach::Stopped => return Err(Reason::Stopped),
        }
        let range = match entry {
            None => return Err(Reason::UnreadCells),
            Some(Entry::Open) => None,
            Some(Entry::Literal { value }) => value.ordered().map(|value| [value, value]),
            Some(Entry::Formula { .. }) if rows::is_doubtful(ground, row) => return Err(ground.unknown),
            Some(Entry::Formula { formula }) => {
                Analysis::of((&ground.grid, ground.stop), formula, &rows::answered(ground, row)?)?.used()?
            }
        };
        all = all.into_iter().chain(range).reduce(wider);
    }
    Ok(all)
}
