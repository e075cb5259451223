-- Versions in force and drafts, by team and rule in the organisation's order; of one team (?1) when one is named.
SELECT
  rule.team, rule.id AS rule, rule.topic,
  version.id AS version, version.number, version.state, version.since
FROM rule_version AS version
JOIN rule ON rule.id = version.rule
JOIN team ON team.id = rule.team
WHERE version.state IN ('inForce', 'draft') AND (?1 IS NULL OR rule.team = ?1)
ORDER BY team.place, team.id, rule.place, rule.id, version.number
