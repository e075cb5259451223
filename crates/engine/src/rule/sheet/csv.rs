//! CSV that Excel opens right: with a byte order mark, the separator of its language, and lines as it ends them. Head and rows are
//! those of the table and nothing else, so that they can be pasted back.

use super::Sheet;

pub(super) fn written(sheet: &Sheet) -> String {
    let lines = std::iter::once(&sheet.columns).chain(&sheet.rows).map(|cells| line(cells, sheet.separator));
    // Without the mark, Excel takes the bytes for an older encoding.
    format!("\u{feff}{}", lines.collect::<String>())
}

fn line(cells: &[String], separator: char) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(&harmless(cell), separator)).collect();
    format!("{}\r\n", cells.join(&separator.to_string()))
}

/// A text that a spreadsheet would compute gets an apostrophe, as people write it there themselves. Numbers stay what they are.
fn harmless(cell: &str) -> String {
    let computes = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let is_number = cell.strip_prefix(['-', '+']).is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|sign| sign.is_ascii_digit() || sign == '.' || sign == ',')
    });
    if computes && !is_number && cell != "-" { format!("'{cell}") } else { cell.to_owned() }
}

fn quoted(cell: &str, separator: char) -> String {
    let needs = cell.contains([separator, '"', '\n', '\r', '\t']);
    if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::{SheetForm, example};
    use super::*;

    #[test]
    fn opens_right_and_computes_nothing() {
        let text = written(&example());
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert_eq!(lines[0], "\u{feff}Tracking says;Days late;We offer;Why");
        assert_eq!(lines[1], "On its way;1 to 2;\"Name the new date; keep watch\";\"A date \"\"helps\"\"\"");
        assert_eq!(lines[2], "Lost;any;\"'=HYPERLINK(\"\"http://x\"\")\";\"two\nlines | and <b>\"");
        assert_eq!(lines[3], "-5;'+49 30;'@sum;-");
        assert_eq!(lines[4], "");
        assert_eq!(example().written(SheetForm::Csv).unwrap()[..3], [0xEF, 0xBB, 0xBF]);
    }
}
