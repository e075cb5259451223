//! Which rows a value passes in one column.

use std::collections::BTreeMap;

use super::line::Line;
use super::sets::{Sets, bits};
use crate::number::Number;
use crate::rule::{Check, Comparison, UnaryTests};
use crate::term::{Ordered, OrderedKind, Value};

/// One input column: for all values that its cells cannot tell apart the rows that they pass.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// First the rows that a value passes which no cell names and which has no order, then one set for each region of the
    /// line, then one for each named value.
    sets: Sets,
    /// What stands on the line; nothing if no cell names a value that has an order.
    kind: Option<OrderedKind>,
    line: Line,
    /// The values without order that cells name, ascending.
    named: Vec<Value>,
}

impl Column {
    /// Reads the cells, one a row. One that could not be read lets everything pass.
    pub(super) fn new(cells: Vec<Option<&UnaryTests>>) -> Self {
        let rows = || cells.iter().zip(0_u32..).filter_map(|(tests, row)| Some(((*tests)?, row)));
        let values = || rows().flat_map(|(tests, _)| tests.tests()).flat_map(|test| values_of(&test.check));
        let kind = values().find_map(|value| value.ordered().map(Ordered::kind));
        let place = |value: &Value| place(value, kind);
        let line = Line::new(values().filter_map(place).collect());
        // For each place in the list of sets the rows that come or go there.
        let mut changes: Vec<Vec<u32>> = vec![Vec::new(); line.regions() + 1];
        let mut naming: BTreeMap<&Value, Vec<u32>> = BTreeMap::new();
        for (tests, row) in rows() {
            let checks = || tests.tests().iter().map(|test| &test.check);
            for (from, to) in union(checks().filter_map(|check| stretch(&line, check, place)).collect()) {
                changes[from].push(row);
                changes[to].push(row);
            }
            let mut named: Vec<&Value> = checks().filter_map(|check| named(check, place)).collect();
            named.sort_unstable();
            named.dedup();
            named.into_iter().for_each(|value| naming.entry(value).or_default().push(row));
        }
        let passes_unnamed = |tests: &Option<&UnaryTests>| !matches!(tests, Some(UnaryTests::OneOf { .. }));
        let unnamed = cells.iter().enumerate().filter(|(_, tests)| passes_unnamed(tests)).map(|(row, _)| row);
        let mut sets = Sets::new(bits(cells.len(), unnamed));
        // Behind the line all rows are again as they were before it.
        let mut back = changes.pop().unwrap_or_default();
        changes.iter().for_each(|changes| sets.push(changes));
        for rows in naming.values() {
            sets.push(&[back.as_slice(), rows].concat());
            back.clone_from(rows);
        }
        let named = naming.into_keys().cloned().collect();
        Self { sets, kind, line, named }
    }

    /// Leaves only the rows that a value passes. `spare` is room to work in.
    pub(super) fn keep_passing(&self, value: &Value, rows: &mut [u64], spare: &mut Vec<u64>) {
        let position = match place(value, self.kind) {
            Some(number) => 1 + self.line.region(number),
            None => match self.named.binary_search(value) {
                Ok(at) => 1 + self.line.regions() + at,
                Err(_) => 0,
            },
        };
        self.sets.keep(position, rows, spare);
    }
}

/// Where a value stands on the line, if it is of the kind that stands there.
fn place(value: &Value, kind: Option<OrderedKind>) -> Option<Number> {
    match value {
        Value::Number(number) if kind == Some(OrderedKind::Number) => Some(*number),
        _ => value.ordered().filter(|value| Some(value.kind()) == kind).map(Ordered::place),
    }
}

fn values_of(check: &Check) -> impl Iterator<Item = &Value> {
    let (one, other) = match check {
        Check::Equals { value } | Check::Compare { value, .. } => (value, None),
        Check::Between { low, high, .. } => (low, Some(high)),
    };
    [Some(one), other].into_iter().flatten()
}

/// The value without place on the line that alone passes a check.
fn named(check: &Check, place: impl Fn(&Value) -> Option<Number>) -> Option<&Value> {
    match check {
        Check::Equals { value } if place(value).is_none() => Some(value),
        _ => None,
    }
}

/// The regions of the line that pass a check, end exclusive.
fn stretch(line: &Line, check: &Check, place: impl Fn(&Value) -> Option<Number>) -> Option<(usize, usize)> {
    let region = |value| place(value).map(|number| line.region(number));
    let (from, to) = match check {
        Check::Equals { value } => (region(value)?, region(value)? + 1),
        Check::Compare { comparison, value } => match comparison {
            Comparison::Less => (0, region(value)?),
            Comparison::AtMost => (0, region(value)? + 1),
            Comparison::Greater => (region(value)? + 1, line.regions()),
            Comparison::AtLeast => (region(value)?, line.regions()),
        },
        Check::Between { low, low_included, high, high_included } => {
            (region(low)? + usize::from(!low_included), region(high)? + usize::from(*high_included))
        }
    };
    (from < to).then_some((from, to))
}

/// Stretches that neither overlap nor touch.
fn union(mut stretches: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    stretches.sort_unstable();
    let mut joined: Vec<(usize, usize)> = Vec::with_capacity(stretches.len());
    for (from, to) in stretches {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    joined
}
