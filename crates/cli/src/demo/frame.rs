//! The frame in force, and the room it leaves.

use spielraum_domain::frame::{Bound, DelegationLevel};
use spielraum_domain::term::Ordered;
use spielraum_engine::frame::{FrameGuardrail, FrameVersion, Room, TeamRoom, Wanted};

use super::Told;

impl Told<'_> {
    pub(super) fn frame(&mut self) -> spielraum_engine::Result<()> {
        let Some(frame) = self.workspace.frame()?.in_force else {
            self.page.heading(&self.say("cli-frame-none"));
            return Ok(());
        };
        let since = frame.item.since.as_deref().map(|day| self.day(day)).unwrap_or_default();
        let title = self.say_with("cli-frame", &[("number", frame.item.number.into()), ("since", since.into())]);
        self.page.heading(&title);
        self.page.line(1, &frame.purpose);
        self.wanted(&frame);
        self.guardrails(&frame);
        self.page.line(1, &self.say("cli-principles"));
        frame.principles.iter().for_each(|principle| self.page.line(2, &principle.text));
        self.areas(&frame);
        self.rooms()
    }

    fn wanted(&mut self, frame: &FrameVersion) {
        self.page.line(1, &self.say("cli-wanted"));
        let row = |wanted: &spielraum_engine::frame::WantedOutcome| {
            let direction = match wanted.direction {
                Wanted::Up => "↗",
                Wanted::Down => "↘",
                Wanted::Steady => "→",
            };
            vec![direction.to_owned(), wanted.name.clone(), wanted.note.clone()]
        };
        self.page.columns(2, &frame.wanted.iter().map(row).collect::<Vec<_>>());
    }

    /// Each guardrail with the narrower bounds of teams behind it.
    fn guardrails(&mut self, frame: &FrameVersion) {
        self.page.line(1, &self.say("cli-guardrails"));
        let is_inside = |one: &FrameGuardrail, company: &FrameGuardrail| one.team.is_some() && one.term == company.term;
        let mut rows = Vec::new();
        for company in frame.guardrails.iter().filter(|guardrail| guardrail.team.is_none()) {
            let narrower = frame.guardrails.iter().filter(|one| is_inside(one, company));
            let narrower: Vec<_> = narrower.map(|one| format!("{} {}", self.level(one), self.bound(one))).collect();
            rows.push(vec![company.name.clone(), self.bound(company), self.level(company), narrower.join(", ")]);
        }
        let companies: Vec<_> = frame.guardrails.iter().filter(|guardrail| guardrail.team.is_none()).collect();
        for alone in frame.guardrails.iter().filter(|one| one.team.is_some()) {
            if !companies.iter().any(|company| is_inside(alone, company)) {
                rows.push(vec![alone.name.clone(), self.bound(alone), self.level(alone)]);
            }
        }
        self.page.columns(2, &rows);
    }

    /// The level a bound comes from: the company or a team.
    fn level(&self, guardrail: &FrameGuardrail) -> String {
        guardrail.team.as_ref().map_or_else(|| self.say("cli-company"), |team| self.short(&team.0).to_owned())
    }

    fn bound(&self, guardrail: &FrameGuardrail) -> String {
        self.bound_on(&guardrail.term.0, &guardrail.bound)
    }

    pub(super) fn bound_on(&self, term: &str, bound: &Bound) -> String {
        let number = |end: &Ordered| self.value(term, &(*end).into());
        match bound {
            Bound::AtMost { max: max @ Ordered::Date(_) } => {
                self.say_with("cli-bound-latest", &[("max", number(max).into())])
            }
            Bound::AtLeast { min: min @ Ordered::Date(_) } => {
                self.say_with("cli-bound-earliest", &[("min", number(min).into())])
            }
            Bound::AtMost { max } => self.say_with("cli-bound-at-most", &[("max", number(max).into())]),
            Bound::AtLeast { min } => self.say_with("cli-bound-at-least", &[("min", number(min).into())]),
            Bound::Between { min, max } => {
                self.say_with("cli-bound-between", &[("min", number(min).into()), ("max", number(max).into())])
            }
            Bound::OneOf { values } => {
                let values: Vec<_> = values.iter().map(|value| self.value(term, value)).collect();
                self.say_with("cli-bound-one-of", &[("values", values.join(", ").into())])
            }
            Bound::Is { value } => self.say_with("cli-bound-is", &[("value", self.value(term, value).into())]),
            Bound::NeverInput => self.say("cli-bound-never"),
        }
    }

    fn areas(&mut self, frame: &FrameVersion) {
        self.page.line(1, &self.say("cli-areas"));
        let row = |area: &spielraum_engine::frame::DecisionArea| {
            let before = area
                .before
                .map(|before| self.say_with("cli-area-before", &[("level", self.delegation(before).into())]));
            vec![area.name.clone(), self.delegation(area.level), before.unwrap_or_default()]
        };
        let rows: Vec<_> = frame.areas.iter().map(row).collect();
        self.page.columns(2, &rows);
    }

    fn delegation(&self, level: DelegationLevel) -> String {
        self.say(match level {
            DelegationLevel::Tell => "cli-level-tell",
            DelegationLevel::Sell => "cli-level-sell",
            DelegationLevel::Consult => "cli-level-consult",
            DelegationLevel::Agree => "cli-level-agree",
            DelegationLevel::Advise => "cli-level-advise",
            DelegationLevel::Inquire => "cli-level-inquire",
            DelegationLevel::Delegate => "cli-level-delegate",
        })
    }

    /// Room allowed against room used, for guardrails on numbers, dates and durations.
    fn rooms(&mut self) -> spielraum_engine::Result<()> {
        let rooms = self.workspace.room()?;
        if rooms.is_empty() {
            return Ok(());
        }
        self.page.line(1, &self.say("cli-room"));
        let mut rows = Vec::new();
        for room in &rooms {
            for team in room.teams.iter().filter(|team| team.used.is_some()) {
                rows.push(vec![room.name.clone(), self.short(&team.team.0).to_owned(), self.used(room, team)]);
            }
        }
        self.page.columns(2, &rows);
        Ok(())
    }

    fn used(&self, room: &Room, team: &TeamRoom) -> String {
        let amount = |value: Ordered| self.value(room.term.as_ref(), &value.into());
        let used = team.used.map(|(_, high)| amount(high)).unwrap_or_default();
        let allowed = team.allowed.map_or_else(|| self.say("cli-nothing"), amount);
        let id = if team.at_stop { "cli-room-at-stop" } else { "cli-room-used" };
        self.say_with(id, &[("used", used.into()), ("allowed", allowed.into())])
    }
}
