-- Every row that answered a case. The use names the first; where rows answer together, each of them did.
CREATE TABLE rule_use_row ( -- content measures
  use TEXT NOT NULL REFERENCES rule_use (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  rule_row TEXT NOT NULL REFERENCES rule_row (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (use, rule_row)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_use_row_by_row ON rule_use_row (rule_row);
INSERT INTO rule_use_row (use, rule_row) SELECT id, rule_row FROM rule_use;
