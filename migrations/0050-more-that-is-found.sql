-- A template of an experiment keeps what it expects, and after how many days it is looked at.
ALTER TABLE card_template ADD COLUMN expectation TEXT NOT NULL DEFAULT '';
ALTER TABLE card_template ADD COLUMN look_after INTEGER;

-- Cards are also found by their labels, by what their files are called, and by why they were declined or do not go on.
CREATE INDEX card_label_by_label ON card_label (label);
CREATE TRIGGER search_label_comes AFTER INSERT ON label BEGIN
  INSERT INTO search_text (kind, entity, title, body) VALUES ('label', new.id, '', replace(lower(new.name), 'ß', 'ss'));
END;
CREATE TRIGGER search_label_changes AFTER UPDATE OF name ON label WHEN new.name <> old.name BEGIN
  DELETE FROM search_text WHERE kind = 'label' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body) VALUES ('label', new.id, '', replace(lower(new.name), 'ß', 'ss'));
END;
CREATE TRIGGER search_label_goes AFTER DELETE ON label BEGIN
  DELETE FROM search_text WHERE kind = 'label' AND entity = old.id;
END;

CREATE TRIGGER search_file_comes AFTER INSERT ON attachment BEGIN
  INSERT INTO search_text (kind, entity, title, body) VALUES ('file', new.id, '', replace(lower(new.name), 'ß', 'ss'));
END;
CREATE TRIGGER search_file_changes AFTER UPDATE OF name ON attachment WHEN new.name <> old.name BEGIN
  DELETE FROM search_text WHERE kind = 'file' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body) VALUES ('file', new.id, '', replace(lower(new.name), 'ß', 'ss'));
END;
CREATE TRIGGER search_file_goes AFTER DELETE ON attachment BEGIN
  DELETE FROM search_text WHERE kind = 'file' AND entity = old.id;
END;

CREATE TRIGGER search_reasons_come AFTER INSERT ON card
WHEN new.declined IS NOT NULL OR new.blocked_reason IS NOT NULL BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES (
    'reason', new.id, '', replace(lower(coalesce(new.declined, '') || ' ' || coalesce(new.blocked_reason, '')), 'ß', 'ss')
  );
END;
CREATE TRIGGER search_reasons_change AFTER UPDATE OF declined, blocked_reason ON card
WHEN new.declined IS NOT old.declined OR new.blocked_reason IS NOT old.blocked_reason BEGIN
  DELETE FROM search_text WHERE kind = 'reason' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  SELECT
    'reason', new.id, '', replace(lower(coalesce(new.declined, '') || ' ' || coalesce(new.blocked_reason, '')), 'ß', 'ss')
  WHERE new.declined IS NOT NULL OR new.blocked_reason IS NOT NULL;
END;
CREATE TRIGGER search_reasons_go AFTER DELETE ON card BEGIN
  DELETE FROM search_text WHERE kind = 'reason' AND entity = old.id;
END;

INSERT INTO search_text (kind, entity, title, body)
SELECT 'label', id, '', replace(lower(name), 'ß', 'ss') FROM label;
INSERT INTO search_text (kind, entity, title, body)
SELECT 'file', id, '', replace(lower(name), 'ß', 'ss') FROM attachment;
INSERT INTO search_text (kind, entity, title, body)
SELECT 'reason', id, '', replace(lower(coalesce(declined, '') || ' ' || coalesce(blocked_reason, '')), 'ß', 'ss')
FROM card
WHERE declined IS NOT NULL OR blocked_reason IS NOT NULL;
