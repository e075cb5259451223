//! Which encoding a text file has.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::Problem;

/// Enough to see what a file is.
pub(super) const HEAD: usize = 1 << 16;
/// A file that is not UTF-8 as a whole but has so many times more right than wrong characters is UTF-8 with damage.
const MOSTLY: u64 = 50;

/// The encoding and how it was found.
pub(super) struct Found {
    pub encoding: &'static Encoding,
    /// The file begins with a byte order mark.
    pub marked: bool,
    /// Characters beyond ASCII, as evidence; unknown for UTF-16.
    pub beyond_ascii: Option<u64>,
}

/// Looks at the whole file.
pub(super) fn detect(path: &Path) -> Result<Found, Problem> {
    let mut head = Vec::with_capacity(HEAD);
    File::open(path)?.take(HEAD as u64).read_to_end(&mut head)?;
    if let Some((encoding, mark)) = Encoding::for_bom(&head) {
        if encoding.decode_without_bom_handling(&head[mark..]).0.trim().is_empty() {
            return Err(Problem::Empty);
        }
        let beyond_ascii = if encoding == UTF_8 { Some(utf8(path)?.right) } else { None };
        return Ok(Found { encoding, marked: true, beyond_ascii });
    }
    if head.trim_ascii().is_empty() {
        return Err(Problem::Empty);
    }
    if let Some(encoding) = unmarked_utf16(&head) {
        return Ok(Found { encoding, marked: false, beyond_ascii: None });
    }
    if let Some(looks_like) = binary(&head) {
        return Err(Problem::NotText { looks_like });
    }
    let utf8 = utf8(path)?;
    if utf8.wrong == 0 || utf8.right > MOSTLY * utf8.wrong {
        return Ok(Found { encoding: UTF_8, marked: false, beyond_ascii: Some(utf8.right) });
    }
    guess(path)
}

/// An encoding that is known by its name.
pub(super) fn told(path: &Path, name: &str) -> Result<Found, Problem> {
    let encoding =
        Encoding::for_label(name.as_bytes()).ok_or_else(|| Problem::UnknownEncoding { name: name.to_owned() })?;
    // What a file has to be in any encoding.
    let found = detect(path)?;
    Ok(if encoding == found.encoding { found } else { Found { encoding, marked: false, beyond_ascii: None } })
}

fn guess(path: &Path) -> Result<Found, Problem> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let mut beyond_ascii = 0;
    chunks(path, |chunk| {
        beyond_ascii += chunk.iter().filter(|byte| !byte.is_ascii()).count() as u64;
        detector.feed(chunk, false);
    })?;
    detector.feed(&[], true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    Ok(Found { encoding, marked: false, beyond_ascii: Some(beyond_ascii) })
}

/// Characters beyond ASCII that are right and wrong as UTF-8.
#[derive(Default)]
struct Utf8 {
    right: u64,
    wrong: u64,
}

fn utf8(path: &Path) -> io::Result<Utf8> {
    let mut found = Utf8::default();
    let mut rest: Vec<u8> = Vec::new();
    chunks(path, |chunk| {
        rest.extend_from_slice(chunk);
        let mut at = 0;
        loop {
            let valid = Encoding::utf8_valid_up_to(&rest[at..]);
            found.right += beyond_ascii(&rest[at..at + valid]);
            at += valid;
            match rest.len() - at {
                0 => break,
                left if left < 4 && std::str::from_utf8(&rest[at..]).is_err_and(|e| e.error_len().is_none()) => break,
                _ => {
                    found.wrong += 1;
                    at += 1;
                }
            }
        }
        rest.drain(..at);
    })?;
    found.wrong += u64::from(!rest.is_empty());
    Ok(found)
}

fn beyond_ascii(valid: &[u8]) -> u64 {
    if valid.is_ascii() { 0 } else { valid.iter().filter(|byte| **byte >= 0xC0).count() as u64 }
}

fn chunks(path: &Path, mut take: impl FnMut(&[u8])) -> io::Result<()> {
    let mut file = File::open(path)?;
    let mut chunk = vec![0; 1 << 18];
    loop {
        match file.read(&mut chunk)? {
            0 => return Ok(()),
            read => take(&chunk[..read]),
        }
    }
}

/// Text in UTF-16 has a zero in every other byte wherever it is Latin.
pub(super) fn unmarked_utf16(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = head.len() / 2;
    let zeros = |offset: usize| head.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = pairs * 3 / 5;
    match () {
        () if pairs < 2 => None,
        () if odd > most && even * 20 < pairs => Some(UTF_16LE),
        () if even > most && odd * 20 < pairs => Some(UTF_16BE),
        () => None,
    }
}

/// Whether the file is no text, and what it looks like.
fn binary(head: &[u8]) -> Option<Option<&'static str>> {
    const KNOWN: [(&[u8], &str); 8] = [
        (b"PK\x03\x04", "xlsx"),
        (b"\xD0\xCF\x11\xE0", "xls"),
        (b"%PDF", "pdf"),
        (b"\x1F\x8B", "gz"),
        (b"\x89PNG", "png"),
        (b"\xFF\xD8\xFF", "jpg"),
        (b"SQLite format 3\0", "sqlite"),
        (b"PAR1", "parquet"),
    ];
    if let Some((_, name)) = KNOWN.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Some(Some(name));
    }
    memchr::memchr(0, head).map(|_| None)
}
