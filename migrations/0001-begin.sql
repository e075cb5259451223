-- Kinds of table, said after each name and checked by a test:
--   history  the append-only log and what undo reads from it
--   folded   a pure function of the log; can be dropped and rebuilt
--   content  imported rows; one change in the log names the whole
--   sealed   people and secrets: outside the log, random keys, erasable
--   measures beside a kind marks what figures are made from: it must never lead to a person
--
-- Days are ISO days, instants RFC 3339 in UTC, places are fractional keys that sort as text. References between folded tables are
-- checked when a transaction commits, so the order of changes inside one does not matter.

CREATE TABLE change ( -- history
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  party TEXT NOT NULL,
  step TEXT NOT NULL,
  entity TEXT NOT NULL,
  kind TEXT NOT NULL,
  format INTEGER NOT NULL,
  base TEXT,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_entity ON change (entity, seq);
CREATE INDEX change_by_step ON change (step, seq);
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER change_is_fixed BEFORE UPDATE ON change BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

CREATE TABLE step ( -- history
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL UNIQUE,
  op TEXT NOT NULL,
  binds INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'buried'))
) STRICT, WITHOUT ROWID;
CREATE INDEX step_by_state ON step (state, place);

-- The organisation ---------------------------------------------------------------------------------------------------------

CREATE TABLE workspace ( -- folded
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  example INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE unit ( -- folded
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  short TEXT NOT NULL,
  parent TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE team ( -- folded
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  short TEXT NOT NULL,
  unit TEXT REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person ( -- sealed
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  initials TEXT NOT NULL,
  unit TEXT REFERENCES unit (id) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE membership ( -- sealed
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  team TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
  PRIMARY KEY (person, team)
) STRICT, WITHOUT ROWID;

-- Journeys -----------------------------------------------------------------------------------------------------------------

CREATE TABLE journey ( -- folded
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  owner TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journey_team ( -- folded
  id TEXT PRIMARY KEY,
  journey TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE stage ( -- folded
  id TEXT PRIMARY KEY,
  journey TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  wants TEXT NOT NULL DEFAULT '',
  needs_person INTEGER CHECK (needs_person BETWEEN 0 AND 100),
  has_person INTEGER CHECK (has_person BETWEEN 0 AND 100),
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stage_by_journey ON stage (journey, place);

CREATE TABLE touchpoint ( -- folded
  id TEXT PRIMARY KEY,
  stage TEXT NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  channel TEXT NOT NULL,
  handling TEXT NOT NULL,
  share INTEGER CHECK (share BETWEEN 0 AND 100),
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX touchpoint_by_stage ON touchpoint (stage, place);

-- Frame and rules ----------------------------------------------------------------------------------------------------------

CREATE TABLE term ( -- folded
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  protected INTEGER NOT NULL DEFAULT 0,
  same_everywhere INTEGER NOT NULL DEFAULT 0,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE frame ( -- folded
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'inForce', 'past')),
  purpose TEXT NOT NULL DEFAULT '',
  since TEXT,
  until TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE guardrail ( -- folded
  id TEXT PRIMARY KEY,
  frame TEXT NOT NULL REFERENCES frame (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  term TEXT NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
  bound TEXT NOT NULL,
  team TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  every_row INTEGER NOT NULL DEFAULT 0,
  lineage TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE principle ( -- folded
  id TEXT PRIMARY KEY,
  frame TEXT NOT NULL REFERENCES frame (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  lineage TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE wanted_outcome ( -- folded
  id TEXT PRIMARY KEY,
  frame TEXT NOT NULL REFERENCES frame (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down', 'steady')),
  note TEXT NOT NULL DEFAULT '',
  lineage TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_area ( -- folded
  id TEXT PRIMARY KEY,
  frame TEXT NOT NULL REFERENCES frame (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  lineage TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rule ( -- folded
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  journey TEXT REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  stage TEXT REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  topic TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_version ( -- folded
  id TEXT PRIMARY KEY,
  rule TEXT NOT NULL REFERENCES rule (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'inForce', 'retired')),
  hit_policy TEXT NOT NULL,
  agreed TEXT NOT NULL DEFAULT '',
  since TEXT,
  until TEXT,
  review TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_version_by_rule ON rule_version (rule, number);

CREATE TABLE rule_column ( -- folded
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL REFERENCES rule_version (id) DEFERRABLE INITIALLY DEFERRED,
  side TEXT NOT NULL CHECK (side IN ('if', 'then')),
  term TEXT NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
  may_be_missing INTEGER NOT NULL DEFAULT 0,
  lineage TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_column_by_version ON rule_column (version, place);

CREATE TABLE rule_row ( -- folded
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL REFERENCES rule_version (id) DEFERRABLE INITIALLY DEFERRED,
  cells TEXT NOT NULL DEFAULT '{}',
  because TEXT NOT NULL DEFAULT '',
  lineage TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_row_by_version ON rule_row (version, place);

CREATE TABLE impossible ( -- folded
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL REFERENCES rule_version (id) DEFERRABLE INITIALLY DEFERRED,
  cells TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Outcomes -----------------------------------------------------------------------------------------------------------------

CREATE TABLE import ( -- folded measures
  id TEXT PRIMARY KEY,
  journey TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  credit TEXT NOT NULL DEFAULT '',
  mapping TEXT NOT NULL,
  rows INTEGER NOT NULL,
  cases INTEGER NOT NULL,
  customers INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  last_minute INTEGER NOT NULL,
  day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Customers and case numbers are keyed hashes; times are minutes since 1970 in UTC.
CREATE TABLE log_case ( -- content measures
  import TEXT NOT NULL,
  key BLOB NOT NULL,
  customer BLOB,
  opened INTEGER NOT NULL,
  resolved INTEGER,
  closed INTEGER,
  reopened INTEGER NOT NULL,
  handovers INTEGER NOT NULL,
  PRIMARY KEY (import, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE secret ( -- sealed
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome ( -- folded measures
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  journey TEXT REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  stage TEXT REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  import TEXT REFERENCES import (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  measure TEXT NOT NULL,
  cheat TEXT NOT NULL DEFAULT '',
  counter TEXT REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome_point ( -- folded measures
  id TEXT PRIMARY KEY,
  outcome TEXT NOT NULL REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
  week TEXT NOT NULL,
  value TEXT,
  numerator TEXT,
  denominator TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_point_by_outcome ON outcome_point (outcome, week);

CREATE TABLE rebase ( -- folded measures
  id TEXT PRIMARY KEY,
  outcome TEXT NOT NULL REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
  week TEXT NOT NULL,
  decided TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE note ( -- folded measures
  id TEXT PRIMARY KEY,
  outcome TEXT REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
  journey TEXT REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Board --------------------------------------------------------------------------------------------------------------------

CREATE TABLE board ( -- folded
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE board_column ( -- folded
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('options', 'active', 'done')),
  policy TEXT NOT NULL DEFAULT '',
  card_limit INTEGER CHECK (card_limit > 0),
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX board_column_by_board ON board_column (board, place);

CREATE TABLE card ( -- folded measures
  id TEXT PRIMARY KEY,
  board_column TEXT NOT NULL REFERENCES board_column (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('improvement', 'experiment', 'ask', 'followUp')),
  title TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  stage TEXT REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
  asker TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  due TEXT,
  begun TEXT,
  look_at TEXT,
  stop_when TEXT NOT NULL DEFAULT '',
  blocked_reason TEXT,
  blocked_team TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  blocked_on TEXT,
  blocked_since TEXT,
  started TEXT,
  moved TEXT NOT NULL,
  finished TEXT,
  trashed TEXT,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX card_by_column ON card (board_column, place);
CREATE INDEX card_by_finish ON card (board_column, finished) WHERE finished IS NOT NULL;

-- Whom to ask about an open card. Current value only; goes when the card is done.
CREATE TABLE card_initials ( -- sealed
  card TEXT NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (card, person)
) STRICT, WITHOUT ROWID;
