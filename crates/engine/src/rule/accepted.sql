-- Terms for which both of two rules' teams (?1, ?2) accept until a day (?3) or later that they answer differently.
SELECT ours.term
FROM exemption AS ours
JOIN exemption AS theirs ON theirs.rule = ours.other AND theirs.other = ours.rule AND theirs.term = ours.term
WHERE ours.rule = ?1 AND ours.other = ?2 AND ours.until >= ?3 AND theirs.until >= ?3
