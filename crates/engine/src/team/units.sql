-- Units in their order, each with the journeys that a team of it or of a unit below carries: one that several carry counts once.
WITH RECURSIVE below (unit, inner_unit) AS (
  SELECT id, id FROM unit
  UNION
  SELECT below.unit, unit.id FROM below JOIN unit ON unit.parent = below.inner_unit
)
SELECT
  unit.id,
  unit.name,
  unit.short,
  unit.parent,
  (
    SELECT count(DISTINCT carried.journey)
    FROM below
    JOIN team ON team.unit = below.inner_unit
    JOIN (
      SELECT id AS journey, owner AS team FROM journey
      UNION
      SELECT journey, team FROM journey_team
    ) AS carried ON carried.team = team.id
    WHERE below.unit = unit.id
  ) AS journeys
FROM unit
ORDER BY unit.place, unit.id
