//! Long proofs: how far they are, and how they are stopped.

/// Asked now and then whether a long proof should stop; what is known by then is still reported.
pub type Stop<'s> = &'s dyn Fn() -> bool;

/// Somebody who waits for a proof.
pub trait Watch {
    /// Asked now and then whether the proof should stop; what is known by then is still reported.
    fn stop(&self) -> bool;
    /// Told how far it is, more often than anybody wants to read.
    fn at(&self, _step: Step) {}
}

impl<F: Fn() -> bool> Watch for F {
    fn stop(&self) -> bool {
        self()
    }
}

/// What a proof is at. Steps come in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Whether each row answers some case.
    Rows {
        /// The rows that are done.
        done: u32,
        /// All rows.
        all: u32,
    },
    /// Whether rows overlap.
    Overlaps {
        /// The rows that are done.
        done: u32,
        /// All rows.
        all: u32,
    },
    /// Whether the guardrails are kept.
    Guardrails {
        /// The guardrails that are done.
        done: u32,
        /// All guardrails.
        all: u32,
    },
    /// Whether it agrees with other tables.
    Others {
        /// The tables that are done.
        done: u32,
        /// All tables.
        all: u32,
    },
    /// Whether there are gaps. Nobody knows beforehand how long that takes.
    Gaps {
        /// The gaps that were found.
        found: u32,
    },
}
