-- How long the cards of a board were blocked, each stretch of time by itself.
SELECT card_block.card, card_block.reason, card_block.team, card_block.waits_on, card_block.since, card_block.until
FROM board_column
JOIN card ON card.board_column = board_column.id
JOIN card_block ON card_block.card = card.id
WHERE board_column.board = ?1
ORDER BY card_block.since, card_block.id
