-- The links of a board's cards with cards of other boards, each from the side of ours.
SELECT ours.id AS ours, theirs.id AS theirs, link.kind, sides.from_other, theirs.title, board.name AS board, team.name AS team
FROM board_column AS our_column
JOIN card AS ours ON ours.board_column = our_column.id
JOIN (SELECT 0 AS from_other UNION ALL SELECT 1) AS sides
JOIN card_link AS link ON ours.id = iif(sides.from_other, link.other, link.card)
JOIN card AS theirs ON theirs.id = iif(sides.from_other, link.card, link.other)
JOIN board_column AS their_column ON their_column.id = theirs.board_column
JOIN board ON board.id = their_column.board
JOIN team ON team.id = board.team
WHERE our_column.board = ?1 AND their_column.board <> ?1
