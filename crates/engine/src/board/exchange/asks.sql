-- What teams ask of others, whatever became of it.
SELECT DISTINCT card.asker, card.title, ''
FROM card
JOIN board_column ON board_column.id = card.board_column
JOIN board ON board.id = board_column.board
WHERE card.kind = 'ask' AND card.asker IS NOT NULL AND card.asker <> board.team AND card.trashed IS NULL
