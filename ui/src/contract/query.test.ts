import { describe, expect, it, vi } from 'vitest';
import { platform } from '../platform';
import { call } from './door';
import { dependsOn, upToDate } from './query';

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
    await expect(upToDate(ask, ['card'])).resolves.toBe('with the card');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is taken when the commit was about something else', async () => {
    const ask = vi.fn(async () => {
      await commit('rule', 'b');
      return 'cards';
    });
    await expect(upToDate(ask, ['card'])).resolves.toBe('cards');
    expect(ask).toHaveBeenCalledOnce();
  });
});

it('depends on kinds, on single things or on anything', () => {
  const changed = [{ kind: 'card', id: 'c' }];
  expect(dependsOn(['card'], changed)).toBe(true);
  expect(dependsOn([{ kind: 'card', id: 'd' }], changed)).toBe(false);
  expect(dependsOn([{ kind: 'card', id: 'c' }], changed)).toBe(true);
  expect(dependsOn(['any'], changed)).toBe(true);
  expect(dependsOn(['board'], changed)).toBe(false);
});
