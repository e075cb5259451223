//! Lines below a table that are none of it: a total, how many there were, who made it when.

use super::dates;
use super::records::Record;
use super::zone;

/// Words that such a line begins with, in small letters, or that follow the number it begins with.
const WORDS: [&str; 28] = [
    "total",
    "totals",
    "grand",
    "sum",
    "subtotal",
    "count",
    "rows",
    "records",
    "lines",
    "entries",
    "generated",
    "created",
    "exported",
    "report",
    "end",
    "page",
    "gesamt",
    "gesamtsumme",
    "summe",
    "anzahl",
    "zeilen",
    "datensätze",
    "einträge",
    "erstellt",
    "exportiert",
    "seite",
    "timezone",
    "zeitzone",
];

/// Whether nothing stands in any cell.
pub(super) fn is_blank(record: &Record) -> bool {
    record.len() > 0 && record.cells().all(<[u8]>::is_empty)
}

/// Whether the line begins like one that sums up, and holds no time.
pub(super) fn is_one(record: &Record) -> bool {
    let Some(first) = record.cells().find(|cell| !cell.is_empty()) else { return false };
    begins_like_one(first) && record.cells().all(|cell| dates::parse(cell).is_none())
}

/// The time zone that a line below a table names: "Timezone: Europe/Berlin".
pub(super) fn zone(record: &Record) -> Option<String> {
    let said = |cell: &[u8]| {
        let (word, zone) = std::str::from_utf8(cell).ok()?.split_once(':')?;
        let is_word = ["timezone", "zeitzone"].contains(&word.trim().to_lowercase().as_str());
        Some(zone.trim().to_owned()).filter(|zone| is_word && zone::is_zone(zone))
    };
    record.cells().find_map(said)
}

fn begins_like_one(cell: &[u8]) -> bool {
    let is_mark = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'(' | b'.' | b',' | b' ' | b'-' | b'*' | b'#');
    let marks = cell.iter().take_while(|byte| is_mark(byte)).count();
    let rest = &cell[marks..];
    let letters = rest.iter().take_while(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()).count();
    // "Total-4711" is a number that somebody gave; "Total: 4711" is not.
    let ends = rest.get(letters).is_none_or(|next| matches!(next, b' ' | b':' | b'.' | b',' | b')' | b'('));
    let Ok(word) = std::str::from_utf8(&rest[..letters]) else { return false };
    ends && word.len() < 16 && WORDS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_told_from_lines() {
        let is_footer = |cells: &[&str]| {
            let mut record = Record::new();
            record.begin(1);
            cells.iter().for_each(|cell| record.push(cell.as_bytes()));
            is_one(&record)
        };
        for cells in [
            &["120 Zeilen"][..],
            &["Total", "", "", "120"],
            &["", "Gesamt:", "", "4711,5"],
            &["(120 rows affected)"],
            &["Erstellt am 09.11.2026 um 10:00", ""],
            &["1.204 Datensätze"],
            &["*** End of report ***"],
        ] {
            assert!(is_footer(cells), "{cells:?}");
        }
        for cells in [
            &["V-1", "2026-06-01", "total"][..],
            &["Total-4711", "x"],
            &["Total", "2026-06-01"],
            &["120", "Zeilen"],
            &["Totalschaden", ""],
            &["70 9120 07"],
            &["", ""],
        ] {
            assert!(!is_footer(cells), "{cells:?}");
        }
    }
}
