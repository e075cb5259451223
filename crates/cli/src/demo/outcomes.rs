//! The outcomes: latest figure, limits, and what the chart says.

use spielraum_engine::outcome::OutcomesShow;

use super::Told;
use crate::outcome::told;

impl Told<'_> {
    pub(super) fn outcomes(&mut self) -> spielraum_engine::Result<()> {
        let outcomes = self.workspace.outcomes(&OutcomesShow::default())?;
        for journey in self.workspace.journeys()? {
            let ours: Vec<_> = outcomes.iter().filter(|one| one.journey.as_ref() == Some(&journey.id)).collect();
            if ours.is_empty() {
                continue;
            }
            self.page.heading(&self.say_with("cli-outcomes", &[("journey", journey.name.into())]));
            if let Some(source) = ours.iter().find_map(|outcome| outcome.source.as_ref()) {
                self.page.line(1, &source.name);
                self.page.line(1, &source.credit);
            }
            let rows: Vec<_> = ours.iter().map(|outcome| told::line(self.words, &outcome.name, outcome)).collect();
            self.page.columns(1, &rows);
        }
        Ok(())
    }
}
