-- What a team has agreed is found by its words, by why it was agreed, and by what tells that it works.
CREATE TRIGGER search_agreement_comes AFTER INSERT ON agreement BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('agreement', new.id, replace(lower(new.text), 'ß', 'ss'), replace(lower(new.why || ' ' || new.works), 'ß', 'ss'));
END;
CREATE TRIGGER search_agreement_changes AFTER UPDATE OF text, why, works ON agreement
WHEN new.text <> old.text OR new.why <> old.why OR new.works <> old.works BEGIN
  DELETE FROM search_text WHERE kind = 'agreement' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('agreement', new.id, replace(lower(new.text), 'ß', 'ss'), replace(lower(new.why || ' ' || new.works), 'ß', 'ss'));
END;
CREATE TRIGGER search_agreement_goes AFTER DELETE ON agreement BEGIN
  DELETE FROM search_text WHERE kind = 'agreement' AND entity = old.id;
END;

INSERT INTO search_text (kind, entity, title, body)
SELECT 'agreement', id, replace(lower(text), 'ß', 'ss'), replace(lower(why || ' ' || works), 'ß', 'ss') FROM agreement;
