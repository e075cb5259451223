-- A level that differs from the one in the frame before says what it was.
SELECT
  area.id, area.lineage, area.name, area.level, area.note,
  (
    SELECT earlier.level
    FROM decision_area AS earlier
    JOIN frame ON frame.id = earlier.frame
    WHERE frame.number = ?2 - 1 AND earlier.lineage = area.lineage AND earlier.level <> area.level
  ) AS before
FROM decision_area AS area
WHERE area.frame = ?1
ORDER BY area.place, area.id
