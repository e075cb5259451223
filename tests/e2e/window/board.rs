//! The board by hand and by keys, in the real window, over a restart, and in two windows at once.

use fantoccini::key::Key;
use serde_json::json;

use crate::rooms::example;
use crate::window::Window;

const TEAM: &str = "Delivery & returns";

/// How much later than the window in which something is changed the other one may have it in a frame, in milliseconds.
const IN_STEP: f64 = 100.0;
/// So often it is tried. Whatever else the machine does makes a change later and never sooner, so the soonest counts; `script/bench board`
/// measures the whole way from the key on a quiet one.
const TRIES: u32 = 5;

/// The selector of the card with these words.
async fn card(window: &Window, words: &str) -> String {
    let found = format!(
        "[...document.querySelectorAll('[data-card]')].find((card) => card.innerText.includes({words:?}))?.dataset.card"
    );
    window.until(&format!("{found} !== undefined")).await;
    let id = window.run(&format!("return {found}")).await;
    format!("[data-card='{}']", id.as_str().expect("a card has an id"))
}

/// Waits until a card stands in a column.
async fn stands(window: &Window, card: &str, column: &str) {
    window.see(&format!("[data-cell][aria-label^='{column}'] {card}")).await;
}

async fn pressed(window: &Window, keys: &[Key]) {
    let keys: String = keys.iter().map(|key| char::from(*key)).collect();
    window.write(&keys).await;
}

async fn open(window: &Window, team: &str) {
    window.see("nav").await;
    window.act_as(team).await;
    window.click("nav a[href='#/board']").await;
    window.see("[data-card]").await;
}

#[tokio::test]
async fn a_card_lives_by_hand_and_by_keys_and_what_was_done_is_undone_after_a_restart() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let file = example(folder.path());
    let window = Window::open_file(&file).await;
    open(&window, TEAM).await;

    window.keys(&['n']).await;
    window.fill("Title", "A date on every letter").await;
    pressed(&window, &[Key::Enter]).await;
    let made = card(&window, "A date on every letter").await;
    stands(&window, &made, "Chosen").await;
    window.until(&format!("document.activeElement.matches(\"{made}\")")).await;

    window.write("m").await;
    pressed(&window, &[Key::Right, Key::Enter]).await;
    stands(&window, &made, "Doing").await;

    window.click(&made).await;
    window.fill("Title", "A date on every letter we send").await;
    pressed(&window, &[Key::Enter]).await;
    card(&window, "letter we send").await;
    pressed(&window, &[Key::Escape]).await;
    window.gone("aside").await;

    let goal = card(&window, "Call-back window").await;
    window.drag(&made, &goal).await;
    stands(&window, &made, "Trying with customers").await;
    window.screenshot("board-dragged").await;

    window.click(&made).await;
    window.keys(&['b']).await;
    window.fill("Reason", "The printer changes the letter").await;
    pressed(&window, &[Key::Enter]).await;
    window.until(&format!("document.querySelector(\"{made}\").innerText.includes('Blocked')")).await;

    window.keys(&[Key::Control.into(), 'k']).await;
    window.type_into("[role=dialog] input", "etter we se").await;
    window.until("document.querySelector('[role=dialog]')?.innerText.includes('A date on every letter we send')").await;
    window.screenshot("board-found").await;
    pressed(&window, &[Key::Escape]).await;
    window.gone("[role=dialog]").await;

    let window = window.reopen("header .window button:last-child", &[&file.to_string_lossy()]).await;
    open(&window, TEAM).await;
    window.see(&made).await;
    let undo = [Key::Control.into(), 'z'];
    window.keys(&undo).await;
    window.until(&format!("!document.querySelector(\"{made}\").innerText.includes('Blocked')")).await;
    window.keys(&undo).await;
    stands(&window, &made, "Doing").await;
    window.keys(&[Key::Control.into(), Key::Shift.into(), 'z']).await;
    stands(&window, &made, "Trying with customers").await;
}

#[tokio::test]
async fn a_team_asks_and_the_other_accepts_and_a_second_window_stays_in_step() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let window = Window::open_file(&example(folder.path())).await;
    open(&window, TEAM).await;
    window.keys(&['n']).await;
    window.fill("Title", "Say when the trace is there").await;
    window.choose("Kind", "Ask").await;
    window.choose("Whom do you ask?", "Digital channels").await;
    window.press("Send the ask").await;
    window.read("Asked Digital channels.").await;

    let (first, second) = window.another().await;
    window.look_at(&second).await;
    open(&window, "Digital channels").await;
    // What is asked waits among the options.
    window.click("[data-rail='0']").await;
    let asked = card(&window, "Say when the trace is there").await;
    window.click(&asked).await;
    window.press("We do it").await;
    window.read("accepted").await;
    window.screenshot("board-second-window").await;

    // What is accepted is an act that binds, so the asker sees it without asking again.
    window.look_at(&first).await;
    window.until("document.querySelector('main').innerText.includes('accepted')").await;

    // One window watches while something is changed in the other.
    let theirs = card(&window, "Refund letter that fits").await;
    window.click(&theirs).await;
    window.look_at(&second).await;
    open(&window, TEAM).await;
    let mut took = Vec::new();
    for number in 1..=TRIES {
        let shows = format!("document.querySelector(\"{theirs}\")?.innerText.includes('page, {number}')");
        for one in [&second, &first] {
            window.look_at(one).await;
            window.run(&watch("shown", &shows)).await;
        }
        window.fill("Title", &format!("Refund letter on one page, {number}")).await;
        pressed(&window, &[Key::Enter]).await;
        let mut shown = Vec::new();
        for one in [&first, &second] {
            window.look_at(one).await;
            window.until("window.shown > 0").await;
            shown.push(window.run("return window.shown").await.as_f64().unwrap_or_default());
        }
        took.push(shown[1] - shown[0]);
    }
    println!("the other window shows a change {took:?} ms after the one in which it is made");
    assert!(took.iter().any(|took| *took < IN_STEP), "{took:?} ms");

    window.close().await;
    window.look_at(&first).await;
    window.see(&theirs).await;
    let state = window.ask(&json!({ "method": "app.state" })).await;
    assert!(state["ok"]["workspace"].is_object(), "the program goes on with the other window: {state}");
}

/// Keeps the instant at which something becomes true of the page, as soon as a frame shows it.
fn watch(name: &str, said: &str) -> String {
    format!(
        "window.{name} = 0;
         const look = () => {{ if ({said}) window.{name} = Date.now(); else requestAnimationFrame(look); }};
         requestAnimationFrame(look)"
    )
}
