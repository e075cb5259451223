import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ExperimentItem } from '../../../contract/generated';
import { queryClient } from '../../../contract/query';
import { clock } from '../../../kit/clock.svelte';
import { platform } from '../../../platform';
import { words } from '../../../words';
import Tried from './Tried.svelte';

function item(title: string, more: Partial<ExperimentItem>): ExperimentItem {
  const none = { expectation: '', lookAt: null, ended: null, ending: null, learned: '' };
  return { id: title, board: 'b', title, begun: '2026-08-03', ...none, ...more };
}

beforeEach(() => {
  words.language = 'en';
  clock.today = '2026-11-28';
  queryClient.clear();
});

it('says of what runs when its day has come or has gone by, and of nothing that ended', async () => {
  const items = [
    item('Ahead', { lookAt: '2026-12-07' }),
    item('Today', { lookAt: '2026-11-28' }),
    item('Late', { lookAt: '2026-11-02' }),
    item('Open', {}),
    item('Left', { lookAt: '2026-11-02', ended: '2026-11-09', ending: 'stop' }),
  ];
  vi.spyOn(platform, 'rpc').mockResolvedValue(JSON.stringify({ ok: items, changed: [] }));
  render(Tried, { team: 'ours', close: () => undefined });
  await screen.findByText('Ahead');
  const said = (title: string): string => screen.getByText(title).closest('li')?.textContent ?? '';
  expect(said('Late')).toMatch(/was to be looked at on 2.Nov, and has not been yet/u);
  expect(said('Today')).toContain('The day to look at it has come.');
  for (const title of ['Ahead', 'Open', 'Left']) expect(said(title)).not.toMatch(/looked at|has come/u);
});
