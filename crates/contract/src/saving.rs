//! Files that are saved where the user chose, each whole or not at all.

use std::path::PathBuf;

use base64::prelude::{BASE64_STANDARD, Engine};
use serde::Deserialize;
use spielraum_engine::board::{AttachmentRef, BoardTakeOut};
use spielraum_engine::rule::{Sheet, SheetForm};
use spielraum_engine::{AttachmentId, saving};
use ts_rs::TS;

use crate::{Failure, Session};

/// A text to be saved where the user chose.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct TextSave {
    /// Where; a file that lies there is replaced.
    path: PathBuf,
    /// What.
    text: String,
}

/// A picture to be saved where the user chose.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct PictureSave {
    /// Where; a file that lies there is replaced.
    path: PathBuf,
    /// The bytes of the file in Base64: requests are JSON.
    bytes: String,
}

/// A rule in words and the file that it goes to.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SheetSave {
    /// Where; a file that lies there is replaced.
    path: PathBuf,
    /// What it is written as.
    form: SheetForm,
    /// What.
    sheet: Sheet,
}

/// A file that hangs on a card, to be saved where the user chose.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct AttachmentSave {
    /// Which.
    id: AttachmentId,
    /// Where; a file that lies there is replaced.
    path: PathBuf,
}

/// A board and the file that it goes to.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct BoardSave {
    /// Where; a file that lies there is replaced.
    path: PathBuf,
    /// What, and as what.
    out: BoardTakeOut,
}

impl Session {
    /// Saves a text.
    pub(crate) fn save_text(&self, save: TextSave) -> Result<(), Failure> {
        Ok(saving::save(&save.path, save.text.as_bytes())?)
    }

    /// Saves a picture.
    pub(crate) fn save_picture(&self, save: PictureSave) -> Result<(), Failure> {
        let bytes = BASE64_STANDARD.decode(&save.bytes).map_err(|error| Failure::bad_request(error.to_string()))?;
        Ok(saving::save(&save.path, &bytes)?)
    }

    /// Saves a rule as a sheet.
    pub(crate) fn save_sheet(&self, save: SheetSave) -> Result<(), Failure> {
        Ok(saving::save(&save.path, &save.sheet.written(save.form)?)?)
    }

    /// Saves a file that hangs on a card. It is not opened.
    pub(crate) fn save_attachment(&self, save: AttachmentSave) -> Result<(), Failure> {
        Ok(saving::save(&save.path, &self.workspace()?.attachment_bytes(&AttachmentRef { id: save.id })?)?)
    }

    /// Saves a board.
    pub(crate) fn save_board(&self, save: BoardSave) -> Result<(), Failure> {
        Ok(saving::save(&save.path, &self.workspace()?.board_taken_out(&save.out)?)?)
    }
}
