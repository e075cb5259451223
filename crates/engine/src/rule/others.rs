//! Where rules of other teams answer cases differently than a version: found without holding anybody up, and no longer than
//! somebody waits for.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::proof::{self, Contradiction, Reason, Status, Step, Watch};
use spielraum_domain::rule::{ReadTable, Table, UnaryTests};
use spielraum_domain::term::{Term, TermId};
use ts_rs::TS;

use super::commands::{rule_of, team_of};
use super::exemption::{self, Exemption, Settlement};
use super::life::in_state;
use super::load;
use super::proof::{ProofEnd, read};
use super::proving::{Inquiry, ProveRule};
use crate::progress::Progress;
use crate::{Result, RuleId, TeamId, VersionId, Workspace, door, term};

/// How many contradictions are listed for each rule of another team.
const CONTRADICTIONS: usize = 10;

/// How a version stands to the rules of other teams in force.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleContradictions {
    /// Where they answer differently, at most ten cases for each rule and term.
    pub contradictions: Vec<TeamContradiction>,
    /// The rules that may answer differently or not: nobody can tell. That is no agreement.
    pub undecided: Vec<Undecided>,
    /// Whether all rules were looked at.
    pub end: ProofEnd,
}

/// A rule of another team that answers cases differently, though customers should hear the same everywhere.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TeamContradiction {
    /// The other team.
    pub team: TeamId,
    /// Its rule.
    pub rule: RuleId,
    /// The version of it that answers differently.
    pub version: VersionId,
    /// That version is a draft for which its team recorded that it accepts this: it binds nobody yet.
    pub is_draft: bool,
    /// What that rule decides.
    pub topic: String,
    /// Both teams accept it for now, so it stands in nobody's way.
    pub is_accepted: bool,
    /// Our side of that, then theirs.
    pub sides: [Option<Exemption>; 2],
    /// The last time that one of the teams asked the other to settle it.
    pub settlement: Option<Settlement>,
    /// The case and both answers: the row and value of the version asked for come first.
    pub contradiction: Contradiction,
    /// The inputs that this hangs on, ours first: those that neither row asks about would change nothing.
    pub asked: Vec<TermId>,
}

/// A rule of another team of which cannot be said whether it answers the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Undecided {
    /// The other team.
    pub team: TeamId,
    /// Its rule.
    pub rule: RuleId,
    /// What that rule decides.
    pub topic: String,
    /// Why.
    pub reason: Reason,
}

impl Workspace {
    /// How a version stands to the rules of other teams, to the end. Stops when `stop` says so, and then says that it did.
    pub fn contradictions(&self, version: &VersionId, stop: &dyn Fn() -> bool) -> Result<RuleContradictions> {
        let today = self.today_is();
        let others = self.read(|tables| Others::load(tables, today, version))?;
        let found = others.answer(&|| stop());
        self.read(|tables| found.told(tables, today))
    }

    /// How a version stands to the rules of other teams, as the window asks for it.
    pub fn contradictions_for_now(&self, question: &ProveRule, progress: Progress<'_>) -> Result<RuleContradictions> {
        let found = self.others.for_now(self, question, progress)?;
        let today = self.today_is();
        self.read(|tables| found.told(tables, today))
    }
}

/// How many contradictions with other teams' rules in force the teams did not both accept, as far as they are listed; nothing
/// when it was told to stop before all were looked at.
pub(crate) fn open_contradictions(
    tables: &Connection,
    today: NaiveDate,
    version: &VersionId,
    stop: &dyn Fn() -> bool,
) -> Result<Option<u32>> {
    let found = Others::load(tables, today, version)?.answer(&|| stop());
    if found.end != ProofEnd::Complete {
        return Ok(None);
    }
    let open = found.differences.iter().filter(|one| !one.opponent.is_draft && !one.is_accepted()).count();
    Ok(Some(u32::try_from(open).unwrap_or(u32::MAX)))
}

/// A version, and all that may answer differently.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Others {
    terms: Vec<Term>,
    rule: RuleId,
    table: Table,
    opponents: Vec<(Opponent, Table)>,
}

/// A version of another team's rule.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Opponent {
    version: VersionId,
    is_draft: bool,
    rule: RuleId,
    team: TeamId,
    topic: String,
    /// The terms on which both teams accept to differ for now.
    accepted: Vec<crate::TermId>,
}

/// What was found, before it is told what the teams said to it.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    rule: RuleId,
    differences: Vec<Difference>,
    undecided: Vec<Undecided>,
    end: ProofEnd,
}

#[derive(Debug, Clone)]
struct Difference {
    opponent: Opponent,
    contradiction: Contradiction,
    asked: Vec<TermId>,
}

impl Others {
    fn load(tables: &Connection, today: NaiveDate, version: &VersionId) -> Result<Self> {
        let rule = rule_of(tables, version)?;
        let team = team_of(tables, &rule)?;
        let mut opponents = Vec::new();
        for (version, is_draft) in versions(tables, &rule)? {
            let their_rule = rule_of(tables, &version)?;
            let their_team = team_of(tables, &their_rule)?;
            if their_team == team {
                continue;
            }
            let table = load::table(tables, &version)?;
            let opponent = Opponent {
                topic: door::required(tables, "rule", "SELECT topic FROM rule WHERE id = ?1", &their_rule)?,
                accepted: exemption::accepted(tables, &rule, &their_rule, &today.to_string())?,
                version,
                is_draft,
                rule: their_rule,
                team: their_team,
            };
            opponents.push((opponent, table));
        }
        Ok(Self { terms: term::terms(tables)?, table: load::table(tables, version)?, rule, opponents })
    }
}

impl Inquiry for Others {
    type Answer = Found;

    fn load(workspace: &Workspace, version: &VersionId) -> Result<Self> {
        let today = workspace.today_is();
        workspace.read(|tables| Self::load(tables, today, version))
    }

    fn answer(&self, watch: &dyn Watch) -> Found {
        let ours = read(&self.table, &self.terms);
        let mut found =
            Found { rule: self.rule.clone(), differences: Vec::new(), undecided: Vec::new(), end: ProofEnd::Complete };
        let all = u32::try_from(self.opponents.len()).unwrap_or(u32::MAX);
        for (done, (opponent, table)) in (0..).zip(&self.opponents) {
            watch.at(Step::Others { done, all });
            if watch.stop() {
                found.end = ProofEnd::Stopped;
                break;
            }
            found.compare(&ours, &read(table, &self.terms), opponent, watch);
        }
        found.leave_out_repeated();
        found
    }

    fn ended(answer: Found, end: ProofEnd) -> Found {
        Found { end, ..answer }
    }
}

impl Found {
    /// Compares with one rule: first on terms where a difference is not accepted, then on those where it is, so that neither
    /// hides the other.
    fn compare(&mut self, ours: &ReadTable, theirs: &ReadTable, opponent: &Opponent, watch: &dyn Watch) {
        let stop = || watch.stop();
        let only = |table: &ReadTable, those_accepted: bool| {
            let mut table = table.clone();
            for column in &mut table.outputs {
                column.same_everywhere &= opponent.accepts(&column.term) == those_accepted;
            }
            table
        };
        let agree = |ours: &ReadTable, theirs: &ReadTable| proof::agree(ours, theirs, CONTRADICTIONS, &stop);
        let (open, accepted) = match opponent.accepted.as_slice() {
            [] => (agree(ours, theirs), Vec::new()),
            _ => {
                let both = |accepted| agree(&only(ours, accepted), &only(theirs, accepted));
                (both(false), both(true).contradictions)
            }
        };
        if open.more && watch.stop() {
            self.end = ProofEnd::Stopped;
        }
        match open.status {
            Status::NotProvable { reason: Reason::Stopped } => {}
            // A draft binds nobody yet.
            Status::NotProvable { reason } if !opponent.is_draft => self.undecided.push(Undecided {
                team: opponent.team.clone(),
                rule: opponent.rule.clone(),
                topic: opponent.topic.clone(),
                reason,
            }),
            _ => {}
        }
        for contradiction in open.contradictions.into_iter().chain(accepted) {
            let asked = asked_by([ours, theirs], contradiction.rows);
            self.differences.push(Difference { opponent: opponent.clone(), contradiction, asked });
        }
    }

    /// What is so already is told of what is in force, not once more of its draft.
    fn leave_out_repeated(&mut self) {
        let key = |one: &Difference| (one.opponent.rule.clone(), one.contradiction.term.clone());
        let in_force: Vec<_> = self.differences.iter().filter(|one| !one.opponent.is_draft).map(key).collect();
        self.differences.retain(|one| !one.opponent.is_draft || !in_force.contains(&key(one)));
    }

    /// With what the teams said to each difference.
    fn told(self, tables: &Connection, today: NaiveDate) -> Result<RuleContradictions> {
        let (rule, today) = (self.rule, today.to_string());
        let told = |one: Difference| {
            let (is_accepted, their_rule) = (one.is_accepted(), one.opponent.rule);
            let term = crate::TermId(one.contradiction.term.0.clone());
            Ok(TeamContradiction {
                is_accepted,
                sides: [
                    exemption::side(tables, &rule, &their_rule, &term, &today)?,
                    exemption::side(tables, &their_rule, &rule, &term, &today)?,
                ],
                settlement: exemption::settlement(tables, &rule, &their_rule, &term)?,
                team: one.opponent.team,
                rule: their_rule,
                version: one.opponent.version,
                is_draft: one.opponent.is_draft,
                topic: one.opponent.topic,
                contradiction: one.contradiction,
                asked: one.asked,
            })
        };
        let contradictions = self.differences.into_iter().map(told).collect::<Result<_>>()?;
        Ok(RuleContradictions { contradictions, undecided: self.undecided, end: self.end })
    }
}

impl Opponent {
    fn accepts(&self, term: &TermId) -> bool {
        self.accepted.iter().any(|accepted| accepted.0 == term.0)
    }
}

impl Difference {
    fn is_accepted(&self) -> bool {
        self.opponent.accepts(&self.contradiction.term)
    }
}

/// What is in force, and drafts (true) of which the team recorded that it accepts a difference to this rule: else the other side
/// could not see what it is asked to accept.
fn versions(tables: &Connection, rule: &RuleId) -> Result<Vec<(VersionId, bool)>> {
    let mut versions: Vec<_> = load::in_force(tables)?.into_iter().map(|version| (version, false)).collect();
    for accepting in exemption::accepting(tables, rule)? {
        let draft = in_state(tables, &accepting, "draft")?;
        versions.extend(draft.map(|version| (version, true)));
    }
    Ok(versions)
}

/// The inputs that the answers of two rows hang on, those of the first table first.
fn asked_by(tables: [&ReadTable; 2], rows: [u32; 2]) -> Vec<TermId> {
    let mut terms = asked(tables[0], rows[0]);
    let theirs = asked(tables[1], rows[1]);
    terms.extend(theirs.into_iter().filter(|term| !terms.contains(term)).collect::<Vec<_>>());
    terms
}

/// The inputs that a row's answer hangs on: also on what the rows ask that take cases before it.
pub(crate) fn asked(table: &ReadTable, row: u32) -> Vec<TermId> {
    let rows: Vec<usize> = table.rows_before(row as usize).into_iter().chain([row as usize]).collect();
    let asks = |column: usize| rows.iter().any(|row| table.rows[*row].inputs[column] != Some(UnaryTests::Any));
    table.inputs.iter().enumerate().filter(|(index, _)| asks(*index)).map(|(_, column)| column.term.clone()).collect()
}
