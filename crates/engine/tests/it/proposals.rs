//! What one side may not change, it proposes to the other.

use spielraum_engine::frame::{FrameDraft, FramePublish, PrincipleAdd};
use spielraum_engine::proposal::*;
use spielraum_engine::rule::{RowsMove, RuleRef, RuleShow};
use spielraum_engine::{Error, Party, ProposalId, Rejection, RuleId};

use crate::stage::Stage;
use crate::undo_rules::rule;

fn for_frame(part: Option<String>) -> ProposalAdd {
    ProposalAdd { rule: None, row: None, part, text: "Raise it to €50".into(), why: "Furniture is dear".into() }
}

fn for_rule(rule: &RuleId) -> ProposalAdd {
    ProposalAdd { rule: Some(rule.clone()), ..for_frame(None) }
}

fn settle(s: &Stage, by: &Party, id: &ProposalId, end: ProposalEnd, reason: &str) -> Result<(), Error> {
    s.workspace.settle_proposal(by, ProposalSettle { id: id.clone(), end, reason: reason.into() }).map(drop)
}

#[test]
fn a_team_proposes_a_change_of_the_frame_to_the_managers() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    w.add_principle(&by, PrincipleAdd { text: "A choice beats a voucher.".into() }).unwrap();
    w.publish_frame(&by, FramePublish::default()).unwrap();
    let part = w.frame().unwrap().in_force.unwrap().principles[0].lineage.clone();
    assert!(matches!(w.add_proposal(&by, for_frame(None)), Err(Error::Rejected(Rejection::TeamsOnly))));
    let unknown = w.add_proposal(&s.us(), for_frame(Some("nothing".into())));
    assert!(matches!(unknown, Err(Error::Rejected(Rejection::NotFound { kind: "part" }))));

    let id = w.add_proposal(&s.us(), for_frame(Some(part))).unwrap().output;
    let [one] = w.managers_today().unwrap().proposals.try_into().unwrap();
    assert_eq!((one.from.as_ref(), one.part_name.as_deref()), (Some(&s.team), Some("A choice beats a voucher.")));
    assert!(matches!(
        settle(&s, &s.us(), &id, ProposalEnd::TakenUp, ""),
        Err(Error::Rejected(Rejection::ManagersOnly))
    ));
    let silent = settle(&s, &by, &id, ProposalEnd::Declined, " ");
    assert!(matches!(silent, Err(Error::Rejected(Rejection::Empty { .. }))));
    settle(&s, &by, &id, ProposalEnd::Declined, "Not before spring").unwrap();
    assert!(w.managers_today().unwrap().proposals.is_empty());
    let [settled] = w.proposals().unwrap().try_into().unwrap();
    assert_eq!((settled.end, settled.reason.as_str()), (Some(ProposalEnd::Declined), "Not before spring"));
    let again = settle(&s, &by, &id, ProposalEnd::TakenUp, "");
    assert!(matches!(again, Err(Error::Rejected(Rejection::SettledAlready))));
}

#[test]
fn who_proposed_takes_it_back() {
    let s = Stage::set();
    let id = s.workspace.add_proposal(&s.us(), for_frame(None)).unwrap().output;
    let others = settle(&s, &Party::Team(s.other.clone()), &id, ProposalEnd::Withdrawn, "");
    assert!(matches!(others, Err(Error::Rejected(Rejection::NotYours { .. }))));
    settle(&s, &s.us(), &id, ProposalEnd::Withdrawn, "").unwrap();
    assert_eq!(s.workspace.proposals().unwrap()[0].end, Some(ProposalEnd::Withdrawn));
}

#[test]
fn managers_propose_a_change_of_a_rule_to_its_team() {
    let s = Stage::set();
    let (w, by) = (&s.workspace, s.managers());
    w.draft_frame(&by, FrameDraft::default()).unwrap();
    let id = rule(&s);
    assert!(matches!(w.add_proposal(&s.us(), for_rule(&id)), Err(Error::Rejected(Rejection::ManagersOnly))));
    let shown = w.rule(&RuleShow { id: id.clone(), version: None }).unwrap();
    let second = shown.rows[1].id.clone();
    let proposal = w.add_proposal(&by, ProposalAdd { row: Some(second.clone()), ..for_rule(&id) }).unwrap().output;
    let row = || w.today(&s.team).unwrap().proposals[0].rule.as_ref().unwrap().row;
    assert_eq!(row(), Some(1));
    // It stays with its row, wherever that goes.
    let first = Some(shown.rows[0].id.clone());
    w.move_rows(&s.us(), RowsMove { version: shown.version.id, rows: vec![second], before: first }).unwrap();
    assert_eq!(row(), Some(0));
    assert!(w.today(&s.other).unwrap().proposals.is_empty());
    let others = settle(&s, &by, &proposal, ProposalEnd::TakenUp, "");
    assert!(matches!(others, Err(Error::Rejected(Rejection::NotYours { .. }))));
    settle(&s, &s.us(), &proposal, ProposalEnd::TakenUp, "").unwrap();
    assert!(w.today(&s.team).unwrap().proposals.is_empty());

    // A rule that was never in force goes with what was proposed for it, and comes back with it.
    w.remove_draft(&s.us(), RuleRef { id }).unwrap();
    assert!(w.proposals().unwrap().is_empty());
    w.undo(&s.us()).unwrap();
    assert_eq!(w.proposals().unwrap().len(), 1);
}
