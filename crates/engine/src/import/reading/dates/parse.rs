//! Taking a cell apart without deciding what is day and what is month.

use chrono::{Datelike, Timelike};

use super::{Shape, Written};

/// Takes a cell apart; nothing when it is no date.
pub(in super::super) fn parse(cell: &[u8]) -> Option<Written> {
    if cell.len() < 6 || cell.len() > 48 {
        return None;
    }
    if matches!(cell.len(), 10 | 13) && cell[0] == b'1' && cell.iter().all(u8::is_ascii_digit) {
        return since_1970(&cell[..10]);
    }
    let mut text = Text(cell);
    let (numbers, shape) = if cell[0].is_ascii_digit() { text.date()? } else { text.named_date()? };
    let (hour, minute) = text.time()?;
    let offset = text.offset()?;
    text.0.is_empty().then_some(Written { numbers, shape, hour, minute, offset })
}

/// Seconds since 1970, as interfaces write them: 2001 to 2033.
fn since_1970(digits: &[u8]) -> Option<Written> {
    let at = chrono::DateTime::from_timestamp(std::str::from_utf8(digits).ok()?.parse().ok()?, 0)?;
    Some(Written {
        numbers: [at.year() as u16, at.month() as u16, at.day() as u16],
        shape: Shape::YearFirst,
        hour: at.hour() as u8,
        minute: at.minute() as u8,
        offset: Some(0),
    })
}

/// What is left of a cell.
struct Text<'a>(&'a [u8]);

impl Text<'_> {
    fn number(&mut self) -> Option<(u32, usize)> {
        let mut value = 0_u32;
        let mut digits = 0;
        while let Some(byte) = self.0.get(digits).filter(|byte| byte.is_ascii_digit()) {
            value = value.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?;
            digits += 1;
        }
        self.0 = &self.0[digits..];
        (digits > 0).then_some((value, digits))
    }

    fn take(&mut self, byte: u8) -> bool {
        let taken = self.0.first() == Some(&byte);
        if taken {
            self.0 = &self.0[1..];
        }
        taken
    }

    fn blanks(&mut self) {
        self.0 = self.0.trim_ascii_start();
    }

    fn word(&mut self) -> &[u8] {
        let letters = self.0.iter().take_while(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()).count();
        let (word, rest) = self.0.split_at(letters);
        self.0 = rest;
        word
    }

    fn date(&mut self) -> Option<([u16; 3], Shape)> {
        let (first, digits) = self.number()?;
        if digits == 8 {
            let numbers = [first / 10_000, first / 100 % 100, first % 100];
            return Some((numbers.map(|n| n as u16), Shape::YearFirst));
        }
        let separator = *self.0.first().filter(|byte| matches!(byte, b'/' | b'.' | b'-' | b' '))?;
        self.take(separator);
        self.blanks();
        if !self.0.first()?.is_ascii_digit() {
            return self.month_after(first, digits);
        }
        let (second, second_digits) = self.number()?;
        if separator == b' ' || second_digits > 2 || !self.take(separator) {
            return None;
        }
        self.blanks();
        let (third, third_digits) = self.number()?;
        let shape = match (digits, third_digits) {
            (4, 1 | 2) => Shape::YearFirst,
            (1 | 2, 4) => Shape::YearLast,
            (1 | 2, 2) => Shape::Short,
            _ => return None,
        };
        Some(([first as u16, second as u16, third as u16], shape))
    }

    /// "29-Feb-2016", "29. Februar 2016", "29 Feb 16", "2016-Feb-29".
    fn month_after(&mut self, first: u32, digits: usize) -> Option<([u16; 3], Shape)> {
        let month = month(self.word())?;
        self.date_separator();
        let (last, last_digits) = self.number()?;
        match (digits, last_digits) {
            (1 | 2, 2 | 4) => Some(([first as u16, month, last as u16], Shape::Named)),
            (4, 1 | 2) => Some(([first as u16, month, last as u16], Shape::YearFirst)),
            _ => None,
        }
    }

    /// "Feb 29, 2016"; "Mon, 29 Feb 2016"; "Mo 29.02.2016".
    fn named_date(&mut self) -> Option<([u16; 3], Shape)> {
        let word = self.word();
        let Some(month) = month(word) else {
            let weekday = is_weekday(word);
            self.date_separator();
            return if weekday { self.after_weekday() } else { None };
        };
        self.date_separator();
        let (day, _) = self.number()?;
        self.date_separator();
        let (year, digits) = self.number()?;
        (digits == 4 || digits == 2).then_some(([day as u16, month, year as u16], Shape::Named))
    }

    fn after_weekday(&mut self) -> Option<([u16; 3], Shape)> {
        if self.0.first()?.is_ascii_digit() {
            return self.date();
        }
        // One weekday is enough.
        let rest = month(Text(self.0).word());
        if rest.is_some() { self.named_date() } else { None }
    }

    fn date_separator(&mut self) {
        while matches!(self.0.first(), Some(b'.' | b',' | b'-' | b'/' | b' ')) {
            self.0 = &self.0[1..];
        }
    }

    /// Midnight when no time is written; `None` when something else is.
    fn time(&mut self) -> Option<(u8, u8)> {
        let before = self.0.len();
        let joined = self.take(b'T') || self.take(b',') || self.take(b' ') || self.take(b'_');
        self.blanks();
        if self.0.is_empty() {
            return (before == self.0.len()).then_some((0, 0));
        }
        if !joined {
            return matches!(self.0.first(), Some(b'Z')).then_some((0, 0));
        }
        let (mut hour, hour_digits) = self.number()?;
        if hour_digits == 4 || hour_digits == 6 {
            let short = if hour_digits == 6 { hour / 100 } else { hour };
            return Some(((short / 100) as u8, (short % 100) as u8));
        }
        if hour_digits > 2 || !(self.take(b':') || self.take(b'.')) {
            return None;
        }
        let (minute, minute_digits) = self.number()?;
        if minute_digits != 2 {
            return None;
        }
        if self.take(b':') {
            self.number().filter(|(second, digits)| *digits == 2 && *second <= 60)?;
            if self.take(b'.') || self.take(b',') {
                let digits = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
                self.0 = &self.0[digits..];
            }
        }
        if let Some(afternoon) = self.half_of_day() {
            hour = if (1..=12).contains(&hour) { hour % 12 + 12 * u32::from(afternoon) } else { 99 };
        }
        Some((hour as u8, minute as u8))
    }

    fn half_of_day(&mut self) -> Option<bool> {
        let mut ahead = Text(self.0.trim_ascii_start());
        let word = ahead.word().to_ascii_lowercase();
        let half = match word.as_slice() {
            b"am" => Some(false),
            b"pm" => Some(true),
            b"uhr" => None,
            _ => return None,
        };
        self.0 = &self.0[self.0.len() - ahead.0.len()..];
        half
    }

    /// `Some(None)` when nothing is written, `None` when something else is.
    fn offset(&mut self) -> Option<Option<i16>> {
        self.blanks();
        if self.0.is_empty() {
            return Some(None);
        }
        if self.take(b'Z') || self.0 == b"UTC" || self.0 == b"GMT" {
            self.0 = if self.0.len() == 3 { &[] } else { self.0 };
            return Some(Some(0));
        }
        let sign = if self.take(b'+') {
            1
        } else if self.take(b'-') {
            -1
        } else {
            return None;
        };
        let (value, digits) = self.number()?;
        let (hours, minutes) = match digits {
            4 => (value / 100, value % 100),
            1 | 2 if self.take(b':') => (value, self.number()?.0),
            1 | 2 => (value, 0),
            _ => return None,
        };
        (hours <= 14 && minutes < 60).then_some(Some(sign * (hours * 60 + minutes) as i16))
    }
}

/// The number of a month in English or German, whole or cut to three letters and more.
fn month(word: &[u8]) -> Option<u16> {
    const NAMES: [(&str, u16); 21] = [
        ("january", 1),
        ("januar", 1),
        ("jänner", 1),
        ("february", 2),
        ("februar", 2),
        ("march", 3),
        ("märz", 3),
        ("mrz", 3),
        ("april", 4),
        ("may", 5),
        ("mai", 5),
        ("june", 6),
        ("juni", 6),
        ("july", 7),
        ("juli", 7),
        ("august", 8),
        ("september", 9),
        ("october", 10),
        ("oktober", 10),
        ("november", 11),
        ("december", 12),
    ];
    let word = std::str::from_utf8(word).ok()?.to_lowercase();
    if word.chars().count() < 3 {
        return None;
    }
    let known = NAMES.iter().find(|(name, _)| name.starts_with(&word)).map(|(_, month)| *month);
    known.or_else(|| "dezember".starts_with(&word).then_some(12))
}

fn is_weekday(word: &[u8]) -> bool {
    const STARTS: [&[u8]; 14] =
        [b"mo", b"di", b"mi", b"do", b"fr", b"sa", b"so", b"mon", b"tue", b"wed", b"thu", b"fri", b"sat", b"sun"];
    let word = word.to_ascii_lowercase();
    word.ends_with(b"day") || word.ends_with(b"tag") || STARTS.contains(&word.as_slice()) || word == b"mittwoch"
}
