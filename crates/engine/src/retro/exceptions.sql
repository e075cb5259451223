-- Exceptions to the rules of a team by reason. Rules with the most exceptions come first, and in each its most frequent reason.
WITH given AS (
  SELECT rule.id AS rule, rule.topic, rule_use.exception AS reason, count(*) AS count
  FROM rule_use
  JOIN rule_version ON rule_version.id = rule_use.version
  JOIN rule ON rule.id = rule_version.rule
  WHERE rule.team = ?1 AND rule_use.exception IS NOT NULL AND rule_use.day > ?2 AND rule_use.day <= ?3
  GROUP BY rule.id, rule_use.exception
)
SELECT rule, topic, reason, count
FROM given
ORDER BY sum(count) OVER (PARTITION BY rule) DESC, rule, count DESC, reason
