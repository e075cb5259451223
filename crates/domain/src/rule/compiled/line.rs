//! Where a number stands among those that cells name.

use crate::number::Number;

/// The numbers that the cells of a column name, ascending. They cut the line into regions: below the first, the first, between
/// it and the second, and so on.
#[derive(Clone, Debug)]
pub(super) struct Line {
    named: Vec<Number>,
    /// The same as whole multiples of a power of ten, where they are small enough: those compare faster.
    scaled: Option<Scaled>,
}

#[derive(Clone, Debug)]
struct Scaled {
    exponent: i32,
    named: Vec<i64>,
}

impl Line {
    /// The line of these numbers.
    pub(super) fn new(mut named: Vec<Number>) -> Self {
        named.sort_unstable();
        named.dedup();
        let scaled = Scaled::of(&named);
        Self { named, scaled }
    }

    /// The number of regions.
    pub(super) fn regions(&self) -> usize {
        2 * self.named.len() + 1
    }

    /// The region of a number that cells name: of one that they do not, the region around it.
    pub(super) fn region(&self, number: Number) -> usize {
        if let Some(scaled) = &self.scaled {
            return scaled.region(number);
        }
        match self.named.binary_search(&number) {
            Ok(at) => 2 * at + 1,
            Err(above) => 2 * above,
        }
    }
}

impl Scaled {
    fn of(named: &[Number]) -> Option<Self> {
        let exponent = named.iter().map(|number| number.parts().1).min().unwrap_or(0);
        let scaled = |number: &Number| {
            let (coefficient, own) = number.parts();
            let factor = 10_i64.checked_pow(own.checked_sub(exponent)?.try_into().ok()?)?;
            i64::try_from(coefficient).ok()?.checked_mul(factor)
        };
        Some(Self { exponent, named: named.iter().map(scaled).collect::<Option<_>>()? })
    }

    fn region(&self, number: Number) -> usize {
        let (coefficient, own) = number.parts();
        // How many named numbers stand below, and whether the next one is this. What does not fit stands outside all.
        let beyond = if coefficient < 0 { 0 } else { 2 * self.named.len() };
        let shift = own.abs_diff(self.exponent);
        if own < self.exponent {
            // Finer than any named number, as no coefficient ends in zero: strictly between two neighbours.
            let below =
                10_i128.checked_pow(shift).map_or(-i128::from(coefficient < 0), |size| coefficient.div_euclid(size));
            return i64::try_from(below)
                .map_or(beyond, |below| 2 * self.named.partition_point(|named| *named <= below));
        }
        let whole = match coefficient {
            0 => Some(0),
            _ => {
                i64::try_from(coefficient).ok().zip(10_i64.checked_pow(shift)).and_then(|(one, by)| one.checked_mul(by))
            }
        };
        match whole.map(|whole| self.named.binary_search(&whole)) {
            Some(Ok(at)) => 2 * at + 1,
            Some(Err(above)) => 2 * above,
            None => beyond,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number() -> impl Strategy<Value = Number> {
        let exponent = prop_oneof![8 => -3..3_i32, 1 => -40..40_i32, 1 => -6000..6000_i32];
        let coefficient = prop_oneof![8 => -30..30_i128, 1 => any::<i64>().prop_map(i128::from)];
        (coefficient, exponent).prop_map(|(coefficient, exponent)| Number::new(coefficient, exponent).unwrap())
    }

    proptest! {
        #[test]
        fn a_number_stands_where_comparing_puts_it(named in prop::collection::vec(number(), 0..6), asked in number()) {
            let line = Line::new(named.clone());
            let expected = match line.named.binary_search(&asked) {
                Ok(at) => 2 * at + 1,
                Err(above) => 2 * above,
            };
            prop_assert_eq!(line.region(asked), expected);
            for number in named {
                prop_assert_eq!(line.region(number) % 2, 1);
            }
        }
    }
}
