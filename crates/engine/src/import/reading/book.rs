//! Rows of a sheet of an Excel workbook.
//!
//! A workbook is an archive, and one that was made to do harm unpacks to more than any machine holds. So everything that
//! will be read is unpacked once into nothing, and counted, before anything looks into it.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use calamine::{Data, DataRef, ExcelDateTime, Reader, Sheet, SheetType, SheetVisible, Xlsx};
use chrono::{Duration, NaiveDate};
use zip::ZipArchive;

use super::Problem;
use super::records::{MOST_COLUMNS, Record};
use super::understood::SheetFound;

/// More than this is no log of a team.
pub(super) const MOST_UNPACKED: u64 = 200 << 20;
/// Text shrinks to a tenth or twentieth; what shrinks more than this was made to.
pub(super) const MOST_RATIO: u64 = 200;
/// Below this the ratio says nothing: a short list of one word shrinks a lot.
const RATIO_FROM: u64 = 1 << 20;

/// The workbook and its sheets.
struct Book {
    workbook: Xlsx<BufReader<File>>,
    /// Those that hold cells and are shown; all that hold cells when none is shown.
    sheets: Vec<String>,
}

impl Book {
    fn open(path: &Path) -> Result<Self, Problem> {
        check(path)?;
        let workbook = Xlsx::new(BufReader::new(File::open(path)?)).map_err(|_| Problem::DamagedBook)?;
        let is_table = |sheet: &&Sheet| sheet.typ == SheetType::WorkSheet;
        let is_shown = |sheet: &&Sheet| sheet.visible == SheetVisible::Visible;
        let all = workbook.sheets_metadata().iter().filter(is_table);
        let mut sheets: Vec<String> = all.clone().filter(is_shown).map(|sheet| sheet.name.clone()).collect();
        if sheets.is_empty() {
            sheets = all.map(|sheet| sheet.name.clone()).collect();
        }
        Ok(Self { workbook, sheets })
    }
}

/// Unpacks what will be read of an archive into nothing.
fn check(path: &Path) -> Result<(), Problem> {
    let damaged = |_| Problem::DamagedBook;
    let packed = path.metadata()?.len();
    let mut archive = ZipArchive::new(BufReader::new(File::open(path)?)).map_err(damaged)?;
    let mut unpacked = 0;
    let is_bomb =
        |unpacked: u64| unpacked > MOST_UNPACKED || (unpacked > RATIO_FROM && unpacked / packed.max(1) > MOST_RATIO);
    let bomb = Problem::Bomb { megabytes: (MOST_UNPACKED >> 20) as u32, ratio: MOST_RATIO as u32 };
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(damaged)?;
        let name = entry.name().map_err(damaged)?.to_ascii_lowercase();
        let is_read = [".xml", ".rels"].iter().any(|end| name.ends_with(end));
        if is_read {
            // Most say so themselves; those that lie are found out.
            if is_bomb(unpacked + entry.size()) {
                return Err(bomb);
            }
            let rest = MOST_UNPACKED + 1 - unpacked;
            unpacked += io::copy(&mut entry.take(rest), &mut io::sink()).map_err(|_| Problem::DamagedBook)?;
        }
        if is_bomb(unpacked) {
            return Err(bomb);
        }
    }
    Ok(())
}

/// The sheets of a workbook.
pub(super) fn sheets(path: &Path) -> Result<Vec<SheetFound>, Problem> {
    let mut book = Book::open(path)?;
    let mut found = Vec::new();
    for name in std::mem::take(&mut book.sheets) {
        let mut cells = book.workbook.worksheet_cells_reader(&name).map_err(|_| Problem::DamagedBook)?;
        let (mut rows, mut last) = (0, None);
        while let Some(cell) = cells.next_cell().map_err(|_| Problem::DamagedBook)? {
            let row = cell.get_position().0;
            if *cell.get_value() != DataRef::Empty && last != Some(row) {
                rows += 1;
                last = Some(row);
            }
        }
        found.push(SheetFound { name, rows });
    }
    Ok(found)
}

/// A cell that holds something; its text ends at `end`.
struct Cell {
    row: u32,
    column: u16,
    end: u32,
}

/// The rows of one sheet. Only cells that hold something are kept, however wide the sheet says it is.
pub(super) struct Rows {
    cells: Vec<Cell>,
    text: Vec<u8>,
    at: usize,
    bytes: u64,
}

impl Rows {
    pub fn open(path: &Path, sheet: &str) -> Result<Self, Problem> {
        let mut book = Book::open(path)?;
        if !book.workbook.sheet_names().iter().any(|name| name == sheet) {
            return Err(Problem::NoSuchSheet { name: sheet.to_owned(), there: book.sheets });
        }
        let damaged = |_| Problem::DamagedBook;
        let begin = if book.workbook.has_1904_epoch() { (1904, 1, 1) } else { (1899, 12, 30) };
        let mut reader = book.workbook.worksheet_cells_reader(sheet).map_err(damaged)?;
        let (mut cells, mut text) = (Vec::new(), Vec::new());
        while let Some(cell) = reader.next_cell().map_err(damaged)? {
            let (row, column) = cell.get_position();
            let before = text.len();
            write(cell.get_value(), begin, &mut text);
            // A long text that many cells share is another way to unpack without end.
            if text.len() as u64 > MOST_UNPACKED {
                return Err(Problem::Bomb { megabytes: (MOST_UNPACKED >> 20) as u32, ratio: MOST_RATIO as u32 });
            }
            if text.len() > before {
                let column = column.min(u32::from(u16::MAX)) as u16;
                cells.push(Cell { row, column, end: text.len() as u32 });
            }
        }
        let is_in_order = cells.is_sorted_by_key(|cell: &Cell| (cell.row, cell.column));
        if !is_in_order {
            return Err(Problem::DamagedBook);
        }
        Ok(Self { cells, text, at: 0, bytes: path.metadata()?.len() })
    }

    /// The next row that holds something. It is filled up with blank cells to `columns`: a sheet does not keep those.
    pub fn next(&mut self, record: &mut Record, columns: Option<usize>) -> bool {
        let Some(row) = self.cells.get(self.at).map(|cell| cell.row) else { return false };
        record.begin(row.saturating_add(1));
        while let Some(cell) = self.cells.get(self.at).filter(|cell| cell.row == row) {
            let start = if self.at == 0 { 0 } else { self.cells[self.at - 1].end as usize };
            if usize::from(cell.column) < MOST_COLUMNS {
                (record.len()..usize::from(cell.column)).for_each(|_| record.push(&[]));
                record.push(&self.text[start..cell.end as usize]);
            } else {
                record.too_large = true;
            }
            self.at += 1;
        }
        (record.len()..columns.unwrap_or(0)).for_each(|_| record.push(&[]));
        true
    }

    /// Bytes of the file, as far as the rows go that were given.
    pub fn bytes_done(&self) -> u64 {
        self.bytes * self.at as u64 / self.cells.len().max(1) as u64
    }
}

/// Writes a cell as a delimited file would, but times so that nobody has to ask.
fn write(cell: &DataRef<'_>, begin: (i32, u32, u32), text: &mut Vec<u8>) {
    match cell {
        DataRef::Empty => {}
        DataRef::String(said) => text.extend_from_slice(said.trim().as_bytes()),
        DataRef::SharedString(said) => text.extend_from_slice(said.trim().as_bytes()),
        DataRef::DateTime(time) => text.extend_from_slice(moment(time, begin).as_bytes()),
        // `Float` writes whole numbers without a point, and others as short as they can be read back.
        other => text.extend_from_slice(Data::from(other.clone()).to_string().as_bytes()),
    }
}

/// A time of Excel, to the second; a span of time in hours, minutes and seconds.
fn moment(time: &ExcelDateTime, (year, month, day): (i32, u32, u32)) -> String {
    // A day has more seconds than its fraction has exact digits, so the nearest one is meant.
    let seconds = (time.as_f64() * 86_400.0).round() as i64;
    if time.is_duration() {
        return format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let begin = NaiveDate::from_ymd_opt(year, month, day).and_then(|day| day.and_hms_opt(0, 0, 0));
    let span = Duration::try_seconds(seconds);
    let at = begin.zip(span).and_then(|(begin, span)| begin.checked_add_signed(span));
    at.map_or_else(|| time.as_f64().to_string(), |at| at.format("%Y-%m-%d %H:%M:%S").to_string())
}
