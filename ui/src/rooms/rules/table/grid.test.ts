import { SvelteSet } from 'svelte/reactivity';
import { describe, expect, it } from 'vitest';
import { fromTsv, toTsv } from './clipboard';
import type { GridColumn } from './columns';
import { copy, spread, surplus } from './copying';
import { Grid } from './grid.svelte';
import { moveByKey } from './keys';
import { isGap, type Line } from './lines';

const COLUMNS = ['days', 'date', 'offer'];

function gridOf(lines: string[]): Grid {
  return new Grid(
    () => lines,
    () => COLUMNS,
  );
}

function key(name: string, held: Partial<KeyboardEventInit> = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: name, ...held });
}

describe('the cursor', () => {
  it('moves cell by cell, to the edges with Ctrl, and never leaves the table', () => {
    const grid = gridOf(['a', 'b', 'c']);
    grid.go({ line: 0, column: 0 });
    moveByKey(grid, key('ArrowRight'));
    moveByKey(grid, key('ArrowDown'));
    expect(grid.place).toEqual({ line: 'b', column: 'date' });
    moveByKey(grid, key('ArrowDown', { ctrlKey: true }));
    moveByKey(grid, key('End'));
    moveByKey(grid, key('ArrowRight'));
    expect(grid.at).toEqual({ line: 2, column: 2 });
    moveByKey(grid, key('Home', { ctrlKey: true }));
    expect(grid.at).toEqual({ line: 0, column: 0 });
  });

  it('ends with Ctrl+End at the last row, not at a gap behind it', () => {
    const grid = new Grid(
      () => ['a', 'b', 'gap-0', 'gap-1'],
      () => COLUMNS,
      (line) => !isGap(line),
    );
    grid.go({ line: 0, column: 0 });
    moveByKey(grid, key('End', { ctrlKey: true }));
    expect(grid.place).toEqual({ line: 'b', column: 'offer' });
  });

  it('goes with Enter to the line below, where the Tabs before it began', () => {
    const grid = gridOf(['a', 'b', 'c']);
    grid.go({ line: 0, column: 0 });
    grid.step(false);
    grid.step(false);
    grid.enter();
    expect(grid.place).toEqual({ line: 'b', column: 'days' });
    // Without a Tab before it, it stays in its column; so it does after any other move.
    grid.go({ line: 1, column: 2 });
    grid.enter();
    expect(grid.place).toEqual({ line: 'c', column: 'offer' });
    grid.go({ line: 0, column: 0 });
    grid.step(false);
    moveByKey(grid, key('ArrowRight'));
    grid.enter();
    expect(grid.place).toEqual({ line: 'b', column: 'offer' });
    grid.go({ line: 2, column: 0 });
    grid.step(false);
    grid.enter();
    expect(grid.place).toEqual({ line: 'c', column: 'date' });
  });

  it('goes with Enter past a gap, which takes no values, and stays in the last row', () => {
    const grid = new Grid(
      () => ['a', 'gap-0', 'b', 'gap-1'],
      () => COLUMNS,
      (line) => !isGap(line),
    );
    grid.go({ line: 0, column: 1 });
    grid.enter();
    expect(grid.place).toEqual({ line: 'b', column: 'date' });
    grid.enter();
    expect(grid.place).toEqual({ line: 'b', column: 'date' });
  });

  it('steps with Tab from line to line and leaves behind the last cell', () => {
    const grid = gridOf(['a', 'b']);
    grid.go({ line: 0, column: 2 });
    expect(grid.step(false)).toBe(true);
    expect(grid.at).toEqual({ line: 1, column: 0 });
    grid.go({ line: 1, column: 2 });
    expect(grid.step(false)).toBe(false);
    expect(grid.at).toEqual({ line: 1, column: 2 });
    grid.go({ line: 0, column: 0 });
    expect(grid.step(true)).toBe(false);
  });

  it('stays with its row when rows move, and takes the next one when its row is gone', () => {
    const lines = new SvelteSet(['a', 'b', 'c']);
    const grid = new Grid(
      () => [...lines],
      () => COLUMNS,
    );
    grid.go({ line: 1, column: 1 });
    // A set keeps the order in which things came: "a" moves to the end.
    lines.delete('a');
    lines.add('a');
    expect(grid.at).toEqual({ line: 0, column: 1 });
    expect(grid.place).toEqual({ line: 'b', column: 'date' });
    grid.move(1, 0);
    lines.delete('c');
    expect(grid.place).toEqual({ line: 'a', column: 'date' });
  });

  it('leaves keys alone that do not move', () => {
    const grid = gridOf(['a']);
    expect(moveByKey(grid, key('x'))).toBe(false);
    expect(moveByKey(grid, key('ArrowUp', { altKey: true }))).toBe(false);
  });
});

describe('the selection', () => {
  it('grows with Shift in both directions and shrinks again', () => {
    const grid = gridOf(['a', 'b', 'c']);
    grid.go({ line: 1, column: 1 });
    moveByKey(grid, key('ArrowUp', { shiftKey: true }));
    moveByKey(grid, key('ArrowRight', { shiftKey: true }));
    expect(grid.range).toEqual({ from: { line: 0, column: 1 }, to: { line: 1, column: 2 } });
    expect(grid.selected).toHaveLength(2);
    expect(grid.holds({ line: 1, column: 1 })).toBe(true);
    grid.collapse();
    expect(grid.isWide).toBe(false);
  });

  it('takes whole lines and everything', () => {
    const grid = gridOf(['a', 'b', 'c']);
    grid.selectLine(1);
    expect([grid.holdsLine(0), grid.holdsLine(1)]).toEqual([false, true]);
    grid.move(0, -1, true);
    expect(grid.holdsLine(1)).toBe(false);
    grid.selectLine(1);
    grid.selectLine(2, true);
    expect(grid.selected.map(([first]) => first?.line)).toEqual(['b', 'c']);
    grid.selectAll();
    expect(grid.selected.flat()).toHaveLength(9);
  });

  it('is empty in an empty table', () => {
    const grid = gridOf([]);
    grid.go({ line: 0, column: 0 });
    expect(grid.at).toBeNull();
    expect(grid.selected).toEqual([]);
  });
});

describe('the clipboard', () => {
  it('comes back as it went, with tabs, quotes and line ends inside cells', () => {
    const cells = [
      ['1 to 2', 'say "yes"'],
      ['two\nlines', 'a\tb'],
      ['', 'last'],
    ];
    expect(fromTsv(toTsv(cells))).toEqual(cells);
  });

  it('reads what Excel and LibreOffice write', () => {
    expect(fromTsv('On its way\t1 to 2\r\nLost\t"over ""5"""\r\n')).toEqual([
      ['On its way', '1 to 2'],
      ['Lost', 'over "5"'],
    ]);
    expect(fromTsv('one')).toEqual([['one']]);
    expect(fromTsv('5" wide\tx')).toEqual([['5" wide', 'x']]);
    expect(fromTsv('')).toEqual([['']]);
  });

  it('fills the selection with a single cell', () => {
    const grid = gridOf(['a', 'b']);
    grid.go({ line: 0, column: 0 });
    grid.go({ line: 1, column: 0 }, true);
    const { cells, below } = spread({ grid, lines: rows('a', 'b'), columnKeys: COLUMNS }, [['any']]);
    expect(cells.map(({ line, text }) => [line, text])).toEqual([
      ['a', 'any'],
      ['b', 'any'],
    ]);
    expect(below).toEqual([]);
  });

  it('steps over gaps, drops what is right of the table and makes rows of what is below', () => {
    const grid = gridOf(['a', 'gap-0', 'b']);
    grid.go({ line: 0, column: 1 });
    const gap = { kind: 'gap', id: 'gap-0' } as Line;
    const lines = [...rows('a'), gap, ...rows('b')];
    const block = [['1', '2', 'too far'], ['3'], ['4']];
    const { cells, below } = spread({ grid, lines, columnKeys: COLUMNS }, block);
    expect(cells.map(({ line, column, text }) => `${line} ${column} ${text}`)).toEqual([
      'a date 1',
      'a offer 2',
      'b date 3',
    ]);
    expect(below).toEqual([['4']]);
  });

  it('leaves out gaps, so that what is copied goes back where it was', () => {
    const grid = gridOf(['a', 'gap-0', 'b']);
    const lines = [...rows('a'), { kind: 'gap', id: 'gap-0' } as Line, ...rows('b')];
    const model = {
      grid,
      columns: COLUMNS.map((key) => ({ key }) as GridColumn),
      lineOf: (id: string) => lines.find((line) => line.id === id),
      shown: (line: Line) => ({ text: line.id, quiet: false, wrong: null }),
    };
    const copied = (from: number, to: number): string => {
      let text = '';
      grid.go({ line: from, column: 0 });
      grid.go({ line: to, column: 0 }, true);
      copy(model, { setData: (kind, said) => (text = kind === 'text/plain' ? said : text) });
      return text;
    };
    expect(copied(0, 2)).toBe('a\nb');
    expect(copied(1, 1)).toBe('gap-0');
  });

  it('counts the columns that find no place', () => {
    const grid = gridOf(['a']);
    grid.go({ line: 0, column: 1 });
    const count = (...texts: string[]): number => surplus({ grid, columnKeys: COLUMNS }, [['1'], texts]);
    expect([count('1', '2'), count('1', '2', ' ', ''), count('1', '2', '', 'too far')]).toEqual([0, 0, 2]);
  });
});

function rows(...ids: string[]): Line[] {
  return ids.map((id, index) => ({ kind: 'row', id, index }) as Line);
}
