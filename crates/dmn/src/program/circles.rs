//! Decisions that need each other in a circle.

use std::collections::HashSet;

use super::{Node, NodeKind, Unit};

/// Marks every decision that needs itself: none of a circle decides anything, whichever is asked first.
pub(super) fn mark(units: &mut [Unit]) {
    let needs = |node: Node| {
        let decisions = &units[node.unit].decisions;
        let needs = decisions[node.index].needs.iter().map(|need| need.node);
        needs.filter(|needed| needed.kind == NodeKind::Decision)
    };
    let all = units.iter().enumerate().flat_map(|(unit, one)| {
        (0..one.decisions.len()).map(move |index| Node { unit, kind: NodeKind::Decision, index })
    });
    let needs_itself = |node: &Node| {
        let mut seen = HashSet::new();
        let mut next: Vec<Node> = needs(*node).collect();
        while let Some(needed) = next.pop() {
            if needed == *node {
                return true;
            }
            if seen.insert(needed) {
                next.extend(needs(needed));
            }
        }
        false
    };
    let circles: Vec<Node> = all.filter(needs_itself).collect();
    for node in circles {
        units[node.unit].decisions[node.index].is_in_circle = true;
    }
}
