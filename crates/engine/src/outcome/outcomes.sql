SELECT
  outcome.id, outcome.team, outcome.journey, outcome.stage, outcome.import, outcome.name, outcome.note, outcome.measure,
  outcome.cheat, outcome.counter, outcome.rules,
  import.name AS import_name, import.credit AS import_credit, import.mapping AS import_mapping,
  (SELECT example FROM workspace) AS example
FROM outcome
LEFT JOIN import ON import.id = outcome.import
WHERE (?1 IS NULL OR outcome.team = ?1) AND (?2 IS NULL OR outcome.journey = ?2)
ORDER BY outcome.team, outcome.place, outcome.id
