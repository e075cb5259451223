import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WorkspaceInfo } from '../contract/generated';
import { party } from '../contract/party.svelte';
import { queryClient } from '../contract/query';
import { platform } from '../platform';
import { words } from '../words';
import App from './App.svelte';
import { announcements } from './announcements.svelte';
import { overlays } from './overlays.svelte';
import { presentation } from './presentation.svelte';
import { theme } from './theme.svelte';

const WORKSPACE: WorkspaceInfo = {
  path: '/home/a/parcel.spielraum',
  name: 'Northern Parcel',
  example: true,
  access: { kind: 'readWrite' },
  warnings: [],
  undo: { op: 'cardMove', binds: false, cards: 1 },
  redo: null,
};
const ORGANISATION = {
  teams: [
    { id: 'dr', name: 'Delivery & returns', short: 'DR', unit: 'cs', people: 7, journeys: 3 },
    { id: 'op', name: 'Orders & payment', short: 'OP', unit: 'cs', people: 6, journeys: 2 },
  ],
  units: [{ id: 'cs', name: 'Customer service', short: 'CS', parent: null, journeys: 4 }],
  journeys: 5,
};

interface Sent {
  method: string;
  party: unknown;
  params: unknown;
}
const sent: Sent[] = [];
let answers: Record<string, unknown> = {};

beforeEach(() => {
  sent.length = 0;
  answers = {
    'app.state': {
      ok: {
        preferences: { language: 'en', theme: 'light' },
        recent: [],
        documents: '/home/a',
        workspace: WORKSPACE,
        version: '0',
        today: '2026-11-12',
      },
    },
    organisation: { ok: ORGANISATION },
    undo: { ok: { op: 'cardMove', binds: false } },
  };
  vi.spyOn(platform, 'rpc').mockImplementation((text) => {
    const request = JSON.parse(text) as Sent;
    sent.push(request);
    return Promise.resolve(JSON.stringify(answers[request.method] ?? { ok: null }));
  });
  words.language = 'en';
  theme.chosen = 'light';
  party.current = null;
  localStorage.clear();
});

afterEach(async () => {
  cleanup();
  queryClient.clear();
  announcements.all.forEach(({ id }) => {
    announcements.close(id);
  });
  await presentation.set(false);
  overlays.open = null;
  // What an open dialog locked is not unlocked when the page is thrown away under it.
  document.body.removeAttribute('style');
});

async function open(): Promise<ReturnType<typeof userEvent.setup>> {
  render(App);
  await screen.findByRole('button', { name: /Delivery & returns/u });
  return userEvent.setup();
}

it('acts for the first team until another is chosen', async () => {
  await open();
  expect(party.current).toEqual({ team: 'dr' });
  party.current = { managers: 'cs' };
  const switcher = await screen.findByRole('button', { name: /Customer service/u });
  expect(switcher.textContent).toContain('2 teams, 4 journeys');
  // Another window, or the next start.
  cleanup();
  party.current = null;
  render(App);
  await screen.findByRole('button', { name: /Customer service/u });
});

it('does not stay with a team that is gone', async () => {
  await open();
  party.current = { team: 'op' };
  answers.organisation = { ok: { ...ORGANISATION, teams: ORGANISATION.teams.slice(0, 1) } };
  await queryClient.invalidateQueries();
  await waitFor(() => {
    expect(party.current).toEqual({ team: 'dr' });
  });
});

it('changes the language at once and keeps it', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'DE, German' }));
  expect(screen.getByRole('button', { name: /Suchen oder etwas tun/u })).toBeTruthy();
  expect(document.documentElement.lang).toBe('de');
  expect(sent).toContainEqual(
    expect.objectContaining({ method: 'app.preferences', params: { language: 'de' } }),
  );
});

it('paints the chosen colours', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Dark theme' }));
  await waitFor(() => {
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
  expect(sent).toContainEqual(
    expect.objectContaining({ method: 'app.preferences', params: { theme: 'dark' } }),
  );
});

it('finds what can be done and does it', async () => {
  const user = await open();
  await user.keyboard('{Control>}k{/Control}');
  const palette = await screen.findByRole('dialog', { name: 'Search or do something' });
  await user.type(within(palette).getByRole('combobox'), 'move card');
  await waitFor(() => {
    const found = within(palette).getAllByRole('option');
    expect(found.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Undo: move card')]);
  });
  await user.keyboard('{Enter}');
  await screen.findByText('Undone: move card');
  expect(sent).toContainEqual({ method: 'undo', party: { team: 'dr' }, params: {} });
});

it('takes what is typed right behind the key that opens the palette', async () => {
  const user = await open();
  await user.keyboard('{Control>}k{/Control}move card');
  expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('move card');
});

it('puts keys behind an open dialog to rest', async () => {
  const user = await open();
  await user.keyboard('?');
  await screen.findByRole('dialog', { name: 'All keys' });
  await user.keyboard('p');
  expect(presentation.on).toBe(false);
  await user.keyboard('{Escape}');
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  await user.keyboard('p');
  expect(presentation.on).toBe(true);
});

it('says a "no" of the domain in its words', async () => {
  const user = await open();
  answers.undo = { rejected: { code: 'nothingToUndo' } };
  await user.keyboard('{Control>}z{/Control}');
  expect((await screen.findByRole('alert')).textContent).toContain('nothing to take back');
});

it('says why nothing is shown, and tries again', async () => {
  answers['app.state'] = { broken: { code: 'diskFull' } };
  render(App);
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
  answers['app.state'] = {
    ok: { workspace: null, recent: [], preferences: { language: 'en', theme: 'light' } },
  };
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect((await screen.findAllByText('No workspace open')).length).toBeGreaterThan(0);
});

it('warns once about a folder that other computers share', async () => {
  const state = answers['app.state'] as { ok: { workspace: WorkspaceInfo } };
  state.ok.workspace = { ...WORKSPACE, warnings: [{ kind: 'synchronised', service: 'Dropbox' }] };
  await open();
  expect((await screen.findByRole('alert')).textContent).toContain('Dropbox');
  await queryClient.invalidateQueries();
  expect(screen.getAllByRole('alert')).toHaveLength(1);
});
