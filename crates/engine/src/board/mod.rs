//! The board: a piece of work is a card; columns carry agreements; limits are shown, never enforced.

mod asks;
mod attachments;
mod away;
mod blocks;
mod cards;
mod checklist;
mod columns;
mod comments;
mod detail;
mod exchange;
mod face;
mod filters;
mod labels;
mod links;
mod markdown;
mod part;
mod role;
mod stand_up;
mod templates;
mod view;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use asks::done_column;
pub use asks::{AskAdd, AskAnswer, AskState, AskedCard, Reply, TakenBackAsk};
pub(crate) use asks::{asked_by, state as ask_state, taken_back};
pub(crate) use attachments::collect;
pub use attachments::{Attachment, AttachmentAdd, AttachmentRef, LARGEST_ATTACHMENT};
pub use away::{Away, AwayCard};
pub(crate) use cards::team_of_card;
pub use cards::*;
pub(crate) use cards::{move_all, must_be_our_card};
pub use checklist::*;
pub use columns::*;
pub use comments::*;
pub use detail::*;
pub use exchange::*;
pub use face::{Blocked, Card, Progress, WhomToAsk};
pub(crate) use face::{days_between, written_day};
pub use filters::*;
pub use labels::{CardLabelSet, Label, LabelAdd, LabelColour, LabelEdit, LabelRef, LabelsShow};
pub use links::*;
pub(crate) use markdown::plain;
pub use part::*;
pub use stand_up::StandUpAt;
pub use templates::*;
pub(crate) use view::columns;
pub use view::*;

/// What a card is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CardKind {
    /// Something the team makes better.
    Improvement,
    /// A change with an expectation and a look-at date.
    Experiment,
    /// Something another team asks for.
    Ask,
    /// Something to be looked after.
    FollowUp,
}

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ColumnRole {
    /// What could be done; work has not begun.
    Options,
    /// Work in progress.
    Active,
    /// Finished.
    Done,
}
