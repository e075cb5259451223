-- Begins with the initials, which are few: the other way round, every card of the board is looked at.
SELECT card_initials.card, person.id AS person, person.initials
FROM card_initials
CROSS JOIN card ON card.id = card_initials.card
JOIN board_column ON board_column.id = card.board_column
JOIN person ON person.id = card_initials.person
WHERE board_column.board = ?1 AND card.finished IS NULL
ORDER BY card_initials.card, person.initials, person.id
