//! Text for a terminal: headings, indented lines, columns.

use std::io::Write;

use spielraum_words::Words;

/// How far a line is moved in for each level.
const INDENT: usize = 2;

/// Lines that are written at once when they are complete.
#[derive(Default)]
pub(crate) struct Page {
    text: String,
}

impl Page {
    /// A heading after an empty line.
    pub(crate) fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line(0, text);
    }

    /// A line moved in by so many levels.
    pub(crate) fn line(&mut self, level: usize, text: &str) {
        self.text.extend(std::iter::repeat_n(' ', level * INDENT));
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// Lines whose cells stand below each other.
    pub(crate) fn columns(&mut self, level: usize, rows: &[Vec<String>]) {
        let count = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| wide(cell)).max().unwrap_or(0);
        let widths: Vec<usize> = (0..count).map(width).collect();
        for row in rows {
            let cells =
                row.iter().zip(&widths).map(|(cell, width)| format!("{cell}{}", " ".repeat(width - wide(cell))));
            let line = cells.collect::<Vec<_>>().join("  ");
            self.line(level, line.trim_end());
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

fn wide(cell: &str) -> usize {
    cell.chars().count()
}

/// Writes a page to stdout.
pub(crate) fn print(text: &str) {
    write(&format!("{}\n", text.trim_end()));
}

/// Writes a file to stdout, byte by byte. A reader that has gone away (`| head`) is no error.
pub(crate) fn write(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Several things in one sentence.
pub(crate) fn listed(words: &Words, said: &[String]) -> String {
    match said {
        [first @ .., last] if !first.is_empty() => {
            words.say_with("cli-and", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
        }
        _ => said.concat(),
    }
}
