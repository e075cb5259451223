-- The first column of this role (?2) on a team's first board, or its first column at all.
SELECT board_column.id
FROM board_column
JOIN board ON board.id = board_column.board
WHERE board.team = ?1 AND board.archived IS NULL
ORDER BY board.place, board.id, board_column.role <> ?2, board_column.place, board_column.id
LIMIT 1
