-- The cards on a team's boards (?1) that are not done and of which something is to be said: blocked, asked for, due until ?2, or to be
-- looked at by ?3. A declined ask lies in the archive.
SELECT
  card.id, card.title, card.kind, card.asker, card.due, card.blocked_team, card.blocked_on, card.blocked_since, card.started,
  card.finished, card.moved, card.accepted, card.declined, card.answer,
  iif(card.kind = 'experiment' AND card.ended IS NULL, card.look_at, NULL) AS look_at
FROM board
JOIN board_column ON board_column.board = board.id
JOIN card ON card.board_column = board_column.id
WHERE board.team = ?1 AND board.archived IS NULL AND card.trashed IS NULL AND card.archived IS NULL AND card.finished IS NULL
  AND (card.blocked_since IS NOT NULL OR card.asker IS NOT NULL OR card.due <= ?2 OR card.look_at <= ?3)
ORDER BY card.due IS NULL, card.due, card.place, card.id
