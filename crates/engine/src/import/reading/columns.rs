//! What a column means, from its name. A person confirms or changes it.

mod agents;
mod event_log;
mod words;

use spielraum_domain::outcome::{Quarantined, quarantined};

use super::mapping::{Means, Unimported};
use super::zone;
use agents::NOBODY;
use event_log::EVENT_LOG;
use words::{BARE, ORDERS, WORDS};

/// What the name of a column says it means.
pub(super) fn by_name(name: &str) -> Means {
    let (name, _) = zone::behind(name);
    if let Some((_, means)) = EVENT_LOG.iter().find(|(known, _)| *known == name) {
        return *means;
    }
    let name = name.strip_prefix("case:").unwrap_or(name);
    let unknown = Means::NotImported { because: Unimported::NotNeeded };
    let found = match by_words(name) {
        means if means == unknown => of_a_day(name).unwrap_or(means),
        means => means,
    };
    // "ticket.status" is a status, and "group.id" a group.
    match name.rsplit_once('.').filter(|_| found == unknown) {
        Some((above, last)) => match by_words(last) {
            Means::Case => by_words(above.rsplit('.').next().unwrap_or(above)),
            means => means,
        },
        None => found,
    }
}

/// Words that say of a time no more than that it is one.
pub(super) const DAYS: [&str; 13] =
    ["date", "datum", "day", "tag", "time", "zeit", "uhrzeit", "uhr", "clock", "am", "um", "at", "on"];

/// A time whose name says besides that it is one what it is of: "Opened date", "Datum geschlossen".
fn of_a_day(name: &str) -> Option<Means> {
    let words = apart(name);
    let named: Vec<&str> = words.iter().map(String::as_str).filter(|word| !DAYS.contains(word)).collect();
    Some(by_words(&named.join(" "))).filter(|means| named.len() < words.len() && means.is_time())
}

/// Whether the name tells of one person, or of how long a case was handled. Such a column is never imported, whoever asks.
pub(super) fn is_refused(name: &str) -> bool {
    use Unimported::{Agent, HandleTime, WrapUp};
    matches!(by_name(name), Means::NotImported { because: Agent | HandleTime | WrapUp })
}

/// As [`by_name`], among the other names of the file: what a survey tool writes beside an answer says what its columns are.
pub(super) fn among(name: &str, names: &[String]) -> Means {
    let unneeded = Means::NotImported { because: Unimported::NotNeeded };
    let is = |name: &str, words: &[&str]| words.contains(&plain(name).as_str());
    let has = |words: &[&str]| names.iter().any(|name| is(name, words));
    let is_survey = || has(&["respondentid", "responseid", "collectorid"]);
    match () {
        // Who is a promoter is computed from the marks.
        () if name.ends_with(OF_MARKS) => unneeded,
        () if names.iter().any(|other| other.strip_suffix(OF_MARKS) == Some(name)) => Means::Recommend(words::MARKS),
        // An answer is given when it is sent; nobody's case begins or ends with it.
        () if is(name, &["startdate"]) && is_survey() && has(&["enddate"]) => unneeded,
        () if is(name, &["enddate"]) && is_survey() => Means::Opened,
        () => by_name(name),
    }
}

/// Stands behind the name of a question whose answers are put into three groups.
const OF_MARKS: &str = "_NPS_GROUP";

/// Whether people of that name may as well be customers. Whoever maps may say so: they become keyed hashes.
pub(super) fn may_be_customers(name: &str) -> bool {
    let (name, _) = zone::behind(name);
    ["user", "users", "username", "benutzer", "login"].contains(&plain(name).as_str())
}

/// Whether the name tells of one person. What stands in such a column may be a group all the same.
pub(super) fn names_people(name: &str) -> bool {
    matches!(by_name(name), Means::NotImported { because: Unimported::Agent })
}

/// How well a name says that the column holds the numbers of cases, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Numbers {
    /// It names cases.
    Cases,
    /// It names orders: whoever has no number of a case writes down that of its order.
    Orders,
    /// It names nothing.
    Anything,
}

/// How well a name that means the number of a case says so.
pub(super) fn numbers(name: &str) -> Numbers {
    let (name, _) = zone::behind(name);
    let plain = plain(name);
    match plain.as_str() {
        bare if bare.is_empty() || BARE.contains(&bare) => Numbers::Anything,
        order if ORDERS.contains(&order) => Numbers::Orders,
        _ => Numbers::Cases,
    }
}

const AGENT: Means = Means::NotImported { because: Unimported::Agent };
const HANDLE_TIME: Means = Means::NotImported { because: Unimported::HandleTime };
/// Whole words of units.
const UNITS: [&str; 6] = ["seconds", "minutes", "hours", "sekunden", "minuten", "stunden"];

fn by_words(name: &str) -> Means {
    // No outcome, so no column either: one list for both.
    match quarantined(name) {
        Some(Quarantined::WrapUp) => return Means::NotImported { because: Unimported::WrapUp },
        Some(_) => return HANDLE_TIME,
        None => {}
    }
    if name == "#" {
        return Means::Case;
    }
    let (plain, apart) = (plain(name), apart(name));
    let of_people = NOBODY.iter().fold(plain.clone(), |name, chance| name.replace(chance, ""));
    let fits = |means: &Means, word: &str| match (within(word, '*'), within(word, '-')) {
        (Some(inside), _) if *means == AGENT => of_people.contains(inside),
        (Some(inside), _) => plain.contains(inside),
        (_, Some(alone)) => apart.iter().any(|part| part == alone),
        _ if means.is_answer() => without_marks(&plain) == word,
        _ if *means == HANDLE_TIME => plain == word || without_unit(&apart) == word,
        _ => plain == word,
    };
    let known = WORDS.iter().find(|(means, words)| words.iter().any(|word| fits(means, word)));
    known.map_or(Means::NotImported { because: Unimported::NotNeeded }, |(means, _)| *means)
}

/// Whether the name is a word for that meaning, and nothing stands beside it.
pub(super) fn is_named(name: &str, means: Means) -> bool {
    let plain = plain(name);
    let bare = |word: &str| without_marks(&plain) == word.trim_matches(['*', '-']);
    WORDS.iter().any(|(known, words)| known.is_like(means) && words.iter().any(|word| bare(word)))
}

/// What stands between two signs.
fn within(word: &str, sign: char) -> Option<&str> {
    word.strip_prefix(sign)?.strip_suffix(sign)
}

/// A name without the marks behind it: "Rating (1-5)", "NPS 0–10".
fn without_marks(plain: &str) -> &str {
    plain.trim_end_matches(|letter: char| letter.is_ascii_digit())
}

/// A name without the unit behind it: "Dauer (s)", "Duration in minutes".
fn without_unit(apart: &[String]) -> String {
    let is_unit =
        |word: &str| ["", "in", "s", "sec", "sek", "min", "h", "std"].contains(&word) || UNITS.contains(&word);
    let words = apart.iter().rev().skip_while(|word| is_unit(word)).collect::<Vec<_>>();
    words.into_iter().rev().map(String::as_str).collect()
}

/// The words of a name, however they are set apart: by signs, digits, or a capital letter.
pub(super) fn apart(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let follows_small = at > 0 && letters[at - 1].is_lowercase();
        let before_small = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        if !letter.is_alphabetic() || letter.is_uppercase() && (follows_small || before_small) {
            words.push(String::new());
        }
        if let (true, Some(word)) = (letter.is_alphabetic(), words.last_mut()) {
            word.push(*letter);
        }
    }
    words.iter().map(|word| plain(word)).collect()
}

/// Whether an agent column names who has the case now, so that its changes are handovers.
pub(super) fn holds_the_case(name: &str) -> bool {
    let plain = plain(name);
    ["assignedto", "assignee", "zugewiesenan", "zustaendig", "agent", "owner", "bearbeiter", "besitzer", "orgresource"]
        .iter()
        .any(|word| plain.contains(word))
}

/// Small letters and digits only, umlauts spelt out.
pub(super) fn plain(name: &str) -> String {
    let spelt = name.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
    spelt.chars().filter(|letter| letter.is_ascii_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::words::MARKS;
    use super::*;
    use Unimported::{Agent, FreeText, HandleTime, NotNeeded, WrapUp};

    #[test]
    fn common_names_are_recognised() {
        let not = |because| Means::NotImported { because };
        for (name, means) in [
            ("Case no.", Means::Case),
            ("Contact at", Means::Opened),
            ("Customer no.", Means::Customer),
            ("Channel", Means::Channel),
            ("Topic", Means::Topic),
            ("Queue", Means::Group),
            ("Closed at", Means::Closed),
            ("Reopened", Means::Reopened),
            ("Agent", not(Agent)),
            ("Handle time (s)", not(HandleTime)),
            ("Wrap-up (s)", not(WrapUp)),
            ("Notes", not(FreeText)),
            ("Vorgangsnummer", Means::Case),
            ("Kundennummer", Means::Customer),
            ("Eröffnet am", Means::Opened),
            ("Geschlossen am", Means::Closed),
            ("Wiedereröffnungen", Means::Reopened),
            ("Sachbearbeiter", not(Agent)),
            ("Gesprächsdauer", not(HandleTime)),
            ("Nachbearbeitungszeit", not(WrapUp)),
            ("Warteschlange", Means::Group),
            ("Kanal", Means::Channel),
            ("Bemerkung", not(FreeText)),
            ("Zeitpunkt", Means::Updated),
            ("Submitted (America/New_York)", Means::Opened),
            ("Respondent", Means::Customer),
        ] {
            assert_eq!(by_name(name), means, "{name}");
        }
    }

    #[test]
    fn names_that_systems_give_are_recognised() {
        let not = |because| Means::NotImported { because };
        for (name, means) in [
            ("Payment run", not(NotNeeded)),
            ("resolved_by", not(Agent)),
            ("resolved_at", Means::Resolved),
            ("sys_created_by", not(Agent)),
            ("NPS score", Means::Recommend(MARKS)),
            ("Weiterempfehlung", Means::Recommend(MARKS)),
            ("Kundenzufriedenheit", Means::Satisfaction(MARKS)),
            ("CSAT", Means::Satisfaction(MARKS)),
            ("How satisfied were you?", Means::Satisfaction(MARKS)),
            ("Satisfaction comment", not(FreeText)),
            ("Satisfaction with agent", not(Agent)),
            ("It was easy", Means::Effort(MARKS)),
            ("Survey sent", Means::Invited),
            ("Reached a person", Means::ReachedPerson),
            ("Asked for person", Means::WantedPerson),
            ("Escalated to agent", Means::Escalated),
            ("Chatbot", Means::Automated),
            ("Abandoned", Means::Abandoned),
            ("Fehlernachfrage", Means::FailureDemand),
            ("Befragungsart", Means::Mode),
            ("Kunde gehalten", Means::Retained),
            ("via.channel", Means::Channel),
            ("ticket.status", Means::State),
            ("group.id", Means::Group),
            ("requester.email", Means::Customer),
            ("conversation_parts.0.body", not(FreeText)),
            ("case:concept:name", Means::Case),
            ("time:timestamp", Means::Updated),
            ("org:resource", not(Agent)),
            ("case:channel", Means::Channel),
            ("e.g. this", not(NotNeeded)),
            ("AvgTalkDuration", not(HandleTime)),
            ("Anrufdauer", not(HandleTime)),
            ("Nacharbeitszeit", not(WrapUp)),
            ("Netto-Arbeitszeit", not(HandleTime)),
            ("Aufgewendete Zeit", not(HandleTime)),
            ("Working time (min)", not(HandleTime)),
            ("Bearbeitung in Minuten", not(HandleTime)),
            ("Occupancy", not(HandleTime)),
            ("Zuständig", not(Agent)),
            ("Erledigt von", not(Agent)),
        ] {
            assert_eq!(by_name(name), means, "{name}");
        }
    }

    #[test]
    fn names_that_teams_give_are_recognised() {
        let not = |because| Means::NotImported { because };
        for (name, means) in [
            ("Kürzel", not(Agent)),
            ("MA", not(Agent)),
            ("Erfasser", not(Agent)),
            ("Techniker", not(Agent)),
            ("Kundenbetreuer", not(Agent)),
            ("CSR", not(Agent)),
            ("Kollege", not(Agent)),
            ("Personalnummer", not(Agent)),
            ("Solved by", not(Agent)),
            ("Nacharbeit", not(WrapUp)),
            ("Dauer (s)", not(HandleTime)),
            ("Duration", not(HandleTime)),
            ("Net duration", not(HandleTime)),
            ("Aufwand (min)", not(HandleTime)),
            ("Effort (min)", not(HandleTime)),
            ("Bearb.-Zeit", not(HandleTime)),
            ("Belegung", not(HandleTime)),
            ("Report", not(NotNeeded)),
            ("Service report", not(NotNeeded)),
            ("Technikertermin am", not(NotNeeded)),
            ("Time of contact", Means::Opened),
            ("Time of call", Means::Opened),
            ("Umfrageart", Means::Mode),
            ("Umfrageweg", Means::Mode),
            ("Erhebungsart", Means::Mode),
            ("Survey mode", Means::Mode),
            ("Mode", Means::Mode),
            ("Number of reopens", Means::Reopened),
            ("Erledigt", Means::Resolved),
            ("Zuständige Gruppe", Means::Group),
            ("Fallnr.", Means::Case),
            ("Vorgangsnr.", Means::Case),
            ("Vorgangs-Nr.", Means::Case),
            ("Anfragenr.", Means::Case),
            ("Störungsnr.", Means::Case),
            ("Auftragsnr.", Means::Case),
            ("Order no.", Means::Case),
            ("Nr.", Means::Case),
            ("No.", Means::Case),
            ("#", Means::Case),
            ("Zugewiesen zu", not(Agent)),
            ("Zugewiesene Person", not(Agent)),
            ("Betreut von", not(Agent)),
            ("Bearbeitet durch", not(Agent)),
            ("Assigned user", not(Agent)),
            ("Assigned group", Means::Group),
            ("Support group", Means::Group),
            ("Zuständiges Team", Means::Group),
            ("Engineering queue", Means::Group),
        ] {
            assert_eq!(by_name(name), means, "{name}");
        }
    }

    #[test]
    fn people_and_their_time_are_recognised_by_other_names() {
        let not = |because| Means::NotImported { because };
        for (name, means) in [
            ("Agentur", not(NotNeeded)),
            ("Staffelpreis", not(NotNeeded)),
            ("Ownership type", not(NotNeeded)),
            ("Agenturbetreuung durch Agent", not(Agent)),
            ("Users", not(Agent)),
            ("Users - Interacted", not(Agent)),
            ("Worked by", not(Agent)),
            ("Responder", not(Agent)),
            ("Respondent", Means::Customer),
            ("Total Handle", not(HandleTime)),
            ("Total Hold", not(HandleTime)),
            ("Total ACW", not(WrapUp)),
            ("tTalk", not(HandleTime)),
            ("Gebuchte Zeit", not(HandleTime)),
            ("Gespraechsdauer", not(HandleTime)),
            ("Worklog", not(HandleTime)),
            ("Date/Time Opened", Means::Opened),
            ("Date/Time Closed", Means::Closed),
            ("event", Means::State),
            ("Status Reason", Means::State),
            ("Contact reason", Means::Topic),
            ("Associated Contact", Means::Customer),
            ("Number of times reopened", Means::Reopened),
        ] {
            assert_eq!(by_name(name), means, "{name}");
        }
    }
}
