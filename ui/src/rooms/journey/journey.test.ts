import { describe, expect, it } from 'vitest';
import type { JourneyItem, Stage } from '../../contract/generated';
import { Cursor } from './cursor.svelte';
import { balanceOf, beforeAfterMove, chosenJourney, mayEdit, readShare, worstShortfall } from './journey';

function stage(id: string, needsPerson: number | null, hasPerson: number | null): Stage {
  return { id, needsPerson, hasPerson } as Stage;
}

function journey(id: string, owner: string, others: string[] = []): JourneyItem {
  return { id, name: id, owner, others } as JourneyItem;
}

describe('whether people are where they are needed', () => {
  it('is only a shortfall when fewer reach one than need one', () => {
    expect(balanceOf(stage('a', 70, 36))).toBe('short');
    expect(balanceOf(stage('a', 70, 70))).toBe('met');
    expect(balanceOf(stage('a', 0, 0))).toBe('notNeeded');
    expect(balanceOf(stage('a', null, 36))).toBe('notAsked');
    expect(balanceOf(stage('a', 70, null))).toBe('notAsked');
  });

  it('is told for the widest gap, the first of equal ones', () => {
    const stages = [stage('a', 8, 12), stage('b', 30, 20), stage('c', 70, 36), stage('d', 50, 16)];
    expect(worstShortfall(stages)).toMatchObject({ number: 3, needed: 70, there: 36 });
    expect(worstShortfall(stages.slice(0, 1))).toBeNull();
  });
});

describe('the journey that is shown', () => {
  const all = [
    journey('bill', 'welcome'),
    journey('parcel', 'delivery', ['orders']),
    journey('cancel', 'contract'),
  ];

  it('is the one asked for, else the own, else one the team takes part in, else the first', () => {
    expect(chosenJourney(all, 'cancel', { team: 'delivery' })?.id).toBe('cancel');
    expect(chosenJourney(all, 'gone', { team: 'delivery' })?.id).toBe('parcel');
    expect(chosenJourney(all, undefined, { team: 'orders' })?.id).toBe('parcel');
    expect(chosenJourney(all, undefined, { managers: 'service' })?.id).toBe('bill');
    expect(chosenJourney([], undefined, null)).toBeNull();
  });

  it('is drawn by its owner, and by managers', () => {
    expect(mayEdit(journey('parcel', 'delivery'), { team: 'delivery' })).toBe(true);
    expect(mayEdit(journey('parcel', 'delivery'), { managers: 'service' })).toBe(true);
    expect(mayEdit(journey('parcel', 'delivery', ['orders']), { team: 'orders' })).toBe(false);
    expect(mayEdit(journey('parcel', 'delivery'), null)).toBe(false);
  });
});

describe('a stage that is moved', () => {
  const stages = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('comes before its neighbour, or at the end', () => {
    expect(beforeAfterMove(stages, 'b', -1)).toBe('a');
    expect(beforeAfterMove(stages, 'a', 1)).toBe('c');
    expect(beforeAfterMove(stages, 'b', 1)).toBeUndefined();
  });

  it('goes nowhere beyond the ends', () => {
    expect(beforeAfterMove(stages, 'a', -1)).toBeNull();
    expect(beforeAfterMove(stages, 'c', 1)).toBeNull();
    expect(beforeAfterMove(stages, 'gone', 1)).toBeNull();
  });
});

describe('a share as it is typed', () => {
  it.each([
    ['36', 36],
    [' 36 %', 36],
    ['', null],
    ['0', 0],
    ['100', 100],
    ['101', undefined],
    ['-1', undefined],
    ['3.5', undefined],
    ['many', undefined],
  ])('%j is %j', (typed, share) => {
    expect(readShare(typed)).toBe(share);
  });
});

describe('the cursor', () => {
  it('stays inside the map', () => {
    const cursor = new Cursor(() => ({ rows: 6, columns: 3 }));
    cursor.move(-1, 1);
    expect([cursor.row, cursor.column]).toEqual([0, 1]);
    cursor.move(9, 9);
    expect([cursor.row, cursor.column]).toEqual([5, 2]);
    expect(cursor.cell(5, 2).tabindex).toBe(0);
    expect(cursor.cell(0, 0).tabindex).toBe(-1);
  });
});
