-- Cards of a board that do not stand on it any more, newest first: in the trash, in the archive, or finished a while ago.
SELECT
  card.id, card.kind, card.title, card.finished, card.archived, card.trashed,
  coalesce(card.trashed, card.archived, card.finished) AS since
FROM board_column
JOIN card ON card.board_column = board_column.id
WHERE board_column.board = ?1
  AND (card.trashed IS NOT NULL OR card.archived IS NOT NULL OR card.finished < ?2)
ORDER BY since DESC, card.id
LIMIT 1000
