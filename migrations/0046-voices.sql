-- What customers wrote, where somebody asked for it. A text stands for itself: no customer, no case, no mark, nothing finer than the
-- week, and rows lie in the order of their texts, so that none tells when it came. Nothing refers to it, and no search finds it.
CREATE TABLE voice ( -- content
  import TEXT NOT NULL,
  week TEXT NOT NULL,
  text TEXT NOT NULL,
  -- In how many cases of that week it was written.
  times INTEGER NOT NULL CHECK (times > 0),
  PRIMARY KEY (import, week, text)
) STRICT, WITHOUT ROWID;
