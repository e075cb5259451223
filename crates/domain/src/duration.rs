//! Durations: either days and time or years and months. A month has no fixed number of days, so neither turns into the
//! other, and nothing compares the two.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A length of time, exact to the second or to the month. Travels as ISO 8601 writes it ("P3D", "PT1H30M", "P2Y3M").
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ts_rs::TS)]
#[ts(rename = "TimeSpan", type = "string")]
pub struct Duration {
    of: DurationKind,
    amount: i64,
}

/// The two kinds of durations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum DurationKind {
    /// Days, hours, minutes, seconds; counted in seconds.
    DaysTime,
    /// Years and months; counted in months.
    YearsMonths,
}

/// What durations are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DurationUnit {
    /// Twelve months.
    Years,
    /// Months, whatever their length.
    Months,
    /// 24 hours.
    Days,
    /// 60 minutes.
    Hours,
    /// 60 seconds.
    Minutes,
    /// Seconds.
    Seconds,
}

/// Why a text is no [`Duration`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DurationError {
    /// Not of the form `P3DT4H` or `P2Y3M`.
    #[error("not a duration")]
    NotADuration,
    /// Years or months together with days or time.
    #[error("years and months mixed with days and time")]
    Mixed,
    /// A part of a second.
    #[error("finer than a second")]
    TooFine,
    /// Beyond [`Duration::LIMIT`].
    #[error("duration too large")]
    TooLarge,
}

impl Duration {
    /// The largest number of seconds or months, up and down: 30 million years leave room for everything that is decided.
    pub const LIMIT: i64 = 1_000_000_000_000_000;

    /// So many seconds or months; nothing beyond [`Duration::LIMIT`].
    #[must_use]
    pub fn new(of: DurationKind, amount: i128) -> Option<Self> {
        let amount = i64::try_from(amount).ok().filter(|amount| (-Self::LIMIT..=Self::LIMIT).contains(amount))?;
        Some(Self { of, amount })
    }

    /// The shortest step: a second or a month.
    #[must_use]
    pub const fn smallest(of: DurationKind) -> Self {
        Self { of, amount: 1 }
    }

    /// Which of the two kinds it is.
    #[must_use]
    pub fn kind(self) -> DurationKind {
        self.of
    }

    /// How many of which units it is, from coarse to fine, without those of which there are none: days and hours, never
    /// weeks. The first carries the sign. No time at all is no seconds or no months.
    #[must_use]
    pub fn parts(self) -> Vec<(DurationUnit, i64)> {
        let mut parts = Vec::new();
        let mut left = self.amount;
        for (unit, ..) in PARTS.into_iter().filter(|(unit, ..)| unit.kind() == self.of) {
            let count = left / unit.size();
            left %= unit.size();
            if count != 0 || (unit.size() == 1 && parts.is_empty()) {
                parts.push((unit, if parts.is_empty() { count } else { count.abs() }));
            }
        }
        parts
    }

    /// The number of seconds or months.
    #[must_use]
    pub fn amount(self) -> i64 {
        self.amount
    }
}

/// The parts of an ISO duration in their order: unit, letter, whether behind the `T`.
const PARTS: [(DurationUnit, char, bool); 6] = [
    (DurationUnit::Years, 'Y', false),
    (DurationUnit::Months, 'M', false),
    (DurationUnit::Days, 'D', false),
    (DurationUnit::Hours, 'H', true),
    (DurationUnit::Minutes, 'M', true),
    (DurationUnit::Seconds, 'S', true),
];

impl DurationUnit {
    /// The kind of durations it counts.
    #[must_use]
    pub fn kind(self) -> DurationKind {
        match self {
            Self::Years | Self::Months => DurationKind::YearsMonths,
            Self::Days | Self::Hours | Self::Minutes | Self::Seconds => DurationKind::DaysTime,
        }
    }

    /// Its length in months or seconds.
    #[must_use]
    pub fn size(self) -> i64 {
        match self {
            Self::Years => 12,
            Self::Days => 24 * 60 * 60,
            Self::Hours => 60 * 60,
            Self::Minutes => 60,
            Self::Months | Self::Seconds => 1,
        }
    }
}

impl FromStr for Duration {
    type Err = DurationError;

    /// Reads `P3D`, `PT48H`, `-P1DT12H`, `P2Y3M`: at least one part, each at most once, in this order.
    fn from_str(text: &str) -> Result<Self, DurationError> {
        let (negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let mut rest = unsigned.strip_prefix('P').ok_or(DurationError::NotADuration)?;
        let mut parts = PARTS.iter();
        let mut behind_t = false;
        let mut kinds: Vec<DurationKind> = Vec::new();
        let mut total: i128 = 0;
        while !rest.is_empty() {
            if !behind_t && let Some(time) = rest.strip_prefix('T') {
                (behind_t, rest) = (true, time);
                // Nothing may follow nothing.
                if time.is_empty() {
                    return Err(DurationError::NotADuration);
                }
            }
            let length = rest.find(|char: char| !char.is_ascii_digit() && char != '.').unwrap_or(rest.len());
            let (digits, tail) = rest.split_at(length);
            let letter = tail.chars().next().ok_or(DurationError::NotADuration)?;
            let part = parts.find(|(_, name, time)| (*name, *time) == (letter, behind_t));
            let (unit, ..) = part.ok_or(DurationError::NotADuration)?;
            total = total.saturating_add(count(digits, letter)?.saturating_mul(unit.size().into()));
            kinds.push(unit.kind());
            rest = &tail[letter.len_utf8()..];
        }
        let of = *kinds.first().ok_or(DurationError::NotADuration)?;
        if kinds.iter().any(|kind| *kind != of) {
            return Err(DurationError::Mixed);
        }
        Self::new(of, if negative { -total } else { total }).ok_or(DurationError::TooLarge)
    }
}

/// The whole number before a letter; only seconds may have decimals, and those have to say nothing.
fn count(digits: &str, letter: char) -> Result<i128, DurationError> {
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) if letter == 'S' && !fraction.is_empty() => (whole, fraction),
        Some(_) => return Err(DurationError::NotADuration),
        None => (digits, ""),
    };
    if whole.is_empty() || fraction.contains('.') {
        return Err(DurationError::NotADuration);
    }
    if fraction.bytes().any(|digit| digit != b'0') {
        return Err(DurationError::TooFine);
    }
    whole.parse().map_err(|_| DurationError::TooLarge)
}

impl fmt::Display for Duration {
    /// The canonical form: `P2D` and not `PT48H`, `P1Y2M` and not `P14M`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.amount < 0 { "-P" } else { "P" })?;
        let mut behind_t = false;
        for (unit, count) in self.parts() {
            let (_, letter, time) = PARTS[unit as usize];
            if time && !behind_t {
                behind_t = true;
                f.write_str("T")?;
            }
            write!(f, "{}{letter}", count.abs())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

travels_as_text!(Duration);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_the_canonical_form() {
        for (text, printed) in [
            ("P3D", "P3D"),
            ("PT48H", "P2D"),
            ("PT90M", "PT1H30M"),
            ("P1DT0H", "P1D"),
            ("P0D", "PT0S"),
            ("-PT0.0S", "PT0S"),
            ("-P1DT12H", "-P1DT12H"),
            ("PT1.000S", "PT1S"),
            ("P14M", "P1Y2M"),
            ("P0Y", "P0M"),
            ("-P2Y3M", "-P2Y3M"),
        ] {
            let duration: Duration = text.parse().unwrap();
            assert_eq!(duration.to_string(), printed, "{text}");
            assert_eq!(duration.to_string().parse(), Ok(duration), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_duration_and_says_why() {
        for text in [
            "", "P", "PT", "P1DT", "3D", "P3", "P3H", "PT3D", "P3DT4", "P1D2D", "P1M1Y", "P1.5D", "P2W", "p3d", "P-3D",
            "PT.5S",
        ] {
            assert_eq!(text.parse::<Duration>(), Err(DurationError::NotADuration), "{text}");
        }
        assert_eq!("P1Y3D".parse::<Duration>(), Err(DurationError::Mixed));
        assert_eq!("P1MT1M".parse::<Duration>(), Err(DurationError::Mixed));
        assert_eq!("PT0.5S".parse::<Duration>(), Err(DurationError::TooFine));
        assert_eq!("P99999999999999999999999999999999999999999999D".parse::<Duration>(), Err(DurationError::TooLarge));
        assert_eq!("P1000000000000000M".parse::<Duration>().map(Duration::amount), Ok(Duration::LIMIT));
        assert_eq!("P1000000000000001M".parse::<Duration>(), Err(DurationError::TooLarge));
    }
}
