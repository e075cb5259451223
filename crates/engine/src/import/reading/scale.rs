//! Which marks of a column are answers, from the marks that stand in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Scale;
use super::answers::{is_unanswered, labelled, number, score};
use super::mapping::Means;

/// A column with more different marks is no scale.
const MOST: usize = 102;
/// Longest mark, as written.
const LONGEST: usize = 4;
/// So much is shown of what is no mark, in characters.
const SHOWN: usize = 40;
/// Scales that surveys use.
const KNOWN: [Scale; 5] = [Scale::of(0, 1), Scale::of(1, 5), Scale::of(1, 7), Scale::of(0, 10), Scale::of(0, 100)];
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
    /// Each as it is written, a bare number or not: the marks of a column are written alike, and the whole column says how.
    counts: Vec<(bool, MarkCount)>,
    /// Place of the last mark among them; nothing when it was none.
    previous: Option<usize>,
    /// Cells that are marks, and cells that are none.
    read: u32,
    others: u32,
    /// The first of those.
    other: Option<String>,
    is_no_scale: bool,
}

/// One answer in a hundred may be a slip of whoever typed it, and a single one in a short list.
pub(super) fn are_slips(count: u32, of: u32) -> bool {
    count == 0 || (of >= FEW && count <= (of / 100).max(1))
}

/// Fewer answers are too few to tell a slip from a mark.
const FEW: u32 = 20;
/// So many other cells are looked at before a column in which most are none is given up as one of marks.
const OTHERS: u32 = 200;
/// Among marks one cell in so many may be none: it is refused by itself, and said.
const OTHER_IN: u32 = 16;

/// So many cells that are no marks would make the others speak for all, and it is the same ones that are missing: where only the ends
/// of a scale have words beside them, the best and the worst.
pub(super) fn are_too_many(others: u32, read: u32) -> bool {
    !are_slips(others, read) && u64::from(others) * u64::from(OTHER_IN) > u64::from(read)
}

impl Marks {
    /// Takes a cell; `same` when the one before was the same.
    pub fn take(&mut self, cell: &[u8], same: bool) {
        if self.is_no_scale || is_unanswered(cell) {
            return;
        }
        if !same {
            // Words beside a number make no other kind of mark of it.
            let is_labelled = labelled(cell).is_some();
            let is_bare = is_labelled || number(cell).is_some();
            let fits = cell.len() <= LONGEST || is_labelled || !is_bare;
            let Some(mark) = score(cell).filter(|_| fits) else {
                self.previous = None;
                self.slip(cell);
                return;
            };
            let known = self.counts.iter().position(|(bare, it)| (*bare, it.mark) == (is_bare, mark));
            self.previous = Some(known.unwrap_or_else(|| {
                self.counts.push((is_bare, MarkCount { mark, count: 0 }));
                self.counts.len() - 1
            }));
            if self.counts.len() > MOST {
                self.stop();
                return;
            }
        }
        match self.previous {
            Some(at) => {
                self.counts[at].1.count += 1;
                self.read += 1;
            }
            None => self.slip(cell),
        }
    }

    fn slip(&mut self, cell: &[u8]) {
        self.others += 1;
        self.other.get_or_insert_with(|| String::from_utf8_lossy(cell).chars().take(SHOWN).collect());
        if self.others > OTHERS && self.others > self.read {
            self.stop();
        }
    }

    fn stop(&mut self) {
        self.is_no_scale = true;
        self.counts.clear();
    }

    /// What stands in it that is no mark, as it stands there first.
    pub fn other(&self) -> Option<&str> {
        self.other.as_deref()
    }

    /// Every mark, lowest first; nothing when the column holds anything else, but for slips.
    pub fn found(&self) -> Vec<MarkCount> {
        let written = |as_bare: bool| self.counts.iter().filter(move |(bare, _)| *bare == as_bare).map(|(_, it)| *it);
        let sum = |as_bare: bool| written(as_bare).map(|it| it.count).sum::<u32>();
        let as_bare = sum(true) >= sum(false);
        let (read, others) = (sum(as_bare), self.others + sum(!as_bare));
        if are_too_many(others, read) {
            return Vec::new();
        }
        let mut counts: Vec<MarkCount> = written(as_bare).collect();
        counts.sort_unstable_by_key(|it| it.mark);
        counts
    }
}

/// The meaning with the scale that the column's marks speak for. What somebody would recommend is asked from 0 to 10; where enough
/// answers speak for another scale, it is that one, and no score comes of it.
pub(super) fn proposed(means: Means, name: &str, marks: &[MarkCount]) -> Means {
    match means {
        Means::Satisfaction(_) => Means::Satisfaction(speaking(name, marks)),
        Means::Effort(_) => Means::Effort(speaking(name, marks)),
        Means::Recommend(_) => Means::Recommend(recommending(marks)),
        other => other,
    }
}

fn recommending(marks: &[MarkCount]) -> Scale {
    let fits = fitting(marks);
    let answers: u32 = marks.iter().filter(|it| fits.holds(it.mark)).map(|it| it.count).sum();
    if answers >= FEW { fits } else { Scale::of(0, 10) }
}

/// The scale that name and marks speak for: grades run from 1, which is the best, to 6.
pub(super) fn speaking(name: &str, marks: &[MarkCount]) -> Scale {
    let name = name.to_lowercase();
    let is_grade = name.split(|c: char| !c.is_alphabetic()).any(|word| word == "note") || name.contains("schulnote");
    let strange = marks.iter().filter(|it| !GRADES.holds(it.mark) && !BLANKS.contains(&it.mark));
    let fits = are_slips(strange.map(|it| it.count).sum(), marks.iter().map(|it| it.count).sum());
    if is_grade && fits { GRADES.from_the_best() } else { fitting(marks) }
}

/// School grades.
const GRADES: Scale = Scale::of(1, 6);

/// Whether a mark that lies beyond the scale stands for a blank, as survey tools write them.
pub(super) fn is_blank(scale: Scale, mark: i16) -> bool {
    BLANKS.contains(&mark) || mark == scale.highest + 1
}

/// The smallest known scale that holds every mark but those that stand for a blank, and slips.
pub(super) fn fitting(marks: &[MarkCount]) -> Scale {
    let fits = |scale: &Scale| {
        let beyond = |mark: i16| mark < scale.lowest || mark > scale.highest;
        let all: u32 = marks.iter().map(|it| it.count).sum();
        let blank: u32 = marks.iter().filter(|it| beyond(it.mark)).map(|it| it.count).sum();
        let strange = marks.iter().filter(|it| beyond(it.mark) && !is_blank(*scale, it.mark));
        let strange: u32 = strange.map(|it| it.count).sum();
        // Of two marks one may be rare.
        let slips = if scale.highest - scale.lowest < 2 { strange == 0 } else { are_slips(strange, all) };
        slips && blank * 2 < all
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
            assert_eq!(fitting(&marks(&cells)), Scale::of(lowest, highest), "{cells:?}");
        }
        let recommend = proposed(Means::Recommend(Scale::default()), "NPS", &marks(&[("9", 3), ("11", 2)]));
        assert_eq!(recommend, Means::Recommend(Scale::of(0, 10)));
    }

    #[test]
    fn a_scale_on_which_nobody_is_a_promoter_is_told_from_many_answers() {
        let scale = |cells: &[(&str, u32)]| proposed(Means::Recommend(Scale::default()), "NPS", &marks(cells)).scale();
        let five = [("1", 20), ("2", 30), ("3", 40), ("4", 90), ("5", 120)];
        assert_eq!(scale(&five), Some(Scale::of(1, 5)));
        assert!(!Scale::of(1, 5).can_recommend() && !Scale::of(0, 100).can_recommend());
        assert_eq!(scale(&[("4", 3), ("5", 9)]), Some(Scale::of(0, 10)), "too few to tell");
        assert_eq!(scale(&[("0", 3), ("9", 90), ("10", 80), ("11", 9)]), Some(Scale::of(0, 10)));
        assert!(Scale::of(0, 10).can_recommend() && Scale::of(1, 10).can_recommend());
    }

    #[test]
    fn a_slip_of_whoever_typed_it_makes_no_other_scale() {
        let few = [("1", 5), ("3", 6), ("4", 20), ("5", 18), ("7", 1)];
        assert_eq!(fitting(&marks(&few)), Scale::of(1, 5), "one in fifty");
        let some = [("1", 50), ("3", 60), ("4", 200), ("5", 180), ("7", 4), ("oft", 4)];
        assert_eq!(fitting(&marks(&some)), Scale::of(1, 5), "four in five hundred");
        assert_eq!(fitting(&marks(&[("4", 200), ("5", 180), ("7", 12)])), Scale::of(1, 7), "too many for slips");
        assert_eq!(fitting(&marks(&[("3", 4), ("4", 6), ("5", 5), ("7", 1)])), Scale::of(1, 7), "too few to tell");
        assert_eq!(fitting(&marks(&[("1", 300), ("5", 2)])), Scale::of(1, 5), "of two marks one may be rare");
    }

    #[test]
    fn what_is_no_mark_is_told_as_it_stands() {
        let mut read = Marks::default();
        for cell in ["7", "6", "often", "often", "never"] {
            read.take(cell.as_bytes(), false);
        }
        assert_eq!((read.found(), read.other()), (vec![], Some("often")));
    }

    #[test]
    fn a_stray_word_hides_no_scale_wherever_it_stands() {
        let of = |mark, count| MarkCount { mark, count };
        let four_and_five = [of(4, 9), of(5, 8)];
        for stray in ["good", "Response", "sehr gut", "4/5"] {
            assert_eq!(marks(&[(stray, 1), ("4", 9), ("5", 8)]), four_and_five, "{stray} first");
            assert_eq!(marks(&[("4", 9), (stray, 1), ("5", 8)]), four_and_five, "{stray} among them");
        }
        assert_eq!(marks(&[("3", 1), ("good", 30), ("bad", 8)]), [of(0, 8), of(1, 30)]);
        assert_eq!(marks(&[("not yet", 30), ("4", 900)]), [of(4, 900)], "many of them first");
    }

    #[test]
    fn grades_are_best_at_one() {
        let grades = marks(&[("1", 40), ("2", 30), ("5", 3), ("6", 2), ("0", 4)]);
        for name in ["Note", "Schulnote", "Note (Gesamt)"] {
            assert_eq!(speaking(name, &grades), Scale::of(1, 6).from_the_best(), "{name}");
        }
        for name in ["Notes", "Zufriedenheit"] {
            assert_eq!(speaking(name, &grades), Scale::of(1, 5), "{name}");
        }
        assert_eq!(speaking("Note", &marks(&[("9", 40), ("10", 3)])), Scale::of(0, 10), "no grades");
    }

    #[test]
    fn marks_that_are_written_out_are_marks() {
        let of = |mark, count| MarkCount { mark, count };
        assert_eq!(marks(&[("good", 3), ("offered", 9), ("bad", 1), ("unoffered", 2)]), [of(0, 1), of(1, 3)]);
        assert_eq!(marks(&[("★★★★★", 2), ("★", 1)]), [of(1, 1), of(5, 2)]);
        assert_eq!(marks(&[("100 %", 2), ("20 %", 1)]), [of(20, 1), of(100, 2)]);
    }

    #[test]
    fn words_and_long_numbers_are_no_marks() {
        assert_eq!(marks(&[("1", 2), ("good", 1)]), []);
        assert_eq!(marks(&[("20160229", 2)]), []);
        assert_eq!(marks(&[("5", 2), ("1", 1)]), [MarkCount { mark: 1, count: 1 }, MarkCount { mark: 5, count: 2 }]);
    }
}
