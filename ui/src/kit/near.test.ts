import { expect, it } from 'vitest';
import { clock } from './clock.svelte';
import { sayNearby, sayPassed, sayShortly } from './near';

it('says the year of a day that lies in another one', () => {
  clock.today = '2026-12-28';
  expect([sayShortly('2026-11-16'), sayNearby('2026-11-16')].join()).not.toContain('2026');
  expect(sayShortly('2027-01-08')).toMatch(/8.Jan.2027/u);
  expect(sayNearby('2025-12-30')).toMatch(/30.December.2025/u);
  expect(sayNearby(null)).toBe('');
});

it('says of a day that has passed that it cannot be chosen, once it is known what day it is', () => {
  expect(sayPassed('2026-12-27', '2026-12-28')).toMatch(/has passed/u);
  expect([
    sayPassed('2026-12-28', '2026-12-28'),
    sayPassed('', '2026-12-28'),
    sayPassed('2026-12-27', undefined),
  ]).toEqual([null, null, null]);
});
