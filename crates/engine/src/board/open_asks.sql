-- Asks of other teams on a board that still wait for an answer.
SELECT count(*)
FROM board
JOIN board_column ON board_column.board = board.id
JOIN card ON card.board_column = board_column.id
WHERE board.id = ?1 AND card.kind = 'ask' AND card.asker <> board.team
  AND card.finished IS NULL AND card.trashed IS NULL AND card.archived IS NULL
