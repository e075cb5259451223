//! Embeds the configuration and declares the commands, so that a capability has to allow them by name.

use std::path::Path;

fn main() {
    let dist = Path::new("../ui/dist");
    println!("cargo::rerun-if-changed={}", dist.display());
    if !dist.join("index.html").exists() {
        // An empty folder lets every cargo command work before the interface was built; the window would stay empty.
        std::fs::create_dir_all(dist).expect("cannot create ui/dist");
        println!(
            "cargo::warning=ui/dist is empty: `npm run build` in ui/ (script/run does it) before opening the window"
        );
    }
    let commands = tauri_build::AppManifest::new().commands(&["rpc", "ready", "painted", "another"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)).expect("tauri-build failed");
}
