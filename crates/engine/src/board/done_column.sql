-- Where work of a card's board is done.
SELECT done.id
FROM card
JOIN board_column ON board_column.id = card.board_column
JOIN board_column AS done ON done.board = board_column.board AND done.role = 'done'
WHERE card.id = ?1
ORDER BY done.place, done.id
LIMIT 1
