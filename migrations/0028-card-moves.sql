-- The log by the column that a card came to: flow is counted from moves, of boards with many thousands of them.

ALTER TABLE change ADD COLUMN came_to TEXT
  GENERATED ALWAYS AS (CASE WHEN kind = 'card' AND json_valid(body) THEN json_extract(body, '$.board_column') END) VIRTUAL;
CREATE INDEX change_by_move ON change (came_to, entity, at) WHERE came_to IS NOT NULL;
