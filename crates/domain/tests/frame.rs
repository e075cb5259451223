//! Guardrails that contradict each other or that nothing can satisfy.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::proof::{FrameProblem, check_frame};
use spielraum_domain::term::{Term, TermProblem, Type};
use support::*;

fn terms() -> Vec<Term> {
    vec![
        amount("Goodwill", Some("€"), Some("5"), Some("0"), Some("100")),
        one_of("Tone", &["warm", "brief", "plain"]),
        yes_no("Reachable"),
        term("Empty", Type::Enum { values: Vec::new() }),
    ]
}

fn problems(guardrails: &[Guardrail]) -> Vec<FrameProblem> {
    check_frame(guardrails, |id| TERMS.iter().find(|term| term.id == *id))
}

static TERMS: std::sync::LazyLock<Vec<Term>> = std::sync::LazyLock::new(terms);

fn of_team(team: &str, guardrail: Guardrail) -> Guardrail {
    Guardrail { scope: Scope::Team { team: team.into() }, ..guardrail }
}

fn unsatisfiable(guardrails: &[&str], term: &str) -> FrameProblem {
    let guardrails = guardrails.iter().map(|id| (*id).into()).collect();
    FrameProblem::Unsatisfiable { guardrails, term: term.into() }
}

fn at_most(id: &str, max: &str) -> Guardrail {
    guardrail(id, "Goodwill", Bound::AtMost { max: ordered(max) })
}

fn at_least(id: &str, min: &str) -> Guardrail {
    guardrail(id, "Goodwill", Bound::AtLeast { min: ordered(min) })
}

#[test]
fn bounds_that_leave_a_value_are_fine() {
    let of_teams = [of_team("a", at_most("a", "10")), of_team("b", at_least("b", "20"))];
    assert_eq!(problems(&[at_most("x", "60"), at_least("y", "60")]), []);
    assert_eq!(problems(&of_teams), [], "no team is bound by both");
}

#[test]
fn one_bound_alone_can_leave_nothing() {
    assert_eq!(problems(&[at_least("x", "101")]), [unsatisfiable(&["x"], "Goodwill")]);
    let between = guardrail("x", "Goodwill", Bound::Between { min: ordered("6"), max: ordered("9") });
    assert_eq!(problems(&[between]), [unsatisfiable(&["x"], "Goodwill")], "the step is 5");
    let none = guardrail("x", "Tone", Bound::OneOf { values: vec![text("cold")] });
    assert_eq!(problems(&[none]), [unsatisfiable(&["x"], "Tone")]);
}

#[test]
fn the_fewest_that_contradict_are_named() {
    let two = [at_most("x", "40"), at_most("z", "30"), of_team("a", at_least("y", "35"))];
    assert_eq!(problems(&two), [unsatisfiable(&["z", "y"], "Goodwill")]);
    let tones = |id, values: [&str; 2]| guardrail(id, "Tone", Bound::OneOf { values: values.map(text).to_vec() });
    let three = [tones("x", ["warm", "brief"]), tones("y", ["brief", "plain"]), tones("z", ["plain", "warm"])];
    assert_eq!(problems(&three), [unsatisfiable(&["x", "y", "z"], "Tone")]);
}

#[test]
fn bounds_have_to_fit_their_term() {
    let unknown = guardrail("x", "Nothing", Bound::NeverInput);
    let unfit = guardrail("y", "Reachable", Bound::AtMost { max: ordered("1") });
    let faulty = guardrail("z", "Empty", Bound::Is { value: text("a") });
    assert_eq!(
        problems(&[unknown, unfit, faulty]),
        [
            FrameProblem::UnknownTerm { guardrail: "x".into(), term: "Nothing".into() },
            FrameProblem::UnfitBound { guardrail: "y".into() },
            FrameProblem::FaultyTerm { guardrail: "z".into(), term: "Empty".into(), problem: TermProblem::NoValue },
        ]
    );
}
