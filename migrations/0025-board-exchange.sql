-- Files that hang on cards, and cards that are kept to be begun with again.

-- The bytes of a file, by their SHA-256. One file that hangs on several cards is kept once.
CREATE TABLE blob ( -- content
  hash TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE attachment ( -- folded
  id TEXT PRIMARY KEY,
  card TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  blob TEXT NOT NULL REFERENCES blob (hash) DEFERRABLE INITIALLY DEFERRED,
  size INTEGER NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_card ON attachment (card, place);
CREATE INDEX attachment_by_blob ON attachment (blob);

-- Stands on no board and counts in no figure.
CREATE TABLE card_template ( -- folded
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  stop_when TEXT NOT NULL DEFAULT '',
  lines TEXT NOT NULL DEFAULT '[]',
  labels TEXT NOT NULL DEFAULT '[]',
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
