-- Of each other rule of a rule's team the version that counts: the one in force, or else the draft.
SELECT rule_version.id
FROM rule
JOIN rule AS other ON other.team = rule.team AND other.id <> rule.id
JOIN rule_version ON rule_version.id = coalesce(
  (SELECT id FROM rule_version WHERE rule = other.id AND state = 'inForce' ORDER BY number DESC LIMIT 1),
  (SELECT id FROM rule_version WHERE rule = other.id AND state = 'draft' ORDER BY number DESC LIMIT 1)
)
WHERE rule.id = ?1
ORDER BY other.place, other.id
