//! Exact decimal numbers, as FEEL defines them: 34 significant digits (IEEE 754 decimal128).
//!
//! Binary floating point has no exact 0.1, and a proof that rests on "0.1 + 0.2" is none. The coefficient and exponent
//! are kept by `fastnum` (24 bytes, no allocation); this newtype normalises them, so that equal numbers are equal in
//! every way, and knows the text forms.

mod arithmetic;
mod ordinal;
mod steps;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use fastnum::decimal::{Context, Sign};
use fastnum::{D128, U128};

pub use arithmetic::{ArithmeticError, Rounding};
pub use steps::{Steps, StepsError};

/// The number of significant digits kept.
pub const DIGITS: u32 = 34;
/// The largest power of ten of a leading digit, as in decimal128: 9.99E+6144 is a number, 1E+6145 is not.
const LARGEST: i32 = 6144;
/// The smallest power of ten of a leading digit.
const SMALLEST: i32 = -6143;
/// 10^34: one more than the largest coefficient.
const COEFFICIENTS: u128 = 10u128.pow(DIGITS);

/// An exact decimal with up to 34 significant digits. Travels as a string ("12.5") in JSON, because JSON readers round.
#[derive(Clone, Copy, ts_rs::TS)]
#[ts(type = "string")]
pub struct Number(D128);

/// Why a text is no [`Number`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Not of the form `-12.5`, `.5` or `1.25e-3`.
    #[error("not a number")]
    NotANumber,
    /// The leading digit stands at 10^6145 or above.
    #[error("number too large")]
    TooLarge,
    /// Not zero, but the leading digit stands below 10^-6143.
    #[error("number too small")]
    TooSmall,
}

impl Number {
    /// Zero.
    pub const ZERO: Self = Self(D128::ZERO);
    /// One.
    pub const ONE: Self = Self(D128::ONE);

    /// `coefficient × 10^exponent`, rounded half to even to 34 digits.
    ///
    /// # Errors
    /// [`NumberError::TooLarge`] or [`NumberError::TooSmall`] outside decimal128's range.
    pub fn new(coefficient: i128, exponent: i32) -> Result<Self, NumberError> {
        let (digits, exponent) = rounded(coefficient.unsigned_abs(), exponent);
        if digits == 0 {
            return Ok(Self::ZERO);
        }
        let (digits, zeros) = without_zeros(digits);
        let exponent = exponent + zeros;
        let leading = exponent + digits.ilog10().cast_signed();
        match leading {
            _ if leading > LARGEST => Err(NumberError::TooLarge),
            _ if leading < SMALLEST => Err(NumberError::TooSmall),
            _ => {
                let sign = if coefficient < 0 { Sign::Minus } else { Sign::Plus };
                let digits = U128::from_u128(digits).map_err(|_| NumberError::TooLarge)?;
                Ok(Self(D128::from_parts(digits, exponent, sign, Context::default())))
            }
        }
    }

    /// The number as `(coefficient, exponent)` with `self = coefficient × 10^exponent`; the coefficient ends in no zero.
    #[must_use]
    pub fn parts(self) -> (i128, i32) {
        let digits = self.0.digits().to_u128().unwrap_or(0).cast_signed();
        let coefficient = if self.0.is_negative() { -digits } else { digits };
        (coefficient, -i32::from(self.0.fractional_digits_count()))
    }

    /// How many digits it has when it is written out, before and behind its point together: 5 for 600.05, 2 for 0.05.
    #[must_use]
    pub fn written_digits(self) -> u32 {
        let (coefficient, exponent) = self.parts();
        let digits = coefficient.unsigned_abs().checked_ilog10().map_or(1, |log| log + 1);
        let places = exponent.unsigned_abs();
        if exponent < 0 { digits.max(places) } else { digits + places }
    }

    /// The next larger number that 34 digits can tell apart from this one, or nothing above the largest.
    #[must_use]
    pub fn next_up(self) -> Option<Self> {
        self.neighbour(1)
    }

    /// The next smaller number that 34 digits can tell apart from this one, or nothing below the smallest.
    #[must_use]
    pub fn next_down(self) -> Option<Self> {
        self.neighbour(-1)
    }

    fn neighbour(self, towards: i128) -> Option<Self> {
        let (mut coefficient, mut exponent) = self.parts();
        if coefficient == 0 {
            return Self::new(towards, SMALLEST).ok();
        }
        // Spread the coefficient over all digits; one unit there is the smallest step. A step down from a power of ten
        // has one digit less to show and so is ten times finer.
        while coefficient.unsigned_abs() * 10 < COEFFICIENTS && exponent > SMALLEST {
            coefficient *= 10;
            exponent -= 1;
        }
        let shrinks = (coefficient > 0) != (towards > 0);
        if shrinks && coefficient.unsigned_abs() * 10 == COEFFICIENTS && exponent > SMALLEST {
            coefficient *= 10;
            exponent -= 1;
        }
        let next = coefficient + towards;
        if next == 0 { Some(Self::ZERO) } else { Self::new(next, exponent).ok() }
    }
}

/// Rounds half to even to 34 digits.
fn rounded(mut digits: u128, mut exponent: i32) -> (u128, i32) {
    let mut dropped = 0u128;
    let mut scale = 1u128;
    while digits >= COEFFICIENTS {
        dropped += (digits % 10) * scale;
        scale *= 10;
        digits /= 10;
        exponent += 1;
    }
    let half = scale / 2;
    if scale > 1 && (dropped > half || (dropped == half && digits % 2 == 1)) {
        digits += 1;
    }
    (digits, exponent)
}

/// The digits, which are not all zero, without the zeros at their end, and how many those were. Most numbers fit into 64 bits, which are
/// divided by one instruction and 128 are not: proofs make numbers by the ten thousand.
fn without_zeros(mut digits: u128) -> (u128, i32) {
    let mut zeros = 0;
    while digits > u128::from(u64::MAX) && digits.is_multiple_of(10) {
        digits /= 10;
        zeros += 1;
    }
    let Ok(mut short) = u64::try_from(digits) else { return (digits, zeros) };
    while short.is_multiple_of(10) {
        short /= 10;
        zeros += 1;
    }
    (short.into(), zeros)
}

impl FromStr for Number {
    type Err = NumberError;

    /// Reads a FEEL or JSON number: `-12.5`, `.5`, `1.25e-3`. Digits after the 34th are rounded half to even.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, power) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, power)) => (mantissa, read_power(power)?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits_only = whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
        let dangling = mantissa.contains('.') && fraction.is_empty();
        if !digits_only || dangling || mantissa.is_empty() {
            return Err(NumberError::NotANumber);
        }
        let (coefficient, exponent) = gather(whole, fraction);
        Self::new(if negative { -coefficient } else { coefficient }, exponent.saturating_add(power))
    }
}

/// The power of ten after the `e`, held at a bound far outside the range of numbers.
fn read_power(text: &str) -> Result<i32, NumberError> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NumberError::NotANumber);
    }
    let size = digits.parse::<i32>().unwrap_or(i32::MAX / 4).min(i32::MAX / 4);
    Ok(if text.starts_with('-') { -size } else { size })
}

/// Coefficient and exponent of `whole.fraction`. Of more than 36 digits the rest counts only as "something followed":
/// that is all that rounding to 34 digits needs.
fn gather(whole: &str, fraction: &str) -> (i128, i32) {
    let mut coefficient = 0i128;
    let mut kept = 0;
    let mut exponent = 0i32;
    let mut sticky = false;
    for (index, byte) in whole.bytes().chain(fraction.bytes()).enumerate() {
        let digit = i128::from(byte - b'0');
        let after_point = index >= whole.len();
        if kept < 36 {
            coefficient = coefficient * 10 + digit;
            kept += u32::from(coefficient != 0);
            exponent -= i32::from(after_point);
        } else {
            sticky |= digit != 0;
            exponent += i32::from(!after_point);
        }
    }
    if sticky { (coefficient * 10 + 1, exponent - 1) } else { (coefficient, exponent) }
}

impl fmt::Display for Number {
    /// The canonical FEEL form: plain digits (`0.05`, `1500`) while that takes at most 40 of them, else `1.5E+400`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (coefficient, exponent) = self.parts();
        let sign = if coefficient < 0 { "-" } else { "" };
        let digits = coefficient.unsigned_abs().to_string();
        let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
        match exponent {
            0.. if count + exponent <= 40 => {
                write!(f, "{sign}{digits}{}", "0".repeat(exponent.unsigned_abs() as usize))
            }
            ..0 if exponent >= -40 => {
                let padded = format!("{digits:0>width$}", width = exponent.unsigned_abs() as usize + 1);
                let (whole, fraction) = padded.split_at(padded.len() - exponent.unsigned_abs() as usize);
                write!(f, "{sign}{whole}.{fraction}")
            }
            _ => {
                let (first, rest) = digits.split_at(1);
                let point = if rest.is_empty() { "" } else { "." };
                write!(f, "{sign}{first}{point}{rest}E{:+}", exponent + count - 1)
            }
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let ((mine, my_exponent), (theirs, their_exponent)) = (self.parts(), other.parts());
        if my_exponent == their_exponent {
            return mine.cmp(&theirs);
        }
        let signs = mine.signum().cmp(&theirs.signum());
        if signs.is_ne() || mine == 0 {
            return signs;
        }
        // First by the power of ten of the leading digit; only then is it safe to bring both to the same exponent.
        let leading = |coefficient: i128, exponent: i32| exponent + coefficient.unsigned_abs().ilog10().cast_signed();
        let sizes = leading(mine, my_exponent).cmp(&leading(theirs, their_exponent)).then_with(|| {
            let shift = |by: i32| 10u128.pow(by.max(0).unsigned_abs());
            let mine = mine.unsigned_abs() * shift(my_exponent - their_exponent);
            mine.cmp(&(theirs.unsigned_abs() * shift(their_exponent - my_exponent)))
        });
        if mine > 0 { sizes } else { sizes.reverse() }
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.parts().hash(state);
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        // Every 32-bit integer lies well inside the range.
        Self::new(i128::from(value), 0).unwrap_or(Self::ZERO)
    }
}

travels_as_text!(Number);

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        text.parse().unwrap()
    }

    #[test]
    fn prints_the_shortest_plain_form() {
        for (text, printed) in [
            ("1.500", "1.5"),
            ("-0", "0"),
            (".5", "0.5"),
            ("0.05", "0.05"),
            ("1e3", "1000"),
            ("12.5E-1", "1.25"),
            ("007", "7"),
            ("1e400", "1E+400"),
            ("-1.25e-100", "-1.25E-100"),
        ] {
            assert_eq!(number(text).to_string(), printed, "{text}");
        }
    }

    #[test]
    fn counts_the_digits_that_somebody_would_write() {
        for (text, digits) in
            [("0", 1), ("7", 1), ("600.05", 5), ("0.05", 2), ("-12000", 5), ("1e33", 34), ("1e-40", 40)]
        {
            assert_eq!(number(text).written_digits(), digits, "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_number_and_says_why() {
        for text in ["", "-", ".", "5.", "1e", "1e+", "+5", "1 000", "1,5", "NaN", "inf", "0x1", "1.2.3", "١"] {
            assert_eq!(text.parse::<Number>(), Err(NumberError::NotANumber), "{text}");
        }
        assert_eq!("1e6145".parse::<Number>(), Err(NumberError::TooLarge));
        assert_eq!("1e99999999999".parse::<Number>(), Err(NumberError::TooLarge));
        assert_eq!("1e-6144".parse::<Number>(), Err(NumberError::TooSmall));
        assert_eq!("0e99999999999".parse::<Number>(), Ok(Number::ZERO));
        assert_eq!("1".repeat(7000).parse::<Number>(), Err(NumberError::TooLarge));
    }

    #[test]
    fn keeps_34_digits_and_rounds_half_to_even() {
        assert_eq!(number("1234567890123456789012345678901234").to_string(), "1234567890123456789012345678901234");
        assert_eq!(number("12345678901234567890123456789012345"), number("12345678901234567890123456789012340"));
        assert_eq!(number("12345678901234567890123456789012355"), number("12345678901234567890123456789012360"));
        assert_eq!(
            number("12345678901234567890123456789012345.0000000000001"),
            number("12345678901234567890123456789012350")
        );
        assert_eq!(number("99999999999999999999999999999999999"), number("1e35"));
    }

    #[test]
    fn orders_across_all_sizes() {
        let ascending =
            ["-1e6000", "-1e400", "-5.1", "-5", "-1e-6000", "0", "1e-6000", "0.05", "0.1", "5", "5.01", "10", "1e400"];
        for (index, low) in ascending.iter().enumerate() {
            for high in &ascending[index + 1..] {
                assert!(number(low) < number(high), "{low} < {high}");
            }
        }
    }

    #[test]
    fn neighbours_leave_nothing_between() {
        for text in ["1", "-1", "10", "5.25", "0", "1e400", "-1e-6100", "9999999999999999999999999999999999"] {
            let here = number(text);
            let (up, down) = (here.next_up().unwrap(), here.next_down().unwrap());
            assert!(down < here && here < up, "{text}: {down} {up}");
            assert_eq!(up.next_down(), Some(here), "{text}");
            assert_eq!(down.next_up(), Some(here), "{text}");
        }
        assert_eq!(number("9999999999999999999999999999999999e6111").next_up(), None);
    }

    #[test]
    fn travels_as_a_string() {
        assert_eq!(serde_json::to_string(&number("12.50")).unwrap(), "\"12.5\"");
        assert_eq!(serde_json::from_str::<Number>("\"12.5\"").unwrap(), number("12.5"));
        assert!(serde_json::from_str::<Number>("\"12,5\"").is_err());
    }
}
