//! Which rows meet a region: asked of all rows at once.
//!
//! For each axis there are rows of bits: the rows of the table that begin below a place, and those that end above it. A
//! stretch is met by those that begin below its end and end above its start; a region by those that this leaves on every
//! axis. 10,000 rows are 157 words, so that asking all of them costs less than comparing with a few.

use super::atoms::AtomSet;
use super::grid::Region;

/// An axis of at most so many atoms has bits for each of them.
const FEW: u32 = 32;
/// How many words the bits of all other axes may take together. Where they would need more, neighbouring places share theirs,
/// and what these leave is looked at one by one.
const ROOM: usize = 1 << 19;

/// The rows of a table, found by region.
#[derive(Clone, Debug)]
pub(super) struct Meetings {
    /// The axes, in the order in which they are asked.
    axes: Vec<Index>,
    /// The rows whose cells leave a case.
    possible: Rows,
}

/// A set of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rows(Vec<u64>);

/// The rows on one axis.
#[derive(Clone, Debug)]
struct Index {
    axis: usize,
    size: u32,
    bits: Bits,
    /// The bits may name rows that do not meet: they share places, or some row has several stretches.
    is_rough: bool,
}

#[derive(Clone, Debug)]
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

    pub(super) fn contains(&self, row: usize) -> bool {
        self.0[row / 64] & (1 << (row % 64)) != 0
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    pub(super) fn len(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
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

    pub(super) fn drop(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(word, other)| *word &= !other);
    }

    pub(super) fn keep(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(word, other)| *word &= other);
    }

    fn add(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(word, other)| *word |= other);
    }
}

impl Meetings {
    /// Looks at all rows. `order` is that of the axes: those that leave fewest rows should come first.
    pub(super) fn new(rows: &[Region], sizes: &[u32], order: &[usize]) -> Self {
        let long = sizes.iter().filter(|size| **size > FEW).count();
        let places = ROOM / (2 * rows.len().div_ceil(64) * long).max(1);
        Self::with_places(rows, sizes, order, u32::try_from(places).unwrap_or(u32::MAX).max(16))
    }

    /// With so many places at most on each axis.
    fn with_places(rows: &[Region], sizes: &[u32], order: &[usize], places: u32) -> Self {
        let axes = order.iter().map(|axis| Index::new(rows, *axis, sizes[*axis], places)).collect();
        let possible = Rows::of(rows.len(), |row| rows[row].iter().all(|atoms| !atoms.is_empty()));
        Self { axes, possible }
    }

    /// Of these rows, those that meet a region. `rows` are the ones that were looked at.
    pub(super) fn with(&self, region: &[AtomSet], rows: &[Region], among: &Rows) -> Rows {
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
        let rough = self.axes.iter().filter(|index| index.is_rough(&region[index.axis]));
        let rough: Vec<usize> = rough.map(|index| index.axis).collect();
        if !rough.is_empty() {
            let misses = |row: &usize| rough.iter().any(|axis| !rows[*row][*axis].intersects(&region[*axis]));
            let apart: Vec<usize> = found.iter().filter(misses).collect();
            apart.into_iter().for_each(|row| found.remove(row));
        }
        found
    }
}

impl Index {
    fn new(rows: &[Region], axis: usize, size: u32, places: u32) -> Self {
        if size <= FEW {
            let takes_in = |atom: u32| Rows::of(rows.len(), |row| rows[row][axis].contains(atom));
            return Self { axis, size, bits: Bits::Atoms((0..size).map(takes_in).collect()), is_rough: false };
        }
        let width = size.div_ceil(places).max(1);
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::grid::intersect;
    use super::*;

    const SIZES: [u32; 3] = [100, 3, 40];

    fn region() -> impl Strategy<Value = Region> {
        SIZES.map(|size| prop::collection::vec((0..size, 0..=size), 0..4).prop_map(AtomSet::union)).to_vec()
    }

    proptest! {
        #[test]
        fn finds_what_looking_at_each_row_finds(
            rows in prop::collection::vec(region(), 0..100),
            region in region(),
            places in prop::sample::select(vec![1, 3, 16, 1_000]),
            skipped in 0..5_usize,
        ) {
            let meetings = Meetings::with_places(&rows, &SIZES, &[2, 0, 1], places);
            let among = Rows::of(rows.len(), |row| row % 5 != skipped);
            let found: Vec<usize> = meetings.with(&region, &rows, &among).iter().collect();
            let meets = |row: &usize| row % 5 != skipped && intersect(&rows[*row], &region);
            prop_assert_eq!(found, (0..rows.len()).filter(meets).collect::<Vec<_>>());
        }
    }
}
