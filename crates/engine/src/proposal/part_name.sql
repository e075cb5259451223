-- What the part of the frame of this lineage (?1) is called in the newest version that has it.
SELECT part.name
FROM (
  SELECT frame, lineage, name FROM guardrail
  UNION ALL SELECT frame, lineage, text FROM principle
  UNION ALL SELECT frame, lineage, name FROM wanted_outcome
  UNION ALL SELECT frame, lineage, name FROM decision_area
  UNION ALL SELECT frame, lineage, name FROM watched_guardrail
) AS part
JOIN frame ON frame.id = part.frame
WHERE part.lineage = ?1
ORDER BY frame.number DESC
LIMIT 1
