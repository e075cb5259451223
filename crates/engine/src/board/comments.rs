//! What is written beside a card. A comment has no author.

use serde::Deserialize;
use ts_rs::TS;

use super::cards::team_of_card;
use crate::door::{self, Door, Patch};
use crate::{CardCommentId, CardId, Done, Op, Party, Rejection, Result, Workspace, text};

/// A new comment.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CardCommentAdd {
    /// The card.
    pub card: CardId,
    /// What is written, Markdown.
    pub text: String,
}

/// Another text of a comment.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CardCommentEdit {
    /// Which.
    pub id: CardCommentId,
    /// What is written, Markdown.
    pub text: String,
}

/// Names one comment.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CardCommentRef {
    /// Which.
    pub id: CardCommentId,
}

impl Workspace {
    /// Writes a comment beside a card. Every team may: an ask is talked about from both sides.
    pub fn add_card_comment(&self, by: &Party, add: CardCommentAdd) -> Result<Done<CardCommentId>> {
        teams_only(by)?;
        self.transact(by, Op::CardComment, move |door| {
            team_of_card(door.tables(), &add.card)?;
            let id = CardCommentId::random();
            let patch = Patch::new()
                .refer("card", &add.card)
                .set("text", text::needed("comment", &add.text)?)
                .set("written", door.now_written());
            door.create("card_comment", &id, patch)?;
            Ok(id)
        })
    }

    /// Changes a comment. As nobody is its author, any team may.
    pub fn edit_card_comment(&self, by: &Party, edit: CardCommentEdit) -> Result<Done<()>> {
        teams_only(by)?;
        self.transact(by, Op::CardComment, move |door| {
            must_be_there(door, &edit.id)?;
            door.patch("card_comment", &edit.id, Patch::new().set("text", text::needed("comment", &edit.text)?))
        })
    }

    /// Removes a comment.
    pub fn remove_card_comment(&self, by: &Party, comment: CardCommentRef) -> Result<Done<()>> {
        teams_only(by)?;
        self.transact(by, Op::CardComment, move |door| {
            must_be_there(door, &comment.id)?;
            door.remove("card_comment", &comment.id)
        })
    }
}

fn teams_only(by: &Party) -> Result<()> {
    if matches!(by, Party::Team(_)) { Ok(()) } else { Err(Rejection::TeamsOnly.into()) }
}

fn must_be_there(door: &Door<'_>, comment: &CardCommentId) -> Result<()> {
    let sql = "SELECT 1 FROM card_comment WHERE id = ?1";
    door::required::<u32>(door.tables(), "card_comment", sql, comment).map(drop)
}
