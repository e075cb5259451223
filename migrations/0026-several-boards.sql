-- Several boards a team, and filters that a team keeps.

-- Laid aside with everything on it; a team always has one that is not.
ALTER TABLE board ADD COLUMN archived TEXT;

-- What a team looks for again and again on its boards. Kinds and labels are lists in JSON.
CREATE TABLE board_filter ( -- folded
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  words TEXT NOT NULL DEFAULT '',
  kinds TEXT NOT NULL DEFAULT '[]',
  labels TEXT NOT NULL DEFAULT '[]',
  blocked INTEGER NOT NULL DEFAULT 0,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
