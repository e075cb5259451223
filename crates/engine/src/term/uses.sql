-- The columns of versions in force and of drafts, by team and rule in the organisation's order.
SELECT DISTINCT
  rule_column.term, rule_column.side,
  rule.team, rule.id AS rule, rule.topic,
  version.id AS version, version.number, version.state
FROM rule_column
JOIN rule_version AS version ON version.id = rule_column.version
JOIN rule ON rule.id = version.rule
JOIN team ON team.id = rule.team
WHERE version.state IN ('inForce', 'draft')
ORDER BY team.place, team.id, rule.place, rule.id, version.number, rule_column.term
