-- What is counted on one card: as `counts.sql` does for a board.
SELECT
  (SELECT count(*) FROM checklist_item WHERE card = ?1 AND done) AS done,
  (SELECT count(*) FROM checklist_item WHERE card = ?1) AS lines,
  (SELECT count(*) FROM card_comment WHERE card = ?1) AS comments,
  (
    SELECT count(*)
    FROM card_link
    JOIN card AS blocker ON blocker.id = card_link.card AND blocker.finished IS NULL AND blocker.trashed IS NULL
    WHERE card_link.other = ?1 AND card_link.kind = 'blocks'
  ) AS waits_on,
  (SELECT count(*) FROM attachment WHERE card = ?1) AS files
