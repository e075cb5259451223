-- Words that are too short for the index. ?1: the words, as a JSON list.
SELECT
  id AS rowid,
  EXISTS (SELECT 1 FROM json_each(?1) WHERE instr(search_text.title, value) = 0) AS rank
FROM search_text
WHERE NOT EXISTS (SELECT 1 FROM json_each(?1) WHERE instr(search_text.title || ' ' || search_text.body, value) = 0)
ORDER BY rank, id DESC
LIMIT 300
