//! What formulas come to, over all cases that a row answers. Nothing is sampled.
//!
//! The cases are boxes: a stretch of its line for each number, a set of values for any other term. Over a box, interval
//! arithmetic on the evaluator's own operations bounds what the formula may come to. A box that cannot hold what is sought is
//! left; of the others the corners are put to the evaluator, and then they are halved. Where a formula rises or falls with
//! each of its inputs, or is a sum of multiples of them, the first box and its corners already decide; a condition, or an input
//! that is used twice in opposite directions, takes as many halvings as its threshold has digits. Too many boxes are "not
//! provable", and so are products of inputs and functions that are not reasoned about.

mod extent;
mod image;
mod linear;
mod moments;

use std::cmp::Reverse;

use self::extent::{Extent, nearest_zero, number};
use self::image::{Image, image};
use super::Stop;
use super::finding::Reason;
use super::grid::{Grid, Region};
use super::line::{Cut, Line};
use crate::feel::{Arguments, Expression, Node, Operator};
use crate::frame::{Bound, Guardrail};
use crate::number::Number;
use crate::rule::{Case, Formula, computed, rounding_of};
use crate::term::{Ordered, OrderedKind, TermId, Type, Value};

/// How many boxes are looked at for one question.
const BOXES: usize = 3_000;
/// How many of them have plain numbers.
const PLAIN_BOXES: usize = 300;
/// How many times a greater extreme is sought.
const ROUNDS: usize = 300;

/// What is sought among the values of a formula.
pub(super) enum Goal<'g> {
    /// A value that breaks a guardrail.
    Breaks(&'g Guardrail),
    /// No value at all.
    Nothing,
    /// A value that a term of this type does not take.
    Unfit(&'g Type),
    /// A value with an order, above another one if there is one.
    Above(Option<Ordered>),
    /// A value with an order, below another one if there is one.
    Below(Option<Ordered>),
}

/// A formula and the cases that it is asked about.
pub(super) struct Analysis<'a> {
    formula: &'a Formula,
    grid: &'a Grid,
    stop: Stop<'a>,
    terms: Vec<Place<'a>>,
    boxes: Vec<(Region, Vec<Extent>)>,
    /// Why the boxes do not tell all. What no box can hold is ruled out all the same.
    doubt: Option<Reason>,
}

/// A term of the formula.
struct Place<'a> {
    name: &'a str,
    axis: usize,
    line: Option<&'a Line>,
}

/// A case and what the formula comes to there.
pub(super) struct Witness {
    pub(super) case: Case,
    pub(super) value: Value,
}

impl<'a> Analysis<'a> {
    /// The formula over the cases of these regions.
    pub(super) fn of(
        (grid, stop): (&'a Grid, Stop<'a>),
        formula: &'a Formula,
        regions: &[Region],
    ) -> Result<Self, Reason> {
        let place = |(name, term): (&'a str, &TermId)| {
            let axis = grid.axes.iter().position(|axis| axis.term == *term)?;
            Some(Place { name, axis, line: grid.axes[axis].line() })
        };
        let terms: Vec<Place<'a>> = formula.names().map(place).collect::<Option<_>>().ok_or(Reason::UnusableTerm)?;
        let mut analysis = Self { formula, grid, stop, terms, boxes: Vec::new(), doubt: None };
        for region in regions {
            for extents in analysis.extents(region)? {
                analysis.doubt = analysis.doubt.or(analysis.check(formula.expression(), &extents).err());
                analysis.boxes.push((region.clone(), extents));
            }
        }
        Ok(analysis)
    }

    /// The boxes of a region.
    fn extents(&self, region: &Region) -> Result<Vec<Vec<Extent>>, Reason> {
        let texts = texts(self.formula.expression());
        let mut boxes: Vec<Vec<Extent>> = vec![Vec::new()];
        for place in &self.terms {
            let extents = Extent::of(&self.grid.axes[place.axis], &region[place.axis], &texts);
            let longer = |one: &Vec<Extent>| {
                extents.iter().map(|extent| [one.as_slice(), std::slice::from_ref(extent)].concat()).collect::<Vec<_>>()
            };
            boxes = boxes.iter().flat_map(longer).collect();
            if boxes.len() > BOXES {
                return Err(Reason::TooManyPieces);
            }
        }
        Ok(boxes)
    }

    /// Whether the formula can be reasoned about in a box.
    fn check(&self, expression: &Expression, extents: &[Extent]) -> Result<(), Reason> {
        let graded = |part: &Expression| self.is_graded(part, extents);
        let varies = |part: &Expression| self.varies(part, extents);
        match &expression.node {
            Node::Arithmetic { operator: Operator::Times | Operator::Over, left, right }
                if graded(left) && graded(right) =>
            {
                return Err(Reason::ProductOfInputs);
            }
            Node::Arithmetic { operator: Operator::Power, .. } if varies(expression) => {
                return Err(Reason::UnknownFunction);
            }
            Node::Call { function, arguments: Arguments::Positional(arguments) } => {
                let Node::Name(name) = &function.node else { return Err(Reason::UnknownFunction) };
                let scale_varies = rounding_of(name).is_some() && arguments.get(1).is_some_and(varies);
                let is_known = rounding_of(name).is_some() || matches!(name.as_str(), "min" | "max" | "abs" | "not");
                if scale_varies || (!is_known && varies(expression)) {
                    return Err(Reason::UnknownFunction);
                }
                return arguments.iter().try_for_each(|argument| self.check(argument, extents));
            }
            _ => {}
        }
        expression.parts().into_iter().try_for_each(|part| self.check(part, extents))
    }

    /// Whether the value changes by degrees: a stretch of an input goes into it other than through conditions.
    fn is_graded(&self, expression: &Expression, extents: &[Extent]) -> bool {
        let graded = |part: &Expression| self.is_graded(part, extents);
        match &expression.node {
            Node::Name(name) => matches!(self.extent(name, extents), Some(Extent::Numbers(low, high)) if low < high),
            Node::If { then, otherwise, .. } => graded(then) || graded(otherwise),
            _ => expression.parts().into_iter().any(graded),
        }
    }

    /// Whether the value may be another one in another case of a box.
    fn varies(&self, expression: &Expression, extents: &[Extent]) -> bool {
        match &expression.node {
            Node::Name(name) => self.extent(name, extents).is_some_and(|extent| extent.width() > 0),
            _ => expression.parts().into_iter().any(|part| self.varies(part, extents)),
        }
    }

    fn extent<'e>(&self, name: &str, extents: &'e [Extent]) -> Option<&'e Extent> {
        self.terms.iter().zip(extents).find(|(place, _)| place.name == name).map(|(_, extent)| extent)
    }

    /// A case in which the formula comes to what is sought, as people would give it; nothing if there is none.
    pub(super) fn find(&self, goal: &Goal<'_>) -> Result<Option<Witness>, Reason> {
        let mut left = BOXES;
        for (region, extents) in &self.boxes {
            if let Some(reason) = self.doubt {
                if goal.is_possible(&self.image(extents)) {
                    return Err(reason);
                }
                continue;
            }
            let plain = if goal.is_anywhere() { self.plain(extents) } else { None };
            let near = plain.and_then(|plain| self.search(&plain, goal, &mut { PLAIN_BOXES }).ok().flatten());
            let found = match near {
                Some(point) => Some(point),
                None => self.search(extents, goal, &mut left)?,
            };
            if let Some(point) = found {
                let point = self.natural(point, extents, goal);
                return Ok(Some(self.witness(region, &point)));
            }
        }
        Ok(None)
    }

    /// The part of a box in which numbers are of a size that people have to do with; nothing where that is all of it or none.
    fn plain(&self, extents: &[Extent]) -> Option<Vec<Extent>> {
        let plain = self.terms.iter().zip(extents).map(|(place, extent)| extent.plain(place.line));
        plain.collect::<Option<Vec<_>>>().filter(|plain| plain != extents)
    }

    /// The smallest and the largest number, day or length of time that the formula comes to, if it comes to any.
    pub(super) fn used(&self) -> Result<Option<[Ordered; 2]>, Reason> {
        if let Some(reason) = self.doubt {
            return Err(reason);
        }
        let low = self.extreme(Goal::Below)?;
        let high = self.extreme(Goal::Above)?;
        Ok(low.zip(high).map(|(low, high)| [low, high]))
    }

    /// The value beyond which there is no other.
    fn extreme(&self, beyond: impl Fn(Option<Ordered>) -> Goal<'static>) -> Result<Option<Ordered>, Reason> {
        let mut best = None;
        for _ in 0..ROUNDS {
            let mut better = None;
            for (_, extents) in &self.boxes {
                better = self.search(extents, &beyond(best), &mut { BOXES })?;
                if better.is_some() {
                    break;
                }
            }
            match better.and_then(|point| self.value(&point).ordered()) {
                Some(value) => best = Some(value),
                None => return Ok(best),
            }
        }
        Err(Reason::TooManyPieces)
    }

    /// Whether the formula may come to a name, or to yes or no.
    pub(super) fn names_something(&self) -> bool {
        self.boxes
            .iter()
            .map(|(_, extents)| self.image(extents))
            .any(|image| image.yes || image.no || !image.texts.is_empty())
    }

    /// Whether it is not ruled out that the formula comes to nothing.
    pub(super) fn may_be_nothing(&self) -> bool {
        self.boxes.iter().any(|(_, extents)| self.image(extents).null)
    }

    fn witness(&self, region: &Region, point: &[Extent]) -> Witness {
        let mut case = self.grid.case(region);
        for (place, extent) in self.terms.iter().zip(point) {
            case.0.insert(self.grid.axes[place.axis].term.clone(), extent.value(place.line));
        }
        Witness { value: self.formula.value(&case), case }
    }

    fn value(&self, point: &[Extent]) -> Value {
        let values: Vec<Value> = self.terms.iter().zip(point).map(|(place, extent)| extent.value(place.line)).collect();
        computed(self.formula.expression(), self.terms.iter().map(|place| place.name).zip(&values))
    }

    /// What the formula may come to in a box; where that is a single case, what the evaluator says to it.
    fn image(&self, extents: &[Extent]) -> Image {
        if extents.iter().all(|extent| extent.width() == 0) {
            return Image::of(&self.value(extents));
        }
        let of = |name: &str| {
            let place = self.terms.iter().zip(extents).find(|(place, _)| place.name == name);
            place.map_or_else(Image::null, |(place, extent)| extent.image(place.line))
        };
        image(self.formula.expression(), &of).held()
    }

    /// A point of a box that the goal is met at.
    fn search(&self, extents: &[Extent], goal: &Goal<'_>, left: &mut usize) -> Result<Option<Vec<Extent>>, Reason> {
        let mut waiting = vec![extents.to_vec()];
        while let Some(extents) = waiting.pop() {
            if !goal.is_possible(&self.image(&extents)) {
                continue;
            }
            if let Some(point) = self.corner(&extents, goal) {
                return Ok(Some(point));
            }
            *left = left.checked_sub(1).ok_or(Reason::TooManyPieces)?;
            if (self.stop)() {
                return Err(Reason::Stopped);
            }
            waiting.extend(self.halves(&extents, goal));
        }
        Ok(None)
    }

    /// A corner of a box that meets the goal: each term is moved to its other end where that makes the value greater, then
    /// where it makes it less.
    fn corner(&self, extents: &[Extent], goal: &Goal<'_>) -> Option<Vec<Extent>> {
        for upwards in [true, false] {
            let mut point: Vec<Extent> = extents.iter().map(|extent| extent.end(false)).collect();
            let mut value = self.value(&point);
            for (place, extent) in extents.iter().enumerate() {
                if goal.is_met(&value) {
                    return Some(point);
                }
                let mut moved = point.clone();
                moved[place] = extent.end(true);
                let reached = self.value(&moved);
                if goal.is_met(&reached) {
                    return Some(moved);
                }
                let better = match (value.ordered(), reached.ordered()) {
                    (Some(value), Some(reached)) => (reached > value) == upwards,
                    _ => value == Value::Null,
                };
                if better {
                    (point, value) = (moved, reached);
                }
            }
            if goal.is_met(&value) {
                return Some(point);
            }
        }
        None
    }

    /// The halves of a box that may hold what is sought, cut along the term that leaves the least.
    fn halves(&self, extents: &[Extent], goal: &Goal<'_>) -> Vec<Vec<Extent>> {
        let cut = |place: usize| -> Vec<(Vec<Extent>, Image)> {
            let half = |half: Extent| {
                let mut extents = extents.to_vec();
                extents[place] = half;
                let image = self.image(&extents);
                (extents, image)
            };
            let mut halves = extents[place].halves();
            if goal.is_anywhere() {
                // The last is looked at first: small numbers make plain cases, and steps are not lost in them to 34 digits.
                halves.sort_by_key(|half| Reverse(half.beyond_zero(self.terms[place].line)));
            }
            halves.map(half).into_iter().filter(|(_, image)| goal.is_possible(image)).collect()
        };
        let places = (0..extents.len()).filter(|place| extents[*place].width() > 0);
        let cuts = places.map(|place| (extents[place].width(), cut(place)));
        let best = cuts.min_by(|(one_width, one), (other_width, other)| {
            let sizes = |halves: &[(Vec<Extent>, Image)]| {
                halves.iter().map(|(_, image)| image.size()).fold(0, u128::saturating_add)
            };
            (one.len(), sizes(one)).cmp(&(other.len(), sizes(other))).then(other_width.cmp(one_width))
        });
        best.map_or_else(Vec::new, |(_, halves)| halves.into_iter().map(|(extents, _)| extents).collect())
    }

    /// A point near one that meets the goal, with numbers that read naturally: term by term the goal is still met.
    fn natural(&self, mut point: Vec<Extent>, extents: &[Extent], goal: &Goal<'_>) -> Vec<Extent> {
        for place in 0..point.len() {
            let (Some(line), Extent::Numbers(low, high)) = (self.terms[place].line, &extents[place]) else { continue };
            let Extent::Numbers(found, _) = point[place] else { continue };
            let at = |position: i128| {
                let mut moved = point.clone();
                moved[place] = Extent::Numbers(position, position);
                moved
            };
            let meets = |position: i128| goal.is_met(&self.value(&at(position)));
            let plain = || plain_position(line, (*low, *high), meets).filter(|_| goal.is_anywhere());
            let position = plain().or_else(|| natural_position(line, (*low, *high), found, meets)).unwrap_or(found);
            point = at(position);
        }
        point
    }
}

/// The position of a number that people think of first, if one of them meets a goal.
fn plain_position(line: &Line, (low, high): (i128, i128), meets: impl Fn(i128) -> bool) -> Option<i128> {
    if line.kind != OrderedKind::Number {
        return None;
    }
    let plain = [(0, 0), (1, 0), (2, 0), (5, 0), (1, 1), (1, 2), (5, -1), (1, -1), (1, -2), (1, -3)];
    let numbers = plain.into_iter().filter_map(|(coefficient, exponent)| Number::new(coefficient, exponent).ok());
    let position = |number: Number| match &line.steps {
        Some(steps) => steps.contains(number).then(|| steps.at_least(number)),
        None => Some(number.ordinal()),
    };
    numbers.filter_map(position).find(|position| (low..=high).contains(position) && meets(*position))
}

/// The most natural position that meets a goal between the value nearest to zero and one that is known to meet it.
fn natural_position(line: &Line, (low, high): (i128, i128), found: i128, meets: impl Fn(i128) -> bool) -> Option<i128> {
    let picked = |low: i128, high: i128| {
        let between = (Cut::Before(number(line, low)), Cut::After(number(line, high)));
        let picked = line.pick(between.0, between.1)?;
        let position = line.steps.as_ref().map_or_else(|| picked.ordinal(), |steps| steps.at_least(picked));
        ((low..=high).contains(&position) && meets(position)).then_some(position)
    };
    let near = nearest_zero(line, low, high);
    if number(line, near) == Number::ZERO && meets(near) {
        return Some(near);
    }
    if let Some(position) = picked(low, high) {
        return Some(position);
    }
    if meets(near) {
        return Some(near);
    }
    // Between one that does not meet it and one that does, two neighbours of which only the second does.
    let (mut out, mut inside) = (near, found);
    while out.abs_diff(inside) > 1 {
        let middle = (out & inside) + ((out ^ inside) >> 1);
        if meets(middle) { inside = middle } else { out = middle }
    }
    let rest = if inside > out { (inside, high) } else { (low, inside) };
    picked(rest.0, rest.1).or(Some(inside))
}

impl Goal<'_> {
    /// Whether what meets it may lie anywhere among what does not, not at one end of it.
    fn is_anywhere(&self) -> bool {
        matches!(self, Self::Nothing | Self::Unfit(_))
    }

    /// Whether one of these values may meet it.
    fn is_possible(&self, image: &Image) -> bool {
        match self {
            Self::Nothing => image.null,
            Self::Unfit(kind) => image.ends().is_some_and(|ends| may_be_unfit(image, ends, kind)),
            Self::Above(than) => image.ends().is_some_and(|[_, high]| than.is_none_or(|than| high > than)),
            Self::Below(than) => image.ends().is_some_and(|[low, _]| than.is_none_or(|than| low < than)),
            Self::Breaks(guardrail) => {
                let broken = |value: Value| !guardrail.bound.allows(&value);
                (image.null && guardrail.every_row)
                    || (image.yes && broken(Value::YesNo(true)))
                    || (image.no && broken(Value::YesNo(false)))
                    || image.texts.iter().any(|text| broken(Value::Text(text.clone())))
                    || image.ends().is_some_and(|[low, high]| match &guardrail.bound {
                        Bound::OneOf { .. } | Bound::Is { .. } if low != high => true,
                        _ => [low, high].into_iter().any(|end| broken(end.into())),
                    })
            }
        }
    }

    fn is_met(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Nothing, value) => *value == Value::Null,
            (Self::Unfit(_), Value::Null) => false,
            (Self::Unfit(kind), value) => !kind.admits(value),
            (Self::Above(than), value) => value.ordered().is_some_and(|value| than.is_none_or(|than| value > than)),
            (Self::Below(than), value) => value.ordered().is_some_and(|value| than.is_none_or(|than| value < than)),
            (Self::Breaks(guardrail), Value::Null) => guardrail.every_row,
            (Self::Breaks(guardrail), value) => !guardrail.bound.allows(value),
        }
    }
}

/// Whether one of these values may lie outside the bounds of a type, or between its steps.
fn may_be_unfit(image: &Image, [low, high]: [Ordered; 2], kind: &Type) -> bool {
    let (min, max) = kind.bounds();
    if low == high {
        return !kind.admits(&low.into());
    }
    let beyond = min.is_some_and(|min| low < min) || max.is_some_and(|max| high > max);
    beyond || kind.steps().is_some_and(|steps| !image.is_on(&steps))
}

/// The texts that an expression names.
fn texts(expression: &Expression) -> Vec<Value> {
    match &expression.node {
        Node::Text(text) => vec![Value::Text(text.clone())],
        _ => expression.parts().into_iter().flat_map(texts).collect(),
    }
}
