//! The workspace being written, and what has been named in it so far.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use spielraum_engine::{
    BoardColumnId, Broken, CardId, JourneyId, OutcomeId, Party, PersonId, Result, RuleId, SetClock, StageId, TeamId,
    TermId, UnitId, Workspace,
};
use spielraum_words::{Argument, Language, Words};

/// What separates the entries of a message that is a list.
const BETWEEN: char = '|';

/// Things of one kind under the names this program gives them.
pub(crate) struct Named<Id> {
    kind: &'static str,
    by_name: BTreeMap<String, Id>,
}

impl<Id: Clone> Named<Id> {
    fn of(kind: &'static str) -> Self {
        Self { kind, by_name: BTreeMap::new() }
    }

    pub(crate) fn name(&mut self, name: impl Into<String>, id: Id) {
        self.by_name.insert(name.into(), id);
    }

    /// The thing of this name. That it is there is this program's own promise.
    pub(crate) fn get(&self, name: &str) -> Result<Id> {
        let found = self.by_name.get(name).cloned();
        found.ok_or_else(|| Broken::Defect(format!("the example has no {} {name} yet", self.kind)).into())
    }
}

/// The example while it is being written.
pub(crate) struct Story<'w> {
    pub(crate) workspace: &'w Workspace,
    pub(crate) clock: Arc<SetClock>,
    words: Words,
    unit: Option<UnitId>,
    pub(crate) teams: Named<TeamId>,
    /// By initials.
    pub(crate) people: BTreeMap<String, PersonId>,
    pub(crate) journeys: Named<JourneyId>,
    pub(crate) stages: Named<StageId>,
    pub(crate) terms: Named<TermId>,
    pub(crate) rules: Named<RuleId>,
    pub(crate) outcomes: Named<OutcomeId>,
    pub(crate) columns: Named<BoardColumnId>,
    pub(crate) cards: Named<CardId>,
}

impl<'w> Story<'w> {
    /// The story of a workspace that has just begun; `clock` is the one it writes by.
    pub(crate) fn of(workspace: &'w Workspace, clock: Arc<SetClock>, words: Words) -> Self {
        Self {
            workspace,
            clock,
            words,
            unit: None,
            teams: Named::of("team"),
            people: BTreeMap::new(),
            journeys: Named::of("journey"),
            stages: Named::of("stage"),
            terms: Named::of("term"),
            rules: Named::of("rule"),
            outcomes: Named::of("outcome"),
            columns: Named::of("column"),
            cards: Named::of("card"),
        }
    }

    /// The words of `sample-<name>`.
    pub(crate) fn say(&self, name: &str) -> String {
        self.words.say(&format!("sample-{name}"))
    }

    /// The words of `sample-<name>` about some numbers.
    pub(crate) fn say_with(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.words.say_with(&format!("sample-{name}"), arguments)
    }

    /// The entries of a message that is a list.
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        self.say(name).split(BETWEEN).map(|entry| entry.trim().to_owned()).collect()
    }

    /// The language the example is written in.
    pub(crate) fn language(&self) -> Language {
        self.words.language()
    }

    /// The day that the clock shows.
    pub(crate) fn today(&self) -> NaiveDate {
        self.workspace.clock().now().date_naive()
    }

    pub(crate) fn set_unit(&mut self, unit: UnitId) {
        self.unit = Some(unit);
    }

    /// The managers of the one unit that sets the frame.
    pub(crate) fn managers(&self) -> Result<Party> {
        let unit = self.unit.clone();
        Ok(Party::Managers(unit.ok_or_else(|| Broken::Defect("the example has no unit yet".into()))?))
    }

    /// A team, acting.
    pub(crate) fn team(&self, name: &str) -> Result<Party> {
        self.teams.get(name).map(Party::Team)
    }
}
