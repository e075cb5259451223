-- What a card holds beside its face, and how long it was blocked.

CREATE TABLE checklist_item ( -- folded
  id TEXT PRIMARY KEY,
  card TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  done INTEGER NOT NULL DEFAULT 0,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX checklist_item_by_card ON checklist_item (card, place);

CREATE TABLE label ( -- folded
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  place TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE card_label ( -- folded
  id TEXT PRIMARY KEY,
  card TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL REFERENCES label (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX card_label_by_card ON card_label (card);

CREATE TABLE card_link ( -- folded
  id TEXT PRIMARY KEY,
  card TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('blocks', 'relates', 'duplicates')),
  other TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX card_link_by_card ON card_link (card);
CREATE INDEX card_link_by_other ON card_link (other);

-- A comment has no author.
CREATE TABLE card_comment ( -- folded
  id TEXT PRIMARY KEY,
  card TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  written TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX card_comment_by_card ON card_comment (card, written);

-- Each stretch of time in which a card was blocked, as an interval of its own.
CREATE TABLE card_block ( -- folded measures
  id TEXT PRIMARY KEY,
  card TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL,
  team TEXT REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  waits_on TEXT,
  since TEXT NOT NULL,
  until TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX card_block_by_card ON card_block (card, since);

-- Whether the team that is asked has said yes (the day), said no (why), and what it answered.
ALTER TABLE card ADD COLUMN accepted TEXT;
ALTER TABLE card ADD COLUMN declined TEXT;
ALTER TABLE card ADD COLUMN answer TEXT NOT NULL DEFAULT '';
-- Off the board, kept for good.
ALTER TABLE card ADD COLUMN archived TEXT;
