-- In the order in which the outcomes' load.rs reads a case.
SELECT
  customer, opened, resolved, closed, reopened, handovers, channel, topic, in_group, mode, satisfaction, effort,
  recommend, flags, trace
FROM log_case
WHERE import = ?1 AND key = ?2
