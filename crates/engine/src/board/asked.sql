-- What a team asks of others.
SELECT
  card.id, card.kind, card.title, board.team AS "of", board.id AS board, card.stage, card.due, card.asker, card.started, card.finished,
  card.moved, card.accepted, card.declined, card.answer, card.blocked_reason IS NOT NULL AS is_blocked
FROM card
JOIN board_column ON board_column.id = card.board_column
JOIN board ON board.id = board_column.board
WHERE card.asker = ?1 AND card.kind = 'ask' AND board.team <> ?1 AND card.trashed IS NULL
  AND (card.finished IS NULL OR card.finished >= ?2)
  AND (card.archived IS NULL OR card.archived >= ?2)
ORDER BY card.due IS NULL, card.due, card.title, card.id
