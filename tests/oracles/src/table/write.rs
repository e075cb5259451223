//! How people write tests: FEEL, English and German.

use spielraum_domain::rule::Language;

use super::{Hundredths, Known, NAMES, TEXTS, Test, Tests, day, span};

/// An input cell.
pub fn tests(tests: &Tests, language: Language) -> String {
    let list = |tests: &[Test]| {
        let separator = if language == Language::Feel { ", " } else { "; " };
        let said = tests.iter().map(|one| test(one, language)).collect::<Vec<_>>().join(separator);
        // A comma in a number that stands alone could part two of them: then Spielraum asks and does not read, so it stands there twice.
        let is_doubted = language != Language::Feel && tests.len() == 1 && said.contains(',');
        if is_doubted { format!("{said}; {said}") } else { said }
    };
    match tests {
        Tests::Any => word(language, ["-", "any", "egal"]).to_owned(),
        Tests::OneOf(tests) => list(tests),
        Tests::NoneOf(tests) => format!("{}({})", word(language, ["not", "not ", "nicht "]), list(tests)),
    }
}

fn test(test: &Test, language: Language) -> String {
    match test {
        Test::Missing => word(language, ["null", "missing", "fehlt"]).to_owned(),
        Test::Is(known) => value(known, language),
        Test::Compare(sign, end) => {
            let is_day = matches!(end, Known::Day(_));
            let words = match *sign {
                "<" if is_day => ["<", "before", "vor"],
                "<=" if is_day => ["<=", "until", "bis"],
                ">" if is_day => [">", "after", "nach"],
                ">=" if is_day => [">=", "from", "ab"],
                "<" => ["<", "under", "unter"],
                "<=" => ["<=", "at most", "höchstens"],
                ">" => [">", "over", "über"],
                _ => [">=", "at least", "mindestens"],
            };
            format!("{} {}", word(language, words), value(end, language))
        }
        Test::Between(low, true, high, true) if language != Language::Feel => {
            let to = word(language, ["..", "to", "bis"]);
            format!("{} {to} {}", value(low, language), value(high, language))
        }
        Test::Between(low, low_included, high, high_included) => {
            let open = if *low_included { '[' } else { '(' };
            let close = if *high_included { ']' } else { ')' };
            format!("{open}{}..{}{close}", value(low, language), value(high, language))
        }
    }
}

/// A value on its own.
pub fn value(value: &Known, language: Language) -> String {
    match value {
        Known::Number(value) => number(*value, language),
        Known::YesNo(yes) => {
            word(language, if *yes { ["true", "yes", "ja"] } else { ["false", "no", "nein"] }).to_owned()
        }
        Known::Name(at) => quoted(NAMES[*at]),
        Known::Text(at) => quoted(TEXTS[*at]),
        Known::Day(days) => match language {
            Language::Feel => format!("date(\"{}\")", day(*days)),
            Language::En => day(*days).to_string(),
            Language::De => {
                let day = day(*days).to_string();
                let parts: Vec<&str> = day.split('-').rev().map(|part| part.trim_start_matches('0')).collect();
                parts.join(".")
            }
        },
        Known::Span(hours) => match language {
            Language::Feel => format!("duration(\"{}\")", span(*hours)),
            Language::En => format!("{hours} {}", if *hours == 1 { "hour" } else { "hours" }),
            Language::De => format!("{hours} {}", if *hours == 1 { "Stunde" } else { "Stunden" }),
        },
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\\\""))
}

fn word(language: Language, [feel, english, german]: [&str; 3]) -> &str {
    match language {
        Language::Feel => feel,
        Language::En => english,
        Language::De => german,
    }
}

/// A number in FEEL.
pub fn feel_number(value: Hundredths) -> String {
    number(value, Language::Feel)
}

fn number(value: Hundredths, language: Language) -> String {
    let (sign, value) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
    let (thousands, point) = match language {
        Language::Feel => ("", "."),
        Language::En => (",", "."),
        Language::De => (".", ","),
    };
    let whole = (value / 100).to_string();
    let grouped: Vec<&str> =
        whole.as_bytes().rchunks(3).rev().map(|it| std::str::from_utf8(it).expect("digits")).collect();
    let fraction = format!("{:02}", value % 100);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { point };
    format!("{sign}{}{point}{fraction}", grouped.join(thousands))
}
