-- A card that does not go on is also found by whom it waits on.
DROP TRIGGER search_reasons_come;
DROP TRIGGER search_reasons_change;
CREATE TRIGGER search_reasons_come AFTER INSERT ON card
WHEN new.declined IS NOT NULL OR new.blocked_reason IS NOT NULL BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('reason', new.id, '', replace(lower(
    coalesce(new.declined, '') || ' ' || coalesce(new.blocked_reason, '') || ' ' || coalesce(new.blocked_on, '')
  ), 'ß', 'ss'));
END;
CREATE TRIGGER search_reasons_change AFTER UPDATE OF declined, blocked_reason, blocked_on ON card
WHEN new.declined IS NOT old.declined OR new.blocked_reason IS NOT old.blocked_reason
  OR new.blocked_on IS NOT old.blocked_on BEGIN
  DELETE FROM search_text WHERE kind = 'reason' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  SELECT 'reason', new.id, '', replace(lower(
    coalesce(new.declined, '') || ' ' || coalesce(new.blocked_reason, '') || ' ' || coalesce(new.blocked_on, '')
  ), 'ß', 'ss')
  WHERE new.declined IS NOT NULL OR new.blocked_reason IS NOT NULL;
END;

DELETE FROM search_text WHERE kind = 'reason' AND entity IN (SELECT id FROM card WHERE blocked_on IS NOT NULL);
INSERT INTO search_text (kind, entity, title, body)
SELECT 'reason', id, '', replace(lower(
  coalesce(declined, '') || ' ' || coalesce(blocked_reason, '') || ' ' || blocked_on
), 'ß', 'ss')
FROM card
WHERE blocked_on IS NOT NULL AND (declined IS NOT NULL OR blocked_reason IS NOT NULL);
