//! How a card came from list to list in another program, and what that says of when work on it began and ended.

use super::portable::{PortableCard, PortableMove};
use crate::Moment;
use crate::board::ColumnRole;
use crate::clock::day;

/// A card came to a list. Lists are called by their ids; one that was put away is no column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Coming {
    /// Where from; nothing when it was made there.
    pub from: Option<String>,
    pub list: String,
    pub at: Moment,
}

/// When work began and ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Times {
    pub started: Option<Moment>,
    pub finished: Option<Moment>,
}

/// As a board here would have stamped it; nothing where nobody knows whether work had begun before the first act that is known, or
/// where the last does not lead to where the card stands.
pub(super) fn times(card: &PortableCard, role_of: impl Fn(&str) -> Option<ColumnRole>) -> Option<Times> {
    card.came.last().filter(|last| last.list == card.column)?;
    let had_not_begun = |from: &str| role_of(from) == Some(ColumnRole::Options);
    let is_known = card.came.first()?.from.as_deref().is_none_or(had_not_begun);
    card.came.iter().fold(is_known.then(Times::default), |times, came| {
        let begun = times.map(|times| times.started.unwrap_or(came.at));
        match role_of(&came.list) {
            Some(ColumnRole::Options) => Some(Times::default()),
            Some(ColumnRole::Active) => Some(Times { started: Some(begun?), finished: None }),
            Some(ColumnRole::Done) => Some(Times { started: Some(begun?), finished: Some(came.at) }),
            // Whether it was worked on there nobody knows, unless it was before.
            None => times.filter(|times| times.started.is_some()).map(|times| Times { finished: None, ..times }),
        }
    })
}

/// The same as moves over the columns that came along; none where the last does not lead to where the card stands.
pub(super) fn moves(card: &PortableCard, is_column: impl Fn(&str) -> bool) -> Vec<PortableMove> {
    let leads_there = card.came.last().is_some_and(|last| last.list == card.column);
    let known = card.came.iter().filter(|came| leads_there && is_column(&came.list));
    known.map(|came| PortableMove { column: came.list.clone(), day: day(came.at) }).collect()
}
