//! Plain drawing where there is no graphics card.

use std::os::unix::process::CommandExt;
use std::process::Command;

/// What WebKitGTK reads when it starts: anything but `0` makes it draw without layers.
const PLAIN: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Without a graphics card WebKitGTK would imitate one, layer by layer, which takes a board seven times as long as drawing it plainly. It
/// can only be told so before it is there, so the program starts itself once more; who has set the variable is listened to.
pub fn drawn() {
    if std::env::var_os(PLAIN).is_some() || has_graphics_card() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    // Comes back only when it could not be done.
    let error = Command::new(program).args(std::env::args_os().skip(1)).env(PLAIN, "1").exec();
    eprintln!("spielraum: the window is drawn as if there were a graphics card: {error}");
}

fn has_graphics_card() -> bool {
    std::fs::read_dir("/dev/dri").is_ok_and(|mut cards| cards.next().is_some())
}
