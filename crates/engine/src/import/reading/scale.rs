//! Which marks of a column are answers, from the marks that stand in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Scale;
use super::answers::score;
use super::mapping::Means;

/// A column with more different marks is no scale.
const MOST: usize = 102;
/// Longest mark, as written.
const LONGEST: usize = 4;
/// Scales that surveys use.
const KNOWN: [Scale; 5] = [
    Scale { lowest: 0, highest: 1 },
    Scale { lowest: 1, highest: 5 },
    Scale { lowest: 1, highest: 7 },
    Scale { lowest: 0, highest: 10 },
    Scale { lowest: 0, highest: 100 },
];
/// Marks that survey tools write where nobody answered, besides the one below and the one above the scale.
const BLANKS: [i16; 12] = [-99, -9, -8, -1, 0, 8, 9, 77, 88, 98, 99, 999];

/// How often a mark stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkCount {
    /// The mark.
    pub mark: i16,
    /// How often.
    pub count: u32,
}

/// The marks of one column while the file goes by.
#[derive(Default)]
pub(super) struct Marks {
    counts: Vec<MarkCount>,
    previous: usize,
    is_no_scale: bool,
}

impl Marks {
    /// Takes a cell; `same` when the one before was the same.
    pub fn take(&mut self, cell: &[u8], same: bool) {
        if self.is_no_scale {
            return;
        }
        if !same {
            let Some(mark) = score(cell).filter(|_| cell.len() <= LONGEST) else {
                self.stop();
                return;
            };
            self.previous = self.counts.iter().position(|it| it.mark == mark).unwrap_or_else(|| {
                self.counts.push(MarkCount { mark, count: 0 });
                self.counts.len() - 1
            });
            if self.counts.len() > MOST {
                self.stop();
                return;
            }
        }
        self.counts[self.previous].count += 1;
    }

    fn stop(&mut self) {
        self.is_no_scale = true;
        self.counts.clear();
    }

    /// Every mark, lowest first; nothing when the column holds anything else.
    pub fn found(&self) -> Vec<MarkCount> {
        let mut counts = self.counts.clone();
        counts.sort_unstable_by_key(|it| it.mark);
        counts
    }
}

/// The meaning with the scale that the column's marks speak for. What somebody would recommend is asked from 0 to 10.
pub(super) fn proposed(means: Means, marks: &[MarkCount]) -> Means {
    match means {
        Means::Satisfaction(_) => Means::Satisfaction(fitting(marks)),
        Means::Effort(_) => Means::Effort(fitting(marks)),
        Means::Recommend(_) => Means::Recommend(Scale { lowest: 0, highest: 10 }),
        other => other,
    }
}

/// The smallest known scale that holds every mark but those that stand for a blank.
pub(super) fn fitting(marks: &[MarkCount]) -> Scale {
    let fits = |scale: &Scale| {
        let beyond = |mark: i16| mark < scale.lowest || mark > scale.highest;
        let is_blank = |mark: i16| BLANKS.contains(&mark) || mark == scale.highest + 1;
        let all: u32 = marks.iter().map(|it| it.count).sum();
        let blank: u32 = marks.iter().filter(|it| beyond(it.mark)).map(|it| it.count).sum();
        marks.iter().all(|it| !beyond(it.mark) || is_blank(it.mark)) && blank * 2 < all
    };
    KNOWN.into_iter().find(|scale| !marks.is_empty() && fits(scale)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(cells: &[(&str, u32)]) -> Vec<MarkCount> {
        let mut marks = Marks::default();
        for (cell, count) in cells {
            (0..*count).for_each(|at| marks.take(cell.as_bytes(), at > 0));
        }
        marks.found()
    }

    #[test]
    fn blanks_that_are_written_as_marks_lie_beyond_the_scale() {
        for (cells, lowest, highest) in [
            (vec![("0", 40), ("1", 3), ("2", 5), ("3", 30), ("4", 90), ("5", 60), ("6", 12)], 1, 5),
            (vec![("1", 3), ("4", 5), ("5", 7), ("7", 9)], 1, 7),
            (vec![("0", 3), ("3", 2), ("7", 5), ("10", 7), ("11", 9)], 0, 10),
            (vec![("0", 30), ("1", 70)], 0, 1),
            (vec![("20", 30), ("55", 70), ("100", 4)], 0, 100),
            (vec![], 1, 5),
        ] {
            assert_eq!(fitting(&marks(&cells)), Scale { lowest, highest }, "{cells:?}");
        }
        let recommend = proposed(Means::Recommend(Scale::default()), &marks(&[("9", 3), ("11", 2)]));
        assert_eq!(recommend, Means::Recommend(Scale { lowest: 0, highest: 10 }));
    }

    #[test]
    fn words_and_long_numbers_are_no_marks() {
        assert_eq!(marks(&[("1", 2), ("good", 1)]), []);
        assert_eq!(marks(&[("20160229", 2)]), []);
        assert_eq!(marks(&[("5", 2), ("1", 1)]), [MarkCount { mark: 1, count: 1 }, MarkCount { mark: 5, count: 2 }]);
    }
}
