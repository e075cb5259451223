//! A pulse: a few short questions to the team, answered by whoever likes to. A state machine that knows no window, file or clock.
//!
//! Single answers are not even kept here: each is added to the totals at once, and a text goes where its words sort. Of so few that
//! somebody could be recognised nothing comes out.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chart::Direction;

/// Of fewer answers no score is shown.
pub const FEWEST_SCORED: u32 = 5;
/// Of fewer who took part no text is shown.
pub const FEWEST_READ: u32 = 8;
/// The mark that agrees least.
pub const LOWEST: u8 = 1;
/// The mark that agrees most.
pub const HIGHEST: u8 = 5;
/// So many questions are asked at a time, unless the team chooses others.
pub const IN_TURN: usize = 3;

/// What is asked, as a sentence one agrees with or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PulseQuestion")]
pub enum Question {
    /// There is room to decide.
    Room,
    /// The work makes sense.
    Sense,
    /// We treat each other with respect.
    Respect,
    /// The work strains; the only one where less is better.
    Strain,
    /// We could have decided it ourselves.
    Ourselves,
}

impl Question {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 5] = [Self::Room, Self::Sense, Self::Respect, Self::Strain, Self::Ourselves];

    /// Which way is better.
    #[must_use]
    pub fn direction(self) -> Direction {
        if self == Self::Strain { Direction::Down } else { Direction::Up }
    }
}

/// The questions whose turn it is: those that were asked longest ago, and of these those that were asked least. `asked` has the
/// questions of each pulse, the newest first.
#[must_use]
pub fn turn(asked: &[BTreeSet<Question>]) -> Vec<Question> {
    let ago = |question: &Question| asked.iter().position(|questions| questions.contains(question));
    let times = |question: &Question| asked.iter().filter(|questions| questions.contains(question)).count();
    let mut all = Question::ALL;
    all.sort_by_key(|question| (Reverse(ago(question).unwrap_or(usize::MAX)), times(question)));
    let mut turn = all[..IN_TURN].to_vec();
    turn.sort_unstable();
    turn
}

/// What one who takes part hands in. Every question may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PulseSheet")]
pub struct Sheet {
    /// From [`LOWEST`] to [`HIGHEST`], how much one agrees.
    pub marks: BTreeMap<Question, u8>,
    /// What one would like to add.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub text: String,
}

/// What was answered to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Total {
    /// How many answered it.
    pub answers: u32,
    /// Their marks, added up.
    pub sum: u32,
}

/// What a pulse shows: nobody's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// How many took part.
    pub answers: u32,
    /// The totals of the questions that enough answered.
    pub totals: BTreeMap<Question, Total>,
    /// What was added, sorted by its words; nothing when too few took part.
    pub texts: Vec<String>,
}

/// Why something cannot happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "PulseRefused")]
pub enum Refused {
    /// It has been shown; nothing is added, and nothing shown again.
    Shown,
    /// So many more have to answer.
    TooFew {
        /// How many.
        missing: u32,
    },
    /// Nothing was answered.
    NoAnswer,
    /// The question is not asked this time.
    NotAsked,
    /// The mark is not on the scale.
    NoSuchMark,
    /// No question is asked.
    NoQuestion,
}

/// A pulse that is being held. What was answered can only be had by showing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pulse {
    questions: BTreeSet<Question>,
    heard: u32,
    totals: BTreeMap<Question, Total>,
    texts: Vec<String>,
    is_shown: bool,
}

impl Pulse {
    /// One that begins.
    ///
    /// # Errors
    /// Something has to be asked.
    pub fn asking(questions: BTreeSet<Question>) -> Result<Self, Refused> {
        if questions.is_empty() {
            return Err(Refused::NoQuestion);
        }
        Ok(Self { questions, heard: 0, totals: BTreeMap::new(), texts: Vec::new(), is_shown: false })
    }

    /// How many have answered.
    #[must_use]
    pub fn heard(&self) -> u32 {
        self.heard
    }

    /// Somebody answers.
    ///
    /// # Errors
    /// Why it cannot be taken; everything is as it was then.
    pub fn answer(&mut self, sheet: &Sheet) -> Result<(), Refused> {
        if self.is_shown {
            return Err(Refused::Shown);
        }
        // Whoever only leaves a text must not make up the number that texts are shown from.
        if sheet.marks.is_empty() {
            return Err(Refused::NoAnswer);
        }
        if !sheet.marks.keys().all(|question| self.questions.contains(question)) {
            return Err(Refused::NotAsked);
        }
        if !sheet.marks.values().all(|mark| (LOWEST..=HIGHEST).contains(mark)) {
            return Err(Refused::NoSuchMark);
        }
        for (question, mark) in &sheet.marks {
            let total = self.totals.entry(*question).or_default();
            (total.answers, total.sum) = (total.answers + 1, total.sum + u32::from(*mark));
        }
        let text = sheet.text.trim();
        if !text.is_empty() {
            let place = self.texts.partition_point(|other| other.as_str() < text);
            self.texts.insert(place, text.to_owned());
        }
        self.heard += 1;
        Ok(())
    }

    /// Shows what was answered, once and for all.
    ///
    /// # Errors
    /// It was shown before, or too few have answered.
    pub fn show(&mut self) -> Result<Shown, Refused> {
        if self.is_shown {
            return Err(Refused::Shown);
        }
        if self.heard < FEWEST_SCORED {
            return Err(Refused::TooFew { missing: FEWEST_SCORED - self.heard });
        }
        self.is_shown = true;
        let totals = mem::take(&mut self.totals).into_iter().filter(|(_, total)| total.answers >= FEWEST_SCORED);
        let texts = mem::take(&mut self.texts);
        Ok(Shown {
            answers: self.heard,
            totals: totals.map(|(question, total)| (question, total.blurred())).collect(),
            texts: if self.heard < FEWEST_READ { Vec::new() } else { texts },
        })
    }
}

impl Total {
    /// The mean of the marks.
    #[must_use]
    pub fn mean(self) -> f64 {
        f64::from(self.sum) / f64::from(self.answers.max(1))
    }

    /// One mark away from either end of the scale at least. A mean at the very end would tell what each of them had answered.
    fn blurred(self) -> Self {
        let (lowest, highest) = (u32::from(LOWEST) * self.answers, u32::from(HIGHEST) * self.answers);
        Self { sum: self.sum.clamp(lowest + 1, highest - 1), ..self }
    }
}
