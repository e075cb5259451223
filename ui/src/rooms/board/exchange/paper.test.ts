import { describe, expect, it } from 'vitest';
import { pagesOf, sheetsOf } from './paper';

const ROOM = { first: 100, further: 120 };

describe('a board on paper', () => {
  it('lays what fits on one page', () => {
    const pages = pagesOf(
      [
        { head: 10, cells: [[30, 30], [40]] },
        { head: 20, cells: [] },
      ],
      ROOM,
    );
    expect(pages).toEqual([
      [
        { lane: 0, from: [0, 0], to: [2, 1], isContinued: false },
        { lane: 1, from: [], to: [], isContinued: false },
      ],
    ]);
  });

  it('goes on overleaf with a lane that is longer than what is left, and says so', () => {
    const lanes = [
      { head: 10, cells: [[40], []] },
      { head: 10, cells: [[30, 30, 30], [30]] },
    ];
    expect(pagesOf(lanes, ROOM)).toEqual([
      [
        { lane: 0, from: [0, 0], to: [1, 0], isContinued: false },
        { lane: 1, from: [0, 0], to: [1, 1], isContinued: false },
      ],
      [{ lane: 1, from: [1, 1], to: [3, 1], isContinued: true }],
    ]);
  });

  it('leaves no name alone at the foot of a page', () => {
    const lanes = [
      { head: 10, cells: [[60]] },
      { head: 10, cells: [[40]] },
    ];
    expect(pagesOf(lanes, ROOM).map((page) => page.map(({ lane }) => lane))).toEqual([[0], [1]]);
  });

  it('lays a card that is taller than a page on one of its own', () => {
    const pages = pagesOf([{ head: 0, cells: [[20, 500, 20]] }], ROOM);
    expect(pages.map((page) => page.map(({ from, to }) => [from, to]))).toEqual([
      [[[0], [1]]],
      [[[1], [2]]],
      [[[2], [3]]],
    ]);
  });
});

describe('columns on paper', () => {
  it('stand beside each other where they have room', () => {
    expect(sheetsOf([10, 40, 40, 10], 100)).toEqual([{ from: 0, to: 4 }]);
  });

  it('go on on a further sheet, as many here as there', () => {
    expect(sheetsOf([40, 40, 40, 40], 130)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    expect(sheetsOf([10, 40, 40, 40, 40, 10], 160)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 6 },
    ]);
  });

  it('has a sheet for one that is wider than it, and one for a board without columns', () => {
    expect(sheetsOf([200, 40], 100)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
    expect(sheetsOf([], 100)).toEqual([{ from: 0, to: 0 }]);
  });
});
