//! Getting service logs into the workspace.

pub mod reading;
