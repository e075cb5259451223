//! The time of a phase. It is told how much time has gone by, never what time it is, so a clock that jumps does no harm.

use std::time::Duration;

/// What is left of the time of a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timer {
    /// What was left when it was last started or stopped.
    left: Duration,
    /// When it was started, on whatever scale of time that only goes forward; nothing while it stands.
    since: Option<Duration>,
}

impl Timer {
    /// A timer that stands.
    #[must_use]
    pub fn standing(left: Duration) -> Self {
        Self { left, since: None }
    }

    /// What is left; never less than nothing.
    #[must_use]
    pub fn left(self, now: Duration) -> Duration {
        let gone = self.since.map_or(Duration::ZERO, |since| now.saturating_sub(since));
        self.left.saturating_sub(gone)
    }

    /// Whether it runs.
    #[must_use]
    pub fn is_running(self) -> bool {
        self.since.is_some()
    }

    /// Starts it, or stops it.
    #[must_use]
    pub fn set_running(self, runs: bool, now: Duration) -> Self {
        Self { left: self.left(now), since: runs.then_some(now) }
    }

    /// Gives it more time.
    #[must_use]
    pub fn longer(self, by: Duration, now: Duration) -> Self {
        Self { left: self.left(now).saturating_add(by), since: self.since.map(|_| now) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn it_runs_stands_and_gets_longer() {
        let timer = Timer::standing(s(300));
        assert_eq!(timer.left(s(1_000)), s(300), "time that goes by while it stands is no time of the phase");
        let timer = timer.set_running(true, s(1_000));
        assert_eq!(timer.left(s(1_100)), s(200));
        let timer = timer.longer(s(60), s(1_100));
        assert_eq!(timer.left(s(1_110)), s(250));
        let timer = timer.set_running(false, s(1_110));
        assert_eq!((timer.left(s(9_000)), timer.is_running()), (s(250), false));
    }

    #[test]
    fn it_ends_at_nothing_and_goes_on_from_there() {
        let timer = Timer::standing(s(5)).set_running(true, s(0));
        assert_eq!(timer.left(s(600)), Duration::ZERO);
        assert_eq!(timer.longer(s(60), s(600)).left(s(610)), s(50));
        assert_eq!(timer.left(s(0)), s(5), "a scale that stood still takes nothing away");
    }
}
