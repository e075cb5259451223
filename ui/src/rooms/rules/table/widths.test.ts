import { describe, expect, it } from 'vitest';
import type { GridColumn } from './columns';
import { columnWidths, demandOf, demandsWithin, EDGE, exceed, NUMBERS, TIGHT } from './widths';

/** Every letter is ten pixels wide. */
const measure = (text: string): number => text.length * 10;

function demand(cells: string[], name = ''): ReturnType<typeof demandOf> {
  const column: GridColumn = { key: 'a', side: 'then', term: null, isNew: false };
  return demandOf(column, { name, note: '', cells }, measure);
}

describe('column widths', () => {
  const texts = [demand(['yes', 'no']), demand(['Resend or refund, customer chooses']), demand(['over 5'])];

  it('fill what there is', () => {
    const widths = columnWidths(texts, 1600);
    const sum = widths.reduce((all, one) => all + one, NUMBERS);
    expect(sum).toBeGreaterThan(1596);
    expect(sum).toBeLessThanOrEqual(1600);
  });

  it('break no word, however narrow the window', () => {
    const [first = 0] = columnWidths([demand(['x'], 'Tage bis Sendungsfund'), ...texts], 100);
    expect(first).toBeGreaterThanOrEqual('Sendungsfund'.length * 10);
  });

  it('leave room for one endless word without growing endless', () => {
    const [first = 0] = columnWidths([demand(['x'.repeat(10_000)])], 100);
    expect(first).toBeLessThan(200);
  });

  it('give what is left to long texts first', () => {
    const narrow = columnWidths(texts, 400);
    const wide = columnWidths(texts, 460);
    expect(wide.map((width, index) => width - (narrow[index] ?? 0))).toEqual([0, 60, 0]);
  });

  it('need less beside their texts where they would not fit', () => {
    const column: GridColumn = { key: 'a', side: 'then', term: null, isNew: false };
    const tight = demandOf(column, { name: 'Sendung', note: '', cells: [] }, measure, TIGHT);
    const usual = demandOf(column, { name: 'Sendung', note: '', cells: [] }, measure);
    expect(usual.least - tight.least).toBe(12);
    expect([exceed([usual], 116), exceed([tight], 116)]).toEqual([true, false]);
    const within = (width: number): number =>
      demandsWithin([column], [{ name: 'Sendung', note: '', cells: [] }], measure, width).edge;
    expect([within(116), within(200)]).toEqual([TIGHT, EDGE]);
  });
});
