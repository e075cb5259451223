//! What a team does to the draft of a rule.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use spielraum_domain::life::Act;
use spielraum_domain::rule::{Cell, HitPolicy, Language};
use ts_rs::TS;

use super::load;
use crate::door::{self, Door, Patch};
use crate::journey::{ids, word};
use crate::optional::double;
use crate::order::Siblings;
use crate::{
    ColumnId, Done, JourneyId, Op, Party, Rejection, Result, RowId, RuleId, StageId, TeamId, TermId, VersionId,
    Workspace, id, text,
};

/// The longest cell that is kept, in characters. Longer ones are refused with the limit, so that nothing is cut off silently.
const CELL: u32 = 10_000;

/// On which side of a table a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// What a row asks about the case.
    If,
    /// What a row answers.
    Then,
}

/// A new rule, with its first draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleAdd {
    /// The team whose rule it is.
    pub team: TeamId,
    /// What it decides.
    pub topic: String,
    /// The journey it belongs to.
    #[ts(optional)]
    pub journey: Option<JourneyId>,
    /// The stage it applies at.
    #[ts(optional)]
    pub stage: Option<StageId>,
    /// Which rows answer.
    pub hit_policy: HitPolicy,
    /// The terms a row asks about.
    pub inputs: Vec<TermId>,
    /// The terms a row sets.
    pub outputs: Vec<TermId>,
}

/// What changes of a rule's place.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleEdit {
    /// Which.
    pub id: RuleId,
    /// What it decides.
    #[ts(optional)]
    pub topic: Option<String>,
    /// The journey it belongs to, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub journey: Option<Option<JourneyId>>,
    /// The stage it applies at, or none.
    #[serde(default, deserialize_with = "double")]
    #[ts(optional)]
    pub stage: Option<Option<StageId>>,
}

/// Which rows of a draft answer.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HitPolicySet {
    /// The draft.
    pub version: VersionId,
    /// Which rows answer.
    pub hit_policy: HitPolicy,
}

/// A new column of a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleColumnAdd {
    /// The draft.
    pub version: VersionId,
    /// Its side.
    pub side: Side,
    /// Its term.
    pub term: TermId,
    /// The column it comes before; at the end of its side when left out.
    #[ts(optional)]
    pub before: Option<ColumnId>,
}

/// Names one column of a draft.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RuleColumnRef {
    /// Which.
    pub id: ColumnId,
}

/// A row as it is typed: cells by column. What stands in a comment column is a text in no language.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowSpec {
    /// The cells.
    #[serde(default)]
    #[ts(as = "BTreeMap<String, Cell>")]
    pub cells: BTreeMap<String, Cell>,
    /// Why the team decides so.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub because: String,
}

/// New rows of a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowsAdd {
    /// The draft.
    pub version: VersionId,
    /// The rows, in order.
    pub rows: Vec<RowSpec>,
    /// The row they come before; at the end when left out.
    #[ts(optional)]
    pub before: Option<RowId>,
}

/// One changed cell.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellSet {
    /// The row.
    pub row: RowId,
    /// The column, be it one of comments; the "because" when left out.
    #[ts(optional)]
    pub column: Option<ColumnId>,
    /// What was typed.
    pub text: String,
    /// The language it was typed in.
    pub language: Language,
}

/// Changed cells of a draft, all or none.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellsSet {
    /// The draft.
    pub version: VersionId,
    /// The cells.
    pub cells: Vec<CellSet>,
}

/// Rows of a draft that move.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowsMove {
    /// The draft.
    pub version: VersionId,
    /// Which, in the order they shall have.
    pub rows: Vec<RowId>,
    /// The row they come before; at the end when left out.
    #[ts(optional)]
    pub before: Option<RowId>,
}

/// Rows of a draft that go.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowsRemove {
    /// The draft.
    pub version: VersionId,
    /// Which.
    pub rows: Vec<RowId>,
}

/// A gap that cannot happen, said with the reason.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImpossibleAdd {
    /// The draft.
    pub version: VersionId,
    /// The cases, as input cells by column.
    #[ts(as = "BTreeMap<String, Cell>")]
    pub cells: BTreeMap<String, Cell>,
    /// Why they cannot happen.
    pub reason: String,
}

/// Names one impossibility.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImpossibleRef {
    /// Which.
    pub id: String,
}

impl Workspace {
    /// Adds a rule with its first draft.
    pub fn add_rule(&self, by: &Party, rule: RuleAdd) -> Result<Done<RuleId>> {
        by.must_be(&rule.team)?;
        self.transact(by, Op::RuleAdd, move |door| Ok(create(door, &rule)?.0))
    }

    /// Changes what a rule is called and where it applies.
    pub fn edit_rule(&self, by: &Party, edit: RuleEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleEdit, move |door| {
            party.must_be(&team_of(door.tables(), &edit.id)?)?;
            let mut patch = Patch::new();
            if let Some(topic) = &edit.topic {
                patch = patch.set("topic", text::name("topic", topic)?);
            }
            if let Some(journey) = &edit.journey {
                patch = patch.refer_or_none("journey", journey.as_ref());
            }
            if let Some(stage) = &edit.stage {
                patch = patch.refer_or_none("stage", stage.as_ref());
            }
            door.patch("rule", &edit.id, patch)?;
            stage_on_its_journey(door, &edit.id)
        })
    }

    /// Chooses which rows of a draft answer.
    pub fn set_hit_policy(&self, by: &Party, set: HitPolicySet) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleCell, move |door| {
            must_be_our_draft(&party, door, &set.version)?;
            door.patch("rule_version", &set.version, Patch::new().set("hit_policy", word(&set.hit_policy)?))
        })
    }

    /// Adds a column.
    pub fn add_rule_column(&self, by: &Party, add: RuleColumnAdd) -> Result<Done<ColumnId>> {
        let party = by.clone();
        self.transact(by, Op::RuleColumn, move |door| {
            must_be_our_draft(&party, door, &add.version)?;
            create_column(door, &add.version, add.side, &add.term, add.before.as_ref())
        })
    }

    /// Removes a column with its cells.
    pub fn remove_rule_column(&self, by: &Party, column: RuleColumnRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleColumn, move |door| {
            let sql = "SELECT version FROM rule_column WHERE id = ?1";
            let version: VersionId = door::required(door.tables(), "rule_column", sql, &column.id)?;
            must_be_our_draft(&party, door, &version)?;
            for row in rows_of(door.tables(), &version)? {
                door.patch("rule_row", &row, Patch::new().set(&format!("cells/{}", column.id), Value::Null))?;
            }
            door.remove("rule_column", &column.id)
        })
    }

    /// Adds rows.
    pub fn add_rows(&self, by: &Party, add: RowsAdd) -> Result<Done<Vec<RowId>>> {
        let party = by.clone();
        self.transact(by, Op::RuleRowAdd, move |door| {
            must_be_our_draft(&party, door, &add.version)?;
            create_rows(door, &add.version, &add.rows, add.before.as_ref())
        })
    }

    /// Changes cells.
    pub fn set_cells(&self, by: &Party, set: CellsSet) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleCell, move |door| {
            must_be_our_draft(&party, door, &set.version)?;
            write_cells(door, &set.version, &set.cells)
        })
    }

    /// Moves rows.
    pub fn move_rows(&self, by: &Party, moved: RowsMove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleRowMove, move |door| {
            must_be_our_draft(&party, door, &moved.version)?;
            let before = moved.before.as_ref().filter(|before| !moved.rows.contains(before)).map(AsRef::as_ref);
            let places = siblings(&moved.version).places(door.tables(), before, moved.rows.len())?;
            for (row, place) in moved.rows.iter().zip(places) {
                in_version(door.tables(), &moved.version, row)?;
                door.patch("rule_row", row, Patch::new().set("place", place))?;
            }
            Ok(())
        })
    }

    /// Removes rows.
    pub fn remove_rows(&self, by: &Party, removed: RowsRemove) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleRowRemove, move |door| {
            must_be_our_draft(&party, door, &removed.version)?;
            for row in &removed.rows {
                in_version(door.tables(), &removed.version, row)?;
                door.remove("rule_row", row)?;
            }
            Ok(())
        })
    }

    /// Says that cases cannot happen, and why.
    pub fn add_impossible(&self, by: &Party, add: ImpossibleAdd) -> Result<Done<String>> {
        let party = by.clone();
        self.transact(by, Op::RuleImpossible, move |door| {
            must_be_our_draft(&party, door, &add.version)?;
            let id = id::random();
            let patch = Patch::new()
                .refer("version", &add.version)
                .set("cells", json!(add.cells))
                .set("reason", text::name("reason", &add.reason)?);
            door.create("impossible", &id, patch)?;
            Ok(id)
        })
    }

    /// Says that these cases can happen after all.
    pub fn remove_impossible(&self, by: &Party, impossible: ImpossibleRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::RuleImpossible, move |door| {
            let sql = "SELECT version FROM impossible WHERE id = ?1";
            let version: VersionId = door::required(door.tables(), "impossible", sql, &impossible.id)?;
            must_be_our_draft(&party, door, &version)?;
            door.remove("impossible", &impossible.id)
        })
    }
}

/// Adds rows to a draft before another, or at the end.
pub(super) fn create_rows(
    door: &mut Door<'_>,
    version: &VersionId,
    rows: &[RowSpec],
    before: Option<&RowId>,
) -> Result<Vec<RowId>> {
    let columns = columns_of(door.tables(), version)?;
    let places = siblings(version).places(door.tables(), before.map(AsRef::as_ref), rows.len())?;
    rows.iter().zip(places).map(|(row, place)| create_row(door, version, &columns, row, None, place)).collect()
}

/// Writes cells of a draft: one change for each row, however many of its cells are set.
pub(super) fn write_cells(door: &mut Door<'_>, version: &VersionId, cells: &[CellSet]) -> Result<()> {
    let columns = columns_of(door.tables(), version)?;
    let mut patches: BTreeMap<&RowId, Patch> = BTreeMap::new();
    for cell in cells {
        let patch = patches.remove(&cell.row).unwrap_or_default();
        let patch = match &cell.column {
            None => patch.set("because", text::prose("because", &cell.text)?),
            Some(column) => {
                let typed = Cell { text: cell.text.clone(), language: cell.language };
                cell_patch(patch, &columns, &column.0, &typed)?
            }
        };
        patches.insert(&cell.row, patch);
    }
    for (row, patch) in patches {
        in_version(door.tables(), version, row)?;
        door.patch("rule_row", row, patch)?;
    }
    Ok(())
}

/// Makes a rule with its first draft.
pub(crate) fn create(door: &mut Door<'_>, rule: &RuleAdd) -> Result<(RuleId, VersionId)> {
    let (id, version) = (RuleId::random(), VersionId::random());
    let rules = Siblings { table: "rule", parent: Some(("team", rule.team.as_ref())) };
    let patch = Patch::new()
        .refer("team", &rule.team)
        .set("topic", text::name("topic", &rule.topic)?)
        .refer_or_none("journey", rule.journey.as_ref())
        .refer_or_none("stage", rule.stage.as_ref())
        .set("place", rules.place(door.tables(), None)?);
    door.create("rule", &id, patch)?;
    stage_on_its_journey(door, &id)?;
    let patch = Patch::new().refer("rule", &id).set("number", 1).set("state", "draft");
    door.create("rule_version", &version, patch.set("hit_policy", word(&rule.hit_policy)?))?;
    let inputs = rule.inputs.iter().map(|term| (Side::If, term));
    for (side, term) in inputs.chain(rule.outputs.iter().map(|term| (Side::Then, term))) {
        create_column(door, &version, side, term, None)?;
    }
    Ok((id, version))
}

/// A rule applies at a stage of its own journey, or at none.
fn stage_on_its_journey(door: &Door<'_>, rule: &RuleId) -> Result<()> {
    let sql = "SELECT rule.stage IS NULL OR stage.journey IS rule.journey AS fits \
               FROM rule LEFT JOIN stage ON stage.id = rule.stage WHERE rule.id = ?1";
    let fits: bool = door.tables().query_row(sql, [rule], |row| row.get("fits"))?;
    if fits { Ok(()) } else { Err(Rejection::NotFound { kind: "stage" }.into()) }
}

/// The columns of a version that a cell can stand in.
pub(super) struct Columns {
    cells: Vec<String>,
    comments: Vec<String>,
}

/// Sets one cell; an empty one is taken out.
fn cell_patch(patch: Patch, columns: &Columns, column: &str, cell: &Cell) -> Result<Patch> {
    let is_in = |known: &[String]| known.iter().any(|known| known == column);
    if is_in(&columns.comments) {
        let text = text::prose("comment", &cell.text)?;
        return Ok(patch.set(&format!("comments/{column}"), (!text.is_empty()).then_some(text)));
    }
    if !is_in(&columns.cells) {
        return Err(Rejection::NotFound { kind: "rule_column" }.into());
    }
    let length = u32::try_from(cell.text.chars().count()).unwrap_or(u32::MAX);
    if length > CELL {
        return Err(Rejection::TooLong { field: "cell", limit: CELL, length }.into());
    }
    let value = if cell.text.trim().is_empty() { Value::Null } else { json!(cell) };
    Ok(patch.set(&format!("cells/{column}"), value))
}

pub(super) fn create_row(
    door: &mut Door<'_>,
    version: &VersionId,
    columns: &Columns,
    row: &RowSpec,
    lineage: Option<String>,
    place: String,
) -> Result<RowId> {
    let id = RowId::random();
    let mut patch = Patch::new()
        .refer("version", version)
        .set("because", text::prose("because", &row.because)?)
        .set("lineage", lineage.unwrap_or_else(|| id.0.clone()))
        .set("place", place);
    for (column, cell) in &row.cells {
        patch = cell_patch(patch, columns, column, cell)?;
    }
    door.create("rule_row", &id, patch)?;
    Ok(id)
}

/// Adds one row to a draft before another, or at the end.
pub(crate) fn add_row(door: &mut Door<'_>, version: &VersionId, row: &RowSpec, before: Option<&str>) -> Result<RowId> {
    take_back(door, version)?;
    let columns = columns_of(door.tables(), version)?;
    let place = siblings(version).place(door.tables(), before)?;
    create_row(door, version, &columns, row, None, place)
}

pub(super) fn create_column(
    door: &mut Door<'_>,
    version: &VersionId,
    side: Side,
    term: &TermId,
    before: Option<&ColumnId>,
) -> Result<ColumnId> {
    door::required::<String>(door.tables(), "term", "SELECT name FROM term WHERE id = ?1", term)?;
    let id = ColumnId::random();
    let siblings = Siblings { table: "rule_column", parent: Some(("version", version.as_ref())) };
    let patch = Patch::new()
        .refer("version", version)
        .set("side", word(&side)?)
        .refer("term", term)
        .set("lineage", id.0.clone())
        .set("place", siblings.place(door.tables(), before.map(AsRef::as_ref))?);
    door.create("rule_column", &id, patch)?;
    Ok(id)
}

fn siblings(version: &VersionId) -> Siblings<'_> {
    Siblings { table: "rule_row", parent: Some(("version", version.as_ref())) }
}

pub(super) fn rows_of(tables: &Connection, version: &VersionId) -> Result<Vec<String>> {
    ids(tables, "SELECT id FROM rule_row WHERE version = ?1 ORDER BY place, id", version.as_ref())
}

pub(super) fn columns_of(tables: &Connection, version: &VersionId) -> Result<Columns> {
    let of = |sql| ids(tables, sql, version.as_ref());
    Ok(Columns {
        cells: of("SELECT id FROM rule_column WHERE version = ?1 ORDER BY place, id")?,
        comments: of("SELECT id FROM rule_comment WHERE version = ?1 ORDER BY place, id")?,
    })
}

fn in_version(tables: &Connection, version: &VersionId, row: &RowId) -> Result<()> {
    let of: VersionId = door::required(tables, "rule_row", "SELECT version FROM rule_row WHERE id = ?1", row)?;
    if of == *version { Ok(()) } else { Err(Rejection::NotFound { kind: "rule_row" }.into()) }
}

pub(crate) fn team_of(tables: &Connection, rule: &RuleId) -> Result<TeamId> {
    door::required(tables, "rule", "SELECT team FROM rule WHERE id = ?1", rule)
}

pub(crate) fn rule_of(tables: &Connection, version: &VersionId) -> Result<RuleId> {
    door::required(tables, "rule_version", "SELECT rule FROM rule_version WHERE id = ?1", version)
}

/// Only the team's own drafts are edited; a version in force is bound.
pub(super) fn must_be_our_draft(by: &Party, door: &mut Door<'_>, version: &VersionId) -> Result<()> {
    by.must_be(&team_of(door.tables(), &rule_of(door.tables(), version)?)?)?;
    take_back(door, version)
}

/// An edit takes a draft back that waits for consent: what was asked about is no longer what stands there.
fn take_back(door: &mut Door<'_>, version: &VersionId) -> Result<()> {
    load::state(door.tables(), version)?.after(Act::Edit).ok_or(Rejection::NotADraft)?;
    door.patch("rule_version", version, Patch::new().set("asked", Value::Null))
}
