//! Markdown for a wiki: what is to be known, the table, and the rows as sentences.

use std::fmt::Write as _;

use super::Sheet;

pub(super) fn written(sheet: &Sheet) -> String {
    let mut text = format!("# {}\n\n", plain(&sheet.title));
    for fact in &sheet.facts {
        let _ = writeln!(text, "- **{}:** {}", plain(&fact.name), plain(&fact.text));
    }
    text.push('\n');
    row(&mut text, &heads(sheet));
    let _ = writeln!(text, "|{}", " --- |".repeat(sheet.columns.len()));
    for cells in &sheet.rows {
        row(&mut text, cells);
    }
    if !sheet.sentences.is_empty() {
        let _ = writeln!(text, "\n## {}\n", plain(&sheet.sentences_title));
        for (number, sentence) in sheet.sentences.iter().enumerate() {
            let _ = writeln!(text, "{}. {}", number + 1, plain(sentence));
        }
    }
    text
}

/// The names of the columns, each first of a side behind the name of the side.
fn heads(sheet: &Sheet) -> Vec<String> {
    let mut starts = Vec::new();
    for side in &sheet.sides {
        let columns = usize::from(side.columns);
        starts.extend((0..columns).map(|column| (column == 0).then_some(&side.name)));
    }
    let named = sheet.columns.iter().zip(starts.into_iter().chain(std::iter::repeat(None)));
    named.map(|(name, side)| side.map_or_else(|| name.clone(), |side| format!("{side}: {name}"))).collect()
}

fn row(text: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| plain(cell)).collect();
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

/// A text that says in Markdown what it says: nothing in it is a sign of the language, and no line ends in it.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for sign in text.trim().chars() {
        match sign {
            '\n' => plain.push_str("<br>"),
            '\r' => {}
            '\\' | '|' | '<' | '>' | '*' | '_' | '`' | '[' | ']' | '#' | '~' => plain.extend(['\\', sign]),
            sign => plain.push(sign),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn is_a_table_and_sentences() {
        let text = written(&example());
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "# What we may offer: \\[all\\]");
        assert_eq!(lines[2], "- **Version:** v6, in force since 2 Sep");
        assert_eq!(lines[4], "| If: Tracking says | Days late | then: We offer | because: Why |");
        assert_eq!(lines[5], "| --- | --- | --- | --- |");
        assert_eq!(lines[7], "| Lost | any | =HYPERLINK(\"http://x\") | two<br>lines \\| and \\<b\\> |");
        assert_eq!(lines[10], "## In sentences");
        assert_eq!(lines[12], "1. If Tracking says On its way: Name the new date.");
    }
}
