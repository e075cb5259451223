import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { call, onChange } from '../../contract/door';
import { queryClient } from '../../contract/query';
import { platform } from '../../platform';
import ShownRoom from '../../../test/ShownRoom.svelte';
import type { ShownRule } from './shown.svelte';

/** What the host would answer: the because of the one row. */
let because = '';
let shown: ShownRule;
let room: object | null = null;

/** The room is entered: the table of one version is shown. */
function enter(): void {
  const made = (one: ShownRule): void => {
    shown = one;
  };
  room = mount(ShownRoom, { target: document.body, props: { made } });
}

async function leave(): Promise<void> {
  if (room) await unmount(room);
  room = null;
}

/** A commit changes the row. */
async function change(to: string): Promise<void> {
  because = to;
  await call('undo', {});
}

beforeEach(() => {
  queryClient.removeQueries({ queryKey: ['rule.show'] });
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    const { method } = JSON.parse(request) as { method: string };
    const row = { id: 'a', cells: {}, because, comments: {}, changed: [], implied: {} };
    if (method === 'undo')
      return Promise.resolve(JSON.stringify({ ok: null, changed: [{ kind: 'rule_row', id: 'a' }] }));
    const ok =
      method === 'rule.rows'
        ? { count: 1, rows: [{ index: 0, row }], problems: [] }
        : { rows: [row], problems: [] };
    return Promise.resolve(JSON.stringify({ ok }));
  });
});

afterEach(leave);

async function shows(text: string): Promise<void> {
  await vi.waitFor(() => {
    expect(shown.data?.rows[0]?.because).toBe(text);
    expect(shown.isFetching).toBe(false);
  });
}

it('shows a row that changes while it is looked at', async () => {
  because = 'one';
  enter();
  await shows('one');
  await change('two');
  await shows('two');
});

it('asks for a row that is looked at before anybody else asks for anything', async () => {
  because = 'one';
  enter();
  await shows('one');
  const stop = onChange(() => void call('terms', {}));
  vi.mocked(platform.rpc).mockClear();
  await change('two');
  await shows('two');
  stop();
  const asked = vi
    .mocked(platform.rpc)
    .mock.calls.map(([request]) => (JSON.parse(request) as { method: string }).method);
  expect(asked).toEqual(['undo', 'rule.rows', 'terms']);
});

it('shows what changed while nobody looked', async () => {
  because = 'one';
  enter();
  await shows('one');
  await leave();
  await change('two');
  enter();
  await shows('two');
});

it('shows what changed just before the room was left', async () => {
  because = 'one';
  enter();
  await shows('one');
  await change('two');
  await leave();
  enter();
  await shows('two');
});
