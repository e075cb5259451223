//! What the proof says of every decision table of a file, in a form for other programs.

mod behind;
mod named;
mod report;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use spielraum_domain::frame::{Bound, Guardrail, GuardrailId};
use spielraum_domain::proof::{
    Claim, Finding, FrameProblem, Limits, Proof, Question, Reason, Status, Step, Stop, Verdict, Watch, agree,
    check_frame,
};
use spielraum_domain::rule::{Case, ColumnId, HitPolicy, Problem, ReadTable, Row, Table};
use spielraum_domain::term::{TermId, Value};

use self::named::Binding;
pub use self::report::{BoundReport, DecisionReport, FindingReport, Kind, Outcome, OutputReport, Report, UnreadCell};
use crate::beyond::{Beyond, beyond};
use crate::model::Model;
use crate::rules::{Rule, Rules, shared};
use crate::write::{Impossible, policy};

/// How many contradictions between two tables are listed.
const CONTRADICTIONS: usize = 20;

/// A frame as a file: what every table is held against. Terms are named as the model names them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Frame {
    /// The bounds.
    #[serde(default)]
    pub guardrails: Vec<FrameGuardrail>,
    /// Terms to which every table has to give a case the same value.
    #[serde(default)]
    pub same_everywhere: Vec<String>,
    /// Terms that no table may ask for.
    #[serde(default)]
    pub protected: Vec<String>,
}

/// A bound of a frame.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FrameGuardrail {
    /// What people call it.
    pub name: String,
    /// The term it binds.
    pub term: String,
    /// The bound.
    pub bound: Bound,
    /// Whether a row that leaves the term open breaks it.
    #[serde(default)]
    pub every_row: bool,
}

/// Proves every table of a model against a frame, and all of them against each other. A table that Spielraum wrote is held against
/// the guardrails that stand in the file as well, unless the frame has one of that name; its impossible cases are no gaps.
#[must_use]
pub fn check(model: &Model, rules: Rules, frame: &Frame) -> Report {
    check_watched(model, rules, frame, &Watcher { stop: &|| false, at: &|_, _| {} })
}

/// Somebody who waits for a check.
pub struct Watcher<'w> {
    /// Asked now and then whether to stop: what is known by then is told, and everything else is not provable.
    pub stop: Stop<'w>,
    /// Told which table the check is at, and how far it is with it.
    pub at: &'w dyn Fn(&str, Step),
}

/// The same, for somebody who may not wait to the end.
#[must_use]
pub fn check_watched(model: &Model, rules: Rules, frame: &Frame, watcher: &Watcher<'_>) -> Report {
    let binding = Binding::of(model, &rules, frame);
    let mut read: Vec<ReadTable> = rules.tables.iter().map(|rule| rules.read(rule)).collect();
    read.iter_mut().enumerate().for_each(|(at, table)| binding.protect(at, table));
    let mut decisions: Vec<DecisionReport> = Vec::new();
    let mut unsatisfiable: Vec<Vec<String>> = Vec::new();
    for (at, (rule, read)) in rules.tables.iter().zip(&read).enumerate() {
        let own = rule.guardrails.iter().filter(|own| frame.guardrails.iter().all(|one| one.name != own.name));
        let mut guardrails = binding.guardrails(at, read);
        guardrails.extend(own.cloned());
        // Two may be called the same.
        guardrails.iter_mut().enumerate().for_each(|(at, one)| one.id = format!("guardrail{at}").as_str().into());
        let terms = rules.terms_of(rule);
        let term = |id: &TermId| terms.iter().find(|term| term.id == *id);
        for problem in check_frame(&guardrails, term) {
            let FrameProblem::Unsatisfiable { guardrails: those, .. } = problem else { continue };
            let names = those.iter().filter_map(|id| called(&guardrails, id)).map(|one| one.name.clone()).collect();
            if !unsatisfiable.contains(&names) {
                unsatisfiable.push(names);
            }
        }
        let impossible = impossible(rule).map(|table| table.read(term));
        let watch = OfTable { name: &rule.name, watcher };
        decisions.push(decision(rule, read, impossible.as_ref(), &guardrails, &watch));
    }
    for tables in binding.views(&read) {
        for (one, found) in contradictions(&rules, &tables, watcher.stop) {
            decisions[one].findings.push(found);
        }
    }
    let unread: Vec<UnreadCell> = rules.tables.iter().zip(&read).flat_map(|(rule, read)| unread(rule, read)).collect();
    // What is evaluated: a function in another language is named with that.
    let is_foreign = |name: &str| {
        let mut functions = model.knowledge.iter().filter(|one| one.variable.name == name);
        functions.any(|one| one.function.as_ref().is_some_and(|function| !function.is_feel))
    };
    let beyond =
        beyond(model, &rules).into_iter().filter(|(name, what)| *what != Beyond::Function || !is_foreign(name));
    let beyond: Vec<(String, Beyond)> = beyond.map(|(name, what)| (name.to_owned(), what)).collect();
    let imported = model.imports.iter().map(|one| format!("{}: model in another file", one.said()));
    let named = imported.chain(model.unsupported.iter().map(|one| format!("{}: {}", one.element, one.what)));
    let named = named.chain(beyond.iter().map(|(name, what)| format!("{name}: {what}")));
    let cells = unread
        .iter()
        .map(|one| format!("{}, row {}, {}: {:?}: {}", one.decision, one.row, one.column, one.text, one.error));
    let unsupported = named.chain(cells).collect();
    let is_partial = !model.imports.is_empty() || model.unsupported.iter().any(|one| one.what.is_left_out());
    let (circles, duplicates, unknown) = (circles(model), duplicates(model), binding.unknown);
    Report { decisions, circles, duplicates, unsupported, beyond, unread, is_partial, unknown, unsatisfiable }
}

/// The proof of one table, as the watcher of all sees it.
struct OfTable<'w> {
    name: &'w str,
    watcher: &'w Watcher<'w>,
}

impl Watch for OfTable<'_> {
    fn stop(&self) -> bool {
        (self.watcher.stop)()
    }

    fn at(&self, step: Step) {
        (self.watcher.at)(self.name, step);
    }
}

/// What each two tables say differently, with the number of the first.
fn contradictions(rules: &Rules, tables: &[ReadTable], stop: Stop<'_>) -> Vec<(usize, FindingReport)> {
    let mut found = Vec::new();
    for (one, table) in tables.iter().enumerate() {
        for (other, rule) in tables.iter().zip(&rules.tables).skip(one + 1) {
            let Some([table, other]) = where_both_say_something(table, other) else { continue };
            let agreement = agree(&table, &other, CONTRADICTIONS, stop);
            let name = rule.name.clone();
            for contradiction in agreement.contradictions {
                let [row, other_row] = contradiction.rows;
                let other = Some((name.clone(), other_row + 1));
                let said = finding(Kind::Contradiction, Outcome::Violated, &[row], Some(&contradiction.case));
                found.push((one, FindingReport { other, ..said }));
            }
            if let Status::NotProvable { reason } = agreement.status {
                let other = Some((name, 0));
                found.push((one, FindingReport { other, ..not_provable(Kind::Contradiction, reason) }));
            }
        }
    }
    found
}

/// Two tables over the values that the columns of both list.
fn where_both_say_something<'r>(one: &'r ReadTable, other: &'r ReadTable) -> Option<[Cow<'r, ReadTable>; 2]> {
    let [mut one, mut other] = [Cow::Borrowed(one), Cow::Borrowed(other)];
    for (at, column) in one.clone().inputs.iter().enumerate() {
        let same = other.inputs.iter().position(|same| same.term == column.term && same.kind != column.kind);
        let Some(same) = same else { continue };
        let (Some(kind), Some(narrower)) = (&column.kind, &other.inputs[same].kind) else { continue };
        let both = shared(kind, narrower);
        both.check().ok()?;
        one.to_mut().inputs[at].kind = Some(both.clone());
        other.to_mut().inputs[same].kind = Some(both);
    }
    Some([one, other])
}

/// The circles in which decisions need each other, each once and from its first decision on.
fn circles(model: &Model) -> Vec<Vec<String>> {
    let needs = |at: usize| {
        let hrefs = model.decisions[at].requires.decisions.iter();
        hrefs
            .filter_map(|href| href.strip_prefix('#'))
            .filter_map(|id| model.decisions.iter().position(|one| one.id == id))
    };
    let mut circles = Vec::new();
    for first in 0..model.decisions.len() {
        // Breadth first, through later decisions alone: the shortest way back, told where its first decision is looked at.
        let mut before: BTreeMap<usize, usize> = BTreeMap::new();
        let mut next = std::collections::VecDeque::from([first]);
        let last = loop {
            let Some(at) = next.pop_front() else { break None };
            if needs(at).any(|needed| needed == first) {
                break Some(at);
            }
            for needed in needs(at).filter(|needed| *needed > first) {
                if let std::collections::btree_map::Entry::Vacant(entry) = before.entry(needed) {
                    entry.insert(at);
                    next.push_back(needed);
                }
            }
        };
        let Some(last) = last else { continue };
        let mut way = vec![last];
        while let Some(at) = before.get(way.last().unwrap_or(&first)) {
            way.push(*at);
        }
        circles.push(way.iter().rev().map(|at| model.decisions[*at].name.clone()).collect());
    }
    circles
}

/// The names and ids that more than one decision has: a reference to them is one to any of them.
#[must_use]
pub fn duplicates(model: &Model) -> Vec<String> {
    let decisions = &model.decisions;
    let names = decisions.iter().map(|one| &one.name);
    let mut told: Vec<String> = Vec::new();
    let again = |all: Vec<&String>| {
        let mut seen = BTreeSet::new();
        all.into_iter().filter(|one| !seen.insert(*one)).cloned().collect::<Vec<_>>()
    };
    for one in again(names.collect()).into_iter().chain(again(decisions.iter().map(|one| &one.id).collect())) {
        if !told.contains(&one) {
            told.push(one);
        }
    }
    told
}

/// The cases that cannot happen, as rows.
fn impossible(rule: &Rule) -> Option<Table> {
    let row = |(at, one): (usize, &Impossible)| {
        let id = format!("impossible{}", at + 1).as_str().into();
        Row { id, cells: one.cells.clone(), because: one.reason.clone() }
    };
    let rows: Vec<Row> = rule.impossible.iter().enumerate().map(row).collect();
    let inputs = rule.table.inputs.clone();
    (!rows.is_empty()).then_some(Table { hit_policy: HitPolicy::First, inputs, outputs: Vec::new(), rows })
}

fn decision(
    rule: &Rule,
    table: &ReadTable,
    impossible: Option<&ReadTable>,
    guardrails: &[Guardrail],
    watch: &dyn Watch,
) -> DecisionReport {
    let proof = Question { table, impossible, guardrails, limits: Limits::default() }.prove(watch);
    let told = proof.findings.iter().filter_map(|one| mistake(one, rule, table, guardrails));
    let mut findings: Vec<FindingReport> = told.collect();
    let gaps = match &proof.gaps {
        _ if table.outputs.is_empty() => Status::Violated,
        _ if rule.has_default => Status::Proved,
        gaps => gaps.clone(),
    };
    if table.outputs.is_empty() {
        findings.retain(|one| one.kind != Kind::Gap);
        findings.push(finding(Kind::Gap, Outcome::Violated, &[], Some(&Case::default())));
    }
    // "Proved" is said once for all that a kind covers.
    let unread = unread_outputs(table);
    if gaps != Status::Proved || (proof.values.is_clean() && unread.is_empty()) {
        findings.extend(summary(Kind::Gap, &gaps));
    }
    findings.extend(unread);
    if let Status::NotProvable { reason } = proof.values {
        findings.extend(unknown_values(reason, &open_rows(&proof, &Claim::Values), table));
    }
    let on_rows = |kind, status, claim| {
        summary(kind, status).map(|found| match found.status {
            Outcome::NotProvable => FindingReport { rows: open_rows(&proof, &claim), ..found },
            _ => found,
        })
    };
    findings.extend(on_rows(Kind::Overlap, &proof.overlaps, Claim::Overlaps));
    findings.extend(on_rows(Kind::Unreachable, &proof.reach, Claim::Reach));
    findings.extend(standings(&proof, guardrails));
    let (name, aggregation) = policy(table.hit_policy);
    DecisionReport {
        name: rule.name.clone(),
        hit_policy: aggregation.map_or_else(|| name.to_owned(), |aggregation| format!("{name} {aggregation}")),
        rows: table.rows.len(),
        columns: table.inputs.len() + table.outputs.len(),
        findings,
    }
}

/// The rows on which it hangs that a claim is not provable, counted from 1.
fn open_rows(proof: &Proof, claim: &Claim) -> Vec<u32> {
    let rows = proof.open.iter().filter(|one| one.claim == *claim).flat_map(|one| &one.rows);
    rows.map(|row| row + 1).collect::<BTreeSet<_>>().into_iter().collect()
}

/// A check that holds or cannot be made. One that is violated is told by its mistakes, one that does not apply by nothing.
fn summary(kind: Kind, status: &Status) -> Option<FindingReport> {
    match status {
        Status::Proved => Some(finding(kind, Outcome::Proved, &[], None)),
        Status::NotProvable { reason } => Some(not_provable(kind, *reason)),
        Status::Violated | Status::DoesNotApply => None,
    }
}

/// What is said of each output for which something is computed where it cannot be told whether that always has a value (a gap), and
/// one that the output takes (a guardrail).
fn unknown_values(reason: Reason, rows: &[u32], table: &ReadTable) -> Vec<FindingReport> {
    let together = matches!(table.hit_policy, HitPolicy::Sum | HitPolicy::Count);
    let mut told = Vec::new();
    for (at, output) in table.outputs.iter().enumerate() {
        if !together && table.formulas().all(|(_, column, _)| column != at) {
            continue;
        }
        let output = OutputReport { name: output.term.0.clone(), value: None, together };
        let unknown =
            |kind| FindingReport { output: Some(output.clone()), rows: rows.to_vec(), ..not_provable(kind, reason) };
        told.extend([Kind::Gap, Kind::Guardrail].map(unknown));
    }
    told
}

/// What is said of each output with cells that cannot be read: whether there is an answer where they stand, nobody knows.
fn unread_outputs(table: &ReadTable) -> Vec<FindingReport> {
    let column_of = |problem: &Problem| match problem {
        Problem::Cell { column, .. } | Problem::NoTotal { column } => Some(column.clone()),
        _ => None,
    };
    let unread: Vec<ColumnId> = table.problems.iter().filter_map(column_of).collect();
    let reason = if table.lacks_order() { Reason::NoOrder } else { Reason::UnreadCells };
    let told = table.outputs.iter().filter(|output| unread.contains(&output.id)).map(|output| {
        let output = OutputReport { name: output.term.0.clone(), value: None, together: false };
        FindingReport { output: Some(output), ..not_provable(Kind::Gap, reason) }
    });
    told.collect()
}

fn standings<'p>(proof: &'p Proof, guardrails: &'p [Guardrail]) -> impl Iterator<Item = FindingReport> + 'p {
    proof.guardrails.iter().zip(guardrails).filter_map(|(verdict, guardrail)| {
        let report = match &verdict.verdict {
            Verdict::Kept { rows, .. } => finding(Kind::Guardrail, Outcome::Proved, rows, None),
            Verdict::NotAsked { .. } => finding(Kind::Guardrail, Outcome::Proved, &[], None),
            Verdict::NotProvable { reason } => {
                let claim = Claim::Guardrail { guardrail: guardrail.id.clone() };
                FindingReport { rows: open_rows(proof, &claim), ..not_provable(Kind::Guardrail, *reason) }
            }
            Verdict::DoesNotApply => finding(Kind::Guardrail, Outcome::DoesNotApply, &[], None),
            Verdict::Broken { .. } => return None,
        };
        Some(about(guardrail, report))
    })
}

fn called<'g>(guardrails: &'g [Guardrail], id: &GuardrailId) -> Option<&'g Guardrail> {
    guardrails.iter().find(|one| one.id == *id)
}

fn about(guardrail: &Guardrail, report: FindingReport) -> FindingReport {
    let bound = BoundReport { term: guardrail.term.0.clone(), bound: guardrail.bound.clone() };
    FindingReport { guardrail: Some(guardrail.name.clone()), bound: Some(bound), ..report }
}

fn mistake(found: &Finding, rule: &Rule, table: &ReadTable, guardrails: &[Guardrail]) -> Option<FindingReport> {
    let violated = |kind, rows: &[u32], case| finding(kind, Outcome::Violated, rows, case);
    let output = |id: &ColumnId, value: Option<&Value>, together| {
        let column = table.outputs.iter().find(|column| column.id == *id);
        let name = column.map_or_else(|| id.to_string(), |column| column.term.0.clone());
        Some(OutputReport { name, value: value.map(crate::json::of_term), together })
    };
    Some(match found {
        Finding::Gap { .. } if rule.has_default => return None,
        Finding::NoValue { row, column, case } => {
            FindingReport { output: output(column, None, false), ..violated(Kind::Gap, &[*row], Some(case)) }
        }
        Finding::Unfit { row, together, column, value, case, .. } => FindingReport {
            output: output(column, Some(value), *together),
            ..violated(Kind::Guardrail, &[*row], Some(case))
        },
        Finding::Gap { case, .. } => violated(Kind::Gap, &[], Some(case)),
        Finding::Overlap { rows, case, .. } => violated(Kind::Overlap, rows, Some(case)),
        Finding::Unreachable { row, case, .. } => violated(Kind::Unreachable, &[*row], case.as_ref()),
        Finding::Guardrail { guardrail, row, together, value, case, .. } => {
            let rows = if together.is_empty() { std::slice::from_ref(row) } else { together.as_slice() };
            let total = (rows.len() > 1).then(|| crate::json::of_term(value));
            let broken = FindingReport { total, ..violated(Kind::Guardrail, rows, Some(case)) };
            about(called(guardrails, guardrail)?, broken)
        }
        Finding::ForbiddenInput { guardrail: None, term, .. } => {
            FindingReport { guardrail: Some(term.0.clone()), ..violated(Kind::Guardrail, &[], None) }
        }
        Finding::ForbiddenInput { guardrail: Some(guardrail), .. } => {
            about(called(guardrails, guardrail)?, violated(Kind::Guardrail, &[], None))
        }
    })
}

fn finding(kind: Kind, status: Outcome, rows: &[u32], case: Option<&Case>) -> FindingReport {
    FindingReport {
        kind,
        status,
        rows: rows.iter().map(|row| row + 1).collect(),
        case: case.map(plain),
        output: None,
        guardrail: None,
        bound: None,
        total: None,
        other: None,
        reason: None,
    }
}

fn not_provable(kind: Kind, reason: Reason) -> FindingReport {
    FindingReport { reason: Some(reason), ..finding(kind, Outcome::NotProvable, &[], None) }
}

fn plain(case: &Case) -> BTreeMap<String, serde_json::Value> {
    case.0.iter().map(|(term, value)| (term.0.clone(), crate::json::of_term(value))).collect()
}

fn unread<'r>(rule: &'r Rule, read: &'r ReadTable) -> impl Iterator<Item = UnreadCell> + 'r {
    read.problems.iter().filter_map(|problem| {
        let Problem::Cell { row, column, error } = problem else { return None };
        // The whole row is named.
        if rule.uneven.contains(&(*row as usize)) {
            return None;
        }
        let text = &rule.table.rows.get(*row as usize)?.cells.get(column)?.text;
        let columns = rule.table.inputs.iter().chain(&rule.table.outputs);
        let term = columns
            .into_iter()
            .find(|one| one.id == *column)
            .map_or_else(|| column.to_string(), |one| one.term.0.clone());
        Some(UnreadCell {
            decision: rule.name.clone(),
            row: row + 1,
            column: term,
            text: text.clone(),
            error: error.clone(),
        })
    })
}
