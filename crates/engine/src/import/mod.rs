//! Getting service logs into the workspace: understood, looked at before anything is stored, stored as a whole or not at all.

pub mod reading;

mod cases;
pub(crate) mod cohort;
#[cfg(test)]
mod full_disk;
mod mappings;
pub(crate) mod offer;
mod problem;
mod store;
mod table;
mod view;
mod voices;

pub use cohort::{Cohort, CustomerKey};
pub use mappings::{MappingItem, MappingRef, MappingRename};
pub use problem::LogProblem;
pub use store::{ImportInto, ImportOutcome, ImportRef, ImportReport, ImportRun};

pub use crate::progress::Progress;
pub use table::{Table, TableRow, read_columns};
pub use view::{
    ImportItem, ImportPreview, ImportStands, ImportTopics, LogUnderstood, Meeting, PreviewOutcome, TopicCount, preview,
    understand,
};
pub use voices::{VoiceText, Voices, VoicesShow};
