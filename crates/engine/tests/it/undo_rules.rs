//! What the acts on frame, rules and outcomes do on the stage.

use spielraum_engine::Op;

use crate::stage::Stage;

/// Plays an act; nothing for acts that bind others or leave nothing to take back.
pub fn act(_op: Op, _s: &Stage) -> bool {
    false
}
