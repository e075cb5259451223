//! The number line of a term: cuts between values, and a value to show for any stretch between two cuts.

use std::cmp::Ordering;

use crate::duration::{DurationKind, DurationUnit};
use crate::number::{Number, Steps};
use crate::term::{OrderedKind, Type, Value};

/// A place between numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// Below all numbers.
    Start,
    /// Just below a number.
    Before(Number),
    /// Just above a number.
    After(Number),
    /// Above all numbers.
    End,
}

/// The values of a term that have an order, at their places: dates and durations are places as numbers are.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) kind: OrderedKind,
    start: Cut,
    end: Cut,
    pub(super) steps: Option<Steps>,
}

impl Cut {
    /// The number next to the cut, and whether the cut lies above it.
    fn number(self) -> Option<(Number, bool)> {
        match self {
            Self::Start | Self::End => None,
            Self::Before(number) => Some((number, false)),
            Self::After(number) => Some((number, true)),
        }
    }
}

impl PartialOrd for Cut {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Cut {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.number(), other.number()) {
            (Some(mine), Some(theirs)) => mine.cmp(&theirs),
            _ => {
                let rank = |cut: &Self| match cut {
                    Self::Start => 0,
                    Self::Before(_) | Self::After(_) => 1,
                    Self::End => 2,
                };
                rank(self).cmp(&rank(other))
            }
        }
    }
}

impl Line {
    /// The line of a term's values; nothing for types without order.
    pub(super) fn of(kind: &Type) -> Option<Self> {
        let (min, max) = kind.bounds();
        let steps = kind.steps();
        let start = min.map_or(Cut::Start, |min| Cut::Before(min.place()));
        let end = match (max, &steps) {
            (None, _) => Cut::End,
            (Some(_), Some(steps)) => Cut::After(steps.value(steps.last())),
            (Some(max), None) => Cut::After(max.place()),
        };
        Some(Self { kind: kind.ordered()?, start, end, steps })
    }

    /// The value at a place of the line.
    pub(super) fn value(&self, place: Number) -> Value {
        self.kind.at(place).map_or(Value::Null, Value::from)
    }

    /// The cut below all values.
    pub(super) fn start(&self) -> Cut {
        self.start
    }

    /// The cut above all values.
    pub(super) fn end(&self) -> Cut {
        self.end
    }

    /// The one cut that stands for all that separate the same values: with steps, the one just below a value.
    pub(super) fn snapped(&self, cut: Cut) -> Cut {
        if cut <= self.start() {
            return self.start();
        }
        if cut >= self.end() {
            return self.end();
        }
        let (Some(steps), Some(_)) = (&self.steps, cut.number()) else { return cut };
        match first_above(steps, cut) {
            position if position > steps.last() => self.end(),
            position if position == steps.first() => self.start(),
            position => Cut::Before(steps.value(position)),
        }
    }

    /// Whether there is any value between two cuts.
    pub(super) fn has_value(&self, low: Cut, high: Cut) -> bool {
        self.nearest(low, high).is_some()
    }

    /// A value between two cuts that reads naturally: a whole number, day or year if there is one, else the fewest decimals
    /// or the coarsest unit, next to the lower end if there is one.
    pub(super) fn pick(&self, low: Cut, high: Cut) -> Option<Number> {
        let inside = |number: Number| {
            let between = low <= Cut::Before(number) && Cut::After(number) <= high;
            between && self.steps.as_ref().is_none_or(|steps| steps.contains(number))
        };
        if low == Cut::Start && high == Cut::End {
            return Some(Number::ZERO);
        }
        let granular = |granule: Number| {
            let granules = Steps::new(granule, None, None).ok()?;
            let position = match low.number() {
                Some(_) => first_above(&granules, low),
                None => first_above(&granules, high) - 1,
            };
            let known = (granules.first()..=granules.last()).contains(&position);
            known.then(|| granules.value(position)).filter(|number| inside(*number))
        };
        self.granules().into_iter().find_map(granular).or_else(|| self.nearest(low, high))
    }

    /// The sizes whose multiples read naturally, coarse to fine.
    fn granules(&self) -> Vec<Number> {
        match self.kind {
            // 1, 0.5, 0.1, 0.05, …
            OrderedKind::Number => {
                let sizes = (0..=18).flat_map(|digits| [(1, -digits), (5, -digits - 1)]);
                sizes.filter_map(|(coefficient, exponent)| Number::new(coefficient, exponent).ok()).collect()
            }
            OrderedKind::Date => vec![Number::ONE],
            OrderedKind::Duration(DurationKind::DaysTime) => {
                let units = [DurationUnit::Days, DurationUnit::Hours, DurationUnit::Minutes, DurationUnit::Seconds];
                units.map(|unit| unit.size().into()).to_vec()
            }
            OrderedKind::Duration(DurationKind::YearsMonths) => {
                [DurationUnit::Years, DurationUnit::Months].map(|unit| unit.size().into()).to_vec()
            }
        }
    }

    /// With steps, the largest value below a cut.
    pub(super) fn last_below(&self, cut: Cut) -> Option<Number> {
        let steps = self.steps.as_ref()?;
        let position = first_above(steps, cut) - 1;
        (position >= steps.first()).then(|| steps.value(position))
    }

    /// The value between two cuts that lies next to the lower end, or to the upper if there is no lower.
    fn nearest(&self, low: Cut, high: Cut) -> Option<Number> {
        if let Some(steps) = &self.steps {
            let (first, last) = (first_above(steps, low), first_above(steps, high) - 1);
            let position = if low == Cut::Start { last } else { first };
            return (first <= last).then(|| steps.value(position));
        }
        let candidate = match (low, high) {
            (Cut::Before(number), _) | (Cut::Start, Cut::After(number)) => Some(number),
            (Cut::After(number), _) => number.next_up(),
            (_, Cut::Before(number)) => number.next_down(),
            _ => Some(Number::ZERO),
        };
        candidate.filter(|number| low <= Cut::Before(*number) && Cut::After(*number) <= high)
    }
}

/// The position of the first of these steps above a cut.
pub(super) fn first_above(steps: &Steps, cut: Cut) -> i128 {
    match cut {
        Cut::Start => steps.first(),
        Cut::Before(number) => steps.at_least(number),
        Cut::After(number) => steps.at_most(number) + 1,
        Cut::End => steps.last() + 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(step: Option<&str>, min: Option<&str>, max: Option<&str>) -> Line {
        let number = |text: &str| text.parse().unwrap();
        Line::of(&Type::Number { unit: None, step: step.map(number), min: min.map(number), max: max.map(number) })
            .unwrap()
    }

    fn picked(line: &Line, low: &str, high: &str) -> Option<String> {
        let cut = |text: &str| match text.split_at(1) {
            ("-", "") => Cut::Start,
            ("+", "") => Cut::End,
            ("<", number) => Cut::Before(number.parse().unwrap()),
            (_, number) => Cut::After(number.parse().unwrap()),
        };
        line.pick(line.snapped(cut(low)), line.snapped(cut(high))).map(|number| number.to_string())
    }

    #[test]
    fn picks_what_people_would_say() {
        let (whole, cents, free) =
            (line(Some("1"), Some("1"), None), line(Some("0.01"), Some("0"), None), line(None, None, None));
        for (line, low, high, expected) in [
            (&whole, ">5", "+", Some("6")),
            (&whole, "-", "<5", Some("1")),
            (&whole, ">5", "<6", None),
            (&cents, ">250", "+", Some("251")),
            (&cents, ">5", "<5.5", Some("5.1")),
            (&cents, ">5", "<5.02", Some("5.01")),
            (&free, ">5", "<6", Some("5.5")),
            (&free, ">5", "<5.3", Some("5.1")),
            (&free, "-", "<0", Some("-1")),
            (&free, "-", "+", Some("0")),
            (&free, "<5", ">5", Some("5")),
            (&free, ">1e400", "+", Some("1.000000000000000000000000000000001E+400")),
        ] {
            assert_eq!(picked(line, low, high).as_deref(), expected, "{low} {high}");
        }
    }

    #[test]
    fn every_step_is_told_apart_and_nothing_else() {
        let whole = line(Some("1"), Some("1"), Some("9"));
        assert_eq!(whole.snapped(Cut::After(5.into())), whole.snapped(Cut::Before(6.into())));
        assert_eq!(whole.snapped(Cut::After("5.5".parse().unwrap())), whole.snapped(Cut::Before(6.into())));
        assert_eq!(whole.snapped(Cut::After(9.into())), whole.end());
        assert_eq!(whole.snapped(Cut::Before(0.into())), whole.start());
        let free = line(None, Some("0"), None);
        assert_ne!(free.snapped(Cut::After(5.into())), free.snapped(Cut::Before(6.into())));
        let next = Number::from(5).next_up().unwrap();
        assert!(!free.has_value(Cut::After(5.into()), Cut::Before(next)));
    }
}
