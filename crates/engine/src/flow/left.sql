-- A card that stands on another board now: when it left. ?1: the card; ?2: its last change here; ?3 to ?5: as for cards.
SELECT
  card.id, card.finished, card.trashed, card.archived,
  (SELECT change.at FROM change WHERE change.entity = ?1 AND change.seq > ?2 AND change.came_to IS NOT NULL
    ORDER BY change.seq LIMIT 1) AS gone
FROM card
WHERE card.id = ?1 AND (?3 IS NULL OR card.kind = ?3) AND (?4 = 0 OR card.stage IS ?5)
