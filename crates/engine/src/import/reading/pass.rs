//! Going by the rows of a log once.

use std::ops::ControlFlow;
use std::path::Path;

use super::Problem;
use super::ahead::Ahead;
use super::header;
use super::mapping::{Mapping, Means};
use super::records::Record;
use super::source::Source;

/// Progress is told after so many bytes.
const STEP: u64 = 1 << 20;

/// One pass over the rows below the header.
pub(super) struct Pass<'a> {
    rows: Ahead,
    told: u64,
    total: u64,
    progress: &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>,
}

impl<'a> Pass<'a> {
    pub fn open(
        path: &Path,
        mapping: &Mapping,
        progress: &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Self, Problem> {
        let mut source = Source::of(path, mapping)?;
        let mut record = Record::new();
        let header = header::at(&mut source, &mut record, mapping.header_line)?;
        let has = |at: usize, name: &str| header.names.get(at).is_some_and(|found| found == name);
        let missing: Vec<String> = mapping
            .columns
            .iter()
            .enumerate()
            .filter(|(at, column)| !has(*at, &column.name))
            .map(|(_, column)| column.name.clone())
            .collect();
        if !missing.is_empty() || header.names.len() != mapping.columns.len() {
            return Err(Problem::OtherHeader { missing });
        }
        let columns = mapping.columns.len();
        let rows = Ahead::of(source, columns)?;
        Ok(Self { rows, told: 0, total: path.metadata()?.len(), progress })
    }

    pub fn next(&mut self) -> Result<Option<&Record>, Problem> {
        let done = self.rows.bytes_done();
        if done >= self.told + STEP {
            self.told = done;
            if (self.progress)(done, self.total).is_break() {
                return Err(Problem::Stopped);
            }
        }
        self.rows.next()
    }

    /// Where no line names the columns, whether those that are needed stood anywhere.
    pub fn check_columns(&self, mapping: &Mapping) -> Result<(), Problem> {
        let mut missing = self.rows.never_seen().to_vec();
        let is_needed = |name: &String| {
            let column = mapping.columns.iter().find(|column| column.name == *name);
            column.is_some_and(|column| matches!(column.means, Means::Case | Means::Opened | Means::Updated))
        };
        missing.retain(is_needed);
        if missing.is_empty() { Ok(()) } else { Err(Problem::OtherHeader { missing }) }
    }
}
