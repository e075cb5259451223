import { QueryClient, QueryObserver } from '@tanstack/svelte-query';
import { beforeEach, expect, it, vi } from 'vitest';
import { Amends } from './amend';

const KEY = ['list'];
const changed = [{ kind: 'card', id: 'b' }];

let client: QueryClient;
let amends: Amends;
let whole: number;
let stop: () => void;

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  amends = new Amends(() => client);
  client.setQueryData(KEY, ['a']);
  whole = 0;
  stop?.();
  stop = new QueryObserver(client, {
    queryKey: KEY,
    queryFn: () => {
      amends.outrun(hash());
      whole += 1;
      return Promise.resolve(['whole']);
    },
  }).subscribe(() => undefined);
});

const query = () => {
  const found = client.getQueryCache().find({ queryKey: KEY });
  if (!found) throw new Error('no query');
  return found;
};
const hash = (): string => query().queryHash;
const list = (): unknown => client.getQueryData(KEY);

/** Amendments that are answered when they are told to. */
function late(): { answer: (word: string) => void; fail: () => void }[] {
  const asked: { answer: (word: string) => void; fail: () => void }[] = [];
  amends.know<string[]>(
    hash(),
    () =>
      new Promise((resolve, reject) => {
        asked.push({
          answer: (word) => {
            resolve((before) => [...before, word]);
          },
          fail: () => {
            reject(new Error('no'));
          },
        });
      }),
  );
  return asked;
}

it('puts what changed into the answer that is there, in the order in which it was told', async () => {
  const asked = late();
  expect([amends.try(query(), changed), amends.try(query(), changed)]).toEqual([true, true]);
  asked[1]?.answer('c');
  await Promise.resolve();
  asked[0]?.answer('b');
  await vi.waitFor(() => {
    expect(list()).toEqual(['a', 'b', 'c']);
  });
  expect(whole).toBe(0);
});

it('leaves it to the whole answer when it cannot, or when nobody looks', () => {
  expect(amends.try(query(), changed)).toBe(false);
  amends.know(hash(), () => undefined);
  expect(amends.try(query(), changed)).toBe(false);
  late();
  stop();
  expect(amends.try(query(), changed)).toBe(false);
});

it('says nothing over a whole answer that was asked for after it', async () => {
  const asked = late();
  amends.try(query(), changed);
  await client.invalidateQueries({ queryKey: KEY });
  expect([list(), whole]).toEqual([['whole'], 1]);
  asked[0]?.answer('b');
  await new Promise((done) => setTimeout(done));
  expect(list()).toEqual(['whole']);
});

it('asks for the whole answer when it fails', async () => {
  const asked = late();
  amends.try(query(), changed);
  asked[0]?.fail();
  await vi.waitFor(() => {
    expect(list()).toEqual(['whole']);
  });
});
