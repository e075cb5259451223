import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { words } from '../words';
import { unkeptAt } from './unkept';
import TextInPlace from './TextInPlace.svelte';

const field = (): HTMLTextAreaElement => screen.getByRole('textbox');

function open(more: object = {}) {
  words.language = 'en';
  const onsave = vi.fn(() => Promise.resolve());
  const { rerender, unmount } = render(TextInPlace, { label: 'Line', value: 'Old', onsave, ...more });
  return { onsave, rerender, unmount, user: userEvent.setup() };
}

it('keeps what is typed when another text comes from elsewhere, and shows that before it is overwritten', async () => {
  const { onsave, rerender, user } = open({ keeps: true, place: 'line' });
  await user.type(field(), '!');
  await rerender({ value: 'Theirs' });
  expect(field().value).toBe('Old!');
  expect(screen.getByRole('alert').textContent).toContain('“Theirs”');
  await user.keyboard('{Enter}');
  expect(onsave).not.toHaveBeenCalled();
  expect(unkeptAt('line')).toMatchObject({ text: 'Old!', begun: 'Old' });
  await user.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(onsave.mock.calls).toEqual([['Old!']]);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('takes the other text where that is wanted', async () => {
  const { onsave, rerender, user } = open();
  await user.type(field(), '!');
  await rerender({ value: 'Theirs' });
  await user.click(screen.getByRole('button', { name: 'Take the other' }));
  expect(field().value).toBe('Theirs');
  expect(onsave).not.toHaveBeenCalled();
});

it('follows what comes from elsewhere while nothing is typed, also after something was kept', async () => {
  const { rerender, user } = open();
  await rerender({ value: 'Theirs' });
  expect(field().value).toBe('Theirs');
  await user.type(field(), '! {Enter}');
  expect(field().value).toBe('Theirs!');
  await rerender({ value: 'Theirs!' });
  await rerender({ value: 'Once more' });
  expect(field().value).toBe('Once more');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('takes for no news what was kept here, also while somebody types on', async () => {
  let done: (() => void) | undefined;
  const onsave = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
  const { rerender, user } = open({ onsave });
  await user.type(field(), '!{Enter}');
  await user.type(field(), '?');
  await rerender({ value: 'Old!' });
  expect(screen.queryByRole('alert')).toBeNull();
  done?.();
  await vi.waitFor(() => {
    expect(unkeptAt('line')).toBeUndefined();
  });
  expect(field().value).toBe('Old!?');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.tab();
  expect(onsave.mock.calls).toEqual([['Old!'], ['Old!?']]);
});
