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

/// Names of whole measures, small and in one piece, umlauts without their dots. Those of three letters are whole words ("aht" stands
/// in many others); the longer ones also stand inside a compound. What comes after the talk stands first: in German the word
/// for handling is a part of the word for it.
const NAMES: [(Quarantined, &[&str]); 5] = [
    (
        Quarantined::WrapUp,
        &["wrapup", "aftercall", "aftertreatment", "acw", "nachbearbeitung", "nacharbeitszeit", "nacharbeitsdauer"],
    ),
    (
        Quarantined::Handling,
        &[
            "handletime",
            "handlingtime",
            "handleduration",
            "handlingduration",
            "averagehandling",
            "timetohandle",
            "timespent",
            "timeworked",
            "workedtime",
            "worktime",
            "workingtime",
            "workedminutes",
            "workedhours",
            "minutesworked",
            "hoursworked",
            "aht",
            "dbz",
            "bearbeitungszeit",
            "bearbzeit",
            "bearbdauer",
            "bearbeitungsdauer",
            "bearbeitungsminuten",
            "bearbeitunginminuten",
            "bearbeitunginsekunden",
            "bearbeitunginstunden",
            "nettoarbeitszeit",
            "zeitaufwand",
            "aufgewendetezeit",
            "aufgewandtezeit",
        ],
    ),
    (
        Quarantined::Talk,
        &[
            "talktime",
            "talkduration",
            "talkingtime",
            "calltime",
            "callduration",
            "calllength",
            "lengthofcall",
            "durationofcall",
            "timeonthephone",
            "timeoncall",
            "phonetime",
            "howlongwetalk",
            "howlongwephone",
            "howlongweareonthephone",
            "gesprachsdauer",
            "gesprachszeit",
            "gesprachslange",
            "gesprachsminuten",
            "sprechzeit",
            "telefonierzeit",
            "telefonzeit",
            "rufdauer",
            "verbindungsdauer",
            "kontaktdauer",
            "zeitamtelefon",
            "minutenamtelefon",
            "dauerdestelefonats",
            "wirtelefonieren",
        ],
    ),
    (
        Quarantined::Throughput,
        &["throughput", "productivity", "efficiency", "stuckzahl", "produktivitat", "durchsatz", "effizienz"],
    ),
    (
        Quarantined::Occupancy,
        &[
            "occupancy",
            "utilisation",
            "utilization",
            "scheduleadherence",
            "adherencetoschedule",
            "auslastung",
            "belegungsgrad",
            "produktivzeit",
        ],
    ),
];

/// What makes it the customer's time after all: how long somebody waits, how it is from the customer's side, and how long a
/// case takes from one end to the other.
const CUSTOMERS: [&str; 14] = [
    "wait",
    "wartezeit",
    "warten",
    "wartet",
    "kundensicht",
    "sichtderkund",
    "customersview",
    "customersside",
    "customerperspective",
    "customersperspective",
    "furkund",
    "throughputtime",
    "durchsatzzeit",
    "ruckruf",
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
const SPANS: [&str; 18] = [
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
    "mitarbeiterstunde",
    "arbeitsstunde",
    "kopf",
    "agentin",
];

/// What a name stands for when that is no outcome; nothing for every other name.
#[must_use]
pub fn quarantined(name: &str) -> Option<Quarantined> {
    measure_of(&words(name), &PER)
}

/// What these words stand for; `per` are the words that stand between what is counted and in what.
fn measure_of(words: &[String], per: &[&str]) -> Option<Quarantined> {
    let whole = words.concat();
    if CUSTOMERS.iter().any(|word| whole.contains(word)) {
        return None;
    }
    let named = |part: &&str| {
        if part.len() <= 3 { whole == **part || words.iter().any(|word| word == part) } else { whole.contains(*part) }
    };
    // Alone it is what comes after the talk; the share of cases that need it is another matter.
    if whole == "nacharbeit" {
        return Some(Quarantined::WrapUp);
    }
    let known = NAMES.iter().find(|(_, parts)| parts.iter().any(named)).map(|(measure, _)| *measure);
    known
        .or_else(|| an_average(words).then_some(Quarantined::Handling))
        .or_else(|| how_many(words).then_some(Quarantined::Throughput))
        .or_else(|| a_case(words).then_some(Quarantined::Handling))
        .or_else(|| a_while(words, per).then_some(Quarantined::Throughput))
}

/// Words that say what is left out.
const DENIALS: [&str; 13] = [
    "not", "no", "never", "without", "instead", "nicht", "kein", "keine", "keinen", "nie", "ohne", "statt", "anstelle",
];

/// What a sentence counts when that is no outcome. As [`quarantined`], but a sentence may name what it leaves out: "days until
/// the money is there, not handle time".
#[must_use]
pub fn counts_quarantined(sentence: &str) -> Option<Quarantined> {
    let counted: Vec<String> =
        words(sentence).into_iter().take_while(|word| !DENIALS.contains(&word.as_str())).collect();
    measure_of(&counted, &PER[..4])
}

/// "per", in both languages. The last two are it in a name only: in a sentence they are articles, or German for "to".
const PER: [&str; 6] = ["per", "each", "pro", "je", "a", "an"];
/// What was done to what is counted.
const DONE: [&str; 17] = [
    "closed",
    "handled",
    "solved",
    "resolved",
    "answered",
    "taken",
    "done",
    "worked",
    "completed",
    "finished",
    "bearbeitet",
    "gelost",
    "erledigt",
    "geschlossen",
    "beantwortet",
    "angenommen",
    "abgeschlossen",
];
/// How long something takes…
const LENGTHS: [&str; 10] =
    ["time", "minutes", "seconds", "hours", "duration", "zeit", "minuten", "sekunden", "stunden", "dauer"];
/// … on average.
const AVERAGES: [&str; 10] =
    ["average", "avg", "mean", "median", "total", "net", "ø", "durchschnittliche", "mittlere", "gesamte"];
/// Units of it that stand behind "in": "Ø Gespräch in Sek."
const UNITS: [&str; 12] =
    ["s", "sec", "secs", "min", "mins", "h", "sek", "std", "sekunden", "minuten", "seconds", "minutes"];
/// What is done with a case, where it stands for how long that takes.
const ACTS: [&str; 3] = ["bearbeitung", "handling", "abwicklung"];
/// How many.
const NUMBERS: [&str; 5] = ["number", "count", "anzahl", "zahl", "menge"];

fn is_counted(word: &str) -> bool {
    CASES.iter().any(|case| word == *case || plural(word, case) || word.ends_with(case))
}

/// "Minutes per call", "Mittlere Dauer pro Vorgang": how long, then in what. What lasts must not be said: "time to a refund per
/// case" is the customer's.
fn a_case(words: &[String]) -> bool {
    let lasts = |word: &str| LENGTHS.contains(&word);
    let bare = words.iter().skip_while(|word| AVERAGES.contains(&word.as_str())).collect::<Vec<_>>();
    // The time of a call is when it came; only its duration is how long it took.
    let of = |length: &str, word: &str| !["time", "zeit"].contains(&length) && ["of", "eines", "einer"].contains(&word);
    let per = |length: &str, word: &str| PER.contains(&word) || of(length, word);
    matches!(bare.as_slice(), [length, by, case, ..] if lasts(length) && per(length, by) && is_counted(case))
}

/// "Ø Bearbeitung", "Ø Gespräch in Sek.": an average of what is done, or of a talk and in what.
fn an_average(words: &[String]) -> bool {
    let bare = words.iter().skip_while(|word| AVERAGES.contains(&word.as_str())).map(String::as_str);
    match bare.collect::<Vec<_>>().as_slice() {
        [act] => words.len() > 1 && ACTS.contains(act),
        [act, "in", unit] => (ACTS.contains(act) || is_counted(act)) && UNITS.contains(unit),
        _ => false,
    }
}

/// "Anzahl bearbeiteter Fälle", "Number of handled calls": what somebody got done, and nothing of how it went.
fn how_many(words: &[String]) -> bool {
    let done = |word: &str| DONE.iter().any(|done| word == *done || word.strip_suffix("er") == Some(done));
    let bare = words.iter().map(String::as_str).filter(|word| !["of", "der", "von"].contains(word));
    match bare.collect::<Vec<_>>().as_slice() {
        [number, act, case] => NUMBERS.contains(number) && done(act) && is_counted(case),
        _ => false,
    }
}

/// "Tickets per hour", "Anrufe je Schicht", "Contacts handled per day": what is counted, then in what.
fn a_while(words: &[String], per: &[&str]) -> bool {
    let span = |word: &str| SPANS.iter().any(|span| word == *span || plural(word, span));
    let left: Vec<&String> = words.iter().filter(|word| !DONE.contains(&word.as_str())).collect();
    left.windows(3).any(|three| is_counted(three[0]) && per.contains(&three[1].as_str()) && span(three[2]))
}

fn plural(word: &str, singular: &str) -> bool {
    ["s", "e", "n", "en"].iter().any(|end| word.strip_suffix(end) == Some(singular))
}

/// Small letters without accents; everything else separates words, and so does a capital letter inside one.
fn words(name: &str) -> Vec<String> {
    let mut plain = String::with_capacity(name.len());
    let mut before = ' ';
    for letter in name.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            plain.push(' ');
        }
        before = letter;
        match letter.to_lowercase().next().unwrap_or(letter) {
            'ä' | 'á' | 'à' => plain.push('a'),
            'ö' => plain.push('o'),
            'ü' => plain.push('u'),
            'é' | 'è' => plain.push('e'),
            'ß' => plain.push_str("ss"),
            other if other.is_alphanumeric() => plain.push(other),
            _ => plain.push(' '),
        }
    }
    plain.split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{Quarantined, counts_quarantined, quarantined};

    #[test]
    fn a_sentence_that_counts_the_talk_is_known_and_one_that_leaves_it_out_is_not_meant() {
        for sentence in [
            "average handle time in minutes",
            "average handle time, not counting breaks",
            "Bearbeitungszeit in Sekunden",
            "Bearbeitungszeit ohne Pausen",
            "calls per agent and day",
        ] {
            assert!(counts_quarantined(sentence).is_some(), "{sentence}");
        }
        for sentence in [
            "Days until the money is there, not handle time",
            "Tage ohne Bearbeitungszeit",
            "of all cases",
            "How many contacts a person needs until it is solved",
            "Answers to tickets a day late",
            "Anfragen an Mitarbeitende, die offen bleiben",
        ] {
            assert_eq!(counts_quarantined(sentence), None, "{sentence}");
        }
    }

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
            ("Handling Duration", Quarantined::Handling),
            ("Minutes per call", Quarantined::Handling),
            ("Call time", Quarantined::Talk),
            ("Time per ticket", Quarantined::Handling),
            ("Time on the phone", Quarantined::Talk),
            ("Average time to handle a call", Quarantined::Handling),
            ("A.H.T.", Quarantined::Handling),
            ("DBZ", Quarantined::Handling),
            ("Cases closed per day", Quarantined::Throughput),
            ("Contacts handled per day", Quarantined::Throughput),
            ("Ticket throughput", Quarantined::Throughput),
            ("Telefonzeit", Quarantined::Talk),
            ("Minuten je Gespräch", Quarantined::Handling),
            ("Mittlere Dauer pro Vorgang", Quarantined::Handling),
            ("Stückzahl pro Tag", Quarantined::Throughput),
            ("Produktivität", Quarantined::Throughput),
            ("Wie lange wir telefonieren", Quarantined::Talk),
            ("AvgTalkDuration", Quarantined::Talk),
            ("Anrufdauer", Quarantined::Talk),
            ("Nacharbeitszeit", Quarantined::WrapUp),
            ("Netto-Arbeitszeit", Quarantined::Handling),
            ("Aufgewendete Zeit", Quarantined::Handling),
            ("Verbindungsdauer", Quarantined::Talk),
            ("Working time (min)", Quarantined::Handling),
            ("Worked minutes", Quarantined::Handling),
            ("Bearbeitung in Minuten", Quarantined::Handling),
        ] {
            assert_eq!(quarantined(name), Some(measure), "{name}");
        }
    }

    #[test]
    fn measures_of_the_talk_are_known_when_they_are_paraphrased() {
        for (name, measure) in [
            ("Ø Dauer pro Ticket", Quarantined::Handling),
            ("mittlere Dauer eines Anrufs", Quarantined::Handling),
            ("Kontaktdauer", Quarantined::Talk),
            ("Zeit am Telefon", Quarantined::Talk),
            ("Bearb.-Zeit", Quarantined::Handling),
            ("Ø Bearbeitung", Quarantined::Handling),
            ("Ø Gespräch in Sek.", Quarantined::Handling),
            ("Anzahl bearbeiteter Fälle", Quarantined::Throughput),
            ("Number of handled calls", Quarantined::Throughput),
            ("Durchsatz pro Kopf", Quarantined::Throughput),
            ("Effizienz", Quarantined::Throughput),
            ("Vorgänge je Mitarbeiterstunde", Quarantined::Throughput),
            ("Adherence to schedule", Quarantined::Occupancy),
            ("Nacharbeit", Quarantined::WrapUp),
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
            "Calls answered",
            "Time to first answer",
            "Bearbeitungszeit aus Kundensicht",
            "Waiting time per call",
            "Refund time per case",
            "Time to a refund per case",
            "Throughput time of a claim",
            "Contacts per resolved case",
            "Wartezeit am Telefon",
            "Solved cases, not reopened",
            "Erreichbarkeit am Telefon",
            "Number of reopened cases",
            "Anzahl gelöster Fälle ohne Rückfrage",
            "Time of a first answer",
            "Durchsatzzeit eines Anliegens",
            "Time of call",
            "Time of contact",
            "Zeit einer Anfrage",
            "Nacharbeitsquote",
            "Anteil der Fälle mit Nacharbeit",
            "Rückrufdauer",
            "",
        ] {
            assert_eq!(quarantined(name), None, "{name}");
        }
    }
}
