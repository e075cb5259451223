//! Unary tests: what an input cell asks.

use super::cursor::Cursor;
use super::words::Word;
use super::{dates, durations, names, numbers};
use crate::rule::cell::{Check, Comparison, UnaryTest, UnaryTests};
use crate::rule::error::{CellError, CellProblem, ValueKind};
use crate::rule::table::Language;
use crate::term::{Ordered, Type, Value};

/// A whole input cell.
pub(super) fn tests(cursor: &mut Cursor<'_>, kind: &Type) -> Result<UnaryTests, CellError> {
    cursor.skip_space();
    if cursor.at_end() || is_any(cursor, kind) {
        return Ok(UnaryTests::Any);
    }
    let start = cursor.place();
    if !names_something(cursor, kind) {
        // "nicht über 5" is "at most 5" and "not over 5, under 3" is no list: the longer phrase wins.
        match cursor.eat_word(&[order_words(kind), &[Word::Not]].concat()) {
            Some(Word::Not) => return negated(cursor, kind),
            _ => cursor.back_to(start),
        }
        if cursor.eat_word(&[Word::OneOf]).is_some() {
            cursor.eat_sign(&[":"]);
        }
    }
    Ok(UnaryTests::OneOf { tests: list(cursor, kind, Comma::Decides)? })
}

/// What a comma between two digits may mean.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Comma {
    /// What it means in the language of the cell: part of a number.
    Decides,
    /// Inside `not(…)`, which is FEEL's, it may separate as well.
    Open,
}

/// Steps over a cell that says "any" and nothing else.
fn is_any(cursor: &mut Cursor<'_>, kind: &Type) -> bool {
    let start = cursor.place();
    let dash = ["-", "–", "—"].contains(&cursor.rest().trim());
    let said = dash || (!names_something(cursor, kind) && cursor.eat_word(&[Word::Any]).is_some() && cursor.at_end());
    if dash {
        cursor.advance(cursor.rest().len());
    } else if !said {
        cursor.back_to(start);
    }
    said
}

/// Whether an enum value stands here, which may look like a word.
fn names_something(cursor: &Cursor<'_>, kind: &Type) -> bool {
    match kind {
        Type::Enum { values } => names::bare_name(&mut cursor.clone(), values).is_some(),
        _ => false,
    }
}

fn negated(cursor: &mut Cursor<'_>, kind: &Type) -> Result<UnaryTests, CellError> {
    let start = cursor.place();
    if cursor.eat_sign(&["("]).is_none() {
        return Ok(UnaryTests::NoneOf { tests: list(cursor, kind, Comma::Decides)? });
    }
    // "not (1..2]" opens a range, "not(1, 2)" a list: only one of the two readings reaches the end.
    let inside = list(cursor, kind, Comma::Open).and_then(|tests| {
        let closed = cursor.eat_sign(&[")"]).is_some();
        if closed { Ok(tests) } else { Err(not_closed(cursor, start)) }
    });
    match inside {
        Ok(tests) if cursor.at_end() => Ok(UnaryTests::NoneOf { tests }),
        Ok(_) => Err(cursor.not_understood()),
        Err(error) => {
            let mut other = cursor.clone();
            other.back_to(start);
            match list(&mut other, kind, Comma::Decides) {
                Ok(tests) if other.at_end() => {
                    *cursor = other;
                    Ok(UnaryTests::NoneOf { tests })
                }
                _ => Err(error),
            }
        }
    }
}

fn not_closed(cursor: &Cursor<'_>, start: usize) -> CellError {
    if cursor.at_end() {
        cursor.error_from(start, CellProblem::NotClosed { open: "(".to_owned() })
    } else {
        cursor.not_understood()
    }
}

fn list(cursor: &mut Cursor<'_>, kind: &Type, comma: Comma) -> Result<Vec<UnaryTest>, CellError> {
    let mut tests = Vec::new();
    let mut doubt = None;
    let mut is_clear = false;
    loop {
        cursor.skip_space();
        let start = cursor.place();
        let check = test(cursor, kind)?;
        if may_be_several(cursor, start, kind, &check) && (comma == Comma::Open || !is_taken(kind, &check)) {
            doubt.get_or_insert(cursor.error_from(start, CellProblem::OneOrSeveral { found: cursor.since(start) }));
        }
        tests.push(UnaryTest { span: cursor.span_from(start), check });
        let sign = cursor.eat_sign(&[",", ";"]);
        // Whoever parts values with semicolons means a comma as part of one: "nicht (1,5; 2,5)".
        is_clear |= sign == Some(";");
        let or = cursor.eat_word(&[Word::Or]).is_some();
        if sign.is_none() && !or {
            return doubt.filter(|_| !is_clear).map_or(Ok(tests), Err);
        }
    }
}

/// Whether a comma that was read as part of a number would separate two of them in FEEL.
fn may_be_several(cursor: &Cursor<'_>, start: usize, kind: &Type, check: &Check) -> bool {
    // "[3" and "5 to 2" are nothing, so a range has its commas for itself.
    if matches!(check, Check::Between { .. }) {
        return false;
    }
    let digit = |char: Option<&u8>| char.is_some_and(u8::is_ascii_digit);
    let typed = cursor.typed_from(start).as_bytes();
    let between = |at: usize| typed[at] == b',' && digit(typed.get(at.wrapping_sub(1))) && digit(typed.get(at + 1));
    cursor.language != Language::Feel && matches!(kind, Type::Number { .. }) && (0..typed.len()).any(between)
}

/// Whether a single value that is asked for is one of its term.
fn is_taken(kind: &Type, check: &Check) -> bool {
    !matches!(check, Check::Equals { value } if *value != Value::Null && !kind.admits(value))
}

/// One test of the list.
pub(super) fn test(cursor: &mut Cursor<'_>, kind: &Type) -> Result<Check, CellError> {
    if cursor.at_end() {
        return Err(cursor.missing());
    }
    let named = names_something(cursor, kind);
    if !named && cursor.eat_word(&[Word::Null]).is_some() {
        return Ok(Check::Equals { value: Value::Null });
    }
    match kind {
        Type::Number { .. } | Type::Date { .. } | Type::Duration { .. } => ordered_test(cursor, kind),
        // FEEL may say the equality.
        _ if !named && cursor.eat_sign(&["="]).is_some() => test(cursor, kind),
        _ if !named && ordered(cursor) => Err(CellError { problem: CellProblem::NoOrder, ..cursor.not_understood() }),
        Type::Enum { values } => Ok(Check::Equals { value: enum_value(cursor, values)? }),
        Type::YesNo => Ok(Check::Equals { value: yes_or_no(cursor)? }),
        Type::Text => Ok(Check::Equals { value: text(cursor)? }),
    }
}

/// Whether the test begins with a sign of order, which only numbers, dates and durations have.
fn ordered(cursor: &Cursor<'_>) -> bool {
    cursor.clone().eat_sign(&["<", ">", "≤", "≥"]).is_some()
}

fn ordered_test(cursor: &mut Cursor<'_>, kind: &Type) -> Result<Check, CellError> {
    if let Some(open) = cursor.eat_sign(&["[", "(", "]"]) {
        return interval(cursor, kind, open);
    }
    if cursor.eat_word(&[Word::Between]).is_some() {
        let low = expect(cursor, kind)?;
        if cursor.eat_word(&[Word::And]).is_none() {
            return Err(cursor.not_understood());
        }
        return upper_end(cursor, kind, low, true);
    }
    if let Some(comparison) = comparison(cursor, kind) {
        let value = expect(cursor, kind)?;
        return compared(cursor, kind, comparison, value);
    }
    cursor.eat_sign(&["="]);
    let value = expect(cursor, kind)?;
    if cursor.eat_word(&[Word::OrMore]).is_some() || cursor.eat_sign(&["+"]).is_some() {
        return Ok(compare(Comparison::AtLeast, value));
    }
    if cursor.eat_word(&[Word::OrLess]).is_some() {
        return Ok(compare(Comparison::AtMost, value));
    }
    if reaches_to(cursor) {
        return upper_end(cursor, kind, value, true);
    }
    Ok(Check::Equals { value: value.into() })
}

/// A value of an ordered type that has to stand here.
fn expect(cursor: &mut Cursor<'_>, kind: &Type) -> Result<Ordered, CellError> {
    let found = match kind {
        Type::Date { .. } => dates::date(cursor)?.map(Ordered::Date),
        Type::Duration { of, .. } => durations::duration(cursor, *of)?.map(Ordered::Duration),
        Type::Number { unit, .. } => return numbers::expect_quantity(cursor, unit.as_deref()).map(Ordered::Number),
        Type::Enum { .. } | Type::YesNo | Type::Text => None,
    };
    found.ok_or_else(|| match cursor.not_understood() {
        error if error.problem == CellProblem::ValueMissing => error,
        error => CellError { problem: CellProblem::WrongKind { expected: kind_of(kind) }, ..error },
    })
}

/// The words of order that values of a type have.
fn order_words(kind: &Type) -> &'static [Word] {
    use Word::{Above, After, AtLeast, AtMost, Before, Below, Longer, Shorter, Since, Until, Within};
    match kind {
        Type::Date { .. } => &[Above, AtLeast, AtMost, Below, After, Since, Until, Before],
        Type::Duration { .. } => &[Above, AtLeast, AtMost, Below, Longer, Within, Shorter],
        _ => &[Above, AtLeast, AtMost, Below],
    }
}

/// A comparison sign or word.
fn comparison(cursor: &mut Cursor<'_>, kind: &Type) -> Option<Comparison> {
    match cursor.eat_sign(&["<=", ">=", "=<", "=>", "<", ">", "≤", "≥"]) {
        Some("<=" | "=<" | "≤") => return Some(Comparison::AtMost),
        Some(">=" | "=>" | "≥") => return Some(Comparison::AtLeast),
        Some("<") => return Some(Comparison::Less),
        Some(_) => return Some(Comparison::Greater),
        None => {}
    }
    match cursor.eat_word(order_words(kind))? {
        Word::Above | Word::After | Word::Longer => Some(Comparison::Greater),
        Word::AtLeast | Word::Since => Some(Comparison::AtLeast),
        Word::AtMost | Word::Until | Word::Within => Some(Comparison::AtMost),
        _ => Some(Comparison::Less),
    }
}

/// "over 5", and perhaps its upper end: "over 5 and under 10", "over 5 to 10".
fn compared(cursor: &mut Cursor<'_>, kind: &Type, comparison: Comparison, value: Ordered) -> Result<Check, CellError> {
    let included = match comparison {
        Comparison::Greater => false,
        Comparison::AtLeast => true,
        Comparison::Less | Comparison::AtMost => return Ok(compare(comparison, value)),
    };
    let start = cursor.place();
    if cursor.eat_word(&[Word::And]).is_some() {
        match self::comparison(cursor, kind) {
            Some(upper @ (Comparison::Less | Comparison::AtMost)) => {
                let high = expect(cursor, kind)?;
                return between(cursor, start, (value, included), (high, upper == Comparison::AtMost));
            }
            _ => {
                cursor.back_to(start);
                return Err(cursor.not_understood());
            }
        }
    }
    if reaches_to(cursor) {
        return upper_end(cursor, kind, value, included);
    }
    Ok(compare(comparison, value))
}

/// Steps over what stands between the two ends of a range: "to", "bis", a dash (FEEL would subtract), two points.
fn reaches_to(cursor: &mut Cursor<'_>) -> bool {
    let dashes: &[&str] = if cursor.language == Language::Feel { &[".."] } else { &["..", "…", "–", "—", "-"] };
    cursor.eat_sign(dashes).is_some() || cursor.eat_word(&[Word::To]).is_some()
}

fn upper_end(cursor: &mut Cursor<'_>, kind: &Type, low: Ordered, low_included: bool) -> Result<Check, CellError> {
    let start = cursor.place();
    let below = cursor.eat_word(&[Word::Below, Word::Before]).is_some();
    let high = expect(cursor, kind)?;
    between(cursor, start, (low, low_included), (high, !below))
}

fn interval(cursor: &mut Cursor<'_>, kind: &Type, open: &str) -> Result<Check, CellError> {
    let start = cursor.place() - open.len();
    let low = expect(cursor, kind)?;
    if cursor.eat_sign(&[".."]).is_none() {
        return Err(if cursor.at_end() { not_closed_range(cursor, start, open) } else { cursor.not_understood() });
    }
    let high = expect(cursor, kind)?;
    let Some(close) = cursor.eat_sign(&["]", ")", "["]) else {
        return Err(if cursor.at_end() { not_closed_range(cursor, start, open) } else { cursor.not_understood() });
    };
    between(cursor, start, (low, open == "["), (high, close == "]"))
}

fn not_closed_range(cursor: &Cursor<'_>, start: usize, open: &str) -> CellError {
    cursor.error_from(start, CellProblem::NotClosed { open: open.to_owned() })
}

fn compare(comparison: Comparison, value: Ordered) -> Check {
    Check::Compare { comparison, value: value.into() }
}

fn between(
    cursor: &Cursor<'_>,
    start: usize,
    (low, low_included): (Ordered, bool),
    (high, high_included): (Ordered, bool),
) -> Result<Check, CellError> {
    if low > high {
        return Err(cursor.error_from(start, CellProblem::RangeBackwards { low, high }));
    }
    let (low, high) = (low.into(), high.into());
    Ok(Check::Between { low, low_included, high, high_included })
}

fn enum_value(cursor: &mut Cursor<'_>, values: &[String]) -> Result<Value, CellError> {
    cursor.skip_space();
    let start = cursor.place();
    if let Some(name) = names::quoted(cursor)? {
        let value = names::value_named(values, &name);
        return value.ok_or_else(|| cursor.error_from(start, names::unknown_value(values, &name)));
    }
    if let Some(value) = names::bare_name(cursor, values) {
        return Ok(value);
    }
    cursor.advance(super::words::chunk_length(cursor.rest()));
    let found = cursor.since(start);
    Err(cursor.error_from(start, names::unknown_value(values, &found)))
}

fn yes_or_no(cursor: &mut Cursor<'_>) -> Result<Value, CellError> {
    match cursor.eat_word(&[Word::Yes, Word::No]) {
        Some(word) => Ok(Value::YesNo(word == Word::Yes)),
        None => {
            let error = cursor.not_understood();
            Err(CellError { problem: CellProblem::WrongKind { expected: ValueKind::YesNo }, ..error })
        }
    }
}

/// A quoted string, or bare text up to the next separator.
fn text(cursor: &mut Cursor<'_>) -> Result<Value, CellError> {
    if let Some(text) = names::quoted(cursor)? {
        return Ok(Value::Text(text));
    }
    if cursor.language == Language::Feel {
        // Unquoted text names a variable in FEEL; guessing that it was meant as words would change its meaning.
        return Err(cursor.not_understood());
    }
    let rest = cursor.rest();
    let end = rest.find([',', ';', ')']).unwrap_or(rest.len());
    let text = rest[..end].trim();
    if text.is_empty() {
        return Err(cursor.not_understood());
    }
    cursor.advance(end);
    Ok(Value::Text(text.to_owned()))
}

/// An answer in free text: a FEEL string if the cell is exactly one, otherwise all of it as it stands.
pub(super) fn whole_text(cursor: &mut Cursor<'_>) -> Result<Value, CellError> {
    let start = cursor.place();
    if let Ok(Some(text)) = names::quoted(cursor)
        && cursor.at_end()
    {
        return Ok(Value::Text(text));
    }
    cursor.back_to(start);
    if cursor.language == Language::Feel {
        return Err(cursor.not_understood());
    }
    let text = cursor.rest().trim();
    cursor.advance(cursor.rest().len());
    Ok(Value::Text(text.to_owned()))
}

/// The kind of value that a type holds.
pub(in crate::rule) fn kind_of(kind: &Type) -> ValueKind {
    match kind {
        Type::Number { .. } => ValueKind::Number,
        Type::Enum { .. } => ValueKind::Enum,
        Type::YesNo => ValueKind::YesNo,
        Type::Date { .. } => ValueKind::Date,
        Type::Duration { of, .. } => durations::kind(*of),
        Type::Text => ValueKind::Text,
    }
}
