import { describe, expect, it, vi } from 'vitest';
import { platform } from '../platform';
import { call } from './door';
import { party } from './party.svelte';
import { dependsOn, queryClient, upToDate, watchTheDay } from './query';

/** Our own commit that carries these tags. */
async function commit(kind: string, id: string): Promise<void> {
  vi.spyOn(platform, 'rpc').mockResolvedValue(JSON.stringify({ ok: null, changed: [{ kind, id }] }));
  await call('undo', {});
}

describe('an answer on its way', () => {
  it('is asked for again when a commit makes it old', async () => {
    const ask = vi
      .fn<() => Promise<string>>()
      .mockImplementationOnce(async () => {
        await commit('card', 'a');
        return 'without the card';
      })
      .mockResolvedValueOnce('with the card');
    await expect(upToDate(ask, () => ['card'])).resolves.toBe('with the card');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is taken when the commit was about something else', async () => {
    const ask = vi.fn(async () => {
      await commit('rule', 'b');
      return 'cards';
    });
    await expect(upToDate(ask, () => ['card'])).resolves.toBe('cards');
    expect(ask).toHaveBeenCalledOnce();
  });
});

it('asks for everything again when another day begins, and not before', () => {
  vi.useFakeTimers({ now: new Date('2026-11-12T23:57:30Z') });
  const old = vi.spyOn(queryClient, 'invalidateQueries').mockResolvedValue();
  const stop = watchTheDay();
  try {
    vi.advanceTimersByTime(2 * 60_000);
    expect(old).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * 60_000);
    expect(old).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10 * 60_000);
    expect(old).toHaveBeenCalledOnce();
  } finally {
    stop();
    vi.useRealTimers();
    old.mockRestore();
  }
});

it('depends on kinds, on single things or on anything', () => {
  const changed = [{ kind: 'card', id: 'c' }];
  expect(dependsOn(['card'], changed)).toBe(true);
  expect(dependsOn([{ kind: 'card', id: 'd' }], changed)).toBe(false);
  expect(dependsOn([{ kind: 'card', id: 'c' }], changed)).toBe(true);
  expect(dependsOn(['any'], changed)).toBe(true);
  expect(dependsOn(['board'], changed)).toBe(false);
});

describe('another workspace', () => {
  /** The host has this file open, and it was opened or closed just now. */
  async function opened(path: string | null): Promise<void> {
    const workspace = path === null ? null : { path };
    vi.spyOn(platform, 'rpc').mockResolvedValue(JSON.stringify({ ok: { workspace } }));
    await call('workspace.close', {});
    await vi.waitFor(() => {
      expect(queryClient.getQueryData(['app.state', {}])).toEqual({ workspace });
    });
  }

  it('makes every answer old but the one that says which is open', async () => {
    await opened('a');
    queryClient.setQueryData(['teams'], ['of a']);
    party.current = { team: 'of a' };
    const seen: unknown[] = [];
    const stop = queryClient.getQueryCache().subscribe(({ query }) => {
      if (query.queryKey[0] === 'app.state') seen.push(query.state.data);
    });
    await opened('b');
    stop();
    expect(queryClient.getQueryData(['teams'])).toBeUndefined();
    expect(party.current).toBeNull();
    expect(seen).not.toContain(undefined);
  });

  it('is told twice, and counts once', async () => {
    await opened('c');
    queryClient.setQueryData(['teams'], ['of c']);
    party.current = { team: 'of c' };
    await opened('c');
    expect(queryClient.getQueryData(['teams'])).toEqual(['of c']);
    expect(party.current).toEqual({ team: 'of c' });
  });
});
