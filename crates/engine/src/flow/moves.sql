-- Which cards came to which columns and when, as the log has it: on all boards, because a card that comes to another one leaves this one.
SELECT change.seq, change.entity AS card, change.at, board_column.board, change.came_to AS board_column
FROM board_column
JOIN change ON change.came_to = board_column.id
