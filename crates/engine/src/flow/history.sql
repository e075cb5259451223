-- When work on the first card of a board began, and when the first was finished.
SELECT min(card.started) AS begun, min(card.finished) AS finished
FROM board_column
JOIN card ON card.board_column = board_column.id
WHERE board_column.board = ?1 AND card.started IS NOT NULL
