-- Asks that a team (?1) agreed to and that who asked has taken back since a day (?2). Without a reply they come into the trash in no other
-- way.
SELECT card.id, card.title, card.asker, card.trashed, board.id AS board
FROM board
JOIN board_column ON board_column.board = board.id
JOIN card ON card.board_column = board_column.id
WHERE board.team = ?1 AND board.archived IS NULL AND card.kind = 'ask' AND card.asker <> ?1 AND card.trashed >= ?2
  AND card.declined IS NULL AND card.finished IS NULL AND (card.accepted IS NOT NULL OR card.started IS NOT NULL)
ORDER BY card.trashed DESC, card.id
