import { expect, it } from 'vitest';
import type { Statement } from '../../../contract/generated';
import { gathered } from './gather';

const outside = (at: number, side: 'above' | 'below' = 'below'): Statement => ({
  kind: 'outside',
  at,
  value: 1,
  side,
  verdict: 'unfavourable',
  latest: false,
});
const run = (from: number, length: number, ongoing = false): Statement => ({
  kind: 'run',
  signal: 'shift',
  from,
  to: from + length - 1,
  length,
  side: 'above',
  verdict: 'favourable',
  ongoing,
});
const within: Statement = { kind: 'within', lower: 1, upper: 2 };

it('tells points of a kind together, the longest stretch first, and no more than a handful', () => {
  const says = [
    ...Array.from({ length: 10 }, (_, at) => outside(30 - at)),
    run(1, 8),
    run(10, 12),
    outside(5, 'above'),
    within,
  ];
  const told = gathered(says);
  expect(told.map((one) => one.kind)).toEqual(['several', 'run', 'run', 'outside', 'within']);
  expect(told[0]).toMatchObject({ of: { length: 10 } });
  expect(told.slice(1, 3)).toMatchObject([{ length: 12 }, { length: 8 }]);

  const many = gathered([
    run(1, 8),
    run(10, 9),
    run(20, 10),
    run(40, 11),
    run(60, 12),
    run(80, 8, true),
    within,
  ]);
  expect(many.map((one) => (one.kind === 'run' ? one.length : one.kind))).toEqual([
    8,
    12,
    11,
    10,
    'rest',
    'within',
  ]);
  expect(many.at(-2)).toEqual({ kind: 'rest', count: 2 });
});

it('leaves alone what is little', () => {
  const few = [outside(3), outside(2), within];
  expect(gathered(few)).toEqual(few);
  expect(gathered([{ kind: 'quiet' }, within])).toEqual([{ kind: 'quiet' }, within]);
});
