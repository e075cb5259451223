-- ?1: the version. ?2: the one before it. A level that differs from the one there says what it was.
SELECT
  area.id, area.lineage, area.name, area.level, area.note,
  (
    SELECT earlier.level
    FROM decision_area AS earlier
    WHERE earlier.frame = ?2 AND earlier.lineage = area.lineage AND earlier.level <> area.level
  ) AS before
FROM decision_area AS area
WHERE area.frame = ?1
ORDER BY area.place, area.id
