//! What customers wrote, while a log is read: by case, so that of each case the newest text counts and a case tells its week. Whoever
//! stores the texts lets go of the cases.

use rustc_hash::FxHashMap;

use super::mapping::{Mapping, Means};
use crate::text::is_unseen;

/// The longest text that is kept whole, in characters.
const LONGEST: usize = 2_000;
/// So many bytes of texts are kept of a file.
const MOST: usize = 32 << 20;

/// The texts of a log.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Voices {
    at: Option<usize>,
    by_case: FxHashMap<[u8; 16], (i32, String)>,
    bytes: usize,
    /// Cases whose text stays in the file, because there are too many.
    left: u32,
}

impl Voices {
    /// None of them, unless somebody has asked for the column.
    pub(super) fn new(mapping: &Mapping) -> Self {
        Self { at: mapping.column(Means::Voice), ..Self::default() }
    }

    /// The column they stand in.
    pub(super) fn at(&self) -> Option<usize> {
        self.at
    }

    /// Takes what stands in a line of the case, at this place among its lines.
    pub(super) fn take(&mut self, id: [u8; 16], order: i32, cell: &[u8]) {
        let text = readable(cell);
        if text.is_empty() {
            return;
        }
        match self.by_case.get_mut(&id) {
            Some((before, _)) if order < *before => {}
            Some(known) => {
                self.bytes = self.bytes + text.len() - known.1.len();
                *known = (order, text);
            }
            None if self.bytes + text.len() > MOST => self.left += 1,
            None => {
                self.bytes += text.len();
                self.by_case.insert(id, (order, text));
            }
        }
    }

    /// What was written in a case.
    pub(crate) fn of(&self, id: [u8; 16]) -> Option<&str> {
        self.by_case.get(&id).map(|(_, text)| text.as_str())
    }

    /// So many lines hold a text that is not kept.
    pub(super) fn left(&self) -> u32 {
        self.left
    }
}

/// A text as it is read: without signs that are not seen, cut where it is too long.
fn readable(cell: &[u8]) -> String {
    let written = String::from_utf8_lossy(cell).replace("\r\n", "\n").replace('\r', "\n");
    let seen: String = written.chars().filter(|letter| !is_unseen(*letter)).collect();
    let text = seen.trim();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_it_is_too_long_and_holds_nothing_unseen() {
        assert_eq!(readable("  Nobody\u{202e} called\r\nback \0".as_bytes()), "Nobody called\nback");
        let long = readable("ä".repeat(LONGEST + 1).as_bytes());
        assert_eq!(long.chars().count(), LONGEST + 1);
        assert!(long.ends_with('…'));
        assert_eq!(readable(&b"x".repeat(LONGEST)).len(), LONGEST);
    }

    #[test]
    fn of_a_case_the_newest_text_counts() {
        let mut voices = Voices::default();
        for (order, text) in [(2, "second"), (1, "first"), (3, " ")] {
            voices.take([1; 16], order, text.as_bytes());
        }
        assert_eq!(voices.of([1; 16]), Some("second"));
        assert_eq!(voices.of([2; 16]), None);
    }
}
