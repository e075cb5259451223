//! How long proofs take.

fn main() {}
