-- What a team has begun, as 0 or 1. ?1: the team.
SELECT
  EXISTS (SELECT 1 FROM stage JOIN journey ON journey.id = stage.journey WHERE journey.owner = ?1) AS stages,
  EXISTS (SELECT 1 FROM rule WHERE team = ?1) AS rule,
  EXISTS (SELECT 1 FROM board WHERE team = ?1) AS board
