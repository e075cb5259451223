import { describe, expect, it } from 'vitest';
import type { MapCell, ProofMap } from '../../../contract/generated';
import { MOST_COLUMNS, tableOf } from './map';

/** A map with axes of these sizes, whose cells answer with their own position. */
function map(...sizes: number[]): ProofMap {
  const count = sizes.reduce((product, size) => product * size, 1);
  const cell = (row: number): MapCell => ({ rows: [row], state: 'answered', breaks: [], case: {} });
  const mark = { tests: { kind: 'any' } as const, rows: 1, gap: false, overlap: false };
  return {
    axes: sizes.map((size, axis) => ({
      term: String(axis),
      columns: [],
      marks: Array.from({ length: size }, () => mark),
    })),
    cells: Array.from({ length: count }, (_, row) => cell(row)),
  };
}

describe('the map of cases', () => {
  it('lays the longest of the later inputs down and nests the others across', () => {
    const table = tableOf(map(3, 3, 2));
    expect(table).toMatchObject({ side: 1, across: [0, 2] });
    expect(table?.spans).toEqual([
      { axis: 0, span: 2, repeats: 1 },
      { axis: 2, span: 1, repeats: 3 },
    ]);
    // First line: the first stretch of the side; across: (0,0) (0,1) (1,0) (1,1) (2,0) (2,1).
    expect(table?.lines[0]?.cells.map(({ index }) => index)).toEqual([0, 1, 6, 7, 12, 13]);
    expect(table?.lines[2]?.cells.map(({ index }) => index)).toEqual([4, 5, 10, 11, 16, 17]);
  });

  it('shows every case exactly once', () => {
    for (const sizes of [[4], [2, 5], [2, 3, 2], [1, 1, 7]]) {
      const table = tableOf(map(...sizes));
      const shown = table?.lines.flatMap(({ cells }) => cells.map(({ index }) => index)) ?? [];
      const count = sizes.reduce((product, size) => product * size, 1);
      expect([...shown].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
    }
  });

  it('gives way to counting when there are too many', () => {
    expect(tableOf(map(MOST_COLUMNS + 1, 20))).toBeNull();
    expect(tableOf({ ...map(2, 2), cells: null })).toBeNull();
  });
});
