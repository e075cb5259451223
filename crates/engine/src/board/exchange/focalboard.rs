//! Focalboard: an archive of boards (`.boardarchive`, a ZIP with one `board.jsonl` a board and the files beside it), or the lines of one
//! board as its older converters write them.
//!
//! Read as archive version 2 of the server at commit de5e5cc41 (`server/app/export.go`, `server/model/block.go`, `server/model/board.go`)
//! and version 1 of `import/util/archive.ts`. A card there has free properties: the one that its board is grouped by makes the columns.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use chrono::{DateTime, NaiveDate};
use serde::Deserialize;
use serde_json::Value;
use zip::ZipArchive;

use super::portable::{Incoming, PortableAttachment, PortableCard, PortableColumn, PortableComment, PortableLine};
use super::problem::{At, BoardProblem, Fault, Remark};
use super::roles;
use crate::board::labels::LabelColour;
use crate::board::{ColumnRole, LARGEST_ATTACHMENT};

/// The column of cards that have no value where the board is grouped.
const NONE: &str = "none";
/// More than an archive unpacks to.
const MOST_UNPACKED: u64 = 512 << 20;
/// Properties that hold people.
const PEOPLE: &[&str] = &["person", "multiPerson", "createdBy", "updatedBy", "email", "phone"];

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

#[derive(Deserialize)]
struct Line {
    #[serde(rename = "type")]
    kind: String,
    data: Value,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Block {
    id: String,
    parent_id: String,
    #[serde(rename = "type")]
    kind: String,
    title: String,
    description: Option<String>,
    fields: Fields,
    card_properties: Vec<Property>,
    create_at: i64,
    delete_at: i64,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Fields {
    properties: BTreeMap<String, Value>,
    content_order: Vec<Value>,
    icon: Option<String>,
    is_template: bool,
    value: Value,
    file_id: Option<String>,
    attachment_id: Option<String>,
    view_type: String,
    group_by_id: Option<String>,
    visible_option_ids: Vec<String>,
    card_order: Vec<String>,
    card_properties: Vec<Property>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
struct Property {
    id: String,
    name: String,
    #[serde(rename = "type")]
    kind: String,
    options: Vec<Choice>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
struct Choice {
    id: String,
    value: String,
    color: String,
}

/// Whether the first bytes of a text are lines of a board.
pub(super) fn is_lines(text: &str) -> bool {
    let first = text.trim_start().lines().next().unwrap_or_default();
    let Ok(Value::Object(first)) = serde_json::from_str(first) else { return false };
    let is_header = first.contains_key("version") && first.contains_key("date");
    let is_line = first.get("data").is_some_and(Value::is_object)
        && matches!(first.get("type").and_then(Value::as_str), Some("board" | "block"));
    is_header || is_line
}

/// The boards of a text with lines.
pub(super) fn read_lines(text: &str) -> Vec<Incoming> {
    let mut read = Reader::default().read(text);
    without_files(&mut read);
    vec![read]
}

/// Lines alone never carry files, so cards come without those that they name.
fn without_files(incoming: &mut Incoming) {
    let mut cards = std::mem::take(&mut incoming.board.cards);
    for card in &mut cards {
        for one in std::mem::take(&mut card.attachments) {
            incoming.remark(Remark::FileMissing { name: one.name }, &card.at);
        }
    }
    incoming.board.cards = cards;
}

/// The boards of an archive; nothing when it is another one.
pub(super) fn read_archive(bytes: &[u8]) -> Result<Option<Vec<Incoming>>, BoardProblem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BoardProblem::Damaged)?;
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.to_string()).collect();
    let boards: Vec<&String> = names.iter().filter(|name| name.ends_with("/board.jsonl")).collect();
    if boards.is_empty() && !names.iter().any(|name| name == "version.json") {
        return Ok(None);
    }
    let mut budget = MOST_UNPACKED;
    let mut read = Vec::new();
    for name in boards {
        let text = unpacked(&mut archive, name, &mut budget)?.ok_or(BoardProblem::Damaged)?;
        let text = String::from_utf8(text).map_err(|_| BoardProblem::Damaged)?;
        let mut incoming = Reader::default().read(&text);
        let folder = name.trim_end_matches("board.jsonl");
        files(&mut incoming, &mut archive, folder, &mut budget)?;
        read.push(incoming);
    }
    Ok(Some(read))
}

fn unpacked(archive: &mut Archive<'_>, name: &str, budget: &mut u64) -> Result<Option<Vec<u8>>, BoardProblem> {
    let Ok(entry) = archive.by_name(name) else { return Ok(None) };
    let mut bytes = Vec::new();
    entry.take(*budget + 1).read_to_end(&mut bytes).map_err(|_| BoardProblem::Damaged)?;
    *budget = budget
        .checked_sub(bytes.len() as u64)
        .ok_or(BoardProblem::TooLarge { limit: u32::try_from(MOST_UNPACKED >> 20).unwrap_or(u32::MAX) })?;
    Ok(Some(bytes))
}

/// Takes the files that cards name out of the archive.
fn files(
    incoming: &mut Incoming,
    archive: &mut Archive<'_>,
    folder: &str,
    budget: &mut u64,
) -> Result<(), BoardProblem> {
    let mut cards = std::mem::take(&mut incoming.board.cards);
    for card in &mut cards {
        for one in std::mem::take(&mut card.attachments) {
            match unpacked(archive, &format!("{folder}{}", one.file), budget)? {
                None => incoming.remark(Remark::FileMissing { name: one.name }, &card.at),
                Some(bytes) if bytes.len() > LARGEST_ATTACHMENT as usize => {
                    incoming.remark(Remark::FileTooLarge { name: one.name }, &card.at);
                }
                Some(bytes) => {
                    incoming.board.files.insert(one.file.clone(), bytes);
                    card.attachments.push(one);
                }
            }
        }
    }
    incoming.board.cards = cards;
    Ok(())
}

#[derive(Default)]
struct Reader {
    incoming: Incoming,
    properties: Vec<Property>,
    /// The property that makes the columns.
    group: Option<Property>,
    cards: Vec<(Block, u32)>,
    views: Vec<Block>,
    /// Everything that lies in a card.
    inside: Vec<(Block, u32)>,
}

impl Reader {
    fn read(mut self, text: &str) -> Incoming {
        for (line, json) in (1..).zip(text.lines()) {
            if !json.trim().is_empty() {
                self.line(json, line);
            }
        }
        self.columns();
        let ordered: Vec<String> = self.views.iter().flat_map(|view| view.fields.card_order.iter().cloned()).collect();
        let mut cards = std::mem::take(&mut self.cards);
        let mut place: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, id) in ordered.iter().enumerate() {
            place.entry(id).or_insert(at);
        }
        // What nobody has put in order stays behind it, as it stands in the file.
        cards.sort_by_key(|(card, _)| place.get(card.id.as_str()).copied().unwrap_or(usize::MAX));
        let contents: BTreeMap<String, Vec<String>> =
            cards.iter().map(|(card, _)| (card.id.clone(), order(card))).collect();
        for (card, line) in cards {
            self.card(card, line);
        }
        self.content(&contents);
        self.incoming
    }

    fn line(&mut self, json: &str, line: u32) {
        let Ok(read) = serde_json::from_str::<Line>(json) else {
            let header = serde_json::from_str::<BTreeMap<String, Value>>(json);
            if !(line == 1 && header.is_ok_and(|header| header.contains_key("version"))) {
                self.incoming.fault(At { line, name: String::new() }, Fault::Unreadable);
            }
            return;
        };
        if read.kind == "boardMember" {
            self.incoming.remark(Remark::People, &At::line(line));
            return;
        }
        let Ok(block) = serde_json::from_value::<Block>(read.data) else {
            self.incoming.fault(At { line, name: String::new() }, Fault::Unreadable);
            return;
        };
        if block.delete_at != 0 {
            return;
        }
        match (read.kind.as_str(), block.kind.as_str()) {
            ("board", _) | ("block", "board") => {
                block.title.trim().clone_into(&mut self.incoming.board.name);
                if let Some(text) = block.description.filter(|text| !text.trim().is_empty()) {
                    let at = At { line, name: block.title };
                    self.incoming.lose(Remark::Field { name: "description".to_owned() }, &at, &text);
                }
                self.properties.extend(block.card_properties);
                self.properties.extend(block.fields.card_properties);
            }
            ("block", "card") => self.cards.push((block, line)),
            ("block", "view") => self.views.push(block),
            ("block", _) => self.inside.push((block, line)),
            _ => self.incoming.fault(At { line, name: block.title }, Fault::Unreadable),
        }
    }

    /// The values of the property that the first board view is grouped by, or of the first that has values to choose from.
    fn columns(&mut self) {
        let view = self.views.iter().find(|view| view.fields.view_type == "board");
        let asked = view.and_then(|view| view.fields.group_by_id.as_ref());
        let by_view = asked.and_then(|id| self.properties.iter().find(|one| one.id == *id && one.kind == "select"));
        let group = by_view.or_else(|| self.properties.iter().find(|one| one.kind == "select")).cloned();
        let shown = view.map(|view| view.fields.visible_option_ids.clone()).unwrap_or_default();
        let place = |id: &String| shown.iter().position(|known| known == id).unwrap_or(usize::MAX);
        let mut columns: Vec<(usize, PortableColumn)> = Vec::new();
        for choice in group.iter().flat_map(|group| &group.options) {
            let column = PortableColumn::new(choice.id.clone(), choice.value.clone(), ColumnRole::Active);
            columns.push((place(&choice.id), column));
        }
        columns.sort_by_key(|(place, _)| *place);
        let mut columns: Vec<PortableColumn> = columns.into_iter().map(|(_, column)| column).collect();
        roles::propose(&mut columns);
        let known: BTreeSet<&str> = columns.iter().map(|column| column.id.as_str()).collect();
        let value = |card: &Block| group.as_ref().and_then(|group| text_of(card.fields.properties.get(&group.id)?));
        let has_none = |(card, _): &(Block, u32)| !value(card).is_some_and(|id| known.contains(id.as_str()));
        if self.cards.iter().any(has_none) {
            columns.insert(0, PortableColumn::new(NONE, "", ColumnRole::Options));
        }
        self.group = group;
        self.incoming.board.columns = columns;
    }

    fn card(&mut self, block: Block, line: u32) {
        if block.fields.is_template {
            self.incoming.remark(Remark::Template, &At { line, name: block.title });
            return;
        }
        let column = self.group.as_ref().and_then(|group| text_of(block.fields.properties.get(&group.id)?));
        let columns = &self.incoming.board.columns;
        let is_known = column.as_ref().is_some_and(|id| columns.iter().any(|column| column.id == *id));
        let place = column.clone().filter(|_| is_known).unwrap_or_else(|| NONE.to_owned());
        let mut card = PortableCard::new(block.id, place, block.title, line);
        // A value that was deleted there leaves its mark in cards; a card without any says nothing.
        if let (false, Some(id), Some(group)) = (is_known, &column, &self.group) {
            let remark = Remark::ColumnGone { name: group.name.clone() };
            self.lose(remark, &card, &Value::String(id.clone()));
        }
        if block.fields.icon.is_some_and(|icon| !icon.is_empty()) {
            self.incoming.remark(Remark::Field { name: "icon".to_owned() }, &card.at);
        }
        let mut said = Vec::new();
        let group = self.group.as_ref().map(|group| group.id.clone());
        for property in self.properties.clone().iter().filter(|one| Some(&one.id) != group.as_ref()) {
            let Some(value) = block.fields.properties.get(&property.id) else { continue };
            if let Some(words) = self.property(&mut card, property, value) {
                said.push(words);
            }
        }
        if !said.is_empty() {
            card.add_paragraph(&said.join("\n"));
        }
        self.incoming.board.cards.push(card);
    }

    /// Gives a card the value of a property; what it has no place for is a line of the description.
    fn property(&mut self, card: &mut PortableCard, of: &Property, value: &Value) -> Option<String> {
        if PEOPLE.contains(&of.kind.as_str()) {
            self.incoming.remark(Remark::People, &card.at);
            return None;
        }
        match of.kind.as_str() {
            "select" | "multiSelect" => {
                let ids: Vec<String> = match value {
                    Value::Array(ids) => ids.iter().filter_map(text_of).collect(),
                    one => text_of(one).into_iter().collect(),
                };
                for gone in ids.iter().filter(|id| of.options.iter().all(|choice| choice.id != **id)) {
                    self.lose(Remark::Field { name: of.name.clone() }, card, &Value::String(gone.clone()));
                }
                for choice in of.options.iter().filter(|choice| ids.contains(&choice.id)) {
                    let is_plain = of.kind == "multiSelect";
                    let name = if is_plain { choice.value.clone() } else { format!("{}: {}", of.name, choice.value) };
                    self.incoming.label(card, &name, colour_of(&choice.color));
                }
                None
            }
            "date" => {
                let Some((day, until)) = days_of(value) else {
                    self.lose(Remark::UnclearDay { name: of.name.clone() }, card, value);
                    return None;
                };
                let is_first = card.due.is_none();
                card.due = card.due.or(Some(day));
                match until {
                    Some(until) => Some(format!("- {}: {day} – {until}", of.name)),
                    None => (!is_first).then(|| format!("- {}: {day}", of.name)),
                }
            }
            "createdTime" | "updatedTime" => None,
            _ => {
                let Some(value) = text_of(value) else {
                    self.lose(Remark::Field { name: of.name.clone() }, card, value);
                    return None;
                };
                (!value.trim().is_empty()).then(|| format!("- {}: {value}", of.name))
            }
        }
    }

    /// Remarks a value that does not come along; an empty one is none.
    fn lose(&mut self, remark: Remark, card: &PortableCard, value: &Value) {
        let text = text_of(value).unwrap_or_else(|| value.to_string());
        if !value.is_null() && !text.trim().is_empty() {
            self.incoming.lose(remark, &card.at, &text);
        }
    }

    /// What lies in cards: texts, check boxes, files, comments.
    fn content(&mut self, contents: &BTreeMap<String, Vec<String>>) {
        let mut inside = std::mem::take(&mut self.inside);
        let place = |block: &Block| {
            let order = contents.get(&block.parent_id);
            order.and_then(|order| order.iter().position(|id| *id == block.id)).unwrap_or(usize::MAX)
        };
        inside.sort_by_key(|(block, line)| (place(block), *line));
        let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (block, line) in inside {
            let Some(card) = self.incoming.board.cards.iter_mut().find(|card| card.id == block.parent_id) else {
                // What lies in a template goes with it.
                if !contents.contains_key(&block.parent_id) {
                    let at = At { line, name: block.title };
                    self.incoming.fault(at, Fault::UnknownCard { id: block.parent_id });
                }
                continue;
            };
            let title = block.title.trim_end();
            let marked = match block.kind.as_str() {
                "checkbox" if title.trim().is_empty() => None,
                "checkbox" => {
                    let done = block.fields.value.as_bool().unwrap_or(false);
                    card.checklist.push(PortableLine { text: title.to_owned(), done });
                    None
                }
                "comment" if title.trim().is_empty() => None,
                "comment" => {
                    let written = DateTime::from_timestamp_millis(block.create_at).map(crate::clock::written);
                    card.comments.push(PortableComment { written, text: title.to_owned() });
                    let at = At { line, name: card.at.name.clone() };
                    self.incoming.remark(Remark::People, &at);
                    None
                }
                "image" | "attachment" => {
                    if let Some(file) = block.fields.file_id.or(block.fields.attachment_id) {
                        let name = if title.is_empty() { file.clone() } else { title.to_owned() };
                        card.attachments.push(PortableAttachment { name, file });
                    }
                    None
                }
                "divider" => Some("---".to_owned()),
                _ if title.is_empty() => None,
                "h1" => Some(format!("# {title}")),
                "h2" => Some(format!("## {title}")),
                "h3" => Some(format!("### {title}")),
                "quote" => Some(format!("> {}", title.replace('\n', "\n> "))),
                "list-item" => Some(format!("- {title}")),
                _ => Some(title.to_owned()),
            };
            texts.entry(block.parent_id).or_default().extend(marked);
        }
        for card in &mut self.incoming.board.cards {
            // The properties stand below what people wrote.
            let properties = std::mem::take(&mut card.description);
            for text in texts.remove(&card.id).into_iter().flatten().chain([properties]) {
                if !text.is_empty() {
                    card.add_paragraph(&text);
                }
            }
        }
    }
}

/// The content of a card in its order; what stands side by side comes one after the other.
fn order(card: &Block) -> Vec<String> {
    let flat = |value: &Value| match value {
        Value::Array(ids) => ids.iter().filter_map(text_of).collect(),
        one => text_of(one).into_iter().collect::<Vec<_>>(),
    };
    card.fields.content_order.iter().flat_map(flat).collect()
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
}

/// `{"from":1639483200000}` in a text, with `to` where it is a span, or the milliseconds alone.
fn days_of(value: &Value) -> Option<(NaiveDate, Option<NaiveDate>)> {
    let text = text_of(value)?;
    let span: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap_or_default();
    let day = |millis: i64| Some(DateTime::from_timestamp_millis(millis)?.date_naive());
    let end = |name: &str| span.get(name).and_then(Value::as_i64);
    let from = end("from").or_else(|| text.parse().ok()).and_then(day)?;
    Some((from, end("to").and_then(day)))
}

fn colour_of(name: &str) -> LabelColour {
    match name {
        "propColorGreen" => LabelColour::Petrol,
        "propColorBlue" => LabelColour::Blue,
        "propColorPurple" => LabelColour::Violet,
        "propColorYellow" | "propColorOrange" | "propColorBrown" => LabelColour::Ochre,
        "propColorRed" | "propColorPink" => LabelColour::Brick,
        _ => LabelColour::Grey,
    }
}
