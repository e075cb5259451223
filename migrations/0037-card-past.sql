-- How a card that was brought in came from column to column before: days and columns, in JSON. The log says what happened here, and nothing
-- is written into it for days on which it did not happen.

ALTER TABLE card ADD COLUMN past TEXT;
CREATE INDEX card_by_past ON card (id) WHERE past IS NOT NULL;
