//! The desktop host: one window around the contract. Everything the app can do goes through [`door::rpc`].
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod door;
mod memory;
#[cfg(target_os = "linux")]
mod plain;
mod window;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use clap::Parser;
use spielraum_contract::{Home, Session};
use tauri::{App, Manager};

/// Spielraum: room to decide.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The workspace to open; the one that was open last when left out.
    file: Option<PathBuf>,
    /// Begin without a workspace, whichever was open last.
    #[arg(long, conflicts_with = "file")]
    first_run: bool,
    /// Where preferences and recent workspaces are kept, instead of the user's configuration folder.
    #[arg(long, value_name = "DIR", env = "SPIELRAUM_CONFIG")]
    config: Option<PathBuf>,
    /// The room to begin with, as an address of the page: `#/board`.
    #[arg(long, value_name = "ADDRESS")]
    room: Option<String>,
    /// Say how soon the window was painted, and end.
    #[arg(long)]
    time_start: bool,
    /// Open an empty window and nothing else: what benchmarks compare with.
    #[arg(long, hide = true)]
    empty: bool,
}

fn main() {
    let begun = Instant::now();
    let arguments = Arguments::parse();
    #[cfg(target_os = "linux")]
    plain::drawn();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![door::rpc, window::ready, window::painted, window::another])
        .setup(move |app| {
            if arguments.empty {
                return Ok(window::open_empty(app)?);
            }
            if arguments.time_start {
                app.manage(window::Stopwatch::begun(begun));
            }
            Ok(start(app, arguments)?)
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => app.run(|_, _| {}),
        Err(error) => {
            eprintln!("spielraum: {error}");
            std::process::exit(1);
        }
    }
}

/// Starts the session, then the window, so that the page's first request always finds an answer.
fn start(app: &mut App, arguments: Arguments) -> tauri::Result<()> {
    let home = home(app, arguments.config)?;
    let config = home.config.clone();
    let session = Arc::new(Session::start(home));
    door::forward_events(&session, app.handle());
    app.manage(Arc::clone(&session));
    let last = || session.last().filter(|_| !arguments.first_run);
    let file = arguments.file.map(std::path::absolute).transpose()?.or_else(last);
    let refused = file.filter(|file| !door::open(&session, file));
    window::open(app, &config, refused.as_deref(), arguments.room.as_deref())
}

fn home(app: &App, config: Option<PathBuf>) -> tauri::Result<Home> {
    let path = app.path();
    let config = match config {
        Some(folder) => std::path::absolute(folder)?,
        None => path.app_config_dir()?,
    };
    let documents = path.document_dir().or_else(|_| path.home_dir())?;
    Ok(Home { config, documents })
}
