//! The TypeScript that the UI was built against is the contract of today.

use std::path::Path;

#[test]
fn the_generated_types_are_those_of_today() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/contract/generated.ts");
    let today =
        spielraum_contract::typescript::typescript().expect("two types with one name: rename one for TypeScript");
    if std::env::var_os("SPIELRAUM_WRITE_CONTRACT").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &today).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == today, "ui/src/contract/generated.ts is not the contract of today: run script/contract");
}
