//! DMN files: reading models, evaluating them, and writing rules.

pub mod write;
