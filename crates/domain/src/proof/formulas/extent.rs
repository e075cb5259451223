//! Where the terms of a formula may stand: stretches of number lines, both ends included, and values one by one.

use super::image::{FINEST, Image, Stretch};
use super::moments::Moments;
use crate::number::Number;
use crate::proof::atoms::AtomSet;
use crate::proof::axis::{Axis, Part};
use crate::proof::line::{Cut, Line, first_above};
use crate::term::{OrderedKind, Value};

/// How many powers of ten a formula is followed on either side of one.
const REACH: i32 = 3_000;

/// Numbers up to this make cases that people can picture.
const PLAIN: i32 = 10_000;

/// Where one term may stand.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Extent {
    /// From one position of its line to another, both included.
    Numbers(i128, i128),
    /// At one of these values.
    Values(Vec<Value>),
}

impl Extent {
    /// The extents that these atoms of an axis make: one for each stretch, and one for all values that stand by themselves.
    /// `texts` are told apart although no cell may name them.
    pub(super) fn of(axis: &Axis, atoms: &AtomSet, texts: &[Value]) -> Vec<Self> {
        let mut extents = Vec::new();
        let mut values = Vec::new();
        for part in axis.parts(atoms) {
            match part {
                Part::Between(low, high) => {
                    let all = axis.line().and_then(|line| Some((line, positions(line, low, high)?)));
                    extents.extend(all.into_iter().flat_map(|(line, all)| likely(line, all)));
                }
                Part::Value(value) => values.push(value),
                Part::Other(stand_in) => {
                    let unnamed = texts.iter().filter(|text| !axis.names(text)).cloned();
                    values.extend(unnamed);
                    values.push(other_than(stand_in, texts));
                }
            }
        }
        if !values.is_empty() {
            extents.push(Self::Values(values));
        }
        extents
    }

    /// How much there is beside one value.
    pub(super) fn width(&self) -> u128 {
        match self {
            Self::Numbers(low, high) => high.wrapping_sub(*low).cast_unsigned(),
            Self::Values(values) => values.len().saturating_sub(1) as u128,
        }
    }

    /// Its first or its last value alone.
    pub(super) fn end(&self, last: bool) -> Self {
        match self {
            Self::Numbers(low, high) => {
                let end = if last { *high } else { *low };
                Self::Numbers(end, end)
            }
            Self::Values(values) => {
                let end = if last { values.last() } else { values.first() };
                Self::Values(end.cloned().into_iter().collect())
            }
        }
    }

    /// Two halves; the second is empty or missing for a single value.
    pub(super) fn halves(&self) -> [Self; 2] {
        match self {
            Self::Numbers(low, high) => {
                // The middle, without leaving the range of i128.
                let middle = (low & high) + ((low ^ high) >> 1);
                [Self::Numbers(*low, middle), Self::Numbers(middle + 1, *high)]
            }
            Self::Values(values) => {
                let (one, other) = values.split_at(values.len().div_ceil(2));
                [Self::Values(one.to_vec()), Self::Values(other.to_vec())]
            }
        }
    }

    /// What of it lies within a size that people have to do with, if anything does.
    pub(super) fn plain(&self, line: Option<&Line>) -> Option<Self> {
        let (Self::Numbers(low, high), Some(line)) = (self, line) else { return Some(self.clone()) };
        if line.kind != OrderedKind::Number {
            return Some(self.clone());
        }
        let size = Number::from(PLAIN);
        let (least, most) = positions(line, Cut::Before(size.negated()), Cut::After(size))?;
        let (low, high) = (*low.max(&least), *high.min(&most));
        (low <= high).then_some(Self::Numbers(low, high))
    }

    /// How far its nearest number is from zero, in positions.
    pub(super) fn beyond_zero(&self, line: Option<&Line>) -> u128 {
        let (Self::Numbers(low, high), Some(line)) = (self, line) else { return 0 };
        let zero = zero(line);
        zero.abs_diff(zero.clamp(*low, *high))
    }

    /// Its first value.
    pub(super) fn value(&self, line: Option<&Line>) -> Value {
        match (self, line) {
            (Self::Numbers(low, _), Some(line)) => line.value(number(line, *low)),
            (Self::Values(values), _) => values.first().cloned().unwrap_or(Value::Null),
            _ => Value::Null,
        }
    }

    /// All its values.
    pub(super) fn image(&self, line: Option<&Line>) -> Image {
        match (self, line) {
            (Self::Numbers(low, high), Some(line)) => {
                let ends = (number(line, *low), number(line, *high));
                let (grain, times) = line.steps.as_ref().map_or((FINEST, 1), |steps| (steps.exponent(), steps.unit()));
                let size =
                    10i128.checked_pow(grain.unsigned_abs()).and_then(|size| size.checked_mul(times)).unwrap_or(1);
                match Moments::between(line.kind, ends.0, ends.1, size) {
                    Some(moments) => Image { moments: Some(moments), ..Image::default() },
                    None => {
                        Image { numbers: Some(Stretch { low: ends.0, high: ends.1, grain, times }), ..Image::default() }
                    }
                }
            }
            (Self::Values(values), _) => values.iter().map(Image::of).reduce(Image::or).unwrap_or_default(),
            _ => Image::null(),
        }
    }
}

/// A text that is none of these.
fn other_than(stand_in: Value, texts: &[Value]) -> Value {
    let Value::Text(mut text) = stand_in else { return stand_in };
    while texts.contains(&Value::Text(text.clone())) {
        text.push('…');
    }
    Value::Text(text)
}

/// The number at a position of a line.
pub(super) fn number(line: &Line, position: i128) -> Number {
    line.steps.as_ref().map_or_else(|| Number::of_ordinal(position), |steps| steps.value(position))
}

/// The position of zero, or of the value next to it inside an extent.
pub(super) fn nearest_zero(line: &Line, low: i128, high: i128) -> i128 {
    zero(line).clamp(low, high)
}

fn zero(line: &Line) -> i128 {
    line.steps.as_ref().map_or(0, |steps| steps.at_least(Number::ZERO))
}

/// The positions between two cuts.
fn positions(line: &Line, low: Cut, high: Cut) -> Option<(i128, i128)> {
    let (first, last) = match &line.steps {
        Some(steps) => (first_above(steps, low), first_above(steps, high) - 1),
        None => (above(low), above(high) - 1),
    };
    (first <= last).then_some((first, last))
}

/// Where there are no steps: zero and what lies between 10^-3000 and 10^3000 on either side of it, if anything does. Numbers end at
/// 10^±6144; a formula that leaves them for that alone is no mistake that a customer could ever meet.
fn likely(line: &Line, (first, last): (i128, i128)) -> Vec<Extent> {
    let place = |exponent: i32| Number::new(1, exponent).map_or(0, Number::ordinal);
    let (near, far) = (place(-REACH), place(REACH));
    let parts = [(0, 0), (near, far), (-far, -near)].map(|(low, high)| (low.max(first), high.min(last)));
    let parts: Vec<Extent> =
        parts.into_iter().filter(|(low, high)| low <= high).map(|(low, high)| Extent::Numbers(low, high)).collect();
    if line.steps.is_some() || parts.is_empty() { vec![Extent::Numbers(first, last)] } else { parts }
}

/// The place of the first number above a cut.
fn above(cut: Cut) -> i128 {
    match cut {
        Cut::Start => -Number::largest().ordinal(),
        Cut::Before(number) => number.ordinal(),
        Cut::After(number) => number.ordinal() + 1,
        Cut::End => Number::largest().ordinal() + 1,
    }
}
