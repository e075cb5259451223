//! Times of day that stand in a column of their own, and the days they belong to.

use super::columns::{DAYS, apart, plain};
use super::mapping::{Means, Unimported};
use super::understood::Column;

/// What names of columns hold that say how long something took: minutes and seconds look like times of day.
const LENGTHS: [&str; 12] =
    ["wait", "wart", "dauer", "durat", "hold", "queue", "respon", "antwort", "reaktion", "laenge", "length", "elapsed"];

/// Joins columns of times of day with those of their days, where it is plain which belong together: both are named for the same, they
/// stand side by side, or there is but one of each.
pub(super) fn join(columns: &mut [Column]) {
    let unneeded = Means::NotImported { because: Unimported::NotNeeded };
    let is_clock = |column: &Column| column.is_clock && column.means == unneeded && tells_when(column);
    let clocks: Vec<usize> = (0..columns.len()).filter(|at| is_clock(&columns[*at])).collect();
    let mut days: Vec<usize> =
        (0..columns.len()).filter(|at| columns[*at].means.is_time() && columns[*at].is_of_whole_days).collect();
    for clock in &clocks {
        let of = stem(&columns[*clock].name);
        let named: Vec<usize> = days.iter().copied().filter(|day| stem(&columns[*day].name) == of).collect();
        let beside = || days.iter().copied().find(|day| day + 1 == *clock || clock + 1 == *day);
        let found = match named.as_slice() {
            [day] => Some(*day),
            _ if of.is_empty() => beside().or(days.first().copied().filter(|_| days.len() == 1 && clocks.len() == 1)),
            _ => beside().filter(|day| stem(&columns[*day].name).is_empty()),
        };
        if let Some((day, means)) = found.and_then(|day| Some((day, columns[day].means.clock()?))) {
            columns[*clock].means = means;
            days.retain(|other| *other != day);
        }
    }
}

/// Whether it says when, and not how long: names say so, and most people work by day.
fn tells_when(column: &Column) -> bool {
    let name = plain(&column.name);
    let is_length = LENGTHS.iter().any(|word| name.contains(word));
    !is_length && (column.is_by_day || name.contains("uhrzeit"))
}

/// What a name says besides day or time: "Closed date" and "Closed time" are named for the same.
fn stem(name: &str) -> Vec<String> {
    apart(name).into_iter().filter(|word| !word.is_empty() && !DAYS.contains(&word.as_str())).collect()
}
