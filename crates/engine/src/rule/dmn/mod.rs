//! Rules as DMN files: how they leave the workspace, and how they come in.

mod export;

pub use export::*;
