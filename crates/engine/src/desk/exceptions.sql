-- Exceptions from the rows of a version and from those they came from, newest first, since a day. What was decided otherwise
-- than several rows together is an exception of each of them.
SELECT
  shown.id AS rule_row, rule_use.id, rule_use.day, rule_use.inputs, rule_use.answer, rule_use.exception,
  rule_version.number
FROM rule_row AS shown
JOIN rule_row AS used ON used.lineage = shown.lineage
JOIN rule_use_row ON rule_use_row.rule_row = used.id
JOIN rule_use ON rule_use.id = rule_use_row.use
JOIN rule_version ON rule_version.id = rule_use.version
WHERE shown.version = ?1 AND rule_use.exception IS NOT NULL AND rule_use.day > ?2
ORDER BY shown.place, shown.id, rule_use.day DESC, rule_use.id
