//! Who had a case one after the other: what its handovers are counted from, so that pieces of one log can be joined.

use std::cmp::Ordering;

/// A row as far as handovers need it: its place among the rows of the case, and who has the case.
pub(super) type Held = (i32, u32);

/// Stands where an agent had the case: that it changed hands then is known, and nothing else.
const NOBODY: u32 = u32::MAX;

/// Who had a case, in order. Of rows that follow each other with the same holder only the first and the last are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holders(Vec<Held>);

impl Holders {
    /// From all rows of a case as they stand in the file; those of the same order stay as they stand.
    pub(super) fn of(mut rows: Vec<Held>) -> Self {
        rows.sort_by_key(|(order, _)| *order);
        shorten(&mut rows);
        Self(rows)
    }

    /// As rows again.
    pub(super) fn into_rows(self) -> Vec<Held> {
        self.0
    }

    /// Adds rows that follow each other in the file. `false` when they belong between rows that are there already.
    pub(super) fn append(&mut self, run: &mut Vec<Held>) -> bool {
        run.sort_by_key(|(order, _)| *order);
        let in_order = self.0.last().is_none_or(|last| run.first().is_none_or(|first| last.0 <= first.0));
        shorten(run);
        self.0.reserve_exact(run.len());
        self.0.append(run);
        shorten(&mut self.0);
        in_order
    }

    /// Who has the case now.
    pub(super) fn newest(&self) -> Option<u32> {
        self.0.last().map(|(_, who)| *who)
    }

    /// Since when, at the latest.
    pub(super) fn newest_at(&self) -> i32 {
        self.0.last().map_or(i32::MIN, |(at, _)| *at)
    }

    /// The same with other names.
    pub(super) fn renamed(self, name: impl Fn(u32) -> u32) -> Self {
        Self(self.0.into_iter().map(|(order, who)| (order, if who == NOBODY { who } else { name(who) })).collect())
    }

    /// When the case changed hands, and between whom no longer.
    pub(super) fn without_names(self) -> Self {
        let changed = self.0.windows(2).filter(|pair| pair[0].1 != pair[1].1);
        Self(changed.map(|pair| (pair[1].0, NOBODY)).collect())
    }

    /// All of it at one moment, for a file that says nothing of moments.
    pub(super) fn at(self, moment: i32) -> Self {
        Self(self.0.into_iter().map(|(_, who)| (moment, who)).collect())
    }

    /// How often the case changed hands.
    pub fn changes(&self) -> u32 {
        let named = self.0.windows(2).filter(|pair| pair[0].1 != pair[1].1 && pair.iter().all(|held| held.1 != NOBODY));
        let unnamed = self.0.iter().filter(|held| held.1 == NOBODY);
        (named.count() + unnamed.count()) as u32
    }

    /// What two pieces of one log know together, whichever was read first.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        let (mut mine, mut theirs) = (slots(&self.0).peekable(), slots(&other.0).peekable());
        let mut all = Vec::with_capacity(self.0.len() + other.0.len());
        loop {
            let slot = match (mine.peek(), theirs.peek()) {
                (None, None) => break,
                (Some(_), None) => mine.next(),
                (None, Some(_)) => theirs.next(),
                (Some(one), Some(two)) => match one[0].0.cmp(&two[0].0) {
                    Ordering::Less => mine.next(),
                    Ordering::Greater => theirs.next(),
                    // The same moment in both pieces: whoever knows more of it.
                    Ordering::Equal => mine.next().zip(theirs.next()).map(|(one, two)| more(one, two)),
                },
            };
            all.extend_from_slice(slot.unwrap_or_default());
        }
        shorten(&mut all);
        Self(all)
    }

    /// As bytes, eight for each.
    pub fn bytes(&self) -> impl Iterator<Item = u8> {
        self.0.iter().flat_map(|(order, who)| order.to_le_bytes().into_iter().chain(who.to_le_bytes()))
    }

    /// Read back from bytes; what is no eight bytes is left out.
    pub fn read(bytes: &[u8]) -> Self {
        let (held, _) = bytes.as_chunks::<8>();
        Self(
            held.iter()
                .map(|[a, b, c, d, e, f, g, h]| {
                    (i32::from_le_bytes([*a, *b, *c, *d]), u32::from_le_bytes([*e, *f, *g, *h]))
                })
                .collect(),
        )
    }
}

/// The longer one; of two that are as long always the same one.
fn more<'a>(one: &'a [Held], two: &'a [Held]) -> &'a [Held] {
    if (one.len(), one) < (two.len(), two) { two } else { one }
}

/// Rows of the same order together.
fn slots(held: &[Held]) -> impl Iterator<Item = &[Held]> {
    held.chunk_by(|one, two| one.0 == two.0)
}

/// Takes out rows that stand between two of the same holder.
fn shorten(held: &mut Vec<Held>) {
    let mut kept = 0_usize;
    for at in 0..held.len() {
        let row = held[at];
        let before = kept.checked_sub(1).map(|before| held[before]);
        let is_within = row.1 != NOBODY && before.is_some_and(|before| before.1 == row.1);
        if is_within && (before == Some(row) || held.get(at + 1).is_some_and(|next| next.1 == row.1)) {
            continue;
        }
        held[kept] = row;
        kept += 1;
    }
    held.truncate(kept);
}
