//! Many sets of rows of which neighbours differ little.

/// The bits of these rows of so many.
pub(super) fn bits(count: usize, rows: impl Iterator<Item = usize>) -> Box<[u64]> {
    let mut bits = vec![0; count.div_ceil(64)].into_boxed_slice();
    rows.for_each(|row| toggle(&mut bits, row));
    bits
}

fn toggle(bits: &mut [u64], row: usize) {
    bits[row / 64] ^= 1 << (row % 64);
}

/// A list of sets of rows, each made from the one before.
///
/// Some are written out as bits. The others say which rows come or go since the last of those, and never more than a part
/// of the number of words: so all sets together take little more room than what changes, and each is read in a time that
/// the number of words bounds.
#[derive(Clone, Debug)]
pub(super) struct Sets {
    /// The number of words of a set.
    words: usize,
    /// The sets that are written out, one after the other.
    written: Vec<u64>,
    /// The rows that come or go.
    changes: Vec<u32>,
    sets: Vec<Set>,
    /// The last set.
    last: Box<[u64]>,
}

/// Where a set begins that is written out, and which changes since then make this one.
#[derive(Clone, Copy, Debug)]
struct Set {
    written: usize,
    from: usize,
    to: usize,
}

impl Sets {
    /// A list of one set.
    pub(super) fn new(first: Box<[u64]>) -> Self {
        let written = first.to_vec();
        let sets = vec![Set { written: 0, from: 0, to: 0 }];
        Self { words: first.len(), written, changes: Vec::new(), sets, last: first }
    }

    /// Adds a set: the one before, and these rows come or go.
    pub(super) fn push(&mut self, changes: &[u32]) {
        changes.iter().for_each(|row| toggle(&mut self.last, *row as usize));
        let Set { written, from, to } = self.sets.last().copied().unwrap_or(Set { written: 0, from: 0, to: 0 });
        self.sets.push(if to - from + changes.len() <= self.words / 4 {
            self.changes.extend_from_slice(changes);
            Set { written, from, to: self.changes.len() }
        } else {
            self.written.extend_from_slice(&self.last);
            Set { written: self.written.len() - self.words, from: to, to }
        });
    }

    /// Leaves of `kept` only what is in the set at this position. `spare` is room to work in.
    pub(super) fn keep(&self, position: usize, kept: &mut [u64], spare: &mut Vec<u64>) {
        let Set { written, from, to } = self.sets[position];
        let set = &self.written[written..written + self.words];
        let and = |set: &[u64], kept: &mut [u64]| kept.iter_mut().zip(set).for_each(|(kept, word)| *kept &= word);
        if from == to {
            return and(set, kept);
        }
        spare.clear();
        spare.extend_from_slice(set);
        self.changes[from..to].iter().for_each(|row| toggle(spare, *row as usize));
        and(spare, kept);
    }
}
