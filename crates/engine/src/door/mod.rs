//! The write door: the only way anything in a workspace changes.
//!
//! A command runs inside [`Door`]: it appends *changes* to the log, and each is folded into the ordinary tables at once, in the
//! same SQLite transaction. So the tables are a pure function of the log, undo is a compensating change, and what changed is
//! known when the transaction commits.

mod change;
mod fold;
mod history;
mod op;
mod references;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Transaction};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

pub(crate) use change::Patch;
pub(crate) use fold::{digest, exists, rebuild};
pub use history::StepLabel;
pub(crate) use history::labels;
pub(crate) use history::{redo, settle, undo};
pub use op::Op;

use crate::clock::{day, written};
use crate::{Broken, Moment, Party, Result, id};

/// Something that changed, in the domain's words. Whoever shows it asks again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
pub struct Tag {
    /// What kind of thing, as the log names it: `card`, `rule_row`, `import`…
    pub kind: String,
    /// Which one.
    pub id: String,
}

/// What a command answers once it is committed.
#[derive(Debug)]
pub struct Done<T> {
    /// The command's own answer.
    pub output: T,
    /// Everything that changed.
    pub tags: Vec<Tag>,
}

/// An open transaction of one command.
pub(crate) struct Door<'c> {
    tx: Transaction<'c>,
    party: String,
    op: Op,
    step: String,
    at: Moment,
    begun: bool,
    tags: BTreeSet<Tag>,
}

impl<'c> Door<'c> {
    pub(crate) fn open(connection: &'c mut Connection, party: &Party, op: Op, at: Moment) -> Result<Self> {
        let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        Ok(Self { tx, party: party.written(), op, step: id::random(), at, begun: false, tags: BTreeSet::new() })
    }

    /// Commits; from here on the changes are acknowledged.
    pub(crate) fn close<T>(self, output: T) -> Result<Done<T>> {
        // Not by the transaction itself: one that fails is rolled back by it, before anybody can ask why.
        if let Err(error) = self.tx.execute_batch("COMMIT") {
            return Err(references::named(&self.tx, error, &self.tags));
        }
        Ok(Done { output, tags: self.tags.into_iter().collect() })
    }

    /// The tables as this command sees them, its own changes included.
    pub(crate) fn tables(&self) -> &Connection {
        &self.tx
    }

    /// The instant as the tables keep it.
    pub(crate) fn now_written(&self) -> String {
        written(self.at)
    }

    /// The day this command happens.
    pub(crate) fn today(&self) -> NaiveDate {
        day(self.at)
    }

    /// Says that the command turns out to be another act, before it has changed anything.
    pub(crate) fn is_rather(&mut self, op: Op) {
        debug_assert!(!self.begun, "a step keeps its name");
        self.op = op;
    }

    /// Makes a new entity.
    pub(crate) fn create(&mut self, kind: &'static str, id: &impl AsRef<str>, patch: Patch) -> Result<()> {
        self.append(kind, id.as_ref(), patch.set("exists", true))
    }

    /// Changes fields of an entity. Fields that already hold the value are left out; a patch that changes nothing leaves no trace.
    pub(crate) fn patch(&mut self, kind: &'static str, id: &impl AsRef<str>, patch: Patch) -> Result<()> {
        let patch = fold::without_unchanged(&self.tx, kind, id.as_ref(), patch)?;
        if patch.is_empty() { Ok(()) } else { self.append(kind, id.as_ref(), patch) }
    }

    /// Takes an entity out of the tables; the log keeps it, and undo brings it back.
    pub(crate) fn remove(&mut self, kind: &'static str, id: &impl AsRef<str>) -> Result<()> {
        self.append(kind, id.as_ref(), Patch::new().set("exists", false))
    }

    /// Says that something outside the log changed (people, imported rows).
    pub(crate) fn touch(&mut self, kind: &'static str, id: &impl AsRef<str>) {
        self.tags.insert(Tag { kind: kind.to_owned(), id: id.as_ref().to_owned() });
    }

    fn append(&mut self, kind: &'static str, entity: &str, patch: Patch) -> Result<()> {
        fold::must_know(&self.tx, kind, &patch)?;
        if !self.begun {
            self.begun = true;
            let head = history::step_head(self.op);
            change::append(&self.tx, &self.line(), "step", &self.step, &head)?;
            fold::fold(&self.tx, &change::Change { kind: "step".into(), entity: self.step.clone(), body: head })?;
        }
        self.append_folded(kind, entity, patch.into_body())
    }

    fn append_folded(&mut self, kind: &str, entity: &str, body: change::Body) -> Result<()> {
        change::append(&self.tx, &self.line(), kind, entity, &body)?;
        fold::fold(&self.tx, &change::Change { kind: kind.into(), entity: entity.into(), body })?;
        self.tags.insert(Tag { kind: kind.into(), id: entity.into() });
        Ok(())
    }

    fn line(&self) -> change::Line<'_> {
        change::Line { step: &self.step, party: &self.party, at: self.at }
    }
}

/// One column of one row, or a rejection that the row is not there.
pub(crate) fn required<T: rusqlite::types::FromSql>(
    tables: &Connection,
    kind: &'static str,
    sql: &str,
    id: &impl AsRef<str>,
) -> Result<T> {
    tables
        .query_row(sql, [id.as_ref()], |row| row.get(0))
        .optional()?
        .ok_or_else(|| crate::Rejection::NotFound { kind }.into())
}

/// A JSON value as SQLite keeps it.
fn as_sql(value: &Value) -> Result<rusqlite::types::Value> {
    use rusqlite::types::Value as Sql;
    Ok(match value {
        Value::Null => Sql::Null,
        Value::Bool(yes) => Sql::Integer(i64::from(*yes)),
        Value::Number(n) => match n.as_i64() {
            Some(whole) => Sql::Integer(whole),
            None => return Err(Broken::Defect(format!("{n} is no whole number; write decimals as text")).into()),
        },
        Value::String(text) => Sql::Text(text.clone()),
        Value::Array(_) | Value::Object(_) => Sql::Text(sorted(value).to_string()),
    })
}

/// Maps sorted by key: whether the JSON library keeps the order of keys depends on who builds it, and the tables may not.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().map(|(key, value)| (key.clone(), sorted(value))).collect();
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(entries.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        plain => plain.clone(),
    }
}

/// A column as a patch writes it.
pub(crate) fn as_json(value: rusqlite::types::ValueRef<'_>) -> Result<Value> {
    use rusqlite::types::ValueRef as Sql;
    Ok(match value {
        Sql::Null => Value::Null,
        Sql::Integer(whole) => whole.into(),
        Sql::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
        Sql::Real(_) | Sql::Blob(_) => {
            return Err(Broken::Defect("folded tables hold whole numbers and text".into()).into());
        }
    })
}
