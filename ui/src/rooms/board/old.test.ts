import { beforeEach, expect, it, vi } from 'vitest';
import { platform } from '../../platform';
import { announcements } from '../../shell';
import { columnOptions } from './choices';
import { removeColumn } from './old';

const shown = { id: 'board', doneDays: 14, cards: [{ id: 'new' }] };
const said = (): string | undefined => announcements.all.at(-1)?.text;

/** What `card.show` says of a card: where it stands, and whether it was put away. */
type Stands = Record<string, { column: string; isArchived?: boolean }>;

function answer(done: { id: string; title: string; day: string }[], stands: Stands, rejected: object): void {
  const replies: Record<string, (id: string) => object> = {
    'flow.show': () => ({ ok: { done } }),
    'card.show': (id) => {
      const { column = '', isArchived = false } = stands[id] ?? {};
      const title = done.find((card) => card.id === id)?.title;
      return { ok: { card: { column, title }, isArchived, isTrashed: false } };
    },
  };
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    const { method, params } = JSON.parse(request) as { method: string; params: { id: string } };
    return Promise.resolve(JSON.stringify(replies[method]?.(params.id) ?? { rejected }));
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
    { id: 'archived', title: 'Put away', day: '2026-01-03' },
    { id: 'elsewhere', title: 'On another', day: '2026-01-04' },
  ];
  const here = { column: 'column' };
  const stands = {
    old: here,
    older: here,
    archived: { ...here, isArchived: true },
    elsewhere: { column: 'other' },
  };
  answer(done, stands, { code: 'stillUsed', kind: 'board_column', by: 'card', count: 4 });
  await removeColumn('column', shown);
  expect(said()).toContain('4 cards that were finished more than 14 days ago');
  expect(said()).toContain('“Ask once”, “Write less” and 2 more');
  for (const title of ['Seen', 'Put away', 'On another']) expect(said()).not.toContain(title);
});

it('says what is refused for another reason as it is', async () => {
  answer([], {}, { code: 'notYours', owner: 'team' });
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
