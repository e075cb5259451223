-- The topics of an import (?1), the most frequent first.
SELECT log_word.word, COUNT(*) AS cases
FROM log_case
JOIN log_word ON log_word.import = log_case.import AND log_word.number = log_case.topic
WHERE log_case.import = ?1
GROUP BY log_case.topic
ORDER BY cases DESC, log_word.word
LIMIT 500
