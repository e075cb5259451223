import { expect, it } from 'vitest';
import { dayAt, monthsAfter, weeksOf } from './month';

it('a month is drawn in weeks that begin on Monday', () => {
  // December 2026 begins on a Tuesday and ends on a Thursday.
  const weeks = weeksOf('2026-12-05');
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([null, ...[1, 2, 3, 4, 5, 6].map((day) => `2026-12-0${String(day)}`)]);
  expect(weeks[4]).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', null, null, null]);
  expect(weeksOf('2027-02-28')).toHaveLength(4);
  expect(weeksOf('2026-08-01')).toHaveLength(6);
});

it('a month later is never a day of the month after', () => {
  expect(monthsAfter('2026-12-31', 2)).toBe('2027-02-28');
  expect(monthsAfter('2026-03-31', -1)).toBe('2026-02-28');
  expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28');
  expect(monthsAfter('2026-12-05', 1)).toBe('2027-01-05');
});

it('keys lead through days, weeks, months and years', () => {
  const from = '2026-12-05';
  const to = (key: string, isShifted = false): string | null => dayAt(key, isShifted, from);
  expect([to('ArrowLeft'), to('ArrowRight')]).toEqual(['2026-12-04', '2026-12-06']);
  expect([to('ArrowUp'), to('ArrowDown')]).toEqual(['2026-11-28', '2026-12-12']);
  expect([to('Home'), to('End')]).toEqual(['2026-11-30', '2026-12-06']);
  expect([to('PageUp'), to('PageDown')]).toEqual(['2026-11-05', '2027-01-05']);
  expect([to('PageUp', true), to('PageDown', true)]).toEqual(['2025-12-05', '2027-12-05']);
  expect(to('a')).toBeNull();
});
