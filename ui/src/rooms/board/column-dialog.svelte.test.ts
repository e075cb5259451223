import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Board } from '../../contract/generated';
import { platform } from '../../platform';
import { words } from '../../words';
import ColumnDialog from './ColumnDialog.svelte';
import { board, card } from './samples';
import { SCENE } from './scene';

let asked: { method: string; params: object }[] = [];
const peek = vi.fn();

beforeEach(() => {
  words.language = 'en';
  asked = [];
  vi.spyOn(platform, 'rpc').mockImplementation((request) => {
    const { method, params } = JSON.parse(request) as (typeof asked)[number];
    asked.push({ method, params });
    return Promise.resolve(JSON.stringify({ ok: null }));
  });
});

/** The board on which another window has changed something of the column. */
function changed(more: object): Board {
  const all = board([card('one', 'doing')]);
  return { ...all, columns: all.columns.map((one) => (one.id === 'doing' ? { ...one, ...more } : one)) };
}

function open() {
  const props = { board: changed({}), column: 'doing', before: 0, close: vi.fn() };
  return render(ColumnDialog, { props, context: new Map([[SCENE, { view: { peek } }]]) });
}

const field = (label: string): HTMLElement => screen.getByLabelText(label);
const shows = (label: string): string => (field(label) as HTMLInputElement).value;
const save = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Save' }));

it('writes only what was changed here, and follows what is changed elsewhere', async () => {
  const { rerender } = open();
  await userEvent.type(field('Name'), ' now');
  await rerender({ board: changed({ policy: 'Two have time.' }) });
  expect(shows('Policy')).toBe('Two have time.');
  await save();
  expect(asked).toEqual([{ method: 'column.edit', params: { id: 'doing', name: 'doing now' } }]);
});

it('shows the newer text of another window before it is overwritten', async () => {
  const { rerender } = open();
  await userEvent.type(field('Policy'), 'Mine');
  await rerender({ board: changed({ policy: 'Theirs' }) });
  expect(screen.getByRole('alert').textContent).toContain('“Theirs”');
  await save();
  expect(asked).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  await save();
  expect(asked).toEqual([{ method: 'column.edit', params: { id: 'doing', policy: 'Mine' } }]);
});

it('takes what stands there now, when that is wanted', async () => {
  const { rerender } = open();
  await userEvent.type(field('Name'), ' here');
  await rerender({ board: changed({ name: 'Theirs' }) });
  await userEvent.click(screen.getByRole('button', { name: 'Take the other' }));
  expect(shows('Name')).toBe('Theirs');
  expect(screen.queryByRole('alert')).toBe(null);
});
