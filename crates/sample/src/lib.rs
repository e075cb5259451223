//! The example workspace: a mail-order company, written by the same commands a team uses, dated through the injected clock.

use std::path::Path;
use std::sync::Arc;

use spielraum_engine::workspace::Begin;
use spielraum_engine::{Moment, Result, SetClock, Workspace};
use spielraum_words::{Language, Words};

/// What the example's file is called, without the ending.
pub fn file_name(language: Language) -> String {
    Words::of(language).say("sample-file")
}

/// Writes the example to a new file, its 24 weeks ending at `now`.
pub fn write(path: &Path, language: Language, now: Moment) -> Result<()> {
    let words = Words::of(language);
    let clock = Arc::new(SetClock::at(now));
    let begin = Begin { name: words.say("sample-workspace"), language: language.code().to_owned(), example: true };
    let _workspace = Workspace::create(path, &begin, clock)?;
    Ok(())
}
