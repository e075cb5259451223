-- What the experiments of a team are called, on whichever board and whether they ended.
SELECT card.title
FROM board
JOIN board_column ON board_column.board = board.id
JOIN card ON card.board_column = board_column.id AND card.kind = 'experiment'
WHERE board.team = ?1
