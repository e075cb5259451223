import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Rhythm } from '../../../contract/generated';
import { queryClient } from '../../../contract/query';
import { platform } from '../../../platform';
import { words } from '../../../words';
import RhythmDialog from './RhythmDialog.svelte';

/** What the host keeps. */
let kept: Rhythm[] = [];

function rhythm(title: string): Rhythm {
  const when = { days: ['mo' as const], every: 1, first: '2026-11-02', time: '09:15' };
  return { id: title, spec: { kind: 'standUp', title, ...when, minutes: 15 }, next: null };
}

beforeEach(() => {
  words.language = 'en';
  queryClient.clear();
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    const { method, params } = JSON.parse(request) as { method: string; params: { id: string } };
    if (method === 'rhythm.remove') {
      kept = kept.filter(({ id }) => id !== params.id);
      return Promise.resolve(JSON.stringify({ ok: null, changed: [{ kind: 'rhythm', id: params.id }] }));
    }
    return Promise.resolve(JSON.stringify({ ok: method === 'rhythms' ? kept : { teams: [] }, changed: [] }));
  });
});

async function remove(title: string): Promise<void> {
  const button = await screen.findByRole('button', { name: `Remove “${title}”` });
  button.focus();
  button.click();
  await vi.waitFor(() => {
    expect(screen.queryByText(title)).toBeNull();
  });
}

it('goes on with the next one when one is removed, and with adding when none is left', async () => {
  kept = ['One', 'Two', 'Three'].map(rhythm);
  render(RhythmDialog, { team: 'ours', today: '2026-11-28', close: () => undefined });
  const at = (): string | null =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? null;
  await remove('One');
  expect(at()).toBe('Change “Two”');
  await remove('Three');
  expect(at()).toBe('Change “Two”');
  await remove('Two');
  expect(at()).toBe('Add');
});
