import { describe, expect, it } from 'vitest';
import type { Card } from '../../contract/generated';
import { arrange, barOf, hasStages, type Wishes } from './arrange';
import { usualOf } from './flow/strip';
import { roomIn } from './limits';
import { commandFor, moved, neighbour, placeOf, standing, step } from './move';
import { board, card, column, journey } from './samples';
import { ageOf, beginsOn, daysBetween, progressOf } from './time';

const CARDS = [
  card('o', 'options', { stage: 'late' }),
  card('a', 'doing', { stage: 'late' }),
  card('b', 'doing', { stage: 'ask' }),
  card('c', 'doing', { stage: 'late' }),
  card('t', 'trying', { stage: 'ask' }),
  card('n', 'trying'),
];

const wishes = (more: Partial<Wishes> = {}): Wishes => ({
  lanes: 'stage',
  journey: null,
  fits: () => true,
  journeys: [journey('parcel', ['late', 'ask', 'after']), journey('bill', ['open'], 'them')],
  ...more,
});

const all = (more: Partial<Wishes> = {}, cards = CARDS) => arrange(board(cards), wishes(more));
const ids = (cards: readonly Card[] | undefined) => cards?.map(({ id }) => id);

describe('an arrangement', () => {
  it('has a lane for every stage of the journeys that cards name, and one for cards without a stage', () => {
    expect(all().lanes.map(({ id, number }) => [id, number])).toEqual([
      ['late', 1],
      ['ask', 2],
      ['after', 3],
      ['none', null],
    ]);
    expect(ids(all().lanes[0]?.cells[1])).toEqual(['a', 'c']);
    expect(ids(all().lanes[3]?.cells[2])).toEqual(['n']);
  });

  it('names journeys only when several have lanes', () => {
    expect(all().lanes[0]?.journey).toBeNull();
    const two = all({}, [...CARDS, card('x', 'doing', { stage: 'open' })]);
    expect(two.lanes.map((lane) => lane.journey)).toEqual(['parcel', 'parcel', 'parcel', 'bill', null]);
  });

  it('counts work in progress by lane, options and done aside', () => {
    expect(all().lanes.map(({ inProgress }) => inProgress)).toEqual([2, 2, 0, 1]);
  });

  it('keeps the whole order of a column whatever is filtered', () => {
    const some = all({ fits: ({ id }) => id === 'c' });
    expect(some.shown).toBe(1);
    expect(some.columns[1]?.order).toEqual(['a', 'b', 'c']);
  });

  it('has no lanes where a filter finds nothing', () => {
    const none = all({ fits: () => false });
    expect([none.shown, none.lanes.map(({ id }) => id)]).toEqual([0, ['all']]);
  });

  it('shows only the cards of a chosen journey', () => {
    const one = all({ journey: 'bill' });
    expect([one.shown, one.lanes.map(({ id }) => id)]).toEqual([0, ['open']]);
  });

  it('keeps a card whose stage is not known, in the last lane', () => {
    const strange = all({}, [...CARDS, card('x', 'doing', { stage: 'gone' })]);
    expect(ids(strange.lanes.at(-1)?.cells[1])).toEqual(['x']);
  });

  it('has no lanes as long as no card is there, or none names a stage', () => {
    expect(all({}, []).lanes.map(({ id }) => id)).toEqual(['all']);
    expect(all({}, [card('n', 'doing')]).lanes.map(({ id }) => id)).toEqual(['all']);
  });

  it('without lanes puts a column into one cell', () => {
    expect(ids(all({ lanes: 'none' }).lanes[0]?.cells[1])).toEqual(['a', 'b', 'c']);
  });
});

describe('cells', () => {
  it('stay the same objects while they hold the same cards', () => {
    const before = all();
    const cards = CARDS.filter(({ id }) => id !== 't');
    const after = arrange(board(cards), wishes(), before);
    expect(after.lanes[0]?.cells[1]).toBe(before.lanes[0]?.cells[1]);
    expect(ids(after.lanes[1]?.cells[2])).toEqual([]);
  });
});

describe('a move', () => {
  const arranged = all();
  const us = board(CARDS);

  it('goes before the card it is dropped on', () => {
    const command = commandFor(arranged, us, { lane: 1, column: 1, before: 'b' }, ['c']);
    expect(command).toEqual({ ids: ['c'], column: 'doing', before: 'b', stage: 'ask' });
  });

  it('at the end of a lane goes right behind the last card shown there', () => {
    const command = commandFor(arranged, us, { lane: 1, column: 1, before: null }, ['t']);
    expect(command).toEqual({ ids: ['t'], column: 'doing', before: 'c', stage: 'ask' });
  });

  it('into an empty cell goes to the end of the column', () => {
    const command = commandFor(arranged, us, { lane: 2, column: 1, before: null }, ['t']);
    expect(command).toEqual({ ids: ['t'], column: 'doing', before: undefined, stage: 'after' });
  });

  it('leaves the stage alone on a board without lanes', () => {
    const plain = all({ lanes: 'none' });
    expect(commandFor(plain, us, { lane: 0, column: 2, before: null }, ['a'])?.stage).toBeUndefined();
  });

  it('to where the card stands already is no command', () => {
    const plain = all({ lanes: 'none' });
    const place = plain.places.get('b');
    expect(place && commandFor(plain, us, standing(plain, place), ['b'])).toBeNull();
  });

  it('by keys goes down through the lanes, and sideways into folded columns, too', () => {
    let target = standing(arranged, { lane: 0, column: 1, index: 0 });
    expect(placeOf(arranged, target, ['a'])).toEqual({ place: 1, of: 2 });
    target = step(arranged, target, 'down', ['a']);
    expect(target).toEqual({ lane: 0, column: 1, before: null });
    target = step(arranged, target, 'down', ['a']);
    expect(target).toEqual({ lane: 1, column: 1, before: 'b' });
    target = step(arranged, target, 'right', ['a']);
    expect(target).toEqual({ lane: 1, column: 2, before: 't' });
    target = step(arranged, step(arranged, target, 'right', ['a']), 'right', ['a']);
    expect(target).toEqual({ lane: 1, column: 3, before: null });
    expect(step(arranged, target, 'up', ['a'])).toEqual({ lane: 0, column: 3, before: null });
  });

  it('shows what will be: finished work carries no blocker and nobody to ask', () => {
    const blocked = { reason: 'r', days: 1 };
    const before = board([card('x', 'doing', { blocked, initials: [{ person: 'p', initials: 'JV' }] })]);
    const [after] = moved(before, { ids: ['x'], column: 'done' }, '2026-11-12').cards;
    expect(after).toMatchObject({ column: 'done', finished: '2026-11-12' });
    expect([after?.blocked, after?.initials]).toEqual([undefined, undefined]);
  });

  it('shows the cards in the order they will have', () => {
    const after = moved(us, { ids: ['t'], column: 'doing', before: 'b', stage: 'late' }, '2026-11-12');
    expect(ids(after.cards.filter((one) => one.column === 'doing'))).toEqual(['a', 't', 'b', 'c']);
  });
});

describe('the selection', () => {
  const arranged = all();
  const open = (lane: number, column: number) => column !== 0 && lane !== 2;
  const from = (id: string) => arranged.places.get(id) ?? { lane: 0, column: 0, index: 0 };

  it('goes sideways to the nearest column with a card in the lane', () => {
    expect(neighbour(arranged, from('b'), 'right', open)).toBe('t');
    expect(neighbour(arranged, from('a'), 'left', open)).toBeNull();
  });

  it('goes on in the next open lane', () => {
    expect(neighbour(arranged, from('c'), 'down', open)).toBe('b');
    expect(neighbour(arranged, from('t'), 'down', open)).toBe('n');
    expect(neighbour(arranged, from('n'), 'up', open)).toBe('t');
  });
});

describe('figures', () => {
  it('say what is usual only after four weeks', () => {
    expect(usualOf([0, 0, 3, 4, 5])).toBeNull();
    expect(usualOf([0, 3, 0, 4, 6, 9])).toEqual({ low: 0, high: 6 });
  });

  it('draw ages against the usual one', () => {
    expect([5, 8, 13, 21].map((days) => ageOf(days, 12).filled)).toEqual([1, 2, 3, 4]);
    expect([12, 13].map((days) => ageOf(days, 12).due)).toEqual([false, true]);
  });

  it('tell the day of an experiment', () => {
    const days = { kind: 'experiment', begun: '2026-10-24', lookAt: '2026-11-07' } as const;
    expect(progressOf(card('x', 'trying', days), '2026-11-02')).toEqual({ day: 9, of: 14 });
    expect(progressOf(card('x', 'trying', days), '2026-10-20')).toBeNull();
    expect(progressOf(card('x', 'trying', { ...days, kind: 'ask' }), '2026-11-02')).toBeNull();
    expect(progressOf(card('x', 'trying', { ...days, ended: '2026-11-08' }), '2026-11-12')).toBeNull();
  });

  it('tell when an experiment begins that has not begun', () => {
    const days = { kind: 'experiment', begun: '2026-10-24', lookAt: '2026-11-07' } as const;
    expect(beginsOn(card('x', 'trying', days), '2026-10-20')).toBe('2026-10-24');
    expect(beginsOn(card('x', 'trying', days), '2026-10-24')).toBeNull();
    expect(beginsOn(card('x', 'trying', { ...days, kind: 'ask' }), '2026-10-20')).toBeNull();
    expect(beginsOn(card('x', 'trying', { ...days, ended: '2026-10-19' }), '2026-10-20')).toBeNull();
  });

  it('count calendar days over a change of the clock', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('fill a bar of any limit, and call it full only when it is', () => {
    expect(barOf(3, 4)).toEqual({ filled: 3, total: 4 });
    expect([8, 9, 13].map((count) => barOf(count, 4))).toEqual(Array(3).fill({ filled: 8, total: 4 }));
    expect(barOf(12, 8)).toEqual({ filled: 9, total: 8 });
    expect(barOf(29, 30)).toEqual({ filled: 7, total: 8 });
    expect(barOf(30, 30)).toEqual({ filled: 8, total: 8 });
    expect(barOf(31, 30)).toEqual({ filled: 9, total: 8 });
  });

  it('say how much room is left', () => {
    expect([roomIn(column('x', 'active', 3), 1), roomIn(column('x', 'active', 3), 5)]).toEqual([2, 0]);
    expect(roomIn(column('x'), 0)).toBe(0);
  });
});

describe('lanes by stage', () => {
  it('need a stage of one of the journeys of the team, or a card that names one', () => {
    const [bare, ours, theirs] = [journey('j', []), journey('j', ['s']), journey('j', ['s'], 'them')];
    const cards = [card('a', 'doing')];
    expect(hasStages(board(cards), [])).toBe(false);
    expect(hasStages(board(cards), [bare, theirs])).toBe(false);
    expect(hasStages(board(cards), [ours])).toBe(true);
    expect(hasStages(board(cards), [{ ...theirs, others: ['us'] }])).toBe(true);
    expect(hasStages(board([card('a', 'doing', { stage: 's' })]), [theirs])).toBe(true);
  });
});
