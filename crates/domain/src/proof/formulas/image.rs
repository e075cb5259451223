//! What an expression may come to over many cases at once: never less than what the evaluator says to one of them.
//!
//! Numbers are kept as the smallest stretch around them. Every operation is monotone in each of its numbers between the
//! corners looked at, and rounding to 34 digits keeps the order, so that the ends are results of the evaluator's own
//! arithmetic.

use std::collections::BTreeSet;

use super::linear::collected;
use crate::feel::{Arguments, Comparison, Expression, Node, Operator};
use crate::number::{ArithmeticError, Number};
use crate::rule::{computed, rounding_of};
use crate::term::Value;

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
    pub(super) texts: BTreeSet<String>,
    pub(super) yes: bool,
    pub(super) no: bool,
    pub(super) null: bool,
}

/// A stretch of numbers, all of them multiples of a power of ten.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stretch {
    pub(super) low: Number,
    pub(super) high: Number,
    /// The power of ten.
    pub(super) grain: i32,
}

/// The values that a name may have.
pub(super) type Named<'n> = &'n dyn Fn(&str) -> Image;

impl Image {
    pub(super) fn null() -> Self {
        Self { null: true, ..Self::default() }
    }

    pub(super) fn numbers(low: Number, high: Number, grain: i32) -> Self {
        Self { numbers: Some(Stretch { low, high, grain }), ..Self::default() }
    }

    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::null(),
            Value::YesNo(yes) => Self { yes: *yes, no: !yes, ..Self::default() },
            Value::Number(number) => Self::numbers(*number, *number, number.parts().1),
            // No formula comes to a day or a duration.
            Value::Date(_) | Value::Duration(_) => Self::null(),
            Value::Text(text) => Self { texts: BTreeSet::from([text.clone()]), ..Self::default() },
        }
    }

    pub(super) fn or(mut self, other: Self) -> Self {
        self.numbers = match (self.numbers, other.numbers) {
            (Some(one), Some(other)) => Some(Stretch {
                low: one.low.min(other.low),
                high: one.high.max(other.high),
                grain: one.grain.min(other.grain),
            }),
            (one, other) => one.or(other),
        };
        self.texts.extend(other.texts);
        self.yes |= other.yes;
        self.no |= other.no;
        self.null |= other.null;
        self
    }

    /// The one value that comes out, if it is certain.
    fn only(&self) -> Option<Value> {
        let numbers = self.numbers.map(|stretch| (stretch.low == stretch.high).then_some(Value::Number(stretch.low)));
        let texts = self.texts.iter().map(|text| Some(Value::Text(text.clone())));
        let answers = [(self.yes, Value::YesNo(true)), (self.no, Value::YesNo(false)), (self.null, Value::Null)];
        let answers = answers.into_iter().filter(|(may_be, _)| *may_be).map(|(_, value)| Some(value));
        let mut all = numbers.into_iter().chain(texts).chain(answers);
        let first = all.next()??;
        all.next().is_none().then_some(first)
    }

    /// Whether something other than `null` may come out.
    fn says_something(&self) -> bool {
        self.numbers.is_some() || !self.texts.is_empty() || self.yes || self.no
    }
}

/// What an expression may come to.
pub(super) fn image(expression: &Expression, of: Named<'_>) -> Image {
    let part = |part: &Expression| image(part, of);
    match &expression.node {
        Node::Name(name) => of(name),
        Node::Boolean(_) | Node::Number(_) | Node::Text(_) | Node::Null => Image::of(&computed(expression, [])),
        Node::Negate(value) => mapped(part(value), |stretch| Stretch {
            low: stretch.high.negated(),
            high: stretch.low.negated(),
            ..stretch
        }),
        Node::Arithmetic { operator: Operator::Power, .. } => point(expression, of),
        Node::Arithmetic { operator, left, right } => {
            let apart = arithmetic(*operator, &part(left), &part(right));
            let sums = matches!(operator, Operator::Plus | Operator::Minus) && apart.numbers.is_some();
            match sums.then(|| collected(expression, of)).flatten() {
                Some(stretch) => Image { numbers: Some(stretch), ..apart },
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
        return Image::of(&computed(expression, values.iter().map(|(name, value)| (name.as_str(), value))));
    }
    Image { null: true, ..Image::numbers(Number::largest().negated(), Number::largest(), FINEST) }
}

/// The values of the names in an expression, and whether each has one.
fn gather(expression: &Expression, of: Named<'_>, values: &mut Vec<(String, Value)>) -> bool {
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
    let (Some(one), Some(two)) = (left.numbers, right.numbers) else { return Image::null() };
    let null = left.null || right.null;
    let zero = Number::ZERO;
    let corners = [(one.low, two.low), (one.low, two.high), (one.high, two.low), (one.high, two.high)];
    let has_zero = two.low <= zero && zero <= two.high;
    let result = match operator {
        Operator::Plus => {
            let ends = [(one.low, two.low), (one.high, two.high)];
            hull(ends.map(|(one, two)| End::of(one.plus(two), one < zero)), one.grain.min(two.grain))
        }
        Operator::Minus => {
            let ends = [(one.low, two.high), (one.high, two.low)];
            hull(ends.map(|(one, two)| End::of(one.minus(two), one < zero)), one.grain.min(two.grain))
        }
        Operator::Times => {
            let product = |(one, two): (Number, Number)| End::of(one.times(two), (one < zero) != (two < zero));
            hull(corners.map(product), one.grain.saturating_add(two.grain))
        }
        Operator::Over if two.low == zero && two.high == zero => Image::null(),
        Operator::Over if has_zero => {
            Image { null: true, ..Image::numbers(Number::largest().negated(), Number::largest(), FINEST) }
        }
        _ => {
            let quotient = |(one, two): (Number, Number)| End::of(one.over(two), (one < zero) != (two < zero));
            let smallest = one.grain.saturating_sub(leading(two.low).max(leading(two.high)) + 1);
            let quotients = hull(corners.map(quotient), smallest);
            mapped(quotients, |stretch| Stretch { grain: smallest.saturating_sub(34), ..stretch })
        }
    };
    Image { null: null || result.null, ..result }
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

/// The numbers between the results at corners. Between results on both sides of zero, one may be too small to be a number.
fn hull(ends: impl IntoIterator<Item = End>, grain: i32) -> Image {
    let mut image = Image::default();
    for end in ends {
        let [low, high] = end.bounds();
        image = image.or(Image::numbers(low, high, grain));
        image.null |= !matches!(end, End::Number(_));
    }
    let around_zero = |stretch: Stretch| stretch.low <= Number::ZERO && Number::ZERO <= stretch.high;
    image.null |=
        grain < SMALLEST && image.numbers.is_some_and(|stretch| around_zero(stretch) && stretch.low != stretch.high);
    image
}

fn compared(comparison: Comparison, one: &Image, two: &Image) -> Image {
    let (mut yes, mut no) = (false, false);
    if let (Some(one), Some(two)) = (one.numbers, two.numbers) {
        let apart = one.high < two.low || two.high < one.low;
        let same = one.low == one.high && two == Stretch { grain: two.grain, ..one };
        let (may, may_not) = match comparison {
            Comparison::Equal => (!apart, !same),
            Comparison::NotEqual => (!same, !apart),
            Comparison::Less => (one.low < two.high, one.high >= two.low),
            Comparison::LessOrEqual => (one.low <= two.high, one.high > two.low),
            Comparison::Greater => (one.high > two.low, one.low <= two.high),
            Comparison::GreaterOrEqual => (one.high >= two.low, one.low < two.high),
        };
        (yes, no) = (may, may_not);
    }
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
            let picked = |one: Number, other: Number| if name == "min" { one.min(other) } else { one.max(other) };
            let null = arguments.iter().any(|argument| argument.null);
            let stretches: Option<Vec<Stretch>> = arguments.iter().map(|argument| argument.numbers).collect();
            let stretch = stretches.into_iter().flatten().reduce(|one, other| Stretch {
                low: picked(one.low, other.low),
                high: picked(one.high, other.high),
                grain: one.grain.min(other.grain),
            });
            Some(Image { numbers: stretch, null: null || stretch.is_none(), ..Image::default() })
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
            Value::Number(scale) => match scale.whole().map(i32::try_from) {
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
    let result = hull(ends, stretch.grain.max(scale.saturating_neg()));
    Some(Image { null: argument.null || result.null, ..result })
}
