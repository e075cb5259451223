//! Lengths of time as people write them ("2 days 4 h", "über 48 Std."), and as FEEL does.

use super::cursor::Cursor;
use super::words::Word;
use super::{names, numbers};
use crate::duration::{Duration, DurationError, DurationKind, DurationUnit};
use crate::number::Number;
use crate::rule::error::{CellError, CellProblem, ValueKind};
use crate::rule::table::Language;

/// The names that people give to units, and how many of the unit one of them is.
const UNITS: [(&[&str], DurationUnit, i64); 7] = [
    (&["s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden"], DurationUnit::Seconds, 1),
    (&["m", "min", "mins", "minute", "minutes", "minuten"], DurationUnit::Minutes, 1),
    (&["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden"], DurationUnit::Hours, 1),
    (&["d", "day", "days", "tag", "tage", "tagen"], DurationUnit::Days, 1),
    (&["w", "week", "weeks", "woche", "wochen"], DurationUnit::Days, 7),
    (&["m", "mo", "mon", "month", "months", "monat", "monate", "monaten"], DurationUnit::Months, 1),
    (&["y", "yr", "yrs", "year", "years", "j", "jahr", "jahre", "jahren"], DurationUnit::Years, 1),
];

/// What stands between numbers that share the unit of the last one: "2 to 3 days".
const JOINTS: [Word; 3] = [Word::To, Word::And, Word::Or];

/// A length of time. Nothing if none begins here.
pub(super) fn duration(cursor: &mut Cursor<'_>, of: DurationKind) -> Result<Option<Duration>, CellError> {
    if let Some(duration) = literal(cursor, of)? {
        return Ok(Some(duration));
    }
    let start = cursor.place();
    cursor.skip_space();
    let mut total: Option<i128> = None;
    let mut negative = false;
    let mut last = i64::MAX;
    loop {
        let behind = cursor.place();
        let Some((number, minus, unit)) = part(cursor, of, total.is_some())? else { break };
        // "2 days 4 h" goes from coarse to fine; anything else is two things.
        if unit >= last {
            let problem = CellProblem::NotUnderstood { found: cursor.since(behind) };
            return Err(cursor.error_from(behind, problem));
        }
        let amount = counted(cursor, start, of, number, unit)?;
        negative = negative || minus;
        total = Some(total.unwrap_or(0).saturating_add(if negative && !minus { -amount } else { amount }));
        last = unit;
    }
    let Some(total) = total else {
        cursor.back_to(start);
        return Ok(None);
    };
    let duration = Duration::new(of, total);
    duration.map(Some).ok_or_else(|| cursor.error_from(start, CellProblem::BeyondNumbers))
}

/// A number and the size of its unit. Nothing if no number begins here; behind a first part, none with a sign does.
fn part(cursor: &mut Cursor<'_>, of: DurationKind, behind: bool) -> Result<Option<(Number, bool, i64)>, CellError> {
    let before = cursor.place();
    cursor.skip_space();
    let start = cursor.place();
    let minus = cursor.rest().starts_with(['-', '−']);
    let digit = cursor.peek().is_some_and(|char| char.is_ascii_digit());
    if behind && !digit {
        cursor.back_to(before);
        return Ok(None);
    }
    let Some(number) = numbers::number(cursor)? else {
        cursor.back_to(before);
        return Ok(None);
    };
    let unit = match unit(cursor, of)? {
        Some(unit) => unit,
        None => match unit_ahead(cursor, of) {
            Some(unit) => unit,
            // Nothing of anything is nothing.
            None if number == Number::ZERO && !behind => 1,
            None => return Err(unit_missing(cursor, start, of)),
        },
    };
    Ok(Some((number, minus, unit)))
}

/// The exact number of seconds or months in so many of a unit.
fn counted(cursor: &Cursor<'_>, start: usize, of: DurationKind, number: Number, unit: i64) -> Result<i128, CellError> {
    let (coefficient, exponent) = number.parts();
    let power = 10i128.checked_pow(exponent.unsigned_abs());
    let whole = coefficient.checked_mul(unit.into());
    let too_large = || cursor.error_from(start, CellProblem::BeyondNumbers);
    let too_fine = || {
        let step = Duration::smallest(of).into();
        cursor.error_from(start, CellProblem::BetweenSteps { step })
    };
    match (whole, power) {
        (Some(whole), Some(power)) if exponent >= 0 => whole.checked_mul(power).ok_or_else(too_large),
        (Some(whole), Some(power)) if whole % power == 0 => Ok(whole / power),
        (_, _) if exponent < 0 => Err(too_fine()),
        _ => Err(too_large()),
    }
}

/// Steps over the name of a unit and gives its size. Nothing if none stands here; an error if it is of the other kind.
fn unit(cursor: &mut Cursor<'_>, of: DurationKind) -> Result<Option<i64>, CellError> {
    let before = cursor.place();
    cursor.skip_space();
    let start = cursor.place();
    let rest = cursor.rest();
    let letters = rest.find(|char: char| !char.is_alphabetic()).unwrap_or(rest.len());
    let typed = &rest[..letters];
    let name = typed.to_lowercase();
    let named = || UNITS.iter().filter(|(names, ..)| names.contains(&name.as_str()));
    // "m" is a minute or a month, whichever the term counts.
    let Some((_, unit, count)) = named().find(|(_, unit, _)| unit.kind() == of).or_else(|| named().next()) else {
        cursor.back_to(before);
        return Ok(None);
    };
    cursor.advance(letters);
    if unit.kind() != of {
        return Err(cursor.error_from(start, CellProblem::MixedUnits { found: typed.to_owned(), expected: of }));
    }
    // "48 Std." is shortened, "[1 h..2 h]" is not.
    if cursor.rest().starts_with('.') && !cursor.rest().starts_with("..") {
        cursor.advance(1);
    }
    Ok(Some(count * unit.size()))
}

/// The unit of the number behind "to", "and" or "or": "2 to 3 days" are 2 days to 3 days.
fn unit_ahead(cursor: &Cursor<'_>, of: DurationKind) -> Option<i64> {
    let mut ahead = cursor.clone();
    loop {
        let signs: &[&str] = &["..", "…", "–", "—", "-", ",", ";"];
        if ahead.eat_sign(signs).is_none() && ahead.eat_word(&JOINTS).is_none() {
            return None;
        }
        ahead.eat_word(&[Word::Below, Word::AtMost, Word::Shorter]);
        numbers::number(&mut ahead).ok()??;
        match unit(&mut ahead, of) {
            Ok(None) => {}
            found => return found.ok().flatten(),
        }
    }
}

/// The number at `start` has no unit, or one that nobody knows.
fn unit_missing(cursor: &Cursor<'_>, start: usize, of: DurationKind) -> CellError {
    let behind = cursor.rest().trim_start();
    let named = behind.starts_with(|char: char| char.is_alphabetic() || "€$£%°".contains(char));
    let words = [Word::To, Word::And, Word::Or, Word::OrMore, Word::OrLess];
    if named && cursor.clone().eat_word(&words).is_none() {
        return cursor.not_understood();
    }
    cursor.error_from(start, CellProblem::UnitMissing { found: cursor.since(start), expected: of })
}

/// `duration("P3D")`, `@"PT48H"`, and outside of FEEL a bare `P3D`.
fn literal(cursor: &mut Cursor<'_>, of: DurationKind) -> Result<Option<Duration>, CellError> {
    let before = cursor.place();
    cursor.skip_space();
    let start = cursor.place();
    if cursor.eat_sign(&["@"]).is_some() {
        return quoted(cursor, of).map(Some);
    }
    if cursor.eat_phrase("duration") && cursor.eat_sign(&["("]).is_some() {
        let duration = quoted(cursor, of)?;
        return match cursor.eat_sign(&[")"]) {
            Some(_) => Ok(Some(duration)),
            None if cursor.at_end() => Err(cursor.error_from(start, CellProblem::NotClosed { open: "(".to_owned() })),
            None => Err(cursor.not_understood()),
        };
    }
    cursor.back_to(start);
    let bare = cursor.rest().strip_prefix('-').unwrap_or(cursor.rest()).strip_prefix('P');
    let is_bare = bare.is_some_and(|rest| rest.starts_with(|char: char| char == 'T' || char.is_ascii_digit()));
    if cursor.language == Language::Feel || !is_bare {
        cursor.back_to(before);
        return Ok(None);
    }
    let length =
        cursor.rest()[1..].find(|char: char| !char.is_ascii_alphanumeric()).map_or(cursor.rest().len(), |end| end + 1);
    let text = cursor.rest()[..length].to_owned();
    cursor.advance(length);
    iso(cursor, start, &text, of).map(Some)
}

fn quoted(cursor: &mut Cursor<'_>, of: DurationKind) -> Result<Duration, CellError> {
    cursor.skip_space();
    let start = cursor.place();
    let Some(text) = names::quoted(cursor)? else { return Err(cursor.not_understood()) };
    iso(cursor, start, &text, of)
}

fn iso(cursor: &Cursor<'_>, start: usize, text: &str, of: DurationKind) -> Result<Duration, CellError> {
    let problem = match text.parse::<Duration>() {
        Ok(duration) if duration.kind() == of => return Ok(duration),
        Ok(_) | Err(DurationError::Mixed) => CellProblem::MixedUnits { found: text.to_owned(), expected: of },
        Err(DurationError::TooFine) => CellProblem::BetweenSteps { step: Duration::smallest(of).into() },
        Err(DurationError::TooLarge) => CellProblem::BeyondNumbers,
        Err(DurationError::NotADuration) => CellProblem::WrongKind { expected: kind(of) },
    };
    Err(cursor.error_from(start, problem))
}

/// A duration as the kind of value that has to stand in a cell.
pub(super) fn kind(of: DurationKind) -> ValueKind {
    match of {
        DurationKind::DaysTime => ValueKind::DaysTime,
        DurationKind::YearsMonths => ValueKind::YearsMonths,
    }
}
