//! Files that hang on cards. They are kept as bytes and never opened, run or shown by us: a file leaves only by being saved.
//!
//! The log says which file hangs where; the bytes stand beside it, by their SHA-256. They go when no card has the file any more
//! and no undo or redo could bring it back.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::cards::must_be_our_card;
use crate::door::{self, Door, Patch};
use crate::order::Siblings;
use crate::{AttachmentId, Broken, CardId, Done, Op, Party, Rejection, Result, Workspace, file, text};

/// The largest file that hangs on a card, in bytes.
pub const LARGEST_ATTACHMENT: u32 = 10 << 20;
/// Files that hang on one card.
const MOST: u32 = 100;

/// A file that hangs on a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Attachment {
    /// Which.
    pub id: AttachmentId,
    /// What it is called.
    pub name: String,
    /// Its size in bytes.
    pub size: u32,
}

/// A file to be hung on a card.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AttachmentAdd {
    /// The card.
    pub card: CardId,
    /// Where the file lies.
    pub path: PathBuf,
}

/// Names one file that hangs on a card.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AttachmentRef {
    /// Which.
    pub id: AttachmentId,
}

impl Workspace {
    /// Hangs a copy of a file on a card; where it hangs already, by this name and byte for byte, nothing changes. Of several files of
    /// one name each has another: the second of `photo.png` is called `photo 2.png`.
    pub fn add_attachment(&self, by: &Party, add: AttachmentAdd) -> Result<Done<AttachmentId>> {
        let party = by.clone();
        let bytes = read(&add.path)?;
        let name = safe_name(&add.path.file_name().unwrap_or_default().to_string_lossy());
        self.transact(by, Op::CardAttachment, move |door| {
            must_be_our_card(&party, door.tables(), &add.card)?;
            let there = hanging(door.tables(), &add.card)?;
            let hash = hash(&bytes);
            let is_like = |name: &String| there.get(&name.to_lowercase()).is_none_or(|(blob, _)| *blob == hash);
            let name = names(&name).find(is_like).unwrap_or_default();
            if let Some((_, id)) = there.get(&name.to_lowercase()) {
                return Ok(id.clone());
            }
            let sql = "SELECT count(*) FROM attachment WHERE card = ?1";
            if door::required::<u32>(door.tables(), "card", sql, &add.card)? >= MOST {
                return Err(Rejection::OutOfRange { field: "attachments" }.into());
            }
            // What nobody can bring back goes before something new comes.
            collect(door.tables())?;
            let place = of(&add.card).place(door.tables(), None)?;
            hang(door, &add.card, &name, &bytes, place)
        })
    }

    /// Takes a file off a card.
    pub fn remove_attachment(&self, by: &Party, attachment: AttachmentRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::CardAttachment, move |door| {
            let sql = "SELECT card FROM attachment WHERE id = ?1";
            let card: CardId = door::required(door.tables(), "attachment", sql, &attachment.id)?;
            must_be_our_card(&party, door.tables(), &card)?;
            door.remove("attachment", &attachment.id)
        })
    }

    /// The bytes of a file that hangs on a card.
    pub fn attachment_bytes(&self, of: &AttachmentRef) -> Result<Vec<u8>> {
        let sql = "SELECT blob.bytes FROM attachment JOIN blob ON blob.hash = attachment.blob WHERE attachment.id = ?1";
        self.read(|tables| door::required(tables, "attachment", sql, &of.id))
    }
}

/// The files of a card by their names in small letters: the hash of their bytes, and which they are.
fn hanging(tables: &Connection, card: &CardId) -> Result<BTreeMap<String, (String, AttachmentId)>> {
    let mut files = tables.prepare_cached("SELECT name, blob, id FROM attachment WHERE card = ?1")?;
    let files = files.query_map([card], |row| {
        Ok((row.get::<_, String>("name")?.to_lowercase(), (row.get("blob")?, row.get("id")?)))
    })?;
    Ok(files.collect::<rusqlite::Result<_>>()?)
}

/// What a file can be called beside others of its name: numbered from 2 before its ending.
fn names(name: &str) -> impl Iterator<Item = String> {
    let (stem, ending) = parted(name);
    std::iter::once(name.to_owned()).chain((2..).map(move |number| format!("{stem} {number}{ending}")))
}

/// The files of a card, in order.
pub(super) fn attachments(tables: &Connection, card: &CardId) -> Result<Vec<Attachment>> {
    let sql = "SELECT id, name, size FROM attachment WHERE card = ?1 ORDER BY place, id";
    let mut statement = tables.prepare_cached(sql)?;
    let files = statement.query_map([card], |row| {
        Ok(Attachment { id: row.get("id")?, name: row.get("name")?, size: row.get("size")? })
    })?;
    Ok(files.collect::<rusqlite::Result<_>>()?)
}

/// Keeps the bytes and hangs them on a card.
pub(super) fn hang(
    door: &mut Door<'_>,
    card: &CardId,
    name: &str,
    bytes: &[u8],
    place: String,
) -> Result<AttachmentId> {
    let (id, hash) = (AttachmentId::random(), hash(bytes));
    door.tables()
        .prepare_cached("INSERT OR IGNORE INTO blob (hash, bytes) VALUES (?1, ?2)")?
        .execute(rusqlite::params![hash, bytes])?;
    let size = u32::try_from(bytes.len()).map_err(|error| Broken::Defect(error.to_string()))?;
    let patch =
        Patch::new().refer("card", card).set("name", name).set("blob", hash).set("size", size).set("place", place);
    door.create("attachment", &id, patch)?;
    Ok(id)
}

/// The files that hang on a card.
pub(super) fn of(card: &CardId) -> Siblings<'_> {
    Siblings { table: "attachment", parent: Some(("card", card.as_ref())) }
}

/// The SHA-256 of a file, in hexadecimal.
pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Lets go of bytes that no card has and that neither undo nor redo can bring back: undo ends at the last act that binds others.
pub(crate) fn collect(tables: &Connection) -> Result<()> {
    let loose = "SELECT 1 FROM blob WHERE hash NOT IN (SELECT blob FROM attachment) LIMIT 1";
    // The log is only read when there is something that could go.
    if tables.query_row(loose, [], |_| Ok(())).optional()?.is_some() {
        tables.execute(include_str!("loose_blobs.sql"), [])?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let facts = file::facts(path)?;
    let broken = |source| file::broken(path, source);
    let too_large = |size| Rejection::AttachmentTooLarge {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        limit: LARGEST_ATTACHMENT,
        size,
    };
    if facts.len() > u64::from(LARGEST_ATTACHMENT) {
        return Err(too_large(facts.len()).into());
    }
    let mut bytes = Vec::new();
    // It may still grow while it is read.
    let mut file = File::open(path).map_err(broken)?.take(u64::from(LARGEST_ATTACHMENT) + 1);
    file.read_to_end(&mut bytes).map_err(broken)?;
    if bytes.len() as u64 > u64::from(LARGEST_ATTACHMENT) {
        return Err(too_large(bytes.len() as u64).into());
    }
    Ok(bytes)
}

/// A name that every file system takes and that leads nowhere: no folders, nothing unseen, no device of Windows. The ending stays.
pub(super) fn safe_name(name: &str) -> String {
    let seen = name.chars().filter(|&c| !text::is_unseen(c));
    let plain: String = seen.map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = plain.trim_start_matches(['.', ' ']).trim_end_matches(['.', ' ']);
    let (stem, ending) = parted(plain);
    let stem: String = stem.chars().take(120).collect();
    let device = stem.split('.').next().unwrap_or_default().trim().to_ascii_uppercase();
    let is_device = matches!(device.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || ["COM", "LPT"].iter().any(|port| {
            device.strip_prefix(port).is_some_and(|rest| rest.len() == 1 && rest.chars().all(|c| c.is_ascii_digit()))
        });
    match stem.trim() {
        "" => format!("_{ending}"),
        stem if is_device => format!("_{stem}{ending}"),
        stem => format!("{stem}{ending}"),
    }
}

/// A file's name without its ending, and the ending with its point.
fn parted(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if name[at..].chars().count() <= 21 => name.split_at(at),
        _ => (name, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::{hash, safe_name};

    #[test]
    fn a_name_leads_nowhere() {
        for (name, safe) in [
            ("../../etc/passwd", "etc passwd"),
            ("..\\..\\boot.ini", "boot.ini"),
            ("photo\u{202e}gnp.exe", "photognp.exe"),
            ("con.txt", "_con.txt"),
            ("COM1", "_COM1"),
            ("a\u{0}b\nc.pdf", "ab c.pdf"),
            ("...", "_"),
            ("", "_"),
            (".bashrc", "bashrc"),
            ("report. ", "report"),
            ("Übersicht Rückläufer 📦.xlsx", "Übersicht Rückläufer 📦.xlsx"),
        ] {
            assert_eq!(safe_name(name), safe, "{name:?}");
        }
        assert!(safe_name(&format!("{}.pdf", "a".repeat(5000))).ends_with("a.pdf"));
        assert_eq!(safe_name(&"a".repeat(5000)).len(), 120);
    }

    #[test]
    fn the_hash_is_the_known_one() {
        assert_eq!(hash(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
