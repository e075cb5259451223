import { describe, expect, it } from 'vitest';
import type { JourneyItem, Team, Unit } from '../../contract/generated';
import { owned, takesPart } from './journeys';
import { placeOf } from './people';

const journeys = [
  { id: 'parcel', owner: 'delivery', others: ['orders'] },
  { id: 'bill', owner: 'welcome', others: ['delivery', 'orders'] },
] as JourneyItem[];

describe('the journeys of a team', () => {
  it('are those it owns, and those of others that it takes part in', () => {
    expect(owned(journeys, 'delivery').map(({ id }) => id)).toEqual(['parcel']);
    expect(takesPart(journeys, 'delivery').map(({ id }) => id)).toEqual(['bill']);
    expect(owned(journeys, 'orders')).toEqual([]);
    expect(takesPart(journeys, 'orders').map(({ id }) => id)).toEqual(['parcel', 'bill']);
  });
});

describe('somebody who is added', () => {
  const teams = [
    { id: 'delivery', unit: 'service' },
    { id: 'orders', unit: null },
  ] as Team[];
  const units = [{ id: 'service' }] as Unit[];

  it('works in the team that adds them and is employed where it is at home', () => {
    expect(placeOf({ team: 'delivery' }, teams, units)).toEqual({ teams: ['delivery'], unit: 'service' });
    expect(placeOf({ team: 'orders' }, teams, units)).toEqual({ teams: ['orders'], unit: null });
  });

  it('is employed in the unit whose managers add them, and in no team yet', () => {
    expect(placeOf({ managers: 'service' }, teams, units)).toEqual({ teams: [], unit: 'service' });
    expect(placeOf({ managers: 'gone' }, teams, units)).toEqual({ teams: [], unit: null });
    expect(placeOf(null, teams, units)).toEqual({ teams: [], unit: null });
  });
});
