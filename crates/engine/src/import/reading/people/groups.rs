//! Whether what stands in a column plainly names groups and no people. Where a heading speaks of people, somebody may then say that it
//! speaks of groups; whatever is not as plain as this stays in the file.

use super::super::columns::plain;
use super::super::profile;
use super::{NO_NAMES, is_nobody};

/// A handful.
const MOST: usize = 12;

/// Words of groups besides those that keep two capitals from being a name.
const GROUPS: [&str; 30] = [
    "back",
    "front",
    "first",
    "help",
    "versand",
    "shipping",
    "dispatch",
    "lager",
    "warehouse",
    "return",
    "refund",
    "refunds",
    "erstattung",
    "reklamation",
    "reklamationen",
    "warranty",
    "garantie",
    "vertrag",
    "vertraege",
    "contracts",
    "kuendigung",
    "kuendigungen",
    "cancellations",
    "accounts",
    "escalations",
    "eskalation",
    "onboarding",
    "callcenter",
    "partner",
    "product",
];
/// What a German word for a group ends with. No family is called so.
const ENDINGS: [&str; 16] = [
    "service",
    "support",
    "abteilung",
    "bearbeitung",
    "annahme",
    "klaerung",
    "verwaltung",
    "pruefung",
    "hotline",
    "zentrale",
    "beratung",
    "betreuung",
    "buchhaltung",
    "reklamation",
    "technik",
    "versand",
];
/// Words that say of groups something beside others, and may be a family or initials alone.
const BESIDE: [&str; 17] = [
    "nord", "sued", "ost", "west", "mitte", "north", "south", "east", "central", "field", "line", "level", "tier",
    "stufe", "it", "hr", "first",
];
const BETWEEN: [&str; 9] = ["and", "und", "of", "for", "fuer", "the", "der", "die", "das"];
/// Beside a number these are groups; a group and a number may be one person's desk.
const LEVELS: [&str; 4] = ["level", "tier", "stufe", "line"];
const NUMBERS: [&str; 6] = ["1", "2", "3", "1st", "2nd", "3rd"];

/// The different values of a column, as long as they are a handful and each plainly names a group.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct Groups {
    words: Vec<String>,
    /// Something else stands there as well.
    others: bool,
}

impl Groups {
    /// Takes a value that was not there before.
    pub fn take(&mut self, value: &str) {
        let is_group = || is_nobody(value) || profile::is_nothing(value.as_bytes()) || names_a_group(value);
        if !self.others && self.words.len() < MOST && is_group() {
            self.words.push(value.to_owned());
        } else {
            (self.others, self.words) = (true, Vec::new());
        }
    }

    /// The values; none when one of them may be anything but a group.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether something stands there that may be anything but a group.
    pub fn are_doubtful(&self) -> bool {
        self.others
    }
}

/// Whether every word of it is one of groups.
pub(super) fn names_a_group(value: &str) -> bool {
    let words: Vec<String> =
        value.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(plain).collect();
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    let is_level = has(&LEVELS) && has(&NUMBERS);
    let is_known = |word: &str| {
        NO_NAMES.contains(&word) || GROUPS.contains(&word) || ENDINGS.iter().any(|ending| word.ends_with(ending))
    };
    let stands_alone = |word: &str| is_known(word) && !BESIDE.contains(&word);
    let fits = |word: &str| is_known(word) || BETWEEN.contains(&word) || is_level && NUMBERS.contains(&word);
    !value.contains('@')
        && words.iter().all(|word| fits(word))
        && (is_level || words.iter().any(|word| stands_alone(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(values: &[&str]) -> Vec<String> {
        let mut groups = Groups::default();
        values.iter().for_each(|value| groups.take(value));
        groups.words
    }

    #[test]
    fn a_handful_of_groups_is_plain() {
        for values in [
            ["Billing", "Returns desk", "unassigned"].as_slice(),
            &["Rechnung & Zahlung", "Kundenservice", "Rechnungsprüfung", "Team Süd"],
            &["1st Level", "2nd Level", "Back Office"],
            &["Support"],
        ] {
            assert_eq!(groups(values), values, "{values:?}");
        }
    }

    #[test]
    fn what_may_be_a_person_is_no_group() {
        for values in [
            ["Billing", "Anna"].as_slice(),
            &["Billing", "Team Anna"],
            &["Billing", "Billing Schmidt"],
            &["Support 1", "Support 2", "Support 17"],
            &["IT", "HR"],
            &["West", "Field"],
            &["A1", "A2"],
            &["Agent 1", "Agent 2"],
            &["billing@example.org"],
            &["Nordmann", "Schadendorf"],
            &["17", "23"],
            &["KB", "Billing"],
            &["", "–"],
        ] {
            assert_eq!(groups(values), [""; 0], "{values:?}");
        }
        let many: Vec<String> = (0..=MOST).map(|at| format!("Support {}", "and ".repeat(at))).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!((groups(&many[..MOST]).len(), groups(&many).len()), (MOST, 0));
    }
}
