-- Every proposal, newest first, with the name of the part of the frame, or the place of the row, in the newest version that has it.
WITH part AS (
  SELECT frame, lineage, name FROM guardrail
  UNION ALL SELECT frame, lineage, text FROM principle
  UNION ALL SELECT frame, lineage, name FROM wanted_outcome
  UNION ALL SELECT frame, lineage, name FROM decision_area
  UNION ALL SELECT frame, lineage, name FROM watched_guardrail
)
SELECT
  proposal.id, proposal.team, proposal.rule, proposal.part, proposal.text, proposal.why, proposal.made, proposal.state,
  proposal.reason, proposal.settled, rule.topic, rule.team AS rule_team,
  (
    SELECT part.name
    FROM part
    JOIN frame ON frame.id = part.frame
    WHERE proposal.rule IS NULL AND part.lineage = proposal.part
    ORDER BY frame.number DESC
    LIMIT 1
  ) AS part_name,
  (
    SELECT (SELECT count(*) FROM rule_row AS above WHERE above.version = own.version AND above.place < own.place)
    FROM rule_row AS own
    JOIN rule_version AS version ON version.id = own.version
    WHERE version.rule = proposal.rule AND own.lineage = proposal.part
    ORDER BY version.number DESC
    LIMIT 1
  ) AS row
FROM proposal
LEFT JOIN rule ON rule.id = proposal.rule
ORDER BY proposal.made DESC, proposal.state = 'open' DESC, proposal.id
