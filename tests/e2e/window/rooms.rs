//! What the rooms show in this engine of the web, which is not the one that most stories are told in.

use std::path::Path;
use std::process::Command;

use fantoccini::key::Key;

use crate::window::{Window, app};

/// The example workspace in a folder of its own.
pub fn example(folder: &Path) -> std::path::PathBuf {
    let file = folder.join("example.spielraum");
    let cli = app().with_file_name("spielraum-cli");
    let made =
        Command::new(cli).args(["demo", "--language", "en", "--today", "2026-11-12", "--file"]).arg(&file).output();
    assert!(made.expect("the command line runs").status.success());
    file
}

#[tokio::test]
async fn decisive_words_are_marked() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let window = Window::open_file(&example(folder.path())).await;
    assert_eq!(window.text("article mark").await, "below the centre line");
}

#[tokio::test]
async fn every_room_opens() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let window = Window::open_file(&example(folder.path())).await;
    window.see("nav a").await;
    let rooms = window.run("return [...document.querySelectorAll('nav a[href^=\"#/\"]')].map((a) => a.hash)").await;
    let rooms: Vec<String> = serde_json::from_value(rooms).expect("addresses");
    assert!(rooms.len() >= 6, "{rooms:?}");
    for room in rooms {
        window.click(&format!("nav a[href='{room}']")).await;
        window.see(&format!("nav a[href='{room}'][aria-current=page]")).await;
        window.see("main h1").await;
        window.gone("main .skeleton").await;
        window.screenshot(&format!("room-{}", room.trim_start_matches("#/"))).await;
        assert!(
            window.run("return document.querySelector('main [role=alert]')").await.is_null(),
            "{room} shows an error"
        );
    }
}

#[tokio::test]
async fn the_big_screen_is_drawn_larger_and_left_again() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let window = Window::open_file(&example(folder.path())).await;
    window.click("nav a[href='#/board']").await;
    window.see("[data-card]").await;
    // Larger letters leave room for fewer of them: the page is as wide as before in pixels of the screen only.
    let wide = window.run("return innerWidth").await.as_f64().expect("a width");
    window.keys(&['p']).await;
    window.gone("nav").await;
    window.until(&format!("innerWidth <= {wide} / 1.27")).await;
    window.screenshot("big-board").await;
    window.keys(&[Key::Escape.into()]).await;
    window.see("nav").await;
    window.until(&format!("innerWidth === {wide}")).await;
}
