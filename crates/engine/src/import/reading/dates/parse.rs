//! Taking a cell apart without deciding what is day and what is month.

use chrono::{Datelike, Timelike};

use super::{Shape, UNCLEAR, Written};

/// Takes a cell apart; nothing when it is no date.
pub(in super::super) fn parse(cell: &[u8]) -> Option<Written> {
    if cell.len() < 6 || cell.len() > 64 {
        return None;
    }
    if !cell.is_ascii() && HARD_BLANKS.iter().any(|blank| cell.windows(blank.len()).any(|part| part == *blank)) {
        return parse(&with_plain_blanks(cell));
    }
    if let Some(seconds) = seconds(cell) {
        return since_1970(seconds);
    }
    let begins_with_digit = cell[0].is_ascii_digit();
    // Every cell of a log comes by here, and few are written in these ways.
    let rare = if begins_with_digit { by_week(cell).or_else(|| in_one(cell)) } else { year_last(cell) };
    if rare.is_some() {
        return rare;
    }
    let mut text = Text(cell);
    let (numbers, shape) = if begins_with_digit { text.date()? } else { text.named_date()? };
    let (hour, minute) = text.time()?;
    let offset = text.offset()?;
    text.0.is_empty().then_some(Written { numbers, shape, hour, minute, offset })
}

/// Blanks that no line breaks at; programs write them between a time and what follows it.
const HARD_BLANKS: [&[u8]; 2] = ["\u{a0}".as_bytes(), "\u{202f}".as_bytes()];

fn with_plain_blanks(cell: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(cell).replace(['\u{a0}', '\u{202f}'], " ").into_bytes()
}

/// The seconds in a number of seconds, thousandths or millionths since 1970, or of seconds with decimals.
fn seconds(cell: &[u8]) -> Option<&[u8]> {
    if cell[0] != b'1' || cell.len() < 10 {
        return None;
    }
    let (seconds, rest) = cell.split_at(10);
    let all_digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let ends = match rest {
        [] => true,
        [b'.', decimals @ ..] => (1..=6).contains(&decimals.len()) && all_digits(decimals),
        rest => matches!(rest.len(), 3 | 6) && all_digits(rest),
    };
    (ends && all_digits(seconds)).then_some(seconds)
}

/// `2026-W48-4`, `2026W48`: a week alone is its Monday.
fn by_week(cell: &[u8]) -> Option<Written> {
    if !matches!(&cell[4..], [b'W' | b'w', ..] | [b'-', b'W' | b'w', ..]) {
        return None;
    }
    let text = std::str::from_utf8(cell).ok()?;
    let (year, rest) = text.split_once(['W', 'w'])?;
    let year: i32 = year.strip_suffix('-').unwrap_or(year).parse().ok().filter(|year| (1900..2200).contains(year))?;
    let day = rest.get(2..)?.trim_start_matches('-');
    let weekday = match day {
        "" => 0,
        one => one.parse::<u8>().ok().filter(|day| (1..=7).contains(day))? - 1,
    };
    let week: u32 = rest.get(..2)?.parse().ok()?;
    let day = chrono::NaiveDate::from_isoywd_opt(year, week, chrono::Weekday::try_from(weekday).ok()?)?;
    let numbers = [day.year() as u16, day.month() as u16, day.day() as u16];
    Some(Written { numbers, shape: Shape::Certain, hour: 0, minute: 0, offset: None })
}

/// `20261126150405`, day and time in one number.
fn in_one(cell: &[u8]) -> Option<Written> {
    let is_one = cell.len() == 14 && matches!(cell, [b'1', b'9', ..] | [b'2', b'0', ..]);
    if !is_one || !cell.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = |from: usize, to: usize| std::str::from_utf8(&cell[from..to]).ok()?.parse::<u16>().ok();
    let numbers = [number(0, 4)?, number(4, 6)?, number(6, 8)?];
    let (hour, minute) = (number(8, 10)? as u8, number(10, 12)? as u8);
    Some(Written { numbers, shape: Shape::Certain, hour, minute, offset: None })
}

/// `Thu Nov 26 15:04:05 2026`, `Thu Nov 26 15:04:05 CET 2026`: the year stands last.
fn year_last(cell: &[u8]) -> Option<Written> {
    let text = std::str::from_utf8(cell).ok()?;
    let parts: Vec<&str> = text.split_ascii_whitespace().collect();
    let (weekday, name, day, time, zone, year) = match parts.as_slice() {
        [weekday, name, day, time, year] => (weekday, name, day, time, None, year),
        [weekday, name, day, time, zone, year] => (weekday, name, day, time, Some(zone), year),
        _ => return None,
    };
    let month = month(name.as_bytes()).filter(|_| is_weekday(weekday.as_bytes()) && year.len() == 4)?;
    let time = format!(" {time} {}", zone.copied().unwrap_or_default());
    let mut text = Text(time.as_bytes());
    let ((hour, minute), offset) = (text.time()?, text.offset()?);
    let numbers = [day.parse().ok()?, month, year.parse().ok()?];
    text.0.is_empty().then_some(Written { numbers, shape: Shape::Named, hour, minute, offset })
}

/// Seconds since 1970, as interfaces write them: 2001 to 2033.
fn since_1970(digits: &[u8]) -> Option<Written> {
    let at = chrono::DateTime::from_timestamp(std::str::from_utf8(digits).ok()?.parse().ok()?, 0)?;
    Some(Written {
        numbers: [at.year() as u16, at.month() as u16, at.day() as u16],
        shape: Shape::Certain,
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
            return Some((numbers.map(|n| n as u16), Shape::Certain));
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
            (4, 1 | 2) => Some(([first as u16, month, last as u16], Shape::Certain)),
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
        let joined = self.take(b'T')
            || self.take(b',')
            || self.take(b' ')
            || self.take(b'_')
            // As web servers write it, without any blank.
            || (matches!(self.0, [b':', hour, ..] if hour.is_ascii_digit()) && self.take(b':'));
        self.blanks();
        for word in [&b"at "[..], b"um "] {
            self.0 = self.0.strip_prefix(word).unwrap_or(self.0);
        }
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
        let by_point = self.0.first() == Some(&b'.');
        if hour_digits > 2 || !(self.take(b':') || self.take(b'.') || self.take(b'h')) {
            return None;
        }
        let (minute, minute_digits) = self.number()?;
        if minute_digits != 2 {
            return None;
        }
        if self.take(b':') || (by_point && self.take(b'.')) {
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
        let mut word = ahead.word().to_ascii_lowercase();
        if matches!(word.as_slice(), b"a" | b"p") && ahead.take(b'.') {
            ahead.blanks();
            word.extend(ahead.word().to_ascii_lowercase());
            ahead.take(b'.');
        }
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
        // The name of the place stands behind the distance at times: "+01:00[Europe/Berlin]".
        if let Some(at) = self.0.iter().position(|byte| *byte == b'[').filter(|at| *at > 0 && self.0.ends_with(b"]")) {
            self.0 = self.0[..at].trim_ascii_end();
        }
        let in_brackets = self.0.strip_prefix(b"(").and_then(|rest| rest.strip_suffix(b")"));
        self.0 = in_brackets.unwrap_or(self.0);
        if let Some(minutes) = zone_of(self.0) {
            self.0 = &[];
            return Some(Some(minutes));
        }
        for name in [&b"UTC"[..], b"GMT"] {
            self.0 = self.0.strip_prefix(name).unwrap_or(self.0);
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

/// How far clocks are ahead of UTC by the name of their time; the names of several say that they are.
fn zone_of(name: &[u8]) -> Option<i16> {
    Some(match name {
        b"Z" | b"z" | b"UTC" | b"GMT" | b"WET" => 0,
        b"CET" | b"MEZ" | b"WEST" => 60,
        b"CEST" | b"MESZ" | b"EET" => 120,
        b"EEST" => 180,
        b"EDT" => -240,
        b"EST" | b"CDT" => -300,
        b"MDT" => -360,
        b"MST" | b"PDT" => -420,
        b"PST" => -480,
        // Chicago's and China's; India's, Ireland's and Israel's; Britain's and Bangladesh's; Halifax's and Arabia's.
        b"CST" | b"IST" | b"BST" | b"AST" => UNCLEAR,
        _ => return None,
    })
}

/// Whether a word names a month.
pub(in super::super) fn is_month(word: &[u8]) -> bool {
    month(word).is_some()
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
