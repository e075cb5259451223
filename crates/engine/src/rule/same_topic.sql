-- The other rules of a rule's team that are written or in force at a place both share: a rule without a journey applies on all of
-- them, one without a stage at all stages.
SELECT
  ours.topic AS ours, other.id AS rule, other.topic,
  EXISTS (SELECT 1 FROM rule_version WHERE rule = other.id AND state = 'inForce') AS is_in_force
FROM rule AS ours
JOIN rule AS other ON other.team = ours.team AND other.id <> ours.id
WHERE ours.id = ?1
  AND (ours.journey IS NULL OR other.journey IS NULL OR other.journey = ours.journey)
  AND (ours.stage IS NULL OR other.stage IS NULL OR other.stage = ours.stage)
  AND EXISTS (SELECT 1 FROM rule_version WHERE rule = other.id AND state IN ('draft', 'inForce'))
ORDER BY is_in_force DESC, other.place, other.id
