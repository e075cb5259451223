//! Errors as hosts see them: a code with facts. The words are the UI's, in both languages.

use serde::Serialize;
use spielraum_engine::{Backup, Broken, Error, Rejection};
use ts_rs::TS;

/// Why a request was not done.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Failure {
    /// A normal "no"; nothing was changed.
    Rejected(RejectedCode),
    /// What should not have happened; nothing was changed.
    Broken(BrokenCode),
}

/// Every normal "no".
#[derive(Debug, Serialize, TS)]
#[serde(untagged)]
pub enum RejectedCode {
    /// The domain says no.
    Domain(Rejection),
    /// The session says no.
    Session(SessionRejection),
}

/// What the session itself refuses.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum SessionRejection {
    /// No workspace is open.
    NoWorkspace,
    /// The request does not say on whose behalf.
    NoParty,
}

/// What should not have happened. The detail is for whoever mends it, and is shown folded.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, Serialize, TS)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum BrokenCode {
    /// The database could not do its work.
    Storage { detail: String },
    /// The disk has no room.
    DiskFull,
    /// The file's own check found damage.
    Damaged { detail: String, backup: Backup },
    /// The file could not be brought up to date; it is as it was.
    Migration { detail: String },
    /// Reading or writing a file failed.
    File { path: String, detail: String },
    /// A defect of ours.
    Defect { detail: String },
    /// The request is not of the contract.
    BadRequest { detail: String },
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Rejected(rejection) => Self::Rejected(RejectedCode::Domain(rejection)),
            Error::Broken(broken) => Self::Broken(broken.into()),
        }
    }
}

impl From<SessionRejection> for Failure {
    fn from(rejection: SessionRejection) -> Self {
        Self::Rejected(RejectedCode::Session(rejection))
    }
}

impl From<Broken> for BrokenCode {
    fn from(broken: Broken) -> Self {
        match broken {
            Broken::Storage(error) => Self::Storage { detail: error.to_string() },
            Broken::DiskFull => Self::DiskFull,
            Broken::Damaged { detail, backup } => Self::Damaged { detail, backup },
            Broken::Migration(detail) => Self::Migration { detail },
            Broken::File { path, source } => Self::File { path, detail: source.to_string() },
            Broken::Defect(detail) => Self::Defect { detail },
        }
    }
}

impl Failure {
    /// The request is not of the contract.
    pub(crate) fn bad_request(detail: impl ToString) -> Self {
        Self::Broken(BrokenCode::BadRequest { detail: detail.to_string() })
    }
}
