//! What is remembered of a case beside its figures, so that it does not matter in which order the files of one log come.

use spielraum_domain::outcome::{Case, Word};

use super::case_fold::CaseRow;
use super::holders::Holders;
use super::standing::{Ends, Standing};

/// Where in its case the rows stand whose word counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trace {
    /// Place of the row that named the customer.
    pub customer_at: i32,
    /// Place of the newest row: how the case stands is from there.
    pub state_at: i32,
    /// Place of the newest state in which it is open, where nothing but states tells when it ended; or else the smallest.
    pub open_at: i32,
    /// Place of the state in which it is resolved, where nothing but states tells that; or else the smallest.
    pub resolved_at: i32,
    /// Places of the rows that said the rest.
    pub said: Said,
    /// Who had it.
    pub holders: Holders,
}

/// Places of what the newest row that says anything says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "named as in the case")]
pub struct Said {
    pub channel: i32,
    pub topic: i32,
    pub mode: i32,
    pub satisfaction: i32,
    pub effort: i32,
    pub recommend: i32,
}

impl CaseRow {
    /// Takes in what another file of the same log says of this case. It does not matter which of them was read first, nor
    /// how often. Words of both count from one list.
    pub fn join(&mut self, other: &Self, ends: Ends) {
        let (ours, other_standing) = (self.standing(), other.standing());
        self.case.reopened |=
            ours.was_over_before(other_standing.open_at) || other_standing.was_over_before(ours.open_at);
        self.stands(ours.joined(other_standing, ends));
        let (case, theirs) = (&mut self.case, &other.case);
        case.opened = case.opened.min(theirs.opened);
        case.reopened |= theirs.reopened;
        case.flags = case.flags.or(theirs.flags);
        let named = |row: &Trace, case: &Case| case.customer.map(|customer| (row.customer_at, customer));
        let first = [named(&self.trace, case), named(&other.trace, theirs)].into_iter().flatten().min();
        if let Some((at, customer)) = first {
            (self.trace.customer_at, case.customer) = (at, Some(customer));
        }
        let (mine, other_said) = (&mut self.trace.said, &other.trace.said);
        newest(&mut mine.channel, &mut case.channel, other_said.channel, theirs.channel);
        newest(&mut mine.topic, &mut case.topic, other_said.topic, theirs.topic);
        newest(&mut mine.mode, &mut case.mode, other_said.mode, theirs.mode);
        newest(&mut mine.satisfaction, &mut case.satisfaction, other_said.satisfaction, theirs.satisfaction);
        newest(&mut mine.effort, &mut case.effort, other_said.effort, theirs.effort);
        newest(&mut mine.recommend, &mut case.recommend, other_said.recommend, theirs.recommend);
        let ours = (self.trace.holders.newest_at(), case.group);
        case.group = if (other.trace.holders.newest_at(), theirs.group) > ours { theirs.group } else { case.group };
        self.trace.holders = self.trace.holders.joined(&other.trace.holders);
        case.handovers = self.trace.holders.changes();
    }

    pub(super) fn standing(&self) -> Standing {
        let Trace { state_at, open_at, resolved_at, .. } = self.trace;
        Standing { state_at, open_at, resolved_at, resolved: self.case.resolved, closed: self.case.closed }
    }

    pub(super) fn stands(&mut self, standing: Standing) {
        let Standing { state_at, open_at, resolved_at, resolved, closed } = standing;
        (self.case.resolved, self.case.closed) = (resolved, closed);
        (self.trace.state_at, self.trace.open_at, self.trace.resolved_at) = (state_at, open_at, resolved_at);
    }

    /// The same with words that count from another list.
    #[must_use]
    pub fn renumbered(mut self, number: impl Fn(Word) -> Option<Word>) -> Self {
        let case = &mut self.case;
        for word in [&mut case.channel, &mut case.topic, &mut case.mode, &mut case.group] {
            *word = word.and_then(&number);
        }
        let number = |at: u32| Word::at(at as usize).and_then(&number).map_or(at, |word| word.index() as u32);
        self.trace.holders = self.trace.holders.renamed(number);
        self
    }
}

/// Of two that say something, what stands later counts.
fn newest<T: Copy + Ord>(at: &mut i32, value: &mut Option<T>, other_at: i32, other: Option<T>) {
    if other.map(|other| (other_at, other)) > value.map(|value| (*at, value)) {
        (*at, *value) = (other_at, other);
    }
}

impl Said {
    fn each(&mut self) -> [&mut i32; 6] {
        let Self { channel, topic, mode, satisfaction, effort, recommend } = self;
        [channel, topic, mode, satisfaction, effort, recommend]
    }
}

impl Trace {
    /// Everything at one moment, for a file that says nothing of moments.
    pub(super) fn at(self, moment: i32) -> Self {
        let mut said = self.said;
        said.each().into_iter().for_each(|at| *at = moment);
        Self { customer_at: moment, state_at: moment, said, holders: self.holders.at(moment), ..self }
    }

    /// As the workspace keeps it. Most is said by the newest row, so only the other places are written.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes: Vec<u8> = [self.customer_at, self.state_at].into_iter().flat_map(i32::to_le_bytes).collect();
        let mut said = self.said;
        let others = said.each().map(|at| (*at != self.state_at).then_some(*at));
        let of_states = [self.open_at, self.resolved_at].map(|at| Some(at).filter(|at| *at > i32::MIN));
        let written = others.into_iter().chain(of_states);
        bytes.push(written.clone().enumerate().fold(0, |mask, (bit, at)| mask | u8::from(at.is_some()) << bit));
        bytes.extend(written.flatten().flat_map(i32::to_le_bytes));
        bytes.extend(self.holders.bytes());
        bytes
    }

    /// Read back. What was kept before there were traces counts as older than anything.
    pub fn read(bytes: &[u8]) -> Self {
        let mut rest = bytes;
        let mut place = || {
            let (place, behind) = rest.split_first_chunk::<4>()?;
            rest = behind;
            Some(i32::from_le_bytes(*place))
        };
        let customer_at = place().unwrap_or(i32::MIN);
        let state_at = place().unwrap_or(i32::MIN);
        let mask = rest.split_first().map_or(0, |(mask, behind)| {
            rest = behind;
            *mask
        });
        let mut said = Said::default();
        let (mut open_at, mut resolved_at) = (i32::MIN, i32::MIN);
        let said_by_newest = said.each().map(|at| (at, state_at));
        let of_states = [&mut open_at, &mut resolved_at].map(|at| (at, i32::MIN));
        for (bit, (at, otherwise)) in said_by_newest.into_iter().chain(of_states).enumerate() {
            let (place, behind) = match rest.split_first_chunk::<4>() {
                Some((place, behind)) if mask & (1 << bit) != 0 => (i32::from_le_bytes(*place), behind),
                _ => (otherwise, rest),
            };
            (*at, rest) = (place, behind);
        }
        Self { customer_at, state_at, open_at, resolved_at, said, holders: Holders::read(rest) }
    }
}
