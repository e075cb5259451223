import { beforeEach, expect, it, vi } from 'vitest';
import { platform } from '../../platform';
import { announcements } from '../../shell';
import { columnOptions } from './choices';
import { removeColumn } from './old';

const shown = { id: 'board', doneDays: 14, cards: [{ id: 'new' }] };
const said = (): string | undefined => announcements.all.at(-1)?.text;

function answer(done: object[], rejected: object): void {
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    const { method } = JSON.parse(request) as { method: string };
    return Promise.resolve(JSON.stringify(method === 'flow.show' ? { ok: { done } } : { rejected }));
  });
}

beforeEach(() => {
  announcements.all = [];
});

it('says which cards still stand on a column that looks empty', async () => {
  const done = [
    { id: 'old', title: 'Ask once', day: '2026-01-02' },
    { id: 'older', title: 'Write less', day: '2025-12-01' },
    { id: 'new', title: 'Seen', day: '2026-02-01' },
  ];
  answer(done, { code: 'stillUsed', kind: 'board_column', by: 'card', count: 4 });
  await removeColumn('column', shown);
  expect(said()).toContain('4 cards that were finished more than 14 days ago');
  expect(said()).toContain('“Ask once”, “Write less” and 2 more');
  expect(said()).not.toContain('Seen');
});

it('says what is refused for another reason as it is', async () => {
  answer([], { code: 'notYours', owner: 'team' });
  await removeColumn('column', shown);
  expect(said()).toContain('This belongs to another team');
});

it('tells columns of the same name apart by their place', () => {
  const columns = ['Next', 'Doing', 'Next'].map((name, at) => ({ id: String(at), name }));
  expect(columnOptions(columns).map(({ label }) => label)).toEqual([
    'Next (column 1)',
    'Doing',
    'Next (column 3)',
  ]);
});
