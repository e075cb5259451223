//! Arithmetic with 34 digits: each result is the exact one, rounded half to even once.
//!
//! Sums, products, quotients and remainders are computed as whole numbers of up to 77 digits, which holds everything that
//! can decide the rounding. Roots, logarithms and powers are computed with 77 digits by `fastnum`; a result that is no
//! decimal of 34 digits never lies so close to the middle between two that the rest could turn it.

use fastnum::decimal::{Context, Sign};
use fastnum::{D256, U256};

use super::{LARGEST, Number, NumberError, SMALLEST};

/// Why an operation has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArithmeticError {
    /// Divided by zero.
    #[error("division by zero")]
    DivisionByZero,
    /// There is no such number: the root of a negative number, the logarithm of zero.
    #[error("not defined")]
    NotDefined,
    /// The result is larger than any number.
    #[error("result too large")]
    TooLarge,
    /// The result is not zero, but smaller than any number.
    #[error("result too small")]
    TooSmall,
}

impl From<NumberError> for ArithmeticError {
    fn from(error: NumberError) -> Self {
        match error {
            NumberError::NotANumber => Self::NotDefined,
            NumberError::TooLarge => Self::TooLarge,
            NumberError::TooSmall => Self::TooSmall,
        }
    }
}

/// What becomes of the digits that rounding drops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearer number; from the middle to the even one.
    HalfEven,
    /// To the nearer number; from the middle away from zero.
    HalfUp,
    /// To the nearer number; from the middle towards zero.
    HalfDown,
    /// Away from zero.
    Up,
    /// Towards zero.
    Down,
    /// Towards the larger number.
    Ceiling,
    /// Towards the smaller number.
    Floor,
}

type Result = std::result::Result<Number, ArithmeticError>;

/// How many digits a whole number of [`U256`] surely holds.
const WIDE: u32 = 77;

impl Number {
    /// `self + other`
    ///
    /// # Errors
    /// [`ArithmeticError::TooLarge`] or [`ArithmeticError::TooSmall`].
    pub fn plus(self, other: Self) -> Result {
        let (one, two) = (self.parts(), other.parts());
        if one.0 == 0 || two.0 == 0 {
            return Ok(if one.0 == 0 { other } else { self });
        }
        let ((high, high_exponent), (low, low_exponent)) = if one.1 >= two.1 { (one, two) } else { (two, one) };
        let shift = (high_exponent - low_exponent).unsigned_abs();
        let digits = count(high.unsigned_abs());
        let same_sign = (high < 0) == (low < 0);
        if digits + shift >= WIDE {
            // The lower one is too small to show and only tells on which side of `high` the sum lies.
            let room = 37 - digits;
            let spread = wide(high.unsigned_abs()) * U256::power_of_ten(room);
            let spread = if same_sign { spread } else { spread - U256::ONE };
            return from_wide(high < 0, spread, high_exponent - room.cast_signed(), true);
        }
        let (high_wide, low_wide) = (wide(high.unsigned_abs()) * U256::power_of_ten(shift), wide(low.unsigned_abs()));
        if same_sign {
            from_wide(high < 0, high_wide + low_wide, low_exponent, false)
        } else if high_wide >= low_wide {
            from_wide(high < 0, high_wide - low_wide, low_exponent, false)
        } else {
            from_wide(low < 0, low_wide - high_wide, low_exponent, false)
        }
    }

    /// `self - other`
    ///
    /// # Errors
    /// [`ArithmeticError::TooLarge`] or [`ArithmeticError::TooSmall`].
    pub fn minus(self, other: Self) -> Result {
        self.plus(other.negated())
    }

    /// `self * other`
    ///
    /// # Errors
    /// [`ArithmeticError::TooLarge`] or [`ArithmeticError::TooSmall`].
    pub fn times(self, other: Self) -> Result {
        let ((one, one_exponent), (two, two_exponent)) = (self.parts(), other.parts());
        let product = wide(one.unsigned_abs()) * wide(two.unsigned_abs());
        from_wide((one < 0) != (two < 0), product, one_exponent + two_exponent, false)
    }

    /// `self / other`
    ///
    /// # Errors
    /// See [`ArithmeticError`].
    pub fn over(self, other: Self) -> Result {
        let ((one, one_exponent), (two, two_exponent)) = (self.parts(), other.parts());
        if two == 0 {
            return Err(ArithmeticError::DivisionByZero);
        }
        if one == 0 {
            return Ok(Self::ZERO);
        }
        // As many digits behind the point as give the quotient 36.
        let more = 36 + count(two.unsigned_abs()) - count(one.unsigned_abs()).min(36);
        let dividend = wide(one.unsigned_abs()) * U256::power_of_ten(more);
        let (quotient, rest) = dividend.div_rem(wide(two.unsigned_abs()));
        let exponent = one_exponent - two_exponent - more.cast_signed();
        from_wide((one < 0) != (two < 0), quotient, exponent, !rest.is_zero())
    }

    /// What is left of `self` after taking away `other` as many whole times as [`Rounding::Floor`] says: it has the sign
    /// of `other`, as FEEL's `modulo`.
    ///
    /// # Errors
    /// [`ArithmeticError::DivisionByZero`].
    pub fn modulo(self, other: Self) -> Result {
        let ((one, one_exponent), (two, two_exponent)) = (self.parts(), other.parts());
        if two == 0 {
            return Err(ArithmeticError::DivisionByZero);
        }
        let exponent = one_exponent.min(two_exponent);
        let raise = (two_exponent - exponent).unsigned_abs();
        if count(two.unsigned_abs()) + raise >= WIDE {
            // `other` is far larger than `self`, which takes part as a whole.
            let opposite = one != 0 && (one < 0) != (two < 0);
            return if opposite { self.plus(other) } else { Ok(self) };
        }
        let divisor = wide(two.unsigned_abs()) * U256::power_of_ten(raise);
        let rest = times_power_of_ten(wide(one.unsigned_abs()), (one_exponent - exponent).unsigned_abs(), divisor);
        let rest = if rest.is_zero() || (one < 0) == (two < 0) { rest } else { divisor - rest };
        from_wide(two < 0, rest, exponent, false)
    }

    /// `self ** exponent`
    ///
    /// # Errors
    /// See [`ArithmeticError`].
    pub fn power(self, exponent: Self) -> Result {
        let (base, whole) = (self.parts().0, exponent.whole());
        match whole {
            _ if exponent == Self::ZERO => Ok(Self::ONE),
            _ if base == 0 && exponent < Self::ZERO => Err(ArithmeticError::DivisionByZero),
            _ if base == 0 => Ok(Self::ZERO),
            Some(whole) if whole.unsigned_abs() <= 1_000_000_000 => self.whole_power(whole),
            _ if base < 0 && exponent.parts().1 < 0 => Err(ArithmeticError::NotDefined),
            _ => {
                let odd = whole.is_some_and(|whole| whole % 2 != 0);
                let power = exp(self.absolute().decimal().ln() * exponent.decimal())?;
                Ok(if base < 0 && odd { power.negated() } else { power })
            }
        }
    }

    fn whole_power(self, exponent: i128) -> Result {
        let mut left = exponent.unsigned_abs();
        let mut square = self.decimal();
        let mut power = D256::ONE.with_ctx(context());
        loop {
            if left & 1 == 1 {
                power *= square;
                held(power, exponent < 0)?;
            }
            left >>= 1;
            if left == 0 {
                break;
            }
            square *= square;
            held(square, exponent < 0)?;
        }
        if exponent < 0 { from_decimal(D256::ONE.with_ctx(context()) / power) } else { from_decimal(power) }
    }

    /// The square root.
    ///
    /// # Errors
    /// [`ArithmeticError::NotDefined`] for a negative number.
    pub fn square_root(self) -> Result {
        let (coefficient, exponent) = self.parts();
        if coefficient <= 0 {
            return if coefficient < 0 { Err(ArithmeticError::NotDefined) } else { Ok(self) };
        }
        // The power of ten is halved apart: `fastnum` loses small numbers.
        let odd = exponent.rem_euclid(2);
        let even = wide(coefficient.unsigned_abs()) * U256::power_of_ten(odd.unsigned_abs());
        let root = D256::from_parts(even, 0, Sign::Plus, context()).sqrt();
        let point = i32::from(root.fractional_digits_count());
        from_wide(false, root.digits(), (exponent - odd) / 2 - point, false)
    }

    /// e to the power of this number.
    ///
    /// # Errors
    /// [`ArithmeticError::TooLarge`] or [`ArithmeticError::TooSmall`].
    pub fn exponential(self) -> Result {
        exp(self.decimal())
    }

    /// The natural logarithm.
    ///
    /// # Errors
    /// [`ArithmeticError::NotDefined`] for zero and below.
    pub fn logarithm(self) -> Result {
        if self > Self::ZERO { from_decimal(self.decimal().ln()) } else { Err(ArithmeticError::NotDefined) }
    }

    /// `-self`
    #[must_use]
    pub fn negated(self) -> Self {
        if self.0.is_zero() { self } else { Self(self.0.neg()) }
    }

    /// The number without its sign.
    #[must_use]
    pub fn absolute(self) -> Self {
        Self(self.0.abs())
    }

    /// The number with `scale` digits behind the point; a negative scale rounds before it.
    ///
    /// # Errors
    /// [`ArithmeticError::TooLarge`].
    pub fn rounded(self, scale: i32, rounding: Rounding) -> Result {
        let (coefficient, exponent) = self.parts();
        let drop = (-scale).saturating_sub(exponent);
        if drop <= 0 {
            return Ok(self);
        }
        let (kept, dropped, unit) = match 10u128.checked_pow(drop.unsigned_abs()) {
            Some(unit) => (coefficient.unsigned_abs() / unit, coefficient.unsigned_abs() % unit, unit),
            // More is dropped than there is: what is left lies below the middle.
            None => (0, u128::from(coefficient != 0), 10),
        };
        let middle = (dropped * 2).cmp(&unit);
        let up = dropped > 0
            && match rounding {
                Rounding::HalfEven => middle.is_gt() || (middle.is_eq() && kept % 2 == 1),
                Rounding::HalfUp => middle.is_ge(),
                Rounding::HalfDown => middle.is_gt(),
                Rounding::Up => true,
                Rounding::Down => false,
                Rounding::Ceiling => coefficient > 0,
                Rounding::Floor => coefficient < 0,
            };
        let kept = (kept + u128::from(up)).cast_signed();
        Ok(Self::new(if coefficient < 0 { -kept } else { kept }, -scale)?)
    }

    /// The number as a whole number, if it is one and not beyond 38 digits.
    #[must_use]
    pub fn whole(self) -> Option<i128> {
        match self.parts() {
            (_, ..0) => None,
            (coefficient, exponent) => coefficient.checked_mul(10i128.checked_pow(exponent.unsigned_abs())?),
        }
    }

    /// Whether nothing stands behind the point.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.parts().1 >= 0
    }

    fn decimal(self) -> D256 {
        let (coefficient, exponent) = self.parts();
        let sign = if coefficient < 0 { Sign::Minus } else { Sign::Plus };
        D256::from_parts(wide(coefficient.unsigned_abs()), exponent, sign, context())
    }
}

impl TryFrom<i128> for Number {
    type Error = NumberError;

    /// Rounds beyond 34 digits.
    fn try_from(value: i128) -> std::result::Result<Self, NumberError> {
        Self::new(value, 0)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        // Every 64-bit integer has fewer than 34 digits.
        Self::new(i128::from(value), 0).unwrap_or(Self::ZERO)
    }
}

/// Nothing panics: what is too large becomes infinite and is found out afterwards.
fn context() -> Context {
    Context::default().without_traps()
}

fn count(digits: u128) -> u32 {
    digits.checked_ilog10().map_or(1, |log| log + 1)
}

fn wide(digits: u128) -> U256 {
    U256::from_u128(digits).unwrap_or(U256::ZERO)
}

/// `±digits × 10^exponent`, and a little more if `more`, rounded once.
fn from_wide(negative: bool, digits: U256, exponent: i32, more: bool) -> Result {
    let surplus = digits.decimal_digits().saturating_sub(36);
    let (kept, rest) = digits.div_rem(U256::power_of_ten(surplus));
    let kept = kept.to_u128().map_err(|_| ArithmeticError::TooLarge)?.cast_signed();
    let exponent = exponent + surplus.cast_signed();
    // A last digit of its own tells that something followed; more than that no rounding needs to know.
    let (kept, exponent) = if more || !rest.is_zero() { (kept * 10 + 1, exponent - 1) } else { (kept, exponent) };
    Ok(Number::new(if negative { -kept } else { kept }, exponent)?)
}

fn from_decimal(value: D256) -> Result {
    if !value.is_finite() {
        return Err(if value.is_infinite() { ArithmeticError::TooLarge } else { ArithmeticError::NotDefined });
    }
    from_wide(value.is_negative(), value.digits(), -i32::from(value.fractional_digits_count()), false)
}

/// Stops a power before its exponent outgrows what is computed with. `inverse`: one over it is wanted.
fn held(value: D256, inverse: bool) -> std::result::Result<(), ArithmeticError> {
    let digits = i32::try_from(value.digits_count()).unwrap_or(i32::MAX);
    let leading = digits - i32::from(value.fractional_digits_count()) - 1;
    let (large, small) = (leading > LARGEST + 1, leading < SMALLEST - 1);
    match (large, small, inverse) {
        (false, false, _) => Ok(()),
        (true, _, false) | (_, true, true) => Err(ArithmeticError::TooLarge),
        (true, _, true) | (_, true, false) => Err(ArithmeticError::TooSmall),
    }
}

fn exp(power: D256) -> Result {
    // 14 150 is more than the logarithm of the largest number.
    let bound = D256::from_i32(14_150);
    match power {
        _ if power > bound => Err(ArithmeticError::TooLarge),
        _ if power < -bound => Err(ArithmeticError::TooSmall),
        _ => from_decimal(power.exp()),
    }
}

/// `value × 10^power` modulo `divisor`.
fn times_power_of_ten(value: U256, power: u32, divisor: U256) -> U256 {
    let times = |one: U256, two: U256| one.mul_div_rem(two, divisor).1;
    let (mut result, mut square, mut left) = (value % divisor, U256::TEN % divisor, power);
    while left > 0 {
        if left & 1 == 1 {
            result = times(result, square);
        }
        square = times(square, square);
        left >>= 1;
    }
    result
}

#[cfg(test)]
mod tests;
