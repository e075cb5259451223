-- What holds is a question of the day, so no table says it: a version of the frame says since when it shall hold (nothing while it
-- is a draft), when it was announced and why, and whether it was withdrawn before its day.
ALTER TABLE frame DROP COLUMN state;
ALTER TABLE frame DROP COLUMN until;
ALTER TABLE frame ADD COLUMN announced TEXT;
ALTER TABLE frame ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE frame ADD COLUMN withdrawn TEXT;

-- What a team says to a version that was announced, and what managers answer to an objection by the day that was set with it.
CREATE TABLE frame_answer ( -- folded
  id TEXT PRIMARY KEY,
  frame TEXT NOT NULL REFERENCES frame (id) DEFERRABLE INITIALLY DEFERRED,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('acknowledged', 'objects')),
  day TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  due TEXT,
  reply TEXT CHECK (reply IN ('kept', 'changed')),
  reply_note TEXT NOT NULL DEFAULT '',
  replied TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX frame_answer_by_frame ON frame_answer (frame, team);

-- A bound on what is measured: no single rule can keep it, so it is watched. The outcome is named as the teams name theirs.
CREATE TABLE watched_guardrail ( -- folded
  id TEXT PRIMARY KEY,
  frame TEXT NOT NULL REFERENCES frame (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  outcome TEXT NOT NULL,
  bound TEXT NOT NULL,
  team TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL DEFAULT '',
  lineage TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the other side proposes: a team a change of the frame (to a part of it, by lineage), managers a change of a team's rule (of a
-- row, by lineage). `team` made it, nothing for managers.
CREATE TABLE proposal ( -- folded
  id TEXT PRIMARY KEY,
  team TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  rule TEXT REFERENCES rule (id) DEFERRABLE INITIALLY DEFERRED,
  part TEXT,
  text TEXT NOT NULL,
  why TEXT NOT NULL DEFAULT '',
  made TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'takenUp', 'declined', 'withdrawn')),
  reason TEXT NOT NULL DEFAULT '',
  settled TEXT
) STRICT, WITHOUT ROWID;
