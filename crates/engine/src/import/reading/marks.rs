//! Answers of a log while it is read: which are none, and why.

use super::answers::{is_unanswered, mark};
use super::mapping::Mapping;
use super::records::Record;
use super::reject::{self, BlankMark, Reason, Reject, UnreadColumn};
use super::{Means, Scale, scale};

/// The columns of answers, and what stands in them that is none.
pub(super) struct Marks<'a> {
    mapping: &'a Mapping,
    columns: Vec<Answers>,
    blank: Vec<BlankMark>,
    /// The first that are kept.
    rejected: Vec<Reject>,
    /// How many there are.
    count: u32,
}

/// A column of answers.
struct Answers {
    at: usize,
    scale: Scale,
    /// Cells in which somebody answered.
    count: u32,
    /// Those of them that are no marks, and the first line.
    unread: u32,
    first: u32,
}

/// What there was in the columns of answers.
pub(super) struct Seen {
    /// Marks that stand for a blank.
    pub blank: Vec<BlankMark>,
    /// The first that are no answers.
    pub rejected: Vec<Reject>,
    /// How many those are.
    pub count: u32,
    /// Columns of which too many answers are no marks, with what they mean.
    pub unread: Vec<(Means, UnreadColumn)>,
}

impl<'a> Marks<'a> {
    pub fn new(mapping: &'a Mapping) -> Self {
        let scales = mapping.columns.iter().enumerate();
        let columns = scales.filter_map(|(at, column)| {
            let scale = column.means.scale()?;
            Some(Answers { at, scale, count: 0, unread: 0, first: 0 })
        });
        let columns = columns.collect();
        Self { mapping, columns, blank: Vec::new(), rejected: Vec::new(), count: 0 }
    }

    /// Looks at the answers of a line that is imported; `is_nothing` says of a cell that it means "nothing".
    pub fn look(&mut self, record: &Record, is_nothing: impl Fn(&[u8]) -> bool) {
        for place in 0..self.columns.len() {
            let Answers { at, scale, .. } = self.columns[place];
            let cell = record.cell(at);
            if is_nothing(cell) || is_unanswered(cell) {
                continue;
            }
            self.columns[place].count += 1;
            match mark(cell, scale) {
                Some(mark) if scale.holds(mark) => {}
                Some(mark) if scale::is_blank(scale, mark) => self.blank(at, mark, scale, record.line),
                Some(mark) => {
                    let Scale { lowest, highest, .. } = scale;
                    self.reject(at, Reason::BeyondScale { mark, lowest, highest }, record);
                }
                None => {
                    let column = &mut self.columns[place];
                    column.first = if column.unread == 0 { record.line } else { column.first };
                    column.unread += 1;
                    self.reject(at, Reason::NoMark, record);
                }
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

    /// What there was.
    pub fn end(self) -> Seen {
        let Self { mapping, columns, blank, rejected, count } = self;
        let too_many = columns.into_iter().filter(|it| scale::are_too_many(it.unread, it.count - it.unread));
        let unread = too_many.map(|Answers { at, count, unread, first, .. }| {
            let column = &mapping.columns[at];
            (column.means, UnreadColumn { column: column.name.clone(), count: unread, of: count, line: first })
        });
        Seen { unread: unread.collect(), blank, rejected, count }
    }
}
