//! Every request, reply, error code and change tag, declared once.
//!
//! One door serves every host (window, command line, browser in tests): a JSON request goes in, a JSON reply comes out.
//!
//! Request: `{"method": "card.move", "party": {"team": "<id>"}, "params": {…}}`; an `id` in it comes back with the reply.
//! Reply:   `{"ok": <value>, "changed": [{"kind": "card", "id": "…"}]}`,
//!          `{"rejected": {"code": "nameTaken", …facts}}` for a "no" that belongs to the domain, or
//!          `{"broken": {"code": "storage", …facts}}` for what should not have happened.
//! Event:   `{"changed": [{"kind": "card", "id": "…"}]}`, `{"progress": {"job": "import", "done": 1, "total": 2}}`, or
//!          `{"workspace": true}` when another workspace was opened or closed.

mod error;
mod methods;
mod preferences;
mod saving;
mod session;
pub mod typescript;

pub use error::{BrokenCode, Failure, RejectedCode, SessionRejection};
pub use methods::METHODS;
pub use preferences::{Preferences, Recent, Theme};
pub use session::{AppState, Home, Session};
pub use spielraum_engine::{Clock, SetClock, SystemClock};
