import { expect, it } from 'vitest';
import { besideMarks } from './names';

const edge = { left: 0, right: 400 };

it('puts names beside their marks so that no two lie upon each other', () => {
  const [width, high] = [60, 100];
  expect(besideMarks([{ at: 50, high, width }], edge)).toEqual(['right']);
  expect(besideMarks([{ at: 380, high, width }], edge)).toEqual(['left']);
  const close = [
    { at: 200, high: 100, width },
    { at: 180, high: 106, width },
    { at: 190, high: 103, width },
  ];
  expect(besideMarks(close, edge)).toEqual(['right', 'left', null]);
  const apart = [
    { at: 200, high: 100, width },
    { at: 200, high: 120, width },
  ];
  expect(besideMarks(apart, edge)).toEqual(['right', 'right']);
});
