-- Cards of which every word stands somewhere: one in the title, another in a comment. ?1: the words as the index takes them, as a JSON
-- list. What is shown of such a card is a text of its own other than the title, if one was found.
SELECT
  coalesce(
    max(CASE WHEN found.kind NOT IN ('card', 'label') THEN found.id END),
    (SELECT own.id FROM search_text AS own WHERE own.kind = 'card' AND own.entity = found.card)
  ) AS rowid,
  0.0 AS rank
FROM (
  SELECT
    word.key AS word,
    search_text.id,
    search_text.kind,
    coalesce(card_comment.card, checklist_item.card, card_label.card, attachment.card, search_text.entity) AS card
  FROM json_each(?1) AS word
  JOIN search ON search.search MATCH word.value
  JOIN search_text ON search_text.id = search.rowid
  LEFT JOIN card_comment ON search_text.kind = 'comment' AND card_comment.id = search_text.entity
  LEFT JOIN checklist_item ON search_text.kind = 'line' AND checklist_item.id = search_text.entity
  LEFT JOIN card_label ON search_text.kind = 'label' AND card_label.label = search_text.entity
  LEFT JOIN attachment ON search_text.kind = 'file' AND attachment.id = search_text.entity
  WHERE search_text.kind IN ('card', 'comment', 'line', 'label', 'file', 'reason')
) AS found
GROUP BY found.card
HAVING count(DISTINCT found.word) = json_array_length(?1)
LIMIT 300
