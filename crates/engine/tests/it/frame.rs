//! A draft of the frame beside the frame in force.

use spielraum_domain::frame::Bound;
use spielraum_domain::proof::FrameProblem;
use spielraum_domain::term::Type;
use spielraum_engine::TermId;
use spielraum_engine::frame::{FrameDraft, FramePublish, GuardrailAdd, GuardrailEdit, PrincipleAdd};
use spielraum_engine::term::TermAdd;

use crate::stage::Stage;

fn goodwill(s: &Stage) -> TermId {
    let kind = Type::Number { unit: Some("€".into()), step: None, min: Some(0.into()), max: None };
    let add = TermAdd { name: "Goodwill".into(), kind, protected: false, same_everywhere: false };
    s.workspace.add_term(&s.managers(), add).unwrap().output
}

fn guardrail(term: &TermId, bound: Bound) -> GuardrailAdd {
    GuardrailAdd { name: "Goodwill per case".into(), term: term.clone(), bound, team: None, every_row: false }
}

#[test]
fn a_part_keeps_its_lineage_through_every_version() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    w.add_guardrail(&by, guardrail(&goodwill(&s), Bound::AtMost { max: 60.into() })).unwrap();
    w.add_principle(&by, PrincipleAdd { text: "Whoever listens, decides.".into() }).unwrap();
    w.publish_frame(&by, FramePublish::default()).unwrap();
    w.draft_frame(&by, FrameDraft::default()).unwrap();
    let frame = w.frame().unwrap();
    let (in_force, draft) = (frame.in_force.unwrap(), frame.draft.unwrap());
    assert_ne!(in_force.guardrails[0].id, draft.guardrails[0].id);
    assert_eq!(in_force.guardrails[0].lineage, draft.guardrails[0].lineage);
    assert_eq!(in_force.principles[0].lineage, draft.principles[0].lineage);
    assert_ne!(draft.guardrails[0].lineage, draft.principles[0].lineage);
}

#[test]
fn bounds_that_exclude_each_other_are_told_and_kept() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    let term = goodwill(&s);
    let most = w.add_guardrail(&by, guardrail(&term, Bound::AtMost { max: 40.into() })).unwrap().output;
    let least = w.add_guardrail(&by, guardrail(&term, Bound::AtLeast { min: 60.into() })).unwrap().output;
    let problems = w.frame().unwrap().draft.unwrap().problems;
    let [FrameProblem::Unsatisfiable { guardrails, .. }] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!(guardrails.iter().map(|id| id.0.clone()).collect::<Vec<_>>(), [most.0, least.0.clone()]);
    let edit = GuardrailEdit {
        id: least,
        name: None,
        term: None,
        bound: Some(Bound::AtLeast { min: 10.into() }),
        team: None,
        every_row: None,
    };
    w.edit_guardrail(&by, edit).unwrap();
    assert_eq!(w.frame().unwrap().draft.unwrap().problems, []);
}
