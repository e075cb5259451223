//! Two sequences laid over each other.

/// What stands at one place of two sequences that are laid over each other, as positions in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Laid {
    /// Where it stood; nothing if it is new.
    pub(crate) before: Option<usize>,
    /// Where it stands; nothing if it is gone.
    pub(crate) after: Option<usize>,
    /// It stands in both, elsewhere among those that stayed.
    pub(crate) moved: bool,
}

/// Lays the second of two sequences over the first, given where each of its members stood in the first. The members of the
/// second stand in their order; one that is gone stands behind its neighbour of before. As few as possible count as moved.
pub(crate) fn lay(before: usize, stood: &[Option<usize>]) -> Vec<Laid> {
    let kept = kept_in_order(stood);
    let mut is_there = vec![false; before];
    stood.iter().flatten().for_each(|position| is_there[*position] = true);
    let gone = |from: usize| {
        let gone = (from..before).take_while(|position| !is_there[*position]);
        gone.map(|position| Laid { before: Some(position), after: None, moved: false }).collect::<Vec<_>>()
    };
    let mut laid = gone(0);
    for (after, (stood, kept)) in stood.iter().zip(&kept).enumerate() {
        laid.push(Laid { before: *stood, after: Some(after), moved: stood.is_some() && !kept });
        laid.extend(stood.map_or_else(Vec::new, |position| gone(position + 1)));
    }
    laid
}

/// Of members that stood somewhere in an earlier sequence, each at another position, a largest number that still stand in the
/// same order.
pub(crate) fn kept_in_order(stood: &[Option<usize>]) -> Vec<bool> {
    // For each length, the member with which an ascending run of that length ends lowest, and before each member the one that
    // its longest run had before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous = vec![None; stood.len()];
    for (member, position) in stood.iter().enumerate() {
        let Some(position) = position else { continue };
        let length = ends.partition_point(|end| stood[*end].is_some_and(|end| end < *position));
        previous[member] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(member);
        } else {
            ends[length] = member;
        }
    }
    let mut kept = vec![false; stood.len()];
    let mut next = ends.last().copied();
    while let Some(member) = next {
        kept[member] = true;
        next = previous[member];
    }
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn as_said(laid: &[Laid]) -> Vec<(Option<usize>, Option<usize>, bool)> {
        laid.iter().map(|one| (one.before, one.after, one.moved)).collect()
    }

    #[test]
    fn what_is_gone_stands_behind_its_neighbour() {
        let laid = lay(4, &[Some(0), None, Some(3)]);
        let expected = [
            (Some(0), Some(0), false),
            (Some(1), None, false),
            (Some(2), None, false),
            (None, Some(1), false),
            (Some(3), Some(2), false),
        ];
        assert_eq!(as_said(&laid), expected);
        assert_eq!(as_said(&lay(2, &[])), [(Some(0), None, false), (Some(1), None, false)]);
    }

    #[test]
    fn one_that_jumps_is_the_one_that_moved() {
        let moved: Vec<bool> = lay(4, &[Some(3), Some(0), Some(1), Some(2)]).iter().map(|one| one.moved).collect();
        assert_eq!(moved, [true, false, false, false]);
    }

    /// The longest ascending run, by trying all.
    fn longest(stood: &[Option<usize>]) -> usize {
        let runs = 0..1u32 << stood.len();
        let ascends = |run: &u32| {
            let chosen: Vec<_> = (0..stood.len()).filter(|at| run >> at & 1 == 1).map(|at| stood[at]).collect();
            chosen.iter().all(Option::is_some) && chosen.windows(2).all(|pair| pair[0] < pair[1])
        };
        runs.filter(ascends).map(|run| run.count_ones() as usize).max().unwrap_or(0)
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_as_few_as_possible_move(
            order in Just((0..8usize).collect::<Vec<_>>()).prop_shuffle(),
            is_new in prop::collection::vec(prop::bool::weighted(0.3), 8),
        ) {
            let stood: Vec<_> = order.iter().zip(is_new).map(|(at, is_new)| (!is_new).then_some(*at)).collect();
            let kept = kept_in_order(&stood);
            let run: Vec<_> = stood.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(at, _)| at.unwrap()).collect();
            prop_assert!(run.is_sorted());
            prop_assert_eq!(run.len(), longest(&stood));
            let laid = lay(8, &stood);
            let mut before: Vec<_> = laid.iter().filter_map(|one| one.before).collect();
            before.sort_unstable();
            prop_assert_eq!(before, (0..8).collect::<Vec<_>>());
            let after: Vec<_> = laid.iter().filter_map(|one| one.after).collect();
            prop_assert_eq!(after, (0..stood.len()).collect::<Vec<_>>());
        }
    }
}
