-- What is found by words. Texts are kept folded (small letters, ß as ss) beside what they belong to and follow it by triggers, so
-- that they are a function of the tables as the tables are of the log. No text of a person stands here.

CREATE TABLE search_text ( -- content
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  entity TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (kind, entity)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  title, body, content = 'search_text', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER search_text_comes AFTER INSERT ON search_text BEGIN
  INSERT INTO search (rowid, title, body) VALUES (new.id, new.title, new.body);
END;
CREATE TRIGGER search_text_goes AFTER DELETE ON search_text BEGIN
  INSERT INTO search (search, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
END;

CREATE TRIGGER search_card_comes AFTER INSERT ON card BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('card', new.id, replace(lower(new.title), 'ß', 'ss'), replace(lower(new.description), 'ß', 'ss'));
END;
CREATE TRIGGER search_card_changes AFTER UPDATE OF title, description ON card
WHEN new.title <> old.title OR new.description <> old.description BEGIN
  DELETE FROM search_text WHERE kind = 'card' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('card', new.id, replace(lower(new.title), 'ß', 'ss'), replace(lower(new.description), 'ß', 'ss'));
END;
CREATE TRIGGER search_card_goes AFTER DELETE ON card BEGIN
  DELETE FROM search_text WHERE kind = 'card' AND entity = old.id;
END;

CREATE TRIGGER search_comment_comes AFTER INSERT ON card_comment BEGIN
  INSERT INTO search_text (kind, entity, title, body) VALUES ('comment', new.id, '', replace(lower(new.text), 'ß', 'ss'));
END;
CREATE TRIGGER search_comment_changes AFTER UPDATE OF text ON card_comment WHEN new.text <> old.text BEGIN
  DELETE FROM search_text WHERE kind = 'comment' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body) VALUES ('comment', new.id, '', replace(lower(new.text), 'ß', 'ss'));
END;
CREATE TRIGGER search_comment_goes AFTER DELETE ON card_comment BEGIN
  DELETE FROM search_text WHERE kind = 'comment' AND entity = old.id;
END;

CREATE TRIGGER search_line_comes AFTER INSERT ON checklist_item BEGIN
  INSERT INTO search_text (kind, entity, title, body) VALUES ('line', new.id, '', replace(lower(new.text), 'ß', 'ss'));
END;
CREATE TRIGGER search_line_changes AFTER UPDATE OF text ON checklist_item WHEN new.text <> old.text BEGIN
  DELETE FROM search_text WHERE kind = 'line' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body) VALUES ('line', new.id, '', replace(lower(new.text), 'ß', 'ss'));
END;
CREATE TRIGGER search_line_goes AFTER DELETE ON checklist_item BEGIN
  DELETE FROM search_text WHERE kind = 'line' AND entity = old.id;
END;

CREATE TRIGGER search_statement_comes AFTER INSERT ON statement BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('statement', new.id, replace(lower(new.sentence), 'ß', 'ss'), '');
END;
CREATE TRIGGER search_statement_changes AFTER UPDATE OF sentence ON statement WHEN new.sentence <> old.sentence BEGIN
  DELETE FROM search_text WHERE kind = 'statement' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('statement', new.id, replace(lower(new.sentence), 'ß', 'ss'), '');
END;
CREATE TRIGGER search_statement_goes AFTER DELETE ON statement BEGIN
  DELETE FROM search_text WHERE kind = 'statement' AND entity = old.id;
END;

CREATE TRIGGER search_outcome_comes AFTER INSERT ON outcome BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('outcome', new.id, replace(lower(new.name), 'ß', 'ss'), replace(lower(new.note), 'ß', 'ss'));
END;
CREATE TRIGGER search_outcome_changes AFTER UPDATE OF name, note ON outcome
WHEN new.name <> old.name OR new.note <> old.note BEGIN
  DELETE FROM search_text WHERE kind = 'outcome' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('outcome', new.id, replace(lower(new.name), 'ß', 'ss'), replace(lower(new.note), 'ß', 'ss'));
END;
CREATE TRIGGER search_outcome_goes AFTER DELETE ON outcome BEGIN
  DELETE FROM search_text WHERE kind = 'outcome' AND entity = old.id;
END;

INSERT INTO search_text (kind, entity, title, body)
SELECT 'card', id, replace(lower(title), 'ß', 'ss'), replace(lower(description), 'ß', 'ss') FROM card;
INSERT INTO search_text (kind, entity, title, body)
SELECT 'statement', id, replace(lower(sentence), 'ß', 'ss'), '' FROM statement;
INSERT INTO search_text (kind, entity, title, body)
SELECT 'outcome', id, replace(lower(name), 'ß', 'ss'), replace(lower(note), 'ß', 'ss') FROM outcome;
