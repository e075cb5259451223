//! Logs that are no delimited text: workbooks, JSON, event logs. The same cases come out, or it is said why none does.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::io::{Cursor, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use spielraum_domain::outcome::Word;
use spielraum_engine::import::reading::{
    LogFormat, Mapping, Means, Problem, Question, ReadLog, Reason, RowsAre, Told, Understood, Unimported, read,
    understand_as,
};

const CSV: &str = "\
Case no.;Customer no.;Contact at;Closed at;Queue;Reopened
V-1;K-1;2026-06-01 08:02;2026-06-02 16:40;Contract;0
V-2;K-2;2026-06-13 08:05;;Back office;1
V-3;K-1;2026-06-14 09:12;2026-06-16 10:00;Contract;0
";

fn with_file<T>(content: &[u8], use_file: impl FnOnce(&Path) -> T) -> T {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    std::fs::write(&path, content).unwrap();
    use_file(&path)
}

fn understood(content: &[u8]) -> Result<Understood, Problem> {
    with_file(content, |path| understand_as(path, "Europe/Berlin", &Told::default()))
}

fn read_as(content: &[u8], told: &Told, change: impl FnOnce(&mut Mapping)) -> Result<ReadLog, Problem> {
    with_file(content, |path| {
        let mut mapping = understand_as(path, "Europe/Berlin", told)?.mapping;
        change(&mut mapping);
        read(path, &mapping, &[9; 32], &mut |_, _| ControlFlow::Continue(()))
    })
}

fn read_log(content: &[u8]) -> Result<ReadLog, Problem> {
    read_as(content, &Told::default(), |_| ())
}

fn means(understood: &Understood, name: &str) -> Means {
    understood.columns.iter().find(|column| column.name == name).unwrap_or_else(|| panic!("no {name}")).means
}

/// A sheet of the table above, times as times.
fn fill(sheet: &mut Worksheet, from_row: u32) {
    let time = Format::new().set_num_format("dd.mm.yyyy hh:mm");
    for (row, line) in (from_row..).zip(CSV.lines()) {
        for (column, cell) in (0..).zip(line.split(';')) {
            match ExcelDateTime::parse_from_str(cell) {
                Ok(at) if row > from_row && (column == 2 || column == 3) && !cell.is_empty() => {
                    sheet.write_datetime_with_format(row, column, &at, &time).unwrap();
                }
                _ if column == 5 && row > from_row => {
                    sheet.write_number(row, column, cell.parse::<f64>().unwrap()).unwrap();
                }
                _ => {
                    sheet.write_string(row, column, cell).unwrap();
                }
            }
        }
    }
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let cover = book.add_worksheet();
    cover.set_name("Cover").unwrap().write_string(0, 0, "Contacts of June").unwrap();
    let log = book.add_worksheet();
    log.set_name("Log").unwrap().write_string(0, 0, "made on 1 July").unwrap();
    fill(log, 2);
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_gives_the_cases_that_its_csv_gives() {
    let found = understood(&workbook()).unwrap();
    assert_eq!(found.format, LogFormat::Sheet { name: "Log".into() });
    let sheets: Vec<_> = found.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.rows)).collect();
    assert_eq!(sheets, [("Cover", 1), ("Log", 5)]);
    assert_eq!((found.header_line, found.rows, found.odd_rows), (3, 3, 0));
    assert_eq!(found.questions, []);
    let log = read_log(&workbook()).unwrap();
    let csv = read_log(CSV.as_bytes()).unwrap();
    assert_eq!(log, csv);
    assert_eq!((log.counts.cases, log.rejected.len()), (3, 0));
}

#[test]
fn a_sheet_that_was_chosen_is_read_and_one_that_is_gone_is_told() {
    let mut book = Workbook::new();
    fill(book.add_worksheet().set_name("June").unwrap(), 0);
    let july = book.add_worksheet().set_name("July").unwrap();
    fill(july, 0);
    july.write_string(4, 0, "V-9").unwrap().write_string(4, 2, "13.7.2026 09:00").unwrap();
    let content = book.save_to_buffer().unwrap();
    let told = |sheet: &str| Told { sheet: Some(sheet.to_owned()), ..Told::default() };
    assert_eq!(read_as(&content, &told("June"), |_| ()).unwrap().counts.cases, 3);
    assert_eq!(read_as(&content, &Told::default(), |_| ()).unwrap().counts.cases, 4, "the fullest one");
    let gone = read_as(&content, &Told::default(), |it| it.format = LogFormat::Sheet { name: "May".into() });
    assert!(matches!(gone, Err(Problem::NoSuchSheet { name, there }) if name == "May" && there == ["June", "July"]));
}

#[test]
fn rows_of_a_sheet_that_cannot_be_read_are_told_by_their_row() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    fill(sheet, 0);
    sheet.write_string(5, 0, "V-5").unwrap().write_string(5, 2, "31.9.2026").unwrap();
    sheet
        .write_string(6, 0, "V-6")
        .unwrap()
        .write_string(6, 2, "2026-06-01")
        .unwrap()
        .write_string(6, 7, "beside")
        .unwrap();
    let log = read_log(&book.save_to_buffer().unwrap()).unwrap();
    let told: Vec<_> = log.rejected.iter().map(|it| (it.line, it.column.as_deref(), it.raw.as_str())).collect();
    assert_eq!(told, [(6, Some("Contact at"), "V-5;…;31.9.2026;;;"), (7, None, "V-6…")]);
    assert_eq!(log.rejected[1].reason, Reason::OtherColumns { found: 8, expected: 6 });
}

#[test]
fn minutes_of_a_workbook_are_exact() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "case").unwrap().write_string(0, 1, "opened").unwrap();
    let time = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    for minute in 0..1440_u32 {
        sheet.write_number(minute + 1, 0, minute).unwrap();
        // As a spreadsheet computes it, and not as a whole number of anything.
        let serial = 46_174.0 + f64::from(minute) / 1440.0;
        sheet.write_number_with_format(minute + 1, 1, serial, &time).unwrap();
    }
    let log = read_as(&book.save_to_buffer().unwrap(), &Told::default(), |it| it.zone = "UTC".into()).unwrap();
    let opened: Vec<i32> = log.cases.iter().map(|row| row.case.opened).collect();
    assert_eq!(opened, (0..1440).map(|minute| opened[0] + minute).collect::<Vec<_>>());
    assert_eq!(opened[0], (46_174 - 25_569) * 1440, "1 June 2026");
}

/// An archive with these files.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The files of an archive.
fn parts(book: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut parts = Vec::new();
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        parts.push((part.name().unwrap().into_owned(), content));
    }
    parts
}

/// An archive of these files, one of them with other content.
fn with_part(parts: &[(String, Vec<u8>)], end: &str, other: &[u8]) -> Vec<u8> {
    let content =
        |(name, content): &'_ (String, Vec<u8>)| if name.ends_with(end) { other.to_vec() } else { content.clone() };
    let files: Vec<(String, Vec<u8>)> = parts.iter().map(|part| (part.0.clone(), content(part))).collect();
    archive(&files.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect::<Vec<_>>())
}

#[test]
fn workbooks_that_cannot_be_read_say_why() {
    let book = workbook();
    for length in [4, 100, book.len() / 2, book.len() - 30] {
        assert!(matches!(understood(&book[..length]), Err(Problem::DamagedBook)), "{length}");
    }
    let parts = parts(&book);
    let with = |sheet: &[u8]| with_part(&parts, "sheet2.xml", sheet);
    let cut = with(b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inl");
    assert!(matches!(understood(&cut), Err(Problem::DamagedBook)));
    // 40 MB are no harm; that they shrink to a thousandth is.
    let zeros = vec![b' '; 40 << 20];
    let small = with(&[b"<worksheet><sheetData>", zeros.as_slice(), b"</sheetData></worksheet>"].concat());
    assert!(small.len() < 200 << 10);
    assert!(matches!(understood(&small), Err(Problem::Bomb { megabytes: 200, ratio: 200 })));
    assert!(matches!(
        understood(&archive(&[("notes.txt", b"hello")])),
        Err(Problem::NotText { looks_like: Some("zip") })
    ));
    let ods = archive(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"<a/>")]);
    assert!(matches!(understood(&ods), Err(Problem::NotText { looks_like: Some("ods") })));
    // What a password makes of a workbook: an older container whose directory names what is locked in.
    let mut locked = vec![0_u8; 2048];
    locked[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    locked[30] = 9;
    locked[48] = 1;
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    locked[1024..1024 + name.len()].copy_from_slice(&name);
    assert!(matches!(understood(&locked), Err(Problem::Locked)));
    locked[1024] = 0;
    assert!(matches!(understood(&locked), Err(Problem::NotText { looks_like: Some("xls") })));
    let mut book = Workbook::new();
    book.add_worksheet();
    assert!(matches!(understood(&book.save_to_buffer().unwrap()), Err(Problem::Empty)));
}

#[test]
fn a_text_that_many_cells_share_does_not_unpack_without_end() {
    let mut book = Workbook::new();
    let long: String = (0..4000).map(|at| format!("word {at} ")).collect();
    book.add_worksheet().write_string(0, 0, &long[..32_000]).unwrap();
    let parts = parts(&book.save_to_buffer().unwrap());
    let rows: String =
        (1..9000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>")).collect();
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let bomb = with_part(&parts, "sheet1.xml", sheet.as_bytes());
    assert!(matches!(understood(&bomb), Err(Problem::Bomb { .. })), "{:?}", understood(&bomb));
}

const TICKETS: &str = r#"{"id": 35436, "created_at": "2026-06-01T08:02:00Z", "status": "closed", "via": {"channel": "email"}, "requester": {"id": 20978392}, "assignee": {"id": 7, "name": "M. Huber"}, "subject": "late", "tags": ["parcel", "late"], "satisfaction_rating": {"score": "good"}, "metric_set": {"solved_at": "2026-06-02T16:40:00Z", "reopens": 0}, "group": {"id": 12, "name": "Contract"}}
{"id": 35437, "created_at": "2026-06-13T08:05:00Z", "status": "open", "via": {"channel": "chat"}, "requester": {"id": 20978393}, "assignee": null, "subject": "why \"this\"?\n[{", "tags": [], "metric_set": {"solved_at": null, "reopens": 1}, "group": {"id": 13, "name": "Back office"}}
"#;

#[test]
fn tickets_in_json_lines_are_flattened() {
    let found = understood(TICKETS.as_bytes()).unwrap();
    assert_eq!((&found.format, found.header_line, found.rows), (&LogFormat::Json, 0, 2));
    let names: Vec<&str> = found.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names[..5], ["id", "created_at", "status", "via.channel", "requester.id"]);
    for (name, expected) in [
        ("id", Means::Case),
        ("created_at", Means::Opened),
        ("status", Means::State),
        ("via.channel", Means::Channel),
        ("requester.id", Means::Customer),
        ("assignee.name", Means::NotImported { because: Unimported::Agent }),
        ("subject", Means::NotImported { because: Unimported::FreeText }),
        ("metric_set.solved_at", Means::Resolved),
        ("metric_set.reopens", Means::Reopened),
        ("group.id", Means::Group),
    ] {
        assert_eq!(means(&found, name), expected, "{name}");
    }
    assert!(!serde_json::to_string(&found).unwrap().contains("Huber"));
    let log = read_log(TICKETS.as_bytes()).unwrap();
    assert_eq!((log.counts.cases, log.counts.customers, log.rejected.len()), (2, 2, 0));
    assert_eq!(log.cases[0].case.end_to_end(), Some(32 * 60 + 38));
    assert_eq!(log.cases.iter().map(|row| row.case.reopened).collect::<Vec<_>>(), [false, true]);
    assert!(!format!("{log:?}").contains("Huber"));
}

/// The same objects as interfaces and tools write them.
#[test]
fn every_way_to_write_a_list_of_objects_is_the_same() {
    let log = read_log(TICKETS.as_bytes()).unwrap();
    let objects: Vec<serde_json::Value> = TICKETS.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let users = serde_json::json!([{"id": 20_978_392}]);
    let inside = serde_json::json!({"count": 2, "next_page": null, "note": "[{", "tickets": objects, "users": users});
    let pretty = |value: &serde_json::Value| serde_json::to_string_pretty(value).unwrap();
    for (what, text) in [
        ("a list", serde_json::to_string(&objects).unwrap()),
        ("a pretty list", serde_json::to_string_pretty(&objects).unwrap()),
        ("with a mark", format!("\u{feff}{TICKETS}")),
        ("windows lines", TICKETS.replace('\n', "\r\n")),
        ("no last line break", TICKETS.trim_end().to_owned()),
        ("blank lines", TICKETS.replace('\n', "\n\n")),
        ("one behind the other", objects.iter().map(pretty).collect()),
        ("inside of an object", inside.to_string()),
        ("pretty, inside of an object", pretty(&inside)),
    ] {
        let read = read_log(text.as_bytes()).unwrap_or_else(|problem| panic!("{what}: {problem:?}"));
        assert_eq!(read.cases, log.cases, "{what}");
        assert_eq!(read.rejected, [], "{what}");
    }
    let utf16: Vec<u8> = format!("\u{feff}{TICKETS}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read_log(&utf16).unwrap().cases, log.cases);
}

#[test]
fn objects_that_cannot_be_read_cost_one_line_each() {
    let good = |id: u32| format!("{{\"id\": {id}, \"created_at\": \"2026-06-01T08:02:00Z\", \"note\": \"x\"}}\n");
    let huge =
        format!("{{\"id\": 3, \"created_at\": \"2026-06-01T08:02:00Z\", \"note\": \"{}\"}}\n", "x".repeat(10 << 20));
    let text = [
        good(1),
        "{\"id\": 2, \"created_at\": \"2026-\n".to_owned(),
        huge,
        good(4),
        "{\"id\": 5, \"created_at\": \"2026-06-31T08:02:00Z\"}\n".to_owned(),
        "no object\n".to_owned(),
        good(7),
    ];
    let log = read_log(text.concat().as_bytes()).unwrap();
    let told: Vec<_> = log.rejected.iter().map(|it| (it.line, it.reason)).collect();
    assert_eq!(told[0], (2, Reason::Broken));
    assert!(matches!(told[1], (3, Reason::TooLarge { .. })), "{:?}", told[1]);
    assert!(matches!(told[2], (5, Reason::Date { .. })));
    assert_eq!(told[3], (6, Reason::Broken));
    assert_eq!(log.counts.cases, 3);
}

#[test]
fn json_that_is_no_list_of_objects_says_so() {
    assert!(matches!(understood(b"[]"), Err(Problem::Empty)));
    assert!(matches!(understood(b"{}"), Err(Problem::Empty)));
    assert!(matches!(understood(b"{\"a\": 1, \n\"b\": }"), Err(Problem::NotJson { line: 1 })));
    let list = b"[\n{\"id\": 1, \"created_at\": \"2026-06-01\"},\n{\"id\": 2, \"cre";
    assert!(matches!(understood(list), Err(Problem::CutOff { line: 3 })));
    let wide: String = (0..5000).map(|at| format!("\"k{at}\": 1,")).collect();
    let wide = format!("{{{wide}\"z\": 1}}");
    assert!(matches!(understood(wide.as_bytes()), Err(Problem::TooManyColumns { limit: 4096 })));
    let deep = format!("{{\"a\": {}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(understood(deep.as_bytes()), Err(Problem::NotJson { line: 1 })));
}

#[test]
fn seconds_since_1970_are_times() {
    let text = "{\"id\":1,\"created_at\":1780300920,\"contacts\":{\"contacts\":[{\"id\":\"x1\"},{\"id\":\"x2\"}]}}\n\
                {\"id\":2,\"created_at\":1780300980,\"contacts\":{\"contacts\":[{\"id\":\"x3\"}]}}\n";
    let found = understood(text.as_bytes()).unwrap();
    assert_eq!(means(&found, "created_at"), Means::Opened);
    let log = read_log(text.as_bytes()).unwrap();
    assert_eq!(log.cases.iter().map(|row| row.case.opened).collect::<Vec<_>>(), [29_671_682, 29_671_683]);
    assert!(found.columns.iter().any(|column| column.name == "contacts.contacts.0.id"));
}

#[test]
fn a_column_that_a_later_file_lacks_is_told() {
    let lacks = "{\"id\": 1, \"opened\": \"2026-06-01T08:02:00Z\"}\n";
    let mapping = understood(TICKETS.as_bytes()).unwrap().mapping;
    let read = read_as(lacks.as_bytes(), &Told::default(), |it| *it = mapping);
    assert!(matches!(read, Err(Problem::OtherHeader { missing }) if missing == ["created_at"]));
}

const EVENTS: &str = r#"<?xml version="1.0" encoding="UTF-8" ?>
<!-- made by hand -->
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
  <string key="concept:name" value="Incidents"/>
  <trace>
    <string key="concept:name" value="1-364285768"/>
    <string key="channel" value="phone &amp; &#99;hat"/>
    <event>
      <date key="time:timestamp" value="2010-03-31T16:59:42+01:00"/>
      <string key="concept:name" value="Accepted"/>
      <string key="org:group" value="A2_4"/>
      <string key="org:resource" value="Frederic"/>
      <list key="parts"><values><string key="org:group" value="inside"/></values></list>
      <string key="lifecycle:transition" value="In Progress"/>
    </event>
    <event>
      <string key="org:group" value="V5 3rd"><string key="meta" value="deeper"/></string>
      <date key="time:timestamp" value="2010-04-06T15:44:07.000+02:00"/>
      <string key="concept:name" value="Completed"/>
      <string key="org:resource" value="Anne Claire"/>
    </event>
  </trace>
  <trace>
    <string key="concept:name" value="1-364285999"/>
    <event><date key="time:timestamp" value="2010-04-01T08:00:00Z"/><string key="concept:name" value="Accepted"/></event>
    <event><date key="time:timestamp" value="2010-02-31T08:00:00Z"/><string key="concept:name" value="Accepted"/></event>
  </trace>
</log>
"#;

#[test]
fn an_event_log_gives_cases_and_handovers_and_no_people() {
    let found = understood(EVENTS.as_bytes()).unwrap();
    assert_eq!((&found.format, found.header_line, found.rows_are), (&LogFormat::Xes, 0, RowsAre::Events { cases: 2 }));
    assert_eq!(found.questions, []);
    for (name, expected) in [
        ("case:concept:name", Means::Case),
        ("case:channel", Means::Channel),
        ("time:timestamp", Means::Updated),
        ("org:group", Means::Group),
        ("org:resource", Means::NotImported { because: Unimported::Agent }),
        ("concept:name", Means::State),
    ] {
        assert_eq!(means(&found, name), expected, "{name}");
    }
    assert!(!serde_json::to_string(&found).unwrap().contains("Frederic"));
    let log = read_log(EVENTS.as_bytes()).unwrap();
    assert_eq!((log.counts.cases, log.counts.rows), (2, 3));
    assert_eq!((log.cases[0].case.handovers, log.cases[0].case.opened), (1, 21_167_519));
    let word = |word: Option<Word>| word.map(|word| log.words[word.index()].as_str());
    assert_eq!(word(log.cases[0].case.group), Some("V5 3rd"));
    assert_eq!(word(log.cases[0].case.channel), Some("phone & chat"));
    assert_eq!((log.rejected[0].line, log.rejected[0].column.as_deref()), (28, Some("time:timestamp")));
    assert!(!format!("{log:?}").contains("Frederic"));
}

#[test]
fn an_event_log_is_read_in_its_own_encoding() {
    let text = EVENTS.replace("UTF-8", "ISO-8859-1").replace("A2_4", "Köln");
    let bytes = encoding_rs::WINDOWS_1252.encode(&text).0.into_owned();
    let found = understood(&bytes).unwrap();
    let groups = |found: &Understood| found.columns.iter().find(|it| it.name == "org:group").unwrap().examples.clone();
    assert_eq!((groups(&found), found.encoding.name.as_str()), (vec!["Köln".into(), "V5 3rd".into()], "windows-1252"));
    let text = EVENTS.replace("UTF-8", "UTF-16").replace("A2_4", "Köln");
    let bytes: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(groups(&understood(&bytes).unwrap()), ["Köln", "V5 3rd"]);
}

#[test]
fn xml_that_is_no_event_log_says_why() {
    let doctype = EVENTS.replace("<!-- made", "<!DOCTYPE log [<!ENTITY a \"aaaa\">]>\n<!-- made");
    assert!(matches!(understood(doctype.as_bytes()), Err(Problem::DocumentType { line: 2 })));
    let entity = EVENTS.replace("A2_4", "&group;");
    assert!(
        matches!(understood(entity.as_bytes()), Err(Problem::Entity { line: 13 })),
        "{:?}",
        understood(entity.as_bytes())
    );
    let in_text = EVENTS.replace("<trace>", "<trace>&group;");
    assert!(matches!(understood(in_text.as_bytes()), Err(Problem::Entity { line: 7 })));
    for cut in [EVENTS.len() / 2, EVENTS.len() - 8, EVENTS.find("org:gr").unwrap()] {
        assert!(matches!(understood(&EVENTS.as_bytes()[..cut]), Err(Problem::CutOff { .. })), "{cut}");
    }
    let crossed = EVENTS.replacen("</event>", "</trace>", 1);
    assert!(
        matches!(understood(crossed.as_bytes()), Err(Problem::NotXml { line: 17 })),
        "{:?}",
        understood(crossed.as_bytes())
    );
    let html = "<!DOCTYPE html>\n<html><table><tr><td>case</td></tr></table></html>";
    assert!(matches!(understood(html.as_bytes()), Err(Problem::OtherXml { element }) if element == "html"));
    let other = "<?xml version=\"1.0\"?><definitions/>";
    assert!(matches!(understood(other.as_bytes()), Err(Problem::OtherXml { element }) if element == "definitions"));
    assert!(matches!(understood(b"<?xml version=\"1.0\"?><log></log>"), Err(Problem::Empty)));
    let deep = format!("<log>{}", "<a>".repeat(1_000_000));
    assert!(matches!(understood(deep.as_bytes()), Err(Problem::NotXml { line: 1 })));
}

#[test]
fn a_value_without_end_costs_an_event_or_is_refused() {
    let with = |value: &str| EVENTS.replacen("A2_4", value, 1);
    let log = read_log(with(&"x".repeat(10 << 20)).as_bytes()).unwrap();
    assert!(matches!(log.rejected[0].reason, Reason::TooLarge { to_line: 17 }), "{:?}", log.rejected[0]);
    assert_eq!((log.rejected[0].line, log.counts.rows), (10, 2));
    let endless = with(&"x".repeat(40 << 20));
    assert!(matches!(understood(endless.as_bytes()), Err(Problem::FieldTooLarge { line: 13 })));
}

#[test]
fn a_mapping_from_before_there_were_formats_is_of_a_delimited_file() {
    let mut mapping = serde_json::to_value(understood(CSV.as_bytes()).unwrap().mapping).unwrap();
    mapping.as_object_mut().unwrap().remove("format");
    let mapping: Mapping = serde_json::from_value(mapping).unwrap();
    assert_eq!(mapping.format, LogFormat::Delimited);
    assert_eq!(read_as(CSV.as_bytes(), &Told::default(), |it| *it = mapping).unwrap().counts.cases, 3);
}

#[test]
fn times_that_can_be_read_both_ways_are_asked_about_in_every_format() {
    let json = "{\"id\":1,\"created_at\":\"06/01/2026\"}\n{\"id\":2,\"created_at\":\"07/02/2026\"}\n";
    assert!(matches!(
        understood(json.as_bytes()).unwrap().questions[..],
        [Question::DateOrder { column: 1, line: 1, .. }]
    ));
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, (case, opened)) in [("case", "opened"), ("1", "06/01/2026"), ("2", "07/02/2026")].into_iter().enumerate()
    {
        sheet.write_string(row as u32, 0, case).unwrap().write_string(row as u32, 1, opened).unwrap();
    }
    let found = understood(&book.save_to_buffer().unwrap()).unwrap();
    assert!(matches!(found.questions[..], [Question::DateOrder { column: 1, line: 2, .. }]));
}

/// A file with a piece of it replaced by other bytes.
fn damaged(file: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let length = file.len();
    (0..length, 0..40_usize, prop::collection::vec(any::<u8>(), 0..40)).prop_map(move |(at, removed, bytes)| {
        let mut file = file.clone();
        file.splice(at..(at + removed).min(length), bytes);
        file
    })
}

/// The sheet is damaged before it is packed: what is packed is checked, and damage to it found by that.
fn damaged_book() -> impl Strategy<Value = Vec<u8>> {
    let parts = parts(&workbook());
    (0..parts.len()).prop_flat_map(move |at| {
        let parts = parts.clone();
        let (name, content) = parts[at].clone();
        damaged(content).prop_map(move |content| with_part(&parts, &name, &content))
    })
}

fn cases(usual: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(300), ..ProptestConfig::default() })]

    /// Whatever bytes come in: an answer, never a panic, and never a case without its line.
    #[test]
    fn damage_is_answered(file in prop_oneof![
        damaged(TICKETS.into()), damaged(EVENTS.into()), damaged(workbook()), damaged_book()
    ]) {
        if let Ok(log) = read_log(&file) {
            prop_assert_eq!(log.cases.len() as u32, log.counts.cases);
            prop_assert!(log.counts.rows >= log.counts.cases);
            prop_assert!(log.rejected.iter().all(|it| it.line > 0));
        }
    }
}
