/** What a change of which changes what is shown of outcomes. */
export const OUTCOME_PARTS = [
  'outcome',
  'outcome_point',
  'rebase',
  'note',
  'import',
  'rule_version',
  'card',
  'rule',
  'pulse',
];
