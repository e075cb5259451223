//! The window opens, paints, and talks to the session; what cannot be opened is explained.

use std::collections::HashSet;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use serde_json::json;

use crate::window::Window;

#[tokio::test]
async fn the_window_paints() {
    let window = Window::open().await;
    window.see("nav").await;
    window.screenshot("start-page").await;
    let picture = window.screen("start");
    assert!(colours(&picture) > 8, "{} shows an empty window", picture.display());
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

/// How many different colours a picture has: a few suffice to tell an empty surface from a page.
fn colours(path: &Path) -> usize {
    let file = BufReader::new(File::open(path).expect("the picture is there"));
    let mut reader = png::Decoder::new(file).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("a whole picture");
    let pixel = info.buffer_size() / (info.width * info.height) as usize;
    pixels.chunks_exact(pixel).collect::<HashSet<_>>().len()
}
