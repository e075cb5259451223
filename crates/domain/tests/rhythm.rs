//! The days of a rhythm, over the turn of years, and the calendar file that says the same.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use spielraum_domain::rhythm::{Entry, Rhythm, Weekday, calendar};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn rhythm(days: &[Weekday], every: u32, first: &str) -> Rhythm {
    Rhythm { days: days.iter().copied().collect(), every, first: day(first) }
}

fn from(rhythm: &Rhythm, first: &str, count: usize) -> Vec<String> {
    let mut at = day(first);
    let mut found = Vec::new();
    while found.len() < count {
        let next = rhythm.next(at).unwrap();
        found.push(next.to_string());
        at = next + Days::new(1);
    }
    found
}

#[test]
fn every_second_week_goes_on_over_the_turn_of_a_year_with_53_weeks() {
    let retro = rhythm(&[Weekday::Th], 2, "2026-12-10");
    let expected = ["2026-12-10", "2026-12-24", "2027-01-07", "2027-01-21"];
    assert_eq!(from(&retro, "2026-11-01", 4), expected);
    assert_eq!(retro.last(day("2027-01-06")), Some(day("2026-12-24")));
    assert_eq!(retro.last(day("2026-12-09")), None, "not before the first");
    assert!(!retro.is_on(day("2026-12-17")) && retro.is_on(day("2027-01-07")));
}

#[test]
fn weeks_are_counted_from_that_of_the_first_day() {
    // Monday lies before the day it may begin on, so the first week has a Thursday alone.
    let twice = rhythm(&[Weekday::Mo, Weekday::Th], 2, "2026-11-25");
    assert_eq!(twice.begins(), Some(day("2026-11-26")));
    assert_eq!(from(&twice, "2026-11-01", 4), ["2026-11-26", "2026-12-07", "2026-12-10", "2026-12-21"]);
    let on_sunday = rhythm(&[Weekday::Mo, Weekday::Su], 2, "2026-11-29");
    assert_eq!(from(&on_sunday, "2026-11-29", 3), ["2026-11-29", "2026-12-07", "2026-12-13"], "weeks begin on Monday");
}

#[test]
fn one_without_days_is_on_none() {
    let none = rhythm(&[], 1, "2026-11-26");
    assert_eq!((none.begins(), none.next(day("2026-11-26")), none.last(day("2030-01-01"))), (None, None, None));
    let last = Rhythm { first: NaiveDate::MAX, ..rhythm(&Weekday::ALL, 1, "2026-11-26") };
    assert_eq!((last.next(NaiveDate::MAX), last.last(NaiveDate::MAX)), (None, None), "where the calendar ends");
    assert!(!calendar("x", &[entry(&none, "Nothing")]).contains("VEVENT"));
}

#[test]
fn two_coincide_where_they_have_a_day_of_the_week_and_a_week_in_common() {
    let daily = rhythm(&Weekday::ALL, 1, "2026-11-02");
    let retro = rhythm(&[Weekday::Th], 2, "2026-11-12");
    assert!(daily.coincides(&retro) && retro.coincides(&daily));
    assert!(!retro.coincides(&rhythm(&[Weekday::Th], 2, "2026-11-19")), "in turn");
    assert!(!retro.coincides(&rhythm(&[Weekday::Fr], 1, "2026-11-12")));
    assert!(!retro.coincides(&rhythm(&[], 1, "2026-11-12")));
}

#[test]
fn what_was_held_counts_for_the_day_it_is_nearest_to() {
    let retro = rhythm(&[Weekday::Th], 2, "2026-11-12");
    let due = |today: &str, held: Option<&str>| retro.due(day(today), held.map(day)).map(|due| due.to_string());
    assert_eq!(due("2026-11-11", None), None);
    assert_eq!(due("2026-11-12", None).as_deref(), Some("2026-11-12"));
    assert_eq!(due("2026-11-20", None).as_deref(), Some("2026-11-12"), "until it is held");
    assert_eq!(
        due("2026-11-26", Some("2026-11-13")).as_deref(),
        Some("2026-11-26"),
        "a day late is that of the time before"
    );
    assert_eq!(due("2026-11-26", Some("2026-11-25")), None, "a day early is held");
    assert_eq!(due("2026-11-25", Some("2026-11-12")), None);
    let weekly = rhythm(&[Weekday::Mo], 1, "2026-11-02");
    assert_eq!(weekly.due(day("2026-11-16"), Some(day("2026-11-16"))), None);
    assert_eq!(weekly.due(day("2026-11-16"), Some(day("2026-11-12"))), Some(day("2026-11-16")));
    assert_eq!(weekly.due(day("2026-11-16"), Some(day("2026-11-13"))), None);
}

fn entry<'t>(rhythm: &'t Rhythm, title: &'t str) -> Entry<'t> {
    Entry {
        id: "0123456789abcdef0123456789abcdef",
        version: 2,
        changed: "2026-11-26T13:45:00Z".parse().unwrap(),
        title,
        rhythm,
        time: NaiveTime::from_hms_opt(9, 15, 0).unwrap(),
        minutes: 15,
    }
}

/// Before and after clocks change it is a quarter past nine: nothing in the file says which zone.
#[test]
fn a_calendar_file_has_local_times_and_one_line_for_each_property() {
    let standup = rhythm(&[Weekday::Mo, Weekday::We, Weekday::Fr], 1, "2026-03-27");
    let text = calendar("Delivery & returns", &[entry(&standup, "Stand-up")]);
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Spielraum//Spielraum//EN",
        "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:Delivery & returns",
        "BEGIN:VEVENT",
        "UID:0123456789abcdef0123456789abcdef@spielraum",
        "DTSTAMP:20261126T134500Z",
        "SEQUENCE:2",
        "SUMMARY:Stand-up",
        "DTSTART:20260327T091500",
        "DURATION:PT15M",
        "RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=MO,WE,FR",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(text.split("\r\n").collect::<Vec<_>>(), expected);
    assert!(!text.contains("TZID") && !text.replace("\r\n", "").contains(['\r', '\n']));
}

/// A line read back: unfolded, and without the signs that protect others.
fn read(text: &str, property: &str) -> String {
    let unfolded = text.replace("\r\n ", "");
    let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(property)).unwrap();
    let mut read = String::new();
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next().unwrap() {
                'n' => read.push('\n'),
                c => read.push(c),
            },
            ';' | ',' => panic!("a bare {c} in {line:?}"),
            c => read.push(c),
        }
    }
    read
}

proptest! {
    #[test]
    fn any_title_comes_back_and_no_line_is_too_long(title in "[ -~äöüß→🦀\n,;\\\\]{0,200}") {
        let retro = rhythm(&[Weekday::Th], 2, "2026-12-10");
        let text = calendar("Team", &[entry(&retro, &title)]);
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        prop_assert!(text.ends_with("\r\n"));
        prop_assert_eq!(read(&text, "SUMMARY:"), title);
    }

    /// Against the days one by one: the weeks of both come again after at most 30.
    #[test]
    fn two_coincide_where_counting_finds_a_day(
        days in proptest::collection::btree_set((0..7_usize).prop_map(|day| Weekday::ALL[day]), 1..4),
        others in proptest::collection::btree_set((0..7_usize).prop_map(|day| Weekday::ALL[day]), 1..4),
        (every, other) in (1..7_u32, 1..7_u32), first in 0..60_u64,
    ) {
        let start = day("2026-01-01");
        let one = Rhythm { days, every, first: start };
        let two = Rhythm { days: others, every: other, first: start + Days::new(first) };
        let both = (0..60 + 7 * 40).map(|days| start + Days::new(days)).any(|day| one.is_on(day) && two.is_on(day));
        prop_assert_eq!(one.coincides(&two), both);
    }

    /// Against the days one by one, as somebody would count them in a calendar.
    #[test]
    fn next_and_last_are_those_of_counting(
        days in proptest::collection::btree_set((0..7_usize).prop_map(|day| Weekday::ALL[day]), 1..5),
        every in 1..6_u32, first in 0..800_u64, at in 0..900_u64,
    ) {
        let start = day("2026-01-01");
        let rhythm = Rhythm { days: days.clone(), every, first: start + Days::new(first) };
        let begins = rhythm.begins().unwrap();
        let week = |day: NaiveDate| (day.num_days_from_ce() - 1).div_euclid(7);
        let mut all: BTreeSet<NaiveDate> = begins.iter_days().take(1_200).collect();
        all.retain(|day| days.contains(&Weekday::of(*day)) && (week(*day) - week(begins)) % i32::try_from(every).unwrap() == 0);
        let at = start + Days::new(at);
        prop_assert_eq!(rhythm.next(at), all.range(at..).next().copied());
        prop_assert_eq!(rhythm.last(at), all.range(..=at).next_back().copied());
        prop_assert!((begins - rhythm.first).num_days() < 7 && begins >= rhythm.first);
    }
}
