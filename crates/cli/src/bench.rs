//! Workspaces as large as somebody wants to measure with.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use chrono::{Duration, NaiveDate};
use clap::Subcommand;
use spielraum_contract::Failure;
use spielraum_engine::board::{
    BoardAdd, CardAdd, CardBlock, CardKind, CardLabelSet, ChecklistAdd, ColumnRole, ColumnSpec, LabelAdd, LabelColour,
};
use spielraum_engine::journey::JourneyAdd;
use spielraum_engine::team::TeamAdd;
use spielraum_engine::workspace::Begin;
use spielraum_engine::{
    BoardColumnId, CardId, LabelId, Moment, Party, Result, SetClock, StageId, TeamId, UnitId, Workspace,
};

use crate::Terminal;
use crate::page;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write a workspace with one large board: generated cards, written by the commands a team uses.
    MakeBoard {
        /// The workspace file.
        #[arg(long)]
        file: PathBuf,
        /// How many cards.
        #[arg(long, default_value_t = 10_000)]
        cards: u32,
        /// How many columns, the first for options and the last for what is done.
        #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u32).range(3..=50))]
        columns: u32,
        /// How many lanes: the stages of one journey.
        #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=50))]
        lanes: u32,
    },
}

pub(crate) fn run(terminal: &Terminal, command: Command) -> std::result::Result<ExitCode, Failure> {
    let Command::MakeBoard { file, cards, columns, lanes } = command;
    let begin = Begin { name: "Bench".into(), language: terminal.words.language().code().to_owned(), example: false };
    // A board shows what was finished in the last 14 days, so all of it happens within ten.
    let until = terminal.clock.now();
    let clock = Arc::new(SetClock::at(until - Duration::days(10)));
    Workspace::compose(&file, &begin, Arc::clone(&clock) as _, |workspace| {
        let maker = Maker::begin(workspace, columns, lanes)?;
        for number in 0..cards {
            clock.set(moment(until, number, cards));
            maker.card(number)?;
        }
        Ok(())
    })?;
    page::print(&file.display().to_string());
    Ok(ExitCode::SUCCESS)
}

/// When a card is written: all of them evenly over ten days.
fn moment(until: Moment, number: u32, of: u32) -> Moment {
    let span = Duration::days(10).num_seconds();
    until - Duration::seconds(span - span * i64::from(number) / i64::from(of.max(1)))
}

/// Words that titles are made of.
const WORDS: [&str; 16] = [
    "parcel", "letter", "refund", "promise", "phone", "chat", "delivery", "answer", "customer", "carrier", "voucher",
    "return", "invoice", "address", "date", "order",
];

struct Maker<'w> {
    workspace: &'w Workspace,
    by: Party,
    columns: Vec<BoardColumnId>,
    stages: Vec<StageId>,
    labels: Vec<LabelId>,
}

impl<'w> Maker<'w> {
    fn begin(workspace: &'w Workspace, columns: u32, lanes: u32) -> Result<Self> {
        let managers = Party::Managers(UnitId(String::new()));
        let team: TeamId =
            workspace.add_team(&managers, TeamAdd { name: "Delivery".into(), short: None, unit: None })?.output;
        let by = Party::Team(team.clone());
        let stages = (1..=lanes).map(|lane| format!("Stage {lane}")).collect();
        let journey = JourneyAdd { name: "My parcel is late".into(), owner: team.clone(), stages };
        let journey = workspace.add_journey(&by, journey)?.output;
        let stages = workspace.journey(&journey)?.stages.into_iter().map(|stage| stage.id).collect();
        let role = |at| match at {
            1 => ColumnRole::Options,
            at if at == columns => ColumnRole::Done,
            _ => ColumnRole::Active,
        };
        let column = |at: u32| ColumnSpec {
            name: format!("Column {at}"),
            role: role(at),
            policy: String::new(),
            limit: (role(at) == ColumnRole::Active).then_some(900),
        };
        let add = BoardAdd { team: team.clone(), name: "Board".into(), columns: (1..=columns).map(column).collect() };
        let board = workspace.add_board(&by, add)?.output;
        let columns = workspace.board(&board)?.columns.into_iter().map(|column| column.id).collect();
        let labels = [("Soon", LabelColour::Ochre), ("Letter", LabelColour::Blue), ("Quality", LabelColour::Violet)]
            .into_iter()
            .map(|(name, colour)| {
                Ok(workspace
                    .add_label(&by, LabelAdd { card: None, team: team.clone(), name: name.into(), colour })?
                    .output)
            })
            .collect::<Result<_>>()?;
        Ok(Self { workspace, by, columns, stages, labels })
    }

    /// The card of a number: the same one in every run.
    fn card(&self, number: u32) -> Result<()> {
        let chance = number.wrapping_mul(2_654_435_761);
        let one = |of: usize, shift: u32| (chance >> shift) as usize % of.max(1);
        let words: Vec<&str> =
            (0..3 + one(9, 3)).map(|word| WORDS[(one(97, 5) * (word + 3) + word) % WORDS.len()]).collect();
        let kind = match one(8, 7) {
            0 => CardKind::FollowUp,
            1 => CardKind::Experiment,
            2 => CardKind::Ask,
            _ => CardKind::Improvement,
        };
        let due = (one(7, 9) == 0).then(|| NaiveDate::from_ymd_opt(2026, 12, 1 + number % 28)).flatten();
        let add = CardAdd {
            column: self.columns[number as usize % self.columns.len()].clone(),
            kind,
            title: format!("{} {number}", words.join(" ")),
            stage: Some(self.stages[one(self.stages.len(), 11)].clone()),
            outcome: None,
            asker: None,
            due,
        };
        let id: CardId = self.workspace.add_card(&self.by, add)?.output;
        if number.is_multiple_of(5) {
            let label = self.labels[one(self.labels.len(), 13)].clone();
            self.workspace.set_card_label(&self.by, CardLabelSet { cards: vec![id.clone()], label, on: true })?;
        }
        if number.is_multiple_of(11) {
            let lines = vec!["Ask the carrier".into(), "Write to the customer".into()];
            self.workspace.add_checklist(&self.by, ChecklistAdd { card: id.clone(), lines })?;
        }
        if number.is_multiple_of(37) {
            let block = CardBlock {
                ids: vec![id],
                reason: "Waits for data".into(),
                team: None,
                on: Some("The carrier".into()),
            };
            self.workspace.block_cards(&self.by, block)?;
        }
        Ok(())
    }
}
