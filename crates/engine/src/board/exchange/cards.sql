-- Every card of a board, wherever it lies, with the names of what it refers to.
SELECT
  card.id, card.board_column, card.kind, card.title, card.description,
  stage.name AS stage_name, journey.name AS journey_name, outcome.name AS outcome_name, asker.name AS asker_name,
  card.due, card.begun, card.look_at, card.stop_when,
  card.blocked_reason, blocker.name AS blocked_team_name, card.blocked_on, card.blocked_since,
  card.started, card.moved, card.finished, card.archived, card.trashed, card.accepted, card.declined, card.answer,
  card.expectation, card.ended, card.ending, card.learned
FROM board_column
JOIN card ON card.board_column = board_column.id
LEFT JOIN stage ON stage.id = card.stage
LEFT JOIN journey ON journey.id = stage.journey
LEFT JOIN outcome ON outcome.id = card.outcome
LEFT JOIN team AS asker ON asker.id = card.asker
LEFT JOIN team AS blocker ON blocker.id = card.blocked_team
WHERE board_column.board = ?1
ORDER BY board_column.place, board_column.id, card.place, card.id
