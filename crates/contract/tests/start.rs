//! Which workspace the app begins with, and what looking around leaves behind.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use spielraum_contract::{Home, Session};

fn session(folder: &Path) -> Session {
    Session::start(Home { config: folder.join("config"), documents: folder.join("documents") })
}

fn ask(session: &Session, request: &Value) -> Value {
    serde_json::from_str(&session.answer(&request.to_string())).unwrap()
}

/// Begins a workspace and says where.
fn begin(session: &Session, name: &str) -> PathBuf {
    let params = json!({ "name": name, "language": "en" });
    let begun = ask(session, &json!({ "method": "workspace.create", "params": params }));
    PathBuf::from(begun["ok"]["path"].as_str().unwrap())
}

fn open(session: &Session, path: &Path) -> Value {
    ask(session, &json!({ "method": "workspace.open", "params": { "path": path } }))
}

fn close(session: &Session) {
    assert!(ask(session, &json!({ "method": "workspace.close" }))["rejected"].is_null());
}

#[test]
fn the_next_start_goes_on_with_what_was_open_unless_it_was_closed_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let first = session(folder.path());
    assert_eq!(first.last(), None);
    let (ours, theirs) = (begin(&first, "Ours"), begin(&first, "Theirs"));
    // The app ends as it is.
    drop(first);
    let second = session(folder.path());
    assert_eq!(second.last(), Some(theirs.clone()));
    open(&second, &theirs);
    open(&second, &ours);
    close(&second);
    // Nothing is open, so this closes nothing more.
    close(&second);
    drop(second);
    let third = session(folder.path());
    assert_eq!(third.last(), None);
    open(&third, &theirs);
    assert_eq!(third.last(), Some(theirs.clone()));
    drop(third);
    // One that is gone is named all the same, so that somebody is told.
    std::fs::remove_file(&theirs).unwrap();
    let fourth = session(folder.path());
    assert_eq!(fourth.last(), Some(theirs.clone()));
    assert_eq!(open(&fourth, &theirs)["rejected"]["code"], json!("noSuchFile"));
    assert_eq!(ask(&fourth, &json!({ "method": "app.state" }))["ok"]["recent"][1]["name"], json!("Ours"));
}

#[test]
fn looking_around_twice_leaves_one_empty_file() {
    let folder = tempfile::tempdir().unwrap();
    let looking = session(folder.path());
    let first = begin(&looking, "Spielraum");
    close(&looking);
    assert_eq!(begin(&looking, "Spielraum"), first);
    let team = json!({ "name": "Us", "short": null, "unit": null });
    let added = ask(&looking, &json!({ "method": "team.add", "party": { "managers": "" }, "params": team }));
    assert!(added["ok"].is_string(), "{added}");
    close(&looking);
    // Now there is something in it.
    let second = begin(&looking, "Spielraum");
    assert!(second.ends_with("Spielraum 2.spielraum"), "{}", second.display());
    // One that another program has open is left to it.
    let other = session(folder.path());
    assert!(begin(&other, "Spielraum").ends_with("Spielraum 3.spielraum"));
}

#[test]
fn a_request_gets_its_id_back() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path());
    let id = json!({ "any": ["value", 1] });
    for (request, kind) in [
        (json!({ "id": id, "method": "app.state" }), "ok"),
        (json!({ "id": id, "method": "organisation" }), "rejected"),
        (json!({ "id": id, "method": "no.such.method" }), "broken"),
    ] {
        let reply = ask(&session, &request);
        assert!(reply["id"] == id && !reply[kind].is_null(), "{reply}");
    }
    assert!(ask(&session, &json!({ "method": "app.state" })).get("id").is_none());
}
