-- Experiments that ended in this time, and those that run although their day has come.
SELECT card.id AS card, board.id AS board, card.title, card.look_at, card.finished IS NOT NULL AS is_over
FROM card
JOIN board_column ON board_column.id = card.board_column
JOIN board ON board.id = board_column.board
WHERE board.team = ?1 AND card.kind = 'experiment' AND card.trashed IS NULL
  AND CASE WHEN card.finished IS NULL THEN card.archived IS NULL AND card.look_at <= ?3
    ELSE date(card.finished) > ?2 AND date(card.finished) <= ?3 END
ORDER BY is_over DESC, card.look_at, card.id
