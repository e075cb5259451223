-- What stands beside a rule's table: consent asked for, differences accepted for a while, cases kept as tests.

-- The day the team was asked for its consent. A draft with one waits for it; any edit takes it away.
ALTER TABLE rule_version ADD COLUMN asked TEXT;

-- One team's side of a difference between two rules, by the term that gets different values. Two sides make it accepted.
CREATE TABLE exemption ( -- folded
  id TEXT PRIMARY KEY,
  rule TEXT NOT NULL REFERENCES rule (id) DEFERRABLE INITIALLY DEFERRED,
  other TEXT NOT NULL REFERENCES rule (id) DEFERRABLE INITIALLY DEFERRED,
  term TEXT NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL,
  until TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX exemption_by_rule ON exemption (rule, other, term);

-- A difference that one team asked the other to settle, and the card that asks.
CREATE TABLE settlement ( -- folded
  id TEXT PRIMARY KEY,
  rule TEXT NOT NULL REFERENCES rule (id) DEFERRABLE INITIALLY DEFERRED,
  other TEXT NOT NULL REFERENCES rule (id) DEFERRABLE INITIALLY DEFERRED,
  term TEXT NOT NULL REFERENCES term (id) DEFERRABLE INITIALLY DEFERRED,
  card TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX settlement_by_rule ON settlement (rule, other, term);

-- Cases that a version has to answer as written down. Inputs and expected values by term.
CREATE TABLE rule_test ( -- folded
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL REFERENCES rule_version (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  inputs TEXT NOT NULL DEFAULT '{}',
  expected TEXT NOT NULL DEFAULT '{}',
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_test_by_version ON rule_test (version, place);
