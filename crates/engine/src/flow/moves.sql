-- Which cards came to the columns of a board and when, as the log has it.
SELECT change.seq, change.entity AS card, change.at, change.came_to AS board_column
FROM board_column
JOIN change ON change.came_to = board_column.id
WHERE board_column.board = ?1
