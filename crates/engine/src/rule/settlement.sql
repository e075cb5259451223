-- The last time that the team of one of two rules (?1, ?2) asked the other to settle what both say of a term (?3). A card that
-- was thrown away asks nobody.
SELECT settlement.id, rule.team AS asker, settlement.day, settlement.card, board_column.board, card.due,
  card.finished IS NOT NULL AS is_done
FROM settlement
JOIN rule ON rule.id = settlement.rule
JOIN card ON card.id = settlement.card
JOIN board_column ON board_column.id = card.board_column
WHERE settlement.term = ?3
  AND ((settlement.rule = ?1 AND settlement.other = ?2) OR (settlement.rule = ?2 AND settlement.other = ?1))
  AND card.trashed IS NULL
ORDER BY is_done, settlement.day DESC, settlement.id
LIMIT 1
