//! The frame around every room: keys, language, and what is remembered.

use fantoccini::key::Key;

use crate::window::Window;

#[tokio::test]
async fn ctrl_k_opens_the_palette_and_takes_any_language() {
    let window = Window::open().await;
    window.see("nav").await;
    window.keys(&[Key::Control.into(), 'k']).await;
    window.type_into("[role=dialog] input", "Überblick größer").await;
    window.holds("[role=dialog] input", "Überblick größer").await;
}

#[tokio::test]
async fn size_and_language_are_remembered() {
    let window = Window::open().await;
    window.see("nav").await;
    window.resize(1200, 700).await;
    window.click("button[aria-label^='DE']").await;
    window.see("html[lang=de]").await;
    let window = window.reopen("header .window button:last-child", &[]).await;
    window.see("html[lang=de] nav").await;
    // The page is there before its window is shown.
    window.until("innerWidth === 1200 && innerHeight === 700").await;
    window.screenshot("remembered").await;
}

#[tokio::test]
async fn a_script_that_is_not_ours_does_not_run() {
    let window = Window::open().await;
    window.see("nav").await;
    let inline = "const done = arguments[0];
        document.addEventListener('securitypolicyviolation', (refused) => done(refused.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'document.title = \"run\"';
        document.body.append(script);
        setTimeout(() => done('nothing refused'), 2000);";
    let refused = window.run_until_done(inline).await;
    assert!(refused.as_str().is_some_and(|directive| directive.starts_with("script-src")), "{refused}");
}
