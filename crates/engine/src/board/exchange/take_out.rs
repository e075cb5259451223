//! A board on its way out: as our own file, which holds everything, or for people, as a table or a text.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};
use serde::Deserialize;
use ts_rs::TS;

use super::portable::{
    PortableAttachment, PortableBlock, PortableBoard, PortableCard, PortableColumn, PortableComment, PortableLabel,
    PortableLine, PortableLink, PortableMove, PortableStage, PortableWatch,
};
use super::problem::{At, BoardProblem};
use super::{elsewhere, json, look, written};
use crate::journey::read_word;
use crate::rule::SheetForm;
use crate::{BoardId, Rejection, Result, Workspace, door};

/// As what a board goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BoardForm {
    /// Everything, to be brought in again.
    Json,
    /// Cells between separators, a line a card.
    Csv,
    /// A workbook, a row a card.
    Xlsx,
    /// A text with a heading for each column.
    Markdown,
}

/// A board that shall go out.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BoardTakeOut {
    /// Which.
    pub board: BoardId,
    /// As what.
    pub form: BoardForm,
    /// The words that stand in it, in the language of whoever reads it.
    pub words: BoardWords,
}

/// The words of a board for people.
#[allow(missing_docs, reason = "each is named for what it says")]
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BoardWords {
    pub title: String,
    pub column: String,
    pub kind: String,
    pub stage: String,
    pub outcome: String,
    pub asker: String,
    pub due: String,
    pub labels: String,
    pub checklist: String,
    pub description: String,
    pub comments: String,
    pub attachments: String,
    pub blocked: String,
    pub finished: String,
    pub archived: String,
    /// What stands above the page with facts of a workbook.
    pub about: String,
    pub limit: String,
    pub kinds: KindWords,
    /// Between the cells of a line, as spreadsheets of the language read it.
    pub separator: char,
}

/// What kinds of cards are called.
#[allow(missing_docs, reason = "each is named for what it says")]
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KindWords {
    pub improvement: String,
    pub experiment: String,
    pub ask: String,
    pub follow_up: String,
}

impl Workspace {
    /// A board as the bytes of a file.
    pub fn board_taken_out(&self, out: &BoardTakeOut) -> Result<Vec<u8>> {
        let board = self.read(|tables| portable(tables, &out.board, out.form == BoardForm::Json))?;
        match out.form {
            BoardForm::Json => Ok(json::written(&board)?.into_bytes()),
            BoardForm::Csv => written::sheet(&board, &out.words).written(SheetForm::Csv),
            BoardForm::Xlsx => written::sheet(&board, &out.words).written(SheetForm::Xlsx),
            BoardForm::Markdown => Ok(written::text(&board, &out.words).into_bytes()),
        }
    }
}

/// A board with everything on it, without any identity. Two boards that are the same give the same.
fn portable(tables: &Connection, board: &BoardId, with_files: bool) -> Result<PortableBoard> {
    let name = door::required(tables, "board", "SELECT name FROM board WHERE id = ?1", board)?;
    let archived = door::required(tables, "board", "SELECT archived FROM board WHERE id = ?1", board)?;
    let (columns, column_names) = columns(tables, board)?;
    let (mut cards, names) = cards(tables, board, &column_names)?;
    let mut beside = Beside { tables, board, names: &names, cards: &mut cards };
    beside.lines()?;
    let labels = beside.labels()?;
    beside.comments()?;
    beside.blocks()?;
    beside.watched()?;
    beside.moves()?;
    let files = beside.files(with_files)?;
    let links = links(tables, board, &names)?;
    let elsewhere = elsewhere::links(tables, board, &names)?;
    Ok(PortableBoard { name, columns, labels, cards, links, elsewhere, archived, files })
}

/// The columns, and what each is called by its identity.
fn columns(tables: &Connection, board: &BoardId) -> Result<(Vec<PortableColumn>, BTreeMap<String, String>)> {
    let sql = "SELECT id, name, role, policy, card_limit FROM board_column WHERE board = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([board])?;
    let (mut columns, mut names) = (Vec::new(), BTreeMap::new());
    while let Some(row) = rows.next()? {
        let id = format!("column {}", columns.len() + 1);
        names.insert(row.get::<_, String>("id")?, id.clone());
        columns.push(PortableColumn {
            id,
            name: row.get("name")?,
            role: read_word(row.get("role")?)?,
            policy: row.get("policy")?,
            limit: row.get("card_limit")?,
            at: At::default(),
        });
    }
    Ok((columns, names))
}

/// The cards in the order of the board, and the place of each by its identity.
fn cards(
    tables: &Connection,
    board: &BoardId,
    columns: &BTreeMap<String, String>,
) -> Result<(Vec<PortableCard>, BTreeMap<String, usize>)> {
    let mut statement = tables.prepare_cached(include_str!("cards.sql"))?;
    let mut rows = statement.query([board])?;
    let (mut cards, mut places) = (Vec::new(), BTreeMap::new());
    while let Some(row) = rows.next()? {
        let column: String = row.get("board_column")?;
        let column = columns.get(&column).cloned().unwrap_or_default();
        places.insert(row.get("id")?, cards.len());
        cards.push(card(row, format!("card {}", cards.len() + 1), column)?);
    }
    Ok((cards, places))
}

fn card(row: &Row<'_>, id: String, column: String) -> Result<PortableCard> {
    let day = |field: &str| -> Result<_> { Ok(row.get::<_, Option<String>>(field)?.and_then(|day| day.parse().ok())) };
    let stage = match (row.get("stage_name")?, row.get::<_, Option<String>>("journey_name")?) {
        (Some(name), Some(journey)) => Some(PortableStage { journey, name }),
        _ => None,
    };
    let blocked = match (row.get("blocked_reason")?, row.get("blocked_since")?) {
        (Some(reason), Some(since)) => Some(PortableBlock {
            since,
            until: None,
            reason,
            team: row.get("blocked_team_name")?,
            on: row.get("blocked_on")?,
        }),
        _ => None,
    };
    Ok(PortableCard {
        kind: read_word(row.get("kind")?)?,
        description: row.get("description")?,
        stage,
        outcome: row.get("outcome_name")?,
        asker: row.get("asker_name")?,
        due: day("due")?,
        begun: day("begun")?,
        look_at: day("look_at")?,
        stop_when: row.get("stop_when")?,
        expectation: row.get("expectation")?,
        ended: day("ended")?,
        ending: row.get::<_, Option<String>>("ending")?.map(read_word).transpose()?,
        learned: row.get("learned")?,
        blocked,
        started: row.get("started")?,
        moved: row.get("moved")?,
        finished: row.get("finished")?,
        archived: row.get("archived")?,
        trashed: row.get("trashed")?,
        accepted: row.get("accepted")?,
        declined: row.get("declined")?,
        answer: row.get("answer")?,
        ..PortableCard::new(id, column, row.get::<_, String>("title")?, 0)
    })
}

/// What stands beside the fields of the cards.
struct Beside<'a> {
    tables: &'a Connection,
    board: &'a BoardId,
    names: &'a BTreeMap<String, usize>,
    cards: &'a mut Vec<PortableCard>,
}

impl Beside<'_> {
    /// Reads rows of the cards of the board: `what` of `from`, a table or several with a column `card`.
    fn each(
        &mut self,
        what: &str,
        from: &str,
        order: &str,
        mut put: impl FnMut(&mut PortableCard, &Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let sql = format!(
            "SELECT card.id AS of_card, {what} FROM board_column JOIN card ON card.board_column = board_column.id \
             JOIN {from} WHERE board_column.board = ?1 ORDER BY {order}"
        );
        let mut statement = self.tables.prepare_cached(&sql)?;
        let mut rows = statement.query([self.board])?;
        while let Some(row) = rows.next()? {
            let place = self.names.get(&row.get::<_, String>("of_card")?).copied();
            if let Some(card) = place.and_then(|place| self.cards.get_mut(place)) {
                put(card, row)?;
            }
        }
        Ok(())
    }

    fn lines(&mut self) -> Result<()> {
        let from = "checklist_item AS line ON line.card = card.id";
        self.each("line.text, line.done", from, "line.place, line.id", |card, row| {
            card.checklist.push(PortableLine { text: row.get("text")?, done: row.get("done")? });
            Ok(())
        })
    }

    /// The labels that stand on cards, in the order of the team.
    fn labels(&mut self) -> Result<Vec<PortableLabel>> {
        let from = "card_label ON card_label.card = card.id JOIN label ON label.id = card_label.label";
        let mut labels: Vec<PortableLabel> = Vec::new();
        self.each("label.name, label.colour", from, "label.place, label.id", |card, row| {
            let label = PortableLabel { name: row.get("name")?, colour: read_word(row.get("colour")?)? };
            card.labels.push(label.name.clone());
            if labels.last() != Some(&label) {
                labels.push(label);
            }
            Ok(())
        })?;
        Ok(labels)
    }

    fn comments(&mut self) -> Result<()> {
        let from = "card_comment AS comment ON comment.card = card.id";
        let order = "comment.written, comment.text";
        self.each("comment.written, comment.text", from, order, |card, row| {
            card.comments.push(PortableComment { written: row.get("written")?, text: row.get("text")? });
            Ok(())
        })
    }

    fn blocks(&mut self) -> Result<()> {
        let from = "card_block AS block ON block.card = card.id LEFT JOIN team ON team.id = block.team";
        let what = "block.since, block.until, block.reason, team.name AS team, block.waits_on";
        self.each(what, from, "block.since, block.until, block.reason, team.name, block.waits_on", |card, row| {
            card.blocks.push(PortableBlock {
                since: row.get("since")?,
                until: row.get("until")?,
                reason: row.get("reason")?,
                team: row.get("team")?,
                on: row.get("waits_on")?,
            });
            Ok(())
        })
    }

    /// How the cards came from column to column.
    fn moves(&mut self) -> Result<()> {
        let columns = crate::board::columns(self.tables, self.board)?;
        for (card, moves) in crate::flow::moves(self.tables, self.board, &columns)? {
            let place = self.names.get(&card).copied();
            if let Some(card) = place.and_then(|place| self.cards.get_mut(place)) {
                let called = |at: usize| format!("column {}", at + 1);
                card.moves =
                    moves.iter().map(|one| PortableMove { column: called(one.column), day: one.day }).collect();
            }
        }
        Ok(())
    }

    /// By which outcomes experiments are looked at.
    fn watched(&mut self) -> Result<()> {
        let from =
            "experiment_outcome AS watched ON watched.card = card.id JOIN outcome ON outcome.id = watched.outcome";
        self.each("outcome.name, watched.role", from, "outcome.name, watched.role", |card, row| {
            card.watched.push(PortableWatch { outcome: row.get("name")?, role: read_word(row.get("role")?)? });
            Ok(())
        })
    }

    /// The names of files, and with them their bytes by their hashes.
    fn files(&mut self, with_bytes: bool) -> Result<BTreeMap<String, Vec<u8>>> {
        let from = "attachment AS file ON file.card = card.id";
        let mut files = BTreeMap::new();
        let mut size = 0_u64;
        self.each("file.name, file.blob, file.size", from, "file.place, file.id", |card, row| {
            let one = PortableAttachment { name: row.get("name")?, file: row.get("blob")? };
            if files.insert(one.file.clone(), Vec::new()).is_none() {
                size += u64::from(row.get::<_, u32>("size")?);
            }
            card.attachments.push(one);
            Ok(())
        })?;
        if !with_bytes {
            return Ok(files);
        }
        // In Base64 a file is longer by a third, and what goes out has to come in again.
        if size / 2 * 3 > look::LARGEST_FILE {
            let limit = u32::try_from(look::LARGEST_FILE >> 20).unwrap_or(u32::MAX);
            return Err(
                Rejection::UnreadableBoard { path: String::new(), problem: BoardProblem::TooLarge { limit } }.into()
            );
        }
        for (hash, bytes) in &mut files {
            *bytes = door::required(self.tables, "attachment", "SELECT bytes FROM blob WHERE hash = ?1", hash)?;
        }
        Ok(files)
    }
}

/// The links among the cards of the board.
fn links(tables: &Connection, board: &BoardId, names: &BTreeMap<String, usize>) -> Result<Vec<PortableLink>> {
    let sql = "SELECT link.card, link.kind, link.other FROM board_column \
               JOIN card ON card.board_column = board_column.id JOIN card_link AS link ON link.card = card.id \
               WHERE board_column.board = ?1";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([board])?;
    let mut links = Vec::new();
    while let Some(row) = rows.next()? {
        let place = |field: &str| -> Result<Option<usize>> { Ok(names.get(&row.get::<_, String>(field)?).copied()) };
        let (Some(card), Some(other)) = (place("card")?, place("other")?) else { continue };
        links.push((card, other, read_word(row.get("kind")?)?));
    }
    links.sort_unstable();
    let called = |place: usize| format!("card {}", place + 1);
    let link = |(card, other, kind)| PortableLink { card: called(card), kind, other: called(other), at: At::default() };
    Ok(links.into_iter().map(link).collect())
}
