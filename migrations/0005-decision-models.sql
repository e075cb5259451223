-- Rules that came in a DMN file.

-- The file as it was read, known by its fingerprint: what nobody here evaluates is given back from it.
CREATE TABLE dmn_file ( -- content
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which table of which file a rule was, and how it read then.
ALTER TABLE rule ADD COLUMN source TEXT;
