//! Events of an event log in XES (IEEE 1849), one after the other, in memory that does not grow with the file.
//!
//! A trace is a case. What it says of itself stands before its events and is a column of its own, named `case:…` as tools for
//! process mining do. Document types and entities are refused: they could grow without end or lead to other files.

use std::io::{self, BufRead, Read};
use std::path::Path;

use encoding_rs::Encoding;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::Problem;
use super::named::Columns;
use super::records::{LARGEST_RECORD, Record, Text};

/// One tag or text that is larger is none of an event log.
const LARGEST_TAG: usize = 16 << 20;
/// Lists in attributes nest; nothing nests like this.
const DEEPEST: usize = 64;
/// What belongs to the case and not to one of its events.
const OF_CASE: &str = "case:";

/// The events of a file.
pub(super) struct Events {
    xml: Reader<Lines>,
    buffer: Vec<u8>,
    columns: Columns,
    /// What the trace at hand says of itself.
    trace: Vec<(String, String)>,
    is_headed: bool,
    place: Place,
    /// Depth of the element at hand below `place`.
    depth: usize,
    /// Bytes of the values of the event at hand.
    size: usize,
}

/// What the element at hand stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Nothing,
    Log,
    Trace,
    Event,
}

impl Events {
    /// The events, as records of these columns.
    pub fn open(path: &Path, encoding: &'static Encoding, names: Vec<String>) -> Result<Self, Problem> {
        Self::begin(path, encoding, Columns::of(names))
    }

    fn begin(path: &Path, encoding: &'static Encoding, columns: Columns) -> Result<Self, Problem> {
        let input = Lines { text: Text::open(path, encoding)?, line: 1, taken: 0 };
        Ok(Self {
            xml: Reader::from_reader(input),
            buffer: Vec::new(),
            columns,
            trace: Vec::new(),
            is_headed: false,
            place: Place::Nothing,
            depth: 0,
            size: 0,
        })
    }

    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    pub fn bytes_done(&self) -> u64 {
        self.xml.get_ref().text.bytes_done()
    }

    /// Reads the next event into `record`, the names of the columns before the first one; `false` at the end.
    pub fn next(&mut self, record: &mut Record) -> Result<bool, Problem> {
        if !self.is_headed {
            self.is_headed = true;
            self.columns.head(record);
            return Ok(true);
        }
        let Some(line) = self.event()? else { return Ok(false) };
        record.begin(line);
        record.lines = self.line() - line + 1;
        record.too_large = self.size > LARGEST_RECORD;
        if record.too_large {
            self.columns.forget();
        } else {
            self.columns.write(record);
        }
        Ok(true)
    }

    fn line(&self) -> u32 {
        self.xml.get_ref().line
    }

    /// Goes on to the end of the next event, and says in which line it begins.
    fn event(&mut self) -> Result<Option<u32>, Problem> {
        let mut begins = self.line();
        let mut buffer = std::mem::take(&mut self.buffer);
        loop {
            buffer.clear();
            self.xml.get_mut().taken = 0;
            let line = self.line();
            let event = self.xml.read_event_into(&mut buffer).map_err(|error| wrong(&error, line))?;
            let ended = match event {
                Event::Start(tag) => self.start(&tag, line)?,
                Event::Empty(tag) => {
                    let begun = self.start(&tag, line)?;
                    begun | self.end()
                }
                Event::End(_) => self.end(),
                Event::DocType(said)
                    if said.trim_start().get(..4).is_some_and(|it| it.eq_ignore_ascii_case("html")) =>
                {
                    return Err(Problem::OtherXml { element: "html".to_owned() });
                }
                Event::DocType(_) => return Err(Problem::DocumentType { line }),
                Event::GeneralRef(name) if !name.is_char_ref() && !is_predefined(&name) => {
                    return Err(Problem::Entity { line });
                }
                Event::Eof if self.place == Place::Nothing && self.is_headed => Step::Over,
                Event::Eof => return Err(Problem::CutOff { line }),
                _ => Step::On,
            };
            match ended {
                Step::Begun => begins = line,
                Step::Ended => {
                    self.buffer = buffer;
                    return Ok(Some(begins));
                }
                Step::Over => return Ok(None),
                Step::On => {}
            }
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, line: u32) -> Result<Step, Problem> {
        let name = tag.local_name();
        let (place, step) = match (self.place, self.depth, name.as_ref()) {
            (Place::Nothing, 0, "log") => (Place::Log, Step::On),
            (Place::Nothing, _, other) => return Err(Problem::OtherXml { element: shortened(other) }),
            (Place::Log, 0, "trace") => {
                self.trace.clear();
                (Place::Trace, Step::On)
            }
            (Place::Trace, 0, "event") => {
                self.size = 0;
                for (name, value) in &self.trace {
                    self.columns.set(name, value.as_bytes())?;
                }
                (Place::Event, Step::Begun)
            }
            (place, depth, _) => {
                if depth == 0 && matches!(place, Place::Trace | Place::Event) {
                    self.attribute(tag, line)?;
                }
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(Problem::NotXml { line });
                }
                return Ok(Step::On);
            }
        };
        self.place = place;
        Ok(step)
    }

    fn end(&mut self) -> Step {
        if self.depth > 0 {
            self.depth -= 1;
            return Step::On;
        }
        let (place, step) = match self.place {
            Place::Event => (Place::Trace, Step::Ended),
            Place::Trace => (Place::Log, Step::On),
            Place::Log | Place::Nothing => (Place::Nothing, Step::On),
        };
        self.place = place;
        step
    }

    /// `<string key="org:group" value="V5"/>`, whatever its type.
    fn attribute(&mut self, tag: &BytesStart<'_>, line: u32) -> Result<(), Problem> {
        let said = |name| {
            let found = tag.try_get_attribute(name).map_err(|_| Problem::NotXml { line })?;
            let value = found.map(|found| found.normalized_value(XmlVersion::Implicit1_0));
            // The only entities that are known are those of XML itself; a name of another one was never explained.
            value.transpose().map(|value| value.map(|value| value.into_owned())).map_err(|_| Problem::Entity { line })
        };
        let (Some(key), Some(value)) = (said("key")?, said("value")?) else { return Ok(()) };
        self.size += value.len();
        let value = value.trim();
        if self.place == Place::Event {
            let value = if value.len() > LARGEST_RECORD { "" } else { value };
            return self.columns.set(&key, value.as_bytes());
        }
        let key = format!("{OF_CASE}{key}");
        // What is too large of a case would be too large of each of its events.
        let value = if value.len() > LARGEST_RECORD { "" } else { value };
        self.columns.set(&key, &[])?;
        self.trace.push((key, value.to_owned()));
        Ok(())
    }
}

/// What an element does to the event at hand.
enum Step {
    On,
    Begun,
    Ended,
    Over,
}

impl std::ops::BitOr for Step {
    type Output = Self;

    /// An element that is empty begins and ends at once.
    fn bitor(self, ended: Self) -> Self {
        if matches!(ended, Self::On) { self } else { ended }
    }
}

/// Every name that stands in the traces and events of a file.
pub(super) fn names(path: &Path, encoding: &'static Encoding) -> Result<Vec<String>, Problem> {
    let mut events = Events::begin(path, encoding, Columns::collecting())?;
    events.is_headed = true;
    while events.event()?.is_some() {}
    Ok(events.columns.into_names())
}

fn is_predefined(name: &str) -> bool {
    matches!(name, "lt" | "gt" | "amp" | "apos" | "quot")
}

fn shortened(name: &str) -> String {
    name.chars().take(40).collect()
}

fn wrong(error: &quick_xml::Error, line: u32) -> Problem {
    match error {
        quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => Problem::FieldTooLarge { line },
        quick_xml::Error::Io(error) => Problem::Io(io::Error::new(error.kind(), error.to_string())),
        quick_xml::Error::Syntax(_) => Problem::CutOff { line },
        _ => Problem::NotXml { line },
    }
}

/// Counts lines, and holds against a tag without end.
struct Lines {
    text: Text,
    line: u32,
    /// Bytes of the tag or text at hand.
    taken: usize,
}

impl Read for Lines {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Lines {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.taken > LARGEST_TAG {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.text.input.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        let taken = &self.text.input.buffer()[..amount.min(self.text.input.buffer().len())];
        self.line += memchr::memchr_iter(b'\n', taken).count() as u32;
        self.taken += amount;
        self.text.input.consume(amount);
    }
}
