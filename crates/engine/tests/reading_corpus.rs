//! A real table in many dresses: encoding × delimiter × date form × what stands around it, as text, workbook and JSON. Nearly
//! all have to be read fully right, and none with a date that is another one and nobody was asked about.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;

use chrono::NaiveDateTime;
use rust_xlsxwriter::{Format, Workbook};
use spielraum_engine::import::reading::{Mapping, Question, ReadLog, Told, read, understand_as};

/// What the log writes times in.
const FORM: &str = "%d/%m/%Y %H:%M";
const TIMES: [usize; 4] = [5, 7, 12, 13];
const TOPIC: usize = 9;

/// The head and the rows of one case in three hundred of the real log. Its words are plain English; so that encodings
/// show, its topics are not.
fn table() -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/incident_event_log.zip");
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_index(0).unwrap().read_to_string(&mut text).unwrap();
    let split = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<_>>();
    let number = |line: &str| line.get(3..10).and_then(|digits| digits.parse::<u32>().ok());
    let is_kept = |line: &&str| number(line).is_none_or(|number| number % 300 == 7);
    let mut rows: Vec<Vec<String>> = text.lines().filter(is_kept).map(split).collect();
    // The archive holds all columns of the log; these are those that the app knows.
    let kept = [
        "number",
        "incident_state",
        "reopen_count",
        "sys_mod_count",
        "caller_id",
        "opened_at",
        "sys_updated_by",
        "sys_updated_at",
        "contact_type",
        "category",
        "assignment_group",
        "assigned_to",
        "resolved_at",
        "closed_at",
    ];
    let places = kept.map(|name| rows[0].iter().position(|there| there == name).unwrap());
    rows = rows.into_iter().map(|row| places.iter().map(|place| row[*place].clone()).collect()).collect();
    for row in &mut rows[1..] {
        row[TOPIC] = row[TOPIC].replace("Category", "Störung, »Größe«");
    }
    rows
}

fn time(cell: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(cell, FORM).ok()
}

/// The table with its times in another form.
fn dressed(table: &[Vec<String>], form: &dyn Fn(NaiveDateTime) -> String) -> Vec<Vec<String>> {
    let mut table = table.to_vec();
    for row in &mut table[1..] {
        for at in TIMES {
            row[at] = time(&row[at]).map_or(row[at].clone(), form);
        }
    }
    table
}

type Form = (&'static str, Box<dyn Fn(NaiveDateTime) -> String>);

fn forms() -> Vec<Form> {
    let with = |form: &'static str| -> Form { (form, Box::new(move |at| at.format(form).to_string())) };
    let mut forms: Vec<Form> = [
        "%-d/%-m/%Y %H:%M",
        "%d.%m.%Y %H:%M",
        "%-d.%-m.%Y, %-H:%M Uhr",
        "%d.%m.%y %H:%M:%S",
        "%d/%m/%Y %H:%M:%S",
        "%-m/%-d/%Y %-I:%M %p",
        "%m/%d/%y %H:%M",
        "%Y-%m-%d %H:%M",
        "%Y-%m-%dT%H:%M:%SZ",
        "%Y-%m-%dT%H:%M:%S.000+00:00",
        "%d-%b-%Y %H:%M",
        "%b %-d, %Y %-I:%M %p",
        "%Y/%m/%d %H:%M",
        "%Y%m%dT%H%M%S",
        "%a, %d %b %Y %H:%M:%S +0000",
    ]
    .into_iter()
    .map(with)
    .collect();
    forms.push(("seconds since 1970", Box::new(|at| at.and_utc().timestamp().to_string())));
    forms.push((
        "two hours ahead",
        Box::new(|at| (at + chrono::Duration::hours(2)).format("%Y-%m-%dT%H:%M:%S+02:00").to_string()),
    ));
    forms
}

/// What stands around the table.
const FRAMES: [&str; 6] = ["nothing", "preamble", "footer", "preamble and footer", "padded and quoted", "german"];

const GERMAN: [&str; 14] = [
    "Ticketnummer",
    "Status",
    "Wiedereröffnungen",
    "lfd. Nr.",
    "Kunde",
    "Eröffnet am",
    "Geändert von",
    "Geändert am",
    "Kanal",
    "Kategorie",
    "Gruppe",
    "Zugewiesen an",
    "Gelöst am",
    "Geschlossen am",
];

/// The table as lines of cells, with what stands around it.
fn framed(mut table: Vec<Vec<String>>, frame: &str) -> Vec<Vec<String>> {
    if frame == "german" {
        table[0] = GERMAN.map(str::to_owned).to_vec();
    }
    if frame.contains("preamble") {
        let lines = [vec!["Auswertung der Störungen".to_owned()], vec!["Stand: heute".to_owned()], vec![String::new()]];
        table.splice(0..0, lines);
    }
    if frame.contains("footer") {
        table.push(vec![String::new(); 14]);
        let mut total = vec![String::new(); 14];
        (total[0], total[2]) = ("Gesamt".to_owned(), "17".to_owned());
        table.push(total);
        table.push(vec![format!("{} Zeilen", table.len())]);
    }
    table
}

fn text(rows: &[Vec<String>], delimiter: char, frame: &str) -> String {
    let is_quoted = frame == "padded and quoted";
    let cell = |cell: &String| {
        let cell = if is_quoted { format!(" {cell}") } else { cell.clone() };
        if is_quoted || cell.contains([delimiter, '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
    };
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join(&delimiter.to_string());
    rows.iter().map(line).collect::<Vec<_>>().join("\r\n") + "\r\n"
}

const ENCODINGS: [&str; 7] =
    ["utf-8", "utf-8 marked", "utf-16le", "utf-16le marked", "utf-16be", "utf-16be marked", "windows-1252"];

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    let text = if encoding.ends_with("marked") { format!("\u{feff}{text}") } else { text.to_owned() };
    match encoding.split(' ').next().unwrap() {
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        "windows-1252" => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        _ => text.into_bytes(),
    }
}

/// With `serials`, times are times of Excel.
fn workbook(rows: &[Vec<String>], serials: bool) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let format = Format::new().set_num_format("dd.mm.yyyy hh:mm");
    for (line, row) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
            match time(cell).filter(|_| serials) {
                Some(at) => {
                    let serial = at.and_utc().timestamp() as f64 / 86_400.0 + 25_569.0;
                    sheet.write_number_with_format(line, column, serial, &format).unwrap();
                }
                None => {
                    sheet.write_string(line, column, cell).unwrap();
                }
            }
        }
    }
    book.save_to_buffer().unwrap()
}

fn json(rows: &[Vec<String>], way: &str) -> Vec<u8> {
    let object = |row: &Vec<String>| {
        let cells = rows[0].iter().zip(row);
        format!("{{{}}}", cells.map(|(name, cell)| format!("{name:?}: {cell:?}")).collect::<Vec<_>>().join(", "))
    };
    let objects: Vec<String> = rows[1..].iter().map(object).collect();
    let text = match way {
        "lines" => objects.join("\n"),
        "list" => format!("[\n{}\n]", objects.join(",\n")),
        _ => format!("{{\"count\": {}, \"incidents\": [{}]}}", objects.len(), objects.join(",")),
    };
    text.into_bytes()
}

/// Everything that is kept of the cases, their words written out.
fn cases(log: &ReadLog) -> Vec<String> {
    let case = |row: &spielraum_engine::import::reading::CaseRow| {
        let case = row.case;
        let word = |word: Option<spielraum_domain::outcome::Word>| word.map(|word| log.words[word.index()].as_str());
        let words = [word(case.channel), word(case.topic), word(case.group)];
        let times = (case.opened, case.resolved, case.closed);
        format!("{:?} {:?} {times:?} {} {} {words:?}", row.id, case.customer, case.reopened, case.handovers)
    };
    log.cases.iter().map(case).collect()
}

enum Outcome {
    Read(Box<ReadLog>),
    Asked,
    Refused(String),
}

fn outcome(content: &[u8]) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("variant");
    std::fs::write(&path, content).unwrap();
    let mapping = match understand_as(&path, "UTC", &Told::default()) {
        Ok(found) if found.questions.iter().any(|it| matches!(it, Question::DateOrder { .. })) => {
            return Outcome::Asked;
        }
        Ok(found) => found.mapping,
        Err(problem) => return Outcome::Refused(format!("{problem:?}")),
    };
    match read_with(&path, &mapping) {
        Ok(log) => Outcome::Read(Box::new(log)),
        Err(problem) => Outcome::Refused(problem),
    }
}

fn read_with(path: &Path, mapping: &Mapping) -> Result<ReadLog, String> {
    read(path, mapping, &[3; 32], &mut |_, _| ControlFlow::Continue(())).map_err(|problem| format!("{problem:?}"))
}

/// Every variant with its name.
fn variants(table: &[Vec<String>]) -> Vec<(String, Vec<u8>)> {
    let forms = forms();
    let mut variants = Vec::new();
    let mut nth = 0;
    for encoding in ENCODINGS {
        for delimiter in [',', ';', '\t', '|'] {
            for frame in FRAMES {
                let (name, form) = &forms[nth % forms.len()];
                let rows = framed(dressed(table, form), frame);
                let content = encoded(&text(&rows, delimiter, frame), encoding);
                variants.push((format!("{encoding}, {delimiter:?}, {frame}, {name}"), content));
                nth += 1;
            }
        }
    }
    for (name, form) in &forms {
        let rows = dressed(table, form);
        variants.push((format!("workbook of texts, {name}"), workbook(&rows, false)));
        for way in ["lines", "list", "inside"] {
            variants.push((format!("json, {way}, {name}"), json(&rows, way)));
        }
    }
    for frame in FRAMES {
        variants.push((format!("workbook of times, {frame}"), workbook(&framed(table.to_vec(), frame), true)));
    }
    variants
}

#[test]
fn nearly_every_variant_is_fully_right_and_none_has_a_wrong_date() {
    let table = table();
    let Outcome::Read(original) = outcome(text(&table, ',', "nothing").as_bytes()) else { panic!("the log itself") };
    assert!((300..600).contains(&original.counts.rows) && original.counts.cases > 50, "{:?}", original.counts);
    let expected = cases(&original);
    let (mut right, mut asked, mut wrong) = (0, Vec::new(), Vec::new());
    let variants = variants(&table);
    let all = variants.len();
    for (name, content) in variants {
        match outcome(&content) {
            Outcome::Read(log) if cases(&log) == expected && log.rejected.is_empty() => right += 1,
            Outcome::Read(log) => {
                let found = cases(&log);
                let first = found.iter().zip(&expected).find(|(found, expected)| found != expected);
                wrong.push(format!("{name}: {:?} {first:?} {:?}", log.counts, log.rejected.first()));
            }
            Outcome::Asked => asked.push(name),
            Outcome::Refused(why) => wrong.push(format!("{name}: {why}")),
        }
    }
    println!("{right} of {all} fully right, {} asked, {} wrong", asked.len(), wrong.len());
    assert!(all >= 200, "{all}");
    assert_eq!(wrong, [""; 0]);
    assert!(right * 100 >= all * 98, "{right} of {all}, asked: {asked:#?}");
}

/// Rows whose days all exist as months as well: what cannot be decided has to be asked.
#[test]
fn what_can_be_read_both_ways_is_never_read_without_a_question() {
    use chrono::Datelike;
    let table: Vec<Vec<String>> = table()
        .into_iter()
        .enumerate()
        .filter(|(line, row)| *line == 0 || TIMES.iter().all(|at| time(&row[*at]).is_none_or(|at| at.day() <= 12)))
        .map(|(_, row)| row)
        .collect();
    assert!(table.len() > 20, "{}", table.len());
    let iso = dressed(&table, &|at| at.format("%Y-%m-%d %H:%M").to_string());
    let Outcome::Read(original) = outcome(text(&iso, ',', "nothing").as_bytes()) else { panic!("the rows themselves") };
    let expected = cases(&original);
    let (mut right, mut asked) = (0, 0);
    for (name, form) in forms() {
        let rows = dressed(&table, &form);
        for content in [text(&rows, ';', "nothing").into_bytes(), workbook(&rows, false), json(&rows, "lines")] {
            match outcome(&content) {
                Outcome::Read(log) => {
                    assert_eq!(cases(&log), expected, "{name} is read wrong, and nobody was asked");
                    right += 1;
                }
                Outcome::Asked => asked += 1,
                Outcome::Refused(why) => panic!("{name}: {why}"),
            }
        }
    }
    assert_eq!((right, asked), (30, 21), "seven of the forms leave the order open");
}
