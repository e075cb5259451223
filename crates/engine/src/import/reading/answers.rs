//! Cells that answer yes or no, and cells that are scores.

use spielraum_domain::outcome::Flag;

use super::{Scale, dates};

/// Words for yes and no, in small letters.
const YES: [&str; 9] = ["true", "yes", "y", "ja", "j", "wahr", "x", "on", "t"];
const NO: [&str; 6] = ["false", "no", "n", "nein", "falsch", "f"];
const AUTOMATED: [&str; 8] = ["bot", "automatic", "automated", "automatisch", "automat", "ai", "ki", "virtual"];
const HUMAN: [&str; 5] = ["human", "agent", "person", "mensch", "manual"];

/// A whole number; decimals after it are cut off.
pub(super) fn number(cell: &[u8]) -> Option<i32> {
    let whole = cell.split(|byte| matches!(byte, b'.' | b',')).next()?;
    std::str::from_utf8(whole).ok()?.parse().ok()
}

/// Marks of two that are words: the better one is 1, the other 0.
const GOOD: [&str; 6] = ["good", "satisfied", "gut", "zufrieden", "thumbs up", "positive"];
const BAD: [&str; 8] =
    ["bad", "dissatisfied", "unsatisfied", "not satisfied", "schlecht", "unzufrieden", "thumbs down", "negative"];
/// What stands where somebody was asked and has not answered, or was not asked.
const UNANSWERED: [&str; 5] = ["offered", "unoffered", "not offered", "not rated", "unrated"];

/// States of a case that is not over, in small letters; more words may follow.
const OPEN: [&str; 17] = [
    "new",
    "open",
    "reopened",
    "active",
    "pending",
    "waiting",
    "hold",
    "on hold",
    "in progress",
    "neu",
    "offen",
    "wieder geöffnet",
    "aktiv",
    "warten",
    "wartend",
    "in bearbeitung",
    "zurückgestellt",
];

/// Whether a state says that the case is not over: "pending reminder", "Offen".
pub(super) fn is_open(state: &[u8]) -> bool {
    let state = String::from_utf8_lossy(state).trim().to_lowercase();
    let follows = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    OPEN.iter().any(|word| state.strip_prefix(word).is_some_and(follows))
}

/// States of a case that is over, in small letters, each a word among others: "closed successful".
const CLOSED: [&str; 11] = [
    "closed",
    "done",
    "completed",
    "complete",
    "finished",
    "cancelled",
    "geschlossen",
    "abgeschlossen",
    "erledigt",
    "beendet",
    "storniert",
];
const RESOLVED: [&str; 4] = ["resolved", "solved", "fixed", "gelöst"];
/// Words that turn the others round.
const NOT: [&str; 5] = ["not", "never", "nicht", "nie", "un"];

/// How a state says that a case is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    Closed,
    Resolved,
}

/// Whether a state says that the case is over, and how; nothing when it says something else.
pub(super) fn over(state: &[u8]) -> Option<Over> {
    if is_open(state) {
        return None;
    }
    let state = String::from_utf8_lossy(state).to_lowercase();
    let words: Vec<&str> = state.split(|letter: char| !letter.is_alphanumeric()).collect();
    let has = |known: &[&str]| words.iter().any(|word| known.contains(word));
    match () {
        () if has(&NOT) => None,
        () if has(&CLOSED) => Some(Over::Closed),
        () => has(&RESOLVED).then_some(Over::Resolved),
    }
}

/// The mark a customer gave, as it stands there; whether it is an answer, the scale says.
pub(super) fn score(cell: &[u8]) -> Option<i16> {
    let bare = number(cell).and_then(|number| i16::try_from(number).ok());
    bare.or_else(|| labelled(cell)).or_else(|| written_mark(cell))
}

/// A mark with its words beside it: "10 - Extremely likely", "5 (sehr zufrieden)", "1 = gar nicht", "Very easy (7)". It is the only
/// number there: "3 of 5" says another thing. A day without its year is no mark.
pub(super) fn labelled(cell: &[u8]) -> Option<i16> {
    let text = std::str::from_utf8(cell).ok()?.trim();
    let mut numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    let (Some(digits), None) = (numbers.next(), numbers.next()) else { return None };
    let (before, after) = text.split_once(digits)?;
    let label = match (before.trim_end(), after.trim_start()) {
        ("", label) => label.strip_prefix(SIGNS).or_else(|| STARS.contains(&label).then_some(label)),
        (label, "" | ")" | "]") if label.ends_with(['(', '[', '=', ':']) => Some(label),
        (label, "") => DASHES.iter().find_map(|dash| label.strip_suffix(dash)),
        _ => None,
    }?;
    let mut words = label.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    let is_word = words.next().is_some_and(|word| words.next().is_some() || !dates::is_month(word.as_bytes()));
    digits.parse().ok().filter(|_| is_word && digits.len() <= LONGEST)
}

/// Most digits of a mark.
const LONGEST: usize = 3;
/// What sets words behind a mark apart from it; in front of it a dash could be a part of the word.
const SIGNS: [char; 11] = ['-', '–', '—', '=', ':', '(', '[', '.', ',', ')', '|'];
const DASHES: [&str; 3] = [" -", " –", " —"];
/// What marks are of, behind nothing but a blank.
const STARS: [&str; 6] = ["star", "stars", "Stern", "Sterne", "Punkt", "Punkte"];

/// As [`score`], on the scale that is asked on: a word for good or bad is one of two marks, and on any other scale none.
pub(super) fn mark(cell: &[u8], scale: Scale) -> Option<i16> {
    let is_of_two = (scale.lowest, scale.highest) == (0, 1);
    score(cell).filter(|_| is_of_two || !is_one_of(cell, &GOOD) && !is_one_of(cell, &BAD))
}

/// A mark that is no bare number: "good", "★★★", "4/5", "80 %".
fn written_mark(cell: &[u8]) -> Option<i16> {
    if is_one_of(cell, &GOOD) {
        return Some(1);
    }
    if is_one_of(cell, &BAD) {
        return Some(0);
    }
    let text = std::str::from_utf8(cell).ok()?.trim();
    let stars = text.chars().filter(|letter| matches!(letter, '★' | '⭐')).count();
    if stars > 0 && text.chars().all(|letter| matches!(letter, '★' | '⭐' | '☆' | '\u{fe0f}')) {
        return i16::try_from(stars).ok();
    }
    let out_of = |(mark, of): (&str, &str)| of.trim().parse::<u16>().is_ok().then(|| mark.trim().parse().ok());
    match text.strip_suffix('%') {
        Some(mark) => number(mark.trim().as_bytes()).and_then(|number| i16::try_from(number).ok()),
        None => text.split_once('/').and_then(out_of).flatten(),
    }
}

/// Whether nobody answered yet, or was asked.
pub(super) fn is_unanswered(cell: &[u8]) -> bool {
    is_one_of(cell, &UNANSWERED)
}

/// A number above zero, or a yes.
pub(super) fn says_yes(cell: &[u8]) -> bool {
    number(cell).map_or_else(|| is_one_of(cell, &YES), |number| number > 0)
}

/// What a cell answers to a question of yes or no; nothing when it is neither. When something happened is a yes that
/// it did.
pub(super) fn answer(flag: Flag, cell: &[u8]) -> Option<bool> {
    if let Some(number) = number(cell)
        && cell.len() < 7
    {
        return Some(number > 0);
    }
    let (yes, no) = (is_one_of(cell, &YES), is_one_of(cell, &NO));
    match flag {
        _ if yes || no => Some(yes),
        Flag::Automated if is_one_of(cell, &AUTOMATED) => Some(true),
        Flag::Automated if is_one_of(cell, &HUMAN) => Some(false),
        Flag::ReachedPerson if is_one_of(cell, &HUMAN) => Some(true),
        Flag::ReachedPerson if is_one_of(cell, &AUTOMATED) => Some(false),
        Flag::FailureDemand if begins(cell, &["failure", "fehler"]) => Some(true),
        Flag::FailureDemand if begins(cell, &["value", "wert"]) => Some(false),
        _ => dates::parse(cell).map(|_| true),
    }
}

fn is_one_of(cell: &[u8], words: &[&str]) -> bool {
    words.iter().any(|word| cell.eq_ignore_ascii_case(word.as_bytes()))
}

fn begins(cell: &[u8], words: &[&str]) -> bool {
    words.iter().any(|word| cell.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_answer_or_do_not() {
        for (flag, cell, expected) in [
            (Flag::Abandoned, "1", Some(true)),
            (Flag::Abandoned, "0", Some(false)),
            (Flag::Abandoned, "Nein", Some(false)),
            (Flag::Abandoned, "x", Some(true)),
            (Flag::Abandoned, "perhaps", None),
            (Flag::Invited, "2026-03-01 10:00", Some(true)),
            (Flag::Invited, "01.03.2026", Some(true)),
            (Flag::Automated, "Bot", Some(true)),
            (Flag::Automated, "Mensch", Some(false)),
            (Flag::ReachedPerson, "human", Some(true)),
            (Flag::FailureDemand, "Failure demand", Some(true)),
            (Flag::FailureDemand, "Wertnachfrage", Some(false)),
        ] {
            assert_eq!(answer(flag, cell.as_bytes()), expected, "{flag:?} {cell}");
        }
    }

    #[test]
    fn scores_stand_as_written() {
        for (cell, expected) in
            [("4", Some(4)), ("4,0", Some(4)), ("11", Some(11)), ("-1", Some(-1)), ("perhaps", None), ("99999", None)]
        {
            assert_eq!(score(cell.as_bytes()), expected, "{cell}");
        }
    }

    #[test]
    fn words_for_good_and_bad_are_marks_of_two_and_of_no_other_scale() {
        for (cell, of_two, of_five) in [
            ("zufrieden", Some(1), None),
            ("Bad", Some(0), None),
            ("1", Some(1), Some(1)),
            ("sehr zufrieden", None, None),
        ] {
            assert_eq!(mark(cell.as_bytes(), Scale::of(0, 1)), of_two, "{cell}");
            assert_eq!(mark(cell.as_bytes(), Scale::of(1, 5)), of_five, "{cell}");
        }
        assert_eq!(mark("★★★★".as_bytes(), Scale::of(1, 5)), Some(4));
    }

    #[test]
    fn states_say_whether_a_case_is_over() {
        for state in ["open", "New", "pending reminder", "Offen", "Warten auf Erinnerung", "In Progress", "On hold"] {
            assert!(is_open(state.as_bytes()), "{state}");
        }
        for state in ["closed", "Resolved", "merged", "geschlossen", "Opened by mistake", "newsletter", "", "7"] {
            assert!(!is_open(state.as_bytes()), "{state}");
        }
    }

    #[test]
    fn states_say_that_a_case_is_over() {
        for state in ["closed", "Closed (successful)", "geschlossen", "erfolgreich geschlossen", "Done", "Erledigt"] {
            assert_eq!(over(state.as_bytes()), Some(Over::Closed), "{state}");
        }
        for state in ["Resolved", "solved", "Gelöst"] {
            assert_eq!(over(state.as_bytes()), Some(Over::Resolved), "{state}");
        }
        for state in ["open", "Not resolved", "nicht gelöst", "unresolved", "assigned", "pending close", "", "enclosed"]
        {
            assert_eq!(over(state.as_bytes()), None, "{state}");
        }
    }

    #[test]
    fn marks_are_written_in_many_ways() {
        for (cell, expected) in [
            ("Good", Some(1)),
            ("unzufrieden", Some(0)),
            ("★★★", Some(3)),
            ("★★★☆☆", Some(3)),
            ("4/5", Some(4)),
            ("80 %", Some(80)),
            ("100%", Some(100)),
            ("10 - Extremely likely", Some(10)),
            ("0 – äußerst unwahrscheinlich", Some(0)),
            ("5 (sehr zufrieden)", Some(5)),
            ("1 = gar nicht", Some(1)),
            ("Very easy (7)", Some(7)),
            ("Extremely likely - 10", Some(10)),
            ("4 stars", Some(4)),
            ("3 of 5", None),
            ("3 von 5 Sternen", None),
            ("5 - März", None),
            ("5 min", None),
            ("INC-45", None),
            ("Group 56", None),
            ("2026 - a year", None),
            ("1 - within 24 hours", None),
            ("05/Jan/26", None),
            ("1/2/2026", None),
            ("offered", None),
        ] {
            assert_eq!(score(cell.as_bytes()), expected, "{cell}");
        }
    }
}
