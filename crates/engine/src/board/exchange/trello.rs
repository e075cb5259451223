//! Trello: one board as JSON ("Print, export and share", "Export as JSON").
//!
//! Read as Trello's API of 2026 writes it: the fields that `import/trello/trello.ts` of Focalboard (commit de5e5cc41) declares and
//! `types/json-schemas.ts` of Kanri 0.8.2 asks for, with custom fields as Trello documents them. Files are not in the export: it holds
//! their addresses.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::located::{Part, Text};
use super::portable::{Incoming, PortableCard, PortableColumn, PortableComment, PortableLine};
use super::problem::{At, Fault, Remark};
use super::roles;
use crate::Moment;
use crate::board::ColumnRole;
use crate::board::labels::LabelColour;

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
    id_members: Vec<Value>,
    #[serde(default)]
    attachments: Vec<Attached>,
    #[serde(default)]
    custom_field_items: Vec<FieldItem>,
    #[serde(default)]
    is_template: bool,
}

#[derive(Deserialize)]
struct Label {
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
    pos: f64,
    #[serde(default)]
    check_items: Vec<CheckItem>,
}

#[derive(Deserialize)]
struct CheckItem {
    #[serde(default)]
    name: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    pos: f64,
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
    list_after: Option<Named>,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    id: String,
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
    let put_away = lists(&mut board, part("lists"));
    let fields: Vec<Field> = part("customFields").into_iter().filter_map(Part::to).collect();
    let mut cards = Vec::new();
    for one in part("cards") {
        match one.to::<Card>() {
            Some(card) => cards.push((card.pos, self::card(&mut board, card, one, &fields, &put_away))),
            None => board.fault(one.at(), Fault::Unreadable),
        }
    }
    cards.sort_by(|one, other| one.0.total_cmp(&other.0));
    board.board.cards = cards.into_iter().filter_map(|(_, card)| card).collect();
    checklists(&mut board, part("checklists"));
    actions(&mut board, part("actions"));
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

fn card(
    board: &mut Incoming,
    card: Card,
    part: Part<'_>,
    fields: &[Field],
    put_away: &BTreeMap<String, String>,
) -> Option<PortableCard> {
    if card.is_template {
        board.remark(Remark::Template, &part.at());
        return None;
    }
    let mut made = PortableCard::new(card.id.unwrap_or_default(), card.id_list, card.name, part.line);
    if made.title.is_empty() {
        made.at = part.at();
    }
    made.description = card.desc;
    made.due = board.day("due", card.due.as_deref(), &made.at);
    if let Some(start) = &card.start {
        board.lose(Remark::Field { name: "start".to_owned() }, &made.at, start);
    }
    if card.due_complete {
        board.remark(Remark::Field { name: "dueComplete".to_owned() }, &made.at);
    }
    if card.closed {
        made.archived = Some(String::new());
    }
    if let Some(name) = put_away.get(&made.column) {
        board.remark(Remark::ListPutAway { name: name.clone() }, &made.at);
        made.archived = Some(String::new());
        let columns = &board.board.columns;
        // That a list was put away does not say that what is on it was done.
        let to = columns.iter().find(|column| column.role != ColumnRole::Done).or(columns.first());
        made.column = to.map(|column| column.id.clone()).unwrap_or_default();
    }
    for label in &card.labels {
        let colour = label.color.as_deref().unwrap_or_default();
        // A label without a name is known by its colour there.
        let name = if label.name.trim().is_empty() { colour } else { &label.name };
        board.label(&mut made, name, colour_of(colour));
    }
    if !card.id_members.is_empty() {
        board.remark(Remark::People, &made.at);
    }
    let said: Vec<String> = card.custom_field_items.iter().filter_map(|item| custom_field(item, fields)).collect();
    if !said.is_empty() {
        made.add_paragraph(&said.join("\n"));
    }
    let files: Vec<String> = card.attachments.iter().filter(|one| !one.url.is_empty()).map(linked).collect();
    if !files.is_empty() {
        board.remark(Remark::FileElsewhere, &made.at);
        made.add_paragraph(&files.join("\n"));
    }
    Some(made)
}

fn custom_field(item: &FieldItem, fields: &[Field]) -> Option<String> {
    let field = fields.iter().find(|field| field.id == item.id_custom_field)?;
    let option = item.id_value.as_ref().and_then(|id| field.options.iter().find(|option| option.id == *id));
    let value = option.map(|option| &option.value).or(item.value.as_ref())?.values().next()?;
    let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Some(format!("- {}: {value}", field.name))
}

fn linked(file: &Attached) -> String {
    let name: String = file.name.chars().filter(|c| !"[]".contains(*c)).collect();
    format!("- [{}](<{}>)", if name.trim().is_empty() { &file.url } else { &name }, file.url)
}

fn checklists(board: &mut Incoming, parts: Vec<Part<'_>>) {
    let mut lists: Vec<(Checklist, Part<'_>)> = Vec::new();
    for one in parts {
        match one.to::<Checklist>() {
            Some(list) => lists.push((list, one)),
            None => board.fault(one.at(), Fault::Unreadable),
        }
    }
    lists.sort_by(|one, other| one.0.pos.total_cmp(&other.0.pos));
    for (mut list, part) in lists {
        list.check_items.sort_by(|one, other| one.pos.total_cmp(&other.pos));
        let lines = list.check_items.into_iter().filter(|item| !item.name.trim().is_empty());
        let lines = lines.map(|item| PortableLine { done: item.state == "complete", text: item.name });
        match board.board.cards.iter_mut().find(|card| card.id == list.id_card) {
            Some(card) => card.checklist.extend(lines),
            None => board.fault(part.at(), Fault::UnknownCard { id: list.id_card }),
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
            "commentCard" if !action.data.text.trim().is_empty() => {
                let at = At { line: one.line, name: card.at.name.clone() };
                let is_instant = action.date.parse::<Moment>().is_ok();
                let written = Some(&action.date).filter(|_| is_instant).cloned();
                card.comments.push(PortableComment { written, text: action.data.text });
                board.remark(Remark::People, &at);
                if !is_instant {
                    board.lose(Remark::UnclearDay { name: "date".to_owned() }, &at, &action.date);
                }
            }
            "createCard" if card.moved.is_none() => card.moved = Some(action.date),
            "updateCard"
                if action.data.list_after.is_some_and(|list| list.id == card.column)
                    && card.moved.as_ref().is_none_or(|moved| *moved < action.date) =>
            {
                card.moved = Some(action.date);
            }
            _ => {}
        }
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
