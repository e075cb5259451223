//! Where the names of the columns stand.

use super::Problem;
use super::dates;
use super::records::Record;
use super::source::Source;

/// A header stands above here or nowhere.
const FIRST_LINES: u32 = 60;

/// The header row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Header {
    /// Its line, from 1.
    pub line: u32,
    /// Names without blanks around them. One that stands again has a number behind it.
    pub names: Vec<String>,
    /// How many stood again.
    pub doubled: u32,
}

/// The first line that has as many cells as most lines and holds names. Lines above it are a preamble. Leaves `records`
/// behind the header.
pub(super) fn find(records: &mut Source, record: &mut Record, columns: usize) -> Result<Header, Problem> {
    while records.next(record, None)? && record.line <= FIRST_LINES {
        if record.len() != columns {
            continue;
        }
        if holds_names(record) {
            return Ok(of(record));
        }
        if mostly_filled(record) {
            return Err(Problem::NoHeader { first_line: record.line });
        }
    }
    Err(Problem::NoHeader { first_line: 1 })
}

/// The first row of a sheet that holds names, and at least as many as most rows have cells. Blank cells at the end of a row
/// are not kept in a sheet, so most rows may be shorter. Leaves `records` behind the header.
pub(super) fn find_wide(records: &mut Source, record: &mut Record, columns: usize) -> Result<Header, Problem> {
    let mut first_data = None;
    while records.next(record, None)? && record.line <= FIRST_LINES {
        if record.len() < columns {
            continue;
        }
        if holds_names(record) {
            return Ok(of(record));
        }
        if mostly_filled(record) {
            first_data.get_or_insert(record.line);
            break;
        }
    }
    Err(Problem::NoHeader { first_line: first_data.unwrap_or(1) })
}

/// The first line that holds all `wanted` names. Leaves `records` behind it. Nothing when no line near the top does, with
/// the names that stand in the first one.
pub(super) fn naming(
    records: &mut Source,
    record: &mut Record,
    wanted: &[&str],
) -> Result<Result<Header, Vec<String>>, Problem> {
    let mut first = None;
    while records.next(record, None)? && record.line <= FIRST_LINES {
        let header = of(record);
        if wanted.iter().all(|name| header.names.iter().any(|there| there == name)) {
            return Ok(Ok(header));
        }
        first.get_or_insert(header.names);
    }
    Ok(Err(first.unwrap_or_default()))
}

/// The header in a line that is known. Leaves `records` behind it.
pub(super) fn at(records: &mut Source, record: &mut Record, line: u32) -> Result<Header, Problem> {
    while records.next(record, None)? {
        if record.line >= line {
            return Ok(of(record));
        }
    }
    Err(Problem::NoHeader { first_line: line })
}

fn of(record: &Record) -> Header {
    let mut header = Header { line: record.line, names: Vec::with_capacity(record.len()), doubled: 0 };
    for cell in record.cells() {
        let name = String::from_utf8_lossy(cell);
        let is_known = |name: &str| !name.is_empty() && header.names.iter().any(|known| known == name);
        let numbered = (2..).map(|number| format!("{name} ({number})")).find(|name| !is_known(name));
        let (name, doubled) = match numbered.filter(|_| is_known(&name)) {
            Some(numbered) => (numbered, 1),
            None => (name.into_owned(), 0),
        };
        header.names.push(name);
        header.doubled += doubled;
    }
    header
}

fn mostly_filled(record: &Record) -> bool {
    record.cells().filter(|cell| !cell.is_empty()).count() * 5 >= record.len() * 4
}

/// Names hold a letter, or are the sign for a number, and are neither dates nor numbers.
fn holds_names(record: &Record) -> bool {
    let is_name = |cell: &[u8]| cell == b"#" || cell.iter().any(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
    let is_date = |cell: &[u8]| dates::parse(cell).is_some();
    mostly_filled(record) && record.cells().all(|cell| cell.is_empty() || (is_name(cell) && !is_date(cell)))
}
