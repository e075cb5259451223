//! Records that are read on a thread of their own, while those before them are looked at.

use std::io;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use super::Problem;
use super::records::Record;
use super::source::Source;

/// So many records go from one thread to the other together.
const RECORDS: usize = 256;
/// Fewer, where they need as many bytes.
const BYTES: usize = 1 << 20;
/// A record that needed more gives its room back.
const KEPT: usize = 1 << 16;
/// Lots there are: one is looked at, one waits, one is filled.
const LOTS: usize = 3;

/// Records in a row. They are used again and again.
#[derive(Default)]
struct Lot {
    records: Vec<Record>,
    filled: usize,
    /// Bytes of the file that were taken in up to here.
    bytes_done: u64,
}

impl Lot {
    /// Fills it; `false` at the end of the file.
    fn fill(&mut self, source: &mut Source, columns: usize) -> Result<bool, Problem> {
        self.filled = 0;
        let is_more = self.fill_up(source, columns)?;
        self.bytes_done = source.bytes_done();
        Ok(is_more)
    }

    fn fill_up(&mut self, source: &mut Source, columns: usize) -> Result<bool, Problem> {
        let mut bytes = 0;
        while self.filled < RECORDS && bytes < BYTES {
            if self.filled == self.records.len() {
                self.records.push(Record::new());
            }
            let record = &mut self.records[self.filled];
            if record.room() > KEPT {
                *record = Record::new();
            }
            if !source.next(record, Some(columns))? {
                return Ok(false);
            }
            bytes += record.room();
            self.filled += 1;
        }
        Ok(true)
    }
}

/// What the reading thread sends.
enum Sent {
    Lot(Lot),
    /// The end of the file, with the columns that never stood in it.
    End(Lot, Vec<String>),
    Problem(Problem),
}

/// The rows of a file below its header, read ahead.
pub(super) struct Ahead {
    thread: Option<JoinHandle<()>>,
    sent: Receiver<Sent>,
    used: SyncSender<Lot>,
    lot: Lot,
    at: usize,
    /// The columns that never stood in the file, once it was read to its end.
    never_seen: Option<Vec<String>>,
}

impl Ahead {
    /// Reads what is left of `source`, of which each record should have so many `columns`.
    pub fn of(mut source: Source, columns: usize) -> Result<Self, Problem> {
        let (to_here, sent) = sync_channel(LOTS);
        let (used, to_there) = sync_channel(LOTS);
        (1..LOTS).for_each(|_| drop(used.try_send(Lot::default())));
        // Whoever takes no more drops the other end of both channels, and the thread ends.
        let thread = thread::Builder::new().name("reading".into()).spawn(move || {
            for mut lot in to_there {
                let (sent, is_last) = match lot.fill(&mut source, columns) {
                    Ok(true) => (Sent::Lot(lot), false),
                    Ok(false) => (Sent::End(lot, source.never_seen()), true),
                    Err(problem) => (Sent::Problem(problem), true),
                };
                if to_here.send(sent).is_err() || is_last {
                    return;
                }
            }
        })?;
        Ok(Self { thread: Some(thread), sent, used, lot: Lot::default(), at: 0, never_seen: None })
    }

    /// The next record; nothing at the end of the file.
    pub fn next(&mut self) -> Result<Option<&Record>, Problem> {
        while self.at == self.lot.filled {
            if self.never_seen.is_some() {
                return Ok(None);
            }
            let lot = match self.sent.recv() {
                Ok(Sent::Lot(lot)) => lot,
                Ok(Sent::End(lot, never_seen)) => {
                    self.never_seen = Some(never_seen);
                    lot
                }
                Ok(Sent::Problem(problem)) => return Err(problem),
                Err(_) => return Err(self.ended()),
            };
            let used = std::mem::replace(&mut self.lot, lot);
            drop(self.used.try_send(used)); // nobody takes it behind the end
            self.at = 0;
        }
        self.at += 1;
        Ok(Some(&self.lot.records[self.at - 1]))
    }

    /// Why the thread says nothing more: it panicked, and the panic goes on here.
    fn ended(&mut self) -> Problem {
        if let Some(Err(panic)) = self.thread.take().map(JoinHandle::join) {
            resume_unwind(panic);
        }
        Problem::Io(io::ErrorKind::BrokenPipe.into())
    }

    /// Bytes of the file that were taken in when what is looked at was read.
    pub fn bytes_done(&self) -> u64 {
        self.lot.bytes_done
    }

    /// Columns that a format without a line of names was asked for and that stood nowhere, once all of it was read.
    pub fn never_seen(&self) -> &[String] {
        self.never_seen.as_deref().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use encoding_rs::UTF_8;

    use super::*;
    use crate::import::reading::{Delimiter, LogFormat};

    /// Line and cells of a record.
    fn told(record: &Record) -> (u32, Vec<Vec<u8>>) {
        (record.line, record.cells().map(<[u8]>::to_vec).collect())
    }

    fn open(text: &str) -> Source {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        Source::open(file.path(), &LogFormat::Delimited, UTF_8, Delimiter::Comma, Vec::new()).unwrap()
    }

    #[test]
    fn what_is_read_ahead_is_what_is_read() {
        let mut text = String::new();
        for line in 0..3 * RECORDS {
            let long = if line % 100 == 7 { 2 * KEPT } else { line % 9 };
            writeln!(text, "{line},{}", "x".repeat(long)).unwrap();
        }
        let (mut source, mut record, mut all) = (open(&text), Record::new(), Vec::new());
        while source.next(&mut record, Some(2)).unwrap() {
            all.push(told(&record));
        }
        assert_eq!(all.len(), 3 * RECORDS);
        let (mut ahead, mut read) = (Ahead::of(open(&text), 2).unwrap(), Vec::new());
        while let Some(record) = ahead.next().unwrap() {
            read.push(told(record));
        }
        assert!(read == all);
        assert_eq!((ahead.bytes_done(), ahead.next().unwrap().is_none()), (text.len() as u64, true));
    }

    #[test]
    fn whoever_takes_no_more_ends_the_thread() {
        let mut ahead = Ahead::of(open(&"1,2\n".repeat(100 * RECORDS)), 2).unwrap();
        assert!(ahead.next().unwrap().is_some());
        let thread = ahead.thread.take().unwrap();
        drop(ahead);
        thread.join().unwrap();
    }
}
