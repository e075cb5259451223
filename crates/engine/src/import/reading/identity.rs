//! Identities become keyed hashes: the same customer is the same key within a workspace, and nobody outside it can
//! compute which.

/// What is hashed, so that a case and a customer of the same number do not share a key.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Case,
    Customer,
}

/// A keyed hash of `text`. Blanks around it are gone already; mail addresses are the same in any case.
pub(super) fn hash(key: &[u8; 32], of: Of, text: &[u8]) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new_keyed(key);
    hasher.update(match of {
        Of::Case => b"case\0",
        Of::Customer => b"customer\0",
    });
    if text.contains(&b'@') {
        hasher.update(&text.to_ascii_lowercase());
    } else {
        hasher.update(text);
    }
    let mut short = [0; 16];
    hasher.finalize_xof().fill(&mut short);
    short
}
