//! Flow, held against figures worked out by hand.

use chrono::{Days, NaiveDate};
use spielraum_domain::outcome::Week;
use spielraum_engine::board::{BoardAdd, CardArchive, CardBlock, CardKind, CardMove, CardRefs, ColumnRole, ColumnSpec};
use spielraum_engine::flow::{BoardFlow, FlowForecast, FlowShow, Waited, Within};
use spielraum_engine::{BoardColumnId, CardId, Error, Rejection};

use crate::stage::{Stage, card};

impl Stage {
    /// At nine o'clock of a day of November; days beyond it are those of the months that follow.
    fn on(&self, day: u32) -> &Self {
        let day = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap() + Days::new(u64::from(day) - 1);
        self.clock.set(format!("{day}T09:00:00Z").parse().unwrap());
        self
    }

    fn moved(&self, id: &CardId, column: &BoardColumnId) -> &Self {
        let moved = CardMove { ids: vec![id.clone()], column: column.clone(), before: None, stage: None };
        self.workspace.move_cards(&self.us(), moved).unwrap();
        self
    }

    fn begun(&self, title: &str) -> CardId {
        self.workspace.add_card(&self.us(), card(&self.columns[1], title)).unwrap().output
    }

    fn blocked(&self, id: &CardId, reason: &str, on: Option<&str>) -> &Self {
        let block = CardBlock { ids: vec![id.clone()], reason: reason.into(), team: None, on: on.map(Into::into) };
        self.workspace.block_cards(&self.us(), block).unwrap();
        self
    }

    fn freed(&self, id: &CardId) -> &Self {
        self.workspace.unblock_cards(&self.us(), CardRefs { ids: vec![id.clone()] }).unwrap();
        self
    }

    fn archived(&self, id: &CardId) {
        self.workspace.archive_cards(&self.us(), CardArchive { ids: vec![id.clone()], archived: true }).unwrap();
    }

    fn show(&self) -> FlowShow {
        FlowShow { board: self.board.clone(), stage: None, kind: None }
    }

    fn flow(&self) -> BoardFlow {
        self.workspace.flow(&self.show()).unwrap()
    }
}

#[test]
fn a_card_counts_from_its_last_move() {
    let s = Stage::set();
    let [first, second, third] = [0, 1, 2].map(|at| s.cards[at].clone());
    let [options, doing, done] = [0, 1, 2].map(|at| s.columns[at].clone());
    s.on(16).moved(&first, &done);
    s.on(17).workspace.add_card(&s.us(), card(&options, "Later")).unwrap();
    s.on(18).moved(&second, &done);
    s.on(19).moved(&second, &doing);
    // An edit is no move.
    let edit = serde_json::from_value(serde_json::json!({ "id": third, "title": "The third" })).unwrap();
    s.on(20).workspace.edit_card(&s.us(), edit).unwrap();

    let flow = s.flow();
    assert_eq!((flow.open, flow.finished), (2, 1));
    let ages: Vec<(&str, u32, u32)> =
        flow.ages.iter().map(|card| (card.title.as_str(), card.age, card.still)).collect();
    assert!(ages.contains(&("Second", 8, 1)) && ages.contains(&("The third", 8, 8)), "{ages:?}");
    assert_eq!((flow.done[0].title.as_str(), flow.done[0].days), ("First", 4));
    let days = [[0, 3, 0], [0, 3, 0], [0, 3, 0], [0, 3, 0], [0, 2, 1], [1, 2, 1], [1, 1, 2], [1, 2, 1], [1, 2, 1]];
    assert_eq!(flow.standing, days, "from the 12th to the 20th");
    assert_eq!((flow.within, flow.efficiency), (None, None), "one card says nothing about how long cards take");
    assert!(flow.weeks.is_empty(), "the running week is left out");

    let flow = s.on(30).flow();
    let weeks: Vec<(u32, u32)> = flow.weeks.iter().map(|one| (one.week.week, one.count)).collect();
    assert_eq!(weeks, [(47, 1), (48, 0)]);
    assert_eq!(flow.weeks[0].week, Week { year: 2026, week: 47 });
    assert_eq!(flow.chart.segments[0].centre, Some(0.5));
}

#[test]
fn what_is_taken_back_thrown_away_or_moved_elsewhere_leaves_the_board_on_its_day() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let column = ColumnSpec { name: "Doing".into(), role: ColumnRole::Active, policy: String::new(), limit: None };
    let other = BoardAdd { team: s.team.clone(), name: "Other".into(), columns: vec![column] };
    let other = w.add_board(&us, other).unwrap().output;
    let elsewhere = w.board(&other).unwrap().columns[0].id.clone();
    s.on(13).moved(&s.cards[0], &elsewhere);
    w.trash_cards(&us, CardRefs { ids: vec![s.on(14).cards[1].clone()] }).unwrap();
    w.archive_cards(&us, CardArchive { ids: vec![s.on(15).cards[2].clone()], archived: true }).unwrap();
    s.begun("A mistake");
    w.undo(&us).unwrap();
    let flow = s.on(16).flow();
    assert_eq!(flow.standing, [[0, 3, 0], [0, 2, 0], [0, 1, 0], [0, 0, 0], [0, 0, 0]]);
    assert_eq!((flow.open, flow.ages.len()), (0, 0));
    let flow = w.flow(&FlowShow { board: other, stage: None, kind: None }).unwrap();
    assert_eq!(flow.standing, [[1], [1], [1], [1]], "it counts where it went");
    assert_eq!(flow.ages[0].age, 4, "from when work began");
}

#[test]
fn a_card_that_comes_back_did_not_stand_here_while_it_was_elsewhere() {
    let s = Stage::set();
    let column = ColumnSpec { name: "Doing".into(), role: ColumnRole::Active, policy: String::new(), limit: None };
    let other = BoardAdd { team: s.team.clone(), name: "Other".into(), columns: vec![column] };
    let other = s.workspace.add_board(&s.us(), other).unwrap().output;
    let elsewhere = s.workspace.board(&other).unwrap().columns[0].id.clone();
    // One comes back to where it was, one to another column.
    s.on(13).moved(&s.cards[0], &elsewhere).on(13).moved(&s.cards[1], &elsewhere);
    s.on(15).moved(&s.cards[0], &s.columns[1]).on(15).moved(&s.cards[1], &s.columns[0]);
    assert_eq!(s.on(16).flow().standing, [[0, 3, 0], [0, 1, 0], [0, 1, 0], [1, 2, 0], [1, 2, 0]]);
    let flow = s.workspace.flow(&FlowShow { board: other, stage: None, kind: None }).unwrap();
    assert_eq!(flow.standing, [[2], [2], [0], [0]]);
}

/// Ten cards, done in one to ten days: 55 days together, 11 of them blocked.
#[test]
fn ten_cards_say_how_long_cards_take_and_how_much_of_it_they_waited() {
    let s = Stage::set();
    for days in 1..=10 {
        let id = s.on(20).begun(&format!("{days} days"));
        if days == 10 {
            s.on(21).blocked(&id, "No answer", None).on(29).freed(&id);
            s.on(29).blocked(&id, "Still no answer", None);
        }
        if days == 5 {
            s.on(22).blocked(&id, "No data", None).on(24).freed(&id);
        }
        s.on(20 + days).moved(&id, &s.columns[2]);
    }
    let flow = s.on(40).flow();
    assert_eq!(flow.finished, 10);
    assert_eq!(flow.within, Some(Within { half: 5, likely: 9, almost_sure: 10 }));
    assert_eq!(flow.efficiency, Some(80.0));
    assert_eq!(flow.done[9].blocked, 9 * 24 * 60, "done ends the block that runs");
    assert_eq!(s.workspace.board(&s.board).unwrap().flow.p85_days, Some(9), "the board says the same");
    // More than are drawn.
    (0..600).for_each(|_| drop(s.begun("Another")));
    let flow = s.on(50).flow();
    assert_eq!((flow.open, flow.late, flow.ages.len()), (603, 603, 500), "the oldest are drawn, all count");
    // Half a year later they say nothing about how long cards take now.
    assert_eq!(s.on(40 + 27 * 7).flow().within, None);
}

#[test]
fn a_lane_and_a_kind_have_a_flow_of_their_own() {
    let s = Stage::set();
    let add = |stage: Option<usize>, kind| {
        let mut new = card(&s.columns[1], "Card");
        (new.stage, new.kind) = (stage.map(|at| s.stages[at].clone()), kind);
        let id = s.workspace.add_card(&s.us(), new).unwrap().output;
        s.moved(&id, &s.columns[2]);
    };
    add(Some(0), CardKind::Experiment);
    add(Some(0), CardKind::Improvement);
    add(Some(1), CardKind::Improvement);
    let finished = |stage: Option<Option<usize>>, kind| {
        let stage = stage.map(|stage| stage.map(|at| s.stages[at].clone()));
        let flow = s.workspace.flow(&FlowShow { stage, kind, ..s.show() }).unwrap();
        (flow.finished, flow.standing.last().unwrap()[2])
    };
    assert_eq!(finished(None, None), (3, 3));
    assert_eq!(finished(Some(Some(0)), None), (2, 2));
    assert_eq!(finished(Some(Some(0)), Some(CardKind::Experiment)), (1, 1));
    assert_eq!(finished(Some(None), None), (0, 0), "those without a stage are all open");
    assert_eq!(finished(None, Some(CardKind::Ask)), (0, 0));
}

#[test]
fn what_stops_us_is_gathered_by_whom_and_by_words() {
    let s = Stage::set();
    let [first, second, third] = [0, 1, 2].map(|at| s.cards[at].clone());
    let by_team = CardBlock {
        ids: vec![first.clone()],
        reason: "The data comes too late".into(),
        team: Some(s.other.clone()),
        on: None,
    };
    s.on(13).workspace.block_cards(&s.us(), by_team.clone()).unwrap();
    s.on(15).freed(&first);
    s.on(15).blocked(&second, "No data from the carrier", Some("Carrier")).on(18).freed(&second);
    s.on(18).blocked(&third, "Nobody has decided", Some("carrier ")).on(19).freed(&third);
    s.on(19).blocked(&first, "Print queue", None);
    let stops = s.on(20).flow().stops;
    let minutes = |days: u32| days * 24 * 60;
    assert_eq!((stops.times, stops.minutes, stops.days), (4, minutes(7), 90));
    let whom: Vec<_> = stops.whom.iter().map(|one| (one.what.clone(), one.times, one.minutes, one.running)).collect();
    assert_eq!(
        whom,
        [
            (Waited::On { name: "Carrier".into() }, 2, minutes(4), 0),
            (Waited::Team { team: s.other.clone() }, 1, minutes(2), 0),
            (Waited::Nobody, 1, minutes(1), 1),
        ]
    );
    assert_eq!(stops.reasons[0].what, Waited::Reason { word: "data".into() });
    assert_eq!((stops.reasons[0].cards, stops.reasons[0].minutes), (2, minutes(5)));
    assert_eq!(stops.reasons[0].reasons, ["The data comes too late", "No data from the carrier"]);

    // What lies in the archive or in the trash stands still for nobody.
    s.on(20).archived(&first);
    assert_eq!(s.on(26).flow().stops.minutes, minutes(7));
    s.workspace.undo(&s.us()).unwrap();
    s.on(20).workspace.trash_cards(&s.us(), CardRefs { ids: vec![first.clone()] }).unwrap();
    let stops = s.on(26).flow().stops;
    assert_eq!((stops.minutes, stops.whom.iter().map(|one| one.running).sum::<u32>()), (minutes(7), 0));
    s.workspace.undo(&s.us()).unwrap();

    // 90 days before 12 February, nine o'clock, is the 14th of November: one of two days is left.
    let stops = s.on(104).flow().stops;
    assert_eq!(stops.whom.iter().find(|one| one.times == 1 && one.running == 0).unwrap().minutes, minutes(1));
    assert!(s.on(104 + 200).flow().stops.times == 1, "what still runs still stops");
}

#[test]
fn the_future_is_drawn_from_the_board_and_says_its_seed() {
    let s = Stage::set();
    let day = |day: u64| NaiveDate::from_ymd_opt(2026, 11, 1).unwrap() + Days::new(day - 1);
    let asked = |cards, until| FlowForecast {
        board: s.board.clone(),
        stage: None,
        kind: None,
        cards,
        until: day(until),
        seed: None,
    };
    let early = s.on(20).workspace.forecast(&asked(5, 30)).unwrap();
    assert_eq!((early.days, early.finished, early.when, early.how_many), (8, 0, None, None));
    assert!(early.fewest_days > early.days && early.fewest > early.finished, "it says what is missing");
    // From the 12th on, one a day.
    for at in 12..42 {
        let id = s.on(at).begun("One a day");
        s.moved(&id, &s.columns[2]);
    }
    let said = s.on(42).workspace.forecast(&asked(7, 52)).unwrap();
    let (when, many) = (said.when.clone().unwrap(), said.how_many.clone().unwrap());
    assert_eq!((said.days, said.finished), (30, 30));
    assert_eq!((when.half, when.almost_sure), (day(49).to_string(), day(49).to_string()));
    assert_eq!((many.half, many.almost_sure), (10, 10));
    assert_eq!(s.workspace.forecast(&asked(7, 52)).unwrap(), said);
    assert_eq!(s.workspace.forecast(&FlowForecast { seed: Some(7), ..asked(7, 52) }).unwrap().seed, 7);
    for (cards, until, field) in [(0, 52, "cards"), (10_001, 52, "cards"), (7, 42, "until"), (7, 42 + 3_651, "until")] {
        let Err(Error::Rejected(why)) = s.workspace.forecast(&asked(cards, until)) else { panic!("{field}") };
        assert_eq!(why, Rejection::OutOfRange { field });
    }
}
