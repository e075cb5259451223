//! Cells that answer yes or no, and cells that are scores.

use spielraum_domain::outcome::Flag;

use super::dates;

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

/// The mark a customer gave, as it stands there; whether it is an answer, the scale says.
pub(super) fn score(cell: &[u8]) -> Option<i16> {
    number(cell).and_then(|number| i16::try_from(number).ok())
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
            [("4", Some(4)), ("4,0", Some(4)), ("11", Some(11)), ("-1", Some(-1)), ("good", None), ("99999", None)]
        {
            assert_eq!(score(cell.as_bytes()), expected, "{cell}");
        }
    }
}
