import { describe, expect, it } from 'vitest';
import type { JourneyItem } from '../../contract/generated';
import { arrange } from './arrange';
import { sayPlaces } from './exchange/say';
import { NO_FILTER, fitting, isSame } from './filter';
import { commandFor, standing } from './move';
import { sayPast } from './past';
import { between, inOrder } from './picks';
import { board, card, column } from './samples';
import { clock, wayOver } from './standup';
import { StandUp } from './standup.svelte';
import { View } from './view.svelte';

const blocked = { reason: 'waits', days: 2 };
const BOARD = board([
  card('o', 'options', { blocked }),
  card('a', 'doing'),
  card('b', 'doing', { blocked }),
  card('c', 'doing'),
  card('t', 'trying'),
  card('u', 'trying', { blocked }),
  card('d', 'done'),
]);
const all = arrange(BOARD, { lanes: 'none', journey: null, fits: () => true, journeys: [] });

describe('cards chosen together', () => {
  it('stretch within a column, whichever end comes first', () => {
    expect(between(all, 'a', 'c')).toEqual(['a', 'b', 'c']);
    expect(between(all, 'c', 'b')).toEqual(['b', 'c']);
    expect(between(all, 'a', 't')).toEqual(['t']);
  });

  it('come in the order in which the board is read', () => {
    expect(inOrder(all, ['u', 'gone', 'c', 'a'])).toEqual(['a', 'c', 'u', 'gone']);
  });

  it('begin with the card that lies open, and go one by one', () => {
    const view = new View('b');
    view.letGo('a');
    view.selected = 'a';
    view.isOpen = true;
    view.toggle('t');
    expect([view.picked, view.isOpen]).toEqual([['a', 't'], false]);
    view.toggle('a');
    expect(view.chosen(all)).toEqual(['t']);
    view.stretch(all, 'u');
    expect(view.picked).toEqual(['t', 'u']);
    view.letGo();
    view.selected = 'c';
    expect(view.chosen(all)).toEqual(['c']);
  });

  it('stay each in its lane when they go sideways, and come together when they go into another one', () => {
    const stages = [
      { id: 'ask', name: 'Ask', number: 1 },
      { id: 'wait', name: 'Wait', number: 2 },
      { id: 'end', name: 'End', number: 3 },
    ];
    const journeys = [{ id: 'j', name: 'J', stages } as unknown as JourneyItem];
    const us = board([card('a', 'doing', { stage: 'ask' }), card('b', 'doing', { stage: 'wait' })]);
    const lanes = arrange(us, { lanes: 'stage', journey: 'j', fits: () => true, journeys });
    const [from, to] = [lanes.places.get('a')?.lane ?? -1, { column: 2, before: null }];
    const stageOf = (lane: number, ids: string[]) => commandFor(lanes, us, { ...to, lane }, ids, from)?.stage;
    expect(stageOf(from, ['a', 'b'])).toBeUndefined();
    expect(stageOf(from, ['a'])).toBe('ask');
    expect(stageOf(from + 1, ['a', 'b'])).toBe('wait');
  });

  it('have a mark in each lane in which they come to stand', () => {
    const stages = [
      { id: 'ask', name: 'Ask', number: 1 },
      { id: 'wait', name: 'Wait', number: 2 },
    ];
    const journeys = [{ id: 'j', name: 'J', stages } as unknown as JourneyItem];
    const inStage = (id: string, column: string, stage: string) => card(id, column, { stage });
    const us = board([
      ...[inStage('a', 'doing', 'ask'), inStage('b', 'doing', 'wait')],
      ...[inStage('c', 'trying', 'wait'), inStage('d', 'trying', 'ask'), inStage('e', 'trying', 'wait')],
    ]);
    const lanes = arrange(us, { lanes: 'stage', journey: 'j', fits: () => true, journeys });
    const [home, other] = [lanes.places.get('a')?.lane ?? -1, lanes.places.get('b')?.lane ?? -1];
    const column = lanes.places.get('d')?.column ?? -1;
    const view = new View('b', { columns: () => [], arrangement: () => lanes });
    view.begin({ ids: ['a', 'b'], home, by: 'keys' }, { lane: home, column, before: 'd' });
    expect([view.markIn(home, column), view.markIn(other, column)]).toEqual(['d', 'e']);
    view.target = { lane: home, column, before: null };
    expect([view.markIn(home, column), view.markIn(other, column)]).toEqual([null, 'e']);
    view.target = { lane: other, column, before: 'c' };
    expect([view.markIn(home, column), view.markIn(other, column)]).toEqual([undefined, 'c']);
    view.begin({ ids: ['a'], home, by: 'keys' }, { lane: home, column, before: 'd' });
    expect([view.markIn(home, column), view.markIn(other, column)]).toEqual(['d', undefined]);
  });

  it('are forgotten when they leave the board', () => {
    const view = new View('b');
    view.toggle('a');
    view.toggle('b');
    view.reconcile(BOARD.cards.filter(({ id }) => id !== 'a'));
    expect(view.picked).toEqual(['b']);
  });

  it('are no longer carried when another window takes one of them away', () => {
    const view = new View('b');
    view.begin({ ids: ['a'], home: 0, by: 'keys' }, { lane: 0, column: 1, before: null });
    expect(view.reconcile(BOARD.cards)).toBeNull();
    expect(view.reconcile(BOARD.cards.filter(({ id }) => id !== 'a'))).toBe('moving');
    expect(view.moving).toBeNull();
    view.selected = 'b';
    view.isOpen = true;
    expect(view.reconcile(BOARD.cards.filter(({ id }) => id !== 'b'))).toBe('open');
  });

  it('pass over each other when they are put down', () => {
    const place = all.places.get('a');
    const target = place && standing(all, place, ['a', 'b']);
    expect(target).toEqual({ lane: 0, column: 1, before: 'c' });
    if (target)
      expect(commandFor(all, BOARD, target, ['a', 'b'])).toMatchObject({ ids: ['a', 'b'], before: 'c' });
  });
});

describe('a filter', () => {
  it('finds cards by one of its labels', () => {
    const label = { id: 'l', name: 'Soon', colour: 'petrol' } as const;
    const fits = fitting({ ...NO_FILTER, labels: ['l', 'm'] }, '2026-11-12');
    expect([fits(card('x', 'doing', { labels: [label] })), fits(card('y', 'doing'))]).toEqual([true, false]);
  });

  it('is the same whatever the order of what it names', () => {
    const one = { ...NO_FILTER, text: ' late ', labels: ['l', 'm'] };
    expect(isSame(one, { ...NO_FILTER, text: 'late', labels: ['m', 'l'] })).toBe(true);
    expect(isSame(one, { ...one, blocked: true })).toBe(false);
    expect(isSame(one, { ...one, due: 'week' })).toBe(false);
  });
});

describe('a day that lies behind', () => {
  it('is remarked and not forbidden, once its year is typed', () => {
    expect(sayPast('2026-11-11', '2026-11-12')).toBe('This day has passed.');
    for (const day of ['', '2026-11-12', '2027-01-01', '0002-11-01'])
      expect(sayPast(day, '2026-11-12')).toBeUndefined();
  });
});

describe('what is remarked of a file', () => {
  const remark = { kind: 'people' } as const;
  const place = (line: number, name: string, text = '') => ({ at: { line, name }, text });

  it('names lines where there are some, and cards where the file is one line', () => {
    expect(sayPlaces({ remark, count: 2, places: [place(3, 'A'), place(5, 'B')] })).toBe('lines 3, 5');
    expect(sayPlaces({ remark, count: 2, places: [place(0, 'A'), place(0, 'B')] })).toBe('“A”, “B”');
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => place(0, name));
    expect(sayPlaces({ remark, count: 6, places: many })).toBe('“A”, “B”, “C”, “D”, “E” and more');
    expect(sayPlaces({ remark, count: 1, places: [place(3, '', 'soon')] })).toBe('');
  });
});

describe('a stand-up', () => {
  it('goes from right to left over work in progress, blocked cards before all others', () => {
    expect(wayOver(all).map(({ card: id }) => id)).toEqual(['u', 'b', 't', 'a', 'c']);
  });

  it('passes over what has left, ends behind the last card, and stops the clock there', () => {
    let now = 0;
    const standUp = new StandUp(() => now);
    standUp.begin(all);
    const isHere = (id: string): boolean => id !== 'b';
    standUp.go(1, isHere);
    expect(standUp.stop?.card).toBe('t');
    standUp.go(-1, isHere);
    standUp.go(-1, isHere);
    expect(standUp.at).toBe(0);
    now = 16 * 60_000;
    standUp.tick();
    expect([standUp.left, clock(standUp.left)]).toEqual([-60, '1:00']);
    for (let step = 0; step < 6; step += 1) standUp.go(1, isHere);
    expect(standUp.stop).toBeUndefined();
    now += 60_000;
    standUp.tick();
    expect(standUp.seconds).toBe(16 * 60);
    // Whoever goes back once more finds the clock where it stopped.
    standUp.go(-1, isHere);
    standUp.tick();
    expect(standUp.seconds).toBe(16 * 60);
    now += 5000;
    standUp.tick();
    expect(standUp.seconds).toBe(16 * 60 + 5);
  });

  it('counts the cards that are still on the board', () => {
    const standUp = new StandUp(() => 0);
    standUp.begin(all);
    expect(standUp.counted(new Set(['u', 'b', 't', 'a', 'c', 'd']))).toEqual({ at: 1, of: 5 });
    const left = new Set(['u', 't', 'c']);
    standUp.go(1, (id) => left.has(id));
    expect(standUp.counted(left)).toEqual({ at: 2, of: 3 });
    standUp.go(1, (id) => left.has(id));
    standUp.go(1, (id) => left.has(id));
    expect(standUp.counted(left)).toEqual({ at: 3, of: 3 });
  });
});

describe('rails', () => {
  const [options, active, done] = [column('o', 'options'), column('a'), column('d', 'done')];

  it('are options and done, as long as something is in progress', () => {
    const view = new View('rails', { columns: () => [options, active, done], arrangement: () => undefined });
    expect([options, active, done].map((one) => view.isFolded(one))).toEqual([true, false, true]);
  });

  it('leave options open where nothing is in progress, unless somebody folds them', () => {
    const columns = [options, done];
    const shown = { columns: () => columns, arrangement: () => undefined };
    const open = new View('todo', shown);
    expect(columns.map((one) => open.isFolded(one))).toEqual([false, true]);
    open.fold(options, true);
    expect(new View('todo', shown).isFolded(options)).toBe(true);
  });
});
