//! A consent round: understand → react → objections → integrate → adopted.
//!
//! What people say stays hidden until everybody who is asked has been heard; then it is shown at once, in an order that does not
//! depend on who spoke when. An objection blocks until everybody has been asked again about what became of it. The round knows
//! nothing of windows, files or clocks, and of people only how many they are.

mod way;

use std::mem;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use way::{Way, WayKind};

/// Where a round is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ConsentStage")]
pub enum Stage {
    /// Questions are asked and answered.
    Understand,
    /// Everybody reacts, hidden from the others.
    React,
    /// What was said is shown, and what becomes of objections is decided.
    Objections,
    /// It waits for a day, for two who work something out, or for something to be known.
    Resting,
    /// Nobody objected: what was asked about holds.
    Adopted,
    /// It ended without anything being adopted.
    Withdrawn,
}

/// What one of those who are asked says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Reaction {
    /// Nothing stands against it.
    Free,
    /// It blocks, and says why.
    Objection(Words),
    /// It is recorded and does not block.
    Concern(Words),
}

/// What an objection or a concern says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(rename = "ReactionWords")]
pub struct Words {
    /// The argument.
    pub words: String,
    /// The part of the proposal that it is about.
    #[serde(default)]
    #[ts(optional)]
    pub part: Option<String>,
}

/// Whether what was said blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ConsentSaidKind")]
pub enum SaidKind {
    /// It blocks.
    Objection,
    /// It is recorded.
    Concern,
}

/// What was said, once it is shown: nobody's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    /// Whether it blocks.
    pub kind: SaidKind,
    /// What it says.
    pub words: Words,
    /// What the room does with an objection.
    pub way: Option<Way>,
}

/// What happens in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// So many are asked about this text. Whoever was heard already about another one is asked again.
    Ask {
        /// How many are asked, those who are spoken for among them.
        people: u32,
        /// The text that it is about, by its fingerprint.
        text: String,
    },
    /// More are asked than was said before, or fewer as long as nobody has been heard.
    People(u32),
    /// One of them is heard.
    React(Reaction),
    /// Everybody has been heard: all is shown.
    Show {
        /// The text as it stands now, by its fingerprint.
        text: String,
    },
    /// What the room does with an objection.
    Decide {
        /// Which of what was said.
        said: usize,
        /// What is done with it.
        way: Way,
    },
    /// The round waits.
    Rest,
    /// Nobody objects.
    Adopt {
        /// The text as it stands now, by its fingerprint.
        text: String,
    },
    /// Nothing is adopted.
    Withdraw,
}

/// Why something cannot happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "ConsentRefusal")]
pub enum Refused {
    /// The round is closed; nothing changes it.
    Closed,
    /// The round is somewhere else.
    WrongStage,
    /// Nobody would be asked, or fewer than were told when the first of them was heard.
    TooFew {
        /// How many have been heard.
        heard: u32,
    },
    /// Everybody who is asked has been heard.
    AllHeard,
    /// Not everybody has been heard.
    NotAllHeard {
        /// How many are still to be heard.
        missing: u32,
    },
    /// An objection or a concern says nothing.
    NoArgument,
    /// What was said is no objection, or is not there.
    NoObjection,
    /// What is done with the objection needs words or a day.
    IncompleteWay,
    /// Nobody has said what becomes of an objection.
    ObjectionOpen,
    /// An objection asked for another text, and the text is the same.
    NotAmended,
    /// What becomes of an objection takes time: the round has to rest first.
    HasToRest,
    /// Nothing has to be waited for.
    NothingToWaitFor,
    /// The text is another one than everybody was asked about.
    TextChanged,
}

/// A consent round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Where it is.
    pub stage: Stage,
    /// How often everybody has been asked.
    pub pass: u32,
    /// How many were asked last.
    pub people: u32,
    /// What they were asked about, by its fingerprint.
    pub text: String,
    /// What is hidden: whoever keeps a round must not write it down before it is shown.
    pub heard: Vec<Reaction>,
    /// How many had nothing against it, once that is shown.
    pub free: u32,
    /// What was said the last time everybody was asked, once it is shown.
    pub said: Vec<Said>,
}

impl Default for Round {
    fn default() -> Self {
        let (heard, said, text) = (Vec::new(), Vec::new(), String::new());
        Self { stage: Stage::Understand, pass: 0, people: 0, text, heard, free: 0, said }
    }
}

impl Stage {
    /// Whether nothing happens any more.
    #[must_use]
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Adopted | Self::Withdrawn)
    }
}

impl Round {
    /// Whether an objection blocks. One that everybody has been asked about again is no longer in [`Self::said`].
    #[must_use]
    pub fn is_blocked(&self) -> bool {
        self.said.iter().any(|said| said.kind == SaidKind::Objection)
    }

    /// How many are still to be heard.
    #[must_use]
    pub fn missing(&self) -> u32 {
        self.people.saturating_sub(self.count_heard())
    }

    fn count_heard(&self) -> u32 {
        u32::try_from(self.heard.len()).unwrap_or(u32::MAX)
    }

    /// The round after an event. What is refused changes nothing.
    ///
    /// # Errors
    /// Says why the event cannot happen here.
    pub fn happens(&mut self, event: Event) -> Result<(), Refused> {
        if self.stage.is_closed() {
            return Err(Refused::Closed);
        }
        match event {
            Event::Ask { people, text } => self.ask(people, text),
            Event::People(people) => self.set_people(people),
            Event::React(reaction) => self.react(reaction),
            Event::Show { text } => self.show(&text),
            Event::Decide { said, way } => self.decide(said, way),
            Event::Rest => self.rest(),
            Event::Adopt { text } => self.adopt(&text),
            Event::Withdraw => {
                self.heard.clear();
                self.stage = Stage::Withdrawn;
                Ok(())
            }
        }
    }

    fn ask(&mut self, people: u32, text: String) -> Result<(), Refused> {
        if people == 0 {
            return Err(Refused::TooFew { heard: 0 });
        }
        if self.stage == Stage::Objections {
            let ways = self.objections().map(|said| said.way.as_ref().map(|way| way.kind)).collect::<Vec<_>>();
            if ways.iter().flatten().any(|way| way.takes_time()) {
                return Err(Refused::HasToRest);
            }
            if ways.contains(&None) {
                return Err(Refused::ObjectionOpen);
            }
            if ways.contains(&Some(WayKind::Amend)) && text == self.text {
                return Err(Refused::NotAmended);
            }
        }
        // Who starts anew while everybody is still being heard asks the same thing once more.
        if self.stage != Stage::React {
            self.pass += 1;
        }
        let said = Vec::new();
        *self = Self { stage: Stage::React, pass: self.pass, people, text, heard: Vec::new(), free: 0, said };
        Ok(())
    }

    fn objections(&self) -> impl Iterator<Item = &Said> {
        self.said.iter().filter(|said| said.kind == SaidKind::Objection)
    }

    fn must_be(&self, stage: Stage) -> Result<(), Refused> {
        if self.stage == stage { Ok(()) } else { Err(Refused::WrongStage) }
    }

    fn set_people(&mut self, people: u32) -> Result<(), Refused> {
        self.must_be(Stage::React)?;
        let heard = self.count_heard();
        // Whoever has spoken relied on being one of so many: with fewer, what was said could be shown alone.
        if people == 0 || (heard > 0 && people < self.people) {
            return Err(Refused::TooFew { heard });
        }
        self.people = people;
        Ok(())
    }

    fn react(&mut self, reaction: Reaction) -> Result<(), Refused> {
        self.must_be(Stage::React)?;
        if self.missing() == 0 {
            return Err(Refused::AllHeard);
        }
        if let Reaction::Objection(words) | Reaction::Concern(words) = &reaction
            && words.words.trim().is_empty()
        {
            return Err(Refused::NoArgument);
        }
        self.heard.push(reaction);
        Ok(())
    }

    /// Sorted by what was said, so that two orders of speaking come to the same.
    fn show(&mut self, text: &str) -> Result<(), Refused> {
        self.must_be(Stage::React)?;
        match self.missing() {
            0 if self.text != text => return Err(Refused::TextChanged),
            0 => {}
            missing => return Err(Refused::NotAllHeard { missing }),
        }
        for reaction in mem::take(&mut self.heard) {
            let (kind, words) = match reaction {
                Reaction::Free => {
                    self.free += 1;
                    continue;
                }
                Reaction::Objection(words) => (SaidKind::Objection, words),
                Reaction::Concern(words) => (SaidKind::Concern, words),
            };
            self.said.push(Said { kind, words, way: None });
        }
        self.said.sort_unstable();
        self.stage = Stage::Objections;
        Ok(())
    }

    fn decide(&mut self, said: usize, way: Way) -> Result<(), Refused> {
        self.must_be(Stage::Objections)?;
        if !way.is_complete() {
            return Err(Refused::IncompleteWay);
        }
        match self.said.get_mut(said) {
            Some(said) if said.kind == SaidKind::Objection => {
                said.way = Some(way);
                Ok(())
            }
            _ => Err(Refused::NoObjection),
        }
    }

    fn rest(&mut self) -> Result<(), Refused> {
        self.must_be(Stage::Objections)?;
        if !self.objections().filter_map(|said| said.way.as_ref()).any(|way| way.kind.takes_time()) {
            return Err(Refused::NothingToWaitFor);
        }
        self.stage = Stage::Resting;
        Ok(())
    }

    fn adopt(&mut self, text: &str) -> Result<(), Refused> {
        self.must_be(Stage::Objections)?;
        if self.is_blocked() {
            return Err(Refused::ObjectionOpen);
        }
        if self.text != text {
            return Err(Refused::TextChanged);
        }
        self.stage = Stage::Adopted;
        Ok(())
    }
}
