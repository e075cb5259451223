-- Drafts of the team about which no consent round is under way, and versions in force that are to be looked at by a day (?2).
SELECT rule.id AS rule, rule.topic, rule_version.id AS version, rule_version.number, rule_version.state, rule_version.asked,
  rule_version.review
FROM rule
JOIN rule_version ON rule_version.rule = rule.id
WHERE rule.team = ?1
  AND NOT EXISTS (
    SELECT 1 FROM consent_round AS round
    WHERE round.kind = 'rule' AND round.subject = rule_version.id AND round.ended IS NULL
  )
  AND (rule_version.state = 'draft' OR (rule_version.state = 'inForce' AND rule_version.review <= ?2))
ORDER BY rule_version.state DESC, rule.place, rule.id
