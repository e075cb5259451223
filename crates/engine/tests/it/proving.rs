//! Proofs that take long: cut short, gone on with, stopped, and begun anew when the rule changes meanwhile.

use std::collections::BTreeMap;
use std::ops::ControlFlow::{Break, Continue};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use spielraum_domain::proof::{Finding, Reason, Status};
use spielraum_domain::rule::{Cell, HitPolicy, Language};
use spielraum_domain::term::Type;
use spielraum_engine::rule::*;
use spielraum_engine::term::TermAdd;
use spielraum_engine::{Error, Rejection, RowId, VersionId};

use crate::stage::Stage;
use crate::undo_rules::in_force;

/// A rule that no known method proves quickly: nine holes cannot take ten pigeons with one each. The rows say that no two
/// pigeons sit in the same hole; that this leaves no case is as true as it is hard to show.
fn pigeons(s: &Stage, pigeons: usize) -> (VersionId, Vec<RowId>) {
    let (w, us) = (&s.workspace, s.us());
    let holes: Vec<String> = (1..pigeons).map(|hole| format!("hole {hole}")).collect();
    let term = |number: usize| TermAdd {
        name: format!("Pigeon {number}"),
        kind: Type::Enum { values: holes.clone() },
        protected: false,
        same_everywhere: false,
    };
    let inputs: Vec<_> = (0..pigeons).map(|number| w.add_term(&us, term(number)).unwrap().output).collect();
    let rule = RuleAdd {
        team: s.team.clone(),
        topic: "Who is in whose way".into(),
        journey: None,
        stage: None,
        hit_policy: HitPolicy::First,
        inputs,
        outputs: Vec::new(),
    };
    let rule = w.add_rule(&us, rule).unwrap().output;
    let shown = w.rule(&RuleShow { id: rule, version: None }).unwrap();
    let pairs = (0..pigeons).flat_map(|one| (one + 1..pigeons).map(move |other| [one, other]));
    let row = |[one, other]: [usize; 2], hole: &String| {
        let cell = |at: usize| (shown.columns[at].id.0.clone(), Cell::feel(format!("\"{hole}\"")));
        RowSpec { cells: [cell(one), cell(other)].into(), ..RowSpec::default() }
    };
    let rows = pairs.flat_map(|pair| holes.iter().map(move |hole| row(pair, hole)).collect::<Vec<_>>()).collect();
    let version = shown.version.id;
    let rows = w.add_rows(&us, RowsAdd { version: version.clone(), rows, before: None }).unwrap().output;
    (version, rows)
}

fn now(version: &VersionId) -> ProveRule {
    ProveRule { version: version.clone(), to_the_end: false }
}

const STOPPED: Status = Status::NotProvable { reason: Reason::Stopped };

#[test]
fn a_proof_that_takes_too_long_tells_what_is_known_by_then() {
    let s = Stage::set();
    let (version, _) = pigeons(&s, 12);
    let mut told = Vec::new();
    let mut ask = |question: &ProveRule| {
        s.workspace.prove_for_now(question, &mut |done, of| {
            told.push((done, of));
            Continue(())
        })
    };
    let proof = ask(&now(&version)).unwrap();
    assert_eq!(proof.end, ProofEnd::OutOfTime { seconds: 2 });
    assert_eq!((&proof.proof.reach, &proof.proof.gaps), (&Status::Proved, &STOPPED));
    assert!(!proof.obstacles.is_empty());
    // Asked again, nothing is done twice.
    assert_eq!(ask(&now(&version)).unwrap().proof, proof.proof);
    assert!(told.contains(&(0, 0)), "nobody knows how many gaps there are: {told:?}");
}

#[test]
fn going_on_to_the_end_can_be_stopped() {
    let s = Stage::set();
    let (version, _) = pigeons(&s, 12);
    let question = ProveRule { to_the_end: true, ..now(&version) };
    let mut told = 0;
    let proof = s.workspace.prove_for_now(&question, &mut |_, _| {
        told += 1;
        if told < 50 { Continue(()) } else { Break(()) }
    });
    let proof = proof.unwrap();
    assert_eq!((proof.end, &proof.proof.gaps, told), (ProofEnd::Stopped, &STOPPED, 50));
    let s = Stage::set();
    let small = ProveRule { to_the_end: true, ..now(&pigeons(&s, 4).0) };
    let proof = s.workspace.prove_for_now(&small, &mut |_, _| Continue(())).unwrap();
    assert_eq!((proof.end, proof.proof.gaps), (ProofEnd::Complete, Status::Proved));
}

#[test]
fn a_change_begins_the_proof_anew_for_everybody_who_waits() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let (version, rows) = pigeons(&s, 12);
    let (told, answered) = (AtomicU32::new(0), AtomicU32::new(0));
    thread::scope(|threads| {
        let ask = || {
            let proof = w.prove_for_now(&now(&version), &mut |_, _| {
                told.fetch_add(1, Ordering::Relaxed);
                Continue(())
            });
            answered.fetch_add(1, Ordering::Relaxed);
            proof.unwrap()
        };
        let waiting = [threads.spawn(ask), threads.spawn(ask)];
        while told.load(Ordering::Relaxed) == 0 {
            thread::yield_now();
        }
        // Something else meanwhile changes nothing and waits for nobody.
        w.rename(&us, "Other name").unwrap();
        assert_eq!(answered.load(Ordering::Relaxed), 0);
        let rows = rows[1..].to_vec();
        w.remove_rows(&us, RowsRemove { version: version.clone(), rows }).unwrap();
        for one in waiting {
            let proof = one.join().unwrap();
            assert_eq!((proof.end, &proof.proof.gaps), (ProofEnd::Complete, &Status::Violated), "the newest state");
        }
    });
}

#[test]
fn a_row_is_proved_with_what_is_typed_into_it_and_nothing_is_stored() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let (id, version) = in_force(&s);
    let shown = w.rule(&RuleShow { id, version: Some(version.clone()) }).unwrap();
    let (row, column) = (shown.rows[1].id.clone(), shown.columns[0].id.clone());
    let told = |text: &str| {
        let cells = [(column.0.clone(), Cell { text: text.into(), language: Language::En })].into();
        let typed = RowTyped { version: version.clone(), row: row.clone(), cells };
        w.prove_row(&typed, &mut |_, _| Continue(())).unwrap().unwrap()
    };
    let stored = |text: &str| {
        let (text, language) = (text.into(), Language::En);
        let cell = CellSet { row: row.clone(), column: Some(column.clone()), text, language };
        w.set_cells(&us, CellsSet { version: version.clone(), cells: vec![cell] }).unwrap();
        w.prove_rule(&version, &|| false).unwrap()
    };
    let before = w.prove_rule(&version, &|| false).unwrap();
    for text in ["over 4", "1 to 9", "", "7 bananas", "over 5"] {
        let ahead = told(text);
        assert_eq!((ahead.row, w.prove_rule(&version, &|| false).unwrap().proof), (1, before.proof.clone()), "{text}");
        let whole = stored(text);
        let names = |finding: &&Finding| matches!(finding, Finding::Overlap { .. } | Finding::Unreachable { .. });
        assert_eq!(
            ahead.proof.findings,
            whole.proof.findings.iter().filter(names).cloned().collect::<Vec<_>>(),
            "{text}"
        );
        assert_eq!(ahead.problems, whole.proof.problems, "{text}");
        // Taken back: the next key is asked of what stands there then.
        w.undo(&us).unwrap();
    }
    // Other rows come and go before it, and the row itself goes.
    let first = RowsRemove { version: version.clone(), rows: vec![shown.rows[0].id.clone()] };
    w.remove_rows(&us, first).unwrap();
    assert_eq!((told("over 4").row, told("over 4").proof.findings), (0, Vec::new()));
    w.remove_rows(&us, RowsRemove { version: version.clone(), rows: vec![row.clone()] }).unwrap();
    let gone = RowTyped { version, row, cells: BTreeMap::new() };
    let gone = w.prove_row(&gone, &mut |_, _| Continue(()));
    assert!(matches!(gone, Err(Error::Rejected(Rejection::NotFound { kind: "rule_row" }))));
}
