//! Numbers as people and programs write them, decided for a whole column at once.

/// What stands where a number is missing.
const MISSING: [&str; 9] = ["", "-", "–", "?", ".", "na", "n/a", "nan", "null"];

/// Why a column holds no numbers.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// This cell is no number, whichever way it is read.
    NoNumber { line: u32, text: String },
    /// Every cell can be read in two ways, such as 1,234.
    TwoReadings { line: u32, text: String },
}

/// The numbers of a column; nothing where one is missing. Points are decimal where every cell is written as a program
/// does. Otherwise whichever of point and comma makes numbers of all cells is decimal, and the other groups thousands.
pub(super) fn numbers<'a>(cells: impl Iterator<Item = (u32, &'a str)>) -> Result<Vec<Option<f64>>, Unread> {
    let cells: Vec<(u32, Option<String>)> = cells.map(|(line, text)| (line, bare(text))).collect();
    let read = |how: &dyn Fn(&str) -> Option<f64>| -> Result<Vec<Option<f64>>, usize> {
        let number = |(at, (_, text)): (usize, &(u32, Option<String>))| match text {
            None => Ok(None),
            Some(text) => how(text).map(Some).ok_or(at),
        };
        cells.iter().enumerate().map(number).collect()
    };
    let cell = |at: usize| (cells[at].0, cells[at].1.clone().unwrap_or_default());
    let at = match read(&plain) {
        Ok(numbers) => return Ok(numbers),
        Err(at) => at,
    };
    match (read(&|text| grouped(text, '.', ',')), read(&|text| grouped(text, ',', '.'))) {
        (Ok(point), Ok(comma)) if point == comma => Ok(point),
        (Ok(_), Ok(_)) => {
            let (line, text) = cell(at);
            Err(Unread::TwoReadings { line, text })
        }
        (Ok(numbers), Err(_)) | (Err(_), Ok(numbers)) => Ok(numbers),
        // The reading that gets further is the one that was meant.
        (Err(point), Err(comma)) => {
            let (line, text) = cell(point.max(comma));
            Err(Unread::NoNumber { line, text })
        }
    }
}

/// A cell without blanks, per cent sign and the typographic minus; nothing when it says that there is none.
fn bare(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|it| !it.is_whitespace()).collect();
    let text = text.strip_suffix('%').unwrap_or(&text).replace('−', "-");
    (!MISSING.contains(&text.to_lowercase().as_str())).then_some(text)
}

/// As programs write it.
fn plain(text: &str) -> Option<f64> {
    let is_number = text.bytes().all(|it| it.is_ascii_digit() || b"+-.eE".contains(&it));
    text.parse().ok().filter(|_| is_number).filter(|number: &f64| number.is_finite())
}

/// With a decimal mark and another that groups thousands.
fn grouped(text: &str, decimal: char, group: char) -> Option<f64> {
    let (whole, rest) = text.split_once(decimal).map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    let groups: Vec<&str> = whole.trim_start_matches(['-', '+']).split(group).collect();
    let is_grouped = groups.len() == 1
        || ((1..=3).contains(&groups[0].len())
            && !groups[0].starts_with('0')
            && groups[1..].iter().all(|it| it.len() == 3));
    let whole = whole.replace(group, "");
    is_grouped.then(|| plain(&rest.map_or(whole.clone(), |rest| format!("{whole}.{rest}")))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(cells: &[&str]) -> Result<Vec<Option<f64>>, Unread> {
        numbers((2..).zip(cells.iter().copied()))
    }

    #[test]
    fn a_column_is_read_as_a_whole() {
        assert_eq!(of(&["1.234", "NA", "-2e3", ""]), Ok(vec![Some(1.234), None, Some(-2000.0), None]));
        assert_eq!(of(&["1,5", "2", "1.234,25"]), Ok(vec![Some(1.5), Some(2.0), Some(1234.25)]));
        assert_eq!(of(&["1,234.5", "99"]), Ok(vec![Some(1234.5), Some(99.0)]));
        assert_eq!(of(&["0,125", "1,250"]), Ok(vec![Some(0.125), Some(1.25)]));
        assert_eq!(of(&["12 345,5", "87,5 %", "−1,5"]), Ok(vec![Some(12345.5), Some(87.5), Some(-1.5)]));
    }

    #[test]
    fn what_is_no_number_is_named_by_its_line() {
        assert_eq!(of(&["1", "two"]), Err(Unread::NoNumber { line: 3, text: "two".into() }));
        assert_eq!(of(&["1,5", "2.5"]), Err(Unread::NoNumber { line: 3, text: "2.5".into() }));
        assert_eq!(of(&["inf"]), Err(Unread::NoNumber { line: 2, text: "inf".into() }));
        assert_eq!(of(&["7", "1,234"]), Err(Unread::TwoReadings { line: 3, text: "1,234".into() }));
    }
}
