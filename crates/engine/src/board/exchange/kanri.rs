//! Kanri: one board, or everything it holds, as JSON ("Import/Export").
//!
//! Read as Kanri 0.8.2 writes it (`types/kanban-types.d.ts` and `pages/import.vue` at commit 1cdf4db). Descriptions are HTML there. Cards
//! of older boards have no ids, and nothing refers to them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::html;
use super::located::{Part, Text};
use super::portable::{Incoming, PortableCard, PortableColumn, PortableLine};
use super::problem::{Fault, Remark};
use super::roles;
use crate::board::ColumnRole;
use crate::board::labels::LabelColour;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Card {
    id: Option<String>,
    #[serde(default)]
    name: String,
    description: Option<String>,
    due_date: Option<String>,
    is_due_date_completed: Option<bool>,
    tasks: Option<Vec<Task>>,
    tags: Option<Vec<Tag>>,
    /// What else there is.
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

/// What says only how a card is drawn there.
const OF_ITSELF: &[&str] = &["isDueDateCounterRelative"];
/// How the colours begin that cards have while nobody has given them one.
const PLAIN: &str = "bg-elevation";

#[derive(Deserialize)]
struct Task {
    #[serde(default)]
    name: String,
    #[serde(default)]
    finished: bool,
}

#[derive(Deserialize)]
struct Tag {
    text: String,
    color: Option<String>,
}

/// Whether an object with these names is such an export.
pub(super) fn is(names: &[String]) -> bool {
    let has = |name: &str| names.iter().any(|known| known == name);
    has("boards") || (has("columns") && has("title"))
}

pub(super) fn read(text: &Text<'_>) -> Vec<Incoming> {
    match text.member(text.whole(), "boards") {
        Some(boards) => text.elements(Some(boards)).into_iter().map(|one| board(text, one)).collect(),
        None => vec![board(text, text.whole())],
    }
}

fn board(text: &Text<'_>, of: Part<'_>) -> Incoming {
    let name: Option<String> = text.member(of, "title").and_then(Part::to);
    let mut board = Incoming::named(&name.unwrap_or_default());
    for column in text.elements(text.member(of, "columns")) {
        let value = |name: &str| text.member(column, name).and_then(Part::to::<String>).unwrap_or_default();
        let id = value("id");
        let at = column.at();
        board
            .board
            .columns
            .push(PortableColumn { at, ..PortableColumn::new(id.clone(), value("title"), ColumnRole::Active) });
        for one in text.elements(text.member(column, "cards")) {
            match one.to::<Card>() {
                Some(card) => self::card(&mut board, card, &id, one),
                None => board.fault(one.at(), Fault::Unreadable),
            }
        }
    }
    roles::propose(&mut board.board.columns);
    board
}

fn card(board: &mut Incoming, card: Card, column: &str, part: Part<'_>) {
    let id = card.id.unwrap_or_else(|| format!("card {}", board.board.cards.len() + 1));
    let mut made = PortableCard::new(id, column, card.name, part.line);
    if made.title.is_empty() {
        made.at = part.at();
    }
    made.description = html::to_markdown(&card.description.unwrap_or_default());
    made.due = board.day("dueDate", card.due_date.as_deref(), &made.at);
    if card.is_due_date_completed == Some(true) {
        board.remark(Remark::Field { name: "isDueDateCompleted".to_owned() }, &made.at);
    }
    let lines = card.tasks.unwrap_or_default().into_iter().filter(|task| !task.name.trim().is_empty());
    made.checklist = lines.map(|task| PortableLine { text: task.name, done: task.finished }).collect();
    for tag in card.tags.unwrap_or_default() {
        board.label(&mut made, &tag.text, colour_of(tag.color.as_deref().unwrap_or_default()));
    }
    for (name, value) in card.rest.into_iter().filter(|(name, _)| !OF_ITSELF.contains(&name.as_str())) {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if !matches!(text.as_str(), "" | "null" | "false" | "[]" | "{}") && !text.starts_with(PLAIN) {
            board.lose(Remark::Field { name }, &made.at, &text);
        }
    }
    board.board.cards.push(made);
}

/// The colour of a label that is nearest to one of the web.
fn colour_of(hex: &str) -> LabelColour {
    let digits = hex.trim_start_matches('#');
    let part = |at: usize| digits.get(at..at + 2).and_then(|two| i32::from_str_radix(two, 16).ok());
    let (Some(red), Some(green), Some(blue)) = (part(0), part(2), part(4)) else { return LabelColour::Grey };
    let known = [
        (LabelColour::Grey, [128, 128, 128]),
        (LabelColour::Petrol, [20, 140, 110]),
        (LabelColour::Blue, [50, 110, 220]),
        (LabelColour::Violet, [140, 80, 200]),
        (LabelColour::Ochre, [225, 165, 40]),
        (LabelColour::Brick, [205, 65, 55]),
    ];
    let far = |[r, g, b]: [i32; 3]| (r - red).pow(2) + (g - green).pow(2) + (b - blue).pow(2);
    known.into_iter().min_by_key(|(_, there)| far(*there)).map_or(LabelColour::Grey, |(colour, _)| colour)
}
