//! The window: its size and place are remembered, and it is shown when there is something to see.

use std::path::Path;
use std::time::{Duration, Instant};

use tauri::webview::PageLoadEvent;
use tauri::{App, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

/// How long a loaded page may take until its first picture; then the window is shown as it is.
const PATIENCE: Duration = Duration::from_secs(3);

/// Opens the main window where it was last, and remembers its place in the folder `config`. A file that could not be
/// opened is handed to the page, which tries again and so has the reason to show, in the user's language.
pub fn open(app: &mut App, config: &Path, refused: Option<&Path>) -> tauri::Result<()> {
    app.handle().plugin(remembered_place(config))?;
    let Some(mut settings) = app.config().app.windows.first().cloned() else {
        return Err(tauri::Error::WindowNotFound);
    };
    if let Some(file) = refused {
        settings.url = WebviewUrl::App(address_with(file).into());
    }
    WebviewWindowBuilder::from_config(app, &settings)?
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                std::thread::spawn(move || {
                    std::thread::sleep(PATIENCE);
                    show(&window);
                });
            }
        })
        .build()?;
    Ok(())
}

/// The first room stands on the page: before, there was only an empty surface, and nobody needs to see that.
#[tauri::command]
pub fn ready(window: WebviewWindow) {
    show(&window);
}

/// Set while a benchmark wants to know how soon the window is painted.
pub struct Stopwatch(pub Instant);

/// The window has drawn its first room.
#[tauri::command]
pub fn painted(window: WebviewWindow) {
    if let Some(stopwatch) = window.try_state::<Stopwatch>() {
        println!("painted after {} ms", stopwatch.0.elapsed().as_millis());
        window.app_handle().exit(0);
    }
}

fn show(window: &WebviewWindow) {
    if window.is_visible().unwrap_or(false) {
        return;
    }
    if let Err(error) = window.show() {
        eprintln!("spielraum: the window cannot be shown: {error}");
    }
}

/// The page's address with `?open=<file>`.
fn address_with(file: &Path) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("open", &file.to_string_lossy()).finish();
    format!("index.html?{query}")
}

fn remembered_place<R: tauri::Runtime>(config: &Path) -> tauri::plugin::TauriPlugin<R> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        // An absolute path takes the place of the plugin's own folder, so that `--config` holds for the window too.
        .with_filename(config.join("window.json").to_string_lossy())
        .build()
}
