//! Whether a table stays inside its guardrails.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::{Ground, number};
use super::finding::{Finding, Reason};
use super::rows::Reach;
use crate::frame::{Bound, Guardrail, GuardrailId};
use crate::number::Number;
use crate::rule::{Entry, ReadTable};
use crate::term::{TermId, Type, Value};

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
        /// The smallest and largest number that these rows set: the room used.
        used: Option<[Number; 2]>,
    },
    /// No input column asks for the forbidden term.
    NotAsked {
        /// The number of input columns checked.
        inputs: u32,
    },
    /// The findings show which rows or columns break it.
    Broken,
    /// No row sets the term. This is not "kept".
    DoesNotApply,
    /// Not known, and why.
    NotProvable {
        /// Why.
        reason: Reason,
    },
}

/// Checks every guardrail.
pub(super) fn check(
    ground: &Ground<'_>,
    guardrails: &[Guardrail],
    reach: &[Reach],
) -> (Vec<GuardrailVerdict>, Vec<Finding>) {
    let mut findings = Vec::new();
    let verdict = |guardrail: &Guardrail| {
        let verdict = match &guardrail.bound {
            Bound::NeverInput => never_input(ground.table, guardrail, &mut findings),
            _ => bound(ground, guardrail, reach, &mut findings),
        };
        GuardrailVerdict { guardrail: guardrail.id.clone(), verdict }
    };
    (guardrails.iter().map(verdict).collect(), findings)
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
    if findings.len() > before { Verdict::Broken } else { Verdict::NotAsked { inputs: number(table.inputs.len()) } }
}

/// Checks a bound on what rows set.
fn bound(ground: &Ground<'_>, guardrail: &Guardrail, reach: &[Reach], findings: &mut Vec<Finding>) -> Verdict {
    let outputs = ground.table.outputs.iter().enumerate();
    let columns: Vec<usize> = outputs.filter(|(_, column)| column.term == guardrail.term).map(|(at, _)| at).collect();
    let kinds: Vec<Option<&Type>> = columns.iter().map(|at| ground.table.outputs[*at].kind.as_ref()).collect();
    if columns.is_empty() {
        return Verdict::DoesNotApply;
    }
    if kinds.iter().any(|kind| kind.is_none()) {
        return Verdict::NotProvable { reason: Reason::UnusableTerm };
    }
    if kinds.iter().flatten().any(|kind| !fits(&guardrail.bound, kind)) {
        return Verdict::NotProvable { reason: Reason::UnfitBound };
    }
    let mut seen = Seen::default();
    for row in 0..ground.table.rows.len() {
        for column in &columns {
            seen.row(ground, guardrail, (row, *column), reach, findings);
        }
    }
    seen.verdict()
}

/// What the rows looked at so far do with one guardrail's term.
#[derive(Default)]
struct Seen {
    broken: bool,
    doubt: Option<Reason>,
    rows: Vec<u32>,
    used: Option<[Number; 2]>,
}

impl Seen {
    fn row(
        &mut self,
        ground: &Ground<'_>,
        guardrail: &Guardrail,
        (row, column): (usize, usize),
        reach: &[Reach],
        findings: &mut Vec<Finding>,
    ) {
        let value = match &ground.table.rows[row].outputs[column] {
            None if reach[row] == Reach::None => return,
            None => {
                self.doubt = self.doubt.or(Some(Reason::UnreadCells));
                return;
            }
            Some(Entry::Open) => &Value::Null,
            Some(Entry::Literal { value }) => value,
        };
        let breaks = match value {
            Value::Null => guardrail.every_row,
            value => !guardrail.bound.allows(value),
        };
        match &reach[row] {
            Reach::None => {}
            _ if !breaks => self.keep(row, value),
            Reach::Case(case) if ground.answers(case, number(row)) => {
                self.broken = true;
                findings.push(Finding::Guardrail {
                    guardrail: guardrail.id.clone(),
                    row: number(row),
                    column: ground.table.outputs[column].id.clone(),
                    value: value.clone(),
                    case: case.clone(),
                });
            }
            Reach::Case(_) => self.doubt = Some(Reason::Unconfirmed),
            Reach::Unknown => self.doubt = self.doubt.or(Some(Reason::UnreadCells)),
            Reach::Stopped => self.doubt = Some(Reason::Stopped),
        }
    }

    fn keep(&mut self, row: usize, value: &Value) {
        if *value == Value::Null {
            return;
        }
        self.rows.push(number(row));
        if let Value::Number(number) = value {
            let [low, high] = self.used.unwrap_or([*number, *number]);
            self.used = Some([low.min(*number), high.max(*number)]);
        }
    }

    fn verdict(mut self) -> Verdict {
        self.rows.dedup();
        match (self.broken, self.doubt) {
            (true, _) => Verdict::Broken,
            (false, Some(reason)) => Verdict::NotProvable { reason },
            (false, None) if self.rows.is_empty() => Verdict::DoesNotApply,
            (false, None) => Verdict::Kept { rows: self.rows, used: self.used },
        }
    }
}

/// Whether a bound can be asked of values of this type.
pub(super) fn fits(bound: &Bound, kind: &Type) -> bool {
    let same_kind = |value: &Value| {
        matches!(
            (kind, value),
            (Type::Number { .. }, Value::Number(_))
                | (Type::Enum { .. } | Type::Text, Value::Text(_))
                | (Type::YesNo, Value::YesNo(_))
        )
    };
    match bound {
        Bound::AtMost { .. } | Bound::AtLeast { .. } | Bound::Between { .. } => matches!(kind, Type::Number { .. }),
        Bound::OneOf { values } => values.iter().all(same_kind),
        Bound::Is { value } => same_kind(value),
        Bound::NeverInput => true,
    }
}
