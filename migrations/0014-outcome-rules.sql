-- What counts as a signal in the chart of an outcome; nothing for the window's own rules.
ALTER TABLE outcome ADD COLUMN rules TEXT;
