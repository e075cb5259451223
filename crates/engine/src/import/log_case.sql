-- What is known of a case by now, in the place of what was known before.
INSERT OR REPLACE INTO log_case (
  import, key, customer, opened, resolved, closed, reopened, handovers, channel, topic, in_group, mode,
  satisfaction, effort, recommend, flags, trace
)
VALUES (
  :import, :key, :customer, :opened, :resolved, :closed, :reopened, :handovers, :channel, :topic, :in_group, :mode,
  :satisfaction, :effort, :recommend, :flags, :trace
)
