import { describe, expect, it } from 'vitest';
import { days, goodwill } from '../../../../test/desk';
import type { Term } from '../../../contract/generated';
import { unreadOf, valueOf } from './case';

const plain: Term = { ...days, type: { kind: 'number', unit: null, step: null, min: null, max: null } };

/** What a field means, or why it means nothing. */
const read = (term: Term, text: string): string | undefined => {
  const value = valueOf(term, text);
  return value?.kind === 'number' ? value.value : unreadOf(term, text)?.kind;
};

describe('a number in a field', () => {
  it('may have the unit of its term beside it, and no other', () => {
    const euros = ['60', '€60', '60 €', '60 eur', '€ 1,500.50', '-€5'];
    expect(euros.map((text) => read(goodwill, text))).toEqual(['60', '60', '60', '60', '1500.50', '-5']);
    expect(['4', '4 days', ' 4 Days '].map((text) => read(days, text))).toEqual(['4', '4', '4']);
    expect(['$60', '60 %', '60 days'].map((text) => read(goodwill, text))).toEqual(
      Array(3).fill('wrongUnit'),
    );
    expect(['€4', '4 weeks'].map((text) => read(days, text))).toEqual(['wrongUnit', 'wrongUnit']);
    expect(['4', '€4'].map((text) => read(plain, text))).toEqual(['4', 'wrongUnit']);
  });

  it('may be so large that it is written with a power of ten', () => {
    expect(['1e3', '2e2 €', '€1e-1'].map((text) => read(goodwill, text))).toEqual(['1000', '200', '0.1']);
    expect(read(days, '1e99')).toBe(`1${'0'.repeat(99)}`);
  });

  it('is none when it cannot be read as one', () => {
    expect(['four', '1,5', '€', '€4 €', ''].map((text) => read(goodwill, text))).toEqual([
      ...Array(4).fill('wrongKind'),
      undefined,
    ]);
  });
});
