//! Terms of days and durations: kept, bound, used, and what room is left.

use spielraum_domain::duration::DurationKind;
use spielraum_domain::frame::Bound;
use spielraum_domain::rule::{Cell, HitPolicy, Language};
use spielraum_domain::term::{Ordered, TermProblem, Type};
use spielraum_engine::frame::*;
use spielraum_engine::rule::*;
use spielraum_engine::term::*;
use spielraum_engine::{Error, Rejection, TermId};

use crate::stage::Stage;
use crate::undo_rules::agreed;

fn ordered(text: &str) -> Ordered {
    text.parse().unwrap()
}

fn day() -> Type {
    Type::Date { min: None, max: None }
}

fn wait(step: Option<&str>, longest: Option<&str>) -> Type {
    let duration = |text: &str| text.parse().unwrap();
    let min = Some(duration("PT0S"));
    Type::Duration { of: DurationKind::DaysTime, step: step.map(duration), min, max: longest.map(duration) }
}

fn add(s: &Stage, name: &str, kind: Type) -> TermId {
    let add = TermAdd { name: name.into(), kind, protected: false, same_everywhere: false };
    s.workspace.add_term(&s.us(), add).unwrap().output
}

#[test]
fn a_term_keeps_its_days_and_durations_and_refuses_what_mixes_them() {
    let s = Stage::set();
    let w = &s.workspace;
    let id = add(&s, "Waited", wait(Some("PT1H"), Some("PT48H")));
    add(&s, "Ordered on", day());
    let kinds: Vec<Type> = w.terms().unwrap().into_iter().map(|term| term.kind).collect();
    assert_eq!(kinds, [wait(Some("PT1H"), Some("P2D")), day()]);
    let edit = |kind| TermEdit { id: id.clone(), name: None, kind: Some(kind), protected: None, same_everywhere: None };
    let refused = w.edit_term(&s.us(), edit(wait(Some("P1M"), None)));
    let Err(Error::Rejected(Rejection::FaultyTerm { problem })) = refused else { panic!("{refused:?}") };
    assert_eq!(problem, TermProblem::MixedDurations);
    w.edit_term(&s.us(), edit(wait(None, None))).unwrap();
    w.undo(&s.us()).unwrap();
    assert_eq!(w.terms().unwrap()[0].kind, wait(Some("PT1H"), Some("P2D")));
}

#[test]
fn room_is_measured_on_durations_and_told_of_days() {
    let s = Stage::set();
    let (w, us, managers) = (&s.workspace, s.us(), s.managers());
    let (ordered_on, within, back_by) =
        (add(&s, "Ordered on", day()), add(&s, "Refund within", wait(None, None)), add(&s, "Back by", day()));
    for (name, term, max) in [("Soon", &within, "P14D"), ("In time", &back_by, "2026-12-24")] {
        let bound = Bound::AtMost { max: ordered(max) };
        let add = GuardrailAdd { name: name.into(), term: term.clone(), bound, team: None, every_row: false };
        w.add_guardrail(&managers, add).unwrap();
    }
    assert_eq!(w.frame().unwrap().draft.unwrap().problems, []);
    w.publish_frame(&managers, FramePublish::default()).unwrap();

    let add = RuleAdd {
        team: s.team.clone(),
        topic: "When we pay back".into(),
        journey: None,
        stage: None,
        hit_policy: HitPolicy::Unique,
        inputs: vec![ordered_on],
        outputs: vec![within, back_by],
    };
    let rule = w.add_rule(&us, add).unwrap().output;
    let shown = w.rule(&RuleShow { id: rule, version: None }).unwrap();
    let row = |texts: [&str; 3]| RowSpec {
        cells: shown
            .columns
            .iter()
            .zip(texts)
            .map(|(column, text)| (column.id.0.clone(), Cell { text: text.into(), language: Language::De }))
            .collect(),
        because: String::new(),
    };
    let rows = vec![
        row(["bis zum 28. Februar 2026", "1 Woche", "24.12.2026"]),
        row(["nach dem 28. Februar 2026", "36 Std.", "1. Dezember 2026"]),
    ];
    let version = shown.version.id;
    w.add_rows(&us, RowsAdd { version: version.clone(), rows, before: None }).unwrap();
    w.put_in_force(&us, agreed(version)).unwrap();

    let [soon, in_time] = w.room().unwrap().try_into().unwrap();
    assert_eq!(soon.scale, Some((ordered("PT0S"), ordered("P14D"))));
    assert_eq!(soon.teams[0].used, Some((ordered("PT36H"), ordered("P7D"))));
    assert!(!soon.teams[0].at_stop);
    assert_eq!(in_time.scale, None, "days begin nowhere");
    assert_eq!(in_time.teams[0].used, Some((ordered("2026-12-01"), ordered("2026-12-24"))));
    assert!(in_time.teams[0].at_stop);
}
