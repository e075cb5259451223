//! A workbook: the table under a head that stays, and a page with what is to be known about the rule.
//!
//! Every cell is written as a text, so that nothing in it is ever computed.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

use super::Sheet;
use crate::{Broken, Error, Rejection, Result};

type Written<T> = std::result::Result<T, XlsxError>;

/// The colour of what is in force.
const PETROL: Color = Color::RGB(0x000B_5C63);
const LINE: Color = Color::RGB(0x00C6_D0CC);
const QUIET: Color = Color::RGB(0x0059_6763);

/// How wide a column may get, in characters, and how narrow.
const WIDTHS: (f64, f64) = (10.0, 44.0);

/// Two lines of a head stay while somebody scrolls.
const HEAD: u32 = 2;

/// Spreadsheets take no longer names of a page.
const NAME: usize = 31;

pub(super) fn written(sheet: &Sheet) -> Result<Vec<u8>> {
    workbook(sheet).map_err(|error| match error {
        XlsxError::MaxStringLengthExceeded | XlsxError::RowColumnLimitError => {
            Error::Rejected(Rejection::TooLargeForSpreadsheet)
        }
        error => Broken::Defect(error.to_string()).into(),
    })
}

fn workbook(sheet: &Sheet) -> Written<Vec<u8>> {
    let mut book = Workbook::new();
    let table = book.add_worksheet();
    table.set_name(page_name(&sheet.title))?;
    heads(table, sheet)?;
    rows(table, sheet)?;
    layout(table, sheet)?;
    let about = book.add_worksheet();
    let name = page_name(&sheet.facts_title);
    about.set_name(if name.eq_ignore_ascii_case(&page_name(&sheet.title)) { format!("{name}.") } else { name })?;
    facts(about, sheet)?;
    book.save_to_buffer()
}

fn heads(table: &mut Worksheet, sheet: &Sheet) -> Written<()> {
    let side = Format::new().set_font_color(QUIET).set_align(FormatAlign::Left);
    let mut column = 0;
    for one in &sheet.sides {
        table.write_string_with_format(0, column, &one.name, &started(&side, sheet, column))?;
        column += one.columns;
    }
    let name = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let name = name.set_border_bottom(FormatBorder::Medium).set_border_bottom_color(PETROL);
    for (column, text) in (0..).zip(&sheet.columns) {
        table.write_string_with_format(1, column, text, &started(&name, sheet, column))?;
    }
    Ok(())
}

fn rows(table: &mut Worksheet, sheet: &Sheet) -> Written<()> {
    let cell = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let cell = cell.set_border_bottom(FormatBorder::Thin).set_border_bottom_color(LINE);
    let because = cell.clone().set_italic();
    let reasons: u16 = sheet.sides.iter().take(2).map(|side| side.columns).sum();
    for (line, cells) in (HEAD..).zip(&sheet.rows) {
        for (column, text) in (0..).zip(cells) {
            let format = started(if column >= reasons { &because } else { &cell }, sheet, column);
            table.write_string_with_format(line, column, text, &format)?;
        }
    }
    Ok(())
}

/// Between what is asked and what is answered runs the strongest line of the table.
fn started(format: &Format, sheet: &Sheet, column: u16) -> Format {
    let asked = sheet.sides.first().map_or(0, |side| side.columns);
    if sheet.sides.len() > 1 && column == asked {
        format.clone().set_border_left(FormatBorder::Medium)
    } else {
        format.clone()
    }
}

fn layout(table: &mut Worksheet, sheet: &Sheet) -> Written<()> {
    table.set_freeze_panes(HEAD, 0)?;
    for (column, name) in (0..).zip(&sheet.columns) {
        let texts = sheet.rows.iter().filter_map(|cells| cells.get(usize::from(column)));
        let longest = texts.flat_map(|text| text.lines()).map(str::len).max().unwrap_or(0);
        let words = name.split_whitespace().map(str::len).max().unwrap_or(0);
        let (least, most) = WIDTHS;
        let wanted = u32::try_from(longest.max(words)).unwrap_or(u32::MAX);
        table.set_column_width(column, (f64::from(wanted) + 2.0).clamp(least, most))?;
    }
    if let (Ok(last), Ok(columns)) = (u32::try_from(sheet.rows.len()), u16::try_from(sheet.columns.len()))
        && last > 0
        && columns > 0
    {
        table.autofilter(HEAD - 1, 0, HEAD - 1 + last, columns - 1)?;
    }
    table.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, HEAD - 1)?;
    Ok(())
}

fn facts(about: &mut Worksheet, sheet: &Sheet) -> Written<()> {
    let name = Format::new().set_font_color(QUIET).set_align(FormatAlign::Top);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    about.write_string_with_format(0, 0, &sheet.title, &Format::new().set_bold().set_font_size(14))?;
    for (line, fact) in (2..).zip(&sheet.facts) {
        about.write_string_with_format(line, 0, &fact.name, &name)?;
        about.write_string_with_format(line, 1, &fact.text, &text)?;
    }
    about.set_column_width(0, 26)?.set_column_width(1, 80)?;
    Ok(())
}

/// A title as a page may be called.
fn page_name(title: &str) -> String {
    let allowed = title.chars().map(|sign| if "[]:*?/\\".contains(sign) { ' ' } else { sign });
    let name: String = allowed.take(NAME).collect();
    let name = name.trim().trim_matches('\'').trim().to_owned();
    if name.is_empty() { "1".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use calamine::{Data, Reader, Xlsx};

    use super::super::{SheetForm, example};
    use crate::{Error, Rejection};

    fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
        calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap()
    }

    #[test]
    fn holds_what_the_rule_says_and_nothing_that_computes() {
        let sheet = example();
        let mut book = opened(sheet.written(SheetForm::Xlsx).unwrap());
        assert_eq!(book.sheet_names(), ["What we may offer   all", "About"]);
        let table = book.worksheet_range("What we may offer   all").unwrap();
        let text = |row, column| match table.get_value((row, column)) {
            Some(Data::String(text)) => text.clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!([text(0, 0), text(0, 2), text(0, 3)], ["If", "then", "because"]);
        for (column, name) in (0..).zip(&sheet.columns) {
            assert_eq!(text(1, column), *name);
        }
        for (row, cells) in (2..).zip(&sheet.rows) {
            for (column, cell) in (0..).zip(cells) {
                assert_eq!(text(row, column), *cell);
            }
        }
        let formulas = book.worksheet_formula("What we may offer   all").unwrap();
        assert!(formulas.used_cells().next().is_none());
        // Both lines of the head stay while somebody scrolls.
        let mut parts = zip::ZipArchive::new(Cursor::new(sheet.written(SheetForm::Xlsx).unwrap())).unwrap();
        let mut xml = String::new();
        parts.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut xml).unwrap();
        assert!(xml.contains("ySplit=\"2\"") && xml.contains("state=\"frozen\""), "{xml}");
        let about = book.worksheet_range("About").unwrap();
        assert_eq!(about.get_value((2, 1)), Some(&Data::String("v6, in force since 2 Sep".into())));
    }

    #[test]
    fn says_what_no_spreadsheet_holds() {
        let long = "x".repeat(40_000);
        let sheet = super::Sheet { rows: vec![vec![long; 4]], ..example() };
        let refused = sheet.written(SheetForm::Xlsx);
        assert!(matches!(refused, Err(Error::Rejected(Rejection::TooLargeForSpreadsheet))), "{refused:?}");
        assert!(sheet.written(SheetForm::Csv).is_ok());
    }

    #[test]
    fn takes_any_title_and_no_rows() {
        let titles = ["", "[:]", "a/b", &"x".repeat(80), "About", "'quoted'"];
        for title in titles {
            let sheet = super::Sheet { title: title.into(), rows: Vec::new(), ..example() };
            let book = opened(sheet.written(SheetForm::Xlsx).unwrap());
            assert_eq!(book.sheet_names().len(), 2, "{title}");
        }
    }
}
