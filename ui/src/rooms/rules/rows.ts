import type { RowId, Rule, RuleProblem, RowsShown } from '../../contract/generated';

/** The table with these rows as they are now; `null` when something else has changed as well. */
export function withRows(rule: Rule, asked: readonly RowId[], shown: RowsShown): Rule | null {
  const changed = new Set(asked);
  const kept = rule.rows.filter(({ id }) => !changed.has(id));
  if (kept.length + shown.rows.length !== shown.count) return null;
  const rows: Rule['rows'] = [];
  let next = 0;
  for (const { index, row } of shown.rows) {
    while (rows.length < index) {
      const one = kept[next++];
      if (!one) return null;
      rows.push(one);
    }
    rows.push(row);
  }
  rows.push(...kept.slice(next));
  return { ...rule, rows, problems: problemsOf(rule, rows, changed, shown.problems) };
}

/** What could not be read: in the columns, in the rows that stayed (wherever they stand now) and in those that came. */
function problemsOf(
  rule: Rule,
  rows: Rule['rows'],
  changed: ReadonlySet<RowId>,
  found: readonly RuleProblem[],
): RuleProblem[] {
  if (rule.problems.length === 0 && found.length === 0) return [];
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const stayed = rule.problems.flatMap((problem): RuleProblem[] => {
    if (problem.kind !== 'cell') return [problem];
    const id = rule.rows[problem.row]?.id;
    const row = id === undefined || changed.has(id) ? undefined : places.get(id);
    return row === undefined ? [] : [{ ...problem, row }];
  });
  return [...stayed, ...found];
}

/** The same rows, once each. */
export function once(rows: readonly RowId[]): RowId[] {
  return [...new Set(rows)];
}
