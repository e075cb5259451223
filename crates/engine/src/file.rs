//! Files that are read where somebody chose.

use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::{Broken, Error, Rejection, Result};

/// What is known of a file. Refused is what is none: a folder, or a pipe, a device or a socket, which may never end. A link is
/// what it leads to.
pub(crate) fn facts(path: &Path) -> Result<Metadata> {
    let facts = std::fs::metadata(path).map_err(|source| broken(path, source))?;
    let said = path.display().to_string();
    if facts.is_dir() {
        return Err(Rejection::IsAFolder { path: said }.into());
    }
    if facts.is_file() { Ok(facts) } else { Err(Rejection::NotAFile { path: said }.into()) }
}

/// Why a file could not be read.
pub(crate) fn broken(path: &Path, source: io::Error) -> Error {
    let path = path.display().to_string();
    match source.kind() {
        ErrorKind::NotFound => Rejection::NoSuchFile { path }.into(),
        _ => Broken::File { path, source }.into(),
    }
}
