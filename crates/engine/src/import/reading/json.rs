//! Objects of a JSON file: one a line, one behind the other, in a list, or in a list inside of one object.
//!
//! The text is cut into objects first, so that one that cannot be read costs no other, and only one is held at a time.

use std::io::{BufRead, Read};
use std::path::Path;

use encoding_rs::Encoding;

use super::Problem;
use super::flat;
use super::named::Columns;
use super::records::{Record, Text};

/// An object that is larger is told and passed over. Tickets bring all their messages along, so it is more than of a line.
const LARGEST_OBJECT: usize = 4 << 20;

/// The objects of a file.
pub(super) struct Objects {
    text: Text,
    columns: Columns,
    is_headed: bool,
    cut: Cut,
}

impl Objects {
    /// The objects, as records of these columns.
    pub fn open(path: &Path, encoding: &'static Encoding, names: Vec<String>) -> Result<Self, Problem> {
        let list = the_only_list(path, encoding)?;
        let mut objects = Self::begin(path, encoding, Columns::of(names))?;
        if let Some(list) = list {
            objects.go_to(list)?;
        }
        Ok(objects)
    }

    fn begin(path: &Path, encoding: &'static Encoding, columns: Columns) -> Result<Self, Problem> {
        Ok(Self { text: Text::open(path, encoding)?, columns, is_headed: false, cut: Cut::new() })
    }

    /// Goes to a list that lies inside of an object; what stands behind it is not read.
    fn go_to(&mut self, List { from, line }: List) -> Result<(), Problem> {
        std::io::copy(&mut (&mut self.text.input).take(from), &mut std::io::sink())?;
        self.cut = Cut { line, inside_list: true, ..Cut::new() };
        Ok(())
    }

    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    pub fn bytes_done(&self) -> u64 {
        self.text.bytes_done()
    }

    /// Reads the next object into `record`, the names of the columns before the first one; `false` at the end.
    pub fn next(&mut self, record: &mut Record) -> Result<bool, Problem> {
        if !self.is_headed {
            self.is_headed = true;
            self.columns.head(record);
            return Ok(true);
        }
        let Some(piece) = self.cut.next(&mut self.text.input)? else { return Ok(false) };
        record.begin(piece.line);
        record.lines = self.cut.line - piece.line + 1;
        record.too_large = piece.is_too_large;
        record.broken = !piece.is_too_large && !flat::read(&self.cut.text, &mut self.columns)?;
        if record.too_large || record.broken {
            self.columns.forget();
        } else {
            self.columns.write(record);
        }
        Ok(true)
    }
}

/// Every name that stands in the objects of a file.
pub(super) fn names(path: &Path, encoding: &'static Encoding) -> Result<Vec<String>, Problem> {
    let list = the_only_list(path, encoding)?;
    let mut objects = Objects::begin(path, encoding, Columns::collecting())?;
    if let Some(list) = list {
        objects.go_to(list)?;
    }
    let (mut first_broken, mut is_any_read) = (None, false);
    while let Some(piece) = objects.cut.next(&mut objects.text.input)? {
        let is_read = !piece.is_too_large && flat::read(&objects.cut.text, &mut objects.columns)?;
        is_any_read |= is_read;
        if !is_read {
            first_broken.get_or_insert(piece.line);
        }
    }
    let names = objects.columns.into_names();
    match first_broken {
        Some(line) if !is_any_read => Err(Problem::NotJson { line }),
        _ if names.is_empty() => Err(Problem::Empty),
        _ => Ok(names),
    }
}

/// Where a list begins that lies inside of an object.
#[derive(Clone, Copy)]
struct List {
    /// Bytes before its first object.
    from: u64,
    /// Line that it begins in.
    line: u32,
}

/// Interfaces answer with one object that holds the list, and a few words about it. The longest list of objects, when the
/// whole file is one object.
fn the_only_list(path: &Path, encoding: &'static Encoding) -> Result<Option<List>, Problem> {
    let mut input = Text::open(path, encoding)?.input;
    let mut scan = Scan::default();
    let (mut at, mut line) = (0_u64, 1);
    // The list that is gone through, and the longest so far with its length.
    let (mut open, mut longest): (Option<List>, Option<(List, u64)>) = (None, None);
    let (mut after_bracket, mut is_closed) = (false, false);
    loop {
        let bytes = input.fill_buf()?;
        if bytes.is_empty() {
            return Ok(longest.map(|(list, _)| list));
        }
        let length = bytes.len();
        for (nth, byte) in bytes.iter().enumerate() {
            if !byte.is_ascii_whitespace() && is_closed {
                return Ok(None);
            }
            let (depth, in_text) = (scan.depth, scan.in_text);
            scan.take(*byte);
            line += u32::from(*byte == b'\n');
            if in_text {
                continue;
            }
            match byte {
                b'{' if after_bracket && depth == 2 => open = Some(List { from: at + nth as u64, line }),
                b'[' if depth == 0 && scan.depth == 1 => return Ok(None),
                b']' if depth == 2 && scan.depth == 1 => {
                    let ended = open.take().map(|list| (list, at + nth as u64 - list.from));
                    longest = longest.into_iter().chain(ended).max_by_key(|(_, length)| *length);
                }
                b'}' if scan.depth == 0 && depth == 1 => is_closed = true,
                _ => {}
            }
            after_bracket = (*byte == b'[' && depth == 1) || (after_bracket && byte.is_ascii_whitespace());
        }
        at += length as u64;
        input.consume(length);
    }
}

/// How deep a byte of JSON lies.
#[derive(Default)]
struct Scan {
    depth: u32,
    in_text: bool,
    escaped: bool,
}

impl Scan {
    fn take(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.in_text => self.escaped = true,
            b'"' => self.in_text = !self.in_text,
            _ if self.in_text => {}
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }
}

/// A piece of the text that should be an object.
struct Piece {
    line: u32,
    is_too_large: bool,
}

/// Cuts a text into objects.
struct Cut {
    /// The piece at hand.
    text: Vec<u8>,
    /// The line that is gone through.
    line: u32,
    /// Brackets of lists that are open around the objects.
    lists: u32,
    /// It began inside of a list, and ends with it.
    inside_list: bool,
    /// The first object stood in one line, so each does, and a line that ends too early is one that cannot be read.
    one_a_line: Option<bool>,
    is_over: bool,
}

/// What a byte does to the piece.
enum Step {
    On,
    /// The piece ends with it.
    End,
}

impl Cut {
    fn new() -> Self {
        Self { text: Vec::new(), line: 1, lists: 0, inside_list: false, one_a_line: None, is_over: false }
    }

    /// The next piece, in `text`; nothing at the end.
    fn next(&mut self, input: &mut impl BufRead) -> Result<Option<Piece>, Problem> {
        self.text.clear();
        let mut scan = Scan::default();
        let mut piece: Option<Piece> = None;
        while !self.is_over {
            let bytes = input.fill_buf()?;
            if bytes.is_empty() {
                self.is_over = true;
                break;
            }
            let mut taken = 0;
            let mut ended = false;
            for byte in bytes {
                taken += 1;
                match &mut piece {
                    None => piece = self.between(*byte, &mut scan),
                    Some(piece) => ended = matches!(self.inside(*byte, piece, &mut scan), Step::End),
                }
                if ended || self.is_over {
                    break;
                }
            }
            input.consume(taken);
            if ended {
                self.one_a_line
                    .get_or_insert(piece.as_ref().is_some_and(|piece| piece.line == self.line) && self.lists == 0);
                return Ok(piece);
            }
        }
        let is_cut_off = self.lists > 0 || (self.inside_list && piece.is_some());
        if is_cut_off {
            return Err(Problem::CutOff { line: self.line });
        }
        Ok(piece)
    }

    /// Takes a byte that stands between objects.
    fn between(&mut self, byte: u8, scan: &mut Scan) -> Option<Piece> {
        match byte {
            b'\n' => self.line += 1,
            b'[' => self.lists += 1,
            b']' if self.lists == 0 && self.inside_list => self.is_over = true,
            b']' => self.lists = self.lists.saturating_sub(1),
            b',' => {}
            _ if byte.is_ascii_whitespace() => {}
            _ => {
                scan.take(byte);
                self.text.push(byte);
                return Some(Piece { line: self.line, is_too_large: false });
            }
        }
        None
    }

    /// Takes a byte of an object.
    fn inside(&mut self, byte: u8, piece: &mut Piece, scan: &mut Scan) -> Step {
        // What begins with no bracket is no object, and ends with its line.
        let ends_with_line = self.one_a_line == Some(true) || scan.depth == 0;
        if byte == b'\n' {
            if ends_with_line {
                // The line break is left to be counted with what comes.
                self.line += 1;
                return Step::End;
            }
            self.line += 1;
        }
        scan.take(byte);
        if self.text.len() < LARGEST_OBJECT {
            self.text.push(byte);
        } else {
            piece.is_too_large = true;
        }
        if scan.depth == 0 && matches!(byte, b'}' | b']') && !scan.in_text { Step::End } else { Step::On }
    }
}
