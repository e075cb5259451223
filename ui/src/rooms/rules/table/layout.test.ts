import { describe, expect, it } from 'vitest';
import { BECAUSE, type GridColumn } from './columns';
import { steadyLayout, type Layout } from './layout';
import { NUMBERS, sum } from './widths';

/** Every letter is ten pixels wide. */
const measure = (text: string): number => text.length * 10;

const columns: GridColumn[] = [
  { key: 'a', side: 'if', term: null, isNew: false },
  { key: 'b', side: 'then', term: null, isNew: false },
  { key: BECAUSE, side: 'because', term: null, isNew: false },
];

/** Lays one table out again and again, its cells by column. */
function table(room: number): (...cells: string[][]) => Layout {
  const layOut = steadyLayout();
  const names = ['Days', 'Answer', 'Why'];
  return (...cells) =>
    layOut({
      columns,
      texts: names.map((name, index) => ({ name, note: '', cells: cells[index] ?? [] })),
      measure,
      room,
    });
}

const whole = ({ widths }: Layout): number => NUMBERS + sum(widths);

describe('a layout', () => {
  it('stands still while somebody writes what fits', () => {
    const layOut = table(600);
    const before = layOut(['over 5'], ['Wait'], ['']);
    expect(layOut(['over 5'], ['Wait and see'], ['It was late'])).toBe(before);
    expect(layOut([''], [''], [''])).toBe(before);
  });

  it('makes room for a word that would be broken, and moves one column more at most', () => {
    const layOut = table(600);
    const before = layOut(['over 5'], ['Wait'], ['']);
    const after = layOut(['Sendungsfund'], ['Wait'], ['']);
    expect(after.widths[0]).toBeGreaterThanOrEqual('Sendungsfund'.length * 10);
    expect(whole(after)).toBeLessThanOrEqual(600);
    expect(after.widths.filter((width, index) => width !== before.widths[index])).toHaveLength(2);
  });

  it('becomes wider than its place where no column can spare anything', () => {
    const layOut = table(260);
    layOut(['over 5'], ['Wait'], ['']);
    const after = layOut(['Sendungsfund'], ['Ersatzteil'], ['Schnelligkeit']);
    expect(whole(after)).toBeGreaterThan(260);
    expect(after.widths[1]).toBeGreaterThanOrEqual('Ersatzteil'.length * 10);
  });

  it('squeezes nothing when it is scrolled sideways, and keeps its first column in view', () => {
    const layOut = table(220);
    const { widths, frozen } = layOut(
      ['up to 5'],
      ['Name the new date and wait'],
      ['They planned around it'],
    );
    expect(widths[1]).toBeGreaterThanOrEqual('Name the new'.length * 10);
    expect(frozen).toBe(widths[0]);
    expect(table(1200)(['up to 5'], ['Wait'], ['']).frozen).toBe(0);
  });

  it('gives a reason room before the first is written', () => {
    const { widths } = table(600)([''], [''], ['']);
    expect(widths[2]).toBeGreaterThan(200);
  });
});
