-- Asks of other teams on a column that still wait for an answer.
SELECT (
  SELECT count(*) FROM card
  WHERE card.board_column = board_column.id AND card.kind = 'ask' AND card.asker <> board.team
    AND card.finished IS NULL AND card.trashed IS NULL AND card.archived IS NULL
)
FROM board_column
JOIN board ON board.id = board_column.board
WHERE board_column.id = ?1
