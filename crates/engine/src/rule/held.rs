//! The version that is worked on, kept with its tables read: what is asked after each key does not wait for the file.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use spielraum_domain::rule::{CellError, ColumnId, Problem, ReadRow, ReadTable, Row, RowId, Table};

use super::proof::{Ground, Sheets, read_typed};
use crate::{Result, VersionId, Workspace};

/// All that the proof of a version hangs on, read.
#[derive(Debug)]
pub(crate) struct Held {
    pub(super) ground: Ground,
    pub(super) sheets: Sheets,
}

/// The version that was asked about last, as it stood on a day after so many commits.
pub(crate) type Holding = Mutex<Option<(VersionId, NaiveDate, u64, Arc<Held>)>>;

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        self.ground == other.ground
    }
}

impl Held {
    /// Reads the tables; rows that say what they said before are not read again.
    fn read(ground: Ground, before: Option<&Self>) -> Self {
        let typed = before.and_then(|before| before.with_rows_of(&ground));
        let sheets = typed.map_or_else(|| ground.read(), |typed| ground.sheets(typed));
        Self { ground, sheets }
    }

    /// The table with the rows of another that has the same columns; nothing if anything else is different.
    fn with_rows_of(&self, ground: &Ground) -> Option<ReadTable> {
        let outline = |table: &Table| (table.hit_policy, table.inputs.clone(), table.outputs.clone());
        let (table, (hit_policy, inputs, outputs)) = (&ground.table, outline(&ground.table));
        if self.ground.terms != ground.terms || outline(&self.ground.table) != outline(table) {
            return None;
        }
        let known: HashMap<&RowId, usize> = (0..).zip(&self.ground.table.rows).map(|(at, row)| (&row.id, at)).collect();
        let same = |row: &Row| known.get(&row.id).copied().filter(|at| self.ground.table.rows[*at].cells == row.cells);
        let places: Vec<Option<usize>> = table.rows.iter().map(same).collect();
        let new = places.iter().zip(&table.rows).filter(|(place, _)| place.is_none()).map(|(_, row)| row.clone());
        let fresh = read_typed(&Table { hit_policy, inputs, outputs, rows: new.collect() }, &ground.terms);
        let (rows, problems) = self.among(&fresh, places);
        Some(ReadTable { rows, problems, ..fresh })
    }

    /// Rows by where they stood before, and in between, in order, those that were read afresh; with what could not be read.
    fn among(&self, fresh: &ReadTable, places: Vec<Option<usize>>) -> (Vec<ReadRow>, Vec<Problem>) {
        let before = &self.sheets.typed;
        let (before_problems, fresh_problems) = (problems_by_row(before), problems_by_row(fresh));
        let of_columns = fresh.problems.iter().filter(|problem| !matches!(problem, Problem::Cell { .. }));
        let mut problems: Vec<Problem> = of_columns.cloned().collect();
        let mut rows = Vec::with_capacity(places.len());
        let mut next = 0..;
        for (row, place) in (0..).zip(places) {
            let (of, problems_of, at) = match place {
                Some(at) => (before, &before_problems, at),
                None => (fresh, &fresh_problems, next.next().unwrap_or_default()),
            };
            rows.push(of.rows[at].clone());
            let unread = problems_of.get(&at).into_iter().flatten();
            problems.extend(unread.map(|(column, error)| Problem::Cell {
                row,
                column: (*column).clone(),
                error: (*error).clone(),
            }));
        }
        (rows, problems)
    }
}

/// The cells of each row that could not be read.
fn problems_by_row(table: &ReadTable) -> HashMap<usize, Vec<(&ColumnId, &CellError)>> {
    let mut found: HashMap<usize, Vec<_>> = HashMap::new();
    for problem in &table.problems {
        if let Problem::Cell { row, column, error } = problem {
            found.entry(*row as usize).or_default().push((column, error));
        }
    }
    found
}

impl Workspace {
    /// A version as it is now. The same one as before if nothing has changed that its proof hangs on.
    pub(super) fn held(&self, version: &VersionId) -> Result<Arc<Held>> {
        let mut holding = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let (today, commits) = (self.today_is(), self.commits());
        let before = holding.take().filter(|(known, ..)| known == version);
        let held = match before {
            Some((_, day, known, held)) if (day, known) == (today, commits) => held,
            before => {
                let ground = self.read(|tables| Ground::load(tables, today, version))?;
                let last = before.map(|(.., held)| held);
                let same = last.clone().filter(|held| held.ground == ground);
                same.unwrap_or_else(|| Arc::new(Held::read(ground, last.as_deref())))
            }
        };
        *holding = Some((version.clone(), today, commits, Arc::clone(&held)));
        Ok(held)
    }
}

#[cfg(test)]
mod tests {
    use spielraum_domain::rule::{Cell, Column, HitPolicy};
    use spielraum_domain::term::{Term, Type};

    use super::*;

    fn row(id: &str, texts: [&str; 2]) -> Row {
        let cells = ["in", "out"].into_iter().zip(texts).map(|(column, text)| (column.into(), Cell::feel(text)));
        Row { id: id.into(), cells: cells.collect(), because: String::new() }
    }

    fn ground(rows: Vec<Row>) -> Ground {
        let kind = || Type::Number { unit: None, step: None, min: None, max: None };
        let term = |name: &str| Term {
            id: name.into(),
            name: name.into(),
            kind: kind(),
            protected: false,
            same_everywhere: false,
            answers: Default::default(),
        };
        let column = |name: &str| Column { id: name.into(), term: name.into(), may_be_missing: false };
        // A column whose term is gone is a problem of its own.
        let (inputs, outputs) = (vec![column("in"), column("gone")], vec![column("out")]);
        let table = Table { hit_policy: HitPolicy::Unique, inputs, outputs, rows };
        let terms = vec![term("in"), term("out")];
        let (impossible, guardrails, circle) = (Vec::new(), None, Vec::new());
        let (contested, circle_to_come, same_topic) = (Vec::new(), Vec::new(), Vec::new());
        Ground { terms, table, impossible, guardrails, circle, contested, circle_to_come, same_topic }
    }

    #[test]
    fn rows_that_stay_are_not_read_again_and_nothing_else_is_different() {
        let (one, bad, two) = (row("one", ["1", "2"]), row("bad", ["over", "?!"]), row("two", ["3", "x"]));
        let states = [
            vec![one.clone(), bad.clone(), two.clone()],
            vec![row("one", ["> 4", "2"]), bad.clone(), two.clone()],
            vec![two.clone(), row("new", ["also bad", "1"]), bad.clone(), row("one", ["> 4", "2"])],
            vec![bad.clone()],
            Vec::new(),
            vec![two, one, bad],
        ];
        let mut before: Option<Held> = None;
        for rows in states {
            let ground = ground(rows);
            let whole = ground.read();
            let held = Held::read(ground, before.as_ref());
            assert_eq!((&held.sheets.typed, &held.sheets.table), (&whole.typed, &whole.table));
            before = Some(held);
        }
    }
}
