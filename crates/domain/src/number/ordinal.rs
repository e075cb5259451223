//! All numbers of 34 digits counted through, so that halving a stretch of them works as on whole numbers.

use super::{COEFFICIENTS, DIGITS, LARGEST, Number, SMALLEST};

/// How many numbers have their leading digit at the same power of ten.
const DECADE: u128 = COEFFICIENTS / 10 * 9;

impl Number {
    /// The largest number.
    #[must_use]
    pub fn largest() -> Self {
        Self::of_ordinal(i128::MAX)
    }

    /// The number's place among all numbers; zero has 0.
    #[must_use]
    pub fn ordinal(self) -> i128 {
        let (coefficient, exponent) = self.parts();
        let digits = coefficient.unsigned_abs();
        if digits == 0 {
            return 0;
        }
        let short = DIGITS - 1 - digits.ilog10();
        let leading = exponent + digits.ilog10().cast_signed();
        let within = digits * 10u128.pow(short) - COEFFICIENTS / 10;
        let above = u128::from((leading - SMALLEST).unsigned_abs()) * DECADE + within + 1;
        above.cast_signed() * coefficient.signum()
    }

    /// The number at a place; beyond the ends, the largest or its negative.
    #[must_use]
    pub fn of_ordinal(ordinal: i128) -> Self {
        if ordinal == 0 {
            return Self::ZERO;
        }
        let last = u128::from((LARGEST - SMALLEST).unsigned_abs() + 1) * DECADE;
        let before = ordinal.unsigned_abs().min(last) - 1;
        let leading = SMALLEST + i32::try_from(before / DECADE).unwrap_or(0);
        let digits = (COEFFICIENTS / 10 + before % DECADE).cast_signed();
        // Never outside the range of numbers: the place is not.
        Self::new(digits * ordinal.signum(), leading - DIGITS.cast_signed() + 1).unwrap_or(Self::ZERO)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counts_every_number_once() {
        for text in ["0", "1", "-1", "0.1", "9.999999999999999999999999999999999E+6144", "1E-6143", "12.34"] {
            let number: Number = text.parse().unwrap();
            assert_eq!(Number::of_ordinal(number.ordinal()), number, "{text}");
        }
        let one = Number::ONE;
        assert_eq!(Number::of_ordinal(one.ordinal() + 1), one.next_up().unwrap());
        assert_eq!(Number::of_ordinal(one.ordinal() - 1), one.next_down().unwrap());
        assert_eq!(Number::of_ordinal(1), "1E-6143".parse().unwrap());
        assert_eq!(Number::largest().next_up(), None);
    }

    proptest! {
        #[test]
        fn keeps_the_order(one in any::<(i64, i8)>(), other in any::<(i64, i8)>()) {
            let number = |(digits, exponent): (i64, i8)| Number::new(digits.into(), exponent.into()).unwrap();
            let (one, other) = (number(one), number(other));
            prop_assert_eq!(one.cmp(&other), one.ordinal().cmp(&other.ordinal()));
            prop_assert_eq!(Number::of_ordinal(one.ordinal()), one);
        }
    }
}
