//! Whether a table stays inside its guardrails.

use std::collections::HashMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::{Ground, number};
use super::finding::{Claim, Finding, Reason};
use super::formulas::{Analysis, Goal, Witness};
use super::grid::Region;
use super::rows::{self, Cases, Reach};
use super::totals::Total;
use super::watch::Step;
use crate::frame::{Bound, Guardrail, GuardrailId};
use crate::rule::{Answering, Case, ColumnId, Entry, Formula, HitPolicy, ReadTable};
use crate::term::{Ordered, TermId, Type, Value};

/// A guardrail and how a table stands to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuardrailVerdict {
    /// The guardrail.
    pub guardrail: GuardrailId,
    /// How the table stands to it.
    pub verdict: Verdict,
}

/// How a table stands to a guardrail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(rename = "GuardrailStanding")]
pub enum Verdict {
    /// No row can break it.
    Kept {
        /// The rows that set the term, counted from 0.
        rows: Vec<u32>,
        /// The smallest and largest number, date or duration that these rows set: the room used.
        used: Option<[Ordered; 2]>,
    },
    /// No input column asks for the forbidden term.
    NotAsked {
        /// The number of input columns checked.
        inputs: u32,
    },
    /// Rows or columns break it. The findings show them, long lists only their beginning.
    Broken {
        /// How many rows or columns do.
        count: u32,
    },
    /// No row sets the term. This is not "kept".
    DoesNotApply,
    /// Not known, and why.
    NotProvable {
        /// Why.
        reason: Reason,
    },
}

/// Checks every guardrail; lists at most `limit` rows for each.
pub(super) fn check(
    ground: &Ground<'_>,
    guardrails: &[Guardrail],
    reach: &[Reach],
    limit: usize,
) -> (Vec<GuardrailVerdict>, Vec<Finding>) {
    let mut bounds = Bounds::of(ground, reach, 0..ground.table.rows.len(), limit);
    let verdict = |(position, guardrail): (usize, &Guardrail)| {
        (ground.at)(Step::Guardrails { done: number(position), all: number(guardrails.len()) });
        let verdict = match &guardrail.bound {
            Bound::NeverInput => never_input(ground.table, guardrail, &mut bounds.findings),
            _ => bounds.verdict(guardrail),
        };
        GuardrailVerdict { guardrail: guardrail.id.clone(), verdict }
    };
    (guardrails.iter().enumerate().map(verdict).collect(), bounds.findings)
}

/// Where a row breaks guardrails on what rows set. A total is no single row's: all of them make it, and one names it.
pub(super) fn broken_by(
    ground: &Ground<'_>,
    guardrails: &[Guardrail],
    reach: &[Reach],
    broken_by: usize,
) -> Vec<Finding> {
    let mut bounds = Bounds::of(ground, reach, broken_by..broken_by + 1, usize::MAX);
    for guardrail in guardrails.iter().filter(|guardrail| guardrail.bound != Bound::NeverInput) {
        bounds.verdict(guardrail);
    }
    let names = |finding: &Finding| matches!(finding, Finding::Guardrail { row, .. } if *row == number(broken_by));
    bounds.findings.into_iter().filter(names).collect()
}

/// The protected terms among the inputs that no guardrail forbids already.
pub(super) fn protected_inputs(table: &ReadTable, guardrails: &[Guardrail]) -> Vec<Finding> {
    let forbidden = |term: &TermId| {
        guardrails.iter().any(|guardrail| guardrail.bound == Bound::NeverInput && guardrail.term == *term)
    };
    let columns = table.inputs.iter().filter(|column| column.protected && !forbidden(&column.term));
    let finding = |column: &crate::rule::ReadColumn| Finding::ForbiddenInput {
        guardrail: None,
        column: column.id.clone(),
        term: column.term.clone(),
    };
    columns.map(finding).collect()
}

/// What can be said without knowing the cases: which inputs are forbidden and which terms are not set.
pub(super) fn inputs_only(table: &ReadTable, guardrails: &[Guardrail]) -> (Vec<GuardrailVerdict>, Vec<Finding>) {
    let mut findings = Vec::new();
    let verdict = |guardrail: &Guardrail| {
        let sets = table.outputs.iter().any(|column| column.term == guardrail.term);
        let verdict = match &guardrail.bound {
            Bound::NeverInput => never_input(table, guardrail, &mut findings),
            _ if sets => Verdict::NotProvable { reason: Reason::UnusableTerm },
            _ => Verdict::DoesNotApply,
        };
        GuardrailVerdict { guardrail: guardrail.id.clone(), verdict }
    };
    let verdicts = guardrails.iter().map(verdict).collect();
    findings.extend(protected_inputs(table, guardrails));
    (verdicts, findings)
}

fn never_input(table: &ReadTable, guardrail: &Guardrail, findings: &mut Vec<Finding>) -> Verdict {
    let before = findings.len();
    findings.extend(table.inputs.iter().filter(|column| column.term == guardrail.term).map(|column| {
        Finding::ForbiddenInput {
            guardrail: Some(guardrail.id.clone()),
            column: column.id.clone(),
            term: column.term.clone(),
        }
    }));
    match number(findings.len() - before) {
        0 => Verdict::NotAsked { inputs: number(table.inputs.len()) },
        count => Verdict::Broken { count },
    }
}

/// Checks bounds on what rows set.
struct Bounds<'a> {
    ground: &'a Ground<'a>,
    reach: &'a [Reach],
    /// The rows that are looked at; totals are made from all.
    rows: Range<usize>,
    limit: usize,
    cases: Cases,
    /// What rows with formulas answer, each row once.
    answered: HashMap<usize, Result<Vec<Region>, Reason>>,
    findings: Vec<Finding>,
}

impl<'a> Bounds<'a> {
    fn of(ground: &'a Ground<'a>, reach: &'a [Reach], rows: Range<usize>, limit: usize) -> Self {
        let (cases, answered) = (Cases::default(), HashMap::new());
        Self { ground, reach, rows, limit, cases, answered, findings: Vec::new() }
    }

    fn verdict(&mut self, guardrail: &Guardrail) -> Verdict {
        let table = self.ground.table;
        let outputs = table.outputs.iter().enumerate();
        let columns: Vec<usize> =
            outputs.filter(|(_, column)| column.term == guardrail.term).map(|(at, _)| at).collect();
        let kinds = || columns.iter().map(|at| table.outputs[*at].kind.as_ref());
        if columns.is_empty() {
            return Verdict::DoesNotApply;
        }
        if kinds().any(|kind| kind.is_none()) {
            return Verdict::NotProvable { reason: Reason::UnusableTerm };
        }
        if kinds().flatten().any(|kind| !fits(&guardrail.bound, kind)) {
            return Verdict::NotProvable { reason: Reason::UnfitBound };
        }
        let mut seen = Seen::default();
        if table.hit_policy.answering() == Answering::Total {
            for column in columns {
                self.look_at_totals(guardrail, column, &mut seen);
            }
            return seen.verdict();
        }
        for row in self.rows.clone() {
            for column in &columns {
                self.look(guardrail, (row, *column), &mut seen);
            }
        }
        seen.verdict()
    }

    /// What the totals of an output column do with a guardrail's term. Of sums only the extremes are known, which says nothing
    /// about single values between them.
    fn look_at_totals(&mut self, guardrail: &Guardrail, column: usize, seen: &mut Seen) {
        let ground = self.ground;
        let by_extremes = matches!(ground.table.hit_policy, HitPolicy::Sum | HitPolicy::Count);
        let asks_single = matches!(guardrail.bound, Bound::OneOf { .. } | Bound::Is { .. });
        if ground.table.computes_total(column) || (by_extremes && asks_single) {
            return self.look_at_pieces(guardrail, column, seen);
        }
        let found = match ground.totals(column) {
            Ok(found) => found,
            Err(reason) => return seen.doubt_for(reason),
        };
        for total in found {
            let value = total.value.map_or(Value::Null, Value::from);
            let breaks = match &value {
                Value::Null => guardrail.every_row,
                value => !guardrail.bound.allows(value),
            };
            if breaks {
                self.add_total(guardrail, column, total, seen);
            } else if ground.totals_to(column, &total) {
                seen.keep(total.row, &value);
            } else {
                seen.doubt_for(Reason::Unconfirmed);
            }
        }
    }

    /// The same where every total is looked at.
    fn look_at_pieces(&mut self, guardrail: &Guardrail, column: usize, seen: &mut Seen) {
        let ground = self.ground;
        let pieces = match ground.pieces(column) {
            Ok(pieces) => pieces,
            Err(reason) => return seen.doubt_for(reason),
        };
        for piece in pieces.iter() {
            match piece.find(ground, column, &Goal::Breaks(guardrail)) {
                Err(reason) => seen.doubt_for(reason),
                Ok(Some(total)) => self.add_total(guardrail, column, total, seen),
                Ok(None) => seen.keep_used(&piece.rows, piece.used(ground)),
            }
        }
    }

    /// A total that breaks a guardrail, if the evaluator says so too.
    fn add_total(&mut self, guardrail: &Guardrail, column: usize, total: Total, seen: &mut Seen) {
        if !self.ground.totals_to(column, &total) {
            return seen.doubt_for(Reason::Unconfirmed);
        }
        seen.broken += 1;
        if seen.broken as usize <= self.limit {
            let value = total.value.map_or(Value::Null, Value::from);
            let column = self.ground.table.outputs[column].id.clone();
            let together = match self.ground.table.hit_policy {
                HitPolicy::Sum | HitPolicy::Count => self.ground.rows_of(&total),
                _ => Vec::new(),
            };
            let row = number(total.row);
            let guardrail = guardrail.id.clone();
            self.findings.push(Finding::Guardrail { guardrail, row, together, column, value, case: total.case });
        }
    }

    /// What one output cell does with a guardrail's term.
    fn look(&mut self, guardrail: &Guardrail, (row, column): (usize, usize), seen: &mut Seen) {
        let value = match &self.ground.table.rows[row].outputs[column] {
            None if self.reach[row] == Reach::None => return,
            None => return self.leave_open(guardrail, row, Reason::UnreadCells, seen),
            Some(Entry::Open) => &Value::Null,
            Some(Entry::Literal { value }) => value,
            Some(Entry::Formula { formula }) => return self.look_at_formula(guardrail, (row, column), formula, seen),
        };
        let breaks = match value {
            Value::Null => guardrail.every_row,
            value => !guardrail.bound.allows(value),
        };
        match &self.reach[row] {
            Reach::None => {}
            _ if !breaks => seen.keep(row, value),
            Reach::Point(_) if seen.broken as usize >= self.limit => seen.broken += 1,
            Reach::Point(point) => match self.cases.of(self.ground, row, point) {
                None => seen.doubt_for(Reason::Unconfirmed),
                Some(case) => {
                    seen.broken += 1;
                    let column = self.ground.table.outputs[column].id.clone();
                    self.findings.push(broken(guardrail, number(row), column, value.clone(), case));
                }
            },
            Reach::Unknown => self.leave_open(guardrail, row, self.ground.unknown, seen),
            Reach::Stopped => seen.doubt_for(Reason::Stopped),
        }
    }

    /// What a row does with a guardrail is not known.
    fn leave_open(&self, guardrail: &Guardrail, row: usize, reason: Reason, seen: &mut Seen) {
        self.ground.leave_open(Claim::Guardrail { guardrail: guardrail.id.clone() }, &[row], reason);
        seen.doubt_for(reason);
    }

    /// What a formula does with a guardrail's term, in all cases that its row answers.
    fn look_at_formula(
        &mut self,
        guardrail: &Guardrail,
        (row, column): (usize, usize),
        formula: &Formula,
        seen: &mut Seen,
    ) {
        let ground = self.ground;
        match &self.reach[row] {
            Reach::None => return,
            Reach::Point(_) => {}
            Reach::Unknown => return self.leave_open(guardrail, row, ground.unknown, seen),
            Reach::Stopped => return seen.doubt_for(Reason::Stopped),
        }
        let regions = match self.answered.entry(row).or_insert_with(|| rows::answered(ground, row)) {
            Ok(regions) => regions,
            Err(reason) => {
                let reason = *reason;
                return self.leave_open(guardrail, row, reason, seen);
            }
        };
        let found = Analysis::of((&ground.grid, ground.stop), formula, regions)
            .and_then(|analysis| Ok((analysis.find(&Goal::Breaks(guardrail))?, analysis)));
        match found {
            Err(reason) => self.leave_open(guardrail, row, reason, seen),
            // Rows before it that could not be read may leave it more cases than these.
            Ok((None, _)) if rows::is_doubtful(ground, row) => self.leave_open(guardrail, row, ground.unknown, seen),
            Ok((None, analysis)) => seen.keep_formula(row, &analysis),
            Ok((Some(Witness { case, .. }), _)) if !ground.answers(&case, number(row)) => {
                seen.doubt_for(Reason::Unconfirmed);
            }
            Ok((Some(Witness { case, value }), _)) => {
                seen.broken += 1;
                if seen.broken as usize <= self.limit {
                    let column = ground.table.outputs[column].id.clone();
                    self.findings.push(broken(guardrail, number(row), column, value, case));
                }
            }
        }
    }
}

fn broken(guardrail: &Guardrail, row: u32, column: ColumnId, value: Value, case: Case) -> Finding {
    Finding::Guardrail { guardrail: guardrail.id.clone(), row, together: Vec::new(), column, value, case }
}

/// What the cells looked at so far do with one guardrail's term.
#[derive(Default)]
struct Seen {
    /// The number of cells that break the guardrail.
    broken: u32,
    doubt: Option<Reason>,
    rows: Vec<u32>,
    used: Option<[Ordered; 2]>,
    /// Some row sets numbers of which the smallest and largest are not known.
    used_unknown: bool,
}

impl Seen {
    fn doubt_for(&mut self, reason: Reason) {
        self.doubt.get_or_insert(reason);
    }

    fn keep(&mut self, row: usize, value: &Value) {
        if *value == Value::Null {
            return;
        }
        self.rows.push(number(row));
        if let Some(set) = value.ordered() {
            let [low, high] = self.used.unwrap_or([set, set]);
            self.used = Some([if set < low { set } else { low }, if set > high { set } else { high }]);
        }
    }

    fn keep_formula(&mut self, row: usize, analysis: &Analysis<'_>) {
        let used = analysis.used();
        if used != Ok(None) || analysis.names_something() {
            self.keep_used(&[row], used);
            self.rows.push(number(row));
        }
    }

    /// What rows come to that keep the guardrail, if they come to anything.
    fn keep_used(&mut self, rows: &[usize], used: Result<Option<[Ordered; 2]>, Reason>) {
        match used {
            Ok(None) => return,
            Ok(Some(ends)) => {
                for row in rows {
                    ends.into_iter().for_each(|end| self.keep(*row, &end.into()));
                }
            }
            Err(_) => self.used_unknown = true,
        }
        self.rows.extend(rows.iter().copied().map(number));
    }

    fn verdict(mut self) -> Verdict {
        self.rows.sort_unstable();
        self.rows.dedup();
        match (self.broken, self.doubt) {
            (1.., _) => Verdict::Broken { count: self.broken },
            (0, Some(reason)) => Verdict::NotProvable { reason },
            (0, None) if self.rows.is_empty() => Verdict::DoesNotApply,
            (0, None) => Verdict::Kept { rows: self.rows, used: self.used.filter(|_| !self.used_unknown) },
        }
    }
}

/// Whether a bound can be asked of values of this type.
pub(super) fn fits(bound: &Bound, kind: &Type) -> bool {
    let on_line = |end: &Ordered| kind.ordered() == Some(end.kind());
    let same_kind = |value: &Value| match (kind, value) {
        (Type::Enum { .. } | Type::Text, Value::Text(_)) | (Type::YesNo, Value::YesNo(_)) => true,
        _ => value.ordered().as_ref().is_some_and(on_line),
    };
    match bound {
        Bound::AtMost { max: end } | Bound::AtLeast { min: end } => on_line(end),
        Bound::Between { min, max } => on_line(min) && on_line(max),
        Bound::OneOf { values } => values.iter().all(same_kind),
        Bound::Is { value } => same_kind(value),
        Bound::NeverInput => true,
    }
}
