-- Retrospectives. They stand outside the log, whose instants would tell when somebody wrote: keyed by random identities, dated to the
-- day, without order, and erasable. Notes come in here when they are shown, all in one transaction; before, they are in memory only.
-- Votes come in as totals of themes when they are shown.

CREATE TABLE retro ( -- sealed measures
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL,
  -- The day from which on the evidence is gathered.
  since TEXT NOT NULL,
  format TEXT NOT NULL,
  minutes TEXT NOT NULL,
  seats INTEGER NOT NULL CHECK (seats > 0),
  dots INTEGER NOT NULL CHECK (dots >= 0),
  phase TEXT NOT NULL CHECK (phase IN ('arrive', 'evidence', 'gather', 'themes', 'decide', 'close')),
  revealed INTEGER NOT NULL DEFAULT 0,
  voting INTEGER NOT NULL DEFAULT 0,
  votes_shown INTEGER NOT NULL DEFAULT 0,
  ballots INTEGER NOT NULL DEFAULT 0,
  -- The opening of the file in whose memory lies what is not shown yet: another one knows by it that something is gone.
  holder TEXT NOT NULL,
  closed TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX retro_by_team ON retro (team, day);

CREATE TABLE retro_theme ( -- sealed measures
  id TEXT PRIMARY KEY,
  retro TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  votes INTEGER NOT NULL DEFAULT 0,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX retro_theme_by_retro ON retro_theme (retro, place);

-- An open note was written for all to see: from paper, or after the others had been shown.
CREATE TABLE retro_note ( -- sealed measures
  id TEXT PRIMARY KEY,
  retro TEXT NOT NULL REFERENCES retro (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  asked INTEGER NOT NULL,
  text TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  theme TEXT REFERENCES retro_theme (id) DEFERRABLE INITIALLY DEFERRED,
  is_kept INTEGER NOT NULL DEFAULT 0,
  CHECK (theme IS NULL OR is_kept = 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX retro_note_by_retro ON retro_note (retro);
CREATE INDEX retro_note_by_theme ON retro_note (theme);

CREATE TABLE retro_format ( -- folded
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  questions TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a team tries after a retrospective. The retrospective can be erased; what is tried stays.
CREATE TABLE retro_attempt ( -- folded
  id TEXT PRIMARY KEY,
  retro TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('experiment', 'improvement', 'rule')),
  card TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  rule TEXT REFERENCES rule (id) DEFERRABLE INITIALLY DEFERRED,
  expectation TEXT NOT NULL,
  look_at TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX retro_attempt_by_retro ON retro_attempt (retro, place);

-- What was shown is found by its words.
CREATE TRIGGER search_retro_note_comes AFTER INSERT ON retro_note BEGIN
  INSERT INTO search_text (kind, entity, title, body) VALUES ('retroNote', new.id, '', replace(lower(new.text), 'ß', 'ss'));
END;
CREATE TRIGGER search_retro_note_goes AFTER DELETE ON retro_note BEGIN
  DELETE FROM search_text WHERE kind = 'retroNote' AND entity = old.id;
END;
CREATE TRIGGER search_retro_theme_comes AFTER INSERT ON retro_theme BEGIN
  INSERT INTO search_text (kind, entity, title, body) VALUES ('retroTheme', new.id, replace(lower(new.title), 'ß', 'ss'), '');
END;
CREATE TRIGGER search_retro_theme_changes AFTER UPDATE OF title ON retro_theme WHEN new.title <> old.title BEGIN
  DELETE FROM search_text WHERE kind = 'retroTheme' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body) VALUES ('retroTheme', new.id, replace(lower(new.title), 'ß', 'ss'), '');
END;
CREATE TRIGGER search_retro_theme_goes AFTER DELETE ON retro_theme BEGIN
  DELETE FROM search_text WHERE kind = 'retroTheme' AND entity = old.id;
END;
