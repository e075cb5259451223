-- Rules are read as they are asked for: a table of a thousand rows that is typed into would pay for an index with every key.
SELECT rule.id, rule.topic, rule.team, rule_row.cells
FROM rule
JOIN rule_version ON rule_version.rule = rule.id AND rule_version.state IN ('draft', 'inForce')
LEFT JOIN rule_row ON rule_row.version = rule_version.id
ORDER BY rule.team, rule.place, rule.id, rule_version.number DESC, rule_row.place, rule_row.id
