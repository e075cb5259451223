import { beforeEach, expect, it } from 'vitest';
import type { Formula, Series } from '../../../contract/generated';
import { words } from '../../../words';
import { figuresOf } from '../figures';
import { sayFormula } from './formula';

beforeEach(() => {
  words.language = 'en';
});

const formula = {
  kind: 'share',
  numerator: 'promotersLessDetractors',
  denominator: 'answers',
  scale: { lowest: 0, highest: 10 },
  from: 9,
  windowDays: null,
  byTopic: false,
  topics: [],
  excludes: [],
} as Formula;

it('says of a recommendation which are more, and never that a negative number is a part of the answers', () => {
  const said = (numerator: number): string => {
    const mature = { numerator, denominator: 2343, value: 1, p85: null, interval: null };
    return sayFormula(formula, { mature, ends: 'closed' } as Series, figuresOf({ kind: 'perCase' }, 1));
  };
  expect(said(-120)).toMatch(/^120 more detractors than promoters among 2,343 answers from 0 to 10: /u);
  expect(said(1200)).toMatch(/^1,200 more promoters than detractors among 2,343/u);
  expect(said(0)).toMatch(/^As many promoters as detractors among 2,343/u);
});
