//! What an outcome counts is changed: the weeks before stay as they were counted, and the series breaks there.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;
use spielraum_domain::outcome::{Formula, Measure, Week};
use ts_rs::TS;

use super::commands::{counted, free_name, must_be_told, team_of};
use super::load::{read_week, written_week};
use crate::door::{self, Patch};
use crate::{Done, Error, ImportId, Op, OutcomeId, Party, Rejection, Result, Workspace, text};

/// Another version of what an outcome counts.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OutcomeDefine {
    /// The outcome.
    pub id: OutcomeId,
    /// What is counted from now on: the same thing, with another window, topic or scale.
    pub measure: Measure,
    /// What it counts, in a few words.
    pub note: String,
    /// The first week that is counted so.
    pub week: Week,
    /// Why.
    pub reason: String,
}

/// What an outcome counted before.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EarlierDefinition {
    /// What was counted.
    pub measure: Measure,
    /// How it was computed, for the sentence.
    pub formula: Formula,
    /// What it counted, in a few words.
    pub note: String,
    /// The first week that is counted otherwise.
    pub until: Week,
    /// The day that was decided.
    pub decided: String,
    /// Why.
    pub reason: String,
}

impl Workspace {
    /// Changes what an outcome counts from a week on.
    pub fn define_outcome(&self, by: &Party, define: OutcomeDefine) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::OutcomeDefine, move |door| {
            party.must_be(&team_of(door.tables(), &define.id)?)?;
            let kept: String =
                door::required(door.tables(), "outcome", "SELECT measure FROM outcome WHERE id = ?1", &define.id)?;
            let note: String =
                door::required(door.tables(), "outcome", "SELECT note FROM outcome WHERE id = ?1", &define.id)?;
            let (before, now) = (serde_json::from_str::<Measure>(&kept)?, counted(&define.note)?);
            must_be_a_version(&before, &define)?;
            let sql = "SELECT import FROM outcome WHERE id = ?1";
            let import: Option<ImportId> = door::required(door.tables(), "outcome", sql, &define.id)?;
            if let (Measure::FailureDemand { topics }, Some(import)) = (&define.measure, &import) {
                must_be_told(door.tables(), import, topics)?;
            }
            if before == define.measure && note == now {
                return Ok(());
            }
            let (week, reason) = (written_week(define.week)?, text::needed("reason", &define.reason)?);
            let earlier = earlier(door.tables(), &define.id)?;
            if earlier.last().is_some_and(|last| last.until > define.week) {
                return Err(Rejection::OutOfRange { field: "week" }.into());
            }
            let decided = door.today().to_string();
            let id = format!("{}-version-{week}", define.id);
            if door::exists(door.tables(), "outcome_version", &id)? {
                // Changed twice for the same week: what was counted before that week stays what it was.
                door.patch("outcome_version", &id, Patch::new().set("decided", decided).set("reason", reason))?;
            } else {
                let patch = Patch::new()
                    .refer("outcome", &define.id)
                    .set("measure", json!(before))
                    .set("note", note)
                    .set("week", week)
                    .set("decided", decided)
                    .set("reason", reason);
                door.create("outcome_version", &id, patch)?;
            }
            let mut patch = Patch::new().set("measure", json!(define.measure)).set("note", now);
            if let Some(name) = renamed(door.tables(), &define.id, &before, &define.measure)? {
                patch = patch.set("name", name);
            }
            door.patch("outcome", &define.id, patch)
        })
    }
}

/// The name with the new window in it, where the old one stands in it: "within 7 days" is not said of what is counted in 14.
/// Nothing where it stays as it is, or another outcome of the team has that name.
fn renamed(tables: &Connection, id: &OutcomeId, before: &Measure, now: &Measure) -> Result<Option<String>> {
    let (Some(before), Some(now)) = (before.window_days(), now.window_days()) else { return Ok(None) };
    let name: String = door::required(tables, "outcome", "SELECT name FROM outcome WHERE id = ?1", id)?;
    let Some(renamed) = with_window(&name, before, now).filter(|renamed| *renamed != name) else { return Ok(None) };
    match free_name(tables, &team_of(tables, id)?, &renamed, Some(id)) {
        Ok(renamed) => Ok(Some(renamed)),
        Err(Error::Rejected(Rejection::NameTaken { .. })) => Ok(None),
        Err(error) => Err(error),
    }
}

/// A name with another number of days in it; nothing where the number does not stand in it with days behind.
fn with_window(name: &str, before: u16, now: u16) -> Option<String> {
    let number = before.to_string();
    name.match_indices(&number).find_map(|(at, _)| {
        let (front, behind) = (&name[..at], &name[at + number.len()..]);
        let unit = behind.trim_start_matches([' ', '-', '\u{a0}', '\u{202f}']).to_lowercase();
        let is_alone = !front.ends_with(|it: char| it.is_alphanumeric() || it == '.' || it == ',');
        let is_days = unit.len() < behind.to_lowercase().len() && (unit.starts_with("day") || unit.starts_with("tag"));
        (is_alone && is_days).then(|| format!("{front}{now}{behind}"))
    })
}

/// Another thing is another outcome, and no version of this one.
fn must_be_a_version(before: &Measure, define: &OutcomeDefine) -> Result<()> {
    if !define.measure.is_version_of(before) {
        return Err(Rejection::AnotherOutcome.into());
    }
    if define.measure.window_days().is_some_and(|days| !(1..=366).contains(&days)) {
        return Err(Rejection::OutOfRange { field: "windowDays" }.into());
    }
    if define.measure.scale().is_some_and(|scale| scale.lowest >= scale.highest) {
        return Err(Rejection::OutOfRange { field: "scale" }.into());
    }
    Ok(())
}

/// What an outcome counted before, oldest first.
pub(super) fn earlier(tables: &Connection, outcome: &OutcomeId) -> Result<Vec<EarlierDefinition>> {
    let sql = "SELECT measure, note, week, decided, reason FROM outcome_version WHERE outcome = ?1 ORDER BY week";
    let mut statement = tables.prepare_cached(sql)?;
    let mut rows = statement.query([outcome])?;
    let mut earlier = Vec::new();
    while let Some(row) = rows.next()? {
        let measure: Measure = serde_json::from_str(&row.get::<_, String>("measure")?)?;
        earlier.push(EarlierDefinition {
            formula: measure.formula(),
            measure,
            note: row.get("note")?,
            until: read_week(&row.get::<_, String>("week")?)?,
            decided: row.get("decided")?,
            reason: row.get("reason")?,
        });
    }
    Ok(earlier)
}

#[cfg(test)]
mod tests {
    use super::with_window;

    #[test]
    fn a_name_follows_its_window() {
        for (name, renamed) in [
            ("Came again within 7 days", Some("Came again within 14 days")),
            ("Innerhalb von 7 Tagen gelöst", Some("Innerhalb von 14 Tagen gelöst")),
            ("7-day repeats", Some("14-day repeats")),
            ("Came again within 17 days", None),
            ("Came again (7)", None),
            ("Team 7", None),
            ("1.7 days", None),
        ] {
            assert_eq!(with_window(name, 7, 14).as_deref(), renamed, "{name}");
        }
    }
}
