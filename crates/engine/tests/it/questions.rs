//! Questions about figures that moved: where they did, until the team has answered.

use spielraum_domain::outcome::tripwire::Tripwire;
use spielraum_domain::outcome::{Figure, Week};
use spielraum_engine::OutcomeId;
use spielraum_engine::outcome::{Asked, MarkKind, NoteAdd, NoteRef, OutcomeEdit, PointEntry, PointsSet};

use crate::stage::Stage;
use crate::undo_rules;

const WEEKS: i32 = 90;
const CHANGE: i32 = 30;

fn week(at: i32) -> Week {
    Week::from_number(Week { year: 2024, week: 10 }.number().unwrap() + at)
}

/// Weeks around one level, and around another from the change on.
fn figures(s: &Stage, outcome: &OutcomeId, before: f64, after: f64) {
    figures_of(s, outcome, before, after, 0..WEEKS);
}

fn figures_of(s: &Stage, outcome: &OutcomeId, before: f64, after: f64, weeks: std::ops::Range<i32>) {
    let point = |at: i32| {
        let value = if at < CHANGE { before } else { after } + f64::from(at * 7 % 5);
        PointEntry { week: week(at), figure: Some(Figure::Value { value }) }
    };
    let points = weeks.map(point).collect();
    s.workspace.set_points(&s.us(), PointsSet { outcome: outcome.clone(), points }).unwrap();
}

fn asked(s: &Stage, outcome: &OutcomeId) -> Vec<Asked> {
    s.workspace.outcome(outcome).unwrap().questions
}

#[test]
fn a_change_of_last_year_is_asked_about_until_somebody_answers() {
    let s = Stage::set();
    let (outcome, counter) = (undo_rules::outcome(&s), undo_rules::outcome(&s));
    let edit = serde_json::json!({ "id": outcome, "counter": counter, "direction": "up" });
    s.workspace.edit_outcome(&s.us(), serde_json::from_value::<OutcomeEdit>(edit).unwrap()).unwrap();
    let edit = serde_json::json!({ "id": counter, "direction": "up" });
    s.workspace.edit_outcome(&s.us(), serde_json::from_value::<OutcomeEdit>(edit).unwrap()).unwrap();
    figures(&s, &outcome, 50.0, 60.0);
    figures(&s, &counter, 50.0, 50.0);
    assert_eq!(asked(&s, &outcome), []);
    figures(&s, &counter, 60.0, 50.0);
    let question = asked(&s, &outcome);
    let [Asked { what: Tripwire::CounterFalls, week: at, other: Some(_) }] = question.as_slice() else {
        panic!("{question:?}")
    };
    assert_eq!(*at, week(CHANGE));
    assert_eq!(asked(&s, &counter), [], "it is asked beside what got better");

    let answer = NoteAdd {
        outcome: Some(outcome.clone()),
        journey: None,
        day: at.monday().unwrap(),
        text: "A new shop sends its customers here".into(),
        answers: Some(Tripwire::CounterFalls),
    };
    let other = NoteAdd { answers: Some(Tripwire::MarksJump), ..answer.clone() };
    s.workspace.add_note(&s.us(), other).unwrap();
    assert_eq!(asked(&s, &outcome).len(), 1, "another question was answered");
    let note = s.workspace.add_note(&s.us(), answer).unwrap().output;
    assert_eq!(asked(&s, &outcome), []);
    let marks = s.workspace.outcome(&outcome).unwrap().marks;
    assert!(marks.iter().any(|mark| matches!(&mark.what, MarkKind::Note { id, .. } if *id == note)), "{marks:?}");
    s.workspace.remove_note(&s.us(), NoteRef { id: note }).unwrap();
    assert_eq!(asked(&s, &outcome), question);

    // What was before the weeks that a chart shows is told nowhere else either.
    for (of, level) in [(&outcome, 60.0), (&counter, 50.0)] {
        figures_of(&s, of, level, level, WEEKS..WEEKS + 12);
    }
    assert_eq!(asked(&s, &outcome), []);
}
