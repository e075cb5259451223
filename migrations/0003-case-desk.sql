-- The case desk: answers that set terms, what is said alike, and how rules are used.

-- The shared catalogue: what a named value of a term sets besides itself, by term.
CREATE TABLE answer_entry ( -- folded
  id TEXT PRIMARY KEY,
  term TEXT NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  sets TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_entry_by_term ON answer_entry (term);

CREATE TABLE statement ( -- folded
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  sentence TEXT NOT NULL,
  rule TEXT REFERENCES rule (id) DEFERRABLE INITIALLY DEFERRED,
  stage TEXT REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  verified TEXT NOT NULL,
  place TEXT NOT NULL,
  CHECK ((rule IS NULL) <> (stage IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_by_team ON statement (team, place);

-- One case that a rule answered. Outside the log, whose instants would tell the time of day; keyed by a random identity, so that
-- rows do not even lie in the order in which they came. Maps are by term.
CREATE TABLE rule_use ( -- content measures
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL REFERENCES rule_version (id) DEFERRABLE INITIALLY DEFERRED,
  rule_row TEXT NOT NULL REFERENCES rule_row (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  inputs TEXT NOT NULL,
  answer TEXT NOT NULL,
  exception TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_use_by_version ON rule_use (version, day);
