//! The one door between page and session: a JSON request in, a JSON reply out, and events back.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use spielraum_contract::Session;
use tauri::ipc::Response;
use tauri::{AppHandle, Emitter, State, async_runtime::spawn_blocking};

use crate::memory;

/// A reply of so many bytes leaves much memory behind that nobody needs.
const LARGE: usize = 1 << 20;

/// Whether such a reply went out.
static WENT: AtomicBool = AtomicBool::new(false);

/// Answers one request of the page. The session blocks while it works, so it gets a thread where it may. The reply goes as bytes: as
/// a text it would be written as JSON a second time, and a large board has millions of quotes.
#[tauri::command]
pub async fn rpc(request: String, session: State<'_, Arc<Session>>) -> Result<Response, String> {
    let session = Arc::clone(&session);
    let answering = spawn_blocking(move || {
        let reply = session.answer(&request);
        tidy(&session, reply.len());
        reply
    });
    let reply = answering.await.map_err(|error| error.to_string())?;
    Ok(Response::new(reply.into_bytes()))
}

/// Gives memory back after a large reply: with the next one, when the page has it.
fn tidy(session: &Session, length: usize) {
    if length >= LARGE {
        WENT.store(true, Ordering::Relaxed);
    } else if WENT.swap(false, Ordering::Relaxed) {
        session.let_go();
        memory::give_back();
    }
}

/// Hands every event of the session to the page.
pub fn forward_events(session: &Session, app: &AppHandle) {
    let app = app.clone();
    session.subscribe(move |event| {
        if let Err(error) = app.emit("event", event) {
            eprintln!("spielraum: event not delivered: {error}");
        }
    });
}

/// Opens the workspace to begin with, and says whether that went well.
pub fn open(session: &Session, file: &Path) -> bool {
    let request = serde_json::json!({ "method": "workspace.open", "params": { "path": file } });
    let reply = session.answer(&request.to_string());
    let opened = serde_json::from_str::<serde_json::Value>(&reply).is_ok_and(|reply| reply.get("ok").is_some());
    if !opened {
        eprintln!("spielraum: {} was not opened: {reply}", file.display());
    }
    opened
}
