-- An experiment with what became of it.
SELECT card.begun, card.look_at, card.expectation, card.ended, card.ending, card.learned,
  rule.id AS rule, rule.topic, statement.id AS statement, statement.sentence
FROM card
LEFT JOIN rule ON rule.id = card.became_rule
LEFT JOIN statement ON statement.id = card.became_statement
WHERE card.id = ?1 AND card.kind = 'experiment'
