-- A rule shows its version in force; one that never came into force shows its draft.
SELECT
  rule.id,
  rule.topic,
  rule.team,
  coalesce(in_force.number, draft.number) AS number,
  in_force.id IS NOT NULL AS in_force
FROM rule
LEFT JOIN rule_version AS in_force ON in_force.rule = rule.id AND in_force.state = 'inForce'
LEFT JOIN rule_version AS draft ON draft.rule = rule.id AND draft.state = 'draft'
WHERE rule.stage = ?1 AND coalesce(in_force.id, draft.id) IS NOT NULL
ORDER BY rule.place, rule.id
