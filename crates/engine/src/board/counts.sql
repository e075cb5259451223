-- What is counted on the cards of a board: only cards with something to count.
SELECT card, sum(done) AS done, sum(lines) AS lines, sum(comments) AS comments, sum(waits_on) AS waits_on, sum(files) AS files
FROM (
  SELECT checklist_item.card, checklist_item.done AS done, 1 AS lines, 0 AS comments, 0 AS waits_on, 0 AS files
  FROM board_column
  JOIN card ON card.board_column = board_column.id
  JOIN checklist_item ON checklist_item.card = card.id
  WHERE board_column.board = ?1
  UNION ALL
  SELECT card_comment.card, 0, 0, 1, 0, 0
  FROM board_column
  JOIN card ON card.board_column = board_column.id
  JOIN card_comment ON card_comment.card = card.id
  WHERE board_column.board = ?1
  UNION ALL
  SELECT card_link.other, 0, 0, 0, 1, 0
  FROM board_column
  JOIN card ON card.board_column = board_column.id
  JOIN card_link ON card_link.other = card.id AND card_link.kind = 'blocks'
  JOIN card AS blocker ON blocker.id = card_link.card AND blocker.finished IS NULL AND blocker.trashed IS NULL
  WHERE board_column.board = ?1
  UNION ALL
  SELECT attachment.card, 0, 0, 0, 0, 1
  FROM board_column
  JOIN card ON card.board_column = board_column.id
  JOIN attachment ON attachment.card = card.id
  WHERE board_column.board = ?1
)
GROUP BY card
