-- The outcomes an experiment (?1) is looked at by: that of its card, its counter-measure, and those chosen beside them.
SELECT outcome, 'moves' AS role, 1 AS is_given, 0 AS place FROM card WHERE id = ?1 AND outcome IS NOT NULL
UNION ALL
SELECT outcome.counter, 'holds', 1, 1
FROM card JOIN outcome ON outcome.id = card.outcome
WHERE card.id = ?1 AND outcome.counter IS NOT NULL
UNION ALL
SELECT outcome, role, 0, 2 FROM experiment_outcome WHERE card = ?1
ORDER BY place, outcome
