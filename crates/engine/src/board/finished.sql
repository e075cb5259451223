-- What was finished since a day, by column: a board keeps its history when a card is thrown away. Of a card that came finished in a
-- file nobody knows when work on it began, so it counts nowhere.
SELECT card.started, card.finished
FROM board_column
JOIN card ON card.board_column = board_column.id
WHERE board_column.board = ?1 AND card.finished >= ?2 AND card.started IS NOT NULL
