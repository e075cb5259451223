//! Answers of a log while it is read: which are none, and why.

use super::answers::{is_unanswered, mark};
use super::mapping::Mapping;
use super::records::Record;
use super::reject::{self, BlankMark, Reason, Reject};
use super::{Scale, scale};

/// The columns of answers, and what stands in them that is none.
pub(super) struct Marks<'a> {
    mapping: &'a Mapping,
    columns: Vec<(usize, Scale)>,
    blank: Vec<BlankMark>,
    /// The first that are kept.
    rejected: Vec<Reject>,
    /// How many there are.
    count: u32,
}

impl<'a> Marks<'a> {
    pub fn new(mapping: &'a Mapping) -> Self {
        let scales = mapping.columns.iter().enumerate();
        let columns = scales.filter_map(|(at, column)| Some((at, column.means.scale()?))).collect();
        Self { mapping, columns, blank: Vec::new(), rejected: Vec::new(), count: 0 }
    }

    /// Looks at the answers of a line that is imported; `is_nothing` says of a cell that it means "nothing".
    pub fn look(&mut self, record: &Record, is_nothing: impl Fn(&[u8]) -> bool) {
        for at in 0..self.columns.len() {
            let (at, scale) = self.columns[at];
            let cell = record.cell(at);
            if is_nothing(cell) || is_unanswered(cell) {
                continue;
            }
            match mark(cell, scale) {
                Some(mark) if scale.holds(mark) => {}
                Some(mark) if scale::is_blank(scale, mark) => self.blank(at, mark, scale, record.line),
                Some(mark) => {
                    let Scale { lowest, highest, .. } = scale;
                    self.reject(at, Reason::BeyondScale { mark, lowest, highest }, record);
                }
                None => self.reject(at, Reason::NoMark, record),
            }
        }
    }

    fn blank(&mut self, at: usize, mark: i16, scale: Scale, line: u32) {
        let column = &self.mapping.columns[at].name;
        match self.blank.iter_mut().find(|it| it.mark == mark && it.column == *column) {
            Some(known) => known.count += 1,
            None => self.blank.push(BlankMark { column: column.clone(), mark, scale, count: 1, line }),
        }
    }

    fn reject(&mut self, at: usize, reason: Reason, record: &Record) {
        self.count += 1;
        if self.rejected.len() < reject::MOST_KEPT {
            let (column, raw) = (self.mapping.columns[at].name.clone(), reject::excerpt(record, self.mapping));
            self.rejected.push(Reject { line: record.line, column: Some(column), reason, raw });
        }
    }

    /// Marks that stand for a blank, the first that are no answers, and how many those are.
    pub fn end(self) -> (Vec<BlankMark>, Vec<Reject>, u32) {
        (self.blank, self.rejected, self.count)
    }
}
