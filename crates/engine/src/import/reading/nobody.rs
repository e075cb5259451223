//! Words that stand for a customer where nobody knows which: "Guest", "Laufkunde", "unknown@example.org". Taken for one customer, all of
//! these together would come again and again.

use super::columns::plain;

/// As [`plain`] writes them.
const NOBODY: [&str; 44] = [
    "anonym",
    "anonyme",
    "anonymer",
    "anonymeranrufer",
    "anonymous",
    "anonymouscaller",
    "anonymoususer",
    "barkunde",
    "barverkauf",
    "cashcustomer",
    "cpd",
    "diverse",
    "diversekunden",
    "einmalkunde",
    "gast",
    "gastkunde",
    "gaeste",
    "guest",
    "guestcustomer",
    "guests",
    "guestuser",
    "keinkunde",
    "laufkunde",
    "laufkunden",
    "laufkundschaft",
    "niemand",
    "nobody",
    "nocustomer",
    "noreply",
    "ohnekunde",
    "onetimecustomer",
    "privatenumber",
    "unbekannt",
    "unbekannteranrufer",
    "unbekannterkunde",
    "unknown",
    "unknowncaller",
    "unknowncustomer",
    "unterdrueckt",
    "walkin",
    "walkincustomer",
    "walkins",
    "withheld",
    "withheldnumber",
];
/// The longest of them, with the signs between its words.
const LONGEST: usize = 24;

/// Whether a cell names no customer in particular.
pub(super) fn is_nobody(cell: &[u8]) -> bool {
    let name = cell.split(|byte| *byte == b'@').next().unwrap_or(cell);
    // Nearly every customer has a number, and none of these has one.
    if name.len() > LONGEST || name.iter().any(|byte| matches!(byte, b'1'..=b'9')) {
        return false;
    }
    let is_zero = name.len() == cell.len() && !name.is_empty() && name.iter().all(|byte| *byte == b'0');
    is_zero || std::str::from_utf8(name).is_ok_and(|name| NOBODY.contains(&plain(name).as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_nobody_is_told_from_who_is_somebody() {
        for cell in
            ["Guest", "Walk-in", "Laufkunde", "unknown@example.org", "Unbekannter Anrufer", "no-reply@x.example", "000"]
        {
            assert!(is_nobody(cell.as_bytes()), "{cell}");
        }
        for cell in
            ["K-1", "100", "Anna Gast", "Gast GmbH", "info@example.org", "guest7@example.org", "", "Unknown Pleasures"]
        {
            assert!(!is_nobody(cell.as_bytes()), "{cell}");
        }
    }
}
