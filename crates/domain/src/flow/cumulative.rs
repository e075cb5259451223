//! Cumulative flow: how many cards stood where at the end of each day.

use chrono::NaiveDate;

/// A stretch of days at whose ends a card stood in one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// Index of the column.
    pub column: usize,
    /// The first day at whose end it stood there.
    pub from: NaiveDate,
    /// The first day at whose end it did not any more; nothing while it stands there.
    pub until: Option<NaiveDate>,
}

/// For each day from `first` to `last`, both included, how many cards stood in each of `columns` columns at its end. Stays in
/// columns beyond that are left out.
#[must_use]
pub fn cumulative(stays: &[Stay], columns: usize, first: NaiveDate, last: NaiveDate) -> Vec<Vec<u32>> {
    let length = usize::try_from((last - first).num_days() + 1).unwrap_or(0);
    // What comes and goes on each day; the counts are its running sums.
    let mut changes = vec![vec![0_i64; columns]; length + 1];
    let at = |day: NaiveDate| usize::try_from((day - first).num_days()).unwrap_or(0).min(length);
    for stay in stays.iter().filter(|stay| stay.column < columns) {
        let (from, until) = (at(stay.from), stay.until.map_or(length, at));
        if from < until {
            changes[from][stay.column] += 1;
            changes[until][stay.column] -= 1;
        }
    }
    let mut standing = vec![0_i64; columns];
    let mut days = Vec::with_capacity(length);
    for change in changes.into_iter().take(length) {
        for (count, change) in standing.iter_mut().zip(change) {
            *count += change;
        }
        days.push(standing.iter().map(|count| u32::try_from(*count).unwrap_or(0)).collect());
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(n: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Duration::days(n)
    }

    #[test]
    fn a_card_moves_from_left_to_right() {
        let stays = [
            Stay { column: 0, from: day(-5), until: Some(day(1)) },
            Stay { column: 1, from: day(1), until: Some(day(3)) },
            Stay { column: 2, from: day(3), until: None },
        ];
        let days = cumulative(&stays, 3, day(0), day(4));
        assert_eq!(days, [[1, 0, 0], [0, 1, 0], [0, 1, 0], [0, 0, 1], [0, 0, 1]]);
        assert!(cumulative(&stays, 3, day(1), day(0)).is_empty());
    }

    proptest! {
        #[test]
        fn each_day_counts_those_that_stood_there(
            stays in prop::collection::vec((0_usize..4, -10_i64..40, prop::option::of(-10_i64..50)), 0..30)
        ) {
            let stays: Vec<Stay> = stays.into_iter()
                .map(|(column, from, until)| Stay { column, from: day(from), until: until.map(day) })
                .collect();
            let days = cumulative(&stays, 3, day(0), day(29));
            for (n, counts) in days.iter().enumerate() {
                let today = day(n as i64);
                for (column, count) in counts.iter().enumerate() {
                    let stood = |stay: &&Stay| stay.column == column && stay.from <= today && stay.until.is_none_or(|until| until > today);
                    prop_assert_eq!(*count as usize, stays.iter().filter(stood).count());
                }
            }
        }
    }
}
