import { expect, it } from 'vitest';
import type { Mark } from '../../contract/generated';
import { reasonFirst } from './reason';

const at = (kind: string, week: number): Mark => ({ kind, week: { year: 2026, week } }) as unknown as Mark;
const all = [at('experiment', 41), at('rule', 38), at('note', 37), at('rule', 36), at('rule', 30)];
const weeks = (redrawn?: number): number[] =>
  reasonFirst(all, redrawn === undefined ? undefined : { year: 2026, week: redrawn }).map(
    ({ week }) => week.week,
  );

it('puts the rule before the new limits first', () => {
  expect(weeks(37)).toEqual([36, 41, 38, 37, 30]);
});

it('keeps the newest first where limits were never drawn anew, or nothing was before', () => {
  expect(weeks()).toEqual([41, 38, 37, 36, 30]);
  expect(weeks(20)).toEqual([41, 38, 37, 36, 30]);
});
