//! What an outcome needs to know of one case of a service log.

use std::cmp::Reverse;
use std::convert::Infallible;
use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Minute;

/// A customer without an identity: a keyed hash. Equal keys are the same customer of the same import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerKey(pub u128);

/// A word of the log, such as the name of a channel or a group: its number among the words of its import, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(pub NonZeroU32);

impl Word {
    /// The word at `index` of a list.
    pub fn at(index: usize) -> Option<Self> {
        u32::try_from(index + 1).ok().and_then(NonZeroU32::new).map(Self)
    }

    /// Its index in the list.
    pub fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// What a log can say of a case with yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flag {
    /// The customer was asked how it was.
    Invited,
    /// The customer asked for a person.
    WantedPerson,
    /// The customer reached a person.
    ReachedPerson,
    /// An automaton began it.
    Automated,
    /// It was handed on to a person, or to the next level.
    Escalated,
    /// The customer gave up.
    Abandoned,
    /// Something not done, or not done right, caused the contact.
    FailureDemand,
    /// The customer stayed.
    Retained,
    /// The customer could have been asked how it was.
    Eligible,
}

impl Flag {
    /// Every one there is, in the order of their bits.
    pub const ALL: [Self; 9] = [
        Self::Invited,
        Self::WantedPerson,
        Self::ReachedPerson,
        Self::Automated,
        Self::Escalated,
        Self::Abandoned,
        Self::FailureDemand,
        Self::Retained,
        Self::Eligible,
    ];
}

/// The answers to every [`Flag`]: yes, no, or not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flags {
    known: u16,
    yes: u16,
}

impl Flags {
    /// The answer; nothing when the log does not say.
    pub fn get(self, flag: Flag) -> Option<bool> {
        let bit = 1_u16 << flag as u8;
        (self.known & bit != 0).then_some(self.yes & bit != 0)
    }

    /// Whether the log says yes.
    pub fn says(self, flag: Flag) -> bool {
        self.get(flag) == Some(true)
    }

    /// Sets the answer.
    pub fn set(&mut self, flag: Flag, answer: bool) {
        let bit = 1_u16 << flag as u8;
        self.known |= bit;
        self.yes = if answer { self.yes | bit } else { self.yes & !bit };
    }

    /// What either says; once a yes, always a yes: a case that was escalated stays one.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { known: self.known | other.known, yes: self.yes | other.yes }
    }

    /// As one number for the tables: what is known in the second byte, what is a yes in the first, and for flags that came
    /// later in the fourth and third; 0 when nothing is known.
    pub fn number(self) -> u32 {
        let ([known_later, known], [yes_later, yes]) = (self.known.to_be_bytes(), self.yes.to_be_bytes());
        u32::from_be_bytes([known_later, yes_later, known, yes])
    }

    /// Read back from [`Flags::number`].
    pub fn of_number(number: u32) -> Self {
        let [known_later, yes_later, known, yes] = number.to_be_bytes();
        let (known, yes) = (u16::from_be_bytes([known_later, known]), u16::from_be_bytes([yes_later, yes]));
        Self { known, yes: yes & known }
    }
}

/// What an outcome needs to know of one case of a service log. There is no person in it and there must never be one.
///
/// Scores stand as they were written; which of them are answers is said by the scale of the measure, because many logs
/// write 0, 11 or 99 where nobody answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Case {
    /// Whose case it is, when the log knows.
    pub customer: Option<CustomerKey>,
    /// First contact.
    pub opened: Minute,
    /// Last time it was called resolved.
    pub resolved: Option<Minute>,
    /// Last time it was closed.
    pub closed: Option<Minute>,
    /// It was opened again after it had been called resolved.
    pub reopened: bool,
    /// How often it changed hands between groups.
    pub handovers: u32,
    /// How the customer got in touch.
    pub channel: Option<Word>,
    /// Stage or topic.
    pub topic: Option<Word>,
    /// Group that had it last.
    pub group: Option<Word>,
    /// How the customer was asked.
    pub mode: Option<Word>,
    /// How satisfied the customer was.
    pub satisfaction: Option<i16>,
    /// How easy it was for the customer.
    pub effort: Option<i16>,
    /// How likely the customer would recommend us.
    pub recommend: Option<i16>,
    /// What else the log says with yes or no.
    pub flags: Flags,
}

/// What ends a case in a log. Were it told of each case by itself, of the newest ones those would count as ended that are
/// resolved and will be closed days later, and the newest weeks would look quick.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "CaseEnd")]
pub enum Ends {
    /// Its last closing. What is resolved and not closed is open.
    #[default]
    Closed,
    /// The last time it was called resolved, in logs that know no closing, or close few of what is resolved.
    Resolved,
}

/// The cases of a log, read as often as they are needed: a million of them do not stand in memory together.
pub trait Cases {
    /// Why they cannot be read.
    type Error;

    /// Every case once.
    ///
    /// # Errors
    /// They cannot be read.
    fn each(&self, take: &mut dyn FnMut(&Case)) -> Result<(), Self::Error>;

    /// Every case once, from the one that was opened last to the one that was opened first.
    ///
    /// # Errors
    /// They cannot be read.
    fn newest_first(&self, take: &mut dyn FnMut(&Case)) -> Result<(), Self::Error>;
}

impl Cases for [Case] {
    type Error = Infallible;

    fn each(&self, take: &mut dyn FnMut(&Case)) -> Result<(), Infallible> {
        self.iter().for_each(take);
        Ok(())
    }

    fn newest_first(&self, take: &mut dyn FnMut(&Case)) -> Result<(), Infallible> {
        let mut order: Vec<&Case> = self.iter().collect();
        order.sort_by_key(|case| Reverse(case.opened));
        order.into_iter().for_each(take);
        Ok(())
    }
}

impl Case {
    /// When it was closed or called resolved, whatever the log says of it.
    pub fn ended(&self) -> Option<Minute> {
        self.closed.or(self.resolved)
    }

    /// When it was over, in a log where this ends cases.
    pub fn ended_by(&self, ends: Ends) -> Option<Minute> {
        match ends {
            Ends::Closed => self.closed,
            Ends::Resolved => self.resolved.or(self.closed),
        }
    }

    /// Calendar minutes from first contact to the end, for cases that ended. Never negative.
    pub fn end_to_end(&self, ends: Ends) -> Option<Minute> {
        self.ended_by(ends).map(|ended| ended.saturating_sub(self.opened).max(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_survive_the_tables() {
        let mut flags = Flags::default();
        assert_eq!((flags.number(), flags.get(Flag::Invited)), (0, None));
        for (at, flag) in Flag::ALL.into_iter().enumerate() {
            flags.set(flag, at % 2 == 0);
            let again = Flags::of_number(flags.number());
            assert_eq!(again, flags);
            assert_eq!(again.get(flag), Some(at % 2 == 0), "{flag:?}");
        }
        flags.set(Flag::Retained, true);
        flags.set(Flag::Retained, false);
        assert_eq!(flags.get(Flag::Retained), Some(false));
    }

    /// Workspaces hold numbers from when there were eight flags: what is known in the second byte, what is a yes in the first.
    #[test]
    fn numbers_of_eight_flags_are_read_as_they_were_meant() {
        for known in 0..=u8::MAX {
            for yes in [known, known & 0b0101_0101, 0] {
                let flags = Flags::of_number(u32::from(u16::from_be_bytes([known, yes])));
                for (at, flag) in Flag::ALL.into_iter().enumerate().take(8) {
                    let is = |byte: u8| byte >> at & 1 == 1;
                    assert_eq!(flags.get(flag), is(known).then(|| is(yes)), "{flag:?} of {known:08b} {yes:08b}");
                }
                assert_eq!(flags.get(Flag::Eligible), None);
                assert_eq!(flags.number(), u32::from(u16::from_be_bytes([known, yes])), "and written as they were");
            }
        }
    }

    #[test]
    fn a_yes_stays_a_yes() {
        let (mut yes, mut no) = (Flags::default(), Flags::default());
        yes.set(Flag::Escalated, true);
        no.set(Flag::Escalated, false);
        assert!(yes.or(no).says(Flag::Escalated) && no.or(yes).says(Flag::Escalated));
        assert_eq!(yes.or(no).get(Flag::Abandoned), None);
    }
}
