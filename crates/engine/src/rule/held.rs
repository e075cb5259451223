//! The version that is worked on, kept with its tables read: what is asked after each key does not wait for the file.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;

use super::proof::{Ground, Sheets};
use crate::{Result, VersionId, Workspace};

/// All that the proof of a version hangs on, read.
#[derive(Debug)]
pub(crate) struct Held {
    pub(super) ground: Ground,
    pub(super) sheets: Sheets,
}

/// The version that was asked about last, as it stood on a day after so many commits.
pub(crate) type Holding = Mutex<Option<(VersionId, NaiveDate, u64, Arc<Held>)>>;

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        self.ground == other.ground
    }
}

impl Workspace {
    /// A version as it is now. The same one as before if nothing has changed that its proof hangs on.
    pub(super) fn held(&self, version: &VersionId) -> Result<Arc<Held>> {
        let mut holding = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let (today, commits) = (self.today_is(), self.commits());
        let before = holding.take().filter(|(known, ..)| known == version);
        let held = match before {
            Some((_, day, known, held)) if (day, known) == (today, commits) => held,
            before => {
                let ground = self.read(|tables| Ground::load(tables, today, version))?;
                let same = before.map(|(.., held)| held).filter(|held| held.ground == ground);
                same.unwrap_or_else(|| Arc::new(Held { sheets: ground.read(), ground }))
            }
        };
        *holding = Some((version.clone(), today, commits, Arc::clone(&held)));
        Ok(held)
    }
}
