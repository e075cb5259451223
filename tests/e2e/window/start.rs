//! The window opens, paints, and talks to the session; what cannot be opened is explained.

use std::collections::HashSet;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use serde_json::json;

use crate::rooms::example;
use crate::window::Window;

const CLOSE: &str = "header .window button:last-child";

#[tokio::test]
async fn the_window_paints() {
    let window = Window::open().await;
    window.see("nav").await;
    window.screenshot("start-page").await;
    let picture = window.screen("start");
    assert!(colours(&picture) > 8, "{} shows an empty window", picture.display());
}

#[tokio::test]
async fn the_window_fits_on_a_small_screen_at_first_and_as_it_is_remembered() {
    let fits = "innerWidth === 1280 && innerHeight === 800 && screenX === 0 && screenY === 0";
    let window = Window::open_on((1280, 800)).await;
    window.until(fits).await;
    window.screen("start-small");

    let window = Window::open().await;
    window.until("innerWidth === 1440 && innerHeight === 900").await;
    let window = window.reopen_on((1280, 800), CLOSE, &[]).await;
    window.until(fits).await;
}

#[tokio::test]
async fn the_page_reaches_the_session() {
    let window = Window::open().await;
    window.see("nav").await;
    let reply = window.ask(&json!({ "method": "app.state" })).await;
    assert!(reply["ok"]["workspace"].is_null() && reply["ok"]["version"].is_string(), "{reply}");
    let reply = window.ask(&json!({ "method": "no.such.method" })).await;
    assert_eq!(reply["broken"]["code"], "badRequest", "{reply}");
}

#[tokio::test]
async fn a_file_that_is_no_workspace_is_explained() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let file = folder.path().join("No workspace & more.spielraum");
    std::fs::write(&file, "a text").expect("the file is written");
    let window = Window::open_file(&file).await;
    let said = window.text("[role=alert]").await;
    assert!(said.len() > 20, "{said}");
    assert_eq!(std::fs::read_to_string(&file).expect("the file is still there"), "a text");
}

#[tokio::test]
async fn a_start_without_a_file_goes_on_with_what_was_open() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let file = example(folder.path());
    let named = "document.querySelector('.sidebar')?.innerText.includes('Mail-order example')";
    let window = Window::open_file(&file).await;
    window.until(named).await;
    let window = window.reopen(CLOSE, &[]).await;
    window.until(named).await;
    window.screenshot("start-again").await;
    let window = window.reopen(CLOSE, &["--first-run"]).await;
    window.read("Nothing here yet.").await;

    // It was moved away meanwhile: the page says so, and how to begin otherwise.
    std::fs::rename(&file, file.with_extension("moved")).expect("the file is moved");
    let window = window.reopen(CLOSE, &[]).await;
    window.read("There is no file at").await;
    window.read("Nothing here yet.").await;
    window.screenshot("start-gone").await;
    std::fs::rename(file.with_extension("moved"), &file).expect("the file is moved back");

    // Closed by hand, it stays closed.
    let window = window.reopen(CLOSE, &[]).await;
    window.until(named).await;
    window.ask(&json!({ "method": "workspace.close" })).await;
    let window = window.reopen(CLOSE, &[]).await;
    window.read("Nothing here yet.").await;
}

/// How many different colours a picture has: a few suffice to tell an empty surface from a page.
fn colours(path: &Path) -> usize {
    let file = BufReader::new(File::open(path).expect("the picture is there"));
    let mut reader = png::Decoder::new(file).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("a whole picture");
    let pixel = info.buffer_size() / (info.width * info.height) as usize;
    pixels.chunks_exact(pixel).collect::<HashSet<_>>().len()
}
