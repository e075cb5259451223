//! How far long work is.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

/// Told how much is done of how much, now and then; can stop the work. Of 0 where nobody knows how much there is.
pub type Progress<'p> = &'p mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// How often somebody is told.
const PACE: Duration = Duration::from_millis(60);

/// Asked all the time, says only now and then how far it is.
pub(crate) struct Pace<'p> {
    told: Instant,
    progress: Progress<'p>,
    is_stopped: bool,
}

impl<'p> Pace<'p> {
    pub(crate) fn new(progress: Progress<'p>) -> Self {
        Self { told: Instant::now(), progress, is_stopped: false }
    }

    /// Whether the work is to stop.
    pub(crate) fn stops(&mut self, done: u64, of: u64) -> bool {
        if !self.is_stopped && self.told.elapsed() >= PACE {
            self.told = Instant::now();
            self.is_stopped = (self.progress)(done, of).is_break();
        }
        self.is_stopped
    }
}
