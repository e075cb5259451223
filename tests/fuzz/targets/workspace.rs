//! Opens any file as a workspace and asks for everything it holds. The file is a sound one with bytes changed: the input
//! is a list of changes, each four bytes of place, one of length, and what stands there instead; an odd length cuts the
//! file off at that place.
#![no_main]

use std::fs;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use spielraum_fuzz::{App, emptied, folder};

/// A small workspace with something in every room.
static SOUND: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let place = folder().join("sound");
    emptied(&place);
    fs::write(place.join("log.csv"), include_bytes!("../seeds/log/semicolon.csv")).expect("a place for files");
    let mut app = App::start(&place);
    let path = app.begin();
    for script in [include_str!("../seeds/session/rule"), include_str!("../seeds/session/board")] {
        app.play(script);
    }
    drop(app);
    fs::read(path).expect("a workspace")
});

fn changed(mut data: &[u8]) -> Vec<u8> {
    let mut file = SOUND.clone();
    while let [a, b, c, d, length, rest @ ..] = data {
        let place = u32::from_le_bytes([*a, *b, *c, *d]) as usize % (file.len() + 1);
        if *length == 255 {
            file.truncate(place);
            data = rest;
            continue;
        }
        let (new, rest) = rest.split_at(usize::from(length % 32).min(rest.len()));
        let end = (place + new.len()).min(file.len());
        file[place..end].copy_from_slice(&new[..end - place]);
        data = rest;
    }
    file
}

/// Everything a window would ask for.
fn look_around(app: &mut App) {
    let ask = |app: &mut App, method: &str, params: Value| app.ask(&json!({ "method": method, "params": params }));
    for method in ["workspace.info", "organisation", "terms", "frame", "frame.room", "imports", "people"] {
        ask(app, method, json!({}));
    }
    ask(app, "outcomes", json!({}));
    for (list, show) in [("journeys", "journey.show"), ("rules", "rule.show"), ("boards", "board.show")] {
        let items = ask(app, list, json!({}));
        for item in items["ok"].as_array().into_iter().flatten().take(4) {
            let shown = ask(app, show, json!({ "id": item["id"] }));
            if let Some(version) = shown["ok"]["version"].get("id") {
                ask(app, "rule.prove", json!({ "version": version }));
                ask(app, "rule.contradictions", json!({ "version": version }));
            }
        }
    }
    app.ask(&json!({ "method": "unit.add", "party": { "managers": "" }, "params": { "name": "U" } }));
    app.ask(&json!({ "method": "undo", "party": { "managers": "" } }));
    ask(app, "workspace.doctor", json!({ "keep": true }));
}

fuzz_target!(|data: &[u8]| {
    let place = folder().join("opened");
    emptied(&place);
    let path = place.join("some.spielraum");
    fs::write(&path, changed(data)).expect("a place for files");
    let mut app = App::start(&place);
    if app.open(&path)["ok"].is_object() {
        look_around(&mut app);
    }
});
