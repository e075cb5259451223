import { expect, it } from 'vitest';
import { keepSame } from './same';

const read = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const board = {
  name: 'Board',
  limits: [1, null, 3],
  cards: [{ id: 'a', labels: [{ id: 'l' }] }, { id: 'b' }, { id: 'c', due: '2026-12-01' }],
};

it('is the answer before when nothing changed', () => {
  expect(keepSame(board, read(board))).toBe(board);
});

it('keeps what moved and what stands behind it', () => {
  const [a, b, c] = board.cards;
  const now = keepSame(board, read({ ...board, cards: [c, a, b] })) as typeof board;
  expect(now).not.toBe(board);
  expect(now.limits).toBe(board.limits);
  expect(now.cards.map((card, at) => card === [c, a, b][at])).toEqual([true, true, true]);
});

it.each([
  ['something came', [...board.cards, { id: 'd' }]],
  ['something went', board.cards.slice(1)],
  ['something is said of one', [{ id: 'a', labels: [{ id: 'l' }] }, { id: 'b', age: 1 }, board.cards[2]]],
  ['something is no longer said of one', [board.cards[0], board.cards[1], { id: 'c' }]],
  ['something is nothing by now', [board.cards[0], { id: 'b' }, { id: 'c', due: null }]],
])('says so when %s', (_, cards) => {
  const now = keepSame(board, read({ ...board, cards })) as { cards: unknown[] };
  expect(now).toEqual({ ...board, cards });
  expect(now.cards).not.toBe(board.cards);
  expect(now.cards.filter((card) => (board.cards as unknown[]).includes(card)).length).toBeGreaterThan(1);
});

it('takes what is of another kind as it is', () => {
  expect(keepSame(board, null)).toBeNull();
  expect(keepSame(undefined, board)).toBe(board);
  expect(keepSame([1], { 0: 1 })).toEqual({ 0: 1 });
});
