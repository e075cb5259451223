-- When a team meets again and again: certain days of every so many weeks, at a time of day that belongs to no time zone.

CREATE TABLE rhythm ( -- folded
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('standUp', 'retro', 'review', 'pulse')),
  title TEXT NOT NULL,
  days TEXT NOT NULL,
  every INTEGER NOT NULL CHECK (every > 0),
  first TEXT NOT NULL,
  time TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX rhythm_by_team ON rhythm (team, time);
