//! Which names an expression may use.
//!
//! FEEL's names hold spaces and signs ("Order value", "profit-loss"), so only who knows the names can tell `profit-loss`
//! from `profit - loss`: the longest known name wins.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use super::builtin;

/// The names known to an expression: of values that it may use, and of members that such values may have.
#[derive(Clone, Debug, Default)]
pub struct Names {
    values: NameSet,
    /// Shared, because a model has many expressions and the same members in all of them.
    members: Arc<NameSet>,
}

impl Names {
    /// No names.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes the name of a value known.
    pub fn add(&mut self, name: &str) {
        self.values.add(name);
    }

    /// Makes the name of a member of some value known ("Loan.Monthly payment").
    pub fn add_member(&mut self, name: &str) {
        Arc::make_mut(&mut self.members).add(name);
    }

    pub(super) fn values(&self) -> &NameSet {
        &self.values
    }

    pub(super) fn members(&self) -> &NameSet {
        &self.members
    }
}

impl<S: AsRef<str>> FromIterator<S> for Names {
    fn from_iter<I: IntoIterator<Item = S>>(names: I) -> Self {
        let mut all = Self::default();
        for name in names {
            all.add(name.as_ref());
        }
        all
    }
}

/// The built-in functions' names.
pub(super) fn built_in() -> &'static NameSet {
    static SET: LazyLock<NameSet> = LazyLock::new(|| {
        let mut set = NameSet::default();
        builtin::names().for_each(|name| set.add(name));
        set
    });
    &SET
}

/// Members of dates, times, durations and ranges whose names hold a space.
pub(super) fn properties() -> &'static NameSet {
    static SET: LazyLock<NameSet> = LazyLock::new(|| {
        let mut set = NameSet::default();
        ["time offset", "start included", "end included"].iter().for_each(|name| set.add(name));
        set
    });
    &SET
}

/// Names by their first part.
#[derive(Clone, Debug, Default)]
pub(super) struct NameSet {
    by_first: HashMap<String, Vec<Pattern>>,
}

/// A name cut into words and signs; space between them does not matter.
#[derive(Clone, Debug)]
struct Pattern {
    parts: Vec<String>,
    name: String,
}

impl NameSet {
    pub(super) fn add(&mut self, name: &str) {
        let parts = parts(name);
        let Some(first) = parts.first() else { return };
        let same_start = self.by_first.entry(first.clone()).or_default();
        if !same_start.iter().any(|known| known.parts == parts) {
            let name = one_spaced(name);
            same_start.push(Pattern { parts, name });
        }
    }

    /// The longest of these names that `text` begins with: its bytes in the text and its own spelling.
    pub(super) fn longest(&self, text: &str) -> Option<(usize, &str)> {
        let first = &text[..first_part(text)];
        let candidates = self.by_first.get(first)?;
        let lengths = candidates.iter().filter_map(|pattern| Some((pattern.length_in(text)?, pattern.name.as_str())));
        lengths.max_by_key(|(length, _)| *length)
    }
}

impl Pattern {
    fn length_in(&self, text: &str) -> Option<usize> {
        let mut place = 0;
        for (index, part) in self.parts.iter().enumerate() {
            if index > 0 {
                place = text.len() - text[place..].trim_start_matches(is_space).len();
            }
            let rest = &text[place..];
            if first_part(rest) != part.len() || !rest.starts_with(part.as_str()) {
                return None;
            }
            place += part.len();
        }
        Some(place)
    }
}

/// The text with one space wherever there was any.
pub(super) fn one_spaced(text: &str) -> String {
    text.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// How many bytes the word or sign takes that `text` begins with.
fn first_part(text: &str) -> usize {
    let mut chars = text.char_indices();
    match chars.next() {
        Some((_, first)) if is_part(first) => {
            chars.find(|(_, char)| !is_part(*char)).map_or(text.len(), |(place, _)| place)
        }
        Some((_, sign)) => sign.len_utf8(),
        None => 0,
    }
}

fn parts(name: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = name.trim_start_matches(is_space);
    while !rest.is_empty() {
        let (part, behind) = rest.split_at(first_part(rest));
        parts.push(part.to_owned());
        rest = behind.trim_start_matches(is_space);
    }
    parts
}

/// Whether a name may begin with it.
pub(super) fn is_start(char: char) -> bool {
    char.is_alphabetic() || char == '_' || char >= '\u{10000}'
}

/// Whether it may stand inside a word of a name.
pub(super) fn is_part(char: char) -> bool {
    is_start(char) || char.is_numeric() || matches!(char, '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

/// What FEEL counts as space.
pub(super) fn is_space(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\u{180e}' | '\u{200b}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_known_name_wins() {
        let names: Names = ["order", "order value", "order - value", "a.b", "Größe (cm)"].into_iter().collect();
        let longest =
            |text: &'static str| names.values().longest(text).map(|(length, name)| (&text[..length], name.to_owned()));
        assert_eq!(longest("order value*2"), Some(("order value", "order value".to_owned())));
        assert_eq!(longest("order   value"), Some(("order   value", "order value".to_owned())));
        assert_eq!(longest("order-value"), Some(("order-value", "order - value".to_owned())));
        assert_eq!(longest("order values"), Some(("order", "order".to_owned())));
        assert_eq!(longest("orders"), None);
        assert_eq!(longest("a.b.c"), Some(("a.b", "a.b".to_owned())));
        assert_eq!(longest("Größe(cm)"), Some(("Größe(cm)", "Größe (cm)".to_owned())));
    }
}
