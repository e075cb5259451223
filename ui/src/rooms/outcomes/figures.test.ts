import { expect, it } from 'vitest';
import type { Outcome } from '../../contract/generated';
import { figuresFor } from './figures';

/** Shares of some weeks between these limits, the last one outside. */
function outcome(values: number[], lower: number, upper: number): Outcome {
  const points = values.map((value, at) => ({
    value,
    segment: 0,
    limits: null,
    signals: at === values.length - 1 ? [{ signal: 'outside', side: 'above' }] : [],
  }));
  const segments = [{ centre: (lower + upper) / 2, limits: { lower, upper } }];
  return {
    unit: { kind: 'percent' },
    chart: { points, segments },
    series: { mature: { value: null }, all: { value: null } },
  } as unknown as Outcome;
}

it('a figure outside its limits never reads like the limit', () => {
  const plain = figuresFor(outcome([50, 58.2], 44.7, 55.6));
  expect([plain.write(58.2), plain.write(55.6)]).toEqual(['58\u202f%', '56\u202f%']);
  const close = figuresFor(outcome([50, 56.4], 44.7, 55.6));
  expect([close.write(56.4), close.write(55.6)]).toEqual(['56.4\u202f%', '55.6\u202f%']);
  const closest = figuresFor(outcome([50, 55.634], 44.7, 55.561));
  expect([closest.bare(55.634), closest.bare(55.561)]).toEqual(['55.63', '55.56']);
});
