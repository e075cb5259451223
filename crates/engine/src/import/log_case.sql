-- ?17: this file is the newer one, so its word on how the case stands counts. What only grows (first contact, reopened,
-- handovers, every yes) is kept from either: a week's extract of events does not know what was before.
INSERT INTO log_case (
  import, key, customer, opened, resolved, closed, reopened, handovers, channel, topic, in_group, mode,
  satisfaction, effort, recommend, flags
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ON CONFLICT (import, key) DO UPDATE SET
  customer = coalesce(customer, excluded.customer),
  opened = min(opened, excluded.opened),
  resolved = iif(?17, excluded.resolved, resolved),
  closed = iif(?17, excluded.closed, closed),
  reopened = max(reopened, excluded.reopened),
  handovers = max(handovers, excluded.handovers),
  channel = iif(?17, coalesce(excluded.channel, channel), coalesce(channel, excluded.channel)),
  topic = iif(?17, coalesce(excluded.topic, topic), coalesce(topic, excluded.topic)),
  in_group = iif(?17, coalesce(excluded.in_group, in_group), coalesce(in_group, excluded.in_group)),
  mode = iif(?17, coalesce(excluded.mode, mode), coalesce(mode, excluded.mode)),
  satisfaction = iif(?17, coalesce(excluded.satisfaction, satisfaction), coalesce(satisfaction, excluded.satisfaction)),
  effort = iif(?17, coalesce(excluded.effort, effort), coalesce(effort, excluded.effort)),
  recommend = iif(?17, coalesce(excluded.recommend, recommend), coalesce(recommend, excluded.recommend)),
  flags = iif(flags IS NULL OR excluded.flags IS NULL, coalesce(flags, excluded.flags), flags | excluded.flags)
