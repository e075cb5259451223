import { describe, expect, it } from 'vitest';
import { linesOf } from './lines';
import { problemOf, takeLines, weeksUpTo, type Typed } from './points';

const NEWEST = { year: 2026, week: 3 };
const weeks = (count: number): Typed[] => weeksUpTo(NEWEST, count, []);
const taken = (at: number, text: string): Typed[] => takeLines(weeks(12), at, linesOf(text), weeks).rows;

describe('figures that are pasted', () => {
  it('fill the weeks upwards from the one they were pasted at', () => {
    const rows = taken(1, '61\n62\n');
    expect(rows.map(({ text }) => text).slice(0, 3)).toEqual(['62', '61', '']);
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

describe('a table of figures', () => {
  const texts = (text: string): string[] => linesOf(text).map((line) => line.text);

  it('holds values, or what was counted and out of how many', () => {
    expect(texts('Promise kept\n72,5\n71\n')).toEqual(['72,5', '71']);
    expect(texts('31\t43\n30\t44')).toEqual(['31/43', '30/44']);
    expect(texts('44\t72\n45\t71')).toEqual(['72', '71']);
    expect(texts('52;31;43\n1;30;44')).toEqual(['31/43', '30/44']);
  });

  it('says which week each is of, in any order and with names above', () => {
    const table = 'week,value\n2026-W02,72.5\n2025-12-29,71\n2026-W09,1\n';
    const { rows, filled, later } = takeLines(weeks(2), 0, linesOf(table), weeks);
    expect(rows.map(({ text }) => text)).toEqual(['', '72.5', '71']);
    expect([filled, later]).toEqual([[1, 2], 1]);
    expect(linesOf('KW 45 2026;31;43\n09.11.2026;30;44')).toEqual([
      { week: { year: 2026, week: 45 }, text: '31/43' },
      { week: { year: 2026, week: 46 }, text: '30/44' },
    ]);
  });

  it('as we write it ourselves is read back', () => {
    const heads = { numerator: 'Counted', denominator: 'Out of' };
    const saved =
      'Week;Monday;Value in %;Counted;Out of;Lower\n2026-W02;2026-01-05;72,09;31;43;54\n2026-W03;2026-01-12;70;;;54';
    expect(linesOf(saved, heads).map(({ text }) => text)).toEqual(['31/43', '70']);
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
