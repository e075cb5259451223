//! The example workspace: a mail-order company, written by the same commands a team uses, dated through the injected clock.
//!
//! Each module tells its part of the story as data and puts dated acts on one [`timeline`](crate::timeline), which plays them
//! in order of time: the log of the example reads like the log of a real workspace.

mod board;
mod cards;
mod frame;
mod journeys;
mod organisation;
mod outcomes;
mod real_log;
mod rule_tables;
mod rules;
mod story;
mod terms;
mod timeline;

use std::path::{Path, PathBuf};

use spielraum_engine::{Broken, Moment, Rejection, Result};
use spielraum_words::{Language, Words};

use crate::story::Story;
use crate::timeline::Timeline;

/// What the example's file is called, without the ending.
pub fn file_name(language: Language) -> String {
    Words::of(language).say("sample-file")
}

/// Writes the example to a new file, its 24 weeks ending at `now`. It is written beside and moved to its place when it is whole,
/// so that nobody opens half a story.
pub fn write(path: &Path, language: Language, now: Moment) -> Result<()> {
    if path.exists() {
        return Err(Rejection::FileExists { path: path.display().to_string() }.into());
    }
    let beside = with_ending(path, ".part");
    let _ = std::fs::remove_file(&beside);
    let told = tell(&beside, language, now);
    let _ = std::fs::remove_file(with_ending(&beside, "-lock"));
    match told {
        Ok(()) => std::fs::rename(&beside, path)
            .map_err(|source| Broken::File { path: path.display().to_string(), source }.into()),
        Err(error) => {
            let _ = std::fs::remove_file(&beside);
            Err(error)
        }
    }
}

/// Tells the whole story and closes the file.
fn tell(path: &Path, language: Language, now: Moment) -> Result<()> {
    let mut timeline = Timeline::until(now);
    organisation::tell(&mut timeline);
    journeys::tell(&mut timeline);
    terms::tell(&mut timeline);
    frame::tell(&mut timeline);
    rules::tell(&mut timeline);
    outcomes::tell(&mut timeline);
    real_log::tell(&mut timeline);
    board::tell(&mut timeline);
    let mut story = Story::begin(path, language, timeline.first())?;
    timeline.play(&mut story)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
