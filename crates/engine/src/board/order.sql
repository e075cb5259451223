-- The cards that stand in a column, in order. ?2: the first day whose finished cards still do.
SELECT id
FROM card
WHERE board_column = ?1 AND trashed IS NULL AND archived IS NULL AND (finished IS NULL OR finished >= ?2)
ORDER BY place, id
