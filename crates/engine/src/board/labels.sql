SELECT card_label.card, label.id, label.name, label.colour
FROM board_column
JOIN card ON card.board_column = board_column.id
JOIN card_label ON card_label.card = card.id
JOIN label ON label.id = card_label.label
WHERE board_column.board = ?1
ORDER BY card_label.card, label.place, label.id
