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
    window.gone("fieldset .new").await;
    window.click("fieldset:last-of-type button").await;
    window.write("Credit").await;
    window.press("Number").await;
    window.fill("Unit", "€").await;
    window.press("Take it").await;
    window.gone("fieldset .new").await;
    window.press("Begin the draft").await;
    window.read("No row answers this case.").await;
    window.press("Add the row").await;
    window.see("td.then[data-cursor]").await;
    window.write(&entered("40")).await;
    window.read("Every case has one answer").await;
    window.read("No frame yet").await;
    window.screenshot("job-1-rule").await;
}

async fn set_the_frame(window: &Window) {
    window.act_as("Customer service").await;
    window.press("Frame").await;
    window.press("Begin the frame").await;
    window.press("Add a guardrail").await;
    window.fill("Name", "Credit without asking").await;
    window.press("Choose").await;
    window.press("Credit").await;
    window.fill("Largest", "30").await;
    window.press("Save").await;
    window.read("at most €30").await;
    window.press("Publish").await;
    window.screenshot("job-2-frame").await;
    window.click("[role=dialog] button[type=submit], [role=dialog] .primary").await;
    window.read("in force since").await;
}

async fn stay_inside(window: &Window) {
    window.act_as("First bill").await;
    window.press("Rules").await;
    window.press("What we credit").await;
    window.read("Credit without asking").await;
    window.screenshot("job-3-outside").await;
    window.press("€40").await;
    window.write(&entered("25")).await;
    window.read("1 of 1 guardrails").await;
    window.press("We agreed").await;
    window.fill("We agreed", "Up to €25 we credit without asking, whatever the reason.").await;
    window.click("[role=dialog] button[type=submit]").await;
    window.read("in force since").await;
    window.screenshot("job-3-agreed").await;
}

async fn import(window: &Window, log: &Path) {
    window.press("Outcomes").await;
    window.press("Import").await;
    window.press("Choose a file").await;
    window.write(&entered(&log.to_string_lossy())).await;
    window.read("Came again within 7 days").await;
    window.press("Choose where it goes").await;
    window.press("Into “My first bill is not clear”").await;
    window.screenshot("job-4-import").await;
    window.press("Import 141,712 lines").await;
    window.read("24,918").await;
    window.screenshot("job-4-report").await;
    window.press("Outcomes").await;
    window.read("What the chart says").await;
    window.screenshot("job-5-chart").await;
}

async fn plan(window: &Window) {
    window.press("Board").await;
    window.fill("Your first card", &entered("Explain every line of the first bill")).await;
    window.see("[data-cell][aria-label^='Chosen'] [data-card]").await;
    window.click("[data-card]").await;
    window.press("none yet").await;
    window.press("Came again within 7 days").await;
    window.click("[data-card]").await;
    window.write(&format!("m{}{}", char::from(Key::Right), char::from(Key::Enter))).await;
    window.see("[data-cell][aria-label^='Doing'] [data-card]").await;
    window.screenshot("job-7-plan").await;
}
