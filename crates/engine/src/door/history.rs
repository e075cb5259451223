//! Undo and redo: compensating changes through the same door, so they survive a restart and need no code per feature.
//!
//! The log is the history. A change of kind `step` opens every step and says what it is: something done, or the undoing or
//! redoing of a step. Folded, that is the table `step`: which steps are done, undone, or buried (undone, and then something else
//! was done; or done before the history was settled).
//!
//! There is one history a workspace, and everybody takes back their own steps only: at a step of another party undo stops, because
//! whoever takes it back would act in that party's name. Steps of a party that is not there (any more) are everybody's.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::change::Body;
use super::{Door, Op, fold};
use crate::{Broken, Party, PartyNamed, Rejection, Result};

/// What the next undo or redo would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepLabel {
    /// The act.
    pub op: Op,
    /// Whether it binds others, so that undo stops there and says so.
    pub binds: bool,
    /// On how many cards it was done, where one such act may be done on several; 0 otherwise.
    pub cards: u32,
}

pub(super) fn step_head(op: Op) -> Body {
    [("does".to_owned(), json!("do")), ("op".to_owned(), json!(op)), ("binds".to_owned(), json!(op.binds_others()))]
        .into()
}

/// Folds the change that opens a step.
pub(super) fn fold_step(tables: &Connection, step: &str, head: &Body) -> Result<()> {
    let text = |field: &str| head.get(field).and_then(Value::as_str).unwrap_or_default();
    match text("does") {
        "do" => {
            tables.execute("UPDATE step SET state = 'buried' WHERE state = 'undone'", [])?;
            let binds = head.get("binds").and_then(Value::as_bool).unwrap_or(true);
            let place: i64 = tables.query_row("SELECT coalesce(max(place), 0) + 1 FROM step", [], |row| row.get(0))?;
            tables.execute(
                "INSERT INTO step (id, place, op, binds, state) VALUES (?1, ?2, ?3, ?4, 'done')",
                params![step, place, text("op"), binds],
            )?;
        }
        "undo" => {
            tables.execute("UPDATE step SET state = 'undone' WHERE id = ?1", [text("target")])?;
        }
        "redo" => {
            tables.execute("UPDATE step SET state = 'done' WHERE id = ?1", [text("target")])?;
        }
        "settle" => {
            tables.execute("UPDATE step SET state = 'buried'", [])?;
        }
        _ => {}
    }
    Ok(())
}

struct Step {
    id: String,
    party: String,
    label: StepLabel,
}

fn next_undo(tables: &Connection) -> Result<Option<Step>> {
    // Without its beginning there is no workspace.
    step(tables, "WHERE state = 'done' AND op <> 'workspaceBegin' ORDER BY place DESC LIMIT 1")
}

fn next_redo(tables: &Connection) -> Result<Option<Step>> {
    step(tables, "WHERE state = 'undone' ORDER BY place LIMIT 1")
}

fn step(tables: &Connection, which: &str) -> Result<Option<Step>> {
    // Whose a step is stands in the change that opens it.
    let sql = format!(
        "SELECT id, op, binds, (SELECT party FROM change WHERE change.step = step.id ORDER BY seq LIMIT 1) AS party
         FROM step {which}"
    );
    let found = tables
        .prepare_cached(&sql)?
        .query_row([], |row| Ok((row.get("id")?, row.get("party")?, row.get::<_, String>("op")?, row.get("binds")?)))
        .optional()?;
    let Some((id, party, op, binds)): Option<(String, _, _, _)> = found else { return Ok(None) };
    // An act that only a newer version knows is not undone by an older one.
    let Ok(op) = serde_json::from_value(Value::String(op)) else { return Ok(None) };
    let cards = cards(tables, op, &id)?;
    Ok(Some(Step { id, party, label: StepLabel { op, binds, cards } }))
}

fn cards(tables: &Connection, op: Op, step: &str) -> Result<u32> {
    let kind = match op {
        Op::CardMove | Op::CardBlock | Op::CardUnblock | Op::CardTrash | Op::CardRestore | Op::CardArchive => "card",
        // A card bears a label once.
        Op::CardLabel => "card_label",
        _ => return Ok(0),
    };
    let sql = "SELECT count(DISTINCT entity) FROM change WHERE step = ?1 AND kind = ?2";
    Ok(tables.prepare_cached(sql)?.query_row((step, kind), |row| row.get(0))?)
}

/// Nobody takes back, or does again, what another party did.
fn must_be_theirs(door: &Door<'_>, step: &Step) -> Result<()> {
    match stranger(door, step)? {
        Some(whose) => Err(Rejection::UndoIsTheirs { op: step.label.op, whose }.into()),
        None => Ok(()),
    }
}

/// Whose step it is, when it is another party's that is still there.
fn stranger(door: &Door<'_>, step: &Step) -> Result<Option<PartyNamed>> {
    if step.party == door.party { Ok(None) } else { Party::named(door.tables(), &step.party) }
}

/// The labels of the next undo and the next redo.
pub(crate) fn labels(tables: &Connection) -> Result<(Option<StepLabel>, Option<StepLabel>)> {
    Ok((next_undo(tables)?.map(|step| step.label), next_redo(tables)?.map(|step| step.label)))
}

/// Settles the history: what was done so far is nobody's to take back.
pub(crate) fn settle(door: &mut Door<'_>) -> Result<()> {
    let head: Body = [("does".to_owned(), json!("settle"))].into();
    open_step(door, &head)
}

/// Takes the last step back and says which it was.
pub(crate) fn undo(door: &mut Door<'_>) -> Result<StepLabel> {
    let step = next_undo(door.tables())?.ok_or(Rejection::NothingToUndo)?;
    match (step.label.binds, stranger(door, &step)?) {
        (true, Some(whose)) => return Err(Rejection::UndoBindsTheirs { op: step.label.op, whose }.into()),
        (true, None) => return Err(Rejection::UndoStopsHere { op: step.label.op }.into()),
        (false, _) => must_be_theirs(door, &step)?,
    }
    compensate(door, "undo", &step.id, Side::Before)?;
    Ok(step.label)
}

/// Does the last step that was taken back again.
pub(crate) fn redo(door: &mut Door<'_>) -> Result<StepLabel> {
    let step = next_redo(door.tables())?.ok_or(Rejection::NothingToRedo)?;
    must_be_theirs(door, &step)?;
    compensate(door, "redo", &step.id, Side::After)?;
    Ok(step.label)
}

#[derive(Clone, Copy)]
enum Side {
    Before,
    After,
}

/// What one step did to one entity.
struct Touched {
    kind: String,
    entity: String,
    fields: Vec<String>,
    first: i64,
    last: i64,
}

/// Puts every field that the step set to what it held before (or after) the step. Steps are taken back in order, so nothing that
/// came later is overwritten.
fn compensate(door: &mut Door<'_>, does: &str, target: &str, side: Side) -> Result<()> {
    let touched = touched_by(door.tables(), target)?;
    if touched.is_empty() {
        return Err(Broken::Defect(format!("step {target} has no changes")).into());
    }
    let head: Body = [("does".to_owned(), json!(does)), ("target".to_owned(), json!(target))].into();
    open_step(door, &head)?;
    for Touched { kind, entity, fields, first, last } in touched {
        let place = match side {
            Side::Before => first,
            Side::After => last + 1,
        };
        let body = fold::fields_before(door.tables(), &entity, &fields, place)?;
        door.append_folded(&kind, &entity, body)?;
    }
    Ok(())
}

fn open_step(door: &mut Door<'_>, head: &Body) -> Result<()> {
    let step = door.step.clone();
    super::change::append(&door.tx, &door.line(), "step", &step, head)?;
    fold_step(&door.tx, &step, head)?;
    door.begun = true;
    Ok(())
}

fn touched_by(tables: &Connection, step: &str) -> Result<Vec<Touched>> {
    let mut statement =
        tables.prepare("SELECT seq, kind, entity, body FROM change WHERE step = ?1 AND kind <> 'step' ORDER BY seq")?;
    let mut rows = statement.query([step])?;
    let mut touched: Vec<Touched> = Vec::new();
    // A step that brings a board in touches tens of thousands.
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (seq, kind, entity): (i64, String, String) = (row.get("seq")?, row.get("kind")?, row.get("entity")?);
        let body: Body = serde_json::from_str(&row.get::<_, String>("body")?)?;
        match places.get(&entity).and_then(|place| touched.get_mut(*place)) {
            Some(known) => {
                known.last = seq;
                let new: Vec<String> = body.into_keys().filter(|field| !known.fields.contains(field)).collect();
                known.fields.extend(new);
            }
            None => {
                places.insert(entity.clone(), touched.len());
                touched.push(Touched { kind, entity, fields: body.into_keys().collect(), first: seq, last: seq });
            }
        }
    }
    Ok(touched)
}
