//! The time that a thread was on a processor: what else the machine does meanwhile does not count.

use std::time::Duration;

/// How long this thread was on a processor so far.
#[cfg(unix)]
pub fn on_processor() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Where that is not known, how late it is.
#[cfg(not(unix))]
pub fn on_processor() -> Duration {
    std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default()
}
