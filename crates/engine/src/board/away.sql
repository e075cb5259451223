-- Cards of a board that do not stand on it any more, newest first: in the trash, in the archive, or finished a while ago.
SELECT
  card.id, card.kind, card.title, card.finished, card.archived, card.trashed,
  coalesce(card.trashed, card.archived, card.finished) AS since,
  -- Without a reply an ask of another team comes into the trash in no other way.
  iif(
    card.kind = 'ask' AND card.asker <> board.team AND card.trashed IS NOT NULL AND card.declined IS NULL AND card.finished IS NULL,
    card.asker, NULL
  ) AS taken_back_by
FROM board
JOIN board_column ON board_column.board = board.id
JOIN card ON card.board_column = board_column.id
WHERE board.id = ?1
  AND (card.trashed IS NOT NULL OR card.archived IS NOT NULL OR card.finished < ?2)
ORDER BY since DESC, card.id
LIMIT 1000
