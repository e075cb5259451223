//! One running app.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use spielraum_engine::import::reading::{Mapping, Told};
use spielraum_engine::import::{self, ImportPreview, LogUnderstood, Progress};
use spielraum_engine::rule::{RowTold, RowTyped};
use spielraum_engine::{
    Access, Broken, Clock, ImportId, Party, Rejection, SystemClock, Tag, Workspace, WorkspaceInfo, is_unseen,
    workspace::Begin,
};
use ts_rs::TS;

use crate::{Failure, Preferences, Recent, SessionRejection, Theme, methods};

/// The ending of a workspace file.
const ENDING: &str = "spielraum";

/// How long a workspace that is left is waited for; what is asked of it ends sooner.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where a host keeps what belongs to this computer and not to a workspace: preferences and the list of recent files.
#[derive(Debug, Clone)]
pub struct Home {
    /// A folder of our own, created when it is first written to.
    pub config: PathBuf,
    /// Where new workspaces are proposed, normally the user's documents.
    pub documents: PathBuf,
}

type Listener = Box<dyn Fn(&str) + Send + Sync>;

/// One running app: at most one open workspace, the preferences, the listeners.
pub struct Session {
    home: Home,
    clock: Arc<dyn Clock>,
    open: Mutex<Option<Arc<Workspace>>>,
    preferences: Mutex<Preferences>,
    listeners: Mutex<Vec<Listener>>,
    /// How often each long job was begun or cancelled. A run that is not the last of its job stops.
    runs: Mutex<BTreeMap<String, u64>>,
}

/// What the shell needs before anything is open.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppState {
    /// The choices of the person at this computer.
    pub preferences: Preferences,
    /// Workspaces opened lately, newest first.
    pub recent: Vec<Recent>,
    /// Where new workspaces are proposed.
    pub documents: String,
    /// The open workspace.
    pub workspace: Option<WorkspaceInfo>,
    /// The program's version.
    pub version: &'static str,
    /// Today, as the clock of the app has it, an ISO day.
    pub today: String,
}

/// New choices; what is left out stays.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PreferencesSet {
    /// `en` or `de`.
    #[ts(optional)]
    language: Option<String>,
    /// The appearance.
    #[ts(optional)]
    theme: Option<Theme>,
}

/// A workspace to open.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct WorkspaceOpen {
    /// Where it lies.
    path: PathBuf,
}

/// A workspace to begin.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WorkspaceCreate {
    /// Its name.
    name: String,
    /// `en` or `de`.
    language: String,
    /// Where it shall lie; in the documents, named after itself, when left out.
    #[ts(optional)]
    path: Option<PathBuf>,
}

/// The example to open.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WorkspaceExample {
    /// `en` or `de`.
    language: String,
    /// Where it shall lie; in the documents when left out.
    #[ts(optional)]
    path: Option<PathBuf>,
}

/// A log to be looked at.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct LogFile {
    /// Where it lies.
    path: PathBuf,
    /// The time zone of times that name none, as IANA calls it.
    zone: String,
    /// What a person says about it.
    #[serde(default)]
    #[ts(optional, as = "Option<Told>")]
    told: Told,
}

/// A log and how it is to be read.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct LogMapped {
    /// Where it lies.
    path: PathBuf,
    /// How it is to be read.
    mapping: Mapping,
    /// Imports that it may bring up to date.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<ImportId>>")]
    known: Vec<ImportId>,
}

/// A request as it comes in.
#[derive(Deserialize)]
struct Request {
    /// Comes back with the reply, so that whoever sends several at once can tell the replies apart.
    id: Option<Value>,
    method: String,
    party: Option<Party>,
    #[serde(default)]
    params: Value,
}

impl Session {
    /// Starts without an open workspace, by the computer's clock.
    pub fn start(home: Home) -> Self {
        Self::start_with(home, Arc::new(SystemClock))
    }

    /// Starts without an open workspace, by another clock.
    pub fn start_with(home: Home, clock: Arc<dyn Clock>) -> Self {
        let preferences = Mutex::new(Preferences::read(&home.config));
        Self { home, clock, open: Mutex::default(), preferences, listeners: Mutex::default(), runs: Mutex::default() }
    }

    /// Answers one JSON request with one JSON reply. Never panics; blocks while it works, so hosts call it off the UI thread.
    pub fn answer(&self, request: &str) -> String {
        catch_unwind(AssertUnwindSafe(|| self.reply(request)))
            .unwrap_or_else(|_| json!({"broken": {"code": "defect", "detail": "a panic while answering"}}).to_string())
    }

    /// The workspace to go on with when none is named: the one that was open last, unless it was closed by hand.
    pub fn last(&self) -> Option<PathBuf> {
        let preferences = lock(&self.preferences);
        preferences.recent.first().filter(|_| !preferences.closed).cloned()
    }

    /// Calls `listener` with every event, as JSON, after the commit that caused it.
    pub fn subscribe(&self, listener: impl Fn(&str) + Send + Sync + 'static) {
        lock(&self.listeners).push(Box::new(listener));
    }

    /// Gives back what queries keep of an open workspace, for hosts that have just answered with much of it.
    pub fn let_go(&self) {
        if let Ok(workspace) = self.workspace()
            && let Err(error) = workspace.let_go()
        {
            tracing::warn!(%error, "nothing was given back");
        }
    }

    fn reply(&self, request: &str) -> String {
        let (id, outcome) = match serde_json::from_str::<Request>(request) {
            Ok(Request { id, method, party, params }) => (id, methods::dispatch(self, &method, party.as_ref(), params)),
            Err(error) => (None, Err(Failure::bad_request(error))),
        };
        let reply = self.written(outcome);
        match (id, reply.strip_prefix('{')) {
            (Some(id), Some(rest)) => format!(r#"{{"id":{id},{rest}"#),
            _ => reply,
        }
    }

    fn written(&self, outcome: methods::Outcome) -> String {
        match outcome {
            Ok((mut reply, changed)) => {
                if !changed.is_empty() {
                    self.emit(&json!({ "changed": changed }));
                }
                reply += &format!(r#","changed":{}}}"#, json!(changed));
                reply
            }
            Err(failure) => serde_json::to_string(&failure)
                .unwrap_or_else(|error| json!({"broken": {"code": "defect", "detail": error.to_string()}}).to_string()),
        }
    }

    pub(crate) fn emit(&self, event: &Value) {
        let text = event.to_string();
        for listener in lock(&self.listeners).iter() {
            listener(&text);
        }
    }

    pub(crate) fn workspace(&self) -> Result<Arc<Workspace>, Failure> {
        lock(&self.open).clone().ok_or_else(|| SessionRejection::NoWorkspace.into())
    }

    pub(crate) fn state(&self) -> Result<AppState, Failure> {
        let workspace = lock(&self.open).clone();
        let preferences = lock(&self.preferences).clone();
        Ok(AppState {
            recent: preferences.recents(),
            preferences,
            documents: self.home.documents.display().to_string(),
            workspace: workspace.map(|workspace| workspace.info()).transpose()?,
            version: env!("CARGO_PKG_VERSION"),
            today: self.clock.now().date_naive().to_string(),
        })
    }

    pub(crate) fn set_preferences(&self, set: PreferencesSet) -> Result<(), Failure> {
        let mut preferences = lock(&self.preferences);
        if set.language.is_some() {
            preferences.language = set.language;
        }
        if let Some(theme) = set.theme {
            preferences.theme = theme;
        }
        preferences.write(&self.home.config).map_err(spielraum_engine::Error::from)?;
        Ok(())
    }

    pub(crate) fn open(&self, open: WorkspaceOpen) -> Result<WorkspaceInfo, Failure> {
        // The same file again is already locked by us: it is open, so there is nothing to do.
        let wanted = open.path.canonicalize().unwrap_or_else(|_| open.path.clone());
        if let Some(workspace) = lock(&self.open).clone().filter(|workspace| workspace.path() == wanted) {
            return Ok(workspace.info()?);
        }
        self.show(Workspace::open(&open.path, Arc::clone(&self.clock))?)
    }

    pub(crate) fn create(&self, create: WorkspaceCreate) -> Result<WorkspaceInfo, Failure> {
        let begin = Begin { name: create.name, language: create.language, example: false };
        self.show(match create.path {
            Some(path) => Workspace::create(&with_ending(path), &begin, Arc::clone(&self.clock))?,
            None => self.begun_in_documents(&begin)?,
        })
    }

    pub(crate) fn example(&self, example: WorkspaceExample) -> Result<WorkspaceInfo, Failure> {
        let language =
            if example.language == "de" { spielraum_words::Language::De } else { spielraum_words::Language::En };
        let path = match example.path {
            Some(path) => with_ending(path),
            None => self.documents()?.join(format!("{}.{ENDING}", spielraum_sample::file_name(language))),
        };
        if path.is_file() {
            return self.open(WorkspaceOpen { path });
        }
        spielraum_sample::write(&path, language, self.clock.now())?;
        self.show(Workspace::open(&path, Arc::clone(&self.clock))?)
    }

    pub(crate) fn close(&self) -> Result<(), Failure> {
        let closed = lock(&self.open).take();
        if let Some(closed) = closed {
            let mut preferences = lock(&self.preferences);
            preferences.closed = true;
            self.keep(&preferences);
            drop(preferences);
            self.leave(closed)?;
            self.emit(&json!({ "workspace": true }));
        }
        Ok(())
    }

    /// What is understood of a log, with the evidence and the questions that are open.
    pub(crate) fn understand(&self, log: LogFile) -> Result<LogUnderstood, Failure> {
        let understood = import::understand(&log.path, &log.zone, &log.told)?;
        Ok(match lock(&self.open).clone() {
            Some(workspace) => workspace.recognise(understood)?,
            None => understood.into(),
        })
    }

    /// What an import would give; nothing is stored.
    pub(crate) fn preview(&self, log: LogMapped) -> Result<ImportPreview, Failure> {
        let open = lock(&self.open).clone();
        Ok(self.with_progress("preview", |progress| match open {
            Some(workspace) => workspace.preview_log(&log.path, &log.mapping, &log.known, progress),
            None => import::preview(&log.path, &log.mapping, self.clock.now(), progress),
        })?)
    }

    /// What the proof says about the row that is typed in. The next key asks anew, and whoever asked before is not answered.
    pub(crate) fn prove_row(&self, typed: RowTyped) -> Result<Option<RowTold>, Failure> {
        let workspace = self.workspace()?;
        Ok(self.with_progress("rule.prove.row", |progress| workspace.prove_row(&typed, progress))?)
    }

    /// Stops the running long jobs; what they would have stored is not kept.
    pub(crate) fn cancel(&self) -> Result<(), Failure> {
        lock(&self.runs).values_mut().for_each(|run| *run += 1);
        Ok(())
    }

    /// Stops what runs of one long job.
    pub(crate) fn cancel_job(&self, name: &str) -> Result<(), Failure> {
        *lock(&self.runs).entry(name.to_owned()).or_default() += 1;
        Ok(())
    }

    /// Runs a long job: tells the listeners how far it is, and stops it when that was asked for or the same job is begun again.
    pub(crate) fn with_progress<T>(&self, name: &str, job: impl FnOnce(Progress<'_>) -> T) -> T {
        let ours = {
            let mut runs = lock(&self.runs);
            let run = runs.entry(name.to_owned()).or_default();
            *run += 1;
            *run
        };
        self.run(name, ours, job)
    }

    /// Runs a long job of which several may run at once: tells the listeners how far it is, and stops it when that was asked for.
    pub(crate) fn until_cancelled<T>(&self, name: &str, job: impl FnOnce(Progress<'_>) -> T) -> T {
        let ours = *lock(&self.runs).entry(name.to_owned()).or_default();
        self.run(name, ours, job)
    }

    /// Runs a long job until its number is no longer the last.
    fn run<T>(&self, name: &str, ours: u64, job: impl FnOnce(Progress<'_>) -> T) -> T {
        let is_last = || lock(&self.runs).get(name) == Some(&ours);
        job(&mut |done, total| {
            self.emit(&json!({ "progress": { "job": name, "done": done, "total": total } }));
            if is_last() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })
    }

    /// The new workspace takes the place of the old one, which is closed.
    fn show(&self, workspace: Workspace) -> Result<WorkspaceInfo, Failure> {
        let info = workspace.info()?;
        let mut preferences = lock(&self.preferences);
        preferences.remember(workspace.path());
        self.keep(&preferences);
        drop(preferences);
        let before = lock(&self.open).replace(Arc::new(workspace));
        if let Some(before) = before {
            self.leave(before)?;
        }
        self.emit(&json!({ "workspace": true }));
        Ok(info)
    }

    /// Keeps which workspace is open. Nothing depends on it, so it is no reason not to open or close one.
    fn keep(&self, preferences: &Preferences) {
        if let Err(error) = preferences.write(&self.home.config) {
            tracing::warn!(%error, "the list of recent workspaces was not kept");
        }
    }

    /// Lets a workspace go, and waits for what is still being answered from it: only then is its file free to be opened again.
    fn leave(&self, mut workspace: Arc<Workspace>) -> Result<(), Failure> {
        self.cancel()?;
        let begun = Instant::now();
        // Ours has to be the last hold, so that it is closed when this returns and not when somebody else lets go.
        while let Err(held) = Arc::try_unwrap(workspace) {
            if begun.elapsed() > PATIENCE {
                break;
            }
            workspace = held;
            thread::sleep(Duration::from_millis(2));
        }
        Ok(())
    }

    fn documents(&self) -> Result<&Path, Failure> {
        let folder = self.home.documents.as_path();
        let broken = |source| Broken::File { path: folder.display().to_string(), source };
        std::fs::create_dir_all(folder).map_err(broken).map_err(spielraum_engine::Error::from)?;
        Ok(folder)
    }

    /// Begins a workspace in the documents, under the first name that is free. One that lies there untouched is opened in its
    /// place, so that looking around twice leaves one empty file and not two.
    fn begun_in_documents(&self, begin: &Begin) -> Result<Workspace, Failure> {
        for path in self.names_in_documents(&begin.name)? {
            if !path.exists() {
                return Ok(Workspace::create(&path, begin, Arc::clone(&self.clock))?);
            }
            if Workspace::is_untouched(&path, &begin.name)
                && let Ok(found) = Workspace::open(&path, Arc::clone(&self.clock))
                && found.info()?.access == Access::ReadWrite
            {
                return Ok(found);
            }
        }
        Err(spielraum_engine::Error::from(Broken::Defect("no name is free".to_owned())).into())
    }

    fn names_in_documents(&self, name: &str) -> Result<impl Iterator<Item = PathBuf>, Failure> {
        // What no file system takes, and what would leave the folder, becomes a space.
        let seen = name.chars().filter(|&c| !is_unseen(c));
        let safe: String =
            seen.map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).take(80).collect();
        let safe = safe.trim().trim_matches('.');
        if safe.is_empty() {
            return Err(spielraum_engine::Error::from(Rejection::Empty { field: "name" }).into());
        }
        let (folder, safe) = (self.documents()?, safe.to_owned());
        let name = move |n| if n == 1 { format!("{safe}.{ENDING}") } else { format!("{safe} {n}.{ENDING}") };
        Ok((1..=u32::MAX).map(move |n| folder.join(name(n))))
    }
}

fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|ending| ending == ENDING) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ENDING);
    name.into()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The tags of a change, as events carry them.
pub(crate) type Tags = Vec<Tag>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workspace_is_left_when_nothing_is_answered_from_it_any_more() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home { config: folder.path().to_owned(), documents: folder.path().to_owned() };
        let session = Session::start(home);
        let path = folder.path().join("a.spielraum");
        let create = || WorkspaceCreate { name: "A".to_owned(), language: "en".to_owned(), path: Some(path.clone()) };
        session.create(create()).unwrap();
        let asked = session.workspace().unwrap();
        thread::scope(|scope| {
            scope.spawn(|| {
                // An answer that takes until after the closing has begun.
                while lock(&session.open).is_some() {
                    thread::yield_now();
                }
                (0..1_000).for_each(|_| thread::yield_now());
                drop(asked);
            });
            session.close().unwrap();
            // Refused as long as the file is held.
            session.open(WorkspaceOpen { path: path.clone() }).unwrap();
        });
    }
}
