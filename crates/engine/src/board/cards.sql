SELECT
  card.id, card.board_column, card.kind, card.title, card.description, card.stage, card.outcome,
  outcome.name AS outcome_name,
  card.asker, card.due, card.begun, card.look_at, card.ended, card.stop_when, card.expectation, card.learned,
  card.blocked_reason, card.blocked_team, card.blocked_on, card.blocked_since,
  card.started, card.finished, card.moved, card.accepted, card.declined, card.answer
FROM board_column
JOIN card ON card.board_column = board_column.id
LEFT JOIN outcome ON outcome.id = card.outcome
WHERE board_column.board = ?1 AND card.trashed IS NULL AND card.archived IS NULL AND (card.finished IS NULL OR card.finished >= ?2)
ORDER BY board_column.place, card.place, card.id
