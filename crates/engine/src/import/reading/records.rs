//! The lines of a delimited file, one after the other, in bounded memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use encoding_rs::{Encoding, UTF_8};
use encoding_rs_io::DecodeReaderBytesBuilder;

/// More than this in one record is no record: a quotation mark was opened and never closed, or the file is no table.
pub(super) const LARGEST_RECORD: usize = 1 << 20;
/// More columns than any export has.
pub(super) const MOST_COLUMNS: usize = 4096;
const BUFFER: usize = 1 << 18;

/// One record: a line of the file, or several where quotation marks hold line breaks.
pub(super) struct Record {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    cells: usize,
    /// Line it begins in, from 1.
    pub line: u32,
    /// Lines it takes up.
    pub lines: u32,
    /// It was larger than [`LARGEST_RECORD`]; its cells are gone.
    pub too_large: bool,
    /// A quotation mark is opened in it that nothing closes in time; its cells are gone, and the next line is read on its own.
    pub open_quote: bool,
    /// It is not written as its format asks for; its cells are gone.
    pub broken: bool,
}

impl Record {
    pub fn new() -> Self {
        Self {
            bytes: vec![0; 1024],
            ends: vec![0; 64],
            cells: 0,
            line: 0,
            lines: 0,
            too_large: false,
            open_quote: false,
            broken: false,
        }
    }

    /// Begins anew, without cells.
    pub fn begin(&mut self, line: u32) {
        (self.cells, self.line, self.lines) = (0, line, 1);
        (self.too_large, self.open_quote, self.broken) = (false, false, false);
    }

    /// Puts another cell behind the last one.
    pub fn push(&mut self, cell: &[u8]) {
        let start = if self.cells == 0 { 0 } else { self.ends[self.cells - 1] };
        let end = start + cell.len();
        if self.bytes.len() < end {
            self.bytes.resize(end.next_power_of_two(), 0);
        }
        self.bytes[start..end].copy_from_slice(cell);
        if self.ends.len() == self.cells {
            self.ends.resize(self.cells * 2, 0);
        }
        self.ends[self.cells] = end;
        self.cells += 1;
    }

    /// How many cells it has.
    pub fn len(&self) -> usize {
        self.cells
    }

    /// Cell `at` without blanks around it; empty when there is none.
    pub fn cell(&self, at: usize) -> &[u8] {
        if at >= self.cells {
            return &[];
        }
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        self.bytes[start..self.ends[at]].trim_ascii()
    }

    /// How many bytes it keeps room for.
    pub fn room(&self) -> usize {
        self.bytes.len()
    }

    pub fn cells(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.cells).map(|at| self.cell(at))
    }
}

/// Reads records as UTF-8, whatever the encoding of the file.
pub(super) struct Records {
    input: BufReader<Box<dyn Read + Send>>,
    core: csv_core::Reader,
    delimiter: u8,
    next_line: u32,
    done: Arc<AtomicU64>,
    /// What was read of the record so far, and what is to be read once more before the file goes on.
    raw: Vec<u8>,
    /// Whether all of `raw` was read once more, so that going back in `again` is enough.
    all_again: bool,
    again: Vec<u8>,
    at: usize,
}

impl Records {
    pub fn open(path: &Path, encoding: &'static Encoding, delimiter: u8) -> io::Result<Self> {
        let done = Arc::new(AtomicU64::new(0));
        let file = Counting { file: File::open(path)?, done: Arc::clone(&done) };
        let text: Box<dyn Read + Send> = if encoding == UTF_8 {
            Box::new(file) // csv-core skips the byte order mark; bytes that are no UTF-8 stay what they are
        } else {
            decoded(file, encoding)
        };
        let core = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
        let input = BufReader::with_capacity(BUFFER, text);
        Ok(Self {
            input,
            core,
            delimiter,
            next_line: 1,
            done,
            raw: Vec::new(),
            all_again: true,
            again: Vec::new(),
            at: 0,
        })
    }

    /// Bytes of the file that were taken in so far.
    pub fn bytes_done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }

    /// Reads the next record into `record`; `false` at the end of the file. Blank lines are skipped.
    ///
    /// A stray quotation mark would swallow every line up to the next one, or up to the end. Where it is known how many `columns`
    /// there are, a record over several lines that has others, or whose quotation marks do not fit, is no record: its first line is
    /// given up, and the rest is read again.
    pub fn next(&mut self, record: &mut Record, columns: Option<usize>) -> io::Result<bool> {
        self.skip_line_ends()?;
        record.line = self.next_line;
        (record.too_large, record.open_quote, record.broken) = (false, false, false);
        self.raw.clear();
        self.all_again = true;
        let (mut written, mut ended, mut line_breaks) = (0, 0, 0);
        let mut is_last = false;
        loop {
            let is_again = self.at < self.again.len();
            let input = if is_again { &self.again[self.at..] } else { self.input.fill_buf()? };
            is_last |= input.is_empty();
            let (result, taken, out, ends) =
                self.core.read_record(input, &mut record.bytes[written..], &mut record.ends[ended..]);
            line_breaks += memchr::memchr_iter(b'\n', &input[..taken]).count() as u32;
            if columns.is_some() && self.raw.len() <= LARGEST_RECORD {
                self.raw.extend_from_slice(&input[..taken]);
            }
            self.all_again &= is_again || taken == 0;
            self.consume(is_again, taken);
            if columns.is_some() && self.raw.len() > LARGEST_RECORD && self.give_up(record) {
                return Ok(true);
            }
            written += out;
            ended += ends;
            match result {
                csv_core::ReadRecordResult::InputEmpty => {}
                csv_core::ReadRecordResult::OutputFull => written = grow(record, written),
                csv_core::ReadRecordResult::OutputEndsFull => ended = grow_ends(record, ended),
                csv_core::ReadRecordResult::Record => break,
                csv_core::ReadRecordResult::End => return Ok(false),
            }
        }
        record.cells = if record.too_large { 0 } else { ended };
        let swallows = columns.is_some() && (is_last || spans_lines(&self.raw)) && !closes(&self.raw, self.delimiter);
        if (swallows || columns.is_some_and(|columns| columns != record.cells)) && self.give_up(record) {
            return Ok(true);
        }
        if swallows {
            (record.cells, record.open_quote) = (0, true);
        }
        self.next_line += line_breaks;
        record.lines = line_breaks.max(1);
        Ok(true)
    }

    fn consume(&mut self, is_again: bool, taken: usize) {
        if is_again {
            self.at += taken;
        } else {
            self.input.consume(taken);
        }
    }

    /// Gives up the first line of a record that takes up more; `false` if it does not. What was read behind it comes again.
    fn give_up(&mut self, record: &mut Record) -> bool {
        let Some(end) = first_line(&self.raw) else { return false };
        let behind = self.raw.len() - end - 1;
        if self.all_again {
            self.at -= behind;
        } else {
            let again = [&self.raw[end + 1..], &self.again[self.at..]].concat();
            (self.again, self.at) = (again, 0);
        }
        self.core.reset();
        (record.cells, record.lines, record.too_large, record.open_quote) = (0, 1, false, true);
        self.next_line = record.line + 1;
        true
    }

    /// csv-core would skip them as well, but without telling how many lines that were.
    fn skip_line_ends(&mut self) -> io::Result<()> {
        loop {
            let is_again = self.at < self.again.len();
            let input = if is_again { &self.again[self.at..] } else { self.input.fill_buf()? };
            let ends = input.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
            if ends == 0 {
                return Ok(());
            }
            self.next_line += memchr::memchr_iter(b'\n', &input[..ends]).count() as u32;
            self.consume(is_again, ends);
        }
    }
}

/// Where the first of several lines ends.
fn first_line(raw: &[u8]) -> Option<usize> {
    memchr::memchr(b'\n', raw).filter(|end| end + 1 < raw.len())
}

fn spans_lines(raw: &[u8]) -> bool {
    first_line(raw).is_some()
}

/// Whether every quotation mark that opens a cell is closed at its end.
fn closes(raw: &[u8], delimiter: u8) -> bool {
    #[derive(PartialEq)]
    enum At {
        Start,
        Plain,
        Quoted,
        /// Behind a quotation mark that closes, unless another one follows.
        Closed,
    }
    let mut at = At::Start;
    for &byte in raw {
        let is_end = byte == delimiter || matches!(byte, b'\r' | b'\n');
        at = match (at, byte) {
            (At::Quoted, b'"') => At::Closed,
            (At::Quoted, _) | (At::Start | At::Closed, b'"') => At::Quoted,
            (_, _) if is_end => At::Start,
            (At::Closed, _) => return false,
            (At::Start | At::Plain, _) => At::Plain,
        };
    }
    at != At::Quoted
}

/// Doubles the room for bytes; beyond the limit the record is given up and its room used again.
fn grow(record: &mut Record, written: usize) -> usize {
    if record.too_large || record.bytes.len() >= LARGEST_RECORD {
        record.too_large = true;
        return 0;
    }
    record.bytes.resize(record.bytes.len() * 2, 0);
    written
}

fn grow_ends(record: &mut Record, ended: usize) -> usize {
    if record.too_large || record.ends.len() >= MOST_COLUMNS {
        record.too_large = true;
        return 0;
    }
    record.ends.resize(record.ends.len() * 2, 0);
    ended
}

/// Text of a file as UTF-8.
pub(super) struct Text {
    pub input: BufReader<Box<dyn Read + Send>>,
    done: Arc<AtomicU64>,
}

impl Text {
    pub fn open(path: &Path, encoding: &'static Encoding) -> io::Result<Self> {
        let done = Arc::new(AtomicU64::new(0));
        let file = Counting { file: File::open(path)?, done: Arc::clone(&done) };
        Ok(Self { input: BufReader::with_capacity(BUFFER, decoded(file, encoding)), done })
    }

    /// Bytes of the file that were taken in so far.
    pub fn bytes_done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }
}

fn decoded(file: Counting, encoding: &'static Encoding) -> Box<dyn Read + Send> {
    Box::new(DecodeReaderBytesBuilder::new().encoding(Some(encoding)).strip_bom(true).build(file))
}

/// Counts what is read from the file.
struct Counting {
    file: File,
    done: Arc<AtomicU64>,
}

impl Read for Counting {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.done.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
