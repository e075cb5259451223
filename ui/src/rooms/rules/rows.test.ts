import { describe, expect, it } from 'vitest';
import type { Rule, RuleProblem, RuleRowView } from '../../contract/generated';
import { once, withRows } from './rows';

const row = (id: string, because = ''): RuleRowView => ({
  id,
  cells: {},
  because,
  comments: {},
  changed: [],
  implied: {},
});

function wrong(at: number): RuleProblem {
  const error = { span: { start: 0, end: 1 }, problem: { kind: 'valueMissing' } };
  return { kind: 'cell', row: at, column: 'days', error } as RuleProblem;
}

const rule = {
  rows: ['a', 'b', 'c'].map((id) => row(id)),
  problems: [{ kind: 'noTotal', column: 'offer' }, wrong(1), wrong(2)],
} as unknown as Rule;

const ids = (table: Rule | null): string[] | undefined => table?.rows.map(({ id }) => id);

describe('rows that changed', () => {
  it('take the place of what they were, and the others stay the same objects', () => {
    const shown = { count: 3, rows: [{ index: 1, row: row('b', 'new') }], problems: [] };
    const table = withRows(rule, ['b'], shown);
    expect(ids(table)).toEqual(['a', 'b', 'c']);
    expect(table?.rows[1]?.because).toBe('new');
    expect(table?.rows[2]).toBe(rule.rows[2]);
    expect(table?.problems).toEqual([{ kind: 'noTotal', column: 'offer' }, wrong(2)]);
  });

  it('come, move and go, and what could not be read moves along', () => {
    const added = { count: 4, rows: [{ index: 0, row: row('x') }], problems: [wrong(0)] };
    const table = withRows(rule, ['x'], added);
    expect(ids(table)).toEqual(['x', 'a', 'b', 'c']);
    expect(table?.problems.slice(1)).toEqual([wrong(2), wrong(3), wrong(0)]);
    const moved = { count: 3, rows: [{ index: 2, row: row('a') }], problems: [] };
    expect(ids(withRows(rule, ['a'], moved))).toEqual(['b', 'c', 'a']);
    const gone = withRows(rule, ['a', 'b'], { count: 1, rows: [], problems: [] });
    expect(ids(gone)).toEqual(['c']);
    expect(gone?.problems.slice(1)).toEqual([wrong(0)]);
  });

  it('are not enough when something else changed as well', () => {
    expect(withRows(rule, ['a'], { count: 4, rows: [{ index: 0, row: row('a') }], problems: [] })).toBeNull();
    expect(withRows(rule, ['x'], { count: 4, rows: [{ index: 9, row: row('x') }], problems: [] })).toBeNull();
  });

  it('are asked for once', () => {
    expect(once(['a', 'b', 'a'])).toEqual(['a', 'b']);
  });
});
