//! Where the extract a log was cut from ended.
//!
//! A log that was cut "opened until 1 June, updated until February" still holds a trickle of later openings. Its later
//! weeks look like ordinary points and mean nothing: they hold only the few cases that somebody touched for another
//! reason.

/// A week below this share of a usual one may be the last, partial one before the end.
const PARTIAL: f64 = 0.5;
/// A week below this share of a usual one is a trickle.
const TRICKLE: f64 = 0.25;
/// Fewer trickling weeks at the end are a running week or a holiday.
const FEWEST_WEEKS: usize = 2;

/// What came after the end of the extract.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct End {
    /// Index of the first week that is not whole.
    pub from: usize,
    /// Cases in a usual week before.
    pub usual: f64,
    /// Mean number of cases a week since.
    pub after: f64,
}

/// The end of the extract, when the weekly numbers of openings collapse and never recover.
pub(super) fn end(openings: &[u32]) -> Option<End> {
    let usual = f64::from(usual_week(openings)?);
    let trailing = |share: f64, below: usize| {
        openings[..below].iter().rev().take_while(|n| f64::from(**n) < share * usual).count()
    };
    let trickle = trailing(TRICKLE, openings.len());
    let last_whole = openings.len() - trickle;
    if trickle < FEWEST_WEEKS || last_whole == 0 {
        return None;
    }
    let from = last_whole - trailing(PARTIAL, last_whole);
    let since = &openings[last_whole..];
    Some(End { from, usual, after: f64::from(since.iter().sum::<u32>()) / since.len() as f64 })
}

/// Openings in the week in which the median case was opened. A mean or median over weeks would be drawn down by the very
/// weeks that are looked for.
fn usual_week(openings: &[u32]) -> Option<u32> {
    let mut sorted = openings.to_vec();
    sorted.sort_unstable();
    let total: u64 = sorted.iter().map(|n| u64::from(*n)).sum();
    let mut seen = 0_u64;
    sorted.into_iter().find(|n| {
        seen += u64::from(*n);
        seen * 2 >= total && total > 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_collapse_without_recovery_is_the_end() {
        let found = end(&[1858, 2073, 1975, 1686, 2008, 1177, 673, 1, 0, 3, 0, 4, 31]).unwrap();
        assert_eq!(found.from, 6, "the partial week before the trickle belongs to it");
        assert_eq!(found.usual, 1975.0);
    }

    #[test]
    fn ordinary_logs_do_not_end() {
        for openings in [
            vec![],
            vec![0, 0, 0],
            vec![20; 30],
            vec![20, 22, 19, 21, 3],
            vec![20, 22, 2, 1, 19, 21, 20],
            vec![1, 2, 20, 21, 22],
            vec![400, 380, 300, 260, 210, 180, 150],
        ] {
            assert_eq!(end(&openings), None, "{openings:?}");
        }
    }
}
