//! The window opens, paints, and talks to the session.

use serde_json::json;

use crate::window::Window;

#[tokio::test]
async fn the_window_paints() {
    let window = Window::open().await;
    window.see("body *").await;
    window.screenshot("start-page").await;
    let picture = window.screen("start");
    assert!(colours(&picture) > 8, "{} shows an empty window", picture.display());
}

#[tokio::test]
async fn the_page_reaches_the_session() {
    let window = Window::open().await;
    window.see("body *").await;
    let reply = window.ask(&json!({ "method": "no.such.method" })).await;
    assert!(reply.get("broken").is_some(), "{reply}");
}

/// How many different colours a picture has, a few suffice to tell an empty surface from a page.
fn colours(path: &std::path::Path) -> usize {
    let file = std::io::BufReader::new(std::fs::File::open(path).expect("the picture is there"));
    let mut reader = png::Decoder::new(file).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("a whole picture");
    let pixel = info.buffer_size() / (info.width * info.height) as usize;
    pixels.chunks_exact(pixel).collect::<std::collections::HashSet<_>>().len()
}
