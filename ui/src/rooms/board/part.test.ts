import { beforeEach, expect, it, vi } from 'vitest';
import type { BoardPart } from '../../contract/generated';
import { platform } from '../../platform';
import { amendBoard, amended } from './part';
import { board, card } from './samples';

const BOARD = board([card('a', 'doing'), card('b', 'doing'), card('c', 'trying'), card('d', 'done')]);
const { flow, asked } = BOARD;
const part = (change: Partial<BoardPart>): BoardPart => ({ cards: [], orders: [], asked, flow, ...change });
const stands = (all: typeof BOARD): string[] => all.cards.map(({ id, column }) => `${id} ${column}`);

let requests: string[] = [];
beforeEach(() => {
  requests = [];
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    requests.push(request);
    return Promise.resolve(JSON.stringify({ ok: part({}) }));
  });
});

it('puts a card that moved where it stands now, and leaves every other as it is', () => {
  const moved = card('a', 'trying', { title: 'Again' });
  const orders = [{ column: 'trying', cards: ['c', 'a'] }];
  const now = amended(BOARD, ['a'], part({ cards: [moved], orders }));
  expect(stands(now)).toEqual(['b doing', 'c trying', 'a trying', 'd done']);
  expect(now.cards[2]).toBe(moved);
  expect(now.cards[1]).toBe(BOARD.cards[2]);
});

it('lets a card go that left the board, and takes one that came', () => {
  const orders = [{ column: 'doing', cards: ['n', 'a', 'b'] }];
  const now = amended(BOARD, ['n', 'd'], part({ cards: [card('n', 'doing')], orders }));
  expect(stands(now)).toEqual(['n doing', 'a doing', 'b doing', 'c trying']);
});

it('shows the new face of a card that waits on the one that changed', () => {
  const orders = [{ column: 'trying', cards: ['c'] }];
  const now = amended(BOARD, ['x'], part({ cards: [card('c', 'trying', { waitsOn: 1 })], orders }));
  expect(now.cards[2]?.waitsOn).toBe(1);
});

it('asks for the cards that changed, and leaves anything else to the whole board', async () => {
  const amend = amendBoard('the-board');
  await amend([
    { kind: 'card', id: 'a' },
    { kind: 'card_block', id: 'x' },
  ]);
  expect(JSON.parse(requests[0] ?? '')).toMatchObject({
    method: 'board.part',
    params: { board: 'the-board', cards: ['a'] },
  });
  const changed = { kind: 'card', id: 'a' };
  expect(amend([changed, { kind: 'board_column', id: 'c' }])).toBeUndefined();
  expect(amend([changed, { kind: 'board', id: 'the-board' }])).toBeUndefined();
  expect(amend([changed, { kind: 'board', id: 'another' }])).toBeDefined();
  expect(amend(Array.from({ length: 51 }, (_, at) => ({ kind: 'card', id: String(at) })))).toBeUndefined();
});
