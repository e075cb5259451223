//! Sets of atoms of one axis.

/// A set of atoms, as disjoint, ascending stretches `start..end` that do not touch.
///
/// Cells are mostly one stretch: that one needs no allocation, and two of them are compared by their ends alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct AtomSet {
    /// The smallest stretch around all atoms; empty if there are none.
    hull: (u32, u32),
    /// The stretches, if there are several.
    several: Option<Box<[(u32, u32)]>>,
}

impl AtomSet {
    /// All atoms of an axis.
    pub(super) fn full(size: u32) -> Self {
        Self::stretch(0, size)
    }

    /// The atoms from `start` to before `end`.
    pub(super) fn stretch(start: u32, end: u32) -> Self {
        if start < end { Self { hull: (start, end), several: None } } else { Self::default() }
    }

    /// The union of stretches in any order.
    pub(super) fn union(mut stretches: Vec<(u32, u32)>) -> Self {
        stretches.retain(|(start, end)| start < end);
        stretches.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::new();
        for (start, end) in stretches {
            match joined.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => joined.push((start, end)),
            }
        }
        match joined.as_slice() {
            [] => Self::default(),
            [(start, end)] => Self::stretch(*start, *end),
            [(start, _), .., (_, end)] => Self { hull: (*start, *end), several: Some(joined.into_boxed_slice()) },
        }
    }

    pub(super) fn stretches(&self) -> &[(u32, u32)] {
        match &self.several {
            Some(several) => several,
            None if self.is_empty() => &[],
            None => std::slice::from_ref(&self.hull),
        }
    }

    #[cfg(test)]
    pub(super) fn atoms(&self) -> impl Iterator<Item = u32> {
        self.stretches().iter().flat_map(|(start, end)| *start..*end)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.hull.0 == self.hull.1
    }

    pub(super) fn is_full(&self, size: u32) -> bool {
        self.hull == (0, size) && self.several.is_none()
    }

    pub(super) fn contains(&self, atom: u32) -> bool {
        let near = (self.hull.0..self.hull.1).contains(&atom);
        near && self
            .several
            .as_ref()
            .is_none_or(|several| several.iter().any(|(start, end)| (*start..*end).contains(&atom)))
    }

    /// The smallest stretch around all atoms.
    pub(super) fn hull(&self) -> (u32, u32) {
        self.hull
    }

    #[inline]
    pub(super) fn intersects(&self, other: &Self) -> bool {
        let near = self.hull.0 < other.hull.1 && other.hull.0 < self.hull.1;
        near && ((self.several.is_none() && other.several.is_none()) || self.stretches_meet(other))
    }

    fn stretches_meet(&self, other: &Self) -> bool {
        let (mut mine, mut theirs) = (self.stretches().iter().peekable(), other.stretches().iter().peekable());
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

    /// Whether the other set has all atoms of this one.
    pub(super) fn is_inside(&self, other: &Self) -> bool {
        let inside = |(start, end): &(u32, u32)| other.stretches().iter().any(|(from, to)| from <= start && end <= to);
        self.stretches().iter().all(inside)
    }

    pub(super) fn intersection(&self, other: &Self) -> Self {
        if self.several.is_none() && other.several.is_none() {
            return Self::stretch(self.hull.0.max(other.hull.0), self.hull.1.min(other.hull.1));
        }
        let mut common = Vec::new();
        for (start, end) in self.stretches() {
            for (other_start, other_end) in other.stretches() {
                common.push(((*start).max(*other_start), (*end).min(*other_end)));
            }
        }
        Self::union(common)
    }

    pub(super) fn complement(&self, size: u32) -> Self {
        let mut rest = Vec::new();
        let mut from = 0;
        for (start, end) in self.stretches() {
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
            prop_assert_eq!(one.is_inside(&other), one.atoms().all(|atom| other.contains(atom)));
            for atom in 0..SIZE {
                prop_assert_ne!(one.contains(atom), one.complement(SIZE).contains(atom));
            }
            prop_assert_eq!(one.complement(SIZE).complement(SIZE), one);
        }
    }
}
