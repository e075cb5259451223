//! What has not been shown yet: in the memory of this program and nowhere else. It ends with the program.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use spielraum_domain::consent::{Refused, Round};

use crate::ConsentId;

/// The rounds of one open workspace in which people are being heard.
#[derive(Default)]
pub(crate) struct HeldRounds(Mutex<BTreeMap<ConsentId, Round>>);

impl HeldRounds {
    /// What is known of a round; nothing when nobody is being heard, or when what they said went with another run of the program.
    pub(super) fn of(&self, id: &ConsentId) -> Option<Round> {
        self.locked(|all| all.get(id).cloned())
    }

    /// Everybody is asked from here on.
    pub(super) fn keep(&self, id: ConsentId, round: Round) {
        self.locked(|all| all.insert(id, round));
    }

    /// It has been shown, or will not be.
    pub(super) fn forget(&self, id: &ConsentId) {
        self.locked(|all| all.remove(id));
    }

    /// Something happens in a round that is held; nothing when it is not.
    pub(super) fn with<T>(
        &self,
        id: &ConsentId,
        act: impl FnOnce(&mut Round) -> Result<T, Refused>,
    ) -> Option<Result<T, Refused>> {
        self.locked(|all| all.get_mut(id).map(act))
    }

    fn locked<T>(&self, act: impl FnOnce(&mut BTreeMap<ConsentId, Round>) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
