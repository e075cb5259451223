//! What became of the draft of a rule from one time people were asked about it to the next.

use rusqlite::{Connection, OptionalExtension};

use super::load::{self, Stored};
use super::subject::ConsentKind;
use super::{ConsentRef, fingerprint};
use crate::rule::{self, RuleComparison, VersionText};
use crate::{Result, VersionId, Workspace};

impl Workspace {
    /// What the draft says differently from what people were asked about when it last said something else; nothing where it never
    /// did, and for what is no rule. Of a round that is over, up to what they were asked about last.
    pub fn consent_amended(&self, of: &ConsentRef) -> Result<Option<RuleComparison>> {
        self.read(|tables| {
            let stored = load::one(tables, &of.id)?;
            let Some(version) = stored.version(tables)? else { return Ok(None) };
            let passes = stored.passes(tables)?;
            let (now, after) = match passes.last() {
                Some(last) if stored.stage.is_closed() => (last.text.clone(), asked(tables, &stored, last.number)?),
                _ => (fingerprint::of(tables, &stored)?, Some(VersionText::of(tables, &version)?)),
            };
            let before = passes.iter().rfind(|pass| pass.text != now);
            let before = before.map(|pass| asked(tables, &stored, pass.number)).transpose()?.flatten();
            let (Some(before), Some(after)) = (before, after) else { return Ok(None) };
            Ok(Some(rule::compared(tables, (&version, before), (&version, after), &|| false)?))
        })
    }
}

impl Stored {
    /// What the draft that it is about says now; nothing for what is no rule.
    pub(super) fn rule_text(&self, tables: &Connection) -> Result<Option<VersionText>> {
        self.version(tables)?.map(|version| VersionText::of(tables, &version)).transpose()
    }

    /// The version that it is about, as long as it is there.
    fn version(&self, tables: &Connection) -> Result<Option<VersionId>> {
        let subject = self.subject.as_ref().filter(|_| self.kind == ConsentKind::Rule);
        let found = tables.query_row("SELECT id FROM rule_version WHERE id = ?1", [subject], |row| row.get("id"));
        Ok(found.optional()?)
    }
}

/// What the draft said when people were asked; nothing where that was not kept.
fn asked(tables: &Connection, stored: &Stored, pass: u32) -> Result<Option<VersionText>> {
    let sql = "SELECT rule FROM consent_pass WHERE round = ?1 AND number = ?2";
    let kept: Option<String> = tables.query_row(sql, rusqlite::params![stored.id, pass], |row| row.get("rule"))?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()))
}
