//! Jira: the CSV export of a search ("Export Excel CSV", all fields or those that are shown).
//!
//! Read as Jira Cloud and Jira Data Center 9 write it: one line an issue, a column for each value of a field, so that names stand
//! several times; a comment is `date;author;text`, a link stands under "Outward issue link (Blocks)" with the key of the other issue.
//! Headings are the English or the German ones.

use std::collections::BTreeMap;

use super::check::circles;
use super::portable::{Incoming, KeptLink, PortableCard, PortableComment, PortableLink, link_to};
use super::problem::{At, Fault, Remark};
use super::roles;
use super::spreadsheet::{Row, Table, at_noon, column_of, is_people};
use crate::board::ColumnRole;
use crate::board::labels::LabelColour;
use crate::import::reading::days;

const KEY: &[&str] = &["issue key", "vorgangsschlüssel", "vorgangs-schlüssel"];
const ID: &[&str] = &["issue id", "vorgangs-id"];
const SUMMARY: &[&str] = &["summary", "zusammenfassung"];
const STATUS: &[&str] = &["status"];
const CATEGORY: &[&str] = &["status category", "statuskategorie"];
const DESCRIPTION: &[&str] = &["description", "beschreibung"];
const LABELS: &[&str] = &["labels", "stichwörter", "stichworte"];
const PARTS: &[&str] = &["component/s", "components", "komponenten"];
const COMMENT: &[&str] = &["comment", "comments", "kommentar", "kommentare"];
const FILES: &[&str] = &["attachment", "attachments", "anhang", "anhänge"];
const DUE: &[&str] = &["due date", "due", "fälligkeitsdatum", "fälligkeit"];
const RESOLVED: &[&str] = &["resolved", "erledigt"];
const PARENT: &[&str] = &["parent", "parent id", "parent key", "übergeordnet", "übergeordneter vorgang"];

/// Fields of Jira itself that say nothing about the work on a board.
const OF_ITSELF: &[&str] = &[
    "project key",
    "project name",
    "project type",
    "project lead",
    "project lead id",
    "project description",
    "project url",
    "updated",
    "aktualisiert",
    "last viewed",
    "zuletzt angezeigt",
    "created",
    "erstellt",
    "watchers id",
    "votes",
    "assignee id",
    "reporter id",
    "creator id",
    "status category changed",
    "rank",
    "parent summary",
];

/// Whether a table is such an export.
pub(super) fn is(table: &Table) -> bool {
    !table.columns(KEY).is_empty() && !table.columns(SUMMARY).is_empty()
}

pub(super) fn read(table: &Table, name: &str) -> Incoming {
    let mut incoming = Incoming::named(name);
    let one = |names: &[&str]| table.columns(names).first().copied();
    let (key, id, summary) = (one(KEY), one(ID), one(SUMMARY));
    let due = table.days(one(DUE), &mut incoming);
    let resolved = table.days(one(RESOLVED), &mut incoming);
    let cell = |row: &'_ Row, column: Option<usize>| column.map_or(String::new(), |column| row.cell(column).to_owned());
    let mut keys: BTreeMap<String, String> = BTreeMap::new();
    let mut categories: BTreeMap<String, String> = BTreeMap::new();
    for (at, row) in table.rows.iter().enumerate() {
        if row.is_odd {
            incoming.fault(At { line: row.line, name: cell(row, summary) }, row.fault(table.names.len()));
            continue;
        }
        let column = column_of(&mut incoming, &cell(row, one(STATUS)));
        categories.insert(column.clone(), cell(row, one(CATEGORY)).to_lowercase());
        let mut card = PortableCard::new(cell(row, key), column, cell(row, summary), row.line);
        keys.insert(cell(row, id), card.id.clone());
        keys.insert(card.id.clone(), card.id.clone());
        card.description = cell(row, one(DESCRIPTION));
        card.due = due[at];
        card.finished = resolved[at].map(at_noon);
        for column in table.columns(LABELS).into_iter().chain(table.columns(PARTS)) {
            incoming.label(&mut card, row.cell(column), LabelColour::Grey);
        }
        card.comments = table.columns(COMMENT).into_iter().filter_map(|column| comment(row.cell(column))).collect();
        if !card.comments.is_empty() {
            incoming.remark(Remark::People, &card.at);
        }
        files(table, row, &mut card, &mut incoming);
        incoming.board.cards.push(card);
    }
    roles::propose(&mut incoming.board.columns);
    for column in &mut incoming.board.columns {
        match categories.get(&column.id).map(String::as_str) {
            Some("done" | "fertig" | "erledigt") => column.role = ColumnRole::Done,
            Some("to do" | "zu erledigen" | "aufgaben" | "new") => column.role = ColumnRole::Options,
            Some("in progress" | "in arbeit" | "in bearbeitung") => column.role = ColumnRole::Active,
            _ => {}
        }
    }
    links(table, &mut incoming);
    parents(table, &keys, &mut incoming);
    left_out(table, &mut incoming);
    incoming
}

/// `12/Jan/26 3:45 PM;author;text`: the author is forgotten.
fn comment(cell: &str) -> Option<PortableComment> {
    let mut parts = cell.splitn(3, ';');
    let (first, second, text) = (parts.next()?, parts.next(), parts.next());
    let day = || days(&[first]).and_then(|days| days.first().copied().flatten());
    let (written, text) = match (second, text) {
        (Some(_), Some(text)) if day().is_some() => (day().map(at_noon), text),
        _ => (None, cell),
    };
    (!text.trim().is_empty()).then(|| PortableComment { written, text: text.trim().to_owned() })
}

/// `01/Nov/26 9:00 AM;author;name;address`: the address goes into the description, the author is forgotten.
fn files(table: &Table, row: &Row, card: &mut PortableCard, incoming: &mut Incoming) {
    let mut said = Vec::new();
    for column in table.columns(FILES) {
        let cell = row.cell(column);
        let mut parts = cell.splitn(4, ';').skip(2);
        match (parts.next(), parts.next()) {
            (Some(name), Some(address)) if address.starts_with("http") => said.push(link_to(name, address)),
            _ if cell.is_empty() => {}
            _ => incoming.lose(Remark::Field { name: table.names[column].clone() }, &card.at, cell),
        }
    }
    if !said.is_empty() {
        incoming.remark(Remark::FileElsewhere, &card.at);
        card.add_paragraph(&said.join("\n"));
    }
}

fn links(table: &Table, incoming: &mut Incoming) {
    let key = table.columns(KEY).first().copied().unwrap_or_default();
    for (column, name) in table.names.iter().enumerate() {
        let name = name.to_lowercase();
        let (outward, rest) =
            match (name.strip_prefix("outward issue link ("), name.strip_prefix("inward issue link (")) {
                (Some(rest), _) => (true, rest),
                (_, Some(rest)) => (false, rest),
                _ => continue,
            };
        let kind = match rest.trim_end_matches(')') {
            "blocks" => KeptLink::Blocks,
            "duplicate" | "duplicates" => KeptLink::Duplicates,
            _ => KeptLink::Relates,
        };
        for row in table.rows.iter().filter(|row| !row.cell(column).is_empty()) {
            let (own, other) = (row.cell(key).to_owned(), row.cell(column).to_owned());
            let (card, other) = if outward { (own, other) } else { (other, own) };
            let at = At { line: row.line, name: String::new() };
            incoming.board.links.push(PortableLink { card, kind, other, at });
        }
    }
}

/// An issue belongs to its parent. One that lies in itself, by whatever way, is wrong.
fn parents(table: &Table, keys: &BTreeMap<String, String>, incoming: &mut Incoming) {
    let key = table.columns(KEY).first().copied().unwrap_or_default();
    let mut edges: Vec<(String, String, u32)> = Vec::new();
    for row in &table.rows {
        let cells = table.columns(PARENT).into_iter().map(|column| row.cell(column)).filter(|cell| !cell.is_empty());
        let mut is_elsewhere = false;
        for parent in cells {
            match keys.get(parent) {
                Some(parent) => {
                    edges.push((row.cell(key).to_owned(), parent.clone(), row.line));
                    is_elsewhere = false;
                    break;
                }
                None => is_elsewhere = true,
            }
        }
        if is_elsewhere {
            incoming.remark(Remark::LinkElsewhere, &At::line(row.line));
        }
    }
    let plain: Vec<(&str, &str)> = edges.iter().map(|(one, other, _)| (one.as_str(), other.as_str())).collect();
    let found: BTreeMap<usize, Vec<String>> = circles(&plain)
        .into_iter()
        .map(|(edge, ids)| (edge, ids.into_iter().map(|id| incoming.title(id)).collect()))
        .collect();
    for (edge, cards) in &found {
        let at = incoming.at_card(plain[*edge].0);
        incoming.fault(at, Fault::Circle { cards: cards.clone() });
    }
    for (place, (card, other, line)) in edges.iter().enumerate() {
        if !found.contains_key(&place) {
            let at = At { line: *line, name: String::new() };
            let (card, other) = (card.clone(), other.clone());
            incoming.board.links.push(PortableLink { card, kind: KeptLink::Relates, other, at });
        }
    }
}

fn left_out(table: &Table, incoming: &mut Incoming) {
    let taken = [
        KEY,
        ID,
        SUMMARY,
        STATUS,
        CATEGORY,
        DESCRIPTION,
        LABELS,
        PARTS,
        COMMENT,
        FILES,
        DUE,
        RESOLVED,
        PARENT,
        OF_ITSELF,
    ];
    for (column, name) in table.names.iter().enumerate() {
        let low = name.trim().to_lowercase();
        let is_link = low.starts_with("outward issue link (") || low.starts_with("inward issue link (");
        let is_taken = is_link || taken.iter().any(|names| names.contains(&low.as_str()));
        if !is_taken {
            let remark = if is_people(name) { Remark::People } else { Remark::Field { name: name.clone() } };
            incoming.remark_times(remark, &At::default(), table.filled(column));
        }
    }
}
