import { expect, it } from 'vitest';
import { Rejected } from '../../../contract/error';
import { partOfTerm } from './part-of-term';

it('finds the field of a term that holds what is refused', () => {
  const faulty = (kind: string): Rejected => new Rejected('faultyTerm', { problem: { kind } });
  expect(partOfTerm(faulty('valueTwice'))).toBe('values');
  expect(partOfTerm(faulty('stepNotPositive'))).toBe('step');
  expect(partOfTerm(faulty('noValue'))).toBe('max');
  expect(partOfTerm(new Rejected('tooManyDigits', { field: 'step', limit: 34 }))).toBe('step');
  expect(partOfTerm(new Rejected('tooLong', { field: 'name', limit: 200 }))).toBe('name');
  expect(partOfTerm(new Rejected('tooLong', { field: 'unit', limit: 40 }))).toBe(null);
});
