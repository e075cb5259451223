//! A log day by day instead of week by week, with the same rules about what may be compared.

use chrono::{Duration, NaiveDate};

use super::{CaseLog, End, Span};
use crate::outcome::{Cases, DAY, Measure};

/// Days in a week.
const WEEK: usize = 7;

/// A log put in days. There are no warnings and no chart for it: experiments alone look at days.
pub struct DayLog<'a, C: Cases + ?Sized>(CaseLog<'a, C>);

impl<'a, C: Cases + ?Sized> CaseLog<'a, C> {
    /// The same cases, put in days.
    #[must_use]
    pub fn by_days(self) -> DayLog<'a, C> {
        DayLog(CaseLog {
            span: Span::Day,
            first: self.begins(0).div_euclid(DAY),
            openings: vec![0; self.openings.len() * WEEK],
            end: self.end.map(|end| End { from: end.from * WEEK, ..end }),
            begin: self.begin.map(|(early, week)| (early, week * WEEK)),
            ..self
        })
    }
}

impl<C: Cases + ?Sized> DayLog<'_, C> {
    /// What is measured of each day, oldest first, from a Monday on and without a hole; nothing where a day may not be compared.
    ///
    /// # Errors
    /// The cases cannot be read.
    pub fn figures(&self, measure: &Measure) -> Result<Vec<(NaiveDate, Option<f64>)>, C::Error> {
        let day = |at: usize| {
            let since = i64::from(self.0.begins(at).div_euclid(DAY));
            NaiveDate::from_ymd_opt(1970, 1, 1)?.checked_add_signed(Duration::days(since))
        };
        let series = self.0.series_of(&[(measure, None)])?.pop();
        let figures = series.map(|series| series.figures()).unwrap_or_default();
        Ok(figures.into_iter().enumerate().filter_map(|(at, figure)| Some((day(at)?, figure))).collect())
    }
}
