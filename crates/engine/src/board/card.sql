SELECT
  card.id, card.board_column, card.kind, card.title, card.description, card.stage, card.outcome,
  outcome.name AS outcome_name,
  card.asker, card.due, card.begun, card.look_at, card.ended, card.stop_when, card.expectation, card.learned,
  card.blocked_reason, card.blocked_team, card.blocked_on, card.blocked_since,
  card.started, card.finished, card.moved, card.accepted, card.declined, card.answer,
  card.archived, card.trashed, board_column.board, board.team
FROM card
JOIN board_column ON board_column.id = card.board_column
JOIN board ON board.id = board_column.board
LEFT JOIN outcome ON outcome.id = card.outcome
WHERE card.id = ?1
