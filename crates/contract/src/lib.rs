//! Every request, reply, error code and change tag, declared once.
//!
//! One door serves every host (window, command line, browser in tests): a JSON request goes in, a JSON reply comes out.
//!
//! Request: `{"method": "card.move", "party": {"team": "<id>"}, "params": {…}}`.
//! Reply:   `{"ok": <value>, "changed": [{"kind": "card", "id": "…"}]}`,
//!          `{"rejected": {"code": "nameTaken", …facts}}` for a "no" that belongs to the domain, or
//!          `{"broken": {"code": "storage", …facts}}` for what should not have happened.
//! Event:   `{"changed": [{"kind": "card", "id": "…"}]}` or `{"progress": {"job": "import", "done": 1, "total": 2}}`.

use std::path::PathBuf;

/// Where a host keeps what belongs to this computer and not to a workspace: preferences and the list of recent files.
#[derive(Debug, Clone)]
pub struct Home {
    /// A folder of our own, created when it is first written to.
    pub config: PathBuf,
    /// Where new workspaces are proposed, normally the user's documents.
    pub documents: PathBuf,
}

/// One running app: at most one open workspace, the preferences, the listeners.
pub struct Session {
    _home: Home,
}

impl Session {
    /// Starts without an open workspace.
    pub fn start(home: Home) -> Self {
        Self { _home: home }
    }

    /// Answers one JSON request with one JSON reply. Never panics; blocks while it works, so hosts call it off the UI thread.
    pub fn answer(&self, _request: &str) -> String {
        String::from("{}")
    }

    /// Calls `listener` with every event, as JSON, after the commit that caused it.
    pub fn subscribe(&self, _listener: impl Fn(&str) + Send + Sync + 'static) {}
}
