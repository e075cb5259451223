//! Regular expressions of XML Schema and XPath, written anew for the engine.
//!
//! They differ from the engine's own: `.` is neither line feed nor carriage return, `[a-z-[aeiou]]` takes away, the flag
//! `x` takes space out of everything but classes, `\p{IsBasicLatin}` names a block, `\i` and `\c` are parts of names, and
//! the engine's operators in classes (`&&`, `--`, `~~`) are plain characters.

use std::fmt::Write;

use fancy_regex::{Captures, Regex, RegexBuilder};

use crate::feel::reason::Reason;

/// The longest pattern that is read, in bytes.
const LIMIT: usize = 2000;
/// How many steps back the engine may take for one search.
const BACKTRACKS: usize = 100_000;
/// How many bytes a compiled pattern may take.
const SIZE: usize = 1 << 20;

/// A regular expression.
#[derive(Clone, Debug)]
pub(crate) struct Pattern(Regex);

impl Pattern {
    /// Reads a pattern with flags of XPath.
    pub(crate) fn new(pattern: &str, flags: &str) -> Result<Self, Reason> {
        let wrong = || Reason::not_understood(pattern);
        if !flags.chars().all(|flag| "smixq".contains(flag)) {
            return Err(Reason::not_understood(flags));
        }
        if pattern.len() > LIMIT {
            return Err(wrong());
        }
        let has = |flag: char| flags.contains(flag);
        let written = if has('q') {
            fancy_regex::escape(pattern).into_owned()
        } else {
            let mut writer =
                Writer { rest: pattern, out: String::new(), dot_all: has('s'), spaced: has('x'), groups: 0 };
            writer.write().ok_or_else(wrong)?;
            writer.out
        };
        let mut builder = RegexBuilder::new(&written);
        builder.case_insensitive(has('i')).multi_line(has('m')).dot_matches_new_line(has('s'));
        builder.backtrack_limit(BACKTRACKS).delegate_size_limit(SIZE);
        builder.build().map(Self).map_err(|_| wrong())
    }

    pub(crate) fn matches(&self, text: &str) -> Result<bool, Reason> {
        self.0.is_match(text).map_err(|_| Reason::TooMuch)
    }

    /// Replaces every match. `$1` in the replacement is the first group, `$0` the match, `\$` a dollar sign.
    pub(crate) fn replace(&self, text: &str, replacement: &str) -> Result<String, Reason> {
        let mut replaced = String::new();
        let mut behind = 0;
        for captures in self.0.captures_iter(text) {
            let captures = captures.map_err(|_| Reason::TooMuch)?;
            let Some(whole) = captures.get(0) else { continue };
            replaced.push_str(&text[behind..whole.start()]);
            expand(replacement, &captures, &mut replaced).ok_or_else(|| Reason::not_understood(replacement))?;
            behind = whole.end();
        }
        replaced.push_str(&text[behind..]);
        Ok(replaced)
    }

    /// What stands between the matches.
    pub(crate) fn split<'t>(&self, text: &'t str) -> Result<Vec<&'t str>, Reason> {
        self.0.split(text).collect::<Result<_, _>>().map_err(|_| Reason::TooMuch)
    }
}

fn expand(replacement: &str, captures: &Captures<'_, str>, out: &mut String) -> Option<()> {
    let mut rest = replacement;
    while let Some(sign) = rest.find(['$', '\\']) {
        out.push_str(&rest[..sign]);
        let escape = rest[sign..].starts_with('\\');
        rest = &rest[sign + 1..];
        let next = rest.chars().next()?;
        if escape {
            if !matches!(next, '$' | '\\') {
                return None;
            }
            out.push(next);
            rest = &rest[1..];
            continue;
        }
        // As many digits as name a group; what follows is text.
        let mut length = rest.bytes().take_while(u8::is_ascii_digit).count().min(3);
        while length > 1 && rest[..length].parse().is_ok_and(|group: usize| group >= captures.len()) {
            length -= 1;
        }
        let group: usize = rest[..length].parse().ok()?;
        out.push_str(captures.get(group).map_or("", |group| group.as_str()));
        rest = &rest[length..];
    }
    out.push_str(rest);
    Some(())
}

/// Writes a pattern anew. Nothing means that it is wrong.
struct Writer<'p> {
    rest: &'p str,
    out: String,
    dot_all: bool,
    spaced: bool,
    /// How many groups are closed already.
    groups: u32,
}

impl Writer<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.rest.chars().next()?;
        self.rest = &self.rest[next.len_utf8()..];
        Some(next)
    }

    fn skip_space(&mut self) {
        if self.spaced {
            self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
        }
    }

    fn write(&mut self) -> Option<()> {
        let mut open: Vec<bool> = Vec::new();
        loop {
            self.skip_space();
            let Some(char) = self.next() else { return Some(()) };
            match char {
                '\\' => {
                    self.skip_space();
                    self.escape(false)?;
                }
                '[' => self.class()?,
                '.' if self.dot_all => self.out.push('.'),
                '.' => self.out.push_str("[^\\n\\r]"),
                '(' => {
                    open.push(!self.rest.starts_with('?'));
                    self.out.push('(');
                }
                ')' => {
                    self.groups += u32::from(open.pop()?);
                    self.out.push(')');
                }
                '#' => self.out.push_str("\\#"),
                other => self.out.push(other),
            }
        }
    }

    /// What stands behind a backslash.
    fn escape(&mut self, in_class: bool) -> Option<()> {
        let char = self.next()?;
        match char {
            // A group that is not closed yet, or a group in a class.
            '0'..='9' => {
                let digit = char.to_digit(10)?;
                if in_class || digit == 0 || digit > self.groups {
                    return None;
                }
                write!(self.out, "(?:\\{char})").ok()?;
            }
            'i' | 'I' | 'c' | 'C' => {
                let more = if char.eq_ignore_ascii_case(&'c') { "\\p{N}.\\-\u{b7}" } else { "" };
                let not = if char.is_ascii_uppercase() { "^" } else { "" };
                write!(self.out, "[{not}\\p{{L}}_:{more}]").ok()?;
            }
            'p' | 'P' => self.property(char)?,
            other => {
                self.out.push('\\');
                self.out.push(other);
            }
        }
        Some(())
    }

    /// `\p{L}`, `\p{IsBasicLatin}`
    fn property(&mut self, sign: char) -> Option<()> {
        let (name, rest) = self.rest.strip_prefix('{')?.split_once('}')?;
        self.rest = rest;
        let name: String = name.chars().filter(|char| !self.spaced || !char.is_ascii_whitespace()).collect();
        match name.strip_prefix("Is") {
            Some(block) => {
                let (first, last) =
                    BLOCKS.iter().find(|(known, ..)| *known == block).map(|(_, first, last)| (first, last))?;
                let not = if sign == 'P' { "^" } else { "" };
                write!(self.out, "[{not}\\x{{{first:X}}}-\\x{{{last:X}}}]").ok()
            }
            None => write!(self.out, "\\{sign}{{{name}}}").ok(),
        }
    }

    /// `[a-z-[aeiou]]`, behind its opening bracket.
    fn class(&mut self) -> Option<()> {
        self.out.push('[');
        if let Some(rest) = self.rest.strip_prefix('^') {
            self.rest = rest;
            self.out.push('^');
        }
        let mut first = true;
        loop {
            match self.next()? {
                ']' if !first => {
                    self.out.push(']');
                    return Some(());
                }
                '-' if self.rest.starts_with('[') => {
                    self.next()?;
                    self.out.push_str("--");
                    self.class()?;
                    // Only the end of the class may follow.
                    self.rest = self.rest.strip_prefix(']')?;
                    self.out.push(']');
                    return Some(());
                }
                '\\' => self.escape(true)?,
                sign @ ('[' | ']' | '&' | '~' | '#') => {
                    self.out.push('\\');
                    self.out.push(sign);
                }
                '-' if first || self.rest.starts_with(']') => self.out.push_str("\\-"),
                other => self.out.push(other),
            }
            first = false;
        }
    }
}

/// The blocks of Unicode that European texts use.
const BLOCKS: [(&str, u32, u32); 16] = [
    ("BasicLatin", 0x0, 0x7f),
    ("Latin-1Supplement", 0x80, 0xff),
    ("LatinExtended-A", 0x100, 0x17f),
    ("LatinExtended-B", 0x180, 0x24f),
    ("IPAExtensions", 0x250, 0x2af),
    ("CombiningDiacriticalMarks", 0x300, 0x36f),
    ("Greek", 0x370, 0x3ff),
    ("GreekandCoptic", 0x370, 0x3ff),
    ("Cyrillic", 0x400, 0x4ff),
    ("Armenian", 0x530, 0x58f),
    ("Hebrew", 0x590, 0x5ff),
    ("Arabic", 0x600, 0x6ff),
    ("LatinExtendedAdditional", 0x1e00, 0x1eff),
    ("GeneralPunctuation", 0x2000, 0x206f),
    ("CurrencySymbols", 0x20a0, 0x20cf),
    ("LetterlikeSymbols", 0x2100, 0x214f),
];
