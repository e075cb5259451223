//! Journeys: one customer concern from first need to solved, owned by exactly one team.

mod commands;
mod view;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use commands::*;
pub use view::*;

/// Where customer and company meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Channel {
    /// A letter on paper.
    Letter,
    /// An e-mail.
    Email,
    /// A telephone call.
    Phone,
    /// A written conversation with people.
    Chat,
    /// A conversation with a program.
    Bot,
    /// A web page.
    Web,
    /// A program on the customer's device.
    App,
    /// A text message.
    Message,
    /// Face to face.
    Visit,
}

/// Who answers there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Handling {
    /// Customers help themselves.
    SelfService,
    /// A program answers.
    Automated,
    /// A person answers, helped by a program.
    Assisted,
    /// A person answers.
    Person,
}

/// A closed word of the contract, as the tables keep it.
pub(crate) fn word<T: Serialize>(value: &T) -> crate::Result<String> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(word) => Ok(word),
        other => Err(crate::Broken::Defect(format!("{other} is no word")).into()),
    }
}

/// A closed word, read back from the tables.
pub(crate) fn read_word<T: serde::de::DeserializeOwned>(word: String) -> crate::Result<T> {
    Ok(serde_json::from_value(serde_json::Value::String(word))?)
}
