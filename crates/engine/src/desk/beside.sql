-- The versions in force of the other rules of a rule's team.
SELECT rule_version.id
FROM rule
JOIN rule AS other ON other.team = rule.team AND other.id <> rule.id
JOIN rule_version ON rule_version.rule = other.id AND rule_version.state = 'inForce'
WHERE rule.id = ?1
ORDER BY other.place, other.id
