//! Pulses: what is answered leaves no trace, what is shown is totals of enough, and it is shown once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use spielraum_domain::chart::Direction;
use spielraum_domain::outcome::{Maturity, Measure};
use spielraum_domain::pulse::{FEWEST_READ, FEWEST_SCORED, Question, Refused, Sheet};
use spielraum_engine::outcome::{OutcomeAdd, OutcomesShow, PointEntry, PointsSet};
use spielraum_engine::pulse::*;
use spielraum_engine::{Error, PulseId, Rejection, Result, Workspace};

use crate::stage::Stage;

fn begin(s: &Stage, questions: &[Question]) -> Result<PulseId> {
    let begin = PulseBegin { team: s.team.clone(), questions: questions.iter().copied().collect() };
    s.workspace.begin_pulse(&s.us(), begin).map(|done| done.output)
}

fn of(id: &PulseId) -> PulseRef {
    PulseRef { id: id.clone() }
}

fn sheet(marks: &[(Question, u8)], text: &str) -> Sheet {
    Sheet { marks: marks.iter().copied().collect(), text: text.into() }
}

fn answer(s: &Stage, id: &PulseId, sheet: Sheet) -> Result<()> {
    s.workspace.answer_pulse(&s.us(), PulseAnswer { id: id.clone(), sheet }).map(drop)
}

fn show(s: &Stage, id: &PulseId) -> Result<()> {
    s.workspace.show_pulse(&s.us(), of(id)).map(drop)
}

fn pulses(s: &Stage) -> Pulses {
    s.workspace.pulses(&PulsesShow { team: s.team.clone() }).unwrap()
}

/// A pulse that so many answer with this mark, and that is shown.
fn held(s: &Stage, question: Question, people: u32, mark: u8) -> PulseId {
    let id = begin(s, &[question]).unwrap();
    (0..people).for_each(|_| answer(s, &id, sheet(&[(question, mark)], "")).unwrap());
    show(s, &id).unwrap();
    id
}

fn rejection<T: std::fmt::Debug>(result: Result<T>) -> Rejection {
    match result.unwrap_err() {
        Error::Rejected(rejection) => rejection,
        Error::Broken(broken) => panic!("{broken:?}"),
    }
}

/// The workspace as somebody finds it who copies the folder: the file, its log of writes, whatever lies beside it.
fn copies(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap());
    let files = files.filter(|file| !file.file_name().to_string_lossy().ends_with("-shm"));
    files.map(|file| (file.file_name().to_string_lossy().into_owned(), std::fs::read(file.path()).unwrap())).collect()
}

fn holds(copies: &BTreeMap<String, Vec<u8>>, text: &str) -> bool {
    copies.values().any(|bytes| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
}

fn read(path: &Path, sql: &str) -> Vec<String> {
    let tables = rusqlite::Connection::open(path).unwrap();
    let mut statement = tables.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(|it| it.unwrap()).collect()
}

/// Somebody copies the folder after every single answer.
#[test]
fn copies_of_the_file_after_every_answer_give_nothing_away() {
    let s = Stage::set();
    let id = begin(&s, &[Question::Room, Question::Strain]).unwrap();
    let before = copies(s.folder.path());
    let written: Vec<String> = (0..12).map(|n| format!("hidden words number {n}")).collect();
    let mut sum = 0;
    for (text, mark) in written.iter().zip([5, 2, 4, 4, 1, 3, 5, 2, 3, 4, 1, 5]) {
        answer(&s, &id, sheet(&[(Question::Room, mark)], text)).unwrap();
        sum += u32::from(mark);
        assert_eq!(copies(s.folder.path()), before, "an answer changes no byte of any file");
    }
    assert_eq!(pulses(&s).open.unwrap().heard, 12);
    show(&s, &id).unwrap();
    let after = copies(s.folder.path());
    assert!(written.iter().all(|text| holds(&after, text)));
    drop(s.workspace);

    // One line of totals, and texts under identities that chance made.
    let totals = read(&s.path, "SELECT question || ' ' || answers || ' ' || sum FROM pulse_total");
    assert_eq!(totals, [format!("room 12 {sum}")]);
    assert_ne!(read(&s.path, "SELECT text FROM pulse_text ORDER BY id"), written, "of 479,001,600 orders");
    let log = read(&s.path, "SELECT kind || entity || body FROM change").join("\n");
    assert!(!log.contains("hidden words") && !log.contains(&id.0), "the log knows nothing of it");
    for table in ["pulse", "pulse_total", "pulse_text"] {
        let columns = read(&s.path, &format!("SELECT name FROM pragma_table_info('{table}')"));
        for column in columns {
            let sql = format!("SELECT CAST({column} AS TEXT) FROM {table} WHERE {column} IS NOT NULL");
            assert!(read(&s.path, &sql).iter().all(|value| !value.contains("T0")), "{table}.{column} keeps an instant");
        }
    }
}

#[test]
fn few_answers_show_nothing_and_few_people_no_texts() {
    let s = Stage::set();
    let id = begin(&s, &[Question::Room, Question::Sense]).unwrap();
    let both = |mark| sheet(&[(Question::Room, mark), (Question::Sense, mark)], "a text that nobody may read");
    for missing in (1..=5).rev() {
        assert_eq!(rejection(show(&s, &id)), Rejection::Pulse { why: Refused::TooFew { missing } });
        answer(&s, &id, if missing == 5 { sheet(&[(Question::Room, 3)], "") } else { both(4) }).unwrap();
    }
    show(&s, &id).unwrap();
    let shown = pulses(&s).shown.remove(0);
    let told: Vec<_> =
        shown.scores.iter().map(|score| score.told.as_ref().map(|told| (told.answers, told.mean))).collect();
    assert_eq!(told, [Some((5, 3.8)), None], "four answered the second question");
    assert_eq!((shown.answers, shown.texts.len()), (Some(5), 0));
    assert!(!holds(&copies(s.folder.path()), "nobody may read"), "what is not shown is never written");
    assert_eq!(rejection(show(&s, &id)), Rejection::Pulse { why: Refused::Shown });
    assert_eq!(rejection(answer(&s, &id, both(1))), Rejection::Pulse { why: Refused::Shown });
}

#[test]
fn one_round_a_week_and_one_at_a_time() {
    let s = Stage::set();
    let first = begin(&s, &[Question::Room]).unwrap();
    assert_eq!(rejection(begin(&s, &[Question::Room])), Rejection::WrongState);
    s.workspace.end_pulse(&s.us(), of(&first)).unwrap();
    assert!(pulses(&s).open.is_none() && pulses(&s).shown.is_empty(), "nothing of it is kept");
    let second = held(&s, Question::Room, 5, 3);
    let this_week = Rejection::PulseThisWeek { from: "2026-11-16".into() };
    assert_eq!(rejection(begin(&s, &[Question::Room])), this_week, "or the sixth would be the difference");
    assert_eq!(pulses(&s).from.as_deref(), Some("2026-11-16"));
    assert_eq!(rejection(s.workspace.end_pulse(&s.us(), of(&second))), Rejection::Pulse { why: Refused::Shown });
    // Not even by erasing the first.
    s.workspace.erase_pulse(&s.us(), of(&second)).unwrap();
    assert_eq!(rejection(begin(&s, &[Question::Room])), this_week);
    let erased = pulses(&s).shown.remove(0);
    assert_eq!((erased.answers, erased.scores[0].told.is_none()), (None, true));
    s.clock.set("2026-11-16T09:00:00Z".parse().unwrap());
    assert_eq!(pulses(&s).from, None);
    held(&s, Question::Sense, 5, 3);
    assert_eq!(pulses(&s).turn, [Question::Respect, Question::Strain, Question::Ourselves]);
}

#[test]
fn what_was_not_shown_ends_with_the_program() {
    let s = Stage::set();
    let id = begin(&s, &[Question::Room]).unwrap();
    (0..6).for_each(|_| answer(&s, &id, sheet(&[(Question::Room, 4)], "gone")).unwrap());
    let (us, clock, path, team) = (s.us(), Arc::clone(&s.clock), s.path.clone(), s.team.clone());
    drop(s.workspace);
    let again = Workspace::open(&path, clock).unwrap();
    let open = again.pulses(&PulsesShow { team: team.clone() }).unwrap().open.unwrap();
    assert_eq!((open.is_lost, open.heard), (true, 0));
    assert_eq!(rejection(again.show_pulse(&us, of(&id))), Rejection::AnswersLost);
    let late = PulseAnswer { id: id.clone(), sheet: sheet(&[(Question::Room, 4)], "") };
    assert_eq!(rejection(again.answer_pulse(&us, late)), Rejection::AnswersLost);
    again.end_pulse(&us, of(&id)).unwrap();
    let questions = BTreeSet::from([Question::Room]);
    again.begin_pulse(&us, PulseBegin { team, questions }).unwrap();
}

#[test]
fn it_is_an_outcome_of_the_team_with_a_chart_and_can_be_erased() {
    let s = Stage::set();
    let question = Question::Strain;
    let add = OutcomeAdd {
        team: s.team.clone(),
        journey: None,
        stage: None,
        import: None,
        name: "Strain".into(),
        note: String::new(),
        measure: Measure::Pulse { question },
        cheat: "Asking until it pleases".into(),
    };
    let outcome = s.workspace.add_outcome(&s.us(), add).unwrap().output;
    let mut last = None;
    // Over the turn of the year, which has a week 53.
    for (week, mark) in ["2026-12-21", "2026-12-28", "2027-01-04", "2027-01-18"].into_iter().zip([2, 3, 2, 4]) {
        s.clock.set(format!("{week}T09:00:00Z").parse().unwrap());
        last = Some(held(&s, question, 6, mark));
    }
    let shown = || s.workspace.outcome(&outcome).unwrap();
    let points: Vec<_> =
        shown().series.points.iter().map(|point| (point.week.week, point.value, point.maturity)).collect();
    let mature = |week, value| (week, Some(value), Maturity::Mature);
    assert_eq!(points, [mature(52, 2.0), mature(53, 3.0), mature(1, 2.0), (2, None, Maturity::Empty), mature(3, 4.0)]);
    assert_eq!((shown().direction, shown().chart.points.len()), (Direction::Down, 5));
    let point = PointEntry { week: shown().series.points[0].week, figure: None };
    let entered = PointsSet { outcome: outcome.clone(), points: vec![point] };
    assert_eq!(rejection(s.workspace.set_points(&s.us(), entered)), Rejection::ComputedOutcome);
    s.workspace.erase_pulse(&s.us(), of(&last.unwrap())).unwrap();
    assert_eq!(shown().series.points.len(), 3, "what is erased is in no chart");
    let theirs = OutcomesShow { team: Some(s.other.clone()), journey: None };
    assert!(s.workspace.outcomes(&theirs).unwrap().is_empty());
    assert!(s.workspace.doctor(true).unwrap().is_sound());
    assert_eq!(shown().series.points.len(), 3, "the log knows nothing that would take it away");
}

#[test]
fn what_is_asked_and_answered_is_checked() {
    let s = Stage::set();
    assert_eq!(rejection(begin(&s, &[])), Rejection::Pulse { why: Refused::NoQuestion });
    let questions = BTreeSet::from([Question::Room]);
    let theirs = PulseBegin { team: s.other.clone(), questions: questions.clone() };
    assert!(matches!(rejection(s.workspace.begin_pulse(&s.us(), theirs)), Rejection::NotYours { .. }));
    let managers = PulseBegin { team: s.team.clone(), questions };
    assert!(s.workspace.begin_pulse(&s.managers(), managers).is_err());
    let id = begin(&s, &[Question::Room]).unwrap();
    let room = |mark, text: &str| answer(&s, &id, sheet(&[(Question::Room, mark)], text));
    assert!(matches!(rejection(room(3, &"x".repeat(1_001))), Rejection::TooLong { limit: 1_000, .. }));
    assert_eq!(rejection(room(6, "")), Rejection::Pulse { why: Refused::NoSuchMark });
    assert_eq!(pulses(&s).open.unwrap().heard, 0);
    let script = "<script>alert(1)</script>";
    (0..8).for_each(|n| room(3, if n == 0 { script } else { "" }).unwrap());
    let other = PulseAnswer { id: id.clone(), sheet: sheet(&[(Question::Room, 3)], "") };
    assert!(s.workspace.answer_pulse(&s.them(), other).is_err());
    show(&s, &id).unwrap();
    assert_eq!(pulses(&s).shown[0].texts, [script], "kept as it was typed");
    let undone = s.workspace.undo(&s.us()).unwrap().output.op;
    assert_ne!(undone, spielraum_engine::Op::PulseHold, "undo does not know it");
    assert_eq!(pulses(&s).shown[0].answers, Some(8));
}

#[derive(Debug, Clone)]
enum Act {
    Begin,
    Answer(u8, bool),
    Show,
    End,
    Erase,
    Later,
    CloseAndOpen,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        2 => Just(Act::Begin),
        12 => (0..7_u8, any::<bool>()).prop_map(|(mark, text)| Act::Answer(mark, text)),
        2 => Just(Act::Show),
        1 => Just(Act::End),
        1 => Just(Act::Erase),
        1 => Just(Act::Later),
        1 => Just(Act::CloseAndOpen),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is done, and whoever closes the program in the middle: the file never holds a score of fewer than five, a text of
    /// fewer than eight, or two rounds of one week.
    #[test]
    fn no_sequence_of_acts_writes_too_much(acts in proptest::collection::vec(act(), 0..50)) {
        let mut s = Stage::set();
        let mut id = PulseId("none".into());
        let mut heard = 0_u32;
        for act in acts {
            match act {
                Act::Begin => if let Ok(begun) = begin(&s, &[Question::Room]) { (id, heard) = (begun, 0) },
                Act::Answer(mark, text) => {
                    let text = if text { "some text" } else { "" };
                    heard += u32::from(answer(&s, &id, sheet(&[(Question::Room, mark)], text)).is_ok());
                }
                Act::Show => if show(&s, &id).is_ok() { prop_assert!(heard >= FEWEST_SCORED) },
                Act::End => drop(s.workspace.end_pulse(&s.us(), of(&id))),
                Act::Erase => drop(s.workspace.erase_pulse(&s.us(), of(&id))),
                Act::Later => s.clock.set(spielraum_engine::Clock::now(&*s.clock) + chrono::TimeDelta::days(4)),
                Act::CloseAndOpen => {
                    let Stage { workspace, .. } = s;
                    drop(workspace);
                    s.workspace = Workspace::open(&s.path, Arc::clone(&s.clock) as _).unwrap();
                }
            }
            let rounds = pulses(&s).shown;
            for round in &rounds {
                let enough = |score: &PulseScore| score.told.as_ref().is_none_or(|told| told.answers >= FEWEST_SCORED);
                prop_assert!(round.scores.iter().all(enough));
                prop_assert!(round.texts.is_empty() || round.answers.is_some_and(|answers| answers >= FEWEST_READ));
            }
            let weeks: BTreeSet<_> = rounds.iter().map(|round| week(&round.day)).collect();
            prop_assert_eq!(weeks.len(), rounds.len(), "one round a week");
        }
    }
}

fn week(day: &str) -> chrono::IsoWeek {
    chrono::Datelike::iso_week(&day.parse::<chrono::NaiveDate>().unwrap())
}
