-- Rules in force that are to be looked at by the end of this time.
SELECT rule.id AS rule, rule.topic, rule_version.review, ?2 AS since
FROM rule_version
JOIN rule ON rule.id = rule_version.rule
WHERE rule.team = ?1 AND rule_version.state = 'inForce' AND rule_version.review <= ?3
ORDER BY rule_version.review, rule.id
