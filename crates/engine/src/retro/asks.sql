-- Asks that a team gave or received and that are open, or were settled since a day.
SELECT card.id AS card, board.id AS board, card.title, card.asker = ?1 AS is_ours,
  CASE card.asker WHEN ?1 THEN board.team ELSE card.asker END AS other,
  CASE
    WHEN card.declined IS NOT NULL THEN 'declined'
    WHEN card.finished IS NOT NULL THEN 'answered'
    WHEN card.accepted IS NOT NULL OR card.started IS NOT NULL THEN 'accepted'
    ELSE 'offered'
  END AS stands
FROM card
JOIN board_column ON board_column.id = card.board_column
JOIN board ON board.id = board_column.board
WHERE card.kind = 'ask' AND card.asker IS NOT NULL AND card.trashed IS NULL
  AND (card.asker = ?1 OR board.team = ?1) AND card.asker <> board.team
  AND coalesce(date(card.finished), date(card.archived), ?3) > ?2 AND date(card.moved) <= ?3
ORDER BY is_ours DESC, card.moved DESC, card.id
