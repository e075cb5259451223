//! Numbers and days as the two languages write them.

use chrono::{Datelike, NaiveDate};
use fluent_bundle::FluentValue;

use crate::{Language, Words};

/// Digits between two grouping marks.
const GROUP: usize = 3;
/// Narrow enough to hold number and sign together, and no line breaks there.
const NARROW_SPACE: char = '\u{202f}';

/// How a message writes a number among its words; every other value writes itself.
pub(crate) fn in_message(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(written(&number.value.to_string(), language)),
        _ => None,
    }
}

/// A plain decimal, "1234.5", as the language writes it: 1,234.5 or 1.234,5.
pub(crate) fn written(plain: &str, language: Language) -> String {
    let (grouping, decimal) = match language {
        Language::En => (',', '.'),
        Language::De => ('.', ','),
    };
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| ("−", digits));
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let mut text = sign.to_owned();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(GROUP) {
            text.push(grouping);
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push(decimal);
        text.push_str(fraction);
    }
    text
}

impl Words {
    /// A number with so many decimals at most; zeros at the end are left out.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        let mut plain = format!("{value:.decimals$}");
        if plain.contains('.') {
            plain.truncate(plain.trim_end_matches('0').trim_end_matches('.').len());
        }
        written(if plain == "-0" { "0" } else { &plain }, self.language())
    }

    /// An exact decimal, as the contract carries it ("1234.5"), with its unit.
    pub fn amount(&self, plain: &str, unit: Option<&str>) -> String {
        let number = written(plain, self.language());
        let counted = |unit: &str| {
            let count = plain.parse::<f64>().unwrap_or_default();
            self.say_with("kit-unit", &[("unit", unit.into()), ("count", count.into())])
        };
        match (unit, self.language()) {
            (None, _) => number,
            // English writes the sign of a currency before the number.
            (Some(unit @ ("€" | "$" | "£")), Language::En) => format!("{unit}{number}"),
            (Some(unit), _) => format!("{number}{NARROW_SPACE}{}", counted(unit)),
        }
    }

    /// A share of a hundred with so many decimals at most.
    pub fn per_cent(&self, value: f64, decimals: usize) -> String {
        format!("{}{NARROW_SPACE}%", self.number(value, decimals))
    }

    /// A day: "12 November 2026" or „12. November 2026“.
    pub fn day(&self, day: NaiveDate) -> String {
        let month = self.say(&format!("cli-month-{}", day.month()));
        // Years are names, not numbers: they are not grouped.
        let year = day.year().to_string();
        self.say_with("cli-day", &[("day", day.day().into()), ("month", month.into()), ("year", year.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_pointed_as_the_language_does() {
        for (plain, en, de) in [
            ("0", "0", "0"),
            ("999", "999", "999"),
            ("1000", "1,000", "1.000"),
            ("-1234567.25", "−1,234,567.25", "−1.234.567,25"),
        ] {
            assert_eq!(written(plain, Language::En), en);
            assert_eq!(written(plain, Language::De), de);
        }
    }

    #[test]
    fn decimals_end_where_they_say_nothing() {
        let words = Words::of(Language::De);
        assert_eq!(words.number(2.50, 2), "2,5");
        assert_eq!(words.number(3.0, 1), "3");
        assert_eq!(words.number(100.0, 0), "100");
        assert_eq!(words.number(-0.04, 1), "0");
    }

    #[test]
    fn amounts_and_days_are_said_in_both_languages() {
        let (en, de) = (Words::of(Language::En), Words::of(Language::De));
        assert_eq!((en.amount("60", Some("€")), de.amount("60", Some("€"))), ("€60".into(), "60\u{202f}€".into()));
        assert_eq!(de.amount("2.5", Some("Tage")), "2,5\u{202f}Tage");
        assert_eq!(
            (en.amount("1", Some("days")), de.amount("1", Some("Tage"))),
            ("1\u{202f}day".into(), "1\u{202f}Tag".into())
        );
        assert_eq!(de.per_cent(71.6, 0), "72\u{202f}%");
        let day = NaiveDate::from_ymd_opt(2026, 11, 12).unwrap_or_default();
        assert_eq!((en.day(day), de.day(day)), ("12 November 2026".into(), "12. November 2026".into()));
    }
}
