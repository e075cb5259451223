-- In the order in which load.rs reads them.
SELECT
  customer, opened, resolved, closed, reopened, handovers, channel, topic, in_group, mode, satisfaction, effort,
  recommend, flags
FROM log_case
WHERE import = ?1
