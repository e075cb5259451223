//! Which rows meet a region: asked of all rows at once.
//!
//! For each axis there are rows of bits: the rows of the table that begin below a place, and those that end above it. A
//! stretch is met by those that begin below its end and end above its start; a region by those that this leaves on every
//! axis. 10,000 rows are 157 words, so that asking all of them costs less than comparing with a few.

use super::atoms::AtomSet;
use super::grid::{Boxes, Region};

/// An axis of at most so many atoms has bits for each of them.
const FEW: u32 = 32;
/// How many words the bits of all other axes may take together. Where they would need more, neighbouring places share theirs,
/// and what these leave is looked at one by one.
const ROOM: usize = 1 << 19;

/// The rows of a table, found by region.
#[derive(Debug)]
pub(super) struct Meetings<'b> {
    rows: &'b [Region],
    /// The axes, those that tell most rows apart first.
    axes: Vec<Index>,
    /// The rows whose cells leave a case.
    possible: Rows,
}

/// A set of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rows(Vec<u64>);

/// The rows on one axis.
#[derive(Debug)]
struct Index {
    axis: usize,
    size: u32,
    bits: Bits,
    /// The bits may name rows that do not meet: they share places, or some row has several stretches.
    is_rough: bool,
}

#[derive(Debug)]
enum Bits {
    /// For each atom the rows that take it in.
    Atoms(Vec<Rows>),
    /// For each place, or each `width`th, the rows that begin below it, and those that end above it.
    Places { width: u32, below: Vec<Rows>, above: Vec<Rows> },
}

impl Rows {
    /// None of so many rows.
    pub(super) fn none(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    /// Those of so many rows that are wanted.
    pub(super) fn of(count: usize, wanted: impl Fn(usize) -> bool) -> Self {
        let mut rows = Self::none(count);
        (0..count).filter(|row| wanted(*row)).for_each(|row| rows.insert(row));
        rows
    }

    pub(super) fn insert(&mut self, row: usize) {
        self.0[row / 64] |= 1 << (row % 64);
    }

    pub(super) fn remove(&mut self, row: usize) {
        self.0[row / 64] &= !(1 << (row % 64));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The rows, ascending.
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().flat_map(|(at, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros() as usize)?;
                left &= left - 1;
                Some(at * 64 + bit)
            })
        })
    }

    fn keep(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(word, other)| *word &= other);
    }

    fn add(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(word, other)| *word |= other);
    }
}

impl<'b> Meetings<'b> {
    pub(super) fn new(boxes: &'b Boxes, sizes: &[u32]) -> Self {
        let rows = boxes.rows.as_slice();
        let long = sizes.iter().filter(|size| **size > FEW).count();
        let places = ROOM / (2 * rows.len().div_ceil(64) * long).max(1);
        let axes = boxes.order.iter().map(|axis| Index::new(rows, *axis, sizes[*axis], places.max(16))).collect();
        Self { rows, axes, possible: Rows::of(rows.len(), |row| !boxes.is_empty(row)) }
    }

    /// The rows that meet a region, of those among which they are sought.
    pub(super) fn with(&self, region: &[AtomSet], among: &Rows) -> Rows {
        let mut found = among.clone();
        found.keep(&self.possible);
        for index in &self.axes {
            let atoms = &region[index.axis];
            if !atoms.is_full(index.size) {
                index.narrow(atoms, &mut found);
                if found.is_empty() {
                    return found;
                }
            }
        }
        let rough: Vec<usize> =
            self.axes.iter().filter(|index| index.is_rough(&region[index.axis])).map(|index| index.axis).collect();
        if !rough.is_empty() {
            let misses = |row: &usize| rough.iter().any(|axis| !self.rows[*row][*axis].intersects(&region[*axis]));
            let apart: Vec<usize> = found.iter().filter(misses).collect();
            apart.into_iter().for_each(|row| found.remove(row));
        }
        found
    }
}

impl Index {
    fn new(rows: &[Region], axis: usize, size: u32, places: usize) -> Self {
        if size <= FEW {
            let takes_in = |atom: u32| Rows::of(rows.len(), |row| rows[row][axis].contains(atom));
            return Self { axis, size, bits: Bits::Atoms((0..size).map(takes_in).collect()), is_rough: false };
        }
        let width = size.div_ceil(u32::try_from(places).unwrap_or(u32::MAX)).max(1);
        let several = rows.iter().any(|row| row[axis].stretches().len() > 1);
        // Row by row into the first place that it begins below, and the last that it ends above; then all places between.
        let mut below = vec![Rows::none(rows.len()); size.div_ceil(width) as usize + 1];
        let mut above = below.clone();
        for (row, atoms) in rows.iter().map(|region| region[axis].hull()).enumerate() {
            below[(atoms.0 / width) as usize + 1].insert(row);
            if atoms.0 < atoms.1 {
                above[((atoms.1 - 1) / width) as usize].insert(row);
            }
        }
        for place in 1..below.len() {
            let (before, here) = below.split_at_mut(place);
            here[0].add(&before[place - 1]);
            let (here, after) = above.split_at_mut(below.len() - place);
            here[below.len() - place - 1].add(&after[0]);
        }
        Self { axis, size, bits: Bits::Places { width, below, above }, is_rough: several || width > 1 }
    }

    /// Whether rows that the bits leave still have to be looked at.
    fn is_rough(&self, atoms: &AtomSet) -> bool {
        let has_several = matches!(self.bits, Bits::Places { .. }) && atoms.stretches().len() > 1;
        (self.is_rough || has_several) && !atoms.is_full(self.size)
    }

    fn narrow(&self, atoms: &AtomSet, found: &mut Rows) {
        match &self.bits {
            Bits::Atoms(rows) => {
                let mut taken = atoms.stretches().iter().flat_map(|(start, end)| *start..*end);
                let Some(first) = taken.next() else { return found.0.fill(0) };
                let Some(second) = taken.next() else { return found.keep(&rows[first as usize]) };
                let mut any = rows[first as usize].clone();
                std::iter::once(second).chain(taken).for_each(|atom| any.add(&rows[atom as usize]));
                found.keep(&any);
            }
            Bits::Places { width, below, above } => {
                let (start, end) = atoms.hull();
                found.keep(&below[end.div_ceil(*width) as usize]);
                found.keep(&above[(start / width) as usize]);
            }
        }
    }
}
