-- Whether some version of the frame has a part of this lineage (?1).
SELECT 1
FROM (
  SELECT lineage FROM guardrail
  UNION ALL SELECT lineage FROM principle
  UNION ALL SELECT lineage FROM wanted_outcome
  UNION ALL SELECT lineage FROM decision_area
  UNION ALL SELECT lineage FROM watched_guardrail
)
WHERE lineage = ?1
LIMIT 1
