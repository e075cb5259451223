-- Stretches of time in which cards of a team were blocked, as far as they reach into this time.
SELECT card.id AS card, board.id AS board, card.title, card_block.reason, card_block.team, card_block.waits_on,
  card_block.since, coalesce(card_block.until, card.archived) AS until
FROM card_block
JOIN card ON card.id = card_block.card
JOIN board_column ON board_column.id = card.board_column
JOIN board ON board.id = board_column.board
WHERE board.team = ?1 AND card.trashed IS NULL
  AND date(card_block.since) <= ?3 AND coalesce(date(card_block.until), date(card.archived), '9999') > ?2
ORDER BY card_block.id
