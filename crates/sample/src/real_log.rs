//! The real log beside the invented company: a part of a public incident log, imported like any other.

use std::io::Write;
use std::ops::ControlFlow;

use spielraum_domain::outcome::Measure;
use spielraum_engine::import::reading::Told;
use spielraum_engine::import::{ImportInto, ImportOutcome, ImportRun, understand};
use spielraum_engine::{Broken, Result};

use crate::story::Story;
use crate::timeline::Timeline;

/// The log, with its credit in `data/SOURCES.md`. Shipped inside, so that the example works offline.
const LOG: &[u8] = include_bytes!("../../../data/incident_event_log_sample.csv");
/// How many days ago it was imported.
const IMPORTED: u32 = 40;

pub(crate) fn tell(timeline: &mut Timeline) {
    timeline.at(timeline.days_ago(IMPORTED), import);
}

fn import(story: &mut Story<'_>) -> Result<()> {
    // The reader takes a file, as it does when a team imports its own log.
    let broken = |source| Broken::File { path: std::env::temp_dir().display().to_string(), source };
    let mut file = tempfile::Builder::new().suffix(".csv").tempfile().map_err(broken)?;
    file.write_all(LOG).map_err(broken)?;
    let mapping = understand(file.path(), "Europe/Berlin", &Told::default())?.mapping;
    let outcomes = mapping.measures().into_iter().map(|measure| outcome(story, measure)).collect();
    let run = ImportRun {
        path: file.path().to_owned(),
        mapping,
        into: ImportInto::Journey { id: story.journeys.get("incidents")? },
        name: story.say("real-log"),
        credit: story.say("real-log-credit"),
        outcomes,
        keep_mapping: None,
    };
    let by = story.team("digital")?;
    story.workspace.import_log(&by, run, &mut |_, _| ControlFlow::Continue(())).map(drop)
}

fn outcome(story: &Story<'_>, measure: Measure) -> ImportOutcome {
    let name = match measure {
        Measure::RepeatContact { .. } => "repeat",
        Measure::Reopened => "reopened",
        Measure::EndToEnd => "end-to-end",
        _ => "handovers",
    };
    let say = |part: &str| story.say(&format!("real-{name}{part}"));
    ImportOutcome { name: say(""), note: say("-note"), measure, cheat: say("-cheat") }
}
