//! Room to decide: what the frame allows, and what the teams' rules in force use of it.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::proof;
use spielraum_domain::term::{Ordered, OrderedKind, Sets, Term, TermId as DomainTerm, Type};
use ts_rs::TS;

use super::in_force::in_force;
use crate::{Result, TeamId, TermId, Workspace, desk, rule, term};

/// How long one rule is looked at before it is not known what room it uses.
const PATIENCE: Duration = Duration::from_secs(1);

/// So many kept cases have a typical one among them.
const ENOUGH: usize = 5;

/// One guardrail on a number, date or duration, and the room of every team inside it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Room {
    /// What people call the guardrail.
    pub name: String,
    /// The term it binds.
    pub term: TermId,
    /// What values the term takes.
    #[serde(rename = "type")]
    pub kind: Type,
    /// The bound for everybody; nothing when only teams have one.
    pub company: Option<Bound>,
    /// The ends of the scale on which room is drawn; nothing for dates, which begin nowhere.
    pub scale: Option<(Ordered, Ordered)>,
    /// Each team that has a rule in force, in the organisation's order.
    pub teams: Vec<TeamRoom>,
}

/// A team's room.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TeamRoom {
    /// The team.
    pub team: TeamId,
    /// The largest value allowed; nothing when there is no upper stop.
    pub allowed: Option<Ordered>,
    /// The smallest and largest value that come out of its rules in force; nothing when none sets the term, or nobody knows.
    pub used: Option<(Ordered, Ordered)>,
    /// The middle one of the values in the cases kept of the last 90 days; nothing while too few were kept.
    pub typical: Option<Ordered>,
    /// Whether a rule sets the term of which nobody can tell how far it goes.
    pub is_unknown: bool,
    /// Whether a rule goes right up to the stop, or beyond.
    pub at_stop: bool,
    /// Whether a rule goes beyond it: it came into force before the stop did.
    pub is_outside: bool,
}

impl Workspace {
    /// The room of every team inside every guardrail on a number, date or duration.
    pub fn room(&self) -> Result<Vec<Room>> {
        let today = self.today_is();
        self.read(|tables| {
            let guardrails = in_force(tables, today)?.unwrap_or_default();
            let terms = term::terms(tables)?;
            let used = used(&rule::in_force_tables(tables)?, &terms);
            let kept = kept(tables, today)?;
            let mut rooms: Vec<Room> = Vec::new();
            for guardrail in guardrails.iter().filter(|guardrail| upper(&guardrail.bound).is_some()) {
                if rooms.iter().any(|room| room.term.0 == guardrail.term.0) {
                    continue;
                }
                if let Some(term) = terms.iter().find(|term| term.id == guardrail.term) {
                    rooms.extend(room(guardrail, term, &guardrails, (&used, &kept)));
                }
            }
            Ok(rooms)
        })
    }
}

impl Workspace {
    /// What rules in force decide and no guardrail binds: room without a stop. In the order of the terms.
    pub fn room_without_stop(&self) -> Result<Vec<TermId>> {
        let today = self.today_is();
        self.read(|tables| {
            let bound: Vec<DomainTerm> =
                in_force(tables, today)?.unwrap_or_default().into_iter().map(|guardrail| guardrail.term).collect();
            let rules = rule::in_force_tables(tables)?;
            let set: BTreeSet<&DomainTerm> =
                rules.iter().flat_map(|(_, table)| &table.outputs).map(|column| &column.term).collect();
            let terms = term::terms(tables)?.into_iter().map(|term| term.id);
            Ok(terms.filter(|term| set.contains(term) && !bound.contains(term)).map(|term| TermId(term.0)).collect())
        })
    }
}

/// For each team with a rule in force, in the organisation's order: the smallest and largest value it sets, by term; nothing where
/// that is not known.
type Used = Vec<(TeamId, BTreeMap<DomainTerm, Option<(Ordered, Ordered)>>)>;

fn used(rules: &[(TeamId, spielraum_domain::rule::Table)], terms: &[Term]) -> Used {
    let mut used = Used::new();
    for (team, table) in rules {
        if used.last().is_none_or(|(last, _)| last != team) {
            used.push((team.clone(), BTreeMap::new()));
        }
        let Some((_, ranges)) = used.last_mut() else { continue };
        let read = rule::read(table, terms);
        let begun = Instant::now();
        for (term, found) in proof::used(&read, &|| begun.elapsed() >= PATIENCE) {
            let found = found.map(|[low, high]| (low, high));
            let range = ranges.entry(term).or_insert(found);
            *range = range.zip(found).map(|(known, found)| (smaller(known.0, found.0), larger(known.1, found.1)));
        }
    }
    used
}

/// For each team and term, what came out in the cases that were kept.
type Kept = BTreeMap<(String, DomainTerm), Vec<Ordered>>;

fn kept(tables: &Connection, today: NaiveDate) -> Result<Kept> {
    let mut statement = tables.prepare_cached(include_str!("kept_answers.sql"))?;
    let mut rows = statement.query([desk::before_the_days(today)])?;
    let mut kept = Kept::new();
    while let Some(row) = rows.next()? {
        let (team, answer): (String, String) = (row.get("team")?, row.get("answer")?);
        for (term, value) in serde_json::from_str::<Sets>(&answer)? {
            if let Some(value) = value.ordered() {
                kept.entry((team.clone(), term)).or_default().push(value);
            }
        }
    }
    Ok(kept)
}

/// The middle one; of two the smaller. Nothing of so few that one of them stands for itself.
fn typical(values: Option<&Vec<Ordered>>, kind: OrderedKind) -> Option<Ordered> {
    let mut values: Vec<Ordered> = values?.iter().copied().filter(|value| value.kind() == kind).collect();
    values.sort_by_key(|value| value.place());
    (values.len() >= ENOUGH).then(|| values[(values.len() - 1) / 2])
}

fn room(guardrail: &Guardrail, term: &Term, all: &[Guardrail], (used, kept): (&Used, &Kept)) -> Option<Room> {
    let on_term = || all.iter().filter(|other| other.term == guardrail.term);
    let company = on_term().find(|other| other.scope == Scope::Company).map(|other| other.bound.clone());
    let kind = term.kind.ordered()?;
    let fitting = || on_term().filter_map(|other| upper(&other.bound)).filter(|upper| upper.kind() == kind);
    let widest = fitting().reduce(larger)?;
    let of_team = |(team, ranges): &(TeamId, BTreeMap<_, _>)| TeamRoom {
        typical: typical(kept.get(&(team.0.clone(), term.id.clone())), kind),
        ..team_room(team, ranges.get(&term.id), on_term())
    };
    let teams: Vec<TeamRoom> = used.iter().map(of_team).collect();
    let (min, max) = term.kind.bounds();
    let largest_used = teams.iter().filter_map(|team| team.used.map(|(_, high)| high)).reduce(larger);
    let to = larger(smaller(max.unwrap_or(widest), widest), largest_used.unwrap_or(widest));
    // Numbers and durations begin at zero.
    let zero = || if kind == OrderedKind::Date { None } else { kind.at(0.into()) };
    let from = min.or_else(zero);
    Some(Room {
        name: guardrail.name.clone(),
        term: TermId(term.id.0.clone()),
        kind: term.kind.clone(),
        company,
        scale: from.map(|from| (from, to)),
        teams,
    })
}

fn team_room<'g>(
    team: &TeamId,
    used: Option<&Option<(Ordered, Ordered)>>,
    guardrails: impl Iterator<Item = &'g Guardrail>,
) -> TeamRoom {
    let ours = spielraum_domain::frame::TeamId(team.0.clone());
    let binding = guardrails.filter(|guardrail| guardrail.binds(&ours));
    let allowed = binding.filter_map(|guardrail| upper(&guardrail.bound)).reduce(smaller);
    let is_unknown = used == Some(&None);
    let used = used.copied().flatten();
    let high = used.map(|(_, high)| high).zip(allowed);
    let (at_stop, is_outside) = high.map_or((false, false), |(high, allowed)| (high >= allowed, high > allowed));
    TeamRoom { team: team.clone(), allowed, used, typical: None, is_unknown, at_stop, is_outside }
}

fn smaller(one: Ordered, other: Ordered) -> Ordered {
    if other < one { other } else { one }
}

fn larger(one: Ordered, other: Ordered) -> Ordered {
    if other > one { other } else { one }
}

fn upper(bound: &Bound) -> Option<Ordered> {
    match bound {
        Bound::AtMost { max } | Bound::Between { max, .. } => Some(*max),
        _ => None,
    }
}
