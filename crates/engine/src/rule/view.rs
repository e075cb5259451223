//! What is shown of rules.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};
pub use spielraum_domain::life::State as VersionState;
use spielraum_domain::rule::{Cell, Entry, HitPolicy, Problem, ReadColumn, UnaryTests, read_tests};
use spielraum_domain::term::Sets;
use ts_rs::TS;

use super::columns::{self, CommentView, StoredComment};
use super::commands::{Side, rule_of};
use super::dmn::file_of;
use super::load::{self, StoredColumn, VersionText};
use super::rows::{Before, Shown};
use crate::{
    CardId, ColumnId, JourneyId, Rejection, Result, RowId, RuleId, StageId, TeamId, TermId, VersionId, Workspace, term,
};

/// A rule in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleItem {
    /// Which.
    pub id: RuleId,
    /// What it decides.
    pub topic: String,
    /// The team whose rule it is.
    pub team: TeamId,
    /// The journey it belongs to.
    pub journey: Option<JourneyId>,
    /// The stage it applies at.
    pub stage: Option<StageId>,
    /// The name of the DMN file that it came in.
    pub file: Option<String>,
    /// Its versions, newest first.
    pub versions: Vec<VersionItem>,
}

/// A version in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionItem {
    /// Which.
    pub id: VersionId,
    /// Its number.
    pub number: u32,
    /// Where it is in its life.
    pub state: VersionState,
    /// The day the team was asked for its consent.
    pub asked: Option<String>,
    /// What was agreed when it came into force.
    pub agreed: String,
    /// The day it came into force.
    pub since: Option<String>,
    /// The day it was retired.
    pub until: Option<String>,
    /// The day it is looked at again.
    pub review: Option<String>,
}

/// Which version of a rule to show.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleShow {
    /// The rule.
    pub id: RuleId,
    /// The version; the draft, or else the one in force, when left out.
    #[ts(optional)]
    pub version: Option<VersionId>,
}

/// A rule with the table of one version.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rule {
    /// The rule.
    pub rule: RuleItem,
    /// The version shown.
    pub version: VersionItem,
    /// Which rows answer.
    pub hit_policy: HitPolicy,
    /// What a row asks, then what it answers.
    pub columns: Vec<RuleColumnView>,
    /// The free columns behind the "because", in order.
    pub comments: Vec<CommentView>,
    /// The rows, in order.
    pub rows: Vec<RuleRowView>,
    /// Cases that cannot happen.
    pub impossible: Vec<Impossible>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// The experiment that it came from.
    pub came_from: Option<CameFrom>,
}

/// The experiment that a rule came from.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "RuleCameFrom")]
pub struct CameFrom {
    /// Its card.
    pub card: CardId,
    /// What was tried.
    pub title: String,
    /// What was learned.
    pub learned: String,
}

/// A column of a version.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleColumnView {
    /// Which.
    pub id: ColumnId,
    /// Its side.
    pub side: Side,
    /// Its term.
    pub term: TermId,
    /// Whether the version in force has no such column.
    pub is_new: bool,
}

/// A row of a version.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleRowView {
    /// Which.
    pub id: RowId,
    /// Its cells by column; empty ones are left out.
    #[ts(as = "BTreeMap<String, CellView>")]
    pub cells: BTreeMap<ColumnId, CellView>,
    /// Why the team decides so.
    pub because: String,
    /// What stands in the free columns, by column; empty ones are left out.
    #[ts(as = "BTreeMap<String, String>")]
    pub comments: BTreeMap<String, String>,
    /// The columns whose cells differ from the version in force.
    pub changed: Vec<ColumnId>,
    /// What its answers set that its own cells leave open.
    pub implied: Sets,
}

/// A cell as typed and as understood.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellView {
    /// As typed.
    pub cell: Cell,
    /// What an input cell means; nothing for an output or a cell that cannot be read.
    pub tests: Option<UnaryTests>,
    /// What an output cell sets; nothing for an input or a cell that cannot be read.
    pub entry: Option<Entry>,
}

/// Cases that cannot happen, with the reason.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Impossible {
    /// Which.
    pub id: String,
    /// The cases, as input cells by column.
    #[ts(as = "BTreeMap<String, Cell>")]
    pub cells: BTreeMap<String, Cell>,
    /// What those cells ask, by column, as far as they can be read today.
    #[ts(as = "BTreeMap<String, UnaryTests>")]
    pub asks: BTreeMap<String, UnaryTests>,
    /// Why.
    pub reason: String,
}

impl Workspace {
    /// All rules, by team and place.
    pub fn rules(&self) -> Result<Vec<RuleItem>> {
        self.read(|tables| {
            let mut statement =
                tables.prepare_cached("SELECT id, topic, team, journey, stage FROM rule ORDER BY team, place, id")?;
            let mut rules = statement.query_map([], item)?.collect::<rusqlite::Result<Vec<_>>>()?;
            for rule in &mut rules {
                rule.file = file_of(tables, &rule.id)?;
                rule.versions = versions(tables, &rule.id)?;
            }
            Ok(rules)
        })
    }

    /// One rule with one version's table.
    pub fn rule(&self, show: &RuleShow) -> Result<Rule> {
        self.read(|tables| {
            let rule = one(tables, &show.id)?;
            let chosen = match &show.version {
                Some(version) => rule.versions.iter().find(|item| item.id == *version),
                None => rule.versions.iter().min_by_key(|item| match item.state {
                    VersionState::Draft | VersionState::Consent => 0,
                    VersionState::InForce => 1,
                    VersionState::Retired => 2,
                }),
            };
            let version = chosen.cloned().ok_or(Rejection::NotFound { kind: "rule_version" })?;
            let text = VersionText::of(tables, &version.id)?;
            whole(tables, rule, version, text)
        })
    }
}

/// The rule of a version, with what that version said at one moment.
pub(super) fn of_text(tables: &Connection, version: &VersionId, text: VersionText) -> Result<Rule> {
    let rule = one(tables, &rule_of(tables, version)?)?;
    let found = rule.versions.iter().find(|item| item.id == *version).cloned();
    whole(tables, rule, found.ok_or(Rejection::NotFound { kind: "rule_version" })?, text)
}

fn one(tables: &Connection, rule: &RuleId) -> Result<RuleItem> {
    let sql = "SELECT id, topic, team, journey, stage FROM rule WHERE id = ?1";
    let found = tables.prepare_cached(sql)?.query_map([rule], item)?.next().transpose()?;
    let mut rule = found.ok_or(Rejection::NotFound { kind: "rule" })?;
    rule.file = file_of(tables, &rule.id)?;
    rule.versions = versions(tables, &rule.id)?;
    Ok(rule)
}

fn item(row: &Row<'_>) -> rusqlite::Result<RuleItem> {
    Ok(RuleItem {
        id: row.get("id")?,
        topic: row.get("topic")?,
        team: row.get("team")?,
        journey: row.get("journey")?,
        stage: row.get("stage")?,
        file: None,
        versions: Vec::new(),
    })
}

fn versions(tables: &Connection, rule: &RuleId) -> Result<Vec<VersionItem>> {
    let sql =
        "SELECT id, number, asked, agreed, since, until, review FROM rule_version WHERE rule = ?1 ORDER BY number DESC";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([rule])?;
    let mut versions = Vec::new();
    while let Some(row) = rows.next()? {
        let id: VersionId = row.get("id")?;
        versions.push(VersionItem {
            state: load::state(tables, &id)?,
            id,
            number: row.get("number")?,
            asked: row.get("asked")?,
            agreed: row.get("agreed")?,
            since: row.get("since")?,
            until: row.get("until")?,
            review: row.get("review")?,
        });
    }
    Ok(versions)
}

fn whole(tables: &Connection, rule: RuleItem, version: VersionItem, text: VersionText) -> Result<Rule> {
    let VersionText { hit_policy, columns, comments, rows } = text;
    let shown = Shown::reading(columns, hit_policy, rows, &term::terms(tables)?);
    let before = Before::of(tables, &rule.id, &version.id)?;
    let mut old = BTreeMap::new();
    if let Some(before) = &before {
        old.extend(load::rows(tables, &before.version)?.into_iter().map(|stored| (stored.lineage.clone(), stored)));
    }
    let is_new =
        |column: &StoredColumn| before.as_ref().is_some_and(|before| !before.columns.contains_key(&column.lineage));
    let rows = shown.stored.iter().enumerate().map(|(row, stored)| {
        let changed = before.as_ref().map(|before| before.changed(stored, old.get(&stored.lineage), &shown.columns));
        shown.row(row, changed.unwrap_or_default())
    });
    Ok(Rule {
        hit_policy: shown.typed.hit_policy,
        columns: shown
            .columns
            .iter()
            .map(|stored| RuleColumnView {
                id: ColumnId(stored.column.id.0.clone()),
                side: if stored.is_input { Side::If } else { Side::Then },
                term: TermId(stored.column.term.0.clone()),
                is_new: is_new(stored),
            })
            .collect(),
        comments: comment_views(tables, comments, before.as_ref())?,
        rows: rows.collect(),
        problems: shown.understood.problems,
        impossible: asking(impossible(tables, &version.id)?, &shown.typed.inputs),
        came_from: came_from(tables, &rule.id)?,
        rule,
        version,
    })
}

fn came_from(tables: &Connection, rule: &RuleId) -> Result<Option<CameFrom>> {
    let sql = "SELECT id, title, learned FROM card WHERE became_rule = ?1";
    let read =
        |row: &Row<'_>| Ok(CameFrom { card: row.get("id")?, title: row.get("title")?, learned: row.get("learned")? });
    Ok(tables.query_row(sql, [rule], read).optional()?)
}

fn comment_views(
    tables: &Connection,
    comments: Vec<StoredComment>,
    before: Option<&Before>,
) -> Result<Vec<CommentView>> {
    let known = before.map(|before| columns::comments(tables, &before.version)).transpose()?;
    let is_new = |lineage: &String| known.as_ref().is_some_and(|known| known.iter().all(|one| one.lineage != *lineage));
    let view = |one: StoredComment| CommentView { is_new: is_new(&one.lineage), id: one.id, name: one.name };
    Ok(comments.into_iter().map(view).collect())
}

/// Cases that cannot happen, with what their cells ask in these columns.
fn asking(mut impossible: Vec<Impossible>, inputs: &[ReadColumn]) -> Vec<Impossible> {
    for one in &mut impossible {
        let ask = |column: &ReadColumn| {
            let tests = read_tests(one.cells.get(&column.id.0)?, column.kind.as_ref()?).ok()?;
            Some((column.id.0.clone(), tests))
        };
        one.asks = inputs.iter().filter_map(ask).collect();
    }
    impossible
}

/// The cases of a version that cannot happen, each as its cells and the reason.
pub(crate) fn impossible_cells(
    tables: &Connection,
    version: &VersionId,
) -> Result<Vec<(BTreeMap<String, Cell>, String)>> {
    Ok(impossible(tables, version)?.into_iter().map(|one| (one.cells, one.reason)).collect())
}

pub(super) fn impossible(tables: &Connection, version: &VersionId) -> Result<Vec<Impossible>> {
    let mut statement =
        tables.prepare_cached("SELECT id, cells, reason FROM impossible WHERE version = ?1 ORDER BY id")?;
    let mut rows = statement.query([version])?;
    let mut impossible = Vec::new();
    while let Some(row) = rows.next()? {
        let cells = serde_json::from_str(&row.get::<_, String>("cells")?)?;
        impossible.push(Impossible { id: row.get("id")?, cells, asks: BTreeMap::new(), reason: row.get("reason")? });
    }
    Ok(impossible)
}
