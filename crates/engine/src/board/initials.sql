SELECT card_initials.card, person.id AS person, person.initials
FROM board_column
JOIN card ON card.board_column = board_column.id
JOIN card_initials ON card_initials.card = card.id
JOIN person ON person.id = card_initials.person
WHERE board_column.board = ?1 AND card.finished IS NULL
ORDER BY card_initials.card, person.initials, person.id
