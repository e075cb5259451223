//! The rows of an import: content beside the log of changes.

use rusqlite::{Connection, OptionalExtension, Statement, named_params};
use spielraum_domain::outcome::Word;

use super::cohort;
use super::reading::{CaseRow, Cases, Ends, Mapping, Means, ReadLog, Trace, Zone};
use super::voices::{self, Heard};
use crate::{Broken, ImportId, Result, outcome};

/// What became of the cases of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Kept {
    /// They were not known before.
    pub added: u32,
    /// They were known otherwise.
    pub changed: u32,
    /// They were there and are not any more.
    pub removed: u32,
    /// They were begun while another customer key was in use, so nobody can tell which they are.
    pub of_earlier_cohort: u32,
    /// What customers wrote that was not known before.
    pub texts: u32,
}

/// Joins the cases of a file to those that are known, and what customers wrote in them. Those of a cohort whose key was thrown away
/// stay as they are. What the columns of the file say nothing of it does not take back.
pub(super) fn join(tables: &Connection, import: &ImportId, log: &ReadLog<Cases>, mapping: &Mapping) -> Result<Kept> {
    let mut kept = Kept::default();
    let numbers = words(tables, import, &log.words)?;
    let any = "SELECT EXISTS (SELECT 1 FROM log_case WHERE import = ?1) AS any";
    let any: bool = tables.query_row(any, [import], |row| row.get("any"))?;
    let mut find = tables.prepare(include_str!("case.sql"))?;
    let mut write = tables.prepare(include_str!("log_case.sql"))?;
    let ended = cohort::ended(tables, import)?;
    let zone = Zone::named(&mapping.zone).map_err(|problem| Broken::Defect(problem.to_string()))?;
    let mut heard = Heard::new(tables, import, zone);
    let lacks = |means| mapping.ends() == Ends::Cases && mapping.column(means).is_none();
    let (lacks_resolved, lacks_closed) = (lacks(Means::Resolved), lacks(Means::Closed));
    log.cases.each(|row| {
        if ended.is_some_and(|ended| row.case.opened <= ended) {
            kept.of_earlier_cohort += 1;
            return Ok(());
        }
        let mut row = row.clone().renumbered(|word| numbers.get(word.index()).copied());
        let known = if any { known(&mut find, import, row.id)? } else { None };
        let Some(known) = known else {
            kept.added += 1;
            heard.take(row.case.opened, log.voices.of(row.id))?;
            return put(&mut write, import, &row);
        };
        if lacks_resolved {
            row.case.resolved = known.case.resolved;
        }
        if lacks_closed {
            row.case.closed = known.case.closed;
        }
        let mut joined = known.clone();
        joined.join(&row, mapping.ends());
        let text = log.voices.of(row.id);
        heard.take(joined.case.opened, text)?;
        heard.moved(known.case.opened, joined.case.opened, text)?;
        kept.changed += u32::from(joined.case != known.case);
        if joined == known { Ok(()) } else { put(&mut write, import, &joined) }
    })?;
    kept.texts = heard.keep()?;
    Ok(kept)
}

/// Removes all cases of an import with what customers wrote, and says how many there were.
pub(super) fn remove(tables: &Connection, import: &ImportId) -> Result<u32> {
    voices::remove(tables, import)?;
    tables.execute("DELETE FROM log_word WHERE import = ?1", [import])?;
    Ok(tables.execute("DELETE FROM log_case WHERE import = ?1", [import])? as u32)
}

/// How many cases and how many different customers an import has.
pub(super) fn count(tables: &Connection, import: &ImportId) -> Result<(u32, u32)> {
    let sql = "SELECT COUNT(*) AS cases, COUNT(DISTINCT customer) AS customers FROM log_case WHERE import = ?1";
    Ok(tables.query_row(sql, [import], |row| Ok((row.get("cases")?, row.get("customers")?)))?)
}

/// Stores the words of a log that the import does not know yet, and says which each is there.
fn words(tables: &Connection, import: &ImportId, words: &[String]) -> Result<Vec<Word>> {
    let mut known = tables.prepare("SELECT number FROM log_word WHERE import = ?1 AND word = ?2")?;
    let mut add = tables.prepare("INSERT INTO log_word (import, number, word) VALUES (?1, ?2, ?3)")?;
    let sql = "SELECT coalesce(max(number), 0) AS last FROM log_word WHERE import = ?1";
    let mut last: u32 = tables.query_row(sql, [import], |row| row.get("last"))?;
    let mut numbers = Vec::with_capacity(words.len());
    for word in words {
        let number: Option<u32> = known.query_row((import, word), |row| row.get("number")).optional()?;
        let number = match number {
            Some(number) => number,
            None => {
                last += 1;
                add.execute((import, last, word))?;
                last
            }
        };
        numbers.extend(Word::at(number as usize - 1));
    }
    Ok(numbers)
}

/// What an import knows of a case, asked by `case.sql`.
pub(super) fn known(find: &mut Statement<'_>, import: &ImportId, id: [u8; 16]) -> Result<Option<CaseRow>> {
    let read = |row: &rusqlite::Row<'_>| {
        let trace = Trace::read(row.get_ref("trace")?.as_blob()?);
        Ok(CaseRow { id, case: outcome::case(row)?, trace })
    };
    Ok(find.query_row((import, id), read).optional()?)
}

fn put(write: &mut Statement<'_>, import: &ImportId, row: &CaseRow) -> Result<()> {
    let case = &row.case;
    let number = |word: Option<Word>| word.map(|word| word.0.get());
    write.execute(named_params! {
        ":import": import,
        ":key": row.id,
        ":customer": case.customer.map(|customer| customer.0.to_le_bytes()),
        ":opened": case.opened,
        ":resolved": case.resolved,
        ":closed": case.closed,
        ":reopened": case.reopened,
        ":handovers": case.handovers,
        ":channel": number(case.channel),
        ":topic": number(case.topic),
        ":in_group": number(case.group),
        ":mode": number(case.mode),
        ":satisfaction": case.satisfaction,
        ":effort": case.effort,
        ":recommend": case.recommend,
        ":flags": Some(case.flags.number()).filter(|number| *number > 0),
        ":trace": row.trace.bytes(),
    })?;
    Ok(())
}
