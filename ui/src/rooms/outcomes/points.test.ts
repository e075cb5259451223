import { describe, expect, it } from 'vitest';
import { pasteInto, problemOf, weeksUpTo, type Typed } from './points';

const NEWEST = { year: 2026, week: 3 };
const weeks = (count: number): Typed[] => weeksUpTo(NEWEST, count, []);

describe('figures that are pasted', () => {
  it('fill the weeks upwards from the one they were pasted at', () => {
    const rows = pasteInto(weeks(12), 1, '61\n62\n', weeks);
    expect(rows.map(({ text }) => text).slice(0, 3)).toEqual(['62', '61', '']);
  });

  it('reach further back when they are more than the weeks that are shown, and none is dropped', () => {
    const lines = Array.from({ length: 30 }, (_, at) => String(at + 1));
    for (const at of [0, 11]) {
      const rows = pasteInto(weeks(12), at, lines.join('\n'), weeks);
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
