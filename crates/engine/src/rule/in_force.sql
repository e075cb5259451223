-- Versions in force, by team and rule in the organisation's order.
SELECT rule_version.id
FROM rule_version
JOIN rule ON rule.id = rule_version.rule
JOIN team ON team.id = rule.team
WHERE rule_version.state = ?1
ORDER BY team.place, team.id, rule.place, rule_version.id
