-- An ask of another team that is still open, which comes (?1) where work is done (?2).
SELECT 1
FROM card
JOIN board_column ON board_column.id = card.board_column
JOIN board ON board.id = board_column.board
JOIN board_column AS done ON done.id = ?2 AND done.role = 'done'
WHERE card.id = ?1 AND card.kind = 'ask' AND card.asker <> board.team
  AND card.finished IS NULL AND card.declined IS NULL AND card.trashed IS NULL
