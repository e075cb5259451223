//! Guardrails that nothing can satisfy, alone or together.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::guardrails::fits;
use super::line::{Cut, Line};
use crate::frame::{Bound, Guardrail, GuardrailId, Scope, TeamId};
use crate::term::{Term, TermId, TermProblem, Type, Value};

/// Something wrong with the guardrails themselves, whatever the rules say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum FrameProblem {
    /// The guardrail's term does not exist.
    UnknownTerm {
        /// The guardrail.
        guardrail: GuardrailId,
        /// The term.
        term: TermId,
    },
    /// The domain of the guardrail's term is faulty.
    FaultyTerm {
        /// The guardrail.
        guardrail: GuardrailId,
        /// The term.
        term: TermId,
        /// What is wrong with it.
        problem: TermProblem,
    },
    /// The bound does not fit the term's type ("at most 5" of a yes/no).
    UnfitBound {
        /// The guardrail.
        guardrail: GuardrailId,
    },
    /// No value of the term keeps all of these. One guardrail alone can be enough.
    Unsatisfiable {
        /// As few guardrails as it takes, in the order given.
        guardrails: Vec<GuardrailId>,
        /// Their term.
        term: TermId,
    },
}

/// Checks guardrails against their terms and against each other: the company's alone and with each team's.
#[must_use]
pub fn check_frame<'t>(guardrails: &[Guardrail], term: impl Fn(&TermId) -> Option<&'t Term>) -> Vec<FrameProblem> {
    let mut problems = Vec::new();
    let mut usable: Vec<(&Guardrail, &Type)> = Vec::new();
    for guardrail in guardrails {
        match usable_type(guardrail, term(&guardrail.term)) {
            Ok(kind) => usable.push((guardrail, kind)),
            Err(problem) => problems.push(problem),
        }
    }
    let mut teams: Vec<Option<&TeamId>> = vec![None];
    for (guardrail, _) in &usable {
        if let Scope::Team { team } = &guardrail.scope
            && !teams.contains(&Some(team))
        {
            teams.push(Some(team));
        }
    }
    let mut terms: Vec<&TermId> = Vec::new();
    for (guardrail, _) in &usable {
        if !terms.contains(&&guardrail.term) {
            terms.push(&guardrail.term);
        }
    }
    for term in terms {
        for team in &teams {
            let binds = |guardrail: &Guardrail| {
                guardrail.scope == Scope::Company || team.is_some_and(|team| guardrail.binds(team))
            };
            let together: Vec<(&Guardrail, &Type)> =
                usable.iter().copied().filter(|(guardrail, _)| guardrail.term == *term && binds(guardrail)).collect();
            conflicts(term, &together, &mut problems);
        }
    }
    problems
}

fn usable_type<'t>(guardrail: &Guardrail, term: Option<&'t Term>) -> Result<&'t Type, FrameProblem> {
    let (id, named) = (guardrail.id.clone(), guardrail.term.clone());
    let Some(term) = term else { return Err(FrameProblem::UnknownTerm { guardrail: id, term: named }) };
    if let Err(problem) = term.kind.check() {
        return Err(FrameProblem::FaultyTerm { guardrail: id, term: named, problem });
    }
    if fits(&guardrail.bound, &term.kind) { Ok(&term.kind) } else { Err(FrameProblem::UnfitBound { guardrail: id }) }
}

/// Reports the fewest of these guardrails on one term that nothing satisfies: one, else two, else all that it takes.
fn conflicts(term: &TermId, together: &[(&Guardrail, &Type)], problems: &mut Vec<FrameProblem>) {
    let mut report = |guardrails: &[(&Guardrail, &Type)]| {
        let guardrails = guardrails.iter().map(|(guardrail, _)| guardrail.id.clone()).collect();
        let problem = FrameProblem::Unsatisfiable { guardrails, term: term.clone() };
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    };
    let (possible, impossible): (Vec<_>, Vec<_>) = together.iter().copied().partition(|one| satisfiable(&[*one]));
    impossible.iter().for_each(|one| report(&[*one]));
    let mut in_conflict = false;
    for (index, one) in possible.iter().enumerate() {
        for other in &possible[index + 1..] {
            if !satisfiable(&[*one, *other]) {
                in_conflict = true;
                report(&[*one, *other]);
            }
        }
    }
    if in_conflict || satisfiable(&possible) {
        return;
    }
    // More than two are needed: leave out what the conflict does not need.
    let mut needed = possible;
    let mut index = 0;
    while index < needed.len() {
        let left_out = needed.remove(index);
        if satisfiable(&needed) {
            needed.insert(index, left_out);
            index += 1;
        }
    }
    report(&needed);
}

/// Whether some value of the term's domain keeps all bounds. Exact: a bound that lists values leaves only those to try,
/// the others cut one stretch out of the number line.
fn satisfiable(together: &[(&Guardrail, &Type)]) -> bool {
    let Some((_, kind)) = together.first() else { return true };
    let bounds = || together.iter().map(|(guardrail, _)| &guardrail.bound);
    let keeps_all = |value: &Value| kind.admits(value) && bounds().all(|bound| bound.allows(value));
    let listed = bounds().find_map(|bound| match bound {
        Bound::OneOf { values } => Some(values.as_slice()),
        Bound::Is { value } => Some(std::slice::from_ref(value)),
        _ => None,
    });
    if let Some(values) = listed {
        return values.iter().any(keeps_all);
    }
    let Some(line) = Line::of(kind) else { return true };
    let low = bounds().filter_map(|bound| match bound {
        Bound::AtLeast { min } | Bound::Between { min, .. } => Some(Cut::Before(min.place())),
        _ => None,
    });
    let high = bounds().filter_map(|bound| match bound {
        Bound::AtMost { max } | Bound::Between { max, .. } => Some(Cut::After(max.place())),
        _ => None,
    });
    let (low, high) = (low.max().unwrap_or(Cut::Start), high.min().unwrap_or(Cut::End));
    line.has_value(line.snapped(low), line.snapped(high))
}
