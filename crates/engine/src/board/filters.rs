//! Filters that a team keeps, to look at its boards in the same way again.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::CardKind;
use crate::door::{self, Patch};
use crate::journey::read_word;
use crate::order::Siblings;
use crate::{BoardFilterId, Done, LabelId, Op, OutcomeId, Party, Rejection, Result, StageId, TeamId, Workspace, text};

/// Open cards by the day that they wait for: the day they are due, or an experiment is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DueFilter {
    /// The day lies behind.
    Overdue,
    /// The day comes within seven days, or lies behind.
    Week,
    /// There is none.
    Undated,
}

/// Which cards are looked for; what is empty does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardFilter {
    /// Words that all have to stand somewhere on the card.
    pub text: String,
    /// Cards of one of these kinds.
    pub kinds: Vec<CardKind>,
    /// Cards with one of these labels.
    pub labels: Vec<LabelId>,
    /// Only cards that are blocked.
    pub blocked: bool,
    /// Cards that serve this outcome.
    pub outcome: Option<OutcomeId>,
    /// Cards of this stage.
    pub stage: Option<StageId>,
    /// Open cards whose day is near, past or missing.
    pub due: Option<DueFilter>,
}

/// A filter that a team keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeptFilter {
    /// Which.
    pub id: BoardFilterId,
    /// What the team calls it.
    pub name: String,
    /// What it looks for.
    pub filter: CardFilter,
}

/// Whose filters to show.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FiltersShow {
    /// The team.
    pub team: TeamId,
}

/// A filter to keep. One of the same name is replaced.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FilterKeep {
    /// The team that keeps it.
    pub team: TeamId,
    /// What the team calls it.
    pub name: String,
    /// What it looks for.
    pub filter: CardFilter,
}

/// Another name for a kept filter.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FilterRename {
    /// Which.
    pub id: BoardFilterId,
    /// What the team calls it from now on; no other filter of the team has this name.
    pub name: String,
}

/// Names one kept filter.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FilterRef {
    /// Which.
    pub id: BoardFilterId,
}

impl Workspace {
    /// The filters that a team keeps, in the order in which they were kept. A label, an outcome or a stage that is gone
    /// is looked for no longer.
    pub fn filters(&self, show: &FiltersShow) -> Result<Vec<KeptFilter>> {
        self.read(|tables| {
            let mut statement = tables.prepare_cached(
                "SELECT id, name, words, kinds, labels, blocked, due,
                   (SELECT id FROM outcome WHERE outcome.id = board_filter.outcome) AS outcome,
                   (SELECT id FROM stage WHERE stage.id = board_filter.stage) AS stage
                 FROM board_filter WHERE team = ?1 ORDER BY place, id",
            )?;
            let mut rows = statement.query([&show.team])?;
            let mut filters = Vec::new();
            while let Some(row) = rows.next()? {
                let mut labels: Vec<LabelId> = Vec::new();
                for label in serde_json::from_str::<Vec<LabelId>>(&row.get::<_, String>("labels")?)? {
                    if door::exists(tables, "label", label.as_ref())? {
                        labels.push(label);
                    }
                }
                let filter = CardFilter {
                    text: row.get("words")?,
                    kinds: serde_json::from_str(&row.get::<_, String>("kinds")?)?,
                    labels,
                    blocked: row.get("blocked")?,
                    outcome: row.get("outcome")?,
                    stage: row.get("stage")?,
                    due: row.get::<_, Option<String>>("due")?.map(read_word).transpose()?,
                };
                filters.push(KeptFilter { id: row.get("id")?, name: row.get("name")?, filter });
            }
            Ok(filters)
        })
    }

    /// Keeps a filter under a name, in place of what was kept under that name.
    pub fn keep_filter(&self, by: &Party, keep: FilterKeep) -> Result<Done<BoardFilterId>> {
        by.must_be(&keep.team)?;
        self.transact(by, Op::FilterKeep, move |door| {
            let name = text::name("name", &keep.name)?;
            let patch = Patch::new()
                .set("name", name.clone())
                .set("words", text::prose("text", &keep.filter.text)?)
                .set("kinds", listed(&keep.filter.kinds)?)
                .set("labels", listed(&keep.filter.labels)?)
                .set("blocked", keep.filter.blocked)
                .refer_or_none("outcome", keep.filter.outcome.as_ref())
                .refer_or_none("stage", keep.filter.stage.as_ref())
                .set("due", serde_json::to_value(keep.filter.due)?);
            if let Some(kept) = of_name(door.tables(), &keep.team, &name)? {
                door.patch("board_filter", &kept, patch)?;
                return Ok(kept);
            }
            let id = BoardFilterId::random();
            let siblings = Siblings { table: "board_filter", parent: Some(("team", keep.team.as_ref())) };
            let place = siblings.place(door.tables(), None)?;
            door.create("board_filter", &id, patch.refer("team", &keep.team).set("place", place))?;
            Ok(id)
        })
    }

    /// Calls a kept filter something else.
    pub fn rename_filter(&self, by: &Party, rename: FilterRename) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::FilterRename, move |door| {
            let team = team_of(door.tables(), &rename.id)?;
            party.must_be(&team)?;
            let name = text::name("name", &rename.name)?;
            if of_name(door.tables(), &team, &name)?.is_some_and(|other| other != rename.id) {
                return Err(Rejection::NameTaken { name }.into());
            }
            door.patch("board_filter", &rename.id, Patch::new().set("name", name))
        })
    }

    /// Keeps a filter no longer.
    pub fn remove_filter(&self, by: &Party, filter: FilterRef) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::FilterRemove, move |door| {
            party.must_be(&team_of(door.tables(), &filter.id)?)?;
            door.remove("board_filter", &filter.id)
        })
    }
}

fn team_of(tables: &Connection, filter: &BoardFilterId) -> Result<TeamId> {
    door::required(tables, "board_filter", "SELECT team FROM board_filter WHERE id = ?1", filter)
}

/// A list as its column holds it.
fn listed<T: Serialize>(items: &[T]) -> Result<Value> {
    Ok(Value::String(serde_json::to_string(items)?))
}

/// Names are compared without case, as people do.
fn of_name(tables: &Connection, team: &TeamId, name: &str) -> Result<Option<BoardFilterId>> {
    let mut statement = tables.prepare_cached("SELECT id, name FROM board_filter WHERE team = ?1")?;
    let mut rows = statement.query([team])?;
    while let Some(row) = rows.next()? {
        if row.get::<_, String>("name")?.to_lowercase() == name.to_lowercase() {
            return Ok(Some(row.get("id")?));
        }
    }
    Ok(None)
}
