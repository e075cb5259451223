//! `spielraum-cli`: the same contract without a window.

fn main() {}
