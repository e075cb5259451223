//! Rules that feed each other at the desk: what one rule in force of a team answers, another need not ask of anybody.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::proof::{Ask, possible};
use spielraum_domain::rule::{Answer, Case, Chain, ReadTable, Remark};
use spielraum_domain::term::{Sets, TermId as DomainTerm, Value};
use ts_rs::TS;

use super::view::{Asked, DeskAnswer, DeskCase, DeskInput};
use crate::journey::ids;
use crate::{Result, RowId, RuleId, TermId, VersionId, door, rule};

/// So many values of fed inputs that are still open are gone through together.
const WORLDS: usize = 64;

/// An input that another rule of the team in force answers.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskFed {
    /// The rule that answers it.
    pub rule: RuleId,
    /// What that rule decides.
    pub topic: String,
    /// What it says with what is known; nothing while that hangs on something open.
    pub value: Option<Value>,
    /// Its row that says so, counted from 0; nothing where it is no single row.
    pub row: Option<u32>,
    /// Why, in the words of that row.
    pub because: String,
    /// Everything it asks is known, and it says nothing about this: somebody has to say it.
    pub silent: bool,
    /// Why its formulas say nothing, where they do not.
    pub remarks: Vec<Remark>,
}

/// A version in force with those of its team's rules that may feed it, itself first.
pub(super) struct Linked {
    asked: Vec<Asked>,
    tables: Vec<ReadTable>,
    rules: Vec<Named>,
}

struct Named {
    rule: RuleId,
    version: VersionId,
    topic: String,
}

/// A case with everything that follows from it by other rules.
pub(super) struct Worked {
    /// What was said and what follows; what was said wins.
    pub(super) known: Case,
    pub(super) fed: Vec<Fed>,
}

/// What a rule says about an input of another.
pub(super) struct Fed {
    term: DomainTerm,
    /// The rule that asks it, and the rule that answers it.
    by: usize,
    from: usize,
    says: Says,
}

enum Says {
    /// This, by this row where it is a single one, with everything else that the row sets.
    Value { value: Value, row: Option<u32>, values: Sets },
    /// One of these; nothing where they cannot be counted up.
    Open(Option<Vec<Value>>),
    /// Nothing at all; where a formula has no value, why.
    Nothing(Vec<Remark>),
}

/// What a feeding rule answered on the way to an answer.
pub(super) struct Step<'l> {
    pub(super) version: &'l VersionId,
    pub(super) asked: &'l Asked,
    pub(super) row: &'l RowId,
    pub(super) term: &'l DomainTerm,
    pub(super) value: &'l Value,
    pub(super) values: &'l Sets,
}

impl Linked {
    pub(super) fn of(tables: &Connection, version: &VersionId) -> Result<Self> {
        let mut linked = Self { asked: Vec::new(), tables: Vec::new(), rules: Vec::new() };
        let rule = rule::rule_of(tables, version)?;
        let beside = ids(tables, include_str!("beside.sql"), rule.as_ref())?.into_iter().map(VersionId);
        for version in std::iter::once(version.clone()).chain(beside) {
            let rule = rule::rule_of(tables, &version)?;
            let topic = door::required(tables, "rule", "SELECT topic FROM rule WHERE id = ?1", &rule)?;
            let asked = Asked::of(tables, &version)?;
            linked.tables.push(asked.table.clone());
            linked.asked.push(asked);
            linked.rules.push(Named { rule, version, topic });
        }
        Ok(linked)
    }

    /// The version that was asked for.
    pub(super) fn topic(&self) -> &Asked {
        &self.asked[0]
    }

    /// What follows from what was said.
    pub(super) fn work_out(&self, said: &Case) -> Worked {
        let mut worked = Worked { known: said.clone(), fed: Vec::new() };
        self.follow(0, &mut vec![0], &mut worked);
        worked
    }

    fn follow(&self, table: usize, above: &mut Vec<usize>, worked: &mut Worked) {
        let chain = Chain(&self.tables);
        for column in &self.tables[table].inputs {
            let term = &column.term;
            let is_told = worked.fed.iter().any(|fed| fed.by == table && fed.term == *term);
            let Some(from) = chain.feeding(table, term).filter(|from| !above.contains(from) && !is_told) else {
                continue;
            };
            above.push(from);
            self.follow(from, above, worked);
            above.pop();
            let says = self.says(from, term, &worked.known);
            if let Says::Value { value, .. } = &says {
                worked.known.0.entry(term.clone()).or_insert_with(|| value.clone());
            }
            worked.fed.push(Fed { term: term.clone(), by: table, from, says });
        }
    }

    /// What a rule says about a term with what is known.
    fn says(&self, table: usize, term: &DomainTerm, known: &Case) -> Says {
        let table = &self.tables[table];
        if table.inputs.iter().all(|column| known.0.contains_key(&column.term)) {
            let answer = table.answer(known);
            let mut remarks = table.remarks(&answer, known);
            remarks.retain(|remark| remark.term == *term);
            let (values, row) = match answer {
                Answer::Row { row, values } => (values, Some(row)),
                Answer::Total { values, .. } => (values, None),
                Answer::List { .. } | Answer::Gap | Answer::Overlap { .. } | Answer::Unclear { .. } => {
                    return Says::Nothing(remarks);
                }
            };
            return match values.get(term).cloned() {
                Some(value) => Says::Value { value, row, values },
                None => Says::Nothing(remarks),
            };
        }
        let Some(found) = possible(table, known, &|| false) else { return Says::Open(None) };
        if found.unanswered || table.hit_policy.answers_together() {
            return Says::Open(None);
        }
        if let Some(value) = found.certain.get(term) {
            let rows = found.rows();
            let row = (rows.len() == 1).then(|| rows[0]);
            return Says::Value { value: value.clone(), row, values: found.certain.clone() };
        }
        Says::Open(constants(table, &found.rows(), term))
    }

    /// What the version says to a case as far as it is known.
    pub(super) fn case(&self, said: &Case) -> Result<DeskCase> {
        let mut unfit = Chain(&self.tables).unfit(said);
        let mut said = said.clone();
        said.0.retain(|term, _| !unfit.contains_key(term));
        let worked = self.work_out(&said);
        let mut case = self.topic().case(&worked.known)?;
        self.narrow(&mut case, &worked);
        if case.answers.len() > 1 {
            let ask = case.ask.take();
            case.ask = ask.map(|ask| self.ask(0, ask, &worked));
        } else {
            case.ask = None;
        }
        let own = std::mem::take(&mut case.inputs);
        self.lines(0, &own, &worked, &mut case.inputs);
        for input in &mut case.inputs {
            input.unfit = unfit.remove(&DomainTerm(input.term.0.clone()));
        }
        Ok(case)
    }

    /// Takes away what no value that a feeding rule may still come to leads to.
    fn narrow(&self, case: &mut DeskCase, worked: &Worked) {
        let table = &self.tables[0];
        if table.hit_policy.answers_together() {
            return;
        }
        let mut worlds = vec![worked.known.clone()];
        for fed in worked.fed.iter().filter(|fed| fed.by == 0 && !worked.known.0.contains_key(&fed.term)) {
            let Says::Open(Some(values)) = &fed.says else { continue };
            if worlds.len() * values.len() > WORLDS {
                continue;
            }
            let with = |world: &Case, value: &Value| {
                let mut world = world.clone();
                world.0.insert(fed.term.clone(), value.clone());
                world
            };
            worlds = worlds.iter().flat_map(|world| values.iter().map(|value| with(world, value))).collect();
        }
        if worlds.len() < 2 {
            return;
        }
        let found: Option<Vec<_>> = worlds.iter().map(|world| possible(table, world, &|| false)).collect();
        let Some(found) = found else { return };
        let rows: Vec<u32> = found.iter().flat_map(|one| one.rows()).collect();
        let kept: Vec<bool> =
            case.answers.iter().map(|answer| answer.rows.iter().any(|row| rows.contains(row))).collect();
        keep(&mut case.answers, &kept);
        case.answers.iter_mut().for_each(|answer: &mut DeskAnswer| answer.rows.retain(|row| rows.contains(row)));
        if let Some(ask) = case.ask.as_mut() {
            keep(&mut ask.leads, &kept);
        }
        case.unanswered = found.iter().any(|one| one.unanswered);
        let mut certain = found.iter().map(|one| one.certain.clone());
        let first = certain.next().unwrap_or_default();
        case.certain = certain.fold(first, |mut all, one| {
            all.retain(|term, value| one.get(term) == Some(value));
            all
        });
    }

    /// Instead of what another rule answers, what that rule has to know.
    fn ask(&self, by: usize, ask: Ask, worked: &Worked) -> Ask {
        let fed = worked.fed.iter().find(|fed| fed.by == by && fed.term == ask.term);
        let Some(Fed { from, says: Says::Open(_), .. }) = fed else { return ask };
        let table = &self.tables[*from];
        let next = possible(table, &worked.known, &|| false).and_then(|found| found.ask);
        let open = || table.inputs.iter().find(|column| !worked.known.0.contains_key(&column.term));
        let term = next.map(|next| next.term).or_else(|| Some(open()?.term.clone()));
        match term {
            Some(term) => self.ask(*from, Ask { term, decides: false, leads: Vec::new() }, worked),
            None => ask,
        }
    }

    /// The inputs in the order in which they are asked: before what a rule answers, what that rule asks.
    fn lines(&self, table: usize, own: &[DeskInput], worked: &Worked, lines: &mut Vec<DeskInput>) {
        for column in &self.tables[table].inputs {
            let fed = worked.fed.iter().find(|fed| fed.by == table && fed.term == column.term);
            if let Some(fed) = fed {
                self.lines(fed.from, own, worked, lines);
            }
            if lines.iter().any(|line| line.term.0 == column.term.0) {
                continue;
            }
            let line = own.iter().find(|one| one.term.0 == column.term.0).cloned();
            let line = line.unwrap_or_else(|| DeskInput {
                term: TermId(column.term.0.clone()),
                may_be_missing: column.may_be_missing,
                fallen: None,
                asked_by: Some(self.rules[table].topic.clone()),
                fed: None,
                unfit: None,
            });
            lines.push(DeskInput { fed: fed.map(|fed| self.told(fed)), ..line });
        }
    }

    fn told(&self, fed: &Fed) -> DeskFed {
        let Named { rule, topic, .. } = &self.rules[fed.from];
        let (value, row, remarks) = match &fed.says {
            Says::Value { value, row, .. } => (Some(value.clone()), *row, &[][..]),
            Says::Nothing(remarks) => (None, None, remarks.as_slice()),
            Says::Open(_) => (None, None, &[][..]),
        };
        let because = row.map(|row| self.asked[fed.from].because(row)).unwrap_or_default();
        let silent = matches!(fed.says, Says::Nothing(_));
        DeskFed { rule: rule.clone(), topic: topic.clone(), value, row, because, silent, remarks: remarks.to_vec() }
    }

    /// The rows of other rules that answered on the way.
    pub(super) fn steps<'l>(&'l self, worked: &'l Worked) -> impl Iterator<Item = Step<'l>> {
        worked.fed.iter().filter_map(|fed| {
            let Says::Value { value, row: Some(row), values } = &fed.says else { return None };
            let asked = &self.asked[fed.from];
            let version = &self.rules[fed.from].version;
            Some(Step { version, asked, row: asked.row_id(*row)?, term: &fed.term, value, values })
        })
    }
}

/// The values that these rows set a term to; nothing where one of them leaves it open or works it out.
fn constants(table: &ReadTable, rows: &[u32], term: &DomainTerm) -> Option<Vec<Value>> {
    let mut values: Vec<Value> = Vec::new();
    for row in rows {
        let set: BTreeMap<_, _> =
            table.settings(*row as usize).map(|(column, entry)| (&column.term, entry.constant())).collect();
        let value = set.get(term).copied().flatten()?;
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    Some(values)
}

fn keep<T>(list: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    list.retain(|_| kept.next().copied().unwrap_or(true));
}
