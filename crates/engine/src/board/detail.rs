//! A card with everything beside its face.

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{Attachment, Card, CardRef, LinkKind, attachments, face, labels, links, markdown};
use crate::clock::day;
use crate::{
    BlockId, BoardId, CardCommentId, CardId, ChecklistItemId, LinkId, Moment, Rejection, Result, TeamId, Workspace,
};

/// A card that was opened.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardDetail {
    /// As it stands on the board.
    pub card: Card,
    /// The board it stands on.
    pub board: BoardId,
    /// The team whose board that is.
    pub team: TeamId,
    /// Its description as safe HTML.
    pub html: String,
    /// What is to be done, in order.
    pub checklist: Vec<ChecklistItem>,
    /// What it has to do with other cards.
    pub links: Vec<Link>,
    /// Cards that wait on each other in a circle through this one, by title, each on the next, beginning with it; empty without one.
    pub circle: Vec<String>,
    /// What was written beside it, oldest first.
    pub comments: Vec<CardComment>,
    /// The files that hang on it, in order.
    pub attachments: Vec<Attachment>,
    /// When it was blocked, oldest first.
    pub blocks: Vec<Block>,
    /// It was taken off the board for good.
    pub is_archived: bool,
    /// It lies in the trash.
    pub is_trashed: bool,
}

/// One line of a checklist.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChecklistItem {
    /// Which.
    pub id: ChecklistItemId,
    /// What is to be done.
    pub text: String,
    /// Whether it is.
    pub done: bool,
}

/// Another card that this one has to do with.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// Which link.
    pub id: LinkId,
    /// What this card has to do with the other.
    pub kind: LinkKind,
    /// The other.
    pub card: CardId,
    /// Its title.
    pub title: String,
    /// The team on whose board it stands.
    pub team: TeamId,
    /// It is finished.
    pub is_done: bool,
    /// It lies in the trash.
    pub is_trashed: bool,
}

/// What was written beside a card.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CardComment {
    /// Which.
    pub id: CardCommentId,
    /// As it was written, Markdown.
    pub text: String,
    /// As safe HTML.
    pub html: String,
    /// The day it was written.
    pub day: String,
}

/// A stretch of time in which a card was blocked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Block {
    /// Which.
    pub id: BlockId,
    /// Why.
    pub reason: String,
    /// The team it waited on.
    pub team: Option<TeamId>,
    /// Whom or what it waited on, when that is no team of the workspace.
    pub on: Option<String>,
    /// The day it began.
    pub since: String,
    /// The day it ended; nothing while it lasts.
    pub until: Option<String>,
}

impl Workspace {
    /// One card with everything beside its face, wherever it lies.
    pub fn card(&self, of: &CardRef) -> Result<CardDetail> {
        let today = day(self.clock().now());
        self.read(|tables| {
            let mut statement = tables.prepare_cached(include_str!("card.sql"))?;
            let mut rows = statement.query([&of.id])?;
            let row = rows.next()?.ok_or(Rejection::NotFound { kind: "card" })?;
            let mut card = face::card(row, today)?;
            card.initials = face::initials_of(tables, &of.id)?;
            card.labels = labels::labels_of(tables, &of.id)?;
            let checklist = checklist(tables, &of.id)?;
            let (links, comments) = (linked(tables, &of.id)?, comments(tables, &of.id)?);
            card.checklist = face::Progress::of(checklist.iter().map(|line| line.done));
            card.comments = u32::try_from(comments.len()).unwrap_or(u32::MAX);
            let attachments = attachments::attachments(tables, &of.id)?;
            card.attachments = u32::try_from(attachments.len()).unwrap_or(u32::MAX);
            Ok(CardDetail {
                board: row.get("board")?,
                team: row.get("team")?,
                html: markdown::rendered(&card.description),
                checklist,
                links,
                circle: links::circle(tables, &of.id)?,
                comments,
                attachments,
                blocks: blocks(tables, &of.id)?,
                is_archived: row.get::<_, Option<String>>("archived")?.is_some(),
                is_trashed: row.get::<_, Option<String>>("trashed")?.is_some(),
                card,
            })
        })
    }
}

fn checklist(tables: &Connection, card: &CardId) -> Result<Vec<ChecklistItem>> {
    let sql = "SELECT id, text, done FROM checklist_item WHERE card = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let lines = statement.query_map([card], |row| {
        Ok(ChecklistItem { id: row.get("id")?, text: row.get("text")?, done: row.get("done")? })
    })?;
    Ok(lines.collect::<rusqlite::Result<_>>()?)
}

fn linked(tables: &Connection, card: &CardId) -> Result<Vec<Link>> {
    let mut statement = tables.prepare_cached(include_str!("linked.sql"))?;
    let links = statement.query_map([card], |row| {
        Ok(Link {
            id: row.get("id")?,
            kind: LinkKind::seen(&row.get::<_, String>("kind")?, row.get("from_other")?),
            card: row.get("card")?,
            title: row.get("title")?,
            team: row.get("team")?,
            is_done: row.get::<_, Option<String>>("finished")?.is_some(),
            is_trashed: row.get::<_, Option<String>>("trashed")?.is_some(),
        })
    })?;
    Ok(links.collect::<rusqlite::Result<_>>()?)
}

fn comments(tables: &Connection, card: &CardId) -> Result<Vec<CardComment>> {
    let sql = "SELECT id, text, written FROM card_comment WHERE card = ?1 ORDER BY written, id";
    let mut statement = tables.prepare_cached(sql)?;
    let comments = statement.query_map([card], |row| {
        let text: String = row.get("text")?;
        let html = markdown::rendered(&text);
        Ok(CardComment { id: row.get("id")?, text, html, day: day_of(&row.get::<_, String>("written")?) })
    })?;
    Ok(comments.collect::<rusqlite::Result<_>>()?)
}

fn blocks(tables: &Connection, card: &CardId) -> Result<Vec<Block>> {
    let sql = "SELECT id, reason, team, waits_on, since, until FROM card_block WHERE card = ?1 ORDER BY since, id";
    let mut statement = tables.prepare_cached(sql)?;
    let blocks = statement.query_map([card], |row| {
        Ok(Block {
            id: row.get("id")?,
            reason: row.get("reason")?,
            team: row.get("team")?,
            on: row.get("waits_on")?,
            since: day_of(&row.get::<_, String>("since")?),
            until: row.get::<_, Option<String>>("until")?.as_deref().map(day_of),
        })
    })?;
    Ok(blocks.collect::<rusqlite::Result<_>>()?)
}

/// The day of a written instant.
fn day_of(at: &str) -> String {
    at.parse::<Moment>().map_or_else(|_| at.to_owned(), |at| day(at).to_string())
}
