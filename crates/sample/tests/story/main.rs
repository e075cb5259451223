//! The example as the rooms will show it, in both languages.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod deciding;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use spielraum_domain::chart::{Statement, Verdict};
use spielraum_domain::outcome::{Quarantined, Week};
use spielraum_domain::proof::{Finding, Status, Verdict as Standing, agree};
use spielraum_domain::rule::{Column, ReadTable, Row, Table};
use spielraum_domain::term::Value;
use spielraum_engine::board::{Board, Card};
use spielraum_engine::desk::DeskShow;
use spielraum_engine::outcome::{MarkKind, Outcome, OutcomesShow, RetiredShow};
use spielraum_engine::rule::{RuleItem, RuleRowView, RuleShow, Side, VersionState};
use spielraum_engine::team::Team;
use spielraum_engine::{Moment, SetClock, Workspace};
use spielraum_words::{Language, Words};

/// The Thursday of the design's pictures.
const NOW: &str = "2026-11-12T09:00:00Z";

/// The example of an instant, written once by this build of the tests however many processes they run in.
fn written(language: Language, now: Moment) -> PathBuf {
    let kept =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("story-{}-{}.spielraum", language.code(), now.timestamp()));
    let built = std::env::current_exe().and_then(|tests| tests.metadata()?.modified()).unwrap();
    let fresh = kept.metadata().and_then(|file| file.modified()).is_ok_and(|kept| kept > built);
    if !fresh {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let path = folder.path().join("example.spielraum");
        spielraum_sample::write(&path, language, now).unwrap();
        // Renamed when it is whole: another process may read it at any moment.
        std::fs::rename(&path, &kept).unwrap();
    }
    kept
}

struct Example {
    workspace: Workspace,
    language: Language,
    words: Words,
    // Last, so that the folder goes after the workspace is closed.
    _folder: tempfile::TempDir,
}

impl Example {
    fn of(language: Language) -> Self {
        Self::at(language, NOW)
    }

    fn at(language: Language, now: &str) -> Self {
        let now: Moment = now.parse().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("example.spielraum");
        std::fs::copy(written(language, now), &path).unwrap();
        let workspace = Workspace::open(&path, Arc::new(SetClock::at(now))).unwrap();
        Self { workspace, language, words: Words::of(language), _folder: folder }
    }

    fn both() -> [Self; 2] {
        Language::ALL.map(Self::of)
    }

    fn say(&self, name: &str) -> String {
        self.words.say(&format!("sample-{name}"))
    }

    fn team(&self, name: &str) -> Team {
        let wanted = self.say(&format!("team-{name}"));
        self.workspace.organisation().unwrap().teams.into_iter().find(|team| team.name == wanted).unwrap()
    }

    fn rule(&self, name: &str) -> RuleItem {
        let topic = self.say(&format!("rule-{name}"));
        self.workspace.rules().unwrap().into_iter().find(|rule| rule.topic == topic).unwrap()
    }

    fn board(&self) -> Board {
        let team = self.team("delivery").id;
        let boards = self.workspace.boards().unwrap();
        self.workspace.board(&boards.into_iter().find(|board| board.team == team).unwrap().id).unwrap()
    }
}

fn in_column<'b>(board: &'b Board, name: &str) -> Vec<&'b Card> {
    let column = board.columns.iter().find(|column| column.name == name).unwrap();
    board.cards.iter().filter(|card| card.column == column.id).collect()
}

#[test]
fn the_file_is_sound_and_says_example() {
    for example in Example::both() {
        let health = example.workspace.doctor(false).unwrap();
        assert!(health.is_sound(), "{health:#?}");
        let info = example.workspace.info().unwrap();
        assert!(info.example);
        assert_eq!(info.name, example.say("workspace"));
    }
}

#[test]
fn handle_time_is_shown_as_retired_with_what_replaced_it() {
    for example in Example::both() {
        let retired =
            example.workspace.retired_measures(&RetiredShow { team: Some(example.team("delivery").id) }).unwrap();
        let [one] = retired.as_slice() else { panic!("{retired:?}") };
        let replaced: Vec<&str> = one.replaced_by.iter().map(|by| by.name.as_str()).collect();
        assert_eq!((one.name.as_str(), one.day.as_str()), (example.say("retired-handle-time").as_str(), "2026-06-01"));
        assert_eq!(replaced, [example.say("outcome-solved"), example.say("outcome-easy")]);
        assert_eq!(one.kind, Quarantined::Handling);
    }
}

#[test]
fn nothing_shows_the_name_of_a_message_in_place_of_its_words() {
    for example in Example::both() {
        let w = &example.workspace;
        let mut shown = serde_json::json!([
            w.organisation().unwrap(),
            w.people().unwrap(),
            w.terms().unwrap(),
            w.frame().unwrap(),
            w.rules().unwrap(),
            w.outcomes(&OutcomesShow::default()).unwrap(),
            w.imports().unwrap(),
            w.statements().unwrap(),
        ]);
        let all = shown.as_array_mut().unwrap();
        all.extend(w.journeys().unwrap().iter().map(|j| serde_json::json!(w.journey(&j.id).unwrap())));
        all.extend(w.boards().unwrap().iter().map(|b| serde_json::json!(w.board(&b.id).unwrap())));
        for rule in w.rules().unwrap() {
            for version in rule.versions {
                all.push(serde_json::json!(w.exceptions(&version.id).unwrap()));
                let show = RuleShow { id: rule.id.clone(), version: Some(version.id) };
                all.push(serde_json::json!(w.rule(&show).unwrap()));
            }
        }
        let text = shown.to_string();
        for mark in ["sample-", "{$", "{ $", " | "] {
            assert!(!text.contains(mark), "{mark} in {:?}", &text[text.find(mark).unwrap()..][..60]);
        }
    }
}

#[test]
fn the_organisation_is_that_of_the_pictures() {
    for example in Example::both() {
        let organisation = example.workspace.organisation().unwrap();
        assert_eq!((organisation.teams.len(), organisation.journeys), (6, 14));
        let delivery = example.team("delivery");
        assert_eq!((delivery.people, delivery.journeys), (7, 3));
        assert_eq!(delivery.short, if example.language == Language::En { "DR" } else { "LR" });
        assert_eq!(organisation.teams[0].id, delivery.id);
    }
}

#[test]
fn rules_were_used_and_the_draft_can_be_tried_on_that() {
    for example in Example::both() {
        let w = &example.workspace;
        let draft = |name: &str| example.rule(name).versions.into_iter().next().unwrap().id;
        let exceptions = w.exceptions(&draft("offer")).unwrap();
        let shown = w.rule(&RuleShow { id: example.rule("offer").id, version: None }).unwrap();
        let [apologise] = exceptions.as_slice() else { panic!("{exceptions:?}") };
        assert_eq!((&apologise.row, apologise.exceptions.len()), (&shown.rows[2].id, 6));
        let desk = w.desk(&DeskShow { team: example.team("delivery").id }).unwrap();
        assert_eq!(desk.topics[0].topic, example.say("rule-offer"));
        assert!(desk.topics.iter().any(|topic| topic.topic == example.say("rule-before-return")));
        // The draft about the box asks nothing new, so every case can be said; the offer's draft asks for the day.
        let tried = w.what_if(&draft("box")).unwrap().found;
        assert_eq!((tried.cannot_say, tried.changes.len()), (0, 1));
        assert!(tried.changes[0].count > 5 && tried.same > 30, "{tried:?}");
        let tried = w.what_if(&draft("offer")).unwrap().found;
        assert!(tried.cannot_say > 30 && tried.same > 10, "{tried:?}");
        let verified: Vec<String> = w.statements().unwrap().into_iter().map(|one| one.verified).collect();
        assert_eq!(verified.len(), 3);
        assert!(verified.contains(&"2026-08-07".to_owned()), "one has grown old: {verified:?}");
    }
}

#[test]
fn the_draft_of_the_offer_has_eighteen_cases_and_one_gap() {
    for example in Example::both() {
        let rule = example.rule("offer");
        let states: Vec<_> = rule.versions.iter().map(|version| (version.number, version.state)).collect();
        assert_eq!(states[..3], [(7, VersionState::Draft), (6, VersionState::InForce), (5, VersionState::Retired)]);
        assert_eq!(rule.versions[1].since.as_deref(), Some("2026-09-02"));
        assert_eq!(rule.versions[1].review.as_deref(), Some("2026-11-13"));
        let shown = example.workspace.rule(&RuleShow { id: rule.id, version: None }).unwrap();
        assert_eq!(shown.problems, []);
        assert_eq!(shown.rows.len(), 9);
        let new: Vec<_> = shown.columns.iter().filter(|column| column.is_new).map(|column| &column.term).collect();
        let terms = example.workspace.terms().unwrap();
        let name = |id: &str| terms.iter().find(|term| term.id.0 == id).unwrap().name.clone();
        assert_eq!(new.iter().map(|term| name(&term.0)).collect::<Vec<_>>(), [example.say("term-date-needed")]);
        let proof = example.workspace.prove_rule(&shown.version.id, &|| false).unwrap();
        assert_eq!(proof.proof.cases, Some(18));
        let [Finding::Gap { case, .. }] = proof.proof.findings.as_slice() else { panic!("{:?}", proof.proof.findings) };
        let said: Vec<_> = case.0.iter().map(|(term, value)| (name(&term.0), value.clone())).collect();
        assert!(said.contains(&(example.say("term-tracking"), Value::Text(example.say("value-no-scan")))));
        assert!(said.contains(&(example.say("term-days-late"), Value::Number(6.into()))));
        assert!(said.contains(&(example.say("term-date-needed"), Value::YesNo(true))));
        assert!(!proof.obstacles.is_empty());
    }
}

#[test]
fn the_draft_of_the_offer_stays_inside_the_frame() {
    for example in Example::both() {
        let draft = example.rule("offer").versions.remove(0);
        let proof = example.workspace.prove_rule(&draft.id, &|| false).unwrap();
        let verdict = |name: &str, team: bool| {
            let name = example.say(&format!("guardrail-{name}"));
            let scope = |guardrail: &&spielraum_domain::frame::Guardrail| {
                guardrail.name == name && (guardrail.scope != spielraum_domain::frame::Scope::Company) == team
            };
            let guardrail = proof.guardrails.iter().find(scope).unwrap();
            proof.proof.guardrails.iter().find(|one| one.guardrail == guardrail.id).unwrap().verdict.clone()
        };
        let used = Some([0.into(), 25.into()]);
        assert_eq!(verdict("goodwill", true), Standing::Kept { rows: (0..9).collect(), used });
        assert_eq!(verdict("person", false), Standing::Kept { rows: (0..9).collect(), used: None });
        assert_eq!(verdict("dates", true), Standing::Kept { rows: vec![0, 2], used: None });
        assert_eq!(verdict("protected", false), Standing::NotAsked { inputs: 3 });
        assert_eq!(verdict("withdrawal", false), Standing::DoesNotApply);
    }
}

#[test]
fn every_rule_in_force_is_proved() {
    for example in Example::both() {
        for rule in example.workspace.rules().unwrap() {
            for version in rule.versions.iter().filter(|version| version.state == VersionState::InForce) {
                let proof = example.workspace.prove_rule(&version.id, &|| false).unwrap();
                assert!(proof.obstacles.is_empty(), "{}: {:?}", rule.topic, proof.proof);
                assert_eq!(proof.proof.reach, Status::Proved, "{}", rule.topic);
            }
        }
    }
}

#[test]
fn the_frame_is_the_fourth_and_says_what_changed_in_july() {
    for example in Example::both() {
        let frame = example.workspace.frame().unwrap();
        let frame = frame.in_force.unwrap();
        assert_eq!((frame.item.number, frame.item.since.as_deref()), (4, Some("2026-07-01")));
        let changed: Vec<_> = frame.areas.iter().filter(|area| area.before.is_some()).map(|area| &area.name).collect();
        assert_eq!(changed, [&example.say("area-goodwill"), &example.say("area-people")]);
        assert_eq!((frame.areas.len(), frame.principles.len(), frame.wanted.len()), (7, 5, 3));
        assert_eq!(frame.guardrails.iter().filter(|guardrail| guardrail.team.is_none()).count(), 6);
        assert_eq!(frame.item.announced.as_deref(), Some("2026-06-16"));
    }
}

#[test]
fn every_team_has_answered_the_frame_and_one_objection_was_answered_in_time() {
    use spielraum_engine::frame::FrameAnswerKind;
    for example in Example::both() {
        let w = &example.workspace;
        let frame = w.frame().unwrap().in_force.unwrap();
        let teams: Vec<_> = w.organisation().unwrap().teams.into_iter().map(|team| team.id).collect();
        assert_eq!(frame.answers.iter().map(|answer| answer.team.clone()).collect::<Vec<_>>(), teams);
        let mut objections = frame.answers.into_iter().filter(|answer| answer.kind == FrameAnswerKind::Objects);
        let one = objections.next().unwrap();
        assert_eq!((one.team, objections.next().is_none()), (example.team("orders").id, true));
        assert_eq!((one.due.as_deref(), one.reply.unwrap().day.as_str()), (Some("2026-06-30"), "2026-06-30"));
        let waiting = w.managers_today().unwrap();
        assert_eq!((waiting.objections.len(), waiting.proposals.len()), (0, 1));
        assert_eq!(waiting.proposals[0].part_name.as_deref(), Some(example.say("guardrail-goodwill").as_str()));
    }
}

#[test]
fn what_no_rule_can_keep_is_watched() {
    for example in Example::both() {
        let [room] = example.workspace.watched_rooms().unwrap().try_into().unwrap();
        let [team] = room.teams.try_into().unwrap();
        assert_eq!(team.team, example.team("delivery").id);
        assert_eq!((team.measured, team.at_stop), (Some((76.0, 85.0)), 0));
    }
}

#[test]
fn no_rule_in_force_lies_outside_the_frame() {
    for example in Example::both() {
        let frame = example.workspace.frame().unwrap().in_force.unwrap().item.id;
        let ask = spielraum_engine::frame::BreakingAsk { frame };
        let mut go_on = |_, _| std::ops::ControlFlow::Continue(());
        let found = example.workspace.breaking(&ask, &mut go_on).unwrap();
        assert_eq!((found.rules, found.checked), (Vec::new(), found.of));
    }
}

#[test]
fn orders_and_payment_press_against_two_stops() {
    for example in Example::both() {
        let orders = example.team("orders").id;
        let rooms = example.workspace.room().unwrap();
        let at_stop = |room: &&spielraum_engine::frame::Room| room.teams.iter().any(|t| t.team == orders && t.at_stop);
        let names: Vec<_> = rooms.iter().filter(at_stop).map(|room| room.name.clone()).collect();
        assert_eq!(names, [example.say("guardrail-goodwill"), example.say("guardrail-before-return")]);
        let order: Vec<_> =
            ["delivery", "orders", "digital", "leaving", "welcome"].map(|name| example.team(name).id).into();
        for room in &rooms {
            assert_eq!(room.teams.iter().map(|team| team.team.clone()).collect::<Vec<_>>(), order);
        }
        let others = rooms.iter().flat_map(|room| &room.teams).filter(|team| team.team != orders && team.at_stop);
        assert_eq!(others.count(), 0);
    }
}

#[test]
fn the_board_shows_the_ages_of_the_picture() {
    for example in Example::both() {
        let board = example.board();
        let ages = |column: &str| -> Vec<Option<u32>> {
            in_column(&board, &example.say(&format!("column-{column}"))).iter().map(|card| card.age).collect()
        };
        assert_eq!(ages("chosen"), [5, 2, 1].map(Some));
        assert_eq!(ages("doing"), [14, 8, 4, 3].map(Some));
        assert_eq!(ages("trying"), [13, 9, 6].map(Some));
        assert_eq!(ages("checking"), [21, 11].map(Some));
        assert_eq!(ages("options"), [None; 14]);
        assert_eq!(ages("done").len(), 9);
        let blocked: Vec<_> = board.cards.iter().filter_map(|card| card.blocked.as_ref().map(|b| b.days)).collect();
        assert_eq!(blocked, [2, 4]);
        assert_eq!((board.flow.open, board.flow.waiting), (12, 2));
        assert_eq!(board.flow.finished.iter().map(|week| week.count).collect::<Vec<_>>(), [4, 3, 5, 2, 4, 6, 3, 4, 5]);
        assert_eq!(board.flow.p85_days, Some(12));
        let initials: Vec<_> =
            board.cards.iter().flat_map(|card| card.initials.iter().map(|who| who.initials.as_str())).collect();
        assert_eq!(initials, ["AÖ", "JV", "MD", "MD", "PL", "PL", "SK", "AÖ", "TN", "BO", "TN", "SK"]);
    }
}

#[test]
fn the_board_looks_alike_from_monday_to_sunday() {
    for day in [9, 11, 13, 15] {
        let example = Example::at(Language::En, &format!("2026-11-{day:02}T23:30:00Z"));
        let board = example.board();
        assert_eq!(in_column(&board, "Done").len(), 9, "{day}");
        assert_eq!(board.flow.finished.iter().map(|week| week.count).collect::<Vec<_>>(), [4, 3, 5, 2, 4, 6, 3, 4, 5]);
        assert_eq!(board.flow.p85_days, Some(12), "{day}");
        // On a Friday the retrospective would have been on a Saturday, so it was held on the Monday.
        let retro = if day == 13 { 11 } else { 13 };
        assert_eq!(board.flow.ages, [1, 2, 3, 4, 5, 6, 8, 9, 11, retro, 14, 21], "{day}");
    }
}

#[test]
fn nothing_that_is_there_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.spielraum");
    std::fs::write(&path, "not yours").unwrap();
    assert!(spielraum_sample::write(&path, Language::En, NOW.parse().unwrap()).is_err());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "not yours");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn the_log_is_told_in_order_of_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("example.spielraum");
    spielraum_sample::write(&path, Language::En, NOW.parse().unwrap()).unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside the file");
    let log = rusqlite::Connection::open(&path).unwrap();
    let mut statement = log.prepare("SELECT at FROM change ORDER BY seq").unwrap();
    let at: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    assert!(at.is_sorted());
    assert!(at.last().unwrap().as_str() <= "2026-11-12T09:00:00.000Z");
}

#[test]
fn the_outcomes_say_what_the_pictures_say() {
    for example in Example::both() {
        let outcomes = example.workspace.outcomes(&OutcomesShow::default()).unwrap();
        let of = |name: &str| {
            let name = example.say(&format!("outcome-{name}"));
            outcomes.iter().find(|outcome| outcome.name == name).unwrap()
        };
        let limits = |outcome: &Outcome, segment: usize| {
            let limits = outcome.chart.segments[segment].limits.clone().unwrap();
            [limits.lower, limits.centre, limits.upper].map(f64::round)
        };
        let latest = |outcome: &Outcome| outcome.series.points.last().and_then(|point| point.value).unwrap();
        for (name, value, [low, centre, high]) in [
            ("reached", 76.0, [75.0, 81.0, 86.0]),
            ("promise", 86.0, [89.0, 93.0, 98.0]),
            ("easy", 73.0, [66.0, 72.0, 78.0]),
            ("refund", 86.0, [80.0, 85.0, 91.0]),
            ("handed", 12.0, [8.0, 11.0, 15.0]),
        ] {
            let outcome = of(name);
            assert_eq!((latest(outcome), limits(outcome, 0)), (value, [low, centre, high]), "{name}");
            assert!(outcome.example);
        }
        let solved = of("solved");
        assert_eq!((limits(solved, 0), limits(solved, 1)), ([54.0, 61.0, 68.0], [64.0, 69.0, 74.0]));
        assert_eq!((solved.rebased[0].week.week, solved.rebased[0].decided.as_str()), (37, "2026-11-03"));
        let runs = |outcome: &Outcome| -> Vec<_> {
            let run = |says: &Statement| match says {
                Statement::Run { length, verdict, ongoing: true, .. } => Some((*length, *verdict)),
                Statement::Outside { verdict, latest: true, .. } => Some((1, *verdict)),
                _ => None,
            };
            outcome.chart.says.iter().filter_map(run).collect()
        };
        assert_eq!(runs(of("reached")), [(8, Verdict::Unfavourable)]);
        assert_eq!(runs(of("promise")), [(1, Verdict::Unfavourable)]);
        assert_eq!(runs(of("decide")), [(9, Verdict::Favourable)]);
        for quiet in ["easy", "refund", "handed"] {
            assert_eq!(runs(of(quiet)), [], "{quiet}");
        }
    }
}

#[test]
fn beside_solved_stand_the_rule_the_sale_and_the_experiment() {
    let example = Example::of(Language::En);
    let outcomes = example.workspace.outcomes(&OutcomesShow::default()).unwrap();
    let solved = outcomes.iter().find(|outcome| outcome.name == "Solved at first go").unwrap();
    let first = solved.series.points[0].week;
    let beside: Vec<_> = solved.marks.iter().filter(|mark| mark.week >= first).map(|mark| mark.what.clone()).collect();
    let rule = |topic: &str, number| MarkKind::Rule { topic: topic.into(), number };
    let [sale, offer, bot, MarkKind::Experiment { title, until }] = beside.as_slice() else { panic!("{beside:?}") };
    assert!(matches!(sale, MarkKind::Note { text, .. } if text == "Summer sale"));
    assert_eq!((offer, bot), (&rule("What we may offer", 6), &rule("Who answers first", 4)));
    assert_eq!((title.as_str(), until.map(|week| week.week)), ("Resend first, do not ask back", Some(45)));
}

#[test]
fn the_real_log_stands_beside_and_is_not_invented() {
    for example in Example::both() {
        let name = example.say("journey-incidents");
        let journey = example.workspace.journeys().unwrap().into_iter().find(|journey| journey.name == name).unwrap();
        assert_eq!(journey.owner, example.team("digital").id);
        let show = OutcomesShow { journey: Some(journey.id), team: None };
        let outcomes = example.workspace.outcomes(&show).unwrap();
        assert_eq!(outcomes.len(), 4);
        for outcome in outcomes {
            assert!(!outcome.example);
            assert!(outcome.source.unwrap().credit.contains("10.24432/C57S4H"));
            assert_eq!(outcome.series.points[0].week, Week { year: 2016, week: 9 });
        }
        assert_eq!(example.workspace.imports().unwrap()[0].cases, 423);
    }
}

/// The table of a rule as the proof reads it.
fn table(example: &Example, name: &str) -> ReadTable {
    let rule = example.workspace.rule(&RuleShow { id: example.rule(name).id, version: None }).unwrap();
    let columns = |side: Side| -> Vec<Column> {
        let ours = rule.columns.iter().filter(|column| column.side == side);
        let column = |id: &str, term: &str| Column { id: id.into(), term: term.into(), may_be_missing: false };
        ours.map(|it| column(&it.id.0, &it.term.0)).collect()
    };
    let row = |row: &RuleRowView| Row {
        id: row.id.0.as_str().into(),
        cells: row.cells.iter().map(|(column, view)| (column.0.as_str().into(), view.cell.clone())).collect(),
        because: row.because.clone(),
    };
    let rows = rule.rows.iter().map(row).collect();
    let table = Table { hit_policy: rule.hit_policy, inputs: columns(Side::If), outputs: columns(Side::Then), rows };
    let terms = example.workspace.terms().unwrap();
    table.read(|id| terms.iter().find(|term| term.id == *id))
}

#[test]
fn two_teams_answer_a_lost_parcel_above_250_differently() {
    for example in Example::both() {
        let agreement = agree(&table(&example, "offer"), &table(&example, "before-return"), 10, &|| false);
        let [contradiction] = agreement.contradictions.as_slice() else { panic!("{agreement:?}") };
        assert_eq!(contradiction.rows, [8, 3]);
        let say = |name: &str| Value::Text(example.say(&format!("says-{name}")));
        assert_eq!(contradiction.values, [say("choose-at-once"), say("wait-for-carrier")]);
        let value = |name: &str| {
            let name = example.say(&format!("term-{name}"));
            let term = example.workspace.terms().unwrap().into_iter().find(|term| term.name == name).unwrap().id;
            contradiction.case.0.iter().find(|(id, _)| **id == term).map(|(_, value)| value.clone()).unwrap()
        };
        assert_eq!(value("tracking"), Value::Text(example.say("value-lost")));
        assert!(matches!(value("order-value"), Value::Number(amount) if amount > 250.into()));
    }
}
