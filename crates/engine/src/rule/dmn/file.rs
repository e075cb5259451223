//! A DMN file as it is read for an import: within bounds, as text, and nothing that would call or fetch anything.

use std::path::Path;

use serde::Serialize;
use spielraum_dmn::model::{Feature, Model};
use spielraum_dmn::rules::{Rules, rules};
use spielraum_dmn::{ReadError, SIZE_LIMIT};
use ts_rs::TS;

use crate::{Broken, Rejection, Result};

/// Why a DMN file is not taken in.
#[allow(missing_docs, reason = "fields are named for the facts they hold")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DmnProblem {
    /// More than is read, in MiB.
    TooLarge { limit: u32 },
    /// Elements inside each other, deeper than is read.
    TooDeep,
    /// It is no text.
    NotText,
    /// It is no XML, from this place on.
    NotXml { line: u32, column: u32 },
    /// It declares a document type, which could grow without end or lead to other files.
    DocumentType { line: u32 },
    /// It is XML of something else.
    NotDmn { element: String },
    /// It calls a function that is not FEEL: Java, PMML.
    ForeignFunction { element: String, language: String },
    /// It needs another file.
    OtherFile { file: String },
    /// It holds no decision table.
    NoTable,
    /// It was changed since it was looked at.
    Changed,
}

impl From<ReadError> for DmnProblem {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::TooLarge { .. } => too_large(),
            ReadError::TooDeep => Self::TooDeep,
            ReadError::NotText => Self::NotText,
            ReadError::DocumentType { line } => Self::DocumentType { line },
            ReadError::NotXml { line, column, .. } => Self::NotXml { line, column },
            ReadError::NotDmn { name } => Self::NotDmn { element: name },
        }
    }
}

/// A file that can be taken in.
pub(super) struct DmnText {
    /// Its name, without the folders.
    pub(super) name: String,
    /// Its text, without byte order mark.
    pub(super) text: String,
    /// What it says.
    pub(super) model: Model,
    /// Its tables.
    pub(super) rules: Rules,
}

impl DmnText {
    /// What the file is known by.
    pub(super) fn fingerprint(&self) -> String {
        blake3::hash(self.text.as_bytes()).to_hex().to_string()
    }

    /// The name without its ending.
    pub(super) fn stem(&self) -> &str {
        self.name.rsplit_once('.').map_or(self.name.as_str(), |(stem, _)| stem)
    }
}

/// Reads a file.
pub(super) fn read(path: &Path) -> Result<DmnText> {
    let refused = |problem| Rejection::UnreadableDmn { path: path.display().to_string(), problem };
    let text = spielraum_dmn::decode(&bytes(path)?).map_err(|error| refused(error.into()))?;
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(understood(name, text).map_err(refused)?)
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    let said = path.display().to_string();
    let broken = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::NotFound => Rejection::NoSuchFile { path: said.clone() }.into(),
        _ => crate::Error::from(Broken::File { path: said.clone(), source }),
    };
    let facts = std::fs::metadata(path).map_err(broken)?;
    if facts.is_dir() {
        return Err(Rejection::IsAFolder { path: said }.into());
    }
    if facts.len() > SIZE_LIMIT as u64 {
        return Err(Rejection::UnreadableDmn { path: said, problem: too_large() }.into());
    }
    std::fs::read(path).map_err(broken)
}

/// What a text says, unless it is refused.
pub(super) fn understood(name: String, text: String) -> std::result::Result<DmnText, DmnProblem> {
    let model = spielraum_dmn::read(&text)?;
    if let Some(import) = model.imports.first() {
        return Err(DmnProblem::OtherFile { file: import.said().to_owned() });
    }
    for unsupported in &model.unsupported {
        let element = unsupported.element.clone();
        match &unsupported.what {
            Feature::ExternalFunction { kind } => {
                return Err(DmnProblem::ForeignFunction { element, language: kind.clone() });
            }
            Feature::ImportedValues => return Err(DmnProblem::OtherFile { file: element }),
            Feature::Language { .. }
            | Feature::Expression { .. }
            | Feature::HitPolicy { .. }
            | Feature::Later { .. }
            | Feature::Test { .. }
            | Feature::Conditions(_)
            | Feature::Answers(_)
            | Feature::NoAnswer => {}
        }
    }
    let rules = rules(&model);
    if rules.tables.is_empty() {
        return Err(DmnProblem::NoTable);
    }
    Ok(DmnText { name, text, model, rules })
}

fn too_large() -> DmnProblem {
    DmnProblem::TooLarge { limit: u32::try_from(SIZE_LIMIT >> 20).unwrap_or(u32::MAX) }
}
