-- What a log tells of a case beyond its times: words (channel, topic, group, how the customer was asked) by their number
-- in the import, what the customer answered as it was written, and yes or no: what is known in the upper byte of
-- `flags`, what is a yes in the lower. All of it may be missing.
ALTER TABLE log_case ADD COLUMN channel INTEGER;
ALTER TABLE log_case ADD COLUMN topic INTEGER;
ALTER TABLE log_case ADD COLUMN in_group INTEGER;
ALTER TABLE log_case ADD COLUMN mode INTEGER;
ALTER TABLE log_case ADD COLUMN satisfaction INTEGER;
ALTER TABLE log_case ADD COLUMN effort INTEGER;
ALTER TABLE log_case ADD COLUMN recommend INTEGER;
ALTER TABLE log_case ADD COLUMN flags INTEGER;

-- The words of an import's cases, each once. Never an agent's name.
CREATE TABLE log_word ( -- content measures
  import TEXT NOT NULL,
  number INTEGER NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (import, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX log_word_by_word ON log_word (import, word);
