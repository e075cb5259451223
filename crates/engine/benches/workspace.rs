//! How long commands take in a workspace of 10,000 cards, a retrospective of 300 notes, and an import of a real log with its
//! weekly series. Prints the middle, the 95th of 100 and the longest of the single times: what a person feels are the slow ones, not the mean.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a benchmark that cannot go on ends")]

use std::fs::File;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use spielraum_domain::retro::{Format, MINUTES, Phase, Preset};
use spielraum_engine::board::{BoardAdd, CardAdd, CardKind, CardMove, CardRefs, ColumnRole, ColumnSpec};
use spielraum_engine::flow::FlowShow;
use spielraum_engine::import::reading::Told;
use spielraum_engine::import::{ImportInto, ImportOutcome, ImportRun, understand};
use spielraum_engine::journey::JourneyAdd;
use spielraum_engine::outcome::OutcomesShow;
use spielraum_engine::retro::{
    NoteAdd, NoteMove, NotePlace, RetroBegin, RetroGo, RetroRef, RetroUncover, ThemeAdd, ThemeMerge,
};
use spielraum_engine::team::TeamAdd;
use spielraum_engine::workspace::Begin;
use spielraum_engine::{BoardColumnId, BoardId, CardId, Party, RetroId, SystemClock, TeamId, UnitId, Workspace};

const CARDS: usize = 10_000;
/// How often each command runs.
const TIMES: usize = 500;
const IMPORTS: usize = 5;
/// How large a retrospective is, and how often its notes are shown.
const NOTES: usize = 300;
const THEMES: usize = 40;
const REVEALS: usize = 20;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let stage = Stage::set(folder.path());
    let cards = stage.fill();
    flow(&stage, &cards);
    commands(&stage, &cards);
    retrospective(&stage);
    imports(&stage, folder.path());
}

struct Stage {
    workspace: Workspace,
    team: TeamId,
    by: Party,
    board: BoardId,
    columns: Vec<BoardColumnId>,
}

impl Stage {
    fn set(folder: &Path) -> Self {
        let begin = Begin { name: "Many cards".into(), language: "en".into(), example: false };
        let w = Workspace::create(&folder.join("many.spielraum"), &begin, Arc::new(SystemClock) as _).unwrap();
        let managers = Party::Managers(UnitId("none".into()));
        let team = w.add_team(&managers, TeamAdd { name: "Delivery".into(), short: None, unit: None }).unwrap().output;
        let by = Party::Team(team.clone());
        let column = |name: &str, role| ColumnSpec { name: name.into(), role, policy: String::new(), limit: Some(4) };
        let columns = vec![
            column("Options", ColumnRole::Options),
            column("Doing", ColumnRole::Active),
            column("Done", ColumnRole::Done),
        ];
        let board = w.add_board(&by, BoardAdd { team: team.clone(), name: "Board".into(), columns }).unwrap().output;
        let columns = w.board(&board).unwrap().columns.into_iter().map(|column| column.id).collect();
        Self { workspace: w, team, by, board, columns }
    }

    fn card(&self, number: usize) -> CardAdd {
        CardAdd {
            column: self.columns[number % self.columns.len()].clone(),
            kind: CardKind::Improvement,
            title: format!("Card {number}"),
            stage: None,
            outcome: None,
            asker: None,
            due: None,
        }
    }

    /// A retrospective in which everything is written and nothing shown.
    fn gathered(&self) -> RetroId {
        let (w, by, format) = (&self.workspace, &self.by, Format::Preset(Preset::EvidenceFirst));
        let begin = RetroBegin { team: self.team.clone(), format, minutes: MINUTES, seats: 30, dots: 3 };
        let id = w.begin_retro(by, begin).unwrap().output;
        for phase in [Phase::Evidence, Phase::Gather] {
            w.go_in_retro(by, RetroGo { id: id.clone(), phase }).unwrap();
        }
        for number in 0..NOTES {
            let text = format!("Note {number}: customers arrive angry, and nobody has said a word to them yet.");
            w.hide_note(by, NoteAdd { id: id.clone(), column: number as u32 % 3, text }).unwrap();
        }
        id
    }

    fn fill(&self) -> Vec<CardId> {
        (0..CARDS).map(|number| self.workspace.add_card(&self.by, self.card(number)).unwrap().output).collect()
    }
}

fn commands(stage: &Stage, cards: &[CardId]) {
    let (w, by) = (&stage.workspace, &stage.by);
    // Cards all over the boards, the same in every run.
    let some = |run: usize| cards[run * 7_919 % cards.len()].clone();
    timed("command/card.add", TIMES, |run| {
        w.add_card(by, stage.card(CARDS + run)).unwrap();
    });
    timed("command/card.move", TIMES, |run| {
        let column = stage.columns[run % 3].clone();
        w.move_cards(by, CardMove { ids: vec![some(run)], column, before: None, stage: None }).unwrap();
    });
    timed("command/undo", TIMES, |_| {
        w.undo(by).unwrap();
    });
    timed("command/redo", TIMES, |_| {
        w.redo(by).unwrap();
    });
    timed("command/card.trash", TIMES, |run| {
        w.trash_cards(by, CardRefs { ids: vec![some(run)] }).unwrap();
    });
}

/// What is timed goes from the command to what the room is shown after it.
fn retrospective(stage: &Stage) {
    let (w, by) = (&stage.workspace, &stage.by);
    let of = |id: &RetroId| RetroRef { id: id.clone() };
    let reveal = |id: &RetroId| {
        let start = Instant::now();
        w.reveal_notes(by, RetroUncover { id: id.clone(), early: true }).unwrap();
        assert_eq!(w.retro(id).unwrap().notes.len(), NOTES);
        start.elapsed()
    };
    let taken = (0..REVEALS).map(|_| {
        let id = stage.gathered();
        let taken = reveal(&id);
        w.erase_retro(by, of(&id)).unwrap();
        taken
    });
    told("retro/300 notes shown", taken.collect());
    let id = stage.gathered();
    reveal(&id);
    let theme = |number| {
        let add = ThemeAdd { id: id.clone(), title: format!("Theme {number}"), notes: Vec::new() };
        w.add_theme(by, add).unwrap().output
    };
    let themes: Vec<_> = (0..THEMES).map(theme).collect();
    let notes: Vec<_> = w.retro(&id).unwrap().notes.into_iter().map(|note| note.id).collect();
    timed("retro/a note put into one of 40 themes", TIMES, |run| {
        let to = NotePlace::Theme { theme: themes[run % THEMES].clone() };
        w.move_notes(by, NoteMove { id: id.clone(), notes: vec![notes[run * 7 % NOTES].clone()], to }).unwrap();
        assert_eq!(w.retro(&id).unwrap().themes.len(), THEMES);
    });
    timed("retro/two themes put together", THEMES - 1, |run| {
        let merge = ThemeMerge { id: id.clone(), theme: themes[run].clone(), into: themes[run + 1].clone() };
        w.merge_themes(by, merge).unwrap();
        assert_eq!(w.retro(&id).unwrap().themes.len(), THEMES - 1 - run);
    });
}

/// Every card has moved twice before its flow is asked for.
fn flow(stage: &Stage, cards: &[CardId]) {
    let (w, by) = (&stage.workspace, &stage.by);
    for step in [1, 2] {
        for (number, ids) in cards.chunks(100).enumerate() {
            let column = stage.columns[(number + step) % 3].clone();
            w.move_cards(by, CardMove { ids: ids.to_vec(), column, before: None, stage: None }).unwrap();
        }
    }
    let show = FlowShow { board: stage.board.clone(), stage: None, kind: None };
    timed("view/flow of 10,000 cards", TIMES / 10, |_| {
        let flow = w.flow(&show).unwrap();
        assert_eq!(flow.standing.last().unwrap().iter().sum::<u32>() as usize, cards.len());
    });
}

fn imports(stage: &Stage, folder: &Path) {
    let (w, by, log) = (&stage.workspace, &stage.by, unpacked(folder));
    let journey = |number| {
        let add = JourneyAdd { name: format!("Incidents {number}"), owner: stage.team.clone(), stages: Vec::new() };
        w.add_journey(by, add).unwrap().output
    };
    timed("import/141,712 rows with weekly series", IMPORTS, |number| {
        let journey = journey(number);
        let mapping = understand(&log, "UTC", &Told::default()).unwrap().mapping;
        let measures = mapping.measures();
        let outcome = |measure| ImportOutcome {
            name: format!("{number} {measure:?}"),
            note: String::new(),
            measure,
            cheat: "Ask few".into(),
        };
        let outcomes = measures.into_iter().map(outcome).collect();
        let (journey, name) = (journey.clone(), format!("Log {number}"));
        let run = ImportRun {
            path: log.clone(),
            mapping,
            into: ImportInto::Journey { id: journey.clone() },
            name,
            credit: String::new(),
            outcomes,
            keep_mapping: None,
        };
        w.import_log(by, run, &mut |_, _| ControlFlow::Continue(())).unwrap();
        let shown = w.outcomes(&OutcomesShow { team: None, journey: Some(journey) }).unwrap();
        assert!(shown.iter().all(|outcome| outcome.series.points.len() > 40), "every outcome has its weeks");
    });
    println!("{:<48} {:.0} MB at most", "memory, all of the above in one process", peak_memory());
}

/// The log lies packed beside the tests.
fn unpacked(folder: &Path) -> PathBuf {
    let packed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/incident_event_log.zip");
    let mut archive = zip::ZipArchive::new(File::open(packed).unwrap()).unwrap();
    let path = folder.join("incident_event_log.csv");
    std::io::copy(&mut archive.by_name("incident_event_log.csv").unwrap(), &mut File::create(&path).unwrap()).unwrap();
    path
}

/// Runs `work` and prints how long it took.
fn timed(name: &str, times: usize, mut work: impl FnMut(usize)) {
    let taken = (0..times).map(|run| {
        let start = Instant::now();
        work(run);
        start.elapsed()
    });
    told(name, taken.collect());
}

/// Prints the middle, the 95th of 100 and the longest time.
fn told(name: &str, mut taken: Vec<Duration>) {
    taken.sort_unstable();
    let share = |hundredths: usize| taken[(taken.len() * hundredths / 100).min(taken.len() - 1)];
    println!("{name:<48} time:   [{:.2?} {:.2?} {:.2?}]", share(50), share(95), share(100));
}

/// Peak resident memory of this process in MB; 0 where the system does not tell.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: f64 = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0.0);
    kilobytes / 1024.0
}
