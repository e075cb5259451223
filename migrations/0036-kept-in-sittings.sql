-- A note that was taken off the wall, and can be brought back.
ALTER TABLE retro_note ADD COLUMN is_aside INTEGER NOT NULL DEFAULT 0;
-- What people were asked about, as it stood then: a card and a text go on to change. Nothing where they were asked before it was kept.
ALTER TABLE consent_pass ADD COLUMN about TEXT;
