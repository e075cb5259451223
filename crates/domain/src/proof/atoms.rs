//! Sets of atoms of one axis.

/// A set of atoms, as disjoint, ascending stretches `start..end` that do not touch. Cells are mostly one stretch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct AtomSet(Vec<(u32, u32)>);

impl AtomSet {
    /// All atoms of an axis.
    pub(super) fn full(size: u32) -> Self {
        Self::stretch(0, size)
    }

    /// The atoms from `start` to before `end`.
    pub(super) fn stretch(start: u32, end: u32) -> Self {
        if start < end { Self(vec![(start, end)]) } else { Self::default() }
    }

    /// The union of stretches in any order.
    pub(super) fn union(mut stretches: Vec<(u32, u32)>) -> Self {
        stretches.retain(|(start, end)| start < end);
        stretches.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::with_capacity(stretches.len());
        for (start, end) in stretches {
            match joined.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => joined.push((start, end)),
            }
        }
        Self(joined)
    }

    pub(super) fn stretches(&self) -> &[(u32, u32)] {
        &self.0
    }

    #[cfg(test)]
    pub(super) fn atoms(&self) -> impl Iterator<Item = u32> {
        self.0.iter().flat_map(|(start, end)| *start..*end)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn is_full(&self, size: u32) -> bool {
        self.0 == [(0, size)]
    }

    pub(super) fn contains(&self, atom: u32) -> bool {
        self.0.iter().any(|(start, end)| (*start..*end).contains(&atom))
    }

    /// The smallest stretch around all atoms.
    pub(super) fn hull(&self) -> (u32, u32) {
        match (self.0.first(), self.0.last()) {
            (Some((start, _)), Some((_, end))) => (*start, *end),
            _ => (0, 0),
        }
    }

    pub(super) fn intersects(&self, other: &Self) -> bool {
        let (mut mine, mut theirs) = (self.0.iter().peekable(), other.0.iter().peekable());
        while let (Some((start, end)), Some((other_start, other_end))) = (mine.peek(), theirs.peek()) {
            if start < other_end && other_start < end {
                return true;
            }
            if end <= other_end {
                mine.next();
            } else {
                theirs.next();
            }
        }
        false
    }

    pub(super) fn intersection(&self, other: &Self) -> Self {
        let mut common = Vec::new();
        for (start, end) in &self.0 {
            for (other_start, other_end) in &other.0 {
                common.push(((*start).max(*other_start), (*end).min(*other_end)));
            }
        }
        Self::union(common)
    }

    pub(super) fn complement(&self, size: u32) -> Self {
        let mut rest = Vec::with_capacity(self.0.len() + 1);
        let mut from = 0;
        for (start, end) in &self.0 {
            rest.push((from, *start));
            from = *end;
        }
        rest.push((from, size));
        Self::union(rest)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SIZE: u32 = 12;

    fn set() -> impl Strategy<Value = AtomSet> {
        prop::collection::vec((0..SIZE, 0..=SIZE), 0..4).prop_map(AtomSet::union)
    }

    proptest! {
        #[test]
        fn works_like_a_set_of_numbers(one in set(), other in set()) {
            let both: Vec<u32> = (0..SIZE).filter(|atom| one.contains(*atom) && other.contains(*atom)).collect();
            prop_assert_eq!(one.intersection(&other).atoms().collect::<Vec<_>>(), both.clone());
            prop_assert_eq!(one.intersects(&other), !both.is_empty());
            for atom in 0..SIZE {
                prop_assert_ne!(one.contains(atom), one.complement(SIZE).contains(atom));
            }
            prop_assert_eq!(one.complement(SIZE).complement(SIZE), one);
        }
    }
}
