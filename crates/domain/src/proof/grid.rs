//! A table on its axes: every row is a box, a set of atoms on each axis.

use std::cell::OnceCell;

use super::atoms::AtomSet;
use super::axis::Axis;
use super::meetings::{Meetings, Rows};
use crate::rule::{Case, ReadTable, UnaryTests};
use crate::term::TermId;

/// A box: one set of atoms for each axis.
pub(super) type Region = Vec<AtomSet>;

/// The rows of one or more tables as boxes over the axes of their input terms.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    pub(super) axes: Vec<Axis>,
    pub(super) sizes: Vec<u32>,
}

/// The rows of one table on a grid.
#[derive(Clone, Debug)]
pub(super) struct Boxes {
    /// One box a row. A cell that could not be read counts as "any": see [`Boxes::unclear`].
    pub(super) rows: Vec<Region>,
    /// The rows with a cell that could not be read.
    pub(super) unclear: Vec<bool>,
    /// The axes, those on which rows differ most first.
    order: Vec<usize>,
    /// The number of atoms of each axis.
    sizes: Vec<u32>,
    /// For finding rows by region, once that is asked.
    meetings: OnceCell<Meetings>,
}

impl Grid {
    /// The axes of these tables: one for each input term, in the order in which they first occur. Nothing if a column has
    /// no usable term.
    pub(super) fn of(tables: &[&ReadTable]) -> Option<Self> {
        let mut terms: Vec<&TermId> = Vec::new();
        for column in tables.iter().flat_map(|table| &table.inputs) {
            column.kind.as_ref()?;
            if !terms.contains(&&column.term) {
                terms.push(&column.term);
            }
        }
        let axes: Vec<Axis> = terms.into_iter().filter_map(|term| axis(term, tables)).collect();
        let sizes = axes.iter().map(Axis::size).collect();
        Some(Self { axes, sizes })
    }

    /// The rows of one of the tables as boxes.
    pub(super) fn boxes(&self, table: &ReadTable) -> Boxes {
        let columns: Vec<Vec<usize>> = self.axes.iter().map(|axis| columns_of(&axis.term, table)).collect();
        let region = |row: usize| -> Region {
            let cells = &table.rows[row].inputs;
            let passing = |(axis, columns): (&Axis, &Vec<usize>)| {
                let mut sets =
                    columns.iter().filter_map(|column| cells[*column].as_ref()).map(|tests| axis.passing(tests));
                let first = sets.next().unwrap_or_else(|| AtomSet::full(axis.size()));
                sets.fold(first, |all, set| all.intersection(&set))
            };
            self.axes.iter().zip(&columns).map(passing).collect()
        };
        let rows: Vec<Region> = (0..table.rows.len()).map(region).collect();
        let unclear = (0..table.rows.len()).map(|row| table.is_unclear(row)).collect();
        let order = self.telling_first(&rows);
        Boxes { rows, unclear, order, sizes: self.sizes.clone(), meetings: OnceCell::new() }
    }

    /// The axes in the order in which comparing two rows on them is most likely to tell the rows apart.
    fn telling_first(&self, rows: &[Region]) -> Vec<usize> {
        let covered = |axis: usize| -> u64 {
            let widths = rows.iter().map(|row| row[axis].hull()).map(|(start, end)| u64::from(end - start));
            // Per mille, so that axes of different sizes compare.
            widths.sum::<u64>().saturating_mul(1_000) / u64::from(self.sizes[axis].max(1))
        };
        let mut order: Vec<usize> = (0..self.axes.len()).collect();
        order.sort_by_key(|axis| covered(*axis));
        order
    }

    /// The number of cases that the rules can tell apart; nothing if there are more than 4 billion.
    pub(super) fn cases(&self) -> Option<u32> {
        self.sizes.iter().try_fold(1u32, |product, size| product.checked_mul(*size))
    }

    /// A case inside a region that reads naturally.
    pub(super) fn case(&self, region: &[AtomSet]) -> Case {
        self.axes.iter().zip(region).map(|(axis, atoms)| (axis.term.clone(), axis.pick(atoms))).collect()
    }

    /// The cells that a row covering exactly this region would have, for each axis.
    pub(super) fn cells(&self, region: &[AtomSet]) -> Vec<UnaryTests> {
        self.axes.iter().zip(region).map(|(axis, atoms)| axis.tests(atoms)).collect()
    }

    /// All cases.
    pub(super) fn everything(&self) -> Region {
        self.sizes.iter().map(|size| AtomSet::full(*size)).collect()
    }

    /// A largest region around a point that stays inside one region and touches none of these rows. Axes grow in order, so
    /// that the result is always the same.
    pub(super) fn grown(&self, point: &[u32], inside: &[AtomSet], avoid: &[(&Boxes, &Rows)]) -> Region {
        self.grown_apart(point, inside, avoid, &[])
    }

    /// The same, touching none of these few regions either.
    pub(super) fn grown_apart(
        &self,
        point: &[u32],
        inside: &[AtomSet],
        avoid: &[(&Boxes, &Rows)],
        apart: &[Region],
    ) -> Region {
        let mut region: Region = point.iter().map(|atom| AtomSet::stretch(*atom, atom + 1)).collect();
        for (index, axis) in self.axes.iter().enumerate() {
            // What meets the region on all other axes limits it on this one.
            region[index] = AtomSet::full(axis.size());
            let mut taken = Vec::new();
            for (boxes, rows) in avoid {
                let beside = boxes.meeting(&region, rows);
                beside.iter().for_each(|row| taken.extend_from_slice(boxes.rows[row][index].stretches()));
            }
            let beside = apart.iter().filter(|other| intersect(&region, other));
            beside.for_each(|other| taken.extend_from_slice(other[index].stretches()));
            let free = AtomSet::union(taken).complement(axis.size());
            region[index] = axis.grown(point[index], &free.intersection(&inside[index]));
        }
        region
    }
}

impl Boxes {
    /// Whether some case lies in both rows.
    pub(super) fn meet(&self, one: usize, other: usize) -> bool {
        let (one, other) = (&self.rows[one], &self.rows[other]);
        self.order.iter().all(|axis| one[*axis].intersects(&other[*axis]))
    }

    /// Of these rows, those that share a case with a region.
    pub(super) fn meeting(&self, region: &[AtomSet], among: &Rows) -> Rows {
        let meetings = self.meetings.get_or_init(|| Meetings::new(&self.rows, &self.sizes, &self.order));
        meetings.with(region, &self.rows, among)
    }

    /// The rows that are wanted.
    pub(super) fn those(&self, wanted: impl Fn(usize) -> bool) -> Rows {
        Rows::of(self.rows.len(), wanted)
    }

    /// Whether a row takes in a point.
    pub(super) fn holds(&self, row: usize, point: &[u32]) -> bool {
        let row = &self.rows[row];
        self.order.iter().all(|axis| row[*axis].contains(point[*axis]))
    }

    /// Whether a row's cells leave no case at all.
    pub(super) fn is_empty(&self, row: usize) -> bool {
        self.rows[row].iter().any(AtomSet::is_empty)
    }

    /// Whether any row has a cell that could not be read.
    pub(super) fn any_unclear(&self) -> bool {
        self.unclear.contains(&true)
    }
}

/// Whether two regions share a case.
pub(super) fn intersect(one: &[AtomSet], other: &[AtomSet]) -> bool {
    one.iter().zip(other).all(|(one, other)| one.intersects(other))
}

/// The cases that two regions share.
pub(super) fn intersection(one: &[AtomSet], other: &[AtomSet]) -> Region {
    one.iter().zip(other).map(|(one, other)| one.intersection(other)).collect()
}

fn columns_of(term: &TermId, table: &ReadTable) -> Vec<usize> {
    let columns = table.inputs.iter().enumerate();
    columns.filter(|(_, column)| column.term == *term).map(|(position, _)| position).collect()
}

fn axis(term: &TermId, tables: &[&ReadTable]) -> Option<Axis> {
    let columns = tables.iter().flat_map(|table| &table.inputs).filter(|column| column.term == *term);
    let kind = columns.clone().find_map(|column| column.kind.as_ref())?;
    let nullable = columns.clone().any(|column| column.may_be_missing);
    let cells = tables.iter().flat_map(|table| {
        let columns = columns_of(term, table);
        table
            .rows
            .iter()
            .flat_map(move |row| columns.clone().into_iter().filter_map(|column| row.inputs[column].as_ref()))
    });
    Some(Axis::new(term.clone(), kind, nullable, cells))
}
