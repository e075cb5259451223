//! What is true for the first team today: how many outcomes moved, and which decisions wait.

use spielraum_domain::chart::Verdict;
use spielraum_engine::today::{Decision, DecisionWhy};

use super::Told;

impl Told<'_> {
    pub(super) fn today(&mut self) -> spielraum_engine::Result<()> {
        let Some(team) = self.organisation.teams.first() else { return Ok(()) };
        let (id, name) = (team.id.clone(), team.name.clone());
        let today = self.workspace.today(&id)?;
        let news = |wanted: Verdict| {
            let latest = today.moved.iter().filter_map(|outcome| outcome.chart.points.last()?.verdict);
            latest.filter(|verdict| *verdict == wanted).count()
        };
        let counted = [
            ("cli-today-worse", news(Verdict::Unfavourable)),
            ("cli-today-better", news(Verdict::Favourable)),
            ("cli-today-decisions", today.decisions.len()),
        ];
        let said = counted.iter().filter(|(_, count)| *count > 0);
        let mut sentences: Vec<_> = said.map(|(id, count)| self.say_with(id, &[("count", (*count).into())])).collect();
        sentences.push(self.say(if sentences.is_empty() { "cli-today-steady" } else { "cli-today-else" }));
        self.page.heading(&self.say_with("cli-today-of", &[("team", name.into())]));
        self.page.line(1, &sentences.join(" "));
        for decision in &today.decisions {
            self.page.line(2, &self.decision(decision));
        }
        Ok(())
    }

    fn decision(&self, decision: &Decision) -> String {
        let why = match &decision.why {
            DecisionWhy::Review { due } => self.say_with("cli-decision-review", &[("day", self.day(due).into())]),
            DecisionWhy::DraftReady => self.say("cli-decision-ready"),
            DecisionWhy::Consent { day } => self.say_with("cli-decision-consent", &[("day", self.day(day).into())]),
            DecisionWhy::DraftLong => self.say("cli-decision-long"),
            DecisionWhy::DraftOpen { gaps, others, contradictions } => {
                let counts = [("gaps", gaps), ("others", others), ("contradictions", contradictions)];
                self.say_with("cli-decision-open", &counts.map(|(name, count)| (name, (*count).into())))
            }
        };
        format!("{} v{}: {why}", decision.topic, decision.number)
    }
}
