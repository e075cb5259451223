//! How a retrospective is asked: presets and own formats.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many minutes each phase has, in their order.
pub type Minutes = [u16; 6];

/// What a phase takes when nobody says otherwise.
pub const MINUTES: Minutes = [5, 15, 10, 15, 20, 5];

/// At most so many columns are written into.
pub const COLUMNS: usize = 8;

/// A format that is there from the start. Its questions are messages, one for each of its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RetroPreset")]
#[allow(missing_docs, reason = "they are known by these names")]
pub enum Preset {
    EvidenceFirst,
    StartStopContinue,
    FourLs,
    Sailboat,
    MadSadGlad,
    Daki,
    LeanCoffee,
    Kalm,
    Timeline,
}

impl Preset {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::EvidenceFirst,
        Self::StartStopContinue,
        Self::FourLs,
        Self::Sailboat,
        Self::MadSadGlad,
        Self::Daki,
        Self::LeanCoffee,
        Self::Kalm,
        Self::Timeline,
    ];

    /// Of each column, whether what stands there is worth keeping and needs no vote.
    #[must_use]
    pub fn columns(self) -> &'static [bool] {
        match self {
            Self::EvidenceFirst | Self::StartStopContinue | Self::MadSadGlad => &[false, false, true],
            Self::FourLs | Self::Sailboat | Self::Kalm => &[true, false, false, false],
            Self::Daki => &[false, false, true, false],
            Self::LeanCoffee => &[false],
            Self::Timeline => &[true, false, false],
        }
    }
}

/// A column of an own format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RetroOwnColumn")]
pub struct OwnColumn {
    /// What is asked.
    pub question: String,
    /// What stands there is worth keeping and needs no vote.
    pub is_kept: bool,
}

/// A format that a team wrote itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RetroOwnFormat")]
pub struct OwnFormat {
    /// What it is called.
    pub name: String,
    /// What is written into.
    pub columns: Vec<OwnColumn>,
}

/// How a retrospective is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "format", rename_all = "camelCase")]
#[ts(rename = "RetroFormat")]
pub enum Format {
    /// As one of the presets.
    Preset(Preset),
    /// As the team wrote.
    Own(OwnFormat),
}

impl Format {
    /// How many columns it has.
    #[must_use]
    pub fn columns(&self) -> usize {
        match self {
            Self::Preset(preset) => preset.columns().len(),
            Self::Own(own) => own.columns.len(),
        }
    }

    /// Whether what stands in a column is worth keeping and needs no vote.
    #[must_use]
    pub fn is_kept(&self, column: usize) -> bool {
        match self {
            Self::Preset(preset) => preset.columns().get(column).copied().unwrap_or_default(),
            Self::Own(own) => own.columns.get(column).is_some_and(|column| column.is_kept),
        }
    }
}
