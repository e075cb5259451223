-- Rules in force on the journeys of a team, its own first and then those used most since a day.
SELECT
  rule.id AS rule, rule.topic, rule.team, rule.journey, rule.stage,
  rule_version.id AS version, rule_version.number,
  (
    SELECT count(*)
    FROM rule_use
    JOIN rule_version AS used ON used.id = rule_use.version
    WHERE used.rule = rule.id AND rule_use.day > ?2 AND rule_use.part_of IS NULL
  ) AS uses
FROM rule_version
JOIN rule ON rule.id = rule_version.rule
JOIN team ON team.id = rule.team
WHERE rule_version.state = 'inForce'
  AND (
    rule.team = ?1
    OR rule.journey IN (SELECT id FROM journey WHERE owner = ?1 UNION SELECT journey FROM journey_team WHERE team = ?1)
  )
ORDER BY rule.team <> ?1, uses DESC, team.place, rule.place, rule.id
