-- What the rules of each team answered in the cases that were kept since a day.
SELECT rule.team, rule_use.answer
FROM rule_use
JOIN rule_version ON rule_version.id = rule_use.version
JOIN rule ON rule.id = rule_version.rule
WHERE rule_use.day > ?1
