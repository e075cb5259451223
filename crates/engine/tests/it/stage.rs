//! A small workspace to test on.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

use spielraum_domain::outcome::Measure;
use spielraum_engine::board::{BoardAdd, CardAdd, CardKind, ColumnRole, ColumnSpec};
use spielraum_engine::import::reading::Told;
use spielraum_engine::import::{ImportInto, ImportOutcome, ImportRun, understand};
use spielraum_engine::journey::JourneyAdd;
use spielraum_engine::team::{TeamAdd, UnitAdd};
use spielraum_engine::workspace::Begin;
use spielraum_engine::{
    BoardColumnId, BoardId, CardId, JourneyId, OutcomeId, Party, SetClock, StageId, TeamId, UnitId, Workspace,
};

pub struct Stage {
    pub workspace: Workspace,
    pub clock: Arc<SetClock>,
    pub path: PathBuf,
    pub team: TeamId,
    pub other: TeamId,
    pub unit: UnitId,
    pub journey: JourneyId,
    pub stages: Vec<StageId>,
    pub board: BoardId,
    pub columns: Vec<BoardColumnId>,
    pub cards: Vec<CardId>,
    // Last, so that the folder goes after the workspace is closed.
    pub folder: tempfile::TempDir,
}

pub fn empty(folder: &tempfile::TempDir) -> (Workspace, Arc<SetClock>, PathBuf) {
    let clock = Arc::new(SetClock::at("2026-11-12T09:00:00Z".parse().unwrap()));
    let path = folder.path().join("test.spielraum");
    let begin = Begin { name: "Test".into(), language: "en".into(), example: false };
    let workspace = Workspace::create(&path, &begin, Arc::clone(&clock) as _).unwrap();
    (workspace, clock, path.canonicalize().unwrap())
}

impl Stage {
    pub fn set() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (w, clock, path) = empty(&folder);
        let managers = Party::Managers(UnitId("none".into()));
        let unit = w
            .add_unit(&managers, UnitAdd { name: "Customer service".into(), short: None, parent: None })
            .unwrap()
            .output;
        let team = |name: &str| {
            let add = TeamAdd { name: name.into(), short: None, unit: Some(unit.clone()) };
            w.add_team(&managers, add).unwrap().output
        };
        let (team, other) = (team("Delivery & returns"), team("Orders & payment"));
        let by = Party::Team(team.clone());
        let stages = vec!["Expecting it".into(), "Asking us".into()];
        let add = JourneyAdd { name: "My parcel is late".into(), owner: team.clone(), stages };
        let journey = w.add_journey(&by, add).unwrap().output;
        let stages = w.journey(&journey).unwrap().stages.into_iter().map(|stage| stage.id).collect();
        let column = |name: &str, role| ColumnSpec { name: name.into(), role, policy: String::new(), limit: Some(3) };
        let columns = vec![
            column("Options", ColumnRole::Options),
            column("Doing", ColumnRole::Active),
            column("Done", ColumnRole::Done),
        ];
        let board = w.add_board(&by, BoardAdd { team: team.clone(), name: "Board".into(), columns }).unwrap().output;
        let columns: Vec<BoardColumnId> =
            w.board(&board).unwrap().columns.into_iter().map(|column| column.id).collect();
        let cards = ["First", "Second", "Third"]
            .map(|title| w.add_card(&by, card(&columns[1], title)).unwrap().output)
            .to_vec();
        Self { workspace: w, clock, path, team, other, unit, journey, stages, board, columns, cards, folder }
    }

    pub fn us(&self) -> Party {
        Party::Team(self.team.clone())
    }

    pub fn them(&self) -> Party {
        Party::Team(self.other.clone())
    }

    pub fn managers(&self) -> Party {
        Party::Managers(self.unit.clone())
    }

    /// Brings a log of cases in, and makes an outcome of how many of them were opened again.
    pub fn reopened(&self, log: &str) -> OutcomeId {
        let path = self.folder.path().join("log.csv");
        std::fs::write(&path, log).unwrap();
        let mapping = understand(&path, "UTC", &Told::default()).unwrap().mapping;
        let outcome = ImportOutcome {
            name: "Reopened".into(),
            note: String::new(),
            measure: Measure::Reopened,
            cheat: "Open a new case instead".into(),
        };
        let run = ImportRun {
            path,
            mapping,
            into: ImportInto::Journey { id: self.journey.clone() },
            name: "Log".into(),
            credit: String::new(),
            outcomes: vec![outcome],
            keep_mapping: None,
        };
        let report = self.workspace.import_log(&self.us(), run, &mut |_, _| ControlFlow::Continue(())).unwrap();
        report.output.outcomes[0].clone()
    }

    /// A fingerprint of every folded table but the history itself, as the log gives it; fails when the live tables differ.
    pub fn tables(&self) -> BTreeMap<String, (u32, String)> {
        tables(&self.workspace)
    }
}

pub fn card(column: &BoardColumnId, title: &str) -> CardAdd {
    let kind = CardKind::Improvement;
    CardAdd { column: column.clone(), kind, title: title.into(), stage: None, outcome: None, asker: None, due: None }
}

pub fn tables(workspace: &Workspace) -> BTreeMap<String, (u32, String)> {
    let health = workspace.doctor(false).unwrap();
    assert!(health.is_sound(), "the tables are not what the log says: {health:#?}");
    let tables = health.tables.into_iter().filter(|table| table.name != "step");
    tables.map(|table| (table.name, (table.rows, table.fingerprint))).collect()
}
