//! Migrations: all or nothing, after a verified backup.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::{M, Migrations};

use super::connection;
use crate::{Broken, Result};

/// The schema of this program, oldest first.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../../../../migrations/0001-begin.sql"),
    include_str!("../../../../migrations/0002-frame-notice.sql"),
    include_str!("../../../../migrations/0003-case-desk.sql"),
    include_str!("../../../../migrations/0004-tests-and-exemptions.sql"),
    include_str!("../../../../migrations/0005-decision-models.sql"),
    include_str!("../../../../migrations/0007-rule-comments.sql"),
    include_str!("../../../../migrations/0008-rule-steps.sql"),
    include_str!("../../../../migrations/0012-rows-of-uses.sql"),
    include_str!("../../../../migrations/0014-outcome-rules.sql"),
    include_str!("../../../../migrations/0015-words-and-answers.sql"),
    include_str!("../../../../migrations/0017-import-life.sql"),
    include_str!("../../../../migrations/0021-cards.sql"),
    include_str!("../../../../migrations/0022-search.sql"),
    include_str!("../../../../migrations/0023-consent.sql"),
    include_str!("../../../../migrations/0024-retro.sql"),
    include_str!("../../../../migrations/0026-several-boards.sql"),
    include_str!("../../../../migrations/0027-definitions-and-keys.sql"),
    include_str!("../../../../migrations/0025-board-exchange.sql"),
    include_str!("../../../../migrations/0029-experiments.sql"),
    include_str!("../../../../migrations/0028-card-moves.sql"),
    include_str!("../../../../migrations/0033-pulse.sql"),
    include_str!("../../../../migrations/0034-rhythm.sql"),
    include_str!("../../../../migrations/0035-agreement-search.sql"),
    include_str!("../../../../migrations/0036-kept-in-sittings.sql"),
    include_str!("../../../../migrations/0037-card-past.sql"),
    include_str!("../../../../migrations/0040-rules-as-asked.sql"),
    include_str!("../../../../migrations/0046-voices.sql"),
    include_str!("../../../../migrations/0047-evidence-and-what-became.sql"),
    include_str!("../../../../migrations/0048-rules-from-experiments.sql"),
    include_str!("../../../../migrations/0049-filters-by-what-a-card-serves.sql"),
    include_str!("../../../../migrations/0050-more-that-is-found.sql"),
    include_str!("../../../../migrations/0051-answers-to-questions.sql"),
    include_str!("../../../../migrations/0052-search-by-what-stops.sql"),
    include_str!("../../../../migrations/0053-rounds-found.sql"),
    include_str!("../../../../migrations/0054-search-by-whom-it-waits-on.sql"),
    include_str!("../../../../migrations/0055-notes-found-later.sql"),
    include_str!("../../../../migrations/0056-templates-with-outcome.sql"),
];

/// How the name of a backup ends.
const BACKUP: &str = ".spielraum-backup";

/// The number of the newest schema in `migrations`.
fn newest(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).unwrap_or(u32::MAX)
}

/// How the schema of a file compares with this program's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Age {
    Older,
    Same,
    Newer,
}

pub(crate) fn age(connection: &Connection, migrations: &[&str]) -> Result<Age> {
    let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(match version.cmp(&newest(migrations)) {
        std::cmp::Ordering::Less => Age::Older,
        std::cmp::Ordering::Equal => Age::Same,
        std::cmp::Ordering::Greater => Age::Newer,
    })
}

/// Brings the schema up to date in one transaction with its number.
pub(crate) fn apply(connection: &mut Connection, migrations: &[&'static str]) -> Result<()> {
    let steps = Migrations::new(migrations.iter().map(|sql| M::up(sql)).collect());
    // Off inside the transaction, or rebuilding a table would trip over its own references; checked before the commit.
    connection.pragma_update(None, "foreign_keys", false)?;
    let outcome = steps.to_latest(connection).map_err(|error| Broken::Migration(error.to_string()));
    connection.pragma_update(None, "foreign_keys", true)?;
    outcome?;
    Ok(())
}

/// Copies the workspace beside itself and reads the copy back before anything is migrated.
pub(crate) fn back_up(connection: &Connection, path: &Path) -> Result<PathBuf> {
    let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let copy = free_name(path, version);
    let broken = |detail: String| Broken::Migration(format!("backup {}: {detail}", copy.display()));
    connection
        .execute("VACUUM INTO ?1", [copy.to_string_lossy().as_ref()])
        .map_err(|error| broken(error.to_string()))?;
    let check = Connection::open_with_flags(&copy, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|error| broken(error.to_string()))?;
    connection::check(&check)?;
    let rows = |c: &Connection| c.query_row("SELECT count(*) FROM change", [], |row| row.get::<_, i64>(0));
    if rows(&check)? != rows(connection)? {
        return Err(broken("the copy holds another number of changes".into()).into());
    }
    Ok(copy)
}

/// The newest backup that was laid beside a workspace.
pub(crate) fn newest_backup(path: &Path) -> Option<PathBuf> {
    let begins = format!("{} (schema ", path.file_stem()?.to_string_lossy());
    let beside = std::fs::read_dir(path.parent()?).ok()?.flatten();
    let is_one = |file: &std::fs::DirEntry| {
        let name = file.file_name().to_string_lossy().into_owned();
        name.starts_with(&begins) && name.ends_with(BACKUP)
    };
    let written = |file: &std::fs::DirEntry| file.metadata().and_then(|facts| facts.modified()).ok();
    beside.filter(is_one).max_by_key(written).map(|file| file.path())
}

fn free_name(path: &Path, version: u32) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    (0_u32..)
        .map(|n| if n == 0 { String::new() } else { format!(" {}", n + 1) })
        .map(|n| path.with_file_name(format!("{stem} (schema {version}){n}{BACKUP}")))
        .find(|candidate| !candidate.exists())
        .unwrap_or_else(|| path.with_extension("spielraum-backup"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_is_in_the_list() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let missing: Vec<_> =
            files.filter(|file| !MIGRATIONS.contains(&std::fs::read_to_string(file).unwrap().as_str())).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
