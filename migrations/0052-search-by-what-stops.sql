-- An experiment is also found by what stops it early.
DROP TRIGGER search_card_comes;
DROP TRIGGER search_card_changes;
CREATE TRIGGER search_card_comes AFTER INSERT ON card BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('card', new.id, replace(lower(new.title), 'ß', 'ss'),
    replace(lower(new.description || ' ' || new.expectation || ' ' || new.stop_when || ' ' || new.learned), 'ß', 'ss'));
END;
CREATE TRIGGER search_card_changes AFTER UPDATE OF title, description, expectation, stop_when, learned ON card
WHEN new.title <> old.title OR new.description <> old.description OR new.expectation <> old.expectation
  OR new.stop_when <> old.stop_when OR new.learned <> old.learned BEGIN
  DELETE FROM search_text WHERE kind = 'card' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('card', new.id, replace(lower(new.title), 'ß', 'ss'),
    replace(lower(new.description || ' ' || new.expectation || ' ' || new.stop_when || ' ' || new.learned), 'ß', 'ss'));
END;

DELETE FROM search_text WHERE kind = 'card' AND entity IN (SELECT id FROM card WHERE stop_when <> '');
INSERT INTO search_text (kind, entity, title, body)
SELECT 'card', id, replace(lower(title), 'ß', 'ss'),
  replace(lower(description || ' ' || expectation || ' ' || stop_when || ' ' || learned), 'ß', 'ss')
FROM card
WHERE stop_when <> '';
