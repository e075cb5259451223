//! The rhythm of a team: on which days it meets, and the same as a calendar file.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// At most so many weeks lie between two of them.
pub const RAREST: u32 = 52;
/// At most so many minutes each takes.
pub const LONGEST: u32 = 480;

/// What a team meets for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "RhythmKind")]
pub enum Kind {
    /// At the board.
    StandUp,
    /// A retrospective.
    Retro,
    /// Rules, outcomes, experiments: what is looked at again.
    Review,
    /// A round of the pulse.
    Pulse,
}

/// A day of the week, as calendars write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "they are known by these names")]
pub enum Weekday {
    Mo,
    Tu,
    We,
    Th,
    Fr,
    Sa,
    Su,
}

impl Weekday {
    /// All of them, Monday first.
    pub const ALL: [Self; 7] = [Self::Mo, Self::Tu, Self::We, Self::Th, Self::Fr, Self::Sa, Self::Su];

    /// That of a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self::ALL[day.weekday().num_days_from_monday() as usize]
    }

    fn code(self) -> &'static str {
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][self as usize]
    }
}

/// Certain days of every so many weeks, counted from the week of the first one, Monday to Sunday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RhythmDays")]
pub struct Rhythm {
    /// On which days of the week.
    pub days: BTreeSet<Weekday>,
    /// Every so many weeks.
    pub every: u32,
    /// Not before this day.
    #[ts(type = "string")]
    pub first: NaiveDate,
}

impl Rhythm {
    /// The first day; nothing when there are no days of the week, or the calendar ends.
    #[must_use]
    pub fn begins(&self) -> Option<NaiveDate> {
        self.first.iter_days().take(7).find(|day| self.days.contains(&Weekday::of(*day)))
    }

    /// Whether it is on a day.
    #[must_use]
    pub fn is_on(&self, day: NaiveDate) -> bool {
        let Some(begins) = self.begins() else { return false };
        let weeks = (monday(day) - monday(begins)).num_weeks();
        day >= begins && self.days.contains(&Weekday::of(day)) && weeks % i64::from(self.every.max(1)) == 0
    }

    /// The first of its days that is not before `day`.
    #[must_use]
    pub fn next(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.max(self.begins()?).iter_days().take(self.longest_wait()).find(|day| self.is_on(*day))
    }

    /// The last of its days that is not after `day`.
    #[must_use]
    pub fn last(&self, day: NaiveDate) -> Option<NaiveDate> {
        let begins = self.begins()?;
        let back = (0..).map_while(|days| day.checked_sub_days(Days::new(days))).take(self.longest_wait());
        back.take_while(|day| *day >= begins).find(|day| self.is_on(*day))
    }

    /// The day of its that has come and that nothing was held for since. What was held counts for the day that it is nearest to: a
    /// retrospective of Wednesday for that of Thursday, one of Friday for that of the day before.
    #[must_use]
    pub fn due(&self, today: NaiveDate, held: Option<NaiveDate>) -> Option<NaiveDate> {
        let due = self.last(today)?;
        held.is_none_or(|held| !self.is_held(due, held)).then_some(due)
    }

    /// Whether what was held counts for this day of its, not for the one before it.
    #[must_use]
    pub fn is_held(&self, day: NaiveDate, held: NaiveDate) -> bool {
        let week = Days::new(7 * u64::from(self.every.max(1)));
        let before = day.pred_opt().and_then(|day| self.last(day)).or_else(|| day.checked_sub_days(week));
        let near = before.map_or(day, |before| before + Days::new(((day - before).num_days() / 2).unsigned_abs()));
        held > near || held == day
    }

    /// Whether both are ever on the same day.
    #[must_use]
    pub fn coincides(&self, other: &Self) -> bool {
        let (Some(begins), Some(others)) = (self.begins(), other.begins()) else { return false };
        // Two counts of weeks come to the same week again and again, or never: that hangs on what divides both.
        let apart = (monday(begins) - monday(others)).num_weeks();
        let both = greatest_divisor(self.every.max(1), other.every.max(1));
        apart % i64::from(both) == 0 && !self.days.is_disjoint(&other.days)
    }

    fn longest_wait(&self) -> usize {
        7 * self.every.max(1) as usize + 7
    }
}

fn greatest_divisor(one: u32, other: u32) -> u32 {
    if other == 0 { one } else { greatest_divisor(other, one % other) }
}

/// A day on which a team meets, as a calendar file has it.
#[derive(Debug, Clone)]
pub struct Entry<'t> {
    /// Names it for good: whoever reads a later file finds the same entry changed.
    pub id: &'t str,
    /// How often it has been changed.
    pub version: u32,
    /// When that was last.
    pub changed: DateTime<Utc>,
    /// What it is called.
    pub title: &'t str,
    /// Its days.
    pub rhythm: &'t Rhythm,
    /// When it begins.
    pub time: NaiveTime,
    /// How many minutes it takes.
    pub minutes: u32,
}

/// A calendar of entries that repeat (RFC 5545). Times belong to no time zone ("floating"): a team meets at a quarter past nine
/// wherever it sits, before and after clocks change, and the workspace knows no place.
#[must_use]
pub fn calendar(name: &str, entries: &[Entry<'_>]) -> String {
    let mut text = String::new();
    let mut line = |content: String| fold(&mut text, &content);
    for content in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Spielraum//Spielraum//EN", "CALSCALE:GREGORIAN"] {
        line(content.into());
    }
    line(format!("X-WR-CALNAME:{}", escaped(name)));
    for entry in entries {
        // One that is on no day is no entry.
        let Some(begins) = entry.rhythm.begins() else { continue };
        let days: Vec<&str> = entry.rhythm.days.iter().map(|day| day.code()).collect();
        line("BEGIN:VEVENT".into());
        line(format!("UID:{}@spielraum", entry.id));
        line(format!("DTSTAMP:{}", entry.changed.format("%Y%m%dT%H%M%SZ")));
        line(format!("SEQUENCE:{}", entry.version));
        line(format!("SUMMARY:{}", escaped(entry.title)));
        line(format!("DTSTART:{}", begins.and_time(entry.time).format("%Y%m%dT%H%M%S")));
        line(format!("DURATION:PT{}M", entry.minutes));
        let every = entry.rhythm.every.max(1);
        line(format!("RRULE:FREQ=WEEKLY;INTERVAL={every};WKST=MO;BYDAY={}", days.join(",")));
        line("END:VEVENT".into());
    }
    line("END:VCALENDAR".into());
    text
}

/// The Monday of the week of a day.
fn monday(day: NaiveDate) -> NaiveDate {
    day.week(chrono::Weekday::Mon).checked_first_day().unwrap_or(day)
}

/// A text as calendars write it.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => written.extend(['\\', c]),
            '\n' => written.push_str("\\n"),
            c if c.is_control() => {}
            c => written.push(c),
        }
    }
    written
}

/// The longest line of a calendar file, in octets without its end.
const LINE: usize = 75;

/// Writes a line, in pieces that are no longer than a line may be. No letter is torn.
fn fold(text: &mut String, content: &str) {
    let mut length = 0;
    for c in content.chars() {
        if length + c.len_utf8() > LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(c);
        length += c.len_utf8();
    }
    text.push_str("\r\n");
}
