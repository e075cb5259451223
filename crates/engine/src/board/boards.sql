SELECT id, name, team, archived IS NOT NULL AS is_archived
FROM board
ORDER BY is_archived, team, place, id
