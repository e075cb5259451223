-- The other columns of a column's board: those that are for the same first, and the one before it first of all.
SELECT other.id
FROM board_column AS here
JOIN board_column AS other ON other.board = here.board AND other.id <> here.id
WHERE here.id = ?1
ORDER BY
  other.role <> here.role, other.place > here.place,
  CASE WHEN other.place <= here.place THEN other.place END DESC, other.place, other.id
