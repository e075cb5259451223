import { describe, expect, it } from 'vitest';
import { Rejected } from '../contract/error';
import { partBy, Refused } from './refused.svelte';

const no =
  (error: Error): (() => Promise<never>) =>
  () =>
    Promise.reject(error);

describe('what is refused', () => {
  it('is said at its field until something else is typed', async () => {
    let typed = 'Goodwill';
    const refused = new Refused(() => typed);
    const taken = new Rejected('nameTaken', { name: 'Goodwill' });
    expect(await refused.trying(no(taken), partBy({ nameTaken: 'name' }))).toBeUndefined();
    expect(refused.now).toEqual({ name: expect.stringContaining('Goodwill') as string });
    typed = 'Goodwill per case';
    expect(refused.now).toEqual({});
  });

  it('belongs to the field that it names, by name, reason or code', () => {
    const part = partBy({ topic: 'title', noArgument: 'words', tooFew: 'people', dayHasPassed: 'day' });
    expect(part(new Rejected('tooLong', { field: 'topic', limit: 200, length: 201 }))).toBe('title');
    expect(part(new Rejected('consent', { why: { kind: 'noArgument' } }))).toBe('words');
    expect(part(new Rejected('retroRefused', { why: 'tooFew' }))).toBe('people');
    expect(part(new Rejected('dayHasPassed', {}))).toBe('day');
    expect(part(new Rejected('empty', { field: 'name' }))).toBeNull();
    expect(part(new Error('unreachable'))).toBeNull();
  });

  it('is thrown on when it belongs to none', async () => {
    const refused = new Refused(() => '');
    const closed = new Rejected('notYours', {});
    await expect(refused.trying(no(closed), partBy({ name: 'name' }))).rejects.toBe(closed);
    expect(refused.now).toEqual({});
  });
});
