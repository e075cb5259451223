//! What a team decides and looks back on together, in the real window: the keyboard goes round, the window asks before what
//! nobody has seen would be gone, and after a crash it says what is.

use std::path::PathBuf;

use fantoccini::key::Key;

use crate::rooms::example;
use crate::window::Window;

fn keys(text: &str, last: Key) -> String {
    format!("{text}{}", char::from(last))
}

async fn write_a_note(window: &Window, text: &str) {
    window.press("I write now").await;
    window.see("main textarea:focus").await;
    window.write(&keys(text, Key::Enter)).await;
    window.read(text).await;
    window.press("Done, hand on").await;
    window.gone("main textarea").await;
}

#[tokio::test]
async fn a_retro_that_is_cut_off_keeps_what_was_shown_and_says_what_is_gone() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let file: PathBuf = example(folder.path());
    let window = Window::open_file(&file).await;
    window.see("nav").await;
    window.go("#/retro/new").await;
    window.press("Begin a retro").await;
    window.press("Next: Look at the evidence").await;
    window.press("Next: Gather").await;
    window.press("From paper").await;
    window.fill("One note a line", "The carrier was silent for four days").await;
    window.press("Put them up").await;
    window.read("The carrier was silent").await;
    write_a_note(&window, "The bot stands in the way").await;
    window.read("1 of 7 have written").await;

    // The button of the window, as the one of the system: it is asked first, and staying loses nothing.
    window.click("header .window button:last-child").await;
    window.read("Notes of a retro that have not been shown.").await;
    window.screenshot("closing-asks").await;
    window.press("Stay").await;
    window.gone("[role=dialog]").await;
    window.read("1 of 7 have written").await;

    let window = window.crash(&[&file.to_string_lossy()]).await;
    window.see("nav").await;
    window.click("nav a[href='#/retro']").await;
    window.press("Go on with it").await;
    window.read("Notes that had not been shown are gone.").await;
    window.read("The carrier was silent").await;
    window.screenshot("retro-after-a-crash").await;
    window.press("Understood, go on").await;
    window.gone(".lost").await;
    write_a_note(&window, "The bot, once more").await;
    window.press("Show the notes").await;
    window.click("[role=dialog] footer button:last-child").await;
    window.read("The bot, once more").await;

    // Everything is shown, so the window closes without a question.
    let window = window.reopen("header .window button:last-child", &[]).await;
    window.see("nav").await;
}

async fn answer(window: &Window, kind: char, words: &str) {
    window.press("I have not been heard yet").await;
    window.see("form [role=group] button").await;
    window.write(&kind.to_string()).await;
    if !words.is_empty() {
        window.see("form textarea:focus").await;
        window.write(words).await;
    }
    window.keys(&[Key::Control.into(), Key::Enter.into()]).await;
    window.gone("form [role=group]").await;
    assert!(!window.text("main").await.contains(words) || words.is_empty(), "the next one sees what was said");
}

#[tokio::test]
async fn a_round_is_held_with_one_keyboard() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let file = example(folder.path());
    let window = Window::open_file(&file).await;
    window.see("nav").await;
    window.click("nav a[href='#/consent']").await;
    window.press("Begin a round").await;
    window.fill("Why?", "Monday is louder than the rest of the week.").await;
    window.fill("What do you propose?", "On Mondays nobody writes before eleven.").await;
    window.click("[role=dialog] button[type=submit]").await;
    window.fill("How many of you decide?", "2").await;
    window.press("Ask everybody").await;
    window.read("2 are still to be heard.").await;
    answer(&window, '3', "Then letters wait until noon").await;
    window.screenshot("consent-between-two").await;
    answer(&window, '1', "").await;
    window.press("Show what was said").await;
    window.read("Then letters wait until noon").await;
    window.screenshot("consent-objection").await;
    // Monitor it, with a sign to stop.
    window.write("3").await;
    window.fill("By which sign do we stop?", "A letter waits overnight").await;
    window.press("Keep").await;
    window.press("Ask everybody once more").await;
    answer(&window, '1', "").await;
    answer(&window, '1', "").await;
    window.press("Show what was said").await;
    window.read("Nobody objects.").await;
    window.fill("What will tell you that it works?", "No letter waits overnight").await;
    window.fill("When do you look at it again?", "1 Jan 2999").await;
    window.press("Adopt it").await;
    window.read("It holds since").await;
    window.screenshot("consent-adopted").await;
}
