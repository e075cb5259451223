//! Room to decide: what the frame allows, and what the teams' rules in force use of it.

use std::collections::BTreeMap;

use serde::Serialize;
use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::number::Number;
use spielraum_domain::term::{Term, TermId as DomainTerm, Type, Value};
use ts_rs::TS;

use super::in_force::in_force;
use crate::{Result, TeamId, TermId, Workspace, rule, term};

/// One guardrail on a number, and the room of every team inside it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Room {
    /// What people call the guardrail.
    pub name: String,
    /// The term it binds.
    pub term: TermId,
    /// The unit of the term.
    pub unit: Option<String>,
    /// The bound for everybody; nothing when only teams have one.
    pub company: Option<Bound>,
    /// The smallest value of the scale.
    pub from: Number,
    /// The largest value of the scale.
    pub to: Number,
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
    pub allowed: Option<Number>,
    /// The smallest and largest value its rules in force set; nothing when none sets the term.
    pub used: Option<(Number, Number)>,
    /// Whether a rule goes right up to the stop.
    pub at_stop: bool,
}

impl Workspace {
    /// The room of every team inside every guardrail on a number.
    pub fn room(&self) -> Result<Vec<Room>> {
        let today = self.today_is();
        self.read(|tables| {
            let guardrails = in_force(tables, today)?.unwrap_or_default();
            let terms = term::terms(tables)?;
            let used = used(&rule::in_force_tables(tables)?, &terms);
            let mut rooms: Vec<Room> = Vec::new();
            for guardrail in guardrails.iter().filter(|guardrail| upper(&guardrail.bound).is_some()) {
                if rooms.iter().any(|room| room.term.0 == guardrail.term.0) {
                    continue;
                }
                if let Some(term) = terms.iter().find(|term| term.id == guardrail.term) {
                    rooms.extend(room(guardrail, term, &guardrails, &used));
                }
            }
            Ok(rooms)
        })
    }
}

/// For each team with a rule in force, in the organisation's order: the smallest and largest number it sets, by term.
type Used = Vec<(TeamId, BTreeMap<DomainTerm, (Number, Number)>)>;

fn used(rules: &[(TeamId, spielraum_domain::rule::Table)], terms: &[Term]) -> Used {
    let mut used = Used::new();
    for (team, table) in rules {
        if used.last().is_none_or(|(last, _)| last != team) {
            used.push((team.clone(), BTreeMap::new()));
        }
        let Some((_, ranges)) = used.last_mut() else { continue };
        let read = rule::read(table, terms);
        for row in 0..read.rows.len() {
            for (column, value) in read.settings(row) {
                if let Value::Number(number) = value {
                    let (low, high) = ranges.entry(column.term.clone()).or_insert((*number, *number));
                    *low = (*low).min(*number);
                    *high = (*high).max(*number);
                }
            }
        }
    }
    used
}

fn room(guardrail: &Guardrail, term: &Term, all: &[Guardrail], used: &Used) -> Option<Room> {
    let on_term = || all.iter().filter(|other| other.term == guardrail.term);
    let company = on_term().find(|other| other.scope == Scope::Company).map(|other| other.bound.clone());
    let Type::Number { unit, min, max, .. } = &term.kind else { return None };
    let widest = on_term().filter_map(|other| upper(&other.bound)).max()?;
    let teams: Vec<TeamRoom> =
        used.iter().map(|(team, ranges)| team_room(team, ranges.get(&term.id), on_term())).collect();
    let largest_used = teams.iter().filter_map(|team| team.used.map(|(_, high)| high)).max();
    let to = (*max).unwrap_or(widest).min(widest).max(largest_used.unwrap_or(widest));
    Some(Room {
        name: guardrail.name.clone(),
        term: TermId(term.id.0.clone()),
        unit: unit.clone(),
        company,
        from: (*min).unwrap_or(Number::ZERO),
        to,
        teams,
    })
}

fn team_room<'g>(
    team: &TeamId,
    used: Option<&(Number, Number)>,
    guardrails: impl Iterator<Item = &'g Guardrail>,
) -> TeamRoom {
    let ours = spielraum_domain::frame::TeamId(team.0.clone());
    let allowed =
        guardrails.filter(|guardrail| guardrail.binds(&ours)).filter_map(|guardrail| upper(&guardrail.bound)).min();
    let at_stop = used.is_some_and(|(_, high)| allowed.is_some_and(|allowed| *high >= allowed));
    TeamRoom { team: team.clone(), allowed, used: used.copied(), at_stop }
}

fn upper(bound: &Bound) -> Option<Number> {
    match bound {
        Bound::AtMost { max } | Bound::Between { max, .. } => Some(*max),
        _ => None,
    }
}
