-- What happened beside an outcome (?1) of a journey (?2): rule versions, notes, experiments that serve it.
SELECT 'rule' AS kind, rule_version.id, rule_version.since AS day, rule.topic AS text, rule_version.number, NULL AS until, NULL AS ended
FROM rule
JOIN rule_version ON rule_version.rule = rule.id
WHERE rule.journey = ?2 AND rule_version.since IS NOT NULL
UNION ALL
SELECT 'note', note.id, note.day, note.text, NULL, NULL, NULL
FROM note
WHERE note.outcome = ?1 OR (note.outcome IS NULL AND note.journey = ?2)
UNION ALL
SELECT 'experiment', card.id, card.begun, card.title, NULL, coalesce(card.ended, card.look_at), card.ended
FROM card
WHERE card.outcome = ?1 AND card.kind = 'experiment' AND card.begun IS NOT NULL AND card.trashed IS NULL
ORDER BY day, id
