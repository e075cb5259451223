//! Files in other encodings than UTF-8.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::ReadError;

/// How far into a file its declaration reaches, in bytes.
const HEAD: usize = 200;

/// The text in the encoding that its first bytes or its declaration name; UTF-8 when they name none. It says that it is UTF-8
/// from then on, and has no byte order mark.
///
/// # Errors
/// When it is no text in that encoding.
pub fn decode(bytes: &[u8]) -> Result<String, ReadError> {
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes)).into_owned();
    // Where the declaration can be read byte by byte, it is not in an encoding of two bytes, whatever it says.
    let declared =
        label(&head).and_then(|label| Encoding::for_label(label.as_bytes())).filter(|one| one.is_ascii_compatible());
    let by_mark = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = by_mark.or_else(|| by_first_sign(bytes)).or(declared).unwrap_or(UTF_8);
    let (text, _, is_broken) = encoding.decode(bytes);
    if is_broken || text.contains('\0') {
        return Err(ReadError::NotText);
    }
    // It is kept and given back in UTF-8, and has to say so.
    let other = label(&text).filter(|label| Encoding::for_label(label.as_bytes()).is_some_and(|one| one != UTF_8));
    Ok(match other {
        Some(label) => text.replacen(label, "UTF-8", 1),
        None => text.into_owned(),
    })
}

/// The encoding of two bytes in which a file begins with `<`.
fn by_first_sign(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [b'<', 0, ..] => Some(UTF_16LE),
        [0, b'<', ..] => Some(UTF_16BE),
        _ => None,
    }
}

/// What a declaration names as the encoding.
fn label(text: &str) -> Option<&str> {
    let (declaration, _) = text.trim_start_matches('\u{feff}').strip_prefix("<?xml")?.split_once("?>")?;
    let named = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = named.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    named[1..].split(quote).next()
}
