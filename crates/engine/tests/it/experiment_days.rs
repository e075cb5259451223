//! An experiment whose outcome has cases enough on every day: it says something after two weeks, and says that it does so by days.

use std::fmt::Write;

use chrono::{Datelike, Days, NaiveDate};
use spielraum_domain::chart::{EffectTold, Per};
use spielraum_domain::experiment::Verdict;
use spielraum_engine::board::*;
use spielraum_engine::experiment::*;
use spielraum_engine::outcome::MarkKind;
use spielraum_engine::{CardId, OutcomeId};

use crate::stage::Stage;

/// A Monday.
const BEGUN: &str = "2026-08-03";

fn begun() -> NaiveDate {
    BEGUN.parse().unwrap()
}

/// A log of so many cases on every day but Sundays, from 30 weeks before the beginning until so many days after it. More are opened
/// again on Mondays, and fewer since the beginning.
fn log(cases: u64, days: u64) -> String {
    let mut text = String::from("case;opened;closed;reopened\n");
    let first = begun() - Days::new(30 * 7);
    for at in 0..30 * 7 + days {
        let day = first + Days::new(at);
        let monday = if day.weekday().number_from_monday() == 1 { 5 } else { 0 };
        let again = if day < begun() { 6 } else { 3 } + monday + at * 7 % 3;
        for case in 0..if day.weekday().number_from_monday() == 7 { 0 } else { cases } {
            let day = day.format("%d.%m.%Y");
            writeln!(text, "{at}-{case};{day} 09:00;{day} 10:00;{}", u8::from(case < again)).unwrap();
        }
    }
    text
}

/// The workspace with the log, its outcome, and an experiment that it serves.
fn experiment(cases: u64, days: u64) -> (Stage, OutcomeId, CardId) {
    let s = Stage::set();
    let outcome = s.reopened(&log(cases, days));
    let add = CardAdd {
        column: s.columns[1].clone(),
        kind: CardKind::Experiment,
        title: "Say when we call back".into(),
        stage: None,
        outcome: Some(outcome.clone()),
        asker: None,
        due: None,
    };
    let id = s.workspace.add_card(&s.us(), add).unwrap().output;
    let edit = serde_json::json!({ "id": id, "begun": BEGUN });
    s.workspace.edit_card(&s.us(), serde_json::from_value(edit).unwrap()).unwrap();
    (s, outcome, id)
}

fn shown(s: &Stage, id: &CardId) -> Experiment {
    s.workspace.experiment(&CardRef { id: id.clone() }).unwrap()
}

#[test]
fn where_every_day_has_cases_enough_two_weeks_say_something() {
    // The log reaches into the day after the last one: a day is known when it is over.
    let (s, outcome, id) = experiment(20, 15);
    let said = shown(&s, &id);
    assert_eq!((said.verdict_from.as_deref(), said.watched[0].per), (Some("2026-08-17"), Per::Day));
    assert_eq!(said.watched[0].verdict, Some(Verdict::Improved));
    let effect = said.watched[0].effect.clone().unwrap();
    assert_eq!((effect.per, effect.after), (Per::Day, 12));
    let mark = s.workspace.outcome(&outcome).unwrap().marks.remove(0);
    assert!(matches!(mark.what, MarkKind::Experiment { .. }));
    assert_eq!(mark.effect, Some(effect), "the chart says what the card says");
    let plan = s.workspace.experiment_plan(&PlanAsk { outcome, begun: begun() }).unwrap();
    assert_eq!((plan.from.as_deref(), plan.per), (Some("2026-08-17"), Per::Day), "and it was said before");
}

#[test]
fn before_the_last_of_the_days_figures_are_missing() {
    let (s, _, id) = experiment(20, 13);
    let said = shown(&s, &id).watched.remove(0);
    assert_eq!(said.verdict, Some(Verdict::Missing { points: 11, needed: 12, per: Per::Day }));
    assert_eq!(said.effect.unwrap().told, EffectTold::TooFew { before_needed: 0, after_needed: 12 });
}

#[test]
fn where_days_have_too_few_cases_weeks_are_waited_for() {
    let (s, _, id) = experiment(9, 40);
    let said = shown(&s, &id);
    assert_eq!((said.verdict_from.as_deref(), said.watched[0].per), (Some("2026-10-26"), Per::Week));
    // The log ended before its day, and its day has come.
    assert_eq!(said.watched[0].verdict, Some(Verdict::Missing { points: 5, needed: 12, per: Per::Week }));
}
