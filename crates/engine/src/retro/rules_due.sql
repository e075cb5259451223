-- Rules in force that are to be looked at by the end of this time, or within two weeks after it: then the next one is too late.
SELECT rule.id AS rule, rule.topic, rule_version.review, ?2 AS since
FROM rule_version
JOIN rule ON rule.id = rule_version.rule
WHERE rule.team = ?1 AND rule_version.state = 'inForce' AND rule_version.review <= date(?3, '+14 days')
ORDER BY rule_version.review, rule.id
