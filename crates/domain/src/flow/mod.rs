//! Flow: how work moves over a board. It counts cards and days, and nothing in here knows who did the work.
//!
//! Measures are those of Vacanti, *Actionable Agile Metrics for Predictability* (2015): throughput, cycle time, age, cumulative
//! flow, flow efficiency, and forecasts drawn from the team's own throughput instead of estimates.

mod blockers;
mod cumulative;
mod cycle;
mod forecast;

pub use blockers::{Cluster, clusters};
pub use cumulative::{Stay, cumulative};
pub use cycle::{Cycle, FEWEST_CYCLES, efficiency, per_day, percentile};
pub use forecast::{FEWEST_DAYS, HowMany, RUNS, SEED, When, how_many, when};
