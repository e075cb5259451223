//! One value made from all rows that match: the sum, the smallest, the largest, the number. Only numbers are added up; the smallest
//! and the largest there are of days and lengths of time as well.

use super::answer::Case;
use super::cell::Entry;
use super::read::ReadTable;
use super::table::HitPolicy;
use crate::number::Number;
use crate::term::{Ordered, Type, Value};

/// What an output cell adds to a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Addend {
    /// The cell is left open.
    Nothing,
    /// This value.
    Value(Ordered),
    /// What the formula comes to in the case.
    Computed,
    /// The cell could not be read, or no total can be made of it.
    Unknown,
}

impl HitPolicy {
    /// Whether it makes a total of values of this type. Rows can be counted whatever they say, but the number needs a term that takes
    /// numbers.
    pub(crate) fn totals(self, kind: &Type) -> bool {
        match self {
            Self::Min | Self::Max => kind.ordered().is_some(),
            _ => matches!(kind, Type::Number { .. }),
        }
    }

    /// What becomes of two values. What is added to something computed is rounded as the formula was.
    fn together(self, one: Ordered, other: Ordered, is_computed: bool) -> Option<Ordered> {
        match (self, one, other) {
            (Self::Min, ..) => one.partial_cmp(&other).map(|order| if order.is_le() { one } else { other }),
            (Self::Max, ..) => one.partial_cmp(&other).map(|order| if order.is_ge() { one } else { other }),
            (_, Ordered::Number(one), Ordered::Number(other)) => {
                let rounded = || if is_computed { one.plus(other).ok() } else { None };
                exact_sum(one, other).or_else(rounded).map(Ordered::Number)
            }
            _ => None,
        }
    }

    /// What a value adds to a total.
    fn addend(self, value: &Value) -> Addend {
        match (self, value.ordered()) {
            (Self::Count, _) => Addend::Value(Ordered::Number(Number::ONE)),
            (Self::Min | Self::Max, Some(value)) | (_, Some(value @ Ordered::Number(_))) => Addend::Value(value),
            _ => Addend::Unknown,
        }
    }
}

impl ReadTable {
    /// What a row adds to the total of an output column.
    pub(crate) fn addend(&self, row: usize, column: usize) -> Addend {
        match &self.rows[row].outputs[column] {
            Some(Entry::Open | Entry::Literal { value: Value::Null }) => Addend::Nothing,
            Some(Entry::Literal { value }) => self.hit_policy.addend(value),
            Some(Entry::Formula { .. }) => Addend::Computed,
            _ => Addend::Unknown,
        }
    }

    /// What a row adds to the total of an output column in a case.
    fn addend_in(&self, row: usize, column: usize, case: &Case) -> Addend {
        match &self.rows[row].outputs[column] {
            Some(Entry::Formula { formula }) => match formula.value(case) {
                Value::Null => Addend::Nothing,
                value => self.hit_policy.addend(&value),
            },
            _ => self.addend(row, column),
        }
    }

    /// The total of one output column over these rows in a case: nothing set is `null`. Nothing if a cell could not be read, if 34
    /// digits cannot hold the exact sum of what stands there, or if the values have no order among each other.
    pub(crate) fn total(
        &self,
        rows: impl IntoIterator<Item = usize, IntoIter: Clone>,
        column: usize,
        case: &Case,
    ) -> Option<Value> {
        let rows = rows.into_iter();
        let is_computed = rows.clone().any(|row| self.addend(row, column) == Addend::Computed);
        let mut total: Option<Ordered> = None;
        for row in rows {
            let value = match self.addend_in(row, column, case) {
                Addend::Nothing => continue,
                Addend::Value(value) => value,
                Addend::Computed | Addend::Unknown => return None,
            };
            total = Some(match total {
                None => value,
                Some(total) => self.hit_policy.together(total, value, is_computed)?,
            });
        }
        Some(total.map_or(Value::Null, Value::from))
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
