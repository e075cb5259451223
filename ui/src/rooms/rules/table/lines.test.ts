import { describe, expect, it } from 'vitest';
import type { Rule, RuleColumnView, RuleRowView, UnaryTests } from '../../../contract/generated';
import { linesOf, sharedWithAbove, type Gap } from './lines';
import { DRAW_ALL, LINE_HEIGHT, drawnLines } from './window';

const COLUMNS: RuleColumnView[] = [
  { id: 'says', side: 'if', term: 'says', isNew: false },
  { id: 'days', side: 'if', term: 'days', isNew: false },
  { id: 'date', side: 'if', term: 'date', isNew: false },
  { id: 'offer', side: 'then', term: 'offer', isNew: false },
];

function is(value: string): UnaryTests {
  const check = { kind: 'equals', value: { kind: 'text', value } } as const;
  return { kind: 'oneOf', tests: [{ span: { start: 0, end: value.length }, check }] };
}

function row(id: string, ...asks: (string | null)[]): RuleRowView {
  const cells = asks.flatMap((text, index) => {
    const column = COLUMNS[index]?.id;
    if (text === null || column === undefined) return [];
    const tests = text.startsWith('?') ? null : is(text);
    return [[column, { cell: { text, language: 'en' as const }, tests, entry: null }]];
  });
  return { id, cells: Object.fromEntries(cells), because: '', comments: {}, changed: [], implied: {} };
}

function gap(...asks: string[]): Gap {
  const region = asks.map((text, index) => ({
    column: COLUMNS[index]?.id ?? '',
    tests: text === 'any' ? ({ kind: 'any' } as const) : is(text),
    feel: text,
  }));
  return { kind: 'gap', case: {}, region };
}

function rule(...rows: RuleRowView[]): Rule {
  return { columns: COLUMNS, rows } as unknown as Rule;
}

function shared(rule: Rule): number[] {
  const lines = linesOf(rule, []);
  const at = sharedWithAbove(lines, COLUMNS);
  return lines.map((_, index) => at(index));
}

const ids = (lines: readonly { id: string }[]): string[] => lines.map(({ id }) => id);

describe('a gap', () => {
  const table = rule(row('a', 'way', '1', 'no'), row('b', 'scan', '1', 'no'), row('c', 'lost', '1', 'no'));

  it('stands behind the row it is most like', () => {
    expect(ids(linesOf(table, [gap('scan', '2', 'yes')]))).toEqual(['a', 'b', 'gap-0', 'c']);
    expect(ids(linesOf(table, [gap('scan', '1', 'yes'), gap('way', '9', 'no')]))).toEqual([
      'a',
      'gap-1',
      'b',
      'gap-0',
      'c',
    ]);
  });

  it('stands at the end when it is like none', () => {
    expect(ids(linesOf(table, [gap('elsewhere', '1', 'no')]))).toEqual(['a', 'b', 'c', 'gap-0']);
    expect(ids(linesOf(rule(), [gap('any', 'any', 'any')]))).toEqual(['gap-0']);
  });
});

describe('equal neighbours', () => {
  it('are one in the leading columns, never in the last two inputs', () => {
    const table = rule(row('a', 'way', '1', 'no'), row('b', 'way', '1', 'yes'), row('c', 'lost', '1', 'no'));
    expect(shared(table)).toEqual([0, 1, 0]);
  });

  it('are told by meaning: an empty cell asks nothing, an unreadable one is like no other', () => {
    const table = rule(row('a', null, '1', 'no'), row('b', null, '2', 'no'));
    expect(shared(table)).toEqual([0, 1]);
    const unread = rule(row('a', '?x', '1', 'no'), row('b', '?x', '2', 'no'));
    expect(shared(unread)).toEqual([0, 0]);
  });
});

describe('long tables', () => {
  it('draw every line while there are few', () => {
    expect(drawnLines(DRAW_ALL, { top: 0, height: 100, cursor: null })).toHaveLength(DRAW_ALL);
  });

  it('draw what is in view and the line with the cursor, and keep the height of all', () => {
    const count = 10_000;
    const drawn = drawnLines(count, { top: 5000 * LINE_HEIGHT, height: 480, cursor: 3 });
    const lines = drawn.flatMap((one) => (one.kind === 'line' ? [one.index] : []));
    expect(lines.length).toBeLessThan(60);
    expect(lines[0]).toBe(3);
    expect(lines).toContain(5000);
    const height = drawn.reduce((sum, one) => sum + (one.kind === 'line' ? LINE_HEIGHT : one.height), 0);
    expect(height).toBe(count * LINE_HEIGHT);
  });
});
