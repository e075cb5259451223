-- What the index finds, best first: what a word stands in the title of comes before what it stands in the text of.
SELECT
  CASE
    WHEN search_text.kind IN ('comment', 'line', 'label', 'file', 'reason') THEN 'card'
    WHEN search_text.kind IN ('retroNote', 'retroTheme') THEN 'retro'
    WHEN search_text.kind IN ('roundQuestion', 'roundSaid') THEN 'round'
    ELSE search_text.kind
  END AS kind,
  coalesce(
    card_comment.card, checklist_item.card, card_label.card, attachment.card, retro.id, consent_round.id, search_text.entity
  ) AS entity,
  coalesce(
    card.title, statement.sentence, outcome.name, agreement.text, retro_theme.title, retro_note.text, consent_round.driver
  ) AS title,
  CASE search_text.kind
    WHEN 'comment' THEN card_comment.text
    WHEN 'line' THEN checklist_item.text
    WHEN 'label' THEN label.name
    WHEN 'file' THEN attachment.name
    WHEN 'reason' THEN coalesce(card.blocked_reason, '') || ' ' || coalesce(card.blocked_on, '') || ' ' || coalesce(card.declined, '')
    WHEN 'card' THEN card.description || ' ' || card.expectation || ' ' || card.stop_when || ' ' || card.learned
    WHEN 'outcome' THEN outcome.note
    WHEN 'agreement' THEN agreement.why || ' ' || agreement.works
    WHEN 'retroNote' THEN retro_note.text
    WHEN 'round' THEN consent_round.words || ' ' || consent_round.works
    WHEN 'roundQuestion' THEN consent_question.question || ' ' || consent_question.answer
    WHEN 'roundSaid' THEN consent_said.words || ' ' || consent_said.way_words
    ELSE ''
  END AS text,
  coalesce(board.team, statement.team, outcome.team, agreement.team, retro.team, consent_round.team) AS team,
  board.id AS board,
  card.archived IS NOT NULL AS is_archived,
  card.trashed IS NOT NULL AS is_trashed,
  card.finished IS NOT NULL AS is_done
FROM (
  {hits}
) AS hit
JOIN search_text ON search_text.id = hit.rowid
LEFT JOIN card_comment ON search_text.kind = 'comment' AND card_comment.id = search_text.entity
LEFT JOIN checklist_item ON search_text.kind = 'line' AND checklist_item.id = search_text.entity
LEFT JOIN label ON search_text.kind = 'label' AND label.id = search_text.entity
LEFT JOIN card_label ON card_label.label = label.id
LEFT JOIN attachment ON search_text.kind = 'file' AND attachment.id = search_text.entity
LEFT JOIN card ON card.id = coalesce(
  card_comment.card, checklist_item.card, card_label.card, attachment.card, search_text.entity
)
LEFT JOIN board_column ON board_column.id = card.board_column
LEFT JOIN board ON board.id = board_column.board
LEFT JOIN statement ON search_text.kind = 'statement' AND statement.id = search_text.entity
LEFT JOIN outcome ON search_text.kind = 'outcome' AND outcome.id = search_text.entity
LEFT JOIN agreement ON search_text.kind = 'agreement' AND agreement.id = search_text.entity
LEFT JOIN retro_note ON search_text.kind = 'retroNote' AND retro_note.id = search_text.entity
LEFT JOIN retro_theme ON retro_theme.id = CASE search_text.kind
  WHEN 'retroTheme' THEN search_text.entity
  WHEN 'retroNote' THEN retro_note.theme
END
LEFT JOIN retro ON retro.id = coalesce(retro_note.retro, retro_theme.retro)
LEFT JOIN consent_question ON search_text.kind = 'roundQuestion' AND consent_question.id = search_text.entity
LEFT JOIN consent_said ON search_text.kind = 'roundSaid' AND consent_said.id = search_text.entity
LEFT JOIN consent_round ON consent_round.id = CASE search_text.kind
  WHEN 'round' THEN search_text.entity
  ELSE coalesce(consent_question.round, consent_said.round)
END
ORDER BY is_trashed, hit.rank, entity
