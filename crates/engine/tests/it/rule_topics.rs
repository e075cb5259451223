//! Two rules of one team on one topic: told while they are written, and never both in force.

use std::collections::BTreeMap;

use spielraum_domain::life::Obstacle;
use spielraum_domain::rule::{Cell, HitPolicy};
use spielraum_engine::rule::*;
use spielraum_engine::{Error, JourneyId, Rejection, Result, RuleId, VersionId};

use crate::stage::Stage;
use crate::undo_rules::{agreed, days_of, goodwill, in_force};

/// Another rule of ours: ten euros, whatever happens.
fn another(s: &Stage, topic: &str, journey: Option<JourneyId>) -> (RuleId, VersionId) {
    let add = RuleAdd {
        team: s.team.clone(),
        topic: topic.into(),
        journey,
        stage: None,
        hit_policy: HitPolicy::Unique,
        inputs: vec![days_of(s)],
        outputs: vec![goodwill(s)],
    };
    let rule = s.workspace.add_rule(&s.us(), add).unwrap().output;
    let shown = s.workspace.rule(&RuleShow { id: rule.clone(), version: None }).unwrap();
    let cells = BTreeMap::from([(shown.columns[1].id.0.clone(), Cell::feel("10"))]);
    let rows = vec![RowSpec { cells, because: String::new() }];
    s.workspace.add_rows(&s.us(), RowsAdd { version: shown.version.id.clone(), rows, before: None }).unwrap();
    (rule, shown.version.id)
}

fn proof(s: &Stage, version: &VersionId) -> RuleProof {
    s.workspace.prove_rule(version, &|| false).unwrap()
}

fn is_taken<T>(result: Result<T>) -> bool {
    matches!(result, Err(Error::Rejected(Rejection::TopicTaken { topic })) if topic == "What we may offer")
}

#[test]
fn a_second_rule_on_a_topic_is_told_and_does_not_come_into_force() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let (first, draft) = in_force(&s);
    let (second, version) = another(&s, "what we may  OFFER", None);
    let told = proof(&s, &version);
    let same = SameTopic { rule: first.clone(), topic: "What we may offer".into(), is_in_force: true };
    assert_eq!((told.same_topic, told.obstacles), (vec![same], vec![Obstacle::Topic]));
    // The other side hears of it, too, and may go on: the second one is only being written.
    let other = proof(&s, &draft);
    assert_eq!((other.same_topic[0].is_in_force, other.obstacles), (false, vec![]));
    assert!(is_taken(w.ask_consent(&us, VersionRef { version: version.clone() })));
    assert!(is_taken(w.put_in_force(&us, agreed(version.clone()))));

    let call_it = |topic: &str| {
        let edit = RuleEdit { id: second.clone(), topic: Some(topic.into()), journey: None, stage: None };
        w.edit_rule(&us, edit)
    };
    call_it("Sorry for the wait").unwrap();
    assert!(proof(&s, &version).same_topic.is_empty());
    w.put_in_force(&us, agreed(version)).unwrap();
    // Nor is a rule in force called like another one afterwards.
    assert!(is_taken(call_it("What we may offer")));
    w.retire_rule(&us, RuleRef { id: first }).unwrap();
    call_it("What we may offer").unwrap();
}

#[test]
fn rules_of_two_journeys_may_decide_the_same_and_one_of_all_journeys_may_not() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let (first, _) = in_force(&s);
    let place = |id: &RuleId, journey| {
        let edit = RuleEdit { id: id.clone(), topic: None, journey: Some(journey), stage: None };
        w.edit_rule(&us, edit)
    };
    place(&first, Some(s.journey.clone())).unwrap();
    let add = spielraum_engine::journey::JourneyAdd {
        name: "Sending it back".into(),
        owner: s.team.clone(),
        stages: vec!["Deciding".into()],
    };
    let elsewhere = w.add_journey(&us, add).unwrap().output;
    let (second, version) = another(&s, "What we may offer", Some(elsewhere.clone()));
    assert!(proof(&s, &version).same_topic.is_empty());
    w.put_in_force(&us, agreed(version)).unwrap();
    assert!(is_taken(place(&second, Some(s.journey.clone()))));
    assert!(is_taken(place(&second, None)));
    place(&second, Some(elsewhere)).unwrap();
}
