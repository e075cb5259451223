-- The retrospectives of a team, newest first, with the themes that have the most votes.
SELECT
  retro.id, retro.day, retro.closed, retro.format, retro.phase,
  (SELECT count(*) FROM retro_note WHERE retro_note.retro = retro.id) AS notes,
  (
    SELECT json_group_array(title)
    FROM (SELECT title FROM retro_theme WHERE retro_theme.retro = retro.id ORDER BY votes DESC, place, id LIMIT 3)
  ) AS themes
FROM retro
WHERE retro.team = ?1
ORDER BY retro.closed IS NOT NULL, retro.day DESC, retro.closed DESC, retro.id
