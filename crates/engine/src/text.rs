//! Texts that people type, checked before they are kept.

use std::collections::BTreeSet;

use crate::{Rejection, Result};

/// The longest name, in characters. Long enough for every real name, short enough to stay one.
pub(crate) const NAME: u32 = 200;
/// The longest free text, in characters.
pub(crate) const PROSE: u32 = 100_000;

/// A name: trimmed, inner white space made single, without characters that are not seen, not empty, at most [`NAME`]
/// characters.
pub(crate) fn name(field: &'static str, typed: &str) -> Result<String> {
    let seen: String = typed.chars().filter(|&c| !is_unseen(c)).collect();
    let name = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    if is_blank(&name) {
        return Err(Rejection::Empty { field }.into());
    }
    within(field, name, NAME)
}

/// A name, with a number behind it where it is taken; `taken` holds names in small letters.
pub(crate) fn numbered(name: &str, taken: &BTreeSet<String>) -> String {
    let with = |number: u32| {
        let end = format!(" {number}");
        let short: String = name.chars().take(NAME as usize - end.len()).collect();
        format!("{}{end}", short.trim_end())
    };
    let mut all = std::iter::once(name.to_owned()).chain((2..).map(with));
    all.find(|name| !taken.contains(&name.to_lowercase())).unwrap_or_default()
}

/// A free text: trimmed at the end, may be empty.
pub(crate) fn prose(field: &'static str, typed: &str) -> Result<String> {
    within(field, typed.trim_end().to_owned(), PROSE)
}

/// A free text that has to say something.
pub(crate) fn needed(field: &'static str, typed: &str) -> Result<String> {
    let text = prose(field, typed.trim_start())?;
    if is_blank(&text) { Err(Rejection::Empty { field }.into()) } else { Ok(text) }
}

/// Controls that turn the direction of what stands around them (Unicode's `Bidi_Control`), and the byte order mark. In a name
/// they only disguise it: "gnp.exe" could read "exe.png". White space is left to who calls.
pub fn is_unseen(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || c == '\u{feff}' || (c.is_control() && !c.is_whitespace())
}

/// Whether nothing of a text would be seen: besides white space and controls there is only what Unicode draws as nothing by itself
/// (`Default_Ignorable_Code_Point`, as joiners are, which mean something among letters), or as an empty cell of Braille.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        let draws_nothing = matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
                | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        );
        c.is_whitespace() || is_unseen(c) || draws_nothing
    })
}

fn within(field: &'static str, text: String, limit: u32) -> Result<String> {
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if length > limit {
        return Err(Rejection::TooLong { field, limit, length }.into());
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_is_seen_of_it() {
        assert_eq!(name("name", "  Late \t parcels\n").ok().as_deref(), Some("Late parcels"));
        assert_eq!(name("name", "\u{202e}exe.gnp\u{2069}\u{0}").ok().as_deref(), Some("exe.gnp"));
        assert!(name("name", "\u{200f} \u{202a}").is_err());
        // Nor is anything seen of joiners, spaces without a width, soft hyphens, fillers and tags alone.
        for blank in
            ["\u{200b}", "\u{200c}\u{200d}", "\u{2060} \u{ad}", "\u{3164}\u{115f}", "\u{e0041}\u{fe0f}", "\u{2800}"]
        {
            assert!(name("name", blank).is_err() && needed("text", blank).is_err(), "{blank:?}");
        }
        // Joiners make letters in Persian and one sign of several emoji.
        assert_eq!(name("name", "می\u{200c}خواهم").ok().as_deref(), Some("می\u{200c}خواهم"));
    }
}
