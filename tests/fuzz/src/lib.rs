//! What the fuzz targets share: a folder to play in, and a running app that answers a script of requests.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::DateTime;
use serde_json::{Map, Value, json};
use spielraum_contract::{Home, Session, SetClock};

/// More requests than this in one script only make it slow.
const MOST_REQUESTS: usize = 24;
/// The workspace that a script begins with.
const FILE: &str = "begun.spielraum";

/// A folder that is this process's alone, in memory where TMPDIR says so.
pub fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("spielraum-fuzz-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a place for files");
    folder
}

/// Empties a folder.
pub fn emptied(folder: &Path) {
    drop(fs::remove_dir_all(folder));
    fs::create_dir_all(folder).expect("a place for files");
}

/// A running app whose files all lie in one folder.
pub struct App {
    session: Session,
    folder: PathBuf,
    /// Ids that replies have named, in the order in which they came up.
    ids: Vec<String>,
    /// How the log that was looked at last is to be read.
    mapping: Value,
}

impl App {
    /// Starts it on a fixed day.
    pub fn start(folder: &Path) -> Self {
        let home = Home { config: folder.join("config"), documents: folder.join("documents") };
        let day = DateTime::from_timestamp(1_780_000_000, 0).expect("a day");
        let session = Session::start_with(home, Arc::new(SetClock::at(day)));
        Self { session, folder: folder.to_owned(), ids: Vec::new(), mapping: Value::Null }
    }

    /// Begins a workspace in its folder.
    pub fn begin(&mut self) -> PathBuf {
        let path = self.folder.join(FILE);
        self.ask(&json!({ "method": "workspace.create", "params": { "name": "W", "language": "en", "path": path } }));
        path
    }

    /// Opens a workspace.
    pub fn open(&mut self, path: &Path) -> Value {
        self.ask(&json!({ "method": "workspace.open", "params": { "path": path } }))
    }

    /// Answers one request as it is.
    pub fn ask(&mut self, request: &Value) -> Value {
        self.answer(&request.to_string())
    }

    /// Answers a script: a request a line. "$0", "$1", … stand for the ids that came up so far, "$mapping" for what was
    /// understood of a log, and every path leads into the folder. Gives back what was asked and what was answered.
    pub fn play(&mut self, script: &str) -> Vec<(String, Value)> {
        let mut played = Vec::new();
        for line in script.lines().filter(|line| !line.trim().is_empty()).take(MOST_REQUESTS) {
            let Ok(mut request) = serde_json::from_str::<Value>(line) else {
                // It is refused before anything is done, so it may say what it likes.
                played.push((line.to_owned(), self.answer(line)));
                continue;
            };
            // The example takes as long as thousands of other requests, and reads nothing from the request.
            if request["method"] == "workspace.example" {
                continue;
            }
            self.tame(&mut request);
            played.push((request.to_string(), self.ask(&request)));
        }
        played
    }

    fn tame(&self, value: &mut Value) {
        match value {
            Value::String(text) if text == "$mapping" => *value = self.mapping.clone(),
            Value::String(text) => *text = self.meant(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.tame(item)),
            Value::Object(fields) => {
                let tamed = std::mem::take(fields).into_iter().map(|(name, mut value)| {
                    match value.as_str().filter(|_| name == "path") {
                        Some(path) => value = Value::String(self.inside(path)),
                        None => self.tame(&mut value),
                    }
                    (self.meant(&name), value)
                });
                *fields = tamed.collect::<Map<_, _>>();
            }
            _ => {}
        }
    }

    fn meant(&self, text: &str) -> String {
        let place = text.strip_prefix('$').and_then(|place| place.parse::<usize>().ok());
        place.and_then(|place| self.ids.get(place)).cloned().unwrap_or_else(|| text.to_owned())
    }

    /// A path in the folder that is not the file of the open workspace: whoever saves a text over it has other troubles.
    fn inside(&self, path: &str) -> String {
        let name: String =
            path.chars().filter(|char| char.is_ascii_alphanumeric() || ".-".contains(*char)).take(20).collect();
        let name = name.trim_matches('.');
        let name = if name.is_empty() || name == FILE { "other" } else { name };
        self.folder.join(name).display().to_string()
    }

    fn answer(&mut self, request: &str) -> Value {
        let reply = self.session.answer(request);
        let reply: Value = serde_json::from_str(&reply).expect("replies are JSON");
        if let Some(mapping) = reply["ok"]["understood"].get("mapping") {
            self.mapping = mapping.clone();
        }
        let changed = reply["changed"].as_array().into_iter().flatten().map(|tag| &tag["id"]);
        let named = reply["ok"].as_array().into_iter().flatten().chain([&reply["ok"]]).chain(changed);
        for id in named.filter_map(Value::as_str) {
            if !self.ids.iter().any(|known| known == id) {
                self.ids.push(id.to_owned());
            }
        }
        reply
    }
}

/// Panics when a reply says what no request may bring about in a sound workspace: a defect, or that SQLite refuses.
pub fn assert_sound(request: &str, reply: &Value) {
    let code = reply["broken"]["code"].as_str().unwrap_or_default();
    assert!(!["defect", "storage", "damaged", "migration"].contains(&code), "{reply} to {request}");
}
