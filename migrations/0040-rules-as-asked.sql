-- What the draft of a rule said when people were asked about it: it goes on to change.
ALTER TABLE consent_pass ADD COLUMN rule TEXT;
