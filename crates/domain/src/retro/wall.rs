//! What lies on the wall, and what may happen to it when.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Phase;

/// Names one note.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteId(pub String);

/// Names one theme.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThemeId(pub String);

/// Where a note lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In no theme yet.
    Loose,
    /// In a theme.
    Theme(ThemeId),
    /// Among what is worth keeping.
    Kept,
    /// Off the wall, to be brought back.
    Aside,
}

/// A theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Theme {
    /// The votes that were given to it, as soon as votes are given.
    pub votes: u32,
}

/// A retrospective as far as rules apply to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retro {
    /// Where it is.
    pub phase: Phase,
    /// It is over: nothing about it changes any more.
    pub is_closed: bool,
    /// Its notes have been shown.
    pub is_revealed: bool,
    /// Its votes have been shown.
    pub votes_shown: bool,
    /// How many take part.
    pub seats: u32,
    /// How many votes each of them has.
    pub dots: u32,
    /// How many have voted.
    pub ballots: u32,
    /// How many have had the keyboard to write, before the notes are shown.
    pub turns: u32,
    /// The notes that nobody but who wrote them has seen.
    pub hidden: u32,
    /// The notes on the wall.
    pub notes: BTreeMap<NoteId, Place>,
    /// The themes.
    pub themes: BTreeMap<ThemeId, Theme>,
}

/// What happens in a retrospective.
#[derive(Debug, Clone)]
pub enum Event {
    /// The next phase, or one before.
    Go(Phase),
    /// So many take part: somebody came late, or somebody left before the first of them was heard.
    Seats(u32),
    /// Somebody writes a note that nobody else sees.
    Hide,
    /// Somebody takes back a note that nobody else has seen.
    TakeBack,
    /// Somebody has written, or had nothing to write, and hands the keyboard on.
    HandOn,
    /// The hidden notes are shown, all at once, and it goes on to put them together.
    Reveal {
        /// The notes and where they are put.
        notes: Vec<(NoteId, Place)>,
        /// The room knows that not everybody has written.
        is_early: bool,
    },
    /// A note is written for all to see.
    Open(NoteId, Place),
    /// A note is put somewhere else.
    Move(NoteId, Place),
    /// A note that was put aside goes for good.
    Remove(NoteId),
    /// A new theme.
    AddTheme(ThemeId),
    /// A theme is called something else.
    RenameTheme(ThemeId),
    /// A theme becomes part of another, notes and votes.
    Merge(ThemeId, ThemeId),
    /// A theme goes; its notes lie loose again.
    RemoveTheme(ThemeId),
    /// From here on votes are given.
    BeginVotes,
    /// Somebody gives votes.
    Vote(BTreeMap<ThemeId, u32>),
    /// The votes are shown.
    ShowVotes {
        /// The room knows that not everybody has voted.
        is_early: bool,
    },
    /// It is over.
    Close,
}

/// Why something cannot happen now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RetroRefused")]
pub enum Refused {
    /// The retrospective is over.
    Closed,
    /// It is not done in this phase.
    Phase,
    /// Notes are hidden still; they are shown first.
    NotesHidden,
    /// Votes are hidden still; they are shown first.
    VotesHidden,
    /// Not everybody has written: what is shown is the notes of few.
    NotAllWrote,
    /// Not everybody has voted: what is shown is the votes of few.
    NotAllVoted,
    /// Everything was shown already, so nothing can be hidden any more.
    Shown,
    /// More votes than somebody has, or none.
    Budget,
    /// Everybody has voted.
    AllVoted,
    /// Themes stay while votes are given; they can be put together.
    ThemeHasVotes,
    /// It lies on the wall, and only what was put aside goes for good.
    OnTheWall,
    /// Nobody would take part, or fewer than were told when the first of them wrote or voted.
    TooFew,
    /// It is not there.
    Gone,
}

impl Retro {
    /// One that begins.
    #[must_use]
    pub fn new(seats: u32, dots: u32) -> Self {
        Self {
            phase: Phase::Arrive,
            is_closed: false,
            is_revealed: false,
            votes_shown: false,
            seats,
            dots,
            ballots: 0,
            turns: 0,
            hidden: 0,
            notes: BTreeMap::new(),
            themes: BTreeMap::new(),
        }
    }

    /// All votes that were given.
    #[must_use]
    pub fn votes(&self) -> u32 {
        self.themes.values().map(|theme| theme.votes).sum()
    }

    /// Lets something happen.
    ///
    /// # Errors
    /// Why it cannot happen now; everything is as it was then.
    pub fn apply(&mut self, event: Event) -> Result<(), Refused> {
        if self.is_closed {
            return Err(Refused::Closed);
        }
        match event {
            Event::Go(phase) => self.go(phase),
            Event::Seats(seats) => self.set_seats(seats),
            Event::Hide => {
                self.may_hide()?;
                self.hidden += 1;
                Ok(())
            }
            Event::TakeBack => {
                self.may_hide()?;
                self.hidden = self.hidden.checked_sub(1).ok_or(Refused::Gone)?;
                Ok(())
            }
            Event::HandOn => {
                self.may_hide()?;
                // Whoever adds something later has had the keyboard before.
                self.turns = self.seats.min(self.turns + 1);
                Ok(())
            }
            Event::Reveal { notes, is_early } => self.reveal(notes, is_early),
            Event::Open(note, place) => {
                self.from(Phase::Gather)?;
                self.must_be_there(&place)?;
                self.notes.insert(note, place);
                Ok(())
            }
            Event::Move(note, place) => {
                self.from(Phase::Gather)?;
                self.must_be_there(&place)?;
                *self.notes.get_mut(&note).ok_or(Refused::Gone)? = place;
                Ok(())
            }
            Event::Remove(note) => self.remove(&note),
            Event::AddTheme(theme) => {
                self.from(Phase::Gather)?;
                // Whoever has voted could give it none.
                if self.is_voting() {
                    return Err(Refused::VotesHidden);
                }
                self.themes.entry(theme).or_default();
                Ok(())
            }
            Event::RenameTheme(theme) => self.must_be_there(&Place::Theme(theme)),
            Event::Merge(from, into) => self.merge(&from, &into),
            Event::RemoveTheme(theme) => self.remove_theme(&theme),
            Event::BeginVotes => self.may_vote(),
            Event::Vote(given) => self.vote(&given),
            Event::ShowVotes { is_early } => self.show_votes(is_early),
            Event::Close => {
                self.from(Phase::Close)?;
                self.is_closed = true;
                Ok(())
            }
        }
    }

    fn go(&mut self, phase: Phase) -> Result<(), Refused> {
        if phase.index().abs_diff(self.phase.index()) != 1 {
            return Err(Refused::Phase);
        }
        // Whoever comes back later could not tell that something was hidden.
        if self.hidden > 0 {
            return Err(Refused::NotesHidden);
        }
        if phase == Phase::Close && self.is_voting() {
            return Err(Refused::VotesHidden);
        }
        self.phase = phase;
        Ok(())
    }

    fn set_seats(&mut self, seats: u32) -> Result<(), Refused> {
        if self.votes_shown {
            return Err(Refused::Shown);
        }
        // Whoever has written or voted relied on being one of so many.
        let is_heard = self.turns > 0 || self.hidden > 0 || self.ballots > 0;
        if seats == 0 || (is_heard && seats < self.seats) {
            return Err(Refused::TooFew);
        }
        self.seats = seats;
        Ok(())
    }

    fn from(&self, phase: Phase) -> Result<(), Refused> {
        if self.phase < phase { Err(Refused::Phase) } else { Ok(()) }
    }

    fn may_hide(&self) -> Result<(), Refused> {
        match (self.is_revealed, self.phase) {
            (true, _) => Err(Refused::Shown),
            (false, Phase::Gather) => Ok(()),
            (false, _) => Err(Refused::Phase),
        }
    }

    fn reveal(&mut self, notes: Vec<(NoteId, Place)>, is_early: bool) -> Result<(), Refused> {
        self.may_hide()?;
        if self.turns < self.seats && !is_early {
            return Err(Refused::NotAllWrote);
        }
        if notes.is_empty() || notes.len() != self.hidden as usize {
            return Err(Refused::Gone);
        }
        notes.iter().try_for_each(|(_, place)| self.must_be_there(place))?;
        self.notes.extend(notes);
        (self.hidden, self.turns, self.is_revealed) = (0, 0, true);
        self.phase = Phase::Themes;
        Ok(())
    }

    /// What somebody wrote is put aside first: nobody makes it go in one move.
    fn remove(&mut self, note: &NoteId) -> Result<(), Refused> {
        match self.notes.get(note) {
            None => Err(Refused::Gone),
            Some(Place::Aside) => {
                self.notes.remove(note);
                Ok(())
            }
            Some(_) => Err(Refused::OnTheWall),
        }
    }

    fn must_be_there(&self, place: &Place) -> Result<(), Refused> {
        match place {
            Place::Theme(theme) if !self.themes.contains_key(theme) => Err(Refused::Gone),
            _ => Ok(()),
        }
    }

    fn merge(&mut self, from: &ThemeId, into: &ThemeId) -> Result<(), Refused> {
        self.from(Phase::Gather)?;
        if from == into || !self.themes.contains_key(into) {
            return Err(Refused::Gone);
        }
        let gone = self.themes.remove(from).ok_or(Refused::Gone)?;
        self.themes.entry(into.clone()).or_default().votes += gone.votes;
        self.put_all(from, &Place::Theme(into.clone()));
        Ok(())
    }

    /// While votes are given nobody learns where, so no theme goes then; afterwards those that nobody voted for.
    fn remove_theme(&mut self, theme: &ThemeId) -> Result<(), Refused> {
        let votes = self.themes.get(theme).ok_or(Refused::Gone)?.votes;
        if votes > 0 || self.is_voting() {
            return Err(Refused::ThemeHasVotes);
        }
        self.themes.remove(theme);
        self.put_all(theme, &Place::Loose);
        Ok(())
    }

    fn put_all(&mut self, theme: &ThemeId, place: &Place) {
        let here = Place::Theme(theme.clone());
        self.notes.values_mut().filter(|at| **at == here).for_each(|at| *at = place.clone());
    }

    /// Some have voted, and nobody has seen how.
    fn is_voting(&self) -> bool {
        self.ballots > 0 && !self.votes_shown
    }

    fn show_votes(&mut self, is_early: bool) -> Result<(), Refused> {
        self.from(Phase::Themes)?;
        if self.ballots == 0 {
            return Err(Refused::Gone);
        }
        // Shown once, they can be looked at as often as one likes.
        if self.ballots < self.seats && !self.votes_shown && !is_early {
            return Err(Refused::NotAllVoted);
        }
        self.votes_shown = true;
        Ok(())
    }

    fn may_vote(&self) -> Result<(), Refused> {
        if self.votes_shown { Err(Refused::Shown) } else { self.from(Phase::Themes) }
    }

    fn vote(&mut self, given: &BTreeMap<ThemeId, u32>) -> Result<(), Refused> {
        self.may_vote()?;
        let sum = given.values().try_fold(0_u32, |sum, votes| sum.checked_add(*votes)).ok_or(Refused::Budget)?;
        if sum > self.dots {
            return Err(Refused::Budget);
        }
        if self.ballots >= self.seats {
            return Err(Refused::AllVoted);
        }
        if given.keys().any(|theme| !self.themes.contains_key(theme)) {
            return Err(Refused::Gone);
        }
        for (theme, votes) in given {
            self.themes.entry(theme.clone()).or_default().votes += votes;
        }
        self.ballots += 1;
        Ok(())
    }
}
