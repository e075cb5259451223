-- What is tried after a retrospective, and what became of it.
SELECT
  retro_attempt.id, retro_attempt.kind, retro_attempt.card, board_column.board, card.title, retro_attempt.expectation,
  retro_attempt.look_at, card.stop_when, retro_attempt.rule,
  CASE
    WHEN card.finished IS NOT NULL THEN 'done'
    WHEN card.trashed IS NOT NULL OR card.archived IS NOT NULL THEN 'dropped'
    WHEN card.started IS NOT NULL THEN 'begun'
    ELSE 'waiting'
  END AS stands
FROM retro_attempt
JOIN card ON card.id = retro_attempt.card
JOIN board_column ON board_column.id = card.board_column
WHERE retro_attempt.retro = ?1
ORDER BY retro_attempt.place, retro_attempt.id
