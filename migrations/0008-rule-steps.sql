-- A use of a rule that answered what another rule asked: a step of that use, taken back together with it.
ALTER TABLE rule_use ADD COLUMN part_of TEXT REFERENCES rule_use (id) DEFERRABLE INITIALLY DEFERRED;
