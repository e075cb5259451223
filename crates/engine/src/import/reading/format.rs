//! What kind of file a log is, from its first bytes: endings lie.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use encoding_rs::{Encoding, UTF_8};

use super::Problem;
use super::encoding::{self, HEAD};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Delimited,
    Book,
    /// Text of this encoding; whether the file says so itself.
    Json(&'static Encoding, bool),
    Xes(&'static Encoding, bool),
}

/// Looks at the first bytes.
pub(super) fn kind(path: &Path) -> Result<Kind, Problem> {
    let mut head = Vec::with_capacity(HEAD);
    File::open(path)?.take(HEAD as u64).read_to_end(&mut head)?;
    if head.starts_with(b"PK\x03\x04") {
        return book(path);
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0") {
        let is_locked = is_locked_book(path, &head)?;
        return Err(if is_locked { Problem::Locked } else { Problem::NotText { looks_like: Some("xls") } });
    }
    let marked = Encoding::for_bom(&head).map(|(encoding, _)| encoding);
    let known = marked.or_else(|| encoding::unmarked_utf16(&head)).unwrap_or(UTF_8);
    let text = known.decode_with_bom_removal(&head).0;
    let text = text.trim_start();
    if is_json(text) {
        return Ok(Kind::Json(known, marked.is_some()));
    }
    if is_xml(text) {
        let declared = declared(text).filter(|_| known == UTF_8);
        return Ok(Kind::Xes(declared.unwrap_or(known), declared.is_some() || marked.is_some()));
    }
    Ok(Kind::Delimited)
}

/// An object, or a list of objects.
fn is_json(text: &str) -> bool {
    let after = |bracket| text.strip_prefix(bracket).map(str::trim_start);
    let in_list = after('[').is_some_and(|rest| rest.starts_with(['{', ']']));
    in_list || after('{').is_some_and(|rest| rest.starts_with(['"', '}']))
}

fn is_xml(text: &str) -> bool {
    ["<?xml", "<log", "<!doctype", "<!--", "<html", "<table"]
        .iter()
        .any(|begin| text.get(..begin.len()).is_some_and(|head| head.eq_ignore_ascii_case(begin)))
}

/// The encoding that an XML declaration names.
fn declared(text: &str) -> Option<&'static Encoding> {
    let declaration = text.strip_prefix("<?xml")?.split_once("?>")?.0;
    let said = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = said.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let encoding = Encoding::for_label(said[1..].split(quote).next()?.as_bytes())?;
    // Bytes that could be read so far are none of UTF-16.
    encoding.is_ascii_compatible().then_some(encoding)
}

/// Whether an archive is a workbook.
fn book(path: &Path) -> Result<Kind, Problem> {
    let archive = zip::ZipArchive::new(std::io::BufReader::new(File::open(path)?)).map_err(|_| Problem::DamagedBook)?;
    let holds = |wanted: &str| archive.file_names().flatten().any(|name| name.eq_ignore_ascii_case(wanted));
    if holds("xl/workbook.xml") {
        return Ok(Kind::Book);
    }
    let looks_like = if holds("content.xml") {
        "ods"
    } else if holds("word/document.xml") {
        "docx"
    } else {
        "zip"
    };
    Err(Problem::NotText { looks_like: Some(looks_like) })
}

/// Whether an OLE container holds a workbook with a password: its directory names what is locked in.
fn is_locked_book(path: &Path, head: &[u8]) -> Result<bool, Problem> {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let number = |at: usize| head.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes);
    let mut directory = Vec::new();
    let sector = if head.get(30) == Some(&12) { 4096 } else { 512 };
    if let Some(first) = number(48) {
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start((u64::from(first) + 1) * sector))?;
        file.take(HEAD as u64).read_to_end(&mut directory)?;
    }
    let holds = |bytes: &[u8]| memchr::memmem::find(bytes, &name).is_some();
    Ok(holds(head) || holds(&directory))
}
