//! Dates as exports write them.
//!
//! Reading has two halves. [`parse`] takes a cell apart without deciding what is day and what is month; [`Written::at`]
//! puts it together in an order that was decided for the whole column. So no cell is ever read in an order of its own.

mod parse;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use spielraum_domain::outcome::{DAY, Minute};
use thiserror::Error;
use ts_rs::TS;

pub(super) use parse::{is_month, parse};

/// How day, month and year follow each other where the digits do not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DateOrder {
    /// 29/2/2016
    DayMonthYear,
    /// 2/29/2016
    MonthDayYear,
    /// 16-02-29; dates with four digits for the year in front are read so unless a column says otherwise.
    YearMonthDay,
    /// 2016-29-2
    YearDayMonth,
    /// 42429.5: the number of the day, as Excel counts them from 1900 on, and the time as a part of the day.
    DayNumber,
}

impl DateOrder {
    /// Those that the digits of a day leave open.
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
    /// The calendar has the day, but no log is from then.
    #[error("out of range")]
    OutOfRange,
    /// Its time of day stands in a column of its own, and there is none.
    #[error("no time of day")]
    NoClock,
    /// The name of its time zone means several: "CST" is Chicago's and China's.
    #[error("the time zone means several")]
    UnclearZone,
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
    /// Year with four digits first; but for a few columns the month follows.
    YearFirst,
    /// Year, month and day, however they are written: no question.
    Certain,
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
    /// Minutes ahead of UTC, when written; [`UNCLEAR`] where the name of the zone means several.
    offset: Option<i16>,
}

/// As far ahead of UTC as no clock is.
const UNCLEAR: i16 = i16::MAX;

/// A moment read from a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// By the clock on the wall.
    Local(Minute),
    /// Written with its distance to UTC.
    Utc(Minute),
}

impl Written {
    /// Whether it stands there how far it is from UTC.
    pub fn says_its_zone(&self) -> bool {
        self.offset.is_some()
    }

    /// Whether a time of day stands behind the day.
    pub fn has_time(&self) -> bool {
        (self.hour, self.minute) != (0, 0)
    }

    /// With the time of day that stands in another cell; nothing where that is none, or it says its time itself.
    pub fn at_clock(self, cell: &[u8]) -> Option<Self> {
        let Written { hour, minute, offset, .. } = clock(cell).filter(|_| !self.has_time())?;
        Some(Self { hour, minute, offset: offset.or(self.offset), ..self })
    }

    /// Whether it is one of the days that systems write for "never": the first or the last one they know.
    pub fn means_never(&self) -> bool {
        let [first, second, third] = self.numbers;
        let (year, days) = match self.shape {
            Shape::YearFirst | Shape::Certain => (first, (second, third)),
            _ => (third, (first, second)),
        };
        match year {
            0 => days == (0, 0),
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
            (Shape::YearFirst, DateOrder::YearDayMonth) => (first, third, second),
            (Shape::YearFirst | Shape::Certain, _) | (Shape::Short, DateOrder::YearMonthDay) => (first, second, third),
            (Shape::Named, _) | (_, DateOrder::DayMonthYear) => (third, second, first),
            (_, DateOrder::MonthDayYear) => (third, first, second),
            (_, DateOrder::YearMonthDay | DateOrder::YearDayMonth | DateOrder::DayNumber) => {
                return Err(DateProblem::NotADate);
            }
        };
        let two_digits = self.shape == Shape::Short || (self.shape == Shape::Named && year < 100);
        let year = if two_digits { full_year(year) } else { i32::from(year) };
        if (1000..=9999).contains(&year) && !YEARS.contains(&year) {
            return Err(DateProblem::OutOfRange);
        }
        let days = days_since_epoch(year, month, day).ok_or(DateProblem::NoSuchDay {
            day: u32::from(day),
            month: u32::from(month),
            year,
        })?;
        if self.hour > 23 || self.minute > 59 {
            return Err(DateProblem::NoSuchTime { hour: u32::from(self.hour), minute: u32::from(self.minute) });
        }
        if self.offset == Some(UNCLEAR) {
            return Err(DateProblem::UnclearZone);
        }
        let local = days * DAY + Minute::from(self.hour) * 60 + Minute::from(self.minute);
        Ok(self.offset.map_or(Moment::Local(local), |offset| Moment::Utc(local - Minute::from(offset))))
    }
}

/// Takes a cell of a column that is read in this order apart.
pub(super) fn written(cell: &[u8], order: DateOrder) -> Option<Written> {
    if order == DateOrder::DayNumber { day_number(cell) } else { parse(cell) }
}

/// The moment in a cell of a column that is read in this order.
pub(super) fn read(cell: &[u8], order: DateOrder) -> Result<Moment, DateProblem> {
    written(cell, order).ok_or(DateProblem::NotADate)?.at(order)
}

/// The longest time of day without a day, with the day that workbooks write before it.
const LONGEST_CLOCK: usize = 24;

/// A time of day without a day: "9:05", "14:30:59", "2:30 PM", "9.05 Uhr". Workbooks write the day before their first before it.
pub(super) fn clock(cell: &[u8]) -> Option<Written> {
    if cell.len() > LONGEST_CLOCK || !cell.first()?.is_ascii_digit() || !cell.iter().any(|byte| b":.h".contains(byte)) {
        return None;
    }
    let alone = || parse(&[b"2000-01-01 ", cell].concat()).filter(|it| it.shape == Shape::YearFirst);
    let exists = |it: &Written| it.hour < 24 && it.minute < 60;
    parse(cell).filter(Written::means_never).or_else(alone).filter(exists)
}

/// The hour of a time of day without a day.
pub(super) fn hour_of_day(cell: &[u8]) -> Option<u8> {
    clock(cell).filter(|it| it.has_time() || !it.means_never()).map(|it| it.hour)
}

/// Days of numbers that logs are from: 1954 to 2119.
const DAY_NUMBERS: std::ops::Range<f64> = 20_000.0..80_000.0;
/// The day before Excel's first, which takes 1900 for a leap year.
const NUMBERED_FROM: i32 = -25_569;

/// Takes the number of a day apart; nothing when it is none.
pub(super) fn day_number(cell: &[u8]) -> Option<Written> {
    let is_number = cell.len() <= 20
        && cell.first().is_some_and(u8::is_ascii_digit)
        && cell.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    let text = std::str::from_utf8(cell).ok().filter(|_| is_number)?;
    let number: f64 = text.replace(',', ".").parse().ok().filter(|number| DAY_NUMBERS.contains(number))?;
    let minutes = (number * f64::from(DAY)).round() as Minute;
    let day = NaiveDate::from_epoch_days(minutes.div_euclid(DAY) + NUMBERED_FROM)?;
    let time = minutes.rem_euclid(DAY);
    let numbers = [day.year() as u16, day.month() as u16, day.day() as u16];
    Some(Written { numbers, shape: Shape::Certain, hour: (time / 60) as u8, minute: (time % 60) as u8, offset: None })
}

/// Years that are read.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;

/// Two digits are 1970 to 2069.
fn full_year(short: u16) -> i32 {
    i32::from(short) + if short < 70 { 2000 } else { 1900 }
}

fn days_since_epoch(year: i32, month: u16, day: u16) -> Option<i32> {
    if !YEARS.contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
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

/// The days of a column's cells, all of them read in one order; nothing when the digits allow several, or each of them only for some.
/// With points only day, month and year are written, so there nothing is open. A cell that holds no day has none, and takes none from
/// the others.
pub(crate) fn days(cells: &[&str]) -> Option<Vec<Option<NaiveDate>>> {
    // What is a day in no order, as the 31st of February, says nothing about the order of the others.
    let is_day = |one: &Written| DateOrder::ALL.into_iter().any(|order| one.at(order).is_ok());
    let written: Vec<Option<Written>> = cells.iter().map(|cell| parse(cell.trim().as_bytes()).filter(is_day)).collect();
    let day = |one: &Written, order: DateOrder| {
        one.at(order).ok().and_then(|at| match at {
            Moment::Local(minute) | Moment::Utc(minute) => NaiveDate::from_epoch_days(minute.div_euclid(DAY)),
        })
    };
    let read = |order: DateOrder| -> Option<Vec<Option<NaiveDate>>> {
        written.iter().map(|one| one.as_ref().map_or(Some(None), |one| day(one, order).map(Some))).collect()
    };
    let mut ways: Vec<Vec<Option<NaiveDate>>> = DateOrder::ALL.into_iter().filter_map(read).collect();
    ways.dedup();
    if ways.len() != 1 && cells.iter().any(|cell| cell.contains('.')) {
        let by_day = |one: &Option<Written>| one.as_ref().and_then(|one| day(one, DateOrder::DayMonthYear));
        return Some(written.iter().map(by_day).collect());
    }
    if ways.len() == 1 { ways.pop() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DateOrder::{DayMonthYear, DayNumber, MonthDayYear, YearDayMonth, YearMonthDay};

    fn local(cell: &str, order: DateOrder) -> Result<String, DateProblem> {
        Ok(match read(cell.as_bytes(), order)? {
            Moment::Local(minute) => show(minute),
            Moment::Utc(minute) => format!("{}Z", show(minute)),
        })
    }

    fn show(minute: Minute) -> String {
        let at = chrono::DateTime::from_timestamp(i64::from(minute) * 60, 0).unwrap();
        at.format("%Y-%m-%d %H:%M").to_string()
    }

    /// As it is written, the order of its column, and the moment; those of single programs stand last.
    const FORMS: &[(&str, DateOrder, &str)] = &[
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
        ("2026-W48-4", DayMonthYear, "2026-11-26 00:00"),
        ("2026W484", DayMonthYear, "2026-11-26 00:00"),
        ("2026-W48", DayMonthYear, "2026-11-23 00:00"),
        ("26. Nov. 2026", MonthDayYear, "2026-11-26 00:00"),
        ("Nov 26, 2026 3:04 PM", DayMonthYear, "2026-11-26 15:04"),
        ("Nov 26, 2026, 3:04:05\u{202f}PM", DayMonthYear, "2026-11-26 15:04"),
        ("11/26/2026 3:04 p.m.", MonthDayYear, "2026-11-26 15:04"),
        ("11/26/2026 3:04 a. m.", MonthDayYear, "2026-11-26 03:04"),
        ("November 26, 2026 at 3:04 PM", DayMonthYear, "2026-11-26 15:04"),
        ("Donnerstag, 26. November 2026 um 15:04 Uhr", MonthDayYear, "2026-11-26 15:04"),
        ("Do., 26.11.2026, 15:04:05", DayMonthYear, "2026-11-26 15:04"),
        ("Thu Nov 26 15:04:05 2026", DayMonthYear, "2026-11-26 15:04"),
        ("Thu Nov 26 15:04:05 CET 2026", DayMonthYear, "2026-11-26 14:04Z"),
        ("26/Nov/2026:15:04:05 +0100", DayMonthYear, "2026-11-26 14:04Z"),
        ("26-NOV-26 03.04.05.000000 PM", DayMonthYear, "2026-11-26 15:04"),
        ("26/11/2026 15h04", DayMonthYear, "2026-11-26 15:04"),
        ("2026/11/26", DayMonthYear, "2026-11-26 00:00"),
        ("2026.11.26 15:04", DayMonthYear, "2026-11-26 15:04"),
        ("2026-Nov-26", DayMonthYear, "2026-11-26 00:00"),
        ("20261126150405", DayMonthYear, "2026-11-26 15:04"),
        ("2026-11-26 15:04:05.123456+01", DayMonthYear, "2026-11-26 14:04Z"),
        ("2026-11-26T15:04:05+01:00[Europe/Berlin]", DayMonthYear, "2026-11-26 14:04Z"),
        ("2026-11-26T14:04:05.123Z[UTC]", DayMonthYear, "2026-11-26 14:04Z"),
        ("2026-11-26 15:04 CET", DayMonthYear, "2026-11-26 14:04Z"),
        ("26.07.2026 15:04 MESZ", DayMonthYear, "2026-07-26 13:04Z"),
        ("2026-11-26 15:04 (PST)", DayMonthYear, "2026-11-26 23:04Z"),
        ("2026-11-26 15:04:05 UTC+1", DayMonthYear, "2026-11-26 14:04Z"),
        ("2026-11-26 15:04:05 GMT+01:00", DayMonthYear, "2026-11-26 14:04Z"),
        ("1764169445", DayMonthYear, "2025-11-26 15:04Z"),
        ("1764169445.123456", DayMonthYear, "2025-11-26 15:04Z"),
        ("1764169445123", DayMonthYear, "2025-11-26 15:04Z"),
        ("1764169445123456", DayMonthYear, "2025-11-26 15:04Z"),
        ("46352.6278", DayNumber, "2026-11-26 15:04"),
        ("46352,5", DayNumber, "2026-11-26 12:00"),
        ("46352", DayNumber, "2026-11-26 00:00"),
        ("2026-26-11", YearDayMonth, "2026-11-26 00:00"),
        ("2026-02-11 08:00", YearDayMonth, "2026-11-02 08:00"),
        ("20261126", YearDayMonth, "2026-11-26 00:00"),
    ];

    #[test]
    fn every_common_form_is_read() {
        for (cell, order, expected) in FORMS {
            assert_eq!(local(cell, *order).as_deref(), Ok(*expected), "{cell}");
        }
    }

    #[test]
    fn forms_that_mean_several_times_are_refused() {
        // What means several times, or is no time of day at all, is refused and not guessed.
        for cell in ["2026-11-26 15:04 CST", "2026-11-26 15:04 IST", "Thu Nov 26 15:04:05 BST 2026"] {
            assert_eq!(local(cell, DayMonthYear), Err(DateProblem::UnclearZone), "{cell}");
        }
        for cell in ["2205-01-01", "01.01.1750 10:00"] {
            assert_eq!(local(cell, DayMonthYear), Err(DateProblem::OutOfRange), "{cell}");
        }
        for cell in ["2026-W54-1", "2026-W48-9", "202611261504055", "26.11.", "2026-11-26 15:04 XYZ"] {
            assert_eq!(local(cell, DayMonthYear), Err(DateProblem::NotADate), "{cell}");
        }
        assert_eq!(local("46352", DayMonthYear), Err(DateProblem::NotADate), "a number is no day by itself");
    }

    #[test]
    fn a_slip_among_days_with_points_takes_none_from_the_others() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let read = days(&["24.12.2026", "", "1.13.2026", "3.4.2026"]);
        assert_eq!(read, Some(vec![day("2026-12-24"), None, None, day("2026-04-03")]));
        // With strokes both are written, and it is open which one slipped.
        assert_eq!(days(&["24/12/2026", "1/13/2026"]), None);
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
            assert_eq!(local(cell, DayMonthYear), Err(DateProblem::NotADate), "{cell}");
        }
    }

    #[test]
    fn impossible_days_and_times_say_what_they_are() {
        let day = |cell| local(cell, DayMonthYear);
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
            assert_eq!(local(&cell, DayMonthYear), Ok(day.format("%Y-%m-%d 12:34").to_string()));
            day = day.succ_opt().unwrap();
        }
    }
}
