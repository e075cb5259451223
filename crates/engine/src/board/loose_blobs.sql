-- Takes away bytes that hang on no card, unless a step that can still be taken back or done again would hang them there.
DELETE FROM blob
WHERE hash NOT IN (SELECT blob FROM attachment)
  AND hash NOT IN (
    SELECT json_extract(made.body, '$.blob')
    FROM change AS made
    WHERE made.kind = 'attachment' AND json_extract(made.body, '$.blob') IS NOT NULL AND EXISTS (
      SELECT 1
      FROM change AS touched
      JOIN step ON step.id = touched.step
      WHERE touched.entity = made.entity AND (
        step.state = 'undone'
        OR step.state = 'done' AND step.place > (SELECT coalesce(max(place), 0) FROM step WHERE state = 'done' AND binds)
      )
    )
  )
