//! Our own file: everything that a board is, and the files that hang on its cards, so that a board taken out and brought in is the same
//! board. Only whom to ask stays behind: initials never leave a workspace.

use std::collections::BTreeMap;

use base64::prelude::{BASE64_STANDARD, Engine};
use serde::Serialize;

use super::elsewhere::PortableElsewhere;
use super::located::{Part, Text};
use super::portable::{Incoming, PortableBoard, PortableCard, PortableColumn, PortableLabel, PortableLink};
use super::problem::{At, BoardProblem, Fault};
use crate::board::{LARGEST_ATTACHMENT, attachments};
use crate::{Moment, Result};

/// The form that is written today. The first one did not say how cards had moved.
const VERSION: u32 = 2;

#[derive(Serialize)]
struct Whole<'a> {
    spielraum: &'static str,
    version: u32,
    board: &'a PortableBoard,
    /// The bytes of each file in Base64, by their SHA-256.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    files: BTreeMap<&'a str, String>,
}

pub(super) fn written(board: &PortableBoard) -> Result<String> {
    let files = board.files.iter().map(|(hash, bytes)| (hash.as_str(), BASE64_STANDARD.encode(bytes))).collect();
    let mut text = serde_json::to_string_pretty(&Whole { spielraum: "board", version: VERSION, board, files })?;
    text.push('\n');
    Ok(text)
}

/// Whether an object with these names is such a file.
pub(super) fn is(names: &[String]) -> bool {
    names.iter().any(|name| name == "spielraum")
}

pub(super) fn read(text: &Text<'_>) -> std::result::Result<Vec<Incoming>, BoardProblem> {
    let whole = text.whole();
    let version: u32 = text.member(whole, "version").and_then(Part::to).unwrap_or_default();
    if !(1..=VERSION).contains(&version) {
        return Err(BoardProblem::Newer { version });
    }
    let kind: Option<String> = text.member(whole, "spielraum").and_then(Part::to);
    let Some(part) = text.member(whole, "board").filter(|_| kind.as_deref() == Some("board")) else {
        return Err(BoardProblem::Unknown);
    };
    let members: BTreeMap<String, Part<'_>> = text.members(part).into_iter().collect();
    let name: Option<String> = members.get("name").and_then(|name| name.to());
    let mut board = Incoming::named(&name.unwrap_or_default());
    board.board.files = files(text, whole);
    let list = |name: &str| text.elements(members.get(name).copied());
    for one in list("columns") {
        match one.to::<PortableColumn>() {
            Some(column) => board.board.columns.push(PortableColumn { at: at(one, &column.name), ..column }),
            None => board.fault(one.at(), Fault::Unreadable),
        }
    }
    for one in list("labels") {
        match one.to::<PortableLabel>() {
            Some(label) => board.board.labels.push(label),
            None => board.fault(one.at(), Fault::Unreadable),
        }
    }
    for one in list("cards") {
        match one.to::<PortableCard>().filter(has_instants) {
            Some(card) => board.board.cards.push(PortableCard { at: at(one, &card.title), ..card }),
            None => board.fault(one.at(), Fault::Unreadable),
        }
    }
    for one in list("links") {
        match one.to::<PortableLink>() {
            Some(link) => board.board.links.push(PortableLink { at: at(one, ""), ..link }),
            None => board.fault(one.at(), Fault::Unreadable),
        }
    }
    for one in list("elsewhere") {
        match one.to::<PortableElsewhere>() {
            Some(link) => board.board.elsewhere.push(PortableElsewhere { at: at(one, ""), ..link }),
            None => board.fault(one.at(), Fault::Unreadable),
        }
    }
    board.board.archived = members.get("archived").and_then(|at| at.to());
    Ok(vec![board])
}

fn at(part: Part<'_>, name: &str) -> At {
    At { line: part.line, name: name.chars().take(80).collect() }
}

/// Files that are what their names say; a card that names another one is told so.
fn files(text: &Text<'_>, whole: Part<'_>) -> BTreeMap<String, Vec<u8>> {
    let found: BTreeMap<String, String> = text.member(whole, "files").and_then(Part::to).unwrap_or_default();
    let decoded = found.into_iter().filter_map(|(hash, text)| Some((hash, BASE64_STANDARD.decode(text).ok()?)));
    decoded
        .filter(|(hash, bytes)| bytes.len() <= LARGEST_ATTACHMENT as usize && attachments::hash(bytes) == *hash)
        .collect()
}

/// Whether everything that should be an instant is one: figures are made from them.
fn has_instants(card: &PortableCard) -> bool {
    let own = [&card.started, &card.moved, &card.finished, &card.archived, &card.trashed, &card.accepted];
    let comments = card.comments.iter().filter_map(|comment| comment.written.as_ref());
    let blocks = card.blocks.iter().chain(&card.blocked);
    let blocks = blocks.flat_map(|block| [Some(&block.since), block.until.as_ref()]).flatten();
    own.into_iter().flatten().chain(comments).chain(blocks).all(|at| at.parse::<Moment>().is_ok())
}
