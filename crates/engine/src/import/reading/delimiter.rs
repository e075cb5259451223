//! Which delimiter makes columns of a file.
//!
//! Sniffers from the shelf recognise about seven of ten real exports: decimal commas, times and free text hold candidates
//! themselves. What works is to parse with each candidate and see which one gives the same number of cells in most lines.

use std::io;
use std::path::Path;

use encoding_rs::Encoding;

use super::mapping::Delimiter;
use super::records::{Record, Records};

/// Lines that are looked at.
pub(super) const LINES: usize = 500;
/// A candidate whose lines agree nearly as often as the best one's wins when it makes more columns.
const NEARLY: f64 = 0.85;

/// The delimiter and how many cells most lines have with it.
pub(super) struct Found {
    pub delimiter: Delimiter,
    pub columns: usize,
}

/// Nothing when every candidate leaves one column.
pub(super) fn detect(path: &Path, encoding: &'static Encoding) -> io::Result<Option<Found>> {
    let mut candidates = Vec::new();
    for delimiter in Delimiter::ALL {
        let counts = cell_counts(path, encoding, delimiter)?;
        if let Some((columns, share)) = agreement(&counts) {
            candidates.push((Found { delimiter, columns }, share));
        }
    }
    let best = candidates.iter().map(|(_, share)| *share).fold(0.0, f64::max);
    let good = candidates.into_iter().filter(|(_, share)| *share >= NEARLY * best);
    Ok(good.max_by_key(|(found, _)| found.columns).map(|(found, _)| found))
}

/// How many cells most lines have with a delimiter that is known. Nothing when it leaves one column.
pub(super) fn told(path: &Path, encoding: &'static Encoding, delimiter: Delimiter) -> io::Result<Option<Found>> {
    let counts = cell_counts(path, encoding, delimiter)?;
    Ok(agreement(&counts).map(|(columns, _)| Found { delimiter, columns }))
}

fn cell_counts(path: &Path, encoding: &'static Encoding, delimiter: Delimiter) -> io::Result<Vec<usize>> {
    let mut records = Records::open(path, encoding, delimiter.byte())?;
    let mut record = Record::new();
    let mut counts = Vec::new();
    while counts.len() < LINES && records.next(&mut record, None)? {
        counts.push(record.len());
    }
    Ok(counts)
}

/// The commonest number of cells above one, and the share of lines that have it.
pub(super) fn agreement(counts: &[usize]) -> Option<(usize, f64)> {
    let mut sorted: Vec<usize> = counts.iter().copied().filter(|count| *count > 1).collect();
    sorted.sort_unstable();
    let commonest = sorted.chunk_by(|a, b| a == b).max_by_key(|same| same.len())?;
    let share = commonest.len() as f64 / counts.len() as f64;
    // Where no two lines agree the first one has the say: the names stand there, and a line below has a comma too many.
    let first = counts.iter().copied().find(|count| *count > 1)?;
    Some((if commonest.len() == 1 { first } else { commonest[0] }, share))
}

#[cfg(test)]
mod tests {
    use super::agreement;

    #[test]
    fn the_first_line_has_the_say_where_no_two_agree() {
        let columns = |counts: &[usize]| agreement(counts).map(|(columns, _)| columns);
        assert_eq!(columns(&[3, 2, 5]), Some(3));
        assert_eq!(columns(&[1, 3, 2, 5]), Some(3), "what has one cell is a title");
        assert_eq!(columns(&[2, 2, 3, 3]), Some(3), "a preamble may be as long as what follows");
        assert_eq!(columns(&[1, 1]), None);
    }
}
