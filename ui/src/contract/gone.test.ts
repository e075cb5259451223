import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Choosing from '../../test/Choosing.svelte';
import { platform } from '../platform';
import { queryClient } from './query';

/** What the host would answer. */
let outcomes: object[] = [];
let room: object | null = null;

beforeEach(() => {
  vi.spyOn(platform, 'rpc').mockImplementation(() => Promise.resolve(JSON.stringify({ ok: outcomes })));
  room = mount(Choosing, { target: document.body });
});

afterEach(async () => {
  if (room) await unmount(room);
  queryClient.removeQueries({ queryKey: ['outcomes'] });
  document.body.replaceChildren();
});

async function shows(text: string): Promise<void> {
  await vi.waitFor(() => {
    expect(document.body.textContent).toContain(text);
  });
}

it('lets what is asked about go while a part still asks about it', async () => {
  outcomes = [{ name: 'Promise kept', team: 'parcels' }];
  await queryClient.resetQueries({ queryKey: ['outcomes'] });
  await shows('Promise kept of 1');
  // Another workspace is opened behind the room: every answer is forgotten, and the new one has nothing.
  outcomes = [];
  await queryClient.resetQueries();
  await shows('nothing');
  outcomes = [{ name: 'Solved', team: 'orders' }];
  await queryClient.resetQueries();
  await shows('Solved of 1');
});
