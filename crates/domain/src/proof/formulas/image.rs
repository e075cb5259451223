//! What an expression may come to over many cases at once: never less than what the evaluator says to one of them.
//!
//! Numbers are kept as the smallest stretch around them. Every operation is monotone in each of its numbers between the
//! corners looked at, and rounding to 34 digits keeps the order, so that the ends are results of the evaluator's own
//! arithmetic.

use std::collections::BTreeSet;

use super::linear::collected;
use super::moments::{Moments, combined, common};
use crate::feel::{self, Arguments, Comparison, Expression, Node, Operator};
use crate::number::{ArithmeticError, DIGITS, Number, Steps};
use crate::rule::{evaluated, given, rounding_of};
use crate::term::{Ordered, Value};

/// Below this power of ten nothing but zero is a number.
const SMALLEST: i32 = -6143;
/// The finest power of ten that the digits of a number reach.
pub(super) const FINEST: i32 = SMALLEST - 33;

/// How many digits behind the point FEEL rounds to; anything else comes to nothing.
const SCALES: std::ops::RangeInclusive<i32> = -6111..=6176;

/// The values that may come out, of whatever kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Image {
    pub(super) numbers: Option<Stretch>,
    /// Days or lengths of time.
    pub(super) moments: Option<Moments>,
    pub(super) texts: BTreeSet<String>,
    pub(super) yes: bool,
    pub(super) no: bool,
    pub(super) null: bool,
}

/// A stretch of numbers, all of them multiples of some number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stretch {
    pub(super) low: Number,
    pub(super) high: Number,
    /// The power of ten of that number.
    pub(super) grain: i32,
    /// How many times the power of ten; 0 for zero itself, which is a multiple of everything.
    pub(super) times: i128,
}

/// The values that a name may have.
pub(super) type Named<'n> = &'n dyn Fn(&str) -> Image;

impl Image {
    pub(super) fn null() -> Self {
        Self { null: true, ..Self::default() }
    }

    pub(super) fn numbers(low: Number, high: Number, grain: i32) -> Self {
        Self { numbers: Some(Stretch { low, high, grain, times: 1 }), ..Self::default() }
    }

    pub(super) fn of(value: &Value) -> Self {
        Self::of_feel(&given(value))
    }

    pub(super) fn of_feel(value: &feel::Value) -> Self {
        match value {
            feel::Value::Boolean(yes) => Self { yes: *yes, no: !yes, ..Self::default() },
            feel::Value::Number(number) => {
                let (coefficient, grain) = number.parts();
                let stretch = Stretch { low: *number, high: *number, grain, times: coefficient.abs() };
                Self { numbers: Some(stretch), ..Self::default() }
            }
            feel::Value::Text(text) => Self { texts: BTreeSet::from([text.to_string()]), ..Self::default() },
            value => match Moments::of(value) {
                Some(moments) => Self { moments: Some(moments), ..Self::default() },
                None => Self::null(),
            },
        }
    }

    /// The smallest and the largest value of those with an order.
    pub(super) fn ends(&self) -> Option<[Ordered; 2]> {
        let numbers = self.numbers.map(|stretch| [stretch.low, stretch.high].map(Ordered::Number));
        numbers.or_else(|| self.moments?.held().0)
    }

    /// As terms hold it: what none of them holds is `null`.
    pub(super) fn held(mut self) -> Self {
        self.null |= self.moments.is_some_and(|moments| !moments.held().1);
        self
    }

    /// Whether all values are certain to lie on steps, wherever those begin and end.
    pub(super) fn is_on(&self, steps: &Steps) -> bool {
        let Some((times, grain)) = self.unit() else { return true };
        let finest = grain.min(steps.exponent());
        let at = |times: i128, grain: i32| times.checked_mul(10i128.checked_pow(grain.abs_diff(finest))?);
        let multiple = at(times, grain).zip(at(steps.unit(), steps.exponent()));
        steps.is_from_zero() && multiple.is_some_and(|(own, step)| own % step == 0)
    }

    /// What all values with an order are multiples of, in what terms count them in: so many times a power of ten.
    fn unit(&self) -> Option<(i128, i32)> {
        let numbers = self.numbers.map(|stretch| (stretch.times, stretch.grain));
        numbers.or(self.moments.map(|moments| moments.unit()))
    }

    /// How far apart the values with an order may lie.
    pub(super) fn size(&self) -> u128 {
        let numbers = self.numbers.map(|stretch| stretch.high.ordinal().abs_diff(stretch.low.ordinal()));
        numbers.or(self.moments.map(|moments| moments.high.abs_diff(moments.low))).unwrap_or(0)
    }

    pub(super) fn or(mut self, other: Self) -> Self {
        self.numbers = match (self.numbers, other.numbers) {
            (Some(one), Some(other)) => {
                Some(Stretch { low: one.low.min(other.low), high: one.high.max(other.high), ..one.with(other) })
            }
            (one, other) => one.or(other),
        };
        self.moments = match (self.moments, other.moments) {
            (Some(one), Some(other)) => Some(one.or(other)),
            (one, other) => one.or(other),
        };
        self.texts.extend(other.texts);
        self.yes |= other.yes;
        self.no |= other.no;
        self.null |= other.null;
        self
    }

    /// The one value that comes out, if it is certain.
    fn only(&self) -> Option<feel::Value> {
        let number = |stretch: Stretch| (stretch.low == stretch.high).then_some(feel::Value::Number(stretch.low));
        let texts = self.texts.iter().map(|text| Some(feel::Value::text(text.as_str())));
        let answers = [
            (self.yes, feel::Value::Boolean(true)),
            (self.no, feel::Value::Boolean(false)),
            (self.null, feel::Value::Null),
        ];
        let answers = answers.into_iter().filter(|(may_be, _)| *may_be).map(|(_, value)| Some(value));
        let ordered = self.numbers.map(number).into_iter().chain(self.moments.map(Moments::only));
        let mut all = ordered.chain(texts).chain(answers);
        let first = all.next()??;
        all.next().is_none().then_some(first)
    }

    /// Whether something other than `null` may come out.
    fn says_something(&self) -> bool {
        self.numbers.is_some() || self.moments.is_some() || !self.texts.is_empty() || self.yes || self.no
    }
}

/// What an expression may come to.
pub(super) fn image(expression: &Expression, of: Named<'_>) -> Image {
    let part = |part: &Expression| image(part, of);
    match &expression.node {
        Node::Name(name) => of(name),
        Node::Boolean(_) | Node::Number(_) | Node::Text(_) | Node::At(_) | Node::Null => {
            Image::of_feel(&evaluated(expression, []).0)
        }
        Node::Negate(value) => match part(value) {
            Image { moments: Some(moments), null, .. } => {
                let negated = moments.negated();
                Image { null: null || negated.null, ..negated }
            }
            image => {
                mapped(image, |stretch| Stretch { low: stretch.high.negated(), high: stretch.low.negated(), ..stretch })
            }
        },
        Node::Arithmetic { operator: Operator::Power, .. } => point(expression, of),
        Node::Arithmetic { operator, left, right } => {
            let apart = arithmetic(*operator, &part(left), &part(right));
            let sums = matches!(operator, Operator::Plus | Operator::Minus) && apart.numbers.is_some();
            match sums.then(|| collected(expression, of)).flatten() {
                Some(stretch) => Image { numbers: Some(stretch.as_fine_as(apart.numbers)), ..apart },
                None => apart,
            }
        }
        Node::Compare { comparison, left, right } => compared(*comparison, &part(left), &part(right)),
        Node::And(left, right) => not(both(&not(part(left)), &not(part(right)))),
        Node::Or(left, right) => both(&part(left), &part(right)),
        Node::Between { value, low, high } => {
            let value = part(value);
            all(
                &compared(Comparison::GreaterOrEqual, &value, &part(low)),
                &compared(Comparison::LessOrEqual, &value, &part(high)),
            )
        }
        Node::In { value, tests } => {
            let value = part(value);
            let passes = tests.iter().map(|test| tested(&value, test, of));
            passes.reduce(|one, other| both(&one, &other)).unwrap_or_else(Image::null)
        }
        Node::If { condition, then, otherwise } => {
            let condition = part(condition);
            let then = if condition.yes { part(then) } else { Image::default() };
            if condition.no || condition.null { then.or(part(otherwise)) } else { then }
        }
        Node::Call { function, arguments: Arguments::Positional(arguments) } => {
            let Node::Name(name) = &function.node else { return Image::null() };
            let arguments: Vec<Image> = arguments.iter().map(part).collect();
            called(name, arguments).unwrap_or_else(|| point(expression, of))
        }
        _ => Image::null(),
    }
}

/// The value where every name has one; otherwise it may be any number.
fn point(expression: &Expression, of: Named<'_>) -> Image {
    let mut values = Vec::new();
    if gather(expression, of, &mut values) {
        let values = values.iter().map(|(name, value)| (name.as_str(), value.clone()));
        return Image::of_feel(&evaluated(expression, values).0);
    }
    Image { null: true, ..Image::numbers(Number::largest().negated(), Number::largest(), FINEST) }
}

/// The values of the names in an expression, and whether each has one.
fn gather(expression: &Expression, of: Named<'_>, values: &mut Vec<(String, feel::Value)>) -> bool {
    match &expression.node {
        Node::Name(name) => of(name).only().is_some_and(|value| {
            values.push((name.clone(), value));
            true
        }),
        Node::Call { arguments: Arguments::Positional(arguments), .. } => {
            arguments.iter().all(|argument| gather(argument, of, values))
        }
        _ => expression.parts().into_iter().all(|part| gather(part, of, values)),
    }
}

/// Changes the numbers; anything else comes to nothing.
fn mapped(image: Image, map: impl Fn(Stretch) -> Stretch) -> Image {
    let null = image.null || image.numbers.is_none();
    Image { numbers: image.numbers.map(map), null, ..Image::default() }
}

fn arithmetic(operator: Operator, left: &Image, right: &Image) -> Image {
    let (Some(one), Some(two)) = (left.numbers, right.numbers) else { return combined(operator, left, right) };
    let null = left.null || right.null;
    let zero = Number::ZERO;
    let corners = [(one.low, two.low), (one.low, two.high), (one.high, two.low), (one.high, two.high)];
    let has_zero = two.low <= zero && zero <= two.high;
    let result = match operator {
        Operator::Plus => {
            let ends = [(one.low, two.low), (one.high, two.high)];
            hull(ends.map(|(one, two)| End::of(one.plus(two), one < zero)), one.with(two))
        }
        Operator::Minus => {
            let ends = [(one.low, two.high), (one.high, two.low)];
            hull(ends.map(|(one, two)| End::of(one.minus(two), one < zero)), one.with(two))
        }
        Operator::Times => {
            let product = |(one, two): (Number, Number)| End::of(one.times(two), (one < zero) != (two < zero));
            hull(corners.map(product), one.multiplied(two))
        }
        Operator::Over if two.low == zero && two.high == zero => Image::null(),
        Operator::Over if has_zero => {
            Image { null: true, ..Image::numbers(Number::largest().negated(), Number::largest(), FINEST) }
        }
        _ => {
            let quotient = |(one, two): (Number, Number)| End::of(one.over(two), (one < zero) != (two < zero));
            let smallest = one.grain.saturating_sub(leading(two.low).max(leading(two.high)) + 1);
            let quotients = hull(corners.map(quotient), Stretch { grain: smallest, times: 1, ..one });
            let rounded = Stretch { grain: smallest.saturating_sub(34), times: 1, ..one };
            // Where the divisor's inverse is a decimal, dividing is multiplying.
            let exact = inverse(two).map(|inverse| one.multiplied(inverse)).filter(|exact| {
                quotients
                    .numbers
                    .is_some_and(|stretch| Stretch { low: stretch.low, high: stretch.high, ..*exact }.is_exact())
            });
            let Stretch { grain, times, .. } = exact.unwrap_or(rounded);
            mapped(quotients, |stretch| Stretch { grain, times, ..stretch })
        }
    };
    Image { null: null || result.null, ..result }
}

impl Stretch {
    /// This one, with what its values and those of another are multiples of.
    fn with(self, other: Self) -> Self {
        let grain = self.grain.min(other.grain);
        let at = |stretch: Self| {
            let scale = 10i128.checked_pow(stretch.grain.abs_diff(grain));
            if stretch.times == 0 { Some(0) } else { stretch.times.checked_mul(scale?) }
        };
        let times = at(self).zip(at(other)).map_or(1, |(one, other)| common(one, other));
        Self { grain, times, ..self }
    }

    /// This one, with what the products with another are multiples of.
    fn multiplied(self, other: Self) -> Self {
        let times = self.times.checked_mul(other.times).unwrap_or(1);
        Self { grain: self.grain.saturating_add(other.grain), times, ..self }
    }

    /// Whether 34 digits hold all multiples between the ends, so that none of them was rounded.
    fn is_exact(self) -> bool {
        let most = leading(self.low).max(leading(self.high));
        i64::from(most) - i64::from(self.grain) < i64::from(DIGITS)
    }

    /// This one, with the coarser of what it and the same values computed otherwise are multiples of.
    fn as_fine_as(self, other: Option<Self>) -> Self {
        match other {
            Some(Self { grain, times, .. }) if grain >= self.grain => Self { grain, times, ..self },
            _ => self,
        }
    }
}

/// The inverse of a single number, if it is a decimal.
fn inverse(divisor: Stretch) -> Option<Stretch> {
    let inverse = Number::ONE.over(divisor.low).ok().filter(|_| divisor.low == divisor.high)?;
    let (coefficient, grain) = inverse.parts();
    let (divisor, _) = divisor.low.parts();
    // Only then is the product of the digits a power of ten.
    let mut product = coefficient.checked_mul(divisor)?.unsigned_abs();
    while product > 1 && product % 10 == 0 {
        product /= 10;
    }
    (product == 1).then_some(Stretch { low: inverse, high: inverse, grain, times: coefficient.abs() })
}

/// The power of ten of the leading digit.
pub(super) fn leading(number: Number) -> i32 {
    let (coefficient, exponent) = number.parts();
    coefficient.unsigned_abs().checked_ilog10().map_or(exponent, |digits| exponent + digits.cast_signed())
}

/// The result of an operation at a corner.
#[derive(Clone, Copy)]
enum End {
    Number(Number),
    /// Larger (or, if negative, smaller) than any number.
    Beyond(bool),
    /// Next to zero, on either side.
    Tiny,
}

impl End {
    fn of(result: Result<Number, ArithmeticError>, negative: bool) -> Self {
        match result {
            Ok(number) => Self::Number(number),
            Err(ArithmeticError::TooSmall) => Self::Tiny,
            Err(_) => Self::Beyond(negative),
        }
    }

    fn bounds(self) -> [Number; 2] {
        let signed = |number: Number, negative: bool| if negative { number.negated() } else { number };
        match self {
            Self::Number(number) => [number, number],
            Self::Beyond(negative) => [signed(Number::largest(), negative); 2],
            Self::Tiny => [Number::of_ordinal(-1), Number::of_ordinal(1)],
        }
    }
}

/// The numbers between the results at corners, multiples of what `like` is. Between results on both sides of zero, one may be
/// too small to be a number.
fn hull(ends: impl IntoIterator<Item = End>, like: Stretch) -> Image {
    let mut image = Image::default();
    let grain = like.grain;
    for end in ends {
        let [low, high] = end.bounds();
        image = image.or(Image::numbers(low, high, grain));
        image.null |= !matches!(end, End::Number(_));
    }
    let around_zero = |stretch: Stretch| stretch.low <= Number::ZERO && Number::ZERO <= stretch.high;
    image.null |=
        grain < SMALLEST && image.numbers.is_some_and(|stretch| around_zero(stretch) && stretch.low != stretch.high);
    if let Some(stretch) = &mut image.numbers {
        // Rounding to 34 digits leaves multiples of the power of ten, but not of more.
        stretch.times = if (Stretch { grain, ..*stretch }).is_exact() { like.times } else { 1 };
    }
    image
}

/// Whether a value of one stretch may stand so to one of another, and whether one may not.
fn sides<T: Ord>(comparison: Comparison, one: [T; 2], two: [T; 2]) -> (bool, bool) {
    let ([one_low, one_high], [two_low, two_high]) = (one, two);
    let apart = one_high < two_low || two_high < one_low;
    let same = one_low == one_high && two_low == two_high && one_low == two_low;
    match comparison {
        Comparison::Equal => (!apart, !same),
        Comparison::NotEqual => (!same, !apart),
        Comparison::Less => (one_low < two_high, one_high >= two_low),
        Comparison::LessOrEqual => (one_low <= two_high, one_high > two_low),
        Comparison::Greater => (one_high > two_low, one_low <= two_high),
        Comparison::GreaterOrEqual => (one_high >= two_low, one_low < two_high),
    }
}

fn compared(comparison: Comparison, one: &Image, two: &Image) -> Image {
    let numbers = one.numbers.zip(two.numbers);
    let moments = one.moments.zip(two.moments);
    let (yes, no) = match (numbers, moments) {
        (Some((one, two)), _) => sides(comparison, [one.low, one.high], [two.low, two.high]),
        (None, Some((one, two))) => sides(comparison, [one.low, one.high], [two.low, two.high]),
        (None, None) => (false, false),
    };
    let may_be_equal =
        !one.texts.is_disjoint(&two.texts) || (one.yes && two.yes) || (one.no && two.no) || (one.null && two.null);
    let may_differ = one.texts.iter().any(|text| two.texts.iter().any(|other| other != text))
        || (one.yes && two.no)
        || (one.no && two.yes)
        || (one.null && two.says_something())
        || (two.null && one.says_something());
    match comparison {
        Comparison::Equal => Image { yes: yes || may_be_equal, no: no || may_differ, ..Image::default() },
        Comparison::NotEqual => Image { yes: yes || may_differ, no: no || may_be_equal, ..Image::default() },
        _ => Image { yes, no, null: one.null || two.null, ..Image::default() },
    }
}

/// One test behind `in`.
fn tested(value: &Image, test: &Expression, of: Named<'_>) -> Image {
    match &test.node {
        Node::Side { comparison, value: end } => compared(*comparison, value, &image(end, of)),
        Node::Range { low, low_included, high, high_included } => {
            let above = if *low_included { Comparison::GreaterOrEqual } else { Comparison::Greater };
            let below = if *high_included { Comparison::LessOrEqual } else { Comparison::Less };
            all(&compared(above, value, &image(low, of)), &compared(below, value, &image(high, of)))
        }
        _ => compared(Comparison::Equal, value, &image(test, of)),
    }
}

fn not(image: Image) -> Image {
    Image { yes: image.no, no: image.yes, null: image.null, ..Image::default() }
}

/// `or`: one yes decides.
fn both(one: &Image, two: &Image) -> Image {
    let null = (one.null && (two.null || two.no)) || (two.null && one.no);
    Image { yes: one.yes || two.yes, no: one.no && two.no, null, ..Image::default() }
}

/// Both bounds of a range: one that cannot be told makes the answer unknown.
fn all(one: &Image, two: &Image) -> Image {
    Image { yes: one.yes && two.yes, no: one.no || two.no, null: one.null || two.null, ..Image::default() }
}

/// A function whose numbers keep (or, `abs` and `not`, turn) their order; nothing for others.
fn called(name: &str, arguments: Vec<Image>) -> Option<Image> {
    match name {
        "not" => arguments.into_iter().next().map(not),
        "min" | "max" => {
            fn picked<T: Ord>(name: &str, one: T, other: T) -> T {
                if name == "min" { one.min(other) } else { one.max(other) }
            }
            let null = arguments.iter().any(|argument| argument.null);
            let moments: Option<Vec<Moments>> = arguments.iter().map(|argument| argument.moments).collect();
            let moments = moments.into_iter().flatten().reduce(|one, other| Moments {
                low: picked(name, one.low, other.low),
                high: picked(name, one.high, other.high),
                ..one.or(other)
            });
            let stretches: Option<Vec<Stretch>> = arguments.iter().map(|argument| argument.numbers).collect();
            let stretch = stretches.into_iter().flatten().reduce(|one, other| Stretch {
                low: picked(name, one.low, other.low),
                high: picked(name, one.high, other.high),
                ..one.with(other)
            });
            let null = null || (stretch.is_none() && moments.is_none());
            Some(Image { numbers: stretch, moments, null, ..Image::default() })
        }
        "abs" => arguments.into_iter().next().map(|argument| {
            mapped(argument, |stretch| {
                let [one, other] = [stretch.low.absolute(), stretch.high.absolute()];
                let crosses = stretch.low < Number::ZERO && stretch.high > Number::ZERO;
                Stretch { low: if crosses { Number::ZERO } else { one.min(other) }, high: one.max(other), ..stretch }
            })
        }),
        _ => rounded(name, &arguments),
    }
}

fn rounded(name: &str, arguments: &[Image]) -> Option<Image> {
    let rounding = rounding_of(name)?;
    let scale = match arguments {
        [_] => 0,
        [_, scale] => match scale.only()? {
            feel::Value::Number(scale) => match scale.whole().map(i32::try_from) {
                Some(Ok(scale)) if SCALES.contains(&scale) => scale,
                _ => return Some(Image::null()),
            },
            _ => return Some(Image::null()),
        },
        _ => return None,
    };
    let argument = arguments.first()?;
    let Some(stretch) = argument.numbers else { return Some(Image::null()) };
    let zero = Number::ZERO;
    let ends = [stretch.low, stretch.high].map(|end| End::of(end.rounded(scale, rounding), end < zero));
    let finest = scale.saturating_neg();
    let coarser = Stretch { grain: finest, times: 1, ..stretch };
    let result = hull(ends, if stretch.grain >= finest { stretch } else { coarser });
    Some(Image { null: argument.null || result.null, ..result })
}
