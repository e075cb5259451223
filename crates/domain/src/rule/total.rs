//! One value made from all rows that match: the sum, the smallest, the largest, the number.

use super::answer::Case;
use super::cell::Entry;
use super::read::ReadTable;
use super::table::HitPolicy;
use crate::number::Number;
use crate::term::Value;

/// What an output cell adds to a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Addend {
    /// The cell is left open.
    Nothing,
    /// This number.
    Number(Number),
    /// What the formula comes to in the case.
    Computed,
    /// The cell could not be read, or is no number.
    Unknown,
}

impl ReadTable {
    /// What a row adds to the total of an output column.
    pub(crate) fn addend(&self, row: usize, column: usize) -> Addend {
        match &self.rows[row].outputs[column] {
            Some(Entry::Open | Entry::Literal { value: Value::Null }) => Addend::Nothing,
            Some(Entry::Literal { .. }) if self.hit_policy == HitPolicy::Count => Addend::Number(Number::ONE),
            Some(Entry::Literal { value: Value::Number(number) }) => Addend::Number(*number),
            Some(Entry::Formula { .. }) => Addend::Computed,
            _ => Addend::Unknown,
        }
    }

    /// What a row adds to the total of an output column in a case.
    fn addend_in(&self, row: usize, column: usize, case: &Case) -> Addend {
        match &self.rows[row].outputs[column] {
            Some(Entry::Formula { formula }) => match formula.value(case) {
                Value::Null => Addend::Nothing,
                _ if self.hit_policy == HitPolicy::Count => Addend::Number(Number::ONE),
                Value::Number(number) => Addend::Number(number),
                _ => Addend::Unknown,
            },
            _ => self.addend(row, column),
        }
    }

    /// The total of one output column over these rows in a case: nothing set is `null`. Nothing if a cell could not be read, or if 34
    /// digits cannot hold the exact sum.
    pub(crate) fn total(&self, rows: impl IntoIterator<Item = usize>, column: usize, case: &Case) -> Option<Value> {
        let mut total: Option<Number> = None;
        for row in rows {
            let number = match self.addend_in(row, column, case) {
                Addend::Nothing => continue,
                Addend::Number(number) => number,
                Addend::Computed | Addend::Unknown => return None,
            };
            total = Some(match (total, self.hit_policy) {
                (None, _) => number,
                (Some(total), HitPolicy::Min) => total.min(number),
                (Some(total), HitPolicy::Max) => total.max(number),
                (Some(total), _) => exact_sum(total, number)?,
            });
        }
        Some(total.map_or(Value::Null, Value::Number))
    }
}

/// The sum, if 34 digits hold it exactly.
pub(crate) fn exact_sum(one: Number, other: Number) -> Option<Number> {
    if one == Number::ZERO || other == Number::ZERO {
        return Some(if one == Number::ZERO { other } else { one });
    }
    let ((one, one_exponent), (other, other_exponent)) = (one.parts(), other.parts());
    let exponent = one_exponent.min(other_exponent);
    let aligned =
        |coefficient: i128, from: i32| coefficient.checked_mul(10i128.checked_pow((from - exponent).unsigned_abs())?);
    let sum = aligned(one, one_exponent)?.checked_add(aligned(other, other_exponent)?)?;
    let number = Number::new(sum, exponent).ok()?;
    let (coefficient, kept) = number.parts();
    // Rounded away digits would leave a multiple of another power of ten.
    (coefficient == 0 || aligned(coefficient, kept) == Some(sum)).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_exact_or_nothing() {
        let sum = |one: &str, other: &str| exact_sum(one.parse().unwrap(), other.parse().unwrap());
        for (one, other, expected) in [
            ("0.1", "0.2", "0.3"),
            ("15", "-15", "0"),
            ("1e30", "1", "1000000000000000000000000000001"),
            ("0", "1e6000", "1e6000"),
        ] {
            assert_eq!(sum(one, other), Some(expected.parse().unwrap()), "{one} + {other}");
        }
        assert_eq!(sum("1e40", "1"), None);
        assert_eq!(sum("9999999999999999999999999999999999", "0.1"), None);
    }
}
