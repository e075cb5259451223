-- The cards that a card is linked with, from either side.
SELECT link.id, link.kind, link.from_other, card.id AS card, card.title, card.finished, card.trashed, board.team
FROM (
  SELECT id, kind, other, 0 AS from_other FROM card_link WHERE card = ?1
  UNION ALL
  SELECT id, kind, card, 1 FROM card_link WHERE other = ?1
) AS link
JOIN card ON card.id = link.other
JOIN board_column ON board_column.id = card.board_column
JOIN board ON board.id = board_column.board
ORDER BY link.kind, link.from_other, card.title, card.id
