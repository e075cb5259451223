-- The cards in progress of a board: since when, and whether they wait on somebody else. ?2: the first day whose finished cards still
-- stand on it.
SELECT
  card.started,
  card.blocked_reason IS NOT NULL AND (card.blocked_team IS NOT NULL OR card.blocked_on IS NOT NULL) AS waits
FROM board_column
JOIN card ON card.board_column = board_column.id
WHERE board_column.board = ?1 AND board_column.role = 'active'
  AND card.trashed IS NULL AND card.archived IS NULL AND (card.finished IS NULL OR card.finished >= ?2)
