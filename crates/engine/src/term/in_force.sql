SELECT count(DISTINCT rule_version.id) AS uses
FROM rule_column
JOIN rule_version ON rule_version.id = rule_column.version
WHERE rule_column.term = ?1 AND rule_version.state = 'inForce'
