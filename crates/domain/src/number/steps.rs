//! Numbers that come in steps (whole days, cents) as positions on a line of integers.
//!
//! Without a declared step `5 < x < 6` is a real case; with step 1 there is nothing between. All arithmetic here is on
//! integers, so it is exact.

use super::{DIGITS, Number};

/// The largest size of a scaled value: 34 digits can no longer tell single steps apart beyond it.
const LIMIT: i128 = 10i128.pow(DIGITS);

/// Exponents beyond this leave no room for 34 digits of positions inside the range of numbers.
const FURTHEST: i32 = 6000;

/// The values `base, base ± step, base ± 2·step, …` between two bounds; `base` is the lower bound if there is one, else 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    /// Everything is counted in units of 10^exponent.
    exponent: i32,
    base: i128,
    step: i128,
    first: i128,
    last: i128,
}

/// Why a step and its bounds make no line of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepsError {
    /// The step is zero or negative.
    #[error("the step is not positive")]
    NotPositive,
    /// The lower bound lies above the upper bound.
    #[error("the bounds leave no value")]
    NoValue,
    /// Step and lower bound differ so much in size that 34 digits cannot hold both.
    #[error("the step is too fine for its bounds")]
    TooFine,
}

impl Steps {
    /// The line of values with this step between the bounds (both inclusive).
    ///
    /// # Errors
    /// See [`StepsError`].
    pub fn new(step: Number, min: Option<Number>, max: Option<Number>) -> Result<Self, StepsError> {
        if step <= Number::ZERO {
            return Err(StepsError::NotPositive);
        }
        let base = min.unwrap_or(Number::ZERO);
        let base_exponent = if base == Number::ZERO { i32::MAX } else { base.parts().1 };
        let exponent = step.parts().1.min(base_exponent);
        if exponent.abs() > FURTHEST {
            return Err(StepsError::TooFine);
        }
        let scaled = |number| Some(floor(number, exponent)).filter(|value: &i128| value.abs() < LIMIT);
        let (Some(step), Some(base)) = (scaled(step), scaled(base)) else {
            return Err(StepsError::TooFine);
        };
        let low = min.map_or(-LIMIT, |_| base);
        let high = max.map_or(LIMIT, |max| floor(max, exponent).clamp(-LIMIT - 1, LIMIT));
        let first = -(base - low).div_euclid(step);
        let last = (high - base).div_euclid(step);
        if first > last { Err(StepsError::NoValue) } else { Ok(Self { exponent, base, step, first, last }) }
    }

    /// Every value is a multiple of 10 to the power of this.
    #[must_use]
    pub fn exponent(&self) -> i32 {
        self.exponent
    }

    /// Every value is a multiple of this at 10 to the power of [`Steps::exponent`].
    #[must_use]
    pub fn unit(&self) -> i128 {
        let (mut one, mut other) = (self.base.abs(), self.step);
        while other != 0 {
            (one, other) = (other, one % other);
        }
        one
    }

    /// Whether every value is a multiple of the step.
    #[must_use]
    pub fn is_from_zero(&self) -> bool {
        self.base % self.step == 0
    }

    /// The position of the smallest value.
    #[must_use]
    pub fn first(&self) -> i128 {
        self.first
    }

    /// The position of the largest value.
    #[must_use]
    pub fn last(&self) -> i128 {
        self.last
    }

    /// The position of the largest value that is at most `number`; `first() - 1` if there is none.
    #[must_use]
    pub fn at_most(&self, number: Number) -> i128 {
        let below = (floor(number, self.exponent) - self.base).div_euclid(self.step);
        below.clamp(self.first - 1, self.last)
    }

    /// The position of the smallest value that is at least `number`; `last() + 1` if there is none.
    #[must_use]
    pub fn at_least(&self, number: Number) -> i128 {
        let (coefficient, exponent) = number.parts();
        let negated = Number::new(-coefficient, exponent).unwrap_or(Number::ZERO);
        let above = -(floor(negated, self.exponent) + self.base).div_euclid(self.step);
        above.clamp(self.first, self.last + 1)
    }

    /// The value at a position between `first()` and `last()`.
    #[must_use]
    pub fn value(&self, position: i128) -> Number {
        let position = position.clamp(self.first, self.last);
        // Inside the bounds the value has at most 34 digits at an exponent in range: it is exact.
        Number::new(self.base + position * self.step, self.exponent).unwrap_or(Number::ZERO)
    }

    /// Whether `number` lies strictly between two neighbouring values.
    #[must_use]
    pub fn is_between(&self, number: Number) -> bool {
        let (below, above) = (self.at_most(number), self.at_least(number));
        below < above && self.first <= below && above <= self.last
    }

    /// Whether `number` is one of the values.
    #[must_use]
    pub fn contains(&self, number: Number) -> bool {
        self.at_most(number) == self.at_least(number)
    }
}

/// The largest integer `n` with `n × 10^exponent <= number`, held at twice the limit.
fn floor(number: Number, exponent: i32) -> i128 {
    let (coefficient, from) = number.parts();
    let shift = from - exponent;
    if shift < 0 {
        let divisor = 10i128.checked_pow(shift.unsigned_abs());
        return divisor.map_or(-i128::from(coefficient < 0), |divisor| coefficient.div_euclid(divisor));
    }
    let factor = 10i128.checked_pow(shift.unsigned_abs());
    let bound = 2 * LIMIT;
    match factor.and_then(|factor| coefficient.checked_mul(factor)) {
        Some(value) => value.clamp(-bound, bound),
        None => bound * coefficient.signum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        text.parse().unwrap()
    }

    fn steps(step: &str, min: Option<&str>, max: Option<&str>) -> Result<Steps, StepsError> {
        Steps::new(number(step), min.map(number), max.map(number))
    }

    #[test]
    fn counts_from_the_lower_bound() {
        let line = steps("1", Some("0.5"), Some("4")).unwrap();
        assert_eq!(line.value(line.first()), number("0.5"));
        assert_eq!(line.value(line.last()), number("3.5"));
        assert!(line.contains(number("1.5")) && !line.contains(number("1")) && !line.contains(number("4.5")));
    }

    #[test]
    fn finds_neighbours_of_any_number() {
        let cents = steps("0.01", None, None).unwrap();
        assert_eq!(cents.value(cents.at_most(number("5.019"))), number("5.01"));
        assert_eq!(cents.value(cents.at_least(number("5.011"))), number("5.02"));
        assert_eq!(cents.value(cents.at_most(number("-5.019"))), number("-5.02"));
        assert_eq!(cents.value(cents.at_least(number("-5.019"))), number("-5.01"));
        assert_eq!(cents.at_least(number("1e400")), cents.last() + 1);
        assert_eq!(cents.at_most(number("-1e400")), cents.first() - 1);
        assert_eq!(cents.value(cents.at_most(number("1e-400"))), number("0"));
        assert_eq!(cents.value(cents.at_most(number("-1e-400"))), number("-0.01"));
    }

    #[test]
    fn knows_what_lies_between_two_values_and_what_lies_beyond_all() {
        let cents = steps("0.01", Some("0"), Some("60")).unwrap();
        assert!(cents.is_between(number("20.005")) && cents.is_between(number("59.9999999999999999999999")));
        for text in ["0", "20.01", "60", "60.005", "-0.005", "1e400"] {
            assert!(!cents.is_between(number(text)), "{text}");
        }
    }

    #[test]
    fn refuses_lines_without_values() {
        assert_eq!(steps("0", None, None), Err(StepsError::NotPositive));
        assert_eq!(steps("-1", None, None), Err(StepsError::NotPositive));
        assert_eq!(steps("1", Some("5"), Some("4")), Err(StepsError::NoValue));
        assert_eq!(steps("1e-40", Some("5"), None), Err(StepsError::TooFine));
        assert!(steps("100", Some("5"), Some("6")).is_ok());
        assert!(steps("1e400", None, None).is_ok());
        assert_eq!(steps("1", None, Some("-1e400")), Err(StepsError::NoValue));
    }
}
