-- Every version, newest first. Its place is taken by the next one that was published and not withdrawn.
SELECT
  frame.id, frame.number, frame.since, frame.announced, frame.withdrawn, frame.why,
  (
    SELECT later.since
    FROM frame AS later
    WHERE later.number > frame.number AND later.since IS NOT NULL AND later.withdrawn IS NULL AND frame.withdrawn IS NULL
    ORDER BY later.number
    LIMIT 1
  ) AS until,
  (
    SELECT earlier.id
    FROM frame AS earlier
    WHERE earlier.number < frame.number AND earlier.since IS NOT NULL AND earlier.withdrawn IS NULL
    ORDER BY earlier.number DESC
    LIMIT 1
  ) AS before
FROM frame
ORDER BY frame.number DESC
