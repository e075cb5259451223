-- Free columns beside the "because": whatever a team notes there says nothing to the proof.
CREATE TABLE rule_comment ( -- folded
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL REFERENCES rule_version (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  lineage TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_comment_by_version ON rule_comment (version, place);

-- What stands in them, by column.
ALTER TABLE rule_row ADD COLUMN comments TEXT NOT NULL DEFAULT '{}';

-- A row of another version is found by what it came from.
CREATE INDEX rule_row_by_lineage ON rule_row (lineage, version);
