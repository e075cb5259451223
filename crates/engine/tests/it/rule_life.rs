//! The life of a rule beside its table: consent, differences that two teams accept, tests, versions compared.

use std::collections::BTreeMap;

use spielraum_domain::consent::Reaction;
use spielraum_domain::life::Obstacle;
use spielraum_domain::proof::{CaseCount, Finding, Reason, Status};
use spielraum_domain::rule::{Answer, Case, Cell, Check, Comparison, Language, TestResult, UnaryTests};
use spielraum_domain::term::{TermId, Value};
use spielraum_engine::board::CardMove;
use spielraum_engine::consent::{ConsentAdopt, ConsentBegin, ConsentPeople, ConsentReact, ConsentRef, ConsentSubject};
use spielraum_engine::rule::*;
use spielraum_engine::today::DecisionWhy;
use spielraum_engine::{Error, Party, Rejection, Result, RuleId, VersionId};

use crate::stage::{Stage, tables};
use crate::undo_rules::{agreed, days_of, goodwill, in_force, their_rule};

fn version(s: &Stage, rule: &RuleId) -> VersionItem {
    s.workspace.rule(&RuleShow { id: rule.clone(), version: None }).unwrap().version
}

fn write(s: &Stage, draft: &VersionId, row: usize, column: usize, text: &str) {
    let id = s.workspace.rules().unwrap().into_iter().find(|rule| rule.versions.iter().any(|one| one.id == *draft));
    let show = RuleShow { id: id.unwrap().id, version: Some(draft.clone()) };
    let shown = s.workspace.rule(&show).unwrap();
    let cell = CellSet {
        row: shown.rows[row].id.clone(),
        column: Some(shown.columns[column].id.clone()),
        text: text.into(),
        language: Language::En,
    };
    s.workspace.set_cells(&s.us(), CellsSet { version: draft.clone(), cells: vec![cell] }).unwrap();
}

fn rejection<T>(result: Result<T>) -> Rejection {
    match result {
        Err(Error::Rejected(rejection)) => rejection,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("not refused"),
    }
}

#[test]
fn a_draft_asks_for_consent_and_an_edit_takes_it_back() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let ask = || w.ask_consent(&us, VersionRef { version: draft.clone() });
    ask().unwrap();
    let asked = version(&s, &id);
    assert_eq!((asked.state, asked.asked.as_deref()), (VersionState::Consent, Some("2026-11-12")));
    let decisions = w.today(&s.team).unwrap().decisions;
    assert_eq!(decisions[0].why, DecisionWhy::Consent { day: "2026-11-12".into() });
    assert_eq!(rejection(ask()), Rejection::WrongState);

    write(&s, &draft, 0, 1, "11");
    assert_eq!((version(&s, &id).state, version(&s, &id).asked), (VersionState::Draft, None));
    w.undo(&us).unwrap();
    assert_eq!(version(&s, &id).state, VersionState::Consent, "undo brings the asking back with the cell");
    w.take_back(&us, VersionRef { version: draft.clone() }).unwrap();
    assert_eq!(version(&s, &id).state, VersionState::Draft);

    write(&s, &draft, 1, 0, "over 7");
    assert!(matches!(rejection(ask()), Rejection::ProofOpen { gaps: 1, .. }));
    write(&s, &draft, 1, 0, "over 5");
    ask().unwrap();
    w.put_in_force(&us, agreed(draft.clone())).unwrap();
    assert_eq!(version(&s, &id).state, VersionState::InForce);
    assert_eq!(rejection(ask()), Rejection::WrongState);
    assert_eq!(rejection(w.take_back(&us, VersionRef { version: draft })), Rejection::NotADraft);
    drop(tables(w));
}

#[test]
fn what_cannot_be_decided_is_neither_asked_about_nor_agreed_on() {
    let s = Stage::set();
    let (_, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    write(&s, &draft, 1, 1, "sqrt(Days late)");
    let proof = w.prove_rule(&draft, &|| false).unwrap();
    assert_eq!(proof.proof.values, Status::NotProvable { reason: Reason::UnknownFunction });
    assert_eq!(proof.obstacles, [Obstacle::Proof]);
    let refused = |rejection| match rejection {
        Rejection::ProofOpen { gaps: 0, overlaps: 0, violated: 0, unproved, .. } => unproved,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(rejection(w.ask_consent(&us, VersionRef { version: draft.clone() }))), 1);
    assert_eq!(refused(rejection(w.put_in_force(&us, agreed(draft.clone())))), 1);
    write(&s, &draft, 1, 1, "decimal(min(Days late * 0.5, 20), 2)");
    w.ask_consent(&us, VersionRef { version: draft }).unwrap();
}

#[test]
fn nobody_agrees_to_look_again_on_a_day_that_has_passed() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let past = "2026-11-11".parse().ok();
    let agreed = RuleInForce { review: past, ..agreed(draft.clone()) };
    assert_eq!(rejection(w.put_in_force(&us, agreed)), Rejection::DayHasPassed);
    let versions = w.rules().unwrap().into_iter().find(|rule| rule.id == id).unwrap().versions;
    let version = versions.into_iter().find(|one| one.state == VersionState::InForce).unwrap();
    assert_ne!(version.id, draft);
    let set = ReviewSet { version: version.id, review: past };
    assert_eq!(rejection(w.set_review(&us, set)), Rejection::DayHasPassed);
}

#[test]
fn cases_that_cannot_happen_say_what_they_ask() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let show = RuleShow { id, version: Some(draft.clone()) };
    let column = s.workspace.rule(&show).unwrap().columns.remove(0).id;
    let cells = [(column.0.clone(), Cell::feel("> 5"))].into();
    let add = ImpossibleAdd { version: draft, cells, reason: "Nobody waits so long".into() };
    s.workspace.add_impossible(&s.us(), add).unwrap();
    let one = s.workspace.rule(&show).unwrap().impossible.remove(0);
    let UnaryTests::OneOf { tests } = &one.asks[&column.0] else { panic!("{:?}", one.asks) };
    assert!(matches!(tests[0].check, Check::Compare { comparison: Comparison::Greater, .. }));
}

#[test]
fn a_version_in_force_is_looked_at_again_on_another_day() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let w = &s.workspace;
    let before = w.rules().unwrap().remove(0).versions.remove(1);
    let set = |version: &VersionId| {
        let review = "2027-01-31".parse().ok();
        w.set_review(&s.us(), ReviewSet { version: version.clone(), review })
    };
    set(&before.id).unwrap();
    let review = w.rule(&RuleShow { id, version: Some(before.id) }).unwrap().version.review;
    assert_eq!(review.as_deref(), Some("2027-01-31"));
    assert_eq!(rejection(set(&draft)), Rejection::WrongState);
}

/// Our rule in force, theirs as a draft that answers otherwise over five days.
pub struct Two {
    pub s: Stage,
    ours: RuleId,
    theirs: RuleId,
    pub their_draft: VersionId,
}

impl Two {
    pub fn set() -> Self {
        let s = Stage::set();
        let (ours, _) = in_force(&s);
        let theirs = their_rule(&s);
        let their_draft = version(&s, &theirs).id;
        Self { s, ours, theirs, their_draft }
    }

    pub fn them(&self) -> Party {
        Party::Team(self.s.other.clone())
    }

    pub fn accept(&self, by: &Party, until: &str) -> Result<()> {
        let rules = [self.ours.clone(), self.theirs.clone()];
        let [rule, other] = if *by == self.s.us() { rules } else { [rules[1].clone(), rules[0].clone()] };
        let (term, until) = (goodwill(&self.s), until.parse().unwrap());
        let add = ExemptionAdd { rule, other, term, reason: "We measure which is better".into(), until };
        self.s.workspace.add_exemption(by, add).map(drop)
    }

    fn agree(&self) -> Result<()> {
        self.s.workspace.put_in_force(&self.them(), agreed(self.their_draft.clone())).map(drop)
    }

    fn seen_by_us(&self) -> Vec<TeamContradiction> {
        let in_force = self.s.workspace.rules().unwrap().into_iter().find(|rule| rule.id == self.ours).unwrap();
        let version = in_force.versions.into_iter().find(|one| one.state == VersionState::InForce).unwrap();
        self.s.workspace.contradictions(&version.id, &|| false).unwrap().contradictions
    }
}

#[test]
fn what_another_team_says_can_be_settled_while_people_are_asked() {
    let two = Two::set();
    let (w, them) = (&two.s.workspace, two.them());
    let about = ConsentSubject::Rule { version: two.their_draft.clone() };
    let begin = ConsentBegin { about, driver: "Five days are too many".into() };
    let id = w.begin_consent(&them, begin).unwrap().output;
    w.ask_everybody(&them, ConsentPeople { id: id.clone(), people: 1 }).unwrap();
    w.react(&them, ConsentReact { id: id.clone(), reaction: Reaction::Free }).unwrap();
    w.open_reactions(&them, ConsentRef { id: id.clone() }).unwrap();
    let adopt = || {
        let (works, review) = ("Fewer ask twice".into(), "2027-02-26".parse().unwrap());
        w.adopt(&them, ConsentAdopt { id: id.clone(), works, review }).map(drop)
    };
    assert!(matches!(rejection(adopt()), Rejection::ProofOpen { contradictions: 1, .. }));
    // The round stands where it stood, and goes on when both have said why they live with it.
    two.accept(&them, "2026-12-24").unwrap();
    two.accept(&two.s.us(), "2026-12-24").unwrap();
    adopt().unwrap();
    assert_eq!(version(&two.s, &two.theirs).state, VersionState::InForce);
}

#[test]
fn a_contradiction_blocks_until_both_teams_say_why_and_until_when() {
    let two = Two::set();
    let (s, w) = (&two.s, &two.s.workspace);
    assert!(matches!(rejection(two.agree()), Rejection::ProofOpen { contradictions: 1, .. }));
    assert!(two.seen_by_us().is_empty(), "a draft binds nobody");

    two.accept(&two.them(), "2026-12-24").unwrap();
    assert!(matches!(rejection(two.agree()), Rejection::ProofOpen { contradictions: 1, .. }));
    let seen = two.seen_by_us();
    let [asked] = seen.as_slice() else { panic!("{seen:?}") };
    assert!(asked.is_draft && !asked.is_accepted);
    let [ours, theirs] = &asked.sides;
    assert_eq!((ours, theirs.as_ref().unwrap().until.as_str()), (&None, "2026-12-24"));

    two.accept(&s.us(), "2026-11-30").unwrap();
    assert!(two.seen_by_us()[0].is_accepted);
    two.agree().unwrap();
    let seen = two.seen_by_us();
    assert!(!seen[0].is_draft && seen[0].is_accepted && seen.len() == 1, "{seen:?}");

    // It ends with the day that ends first, by itself.
    s.clock.set("2026-11-30T23:00:00Z".parse().unwrap());
    assert!(two.seen_by_us()[0].is_accepted);
    s.clock.set("2026-12-01T09:00:00Z".parse().unwrap());
    let over = &two.seen_by_us()[0];
    assert!(!over.is_accepted);
    assert_eq!(over.sides.each_ref().map(|side| side.as_ref().unwrap().is_over), [true, false]);
    two.accept(&s.us(), "2026-12-31").unwrap();
    assert!(two.seen_by_us()[0].is_accepted, "the same side is said anew, not twice");
    let ours = two.seen_by_us()[0].sides[0].clone().unwrap();
    w.remove_exemption(&s.us(), ExemptionRef { id: ours.id }).unwrap();
    assert!(!two.seen_by_us()[0].is_accepted);
    drop(tables(w));
}

#[test]
fn an_exemption_is_one_sides_own_and_ends_in_the_future() {
    let two = Two::set();
    assert_eq!(rejection(two.accept(&two.s.us(), "2026-11-11")), Rejection::OutOfRange { field: "until" });
    let add = |rule: &RuleId, other: &RuleId| ExemptionAdd {
        rule: rule.clone(),
        other: other.clone(),
        term: goodwill(&two.s),
        reason: "So".into(),
        until: "2026-12-24".parse().unwrap(),
    };
    let refused = two.s.workspace.add_exemption(&two.s.us(), add(&two.theirs, &two.ours));
    assert!(matches!(rejection(refused), Rejection::NotYours { .. }));
    let refused = two.s.workspace.add_exemption(&two.s.us(), add(&two.ours, &two.ours));
    assert_eq!(rejection(refused), Rejection::NotFound { kind: "rule" });
}

#[test]
fn a_rule_that_was_never_in_force_goes_with_what_was_said_about_it() {
    let two = Two::set();
    two.accept(&two.s.us(), "2026-12-24").unwrap();
    two.accept(&two.them(), "2026-12-24").unwrap();
    ask(&two, &two.them(), [&two.theirs, &two.ours]).unwrap();
    two.s.workspace.remove_draft(&two.them(), RuleRef { id: two.theirs.clone() }).unwrap();
    assert!(two.seen_by_us().is_empty());
    drop(tables(&two.s.workspace));
}

fn ask(two: &Two, by: &Party, [rule, other]: [&RuleId; 2]) -> Result<spielraum_engine::CardId> {
    let ask = SettleAsk {
        rule: rule.clone(),
        other: other.clone(),
        term: goodwill(&two.s),
        title: "One answer for parcels over five days late".into(),
        description: "Six days late: we say 10 €, you say 20 €.".into(),
        due: "2026-11-20".parse().ok(),
    };
    two.s.workspace.ask_to_settle(by, ask).map(|done| done.output)
}

#[test]
fn settling_is_asked_with_a_card_and_only_once_at_a_time() {
    let two = Two::set();
    let (s, w) = (&two.s, &two.s.workspace);
    let refused = ask(&two, &s.us(), [&two.ours, &two.theirs]);
    assert_eq!(rejection(refused), Rejection::NoBoard { team: s.other.clone() });
    let id = ask(&two, &two.them(), [&two.theirs, &two.ours]).unwrap();
    let board = w.board(&s.board).unwrap();
    let card = board.cards.iter().find(|card| card.id == id).unwrap();
    assert_eq!((card.asker.as_ref(), card.due.as_deref()), (Some(&s.other), Some("2026-11-20")));
    assert!(card.description.contains("Six days late"));

    let seen = || w.contradictions(&two.their_draft, &|| false).unwrap().contradictions.remove(0).settlement;
    let found = seen().unwrap();
    assert_eq!((found.asker, found.day.as_str(), found.is_done), (s.other.clone(), "2026-11-12", false));
    assert_eq!(rejection(ask(&two, &two.them(), [&two.theirs, &two.ours])), Rejection::AlreadyAsked);
    assert_eq!(rejection(ask(&two, &s.us(), [&two.ours, &two.theirs])), Rejection::AlreadyAsked);

    let done = CardMove { ids: vec![id.clone()], column: s.columns[2].clone(), before: None, stage: None };
    w.move_cards(&s.us(), done).unwrap();
    assert!(seen().unwrap().is_done);
    let again = ask(&two, &two.them(), [&two.theirs, &two.ours]).unwrap();
    w.withdraw_ask(&two.them(), spielraum_engine::board::CardRef { id: again }).unwrap();
    assert_eq!(seen().unwrap().card, id, "an ask that was taken back asks nobody");
}

fn number(text: &str) -> Value {
    Value::Number(text.parse().unwrap())
}

fn a_week(s: &Stage, version: &VersionId, euros: &str) -> TestAdd {
    TestAdd {
        version: version.clone(),
        name: "A week late".into(),
        inputs: [(TermId(days_of(s).0), number("7"))].into_iter().collect(),
        expected: BTreeMap::from([(TermId(goodwill(s).0), number(euros))]),
    }
}

#[test]
fn tests_are_run_on_every_change_and_go_along_to_the_next_version() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    w.add_test(&us, a_week(&s, &draft, "20")).unwrap();
    let result = |version: &VersionId| w.rule_tests(&VersionRef { version: version.clone() }).unwrap().remove(0).result;
    assert_eq!(result(&draft), TestResult::Passed);
    write(&s, &draft, 1, 1, "21");
    assert!(matches!(result(&draft), TestResult::Differs { .. }));
    write(&s, &draft, 1, 1, "20");

    w.put_in_force(&us, agreed(draft.clone())).unwrap();
    let next = w.draft_rule(&us, RuleRef { id: id.clone() }).unwrap().output;
    assert_eq!(result(&next), TestResult::Passed);
    let test = w.rule_tests(&VersionRef { version: next.clone() }).unwrap().remove(0);
    let expected = BTreeMap::from([(TermId(goodwill(&s).0), number("5"))]);
    let edit =
        TestEdit { id: test.id.clone(), name: Some("Seven days".into()), inputs: None, expected: Some(expected) };
    w.edit_test(&us, edit).unwrap();
    assert!(matches!(result(&next), TestResult::Differs { .. }));
    assert_eq!(result(&draft), TestResult::Passed, "the version in force keeps its own");
    w.remove_test(&us, TestRef { id: test.id }).unwrap();
    assert!(w.rule_tests(&VersionRef { version: next }).unwrap().is_empty());
    drop(tables(w));
}

#[test]
fn a_cell_that_asks_whether_a_value_is_missing_makes_that_a_case() {
    let s = Stage::set();
    let (_, draft) = in_force(&s);
    let w = &s.workspace;
    let nothing_said = || {
        let tried = TryCase { version: draft.clone(), case: Case::default(), expected: Case::default() };
        w.try_case(&tried).unwrap().answer
    };
    assert_eq!(nothing_said(), None, "what is asked has to be said");
    write(&s, &draft, 0, 0, "missing");
    assert!(matches!(nothing_said(), Some(Answer::Row { row: 0, .. })), "{:?}", nothing_said());
    let proof = w.prove_rule(&draft, &|| false).unwrap().proof;
    assert!(!proof.findings.iter().any(|found| matches!(found, Finding::Unreachable { .. })), "{:?}", proof.findings);
    write(&s, &draft, 0, 0, "any");
    assert_eq!(nothing_said(), None);
}

#[test]
fn a_test_that_expects_nothing_or_belongs_to_the_past_is_refused() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    let nothing = TestAdd { expected: BTreeMap::new(), ..a_week(&s, &draft, "20") };
    assert_eq!(rejection(w.add_test(&us, nothing)), Rejection::Empty { field: "expected" });
    let unfit = TestAdd {
        expected: [(TermId(goodwill(&s).0), Value::Text("a lot".into()))].into(),
        ..a_week(&s, &draft, "20")
    };
    let asked = TryCase { version: draft.clone(), case: unfit.inputs.clone(), expected: Case(unfit.expected.clone()) };
    let told = w.try_case(&asked).unwrap().unfit;
    assert_eq!(told.keys().collect::<Vec<_>>(), [&TermId(goodwill(&s).0)]);
    w.add_test(&us, unfit).unwrap();
    let kept = w.rule_tests(&VersionRef { version: draft.clone() }).unwrap().remove(0);
    assert_eq!(
        kept.result,
        TestResult::Unfit { unfit: told },
        "it came in a file, or the term was made narrower since"
    );
    w.remove_test(&us, TestRef { id: kept.id }).unwrap();
    let without = TestAdd { inputs: Case::default(), ..a_week(&s, &draft, "20") };
    w.add_test(&us, without).unwrap();
    let first = &w.rule_tests(&VersionRef { version: draft.clone() }).unwrap()[0];
    assert_eq!(first.result, TestResult::Incomplete { missing: vec![TermId(days_of(&s).0)] });
    w.put_in_force(&us, agreed(draft)).unwrap();
    let retired = w.rule(&RuleShow { id, version: None }).unwrap().rule.versions.remove(1).id;
    assert_eq!(rejection(w.add_test(&us, a_week(&s, &retired, "20"))), Rejection::NotADraft);
}

#[test]
fn two_versions_are_compared_by_what_is_written_and_by_what_is_answered() {
    let s = Stage::set();
    let (id, draft) = in_force(&s);
    let w = &s.workspace;
    let before = w.rules().unwrap().remove(0).versions.remove(1).id;
    let compare = || {
        let versions = VersionsCompare { before: before.clone(), after: draft.clone() };
        w.compare_rule(&versions, &|| false).unwrap()
    };
    assert!(compare().diff.is_empty());
    assert_eq!(compare().answers.status, Status::Proved);
    write(&s, &draft, 1, 1, "25");
    let found = compare();
    assert_eq!(found.answers.count, Some(CaseCount { changed: 1, all: 2 }));
    assert_eq!(found.diff.rows[1].changed, [1]);
    assert_eq!(found.answers.changes[0].region[0].feel, "> 5");
    assert_eq!((found.before.rule.id, found.after.version.number), (id, 2));

    let other = version(&s, &their_rule(&s)).id;
    let refused = w.compare_rule(&VersionsCompare { before, after: other }, &|| false);
    assert_eq!(rejection(refused), Rejection::NotFound { kind: "rule_version" });
}

#[test]
fn what_stands_against_a_draft_is_the_same_everywhere() {
    let s = Stage::set();
    let (_, draft) = in_force(&s);
    let against = || s.workspace.prove_rule(&draft, &|| false).unwrap().obstacles;
    assert_eq!(against(), []);
    write(&s, &draft, 0, 0, "up to 3");
    assert_eq!(against(), [Obstacle::Gaps]);
    write(&s, &draft, 0, 0, "???");
    assert_eq!(against()[0], Obstacle::Cells);
}
