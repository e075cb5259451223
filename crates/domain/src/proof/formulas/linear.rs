//! Sums of multiples of terms, collected term by term, so that one that occurs more than once counts once.
//!
//! Only what the evaluator computes without rounding is collected: then what it says to a case is the exact sum, and its extremes
//! over a box lie at two of its corners.

use super::image::{Named, Stretch, leading};
use crate::feel::{Expression, Node, Operator};
use crate::number::{DIGITS, Number};
use crate::rule::exact_sum;

/// No number is a multiple of a finer power of ten, with room to spare.
const FINE: i32 = -6_000;

/// A sum of multiples of terms and a constant.
struct Sum<'e> {
    terms: Vec<(&'e str, Number, Stretch)>,
    constant: Number,
    /// Nothing on the way to any of its values lies further from zero.
    most: Number,
    /// All values on the way are multiples of this power of ten.
    grain: i32,
    /// Some term occurs more than once.
    is_collected: bool,
}

/// What a sum of multiples comes to in a box, if collecting its terms tells more than looking at each where it stands.
pub(super) fn collected(expression: &Expression, of: Named<'_>) -> Option<Stretch> {
    let sum = sum(expression, of)?;
    if !sum.is_collected {
        return None;
    }
    let end = |upper: bool| {
        sum.terms.iter().try_fold(sum.constant, |total, (_, factor, stretch)| {
            let at_high = (*factor > Number::ZERO) == upper;
            exact_sum(total, exact_product(*factor, if at_high { stretch.high } else { stretch.low })?)
        })
    };
    Some(Stretch { low: end(false)?, high: end(true)?, grain: sum.grain, times: 1 })
}

fn sum<'e>(expression: &'e Expression, of: Named<'_>) -> Option<Sum<'e>> {
    let constant = |constant: Number| Sum {
        terms: Vec::new(),
        constant,
        most: constant.absolute(),
        grain: constant.parts().1,
        is_collected: false,
    };
    let sum = match &expression.node {
        Node::Number(number) => constant(*number),
        Node::Name(name) => {
            let stretch = of(name).numbers?;
            let most = stretch.low.absolute().max(stretch.high.absolute());
            Sum { terms: vec![(name, Number::ONE, stretch)], most, grain: stretch.grain, ..constant(Number::ZERO) }
        }
        Node::Negate(part) => sum(part, of)?.times(Number::ONE.negated())?,
        Node::Arithmetic { operator: Operator::Plus, left, right } => sum(left, of)?.plus(sum(right, of)?)?,
        Node::Arithmetic { operator: Operator::Minus, left, right } => {
            sum(left, of)?.plus(sum(right, of)?.times(Number::ONE.negated())?)?
        }
        Node::Arithmetic { operator: Operator::Times, left, right } => {
            let (one, other) = (sum(left, of)?, sum(right, of)?);
            match (one.terms.as_slice(), other.terms.as_slice()) {
                ([], _) => other.times(one.constant)?,
                (_, []) => one.times(other.constant)?,
                _ => return None,
            }
        }
        Node::Arithmetic { operator: Operator::Over, left, right } => {
            let divisor = sum(right, of).filter(|divisor| divisor.terms.is_empty())?.constant;
            let inverse = Number::ONE.over(divisor).ok()?;
            // One third is no decimal.
            exact_product(inverse, divisor).filter(|product| *product == Number::ONE)?;
            sum(left, of)?.times(inverse)?
        }
        _ => return None,
    };
    sum.is_exact().then_some(sum)
}

impl<'e> Sum<'e> {
    fn plus(mut self, other: Self) -> Option<Self> {
        for (name, factor, stretch) in other.terms {
            match self.terms.iter_mut().find(|(known, ..)| *known == name) {
                Some((_, known, _)) => {
                    *known = exact_sum(*known, factor)?;
                    self.is_collected = true;
                }
                None => self.terms.push((name, factor, stretch)),
            }
        }
        Some(Self {
            terms: self.terms,
            constant: exact_sum(self.constant, other.constant)?,
            most: exact_sum(self.most, other.most)?,
            grain: self.grain.min(other.grain),
            is_collected: self.is_collected || other.is_collected,
        })
    }

    fn times(self, by: Number) -> Option<Self> {
        let times =
            |(name, factor, stretch): (&'e str, Number, Stretch)| Some((name, exact_product(factor, by)?, stretch));
        Some(Self {
            terms: self.terms.into_iter().map(times).collect::<Option<_>>()?,
            constant: exact_product(self.constant, by)?,
            most: exact_product(self.most, by.absolute())?,
            grain: self.grain.checked_add(by.parts().1)?,
            is_collected: self.is_collected,
        })
    }

    /// Whether a number holds each value on the way as it is.
    fn is_exact(&self) -> bool {
        let digits = i64::from(leading(self.most)) - i64::from(self.grain) + 1;
        self.grain >= FINE && digits <= i64::from(DIGITS)
    }
}

/// The product, if 34 digits hold it.
fn exact_product(one: Number, other: Number) -> Option<Number> {
    let ((one, one_exponent), (other, other_exponent)) = (one.parts(), other.parts());
    let coefficient = one.checked_mul(other)?;
    let holds = coefficient.unsigned_abs() < 10u128.pow(DIGITS);
    if holds { Number::new(coefficient, one_exponent.checked_add(other_exponent)?).ok() } else { None }
}
