-- What an experiment expects, and what came of it.

ALTER TABLE card ADD COLUMN expectation TEXT NOT NULL DEFAULT '';
-- The day it was ended, how, and what was learned, in the team's own words.
ALTER TABLE card ADD COLUMN ended TEXT;
ALTER TABLE card ADD COLUMN ending TEXT CHECK (ending IN ('keep', 'change', 'stop'));
ALTER TABLE card ADD COLUMN learned TEXT NOT NULL DEFAULT '';

-- Outcomes it is looked at by, beside the one that its card serves.
CREATE TABLE experiment_outcome ( -- folded measures
  id TEXT PRIMARY KEY,
  card TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('moves', 'holds'))
) STRICT, WITHOUT ROWID;
CREATE INDEX experiment_outcome_by_card ON experiment_outcome (card);
CREATE INDEX experiment_outcome_by_outcome ON experiment_outcome (outcome);

-- What was expected and learned is found as the description is.
DROP TRIGGER search_card_comes;
DROP TRIGGER search_card_changes;
CREATE TRIGGER search_card_comes AFTER INSERT ON card BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('card', new.id, replace(lower(new.title), 'ß', 'ss'),
    replace(lower(new.description || ' ' || new.expectation || ' ' || new.learned), 'ß', 'ss'));
END;
CREATE TRIGGER search_card_changes AFTER UPDATE OF title, description, expectation, learned ON card
WHEN new.title <> old.title OR new.description <> old.description
  OR new.expectation <> old.expectation OR new.learned <> old.learned BEGIN
  DELETE FROM search_text WHERE kind = 'card' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('card', new.id, replace(lower(new.title), 'ß', 'ss'),
    replace(lower(new.description || ' ' || new.expectation || ' ' || new.learned), 'ß', 'ss'));
END;
