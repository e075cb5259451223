//! Stretches of days and of lengths of time, computed with by the evaluator's own arithmetic.
//!
//! Counting on and off keeps the order, also where a month is shorter than the day; products and quotients with a number do so
//! on either side of zero. What an operation comes to between the corners lies between what it comes to at them.

use chrono::Datelike;

use super::image::{FINEST, Image, Stretch};
use crate::date::Date;
use crate::duration::{Duration, DurationKind};
use crate::feel::{self, DaysAndTime, Operator, Value, YearsAndMonths, arithmetic, negate};
use crate::number::Number;
use crate::term::{Ordered, OrderedKind};

/// A second, in the nanoseconds in which FEEL counts days and time.
pub(super) const SECOND: i128 = 1_000_000_000;
const DAY: i128 = 86_400 * SECOND;
/// The year furthest from now that FEEL knows.
const YEARS: i64 = 999_999_999;
/// Numbers have no more digits than this power of ten.
const DIGITS: i128 = 10i128.pow(crate::number::DIGITS);

/// A stretch of days, of nanoseconds or of months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Moments {
    pub(super) of: OrderedKind,
    pub(super) low: i128,
    pub(super) high: i128,
    /// All of them are multiples of this.
    pub(super) grain: i128,
}

/// The days from FEEL's first to that of terms.
fn origin() -> i128 {
    let epoch = chrono::NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default().num_days_from_ce();
    let first = Date::FIRST.day().num_days_from_ce() - Date::FIRST.days();
    i128::from(first - epoch)
}

impl Moments {
    /// A value of FEEL, if it is a day or a length of time.
    pub(super) fn of(value: &Value) -> Option<Self> {
        let at = |of, place: i128, grain: i128| Self { of, low: place, high: place, grain };
        Some(match value {
            Value::Date(date) => at(OrderedKind::Date, date.number().into(), 1),
            Value::DaysAndTime(span) => {
                let place = span.nanoseconds();
                at(OrderedKind::Duration(DurationKind::DaysTime), place, place.checked_abs().unwrap_or(1))
            }
            Value::YearsAndMonths(span) => {
                let place = i128::from(span.months());
                at(OrderedKind::Duration(DurationKind::YearsMonths), place, place.abs())
            }
            _ => return None,
        })
    }

    /// The values between two of a term.
    pub(super) fn between(of: OrderedKind, low: Number, high: Number, unit: i128) -> Option<Self> {
        let (low, high) = (low.whole()?, high.whole()?);
        Some(match of {
            OrderedKind::Number => return None,
            OrderedKind::Date => Self { of, low: low + origin(), high: high + origin(), grain: 1 },
            OrderedKind::Duration(DurationKind::DaysTime) => {
                Self { of, low: low * SECOND, high: high * SECOND, grain: unit * SECOND }
            }
            OrderedKind::Duration(DurationKind::YearsMonths) => Self { of, low, high, grain: unit },
        })
    }

    /// Everything of a kind.
    fn all(of: OrderedKind) -> Self {
        let far = match of {
            OrderedKind::Date => i128::from(366 * YEARS),
            OrderedKind::Duration(DurationKind::YearsMonths) => i64::MAX.into(),
            OrderedKind::Number | OrderedKind::Duration(DurationKind::DaysTime) => i128::MAX,
        };
        Self { of, low: -far, high: far, grain: 1 }
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            high: self.high.max(other.high),
            grain: common(self.grain, other.grain),
            ..self
        }
    }

    /// Both ends in FEEL.
    fn ends(self) -> [Value; 2] {
        [self.low, self.high].map(|place| match self.of {
            OrderedKind::Date => {
                let date = |number| i64::try_from(number).ok().and_then(feel::Date::from_number);
                let furthest =
                    || if place < 0 { feel::Date::new(-YEARS, 1, 1) } else { feel::Date::new(YEARS, 12, 31) };
                date(place).or_else(furthest).map_or(Value::Null, Value::Date)
            }
            OrderedKind::Duration(DurationKind::YearsMonths) => {
                let far = if place < 0 { i64::MIN } else { i64::MAX };
                Value::YearsAndMonths(YearsAndMonths::new(i64::try_from(place).unwrap_or(far)))
            }
            OrderedKind::Number | OrderedKind::Duration(DurationKind::DaysTime) => {
                Value::DaysAndTime(DaysAndTime::new(place))
            }
        })
    }

    /// The one value that comes out, if it is certain.
    pub(super) fn only(self) -> Option<Value> {
        let [low, _] = self.ends();
        (self.low == self.high).then_some(low)
    }

    /// Those that terms hold, from the first to the last, and whether terms hold them all.
    pub(super) fn held(self) -> (Option<[Ordered; 2]>, bool) {
        let limit = i128::from(Duration::LIMIT);
        let (low, high, size) = match self.of {
            OrderedKind::Date => {
                let day = |date: Date| i128::from(date.days()) + origin();
                (day(Date::FIRST), day(Date::LAST), 1)
            }
            OrderedKind::Duration(DurationKind::DaysTime) => (-limit * SECOND, limit * SECOND, SECOND),
            OrderedKind::Number | OrderedKind::Duration(DurationKind::YearsMonths) => (-limit, limit, 1),
        };
        let all = low <= self.low && self.high <= high && self.grain % size == 0;
        let (low, high) = (self.low.max(low), self.high.min(high));
        // The first and the last whole one.
        let (low, high) = (-(-low).div_euclid(size), high.div_euclid(size));
        let value = |place: i128| {
            let place = if self.of == OrderedKind::Date { place - origin() } else { place };
            self.of.at(Number::try_from(place).ok()?)
        };
        let ends = if low <= high { value(low).zip(value(high)) } else { None };
        (ends.map(|(low, high)| [low, high]), all)
    }

    /// What all of them are multiples of, counted as terms count them: seconds, not their parts.
    pub(super) fn unit(self) -> (i128, i32) {
        let exponent = if self.of == OrderedKind::Duration(DurationKind::DaysTime) { -9 } else { 0 };
        (self.grain, exponent)
    }

    /// The opposite.
    pub(super) fn negated(self) -> Image {
        let [low, high] = self.ends().map(|end| negate(end).ok().and_then(|end| Self::of(&end)));
        let moments = low.zip(high).map(|(low, high)| Self { grain: self.grain, ..low.or(high) });
        Image {
            null: moments.is_none(),
            moments: Some(moments.unwrap_or_else(|| Self::all(self.of))),
            ..Image::default()
        }
    }
}

/// The greatest number that divides both; zero is a multiple of everything.
pub(super) fn common(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.unsigned_abs(), other.unsigned_abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    i128::try_from(one).unwrap_or(1)
}

/// What stands on one side of an operator.
#[derive(Clone, Copy)]
enum Side {
    Numbers(Stretch),
    Moments(Moments),
}

impl Side {
    fn of(image: &Image) -> Option<Self> {
        image.numbers.map(Self::Numbers).or(image.moments.map(Self::Moments))
    }

    fn kind(self) -> OrderedKind {
        match self {
            Self::Numbers(_) => OrderedKind::Number,
            Self::Moments(moments) => moments.of,
        }
    }

    fn ends(self) -> [Value; 2] {
        match self {
            Self::Numbers(stretch) => [Value::Number(stretch.low), Value::Number(stretch.high)],
            Self::Moments(moments) => moments.ends(),
        }
    }

    fn may_be_zero(self) -> bool {
        match self {
            Self::Numbers(stretch) => stretch.low <= Number::ZERO && Number::ZERO <= stretch.high,
            Self::Moments(moments) => moments.low <= 0 && 0 <= moments.high,
        }
    }
}

/// What an operator makes of days or lengths of time.
pub(super) fn combined(operator: Operator, left: &Image, right: &Image) -> Image {
    let (Some(one), Some(two)) = (Side::of(left), Side::of(right)) else { return Image::null() };
    let Some(kind) = result(operator, one.kind(), two.kind()) else { return Image::null() };
    let everything = || match kind {
        OrderedKind::Number => {
            Image { null: true, ..Image::numbers(Number::largest().negated(), Number::largest(), FINEST) }
        }
        kind => Image { null: true, moments: Some(Moments::all(kind)), ..Image::default() },
    };
    if operator == Operator::Over && two.may_be_zero() {
        return everything();
    }
    let mut all = Image { null: left.null || right.null, ..Image::default() };
    for low in one.ends() {
        for high in two.ends() {
            match arithmetic(operator, &low, &high) {
                Ok(value) => all = all.or(Image::of_feel(&value)),
                Err(_) => return everything(),
            }
        }
    }
    if let Some(stretch) = &mut all.numbers {
        (stretch.grain, stretch.times) = (FINEST, 1);
    }
    if let Some(moments) = &mut all.moments {
        moments.grain = grain(operator, one, two, *moments);
    }
    all
}

/// What kind of value comes out, if there is one.
fn result(operator: Operator, left: OrderedKind, right: OrderedKind) -> Option<OrderedKind> {
    use OrderedKind::{Date, Duration, Number};
    Some(match (operator, left, right) {
        (Operator::Plus | Operator::Minus, Date, Duration(_)) | (Operator::Plus, Duration(_), Date) => Date,
        (Operator::Minus, Date, Date) => Duration(DurationKind::DaysTime),
        (Operator::Plus | Operator::Minus, Duration(one), Duration(other)) if one == other => left,
        (Operator::Over, Duration(one), Duration(other)) if one == other => Number,
        (Operator::Times | Operator::Over, Duration(_), Number) => left,
        (Operator::Times, Number, Duration(_)) => right,
        _ => return None,
    })
}

/// What all results are multiples of.
fn grain(operator: Operator, one: Side, two: Side, results: Moments) -> i128 {
    let is_long = results.low.unsigned_abs().max(results.high.unsigned_abs()) >= DIGITS.unsigned_abs();
    let grain = match (operator, one, two) {
        // Days are counted one by one, and what is longer than numbers may be rounded.
        _ if results.of == OrderedKind::Date || is_long => None,
        _ if results.low == results.high => Some(results.low.abs()),
        (Operator::Minus, Side::Moments(Moments { of: OrderedKind::Date, .. }), _) => Some(DAY),
        (Operator::Plus | Operator::Minus, Side::Moments(one), Side::Moments(two)) => {
            Some(common(one.grain, two.grain))
        }
        (Operator::Times, Side::Numbers(by), Side::Moments(of))
        | (Operator::Times, Side::Moments(of), Side::Numbers(by)) => {
            of.grain.checked_mul(by.times).and_then(|grain| times_ten(grain, by.grain))
        }
        (Operator::Over, Side::Moments(of), Side::Numbers(by)) if by.low == by.high => {
            let (divisor, exponent) = by.low.parts();
            let dividend = exponent.checked_neg().and_then(|exponent| times_ten(of.grain, exponent));
            dividend
                .filter(|dividend| divisor != 0 && dividend % divisor == 0)
                .map(|dividend| (dividend / divisor).abs())
        }
        _ => None,
    };
    grain.unwrap_or(1)
}

/// So many times a power of ten, where that is a whole number: what is cut off would be a multiple of nothing.
fn times_ten(grain: i128, exponent: i32) -> Option<i128> {
    let scale = 10i128.checked_pow(exponent.unsigned_abs())?;
    match exponent {
        0.. => grain.checked_mul(scale),
        _ => (grain % scale == 0).then(|| grain / scale),
    }
}
