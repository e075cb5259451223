//! The file: private to the engine, so that nobody writes past the log.

pub(crate) mod connection;
pub(crate) mod lock;
pub(crate) mod migrate;
pub(crate) mod place;
pub(crate) mod writer;
