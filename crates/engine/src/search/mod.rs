//! Search: every word of what is asked stands somewhere in a card (its description, checklist, comments, labels, files, and why it was
//! declined or does not go on), a rule, a statement,
//! an outcome, an agreement, a consent round or a retrospective. Parts of words are found ("Retoure" in "Kundenretoure"), and ß is ss.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::board::plain;
use crate::{BoardId, Result, TeamId, Workspace};

/// As many are answered.
const MOST: usize = 40;
/// The index knows parts of words from three letters on.
const SHORTEST: usize = 3;
/// By the index, best first.
const BY_INDEX: &str =
    "SELECT rowid, bm25(search, 8.0, 1.0) AS rank FROM search WHERE search MATCH ?1 ORDER BY rank LIMIT 300";
/// Where the words stand scattered over what belongs to a card.
const TOGETHER: &str = include_str!("together.sql");
/// Takes in the notes of retrospectives that the index has not seen yet.
const LATE: &str = include_str!("late.sql");
/// One text after the other, those with all words in the title first.
const ONE_BY_ONE: &str = include_str!("short.sql");
/// Letters of a text that are shown around what was found.
const AROUND: usize = 60;

/// What is looked for.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(rename = "SearchAsk")]
pub struct Ask {
    /// Words or parts of words. Beside longer ones those of less than three letters are left out.
    pub text: String,
}

/// What a hit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "HitKind")]
pub enum Kind {
    /// A card, wherever it lies.
    Card,
    /// A rule that is drafted or in force.
    Rule,
    /// A knowledge statement.
    Statement,
    /// An outcome.
    Outcome,
    /// What a team agreed about how it works.
    Agreement,
    /// A consent round, by why it is held, what it proposes, its questions, and what was shown of what people said.
    Round,
    /// A retrospective, by a note that was shown or by a theme.
    Retro,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Which; of a kind that `kind` names.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Where the words stand, when that is not the title.
    pub around: Option<String>,
    /// The team it belongs to.
    pub team: TeamId,
    /// The board that a card stands on.
    pub board: Option<BoardId>,
    /// A card that is finished.
    pub is_done: bool,
    /// A card in the archive.
    pub is_archived: bool,
    /// A card in the trash.
    pub is_trashed: bool,
}

impl Workspace {
    /// What stands under these words, best first, at most forty.
    pub fn search(&self, ask: &Ask) -> Result<Vec<Hit>> {
        let (long, short): (Vec<String>, Vec<String>) =
            folded(&ask.text).split_whitespace().map(str::to_owned).partition(|word| word.chars().count() >= SHORTEST);
        let words = if long.is_empty() { short } else { long };
        if words.is_empty() {
            return Ok(Vec::new());
        }
        // Whatever keeps the index from that, the rest of it is searched all the same.
        if let Err(error) = self.take_in_late() {
            tracing::warn!(%error, "the index lacks notes that were shown");
        }
        self.read(|tables| {
            let mut hits = indexed(tables, &words)?;
            hits.extend(rules(tables, &words)?);
            let in_title = |hit: &Hit| words.iter().all(|word| bare(&hit.title).contains(&bare(word)));
            // Stable: within each the order of the index stands.
            hits.sort_by_key(|hit| (hit.is_trashed, !in_title(hit)));
            hits.truncate(MOST);
            Ok(hits)
        })
    }

    /// The index takes in the notes that were shown since the last search.
    fn take_in_late(&self) -> Result<()> {
        let sql = "SELECT EXISTS (SELECT 1 FROM search_late)";
        let is_behind =
            self.read(|tables| Ok(tables.prepare_cached(sql)?.query_row([], |row| row.get::<_, bool>(0))?))?;
        if !is_behind {
            return Ok(());
        }
        self.writer()?.run(|connection| {
            let transaction = connection.transaction()?;
            transaction.execute_batch(LATE)?;
            Ok(transaction.commit()?)
        })
    }
}

fn indexed(tables: &Connection, words: &[String]) -> Result<Vec<Hit>> {
    let mut hits = Vec::new();
    if words.iter().any(|word| word.chars().count() < SHORTEST) {
        add(tables, ONE_BY_ONE, &serde_json::to_string(words)?, words, &mut hits)?;
        return Ok(hits);
    }
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{}\"", word.replace('"', "\"\""))).collect();
    add(tables, BY_INDEX, &quoted.join(" AND "), words, &mut hits)?;
    if quoted.len() > 1 {
        add(tables, TOGETHER, &serde_json::to_string(&quoted)?, words, &mut hits)?;
    }
    Ok(hits)
}

/// Adds what `found` finds for what is `asked`, unless it is known.
fn add(tables: &Connection, found: &str, asked: &str, words: &[String], hits: &mut Vec<Hit>) -> Result<()> {
    let mut statement = tables.prepare_cached(&include_str!("found.sql").replace("{hits}", found))?;
    let mut rows = statement.query([asked])?;
    while let Some(row) = rows.next()? {
        let kind = match row.get::<_, String>("kind")?.as_str() {
            "card" => Kind::Card,
            "statement" => Kind::Statement,
            "agreement" => Kind::Agreement,
            "retro" => Kind::Retro,
            "round" => Kind::Round,
            _ => Kind::Outcome,
        };
        let id: String = row.get("entity")?;
        let (Some(title), Some(team)) = (row.get::<_, Option<String>>("title")?, row.get("team")?) else { continue };
        // A card is one hit, whether its title or a comment was found; a retrospective has one for each of its themes and of the
        // notes outside them.
        let is_known = |hit: &Hit| hit.kind == kind && hit.id == id && (kind != Kind::Retro || hit.title == title);
        if hits.iter().any(is_known) {
            continue;
        }
        hits.push(Hit {
            kind,
            around: around(&title, &plain(&row.get::<_, String>("text")?), words),
            id,
            title,
            team,
            board: row.get("board")?,
            is_done: row.get("is_done")?,
            is_archived: row.get("is_archived")?,
            is_trashed: row.get("is_trashed")?,
        });
    }
    Ok(())
}

fn rules(tables: &Connection, words: &[String]) -> Result<Vec<Hit>> {
    let mut statement = tables.prepare_cached(include_str!("rules.sql"))?;
    let mut rows = statement.query([])?;
    let mut hits: Vec<Hit> = Vec::new();
    while let Some(row) = rows.next()? {
        let id: String = row.get("id")?;
        if hits.last().is_some_and(|hit| hit.id == id) {
            continue;
        }
        let topic: String = row.get("topic")?;
        let text = match row.get::<_, Option<String>>("cells")? {
            Some(cells) => written(&cells),
            None => String::new(),
        };
        let all = bare(&format!("{topic} {text}"));
        if words.iter().all(|word| all.contains(&bare(word))) {
            let (is_done, is_archived, is_trashed) = (false, false, false);
            let (around, team) = (around(&topic, &text, words), row.get("team")?);
            let kind = Kind::Rule;
            hits.push(Hit { kind, id, title: topic, around, team, board: None, is_done, is_archived, is_trashed });
        }
    }
    Ok(hits)
}

/// What stands in the cells of a row, one after the other.
fn written(cells: &str) -> String {
    let Ok(Value::Object(cells)) = serde_json::from_str(cells) else { return String::new() };
    let texts: Vec<&str> = cells.values().filter_map(|cell| cell.get("text")?.as_str()).collect();
    texts.join(", ")
}

/// The part of a text in which the first word stands that the title does not have.
fn around(title: &str, text: &str, words: &[String]) -> Option<String> {
    let title = bare(title);
    let missing = words.iter().map(|word| bare(word)).find(|word| !title.contains(word))?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters: Vec<char> = text.chars().collect();
    // Letter by letter, as folding changes how long a text is.
    let at = (0..letters.len()).find(|&at| {
        bare(&letters[at..(at + missing.len()).min(letters.len())].iter().collect::<String>()).starts_with(&missing)
    })?;
    let from = at.saturating_sub(AROUND / 2);
    let to = (at + AROUND).min(letters.len());
    let part: String = letters[from..to].iter().collect();
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < letters.len() { "…" } else { "" });
    Some(format!("{before}{}{after}", part.trim()))
}

/// As the index compares letters: small ones without their marks, so that "ruck" finds "Rück".
fn bare(text: &str) -> String {
    folded(text).nfd().filter(|letter| !is_combining_mark(*letter)).collect()
}

/// Small letters, and ß as ss.
fn folded(text: &str) -> String {
    text.to_lowercase().replace('ß', "ss")
}
