//! Answers any requests, with an empty workspace open. Afterwards the log still says what the tables say.
#![no_main]

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use serde_json::json;
use spielraum_fuzz::{App, assert_sound, emptied, folder};

/// A workspace that was begun and closed: copying it is much faster than beginning one each time.
static BEGUN: LazyLock<PathBuf> = LazyLock::new(|| {
    let place = folder().join("begun");
    emptied(&place);
    App::start(&place).begin()
});

fuzz_target!(|data: &[u8]| {
    let Ok(script) = std::str::from_utf8(data) else { return };
    let place = folder().join("played");
    emptied(&place);
    let path = place.join(BEGUN.file_name().expect("a name"));
    fs::copy(&*BEGUN, &path).expect("a copy");
    fs::write(place.join("log.csv"), include_bytes!("../seeds/log/semicolon.csv")).expect("a place for files");
    let mut app = App::start(&place);
    let opened = app.open(&path);
    assert!(opened["ok"].is_object(), "{opened}");
    for (request, reply) in app.play(script) {
        assert_sound(&request, &reply);
    }
    let visit = json!({ "method": "workspace.doctor", "params": { "keep": false } });
    let health = app.ask(&visit);
    assert_sound(&visit.to_string(), &health);
    let tables = health["ok"]["tables"].as_array().into_iter().flatten();
    for table in tables {
        assert_eq!(table["agrees"], true, "{table} after {script}");
    }
});
