-- The open cards that an open card waits on. ?1: the card that waits.
SELECT card.id, card.title
FROM card_link AS link
JOIN card ON card.id = link.card
JOIN card AS waits ON waits.id = link.other
WHERE link.other = ?1 AND link.kind = 'blocks'
  AND card.finished IS NULL AND card.archived IS NULL AND card.trashed IS NULL
  AND waits.finished IS NULL AND waits.archived IS NULL AND waits.trashed IS NULL
ORDER BY card.title, card.id
