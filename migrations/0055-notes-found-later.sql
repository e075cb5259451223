-- Three hundred notes are shown at one key, and the index takes longer over them than everything else: it takes them in with the next
-- search. Until then their retrospective stands here.
CREATE TABLE search_late ( -- content
  retro TEXT PRIMARY KEY REFERENCES retro (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

DROP TRIGGER search_retro_note_comes;
CREATE TRIGGER search_retro_note_comes AFTER INSERT ON retro_note
WHEN NOT EXISTS (SELECT 1 FROM search_late WHERE retro = new.retro) BEGIN
  INSERT INTO search_text (kind, entity, title, body) VALUES ('retroNote', new.id, '', replace(lower(new.text), 'ß', 'ss'));
END;
