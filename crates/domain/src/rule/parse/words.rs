//! The words that cells understand, English and German. They are grammar, not text for the screen: the screen's words
//! live in the message files, and each of them that says a test should stand here too.

/// What a word means in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Any,
    Not,
    OneOf,
    Above,
    AtLeast,
    AtMost,
    Below,
    /// Words of order that only days have.
    After,
    Since,
    Until,
    Before,
    /// Words of order that only durations have.
    Longer,
    Within,
    Shorter,
    Between,
    To,
    And,
    Or,
    OrMore,
    OrLess,
    Yes,
    No,
    Null,
}

/// Phrases by meaning. Where one is the beginning of another, the longer one has to be found first: [`word_at`] takes
/// the longest that stands there.
const PHRASES: &[(Word, &[&str])] = &[
    (Word::Any, &["any", "anything", "all", "jede", "jeder", "jedes", "egal", "alle", "alles", "beliebig", "*"]),
    (
        Word::Not,
        &[
            "not",
            "none of",
            "neither",
            "except",
            "anything but",
            "nicht",
            "kein",
            "keine",
            "keiner",
            "keins",
            "keine von",
            "keiner von",
            "keins von",
            "außer",
            "ausser",
            "alles außer",
            "alle außer",
        ],
    ),
    (Word::OneOf, &["one of", "any of", "either", "eins von", "eines von", "eine von", "einer von", "entweder"]),
    (
        Word::Above,
        &["over", "above", "more than", "greater than", "über", "ueber", "mehr als", "größer als", "groesser als"],
    ),
    (
        Word::AtLeast,
        &[
            "at least",
            "from",
            "von",
            "vom",
            "min",
            "min.",
            "no less than",
            "not less than",
            "mindestens",
            "wenigstens",
            "ab",
        ],
    ),
    (
        Word::AtMost,
        &[
            "at most",
            "up to",
            "max",
            "max.",
            "no more than",
            "not more than",
            "not over",
            "höchstens",
            "hoechstens",
            "maximal",
            "bis zu",
            "bis",
            "nicht mehr als",
            "nicht über",
        ],
    ),
    (Word::Below, &["under", "below", "less than", "fewer than", "unter", "weniger als", "kleiner als"]),
    (Word::After, &["after", "later than", "nach", "später als"]),
    (
        Word::Since,
        &[
            "since",
            "on or after",
            "not before",
            "no earlier than",
            "starting",
            "starting on",
            "seit",
            "nicht vor",
            "frühestens",
            "frühestens am",
            "nicht früher als",
        ],
    ),
    (
        Word::Until,
        &[
            "until",
            "till",
            "by",
            "on or before",
            "not after",
            "no later than",
            "bis zum",
            "nicht nach",
            "spätestens",
            "spätestens am",
            "nicht später als",
        ],
    ),
    (Word::Before, &["before", "earlier than", "vor", "früher als"]),
    (Word::Longer, &["longer than", "länger als", "laenger als"]),
    (Word::Within, &["within", "not longer than", "innerhalb von", "binnen", "nicht länger als"]),
    (Word::Shorter, &["shorter than", "kürzer als", "kuerzer als"]),
    (Word::Between, &["between", "zwischen"]),
    (Word::To, &["to", "up to", "until", "till", "through", "bis", "bis zu", "bis zum"]),
    (Word::And, &["and", "und"]),
    (Word::Or, &["or", "oder", "noch", "nor"]),
    (
        Word::OrMore,
        &[
            "or more",
            "and more",
            "or over",
            "or later",
            "or longer",
            "oder mehr",
            "und mehr",
            "und darüber",
            "oder später",
            "oder länger",
        ],
    ),
    (
        Word::OrLess,
        &[
            "or less",
            "or fewer",
            "or under",
            "or earlier",
            "or shorter",
            "oder weniger",
            "und weniger",
            "und darunter",
            "oder früher",
            "oder kürzer",
        ],
    ),
    (Word::Yes, &["yes", "true", "y", "ja", "wahr", "j"]),
    (Word::No, &["no", "false", "n", "nein", "falsch"]),
    (Word::Null, &["null", "missing", "fehlt", "unknown", "unbekannt"]),
];

/// The longest phrase with one of the wanted meanings at the beginning of `text`, and its length in bytes.
pub(super) fn word_at(text: &str, wanted: &[Word]) -> Option<(Word, usize)> {
    // Most cells are numbers and signs: no phrase begins like that.
    if !text.starts_with(|first: char| first.is_alphabetic() || first == '*') {
        return None;
    }
    let candidates = PHRASES.iter().filter(|(word, _)| wanted.contains(word));
    let found = candidates.flat_map(|(word, phrases)| {
        phrases.iter().filter_map(|phrase| phrase_length(text, phrase).map(|length| (*word, length)))
    });
    found.max_by_key(|(_, length)| *length)
}

/// How many bytes of `text` say `phrase`: in any case, with any space where the phrase has some, ending where a word
/// ends.
pub(super) fn phrase_length(text: &str, phrase: &str) -> Option<usize> {
    let mut rest = text;
    let mut wanted = phrase.chars().peekable();
    while let Some(expected) = wanted.next() {
        if expected.is_whitespace() {
            while wanted.next_if(|next| next.is_whitespace()).is_some() {}
            let trimmed = rest.trim_start();
            if trimmed.len() == rest.len() {
                return None;
            }
            rest = trimmed;
            continue;
        }
        let found = rest.chars().next()?;
        if found != expected && !found.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
        rest = &rest[found.len_utf8()..];
    }
    let length = text.len() - rest.len();
    let inside = phrase.chars().next_back().is_some_and(char::is_alphanumeric)
        && rest.chars().next().is_some_and(char::is_alphanumeric);
    // "60 €" may be followed by a digit, "to" may not be followed by a letter.
    if inside { None } else { Some(length) }
}

/// The length of the stretch of text that belongs together: up to the next separator or bracket, at least one character.
pub(super) fn chunk_length(text: &str) -> usize {
    let first = text.chars().next().map_or(0, char::len_utf8);
    let stop = |char: char| matches!(char, ',' | ';' | '(' | ')' | '[' | ']' | '\n');
    text[first..].find(stop).map_or(text.len(), |end| first + end)
}

/// Whether two units count the same thing: the same word in any case, or two names of one common unit.
pub(super) fn same_unit(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim().to_lowercase(), other.trim().to_lowercase());
    one == other || UNITS.iter().any(|names| names.contains(&one.as_str()) && names.contains(&other.as_str()))
}

/// The names under which a unit is typed, itself first.
pub(super) fn names_of_unit(unit: &str) -> impl Iterator<Item = &str> {
    let lower = unit.trim().to_lowercase();
    let others = UNITS.iter().find(move |names| names.contains(&lower.as_str()));
    std::iter::once(unit.trim()).chain(others.into_iter().flat_map(|names| names.iter().copied()))
}

/// Common units under the names people give them.
const UNITS: &[&[&str]] = &[
    &["€", "eur", "euro", "euros"],
    &["$", "usd", "us$", "dollar", "dollars"],
    &["£", "gbp", "pound", "pounds", "pfund"],
    &["chf", "fr.", "sfr.", "franken", "francs"],
    &["%", "percent", "per cent", "prozent"],
    &["minute", "minutes", "min", "min.", "minuten"],
    &["hour", "hours", "h", "hrs", "std", "std.", "stunde", "stunden"],
    &["day", "days", "d", "tag", "tage", "tagen"],
    &["week", "weeks", "woche", "wochen"],
    &["month", "months", "monat", "monate", "monaten"],
    &["year", "years", "jahr", "jahre", "jahren"],
];

/// Whether a text is the name of some common unit.
pub(super) fn is_common_unit(text: &str) -> bool {
    UNITS.iter().any(|names| names.contains(&text.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_longest_phrase() {
        assert_eq!(word_at("up to 5", &[Word::To, Word::AtMost]).map(|found| found.1), Some(5));
        assert_eq!(word_at("Mehr  ALS 5", &[Word::Above]), Some((Word::Above, 9)));
        assert_eq!(word_at("bis zu 5", &[Word::AtMost]), Some((Word::AtMost, 6)));
    }

    #[test]
    fn a_word_ends_where_letters_end() {
        assert_eq!(word_at("together", &[Word::To]), None);
        assert_eq!(word_at("no", &[Word::No]), Some((Word::No, 2)));
        assert_eq!(word_at("nobody", &[Word::No]), None);
    }

    #[test]
    fn units_have_many_names() {
        assert!(same_unit("€", "EUR") && same_unit("Tage", "days") && same_unit("Pakete", "pakete"));
        assert!(!same_unit("€", "$"));
    }
}
