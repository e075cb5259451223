-- Pulses. They stand outside the log, whose instants would tell when it was: keyed by random identities, dated to the day, erasable, and
-- never taken back by undo. What people answer is in memory only; when it is shown it comes in here, all in one transaction, as totals of
-- the questions that enough answered. Whoever is on the team then may be another team later, so nothing here refers to it.

CREATE TABLE pulse ( -- sealed measures
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL,
  begun TEXT NOT NULL,
  questions TEXT NOT NULL,
  -- The day it was shown, and its ISO week: one round a week, so that nobody is found out as the difference between two.
  shown TEXT,
  week TEXT,
  -- How many took part; nothing once what was shown has been erased.
  answers INTEGER CHECK (answers >= 5),
  UNIQUE (team, week)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER pulse_is_shown_once BEFORE UPDATE OF shown, week ON pulse WHEN old.shown IS NOT NULL BEGIN
  SELECT raise(ABORT, 'a pulse is shown once');
END;

CREATE TABLE pulse_total ( -- sealed measures
  pulse TEXT NOT NULL REFERENCES pulse (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  question TEXT NOT NULL CHECK (question IN ('room', 'sense', 'respect', 'strain', 'ourselves')),
  answers INTEGER NOT NULL CHECK (answers >= 5),
  sum INTEGER NOT NULL,
  PRIMARY KEY (pulse, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE pulse_text ( -- sealed measures
  id TEXT PRIMARY KEY,
  pulse TEXT NOT NULL REFERENCES pulse (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pulse_text_by_pulse ON pulse_text (pulse);
