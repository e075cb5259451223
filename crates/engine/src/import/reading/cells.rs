//! Cells of one column, one after the other. Most rows of a log repeat the row above, so each remembers its last cell.

use rustc_hash::{FxHashMap, FxHashSet};
use spielraum_domain::outcome::Minute;

use super::dates::{self, DateOrder, DateProblem, Moment, Written};
use super::identity::{self, Of};
use super::people::{Groups, People};
use super::records::Record;
use super::zone::{Clock, Zone};

/// Whether a cell is blank, or one of the words that mean "nothing".
pub(super) fn is_nothing(cell: &[u8], words: &[Vec<u8>]) -> bool {
    cell.is_empty() || words.iter().any(|word| word.len() == cell.len() && word.eq_ignore_ascii_case(cell))
}

/// A column of dates.
pub(super) struct DateColumn {
    pub at: usize,
    /// Where its times of day stand, if in a column of their own.
    pub clock: Option<usize>,
    order: DateOrder,
    /// A line is nothing without it, so a day that means "never" is none.
    is_needed: bool,
    previous: Vec<u8>,
    previous_clock: Vec<u8>,
    read: Result<Option<(Minute, Clock)>, DateProblem>,
}

impl DateColumn {
    pub fn new(at: usize, order: DateOrder, clock: Option<usize>) -> Self {
        let read = Err(DateProblem::NotADate);
        Self { at, clock, order, is_needed: false, previous: Vec::new(), previous_clock: Vec::new(), read }
    }

    pub fn needed(self, is_needed: bool) -> Self {
        Self { is_needed, ..self }
    }

    /// The UTC minute in a line and what the clock did then; nothing for a blank cell and a day that means "never". A problem with the
    /// column that it is in.
    pub fn minute(
        &mut self,
        record: &Record,
        nothing: &[Vec<u8>],
        zone: &mut Zone,
    ) -> Result<Option<(Minute, Clock)>, (usize, DateProblem)> {
        let cell = record.cell(self.at);
        if is_nothing(cell, nothing) {
            return Ok(None);
        }
        let clock = self.clock.map(|at| record.cell(at));
        if self.previous != cell || clock.is_some_and(|clock| self.previous_clock != clock) {
            self.previous.clear();
            self.previous.extend_from_slice(cell);
            self.previous_clock.clear();
            self.previous_clock.extend_from_slice(clock.unwrap_or_default());
            self.read = self.look(cell, clock, zone);
        }
        let at = |problem| if problem == DateProblem::NoClock { self.clock.unwrap_or(self.at) } else { self.at };
        self.read.map_err(|problem| (at(problem), problem))
    }

    fn look(&self, cell: &[u8], clock: Option<&[u8]>, zone: &mut Zone) -> Result<Option<(Minute, Clock)>, DateProblem> {
        // A column of numbers writes "never" as a day at times.
        let written = dates::written(cell, self.order).or_else(|| dates::parse(cell).filter(Written::means_never));
        let written = written.ok_or(DateProblem::NotADate)?;
        if written.means_never() {
            return if self.is_needed { Err(DateProblem::OutOfRange) } else { Ok(None) };
        }
        let written = match clock {
            Some(clock) => written.at_clock(clock).ok_or(DateProblem::NoClock)?,
            None => written,
        };
        Ok(Some(match written.at(self.order)? {
            Moment::Local(minute) => zone.utc_of(minute),
            Moment::Utc(minute) => (minute, Clock::Plain),
        }))
    }
}

/// A column of identities.
pub(super) struct Hashed {
    of: Of,
    previous: Vec<u8>,
    hash: [u8; 16],
}

impl Hashed {
    pub fn new(of: Of) -> Self {
        Self { of, previous: Vec::new(), hash: [0; 16] }
    }

    pub fn hash(&mut self, key: &[u8; 32], cell: &[u8]) -> [u8; 16] {
        if self.previous != cell {
            self.previous.clear();
            self.previous.extend_from_slice(cell);
            self.hash = identity::hash(key, self.of, cell);
        }
        self.hash
    }
}

/// The longest word that is kept whole, in characters: nobody names a channel or a group longer.
const LONGEST: usize = 120;

/// Words, each kept once.
#[derive(Default)]
pub(super) struct Words {
    places: FxHashMap<Box<[u8]>, u32>,
    words: Vec<String>,
}

impl Words {
    fn place(&mut self, cell: &[u8]) -> u32 {
        if let Some(place) = self.places.get(cell) {
            return *place;
        }
        let place = self.words.len() as u32;
        self.words.push(String::from_utf8_lossy(cell).chars().take(LONGEST).collect());
        self.places.insert(cell.into(), place);
        place
    }

    fn at(&self, place: u32) -> &str {
        self.words.get(place as usize).map_or("", String::as_str)
    }

    pub fn into_list(self) -> Vec<String> {
        self.words
    }
}

/// A column of words.
#[derive(Default)]
pub(super) struct WordColumn {
    at: Option<usize>,
    previous: Vec<u8>,
    place: u32,
    /// Its first words, and what they are like.
    seen: FxHashSet<u32>,
    people: People,
    groups: Groups,
}

/// So many words of a column are looked at.
const LOOKED_AT: usize = 1000;

impl WordColumn {
    pub fn new(at: Option<usize>) -> Self {
        Self { at, ..Self::default() }
    }

    /// Where it stands in a line; nothing when the log has none.
    pub fn at(&self) -> Option<usize> {
        self.at
    }

    /// The place of the cell's word among `words`. A cell that means "nothing" is not asked for.
    pub fn place(&mut self, cell: &[u8], words: &mut Words) -> u32 {
        if self.previous != cell {
            self.previous.clear();
            self.previous.extend_from_slice(cell);
            self.place = words.place(cell);
            if self.seen.len() < LOOKED_AT && self.seen.insert(self.place) {
                let word = words.at(self.place);
                self.people.take(word);
                self.groups.take(word);
            }
        }
        self.place
    }

    /// Whether its words name people.
    pub fn names_people(&self) -> bool {
        self.people.are_likely()
    }

    /// Whether a word of it may be anything but a group.
    pub fn doubts_groups(&self) -> bool {
        self.groups.are_doubtful()
    }
}
