//! What lies in the memory of this program and nowhere else, and ends with it: above all what has not been shown yet.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// What one open workspace holds of something: of rounds and pulses in which people are being heard, of stand-ups that go on.
pub(crate) struct Unshown<Id, T>(Mutex<BTreeMap<Id, T>>);

impl<Id, T> Default for Unshown<Id, T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<Id: Ord, T: Clone> Unshown<Id, T> {
    /// What is known of one; nothing when nobody is being heard, or when what they said went with another run of the program.
    pub(crate) fn of(&self, id: &Id) -> Option<T> {
        self.locked(|all| all.get(id).cloned())
    }

    /// Everybody is asked from here on.
    pub(crate) fn keep(&self, id: Id, held: T) {
        self.locked(|all| all.insert(id, held));
    }

    /// It has been shown, or will not be.
    pub(crate) fn forget(&self, id: &Id) {
        self.locked(|all| all.remove(id));
    }

    /// Something happens in one that is held, and nothing else meanwhile; nothing when it is not held.
    pub(crate) fn with<R>(&self, id: &Id, act: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.locked(|all| all.get_mut(id).map(act))
    }

    /// Whether there is one of which this holds.
    pub(crate) fn any(&self, holds: impl FnMut(&T) -> bool) -> bool {
        self.locked(|all| all.values().any(holds))
    }

    fn locked<R>(&self, act: impl FnOnce(&mut BTreeMap<Id, T>) -> R) -> R {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
