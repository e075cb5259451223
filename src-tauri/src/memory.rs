//! Memory that is free and that the system does not have back yet.

/// Gives it back: the C library keeps what was freed between other things, at 10,000 cards a tenth of what the program has.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "there is no safe way to ask the C library")]
pub fn give_back() {
    // SAFETY: it takes no pointer, touches nothing that is in use, and may be called in any thread.
    unsafe { libc::malloc_trim(0) };
}

/// Other systems take it back by themselves.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn give_back() {}
