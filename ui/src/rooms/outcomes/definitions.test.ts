import { expect, it } from 'vitest';
import type { Outcome, Week } from '../../contract/generated';
import { versionOf, weekChoices } from './definitions';

const week = (week: number, year = 2026): Week => ({ year, week });

/** An outcome of weeks 50 of 2025 to 4 of 2026 that was changed twice. */
const outcome = {
  series: {
    points: [week(50, 2025), week(51, 2025), week(1), week(2), week(3), week(4)].map((week) => ({ week })),
  },
  earlier: [{ until: week(51, 2025) }, { until: week(2) }],
} as unknown as Outcome;

it('tells by which version of its definition a week is counted', () => {
  const weeks = outcome.series.points.map(({ week }) => versionOf(outcome, week));
  expect(weeks).toEqual([1, 2, 2, 3, 3, 3]);
});

it('offers no week before the last change', () => {
  expect(weekChoices(outcome).map(({ week }) => week)).toEqual([week(4), week(3), week(2)]);
});

it('offers the running week while there is no figure', () => {
  const none = { series: { points: [] }, earlier: [] } as unknown as Outcome;
  expect(weekChoices(none, new Date('2026-11-12T00:00:00Z')).map(({ week }) => week)).toEqual([week(46)]);
});
