//! Trello: one board as JSON ("Print, export and share", "Export as JSON").
//!
//! Read as Trello's API of 2026 writes it: the fields that `import/trello/trello.ts` of Focalboard (commit de5e5cc41) declares and
//! `types/json-schemas.ts` of Kanri 0.8.2 asks for, with custom fields as Trello documents them. Files are not in the export: it holds
//! their addresses.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use super::coming::{self, Coming};
use super::located::{Part, Text};
use super::portable::{Incoming, PortableBoard, PortableCard, PortableColumn, PortableComment, PortableLine, link_to};
use super::problem::{At, Fault, Remark};
use super::roles;
use crate::Moment;
use crate::board::ColumnRole;
use crate::board::labels::LabelColour;
use crate::clock::written;
use crate::text::NAME;

#[derive(Deserialize)]
struct List {
    id: Option<String>,
    #[serde(default)]
    name: String,
    #[serde(default)]
    closed: bool,
    #[serde(default)]
    pos: f64,
    /// How many cards it should hold at most.
    #[serde(default, rename = "softLimit")]
    limit: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Card {
    id: Option<String>,
    #[serde(default)]
    name: String,
    #[serde(default)]
    desc: String,
    #[serde(default)]
    id_list: String,
    #[serde(default)]
    closed: bool,
    due: Option<String>,
    #[serde(default)]
    due_complete: bool,
    start: Option<String>,
    #[serde(default)]
    pos: f64,
    #[serde(default)]
    labels: Vec<Label>,
    #[serde(default)]
    id_labels: Vec<String>,
    #[serde(default)]
    id_members: Vec<Value>,
    #[serde(default)]
    id_members_voted: Vec<Value>,
    #[serde(default)]
    attachments: Vec<Attached>,
    #[serde(default)]
    custom_field_items: Vec<FieldItem>,
    #[serde(default)]
    is_template: bool,
    /// How many of its comments there are, in the file or not.
    badges: Option<Badges>,
    cover: Option<BTreeMap<String, Value>>,
    location_name: Option<String>,
    #[serde(default)]
    stickers: Vec<Value>,
}

#[derive(Deserialize)]
struct Badges {
    #[serde(default)]
    comments: usize,
}

#[derive(Deserialize)]
struct Label {
    #[serde(default)]
    id: String,
    #[serde(default)]
    name: String,
    color: Option<String>,
}

#[derive(Deserialize)]
struct Attached {
    #[serde(default)]
    name: String,
    #[serde(default)]
    url: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct FieldItem {
    id_custom_field: String,
    value: Option<BTreeMap<String, Value>>,
    id_value: Option<String>,
}

#[derive(Deserialize)]
struct Field {
    id: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    options: Vec<FieldOption>,
}

#[derive(Deserialize)]
struct FieldOption {
    id: String,
    value: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Checklist {
    #[serde(default)]
    id_card: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    pos: f64,
    #[serde(default)]
    check_items: Vec<CheckItem>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CheckItem {
    #[serde(default)]
    name: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    pos: f64,
    due: Option<String>,
    id_member: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Action {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    date: String,
    data: ActionData,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct ActionData {
    text: String,
    card: Option<Named>,
    list: Option<Named>,
    list_before: Option<Named>,
    list_after: Option<Named>,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    id: String,
}

/// What a checklist is called there while nobody has called it anything, in English and in German.
const UNNAMED: [&str; 3] = ["", "checklist", "checkliste"];
/// What makes a cover, each with its name there.
const COVER: [&str; 4] = ["color", "idAttachment", "idUploadedBackground", "sharedSourceUrl"];

/// What is known of a board beside its cards.
#[derive(Default)]
struct Beside {
    fields: Vec<Field>,
    labels: Vec<Label>,
    /// The names of lists that were put away, by their ids.
    put_away: BTreeMap<String, String>,
    /// The ids of templates: what belongs to them goes with them.
    templates: BTreeSet<String>,
    /// How many comments cards have by their ids, in the file or not.
    comments: BTreeMap<String, usize>,
}

/// Whether an object with these names is such an export.
pub(super) fn is(names: &[String]) -> bool {
    ["lists", "cards"].iter().all(|name| names.iter().any(|known| known == name))
}

pub(super) fn read(text: &Text<'_>) -> Vec<Incoming> {
    let parts: BTreeMap<String, Part<'_>> = text.members(text.whole()).into_iter().collect();
    let part = |name: &str| text.elements(parts.get(name).copied());
    let name: Option<String> = parts.get("name").and_then(|name| name.to());
    let mut board = Incoming::named(&name.unwrap_or_default());
    if let Some((at, text)) = parts.get("desc").and_then(|part| Some((At::line(part.line), part.to::<String>()?)))
        && !text.trim().is_empty()
    {
        board.lose(field("desc"), &at, &text);
    }
    let mut beside = Beside {
        put_away: lists(&mut board, part("lists")),
        fields: part("customFields").into_iter().filter_map(Part::to).collect(),
        labels: part("labels").into_iter().filter_map(Part::to).collect(),
        ..Beside::default()
    };
    let mut cards = Vec::new();
    for one in part("cards") {
        match one.to::<Card>() {
            Some(card) => cards.push((card.pos, self::card(&mut board, card, one, &mut beside))),
            None => board.fault(one.at(), Fault::Unreadable),
        }
    }
    cards.sort_by(|one, other| one.0.total_cmp(&other.0));
    board.board.cards = cards.into_iter().filter_map(|(_, card)| card).collect();
    checklists(&mut board, part("checklists"), &beside.templates);
    actions(&mut board, part("actions"));
    missing_comments(&mut board, &beside.comments);
    vec![board]
}

/// The columns, and the names of lists that were put away by their ids.
fn lists(board: &mut Incoming, parts: Vec<Part<'_>>) -> BTreeMap<String, String> {
    let mut put_away = BTreeMap::new();
    let mut columns = Vec::new();
    for one in parts {
        let Some(list) = one.to::<List>() else {
            board.fault(one.at(), Fault::Unreadable);
            continue;
        };
        let id = list.id.unwrap_or_default();
        if list.closed {
            put_away.insert(id, list.name);
            continue;
        }
        let limit = list.limit.as_u64().and_then(|limit| u32::try_from(limit).ok()).filter(|limit| *limit > 0);
        let column = PortableColumn { at: one.at(), limit, ..PortableColumn::new(id, list.name, ColumnRole::Active) };
        columns.push((list.pos, column));
    }
    columns.sort_by(|one, other| one.0.total_cmp(&other.0));
    board.board.columns = columns.into_iter().map(|(_, column)| column).collect();
    roles::propose(&mut board.board.columns);
    put_away
}

fn card(board: &mut Incoming, mut card: Card, part: Part<'_>, beside: &mut Beside) -> Option<PortableCard> {
    let id = card.id.take().unwrap_or_default();
    if card.is_template {
        board.remark(Remark::Template, &part.at());
        beside.templates.insert(id);
        return None;
    }
    if let Some(badges) = &card.badges {
        beside.comments.insert(id.clone(), badges.comments);
    }
    let (list, title) = (std::mem::take(&mut card.id_list), std::mem::take(&mut card.name));
    let mut made = PortableCard::new(id, list, title, part.line);
    if made.title.is_empty() {
        made.at = part.at();
    }
    made.description = std::mem::take(&mut card.desc);
    made.due = board.day("due", card.due.as_deref(), &made.at);
    without_place(board, &card, &made.at);
    if card.closed {
        made.archived = Some(String::new());
    }
    if let Some(name) = beside.put_away.get(&made.column) {
        board.remark(Remark::ListPutAway { name: name.clone() }, &made.at);
        made.archived = Some(String::new());
        let columns = &board.board.columns;
        // That a list was put away does not say that what is on it was done.
        let to = columns.iter().find(|column| column.role != ColumnRole::Done).or(columns.first());
        made.column = to.map(|column| column.id.clone()).unwrap_or_default();
    }
    for label in labels_of(board, &card, &beside.labels, &made.at) {
        let colour = label.color.as_deref().unwrap_or_default();
        // A label without a name is known by its colour there.
        let name = if label.name.trim().is_empty() { colour } else { &label.name };
        board.label(&mut made, name, colour_of(colour));
    }
    let mut said = Vec::new();
    for item in &card.custom_field_items {
        match (custom_field(item, &beside.fields), &item.value, &item.id_value) {
            (Some(line), ..) => said.push(line),
            (None, Some(value), _) => {
                board.lose(field("customFieldItems"), &made.at, &first(value).unwrap_or_default())
            }
            (None, None, Some(id)) => board.lose(field("customFieldItems"), &made.at, id),
            // It was given a value once, and has none any more.
            (None, None, None) => {}
        }
    }
    if !said.is_empty() {
        made.add_paragraph(&said.join("\n"));
    }
    let files: Vec<&Attached> = card.attachments.iter().filter(|one| !one.url.is_empty()).collect();
    if !files.is_empty() {
        board.remark(Remark::FileElsewhere, &made.at);
        let lines: Vec<String> = files.into_iter().map(|file| link_to(&file.name, &file.url)).collect();
        made.add_paragraph(&lines.join("\n"));
    }
    Some(made)
}

/// Says what a card has there and that has no place here.
fn without_place(board: &mut Incoming, card: &Card, at: &At) {
    for (name, text) in [("start", &card.start), ("locationName", &card.location_name)] {
        if let Some(text) = text.as_ref().filter(|text| !text.is_empty()) {
            board.lose(field(name), at, text);
        }
    }
    let has = |name: &&str| card.cover.as_ref().and_then(|cover| cover.get(*name)).is_some_and(|one| !one.is_null());
    let marks =
        [("dueComplete", card.due_complete), ("cover", COVER.iter().any(has)), ("stickers", !card.stickers.is_empty())];
    for (name, _) in marks.into_iter().filter(|(_, is_there)| *is_there) {
        board.remark(field(name), at);
    }
    for file in card.attachments.iter().filter(|file| file.url.is_empty()) {
        board.lose(field("attachments"), at, &file.name);
    }
    if !card.id_members.is_empty() || !card.id_members_voted.is_empty() {
        board.remark(Remark::People, at);
    }
}

/// The labels of a card; those that it only names by their ids are among those of the board.
fn labels_of<'a>(board: &mut Incoming, card: &'a Card, known: &'a [Label], at: &At) -> Vec<&'a Label> {
    let mut labels: Vec<&Label> = card.labels.iter().collect();
    for id in card.id_labels.iter().filter(|id| card.labels.iter().all(|label| label.id != **id)) {
        match known.iter().find(|label| label.id == *id) {
            Some(label) => labels.push(label),
            None => board.lose(field("idLabels"), at, id),
        }
    }
    labels
}

fn field(name: &str) -> Remark {
    Remark::Field { name: name.to_owned() }
}

fn custom_field(item: &FieldItem, fields: &[Field]) -> Option<String> {
    let field = fields.iter().find(|field| field.id == item.id_custom_field)?;
    let option = item.id_value.as_ref().and_then(|id| field.options.iter().find(|option| option.id == *id));
    let value = first(option.map(|option| &option.value).or(item.value.as_ref())?)?;
    Some(format!("- {}: {value}", field.name))
}

/// A value stands under the name of its type.
fn first(value: &BTreeMap<String, Value>) -> Option<String> {
    let value = value.values().next()?;
    Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

/// The lines of checklists, one list a card. Where a card has several there, each line begins with the name of its list.
fn checklists(board: &mut Incoming, parts: Vec<Part<'_>>, templates: &BTreeSet<String>) {
    let mut lists: Vec<(Checklist, Part<'_>)> = Vec::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for one in parts {
        match one.to::<Checklist>() {
            Some(list) => {
                *counts.entry(list.id_card.clone()).or_default() += 1;
                lists.push((list, one));
            }
            None => board.fault(one.at(), Fault::Unreadable),
        }
    }
    lists.sort_by(|one, other| one.0.pos.total_cmp(&other.0.pos));
    for (mut list, part) in lists {
        let Some(place) = board.board.cards.iter().position(|card| card.id == list.id_card) else {
            if !templates.contains(&list.id_card) {
                board.fault(part.at(), Fault::UnknownCard { id: list.id_card });
            }
            continue;
        };
        let at = At { line: part.line, name: board.board.cards[place].at.name.clone() };
        let name = list.name.trim();
        let is_named = !UNNAMED.contains(&name.to_lowercase().as_str());
        list.check_items.retain(|item| !item.name.trim().is_empty());
        list.check_items.sort_by(|one, other| one.pos.total_cmp(&other.pos));
        let named = |item: &CheckItem| format!("{name}: {}", item.name);
        let fits = list.check_items.iter().all(|item| named(item).chars().count() <= NAME as usize);
        let is_kept = is_named && fits && counts.get(&list.id_card).is_some_and(|count| *count > 1);
        for item in &list.check_items {
            if let Some(due) = &item.due {
                board.lose(field("checkItems.due"), &at, due);
            }
            if item.id_member.is_some() {
                board.remark(Remark::People, &at);
            }
            let text = if is_kept { named(item) } else { item.name.clone() };
            board.board.cards[place].checklist.push(PortableLine { done: item.state == "complete", text });
        }
        if is_named && !is_kept {
            board.remark(Remark::ChecklistName { name: name.to_owned() }, &at);
        }
    }
}

/// Comments, and when a card came where it stands. Trello exports the last thousand acts.
fn actions(board: &mut Incoming, parts: Vec<Part<'_>>) {
    for one in parts {
        let Some(action) = one.to::<Action>() else { continue };
        let id = action.data.card.map(|card| card.id).unwrap_or_default();
        let Some(card) = board.board.cards.iter_mut().find(|card| card.id == id) else { continue };
        match action.kind.as_str() {
            "commentCard" | "copyCommentCard" if !action.data.text.trim().is_empty() => {
                let at = At { line: one.line, name: card.at.name.clone() };
                let is_instant = action.date.parse::<Moment>().is_ok();
                let written = Some(&action.date).filter(|_| is_instant).cloned();
                card.comments.push(PortableComment { written, text: action.data.text });
                board.remark(Remark::People, &at);
                if !is_instant {
                    board.lose(Remark::UnclearDay { name: "date".to_owned() }, &at, &action.date);
                }
            }
            "createCard" | "copyCard" | "emailCard" | "convertToCardFromCheckItem" => {
                card.moved.get_or_insert_with(|| action.date.clone());
                came(card, None, action.data.list, &action.date);
            }
            // Whether work had begun on the board that it came from is not in this file.
            "moveCardToBoard" => came(card, Some(String::new()), action.data.list, &action.date),
            "updateCard" if action.data.list_after.is_some() => {
                let from = action.data.list_before.map(|list| list.id);
                came(card, from.or(Some(String::new())), action.data.list_after, &action.date);
            }
            _ => {}
        }
    }
    ways(&mut board.board);
}

fn came(card: &mut PortableCard, from: Option<String>, to: Option<Named>, date: &str) {
    if let (Some(to), Ok(at)) = (to, date.parse()) {
        card.came.push(Coming { from, list: to.id, at });
    }
}

/// Puts what is known of the cards' ways in order: Trello writes the last act first.
fn ways(board: &mut PortableBoard) {
    let columns: BTreeSet<&str> = board.columns.iter().map(|column| column.id.as_str()).collect();
    for card in &mut board.cards {
        card.came.reverse();
        card.came.sort_by_key(|came| came.at);
        if let Some(last) = card.came.last().filter(|last| last.list == card.column) {
            card.moved = Some(written(last.at));
        }
        card.moves = coming::moves(card, |list| columns.contains(list));
    }
}

/// Of a busy board the file holds the last comments alone, and of each card how many there are.
fn missing_comments(board: &mut Incoming, counts: &BTreeMap<String, usize>) {
    let missing = |card: &PortableCard| counts.get(&card.id).map(|count| count.saturating_sub(card.comments.len()));
    let cards: Vec<(At, usize)> =
        board.board.cards.iter().filter_map(|card| Some((card.at.clone(), missing(card)?))).collect();
    for (at, count) in cards {
        board.remark_times(Remark::CommentsMissing, &at, count);
    }
}

fn colour_of(name: &str) -> LabelColour {
    match name.split('_').next().unwrap_or_default() {
        "green" | "lime" => LabelColour::Petrol,
        "yellow" | "orange" => LabelColour::Ochre,
        "red" | "pink" => LabelColour::Brick,
        "purple" => LabelColour::Violet,
        "blue" | "sky" => LabelColour::Blue,
        _ => LabelColour::Grey,
    }
}
