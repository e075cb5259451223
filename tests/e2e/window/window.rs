//! One running app in its own desktop, and what a person can do with it.
#![allow(dead_code, reason = "a vocabulary for stories; not every word of it has been needed yet")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::key::Key;
use fantoccini::wd::{Capabilities, WindowHandle};
use fantoccini::{Client, ClientBuilder, Locator};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::desktop::Desktop;

/// Calls back once two frames were drawn.
const FRAMES: &str = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)));";
const PATIENCE: Duration = Duration::from_secs(30);
/// What the app stands on unless a story says otherwise: a screen with some room around its first window.
pub const SCREEN: (u32, u32) = (1600, 1000);
const LEFT_BUTTON: u64 = 0;

/// A started app. Everything it keeps lies in a folder that vanishes with it.
pub struct Window {
    client: Client,
    home: TempDir,
    desktop: Desktop,
}

impl Window {
    /// Starts the app without a workspace.
    pub async fn open() -> Self {
        Self::open_on(SCREEN).await
    }

    /// Starts the app without a workspace, on a screen of this size.
    pub async fn open_on(screen: (u32, u32)) -> Self {
        Self::start(TempDir::new().expect("a temporary folder"), screen, &[]).await
    }

    /// Starts the app on a workspace.
    pub async fn open_file(file: &Path) -> Self {
        Self::start(TempDir::new().expect("a temporary folder"), SCREEN, &[&file.to_string_lossy()]).await
    }

    /// Ends the app by its own close button, waits until it has gone, and starts it anew with the same folders.
    pub async fn reopen(self, close_button: &str, arguments: &[&str]) -> Self {
        self.reopen_on(SCREEN, close_button, arguments).await
    }

    /// As [`Self::reopen`], and meanwhile another screen was put there.
    pub async fn reopen_on(self, screen: (u32, u32), close_button: &str, arguments: &[&str]) -> Self {
        // The app may be gone before the driver has answered.
        let _ = self.see(close_button).await.click().await;
        // The driver answers as long as the app lives; what is asked while the page goes may never be answered.
        let (begun, limit) = (Instant::now(), Duration::from_secs(10));
        while let Ok(Ok(_)) = tokio::time::timeout(limit, self.client.find_all(Locator::Css("html"))).await {
            if begun.elapsed() > PATIENCE {
                self.fail("the window does not close").await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let Self { home, desktop, .. } = self;
        drop(desktop);
        Self::start(home, screen, arguments).await
    }

    /// Ends the app as a power cut would, without a word, and starts it anew with the same folders.
    pub async fn crash(self, arguments: &[&str]) -> Self {
        let Self { client, home, desktop } = self;
        let ours = home.path().join("config");
        let is_ours = |process: &Path| {
            let line = std::fs::read_to_string(process.join("cmdline")).unwrap_or_default();
            let mut words = line.split('\0');
            words.next().is_some_and(|program| Path::new(program) == app()) && words.any(|word| Path::new(word) == ours)
        };
        let processes = std::fs::read_dir("/proc").expect("a system that tells its processes").flatten();
        let number = |path: PathBuf| path.file_name()?.to_str()?.parse().ok().and_then(Pid::from_raw);
        let found = processes.map(|process| process.path()).filter(|process| is_ours(process)).find_map(number);
        kill_process(found.expect("the app runs"), Signal::KILL).expect("the app ends");
        drop((client, desktop));
        Self::start(home, SCREEN, arguments).await
    }

    async fn start(home: TempDir, screen: (u32, u32), arguments: &[&str]) -> Self {
        let desktop = Desktop::start(home.path(), screen);
        let config = home.path().join("config");
        let mut args = vec![json!("--config"), json!(config)];
        args.extend(arguments.iter().map(|argument| json!(argument)));
        let mut capabilities = Capabilities::new();
        capabilities.insert("webkitgtk:browserOptions".into(), json!({ "binary": app(), "args": args }));
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://{}", desktop.driver))
            .await
            .expect("the app starts under the driver");
        Self { client, home, desktop }
    }

    /// The display that it stands on.
    pub fn desktop(&self) -> &Desktop {
        &self.desktop
    }

    /// The folder that stands for the user's home.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Waits for an element.
    pub async fn see(&self, selector: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(selector)).await;
        found.unwrap_or_else(|error| panic!("{selector} does not appear: {error}"))
    }

    /// Waits until no element fits.
    pub async fn gone(&self, selector: &str) {
        self.until(&format!("document.querySelector({selector:?}) === null")).await;
    }

    /// Waits until something is true of the page, said in JavaScript.
    pub async fn until(&self, said: &str) {
        let asked = format!("return {said}");
        let begun = Instant::now();
        while self.run(&asked).await != json!(true) {
            assert!(begun.elapsed() < PATIENCE, "never comes true: {said}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits for an element and clicks it. One that is drawn anew in between takes no click, so it is looked for again.
    pub async fn click(&self, selector: &str) {
        self.click_at(Locator::Css(selector)).await;
    }

    async fn click_at(&self, locator: Locator<'_>) {
        let begun = Instant::now();
        loop {
            let found = self.client.wait().at_most(PATIENCE).for_element(locator).await;
            let element = match found {
                Ok(element) => element,
                Err(error) => self.fail(&format!("{locator:?} does not appear: {error}")).await,
            };
            let Err(error) = element.click().await else { return };
            // The driver takes links that are laid out as boxes for hidden; the page does not.
            if matches!(&error, CmdError::Standard(error) if error.error == ErrorStatus::ElementNotInteractable) {
                let element = serde_json::to_value(&element).expect("an element has a name");
                if self.client.execute("arguments[0].click()", vec![element]).await.is_ok() {
                    return;
                }
            }
            assert!(begun.elapsed() < PATIENCE, "{locator:?} takes no click: {error:?}");
        }
    }

    /// Waits until a field holds this text: the driver answers before the page has taken every key.
    pub async fn holds(&self, selector: &str, text: &str) {
        let value = format!("return document.querySelector({selector:?})?.value");
        let begun = Instant::now();
        loop {
            let held = self.run(&value).await;
            if held == json!(text) {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "{selector} holds {held}, not {text:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The text of an element that is waited for.
    pub async fn text(&self, selector: &str) -> String {
        self.see(selector).await.text().await.expect("an element has text")
    }

    /// Types into a field, after what it holds already.
    pub async fn type_into(&self, selector: &str, text: &str) {
        let typed = self.see(selector).await.send_keys(text).await;
        typed.unwrap_or_else(|error| panic!("{selector} takes no text: {error}"));
    }

    /// Waits for something that can be clicked, found by its words or the beginning of them, and clicks it: what a person would do
    /// who reads the screen.
    pub async fn press(&self, words: &str) {
        self.click_at(Locator::XPath(&clickable(words))).await;
    }

    /// Clicks an item of the open menu that holds these words.
    pub async fn click_item(&self, words: &str) {
        let item = format!("//*[starts-with(@role, 'menuitem')][contains(normalize-space(.), {})]", quoted(words));
        self.click_at(Locator::XPath(&item)).await;
    }

    /// Acts for a team, or for a unit's managers.
    pub async fn act_as(&self, party: &str) {
        self.click(".sidebar .switcher").await;
        self.click_item(party).await;
        let said = format!("document.querySelector('.sidebar .switcher').innerText.includes({party:?})");
        self.until(&said).await;
    }

    /// Chooses one of a few in a field with this label.
    pub async fn choose(&self, label: &str, words: &str) {
        let field = format!("//span[starts-with(normalize-space(.), {})]/following-sibling::button", quoted(label));
        self.click_at(Locator::XPath(&field)).await;
        let option = format!("//*[@role='option'][contains(normalize-space(.), {})]", quoted(words));
        self.click_at(Locator::XPath(&option)).await;
    }

    /// Opens a second window by its key: this one and the other.
    pub async fn another(&self) -> (WindowHandle, WindowHandle) {
        let this = self.client.window().await.expect("a window has a name");
        self.keys(&[Key::Control.into(), Key::Shift.into(), 'n']).await;
        let begun = Instant::now();
        loop {
            let all = self.client.windows().await.expect("windows have names");
            if let Some(other) = all.into_iter().find(|one| *one != this) {
                return (this, other);
            }
            assert!(begun.elapsed() < PATIENCE, "no second window opens");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Everything from now on is done in this window.
    pub async fn look_at(&self, window: &WindowHandle) {
        self.client.switch_to_window(window.clone()).await.expect("the window is there");
    }

    /// Closes the window that is looked at.
    pub async fn close(&self) {
        self.client.close_window().await.expect("the window closes");
    }

    /// Waits for a field with this label, and fills it in place of what it holds.
    pub async fn fill(&self, label: &str, text: &str) {
        let begun = Instant::now();
        loop {
            let found = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&labelled(label))).await;
            let field = match found {
                Ok(field) => field,
                Err(error) => self.fail(&format!("no field is labelled {label:?}: {error}")).await,
            };
            // One that is drawn anew in between cannot be emptied.
            match field.clear().await {
                Ok(()) => return field.send_keys(text).await.unwrap_or_else(|error| panic!("{label:?}: {error}")),
                Err(error) => assert!(begun.elapsed() < PATIENCE, "{label:?} cannot be emptied: {error}"),
            }
        }
    }

    /// Types on the keyboard, whatever has the focus.
    pub async fn write(&self, text: &str) {
        let press = |value| [KeyAction::Down { value }, KeyAction::Up { value }];
        let actions = text.chars().flat_map(press).fold(KeyActions::new("keyboard".into()), |all, key| all.then(key));
        self.client.perform_actions(actions).await.expect("the keys are pressed");
    }

    /// Waits until these words stand somewhere on the page.
    pub async fn read(&self, words: &str) {
        let anywhere = format!("//*[text()[contains(normalize-space(.), {})]]", quoted(words));
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&anywhere)).await;
        if let Err(error) = found {
            self.fail(&format!("{words:?} does not appear: {error}")).await;
        }
    }

    /// Fails with what the window shows.
    async fn fail(&self, what: &str) -> ! {
        let picture = self.screenshot("failed").await;
        let page = self.run("return document.body.innerText").await;
        panic!("{what}\n{}\n{}", picture.display(), page.as_str().unwrap_or_default());
    }

    /// Presses keys together, the last one while the others are held: `&[Key::Control.into(), 'k']`.
    pub async fn keys(&self, keys: &[char]) {
        let down = keys.iter().map(|&value| KeyAction::Down { value });
        let up = keys.iter().rev().map(|&value| KeyAction::Up { value });
        let actions = down.chain(up).fold(KeyActions::new("keyboard".into()), |actions, key| actions.then(key));
        self.client.perform_actions(actions).await.expect("the keys are pressed");
    }

    /// Drags one element onto another with the pointer, in steps as a hand would.
    pub async fn drag(&self, from: &str, to: &str) {
        let (from, to) = (self.middle(from).await, self.middle(to).await);
        let mut pointer =
            MouseActions::new("pointer".into()).then(move_to(from)).then(PointerAction::Down { button: LEFT_BUTTON });
        for step in 1..=10 {
            let part = f64::from(step) / 10.0;
            pointer = pointer.then(move_to((from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)));
        }
        let actions = pointer.then(PointerAction::Up { button: LEFT_BUTTON });
        self.client.perform_actions(actions).await.expect("the pointer drags");
    }

    /// Holds an element with the pointer and carries it about for some time, then puts it back with Escape.
    pub async fn carry_about(&self, what: &str, time: Duration) {
        let (x, y) = self.middle(what).await;
        let mut pointer =
            MouseActions::new("pointer".into()).then(move_to((x, y))).then(PointerAction::Down { button: LEFT_BUTTON });
        for step in 0..time.as_millis() / 16 {
            let turn = step as f64;
            pointer = pointer
                .then(move_to((x + 180.0 + 170.0 * (turn / 20.0).sin(), y + 150.0 + 120.0 * (turn / 15.0).cos())));
        }
        self.client.perform_actions(pointer).await.expect("the pointer carries");
        self.write(&char::from(Key::Escape).to_string()).await;
        let up = MouseActions::new("pointer".into()).then(PointerAction::Up { button: LEFT_BUTTON });
        self.client.perform_actions(up).await.expect("the pointer lets go");
    }

    async fn middle(&self, selector: &str) -> (f64, f64) {
        let (x, y, width, height) = self.see(selector).await.rectangle().await.expect("an element has a place");
        (x + width / 2.0, y + height / 2.0)
    }

    /// Makes the window as large as this, in pixels, once it is drawn: one that is not shown yet the driver would show without its page,
    /// and the app takes it for shown.
    pub async fn resize(&self, width: u32, height: u32) {
        self.run_until_done(FRAMES).await;
        self.client.set_window_size(width, height).await.expect("the window changes its size");
    }

    /// Loads the page anew at another address inside the app, for example `?dialogs=page#/board`, where files are asked
    /// for inside the page: nothing can drive a native dialog.
    pub async fn go(&self, address: &str) {
        let url = format!("tauri://localhost/{address}");
        self.client.goto(&url).await.unwrap_or_else(|error| panic!("{url} does not load: {error}"));
    }

    /// Runs JavaScript in the page; `return` gives its value.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs JavaScript with arguments, the last of which it calls with the result.
    pub async fn run_with(&self, script: &str, arguments: &[Value]) -> Value {
        let done = self.client.execute_async(script, arguments.to_vec()).await;
        done.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs JavaScript that calls its last argument with the result. A page that is left meanwhile never answers, so the
    /// next one is asked.
    pub async fn run_until_done(&self, script: &str) -> Value {
        let begun = Instant::now();
        loop {
            match self.client.execute_async(script, vec![]).await {
                Ok(value) => return value,
                Err(error) => assert!(begun.elapsed() < PATIENCE, "{script}: {error}"),
            }
        }
    }

    /// Sends one request through the page's own door and gives the reply.
    pub async fn ask(&self, request: &Value) -> Value {
        let script = "const [request, done] = arguments;
            const read = (reply) => done(new TextDecoder().decode(reply));
            window.__TAURI_INTERNALS__.invoke('rpc', { request }).then(read, (error) => done(`refused: ${error}`));";
        let reply = self.client.execute_async(script, vec![json!(request.to_string())]).await.expect("the page runs");
        let reply = reply.as_str().expect("the door gives text");
        serde_json::from_str(reply).unwrap_or_else(|error| panic!("{error} in {reply}"))
    }

    /// As `screen`, once what the page has changed is drawn. The driver's own pictures need layers, which are not drawn without a graphics card.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        // A picture can be one frame old.
        self.run_until_done(FRAMES).await;
        self.screen(name)
    }

    /// Saves the whole screen as `out/window/<name>.png`.
    pub fn screen(&self, name: &str) -> PathBuf {
        let path = picture_path(name);
        self.desktop.picture(&path);
        path
    }
}

/// Buttons, links, menu items and the like that begin with these words, or are called so.
fn clickable(words: &str) -> String {
    let kinds = "self::button or self::a or @role='button' or @role='menuitem' or @role='menuitemradio' or @role='option' \
         or @role='radio' or @role='gridcell' or self::label";
    let words = quoted(words);
    format!(
        "//*[{kinds}][not(@disabled)][starts-with(normalize-space(.), {words}) or starts-with(@aria-label, {words})]"
    )
}

fn labelled(label: &str) -> String {
    let label = quoted(label);
    format!(
        "//*[self::input or self::textarea][@id = //label[starts-with(normalize-space(.), {label})]/@for \
         or starts-with(@aria-label, {label}) or ancestor::label[starts-with(normalize-space(.), {label})]]"
    )
}

/// As a string of XPath, which knows no escapes.
fn quoted(words: &str) -> String {
    assert!(!words.contains('"'), "XPath cannot quote {words}");
    format!("\"{words}\"")
}

fn picture_path(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../out/window");
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    folder.join(name).with_extension("png")
}

fn move_to((x, y): (f64, f64)) -> PointerAction {
    PointerAction::MoveTo { duration: Some(Duration::from_millis(16)), x, y }
}

/// The app that was built beside this test.
pub fn app() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows where it is");
    let folder = test.ancestors().nth(2).expect("tests lie in target/<profile>/deps");
    let app = folder.join("spielraum");
    assert!(app.exists(), "{} is missing: cargo build -p spielraum", app.display());
    app
}
