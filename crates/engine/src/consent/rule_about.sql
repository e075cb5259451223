-- A version with its rule, and the version that was in force before it: the one in force now, or the one it took the place of.
SELECT rule.id AS rule, rule.topic, rule_version.id AS version, rule_version.number,
  (
    SELECT other.id
    FROM rule_version AS other
    WHERE other.rule = rule.id AND other.number < rule_version.number AND other.since IS NOT NULL
    ORDER BY other.number DESC
    LIMIT 1
  ) AS before
FROM rule_version
JOIN rule ON rule.id = rule_version.rule
WHERE rule_version.id = ?1
