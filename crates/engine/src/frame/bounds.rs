//! What a bound may be that managers set: it binds exactly as it stands there.

use rusqlite::Connection;
use spielraum_domain::frame::Bound;
use spielraum_domain::number;
use spielraum_domain::term::{Ordered, Type};

use crate::{GuardrailId, Rejection, Result, TermId, door};

/// A bound that is set on a term: nothing in it lies between two steps, as rules would then be held against another value than the
/// one that is read there. What stood in it before stays: those who change something else are not held up by it.
pub(super) fn must_fit(tables: &Connection, term: &TermId, bound: &Bound, before: Option<&Bound>) -> Result<()> {
    let kind: String = door::required(tables, "term", "SELECT type FROM term WHERE id = ?1", term)?;
    let kind: Type = serde_json::from_str(&kind)?;
    let known: Vec<Ordered> = before.map(Bound::ends).unwrap_or_default().into_iter().map(|(_, end)| end).collect();
    must_be_readable(bound, &known)?;
    for (field, end) in bound.ends().into_iter().filter(|(_, end)| !known.contains(end)) {
        if let (true, Some(step)) = (kind.has_between_steps(end), kind.step()) {
            return Err(Rejection::BetweenSteps { field, step }.into());
        }
    }
    Ok(())
}

/// A bound whose numbers are read in one go, and kept digit by digit.
pub(super) fn must_be_readable(bound: &Bound, known: &[Ordered]) -> Result<()> {
    for (field, end) in bound.ends() {
        if matches!(end, Ordered::Number(number) if number.written_digits() > number::DIGITS) && !known.contains(&end) {
            return Err(Rejection::TooManyDigits { field, limit: number::DIGITS }.into());
        }
    }
    Ok(())
}

/// The term and the bound that a guardrail has now.
pub(super) fn of(tables: &Connection, guardrail: &GuardrailId) -> Result<(TermId, Bound)> {
    let read = |column: &str| {
        door::required::<String>(
            tables,
            "guardrail",
            &format!("SELECT {column} FROM guardrail WHERE id = ?1"),
            guardrail,
        )
    };
    Ok((TermId(read("term")?), serde_json::from_str(&read("bound")?)?))
}
