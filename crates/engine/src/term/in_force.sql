-- The versions in force that use a term: in a column, or through an answer that sets it.
WITH RECURSIVE
  answering (term) AS (
    SELECT ?1
    UNION
    SELECT answer_entry.term
    FROM answering, answer_entry, json_each(answer_entry.sets) AS one
    WHERE one.key = answering.term
  )
SELECT count(DISTINCT rule_version.id) AS uses
FROM rule_column
JOIN rule_version ON rule_version.id = rule_column.version
WHERE rule_version.state = 'inForce'
  AND (rule_column.term = ?1 OR (rule_column.side = 'then' AND rule_column.term IN (SELECT term FROM answering)))
