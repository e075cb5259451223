//! A file with boards, looked at before anything of it is stored.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::located::Text;
use super::portable::{Boards, Incoming, PortableCard, PortableStage};
use super::problem::{At, BoardFault, BoardFormat, BoardProblem, BoardRemark, Remark};
use super::spreadsheet::{self, Table};
use super::{coming, elsewhere, focalboard, jira, json, kanri, roles, trello};
use crate::board::{CardKind, ColumnRole};
use crate::{Error, OutcomeId, Rejection, Result, StageId, TeamId, Workspace, file};

/// The largest file that is read.
pub(super) const LARGEST_FILE: u64 = 512 << 20;
/// How many faults are listed.
const FAULTS: usize = 100;

/// A file with boards.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BoardFile {
    /// Where it lies.
    pub path: PathBuf,
}

/// What would come in from a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BoardFilePreview {
    /// The file's name.
    pub file: String,
    /// Which program wrote it.
    pub format: BoardFormat,
    /// What it is known by, until it is brought in.
    pub fingerprint: String,
    /// The boards in it.
    pub boards: Vec<BoardIncoming>,
}

/// A board that would come in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardIncoming {
    /// Its name.
    pub name: String,
    /// Its columns, in order.
    pub columns: Vec<ColumnIncoming>,
    /// How many cards come.
    pub cards: u32,
    /// How many of them lie in the archive or the trash.
    pub away: u32,
    /// How many lines of checklists.
    pub lines: u32,
    /// How many comments.
    pub comments: u32,
    /// How many labels.
    pub labels: u32,
    /// How many links.
    pub links: u32,
    /// How many files.
    pub attachments: u32,
    /// What does not come along, or comes otherwise.
    pub remarks: Vec<BoardRemark>,
    /// What is wrong, the first hundred in the order of the file; what concerns all of it has no line and comes first.
    pub faults: Vec<BoardFault>,
    /// How many things are wrong.
    pub faulty: u32,
}

/// A column that would come in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ColumnIncoming {
    /// Its name; empty for cards that stand in none.
    pub name: String,
    /// What it is for, as far as its name says.
    pub role: ColumnRole,
    /// How many cards stand in it.
    pub cards: u32,
}

impl Workspace {
    /// What would come in from a file, what would not, and why. Nothing is stored.
    pub fn look_at_boards(&self, file: &BoardFile) -> Result<BoardFilePreview> {
        let (fingerprint, mut read) = read(&file.path)?;
        self.read(|tables| {
            let known = Known::of(tables)?;
            read.boards.iter_mut().try_for_each(|board| known.remark_unknown(tables, board))
        })?;
        let file = file.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let boards = read.boards.iter().map(|board| preview(board, read.format)).collect();
        Ok(BoardFilePreview { file, format: read.format, fingerprint, boards })
    }
}

fn preview(incoming: &Incoming, format: BoardFormat) -> BoardIncoming {
    let board = &incoming.board;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let away = |card: &&PortableCard| card.archived.is_some() || card.trashed.is_some();
    let standing = |id: &str| board.cards.iter().filter(|card| card.column == id && !away(card)).count();
    let columns = board.columns.iter().map(|column| ColumnIncoming {
        name: column.name.clone(),
        role: column.role,
        cards: count(standing(&column.id)),
    });
    let mut remarks = incoming.remarks();
    let roles: BTreeMap<&str, ColumnRole> =
        board.columns.iter().map(|column| (column.id.as_str(), column.role)).collect();
    let role_of = |id: &str| roles.get(id).copied();
    let is_finished = |card: &&PortableCard| role_of(&card.column) == Some(ColumnRole::Done);
    let timeless = board.cards.iter().filter(is_finished).filter(|card| coming::times(card, role_of).is_none()).count();
    if format != BoardFormat::Spielraum && timeless > 0 {
        remarks.push(BoardRemark { remark: Remark::NoTimes, count: count(timeless), places: Vec::new() });
    }
    let mut faults: Vec<&BoardFault> = incoming.faults.iter().collect();
    faults.sort_by_key(|fault| fault.at.line);
    BoardIncoming {
        name: board.name.clone(),
        columns: columns.collect(),
        cards: count(board.cards.len()),
        away: count(board.cards.iter().filter(away).count()),
        lines: count(board.cards.iter().map(|card| card.checklist.len()).sum()),
        comments: count(board.cards.iter().map(|card| card.comments.len()).sum()),
        labels: count(board.labels.len()),
        links: count(board.links.len() + board.elsewhere.len()),
        attachments: count(board.cards.iter().map(|card| card.attachments.len()).sum()),
        remarks,
        faults: faults.into_iter().take(FAULTS).cloned().collect(),
        faulty: count(incoming.faults.len()),
    }
}

/// Reads a file, whatever program wrote it, and checks what is in it; with what the file is known by.
pub(super) fn read(path: &Path) -> Result<(String, Boards)> {
    let bytes = bytes(path)?;
    let fingerprint = blake3::hash(&bytes).to_hex().to_string();
    let refused = |problem| Error::from(Rejection::UnreadableBoard { path: path.display().to_string(), problem });
    let mut read = match understood(&bytes).map_err(refused)? {
        Some(read) => read,
        None if is_text(path) => return Err(refused(BoardProblem::Unknown)),
        None => table(path)?,
    };
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    for board in &mut read.boards {
        board.check(read.format);
        if read.format != BoardFormat::Spielraum {
            roles::in_order(&mut board.board.columns);
        }
        if crate::text::name("name", &board.board.name).is_err() {
            let short: String =
                if board.board.name.is_empty() { &name } else { board.board.name.as_str() }.chars().take(200).collect();
            board.board.name = short;
        }
    }
    read.boards.retain(|board| !board.board.columns.is_empty() || !board.faults.is_empty());
    if read.boards.is_empty() {
        return Err(refused(BoardProblem::NoBoard));
    }
    Ok((fingerprint, read))
}

/// A text for people, as which a board goes out as well: its lines are no rows, whatever separators stand in them.
fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ["md", "markdown"].iter().any(|text| ending.eq_ignore_ascii_case(text)))
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    if file::facts(path)?.len() > LARGEST_FILE {
        let limit = u32::try_from(LARGEST_FILE >> 20).unwrap_or(u32::MAX);
        let path = path.display().to_string();
        return Err(Rejection::UnreadableBoard { path, problem: BoardProblem::TooLarge { limit } }.into());
    }
    std::fs::read(path).map_err(|source| file::broken(path, source))
}

/// The boards of a file that says by itself what it is; nothing for what may be a table.
fn understood(bytes: &[u8]) -> std::result::Result<Option<Boards>, BoardProblem> {
    if bytes.starts_with(b"PK\x03\x04") {
        let boards = focalboard::read_archive(bytes)?;
        return Ok(boards.map(|boards| Boards { format: BoardFormat::Focalboard, boards }));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if !matches!(bytes.trim_ascii_start().first(), Some(b'{' | b'[')) {
        return Ok(None);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| BoardProblem::NotJson { line: 1 })?;
    if focalboard::is_lines(text) {
        let boards = focalboard::read_lines(text);
        return Ok(Some(Boards { format: BoardFormat::Focalboard, boards }));
    }
    let text = Text::read(text)?;
    let names: Vec<String> = text.members(text.whole()).into_iter().map(|(name, _)| name).collect();
    let (format, boards) = if json::is(&names) {
        (BoardFormat::Spielraum, json::read(&text)?)
    } else if trello::is(&names) {
        (BoardFormat::Trello, trello::read(&text))
    } else if kanri::is(&names) {
        (BoardFormat::Kanri, kanri::read(&text))
    } else {
        return Err(BoardProblem::Unknown);
    };
    Ok(Some(Boards { format, boards }))
}

fn table(path: &Path) -> Result<Boards> {
    let refused = |problem| Error::from(Rejection::UnreadableBoard { path: path.display().to_string(), problem });
    let table = Table::read(path)?.map_err(refused)?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let (format, mut board) = if jira::is(&table) {
        (BoardFormat::Jira, jira::read(&table, &name))
    } else {
        (BoardFormat::Table, spreadsheet::read(&table, &name).map_err(refused)?)
    };
    for name in &table.others {
        board.remark(Remark::SheetLeftOut { name: name.clone() }, &At::default());
    }
    Ok(Boards { format, boards: vec![board] })
}

/// What cards can refer to in this workspace, by name.
pub(super) struct Known {
    stages: BTreeMap<(String, String), StageId>,
    teams: BTreeMap<String, TeamId>,
    outcomes: BTreeMap<String, OutcomeId>,
    /// What teams ask of others already.
    asks: BTreeSet<(TeamId, String)>,
}

impl Known {
    pub fn of(tables: &Connection) -> Result<Self> {
        let pairs = |sql: &str| -> Result<Vec<(String, String, String)>> {
            let mut statement = tables.prepare_cached(sql)?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        };
        let mut stages = BTreeMap::new();
        let sql = "SELECT journey.name, stage.name, stage.id FROM stage JOIN journey ON journey.id = stage.journey \
                   ORDER BY journey.place, journey.id, stage.place, stage.id";
        for (journey, stage, id) in pairs(sql)? {
            // A stage that is named alone is the first one of that name.
            stages.entry((String::new(), stage.clone())).or_insert_with(|| StageId(id.clone()));
            stages.entry((journey, stage)).or_insert(StageId(id));
        }
        let teams =
            pairs("SELECT name, '', id FROM team")?.into_iter().map(|(name, _, id)| (name, TeamId(id))).collect();
        let outcomes = pairs("SELECT name, '', id FROM outcome ORDER BY place DESC, id DESC")?;
        let outcomes = outcomes.into_iter().map(|(name, _, id)| (name, OutcomeId(id))).collect();
        let asks = pairs(include_str!("asks.sql"))?;
        let asks = asks.into_iter().map(|(asker, title, _)| (TeamId(asker), title)).collect();
        Ok(Self { stages, teams, outcomes, asks })
    }

    pub fn stage(&self, stage: &PortableStage) -> Option<&StageId> {
        self.stages.get(&(stage.journey.clone(), stage.name.clone()))
    }

    pub fn team(&self, name: &str) -> Option<&TeamId> {
        self.teams.get(name)
    }

    /// Whether a team asks for it already: a copy comes in as it is, and asks once more.
    fn is_asked_already(&self, card: &PortableCard) -> bool {
        let asker = card.asker.as_ref().and_then(|name| self.team(name));
        let ask = asker.map(|asker| (asker.clone(), card.title.trim().to_owned()));
        card.kind == CardKind::Ask && ask.is_some_and(|ask| self.asks.contains(&ask))
    }

    pub fn outcome(&self, name: &str) -> Option<&OutcomeId> {
        self.outcomes.get(name)
    }

    fn remark_unknown(&self, tables: &Connection, incoming: &mut Incoming) -> Result<()> {
        let mut unknown = Vec::new();
        for card in &incoming.board.cards {
            if let Some(stage) = card.stage.as_ref().filter(|stage| self.stage(stage).is_none()) {
                unknown.push((Remark::UnknownStage { name: stage.name.clone() }, card.at.clone()));
            }
            let outcomes = card.outcome.iter().chain(card.watched.iter().map(|watch| &watch.outcome));
            for name in outcomes.filter(|name| self.outcome(name).is_none()) {
                unknown.push((Remark::UnknownOutcome { name: name.clone() }, card.at.clone()));
            }
            if self.is_asked_already(card) {
                unknown.push((Remark::AskedAlready, card.at.clone()));
            }
            let blocks = card.blocks.iter().chain(&card.blocked).filter_map(|block| block.team.as_ref());
            for name in card.asker.iter().chain(blocks).filter(|name| self.team(name).is_none()) {
                unknown.push((Remark::UnknownTeam { name: name.clone() }, card.at.clone()));
            }
        }
        for link in &incoming.board.elsewhere {
            if elsewhere::found(tables, link)?.is_none() {
                unknown.push((Remark::LinkElsewhere, link.at.clone()));
            }
        }
        for (remark, at) in unknown {
            incoming.remark(remark, &at);
        }
        Ok(())
    }
}
