import { describe, expect, it } from 'vitest';
import type { Term } from '../../../contract/generated';
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

  it('give a name a second line rather than a third, once the cells have theirs', () => {
    const long = demand(['Name the new date and wait for it']);
    const named = demand(['€20'], 'Due on then');
    const needed = 'Due on'.length * 10 + 2 * EDGE;
    expect(named.least).toBeLessThan(needed);
    const [first = 0, second = 0] = columnWidths([named, long], NUMBERS + named.least + long.two + 30);
    expect(first).toBeGreaterThanOrEqual(needed);
    expect(second).toBeGreaterThanOrEqual(Math.floor(long.two));
  });

  it('leave room for the values and ranges that other rows will say', () => {
    const term = (type: Term['type']): Term => ({
      ...{ id: 't', name: '', type, protected: false, sameEverywhere: false, answers: {} },
    });
    const one = (side: 'if' | 'then', type: Term['type'], cells: string[]): number => {
      const column: GridColumn = { key: 'a', side, term: term(type), isNew: false };
      return demandOf(column, { name: '', note: '', cells }, measure).one;
    };
    const euros: Term['type'] = { kind: 'number', unit: '€', step: null, min: null, max: null };
    const offers: Term['type'] = { kind: 'enum', values: ['Wait', 'Refund or resend'] };
    expect(one('if', euros, ['any'])).toBeGreaterThan(one('then', euros, ['any']));
    expect(one('then', offers, [''])).toBeGreaterThan('Refund or resend'.length * 10);
    expect(one('then', offers, ['Wait'])).toBeLessThan(100);
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
