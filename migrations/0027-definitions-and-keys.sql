-- What an outcome counted before its definition was changed, and the first week that is counted as it is now.
CREATE TABLE outcome_version ( -- folded measures
  id TEXT PRIMARY KEY,
  outcome TEXT NOT NULL REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED,
  measure TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  week TEXT NOT NULL,
  decided TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Up to its last minute, cases of an import were recognised by a customer key that was thrown away on a day.
CREATE TABLE cohort ( -- folded measures
  id TEXT PRIMARY KEY,
  import TEXT NOT NULL REFERENCES import (id) DEFERRABLE INITIALLY DEFERRED,
  last_minute INTEGER NOT NULL,
  day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- An inherited measure of the talk that is not collected any more. It has no figures.
CREATE TABLE retired_measure ( -- folded measures
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  because TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- What took its place.
CREATE TABLE replacement ( -- folded measures
  id TEXT PRIMARY KEY,
  retired TEXT NOT NULL REFERENCES retired_measure (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL REFERENCES outcome (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
