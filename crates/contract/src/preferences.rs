//! What belongs to this computer and not to a workspace: language, appearance, recent files.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use spielraum_engine::Broken;
use ts_rs::TS;

/// How many recent workspaces are remembered.
const RECENT: usize = 12;

/// The appearance.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Choices of the person at this computer. Unknown ones, from a newer program, are left alone by being ignored.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// `en` or `de`; nothing while the system's language decides.
    pub language: Option<String>,
    /// The appearance.
    pub theme: Theme,
    /// Workspaces opened lately, newest first.
    #[ts(skip)]
    pub recent: Vec<PathBuf>,
    /// Whether the newest of them was closed by hand: nobody wants it back at the next start.
    #[ts(skip)]
    pub closed: bool,
}

/// A workspace opened lately.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Recent {
    /// Where it lies.
    pub path: String,
    /// Its file's name without the ending.
    pub name: String,
    /// Whether it is still there.
    pub exists: bool,
}

impl Preferences {
    /// Reads the preferences. A file that cannot be read counts as none: nothing in it is worth refusing to start.
    pub(crate) fn read(config: &Path) -> Self {
        let text = std::fs::read_to_string(file(config)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Keeps the preferences: written beside and moved over, so that a crash leaves the old ones.
    pub(crate) fn write(&self, config: &Path) -> Result<(), Broken> {
        let path = file(config);
        let broken = |source| Broken::File { path: path.display().to_string(), source };
        let text = serde_json::to_string_pretty(self).map_err(|error| Broken::Defect(error.to_string()))?;
        std::fs::create_dir_all(config).map_err(broken)?;
        let beside = path.with_extension("json.new");
        std::fs::write(&beside, text).map_err(broken)?;
        std::fs::rename(&beside, &path).map_err(broken)
    }

    pub(crate) fn remember(&mut self, path: &Path) {
        self.recent.retain(|known| known != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(RECENT);
        self.closed = false;
    }

    pub(crate) fn recents(&self) -> Vec<Recent> {
        let recent = |path: &PathBuf| Recent {
            path: path.display().to_string(),
            name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            exists: path.is_file(),
        };
        self.recent.iter().map(recent).collect()
    }
}

fn file(config: &Path) -> PathBuf {
    config.join("preferences.json")
}
