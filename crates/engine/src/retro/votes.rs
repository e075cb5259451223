//! Votes: private until they are shown, and then nothing but totals.

use std::collections::BTreeMap;

use rusqlite::params;
use serde::Deserialize;
use spielraum_domain::retro::{Event, Refused, ThemeId};
use ts_rs::TS;

use super::{RetroRef, RetroUncover};
use crate::{Done, Party, Result, RetroId, RetroThemeId, Workspace};

/// The votes of one who takes part.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "RetroVote")]
pub struct VoteGive {
    /// The retrospective.
    pub id: RetroId,
    /// How many for which theme.
    pub votes: BTreeMap<RetroThemeId, u32>,
}

impl Workspace {
    /// Begins voting. It is written down once and before the first vote, so that a file never changes because somebody votes.
    pub fn begin_votes(&self, by: &Party, of: RetroRef) -> Result<Done<()>> {
        let (id, holder) = (of.id.clone(), self.retros.opening.clone());
        self.retro_writes(
            by,
            &of.id,
            vec![Event::BeginVotes],
            Box::new(move |door, _| {
                door.tables().execute("UPDATE retro SET voting = 1, holder = ?2 WHERE id = ?1", params![id, holder])?;
                Ok(())
            }),
        )
    }

    /// Gives the votes of one who takes part. They stay in memory, added to those of the others.
    pub fn vote(&self, by: &Party, given: VoteGive) -> Result<Done<()>> {
        let votes: BTreeMap<ThemeId, u32> = given.votes.iter().map(|(theme, votes)| (theme.into(), *votes)).collect();
        self.retro_holds(by, &given.id, |_, stored| {
            if !stored.is_voting {
                return Err(Refused::Phase.into());
            }
            stored.retro.apply(Event::Vote(votes))?;
            Ok(())
        })
    }

    /// Shows the votes: the totals of all themes in one transaction.
    pub fn show_votes(&self, by: &Party, of: RetroUncover) -> Result<Done<()>> {
        let id = of.id.clone();
        self.retro_writes(
            by,
            &of.id,
            vec![Event::ShowVotes { is_early: of.early }],
            Box::new(move |door, stored| {
                let mut statement = door.tables().prepare_cached("UPDATE retro_theme SET votes = ?2 WHERE id = ?1")?;
                for (theme, given) in &stored.retro.themes {
                    statement.execute(params![theme.0, given.votes])?;
                }
                let sql = "UPDATE retro SET votes_shown = 1, ballots = ?2 WHERE id = ?1";
                door.tables().execute(sql, params![id, stored.retro.ballots])?;
                Ok(())
            }),
        )
    }
}
