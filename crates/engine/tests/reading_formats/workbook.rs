//! Workbooks.

use std::io::{Cursor, Read, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use spielraum_engine::import::reading::{LogFormat, Problem, Reason, Told};

use crate::{CSV, read_as, read_log, understood};

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

pub fn workbook() -> Vec<u8> {
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
pub fn parts(book: &[u8]) -> Vec<(String, Vec<u8>)> {
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
pub fn with_part(parts: &[(String, Vec<u8>)], end: &str, other: &[u8]) -> Vec<u8> {
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
