//! The lines of a delimited file, one after the other, in bounded memory.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::rc::Rc;

use encoding_rs::{Encoding, UTF_8};
use encoding_rs_io::DecodeReaderBytesBuilder;

/// More than this in one record is no record: a quotation mark was opened and never closed, or the file is no table.
const LARGEST_RECORD: usize = 1 << 20;
/// More columns than any export has.
const MOST_COLUMNS: usize = 4096;
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
}

impl Record {
    pub fn new() -> Self {
        Self { bytes: vec![0; 4096], ends: vec![0; 64], cells: 0, line: 0, lines: 0, too_large: false }
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

    pub fn cells(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.cells).map(|at| self.cell(at))
    }
}

/// Reads records as UTF-8, whatever the encoding of the file.
pub(super) struct Records {
    input: BufReader<Box<dyn Read>>,
    core: csv_core::Reader,
    next_line: u32,
    done: Rc<Cell<u64>>,
}

impl Records {
    pub fn open(path: &Path, encoding: &'static Encoding, delimiter: u8) -> io::Result<Self> {
        let done = Rc::new(Cell::new(0));
        let file = Counting { file: File::open(path)?, done: Rc::clone(&done) };
        let text: Box<dyn Read> = if encoding == UTF_8 {
            Box::new(file) // csv-core skips the byte order mark; bytes that are no UTF-8 stay what they are
        } else {
            Box::new(DecodeReaderBytesBuilder::new().encoding(Some(encoding)).strip_bom(true).build(file))
        };
        let core = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
        Ok(Self { input: BufReader::with_capacity(BUFFER, text), core, next_line: 1, done })
    }

    /// Bytes of the file that were taken in so far.
    pub fn bytes_done(&self) -> u64 {
        self.done.get()
    }

    /// Reads the next record into `record`; `false` at the end of the file. Blank lines are skipped.
    pub fn next(&mut self, record: &mut Record) -> io::Result<bool> {
        self.skip_line_ends()?;
        record.line = self.next_line;
        record.too_large = false;
        let (mut written, mut ended, mut line_breaks) = (0, 0, 0);
        loop {
            let input = self.input.fill_buf()?;
            let (result, taken, out, ends) =
                self.core.read_record(input, &mut record.bytes[written..], &mut record.ends[ended..]);
            line_breaks += memchr::memchr_iter(b'\n', &input[..taken]).count() as u32;
            self.input.consume(taken);
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
        self.next_line += line_breaks;
        record.lines = line_breaks.max(1);
        Ok(true)
    }

    /// csv-core would skip them as well, but without telling how many lines that were.
    fn skip_line_ends(&mut self) -> io::Result<()> {
        loop {
            let input = self.input.fill_buf()?;
            let ends = input.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
            if ends == 0 {
                return Ok(());
            }
            self.next_line += memchr::memchr_iter(b'\n', &input[..ends]).count() as u32;
            self.input.consume(ends);
        }
    }
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

/// Counts what is read from the file.
struct Counting {
    file: File,
    done: Rc<Cell<u64>>,
}

impl Read for Counting {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.done.set(self.done.get() + read as u64);
        Ok(read)
    }
}
