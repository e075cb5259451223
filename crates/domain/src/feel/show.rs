//! Values as text: what `string()` answers.

use std::fmt::{Display, Formatter, Result, Write};

use super::print::quoted;
use super::syntax::Comparison;
use super::value::{Function, Range, Value};

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Text(text) => f.write_str(text),
            other => Inside(other).fmt(f),
        }
    }
}

/// A value as it stands in a list: texts in quotation marks.
struct Inside<'v>(&'v Value);

impl Display for Inside<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.0 {
            Value::Null => f.write_str("null"),
            Value::Boolean(value) => write!(f, "{value}"),
            Value::Number(number) => write!(f, "{number}"),
            Value::Text(text) => quoted(f, text),
            Value::Date(date) => write!(f, "{date}"),
            Value::Time(time) => write!(f, "{time}"),
            Value::DateTime(moment) => write!(f, "{moment}"),
            Value::YearsAndMonths(duration) => write!(f, "{duration}"),
            Value::DaysAndTime(duration) => write!(f, "{duration}"),
            Value::List(list) => {
                f.write_char('[')?;
                for (index, item) in list.items().iter().enumerate() {
                    write!(f, "{}{}", if index > 0 { ", " } else { "" }, Inside(item))?;
                }
                f.write_char(']')
            }
            Value::Context(context) => {
                f.write_char('{')?;
                for (index, (name, value)) in context.entries().iter().enumerate() {
                    write!(f, "{}{name}: {}", if index > 0 { ", " } else { "" }, Inside(value))?;
                }
                f.write_char('}')
            }
            Value::Range(range) => range.fmt(f),
            Value::Function(Function::BuiltIn(function)) => f.write_str(function.name()),
            Value::Function(_) => f.write_str("function"),
        }
    }
}

impl Display for Range {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Between { low, low_included, high, high_included } => {
                let (open, close) = (if *low_included { '[' } else { '(' }, if *high_included { ']' } else { ')' });
                write!(f, "{open}{} .. {}{close}", Inside(low), Inside(high))
            }
            Self::Side { comparison: Comparison::Equal, value } => write!(f, "= {}", Inside(value)),
            Self::Side { comparison, value } => write!(f, "{} {}", comparison.sign(), Inside(value)),
        }
    }
}
