//! Reads the text forms of XML Schema, and `@Zone/Name` in place of an offset.

use super::SECOND;
use super::date::Date;
use super::duration::{DaysAndTime, YearsAndMonths};
use super::time::{DateTime, Time};
use super::zone::Zone;

/// What the text of an at-literal says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AtLiteral {
    /// `2026-11-25`
    Date(Date),
    /// `12:30:00`
    Time(Time),
    /// `2026-11-25T12:30:00`
    DateTime(DateTime),
    /// `P1Y2M`
    YearsAndMonths(YearsAndMonths),
    /// `P1DT2H`
    DaysAndTime(DaysAndTime),
}

/// What `@"text"` says, if anything.
#[must_use]
pub fn read_at(text: &str) -> Option<AtLiteral> {
    if text.trim_start_matches('-').starts_with('P') {
        return read_duration(text);
    }
    let date = Date::read(text).map(AtLiteral::Date);
    date.or_else(|| Time::read(text).map(AtLiteral::Time)).or_else(|| DateTime::read(text).map(AtLiteral::DateTime))
}

impl Date {
    /// Reads `2026-11-25`; a year of more than four digits begins with none of zero.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (sign, unsigned) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let mut parts = unsigned.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let plain = year.len() == 4 || (year.len() > 4 && !year.starts_with('0'));
        if parts.next().is_some() || !plain || year.len() > 9 {
            return None;
        }
        Self::new(sign * digits(year)?, two(month)?, two(day)?)
    }
}

impl Time {
    /// Reads `12:30:00`, `12:30:00.5+01:00`, `12:30:00@Europe/Berlin`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (time, late) = read_time(text)?;
        if late { None } else { Some(time) }
    }
}

impl DateTime {
    /// Reads `2026-11-25T12:30:00` with what a time may have behind it. 24:00:00 is the next day's midnight.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        let date = Date::read(date)?;
        let (time, late) = read_time(time)?;
        Some(Self { date: if late { Date::from_number(date.number() + 1)? } else { date }, time })
    }
}

/// The time, and whether it is midnight at the end of the day.
fn read_time(text: &str) -> Option<(Time, bool)> {
    let end = text.find(['Z', '+', '-', '@']).unwrap_or(text.len());
    let (clock, zone) = text.split_at(end);
    let zone = if zone.is_empty() { None } else { Some(read_zone(zone)?) };
    let mut parts = clock.split(':');
    let (hour, minute, second) = (two(parts.next()?)?, two(parts.next()?)?, parts.next()?);
    let (second, fraction) = second.split_once('.').map_or((second, None), |(whole, rest)| (whole, Some(rest)));
    let nanosecond = fraction.map_or(Some(0), nanoseconds)?;
    let second = two(second)?;
    if parts.next().is_some() {
        return None;
    }
    if (hour, minute, second, nanosecond) == (24, 0, 0, 0) {
        return Some((Time::midnight(zone), true));
    }
    Time::clock(hour, minute, second, nanosecond, zone).map(|time| (time, false))
}

fn read_zone(text: &str) -> Option<Zone> {
    if text == "Z" {
        return Some(Zone::Offset(0));
    }
    if let Some(name) = text.strip_prefix('@') {
        return Zone::named(name);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let mut parts = text[1..].split(':');
    let (hours, minutes) = (two(parts.next()?)?, two(parts.next()?)?);
    let seconds = parts.next().map_or(Some(0), two)?;
    if parts.next().is_some() || minutes > 59 || seconds > 59 {
        return None;
    }
    Zone::offset(sign * (hours * 3600 + minutes * 60 + seconds))
}

/// Reads `P1Y2M` or `P1DT2H3M4.5S`; one of the two kinds.
fn read_duration(text: &str) -> Option<AtLiteral> {
    let (negative, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let rest = rest.strip_prefix('P')?;
    let (date, time) = rest.split_once('T').map_or((rest, None), |(date, time)| (date, Some(time)));
    if time.is_none() && date.contains(['Y', 'M']) {
        let mut parts = Parts(date);
        let (years, months) = (parts.take('Y')?, parts.take('M')?);
        let months = years.unwrap_or(0).checked_mul(12)?.checked_add(months.unwrap_or(0))?;
        let months = i64::try_from(if negative { -months } else { months }).ok()?;
        return parts.done().then(|| AtLiteral::YearsAndMonths(YearsAndMonths::new(months)));
    }
    let mut parts = Parts(date);
    let days = parts.take('D')?;
    if !parts.done() || time.is_some_and(str::is_empty) {
        return None;
    }
    let mut parts = Parts(time.unwrap_or(""));
    let (hours, minutes) = (parts.take('H')?, parts.take('M')?);
    let seconds = parts.seconds()?;
    if !parts.done() || (days, hours, minutes, seconds) == (None, None, None, None) {
        return None;
    }
    let part = |count: Option<i128>, seconds: i128| count.unwrap_or(0).checked_mul(seconds * SECOND);
    let sum = part(days, 86_400)?.checked_add(part(hours, 3600)?)?.checked_add(part(minutes, 60)?)?;
    let sum = sum.checked_add(seconds.unwrap_or(0))?;
    Some(AtLiteral::DaysAndTime(DaysAndTime::new(if negative { -sum } else { sum })))
}

/// The rest of a duration's text.
struct Parts<'t>(&'t str);

impl Parts<'_> {
    /// The number before `unit`, if one stands here. Nothing at all if it is no number.
    #[expect(clippy::option_option, reason = "absent is fine, unreadable is not")]
    fn take(&mut self, unit: char) -> Option<Option<i128>> {
        let Some((number, rest)) = self.0.split_once(unit) else { return Some(None) };
        let number = i128::from(digits(number)?);
        self.0 = rest;
        Some(Some(number))
    }

    /// The nanoseconds before `S`.
    #[expect(clippy::option_option, reason = "absent is fine, unreadable is not")]
    fn seconds(&mut self) -> Option<Option<i128>> {
        let Some((number, rest)) = self.0.split_once('S') else { return Some(None) };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let nanoseconds = if fraction.is_empty() { 0 } else { nanoseconds(fraction)? };
        self.0 = rest;
        Some(Some(i128::from(digits(whole)?) * SECOND + i128::from(nanoseconds)))
    }

    fn done(&self) -> bool {
        self.0.is_empty()
    }
}

/// The value of up to 18 digits.
fn digits(text: &str) -> Option<i64> {
    let plain = !text.is_empty() && text.len() <= 18 && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// The value of exactly two digits.
fn two(text: &str) -> Option<i64> {
    if text.len() == 2 { digits(text) } else { None }
}

/// The nanoseconds that digits behind the point say; what is finer is dropped.
fn nanoseconds(fraction: &str) -> Option<i64> {
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let kept = &fraction[..fraction.len().min(9)];
    digits(&format!("{kept:0<9}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shows(text: &str) -> Option<String> {
        read_at(text).map(|literal| match literal {
            AtLiteral::Date(date) => date.to_string(),
            AtLiteral::Time(time) => time.to_string(),
            AtLiteral::DateTime(moment) => moment.to_string(),
            AtLiteral::YearsAndMonths(duration) => duration.to_string(),
            AtLiteral::DaysAndTime(duration) => duration.to_string(),
        })
    }

    #[test]
    fn prints_what_it_read() {
        for (text, printed) in [
            ("2026-11-25", "2026-11-25"),
            ("-0044-03-15", "-0044-03-15"),
            ("12:30:00.500+01:00", "12:30:00.5+01:00"),
            ("12:30:00-00:00", "12:30:00Z"),
            ("12:30:00@Asia/Tokyo", "12:30:00@Asia/Tokyo"),
            ("2026-11-25T24:00:00", "2026-11-26T00:00:00"),
            ("P26M", "P2Y2M"),
            ("-P0Y", "P0M"),
            ("PT1000M0.999999999S", "PT16H40M0.999999999S"),
            ("PT0.S", "PT0S"),
            ("P1DT0H", "P1D"),
            ("-PT90S", "-PT1M30S"),
        ] {
            assert_eq!(shows(text).as_deref(), Some(printed), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_none() {
        for text in [
            "",
            "2026-02-29",
            "26-11-25",
            "02026-11-25",
            "2026-1-1",
            "24:00:00",
            "24:00:01",
            "12:60:00",
            "7:00:00",
            "12:30",
            "12:30:00+19:00",
            "12:30:00+1",
            "12:30:00@Nowhere/Land",
            "12:30:00+02:00@Europe/Paris",
            "P",
            "PT",
            "P1DT",
            "P1H",
            "P1Y1D",
            "P1YT1H",
            "1D",
            "--P1D",
            "P-1D",
            "P99999999999999999999Y",
            "2026-11-25T",
            "T12:00:00",
            "äT",
            "PäY",
        ] {
            assert_eq!(shows(text), None, "{text}");
        }
    }

    #[test]
    fn named_zones_know_summer() {
        let moment = |text: &str| DateTime::read(text).unwrap();
        let (winter, summer) = (moment("2018-02-08T00:00:00@Europe/Paris"), moment("2018-10-08T00:00:00@Europe/Paris"));
        assert_eq!(winter.offset(), Some(DaysAndTime::seconds(3600)));
        assert_eq!(summer.offset(), Some(DaysAndTime::seconds(7200)));
        let skipped = moment("2026-03-29T02:30:00@Europe/Berlin");
        assert_eq!(skipped.offset(), Some(DaysAndTime::seconds(3600)));
        assert_eq!(skipped.plus(DaysAndTime::seconds(0)).unwrap().to_string(), "2026-03-29T03:30:00@Europe/Berlin");
        assert_eq!(moment("2026-10-25T02:30:00@Europe/Berlin").offset(), Some(DaysAndTime::seconds(7200)));
        assert_eq!(moment("999999999-12-31T23:59:59@Europe/Paris").plus(DaysAndTime::seconds(1)), None);
    }
}
