//! A version beside the rules of other teams: what cannot be compared, what was not compared yet, and that nobody waits meanwhile.

use std::ops::ControlFlow::{Break, Continue};

use spielraum_domain::proof::Reason;
use spielraum_domain::rule::Language;
use spielraum_engine::rule::*;
use spielraum_engine::{Error, Party, Rejection, VersionId};

use crate::stage::Stage;
use crate::undo_rules::{agreed, goodwill, in_force, their_rule};

/// Our rule in force, and a draft of the other team that says this whatever happens.
fn set(goodwill: &str) -> (Stage, VersionId) {
    let s = Stage::set();
    in_force(&s);
    let shown = s.workspace.rule(&RuleShow { id: their_rule(&s), version: None }).unwrap();
    let version = shown.version.id;
    let cell = CellSet {
        row: shown.rows[0].id.clone(),
        column: Some(shown.columns[1].id.clone()),
        text: goodwill.into(),
        language: Language::En,
    };
    let them = Party::Team(s.other.clone());
    s.workspace.set_cells(&them, CellsSet { version: version.clone(), cells: vec![cell] }).unwrap();
    (s, version)
}

#[test]
fn a_rule_that_cannot_be_compared_is_named_and_stands_in_nobodys_way() {
    let (s, version) = set("min(Days late * 2, 15)");
    let found = s.workspace.contradictions(&version, &|| false).unwrap();
    assert!(found.contradictions.is_empty());
    let [one] = found.undecided.as_slice() else { panic!("{:?}", found.undecided) };
    assert_eq!((&one.team, one.topic.as_str(), one.reason), (&s.team, "What we may offer", Reason::Formula));
    assert_eq!(found.end, ProofEnd::Complete);
    let them = Party::Team(s.other.clone());
    s.workspace.put_in_force(&them, agreed(version)).unwrap();
}

#[test]
fn nobody_waits_while_rules_are_compared() {
    let (s, version) = set("12");
    let w = &s.workspace;
    let asked = || {
        w.rules().unwrap();
        false
    };
    let found = w.contradictions(&version, &asked).unwrap();
    assert_eq!(found.contradictions.len(), 2);
}

#[test]
fn what_was_not_compared_is_not_called_agreement() {
    let (s, version) = set("12");
    let w = &s.workspace;
    let found = w.contradictions(&version, &|| true).unwrap();
    assert_eq!((found.end, found.contradictions.len()), (ProofEnd::Stopped, 0));
    let to_the_end = ProveRule { version: version.clone(), to_the_end: true };
    let all = w.contradictions_for_now(&to_the_end, &mut |_, _| Break(())).unwrap();
    // Too few rules for anybody to be told how far it is.
    assert_eq!((all.end, all.contradictions.len()), (ProofEnd::Complete, 2));
    let refused = w.put_in_force(&Party::Team(s.other.clone()), agreed(version));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::ProofOpen { contradictions: 2, .. }))));
}

#[test]
fn what_teams_say_to_a_difference_is_told_without_comparing_anew() {
    let (s, version) = set("12");
    let w = &s.workspace;
    let question = ProveRule { version, to_the_end: false };
    let ask = || w.contradictions_for_now(&question, &mut |_, _| Continue(())).unwrap();
    let before = ask().contradictions.remove(0);
    assert!(before.sides.iter().all(Option::is_none));
    let until = "2027-01-31".parse().unwrap();
    let rules = w.rules().unwrap();
    let ours = rules.iter().find(|rule| rule.team == s.team).unwrap().id.clone();
    let theirs = rules.iter().find(|rule| rule.team == s.other).unwrap().id.clone();
    let add = ExemptionAdd { rule: ours, other: theirs, term: goodwill(&s), reason: "We try it".into(), until };
    w.add_exemption(&s.us(), add).unwrap();
    let after = ask().contradictions.remove(0);
    assert!(after.sides[0].is_none() && after.sides[1].is_some() && !after.is_accepted);
}
