import { describe, expect, it } from 'vitest';
import { Rejected } from '../../../contract/error';
import { Refused } from '../../../kit';
import { partOfTerm } from './part-of-term';

const no =
  (error: Error): (() => Promise<never>) =>
  () =>
    Promise.reject(error);

describe('what is refused', () => {
  it('is said at its field until something else is typed', async () => {
    let typed = 'Goodwill';
    const refused = new Refused(() => typed);
    const taken = new Rejected('nameTaken', { name: 'Goodwill' });
    expect(await refused.trying(no(taken), partOfTerm)).toBeUndefined();
    expect(refused.now).toEqual({ name: expect.stringContaining('Goodwill') as string });
    typed = 'Goodwill per case';
    expect(refused.now).toEqual({});
  });

  it('belongs to the field that holds it', () => {
    const faulty = (kind: string): Rejected => new Rejected('faultyTerm', { problem: { kind } });
    expect(partOfTerm(faulty('valueTwice'))).toBe('values');
    expect(partOfTerm(faulty('stepNotPositive'))).toBe('step');
    expect(partOfTerm(faulty('noValue'))).toBe('max');
  });

  it('is thrown on when it belongs to none', async () => {
    const refused = new Refused(() => '');
    const closed = new Rejected('notYours', {});
    await expect(refused.trying(no(closed), partOfTerm)).rejects.toBe(closed);
    expect(refused.now).toEqual({});
  });
});
