//! The windows: their size and place are remembered, and they are shown when there is something to see. All of them are one process and
//! one session, and every event of the session goes to each, so what changes in one shows in the others.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use serde_json::Value;
use tauri::plugin::TauriPlugin;
use tauri::utils::config::WindowConfig;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{
    App, AppHandle, Manager, Monitor, PhysicalPosition, PhysicalSize, Runtime, Url, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder,
};
use tauri_plugin_window_state::StateFlags;

/// How long a loaded page may take until its first picture; then the window is shown as it is.
const PATIENCE: Duration = Duration::from_secs(3);

/// Opens the main window where it was last, and remembers its place in the folder `config`. A file that could not be
/// opened is handed to the page, which tries again and so has the reason to show, in the user's language.
pub fn open(app: &mut App, config: &Path, refused: Option<&Path>, room: Option<&str>) -> tauri::Result<()> {
    let places = config.join("window.json");
    app.handle().plugin(remembering(&places))?;
    app.manage(Places(places));
    let Some(mut settings) = app.config().app.windows.first().cloned() else {
        return Err(tauri::Error::WindowNotFound);
    };
    let page = refused.map_or_else(|| "index.html".to_owned(), address_with);
    settings.url = WebviewUrl::App(format!("{page}{}", room.unwrap_or_default()).into());
    build(app.handle(), settings)?;
    if let Some(stopwatch) = app.try_state::<Stopwatch>() {
        stopwatch.stands();
    }
    Ok(())
}

/// A window with an empty page: one that is asked for as the app's own is, or WebKit starts no process for it.
pub fn open_empty(app: &App) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "empty", WebviewUrl::App("index.html".into()))
        .inner_size(1440.0, 900.0)
        .on_web_resource_request(|_, response| *response.body_mut() = Cow::from(&b"<!doctype html><p>.</p>"[..]))
        .build()?;
    Ok(())
}

fn build(app: &AppHandle, mut settings: WindowConfig) -> tauri::Result<WebviewWindow> {
    if let Some(screen) = app.primary_monitor()? {
        let free = screen.work_area().size.to_logical::<f64>(screen.scale_factor());
        settings.width = settings.width.min(free.width);
        settings.height = settings.height.min(free.height);
    }
    let window = WebviewWindowBuilder::from_config(app, &settings)?
        // A window shows its own page and nothing else; what a link names opens in the user's browser.
        .on_navigation(is_own_page)
        .on_new_window(|address, _| {
            open_outside(&address);
            NewWindowResponse::Deny
        })
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                std::thread::spawn(move || {
                    std::thread::sleep(PATIENCE);
                    show(&window);
                });
            }
        })
        .build()?;
    fit(&window)?;
    Ok(window)
}

fn open_outside(address: &Url) {
    if !matches!(address.scheme(), "http" | "https" | "mailto") {
        return;
    }
    if let Err(error) = open::that_detached(address.as_str()) {
        eprintln!("spielraum: {address} cannot be opened: {error}");
    }
}

/// The page in the window's own scheme (on Windows and Android a host of that name), and the development server's.
fn is_own_page(address: &Url) -> bool {
    let is_development = cfg!(debug_assertions) && address.host_str() == Some("localhost");
    matches!(address.scheme(), "tauri" | "about") || address.host_str() == Some("tauri.localhost") || is_development
}

/// Opens one more window on the room that `place` names (`#/board`), on another monitor when there is one.
#[tauri::command]
pub async fn another(window: WebviewWindow, place: String) -> Result<(), String> {
    beside(&window, &place).map_err(|error| error.to_string())
}

fn beside(window: &WebviewWindow, place: &str) -> tauri::Result<()> {
    let app = window.app_handle();
    let Some(mut settings) = app.config().app.windows.first().cloned() else {
        return Err(tauri::Error::WindowNotFound);
    };
    let free = (2..).map(|number| format!("beside-{number}")).find(|label| app.get_webview_window(label).is_none());
    settings.label = free.unwrap_or_default();
    settings.url = WebviewUrl::App(format!("index.html{place}").into());
    let opened = build(app, settings)?;
    let here = window.current_monitor()?.map(|monitor| *monitor.position());
    let elsewhere = window.available_monitors()?.into_iter().find(|monitor| Some(*monitor.position()) != here);
    if let Some(monitor) = elsewhere {
        opened.set_position(*monitor.position())?;
        opened.maximize()?;
    }
    Ok(())
}

/// The first room stands on the page: before, there was only an empty surface, and nobody needs to see that.
#[tauri::command]
pub fn ready(window: WebviewWindow) {
    show(&window);
}

/// Set while a benchmark wants to know how soon the window is painted.
pub struct Stopwatch {
    begun: Instant,
    stood: OnceLock<Instant>,
}

impl Stopwatch {
    pub fn begun(begun: Instant) -> Self {
        Self { begun, stood: OnceLock::new() }
    }

    fn stands(&self) {
        self.stood.get_or_init(Instant::now);
    }
}

/// The window has drawn its first room.
#[tauri::command]
pub fn painted(window: WebviewWindow) {
    if let Some(stopwatch) = window.try_state::<Stopwatch>() {
        let stood = stopwatch.stood.get().map_or(0, |stood| stood.elapsed().as_millis());
        println!("painted after {} ms, {stood} ms after the window stood", stopwatch.begun.elapsed().as_millis());
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

/// The file that remembers where windows were, and how large.
struct Places(PathBuf);

fn remembering<R: Runtime>(places: &Path) -> TauriPlugin<R> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        // An absolute path takes the place of the plugin's own folder, so that `--config` holds for the window too.
        .with_filename(places.to_string_lossy())
        .build()
}

/// Where the window is remembered, unless it is maximised, which fits on any screen.
fn remembered(window: &WebviewWindow) -> Option<(PhysicalPosition<i32>, PhysicalSize<u32>)> {
    let text = std::fs::read_to_string(&window.try_state::<Places>()?.0).ok()?;
    let windows: Value = serde_json::from_str(&text).ok()?;
    let one = windows.get(window.label()).filter(|one| one["maximized"] != true)?;
    let number = |name: &str| one[name].as_i64().and_then(|number| i32::try_from(number).ok());
    let long = |name: &str| number(name).and_then(|number| u32::try_from(number).ok());
    Some((PhysicalPosition::new(number("x")?, number("y")?), PhysicalSize::new(long("width")?, long("height")?)))
}

/// Brings a window wholly onto its screen that is remembered from a larger one, no larger than what is free there. How large it is
/// itself, it does not know before it is shown.
fn fit(window: &WebviewWindow) -> tauri::Result<()> {
    let Some((place, size)) = remembered(window) else { return Ok(()) };
    let mut screens = window.available_monitors()?.into_iter();
    let holds = |screen: &Monitor| {
        let (from, long) = (screen.position(), screen.size());
        let (x, y) = (i64::from(place.x) - i64::from(from.x), i64::from(place.y) - i64::from(from.y));
        (0..i64::from(long.width)).contains(&x) && (0..i64::from(long.height)).contains(&y)
    };
    let Some(screen) = screens.find(holds).or(window.primary_monitor()?) else { return Ok(()) };
    let free = screen.work_area();
    let fitting = PhysicalSize::new(size.width.min(free.size.width), size.height.min(free.size.height));
    let onto = |at: i32, long: u32, from: i32, free: u32| at.min(from.saturating_add_unsigned(free - long)).max(from);
    let to = PhysicalPosition::new(
        onto(place.x, fitting.width, free.position.x, free.size.width),
        onto(place.y, fitting.height, free.position.y, free.size.height),
    );
    if fitting != size {
        window.set_size(fitting)?;
    }
    if to != place { window.set_position(to) } else { Ok(()) }
}
