//! Dates as exports write them.
//!
//! Reading has two halves. [`parse`] takes a cell apart without deciding what is day and what is month; [`Written::at`]
//! puts it together in an order that was decided for the whole column. So no cell is ever read in an order of its own.

use chrono::{Datelike, NaiveDate, Timelike};
use serde::{Deserialize, Serialize};
use spielraum_domain::outcome::{DAY, Minute};
use thiserror::Error;
use ts_rs::TS;

/// How day, month and year follow each other where the digits do not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DateOrder {
    /// 29/2/2016
    DayMonthYear,
    /// 2/29/2016
    MonthDayYear,
    /// 16-02-29; dates with four digits for the year in front are always read so.
    YearMonthDay,
}

impl DateOrder {
    /// Every one there is.
    pub(super) const ALL: [Self; 3] = [Self::DayMonthYear, Self::MonthDayYear, Self::YearMonthDay];
}

/// Why a cell is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DateProblem {
    /// It is something else.
    #[error("not a date")]
    NotADate,
    /// The calendar does not have that day.
    #[error("{year}-{month}-{day} does not exist")]
    NoSuchDay {
        /// As written.
        day: u32,
        /// As written.
        month: u32,
        /// As written.
        year: i32,
    },
    /// The clock does not have that time.
    #[error("{hour}:{minute} does not exist")]
    NoSuchTime {
        /// As written.
        hour: u32,
        /// As written.
        minute: u32,
    },
}

/// Which number is what, as far as the digits say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Year with four digits first: no question.
    YearFirst,
    /// Year with four digits last: day and month can be swapped.
    YearLast,
    /// Three small numbers: even the year can be first or last.
    Short,
    /// The month is a word; the numbers stand as day, month, year.
    Named,
}

/// A date as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    /// The three numbers from left to right.
    pub numbers: [u16; 3],
    pub shape: Shape,
    hour: u8,
    minute: u8,
    /// Minutes ahead of UTC, when written.
    offset: Option<i16>,
}

/// A moment read from a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// By the clock on the wall.
    Local(Minute),
    /// Written with its distance to UTC.
    Utc(Minute),
}

impl Written {
    /// Whether it is one of the days that systems write for "never": the first or the last one they know.
    pub fn means_never(&self) -> bool {
        let [first, second, third] = self.numbers;
        let (year, days) =
            if self.shape == Shape::YearFirst { (first, (second, third)) } else { (third, (first, second)) };
        match year {
            1 | 1753 | 1900 => days == (1, 1),
            1899 => matches!(days, (12, 30 | 31) | (30 | 31, 12)),
            9999 => true,
            _ => false,
        }
    }

    /// The moment, day and month taken in `order`. Seconds are cut off.
    pub fn at(&self, order: DateOrder) -> Result<Moment, DateProblem> {
        let [first, second, third] = self.numbers;
        let (year, month, day) = match (self.shape, order) {
            (Shape::YearFirst, _) | (Shape::Short, DateOrder::YearMonthDay) => (first, second, third),
            (Shape::Named, _) | (_, DateOrder::DayMonthYear) => (third, second, first),
            (_, DateOrder::MonthDayYear) => (third, first, second),
            (Shape::YearLast, DateOrder::YearMonthDay) => return Err(DateProblem::NotADate),
        };
        let two_digits = self.shape == Shape::Short || (self.shape == Shape::Named && year < 100);
        let year = if two_digits { full_year(year) } else { i32::from(year) };
        let days = days_since_epoch(year, month, day).ok_or(DateProblem::NoSuchDay {
            day: u32::from(day),
            month: u32::from(month),
            year,
        })?;
        if self.hour > 23 || self.minute > 59 {
            return Err(DateProblem::NoSuchTime { hour: u32::from(self.hour), minute: u32::from(self.minute) });
        }
        let local = days * DAY + Minute::from(self.hour) * 60 + Minute::from(self.minute);
        Ok(self.offset.map_or(Moment::Local(local), |offset| Moment::Utc(local - Minute::from(offset))))
    }
}

/// Two digits are 1970 to 2069.
fn full_year(short: u16) -> i32 {
    i32::from(short) + if short < 70 { 2000 } else { 1900 }
}

fn days_since_epoch(year: i32, month: u16, day: u16) -> Option<i32> {
    if !(1800..=2200).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    if day > 28 {
        NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day))?;
    }
    // Days from the civil calendar (Howard Hinnant, "chrono-compatible low-level date algorithms").
    let (year, month, day) = (if month <= 2 { year - 1 } else { year }, i32::from(month), i32::from(day));
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

/// The days of a column's cells, all of them read in one order; nothing when the digits allow several and no cell is written with
/// points, as only the order of day, month and year is. A cell that holds no day has none.
pub(crate) fn days(cells: &[&str]) -> Option<Vec<Option<NaiveDate>>> {
    let written: Vec<Option<Written>> = cells.iter().map(|cell| parse(cell.trim().as_bytes())).collect();
    let read = |order: DateOrder| -> Option<Vec<Option<NaiveDate>>> {
        let day = |one: &Option<Written>| match one {
            None => Some(None),
            Some(one) => one.at(order).ok().map(|at| match at {
                Moment::Local(minute) | Moment::Utc(minute) => NaiveDate::from_epoch_days(minute.div_euclid(DAY)),
            }),
        };
        written.iter().map(day).collect()
    };
    let mut ways: Vec<Vec<Option<NaiveDate>>> = DateOrder::ALL.into_iter().filter_map(read).collect();
    ways.dedup();
    if ways.len() > 1 && cells.iter().any(|cell| cell.contains('.')) {
        return read(DateOrder::DayMonthYear);
    }
    if ways.len() == 1 { ways.pop() } else { None }
}

/// Takes a cell apart; nothing when it is no date.
pub(super) fn parse(cell: &[u8]) -> Option<Written> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn local(cell: &str, order: DateOrder) -> Result<String, DateProblem> {
        let written = parse(cell.as_bytes()).ok_or(DateProblem::NotADate)?;
        Ok(match written.at(order)? {
            Moment::Local(minute) => show(minute),
            Moment::Utc(minute) => format!("{}Z", show(minute)),
        })
    }

    fn show(minute: Minute) -> String {
        let at = chrono::DateTime::from_timestamp(i64::from(minute) * 60, 0).unwrap();
        at.format("%Y-%m-%d %H:%M").to_string()
    }

    #[test]
    fn every_common_form_is_read() {
        use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
        for (cell, order, expected) in [
            ("29/2/2016 01:16", DayMonthYear, "2016-02-29 01:16"),
            ("2/29/2016 1:16", MonthDayYear, "2016-02-29 01:16"),
            ("29.02.2016 01:16:59", DayMonthYear, "2016-02-29 01:16"),
            ("29.02.16, 01:16 Uhr", DayMonthYear, "2016-02-29 01:16"),
            ("29. 2. 2016", DayMonthYear, "2016-02-29 00:00"),
            ("16-02-29", YearMonthDay, "2016-02-29 00:00"),
            ("2016-02-29", DayMonthYear, "2016-02-29 00:00"),
            ("2016/02/29 01:16", MonthDayYear, "2016-02-29 01:16"),
            ("2016-02-29T01:16:03.123", DayMonthYear, "2016-02-29 01:16"),
            ("2016-02-29T01:16:03Z", DayMonthYear, "2016-02-29 01:16Z"),
            ("2016-02-29T01:16+02:00", DayMonthYear, "2016-02-28 23:16Z"),
            ("2016-02-29 01:16:00 -0330", DayMonthYear, "2016-02-29 04:46Z"),
            ("2016-02-29 01:16:00 UTC", DayMonthYear, "2016-02-29 01:16Z"),
            ("20160229T0116", DayMonthYear, "2016-02-29 01:16"),
            ("20160229", DayMonthYear, "2016-02-29 00:00"),
            ("2/29/2016 12:05 AM", MonthDayYear, "2016-02-29 00:05"),
            ("2/29/2016 12:05pm", MonthDayYear, "2016-02-29 12:05"),
            ("29-Feb-2016 01:16", MonthDayYear, "2016-02-29 01:16"),
            ("29. Februar 2016", MonthDayYear, "2016-02-29 00:00"),
            ("1. März 2016 08:02", MonthDayYear, "2016-03-01 08:02"),
            ("Feb 29, 2016 1:16 PM", DayMonthYear, "2016-02-29 13:16"),
            ("Mon, 29 Feb 2016 01:16:00 +0000", DayMonthYear, "2016-02-29 01:16Z"),
            ("Mo 29.02.2016 01:16", DayMonthYear, "2016-02-29 01:16"),
            ("31/12/1969 23:59", DayMonthYear, "1969-12-31 23:59"),
            ("1456708560", DayMonthYear, "2016-02-29 01:16Z"),
            ("1456708560123", DayMonthYear, "2016-02-29 01:16Z"),
        ] {
            assert_eq!(local(cell, order).as_deref(), Ok(expected), "{cell}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for cell in [
            "",
            "?",
            "12",
            "1.5",
            "3 - Moderate",
            "2016",
            "INC0000045",
            "1/2",
            "29/2-2016",
            "2016-02-29x",
            "Group 56",
            "29/2/20166",
            "Caller 2403",
            "01:16",
            "2016-02-29 25",
            "29 2 2016",
            "Decision",
            "Mayor 12, 2016",
            "1.2.3.4",
            "2016-02-29 1:6",
            "2016-02-29T01:16+99:00",
            "4917012345",
            "145670856012",
        ] {
            assert_eq!(local(cell, DateOrder::DayMonthYear), Err(DateProblem::NotADate), "{cell}");
        }
    }

    #[test]
    fn impossible_days_and_times_say_what_they_are() {
        let day = |cell| local(cell, DateOrder::DayMonthYear);
        assert_eq!(day("31/9/2016 10:12"), Err(DateProblem::NoSuchDay { day: 31, month: 9, year: 2016 }));
        assert_eq!(day("29/2/2017"), Err(DateProblem::NoSuchDay { day: 29, month: 2, year: 2017 }));
        assert_eq!(day("2/29/2016"), Err(DateProblem::NoSuchDay { day: 2, month: 29, year: 2016 }));
        assert_eq!(day("2016-13-01"), Err(DateProblem::NoSuchDay { day: 1, month: 13, year: 2016 }));
        assert_eq!(day("1/1/0016"), Err(DateProblem::NoSuchDay { day: 1, month: 1, year: 16 }));
        assert_eq!(day("1/9/2016 25:12"), Err(DateProblem::NoSuchTime { hour: 25, minute: 12 }));
        assert!(matches!(day("1/9/2016 13:12 PM"), Err(DateProblem::NoSuchTime { .. })));
    }

    #[test]
    fn every_day_of_two_centuries_agrees_with_the_calendar() {
        let mut day = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
        while day < NaiveDate::from_ymd_opt(2100, 1, 1).unwrap() {
            let cell = day.format("%d/%m/%Y 12:34").to_string();
            assert_eq!(local(&cell, DateOrder::DayMonthYear), Ok(day.format("%Y-%m-%d 12:34").to_string()));
            day = day.succ_opt().unwrap();
        }
    }
}
