//! A draft beside the version in force over cases that really came: how many would have got another answer, and what that
//! would have come to.
//!
//! The cases are what people filled in, so an input may be missing, above all one that only the draft asks for. Then the
//! answer is known all the same when every completion gets it; otherwise nothing is said of the case.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Stop;
use super::possible::possible;
use crate::number::Number;
use crate::rule::{Answer, Case, Compiled, ReadTable, exact_sum};
use crate::term::{TermId, Value};

/// How many cases are shown of those that change in the same way.
const EXAMPLES: usize = 3;

/// What would have become of some cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhatIf {
    /// How many cases there are.
    pub cases: u32,
    /// How many would have got the same answer.
    pub same: u32,
    /// How many lack an input on which the answer hangs, or get none because of a cell that could not be read.
    pub cannot_say: u32,
    /// Which inputs those lack, the most frequent first.
    pub lacks: Vec<Lack>,
    /// The others, by the answers they get, the most frequent first.
    pub changes: Vec<CaseChange>,
    /// What the numbers come to, term by term, over all cases of which something is said.
    pub effects: Vec<Effect>,
}

/// An input that cases lack of which nothing is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lack {
    /// The term.
    pub term: TermId,
    /// How many cases.
    pub count: u32,
}

/// Cases that change in the same way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseChange {
    /// What the version in force answers.
    pub before: Answer,
    /// What the draft answers.
    pub after: Answer,
    /// How many cases.
    pub count: u32,
    /// A few of them.
    pub examples: Vec<Case>,
}

/// What the numbers of one term come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// The term.
    pub term: TermId,
    /// With the version in force; nothing if it never sets the term.
    pub before: Option<Figures>,
    /// With the draft; nothing if it never sets the term.
    pub after: Option<Figures>,
}

/// Several numbers taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Figures {
    /// How many there are.
    pub count: u32,
    /// Their sum.
    pub sum: Number,
    /// Their mean.
    pub mean: Number,
}

/// What each case would have got from a draft instead of the version in force. Nothing when it was told to stop.
#[must_use]
pub fn what_if(in_force: &ReadTable, draft: &ReadTable, cases: &[Case], stop: Stop<'_>) -> Option<WhatIf> {
    let mut found =
        WhatIf { cases: 0, same: 0, cannot_say: 0, lacks: Vec::new(), changes: Vec::new(), effects: Vec::new() };
    // The same cases come again and again; those that differ are looked up and not read row by row.
    let mut known: HashMap<&Case, Result<[Answer; 2], BTreeSet<&TermId>>> = HashMap::new();
    let tables = [in_force, draft].map(|table| Compiled::from(table.clone()));
    let mut sums = [Sums::new(), Sums::new()];
    let mut lacks: BTreeMap<&TermId, u32> = BTreeMap::new();
    for case in cases {
        if stop() {
            return None;
        }
        found.cases += 1;
        let answers = known.entry(case).or_insert_with(|| {
            let [before, after] = tables.each_ref().map(|table| answer(table, case, stop).ok_or(table));
            match (before, after) {
                (Ok(before), Ok(after)) => Ok([before, after]),
                (before, after) => {
                    Err([before.err(), after.err()].into_iter().flatten().flat_map(|one| missing(one, case)).collect())
                }
            }
        });
        let [before, after] = match answers {
            Ok(both) => both,
            Err(missing) => {
                found.cannot_say += 1;
                for term in &*missing {
                    *lacks.entry(term).or_default() += 1;
                }
                continue;
            }
        };
        for (sums, answer) in sums.iter_mut().zip([&*before, &*after]) {
            add(sums, answer);
        }
        let is_same = match (said(before), said(after)) {
            (None, None) => before == after,
            (one, other) => one == other,
        };
        if is_same {
            found.same += 1;
        } else {
            keep(&mut found.changes, before, after, case);
        }
    }
    found.changes.sort_by_key(|change| std::cmp::Reverse(change.count));
    found.effects = effects(sums);
    found.lacks = lacks.into_iter().map(|(term, count)| Lack { term: term.clone(), count }).collect();
    found.lacks.sort_by_key(|lack| std::cmp::Reverse(lack.count));
    Some(found)
}

/// What a table that has no answer asks and a case does not say.
fn missing<'t>(table: &'t Compiled, case: &Case) -> impl Iterator<Item = &'t TermId> {
    let asked = table.table().inputs.iter().map(|column| &column.term);
    asked.filter(|term| !case.0.contains_key(*term))
}

/// What a table answers to a case, be it known whole or not; nothing if that hangs on what is not known.
fn answer(compiled: &Compiled, case: &Case, stop: Stop<'_>) -> Option<Answer> {
    let table = compiled.table();
    if table.inputs.iter().all(|column| case.0.contains_key(&column.term)) {
        let answer = compiled.answer(case);
        return (!matches!(answer, Answer::Unclear { .. })).then_some(answer);
    }
    let found = possible(table, case, stop)?;
    if table.hit_policy.answers_together() || found.unanswered {
        return None;
    }
    let [rows] = found.answers.as_slice() else { return None };
    let row = *rows.first()?;
    let settings = table.settings(row as usize);
    let values = settings.map(|(column, entry)| Some((column.term.clone(), entry.value_by(case)?)));
    let mut values: BTreeMap<TermId, Value> = values.collect::<Option<_>>()?;
    values.retain(|_, value| *value != Value::Null);
    Some(Answer::Row { row, values })
}

/// What whoever asks hears, whichever rows say it.
fn said(answer: &Answer) -> Option<Vec<&BTreeMap<TermId, Value>>> {
    match answer {
        Answer::Row { values, .. } | Answer::Total { values, .. } => Some(vec![values]),
        Answer::List { values, .. } => Some(values.iter().collect()),
        Answer::Gap | Answer::Overlap { .. } | Answer::Unclear { .. } => None,
    }
}

fn keep(changes: &mut Vec<CaseChange>, before: &Answer, after: &Answer, case: &Case) {
    let same = changes.iter_mut().find(|change| change.before == *before && change.after == *after);
    let Some(change) = same else {
        let (before, after, examples) = (before.clone(), after.clone(), vec![case.clone()]);
        changes.push(CaseChange { before, after, count: 1, examples });
        return;
    };
    change.count += 1;
    if change.examples.len() < EXAMPLES && !change.examples.contains(case) {
        change.examples.push(case.clone());
    }
}

/// For each term how many numbers were set, and their sum; no sum when 34 digits cannot hold it.
type Sums = BTreeMap<TermId, (u32, Option<Number>)>;

fn add(sums: &mut Sums, answer: &Answer) {
    for (term, value) in said(answer).into_iter().flatten().flatten() {
        let Value::Number(number) = value else { continue };
        let (count, sum) = sums.entry(term.clone()).or_insert((0, Some(Number::ZERO)));
        *count += 1;
        *sum = sum.and_then(|sum| exact_sum(sum, *number));
    }
}

fn effects([before, after]: [Sums; 2]) -> Vec<Effect> {
    let figures = |sums: &Sums, term: &TermId| -> Option<Option<Figures>> {
        let Some((count, sum)) = sums.get(term) else { return Some(None) };
        let sum = (*sum)?;
        let count_number = Number::new(i128::from(*count), 0).ok()?;
        Some(Some(Figures { count: *count, sum, mean: sum.over(count_number).ok()? }))
    };
    let terms: BTreeSet<&TermId> = before.keys().chain(after.keys()).collect();
    let effect = |term: &TermId| {
        Some(Effect { term: term.clone(), before: figures(&before, term)?, after: figures(&after, term)? })
    };
    terms.into_iter().filter_map(effect).collect()
}
