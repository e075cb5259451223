-- How many cards stand on a column.
SELECT (
  SELECT count(*) FROM card WHERE card.board_column = board_column.id AND card.trashed IS NULL AND card.archived IS NULL
)
FROM board_column
WHERE board_column.id = ?1
