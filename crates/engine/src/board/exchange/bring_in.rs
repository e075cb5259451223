//! Boards of a file become boards of a team: in one step that can be taken back, or not at all.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;
use ts_rs::TS;

use super::coming::{self, Times};
use super::elsewhere;
use super::look::{self, Known};
use super::portable::{Incoming, PortableBlock, PortableBoard, PortableCard, PortableMove};
use super::problem::{BoardFormat, BoardProblem};
use super::roles;
use crate::board::attachments::{self, hang, safe_name};
use crate::board::cards::cards_in;
use crate::board::columns::{columns_of, numbered};
use crate::board::{ColumnRole, labels, links};
use crate::clock::written;
use crate::door::{Door, Patch};
use crate::flow::Came;
use crate::journey::word;
use crate::order::Siblings;
use crate::{
    BlockId, BoardColumnId, BoardId, CardCommentId, CardId, ChecklistItemId, Done, LabelId, LinkId, Moment, Op, Party,
    Rejection, Result, TeamId, Workspace, text,
};

/// Boards of a file that shall come in.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardBringIn {
    /// Where the file lies.
    pub path: PathBuf,
    /// What it was known by when it was looked at.
    pub fingerprint: String,
    /// Which of its boards.
    pub boards: Vec<BoardChosen>,
    /// Whether what is wrong in it shall be left out. Otherwise nothing comes in as long as something is wrong.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub without_faulty: bool,
    /// What a column is called that has no name.
    pub unnamed: String,
}

/// A board of a file.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BoardChosen {
    /// Its number in the file, from 0.
    pub board: u32,
    /// What its columns are for, in order; as proposed when left out.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<ColumnRole>>")]
    pub roles: Vec<ColumnRole>,
}

impl Workspace {
    /// Makes boards of a file boards of the team, with everything on them. All or nothing.
    pub fn bring_boards_in(&self, by: &Party, bring: BoardBringIn) -> Result<Done<Vec<BoardId>>> {
        let Party::Team(team) = by.clone() else { return Err(Rejection::TeamsOnly.into()) };
        let (fingerprint, read) = look::read(&bring.path)?;
        let refused = |problem| Rejection::UnreadableBoard { path: bring.path.display().to_string(), problem };
        if fingerprint != bring.fingerprint {
            return Err(refused(BoardProblem::Changed).into());
        }
        let format = read.format;
        let mut chosen: Vec<Incoming> = Vec::new();
        for (number, mut board) in (0..).zip(read.boards) {
            if let Some(choice) = bring.boards.iter().find(|choice| choice.board == number) {
                for (column, role) in board.board.columns.iter_mut().zip(&choice.roles) {
                    column.role = *role;
                }
                if format != BoardFormat::Spielraum {
                    roles::in_order(&mut board.board.columns);
                }
                chosen.push(board);
            }
        }
        if chosen.is_empty() {
            return Err(Rejection::Empty { field: "boards" }.into());
        }
        let faults: Vec<u32> = chosen.iter().flat_map(|board| &board.faults).map(|fault| fault.at.line).collect();
        if !faults.is_empty() && !bring.without_faulty {
            let line = faults.iter().copied().filter(|line| *line > 0).min().unwrap_or_default();
            let count = u32::try_from(faults.len()).unwrap_or(u32::MAX);
            return Err(refused(BoardProblem::Faulty { count, line }).into());
        }
        self.transact(by, Op::BoardBringIn, move |door| {
            let known = Known::of(door.tables())?;
            let mut writer = Writer { door, known, team, format, unnamed: bring.unnamed };
            chosen.into_iter().map(|board| writer.board(board.board)).collect()
        })
    }
}

struct Writer<'d, 'c> {
    door: &'d mut Door<'c>,
    known: Known,
    team: TeamId,
    format: BoardFormat,
    unnamed: String,
}

impl Writer<'_, '_> {
    fn board(&mut self, board: PortableBoard) -> Result<BoardId> {
        let id = BoardId::random();
        let boards = Siblings { table: "board", parent: Some(("team", self.team.as_ref())) };
        let patch = Patch::new()
            .refer("team", &self.team)
            .set("name", numbered(self.door.tables(), &self.team, &board.name)?)
            .set("archived", self.archived(&board)?)
            .set("place", boards.place(self.door.tables(), None)?);
        self.door.create("board", &id, patch)?;
        let columns = self.columns(&id, &board)?;
        let labels = self.labels(&board)?;
        let mut cards = BTreeMap::new();
        for (name, (column, role)) in &columns {
            let inside: Vec<&PortableCard> = board.cards.iter().filter(|card| card.column == *name).collect();
            let places = cards_in(column).places_at_end(self.door.tables(), inside.len())?;
            for (card, place) in inside.into_iter().zip(places) {
                let (times, past) = (self.times(card, *role, &columns), past(card, &columns)?);
                let id = self.card(card, column, place, times, past)?;
                self.beside(&id, card, &board, &labels)?;
                cards.insert(card.id.as_str(), id);
            }
        }
        for link in &board.links {
            let (Some(card), Some(other)) = (cards.get(link.card.as_str()), cards.get(link.other.as_str())) else {
                continue;
            };
            let patch = Patch::new().refer("card", card).set("kind", word(&link.kind)?).refer("other", other);
            self.door.create("card_link", &LinkId::random(), patch)?;
        }
        for link in &board.elsewhere {
            let Some(card) = cards.get(link.card.as_str()) else { continue };
            let Some(other) = elsewhere::found(self.door.tables(), link)? else { continue };
            links::create(self.door, card, link.kind, &other)?;
        }
        Ok(id)
    }

    /// Since when a board is laid aside. A team always has one that is not.
    fn archived(&self, board: &PortableBoard) -> Result<Option<String>> {
        let sql = "SELECT 1 FROM board WHERE team = ?1 AND archived IS NULL";
        let has_another = self.door.tables().prepare_cached(sql)?.exists([&self.team])?;
        Ok(board.archived.as_deref().and_then(as_written).filter(|_| has_another))
    }

    fn columns(
        &mut self,
        board: &BoardId,
        of: &PortableBoard,
    ) -> Result<BTreeMap<String, (BoardColumnId, ColumnRole)>> {
        let places = columns_of(board).places_at_end(self.door.tables(), of.columns.len())?;
        let mut made = BTreeMap::new();
        for (column, place) in of.columns.iter().zip(places) {
            let id = BoardColumnId::random();
            let name = text::name("name", &column.name).or_else(|_| text::name("name", &self.unnamed))?;
            let patch = Patch::new()
                .refer("board", board)
                .set("name", name)
                .set("role", word(&column.role)?)
                .set("policy", text::prose("policy", &column.policy)?)
                .set("card_limit", column.limit.filter(|limit| *limit > 0))
                .set("place", place);
            self.door.create("board_column", &id, patch)?;
            made.insert(column.id.clone(), (id, column.role));
        }
        Ok(made)
    }

    /// The team's labels by their names in small letters. One that it has keeps its colour.
    fn labels(&mut self, board: &PortableBoard) -> Result<BTreeMap<String, LabelId>> {
        let mut known: BTreeMap<String, LabelId> = BTreeMap::new();
        {
            let mut statement = self.door.tables().prepare_cached("SELECT name, id FROM label WHERE team = ?1")?;
            let mut rows = statement.query([&self.team])?;
            while let Some(row) = rows.next()? {
                known.insert(row.get::<_, String>("name")?.to_lowercase(), row.get("id")?);
            }
        }
        let siblings = Siblings { table: "label", parent: Some(("team", self.team.as_ref())) };
        let places = siblings.places_at_end(self.door.tables(), board.labels.len())?;
        for (label, place) in board.labels.iter().zip(places) {
            let Ok(name) = text::name("label", &label.name) else { continue };
            if known.contains_key(&name.to_lowercase()) {
                continue;
            }
            let id = LabelId::random();
            let patch = Patch::new()
                .refer("team", &self.team)
                .set("name", name.clone())
                .set("colour", word(&label.colour)?)
                .set("place", place);
            self.door.create("label", &id, patch)?;
            known.insert(name.to_lowercase(), id);
        }
        Ok(known)
    }

    fn card(
        &mut self,
        card: &PortableCard,
        column: &BoardColumnId,
        place: String,
        (started, finished): (Option<String>, Option<String>),
        past: Option<String>,
    ) -> Result<CardId> {
        let (id, now) = (CardId::random(), self.door.now_written());
        let instant = |at: &Option<String>| at.as_ref().map(|at| as_written(at).unwrap_or_else(|| now.clone()));
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
        let moved = instant(&card.moved).unwrap_or_else(|| now.clone());
        let mut patch = Patch::new()
            .refer("board_column", column)
            .set("kind", word(&card.kind)?)
            .set("title", text::name("title", &card.title)?)
            .set("description", text::prose("description", &card.description)?)
            .refer_or_none("stage", card.stage.as_ref().and_then(|stage| self.known.stage(stage)))
            .refer_or_none("outcome", card.outcome.as_ref().and_then(|name| self.known.outcome(name)))
            .refer_or_none("asker", self.asker(card))
            .set("due", day(card.due))
            .set("begun", day(card.begun))
            .set("look_at", day(card.look_at))
            .set("stop_when", text::prose("stopWhen", &card.stop_when)?)
            .set("expectation", text::prose("expectation", &card.expectation)?)
            .set("ended", day(card.ended))
            .set("ending", card.ending.as_ref().map(word).transpose()?)
            .set("learned", text::prose("learned", &card.learned)?)
            .set("started", started)
            .set("moved", moved)
            .set("finished", finished)
            .set("archived", instant(&card.archived))
            .set("trashed", instant(&card.trashed))
            .set("accepted", instant(&card.accepted))
            .set("declined", card.declined.clone())
            .set("answer", text::prose("answer", &card.answer)?)
            .set("past", past)
            .set("place", place);
        if let Some(block) = &card.blocked {
            let (team, on) = self.waits_on(block);
            patch = patch
                .set("blocked_reason", block.reason.clone())
                .set("blocked_team", team)
                .set("blocked_on", on)
                .set("blocked_since", as_written(&block.since).unwrap_or(now));
        }
        self.door.create("card", &id, patch)?;
        Ok(id)
    }

    /// Who asks for a card. Nobody asks themselves: in a board of others that a team brings in, its own asks are its cards.
    fn asker(&self, card: &PortableCard) -> Option<&TeamId> {
        let asker = card.asker.as_ref().and_then(|name| self.known.team(name));
        asker.filter(|asker| **asker != self.team)
    }

    /// When work began and ended. A file of ours says it; of others their acts do, where all of them are known. Otherwise only the end may
    /// be known, and a beginning for what is being worked on: the day it came where it stands.
    fn times(
        &self,
        card: &PortableCard,
        role: ColumnRole,
        columns: &BTreeMap<String, (BoardColumnId, ColumnRole)>,
    ) -> (Option<String>, Option<String>) {
        if self.format == BoardFormat::Spielraum {
            return (card.started.as_deref().and_then(as_written), card.finished.as_deref().and_then(as_written));
        }
        if let Some(Times { started, finished }) = coming::times(card, |id| columns.get(id).map(|(_, role)| *role)) {
            return (started.map(written), finished.map(written));
        }
        let moved = card.moved.as_deref().and_then(as_written).unwrap_or_else(|| self.door.now_written());
        match role {
            ColumnRole::Options => (None, None),
            ColumnRole::Active => (Some(moved), None),
            ColumnRole::Done => (None, Some(card.finished.as_deref().and_then(as_written).unwrap_or(moved))),
        }
    }

    /// The team that is waited on, or what it is called when this workspace does not know it.
    fn waits_on(&self, block: &PortableBlock) -> (Option<String>, Option<String>) {
        // A table has one cell for both.
        let named = block.team.as_ref().or(block.on.as_ref().filter(|_| self.format == BoardFormat::Table));
        match named.and_then(|name| self.known.team(name)) {
            Some(team) => (Some(team.0.clone()), block.on.clone().filter(|_| block.team.is_some())),
            None => (None, block.on.clone().or_else(|| block.team.clone())),
        }
    }

    /// What a card holds beside its face.
    fn beside(
        &mut self,
        id: &CardId,
        card: &PortableCard,
        board: &PortableBoard,
        known: &BTreeMap<String, LabelId>,
    ) -> Result<()> {
        let lines = Siblings { table: "checklist_item", parent: Some(("card", id.as_ref())) };
        let places = lines.places_at_end(self.door.tables(), card.checklist.len())?;
        for (line, place) in card.checklist.iter().zip(places) {
            let Ok(said) = text::name("line", &line.text) else { continue };
            let patch = Patch::new().refer("card", id).set("text", said).set("place", place).set("done", line.done);
            self.door.create("checklist_item", &ChecklistItemId::random(), patch)?;
        }
        for name in &card.labels {
            if let Some(label) = text::name("label", name).ok().and_then(|name| known.get(&name.to_lowercase())) {
                labels::put_on(self.door, id, label)?;
            }
        }
        for comment in &card.comments {
            let at = comment.written.as_deref().and_then(as_written).unwrap_or_else(|| self.door.now_written());
            let said = text::needed("comment", &comment.text)?;
            let patch = Patch::new().refer("card", id).set("text", said).set("written", at);
            self.door.create("card_comment", &CardCommentId::random(), patch)?;
        }
        for block in &card.blocks {
            let (team, on) = self.waits_on(block);
            let patch = Patch::new()
                .refer("card", id)
                .set("reason", block.reason.clone())
                .set("team", team)
                .set("waits_on", on)
                .set("since", as_written(&block.since).unwrap_or_else(|| self.door.now_written()))
                .set("until", block.until.as_deref().and_then(as_written));
            self.door.create("card_block", &BlockId::random(), patch)?;
        }
        for watch in &card.watched {
            let Some(outcome) = self.known.outcome(&watch.outcome) else { continue };
            let patch = Patch::new().refer("card", id).refer("outcome", outcome).set("role", word(&watch.role)?);
            self.door.create("experiment_outcome", &crate::id::random(), patch)?;
        }
        let places = attachments::of(id).places_at_end(self.door.tables(), card.attachments.len())?;
        for (one, place) in card.attachments.iter().zip(places) {
            if let Some(bytes) = board.files.get(&one.file) {
                hang(self.door, id, &safe_name(&one.name), bytes, place)?;
            }
        }
        Ok(())
    }
}

/// How a card moved before it came here, as it is kept with it.
fn past(card: &PortableCard, columns: &BTreeMap<String, (BoardColumnId, ColumnRole)>) -> Result<Option<String>> {
    let came = |one: &PortableMove| columns.get(&one.column).map(|(id, _)| Came { column: id.clone(), day: one.day });
    let past: Vec<Came> = card.moves.iter().filter_map(came).collect();
    Ok(if past.is_empty() { None } else { Some(serde_json::to_string(&past)?) })
}

/// An instant as the tables keep it; nothing when it is none.
fn as_written(at: &str) -> Option<String> {
    at.parse::<Moment>().ok().map(written)
}
