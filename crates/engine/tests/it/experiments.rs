//! Experiments: what can be said of them and when, and what becomes of them.

use chrono::{Days, NaiveDate};
use spielraum_domain::chart::{EffectTold, Per};
use spielraum_domain::experiment::Verdict;
use spielraum_domain::outcome::{Figure, Week};
use spielraum_engine::board::*;
use spielraum_engine::experiment::*;
use spielraum_engine::outcome::{MarkKind, OutcomeEdit, OutcomeRef, PointEntry, PointsSet};
use spielraum_engine::rule::RuleShow;
use spielraum_engine::search::Ask;
use spielraum_engine::{CardId, Error, OutcomeId, Rejection};

use crate::stage::Stage;
use crate::undo_rules;

/// A Monday.
const BEGUN: &str = "2026-08-03";

fn begun() -> NaiveDate {
    BEGUN.parse().unwrap()
}

/// An experiment in work that serves an outcome and began in August.
fn experiment(s: &Stage) -> (CardId, OutcomeId) {
    let outcome = undo_rules::outcome(s);
    let add = CardAdd {
        column: s.columns[1].clone(),
        kind: CardKind::Experiment,
        title: "Gift parcels reach a person first".into(),
        stage: Some(s.stages[1].clone()),
        outcome: Some(outcome.clone()),
        asker: None,
        due: None,
    };
    let id = s.workspace.add_card(&s.us(), add).unwrap().output;
    let edit =
        serde_json::json!({ "id": id, "begun": BEGUN, "lookAt": "2026-11-02", "expectation": "Fewer ask twice" });
    s.workspace.edit_card(&s.us(), serde_json::from_value(edit).unwrap()).unwrap();
    (id, outcome)
}

/// Figures of the weeks before the beginning and since, each a little up and down around its level.
fn figures(s: &Stage, outcome: &OutcomeId, before: u64, since: u64, levels: (f64, f64)) {
    let first = begun() - Days::new(before * 7);
    let point = |at: u64| {
        let iso = chrono::Datelike::iso_week(&(first + Days::new(at * 7)));
        let value = if at < before { levels.0 } else { levels.1 } + (at * 7 % 5) as f64;
        PointEntry { week: Week { year: iso.year(), week: iso.week() }, figure: Some(Figure::Value { value }) }
    };
    let points = (0..before + since).map(point).collect();
    s.workspace.set_points(&s.us(), PointsSet { outcome: outcome.clone(), points }).unwrap();
}

fn shown(s: &Stage, id: &CardId) -> Experiment {
    s.workspace.experiment(&CardRef { id: id.clone() }).unwrap()
}

fn end(s: &Stage, id: &CardId, ending: Ending, becomes: Option<Becomes>) -> spielraum_engine::Result<()> {
    let end = ExperimentEnd { id: id.clone(), ending, learned: "People want a date".into(), becomes };
    s.workspace.end_experiment(&s.us(), end).map(drop)
}

#[test]
fn a_verdict_is_announced_and_not_given_before_its_figures() {
    let s = Stage::set();
    let (id, outcome) = experiment(&s);
    figures(&s, &outcome, 20, 11, (50.0, 80.0));
    let early = shown(&s, &id);
    assert_eq!(early.verdict_from.as_deref(), Some("2026-10-26"));
    assert_eq!(
        early.watched[0].verdict,
        Some(Verdict::Missing { points: 11, needed: 12, per: Per::Week }),
        "its day has come"
    );
    assert!(early.is_due);
    figures(&s, &outcome, 20, 12, (50.0, 80.0));
    assert_eq!(shown(&s, &id).watched[0].verdict, Some(Verdict::Improved));
    figures(&s, &outcome, 20, 12, (80.0, 50.0));
    assert_eq!(shown(&s, &id).watched[0].verdict, Some(Verdict::Worsened));
}

#[test]
fn an_outcome_without_figures_says_so_and_never_that_it_is_too_early() {
    let s = Stage::set();
    let (id, outcome) = experiment(&s);
    let plan = || s.workspace.experiment_plan(&PlanAsk { outcome: outcome.clone(), begun: begun() }).unwrap();
    let verdict = || shown(&s, &id).watched[0].verdict.unwrap();
    assert_eq!(verdict(), Verdict::NoFigures);
    assert_eq!(plan().lacking, [Lacking { name: shown(&s, &id).watched[0].name.clone(), points: 0, needed: 12 }]);
    figures(&s, &outcome, 11, 0, (50.0, 50.0));
    assert_eq!(verdict(), Verdict::NothingBefore { points: 11, needed: 12 });
    assert_eq!(plan().lacking[0].points, 11);
    // The day on which something could be said has come, and nobody has entered anything since it began.
    figures(&s, &outcome, 20, 0, (50.0, 50.0));
    assert_eq!(verdict(), Verdict::Missing { points: 0, needed: 12, per: Per::Week });
    assert_eq!(plan().lacking, []);
    let mark = s.workspace.outcome(&outcome).unwrap().marks.remove(0);
    assert_eq!(mark.effect, shown(&s, &id).watched[0].effect, "the chart has the same figures");
}

#[test]
fn what_ended_early_waits_for_no_figures() {
    let s = Stage::set();
    let (id, outcome) = experiment(&s);
    figures(&s, &outcome, 20, 5, (50.0, 80.0));
    let edit = serde_json::json!({ "id": id, "begun": "2026-10-05" });
    s.workspace.edit_card(&s.us(), serde_json::from_value(edit).unwrap()).unwrap();
    assert!(matches!(shown(&s, &id).watched[0].verdict, Some(Verdict::TooEarly { .. })));
    end(&s, &id, Ending::Stop, None).unwrap();
    assert_eq!(shown(&s, &id).watched[0].verdict, Some(Verdict::TooShort { points: 0, needed: 12, per: Per::Week }));
}

#[test]
fn beside_the_chart_stands_what_the_card_says() {
    let s = Stage::set();
    let (id, outcome) = experiment(&s);
    let both = || {
        let said = shown(&s, &id).watched.remove(0);
        let marks = s.workspace.outcome(&outcome).unwrap().marks;
        let beside = marks.into_iter().find(|mark| matches!(mark.what, MarkKind::Experiment { .. })).unwrap().effect;
        (said.verdict.unwrap(), said.effect.unwrap(), beside.unwrap())
    };
    figures(&s, &outcome, 20, 9, (50.0, 80.0));
    let (verdict, card, chart) = both();
    assert_eq!(verdict, Verdict::Missing { points: 9, needed: 12, per: Per::Week });
    assert_eq!(chart.told, EffectTold::TooFew { before_needed: 12, after_needed: 12 });
    assert_eq!(card, chart);
    figures(&s, &outcome, 20, 14, (50.0, 80.0));
    let (verdict, card, chart) = both();
    assert_eq!((verdict, chart.told, chart.after), (Verdict::Improved, EffectTold::Improved, 14));
    assert_eq!(card, chart);
}

#[test]
fn it_is_looked_at_by_its_own_outcome_the_counter_measure_and_those_that_were_chosen() {
    let s = Stage::set();
    let (id, outcome) = experiment(&s);
    let (counter, other) = (undo_rules::outcome(&s), undo_rules::outcome(&s));
    let edit = serde_json::json!({ "id": outcome, "counter": counter });
    s.workspace.edit_outcome(&s.us(), serde_json::from_value::<OutcomeEdit>(edit).unwrap()).unwrap();
    let watch = |role| {
        let watch = ExperimentWatch { id: id.clone(), outcome: other.clone(), role };
        s.workspace.watch_experiment(&s.us(), watch).map(drop)
    };
    watch(Some(Role::Moves)).unwrap();
    let roles = || -> Vec<(OutcomeId, Role, bool)> {
        shown(&s, &id).watched.into_iter().map(|one| (one.outcome, one.role, one.is_given)).collect()
    };
    let given = [(outcome.clone(), Role::Moves, true), (counter.clone(), Role::Holds, true)];
    assert_eq!(roles(), [given[0].clone(), (other.clone(), Role::Moves, false), given[1].clone()]);
    // What an experiment is looked at by cannot go.
    let gone = s.workspace.remove_outcome(&s.us(), OutcomeRef { id: other.clone() });
    assert!(matches!(gone, Err(Error::Rejected(Rejection::StillUsed { by: "experiment_outcome", .. }))), "{gone:?}");
    watch(None).unwrap();
    assert_eq!(roles(), given);
    s.workspace.remove_outcome(&s.us(), OutcomeRef { id: other }).unwrap();
}

#[test]
fn what_was_learned_stays_and_is_found() {
    let s = Stage::set();
    let (id, _) = experiment(&s);
    let empty = ExperimentEnd { id: id.clone(), ending: Ending::Stop, learned: " ".into(), becomes: None };
    let refused = s.workspace.end_experiment(&s.us(), empty);
    assert!(matches!(refused, Err(Error::Rejected(Rejection::Empty { field: "learned" }))), "{refused:?}");
    let stop = serde_json::json!({ "id": id, "stopWhen": "Complaints double" });
    s.workspace.edit_card(&s.us(), serde_json::from_value(stop).unwrap()).unwrap();
    end(&s, &id, Ending::Stop, None).unwrap();
    let ended = shown(&s, &id);
    assert_eq!((ended.ended.as_deref(), ended.ending, ended.is_due), (Some("2026-11-12"), Some(Ending::Stop), false));
    let card = s.workspace.card(&CardRef { id: id.clone() }).unwrap().card;
    assert_eq!((card.column, card.finished.is_some()), (s.columns[2].clone(), true));
    let tried = s.workspace.experiments(&ExperimentsShow { team: s.team.clone() }).unwrap();
    assert_eq!((tried.len(), tried[0].learned.as_str()), (1, "People want a date"));
    let hits = s.workspace.search(&Ask { text: "want a date".into() }).unwrap();
    assert_eq!(hits.iter().map(|hit| hit.id.as_str()).collect::<Vec<_>>(), [id.0.as_str()]);
    // Some words of what was expected, of what would have stopped it, and of what was learned.
    let hits = s.workspace.search(&Ask { text: "ask twice complaints people".into() }).unwrap();
    assert_eq!(hits.iter().map(|hit| hit.id.as_str()).collect::<Vec<_>>(), [id.0.as_str()]);
    assert_eq!(hits[0].around.as_deref(), Some("Fewer ask twice Complaints double People want a date"));
    let card = s.workspace.card(&CardRef { id: id.clone() }).unwrap().card;
    assert_eq!((card.expectation.as_str(), card.learned.as_str()), ("Fewer ask twice", "People want a date"));
    // What has ended is not ended again, nor looked at by something else.
    let again = end(&s, &id, Ending::Keep, None);
    assert!(matches!(again, Err(Error::Rejected(Rejection::WrongState))), "{again:?}");
}

#[test]
fn what_was_expected_is_not_rewritten_once_it_has_ended() {
    let s = Stage::set();
    let (id, _) = experiment(&s);
    let edit = |field: &str, value: serde_json::Value| {
        let edit = serde_json::json!({ "id": id, field: value });
        s.workspace.edit_card(&s.us(), serde_json::from_value(edit).unwrap())
    };
    edit("stopWhen", "Complaints double".into()).unwrap();
    end(&s, &id, Ending::Stop, None).unwrap();
    for (field, value) in [
        ("expectation", "More of them ask twice".into()),
        ("stopWhen", "Never".into()),
        ("begun", "2026-10-01".into()),
        ("lookAt", serde_json::Value::Null),
    ] {
        let refused = edit(field, value);
        assert!(matches!(refused, Err(Error::Rejected(Rejection::WrongState))), "{field}: {refused:?}");
    }
    edit("title", "Gift parcels reached a person first".into()).unwrap();
}

#[test]
fn what_is_kept_becomes_a_rule_or_a_statement() {
    let s = Stage::set();
    let (id, _) = experiment(&s);
    end(&s, &id, Ending::Keep, Some(Becomes::Rule { topic: "Gift parcels".into() })).unwrap();
    let rules = s.workspace.rules().unwrap();
    let rule = rules.iter().find(|rule| rule.topic == "Gift parcels").unwrap();
    assert_eq!((&rule.team, rule.stage.as_ref()), (&s.team, Some(&s.stages[1])));
    let became = |id| serde_json::to_value(shown(&s, id).became).unwrap();
    assert_eq!(became(&id), serde_json::json!({ "kind": "rule", "id": rule.id, "topic": rule.topic }));
    let draft = s.workspace.rule(&RuleShow { id: rule.id.clone(), version: None }).unwrap();
    let from = draft.came_from.unwrap();
    assert_eq!((&from.card, from.learned.as_str()), (&id, "People want a date"));
    let (second, _) = experiment(&s);
    let sentence = String::from("You can choose the day.");
    end(&s, &second, Ending::Keep, Some(Becomes::Statement { sentence: sentence.clone(), stage: s.stages[0].clone() }))
        .unwrap();
    assert!(s.workspace.statements().unwrap().iter().any(|one| one.sentence == sentence));
    assert_eq!(became(&second)["sentence"].as_str(), Some(sentence.as_str()));
}

#[test]
fn what_is_changed_is_tried_again_on_a_card_of_its_own() {
    let s = Stage::set();
    let (id, outcome) = experiment(&s);
    let other = undo_rules::outcome(&s);
    let watch = ExperimentWatch { id: id.clone(), outcome: other.clone(), role: Some(Role::Holds) };
    s.workspace.watch_experiment(&s.us(), watch).unwrap();
    end(&s, &id, Ending::Change, None).unwrap();
    let cards = s.workspace.board(&s.board).unwrap().cards;
    let next = cards.iter().find(|card| card.kind == CardKind::Experiment && card.finished.is_none()).unwrap();
    assert_eq!((next.outcome.as_ref(), next.begun.as_ref()), (Some(&outcome), None));
    assert_eq!(next.title, "Gift parcels reach a person first 2", "the two are told apart");
    let next_shown = shown(&s, &next.id);
    assert_eq!(next_shown.expectation, "");
    assert_eq!(next_shown.watched[1].outcome, other);
    let links = s.workspace.card(&CardRef { id: id.clone() }).unwrap().links;
    assert_eq!(links.iter().map(|link| &link.card).collect::<Vec<_>>(), [&next.id]);
    // One step back takes all of it back.
    s.workspace.undo(&s.us()).unwrap();
    assert_eq!(shown(&s, &id).ended, None);
    assert!(s.workspace.board(&s.board).unwrap().cards.iter().all(|card| card.id != next.id));
}

#[test]
fn each_try_has_a_number_of_its_own() {
    let s = Stage::set();
    let (id, _) = experiment(&s);
    let title = |id: &CardId, title: &str| {
        let edit = serde_json::json!({ "id": id, "title": title });
        s.workspace.edit_card(&s.us(), serde_json::from_value(edit).unwrap()).unwrap();
    };
    let next = |id: &CardId| {
        end(&s, id, Ending::Change, None).unwrap();
        let cards = s.workspace.board(&s.board).unwrap().cards;
        let is_open = |card: &&Card| card.kind == CardKind::Experiment && card.finished.is_none();
        cards.iter().find(is_open).map(|card| (card.id.clone(), card.title.clone())).unwrap()
    };
    title(&id, "Plan 2026");
    let (second, called) = next(&id);
    assert_eq!(called, "Plan 2026 2", "a number that belongs to the title is left alone");
    let (third, called) = next(&second);
    assert_eq!(called, "Plan 2026 3");
    // What was tried before is called otherwise meanwhile.
    title(&third, &"x".repeat(200));
    assert_eq!(next(&third).1, format!("{} 2", "x".repeat(198)));
}
