//! The teams and their journeys.

use super::Told;

impl Told<'_> {
    pub(super) fn organisation(&mut self) {
        self.page.heading(&self.say("cli-teams"));
        let size = |people: u32, journeys: u32| {
            self.say_with("cli-team-size", &[("people", people.into()), ("journeys", journeys.into())])
        };
        let row = |team: &spielraum_engine::team::Team| {
            vec![team.short.clone(), team.name.clone(), size(team.people, team.journeys)]
        };
        let rows: Vec<_> = self.organisation.teams.iter().map(row).collect();
        self.page.columns(1, &rows);
    }
}
