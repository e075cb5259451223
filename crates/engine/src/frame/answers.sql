-- What the teams said to a version (?1), in the organisation's order and for each the newest first; to every version when none is
-- named. Which came later is known from the log alone: an identity tells nothing of it, and two can be of one day.
SELECT
  answer.id, answer.frame, answer.team, answer.kind, answer.day, answer.reason, answer.due,
  answer.reply, answer.reply_note, answer.replied
FROM frame_answer AS answer
JOIN team ON team.id = answer.team
WHERE ?1 IS NULL OR answer.frame = ?1
ORDER BY
  team.place, team.id, answer.frame,
  (SELECT min(seq) FROM change WHERE change.entity = answer.id) DESC, answer.id
