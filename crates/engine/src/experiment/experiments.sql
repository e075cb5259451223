-- What a team tries and tried: running ones first, then ended ones, the latest first.
SELECT card.id, board_column.board, card.title, card.expectation, card.begun, card.look_at, card.ended, card.ending, card.learned
FROM board
JOIN board_column ON board_column.board = board.id
JOIN card ON card.board_column = board_column.id AND card.kind = 'experiment' AND card.trashed IS NULL
WHERE board.team = ?1 AND (card.begun IS NOT NULL OR card.ended IS NOT NULL)
ORDER BY card.ended IS NOT NULL, card.ended DESC, card.begun DESC, card.id
