-- ?9: this file is the newer one, so its word on how the case stands counts. What only grows (first contact, reopened,
-- handovers) is kept from either: a week's extract of events does not know what was before.
INSERT INTO log_case (import, key, customer, opened, resolved, closed, reopened, handovers)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (import, key) DO UPDATE SET
  customer = coalesce(customer, excluded.customer),
  opened = min(opened, excluded.opened),
  resolved = iif(?9, excluded.resolved, resolved),
  closed = iif(?9, excluded.closed, closed),
  reopened = max(reopened, excluded.reopened),
  handovers = max(handovers, excluded.handovers)
