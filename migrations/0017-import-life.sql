-- What it takes to join another file of the same log: places of the rows that count, and who had the case, as marks of groups.
ALTER TABLE log_case ADD COLUMN trace BLOB NOT NULL DEFAULT x'';

-- How files with these columns are read, under a name of its own.
CREATE TABLE mapping ( -- folded measures
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  mapping TEXT NOT NULL,
  day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
