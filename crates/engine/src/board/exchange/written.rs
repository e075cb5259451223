//! A board for people: as a table with a line a card, or as a text. What lies in the trash is in neither.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::portable::{PortableBlock, PortableBoard, PortableCard};
use super::take_out::BoardWords;
use crate::board::CardKind;
use crate::rule::{Sheet, SheetFact, SheetSide, plain};
use crate::text;

/// The cards as a table.
pub(super) fn sheet(board: &PortableBoard, words: &BoardWords) -> Sheet {
    let heads = [
        &words.title,
        &words.column,
        &words.kind,
        &words.stage,
        &words.outcome,
        &words.asker,
        &words.due,
        &words.labels,
        &words.checklist,
        &words.description,
        &words.blocked,
        &words.finished,
        &words.archived,
    ];
    let columns: Vec<String> = heads.into_iter().cloned().collect();
    let names = names(board);
    let rows = shown(board).map(|card| row(&names, card, words)).collect();
    let fact =
        |column: &super::portable::PortableColumn| SheetFact { name: column.name.clone(), text: column.policy.clone() };
    Sheet {
        title: board.name.clone(),
        facts: board.columns.iter().filter(|column| !column.policy.is_empty()).map(fact).collect(),
        facts_title: words.about.clone(),
        sides: vec![SheetSide { name: board.name.clone(), columns: u16::try_from(columns.len()).unwrap_or(u16::MAX) }],
        columns,
        rows,
        sentences_title: String::new(),
        sentences: Vec::new(),
        separator: words.separator,
    }
}

fn shown(board: &PortableBoard) -> impl Iterator<Item = &PortableCard> {
    board.cards.iter().filter(|card| card.trashed.is_none())
}

/// What the columns are called, by their ids. In a table a name is all there is of a column, so that of two that are called alike
/// the second gets a number.
fn names(board: &PortableBoard) -> BTreeMap<&str, String> {
    let mut taken = BTreeSet::new();
    let named = board.columns.iter().map(|column| {
        let name = text::numbered(&column.name, &taken);
        taken.insert(name.to_lowercase());
        (column.id.as_str(), name)
    });
    named.collect()
}

fn row(columns: &BTreeMap<&str, String>, card: &PortableCard, words: &BoardWords) -> Vec<String> {
    let day = |at: &Option<String>| at.as_ref().map_or(String::new(), |at| at.chars().take(10).collect());
    let lines = card.checklist.iter().map(|line| format!("[{}] {}", if line.done { "x" } else { " " }, line.text));
    vec![
        card.title.clone(),
        columns.get(card.column.as_str()).cloned().unwrap_or_default(),
        kind(card, words).clone(),
        card.stage.as_ref().map_or(String::new(), |stage| stage.name.clone()),
        card.outcome.clone().unwrap_or_default(),
        card.asker.clone().unwrap_or_default(),
        card.due.map_or(String::new(), |day| day.to_string()),
        card.labels.iter().map(|label| apart(label)).collect::<Vec<_>>().join(", "),
        lines.collect::<Vec<_>>().join("\n"),
        card.description.clone(),
        card.blocked.as_ref().map_or(String::new(), blocked),
        day(&card.finished),
        day(&card.archived),
    ]
}

/// A label among others in one cell: in quotation marks where it would fall into several.
fn apart(label: &str) -> Cow<'_, str> {
    match label.contains([',', ';', '"', '\n']) {
        true => format!("\"{}\"", label.replace('"', "\"\"")).into(),
        false => label.into(),
    }
}

/// Why a card does not go on, and behind it whom it waits on.
fn blocked(block: &PortableBlock) -> String {
    match block.team.as_ref().or(block.on.as_ref()) {
        Some(on) => format!("{} ({on})", block.reason),
        None => block.reason.clone(),
    }
}

fn kind<'a>(card: &PortableCard, words: &'a BoardWords) -> &'a String {
    match card.kind {
        CardKind::Improvement => &words.kinds.improvement,
        CardKind::Experiment => &words.kinds.experiment,
        CardKind::Ask => &words.kinds.ask,
        CardKind::FollowUp => &words.kinds.follow_up,
    }
}

/// The board as Markdown: a heading for each column, under it its agreement and its cards.
pub(super) fn text(board: &PortableBoard, words: &BoardWords) -> String {
    let mut text = format!("# {}\n", plain(&board.name));
    for column in &board.columns {
        let cards: Vec<&PortableCard> =
            shown(board).filter(|card| card.column == column.id && card.archived.is_none()).collect();
        let limit = column.limit.map_or(String::new(), |limit| format!(", {} {limit}", words.limit));
        let _ = writeln!(text, "\n## {} ({}{limit})", plain(&column.name), cards.len());
        if !column.policy.is_empty() {
            let _ = writeln!(text, "\n> {}", column.policy.replace('\n', "\n> "));
        }
        for card in cards {
            self::card(&mut text, card, words);
        }
    }
    text
}

fn card(text: &mut String, card: &PortableCard, words: &BoardWords) {
    let _ = writeln!(text, "\n### {}\n", plain(&card.title));
    let stage = card.stage.as_ref().map(|stage| stage.name.clone());
    let day = |at: &String| at.chars().take(10).collect::<String>();
    let facts = [
        (&words.kind, Some(kind(card, words).clone())),
        (&words.stage, stage),
        (&words.outcome, card.outcome.clone()),
        (&words.asker, card.asker.clone()),
        (&words.due, card.due.map(|day| day.to_string())),
        (&words.labels, (!card.labels.is_empty()).then(|| card.labels.join(", "))),
        (&words.blocked, card.blocked.as_ref().map(blocked)),
        (&words.finished, card.finished.as_ref().map(day)),
    ];
    for (name, value) in facts {
        if let Some(value) = value {
            let _ = writeln!(text, "- **{name}:** {}", plain(&value));
        }
    }
    // Quoted, as what its own headings are called would otherwise read like columns and cards.
    if !card.description.is_empty() {
        let _ = writeln!(text, "\n> {}", card.description.replace('\n', "\n> "));
    }
    if !card.checklist.is_empty() {
        let _ = writeln!(text, "\n**{}**\n", words.checklist);
        for line in &card.checklist {
            let _ = writeln!(text, "- [{}] {}", if line.done { "x" } else { " " }, plain(&line.text));
        }
    }
    if !card.attachments.is_empty() {
        let _ = writeln!(text, "\n**{}**\n", words.attachments);
        for file in &card.attachments {
            let _ = writeln!(text, "- {}", plain(&file.name));
        }
    }
    if !card.comments.is_empty() {
        let _ = writeln!(text, "\n**{}**", words.comments);
        for comment in &card.comments {
            let at = comment.written.as_ref().map_or(String::new(), |at| format!("{}: ", day(at)));
            let _ = writeln!(text, "\n> {at}{}", comment.text.replace('\n', "\n> "));
        }
    }
}
