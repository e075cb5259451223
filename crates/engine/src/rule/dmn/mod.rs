//! Rules as DMN files: how they leave the workspace, and how they come in.

mod export;
mod file;
mod import;
mod matching;
mod preview;
mod source;

pub use export::*;
pub use file::DmnProblem;
pub use import::*;
pub use preview::*;
pub(crate) use source::file_of;
pub use source::*;
