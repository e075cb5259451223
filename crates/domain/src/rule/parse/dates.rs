//! Days as people write them, and as FEEL does.
//!
//! A day is read only if it can be no other day: 03/04/2026 is two days, and a date without year is any of many.

use super::cursor::Cursor;
use super::{names, words};
use crate::date::{Date, DateError};
use crate::rule::error::{CellError, CellProblem, DatePart, ValueKind};
use crate::rule::table::Language;

/// What may stand before a day and says nothing.
const ARTICLES: [&str; 7] = ["on the", "on", "the", "am", "dem", "den", "der"];

/// The months and their short forms, German ones among them.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "januar", "jänner"],
    &["february", "feb", "februar", "feber"],
    &["march", "mar", "märz", "mär", "mrz", "maerz"],
    &["april", "apr"],
    &["may", "mai"],
    &["june", "jun", "juni"],
    &["july", "jul", "juli"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oct", "oktober", "okt"],
    &["november", "nov"],
    &["december", "dec", "dezember", "dez"],
];

/// A day. Nothing if none begins here.
pub(super) fn date(cursor: &mut Cursor<'_>) -> Result<Option<Date>, CellError> {
    if let Some(date) = literal(cursor)? {
        return Ok(Some(date));
    }
    cursor.skip_space();
    if cursor.language == Language::Feel {
        // There 2026-03-01 is a subtraction.
        return Ok(None);
    }
    let before = cursor.place();
    if ARTICLES.iter().any(|article| cursor.eat_phrase(article)) {
        cursor.skip_space();
    }
    let start = cursor.place();
    let found = match month(cursor) {
        Some(month) => Some(behind_month(cursor, start, month)?),
        None => in_digits(cursor, start)?,
    };
    if found.is_none() {
        cursor.back_to(before);
    }
    Ok(found)
}

/// `date("2026-03-01")`, `@"2026-03-01"`, `date(2026, 3, 1)`.
fn literal(cursor: &mut Cursor<'_>) -> Result<Option<Date>, CellError> {
    let start = cursor.place();
    cursor.skip_space();
    if cursor.eat_sign(&["@"]).is_none() {
        if !(cursor.eat_phrase("date") && cursor.eat_sign(&["("]).is_some()) {
            cursor.back_to(start);
            return Ok(None);
        }
        cursor.skip_space();
        if cursor.peek().is_some_and(|char| char.is_ascii_digit()) {
            let date = three_numbers(cursor)?;
            return closed(cursor, start).map(|()| Some(date));
        }
        let date = quoted(cursor)?;
        return closed(cursor, start).map(|()| Some(date));
    }
    quoted(cursor).map(Some)
}

fn closed(cursor: &mut Cursor<'_>, start: usize) -> Result<(), CellError> {
    match cursor.eat_sign(&[")"]) {
        Some(_) => Ok(()),
        None if cursor.at_end() => Err(cursor.error_from(start, CellProblem::NotClosed { open: "(".to_owned() })),
        None => Err(cursor.not_understood()),
    }
}

fn quoted(cursor: &mut Cursor<'_>) -> Result<Date, CellError> {
    cursor.skip_space();
    let start = cursor.place();
    let Some(text) = names::quoted(cursor)? else { return Err(cursor.not_understood()) };
    text.parse().map_err(|error| match error {
        DateError::NoSuchDay { month_ends } => {
            cursor.error_from(start, CellProblem::NoSuchDate { found: text.clone(), month_ends })
        }
        DateError::NotADate => cursor.error_from(start, CellProblem::WrongKind { expected: ValueKind::Date }),
    })
}

fn three_numbers(cursor: &mut Cursor<'_>) -> Result<Date, CellError> {
    let start = cursor.place();
    let mut numbers = [0; 3];
    for (index, number) in numbers.iter_mut().enumerate() {
        if index > 0 && cursor.eat_sign(&[","]).is_none() {
            return Err(cursor.not_understood());
        }
        cursor.skip_space();
        *number = digits(cursor).ok_or_else(|| cursor.not_understood())?.value;
    }
    let [year, month, day] = numbers;
    known(cursor, start, (year, month, day))
}

/// "24.12.2026", "2026-12-24", "12/24/2026", "24 December 2026", "24. Dezember 2026".
fn in_digits(cursor: &mut Cursor<'_>, start: usize) -> Result<Option<Date>, CellError> {
    let Some(first) = digits(cursor) else { return Ok(None) };
    let behind_first = cursor.place();
    for sign in ["-", "/", "."] {
        cursor.back_to(behind_first);
        let Some(second) = separated(cursor, sign) else { continue };
        let Some(third) = separated(cursor, sign) else {
            if first.count == 4 {
                return Err(incomplete(cursor, start, DatePart::Day));
            }
            if sign == "-" {
                // "5-7": whatever it means, it is not a day.
                break;
            }
            cursor.eat_sign(&[sign]);
            return Err(incomplete(cursor, start, DatePart::Year));
        };
        return in_order(cursor, start, sign, [first, second, third]).map(Some);
    }
    cursor.back_to(behind_first);
    let ordinal = ["st", "nd", "rd", "th"].iter().any(|ending| cursor.eat_phrase(ending));
    if !ordinal {
        cursor.eat_sign(&["."]);
    }
    cursor.eat_phrase("of");
    cursor.eat_sign(&["-"]);
    cursor.skip_space();
    let Some(month) = month(cursor) else {
        cursor.back_to(start);
        return Ok(None);
    };
    cursor.eat_sign(&["-"]);
    let year = year(cursor).ok_or_else(|| incomplete(cursor, start, DatePart::Year))?;
    known(cursor, start, (year, month, first.value)).map(Some)
}

/// "March 1, 2026": the day and the year behind a month.
fn behind_month(cursor: &mut Cursor<'_>, start: usize, month: u32) -> Result<Date, CellError> {
    let behind = cursor.place();
    if year(cursor).is_some() {
        return Err(incomplete(cursor, start, DatePart::Day));
    }
    cursor.back_to(behind);
    cursor.skip_space();
    let Some(day) = digits(cursor) else {
        cursor.back_to(behind);
        return Err(incomplete(cursor, start, DatePart::Day));
    };
    let _ =
        ["st", "nd", "rd", "th"].iter().any(|ending| cursor.eat_phrase(ending)) || cursor.eat_sign(&["."]).is_some();
    let year = year(cursor).ok_or_else(|| incomplete(cursor, start, DatePart::Year))?;
    known(cursor, start, (year, month, day.value))
}

/// Three numbers with the same sign between them.
fn in_order(cursor: &Cursor<'_>, start: usize, sign: &str, numbers: [Digits; 3]) -> Result<Date, CellError> {
    let [first, second, third] = &numbers;
    if first.count == 4 {
        return known(cursor, start, (first.value, second.value, third.value));
    }
    if third.count != 4 {
        return Err(incomplete(cursor, start, DatePart::Year));
    }
    let year = third.value;
    let day_first = (year, second.value, first.value);
    let month_first = (year, first.value, second.value);
    // Points stand between day and month wherever they are written; other signs say nothing about the order.
    if sign == "." || first.value > 12 {
        return known(cursor, start, day_first);
    }
    if second.value > 12 {
        return known(cursor, start, month_first);
    }
    match (known(cursor, start, day_first)?, known(cursor, start, month_first)?) {
        (one, other) if one == other => Ok(one),
        (one, other) => {
            let found = cursor.since(start);
            Err(cursor.error_from(start, CellProblem::AmbiguousDate { found, readings: [one, other] }))
        }
    }
}

fn known(cursor: &Cursor<'_>, start: usize, (year, month, day): (u32, u32, u32)) -> Result<Date, CellError> {
    Date::new(i32::try_from(year).unwrap_or(0), month, day).map_err(|error| {
        let month_ends = if let DateError::NoSuchDay { month_ends } = error { month_ends } else { None };
        cursor.error_from(start, CellProblem::NoSuchDate { found: cursor.since(start), month_ends })
    })
}

fn incomplete(cursor: &Cursor<'_>, start: usize, missing: DatePart) -> CellError {
    cursor.error_from(start, CellProblem::DateIncomplete { found: cursor.since(start), missing })
}

/// Digits without sign or separator.
struct Digits {
    value: u32,
    count: usize,
}

fn digits(cursor: &mut Cursor<'_>) -> Option<Digits> {
    let rest = cursor.rest();
    let count = rest.find(|char: char| !char.is_ascii_digit()).unwrap_or(rest.len());
    // No number of a date has more digits, and the year 20266 is none.
    let value = rest[..count].parse().ok().filter(|_| count <= 4)?;
    cursor.advance(count);
    Some(Digits { value, count })
}

/// Steps over a sign and the digits behind it, or over nothing.
fn separated(cursor: &mut Cursor<'_>, sign: &str) -> Option<Digits> {
    let start = cursor.place();
    let found = cursor.rest().starts_with(sign).then(|| cursor.advance(sign.len())).and_then(|()| {
        // "24. 12. 2026" is typed with spaces as well.
        if sign == "." {
            cursor.skip_space();
        }
        digits(cursor)
    });
    if found.is_none() {
        cursor.back_to(start);
    }
    found
}

/// Steps over a year of four digits, perhaps behind a comma. Two digits are stepped over as well, but are none.
fn year(cursor: &mut Cursor<'_>) -> Option<u32> {
    let before = cursor.place();
    let comma = cursor.eat_sign(&[","]).is_some();
    cursor.skip_space();
    match digits(cursor) {
        Some(year) if year.count == 4 => Some(year.value),
        Some(_) if !comma => None,
        _ => {
            cursor.back_to(before);
            None
        }
    }
}

/// Steps over the name of a month, perhaps shortened with a point.
fn month(cursor: &mut Cursor<'_>) -> Option<u32> {
    let rest = cursor.rest();
    let letters = rest.find(|char: char| !char.is_alphabetic()).unwrap_or(rest.len());
    let named =
        |names: &&[&str]| names.iter().any(|name| words::phrase_length(&rest[..letters], name) == Some(letters));
    let index = MONTHS.iter().position(|names| letters > 0 && named(names))?;
    cursor.advance(letters);
    if cursor.rest().starts_with('.') && !cursor.rest().starts_with("..") {
        cursor.advance(1);
    }
    u32::try_from(index + 1).ok()
}
