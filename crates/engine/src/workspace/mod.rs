//! One open workspace.

mod compose;
mod doctor;
mod opening;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use spielraum_domain::consent::Round;
use spielraum_domain::pulse::Pulse;
use ts_rs::TS;

pub use doctor::Health;

use crate::clock::day;
use crate::door::{self, Done, Door, Op, Patch, StepLabel};
use crate::error::ReadOnlyBecause;
use crate::outcome::KeptSeries;
use crate::retro::HeldRetros;
use crate::rule::{Answers, Held, Holding, Others};
use crate::storage::lock::Lock;
use crate::storage::place::Warning;
use crate::storage::writer::Writer;
use crate::unshown::Unshown;
use crate::{BoardId, CardId, Clock, ConsentId, Moment, Party, PulseId, Rejection, Result, text};

/// The one row of the table `workspace`.
const ITSELF: &str = "workspace";

/// Whether the workspace takes changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Access {
    /// It does.
    ReadWrite,
    /// It does not, and why.
    ReadOnly {
        /// The reason.
        why: ReadOnlyBecause,
    },
}

/// What the shell shows of the open workspace.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceInfo {
    /// Where the file lies.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Whether its data is invented and says so wherever it shows.
    pub example: bool,
    /// Whether it takes changes.
    pub access: Access,
    /// What should be known about where it lies.
    pub warnings: Vec<Warning>,
    /// What Ctrl+Z would take back.
    pub undo: Option<StepLabel>,
    /// What Ctrl+Shift+Z would do again.
    pub redo: Option<StepLabel>,
}

/// One open workspace file: the door for every write, and a reader for every query.
pub struct Workspace {
    path: PathBuf,
    access: Access,
    warnings: Vec<Warning>,
    clock: Arc<dyn Clock>,
    reader: Mutex<Connection>,
    /// How often something was written.
    commits: AtomicU64,
    pub(crate) held: Holding,
    pub(crate) proofs: Answers<Arc<Held>>,
    pub(crate) others: Answers<Others>,
    pub(crate) series: KeptSeries,
    pub(crate) rounds: Unshown<ConsentId, Round>,
    pub(crate) pulses: Unshown<PulseId, Pulse>,
    pub(crate) retros: HeldRetros,
    /// The cards at which stand-ups are, by board.
    pub(crate) stand_ups: Unshown<BoardId, (CardId, Moment)>,
    // Dropped in this order: the writer checkpoints and closes before the lock goes.
    writer: Option<Writer>,
    _lock: Option<Lock>,
    copy: Option<opening::PrivateCopy>,
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workspace").field("path", &self.path).field("access", &self.access).finish_non_exhaustive()
    }
}

/// The workspace begins before there is any team; it is the managers' of a unit that will be named later.
fn nobody() -> Party {
    Party::Managers(crate::UnitId(String::new()))
}

impl Workspace {
    /// Makes a new workspace file and opens it. Nothing that is there already is overwritten.
    pub fn create(path: &Path, begin: &Begin, clock: Arc<dyn Clock>) -> Result<Self> {
        let name = text::name("name", &begin.name)?;
        opening::make_file(path)?;
        let made = Self::open(path, clock).and_then(|workspace| {
            let (language, example) = (begin.language.clone(), begin.example);
            workspace.transact(&nobody(), Op::WorkspaceBegin, move |door| {
                let patch = Patch::new().set("name", name).set("language", language).set("example", example);
                door.create("workspace", &ITSELF, patch)
            })?;
            Ok(workspace)
        });
        if made.is_err() {
            opening::remove_file(path);
        }
        made
    }

    /// Opens a workspace file: checks it, brings its schema up to date after a backup, or opens it for reading and says why.
    pub fn open(path: &Path, clock: Arc<dyn Clock>) -> Result<Self> {
        opening::open(path, clock, crate::storage::migrate::MIGRATIONS)
    }

    /// Whether this file is a workspace of this name in which nothing was done since it was begun. It is only looked at.
    pub fn is_untouched(path: &Path, name: &str) -> bool {
        opening::is_untouched(path, name.trim()).unwrap_or(false)
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The clock this workspace writes by.
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The day it is.
    pub(crate) fn today_is(&self) -> NaiveDate {
        day(self.clock.now())
    }

    /// What the shell shows of it.
    pub fn info(&self) -> Result<WorkspaceInfo> {
        self.read(|tables| {
            let sql = "SELECT name, example FROM workspace WHERE id = 'workspace'";
            let (name, example) = tables.query_row(sql, [], |row| Ok((row.get("name")?, row.get("example")?)))?;
            let (undo, redo) = door::labels(tables)?;
            let path = self.path.display().to_string();
            Ok(WorkspaceInfo { path, name, example, access: self.access, warnings: self.warnings.clone(), undo, redo })
        })
    }

    /// Renames the workspace.
    pub fn rename(&self, by: &Party, name: &str) -> Result<Done<()>> {
        let name = text::name("name", name)?;
        self.transact(by, Op::WorkspaceEdit, move |door| {
            door.patch("workspace", &ITSELF, Patch::new().set("name", name))
        })
    }

    /// Takes the last step back.
    pub fn undo(&self, by: &Party) -> Result<Done<StepLabel>> {
        self.transact(by, Op::WorkspaceEdit, door::undo)
    }

    /// Does the last step that was taken back again.
    pub fn redo(&self, by: &Party) -> Result<Done<StepLabel>> {
        self.transact(by, Op::WorkspaceEdit, door::redo)
    }

    /// Runs one command in one transaction. When it answers an error, or panics, nothing has happened.
    pub(crate) fn transact<T: Send + 'static>(
        &self,
        by: &Party,
        op: Op,
        command: impl FnOnce(&mut Door<'_>) -> Result<T> + Send + 'static,
    ) -> Result<Done<T>> {
        let writer = self.writer()?;
        let (by, clock) = (by.clone(), Arc::clone(&self.clock));
        let done = writer.run(move |connection| {
            let mut door = Door::open(connection, &by, op, clock.now())?;
            let output = command(&mut door)?;
            door.close(output)
        });
        self.commits.fetch_add(1, Ordering::Release);
        done
    }

    /// A number that is another one after each write: what was read before may be old then.
    pub(crate) fn commits(&self) -> u64 {
        self.commits.load(Ordering::Acquire)
    }

    /// Runs one query. Queries see what is committed and never wait for a command.
    pub(crate) fn read<T>(&self, query: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let reader = self.reader.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // One snapshot for all statements of a query.
        let snapshot = reader.unchecked_transaction()?;
        query(&snapshot)
    }

    /// Gives back the pages of the file that queries keep; the next ones read them again.
    pub fn let_go(&self) -> Result<()> {
        let reader = self.reader.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(reader.execute_batch("PRAGMA shrink_memory")?)
    }

    /// Moves everything into the file itself, so that nothing that was erased stands beside it any longer.
    pub(crate) fn settle(&self) -> Result<()> {
        self.writer()?.run(|connection| {
            connection.pragma_update_and_check(None, "wal_checkpoint", "truncate", |_| Ok(()))?;
            Ok(())
        })
    }

    /// Whether anything can be written; for what is kept in memory until it is.
    pub(crate) fn must_take_changes(&self) -> Result<()> {
        self.writer().map(|_| ())
    }

    pub(crate) fn writer(&self) -> Result<&Writer> {
        match self.access {
            Access::ReadOnly { why } => Err(Rejection::ReadOnly { why }.into()),
            Access::ReadWrite => self.writer.as_ref().ok_or_else(|| crate::Broken::Defect("no writer".into()).into()),
        }
    }
}

/// How a workspace begins.
#[derive(Debug, Clone)]
pub struct Begin {
    /// Its name.
    pub name: String,
    /// The language it was begun in, `en` or `de`.
    pub language: String,
    /// Whether everything in it is invented.
    pub example: bool,
}
