//! Numbers and texts.

use super::cursor::shortened;
use super::{Parser, Read};
use crate::feel::error::ParseProblem;
use crate::feel::syntax::Node;
use crate::number::NumberError;

impl Parser<'_> {
    /// `12`, `12.5`, `.5`, `1.2e-3`
    pub(super) fn number(&mut self) -> Read<Node> {
        let start = self.cursor.place();
        let rest = self.cursor.rest();
        let mut length = digits(rest);
        // A second point makes it a range: `1..5`.
        let fraction = rest[length..].strip_prefix('.').map_or(0, digits);
        if fraction > 0 {
            length += 1 + fraction;
        }
        if length == 0 {
            return Err(self.cursor.not_understood());
        }
        length += power(&rest[length..]);
        self.cursor.advance(length);
        match rest[..length].parse() {
            Ok(number) => Ok(Node::Number(number)),
            Err(NumberError::NotANumber) => {
                self.cursor.back_to(start);
                Err(self.cursor.not_understood())
            }
            Err(NumberError::TooLarge | NumberError::TooSmall) => {
                Err(self.cursor.error_from(start, ParseProblem::BeyondNumbers))
            }
        }
    }

    /// `"text"` with its escapes resolved.
    pub(super) fn text(&mut self) -> Read<String> {
        let start = self.cursor.place();
        self.expect("\"")?;
        let mut text = String::new();
        loop {
            let rest = self.cursor.rest();
            let Some(end) = rest.find(['"', '\\']) else {
                self.cursor.advance(rest.len());
                return Err(self.cursor.error_from(start, ParseProblem::NotClosed { open: "\"".to_owned() }));
            };
            text.push_str(&rest[..end]);
            self.cursor.advance(end);
            if self.cursor.peek() == Some('"') {
                self.cursor.advance(1);
                return Ok(text);
            }
            self.escape(&mut text)?;
        }
    }

    fn escape(&mut self, text: &mut String) -> Read<()> {
        let start = self.cursor.place();
        let rest = self.cursor.rest();
        let (char, length) = match rest[1..].chars().next() {
            Some('n') => (Some('\n'), 2),
            Some('r') => (Some('\r'), 2),
            Some('t') => (Some('\t'), 2),
            Some(sign @ ('"' | '\'' | '\\')) => (Some(sign), 2),
            Some('u') => utf16(rest),
            Some('U') => (hex(rest, 2, 6).and_then(char::from_u32), 8),
            // Another character keeps its backslash: regular expressions are written that way.
            Some(other) => {
                text.push('\\');
                (Some(other), 1 + other.len_utf8())
            }
            None => (None, 1),
        };
        match char {
            Some(char) => text.push(char),
            None => {
                let whole = rest.char_indices().find(|(place, char)| *char == '"' || *place >= length);
                let length = whole.map_or(rest.len(), |(place, _)| place);
                let found = shortened(&rest[..length]);
                self.cursor.advance(length);
                return Err(self.cursor.error_from(start, ParseProblem::NotUnderstood { found }));
            }
        }
        self.cursor.advance(length);
        Ok(())
    }
}

/// `\uD83D\uDCA9`: one unit, or two that make one character.
fn utf16(text: &str) -> (Option<char>, usize) {
    let Some(first) = hex(text, 2, 4) else { return (None, 6) };
    if let Some(char) = char::from_u32(first) {
        return (Some(char), 6);
    }
    let second = text.get(6..8).filter(|escape| *escape == "\\u").and_then(|_| hex(text, 8, 4));
    let pair = second.filter(|second| (0xdc00..0xe000).contains(second) && first < 0xdc00);
    (pair.and_then(|second| char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))), 12)
}

fn hex(text: &str, start: usize, length: usize) -> Option<u32> {
    let digits = text.get(start..start + length)?;
    if digits.bytes().all(|byte| byte.is_ascii_hexdigit()) { u32::from_str_radix(digits, 16).ok() } else { None }
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// How many bytes `e-3` takes, if it stands at the start.
fn power(text: &str) -> usize {
    let Some(rest) = text.strip_prefix(['e', 'E']) else { return 0 };
    let sign = usize::from(rest.starts_with(['+', '-']));
    match digits(&rest[sign..]) {
        0 => 0,
        count => 1 + sign + count,
    }
}
