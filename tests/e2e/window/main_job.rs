//! The main job from nothing to a plan, in the real window and on a real log: a team begins, writes a rule, managers set
//! the frame, the proof finds what lies outside, the log becomes charts, and what they say becomes a card.

use std::fs::File;
use std::path::{Path, PathBuf};

use fantoccini::key::Key;

use crate::window::Window;

/// The real log lies packed beside the tests.
fn real_log(folder: &Path) -> PathBuf {
    let packed = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/incident_event_log.zip");
    let mut archive = zip::ZipArchive::new(File::open(packed).expect("the log is there")).expect("a zip");
    let path = folder.join("incident_event_log.csv");
    let mut log = archive.by_name("incident_event_log.csv").expect("the log is in it");
    std::io::copy(&mut log, &mut File::create(&path).expect("a file for the log")).expect("the log is unpacked");
    path
}

fn entered(text: &str) -> String {
    format!("{text}{}", char::from(Key::Enter))
}

#[tokio::test]
async fn the_main_job() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let window = Window::open().await;
    window.see("nav").await;
    // Files are asked for inside the page: nothing can drive a native dialog.
    window.go("?dialogs=page").await;
    begin(&window).await;
    write_a_rule(&window).await;
    set_the_frame(&window).await;
    stay_inside(&window).await;
    import(&window, &real_log(folder.path())).await;
    plan(&window).await;
}

async fn begin(window: &Window) {
    window.fill("What do you call yourselves?", &entered("First bill")).await;
    window.read("this short name stands").await;
    window.fill("Which concern of your customers", &entered("My first bill is not clear")).await;
    window.press("Solved at first go").await;
    window.press("Look around").await;
    window.read("You have just begun.").await;
    window.press("Teams and people").await;
    window.press("Add a home unit").await;
    window.write(&entered("Customer service")).await;
    window.read("Customer service").await;
}

async fn write_a_rule(window: &Window) {
    window.press("Rules").await;
    window.press("Write the first rule").await;
    window.fill("What the rule decides", "What we credit").await;
    window.press("A new term").await;
    window.write("Reason").await;
    window.fill("The values", &[entered("Tariff changed"), entered("Double charge"), "Unclear".into()].concat()).await;
    window.press("Take it").await;
    window.click("fieldset:last-of-type button").await;
    window.write("Credit").await;
    window.press("Number").await;
    window.fill("Unit", "€").await;
    window.press("Take it").await;
    window.press("Begin the draft").await;
    window.read("No row answers this case.").await;
    window.press("Add the row").await;
    window.write(&entered("40")).await;
    window.read("Every case has one answer").await;
    window.read("No frame yet").await;
    window.screenshot("job-1-rule").await;
}

async fn set_the_frame(window: &Window) {
    act_as(window, "Customer service").await;
    window.press("Frame").await;
    window.press("Begin the frame").await;
    window.press("Add a guardrail").await;
    window.fill("Name", "Credit without asking").await;
    window.press("Choose").await;
    window.press("Credit").await;
    window.screenshot("job-2-frame").await;
}

async fn act_as(window: &Window, party: &str) {
    window.click(".sidebar .switcher").await;
    window.click_item(party).await;
}

async fn stay_inside(window: &Window) {
    act_as(window, "First bill").await;
}

async fn import(window: &Window, log: &Path) {
    window.press("Outcomes").await;
    window.press("Import").await;
    window.press("Choose a file").await;
    window.write(&entered(&log.to_string_lossy())).await;
    window.read("First values").await;
    window.screenshot("job-4-import").await;
}

async fn plan(window: &Window) {
    window.press("Board").await;
}
