//! At which card a stand-up is, for the other windows: in the memory of the open workspace and nowhere else.

use chrono::TimeDelta;
use serde::Deserialize;
use ts_rs::TS;

use crate::door::Tag;
use crate::{BoardId, CardId, Done, Party, Result, Workspace};

/// The window of a stand-up says where it is every few seconds; one that was not heard for so long is closed.
const HEARD: TimeDelta = TimeDelta::seconds(15);

/// Where a stand-up has come to.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct StandUpAt {
    /// The board that is walked over.
    pub board: BoardId,
    /// The card of now; none when it is over.
    #[ts(optional)]
    pub card: Option<CardId>,
}

impl Workspace {
    /// Says where a stand-up is. Nothing is kept of it.
    pub fn stand_up_at(&self, _by: &Party, at: StandUpAt) -> Result<Done<()>> {
        let tag = Tag { kind: "stand_up".to_owned(), id: at.board.0.clone() };
        match at.card {
            Some(card) => self.stand_ups.keep(at.board, (card, self.clock().now())),
            None => self.stand_ups.forget(&at.board),
        }
        Ok(Done { output: (), tags: vec![tag] })
    }

    /// The card at which a stand-up on this board is, when there is one. A window that says nothing any more has gone.
    pub fn stand_up(&self, board: &BoardId) -> Option<CardId> {
        let (card, said) = self.stand_ups.of(board)?;
        (self.clock().now() - said < HEARD).then_some(card)
    }
}
