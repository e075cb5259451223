//! How fast a large board is in the real window, beside a bare list of the same size, and how much memory all of it takes beside an
//! empty window. No tests: `script/bench board` runs them in an optimised build, one after the other.
#![allow(clippy::print_stdout, reason = "what is measured is said")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::desktop::Desktop;
use crate::window::{SCREEN, Window, app};

/// Frames of five seconds while a list is scrolled down and up again, `speed` pixels a millisecond.
const SCROLL: &str = "const [selector, speed, done] = arguments;
    const list = document.querySelector(selector);
    const end = Math.min(list.scrollHeight, speed * 2500);
    const begun = performance.now();
    const gaps = [];
    let last = begun;
    const step = (now) => {
      gaps.push(now - last);
      last = now;
      const part = (now - begun) / 5000;
      if (part >= 1) return done(gaps.slice(2));
      list.scrollTop = (1 - Math.abs(1 - 2 * part)) * end;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);";

/// Keeps the time of each frame in `window.gaps` until `window.stop`.
const FRAMES: &str = "window.gaps = [];
    window.stop = false;
    let last = performance.now();
    const look = (now) => {
      window.gaps.push(now - last);
      last = now;
      if (!window.stop) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

/// As many boxes of about the height of a card, and nothing else.
const LIST: &str = "const [count, done] = arguments;
    document.body.replaceChildren();
    const list = document.createElement('div');
    list.id = 'bare';
    Object.assign(list.style, { height: '100vh', overflow: 'auto' });
    for (let number = 0; number < count; number += 1) {
      const line = document.createElement('p');
      Object.assign(line.style, { height: '88px', margin: '8px', border: '1px solid #ccc' });
      line.textContent = `Card ${number}`;
      list.append(line);
    }
    document.body.append(list);
    requestAnimationFrame(() => requestAnimationFrame(() => done(null)));";

/// Moves cards through the page's own door, one after the other: from the request to the reply.
const MOVES: &str = "const [request, done] = arguments;
    const ask = async (asked) => {
      const reply = await window.__TAURI_INTERNALS__.invoke('rpc', { request: JSON.stringify(asked) });
      return JSON.parse(new TextDecoder().decode(reply)).ok;
    };
    (async () => {
      const [board] = await ask({ method: 'boards', params: {} });
      const { columns, cards } = await ask({ method: 'board.show', params: { id: board.id } });
      const took = [];
      for (let round = 0; round < 60; round += 1) {
        const params = { ids: [cards[(round * 7919) % cards.length].id], column: columns[round % columns.length].id };
        const begun = performance.now();
        await ask({ method: 'card.move', party: { team: board.team }, params });
        took.push(performance.now() - begun);
        // The page asks for the board anew; the next move waits until it has.
        await new Promise((resolve) => setTimeout(resolve, request));
      }
      done(took);
    })();";

/// From the key that puts a card down until a frame shows it in its new column.
const PAINT: &str = "const card = document.activeElement.closest('[data-card]');
    const at = () => document.querySelector(`[data-card='${card.dataset.card}']`)?.closest('[data-cell]')?.dataset.cell ?? '';
    const before = at();
    window.painted = null;
    addEventListener('keydown', ({ timeStamp }) => {
      const look = () => {
        if (at() === before) requestAnimationFrame(look);
        else setTimeout(() => { window.painted = performance.now() - timeStamp; });
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });";

fn quantile(sorted: &[f64], part: f64) -> f64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a list")]
    let at = (sorted.len() as f64 * part) as usize;
    sorted.get(at.min(sorted.len().saturating_sub(1))).copied().unwrap_or(f64::NAN)
}

/// One line: the middle, the 95th of 100, the longest. Gives the second.
fn told(what: &str, all: &Value) -> f64 {
    let mut all: Vec<f64> = serde_json::from_value(all.clone()).expect("times");
    all.sort_by(f64::total_cmp);
    let [middle, most, longest] = [0.5, 0.95, 1.0].map(|part| quantile(&all, part));
    println!("{what:<64} {middle:.1} ms {most:.1} ms {longest:.1} ms  ({})", all.len());
    most
}

/// A workspace with one large board, in a folder of its own.
fn board_of(folder: &Path, cards: u32) -> PathBuf {
    let file = folder.join("bench.spielraum");
    let cli = app().with_file_name("spielraum-cli");
    let made =
        Command::new(cli).args(["bench", "make-board", "--cards", &cards.to_string(), "--file"]).arg(&file).output();
    assert!(made.expect("the command line runs").status.success());
    file
}

/// The memory of all processes of a display, shared pages counted once, in MiB.
fn memory(desktop: &Desktop) -> u64 {
    desktop.memory() / 1024
}

#[tokio::test]
#[ignore = "a measurement"]
async fn ten_thousand_cards() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let file = board_of(folder.path(), 10_000);
    starts("10,000 cards", &file);
    let window = Window::open_file(&file).await;
    window.click("nav a[href='#/board']").await;
    window.see("[data-card]").await;
    let board = memory(window.desktop());

    let slow = told("scrolled at 3,000 px/s, frames", &window.run_with(SCROLL, &[json!(".scroller"), json!(3)]).await);
    let fast =
        told("scrolled at 16,000 px/s, frames", &window.run_with(SCROLL, &[json!(".scroller"), json!(16)]).await);
    window.run("document.querySelector('.scroller').scrollTo(0, 0)").await;
    window.run(FRAMES).await;
    window.carry_about("[data-card]", Duration::from_secs(5)).await;
    window.run("window.stop = true").await;
    let dragged = told("dragged about, frames", &window.run("return window.gaps.slice(2)").await);

    let mut painted = Vec::new();
    for round in 0..40 {
        let card = round % 10;
        window.run(&format!("document.querySelectorAll('[data-card]')[{card}].focus()")).await;
        window.write(&format!("m{}", char::from(Key::Right))).await;
        window.run(PAINT).await;
        window.write(&char::from(Key::Enter).to_string()).await;
        window.until("window.painted !== null").await;
        painted.push(window.run("return window.painted").await);
    }
    told("a card moved by keys, to the paint", &json!(painted));
    told("a card moved, request to reply in the page", &window.run_with(MOVES, &[json!(400)]).await);
    let after = memory(window.desktop());

    window.run_with(LIST, &[json!(10_000)]).await;
    let bare =
        told("a bare list of 10,000, 3,000 px/s, frames", &window.run_with(SCROLL, &[json!("#bare"), json!(3)]).await);
    let bare_fast = told(
        "a bare list of 10,000, 16,000 px/s, frames",
        &window.run_with(SCROLL, &[json!("#bare"), json!(16)]).await,
    );
    println!(
        "beside the bare list: scrolled {:.2} ×, fast {:.2} ×, dragged {:.2} ×",
        slow / bare,
        fast / bare_fast,
        dragged / bare
    );
    drop(window);

    let home = tempfile::TempDir::new().expect("a temporary folder");
    let desktop = Desktop::start(home.path(), SCREEN);
    let _empty = desktop.run(&app(), &["--empty"]);
    let empty = settled(&desktop);
    println!(
        "memory of all processes: the board {board} MiB, after all of this {after} MiB, an empty window {empty} MiB: {:.2} ×",
        board as f64 / empty as f64
    );
}

#[tokio::test]
#[ignore = "a measurement"]
async fn a_hundred_thousand_cards() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let file = board_of(folder.path(), 100_000);
    starts("100,000 cards", &file);
    let window = Window::open_file(&file).await;
    window.click("nav a[href='#/board']").await;
    window.see("[data-card]").await;
    let (most, files) = window.desktop().most_of("spielraum");
    println!(
        "memory of the program itself: {} MiB at most, {} MiB without the libraries of the window",
        most / 1024,
        most.saturating_sub(files) / 1024
    );
}

/// What is in one window shows in the other.
#[tokio::test]
#[ignore = "a measurement"]
async fn two_windows() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let window = Window::open_file(&board_of(folder.path(), 100)).await;
    window.click("nav a[href='#/board']").await;
    window.see("[data-card]").await;
    let (first, second) = window.another().await;
    let mut took = Vec::new();
    for round in 0..10 {
        window.look_at(&second).await;
        window.see("[data-card]").await;
        let title = format!("Changed for the {round}. time");
        window
            .run(&format!(
                "window.shown = 0;
                 const look = () => {{
                   const all = [...document.querySelectorAll('[data-card]')];
                   if (all.some((card) => card.innerText.includes({title:?}))) window.shown = Date.now();
                   else requestAnimationFrame(look);
                 }};
                 requestAnimationFrame(look)"
            ))
            .await;
        window.look_at(&first).await;
        let change = "const [title, done] = arguments;
            const ask = async (asked) => JSON.parse(new TextDecoder().decode(
              await window.__TAURI_INTERNALS__.invoke('rpc', { request: JSON.stringify(asked) }))).ok;
            (async () => {
              const [board] = await ask({ method: 'boards', params: {} });
              const id = document.querySelector('[data-card]').dataset.card;
              const begun = Date.now();
              await ask({ method: 'card.edit', party: { team: board.team }, params: { id, title } });
              done(begun);
            })();";
        let begun = window.run_with(change, &[json!(title)]).await.as_f64().unwrap_or_default();
        window.look_at(&second).await;
        window.until("window.shown > 0").await;
        took.push(window.run("return window.shown").await.as_f64().unwrap_or_default() - begun);
    }
    told("a change in one window until the other shows it", &json!(took));
}

/// From the start of the program to the painted board, and from when the window stood.
fn starts(what: &str, file: &Path) {
    let home = tempfile::TempDir::new().expect("a temporary folder");
    let desktop = Desktop::start(home.path(), SCREEN);
    let (mut begun, mut stood) = (Vec::new(), Vec::new());
    for round in 0..6 {
        let config = home.path().join("config");
        let arguments = [
            file.as_os_str(),
            "--config".as_ref(),
            config.as_os_str(),
            "--room".as_ref(),
            "#/board".as_ref(),
            "--time-start".as_ref(),
        ];
        let said = desktop.output(&app(), &arguments);
        let numbers: Vec<f64> =
            said.split(|sign: char| !sign.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
        // The first start warms what the system keeps in memory.
        if let (1.., [painted, after, ..]) = (round, numbers.as_slice()) {
            begun.push(*painted);
            stood.push(*after);
        }
    }
    told(&format!("{what}: the program started, until the board is painted"), &json!(begun));
    told(&format!("{what}: the window stands, until the board is painted"), &json!(stood));
}

/// Memory as soon as it does not grow any more.
fn settled(desktop: &Desktop) -> u64 {
    let begun = Instant::now();
    let mut last = 0;
    loop {
        std::thread::sleep(Duration::from_secs(1));
        let now = memory(desktop);
        if now == last || begun.elapsed() > Duration::from_secs(20) {
            return now;
        }
        last = now;
    }
}
