SELECT
  card.id, card.title, card.kind, card.asker, card.due, card.blocked_team, card.blocked_on, card.blocked_since
FROM board
JOIN board_column ON board_column.board = board.id
JOIN card ON card.board_column = board_column.id
WHERE board.team = ?1 AND board.archived IS NULL AND card.trashed IS NULL AND card.finished IS NULL
ORDER BY card.due IS NULL, card.due, card.place, card.id
