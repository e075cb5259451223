import { afterEach, expect, it } from 'vitest';
import type { Outcome } from '../../../contract/generated';
import { words } from '../../../words';
import { chartHeight } from '../heights';
import { numbersOf } from './numbers';

afterEach(() => {
  words.language = 'en';
});

const limits = { drawnLower: 10.25, drawnUpper: 90 };
const outcome = {
  unit: { kind: 'percent' },
  measure: { kind: 'reopened' },
  earlier: [{ until: { year: 2026, week: 2 } }],
  chart: {
    points: [
      { value: 50, segment: 0, movingRange: null, limits: null, signals: [], verdict: null },
      { value: 95.5, segment: 0, movingRange: 45.5, limits: null, signals: [], verdict: 'favourable' },
    ],
    segments: [{ start: 0, end: 2, centre: 72.75, limits }],
  },
  series: {
    points: [
      {
        week: { year: 2026, week: 1 },
        numerator: 5,
        denominator: 10,
        value: 50,
        maturity: { kind: 'mature' },
      },
      {
        week: { year: 2026, week: 2 },
        numerator: 1234.5,
        denominator: 10,
        value: 95.5,
        maturity: { kind: 'windowOpen' },
      },
    ],
  },
} as unknown as Outcome;

it('numbers leave as the language of the window writes them', () => {
  const [head, first, second] = numbersOf(outcome).split('\r\n');
  expect(head).toBe(
    '\ufeff"Week","Monday","Value (%)","Counted","Out of","Lower limit","Centre","Upper limit","Moving range","Signal","Counts into the limits","Definition"',
  );
  expect(first).toBe('"2026-W01","2025-12-29","50","5","10","10.25","72.75","90","","","yes","1"');
  expect(second).toBe(
    '"2026-W02","2026-01-05","95.5","1234.5","10","10.25","72.75","90","45.5","better","no: the window is open","2"',
  );
  words.language = 'de';
  const [kopf, , zweite] = numbersOf(outcome).split('\r\n');
  expect(kopf).toContain('"Woche";"Montag";"Wert (%)"');
  expect(zweite).toContain('"95,5";"1234,5";"10";"10,25"');
});

it('the large chart leaves room for two rows of small ones, and never vanishes', () => {
  expect(chartHeight(900, 2)).toBeGreaterThan(330);
  expect(chartHeight(800, 2)).toBeGreaterThan(270);
  expect(chartHeight(800, 5)).toBe(chartHeight(800, 2));
  expect(chartHeight(1400, 1)).toBe(364);
  expect(chartHeight(500, 2)).toBe(230);
});
