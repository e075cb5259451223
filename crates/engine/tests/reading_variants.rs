//! One table in many dresses: encoding × delimiter × date form × what stands around it. None may be read with a wrong date,
//! and all that say what they are must be read right.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::ops::ControlFlow;

use chrono::{DateTime, Utc};
use spielraum_engine::import::reading::{Question, read, understand};

/// Opening and closing of the cases of one real-looking fortnight, in minutes since 1970, and the customer.
fn table() -> Vec<(i32, Option<i32>, &'static str)> {
    let customers = ["Müller", "Groß & Söhne", "Jäger", "Ångström", "O'Neill", "Čapek"];
    (0..120)
        .map(|at: i32| {
            let opened = 29_669_762 + at * 367;
            (opened, (at % 7 != 0).then_some(opened + 35 + at * 13), customers[at as usize % customers.len()])
        })
        .collect()
}

fn at(minute: i32) -> DateTime<Utc> {
    DateTime::from_timestamp(i64::from(minute) * 60, 0).unwrap()
}

/// Name, pattern, and whether the digits alone decide the order.
const FORMS: [(&str, &str); 10] = [
    ("german", "%d.%m.%Y %H:%M"),
    ("german without zeros", "%-d.%-m.%Y %-H:%M"),
    ("german short", "%d.%m.%y %H:%M"),
    ("british", "%d/%m/%Y %H:%M:%S"),
    ("american", "%-m/%-d/%Y %-I:%M %p"),
    ("american short", "%m/%d/%y %H:%M"),
    ("iso", "%Y-%m-%d %H:%M"),
    ("iso with zone", "%Y-%m-%dT%H:%M:%SZ"),
    ("english words", "%b %-d, %Y %H:%M"),
    ("words in the middle", "%d-%b-%Y %H:%M"),
];
const ENCODINGS: [&str; 6] =
    ["utf-8", "utf-8 marked", "utf-16le", "utf-16be marked", "utf-16le marked", "windows-1252"];
const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

fn text(delimiter: char, form: &str, preamble: bool) -> String {
    let quoted = |cell: String| if cell.contains([delimiter, '"']) { format!("\"{cell}\"") } else { cell };
    let mut lines = Vec::new();
    if preamble {
        lines.push("Auswertung der Kundenanliegen".to_owned());
        lines.push(String::new());
    }
    let line = |cells: [String; 6]| cells.map(quoted).join(&delimiter.to_string());
    lines.push(line(["Vorgang", "Eröffnet am ", "Geschlossen am", "Kunde", "Dauer (h)", "Betreff"].map(str::to_owned)));
    for (number, (opened, closed, customer)) in table().into_iter().enumerate() {
        lines.push(line([
            format!("V-{number:04}"),
            at(opened).format(form).to_string(),
            closed.map_or(String::new(), |closed| at(closed).format(form).to_string()),
            customer.to_owned(),
            format!("{},{}", number % 9, number % 10),
            format!("Frage; Wunsch, oder \"\"Bitte\"\" {number}"),
        ]));
    }
    if preamble {
        lines.push("120 Zeilen".to_owned());
    }
    lines.join("\r\n") + "\r\n"
}

/// Nothing when the encoding cannot write the table.
fn encoded(text: &str, encoding: &str) -> Option<Vec<u8>> {
    let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    Some(match encoding {
        "utf-8" => text.as_bytes().to_vec(),
        "utf-8 marked" => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        "utf-16le" => utf16(u16::to_le_bytes),
        "utf-16le marked" => [b"\xFF\xFE".to_vec(), utf16(u16::to_le_bytes)].concat(),
        "utf-16be marked" => [b"\xFE\xFF".to_vec(), utf16(u16::to_be_bytes)].concat(),
        _ => encoding_rs::WINDOWS_1252.encode(&text.replace('Č', "C")).0.into_owned(),
    })
}

enum Outcome {
    Right,
    Asked,
    Wrong(String),
}

fn outcome(bytes: &[u8]) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("variant.csv");
    std::fs::write(&path, bytes).unwrap();
    let understood = match understand(&path, "UTC") {
        Ok(understood) => understood,
        Err(problem) => return Outcome::Wrong(format!("{problem:?}")),
    };
    if understood.questions.iter().any(|it| matches!(it, Question::DateOrder { .. })) {
        return Outcome::Asked;
    }
    let log = match read(&path, &understood.mapping, &[3; 32], &mut |_, _| ControlFlow::Continue(())) {
        Ok(log) => log,
        Err(problem) => return Outcome::Wrong(format!("{problem:?}")),
    };
    let expected = table();
    let right = log.cases.len() == expected.len()
        && log
            .cases
            .iter()
            .zip(&expected)
            .all(|(row, (opened, closed, _))| row.case.opened == *opened && row.case.closed == *closed)
        && log.counts.customers == 6;
    if right { Outcome::Right } else { Outcome::Wrong(format!("{:?} {:?}", log.counts, log.cases.first())) }
}

#[test]
fn no_variant_is_read_wrong() {
    let (mut right, mut asked, mut wrong) = (0, Vec::new(), Vec::new());
    for encoding in ENCODINGS {
        for delimiter in DELIMITERS {
            for (form_name, form) in FORMS {
                for preamble in [false, true] {
                    let name = format!("{encoding}, {delimiter:?}, {form_name}, preamble {preamble}");
                    let Some(bytes) = encoded(&text(delimiter, form, preamble), encoding) else { continue };
                    match outcome(&bytes) {
                        Outcome::Right => right += 1,
                        Outcome::Asked => asked.push(name),
                        Outcome::Wrong(how) => wrong.push(format!("{name}: {how}")),
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong, {right} right: {:#?}", wrong.len(), &wrong[..wrong.len().min(5)]);
    assert!(asked.is_empty(), "{} asked although the column decides: {:#?}", asked.len(), &asked[..asked.len().min(5)]);
    assert_eq!(right, 480);
}
