-- By identity, which chance made: the order in which the index takes them in says nothing about who wrote when.
INSERT INTO search_text (kind, entity, title, body)
SELECT 'retroNote', retro_note.id, '', replace(lower(retro_note.text), 'ß', 'ss')
FROM search_late
JOIN retro_note ON retro_note.retro = search_late.retro
WHERE NOT EXISTS (SELECT 1 FROM search_text WHERE kind = 'retroNote' AND entity = retro_note.id)
ORDER BY retro_note.id;
DELETE FROM search_late;
