-- How many cards lie on the boards of a team, also in their archives and trash.
SELECT count(*)
FROM board
JOIN board_column ON board_column.board = board.id
JOIN card ON card.board_column = board_column.id
WHERE board.team = ?1
