import { describe, expect, it } from 'vitest';
import { problemOf, takeLines, weeksUpTo, type Typed } from './points';
import { readTable } from './table/read';

const NEWEST = { year: 2026, week: 3 };
const weeks = (count: number): Typed[] => weeksUpTo(NEWEST, count, []);
const around = { unit: { kind: 'named', name: 'x' }, newest: NEWEST, pasted: true } as const;
const taken = (at: number, text: string): Typed[] =>
  takeLines(weeks(12), at, readTable(text, around).lines, weeks).rows;

describe('figures that are pasted', () => {
  it('fill the weeks upwards from the one they were pasted at', () => {
    const rows = taken(1, '61\n62\n');
    expect(rows.map(({ text }) => text).slice(0, 3)).toEqual(['62', '61', '']);
  });

  it('leave a week as it was where there is none', () => {
    const before = weeks(3).map((row) => ({ ...row, text: '9' }));
    const { lines, refused } = readTable('61\n\nill\n62', { ...around, pasted: true });
    expect(refused.map(({ line, why }) => [line, why])).toEqual([[3, 'noFigure']]);
    const { rows, filled } = takeLines(before, 0, lines, weeks);
    expect([rows.map(({ text }) => text), filled]).toEqual([
      ['62', '9', '9', '61'],
      [3, 0],
    ]);
  });

  it('reach further back when they are more than the weeks that are shown, and none is dropped', () => {
    const lines = Array.from({ length: 30 }, (_, at) => String(at + 1));
    for (const at of [0, 11]) {
      const rows = taken(at, lines.join('\n'));
      expect(rows.map(({ text }) => text)).toEqual([...lines].reverse());
      expect(rows[29]?.week).toEqual({ year: 2025, week: 26 });
    }
  });
});

describe('a figure', () => {
  it('is told when the unit does not allow it', () => {
    const told = (text: string): string | null => problemOf(text, { kind: 'percent' });
    expect(['120', '-5', '43/31', '31/43', '', 'x'].map(told)).toEqual([
      'outside',
      'outside',
      'outside',
      null,
      null,
      'unread',
    ]);
    expect(problemOf('7', { kind: 'score', lowest: 1, highest: 5 })).toBe('outside');
    expect(problemOf('-7', { kind: 'named', name: 'letters' })).toBeNull();
  });
});
