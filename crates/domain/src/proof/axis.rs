//! An axis: one input term, cut into atoms that no cell of the column can tell apart inside.
//!
//! Numbers, dates and durations become stretches between neighbouring cuts of the cells; stretches without a value
//! (between 5 and 6 when the step is 1) vanish. Named values that every cell treats alike share an atom. `null` is an atom
//! of its own where a case may come without the value.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::atoms::AtomSet;
use super::check::number;
use super::line::{Cut, Line};
use crate::number::Number;
use crate::rule::{Check, Comparison, UnaryTests};
use crate::term::{Ordered, TermId, Type, Value};

/// One input term and its atoms.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    pub(super) term: TermId,
    scale: Scale,
    /// `null` is the last atom.
    nullable: bool,
}

#[derive(Clone, Debug)]
enum Scale {
    /// Atom `i` lies between `cuts[i]` and `cuts[i + 1]`.
    Line { line: Line, cuts: Vec<Cut>, spelled: BTreeMap<Cut, Spelled> },
    /// Each atom is a group of values. In free text the group of everything else holds [`Axis::OTHER`]'s stand-in first.
    Named { groups: Vec<Vec<Value>>, other: Option<Value> },
}

/// What an atom stands for, where formulas tell apart what cells do not.
pub(super) enum Part {
    /// The numbers between two cuts.
    Between(Cut, Cut),
    /// One value.
    Value(Value),
    /// Every text that no cell names, by the one that stands for them.
    Other(Value),
}

/// How cells spell a cut: "under 6" and "over 5" are the same place when the step is 1.
#[derive(Clone, Copy, Debug, Default)]
struct Spelled {
    before: Option<Number>,
    after: Option<Number>,
}

impl Axis {
    /// Cuts a term into the atoms that these cells tell apart.
    pub(super) fn new<'c>(
        term: TermId,
        kind: &Type,
        nullable: bool,
        cells: impl Iterator<Item = &'c UnaryTests>,
    ) -> Self {
        let distinct: HashSet<&UnaryTests> = cells.collect();
        let scale = match (Line::of(kind), kind) {
            (Some(line), _) => line_scale(line, &distinct),
            (None, Type::Enum { values }) => {
                let values = values.iter().cloned().map(Value::Text).collect();
                Scale::Named { groups: groups(values, &distinct), other: None }
            }
            (None, Type::YesNo) => {
                let values = vec![Value::YesNo(false), Value::YesNo(true)];
                Scale::Named { groups: groups(values, &distinct), other: None }
            }
            (None, _) => text_scale(&distinct),
        };
        Self { term, scale, nullable }
    }

    /// How many atoms there are.
    pub(super) fn size(&self) -> u32 {
        self.named_from() + u32::from(self.nullable)
    }

    /// How many atoms stand for values; `null`, if it can occur, is the next.
    fn named_from(&self) -> u32 {
        let atoms = match &self.scale {
            Scale::Line { cuts, .. } => cuts.len() - 1,
            Scale::Named { groups, .. } => groups.len(),
        };
        u32::try_from(atoms).unwrap_or(u32::MAX)
    }

    /// The atoms on which a cell's tests pass.
    pub(super) fn passing(&self, tests: &UnaryTests) -> AtomSet {
        let values = self.named_from();
        let null = (self.nullable && tests.matches(&Value::Null)).then_some((values, values + 1));
        let mut stretches: Vec<(u32, u32)> = match &self.scale {
            Scale::Line { cuts, line, .. } => {
                let passed = tests.tests().iter().filter_map(|test| cuts_of(&test.check));
                let position = |cut| position(cuts, line.snapped(cut));
                let union = AtomSet::union(passed.map(|(low, high)| (position(low), position(high))).collect());
                let set = match tests {
                    UnaryTests::Any => AtomSet::full(values),
                    UnaryTests::OneOf { .. } => union,
                    UnaryTests::NoneOf { .. } => union.complement(values),
                };
                set.stretches().to_vec()
            }
            Scale::Named { groups, .. } => {
                let passing = (0..values).zip(groups).filter(|(_, group)| tests.matches(&group[0]));
                passing.map(|(atom, _)| (atom, atom + 1)).collect()
            }
        };
        stretches.extend(null);
        AtomSet::union(stretches)
    }

    /// A value from these atoms that reads naturally.
    pub(super) fn pick(&self, atoms: &AtomSet) -> Value {
        let Some((start, end)) = atoms.stretches().first().copied() else { return Value::Null };
        let values = self.named_from();
        if start >= values {
            return Value::Null;
        }
        match &self.scale {
            Scale::Line { line, cuts, .. } => {
                let (low, high) = (cuts[start as usize], cuts[end.min(values) as usize]);
                line.pick(low, high).map_or(Value::Null, |place| line.value(place))
            }
            Scale::Named { groups, .. } => groups[start as usize][0].clone(),
        }
    }

    /// The line of a term whose values have an order.
    pub(super) fn line(&self) -> Option<&Line> {
        match &self.scale {
            Scale::Line { line, .. } => Some(line),
            Scale::Named { .. } => None,
        }
    }

    /// Whether a value stands on the axis by its own name.
    pub(super) fn names(&self, value: &Value) -> bool {
        match &self.scale {
            Scale::Named { groups, other } => {
                other.as_ref() != Some(value) && groups.iter().any(|group| group.contains(value))
            }
            Scale::Line { .. } => false,
        }
    }

    /// What these atoms stand for.
    pub(super) fn parts(&self, atoms: &AtomSet) -> Vec<Part> {
        let values = self.named_from();
        let mut parts = Vec::new();
        for (start, end) in atoms.stretches().iter().map(|(start, end)| (*start, (*end).min(values))) {
            match &self.scale {
                Scale::Line { cuts, .. } if start < end => {
                    parts.push(Part::Between(cuts[start as usize], cuts[end as usize]));
                }
                Scale::Line { .. } => {}
                Scale::Named { groups, other } => {
                    let named = groups.iter().take(end as usize).skip(start as usize).flatten().cloned();
                    parts.extend(named.map(|value| {
                        if other.as_ref() == Some(&value) { Part::Other(value) } else { Part::Value(value) }
                    }));
                }
            }
        }
        if self.nullable && atoms.contains(values) {
            parts.push(Part::Value(Value::Null));
        }
        parts
    }

    /// The stretch that may grow around an atom: numbers grow to both sides, named values into any others, and neither
    /// into `null`.
    pub(super) fn grown(&self, atom: u32, allowed: &AtomSet) -> AtomSet {
        let values = self.named_from();
        if atom >= values {
            return AtomSet::stretch(atom, atom + 1);
        }
        let allowed = allowed.intersection(&AtomSet::full(values));
        match &self.scale {
            Scale::Named { .. } => allowed,
            Scale::Line { .. } => {
                let around = allowed.stretches().iter().find(|(start, end)| (*start..*end).contains(&atom));
                around.map_or_else(|| AtomSet::stretch(atom, atom + 1), |(start, end)| AtomSet::stretch(*start, *end))
            }
        }
    }

    /// The tests that pass on exactly these atoms, as somebody would type them.
    pub(super) fn tests(&self, atoms: &AtomSet) -> UnaryTests {
        if atoms.is_full(self.size()) {
            return UnaryTests::Any;
        }
        let values = self.named_from();
        let null = self.nullable && atoms.contains(values);
        match &self.scale {
            Scale::Line { .. } => {
                let numbers = atoms.intersection(&AtomSet::full(values));
                if numbers.is_full(values) {
                    return UnaryTests::none_of([Check::Equals { value: Value::Null }]);
                }
                let ranges = numbers.stretches().iter().map(|(start, end)| self.range(*start, *end));
                UnaryTests::one_of(ranges.chain(null.then_some(Check::Equals { value: Value::Null })))
            }
            Scale::Named { groups, other } => {
                let named = |inside: bool| {
                    let groups = (0..values).zip(groups).filter(move |(atom, _)| atoms.contains(*atom) == inside);
                    let values = groups.flat_map(|(_, group)| group).filter(|value| Some(*value) != other.as_ref());
                    let null = (self.nullable && null == inside).then_some(&Value::Null);
                    values.chain(null).map(|value| Check::Equals { value: value.clone() }).collect::<Vec<_>>()
                };
                let rest = other.as_ref().and_then(|other| groups.iter().position(|group| group[0] == *other));
                let holds_rest = rest.is_some_and(|rest| atoms.contains(u32::try_from(rest).unwrap_or(u32::MAX)));
                if holds_rest { UnaryTests::none_of(named(false)) } else { UnaryTests::one_of(named(true)) }
            }
        }
    }

    fn range(&self, start: u32, end: u32) -> Check {
        let Scale::Line { line, cuts, spelled } = &self.scale else {
            return Check::Equals { value: Value::Null };
        };
        let (low, high) = (cuts[start as usize], cuts[end as usize]);
        let spelled = |cut: Cut| spelled.get(&cut).copied().unwrap_or_default();
        // An end of the domain that a cell spells out ("1 to 2") is said, not left away.
        let (at_start, at_end) = (low == line.start(), high == line.end());
        let said = match (low, high) {
            (Cut::Start, _) | (_, Cut::End) => false,
            _ => (at_start && spelled(low).before.is_some()) || (at_end && spelled(high).after.is_some()),
        };
        let sides = match (at_start, at_end) {
            _ if said => None,
            (false, true) => spelled(low).either(Comparison::AtLeast, Comparison::Greater, false),
            (true, false) => spelled(high).either(Comparison::Less, Comparison::AtMost, true),
            _ => None,
        };
        match sides {
            Some((comparison, number)) => Check::Compare { comparison, value: line.value(number) },
            None => bounded(line, low, high),
        }
    }
}

impl Spelled {
    /// The comparison that says this cut, with the number as cells have it; the one against `after` first if preferred.
    fn either(self, before: Comparison, after: Comparison, prefer_after: bool) -> Option<(Comparison, Number)> {
        let before = self.before.map(|number| (before, number));
        let after = self.after.map(|number| (after, number));
        if prefer_after { after.or(before) } else { before.or(after) }
    }
}

/// The range between two cuts next to numbers: with steps both ends are values and included.
fn bounded(line: &Line, low: Cut, high: Cut) -> Check {
    let (low, low_included) = match low {
        Cut::After(number) => (number, false),
        Cut::Before(number) => (number, true),
        Cut::Start | Cut::End => (Number::ZERO, true),
    };
    let (high, high_included) = match (line.last_below(high), high) {
        (Some(number), _) => (number, true),
        (None, Cut::After(number)) => (number, true),
        (None, Cut::Before(number)) => (number, false),
        (None, Cut::Start | Cut::End) => (Number::ZERO, true),
    };
    if low == high {
        return Check::Equals { value: line.value(low) };
    }
    Check::Between { low: line.value(low), low_included, high: line.value(high), high_included }
}

/// The atom that begins at a cut, or the first one above if nothing lies between.
fn position(cuts: &[Cut], cut: Cut) -> u32 {
    let above = cuts.partition_point(|kept| *kept <= cut);
    u32::try_from(above.saturating_sub(1)).unwrap_or(u32::MAX)
}

/// The cuts below and above the values that pass a check; nothing for checks that no ordered value passes.
fn cuts_of(check: &Check) -> Option<(Cut, Cut)> {
    let end = |value: &Value| value.ordered().map(Ordered::place).map(|place| (Cut::Before(place), Cut::After(place)));
    match check {
        Check::Equals { value } => end(value),
        Check::Compare { comparison, value } => {
            let (before, after) = end(value)?;
            Some(match comparison {
                Comparison::Less => (Cut::Start, before),
                Comparison::AtMost => (Cut::Start, after),
                Comparison::Greater => (after, Cut::End),
                Comparison::AtLeast => (before, Cut::End),
            })
        }
        Check::Between { low, low_included, high, high_included } => {
            let ((before_low, after_low), (before_high, after_high)) = (end(low)?, end(high)?);
            let low = if *low_included { before_low } else { after_low };
            Some((low, if *high_included { after_high } else { before_high }))
        }
    }
}

fn line_scale(line: Line, cells: &HashSet<&UnaryTests>) -> Scale {
    let mut spelled: BTreeMap<Cut, Spelled> = BTreeMap::new();
    let checks = cells.iter().flat_map(|tests| tests.tests()).filter_map(|test| cuts_of(&test.check));
    for cut in checks.flat_map(|(low, high)| [low, high]) {
        let place = spelled.entry(line.snapped(cut)).or_default();
        match cut {
            Cut::Before(number) => place.before = place.before.max(Some(number)),
            Cut::After(number) => place.after = place.after.max(Some(number)),
            Cut::Start | Cut::End => {}
        }
    }
    let ends = [line.start(), line.end()];
    let all: BTreeSet<Cut> = spelled.keys().copied().chain(ends).collect();
    let telling = telling(&line, all.into_iter().collect(), cells);
    let mut cuts = vec![line.start()];
    for cut in telling.into_iter().filter(|cut| *cut > line.start() && *cut < line.end()) {
        if cuts.last().is_some_and(|last| line.has_value(*last, cut)) {
            cuts.push(cut);
        }
    }
    if cuts.len() > 1 && cuts.last().is_some_and(|last| !line.has_value(*last, line.end())) {
        cuts.pop();
    }
    cuts.push(line.end());
    Scale::Line { line, cuts, spelled }
}

/// Of these ascending cuts, the ends of the line included, those at which some cell begins or ends to pass: "5, 6" does not tell 5 from 6 in whole numbers.
fn telling(line: &Line, cuts: Vec<Cut>, cells: &HashSet<&UnaryTests>) -> Vec<Cut> {
    let mut tells = vec![false; cuts.len()];
    let place = |cut: Cut| number(cuts.partition_point(|other| *other < line.snapped(cut)));
    for tests in cells {
        let passed = tests.tests().iter().filter_map(|test| cuts_of(&test.check));
        let union = AtomSet::union(passed.map(|(low, high)| (place(low), place(high))).collect());
        for cut in union.stretches().iter().flat_map(|(low, high)| [*low, *high]) {
            tells[cut as usize] = true;
        }
    }
    cuts.into_iter().zip(tells).filter(|(_, tells)| *tells).map(|(cut, _)| cut).collect()
}

/// Values that every cell treats alike share a group, in the order of their first members.
fn groups(values: Vec<Value>, cells: &HashSet<&UnaryTests>) -> Vec<Vec<Value>> {
    let mut groups: Vec<Vec<Value>> = Vec::new();
    let mut known: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
    let cells: Vec<&&UnaryTests> = cells.iter().collect();
    for value in values {
        let treated = cells.iter().map(|tests| tests.matches(&value)).collect();
        match known.get(&treated) {
            Some(group) => groups[*group].push(value),
            None => {
                known.insert(treated, groups.len());
                groups.push(vec![value]);
            }
        }
    }
    groups
}

/// The texts that cells name, and one that none of them names for all the others.
fn text_scale(cells: &HashSet<&UnaryTests>) -> Scale {
    let mut named: Vec<Value> = cells
        .iter()
        .flat_map(|tests| tests.tests())
        .filter_map(|test| match &test.check {
            Check::Equals { value: value @ Value::Text(_) } => Some(value.clone()),
            _ => None,
        })
        .collect();
    named.sort_unstable();
    named.dedup();
    let mut other = "…".to_owned();
    while named.contains(&Value::Text(other.clone())) {
        other.push('…');
    }
    let other = Value::Text(other);
    // First, so that it leads its group: cells that name a text may still treat it like all others.
    named.insert(0, other.clone());
    Scale::Named { groups: groups(named, cells), other: Some(other) }
}
