-- A consent round is found by why it is held, by the text it proposes, by its questions and answers, and by what was shown of
-- objections and concerns and what was done with them.
CREATE TRIGGER search_round_comes AFTER INSERT ON consent_round BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('round', new.id, replace(lower(new.driver), 'ß', 'ss'), replace(lower(new.words || ' ' || new.works), 'ß', 'ss'));
END;
CREATE TRIGGER search_round_changes AFTER UPDATE OF driver, words, works ON consent_round
WHEN new.driver <> old.driver OR new.words <> old.words OR new.works <> old.works BEGIN
  DELETE FROM search_text WHERE kind = 'round' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('round', new.id, replace(lower(new.driver), 'ß', 'ss'), replace(lower(new.words || ' ' || new.works), 'ß', 'ss'));
END;
CREATE TRIGGER search_round_goes AFTER DELETE ON consent_round BEGIN
  DELETE FROM search_text WHERE kind = 'round' AND entity = old.id;
END;

CREATE TRIGGER search_question_comes AFTER INSERT ON consent_question BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('roundQuestion', new.id, '', replace(lower(new.question || ' ' || new.answer), 'ß', 'ss'));
END;
CREATE TRIGGER search_question_changes AFTER UPDATE OF question, answer ON consent_question
WHEN new.question <> old.question OR new.answer <> old.answer BEGIN
  DELETE FROM search_text WHERE kind = 'roundQuestion' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('roundQuestion', new.id, '', replace(lower(new.question || ' ' || new.answer), 'ß', 'ss'));
END;
CREATE TRIGGER search_question_goes AFTER DELETE ON consent_question BEGIN
  DELETE FROM search_text WHERE kind = 'roundQuestion' AND entity = old.id;
END;

CREATE TRIGGER search_said_comes AFTER INSERT ON consent_said BEGIN
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('roundSaid', new.id, '', replace(lower(new.words || ' ' || new.way_words), 'ß', 'ss'));
END;
CREATE TRIGGER search_said_changes AFTER UPDATE OF words, way_words ON consent_said
WHEN new.words <> old.words OR new.way_words <> old.way_words BEGIN
  DELETE FROM search_text WHERE kind = 'roundSaid' AND entity = old.id;
  INSERT INTO search_text (kind, entity, title, body)
  VALUES ('roundSaid', new.id, '', replace(lower(new.words || ' ' || new.way_words), 'ß', 'ss'));
END;
CREATE TRIGGER search_said_goes AFTER DELETE ON consent_said BEGIN
  DELETE FROM search_text WHERE kind = 'roundSaid' AND entity = old.id;
END;

INSERT INTO search_text (kind, entity, title, body)
SELECT 'round', id, replace(lower(driver), 'ß', 'ss'), replace(lower(words || ' ' || works), 'ß', 'ss') FROM consent_round;
INSERT INTO search_text (kind, entity, title, body)
SELECT 'roundQuestion', id, '', replace(lower(question || ' ' || answer), 'ß', 'ss') FROM consent_question;
INSERT INTO search_text (kind, entity, title, body)
SELECT 'roundSaid', id, '', replace(lower(words || ' ' || way_words), 'ß', 'ss') FROM consent_said;
