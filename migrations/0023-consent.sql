-- Consent rounds. They stand outside the log, whose instants would tell when somebody spoke: keyed by random identities, dated to the
-- day, erasable, and never taken back by undo. What people say comes in when everybody has been heard, all in one transaction and
-- in an order that is chance; before, it is in memory only. What a round is about lives in the log and may go and come back
-- there, so nothing here refers to it.

CREATE TABLE consent_round ( -- sealed
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('rule', 'frame', 'agreement', 'experiment')),
  -- The version of a rule, the part of the frame, the agreement it replaces, or the card.
  subject TEXT,
  -- The text of what stands nowhere else before it is adopted.
  words TEXT NOT NULL DEFAULT '',
  driver TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('understand', 'react', 'objections', 'resting', 'adopted', 'withdrawn')),
  begun TEXT NOT NULL,
  until TEXT,
  works TEXT NOT NULL DEFAULT '',
  review TEXT,
  ended TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_round_by_team ON consent_round (team, begun);
CREATE TRIGGER consent_round_is_closed BEFORE UPDATE ON consent_round WHEN old.ended IS NOT NULL BEGIN
  SELECT raise(ABORT, 'a closed round does not change');
END;

-- Each time everybody was asked: how many, about which text, and how many had nothing against it once that was shown.
CREATE TABLE consent_pass ( -- sealed
  round TEXT NOT NULL REFERENCES consent_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  asked INTEGER NOT NULL CHECK (asked > 0),
  free INTEGER,
  PRIMARY KEY (round, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_said ( -- sealed
  id TEXT PRIMARY KEY,
  round TEXT NOT NULL REFERENCES consent_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  pass INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('objection', 'concern')),
  words TEXT NOT NULL,
  part TEXT,
  way TEXT CHECK (way IN ('amend', 'defer', 'monitor', 'delegate', 'ask')),
  way_words TEXT NOT NULL DEFAULT '',
  way_until TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_said_by_round ON consent_said (round, pass);

-- Questions and answers are spoken in the room.
CREATE TABLE consent_question ( -- sealed
  id TEXT PRIMARY KEY,
  round TEXT NOT NULL REFERENCES consent_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  question TEXT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_question_by_round ON consent_question (round, place);

-- What a team has agreed about how it works.
CREATE TABLE agreement ( -- folded
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  why TEXT NOT NULL DEFAULT '',
  works TEXT NOT NULL DEFAULT '',
  since TEXT NOT NULL,
  review TEXT,
  ended TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_by_team ON agreement (team, since);
