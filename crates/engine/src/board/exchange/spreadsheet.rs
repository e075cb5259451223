//! Tables of any program: CSV as it comes, or a workbook. Columns are known by their names, in English and in German; what has
//! another name is not taken over, and said.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;

use super::portable::{Incoming, PortableBlock, PortableCard, PortableColumn, PortableLine, PortableStage};
use super::problem::{At, BoardProblem, Fault, Remark};
use super::roles;
use crate::Error;
use crate::board::labels::LabelColour;
use crate::board::{CardKind, ColumnRole};
use crate::import::reading::{Line, Sheet, days};

/// More cards than a board is brought in with.
pub(super) const MOST_CARDS: usize = 100_000;

/// Names of columns with people in them.
const PEOPLE: &[&str] = &[
    "assignee",
    "assignees",
    "assigned to",
    "owner",
    "owners",
    "member",
    "members",
    "reporter",
    "creator",
    "created by",
    "author",
    "watchers",
    "updated by",
    "responsible",
    "e-mail",
    "email",
    "zugewiesen",
    "zugewiesen an",
    "bearbeiter",
    "bearbeiterin",
    "zuständig",
    "verantwortlich",
    "mitglieder",
    "mitglied",
    "autor",
    "ersteller",
    "erstellt von",
    "beobachter",
    "besitzer",
    "eigentümer",
];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Holds {
    Title,
    Column,
    Description,
    Labels,
    Due,
    Kind,
    Stage,
    Outcome,
    Asker,
    Checklist,
    Finished,
    Archived,
    Blocked,
}

const NAMES: &[(Holds, &[&str])] = &[
    (
        Holds::Title,
        &[
            "title",
            "titel",
            "name",
            "card",
            "card name",
            "karte",
            "task",
            "task name",
            "aufgabe",
            "summary",
            "zusammenfassung",
        ],
    ),
    (Holds::Column, &["column", "spalte", "list", "list name", "liste", "status", "state", "bucket", "bucket name"]),
    (Holds::Description, &["description", "card description", "beschreibung", "notes", "notizen", "details"]),
    (Holds::Labels, &["labels", "label", "tags", "etiketten", "etikett", "schlagwörter", "stichwörter", "kategorien"]),
    (
        Holds::Due,
        &["due", "due date", "due on", "deadline", "fällig", "fällig am", "fälligkeit", "fälligkeitsdatum", "termin"],
    ),
    (Holds::Kind, &["kind", "art"]),
    (Holds::Stage, &["stage", "phase"]),
    (Holds::Outcome, &["outcome", "wirkung", "outcome it serves", "wirkung, der sie dient"]),
    (Holds::Asker, &["asked by", "bitte von"]),
    (Holds::Checklist, &["checklist", "checkliste", "checklist items"]),
    (
        Holds::Finished,
        &[
            "finished",
            "finished on",
            "completed",
            "completed date",
            "done on",
            "fertig am",
            "erledigt am",
            "abgeschlossen am",
        ],
    ),
    (Holds::Archived, &["archived", "archived on", "archiviert", "archiviert am"]),
    (Holds::Blocked, &["blocked", "blocked by", "blockiert", "blockiert durch"]),
];

/// A table as a whole.
pub(super) struct Table {
    /// The names of its columns. Those that stand again do so under the same name.
    pub names: Vec<String>,
    pub rows: Vec<Row>,
    /// The other sheets of the workbook.
    pub others: Vec<String>,
}

/// One line of a table.
pub(super) struct Row {
    pub line: u32,
    pub cells: Vec<String>,
    /// It has more or fewer cells than the header, or an open quotation mark.
    pub is_odd: bool,
    /// A quotation mark is opened in it that nothing closes.
    pub open_quote: bool,
}

impl Table {
    pub fn read(path: &Path) -> Result<Result<Self, BoardProblem>, Error> {
        let mut sheet = Sheet::open(path).map_err(|problem| problem.about(path))?;
        let names = sheet.names.iter().map(|name| without_number(name).to_owned()).collect();
        let mut rows = Vec::new();
        while let Some(row) = sheet.next().map_err(|problem| problem.about(path))? {
            if rows.len() == MOST_CARDS {
                return Ok(Err(BoardProblem::TooManyCards { limit: MOST_CARDS as u32 }));
            }
            let Line { line, cells, is_odd, open_quote } = row;
            rows.push(Row { line, cells, is_odd, open_quote });
        }
        Ok(Ok(Self { names, rows, others: sheet.others }))
    }

    /// The columns of a name, by number.
    pub fn columns(&self, names: &[&str]) -> Vec<usize> {
        let is = |name: &String| names.contains(&name.trim().to_lowercase().as_str());
        self.names.iter().enumerate().filter(|(_, name)| is(name)).map(|(at, _)| at).collect()
    }

    /// In how many lines a column says something.
    pub fn filled(&self, column: usize) -> usize {
        self.rows.iter().filter(|row| !row.cell(column).is_empty()).count()
    }

    /// The days of a column; every one is unknown when it can be read in two ways, and that is remarked.
    pub fn days(&self, column: Option<usize>, incoming: &mut Incoming) -> Vec<Option<NaiveDate>> {
        let nothing = || vec![None; self.rows.len()];
        let Some(column) = column else { return nothing() };
        let cells: Vec<&str> = self.rows.iter().map(|row| row.cell(column)).collect();
        let Some(days) = days(&cells) else {
            self.lose_days(column, &nothing(), incoming);
            return nothing();
        };
        self.lose_days(column, &days, incoming);
        days
    }

    /// Remarks what stands in a column of days and is none.
    fn lose_days(&self, column: usize, days: &[Option<NaiveDate>], incoming: &mut Incoming) {
        for (row, day) in self.rows.iter().zip(days) {
            let written = row.cell(column);
            if day.is_none() && !written.is_empty() {
                let remark = Remark::UnclearDay { name: self.names[column].clone() };
                incoming.lose(remark, &At::line(row.line), written);
            }
        }
    }
}

impl Row {
    /// What is wrong with an odd one in a table of so many columns.
    pub fn fault(&self, columns: usize) -> Fault {
        let counted = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        if self.open_quote {
            Fault::OpenQuote
        } else if self.cells.len() == columns {
            Fault::Unreadable
        } else {
            Fault::OtherCells { cells: counted(self.cells.len()), columns: counted(columns) }
        }
    }

    /// A cell; an apostrophe that keeps a spreadsheet from computing it goes.
    pub fn cell(&self, column: usize) -> &str {
        let cell = self.cells.get(column).map_or("", |cell| cell.trim());
        match cell.strip_prefix('\'') {
            Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t']) => rest,
            _ => cell,
        }
    }
}

/// The number behind a name that stands again, as the reader of tables writes it, goes.
fn without_number(name: &str) -> &str {
    let Some((plain, rest)) = name.rsplit_once(" (") else { return name };
    let is_number = rest.strip_suffix(')').is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()));
    if is_number { plain } else { name }
}

/// A board from a table.
pub(super) fn read(table: &Table, name: &str) -> Result<Incoming, BoardProblem> {
    let mut held: BTreeMap<Holds, usize> = BTreeMap::new();
    for (holds, names) in NAMES {
        if let Some(column) = table.columns(names).first() {
            held.insert(*holds, *column);
        }
    }
    let Some(title) = held.get(&Holds::Title).copied() else {
        return Err(BoardProblem::NoTitles { there: table.names.clone() });
    };
    let mut incoming = Incoming::named(name);
    left_out(table, &held, &mut incoming);
    let due = table.days(held.get(&Holds::Due).copied(), &mut incoming);
    let finished = table.days(held.get(&Holds::Finished).copied(), &mut incoming);
    for (at, row) in table.rows.iter().enumerate() {
        let cell = |holds: Holds| held.get(&holds).map_or("", |column| row.cell(*column));
        if row.is_odd {
            incoming.fault(At { line: row.line, name: row.cell(title).to_owned() }, row.fault(table.names.len()));
            continue;
        }
        let column = column_of(&mut incoming, cell(Holds::Column));
        let mut card = PortableCard::new(format!("line {}", row.line), column, row.cell(title), row.line);
        let or_none = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        cell(Holds::Description).clone_into(&mut card.description);
        card.kind = kind_of(cell(Holds::Kind)).unwrap_or_else(|| {
            incoming.remark(Remark::UnknownKind { name: cell(Holds::Kind).to_owned() }, &card.at);
            CardKind::Improvement
        });
        card.stage = or_none(cell(Holds::Stage)).map(|name| PortableStage { journey: String::new(), name });
        card.outcome = or_none(cell(Holds::Outcome));
        card.asker = or_none(cell(Holds::Asker));
        card.checklist = lines_of(cell(Holds::Checklist));
        card.due = due[at];
        card.finished = finished[at].map(at_noon);
        card.archived = archived(cell(Holds::Archived));
        card.blocked = blocked(cell(Holds::Blocked));
        for label in labels_of(cell(Holds::Labels)) {
            incoming.label(&mut card, &label, LabelColour::Grey);
        }
        incoming.board.cards.push(card);
    }
    roles::propose(&mut incoming.board.columns);
    Ok(incoming)
}

/// Says what is in the table and does not come along.
fn left_out(table: &Table, held: &BTreeMap<Holds, usize>, incoming: &mut Incoming) {
    for (column, name) in table.names.iter().enumerate() {
        if held.values().any(|known| *known == column) {
            continue;
        }
        let remark = if is_people(name) { Remark::People } else { Remark::Field { name: name.clone() } };
        incoming.remark_times(remark, &At::default(), table.filled(column));
    }
}

pub(super) fn is_people(name: &str) -> bool {
    PEOPLE.contains(&name.trim().to_lowercase().as_str())
}

/// The id of the column with this name, which is made when it is not there.
pub(super) fn column_of(incoming: &mut Incoming, name: &str) -> String {
    // An id is never empty, and a column without a name is called by whoever brings it in.
    let id = format!("column {}", name.to_lowercase());
    if incoming.board.columns.iter().all(|column| column.id != id) {
        incoming.board.columns.push(PortableColumn::new(id.clone(), name, ColumnRole::Active));
    }
    id
}

/// A day as an instant.
pub(super) fn at_noon(day: NaiveDate) -> String {
    format!("{day}T12:00:00.000Z")
}

fn kind_of(text: &str) -> Option<CardKind> {
    match text.to_lowercase().as_str() {
        "" | "improvement" | "verbesserung" => Some(CardKind::Improvement),
        "experiment" | "versuch" => Some(CardKind::Experiment),
        "ask" | "bitte" => Some(CardKind::Ask),
        "follow-up" | "followup" | "nachfassen" => Some(CardKind::FollowUp),
        _ => None,
    }
}

/// Whether a cell denies what its column is called.
fn says_no(text: &str) -> bool {
    ["", "0", "-", "false", "no", "nein", "falsch"].contains(&text.to_lowercase().as_str())
}

/// Why a card does not go on, and in brackets behind it whom it waits on. Since when is not said: it is counted from now on.
fn blocked(text: &str) -> Option<PortableBlock> {
    if says_no(text) {
        return None;
    }
    let (reason, on) = match text.strip_suffix(')').and_then(|text| text.rsplit_once(" (")) {
        Some((reason, on)) if !reason.trim().is_empty() => (reason, Some(on.to_owned())),
        _ => (text, None),
    };
    Some(PortableBlock { since: String::new(), until: None, reason: reason.to_owned(), team: None, on })
}

/// Labels between commas, semicolons or on lines of their own; one with such a sign in it stands in quotation marks.
fn labels_of(text: &str) -> Vec<String> {
    let (mut labels, mut quoted) = (vec![String::new()], false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let last = labels.len() - 1;
        match sign {
            '"' if quoted && signs.next_if_eq(&'"').is_some() => labels[last].push('"'),
            '"' if quoted || labels[last].trim().is_empty() => quoted = !quoted,
            ',' | ';' | '\n' if !quoted => labels.push(String::new()),
            _ => labels[last].push(sign),
        }
    }
    // A mark that nothing closes is one of the words.
    if quoted { text.split([',', ';', '\n']).map(str::to_owned).collect() } else { labels }
}

/// Since when a card lies in the archive, as far as that is said: a day, or only that it does.
fn archived(text: &str) -> Option<String> {
    let day = days(&[text]).and_then(|days| days.first().copied().flatten());
    (!says_no(text)).then(|| day.map(at_noon).unwrap_or_default())
}

/// Lines as `[x] done` and `[ ] open`.
fn lines_of(text: &str) -> Vec<PortableLine> {
    let plain = |line: &str| line.trim_start_matches(['-', '*', ' ']).trim().to_owned();
    let line = |line: &str| {
        let line = plain(line);
        match line.split_once(']') {
            Some((mark @ ("[x" | "[X" | "[" | "[ "), rest)) => {
                PortableLine { text: rest.trim().to_owned(), done: mark.eq_ignore_ascii_case("[x") }
            }
            _ => PortableLine { text: line, done: false },
        }
    };
    text.lines().map(line).filter(|line| !line.text.is_empty()).collect()
}
