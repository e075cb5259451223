//! The boards: how work flows, then the cards by column.

use spielraum_engine::board::{Board, Card, CardKind, ColumnRole};

use super::Told;

impl Told<'_> {
    pub(super) fn boards(&mut self) -> spielraum_engine::Result<()> {
        let boards = self.workspace.boards()?;
        let teams: Vec<_> = self.organisation.teams.iter().map(|team| team.id.clone()).collect();
        for team in teams {
            for item in boards.iter().filter(|board| board.team == team) {
                let board = self.workspace.board(&item.id)?;
                self.board(&board);
            }
        }
        Ok(())
    }

    fn board(&mut self, board: &Board) {
        let names = [("name", board.name.clone().into()), ("team", self.team(&board.team).to_owned().into())];
        self.page.heading(&self.say_with("cli-board", &names));
        self.flow(board);
        for column in &board.columns {
            let cards: Vec<_> = board.cards.iter().filter(|card| card.column == column.id).collect();
            let count = cards.len().into();
            let title = match column.limit {
                Some(limit) => {
                    let id = if cards.len() >= limit as usize { "cli-column-full" } else { "cli-column-of" };
                    self.say_with(
                        id,
                        &[("name", column.name.clone().into()), ("count", count), ("limit", limit.into())],
                    )
                }
                None => self.say_with("cli-column", &[("name", column.name.clone().into()), ("count", count)]),
            };
            self.page.line(1, &title);
            if column.role == ColumnRole::Active {
                let rows: Vec<_> = cards.iter().map(|card| self.card(card)).collect();
                self.page.columns(2, &rows);
            }
        }
    }

    /// Cards are counted, people never.
    fn flow(&mut self, board: &Board) {
        let counts = board.flow.finished.iter().map(|week| week.count);
        if let Some(last) = board.flow.finished.last().filter(|_| counts.clone().sum::<u32>() > 0) {
            let (low, high) = (counts.clone().min().unwrap_or(0), counts.max().unwrap_or(0));
            let facts = [("count", last.count.into()), ("low", low.into()), ("high", high.into())];
            self.page.line(1, &self.say_with("cli-finished", &facts));
        }
        if let Some(days) = board.flow.p85_days {
            self.page.line(1, &self.say_with("cli-p85", &[("days", days.into())]));
        }
        let facts = [("waiting", board.flow.waiting.into()), ("open", board.flow.open.into())];
        self.page.line(1, &self.say_with("cli-waiting", &facts));
    }

    fn card(&self, card: &Card) -> Vec<String> {
        let kind = self.say(match card.kind {
            CardKind::Improvement => "cli-improvement",
            CardKind::Experiment => "cli-experiment",
            CardKind::Ask => "cli-ask",
            CardKind::FollowUp => "cli-follow-up",
        });
        let age = card.age.map(|days| self.say_with("cli-age", &[("days", days.into())]));
        let mut beside: Vec<String> = card.outcome_name.iter().cloned().collect();
        if let Some(team) = &card.asker {
            let (team, due) = (self.short(&team.0).to_owned(), card.due.as_deref().map(|day| self.day(day)));
            let facts = [("team", team.into()), ("day", due.unwrap_or_default().into())];
            beside.push(self.say_with(if card.due.is_some() { "cli-asked-by" } else { "cli-asked" }, &facts));
        }
        if let Some(blocked) = &card.blocked {
            let team = blocked.team.as_ref().map(|team| self.team(team).to_owned());
            let on = team.or_else(|| blocked.on.clone()).unwrap_or_else(|| blocked.reason.clone());
            beside.push(self.say_with("cli-blocked", &[("days", blocked.days.into()), ("on", on.into())]));
        }
        vec![kind, age.unwrap_or_default(), card.title.clone(), beside.join(", ")]
    }
}
