//! The case desk: what is still possible, what is kept of a use and what is not.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use spielraum_domain::rule::{Answer, Case, Cell, CellProblem, HitPolicy};
use spielraum_domain::term::{Ordered, Sets, TermId as DomainTerm, Type, Value};
use spielraum_engine::desk::{DeskAsk, DeskCase, DeskShow, RowExceptions, RuleUse, UseException, UseRef};
use spielraum_engine::journey::{JourneyAdd, TakePart};
use spielraum_engine::rule::{CellSet, CellsSet, RowSpec, RowsAdd, RuleAdd, RuleInForce, RuleRef, RuleShow, TryCase};
use spielraum_engine::statement::{SaidAt, StatementAdd, StatementRef};
use spielraum_engine::{Error, Party, Rejection, Result, RowId, UseId, VersionId};

use crate::answers::{Offer, sets, term};

impl Offer {
    fn version(&self) -> VersionId {
        self.rule().version.id
    }

    fn known(&self, days: i32) -> Case {
        Case(sets(&self.days, days))
    }

    fn case(&self, known: Case) -> DeskCase {
        self.s.workspace.desk_case(&DeskAsk { version: self.version(), known }).unwrap()
    }

    fn row(&self, number: usize) -> RowId {
        self.rule().rows[number].id.clone()
    }

    fn use_row(&self, row: usize, inputs: Case, exception: Option<UseException>) -> Result<UseId> {
        let used =
            RuleUse { version: self.version(), row: self.row(row), inputs, exception, otherwise: BTreeMap::new() };
        self.s.workspace.use_rule(&self.s.us(), used).map(|done| done.output)
    }

    /// Something else for a case that row 2 answers.
    fn decide(&self, offer: &str, euros: i32, reason: &str) -> Result<UseId> {
        let mut answer = sets(&self.goodwill, euros);
        answer.insert(DomainTerm(self.offer.0.clone()), Value::Text(offer.into()));
        self.use_row(1, self.known(7), Some(UseException { answer, reason: reason.into() }))
    }

    fn exceptions(&self) -> Vec<RowExceptions> {
        self.s.workspace.exceptions(&self.version()).unwrap()
    }

    /// Every kept use: day, inputs, answer and exception.
    fn kept(&self) -> Vec<(String, String, String, Option<String>)> {
        let file = Connection::open(&self.s.path).unwrap();
        let mut statement = file.prepare("SELECT day, inputs, answer, exception FROM rule_use").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap();
        rows.map(|row| row.unwrap()).collect()
    }
}

impl Offer {
    /// The rows that are kept to have answered in a use.
    fn rows_of(&self, used: &UseId) -> BTreeSet<RowId> {
        let file = Connection::open(&self.s.path).unwrap();
        let mut statement = file.prepare("SELECT rule_row FROM rule_use_row WHERE use = ?1").unwrap();
        statement.query_map([used], |row| row.get(0)).unwrap().map(|row| row.unwrap()).collect()
    }
}

fn rejected<T: std::fmt::Debug>(outcome: Result<T>) -> Rejection {
    match outcome {
        Err(Error::Rejected(rejection)) => rejection,
        other => panic!("{other:?}"),
    }
}

#[test]
fn rows_fall_away_as_inputs_become_known() {
    let one = Offer::in_force();
    let open = one.case(Case::default());
    assert_eq!(open.answers.iter().map(|answer| answer.rows.clone()).collect::<Vec<_>>(), [[0], [1]]);
    assert_eq!((open.inputs[0].fallen, open.rows.len(), open.unanswered), (None, 2, false));
    let ask = open.ask.unwrap();
    assert_eq!((ask.term.0.as_str(), ask.decides), (one.days.0.as_str(), true));
    let known = one.case(one.known(7));
    let [answer] = known.answers.as_slice() else { panic!("{known:?}") };
    assert_eq!((known.inputs[0].fallen, answer.rows.as_slice()), (Some(1), [1].as_slice()));
    // What the answer sets besides is part of it.
    assert_eq!(answer.values.get(&DomainTerm(one.goodwill.0.clone())), Some(&Value::Number(15.into())));
    assert_eq!(known.certain, answer.values);
    assert_eq!(known.outputs, [one.offer.clone(), one.goodwill.clone()]);
}

#[test]
fn a_typical_case_stands_in_the_room_once_enough_were_kept() {
    let one = Offer::in_force();
    let typical = || one.s.workspace.room().unwrap()[0].teams[0].typical;
    for _ in 0..3 {
        one.use_row(1, one.known(7), None).unwrap();
    }
    one.decide("Resend", 30, "The second time").unwrap();
    assert_eq!(typical(), None);
    one.decide("Resend", 40, "The third time").unwrap();
    assert_eq!(typical(), Some(Ordered::Number(15.into())), "15, 15, 15, 30, 40");
    one.s.clock.set("2027-03-01T09:00:00Z".parse().unwrap());
    assert_eq!(typical(), None, "what was long ago says nothing about now");
}

#[test]
fn what_a_term_does_not_take_is_told_and_answered_by_nobody() {
    let one = Offer::in_force();
    let open = one.case(Case::default());
    let bounds = CellProblem::OutOfBounds { min: Some(Ordered::Number(0.into())), max: None };
    let steps = CellProblem::BetweenSteps { step: Ordered::Number(1.into()) };
    let days = DomainTerm(one.days.0.clone());
    for (typed, why) in [("-1", bounds), ("6.5", steps)] {
        let case = Case([(days.clone(), Value::Number(typed.parse().unwrap()))].into());
        let shown = one.case(case.clone());
        assert_eq!(shown.inputs[0].unfit.as_ref(), Some(&why), "{typed}");
        assert_eq!((shown.inputs[0].fallen, shown.answers.len()), (None, open.answers.len()), "it counts as not said");
        assert_eq!(rejected(one.use_row(0, case.clone(), None)), Rejection::OutOfRange { field: "inputs" });
        let tried =
            one.s.workspace.try_case(&TryCase { version: one.version(), case, expected: Case::default() }).unwrap();
        assert_eq!((tried.answer, tried.unfit), (None, [(days.clone(), why)].into()));
    }
}

#[test]
fn a_team_sees_the_rules_in_force_on_its_journeys_its_own_first() {
    let one = Offer::in_force();
    let (w, them) = (&one.s.workspace, Party::Team(one.s.other.clone()));
    let elsewhere = JourneyAdd { name: "The bill".into(), owner: one.s.other.clone(), stages: vec![] };
    let elsewhere = w.add_journey(&them, elsewhere).unwrap().output;
    for (topic, journey) in [("Theirs, here", &one.s.journey), ("Theirs, elsewhere", &elsewhere)] {
        let add = RuleAdd {
            team: one.s.other.clone(),
            topic: topic.into(),
            journey: Some(journey.clone()),
            stage: None,
            hit_policy: HitPolicy::Unique,
            inputs: vec![],
            outputs: vec![one.goodwill.clone()],
        };
        let id = w.add_rule(&them, add).unwrap().output;
        let shown = w.rule(&RuleShow { id, version: None }).unwrap();
        let cells = [(shown.columns[0].id.0.clone(), Cell::feel("5"))].into();
        let rows = vec![RowSpec { cells, because: String::new() }];
        w.add_rows(&them, RowsAdd { version: shown.version.id.clone(), rows, before: None }).unwrap();
        w.put_in_force(&them, RuleInForce { version: shown.version.id, agreed: "So".into(), review: None }).unwrap();
    }
    let topics = |team: &spielraum_engine::TeamId| {
        let desk = w.desk(&DeskShow { team: team.clone() }).unwrap();
        assert_eq!(desk.guardrails.len(), 1);
        desk.topics.into_iter().map(|topic| topic.topic).collect::<Vec<_>>()
    };
    assert_eq!(topics(&one.s.team), ["What we may offer", "Theirs, here"]);
    assert_eq!(topics(&one.s.other), ["Theirs, here", "Theirs, elsewhere"]);
    let part = TakePart { journey: one.s.journey.clone(), team: one.s.other.clone(), takes_part: true };
    w.take_part(&one.s.us(), part).unwrap();
    assert_eq!(topics(&one.s.other), ["Theirs, here", "Theirs, elsewhere", "What we may offer"]);
}

#[test]
fn a_use_keeps_the_day_and_leaves_no_trace_in_the_log() {
    let one = Offer::in_force();
    let changes = || one.s.workspace.doctor(false).unwrap().changes;
    let (before, undo) = (changes(), one.s.workspace.info().unwrap().undo);
    one.use_row(1, one.known(7), None).unwrap();
    let kept = one.kept();
    let [(day, inputs, answer, exception)] = kept.as_slice() else { panic!("{kept:?}") };
    assert_eq!((day.as_str(), exception), ("2026-11-12", &None));
    assert_eq!(serde_json::from_str::<Case>(inputs).unwrap(), one.known(7));
    assert!(answer.contains("Resend") && answer.contains("15"), "{answer}");
    assert_eq!((changes(), one.s.workspace.info().unwrap().undo), (before, undo));
}

#[test]
fn a_use_can_be_taken_back() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    let id = one.use_row(1, one.known(7), None).unwrap();
    w.take_use_back(&us, UseRef { id: id.clone() }).unwrap();
    assert_eq!(one.kept(), []);
    assert_eq!(rejected(w.take_use_back(&us, UseRef { id })), Rejection::NotFound { kind: "rule_use" });
}

#[test]
fn only_a_team_uses_a_version_in_force_with_a_row_that_answers() {
    let one = Offer::in_force();
    let w = &one.s.workspace;
    assert_eq!(rejected(one.use_row(0, one.known(7), None)), Rejection::RowDoesNotAnswer);
    let used = |version: &VersionId, row: &RowId| RuleUse {
        version: version.clone(),
        row: row.clone(),
        inputs: one.known(7),
        exception: None,
        otherwise: BTreeMap::new(),
    };
    let (version, row) = (one.version(), one.row(1));
    assert_eq!(rejected(w.use_rule(&one.s.managers(), used(&version, &row))), Rejection::TeamsOnly);
    assert_eq!(rejected(one.use_row(1, Case(sets(&one.days, -1)), None)), Rejection::OutOfRange { field: "inputs" });
    w.retire_rule(&one.s.us(), RuleRef { id: one.rule.clone() }).unwrap();
    assert_eq!(rejected(w.use_rule(&one.s.us(), used(&version, &row))), Rejection::NotInForce);
    assert_eq!(one.kept(), []);
}

#[test]
fn an_exception_says_why_and_stays_inside_the_frame() {
    let one = Offer::in_force();
    assert_eq!(rejected(one.decide("Resend", 41, "Why not")), Rejection::OutsideTheFrame { name: "Forty".into() });
    assert_eq!(rejected(one.decide("Resend", 15, "The same")), Rejection::SameAsTheRow);
    assert_eq!(rejected(one.decide("Resend", 40, "  ")), Rejection::Empty { field: "reason" });
    assert_eq!(rejected(one.decide("Fly", 10, "Nobody knows it")), Rejection::OutOfRange { field: "answer" });
    one.decide("Wait", 40, "They are away until Friday").unwrap();
    let found = one.exceptions();
    let [RowExceptions { row, exceptions }] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((row, exceptions.len()), (&one.row(1), 1));
    assert_eq!((exceptions[0].reason.as_str(), exceptions[0].number), ("They are away until Friday", 1));
}

#[test]
fn what_the_chosen_answer_sets_is_checked_as_well() {
    let one = Offer::in_force();
    let resend = Value::Text("Resend".into());
    let answer: Sets = [(DomainTerm(one.offer.0.clone()), resend)].into();
    let exception = UseException { answer, reason: "They called before".into() };
    // "Resend" sets the goodwill of row 2; for row 1 that is something else.
    one.use_row(0, one.known(2), Some(exception)).unwrap();
    assert!(one.kept()[0].2.contains("15"), "{:?}", one.kept());
}

#[test]
fn exceptions_follow_their_row_through_versions_and_grow_old() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    one.decide("Wait", 5, "They are away").unwrap();
    let draft = w.draft_rule(&us, RuleRef { id: one.rule.clone() }).unwrap().output;
    let shown = w.rule(&RuleShow { id: one.rule.clone(), version: Some(draft.clone()) }).unwrap();
    let found = w.exceptions(&draft).unwrap();
    assert_eq!(found.iter().map(|row| (&row.row, row.exceptions.len())).collect::<Vec<_>>(), [(&shown.rows[1].id, 1)]);
    one.s.clock.set("2027-02-09T09:00:00Z".parse().unwrap());
    assert_eq!(w.exceptions(&draft).unwrap().len(), 1);
    one.s.clock.set("2027-02-10T09:00:00Z".parse().unwrap());
    assert_eq!(w.exceptions(&draft).unwrap().len(), 0);
}

#[test]
fn an_exception_becomes_a_row_of_the_draft() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    let id = one.decide("Wait", 5, "They are away").unwrap();
    let theirs = w.propose_row(&Party::Team(one.s.other.clone()), UseRef { id: id.clone() });
    assert!(matches!(rejected(theirs), Rejection::NotYours { .. }));
    let proposed = w.propose_row(&us, UseRef { id: id.clone() }).unwrap().output;
    let shown = w.rule(&RuleShow { id: one.rule.clone(), version: Some(proposed.version.clone()) }).unwrap();
    assert_eq!(shown.rows.iter().position(|row| row.id == proposed.row), Some(1));
    let row = &shown.rows[1];
    let texts: Vec<&str> = shown.columns.iter().map(|column| row.cells[&column.id].cell.text.as_str()).collect();
    assert_eq!((texts, row.because.as_str()), (vec!["7", "\"Wait\""], "They are away"));
    // A second one goes into the same draft.
    assert_eq!(w.propose_row(&us, UseRef { id }).unwrap().output.version, proposed.version);
    w.undo(&us).unwrap();
    w.undo(&us).unwrap();
    assert_eq!(one.rule().rule.versions.len(), 1);
}

#[test]
fn a_draft_is_tried_on_the_cases_that_came() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    one.s.clock.set("2026-08-01T09:00:00Z".parse().unwrap());
    one.use_row(1, one.known(9), None).unwrap();
    one.s.clock.set("2026-11-12T09:00:00Z".parse().unwrap());
    for days in [2, 7, 7, 12] {
        one.use_row(usize::from(days > 5), one.known(days), None).unwrap();
    }
    let draft = w.draft_rule(&us, RuleRef { id: one.rule.clone() }).unwrap().output;
    assert_eq!(w.what_if(&draft).unwrap().found.same, 4);
    let shown = w.rule(&RuleShow { id: one.rule.clone(), version: Some(draft.clone()) }).unwrap();
    let set = |row: usize, column: usize, text: &str| CellSet {
        row: shown.rows[row].id.clone(),
        column: Some(shown.columns[column].id.clone()),
        text: text.into(),
        language: spielraum_domain::rule::Language::Feel,
    };
    let cells = vec![set(0, 0, "<= 10"), set(1, 0, "> 10")];
    w.set_cells(&us, CellsSet { version: draft.clone(), cells }).unwrap();
    let tried = w.what_if(&draft).unwrap();
    assert_eq!((tried.before, tried.after, tried.found.cases, tried.found.same), (1, 2, 4, 2));
    let [change] = tried.found.changes.as_slice() else { panic!("{tried:?}") };
    assert!(matches!((&change.before, &change.after), (Answer::Row { row: 1, .. }, Answer::Row { row: 0, .. })));
    let [effect] = tried.found.effects.as_slice() else { panic!("{tried:?}") };
    let sums = [effect.before, effect.after].map(|figures| figures.map(|figures| (figures.count, figures.sum)));
    assert_eq!(sums, [Some((3, 45.into())), Some((1, 15.into()))]);
}

#[test]
fn a_free_text_is_kept_only_where_a_row_names_it() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    let words = term(&one.s, "Says", Type::Text);
    let add = RuleAdd {
        team: one.s.team.clone(),
        topic: "Words".into(),
        journey: None,
        stage: None,
        hit_policy: HitPolicy::First,
        inputs: vec![words.clone()],
        outputs: vec![one.goodwill.clone()],
    };
    let id = w.add_rule(&us, add).unwrap().output;
    let shown = w.rule(&RuleShow { id, version: None }).unwrap();
    let row = |cells: [&str; 2]| {
        let cells = shown.columns.iter().zip(cells).map(|(column, text)| (column.id.0.clone(), Cell::feel(text)));
        RowSpec { cells: cells.collect(), because: String::new() }
    };
    let rows = vec![row(["\"broken\"", "20"]), row(["-", "0"])];
    let version = shown.version.id;
    let made = w.add_rows(&us, RowsAdd { version: version.clone(), rows, before: None }).unwrap().output;
    w.put_in_force(&us, RuleInForce { version: version.clone(), agreed: "So".into(), review: None }).unwrap();
    let says = |text: &str| -> Case { [(DomainTerm(words.0.clone()), Value::Text(text.into()))].into_iter().collect() };
    for (text, row) in [("broken", 0), ("Ms Meyer, order 4711", 1)] {
        let used = RuleUse {
            version: version.clone(),
            row: made[row].clone(),
            inputs: says(text),
            exception: None,
            otherwise: BTreeMap::new(),
        };
        w.use_rule(&us, used).unwrap();
    }
    let mut kept: Vec<String> = one.kept().into_iter().map(|(_, inputs, ..)| inputs).collect();
    kept.sort_unstable();
    assert_eq!(kept.iter().map(|kept| kept.contains("broken")).collect::<Vec<_>>(), [true, false]);
    assert!(kept.iter().all(|kept| !kept.contains("Meyer")), "{kept:?}");
}

/// A rule in force where rows answer together: up to 10 days and over 2 days.
fn together(one: &Offer, hit_policy: HitPolicy, euros: [&str; 3]) -> (VersionId, Vec<RowId>) {
    let (w, us) = (&one.s.workspace, one.s.us());
    let add = RuleAdd {
        team: one.s.team.clone(),
        topic: format!("Together, {hit_policy:?}"),
        journey: None,
        stage: None,
        hit_policy,
        inputs: vec![one.days.clone()],
        outputs: vec![one.goodwill.clone()],
    };
    let id = w.add_rule(&us, add).unwrap().output;
    let shown = w.rule(&RuleShow { id, version: None }).unwrap();
    let row = |cells: [&str; 2]| {
        let cells = shown.columns.iter().zip(cells).map(|(column, text)| (column.id.0.clone(), Cell::feel(text)));
        RowSpec { cells: cells.collect(), because: String::new() }
    };
    let version = shown.version.id;
    let rows = ["<= 10", "> 2", "-"].into_iter().zip(euros).map(|(days, euros)| row([days, euros])).collect();
    let made = w.add_rows(&us, RowsAdd { version: version.clone(), rows, before: None }).unwrap().output;
    w.put_in_force(&us, RuleInForce { version: version.clone(), agreed: "So".into(), review: None }).unwrap();
    (version, made)
}

#[test]
fn rows_that_answer_together_are_taken_only_once_it_is_certain_which_do() {
    let one = Offer::in_force();
    for (hit_policy, answers) in [
        (HitPolicy::Sum, vec![(vec![0, 1, 2], 26)]),
        (HitPolicy::Max, vec![(vec![0, 1, 2], 20)]),
        (HitPolicy::Collect, vec![(vec![0], 5), (vec![1], 20), (vec![2], 1)]),
    ] {
        let (version, made) = together(&one, hit_policy, ["5", "20", "1"]);
        let case = |known: Case| one.s.workspace.desk_case(&DeskAsk { version: version.clone(), known }).unwrap();
        let open = case(Case::default());
        assert_eq!((open.together, open.settled, open.answers.len()), (true, false, 3), "{hit_policy:?}");
        let known = case(one.known(7));
        let goodwill =
            |answer: &spielraum_engine::desk::DeskAnswer| answer.values[&DomainTerm(one.goodwill.0.clone())].clone();
        let found: Vec<_> = known.answers.iter().map(|answer| (answer.rows.clone(), goodwill(answer))).collect();
        let expected: Vec<_> = answers.into_iter().map(|(rows, value)| (rows, Value::Number(value.into()))).collect();
        assert_eq!((known.settled, found), (true, expected), "{hit_policy:?}");
        let take = |inputs: Case| {
            let row = made[0].clone();
            let used = RuleUse { version: version.clone(), row, inputs, exception: None, otherwise: BTreeMap::new() };
            one.s.workspace.use_rule(&one.s.us(), used)
        };
        assert_eq!(rejected(take(Case::default())), Rejection::RowDoesNotAnswer);
        let kept = take(one.known(7)).unwrap().output;
        assert_eq!(one.rows_of(&kept), made.iter().cloned().collect(), "{hit_policy:?}: every row that answered");
        let answer = sets(&one.goodwill, 30);
        let used = RuleUse {
            version: version.clone(),
            row: made[0].clone(),
            inputs: one.known(1),
            exception: Some(UseException { answer, reason: "Twice".into() }),
            otherwise: BTreeMap::new(),
        };
        let exception = one.s.workspace.use_rule(&one.s.us(), used).unwrap().output;
        let counted = || {
            let found = one.s.workspace.exceptions(&version).unwrap().into_iter();
            found.map(|one| (one.row, one.exceptions.len())).collect::<Vec<_>>()
        };
        // On day 1 the first and the last row answer, and the exception is one of each.
        assert_eq!(counted(), [(made[0].clone(), 1), (made[2].clone(), 1)], "{hit_policy:?}");
        one.s.workspace.take_use_back(&one.s.us(), UseRef { id: exception.clone() }).unwrap();
        assert_eq!((counted(), one.rows_of(&exception)), (vec![], BTreeSet::new()));
    }
    let kept = one.kept().into_iter().map(|(_, _, answer, _)| serde_json::from_str::<Sets>(&answer).unwrap());
    let kept: BTreeSet<_> = kept.flat_map(Sets::into_values).map(|value| format!("{value:?}")).collect();
    assert_eq!(kept, [26, 20, 5].map(|euros| format!("{:?}", Value::Number(euros.into()))).into());
}

#[test]
fn of_rows_that_say_the_same_those_are_kept_that_are_certain_to() {
    let one = Offer::in_force();
    let (version, made) = together(&one, HitPolicy::Any, ["5"; 3]);
    let take = |row: usize, inputs: Case| {
        let row = made[row].clone();
        let used = RuleUse { version: version.clone(), row, inputs, exception: None, otherwise: BTreeMap::new() };
        one.rows_of(&one.s.workspace.use_rule(&one.s.us(), used).unwrap().output)
    };
    let rows = |numbers: &[usize]| numbers.iter().map(|number| made[*number].clone()).collect::<BTreeSet<_>>();
    assert_eq!(take(0, one.known(7)), rows(&[0, 1, 2]));
    assert_eq!(take(0, one.known(1)), rows(&[0, 2]));
    // Nothing is known: the last row answers in any case, the one that was taken perhaps.
    assert_eq!(take(0, Case::default()), rows(&[0, 2]));
}

#[test]
fn a_statement_is_its_owners_and_grows_old() {
    let one = Offer::in_force();
    let (w, us) = (&one.s.workspace, one.s.us());
    let (team, at) = (one.s.team.clone(), SaidAt::Rule(one.rule.clone()));
    let add = StatementAdd { team, sentence: "Sending it back is free.".into(), at };
    let id = w.add_statement(&us, add).unwrap().output;
    one.s.clock.set("2027-03-01T09:00:00Z".parse().unwrap());
    assert_eq!(w.statements().unwrap()[0].verified, "2026-11-12");
    let theirs = w.verify_statement(&Party::Team(one.s.other.clone()), StatementRef { id: id.clone() });
    assert!(matches!(rejected(theirs), Rejection::NotYours { .. }));
    w.verify_statement(&us, StatementRef { id }).unwrap();
    let [statement] = w.statements().unwrap().try_into().unwrap();
    assert_eq!((statement.verified.as_str(), statement.rule), ("2027-03-01", Some(one.rule.clone())));
}
