//! How much there was in a log.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much there was in a log.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Rows that were imported.
    pub rows: u32,
    /// Lines that were not.
    pub rejected: u32,
    /// Answers in rows that were imported that were not, because they lie beyond their scale, or are no marks.
    #[serde(default)]
    pub rejected_answers: u32,
    /// Lines that are none of the table: totals, who made it when.
    #[serde(default)]
    pub left_out: u32,
    /// Cases.
    pub cases: u32,
    /// Different customers.
    pub customers: u32,
    /// Cases in which the customer wrote something, where somebody has asked for it.
    #[serde(default)]
    pub texts: u32,
    /// Lines whose text stays in the file, because all of them together are too much.
    #[serde(default)]
    pub texts_left: u32,
    /// Rows that were written before their case was opened. They count; their clock was wrong.
    pub updated_before_opened: u32,
    /// Cells that name an hour the clock passed twice; the first is taken, unless that puts what follows before it.
    pub in_double_hour: u32,
    /// Those of them that were read the second time.
    #[serde(default)]
    pub in_second_hour: u32,
    /// Cells that name an hour the clock never showed.
    pub in_skipped_hour: u32,
}
