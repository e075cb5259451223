-- The cards of a title on the boards of a name, in the order of boards and cards.
SELECT card.id
FROM team
JOIN board ON board.team = team.id
JOIN board_column ON board_column.board = board.id
JOIN card ON card.board_column = board_column.id
WHERE team.name = ?1 AND board.name = ?2 AND card.title = ?3
ORDER BY board.place, board.id, board_column.place, board_column.id, card.place, card.id
