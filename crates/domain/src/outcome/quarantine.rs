//! Measures of the talk in place of what the customer experiences: they are no outcomes.
//!
//! Whoever is steered by handle time ends calls, and whoever is steered by tickets an hour takes the easy ones. So they are
//! refused by name, in English and German, with what takes their place.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a name stands for that is no outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Quarantined {
    /// How long a case is handled, on average or not.
    Handling,
    /// How long somebody talks.
    Talk,
    /// What comes after the talk.
    WrapUp,
    /// How many cases somebody gets done in a while.
    Throughput,
    /// How busy people are.
    Occupancy,
}

/// Names of whole measures, as they are written in one piece or in words. What comes after the talk stands first: in German the
/// word for handling is a part of the word for it.
const NAMES: [(Quarantined, &[&str]); 4] = [
    (
        Quarantined::WrapUp,
        &["wrap up", "wrapup", "after call", "aftercall", "acw", "nachbearbeitung", "nacharbeitszeit"],
    ),
    (
        Quarantined::Handling,
        &[
            "handle time",
            "handling time",
            "handletime",
            "aht",
            "average handling",
            "bearbeitungszeit",
            "bearbeitungsdauer",
        ],
    ),
    (
        Quarantined::Talk,
        &[
            "talk time",
            "talktime",
            "call duration",
            "call length",
            "length of calls",
            "gesprachsdauer",
            "gesprachszeit",
            "gesprachslange",
            "sprechzeit",
            "telefonierzeit",
            "anrufdauer",
        ],
    ),
    (
        Quarantined::Occupancy,
        &[
            "occupancy",
            "utilisation",
            "utilization",
            "schedule adherence",
            "auslastung",
            "belegungsgrad",
            "produktivzeit",
        ],
    ),
];

/// What is counted in a measure of throughput…
const CASES: [&str; 16] = [
    "ticket",
    "call",
    "contact",
    "case",
    "chat",
    "mail",
    "conversation",
    "request",
    "anruf",
    "kontakt",
    "fall",
    "falle",
    "vorgang",
    "vorgange",
    "gesprach",
    "anfrage",
];
/// … and in what.
const SPANS: [&str; 16] = [
    "hour",
    "shift",
    "day",
    "agent",
    "head",
    "employee",
    "fte",
    "person",
    "stunde",
    "schicht",
    "tag",
    "mitarbeiter",
    "mitarbeiterin",
    "mitarbeitende",
    "kopf",
    "agentin",
];

/// What a name stands for when that is no outcome; nothing for every other name.
#[must_use]
pub fn quarantined(name: &str) -> Option<Quarantined> {
    let words = words(name);
    let said = format!(" {} ", words.join(" "));
    let named = |part: &&&str| {
        // Short names are whole words ("aht" stands in many others); the longer ones also stand at the end of a compound.
        if part.len() <= 3 { said.contains(&format!(" {part} ")) } else { said.contains(**part) }
    };
    let whole = NAMES.iter().find(|(_, parts)| parts.iter().any(|part| named(&part)));
    whole.map(|(measure, _)| *measure).or_else(|| a_while(&words).then_some(Quarantined::Throughput))
}

/// "Tickets per hour", "Anrufe je Schicht": what is counted, then in what.
fn a_while(words: &[String]) -> bool {
    let counted = |word: &str| CASES.iter().any(|case| word == *case || plural(word, case) || word.ends_with(case));
    let span = |word: &str| SPANS.iter().any(|span| word == *span || plural(word, span));
    let per = ["per", "an", "a", "each", "pro", "je"];
    words.windows(3).any(|three| counted(&three[0]) && per.contains(&three[1].as_str()) && span(&three[2]))
}

fn plural(word: &str, singular: &str) -> bool {
    ["s", "e", "n", "en"].iter().any(|end| word.strip_suffix(end) == Some(singular))
}

/// Small letters without accents; everything else separates words.
fn words(name: &str) -> Vec<String> {
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            'ä' | 'á' | 'à' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            'é' | 'è' => 'e',
            other if other.is_alphanumeric() => other,
            _ => ' ',
        })
        .collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{Quarantined, quarantined};

    #[test]
    fn measures_of_the_talk_are_known_in_both_languages() {
        for (name, measure) in [
            ("Average handle time", Quarantined::Handling),
            ("AHT (s)", Quarantined::Handling),
            ("Durchschnittliche Bearbeitungszeit", Quarantined::Handling),
            ("Ø-Bearbeitungsdauer", Quarantined::Handling),
            ("Talk-time", Quarantined::Talk),
            ("Gesprächsdauer", Quarantined::Talk),
            ("Mittlere Gesprächszeit", Quarantined::Talk),
            ("Wrap-up", Quarantined::WrapUp),
            ("ACW", Quarantined::WrapUp),
            ("Nachbearbeitungszeit", Quarantined::WrapUp),
            ("Tickets per hour", Quarantined::Throughput),
            ("Calls an hour", Quarantined::Throughput),
            ("E-Mails pro Stunde", Quarantined::Throughput),
            ("Anrufe je Schicht", Quarantined::Throughput),
            ("Fälle pro Mitarbeiter", Quarantined::Throughput),
            ("Agent occupancy", Quarantined::Occupancy),
            ("Auslastung", Quarantined::Occupancy),
        ] {
            assert_eq!(quarantined(name), Some(measure), "{name}");
        }
    }

    #[test]
    fn what_customers_experience_is_not() {
        for name in [
            "Solved at first go",
            "Reached a person when wanted",
            "Refund on account in 5 days",
            "Time to refund",
            "Waiting time on the phone",
            "Calls answered again",
            "Contacts per parcel",
            "Yacht claims solved",
            "Durchlaufzeit vom ersten Kontakt",
            "Anrufe, die niemand annimmt",
            "Kontakte je Paket",
            "Zeit bis zur Erstattung",
            "Zusage gehalten",
            "",
        ] {
            assert_eq!(quarantined(name), None, "{name}");
        }
    }
}
