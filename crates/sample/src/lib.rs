//! The example workspace: a mail-order company, written by the same commands a team uses, dated through the injected clock.
//!
//! Each module tells its part of the story as data and puts dated acts on one [`timeline`](crate::timeline), which plays them
//! in order of time: the log of the example reads like the log of a real workspace.

mod answers;
mod board;
mod cards;
mod desk;
mod frame;
mod journeys;
mod organisation;
mod outcomes;
mod pulse;
mod real_log;
mod retro;
mod rhythm;
mod rounds;
mod rule_tables;
mod rules;
mod story;
mod terms;
mod timeline;

use std::path::Path;
use std::sync::Arc;

use spielraum_engine::workspace::Begin;
use spielraum_engine::{Moment, Result, SetClock, Workspace};
use spielraum_words::{Language, Words};

use crate::story::Story;
use crate::timeline::Timeline;

/// What the example's file is called, without the ending.
pub fn file_name(language: Language) -> String {
    Words::of(language).say("sample-file")
}

/// Writes the example to a new file, its 24 weeks ending at `now`.
pub fn write(path: &Path, language: Language, now: Moment) -> Result<()> {
    let mut timeline = Timeline::until(now);
    organisation::tell(&mut timeline);
    journeys::tell(&mut timeline);
    terms::tell(&mut timeline);
    answers::tell(&mut timeline);
    frame::tell(&mut timeline);
    rules::tell(&mut timeline);
    desk::tell(&mut timeline);
    outcomes::tell(&mut timeline);
    pulse::tell(&mut timeline);
    real_log::tell(&mut timeline);
    rounds::tell(&mut timeline);
    retro::tell(&mut timeline);
    rhythm::tell(&mut timeline);
    board::tell(&mut timeline);
    let words = Words::of(language);
    let clock = Arc::new(SetClock::at(timeline.first()));
    let begin = Begin { name: words.say("sample-workspace"), language: language.code().to_owned(), example: true };
    Workspace::compose(path, &begin, Arc::clone(&clock) as _, |workspace| {
        timeline.play(&mut Story::of(workspace, clock, words))
    })
}
