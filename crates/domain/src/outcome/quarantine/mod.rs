//! Measures of the talk in place of what the customer experiences: they are no outcomes.
//!
//! Whoever is steered by handle time ends calls, and whoever is steered by tickets an hour takes the easy ones. So they are
//! refused by name, in English and German, with what takes their place. Few are known by their whole name; the others by how they are
//! made: work beside a length of time, and what is counted in an hour or by head.

mod lists;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use lists::{
    ACTS, AVERAGES, BESIDE, CASES, CUSTOMERS, DENIALS, DO, DONE, EFFORTS, KEPT, KEPT_TIME, LENGTHS, LONG_WHILES, NAMES,
    NUMBERS, OCCUPANCY, OF_PEOPLE, PEOPLE, PER, UNITS, UNTIL, WE, WHILES, WORK,
};

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

/// What a name stands for when that is no outcome; nothing for every other name.
#[must_use]
pub fn quarantined(name: &str) -> Option<Quarantined> {
    measure_of(&words(name), &PER)
}

/// What a sentence counts when that is no outcome. As [`quarantined`], but a sentence may name what it leaves out: "days until
/// the money is there, not handle time".
#[must_use]
pub fn counts_quarantined(sentence: &str) -> Option<Quarantined> {
    let counted: Vec<String> =
        words(sentence).into_iter().take_while(|word| !DENIALS.contains(&word.as_str())).collect();
    measure_of(&counted, &PER[..4])
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
    let known = NAMES.iter().find(|(_, parts)| parts.iter().any(named)).map(|(measure, _)| *measure);
    known
        .or_else(|| lasting_work(words))
        .or_else(|| nothing_else(words))
        .or_else(|| an_average(words))
        .or_else(|| how_many(words).then_some(Quarantined::Throughput))
        .or_else(|| a_case(words).then_some(Quarantined::Handling))
        .or_else(|| a_while(words, per).then_some(Quarantined::Throughput))
        .or_else(|| we_talk(words).then_some(Quarantined::Talk))
}

/// "Hold time", "Talk (s)", "Haltezeit", "Logged hours": work, and how long, side by side or in one word.
fn lasting_work(words: &[String]) -> Option<Quarantined> {
    let in_one = |word: &String| LENGTHS.iter().find_map(|length| work(word.strip_suffix(length)?));
    let is_length = |word: &str| LENGTHS.contains(&word) || UNITS.contains(&word);
    let is_kept = |first: &str, second: &str| {
        let by_unit = KEPT.contains(&first) && second != "time";
        (by_unit || KEPT_TIME.contains(&first)) && is_length(second)
    };
    let side_by_side = |pair: &[String]| {
        let (first, second) = (pair[0].as_str(), pair[1].as_str());
        let kept = is_kept(first, second) || is_kept(second, first);
        work(first).filter(|_| is_length(second)).or(kept.then_some(Quarantined::Handling))
    };
    words.iter().find_map(in_one).or_else(|| words.windows(2).find_map(side_by_side))
}

/// A word without the letter that links it with the next: "Gespräch-s-dauer".
fn linked(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

/// The work that a word names, or ends with: short ones stand by chance in others, as in "threshold".
fn work(word: &str) -> Option<Quarantined> {
    let names = |work: &&str| linked(word) == *work || work.len() > 6 && linked(word).ends_with(work);
    WORK.iter().find(|(_, works)| works.iter().any(names)).map(|(measure, _)| *measure)
}

/// "Agent occupancy", "Nachbearbeitung nach Anruf": how busy people are, and what comes after the talk, when nothing else is named.
/// The occupancy of a hotel is another one, and so is the share of cases that need rework.
fn nothing_else(words: &[String]) -> Option<Quarantined> {
    let whole = words.concat();
    let is_beside = |word: &str| {
        let known = [&BESIDE[..], &AVERAGES, &WHILES, &UNITS, &LENGTHS].iter().any(|known| known.contains(&word));
        word.is_empty() || known || is_person(word) || is_counted(word)
    };
    let fits = |word: &str| is_beside(linked(word)) || is_beside(word) || word.strip_prefix('s').is_some_and(is_beside);
    let is_alone = |part: &str| {
        let around = |word: &String| match word.split_once(part) {
            Some((before, after)) => fits(before) && fits(after),
            None => part.contains(word.as_str()) || fits(word),
        };
        whole.contains(part) && words.iter().all(around)
    };
    let names_staff = words.iter().any(|word| word != "person" && is_person(word));
    if OCCUPANCY.iter().any(|part| is_alone(part)) || names_staff && OF_PEOPLE.iter().any(|part| is_alone(part)) {
        return Some(Quarantined::Occupancy);
    }
    (whole == "nacharbeit" || is_alone("nachbearbeitung")).then_some(Quarantined::WrapUp)
}

fn is_person(word: &str) -> bool {
    PEOPLE.iter().any(|who| word == *who || plural(word, who))
}

fn is_counted(word: &str) -> bool {
    let is_case = |word: &str| {
        CASES.iter().any(|case| {
            word.ends_with(case) || ENDS.iter().any(|end| word.strip_suffix(end).is_some_and(|one| one.ends_with(case)))
        })
    };
    // "Fallzahl", "Ticketmenge".
    is_case(word) || NUMBERS.iter().any(|number| word.strip_suffix(number).is_some_and(is_case))
}

fn is_per(word: &str) -> bool {
    PER.contains(&word)
}

/// "Minutes per call", "Mittlere Dauer pro Vorgang", "Aufwand je Ticket": how long, then in what. What lasts must not be said: "time to
/// a refund per case" is the customer's.
fn a_case(words: &[String]) -> bool {
    let lasts = |word: &str| LENGTHS.contains(&word) || EFFORTS.contains(&word);
    let bare = words.iter().skip_while(|word| AVERAGES.contains(&word.as_str())).collect::<Vec<_>>();
    // The time of a call is when it came; only its duration is how long it took.
    let of = |length: &str, word: &str| !["time", "zeit"].contains(&length) && ["of", "eines", "einer"].contains(&word);
    let per = |length: &str, word: &str| is_per(word) || of(length, word);
    matches!(bare.as_slice(), [length, by, case, ..] if lasts(length) && per(length, by) && is_counted(case))
}

/// "Ø Bearbeitung", "Total talk", "Ø Gespräch in Sek.": an average, or the sum, of what is done, or of a talk and in what.
fn an_average(words: &[String]) -> Option<Quarantined> {
    let bare = words.iter().skip_while(|word| AVERAGES.contains(&word.as_str())).map(String::as_str);
    match bare.collect::<Vec<_>>().as_slice() {
        [act] if words.len() > 1 => WORK.iter().find(|(_, works)| works.contains(act)).map(|(measure, _)| *measure),
        [act, "in", unit] if UNITS.contains(unit) => {
            (ACTS.contains(act) || is_counted(act)).then_some(Quarantined::Handling)
        }
        _ => None,
    }
}

/// "Anzahl bearbeiteter Fälle", "Number of handled calls": what somebody got done, and nothing of how it went.
fn how_many(words: &[String]) -> bool {
    let bare = words.iter().map(String::as_str).filter(|word| !["of", "der", "von"].contains(word));
    match bare.collect::<Vec<_>>().as_slice() {
        [number, act, case] => NUMBERS.contains(number) && is_done(act) && is_counted(case),
        _ => false,
    }
}

fn is_done(word: &str) -> bool {
    ["", "e", "er", "en"].iter().any(|end| word.strip_suffix(end).is_some_and(|done| DONE.contains(&done)))
}

/// "Tickets per hour", "Tickets/h", "Anrufe je Schicht", "Contacts handled per day", "Pro Stunde gelöste Tickets": what is counted, and
/// in what.
fn a_while(words: &[String], per: &[&str]) -> bool {
    let left: Vec<&str> = words.iter().map(String::as_str).filter(|word| !is_done(word)).collect();
    let get_done = left.len() < words.len();
    let is_one_of = |word: &str, spans: &[&str]| spans.iter().any(|span| word == *span || plural(word, span));
    let is_while = |word: &str| is_one_of(word, &WHILES) || get_done && is_one_of(word, &LONG_WHILES);
    let is_span = |word: &str| is_while(word) || is_person(word);
    let is_rate = |three: &[&str]| {
        is_counted(three[0]) && per.contains(&three[1]) && is_span(three[2])
            || PER[..4].contains(&three[0]) && is_span(three[1]) && is_counted(three[2])
    };
    // "Tickets in der Stunde".
    let in_a = |four: &[&str]| {
        let article = ["der", "einer", "an", "a", "one"].contains(&four[2]);
        is_counted(four[0]) && four[1] == "in" && article && is_while(four[3])
    };
    left.windows(3).any(is_rate) || left.windows(4).any(in_a)
}

/// "Seconds an agent talks", "Wie lange wir telefonieren": how long, we, and what we do.
fn we_talk(words: &[String]) -> bool {
    let at = |from: usize, known: &dyn Fn(&str) -> bool| {
        words.iter().skip(from).position(|word| known(word)).map(|at| at + from)
    };
    let lasts = |word: &str| LENGTHS.contains(&word) || ["long", "lange"].contains(&word);
    let Some(from) = at(0, &lasts) else { return false };
    let Some(to) = at(from, &|word| DO.contains(&word)) else { return false };
    let between = &words[from..to];
    let is_us = |word: &str| WE.contains(&word) || word != "person" && is_person(word);
    between.iter().any(|word| is_us(word)) && !between.iter().any(|word| UNTIL.contains(&word.as_str()))
}

/// What stands behind a word for more of the same.
const ENDS: [&str; 4] = ["s", "e", "n", "en"];

fn plural(word: &str, singular: &str) -> bool {
    ENDS.iter().any(|end| word.strip_suffix(end) == Some(singular))
}

/// Small letters without accents; everything else separates words, and so does a capital letter inside one. A stroke is "per".
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
            '/' => plain.push_str(" per "),
            other if other.is_alphanumeric() => plain.push(other),
            _ => plain.push(' '),
        }
    }
    plain.split_whitespace().map(without_spelt_umlauts).collect()
}

/// "Gespraech" as "Gespräch" is written here: without the dots. Behind another vowel, or a "q", an e is one of its own.
fn without_spelt_umlauts(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    let mut before = [' ', ' '];
    for letter in word.chars() {
        let spelt = letter == 'e'
            && matches!(before[1], 'a' | 'o' | 'u')
            && !matches!(before[0], 'a' | 'e' | 'i' | 'o' | 'u' | 'q');
        if !spelt {
            plain.push(letter);
        }
        before = [before[1], letter];
    }
    plain
}
