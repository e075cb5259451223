//! What the oracles share: random tables in words of their own, and the engines that answer them.
//!
//! A random table is made of [`table::Tests`], not of Spielraum's syntax tree. It is printed as the text of cells, which
//! Spielraum reads, and handed to the other engine directly, so that a cell that is read wrongly is a disagreement too.

pub mod charts;
pub mod computed;
pub mod dmn;
pub mod formula;
pub mod log;
pub mod smt;
pub mod table;

use proptest::test_runner::Config;

/// Settings of a comparison of this many random inputs, or as many as PROPTEST_CASES says.
pub fn config(cases: u32) -> Config {
    let wanted = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    Config { cases: wanted.unwrap_or(cases), failure_persistence: None, ..Config::default() }
}
