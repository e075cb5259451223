-- The cards of a board, by column: a board keeps its history when a card is thrown away. ?1: the board; ?2: only this kind; ?3: 1
-- for only this stage, or only those without one (?4).
SELECT
  card.id, card.board_column, card.title, card.kind, card.started, card.finished, card.moved, card.trashed, card.archived,
  card.blocked_since IS NOT NULL AS is_blocked
FROM board_column
JOIN card ON card.board_column = board_column.id
WHERE board_column.board = ?1 AND (?2 IS NULL OR card.kind = ?2) AND (?3 = 0 OR card.stage IS ?4)
