import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { call } from '../contract/door';
import { party } from '../contract/party.svelte';
import { platform } from '../platform';
import { announcements } from './announcements.svelte';
import { redo, sayUndoable, undo } from './undo';

beforeEach(() => {
  party.current = { team: 'dr' };
  let step = 0;
  vi.spyOn(platform, 'rpc').mockImplementation(() =>
    Promise.resolve(
      JSON.stringify({
        ok: { op: 'cardMove', binds: false, cards: 3 },
        changed: [{ kind: 'card', id: String((step += 1)) }],
      }),
    ),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  announcements.all = [];
});

const offered = (): number => announcements.all.filter(({ action }) => action).length;

it.each([
  ['an undo', undo],
  ['a redo', redo],
  ['an act', () => Promise.resolve(sayUndoable('kept'))],
])('%s offers the way back until something else is done', async (_, act) => {
  await act();
  expect(offered()).toBe(1);
  await call('card.move', { ids: ['a'], column: 'b' });
  expect(offered()).toBe(0);
});

it('what is said of other things stays', async () => {
  await redo();
  announcements.say('the disk is full', { tone: 'error' });
  await call('card.move', { ids: ['a'], column: 'b' });
  expect(announcements.all.map(({ text }) => text)).toEqual(['the disk is full']);
});
