//! How a case stands: what is known of its end, from rows and pieces of it that may come in any order.

use spielraum_domain::outcome::Minute;

/// What a row tells of the end of its case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ends {
    /// Something that happened: what was said once holds.
    #[default]
    Events,
    /// Both ends as they stood when the row was written: the newest row holds.
    Cases,
    /// A state: it is an end, or the case is open again and has none of before.
    States,
}

/// What is known of the end of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Place of the newest row that says how the case stands.
    pub state_at: i32,
    /// Place of the newest row with a state in which the case is open; only states tell.
    pub open_at: i32,
    /// Place of the row with the state in which the case is resolved; only states tell. A closing is the newest row that tells.
    pub resolved_at: i32,
    pub resolved: Option<Minute>,
    pub closed: Option<Minute>,
}

impl Standing {
    /// Nothing is known.
    pub const UNKNOWN: Self =
        Self { state_at: i32::MIN, open_at: i32::MIN, resolved_at: i32::MIN, resolved: None, closed: None };

    /// As one row tells it.
    pub fn of_row(state_at: i32, (resolved, closed): (Option<Minute>, Option<Minute>), ends: Ends) -> Self {
        let told = |is_told: bool| if is_told && ends == Ends::States { state_at } else { i32::MIN };
        let open_at = told(resolved.or(closed).is_none());
        Self { state_at, open_at, resolved_at: told(resolved.is_some()), resolved, closed }
    }

    /// Takes in what stands further down in the same file: of the same moment that is what counts.
    pub fn follow(&mut self, later: Self, ends: Ends) {
        *self = match ends {
            Ends::Cases if later.state_at >= self.state_at => later,
            Ends::States => self.since(later.open_at.saturating_add(1)).with(later),
            _ => self.joined(later, ends),
        };
    }

    /// With what another file says. It does not matter which of them was read first, nor how often.
    pub fn joined(self, other: Self, ends: Ends) -> Self {
        let at = |it: Self| (it.state_at, it.closed, it.resolved);
        match ends {
            Ends::Events => Self {
                state_at: self.state_at.max(other.state_at),
                resolved: self.resolved.max(other.resolved),
                closed: self.closed.max(other.closed),
                ..self
            },
            Ends::Cases if at(other) > at(self) => other,
            Ends::Cases => self,
            Ends::States => self.with(other),
        }
    }

    /// With other states: a closing keeps the resolution before it, and only a case that is open again has no end of before.
    fn with(self, other: Self) -> Self {
        let open_at = self.open_at.max(other.open_at);
        let (mine, theirs) = (self.since(open_at), other.since(open_at));
        let (resolved_at, resolved) = mine.resolution().max(theirs.resolution());
        // What is resolved after it was closed was open in between.
        let closing = |of: Self| of.closed.filter(|_| of.state_at >= resolved_at).map(|closed| (of.state_at, closed));
        let closed = closing(mine).max(closing(theirs)).map(|(_, closed)| closed);
        Self { state_at: self.state_at.max(other.state_at), open_at, resolved_at, resolved, closed }
    }

    /// Without the ends before that place.
    fn since(self, at: i32) -> Self {
        let (resolved_at, resolved) = Some(self.resolution()).filter(|it| it.0 >= at).unwrap_or((i32::MIN, None));
        Self { resolved_at, resolved, closed: self.closed.filter(|_| self.state_at >= at), ..self }
    }

    /// Whether it was over before it was open at that place; what was kept before there were places says nothing of it.
    pub fn was_over_before(self, open_at: i32) -> bool {
        let closed_at = self.closed.map(|_| self.state_at);
        let resolved_at = self.resolved.map(|_| self.resolution().0);
        [closed_at, resolved_at].into_iter().flatten().any(|at| at > i32::MIN && at < open_at)
    }

    fn resolution(self) -> (i32, Option<Minute>) {
        // What was kept before its place was known has no closing, so it stands where the newest state does.
        let is_unplaced = self.resolved.is_some() && self.resolved_at == i32::MIN;
        (if is_unplaced { self.state_at } else { self.resolved_at }, self.resolved)
    }
}
