//! Cells that are worked out before anybody asks: `date("2020-01-01") + duration("P1D")` is a day.

use spielraum_domain::feel::{self, Names, Range, Scope, Tests, Value, evaluate, parse, parse_tests};
use spielraum_domain::rule::{Cell, feel_literal, read_entry, read_tests};
use spielraum_domain::term::{Type, Value as TermValue};

/// The tests of an input cell with their values, where it cannot be read as it stands and can then.
pub(super) fn tests(cell: &Cell, kind: &Type) -> Option<Cell> {
    if read_tests(cell, kind).is_ok() {
        return None;
    }
    let worked_out = |tests: &[feel::Expression]| -> Option<String> {
        Some(tests.iter().map(|one| test(&known(one)?)).collect::<Option<Vec<_>>>()?.join(", "))
    };
    let text = match parse_tests(&cell.text, &Names::new()).ok()? {
        Tests::Any => return None,
        Tests::OneOf(tests) => worked_out(&tests)?,
        Tests::NoneOf(tests) => format!("not({})", worked_out(&tests)?),
    };
    Some(Cell::feel(text)).filter(|cell| read_tests(cell, kind).is_ok())
}

/// The value of an output cell, where it cannot be read as it stands and can then.
pub(super) fn entry(cell: &Cell, kind: &Type) -> Option<Cell> {
    if read_entry(cell, kind).is_ok() {
        return None;
    }
    let value = known(&parse(&cell.text, &Names::new()).ok()?)?;
    Some(Cell::feel(literal(&value)?)).filter(|cell| read_entry(cell, kind).is_ok())
}

/// The value of an expression that hangs on no case, on no day, and on nothing that could not be computed.
fn known(expression: &feel::Expression) -> Option<Value> {
    let (value, warnings) = evaluate(expression, &Scope::new(), None);
    warnings.is_empty().then_some(value)
}

fn test(value: &Value) -> Option<String> {
    let Value::Range(range) = value else { return literal(value) };
    Some(match &**range {
        Range::Between { low, low_included, high, high_included } => {
            let (open, close) = (if *low_included { '[' } else { '(' }, if *high_included { ']' } else { ')' });
            format!("{open}{}..{}{close}", literal(low)?, literal(high)?)
        }
        Range::Side { comparison, value } => format!("{} {}", comparison.sign(), literal(value)?),
    })
}

fn literal(value: &Value) -> Option<String> {
    match value {
        Value::Date(date) => Some(format!("date(\"{date}\")")),
        Value::YearsAndMonths(duration) => Some(format!("duration(\"{duration}\")")),
        Value::DaysAndTime(duration) => Some(format!("duration(\"{duration}\")")),
        Value::Number(number) => Some(number.to_string()),
        Value::Boolean(yes) => Some(yes.to_string()),
        Value::Text(text) => Some(feel_literal(&TermValue::Text(text.to_string()))),
        _ => None,
    }
}
