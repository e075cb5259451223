//! What is not shown yet: in the memory of this program and nowhere else. It ends with the program.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use spielraum_domain::retro::{NoteId, Phase, Retro, ThemeId, Timer};

use crate::{RetroId, RetroNoteId, id};

/// The retrospectives of one open workspace as far as they lie in memory.
pub(crate) struct HeldRetros {
    /// Names this opening of the file, so that another one knows that what lay in memory is gone.
    pub(super) opening: String,
    /// Where the scale of time begins on which timers run; it only goes forward.
    begun: Instant,
    all: Mutex<BTreeMap<RetroId, Held>>,
}

impl Default for HeldRetros {
    fn default() -> Self {
        Self { opening: id::random(), begun: Instant::now(), all: Mutex::default() }
    }
}

/// What one retrospective has in memory.
#[derive(Default)]
pub(super) struct Held {
    /// Notes that are not shown yet.
    pub(super) notes: Vec<HiddenNote>,
    /// How many have handed the keyboard on, whether they wrote or not.
    pub(super) turns: u32,
    /// Votes that are not shown yet, as totals: whose they are is not even known here.
    pub(super) votes: BTreeMap<ThemeId, u32>,
    /// How many have voted.
    pub(super) ballots: u32,
    timer: Option<(Phase, Timer)>,
}

/// A note that is not shown yet. Its identity is only for who is writing now, to take it back; shown, it has another one.
pub(super) struct HiddenNote {
    pub(super) id: RetroNoteId,
    pub(super) column: u32,
    pub(super) text: String,
}

/// All of them, for one act.
pub(super) struct All<'h>(MutexGuard<'h, BTreeMap<RetroId, Held>>);

impl HeldRetros {
    /// Nobody else acts as long as this is held.
    pub(super) fn hold(&self) -> All<'_> {
        All(self.all.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether a note or a vote lies here that nobody has been shown.
    pub(crate) fn hides(&self) -> (bool, bool) {
        let all = self.hold();
        let any = |holds: fn(&Held) -> bool| all.0.values().any(holds);
        (any(|held| !held.notes.is_empty()), any(|held| held.ballots > 0))
    }

    /// How much time has gone by on the scale of the timers.
    pub(super) fn now(&self) -> Duration {
        self.begun.elapsed()
    }
}

impl All<'_> {
    pub(super) fn of(&mut self, id: &RetroId) -> &mut Held {
        self.0.entry(id.clone()).or_default()
    }

    pub(super) fn forget(&mut self, id: &RetroId) {
        self.0.remove(id);
    }
}

impl Held {
    /// Adds what lies in memory to what the tables say.
    pub(super) fn add_to(&self, retro: &mut Retro) {
        retro.hidden = u32::try_from(self.notes.len()).unwrap_or(u32::MAX);
        retro.turns = self.turns;
        if !retro.votes_shown {
            retro.ballots = self.ballots;
            for (theme, votes) in &self.votes {
                if let Some(theme) = retro.themes.get_mut(theme) {
                    theme.votes = *votes;
                }
            }
        }
    }

    /// Takes over what an act left: who has had the keyboard, and the votes.
    pub(super) fn follow(&mut self, retro: &Retro) {
        self.turns = retro.turns;
        if retro.votes_shown {
            (self.votes, self.ballots) = (BTreeMap::new(), 0);
        } else {
            let given = retro.themes.iter().filter(|(_, theme)| theme.votes > 0);
            self.votes = given.map(|(id, theme)| (id.clone(), theme.votes)).collect();
            self.ballots = retro.ballots;
        }
    }

    /// The timer of a phase; one that nobody has touched stands at the whole time.
    pub(super) fn timer(&self, phase: Phase, minutes: u16) -> Timer {
        match self.timer {
            Some((of, timer)) if of == phase => timer,
            _ => Timer::standing(Duration::from_secs(60 * u64::from(minutes))),
        }
    }

    pub(super) fn set_timer(&mut self, phase: Phase, timer: Timer) {
        self.timer = Some((phase, timer));
    }
}

impl From<&RetroNoteId> for NoteId {
    fn from(id: &RetroNoteId) -> Self {
        Self(id.0.clone())
    }
}
